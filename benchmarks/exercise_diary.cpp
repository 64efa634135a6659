// SPDX-License-Identifier: BSL-1.0
/// @file What it takes to evaluate ten years of daily training under every load model and every response over time.
/// Budget: 10 ms for every load model, and every response to one of the loads, beginning with the sessions.
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/impulse_fit.hpp>
#include <osteon/exercise/load_balance.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/exercise/session_rpe.hpp>
#include <osteon/exercise/site_load.hpp>
#include <osteon/exercise/stress_stimulus.hpp>
#include <osteon/exercise/training_impulse.hpp>
#include <osteon/exercise/workload_ratio.hpp>
#include <osteon/exercise/zonal_impulse.hpp>
#include <osteon/units/literals.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace {

using namespace osteon;
using namespace std::chrono_literals;

constexpr date first{2016y / std::chrono::November / 1};
constexpr int ten_years = 3652;

/// What somebody recorded: each morning a rated run with the time in five ranges of heart rate, each
/// evening three sets and a series of jumps.
struct diary {
  std::vector<session> runs, evenings;
  std::vector<timed_heart_rates> rates, by_minute;
};

template <class T> T held(outcome<T> found) {
  if (!found) {
    std::fprintf(stderr, "exercise_diary: %s\n", to_text(found.defect()).c_str());
    std::exit(1);
  }
  return *std::move(found);
}

diary made_up() {
  diary made;
  auto const running = held(find_activity("jogging"));
  for (int i = 0; i < ten_years; ++i) {
    date const day = days_after(first, i);
    auto const felt = held(rpe::on(rpe_scale::borg_cr10, 3 + i * 5 % 6));
    bout run{running, (30 + i * 7 % 31) * time_units::minute, moment{day, 7h}};
    run.effort = felt;
    made.runs.push_back({{run}});
    moment const evening{day, 18h};
    session other;
    for (auto what : {movement::squat, movement::deadlift, movement::overhead_press})
      other.events.push_back(strength_set{what, lifted((40 + i % 20) * 1_kg), 5, evening});
    other.events.push_back(impact_series{impact_movement::jump_in_place, (3 + i % 3 * 0.5) * 1_BW,
                                         40 + i % 30, evening});
    made.evenings.push_back(std::move(other));
    timed_heart_rates ranges, minutes;
    for (int range = 0; range < 5; ++range)
      ranges.spans.push_back({(100 + i % 10 + range * 18) * beats_per_minute,
                              (4 + (i + range) % 7) * time_units::minute});
    for (int minute = 0; minute < 30; ++minute)
      minutes.spans.push_back(
          {(110 + (i + minute * 7) % 60) * beats_per_minute, 1 * time_units::minute});
    made.rates.push_back(std::move(ranges));
    made.by_minute.push_back(std::move(minutes));
  }
  return made;
}

/// Kept from being optimised away.
double all_of = 0;

/// Every ratio, the balances, the impulse response with and without saturation, monotony and strain.
template <class Kind> void responses(dated_load<Kind> const& loads) {
  using detail::access;
  auto const days = held(in_calendar_days(loads));
  auto const take = [](auto const& all) {
    for (auto const& one : all)
      all_of += one.ratio().value_or(0.0);
  };
  take(workloads(rolling_coupled{}, days));
  take(workloads(rolling_uncoupled{}, days));
  take(held(workloads(exponential_williams_2017, days)));
  take(held(workloads(exponential{by_time_constant{7_days}, by_time_constant{28_days}}, days)));
  take(held(workloads(exponential{by_half_life{7_days}, by_half_life{28_days}}, days)));
  for (auto const& one : held(balance_of(balance_for_today, days, balance_start<Kind>{})))
    all_of += access::stored(one.balance);
  for (auto const& one : held(balance_of(balance_for_tomorrow, days, balance_start<Kind>{})))
    all_of += access::stored(one.balance);
  auto const one_load = access::make<Kind>(60);
  impulse_response<Kind, Kind> const model{access::make<Kind>(500), gain(one_load, one_load),
                                           gain(2 * one_load, one_load), 27_days, 10_days};
  all_of += access::stored(held(performance_of(model, days)).back().performance);
  saturation_2013<Kind> const curves(unit<Kind>{60, ""});
  impulse_response<Kind, saturated<Kind>> const of_saturated{
      access::make<Kind>(500), gain(one_load, as_saturated(one_load)),
      gain(2 * one_load, as_saturated(one_load)), 27_days, 10_days};
  all_of += access::stored(held(performance_of(of_saturated, saturated_loads(days, curves.fitness),
                                               saturated_loads(days, curves.fatigue)))
                               .back()
                               .performance);
  for (int week = 0; week + 7 <= days.days(); week += 7) {
    calendar_loads<Kind> const seven{days_after(days.first, week),
                                     {days.loads.begin() + week, days.loads.begin() + week + 7}};
    all_of += access::stored(strain_of<sample_deviation>(seven).value_or(
        measure<training_strain<Kind, sample_deviation>>{}));
    all_of += access::stored(strain_of<population_deviation>(seven).value_or(
        measure<training_strain<Kind, population_deviation>>{}));
  }
}

/// What becomes of a load: all responses to it, or its days alone.
struct respond {
  template <class Kind> void operator()(dated_load<Kind> const& loads) const { responses(loads); }
};
struct lay_out {
  template <class Kind> void operator()(dated_load<Kind> const& loads) const {
    all_of += detail::access::stored(held(in_calendar_days(loads)).loads.back());
  }
};

