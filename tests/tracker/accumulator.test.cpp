// SPDX-License-Identifier: BSL-1.0
/// @file Accumulator states merge bit for bit in any order and grouping; a day is what is recorded on it.
#include <osteon/exercise/compendium.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/tracker/tracker.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <food/random_foods.hpp>

#include <bit>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace accumulator_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date monday = 2026y / std::chrono::November / 16;
constexpr moment at(int day, int minute = 600) {
  return {days_after(monday, day), clock_minutes(static_cast<std::int16_t>(minute))};
}

using random_intake = basic_intake<bound_by_group, testing::random_composition>;
using table_food = testing::random_table::food;

/// Bits of a number, so that two zeros differ.
std::uint64_t bits(double x) { return std::bit_cast<std::uint64_t>(x); }
template <class T> std::vector<std::uint64_t> bits_of(estimate<T> const& e) {
  using detail::access;
  return {bits(access::stored(e.low)), bits(access::stored(e.likely)),
          e.high ? bits(access::stored(*e.high)) : 1,
          e.standard_error ? bits(access::stored(*e.standard_error)) : 1, bits(e.known_share)};
}
std::vector<std::uint64_t> bits_of(active_time const& t) {
  using detail::access;
  return {bits(access::stored(t.very_light)), bits(access::stored(t.light)),
          bits(access::stored(t.moderate)), bits(access::stored(t.vigorous)),
          t.age_band_mismatch ? 1u : 0u};
}
std::vector<std::uint64_t> bits_of(std::vector<session_load> const& loads) {
  std::vector<std::uint64_t> all;
  for (session_load const& each : loads) {
    all.push_back(static_cast<std::uint64_t>(each.at.time.count()));
    all.push_back(bits(detail::access::stored(each.low)));
    all.push_back(bits(detail::access::stored(each.high)));
  }
  return all;
}
template <class A> bool same_bits(typename A::state const& a, typename A::state const& b) {
  if (!(a == b))
    return false;
  if constexpr (std::is_same_v<A, resistance_days>) {
    return A::finish(a) == A::finish(b);
  } else if constexpr (requires { typename A::composition_type; }) {
    auto const x = A::finish(a), y = A::finish(b);
    return bits_of(x[calcium]) == bits_of(y[calcium]) && x[calcium] == y[calcium] &&
           bits_of(x[vitamin_d]) == bits_of(y[vitamin_d]) && x[vitamin_d] == y[vitamin_d];
  } else {
    return bits_of(A::finish(a)) == bits_of(A::finish(b));
  }
}

/// Counts the broken laws of merge over triples drawn from a pool of states.
template <class A>
int broken_laws(std::vector<typename A::state> const& pool, int triples, std::mt19937_64& random) {
  auto const pick = [&]() -> typename A::state const& { return pool[random() % pool.size()]; };
  int broken = 0;
  for (int i = 0; i < triples; ++i) {
    auto const &a = pick(), &b = pick(), &c = pick();
    auto const ab = A::merge(a, b);
    broken += !(A::merge(ab, c) == A::merge(a, A::merge(b, c)));
    broken += !(ab == A::merge(b, a));
    if (i % 100 == 0) { // what is finished, bit for bit, and the identity
      broken += !same_bits<A>(A::merge(ab, c), A::merge(a, A::merge(b, c)));
      broken += !same_bits<A>(ab, A::merge(b, a));
      broken += !same_bits<A>(A::merge(a, typename A::state{}), a);
      broken += !same_bits<A>(A::merge(typename A::state{}, a), a);
    }
  }
  return broken;
}

/// A number over many orders of magnitude with all its bits random.
double wide(std::mt19937_64& random, double most) {
  double const share = static_cast<double>(random() >> 11) * 0x1p-53;
  return most * share * share * share * share;
}

} // namespace

