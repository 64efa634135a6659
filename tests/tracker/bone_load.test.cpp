// SPDX-License-Identifier: BSL-1.0
/// @file Bone load of a day and a week: sites and routes apart, bit for bit in any order, what has no known force never a zero.
#include <osteon/exercise/compendium.hpp>
#include <osteon/tracker/bone_load.hpp>
#include <osteon/tracker/make_report.hpp>
#include <osteon/tracker/render_text.hpp>
#include <osteon/tracker/tracker.hpp>

#include <catch2/catch.hpp>

#include <exercise/forbidden.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace bone_load_test {
using namespace osteon;
using namespace std::chrono_literals;
using enum load_site;

namespace {

constexpr date monday = 2026y / std::chrono::November / 16;
constexpr moment at(int day, int minute = 600) {
  return {days_after(monday, day), clock_minutes(static_cast<std::int16_t>(minute))};
}
impact_series hops(moment when, int times = 50, force_range force = {3_BW, 3.5_BW}) {
  return {impact_movement::hop_on_one_leg, force, times, when};
}
bout walk(moment when, measure<elapsed> time = 35_min) {
  return {*find_activity("brisk walking"), time, when};
}

using my_tracker = tracker<bone_load<hip, lumbar_spine, wrist>>;

/// Points of an index, kilograms times repetitions, repetitions.
template <class Load> double number(Load const& load) {
  if constexpr (requires { load.in(osteogenic_index_points); })
    return load.in(osteogenic_index_points);
  else if constexpr (requires { load.in(kilogram_repetitions); })
    return load.in(kilogram_repetitions);
  else
    return load.in(reps);
}

/// Everything that is said of one site, number by number.
std::vector<std::uint64_t> bits_of(detail::shown_load const& load) {
  auto const bits = [](std::optional<double> x) {
    return x ? std::bit_cast<std::uint64_t>(*x) : 1;
  };
  std::vector<std::uint64_t> all{
      bits(load.low), bits(load.high), static_cast<std::uint64_t>(load.known),
      static_cast<std::uint64_t>(load.unknown), bits(load.unknown_minutes)};
  for (auto const& name : load.unknown_names)
    all.push_back(std::hash<std::string>{}(name));
  return all;
}
template <load_site Site> std::vector<std::uint64_t> bits_of(loads_at<Site> const& loads) {
  std::vector<std::uint64_t> all;
  for (auto const& each : detail::shown_loads(loads))
    for (auto bits : bits_of(each))
      all.push_back(bits);
  return all;
}

} // namespace

TEST_CASE("a week by hand: each site and route in its own unit, what is not known beside it") {
  //! [week]
  tracker<bone_load<hip, wrist>> t;
  t.record(hops(at(0)));                                            // 50 of 3.0 to 3.5 BW
  t.record(walk(at(1)));                                            // 35 minutes, no force known
  t.record(strength_set{movement::squat, lifted(60_kg), 5, at(2)}); // 300 kg·rep
  t.record(strength_set{movement::lunge, own_body{}, 8, at(2)});    // the own body: no load known
  t.record(strength_set{movement::push_up, own_body{}, 10, at(3)}); // the wrist's, not the hip's
  auto const week = t.week(monday).of<bone_load<hip, wrist>>();
  auto const& at_hip = week.at<hip>();
  CHECK(at_hip.landing.low->in(osteogenic_index_points) == Approx(3.0 * std::log(51)));
  CHECK(at_hip.landing.high->in(osteogenic_index_points) == Approx(3.5 * std::log(51)));
  CHECK_FALSE(at_hip.gait.low); // no zero
  CHECK(at_hip.gait.unknown == 1);
  CHECK(at_hip.gait.unknown_time == 35_min);
  CHECK(at_hip.lifted.low->in(kilogram_repetitions) == 300);
  CHECK_FALSE(at_hip.lifted.high); // the lunges come on top
  CHECK(at_hip.lifted.unknown_names == std::vector<std::string>{"lunge"});
  CHECK(week.at<wrist>().pushes.high->in(reps) == 10);
  //! [week]
  CHECK(at_hip.ledger.entries().size() == 4);
  CHECK(at_hip.gait.unknown_names == std::vector<std::string>{"brisk walking"});
  CHECK_FALSE(at_hip.gait.high);
  CHECK(at_hip.pushes.known + at_hip.pushes.unknown == 0);
  CHECK_FALSE(at_hip.pushes.low);
  CHECK(week.at<wrist>().landing.known == 0);
  CHECK(t.week(monday).day(0).of<bone_load<hip, wrist>>().at<hip>().gait.unknown == 0);
}

