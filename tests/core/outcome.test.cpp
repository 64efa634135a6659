// SPDX-License-Identifier: BSL-1.0
/// @file Laws of outcome: a value or a defect, passed on, never both.
#include <osteon/core/outcome.hpp>

#include <memory>

#include <catch2/catch.hpp>

namespace outcome_test {
using osteon::defect;
using osteon::defect_code;
using osteon::outcome;

namespace {
outcome<int> half(int n) {
  if (n % 2 != 0)
    return defect{defect_code::out_of_domain, std::to_string(n) + " is odd"};
  return n / 2;
}
outcome<std::unique_ptr<int>> boxed(int n) {
  return half(n).transform([](int h) { return std::make_unique<int>(h); });
}
struct no_default {
  explicit no_default(int n) : number(n) {}
  no_default(no_default&&) = default;
  no_default& operator=(no_default&&) = default;
  int number;
};
static_assert(outcome<double>(2.0) && *outcome<double>(2.0) == 2.0);
static_assert(outcome<int>(6).transform([](int n) { return n * 1.5; }).value_or(0.0) == 9.0);
static_assert(!std::is_convertible_v<outcome<double>, bool>);
static_assert(!std::is_constructible_v<outcome<int>, std::string>);
} // namespace

TEST_CASE("an outcome holds a value or a defect") {
  auto const three = half(6);
  REQUIRE(three);
  CHECK(*three == 3);
  CHECK(three.value_or(-1) == 3);
  auto const odd = half(7);
  REQUIRE_FALSE(odd);
  CHECK(odd.value_or(-1) == -1);
  CHECK(odd.defect().code == defect_code::out_of_domain);
  CHECK(odd.defect().sentence == "7 is odd");
}

TEST_CASE("and_then and transform pass the first defect on and call nothing after it") {
  int calls = 0;
  auto const counted = [&](int n) {
    ++calls;
    return half(n);
  };
  CHECK(*half(12).and_then(counted) == 3);
  CHECK(half(14).and_then(counted).defect().sentence == "7 is odd");
  CHECK(calls == 2);
  CHECK(half(7).and_then(counted).defect().sentence == "7 is odd");
  CHECK(half(7).transform([&](int n) { return n + ++calls; }).defect().sentence == "7 is odd");
  CHECK(calls == 2);
  outcome<int> const kept = half(6);
  CHECK(kept.and_then(counted).defect().sentence == "3 is odd");
  CHECK(*kept.transform([](int n) { return std::string(static_cast<std::size_t>(n), 'x'); }) ==
        "xxx");
}

TEST_CASE("move-only types and types without a default constructor live in an outcome") {
  auto box = boxed(8);
  REQUIRE(box);
  std::unique_ptr<int> const taken = *std::move(box);
  CHECK(*taken == 4);
  CHECK(boxed(9).defect().sentence == "9 is odd");
  outcome<no_default> one = no_default{1};
  CHECK(one->number == 1);
  one = defect{defect_code::refused, "gone"};
  CHECK_FALSE(one);
}

TEST_CASE("a defect is written as place, sentence and nearest names") {
  defect d{defect_code::unknown_name, "no unit is named \"mgg\""};
  CHECK(to_text(d) == "no unit is named \"mgg\"");
  d.where = {"week.csv", 3, 12};
  d.nearest = {"mg", "g", "kg"};
  CHECK(to_text(d) == "week.csv:3:12: no unit is named \"mgg\" (nearest: mg, g, kg)");
  d.where.column = 0;
  CHECK(to_text(d) == "week.csv:3: no unit is named \"mgg\" (nearest: mg, g, kg)");
  d.nearest = {"kale, raw", "cake"};
  CHECK(to_text(d) == "week.csv:3: no unit is named \"mgg\" (nearest: kale, raw; cake)");
}

} // namespace outcome_test