TEST_CASE("sums of intake merge bit for bit in any order: 400,000 random triples") {
  std::mt19937_64 random(20261116);
  using state = intake_sums<2>;
  std::vector<state> pool;
  for (int i = 0; i < 5000; ++i) {
    state s;
    for (auto n = random() % 6; n > 0; --n)
      s.add_known(random() % 2, wide(random, 1e12));
    pool.push_back(s);
  }
  CHECK(broken_laws<random_intake>(pool, 400'000, random) == 0);
}

TEST_CASE("active minutes merge bit for bit in any order: 400,000 random triples") {
  std::mt19937_64 random(62);
  std::vector<active_minutes::state> pool;
  for (int i = 0; i < 5000; ++i) {
    active_minutes::state s;
    for (auto n = random() % 6; n > 0; --n)
      for (grid_sum* sum : {&s.very_light, &s.light, &s.moderate, &s.vigorous})
        sum->add(wide(random, 1e6));
    s.age_band_mismatch = random() % 7 == 0;
    s.any = random() % 5 != 0;
    pool.push_back(s);
  }
  CHECK(broken_laws<active_minutes>(pool, 400'000, random) == 0);
}

TEST_CASE("resistance days merge in any order: 100,000 random triples") {
  std::mt19937_64 random(5);
  std::vector<resistance_days::state> pool(500);
  for (auto& s : pool)
    for (auto n = random() % 5; n > 0; --n)
      resistance_days::observe(s, {movement::squat,
                                   own_body{},
                                   static_cast<int>(random() % 3),
                                   at(static_cast<int>(random() % 9)),
                                   {}});
  CHECK(broken_laws<resistance_days>(pool, 100'000, random) == 0);
}

TEST_CASE("impact series merge in any order: 100,000 random triples") {
  std::mt19937_64 random(7);
  std::vector<osteogenic_load::state> pool(500);
  for (auto& s : pool)
    for (auto n = random() % 4; n > 0; --n)
      osteogenic_load::observe(
          s, {random() % 2 == 0 ? impact_movement::star_jump : impact_movement::stomp,
              force_range((1 + wide(random, 4)) * body_weights), static_cast<int>(random() % 50),
              at(0, static_cast<int>(random() % 1440))});
  CHECK(broken_laws<osteogenic_load>(pool, 100'000, random) == 0);
}

TEST_CASE("intake of foods of every state merges in any order") {
  rc::prop("triples of random diaries", [] {
    auto const table = testing::table_of(*testing::random_foods());
    auto const state_of = [&] {
      random_intake::state s;
      for (auto const& e : testing::entries_of(table, *testing::random_entries(table.size())))
        random_intake::observe(s, e);
      return s;
    };
    auto const a = state_of(), b = state_of(), c = state_of();
    using A = random_intake;
    RC_ASSERT(same_bits<A>(A::merge(A::merge(a, b), c), A::merge(a, A::merge(b, c))));
    RC_ASSERT(same_bits<A>(A::merge(a, b), A::merge(b, a)));
    RC_ASSERT(same_bits<A>(A::merge(a, {}), a));
    RC_ASSERT(same_bits<A>(A::merge({}, a), a));
  });
}

namespace {

using my_tracker = tracker<random_intake, active_minutes, resistance_days, osteogenic_load>;

/// Any one event of a week.
template <class Record> auto record_random(testing::random_table const& table, Record record) {
  auto const when = at(*rc::gen::inRange(0, 7), *rc::gen::inRange(0, 1440));
  switch (*rc::gen::inRange(0, 5)) {
  case 0:
    return record(taken{calcium(*rc::gen::inRange(0, 1'000'000) / 1000.0 * milligrams), when});
  case 1:
    return record(
        bout{*find_activity(*rc::gen::element<std::string>("brisk walking", "jogging", "hiking")),
             *rc::gen::inRange(0, 86'400) * time_units::second, when});
  case 2:
    return record(strength_set{movement::squat, own_body{}, *rc::gen::inRange(0, 20), when, {}});
  case 3:
    return record(impact_series{impact_movement::stomp,
                                force_range(*rc::gen::inRange(1, 800) / 100.0 * body_weights),
                                *rc::gen::inRange(0, 100), when});
  default:
    return record(eaten<table_food>{
        table[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(table.size())))],
        *rc::gen::inRange(0, 100'000) / 100.0 * grams, when});
  }
}

bool same_days(my_tracker const& a, my_tracker const& b) {
  for (int day = 0; day < 7; ++day) {
    auto const x = a.day(days_after(monday, day)), y = b.day(days_after(monday, day));
    if (!same_bits<random_intake>(x.state<random_intake>(), y.state<random_intake>()) ||
        !same_bits<active_minutes>(x.state<active_minutes>(), y.state<active_minutes>()) ||
        !same_bits<resistance_days>(x.state<resistance_days>(), y.state<resistance_days>()) ||
        !same_bits<osteogenic_load>(x.state<osteogenic_load>(), y.state<osteogenic_load>()))
      return false;
  }
  return true;
}

} // namespace

TEST_CASE("the order of recording changes nothing, and removing or replacing leaves no trace") {
  rc::prop("journal", [] {
    auto const table = testing::table_of(*testing::random_foods());
    using event =
        std::variant<eaten<table_food>, taken<amount<calcium>>, bout, strength_set, impact_series>;
    std::vector<event> kept, others;
    for (int n = *rc::gen::inRange(0, 12); n > 0; --n)
      kept.push_back(record_random(table, [](auto e) { return event(e); }));
    for (int n = *rc::gen::inRange(0, 6); n > 0; --n)
      others.push_back(record_random(table, [](auto e) { return event(e); }));

    my_tracker forward, backward, edited, replaced;
    for (auto const& e : kept)
      record_any(forward, e);
    for (auto at_ = kept.rbegin(); at_ != kept.rend(); ++at_)
      record_any(backward, *at_);

    auto const record_in = [](my_tracker& t, event const& e) {
      return std::visit([&](auto const& each) { return t.record(each); }, e);
    };
    std::vector<entry_id> passing;
    for (std::size_t i = 0; i < std::max(kept.size(), others.size()); ++i) {
      if (i < others.size())
        passing.push_back(record_in(edited, others[i]));
      if (i < kept.size())
        record_in(edited, kept[i]);
    }
    for (entry_id id : passing)
      RC_ASSERT(edited.remove(id));
    for (entry_id id : passing)
      RC_ASSERT(!edited.remove(id));

    for (std::size_t i = 0; i < kept.size(); ++i) {
      bool const first_another = i < others.size();
      entry_id const id = record_in(replaced, first_another ? others[i] : kept[i]);
      if (first_another)
        std::visit([&](auto const& each) { RC_ASSERT(*replaced.replace(id, each) == id); },
                   kept[i]);
    }

    RC_ASSERT(same_days(forward, backward));
    RC_ASSERT(same_days(forward, edited));
    RC_ASSERT(same_days(forward, replaced));
    RC_ASSERT(edited.size() == kept.size());
    RC_ASSERT(replaced.size() == kept.size());
    RC_ASSERT(edited.span() == forward.span());
    auto const week = forward.week(monday);
    RC_ASSERT(week[calcium] == replaced.week(monday)[calcium]);
  });
}

namespace {

template <class Tracker, class Event>
concept records = requires(Tracker t, Event e) {
  t.record(e);
};
template <class Tracker, class Event>
concept replaces = requires(Tracker t, entry_id id, Event e) {
  t.replace(id, e);
};
using only_food = tracker<intake_of<calcium>>;
using only_walks = tracker<active_minutes>;

} // namespace

TEST_CASE("events that nobody observes do not compile") {
  STATIC_REQUIRE(records<only_food, eaten<table_food>>);
  STATIC_REQUIRE(records<only_food, taken<amount<calcium>>>);
  STATIC_REQUIRE_FALSE(records<only_food, bout>);
  STATIC_REQUIRE_FALSE(records<only_food, strength_set>);
  STATIC_REQUIRE_FALSE(records<only_food, int>);
  STATIC_REQUIRE_FALSE(records<only_food, table_food>);
  STATIC_REQUIRE(records<only_walks, bout>);
  STATIC_REQUIRE_FALSE(records<only_walks, eaten<table_food>>);
  STATIC_REQUIRE_FALSE(records<only_walks, taken<amount<calcium>>>);
  STATIC_REQUIRE_FALSE(records<only_walks, impact_series>);
  STATIC_REQUIRE_FALSE(replaces<only_walks, eaten<table_food>>);
  STATIC_REQUIRE(records<my_tracker, impact_series>);
  STATIC_REQUIRE_FALSE(records<my_tracker, balance_work>);
  only_walks t;
  CHECK_FALSE(
      record_any(t, exercise_event(strength_set{movement::squat, own_body{}, 8, at(0), {}})));
  CHECK(record_any(t,
                   exercise_event(bout{*find_activity("hiking"), 60 * time_units::minute, at(0)})));
  CHECK(t.size() == 1);
}

namespace {

/// A table of one food with 100 mg of calcium and 1 ug of vitamin D per 100 g.
testing::random_table one_food() {
  testing::random_table::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "milk", "milk", {}, false},
        {known(calcium(100 * milligrams) / (100 * grams)),
         known(vitamin_d(1 * micrograms) / (100 * grams))});
  return std::move(b).build();
}

double const nan_ = std::numeric_limits<double>::quiet_NaN();
double const infinity = std::numeric_limits<double>::infinity();

/// The tracker refuses the event with that code and keeps nothing of it.
template <class Event> bool refuses(Event const& event, defect_code code) {
  tracker<intake_of<calcium>, active_minutes, resistance_days, osteogenic_load> t;
  auto const kept = t.record(taken{calcium(1 * milligrams), at(0)});
  auto const answer = t.try_record(event);
  auto const other = t.replace(kept, event);
  return !answer && answer.defect().code == code && !answer.defect().sentence.empty() && !other &&
         other.defect().code == code && t.size() == 1 &&
         t.day(monday)[calcium].likely == calcium(1 * milligrams);
}

} // namespace

TEST_CASE("untracked days are known as untracked, and nothing tracked is no mean") {
  auto const table = one_food();
  my_tracker t;
  auto const nothing = t.week(monday);
  CHECK(nothing.per_day.days() == 0);
  REQUIRE_FALSE(nothing.per_day[calcium]);
  CHECK(nothing.per_day[calcium].defect().code == defect_code::division_by_zero);
  CHECK(nothing.per_day[calcium].defect().sentence ==
        "no day of this week has a food entry; an untracked day is not a zero");

  t.record(taken{calcium(500 * milligrams), at(1)}); // a supplement alone tracks no day
  CHECK_FALSE(t.week(monday).per_day[calcium]);
  CHECK(t.week(monday)[calcium].likely == calcium(500 * milligrams));

  t.record(eaten{table[0], 200 * grams, at(2)});
  t.record(eaten{table[0], 400 * grams, at(4)});
  t.record(taken{calcium(500 * milligrams), at(4)});
  t.record(eaten{table[0], 400 * grams, at(7)}); // next week
  t.record(eaten{table[0], 400 * grams, at(-1)});
  auto const week = t.week(days_after(monday, 3));
  CHECK(week.span().first == monday);
  CHECK_FALSE(week.day(1).is_tracked());
  CHECK(week.day(2).is_tracked());
  CHECK_FALSE(week.day(3).is_tracked());
  CHECK(week.day(4).is_tracked());
  CHECK(week.per_day.days() == 2);
  // (200 + 400 + 500) mg on two tracked days; the supplement of the untracked day is in the week only.
  CHECK(week.per_day[calcium]->likely == calcium(550 * milligrams) / (1 * time_units::day));
  CHECK(week[calcium].likely == calcium(1600 * milligrams));
  CHECK(week[calcium].exact());
  CHECK(week[calcium].known_share == 1);

  auto const from_sunday = t.week<week_start::sunday>(monday);
  CHECK(from_sunday.span().first == days_after(monday, -1));
  CHECK(from_sunday.per_day.days() == 3);
}

TEST_CASE("what was not logged is not zero minutes") {
  my_tracker t;
  CHECK_FALSE(t.week(monday).all().is_logged());
  t.record(bout{*find_activity("hiking"), 0 * time_units::minute, at(0)});
  CHECK(t.week(monday).all().is_logged());
  CHECK(t.week(monday).day(0).is_logged());
  CHECK_FALSE(t.week(monday).day(1).is_logged());
}

TEST_CASE("entries that cannot be counted are refused and change nothing") {
  auto const table = one_food();
  auto const bad_day = moment{2026y / std::chrono::February / 30, clock_minutes{0}, {}};
  auto const grams_of = [&](double g) { return eaten{table[0], g * grams, at(0)}; };
  CHECK(refuses(grams_of(-1), defect_code::negative));
  CHECK(refuses(grams_of(nan_), defect_code::not_finite));
  CHECK(refuses(grams_of(infinity), defect_code::not_finite));
  CHECK(refuses(grams_of(1'000'001), defect_code::too_large));
  CHECK(refuses(eaten{table[0], 1 * grams, bad_day}, defect_code::bad_date));

  CHECK(refuses(taken{calcium(-1 * milligrams), at(0)}, defect_code::negative));
  CHECK(refuses(taken{calcium(nan_ * milligrams), at(0)}, defect_code::not_finite));
  CHECK(refuses(taken{calcium(1e30 * milligrams), at(0)}, defect_code::too_large));
  CHECK(refuses(taken{calcium(1 * milligrams), bad_day}, defect_code::bad_date));
  CHECK(refuses(taken{salts::calcium_carbonate(-1 * milligrams), at(0)}, defect_code::negative));
  CHECK(refuses(taken{dose{calcium(500 * milligrams), -1}, at(0)}, defect_code::negative));
  CHECK(refuses(taken{dose{calcium(-500 * milligrams), -1}, at(0)}, defect_code::negative));
  CHECK(refuses(taken{dose{calcium(500 * milligrams), nan_}, at(0)}, defect_code::not_finite));
  CHECK(refuses(taken{dose{salts::calcium_carbonate(1250 * milligrams), infinity}, at(0)},
                defect_code::not_finite));
  CHECK(refuses(taken{labelled_dose{"calcium", type_of<calcium>::id, {}, -1}, at(0)},
                defect_code::negative));
  CHECK(refuses(taken{labelled_dose{"calcium", type_of<calcium>::id, {}, nan_}, at(0)},
                defect_code::not_finite));

  auto const hiking = *find_activity("hiking");
  CHECK(refuses(bout{hiking, -1 * time_units::minute, at(0)}, defect_code::negative));
  CHECK(refuses(bout{hiking, nan_ * time_units::minute, at(0)}, defect_code::not_finite));
  CHECK(refuses(bout{hiking, 1441 * time_units::minute, at(0)}, defect_code::too_large));
  CHECK(refuses(strength_set{movement::squat, own_body{}, -1, at(0), {}}, defect_code::negative));
  CHECK(refuses(strength_set{movement::squat, lifted(-1 * kilograms), 5, at(0), {}},
                defect_code::negative));
  CHECK(refuses(impact_series{impact_movement::stomp, force_range(nan_ * body_weights), 5, at(0)},
                defect_code::not_finite));

  tracker<intake_of<calcium>> t;
  CHECK(t.try_record(grams_of(0)));
  CHECK(t.try_record(grams_of(1'000'000)));
  CHECK_FALSE(t.replace(entry_id{99}, grams_of(1)));
  CHECK_FALSE(t.remove(entry_id{99}));
}

TEST_CASE("supplements count what they supply, and say when a form is not known") {
  tracker<intake_of<calcium, vitamin_d, vitamin_k1, protein>> t;
  // 1250 mg x 40.078 / 100.086 (CaCO3) = 500.544 mg of calcium
  t.record(taken{salts::calcium_carbonate(1250 * milligrams), at(0)});
  t.record(taken{cholecalciferol(800 * IU), at(0)}); // 20 ug
  t.record(taken{*read_dose("vitamin D2", "400", "IU"), at(0)});
  auto const day = t.day(monday);
  CHECK(day[calcium].likely.in(milligrams) == Approx(500.544).epsilon(1e-5));
  CHECK(day[vitamin_d].likely == vitamin_d(30 * micrograms));
  CHECK(day[vitamin_d].exact());
  CHECK(day[protein].exact());
  CHECK(day[protein].likely == protein(0 * grams));
  // "vitamin K" does not say how much of it is K1: 0 to all of it, and named.
  t.record(taken{*read_dose("vitamin K", "100", "ug"), at(1)});
  auto const open = t.day(days_after(monday, 1))[vitamin_k1];
  CHECK(open.low == vitamin_k1(0 * micrograms));
  CHECK(open.high == vitamin_k1(100 * micrograms));
  CHECK(open.has_gap());
}

} // namespace accumulator_test