template <class Use, class Model>
void of_sessions(Model const& model, std::vector<session> const& sessions) {
  auto const found = dated_loads(model, sessions);
  if (found.rows_refused != 0)
    std::exit(1);
  Use{}(found.rows);
}

template <class Use, class Model>
void of_heart_rates(Model const& model, std::vector<timed_heart_rates> const& rates) {
  dated_load<typename Model::kind> loads;
  for (std::size_t i = 0; i < rates.size(); ++i)
    loads.add(days_after(first, static_cast<int>(i)), held(model.load(rates[i])).load);
  Use{}(loads);
}

template <class Use> void bone(diary const& kept) {
  all_of += turner_robling_2003{}.load(kept.evenings).in(osteogenic_index_points);
  session_stress_stimulus<exponent_4> const stimulus;
  for (session const& done : kept.evenings)
    all_of += held(stimulus.load(done)).in(body_weights_once_a_day<exponent_4>);
  of_sessions<Use>(turner_robling_2003{}, kept.evenings);
}

/// Ledgers of the hip and the lumbar spine: landings by the osteogenic index, and lifted loads.
template <load_site Site> void site(diary const& kept) {
  site_ledger<Site> ledger;
  for (session const& done : kept.evenings)
    if (!ledger.record(done).empty())
      std::exit(1);
  all_of += ledger.template index<load_route::landing>().in(osteogenic_index_points);
  all_of += ledger.volume().in(kilogram_repetitions);
}

template <class Rated, class Use> void sessions(diary const& kept) {
  of_sessions<Rated>(rated_bouts{}, kept.runs);
  of_sessions<Use>(met_time_load{}, kept.runs);
  of_sessions<Use>(volume_load{}, kept.evenings);
}

template <class Use> void heart_rates(std::vector<timed_heart_rates> const& rates) {
  auto const range =
      held(heart_rate_range::of({50 * beats_per_minute}, maximum_rate{190 * beats_per_minute}));
  maximum_rate const maximum{190 * beats_per_minute};
  of_heart_rates<Use>(banister_men_mean{range}, rates);
  of_heart_rates<Use>(banister_women_sample_wise{range}, rates);
  of_heart_rates<Use>(zonal_impulse<edwards_1993>{maximum}, rates);
  of_heart_rates<Use>(zonal_impulse<stagno_2007>{maximum}, rates);
  of_heart_rates<Use>(held(lucia_2003::of({130 * beats_per_minute}, {160 * beats_per_minute})),
                      rates);
}

/// Half a year of tests every nine days: what a fit takes beside it.
void fit(calendar_loads<met_time> const& days,
         std::vector<performance_test<met_time>> const& tests) {
  all_of += held(fit_impulse_response(days, tests)).tau1.value.in(time_units::day);
}

template <class Work> void measure_it(benchmark::State& state, Work work, char const* label) {
  for (auto _ : state) {
    work();
    benchmark::DoNotOptimize(all_of);
  }
  state.SetLabel(label);
}

} // namespace

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  diary const kept = made_up();
  auto const add = [](char const* name, auto work, char const* label) {
    benchmark::RegisterBenchmark(name, [=](benchmark::State& state) {
      measure_it(state, work, label);
    })->Unit(benchmark::kMillisecond);
  };
  add(
      "ten years, every load model, every response to one load",
      [&] {
        sessions<respond, lay_out>(kept);
        bone<lay_out>(kept);
        heart_rates<lay_out>(kept.rates);
      },
      "budget 10 ms");
  add(
      "  session RPE with responses, MET-minutes, volume load",
      [&] { sessions<respond, lay_out>(kept); }, "");
  add(
      "  osteogenic index, stress stimulus", [&] { bone<lay_out>(kept); }, "");
  add(
      "  Banister twice, Edwards, Stagno, Lucia", [&] { heart_rates<lay_out>(kept.rates); }, "");
  add(
      "ledgers of the hip and the lumbar spine",
      [&] {
        site<load_site::hip>(kept);
        site<load_site::lumbar_spine>(kept);
      },
      "");
  add(
      "ten years, every load model, every response to every load",
      [&] {
        sessions<respond, respond>(kept);
        bone<respond>(kept);
        heart_rates<respond>(kept.rates);
      },
      "");
  add(
      "heart rates of every minute instead of five a day",
      [&] { heart_rates<lay_out>(kept.by_minute); }, "");

  auto days = held(in_calendar_days(dated_loads(met_time_load{}, kept.runs).rows, first,
                                    days_after(first, 179)));
  auto const unit_of = 60 * met_minutes;
  impulse_response<met_time, met_time> const truth{500 * met_minutes, gain(unit_of, 20 * unit_of),
                                                   gain(2 * unit_of, 20 * unit_of), 27_days,
                                                   10_days};
  for (std::size_t i = 0; i < days.loads.size(); i += 3)
    days.loads[i] = {};
  auto const curve = held(performance_of(truth, days));
  std::vector<performance_test<met_time>> tests;
  for (std::size_t i = 3; i < curve.size(); i += 9)
    tests.push_back({curve[i].day, curve[i].performance});
  add(
      "one fit of the impulse response, 20 tests in 180 days", [&] { fit(days, tests); }, "");
  benchmark::RunSpecifiedBenchmarks();
}
