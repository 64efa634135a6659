// SPDX-License-Identifier: BSL-1.0
/// @file What each policy takes each of the eight states for.
#include <osteon/food/composition.hpp>
#include <osteon/food/policy.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <optional>

namespace policy_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using mass = content<calcium>;

mass mg(double number) { return per_100_g<type_of<calcium>>(number * milligrams); }
double in_mg(mass m) { return m.in(milligrams / 100_g); }

struct expectation {
  value<mass> of;
  double low, likely;
  std::optional<double> high;
  bool is_known;
};

template <class Policy>
void check(expectation const& e, std::optional<group_values<mass>> const& group) {
  auto const s = Policy::of(e.of, group);
  CAPTURE(to_text(e.of.state), static_cast<int>(e.of.limit));
  CHECK(in_mg(s.low) == Approx(e.low));
  CHECK(in_mg(s.likely) == Approx(e.likely));
  CHECK(s.high.has_value() == e.high.has_value());
  if (s.high && e.high)
    CHECK(in_mg(*s.high) == Approx(*e.high));
  CHECK(s.is_known == e.is_known);
}

// What every policy takes from the table alone.
expectation const from_the_table[] = {
    {known(mg(120)), 120, 120, 120, true},
    {stated<mass>(value_state::zero_assumed), 0, 0, 0, true},
    {stated<mass>(value_state::zero_measured), 0, 0, 0, true},
    // appendix E of SR28: below D at D / 2, below Q at sqrt(Q^2 / 2)
    {below(mg(4), limit_kind::detection), 0, 2, 4, true},
    {below(mg(4), limit_kind::quantification), 0, 2.82842712, 4, true},
    {below(mg(4), limit_kind::none), 0, 2.82842712, 4, true},
    {above(mg(50)), 50, 50, std::nullopt, false},
    {{mg(4), value_state::trace, limit_kind::quantification, std::nullopt}, 0, 2.82842712, 4, true},
};

value<mass> const missing = stated<mass>(value_state::missing);
value<mass> const unknown = stated<mass>(value_state::present_unknown);
value<mass> const trace = stated<mass>(value_state::trace);
std::optional<group_values<mass>> const group = group_values<mass>{mg(30), mg(80), mg(6)};
std::optional<group_values<mass>> const no_group;

} // namespace

TEST_CASE("states that bound themselves do so under every policy") {
  for (auto const& e : from_the_table)
    for (auto const& g : {group, no_group}) {
      check<bound_by_group>(e, g);
      check<impute>(e, g);
      check<refuse>(e, g);
    }
}

TEST_CASE("bound_by_group takes 0, the median and the 95th percentile, and names the food") {
  check<bound_by_group>({missing, 0, 30, 80, false}, group);
  check<bound_by_group>({unknown, 0, 30, 80, false}, group);
  check<bound_by_group>({missing, 0, 0, std::nullopt, false}, no_group);
  check<bound_by_group>({unknown, 0, 0, std::nullopt, false}, no_group);
}

TEST_CASE("impute takes the median as if it were known, and names the food") {
  check<impute>({missing, 30, 30, 30, false}, group);
  check<impute>({unknown, 30, 30, 30, false}, group);
  check<impute>({missing, 0, 0, std::nullopt, false}, no_group);
}

TEST_CASE("a bare trace lies below half the smallest figure of the table") {
  check<bound_by_group>({trace, 0, 3 * 0.70710678, 3, true}, group);
  check<impute>({trace, 0, 3 * 0.70710678, 3, true}, group);
  check<bound_by_group>({trace, 0, 0, std::nullopt, false}, no_group);
  auto without_smallest = group;
  without_smallest->smallest_quantified.reset();
  check<bound_by_group>({trace, 0, 30, 80, false}, without_smallest);
}

TEST_CASE("refuse gives no figure for what has none, whatever the group says") {
  check<refuse>({missing, 0, 0, std::nullopt, false}, group);
  check<refuse>({unknown, 0, 0, std::nullopt, false}, group);
  check<refuse>({trace, 0, 0, std::nullopt, false}, group);
}

TEST_CASE("refuse names the foods that have no figure") {
  estimate<amount<calcium>> total;
  CHECK(refuse::finish(total));
  total.unknown = {"kale", "natto"};
  auto const refused = refuse::finish(total);
  REQUIRE_FALSE(refused);
  CHECK(refused.defect().code == defect_code::refused);
  CHECK(to_text(refused.defect()).find("kale, natto") != std::string::npos);
}

} // namespace policy_test
