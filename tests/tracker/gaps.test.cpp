// SPDX-License-Identifier: BSL-1.0
/// @file A missing value is never silently zero: random diaries against the same diaries with 0, with
/// a million and with a figure of the group in the place of what is missing.
#include <osteon/food/food_table.hpp>
#include <osteon/guideline.hpp>
#include <osteon/tracker/make_report.hpp>
#include <osteon/tracker/render_html.hpp>
#include <osteon/tracker/render_json.hpp>
#include <osteon/tracker/render_text.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <tracker/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace gaps_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

using list = composition<calcium, vitamin_d>;
using table = basic_food_table<list>;
template <class Policy> using tracker_with = tracker<basic_intake<Policy, list>>;
using names = std::set<std::string>;

constexpr date monday = 2026y / std::chrono::November / 16;

struct diary_food {
  std::string name, group;
  bool plain_water;
  list::values values;
};
struct diary_entry {
  std::size_t row;
  double grams;
  int day;
};
struct diary {
  std::vector<diary_food> foods;
  std::vector<diary_entry> entries;
};

constexpr value_state states[] = {value_state::known,         value_state::zero_assumed,
                                  value_state::zero_measured, value_state::below_limit,
                                  value_state::above_limit,   value_state::trace,
                                  value_state::missing,       value_state::present_unknown};

struct generator {
  std::mt19937_64 random;
  std::uint64_t below(std::uint64_t n) { return random() % n; }