TEST_CASE(
    "a series without a force is no series of force 0, and one of no repetition is one of 0") {
  my_tracker t;
  t.record(hops(at(0), 50, {}));
  auto const unknown = t.day(monday).of<bone_load<hip, lumbar_spine, wrist>>().at<hip>().landing;
  CHECK(unknown.unknown == 1);
  CHECK_FALSE(unknown.low);
  CHECK_FALSE(unknown.high);
  CHECK(unknown.unknown_names == std::vector<std::string>{"hop on one leg"});
  t.record(hops(at(1), 0));
  auto const none =
      t.day(days_after(monday, 1)).of<bone_load<hip, lumbar_spine, wrist>>().at<hip>().landing;
  CHECK(none.known == 1);
  CHECK(number(*none.low) == 0);
  CHECK(number(*none.high) == 0);
  // Both: the least is nothing at all, and the most is not known.
  auto const both = t.week(monday).of<bone_load<hip, lumbar_spine, wrist>>().at<hip>().landing;
  CHECK(number(*both.low) == 0);
  CHECK_FALSE(both.high);
}

TEST_CASE("a force that may be none at all leaves no upper bound and never a low above it") {
  // 1 stomp of 0 to 0.001 BW may have tired the bone for the 50 that came two hours later, or not.
  tracker<bone_load<hip>> t;
  t.record(impact_series{impact_movement::stomp, {0_BW, 0.001_BW}, 1, at(0, 420)});
  t.record(impact_series{impact_movement::stomp, 3_BW, 50, at(0, 540)});
  auto const landing = t.day(monday).of<bone_load<hip>>().at<hip>().landing;
  CHECK(number(*landing.low) == Approx(3 * std::log(51) * (1 - std::exp(-2.0 / 6))));
  CHECK_FALSE(landing.high);
  CHECK(landing.known == 1);
  CHECK(landing.unknown_names == std::vector<std::string>{"stomp"});
}

TEST_CASE("the least stays the least whatever a bout delivered") {
  // Running from 7:00 to 7:30, then 600 counted running steps at 9:00: the bout may have tired the bone.
  bout const run{*find_activity("jogging"), 30_min, at(0, 420)};
  impact_series const counted{impact_movement::running_step, 2.5_BW, 600, at(0, 540)};
  using load = bone_load<hip>;
  tracker<load> t;
  t.record(run);
  t.record(counted);
  auto const found = t.day(monday).of<load>().at<hip>();
  double const least = number(*found.gait.low);
  CHECK_FALSE(found.gait.high);
  // 2.5 ln 601 times 1 - e^(-1.5 / 6)
  CHECK(least == Approx(2.5 * std::log(601) * (1 - std::exp(-0.25))));
  for (double force : {0.01, 0.5, 1.0, 2.5, 5.0})
    for (int steps : {1, 10, 1000, 6000}) {
      site_ledger<hip> ledger;
      (void)ledger.record({{run, impact_series{impact_movement::running_step, force * body_weights,
                                               steps, run.at}}});
      (void)ledger.record({{counted}});
      CAPTURE(force, steps);
      CHECK(number(ledger.index<load_route::gait>()) >= least);
    }
  // Without a bout it is the ledger's own index.
  tracker<load> rested;
  rested.record(counted);
  rested.record(hops(at(0, 300)));
  auto const alone = rested.day(monday).of<load>().at<hip>();
  CHECK(*alone.gait.low == alone.ledger.index<load_route::gait>());
  CHECK(alone.gait.low == alone.gait.high);
}

TEST_CASE("what one site is said to have had does not depend on the sites beside it") {
  tracker<bone_load<hip>, bone_load<hip, wrist>> t;
  t.record(hops(at(0, 600)));
  t.record(strength_set{movement::push_up, own_body{}, 10, at(0, 650)}); // would join the two
  t.record(hops(at(0, 700)));
  auto const day = t.day(monday);
  CHECK(bits_of(day.of<bone_load<hip>>().at<hip>()) ==
        bits_of(day.of<bone_load<hip, wrist>>().at<hip>()));
}

