// SPDX-License-Identifier: BSL-1.0
/// @file A value has a figure in three of its eight states only, and says which limit it is below.
#include <osteon/food/composition.hpp>
#include <osteon/food/value.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string_view>

namespace value_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
using calcium_value = value<content<calcium>>;
constexpr value_state all_states[] = {value_state::known,         value_state::zero_assumed,
                                      value_state::zero_measured, value_state::below_limit,
                                      value_state::above_limit,   value_state::trace,
                                      value_state::missing,       value_state::present_unknown};
} // namespace

TEST_CASE("a default value is missing and not a zero") {
  calcium_value const nothing;
  CHECK(nothing.state == value_state::missing);
  CHECK_FALSE(nothing.has_number());
  CHECK_FALSE(nothing == known(content<calcium>{}));
}

TEST_CASE("only known values and the two zeros have a figure") {
  std::set<value_state> with_number;
  for (value_state s : all_states)
    if (stated<content<calcium>>(s).has_number())
      with_number.insert(s);
  CHECK(with_number ==
        std::set{value_state::known, value_state::zero_assumed, value_state::zero_measured});
}

TEST_CASE("each state has words of its own") {
  std::set<std::string_view> words;
  for (value_state s : all_states)
    words.insert(to_text(s));
  CHECK(words.size() == 8);
  CHECK(to_text(value_state::missing) == "missing");
  CHECK(to_text(value_state::zero_measured) == "zero (measured)");
}

TEST_CASE("the makers keep figure, limit and standard error") {
  auto const milk = per_100_g<type_of<calcium>>(113_mg);
  auto const error = per_100_g<type_of<calcium>>(2_mg);
  CHECK(known(milk).number == milk);
  CHECK_FALSE(known(milk).standard_error);
  CHECK(known(milk, error).standard_error == error);
  CHECK(below(milk, limit_kind::quantification).limit == limit_kind::quantification);
  CHECK(below(milk, limit_kind::detection).state == value_state::below_limit);
  CHECK(above(milk).state == value_state::above_limit);
  CHECK(above(milk).number == milk);
  CHECK_FALSE(known(milk) == known(milk, error));
  CHECK_FALSE(below(milk, limit_kind::detection) == below(milk, limit_kind::quantification));
}

TEST_CASE("a content per 100 g comes back as it went in") {
  CHECK(per_100_g<type_of<calcium>>(113_mg) == calcium(113_mg) / 100_g);
  CHECK(per_100_g<type_of<calcium>>(113_mg).in(milligrams / 100_g) == 113);
  CHECK(per_100_g<type_of<energy>>(61 * kilocalories).in(kilocalories / 100_g) == 61);
  CHECK(per_100_g<type_of<vitamin_a_rae>>(46 * micrograms_RAE) * 200_g ==
        vitamin_a_rae(92 * micrograms_RAE));
}

} // namespace value_test