  /// Up to 1,000 display units per 100 g, in steps of 0.01.
  template <component C> value<content_of<C>> value_in(value_state state) {
    auto const content = per_100_g<C>(static_cast<double>(1 + below(100'000)) / 100 * C::display);
    switch (state) {
    case value_state::known:
      return below(3) == 0 ? known(content, content) : known(content);
    case value_state::below_limit:
      return osteon::below(content,
                           below(2) == 0 ? limit_kind::detection : limit_kind::quantification);
    case value_state::above_limit:
      return above(content);
    case value_state::trace:
      if (below(2) == 0)
        return {content, value_state::trace, limit_kind::quantification, std::nullopt};
      break;
    default:
      break;
    }
    return stated<content_of<C>>(state);
  }

  diary make() {
    diary d;
    std::uint64_t const foods = 1 + below(12);
    // Some diaries of many gaps, some of few.
    std::uint64_t const known_of_10 = below(10);
    auto const state = [&] { return below(10) < known_of_10 ? states[0] : states[below(8)]; };
    for (std::uint64_t i = 0; i < foods; ++i)
      d.foods.push_back(
          {std::string("item") + static_cast<char>('a' + i) + "item",
           std::array{"", "cheese", "fruit"}[below(3)],
           below(12) == 0,
           {value_in<type_of<calcium>>(state()), value_in<type_of<vitamin_d>>(state())}});
    for (std::uint64_t n = 1 + below(20); n > 0; --n)
      d.entries.push_back({below(foods), static_cast<double>(1 + below(100'000)) / 100,
                           static_cast<int>(below(7))});
    return d;
  }
};

table table_of(std::vector<diary_food> const& foods) {
  table::builder b(sources::fndds_2017_18);
  for (std::size_t i = 0; i < foods.size(); ++i)
    b.add({food_id{i + 1}, foods[i].name, foods[i].group, {}, foods[i].plain_water},
          foods[i].values);
  return std::move(b).build();
}

/// True for a value without a figure and without a stated limit: what may be replaced.
template <component C> bool is_gap(table::food const& f) {
  auto const v = f[C{}];
  if (v.state == value_state::trace && v.number == content_of<C>{}) {
    // Bounded by half the smallest figure of the table, where the food's group is known at all.
    auto const group = group_of<C>(f);
    return !group || !group->smallest_quantified;
  }
  return v.state == value_state::missing || v.state == value_state::present_unknown;
}

/// The foods with `figure(component, group)` in the place of each gap of the original table.
template <class Figure>
std::vector<diary_food> without_gaps(diary const& d, table const& original, Figure figure) {
  auto foods = d.foods;
  for (std::size_t i = 0; i < foods.size(); ++i)
    list::for_each([&]<class C>(C c) {
      if (is_gap<C>(original[i]))
        std::get<list::index<C>>(foods[i].values) = known(figure(c, group_of<C>(original[i])));
    });
  return foods;
}

/// A diary's foods, tracker, week and page under a policy.
template <class Policy> struct told {
  table foods;
  tracker_with<Policy> journal;
  week_summary<basic_intake<Policy, list>> week;
  report page;
};

/// Lines in both directions over the whole range of what may come out.
constexpr population anybody{};
template <component auto C> constexpr criterion line(comparator rule, double number) {
  return {"line", rule, C(number * type_of<C>::display) / (1 * time_units::day), anybody,
          sources::iom_2011};
}
constexpr criterion lines[] = {
    line<calcium>(comparator::at_least, 10),     line<calcium>(comparator::at_least, 300),
    line<calcium>(comparator::more_than, 1200),  line<calcium>(comparator::at_least, 50'000),
    line<calcium>(comparator::at_most, 10),      line<calcium>(comparator::less_than, 2000),
    line<calcium>(comparator::at_most, 10'000),  line<vitamin_d>(comparator::at_least, 15),
    line<vitamin_d>(comparator::at_least, 2000), line<vitamin_d>(comparator::at_most, 100),
    line<vitamin_d>(comparator::at_most, 10'000)};
constexpr guideline all_lines{"line authority", lines};

template <class Policy>
told<Policy> tell(std::vector<diary_food> const& foods, std::vector<diary_entry> const& entries) {
  table t = table_of(foods);
  tracker_with<Policy> journal;
  for (diary_entry const& e : entries)
    journal.record(eaten{t[e.row], e.grams * grams, moment{days_after(monday, e.day), {}, {}}});
  auto week = journal.week(monday);
  auto page = make_report(journal, week, {}, {t.from()}, all_lines);
  return {std::move(t), std::move(journal), std::move(week), std::move(page)};
}

/// Names of the foods with a gap in a component that were eaten on a day (in the week: -1).
template <component C> names gaps_of(diary const& d, table const& foods, int day = -1) {
  names all;
  for (diary_entry const& e : d.entries)
    if ((day < 0 || e.day == day) && is_gap<C>(foods[e.row]))
      all.insert(d.foods[e.row].name);
  return all;
}

template <class Text> bool has_all(Text const& text, names const& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](std::string const& name) {
    if constexpr (std::is_same_v<Text, std::string>)
      return text.find(name) != text.npos;
    else
      return std::find(text.begin(), text.end(), name) != text.end();
  });
}

/// The page with nothing on it but one row.
report page_of_row(report page, report_row const& row) {
  page.intake = {row};
  page.tables.clear();
  return page;
}

std::size_t row_of(report const& page, std::string_view name) {
  for (std::size_t i = 0; i < page.intake.size(); ++i)
    if (page.intake[i].name == name)
      return i;
  FAIL("no row " << name);
  return 0;
}

/// What a row shows of gaps: names in the values, in each verdict, in text, HTML and JSON.
template <component C, class Policy>
void check_named(diary const& d, told<Policy> const& original, told<Policy> const& zero) {
  names const gaps = gaps_of<C>(d, original.foods);
  std::size_t const at = row_of(original.page, C::name);
  report_row const& row = original.page.intake[at];
  report_row const& row_of_zero = zero.page.intake[at];
  REQUIRE(row_of_zero.name == row.name);
  if (gaps.empty())
    return;
  CHECK(has_all(row.total.unknown, gaps));
  bool const differs =
      row.total.low != row_of_zero.total.low || row.total.likely != row_of_zero.total.likely;
  CHECK((differs || !row.total.unknown.empty()));

  for (std::size_t i = 0; i < row.goals.size(); ++i) {
    verdict const& v = row.goals[i].result;
    CAPTURE(v.criterion, v.reason, to_text(v.is));
    // Four names stand in a reason; the row holds all of them.
    names first_four(
        row.total.unknown.begin(),
        row.total.unknown.begin() +
            std::min<std::ptrdiff_t>(4, static_cast<std::ptrdiff_t>(row.total.unknown.size())));
    CHECK(has_all(v.reason, first_four));
    if (row.total.unknown.size() > 4)
      CHECK(v.reason.find(std::to_string(row.total.unknown.size() - 4) + " more") !=
            std::string::npos);
  }

  report const alone = page_of_row(original.page, row);
  report const zero_alone = page_of_row(zero.page, row_of_zero);
  std::string const text = render_text(alone), html = render_html(alone);
  CHECK(has_all(text, gaps));
  CHECK(has_all(html, gaps));
  CHECK(text != render_text(zero_alone));
  CHECK(html != render_html(zero_alone));

  auto const json = testing::parse_json(render_json(alone));
  auto const& json_row = json.get_child("intake").begin()->second;
  CHECK(has_all(testing::strings_of(json_row.get_child("total.unknown")), gaps));
  CHECK(json_row.get<std::string>("total.gap") == "true");
  if (!row.total.high) {
    CHECK(json_row.get<std::string>("total.high") == "null");
    CHECK(json_row.get<std::string>("total.unbounded") == "true");
  }
  auto const json_days = testing::elements_of(json_row.get_child("days"));
  REQUIRE(json_days.size() == 7);
  for (int day = 0; day < 7; ++day) {
    auto const i = static_cast<std::size_t>(day);
    names const of_day = gaps_of<C>(d, original.foods, day);
    if (of_day.empty())
      continue;
    REQUIRE(row.days[i]);
    CHECK(has_all(row.days[i]->unknown, of_day));
    CHECK(has_all(testing::strings_of(json_days[i].get_child("unknown")), of_day));
    CHECK(json_days[i].get<std::string>("gap") == "true");
  }
}

/// The bounds of an estimate as numbers in the component's display unit.
struct bounds {
  double low, high;
  bool bounded;
};
template <component C> bounds bounds_of(estimate<amount_of<C>> const& e) {
  return {e.low.in(C::display), e.high ? e.high->in(C::display) : 0, e.high.has_value()};
}

/// That the interval holds what the diary could truly have been.
template <component C> void check_interval(diary const& d, told<bound_by_group> const& original,
                                           told<bound_by_group> const& zero,
                                           told<bound_by_group> const& million,
                                           told<bound_by_group> const& inside) {
  constexpr double rounding = 0.05; // 20 entries on a grid finer than 0.001 of any display unit
  for (int day = -1; day < 7; ++day) {
    auto const of = [&](told<bound_by_group> const& t) {
      return bounds_of<C>(day < 0 ? t.week[C{}] : t.week.day(static_cast<std::size_t>(day))[C{}]);
    };
    bounds const o = of(original), z = of(zero), m = of(million), i = of(inside);
    CAPTURE(day, o.low, o.high, o.bounded, z.low, z.high, i.low, i.high);
    CHECK(o.low <= z.low);
    CHECK(o.low <= m.low);
    CHECK(o.low <= i.low);
    if (o.bounded) {
      CHECK((z.bounded && z.high <= o.high + rounding));
      CHECK((i.bounded && i.high <= o.high + rounding));
    }
    bool open = false;
    for (diary_entry const& e : d.entries)
      if (day < 0 || e.day == day) {
        auto const food = original.foods[e.row];
        open |= food[C{}].state == value_state::above_limit;
        open |= is_gap<C>(food) && !group_of<C>(food);
      }
    CHECK(o.bounded == !open); // unbounded stays unbounded, and nothing else is
  }
}

/// A verdict that is decided stays what it is when the gap turns out to be a figure of its interval.
void check_sound(report_row const& original, report_row const& replaced) {
  for (std::size_t i = 0; i < original.goals.size(); ++i) {
    answer const was = original.goals[i].result.is, is = replaced.goals[i].result.is;
    CAPTURE(original.goals[i].result.criterion, to_text(was), to_text(is));
    CHECK_FALSE((was == answer::met && is == answer::not_met));
    CHECK_FALSE((was == answer::not_met && is == answer::met));
    if (!original.total.high && original.goals[i].rule >= comparator::at_most)
      CHECK(was != answer::met);
  }
}

template <component C> void check_verdicts(diary const& d, told<bound_by_group> const& original,
                                           told<bound_by_group> const& zero,
                                           told<bound_by_group> const& million,
                                           told<bound_by_group> const& inside) {
  std::size_t const at = row_of(original.page, C::name);
  report_row const& row = original.page.intake[at];
  check_sound(row, zero.page.intake[at]);
  check_sound(row, inside.page.intake[at]);
  bool grouped = false;
  for (diary_entry const& e : d.entries)
    grouped |= is_gap<C>(original.foods[e.row]) && group_of<C>(original.foods[e.row]).has_value();
  if (!grouped) // a million is inside every interval then
    check_sound(row, million.page.intake[at]);
}

constexpr auto zero_figure = [](auto c, auto const&) {
  return per_100_g<decltype(c)>(0 * c.display);
};
constexpr auto million_figure = [](auto c, auto const&) {
  return per_100_g<decltype(c)>(1e6 * c.display);
};

} // namespace

TEST_CASE("no gap of a random diary reads as zero: values, verdicts, text, HTML, JSON") {
  // state, component and whether the group says something: each must have come up as eaten
  std::set<std::tuple<int, int, bool>> seen;
  int gaps = 0;
  generator random{std::mt19937_64(20261116)};
  for (int n = 0; n < 300; ++n) {
    CAPTURE(n);
    diary const d = random.make();
    auto const original = tell<bound_by_group>(d.foods, d.entries);
    auto const replaced = [&](auto figure) {
      return tell<bound_by_group>(without_gaps(d, original.foods, figure), d.entries);
    };
    auto const zero = replaced(zero_figure);
    auto const million = replaced(million_figure);
    auto const inside = replaced([&](auto c, auto const& group) {
      double const share = static_cast<double>(random.below(1001)) / 1000;
      return group ? group->high * share : per_100_g<decltype(c)>(share * 1000 * c.display);
    });
    list::for_each([&]<class C>(C) {
      check_named<C>(d, original, zero);
      check_interval<C>(d, original, zero, million, inside);
      check_verdicts<C>(d, original, zero, million, inside);
      gaps += !gaps_of<C>(d, original.foods).empty();
      for (diary_entry const& e : d.entries)
        seen.emplace(static_cast<int>(original.foods[e.row][C{}].state),
                     static_cast<int>(list::index<C>),
                     group_of<C>(original.foods[e.row]).has_value());
    });
    // Where nothing is missing nothing may differ.
    if (gaps_of<type_of<calcium>>(d, original.foods).empty() &&
        gaps_of<type_of<vitamin_d>>(d, original.foods).empty())
      CHECK(original.week[calcium] == zero.week[calcium]);
  }
  CHECK(seen.size() == 8 * 2 * 2);
  CHECK(gaps > 150);
}

TEMPLATE_TEST_CASE("no policy reads a gap as zero", "", impute, refuse) {
  generator random{std::mt19937_64(62)};
  for (int n = 0; n < 100; ++n) {
    CAPTURE(n);
    diary const d = random.make();
    auto const original = tell<TestType>(d.foods, d.entries);
    auto const zero = tell<TestType>(without_gaps(d, original.foods, zero_figure), d.entries);
    list::for_each([&]<class C>(C) {
      check_named<C>(d, original, zero);
      if constexpr (std::is_same_v<TestType, refuse>)
        if (report_row const& row = original.page.intake[row_of(original.page, C::name)];
            !gaps_of<C>(d, original.foods).empty()) {
          CHECK(std::isnan(row.total.likely));
          CHECK_FALSE(row.total.high);
          for (report_goal const& goal : row.goals)
            CHECK(goal.result.is == answer::not_evaluable);
        }
    });
  }
}

TEST_CASE("a week in which nothing was entered has no number at all") {
  auto const nothing = tell<bound_by_group>({}, {});
  REQUIRE(nothing.page.intake.size() == 2);
  for (report_row const& row : nothing.page.intake) {
    CHECK(std::isnan(row.total.likely));
    CHECK_FALSE(row.total.high);
    CHECK(row.total.known_share == 0);
    for (auto const& day : row.days)
      CHECK_FALSE(day);
    for (report_goal const& goal : row.goals) {
      CHECK(goal.result.is == answer::not_evaluable);
      CHECK(goal.result.reason.find("an untracked day is not a zero") != std::string::npos);
    }
  }
  CHECK(render_text(nothing.page).find("no number") != std::string::npos);
  CHECK(render_html(nothing.page).find("no number") != std::string::npos);
  auto const json = testing::parse_json(render_json(nothing.page));
  CHECK(json.get_child("intake").begin()->second.get<std::string>("total.likely") == "null");
}

} // namespace gaps_test