TEST_CASE("bone load merges in any order: 50,000 random triples") {
  using load = bone_load<hip, lumbar_spine, wrist>;
  std::mt19937_64 random(16);
  auto const under = [&](unsigned n) { return static_cast<int>(random() % n); };
  std::vector<load::state> pool(300);
  for (auto& s : pool)
    for (int n = under(5); n > 0; --n) {
      auto const when = at(under(2), under(24) * 60);
      if (int const kind = under(4); kind == 0)
        load::observe(s, hops(when, under(50), {under(3) * body_weights, 3.1_BW}));
      else if (kind == 1)
        load::observe(s, walk(when, under(60) * time_units::minute));
      else if (kind == 2)
        load::observe(s, {movement::squat, lifted(under(50) / 7.0 * kilograms), under(12), when});
      else
        load::observe(s, {movement::push_up, own_body{}, under(12), when});
    }
  auto const pick = [&]() -> load::state const& { return pool[random() % pool.size()]; };
  auto const finished = [](load::state const& s) {
    auto const all = load::finish(s);
    return std::vector{bits_of(all.at<hip>()), bits_of(all.at<lumbar_spine>()),
                       bits_of(all.at<wrist>())};
  };
  int broken = 0;
  for (int i = 0; i < 50'000; ++i) {
    auto const &a = pick(), &b = pick(), &c = pick();
    auto const ab = load::merge(a, b), left = load::merge(ab, c), right = load::merge(b, c);
    broken += !(left == load::merge(a, right));
    broken += !(ab == load::merge(b, a));
    if (i % 100 == 0) {
      broken += finished(left) != finished(load::merge(right, a));
      broken += finished(load::merge(a, {})) != finished(a);
      broken += !(load::merge({}, a) == a);
    }
  }
  CHECK(broken == 0);
}

TEST_CASE("days and weeks are those of the local date") {
  my_tracker t;
  moment const late{monday, 23h + 50min, -300min};                   // Tuesday in UTC
  moment const before{days_after(monday, -1), 23h + 50min, -300min}; // Monday in UTC
  t.record(hops(late));
  t.record(hops(before));
  using load = bone_load<hip, lumbar_spine, wrist>;
  CHECK(t.day(monday).of<load>().at<hip>().landing.known == 1);
  CHECK(t.day(days_after(monday, 1)).of<load>().at<hip>().landing.known == 0);
  CHECK(t.week(monday).of<load>().at<hip>().landing.known == 1);
  CHECK(t.week<week_start::sunday>(monday).of<load>().at<hip>().landing.known == 2);
}

TEST_CASE("removing an entry leaves no trace, and what loads no site is a record all the same") {
  my_tracker t;
  auto const id = t.record(hops(at(0)));
  t.record(bout{*find_activity("swimming"), 30_min, at(0)});
  REQUIRE(t.remove(id));
  auto const day = t.day(monday);
  CHECK(day.is_logged());
  CHECK(day.of<bone_load<hip, lumbar_spine, wrist>>().at<hip>().ledger.entries().empty());
  CHECK_FALSE(t.day(days_after(monday, 1)).is_logged());
}

namespace {

template <load_site... Sites>
concept loads_sites = requires {
  typename bone_load<Sites...>;
};
template <class Tracker, class Event>
concept records = requires(Tracker t, Event e) {
  t.record(e);
};
template <class Load, load_site Site>
concept answers_at = requires(Load load) {
  load.template at<Site>();
};
template <class Tracker, class Accumulator>
concept answers = requires(Tracker t) {
  t.week(monday).template of<Accumulator>();
};
template <load_site Site, load_route Route>
constexpr site_load<Site, Route, osteogenic_index_2003> index_at{};
constexpr site_load<hip, load_route::lifted_load, lifted_volume> hip_volume{};
constexpr auto own_site = static_cast<load_site>(3);
constexpr auto in = testing::in;

constexpr testing::forbidden_row rows[] = {
    {"hip load + wrist load",
     testing::compiles(testing::plus, decltype(loads_at<hip>{}.landing)::load{},
                       decltype(loads_at<wrist>{}.landing)::load{}),
     testing::compiles(testing::plus, decltype(loads_at<hip>{}.landing)::load{},
                       decltype(loads_at<hip>{}.landing)::load{})},
    {"hip load < wrist load",
     testing::compiles(testing::less, index_at<hip, load_route::landing>,
                       index_at<wrist, load_route::landing>),
     testing::compiles(testing::less, index_at<hip, load_route::landing>,
                       index_at<hip, load_route::landing>)},
    {"landing + gait of a week",
     testing::compiles(testing::plus, decltype(loads_at<hip>{}.landing)::load{},
                       decltype(loads_at<hip>{}.gait)::load{}),
     testing::compiles(testing::plus, decltype(loads_at<hip>{}.gait)::load{},
                       decltype(loads_at<hip>{}.gait)::load{})},
    {"volume lifted, read as an index", testing::compiles(in, hip_volume, osteogenic_index_points),
     testing::compiles(in, hip_volume, kilogram_repetitions)},
    {"the wrist of a load of the hip", answers_at<bone_loads<hip>, wrist>,
     answers_at<bone_loads<hip, wrist>, wrist>},
    {"a load that the tracker does not accumulate", answers<my_tracker, bone_load<hip>>,
     answers<tracker<bone_load<hip>>, bone_load<hip>>},
    {"a site twice", loads_sites<hip, wrist, hip>, loads_sites<hip, wrist>},
    {"no site", loads_sites<>, loads_sites<hip>},
    {"a site that has no ledger", loads_sites<hip, own_site>, loads_sites<hip, wrist>},
    {"balance work as a load", records<my_tracker, balance_work>, records<my_tracker, bout>},
};

/// A part of one's own that brings its own row.
struct kilometres {
  struct state {
    int walks = 0;
  };
  static void observe(state& s, bout const&) { ++s.walks; }
  static state merge(state a, state b) { return {a.walks + b.walks}; }
  static int finish(state s) { return s.walks; }
  template <class Week> static void add_rows(report& page, Week const& week) {
    double const n = week.template of<kilometres>();
    page.exercise.push_back({"walks", "times", "per week", {n, n, n, 1, {}}, {}, {}, {}});
  }
};

report_row const* row_of(report const& page, std::string_view name) {
  for (report_row const& row : page.exercise)
    if (row.name == name)
      return &row;
  return nullptr;
}

bool has_source(report const& page, std::string_view key) {
  return std::any_of(page.sources.begin(), page.sources.end(),
                     [&](source const& s) { return s.key == key; });
}

} // namespace

