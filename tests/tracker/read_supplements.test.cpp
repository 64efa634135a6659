// SPDX-License-Identifier: BSL-1.0
/// @file A supplement log gives doses, and each refusal its line, column and remedy.
#include <osteon/tracker/read_supplements.hpp>

#include <catch2/catch.hpp>

#include <tracker/defects.hpp>

#include <string>

namespace read_supplements_test {
using namespace osteon;
using namespace osteon::nutrients;
using osteon::testing::refusal;
using osteon::testing::refusals;

namespace {

std::string const header = "date,time,product,amount,unit\n";

auto read(std::string const& rows) { return read_supplements(header + rows, "s"); }

} // namespace

TEST_CASE("a supplement log gives doses as labels mean them") {
  auto const log = read("2026-11-16,08:15,vitamin D3,800,IU\n"
                        "2026-11-17,08:10,Calcium Carbonate,1250,mg\n"
                        "2026-11-17,08:10,magnesium,0.2,g\n");
  REQUIRE(log.clean());
  REQUIRE(log.rows.size() == 3);
  CHECK(log.rows_read == 3);
  CHECK(to_text(log.rows[0].at) == "2026-11-16T08:15");
  CHECK(supplied_of<type_of<vitamin_d>>(log.rows[0].dose) == vitamin_d(20 * micrograms));
  // 1250 mg x 40.078 / 100.086 of the salt
  CHECK(supplied_of<type_of<calcium>>(log.rows[1].dose)->in(milligrams) ==
        Approx(500.544).epsilon(1e-5));
  CHECK(supplied_of<type_of<magnesium>>(log.rows[2].dose) == magnesium(200 * milligrams));
}

TEST_CASE("each refusal of a supplement row says where, why and what to write") {
  auto const [row, answer] = GENERATE(table<std::string, std::string>({
      {"2026-13-01,08:15,calcium,500,mg",
       "s:2:1: \"2026-13-01\" is no day: months run from 01 to 12"},
      {",08:15,calcium,500,mg", "s:2:1: a date is missing"},
      {"2026-11-16,8.15,calcium,500,mg", "s:2:12: \"8.15\" is no time of day; write it as 08:30"},
      {"2026-11-16,,calcium,500,mg", "s:2:12: a time of day is missing"},
      {"2026-11-16,08:15,calcum,500,mg",
       "s:2:18: no supplement is named \"calcum\" in full (nearest: calcium, calcium citrate, "
       "calcium carbonate)"},
      {"2026-11-16,08:15,,500,mg", "s:2:18: no supplement is named here"},
      {"2026-11-16,08:15,,500,", "s:2:18: no supplement is named here"},
      {"2026-11-16,08:15,calcum,500,", "s:2:18: no supplement is named \"calcum\" in full"},
      {"2026-11-16,08:15,calcium,,mg", "s:2:26: the amount is missing"},
      {"2026-11-16,08:15,calcium,-500,mg", "s:2:26: the amount is negative"},
      {"2026-11-16,08:15,calcium,5OO,mg", "s:2:26: "},
      {"2026-11-16,08:15,calcium,inf,mg", "s:2:26: "},
      {"2026-11-16,08:15,calcium,90000000,g", "s:2:26: no dose is that large; check the unit"},
      {"2026-11-16,08:15,calcium,1" + std::string(305, '0') + ",g", "s:2:26: the dose "},
      {"2026-11-16,08:15,calcium,500,", "s:2:30: a unit is missing; write mg, ug, g or IU"},
      {"2026-11-16,08:15,calcium,500,ml",
       "s:2:30: \"ml\" is no unit of a dose (nearest: mg, ug, g, IU)"},
      {"2026-11-16,08:15,calcium,500,IU",
       "s:2:30: there are no international units of calcium; write the mass in mg, ug or g "
       "(nearest: mg, ug, g)"},
      {"2026-11-16,08:15,calcium", "s:2:25: the row has 3 fields instead of 5"},
  }));
  CAPTURE(row);
  auto const log = read(row + "\n2026-11-16,08:15,vitamin D3,800,IU\n");
  REQUIRE(log.defects.size() == 1);
  CHECK(to_text(log.defects[0]).substr(0, answer.size()) == answer);
  CHECK(log.rows.size() == 1); // the other row counts
  CHECK(log.rows_refused == 1);
}

TEST_CASE("a supplement log without its columns is refused as a whole") {
  auto const log = read_supplements("date,time,supplement,amount,unit\n", "s");
  CHECK(refusals(log.defects) == std::vector<refusal>{{1, 1, defect_code::bad_header}});
  CHECK(log.rows.empty());
}

} // namespace read_supplements_test
