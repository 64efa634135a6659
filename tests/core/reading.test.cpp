// SPDX-License-Identifier: BSL-1.0
/// @file A reading is strict only when nothing was left out.
#include <osteon/core/reading.hpp>

#include <memory>

#include <catch2/catch.hpp>

namespace reading_test {
using namespace osteon;

TEST_CASE("a clean reading gives its rows") {
  reading<std::vector<int>> const good{{1, 2, 3}, {}, 3, 0};
  CHECK(good.clean());
  CHECK(*good.strict() == std::vector<int>{1, 2, 3});
  reading<std::unique_ptr<int>> moved{std::make_unique<int>(4), {}, 1, 0};
  CHECK(**std::move(moved).strict() == 4);
}

TEST_CASE("a reading with defects names the first and their number") {
  reading<std::vector<int>> bad{{1}, {}, 1, 2};
  bad.defects.push_back({defect_code::bad_date, "February 2026 has 28 days", {"week.csv", 3, 1}});
  CHECK(to_text(bad.strict().defect()) == "week.csv:3:1: February 2026 has 28 days");
  bad.defects.push_back({defect_code::bad_time, "hours run from 00 to 23", {"week.csv", 9, 12}});
  auto const wrong = bad.strict();
  REQUIRE_FALSE(wrong);
  CHECK(wrong.defect().code == defect_code::bad_date);
  CHECK(wrong.defect().where == place{"week.csv", 3, 1});
  CHECK(wrong.defect().sentence == "February 2026 has 28 days; the first of 2 defects");
  CHECK_FALSE(bad.clean());
}

TEST_CASE("refused rows are not clean even where no defect was kept") {
  reading<int> const bad{0, {}, 0, 5};
  CHECK_FALSE(bad.clean());
  CHECK(bad.strict().defect().sentence == "5 rows were refused");
}

} // namespace reading_test