TEST_CASE("no mistake with sites and routes compiles, and the legal neighbour of each does") {
  for (auto const& [mistake, misuse, neighbour] : rows) {
    INFO(mistake);
    CHECK_FALSE(misuse);
    CHECK(neighbour);
  }
}

TEST_CASE("a report has a row for each site and route, and says what has no known force") {
  tracker<bone_load<hip, wrist>, kilometres> t;
  t.record(hops(at(0)));
  t.record(walk(at(1)));
  t.record(impact_series{impact_movement::walking_step, 1.2_BW, 6000, at(2)});
  auto const page = make_report(t, t.week(monday), {}, {});
  REQUIRE(page.exercise.size() == 3); // no row of the wrist: nothing came there
  auto const* const landing = row_of(page, "load at the hip by landing, osteogenic index");
  REQUIRE(landing);
  CHECK(landing->total.low == Approx(3.0 * std::log(51)));
  CHECK(*landing->total.high == Approx(3.5 * std::log(51)));
  CHECK(landing->total.known_share == 1);
  CHECK(landing->goals.empty());
  REQUIRE(landing->days[1]);
  CHECK(*landing->days[1] == report_number{0, 0, 0, 1, {}}); // recorded, without a landing
  CHECK_FALSE(landing->days[3]);                             // not recorded
  auto const* const gait = row_of(page, "load at the hip by gait, osteogenic index");
  REQUIRE(gait);
  CHECK(gait->total.known_share == 0.5);
  CHECK_FALSE(gait->total.high);
  CHECK(gait->total.unknown == std::vector<std::string>{"brisk walking"});
  REQUIRE(gait->days[1]);
  CHECK(std::isnan(gait->days[1]->likely)); // a bout alone: no number, and no zero
  CHECK(gait->days[2]->low == Approx(1.2 * std::log(6001)));
  REQUIRE(gait->notes.size() == 2);
  CHECK(gait->notes[1] ==
        "1 of 2 entries, 35 min, without a known force: counted apart, never as zero");
  for (char const* key :
       {"turner_robling_2003", "turner_robling_recovery", "bergmann_2001", "load_path"})
    CHECK(has_source(page, key));
  CHECK(row_of(page, "walks")->total.likely == 1);
  std::string const text = render_text(page);
  CHECK(text.find("Not known: brisk walking") != text.npos);
  CHECK(text.find("load at the hip by landing") != text.npos);
  CHECK(make_report(t, t.week(days_after(monday, 7)), {}, {}).exercise.size() == 1);
}

TEST_CASE(
    "a series without a force is no session of 0 in a report, nor 0 body weights in its line") {
  tracker<osteogenic_load> t;
  t.record(hops(at(0), 50, {}));
  t.record(hops(at(1)));
  t.record(hops(at(2), 0));
  auto const page = make_report(t, t.week(monday), {}, {});
  REQUIRE(page.exercise.size() == 1);
  report_row const& row = page.exercise[0];
  REQUIRE((row.days[0] && row.days[1] && row.days[2]));
  CHECK(row.days[0]->likely != row.days[0]->likely);
  CHECK_FALSE(row.days[0]->high);
  CHECK(row.days[0]->unknown == std::vector<std::string>{"hop on one leg"});
  CHECK(*row.days[1]->high == Approx(3.5 * std::log(51)));
  CHECK(*row.days[2] == report_number{0, 0, 0, 1, {}}); // none was done
  CHECK(row.total.low == Approx(3.0 * std::log(51)));
  CHECK_FALSE(row.total.high);
  CHECK(row.total.known_share == Approx(2.0 / 3));
  REQUIRE(page.sessions.size() == 3);
  CHECK(page.sessions[0].text == "10:00 hop on one leg, 50 times, force not known");
}

} // namespace bone_load_test
