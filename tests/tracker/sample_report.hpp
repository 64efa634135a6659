// SPDX-License-Identifier: BSL-1.0
/// @file An invented week with everything a page must be able to show: gaps, open bounds, an untracked day.
#pragma once

#include <osteon/tracker/report.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace osteon::testing {

/// One day of the sample: the likely value, and how far the bounds lie from it.
struct sample_day {
  double likely = 0;
  double below = 0;
  double above = 0;
  std::vector<std::string> unknown{};
};

inline constexpr source efsa_2017{"efsa_drv", "EFSA dietary reference values", 2017, false};
inline constexpr source iom_2019{"iom_2019", "NASEM. Dietary Reference Intakes for Na and K", 2019,
                                 false};

inline report_goal sample_goal(std::string what, comparator rule, double threshold, answer is,
                               std::string authority, source from, std::string reason = {}) {
  report_goal goal{std::move(what), rule, threshold, {}};
  goal.result.is = is;
  goal.result.authority = std::move(authority);
  goal.result.from = from;
  goal.result.criterion = goal.what + " " + std::string(to_text(rule)) + " " +
                          std::to_string(static_cast<int>(threshold));
  goal.result.reason = std::move(reason);
  return goal;
}

/// A row whose Thursday was not tracked; the week is the mean of six days, or their sum.
inline report_row sample_row(std::string name, std::string unit, bool per_day,
                             std::array<sample_day, 6> const& days, double known_share,
                             std::vector<report_goal> goals) {
  report_row row;
  row.name = std::move(name);
  row.unit = std::move(unit);
  row.basis = per_day ? "per day, mean of tracked days" : "per week";
  row.total.high = 0.0;
  row.total.known_share = known_share;
  double const share = per_day ? 6 : 1;
  for (std::size_t i = 0; i < 6; ++i) {
    sample_day const& day = days[i];
    row.days[i < 3 ? i : i + 1] =
        report_number{day.likely - day.below, day.likely, day.likely + day.above,
                      day.unknown.empty() ? 1.0 : 0.9, day.unknown};
    row.total.low += (day.likely - day.below) / share;
    row.total.likely += day.likely / share;
    *row.total.high += (day.likely + day.above) / share;
    for (auto const& food : day.unknown)
      row.total.unknown.push_back(food);
  }
  row.goals = std::move(goals);
  return row;
}

/// A week of a 62-year-old woman on an aromatase inhibitor: ten nutrients, three rows of exercise.
inline report sample_report() {
  using enum answer;
  using enum comparator;
  namespace from = sources;
  report page;
  page.title = "A week on one page";
  page.person = "woman, 62 years, 64 kg, on an aromatase inhibitor";
  page.first_day = "2026-11-16";
  page.day_labels = {"Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22"};
  page.tracked = {true, true, true, false, true, true, true};
  page.entries = 117;

  page.intake.push_back(sample_row(
      "calcium", "mg", true,
      {{{1043, 60, 90},
        {868, 40, 70},
        {1184, 90, 140, {"nettle soup"}},
        {951, 40, 60},
        {1272, 80, 110},
        {702, 30, 240, {"oat drink, own brand"}}}},
      0.94,
      {sample_goal("RDA", at_least, 1200, not_met, "IOM 2011", from::iom_2011),
       sample_goal("PRI", at_least, 950, undecided, "EFSA 2017", efsa_2017,
                   "the bounds lie on both sides of the line"),
       sample_goal("recommendation", at_least, 1200, not_met, "AIBL 2017", from::aibl_2017),
       sample_goal("upper limit", at_most, 2000, met, "IOM 2011", from::iom_2011)}));
  auto vitamin_d =
      sample_row("vitamin D", "ug", true,
                 {{{24.1, 0.6, 1},
                   {21.3, 0.3, 0.5},
                   {22, 1, 3, {"nettle soup"}},
                   {31.5, 2, 2},
                   {20.8, 0.4, 0.7},
                   {4.2, 1, 6, {"mushrooms, market stall"}}}},
                 0.91,
                 {sample_goal("RDA", at_least, 15, met, "IOM 2011", from::iom_2011),
                  sample_goal("AI", at_least, 15, met, "EFSA 2017", efsa_2017),
                  sample_goal("recommendation", at_least, 20, undecided, "AIBL 2017",
                              from::aibl_2017, "mushrooms and nettle soup have no known value"),
                  sample_goal("upper limit", at_most, 100, undecided, "IOM 2011", from::iom_2011,
                              "no upper bound is known")});
  vitamin_d.total.high.reset();
  vitamin_d.days[6]->high.reset();
  vitamin_d.notes = {"Sun on the skin is another source of vitamin D; it is not part of this sum."};
  page.intake.push_back(std::move(vitamin_d));
  page.intake.push_back(sample_row(
      "magnesium", "mg", true,
      {{{322, 20, 25}, {298, 15, 20}, {356, 25, 30}, {341, 20, 20}, {377, 30, 40}, {283, 15, 25}}},
      1,
      {sample_goal("RDA", at_least, 320, undecided, "IOM 1997", from::iom_1997,
                   "the bounds lie on both sides of the line"),
       sample_goal("AI", at_least, 300, met, "EFSA 2017", efsa_2017)}));
  page.intake.push_back(sample_row(
      "protein", "g/kg", true,
      {{{1.08, 0.03, 0.04},
        {0.94, 0.02, 0.03},
        {1.21, 0.05, 0.05},
        {1.02, 0.02, 0.03},
        {1.3, 0.04, 0.05},
        {0.86, 0.03, 0.06}}},
      0.997,
      {sample_goal("RDA", at_least, 0.8, met, "IOM 2005", from::iom_2005),
       sample_goal("PRI", at_least, 0.83, met, "EFSA 2017", efsa_2017),
       sample_goal("recommendation", at_least, 1, met, "ESCEO 2014", from::esceo_2014)}));
  page.intake[3].total.unknown = {"nettle soup"};
  page.intake.push_back(sample_row(
      "vitamin K1", "ug", true,
      {{{182, 20, 60},
        {64, 5, 10},
        {310, 60, 220, {"nettle soup"}},
        {95, 10, 15},
        {120, 10, 20},
        {71, 6, 30}}},
      0.93,
      {sample_goal(
           "AI", at_least, 90, met, "IOM 2001",
           {"iom_2001", "IOM. Dietary Reference Intakes for A, K and trace elements", 2001, false}),
       sample_goal("AI", at_least, 70, met, "EFSA 2017", efsa_2017)}));
  page.intake.push_back(
      sample_row("phosphorus", "mg", true,
                 {{{1320, 40, 60},
                   {1180, 40, 50},
                   {1410, 60, 70},
                   {1275, 40, 40},
                   {1505, 50, 60},
                   {1090, 40, 60}}},
                 1,
                 {sample_goal("RDA", at_least, 700, met, "IOM 1997", from::iom_1997),
                  sample_goal("AI", at_least, 550, met, "EFSA 2017", efsa_2017)}));
  page.intake.push_back(
      sample_row("potassium", "mg", true,
                 {{{3120, 120, 160},
                   {2740, 90, 120},
                   {3350, 140, 200},
                   {2890, 100, 120},
                   {3410, 150, 190},
                   {2510, 90, 130}}},
                 1,
                 {sample_goal("AI", at_least, 2600, met, "NASEM 2019", iom_2019),
                  sample_goal("AI", at_least, 3500, not_met, "EFSA 2017", efsa_2017)}));
  page.intake.push_back(
      sample_row("zinc", "mg", true,
                 {{{9.1, 0.4, 0.6},
                   {7.2, 0.3, 0.4},
                   {10.4, 0.6, 0.8},
                   {8.3, 0.3, 0.4},
                   {11, 0.5, 0.6},
                   {6.4, 0.3, 0.5}}},
                 1,
                 {sample_goal("RDA", at_least, 8, met, "IOM 2001", {"iom_2001", "", 2001, false}),
                  sample_goal("PRI", at_least, 9.3, not_evaluable, "EFSA 2017", efsa_2017,
                              "the line depends on phytate, which these foods do not list")}));
  page.intake.push_back(sample_row(
      "retinol", "ug", true,
      {{{210, 10, 20},
        {180, 10, 10},
        {260, 10, 30},
        {240, 10, 10},
        {1890, 120, 160},
        {150, 10, 20}}},
      1,
      {sample_goal("upper limit", at_most, 3000, met, "IOM 2001", {"iom_2001", "", 2001, false}),
       sample_goal("upper limit", at_most, 1500, met, "EFSA, after the menopause", efsa_2017)}));
  page.intake.push_back(sample_row("energy, published", "kcal", true,
                                   {{{1840, 50, 70},
                                     {1690, 40, 60},
                                     {2010, 80, 120, {"nettle soup"}},
                                     {1760, 40, 50},
                                     {2230, 90, 110},
                                     {1580, 50, 90}}},
                                   0.97, {}));

  page.exercise.push_back(sample_row(
      "moderate-equivalent activity", "min", false,
      {{{45, 0, 0}, {0, 0, 0}, {30, 0, 0}, {40, 0, 0}, {35, 0, 20, {"garden work"}}, {0, 0, 0}}},
      0.9,
      {sample_goal("recommendation", at_least, 150, undecided, "WHO 2020", from::who_2020,
                   "garden work has no MET value"),
       sample_goal("recommendation", at_least, 150, undecided, "AIBL 2017", from::aibl_2017,
                   "garden work has no MET value")}));
  page.exercise.back().notes = {"The MET values are for adults of 18 to 59 years."};
  page.exercise.push_back(
      sample_row("resistance days", "days", false,
                 {{{1, 0, 0}, {0, 0, 0}, {0, 0, 0}, {1, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, 1,
                 {sample_goal("recommendation", at_least, 2, met, "WHO 2020", from::who_2020),
                  sample_goal("recommendation", at_least, 2, met, "ACSM 2004", from::acsm_2004)}));
  page.exercise.push_back(
      sample_row("osteogenic index", "BW ln(N+1)", false,
                 {{{7.4, 0, 0}, {0, 0, 0}, {0, 0, 0}, {9.1, 0, 0}, {0, 0, 0}, {0, 0, 0}}}, 1, {}));
  page.exercise.back().notes = {
      "Turner and Robling 2003; sessions are added without a term for recovery."};

  page.sessions = {
      {0, "brisk walk 45 min (4.3 MET); squats 3 x 10; hops 10 at 3.1 BW, osteogenic index 7.4"},
      {2, "walk 30 min (3.5 MET)"},
      {4, "walk 40 min; rows 3 x 12; jumps 20 at 3 BW, osteogenic index 9.1"},
      {5, "dancing 35 min; garden work, time not entered"}};
  page.refused = {{defect_code::ambiguous_name,
                   "\"milk\" stands for several foods",
                   {"week.csv", 14, 18},
                   {"milk, whole, 3.25 %", "milk, low-fat, 1 %"}},
                  {defect_code::bad_date,
                   "\"2026-02-30\" is no day: February 2026 has 28 days",
                   {"week.csv", 31, 1},
                   {}}};
  page.tables = {"USDA SR28 (2016), starter foods", "Adult Compendium of Physical Activities 2011"};
  page.sources = {
      from::usda_sr28, from::iom_2011,  from::iom_1997,       from::iom_2005,
      iom_2019,        efsa_2017,       from::aibl_2017,      from::esceo_2014,
      from::who_2020,  from::acsm_2004, from::ainsworth_2011, from::turner_robling_2003};
  return page;
}

} // namespace osteon::testing
