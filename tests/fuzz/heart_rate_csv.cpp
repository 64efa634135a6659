// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of heart rates, and the times and loads of what it read.
#include "support.hpp"

#include <osteon/exercise/read/heart_rate_csv.hpp>
#include <osteon/exercise/zonal_impulse.hpp>

using namespace osteon;

namespace {
void check_times(heart_rate_recording const& recording, timed_heart_rates const& rates) {
  double const seconds = (rates.known() + rates.unknown).in(time_units::second);
  double const span = recording.span().in(time_units::second);
  fuzz::promise(std::abs(seconds - span) <= 1e-6 * (1 + span));
  for (auto const& each : rates.spans)
    fuzz::promise(each.rate >= usual_heart_rates.low && each.rate <= usual_heart_rates.high &&
                  each.lasted > measure<elapsed>{});
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const read = read_heart_rate_csv(fuzz::text_of(data, size), "hr.csv");
  fuzz::check(read);
  auto const& recording = read.rows;
  fuzz::promise(recording.samples().size() <= read.rows_read);
  std::size_t states = 0;
  for (auto state : {sample_state::measured, sample_state::lost, sample_state::implausible,
                     sample_state::contradictory})
    states += recording.count(state);
  fuzz::promise(states == recording.samples().size());
  auto const rates = timed(recording, held_until_next{60 * time_units::second});
  check_times(recording, rates);
  check_times(recording, timed(recording, held_around{60 * time_units::second}));
  auto const twice = merged(recording, recording);
  fuzz::promise(twice.samples() == recording.samples());

  auto const range = heart_rate_range::of({60 * beats_per_minute}, {190 * beats_per_minute});
  auto const whole = banister_women_sample_wise{*range}.load(rates);
  auto const at_mean = banister_women_mean{*range}.load(rates);
  fuzz::promise(static_cast<bool>(whole) == static_cast<bool>(at_mean));
  auto const zonal =
      zonal_impulse<edwards_1993, leave_out_outside>{{190 * beats_per_minute}}.load(rates);
  if (whole) {
    double const sum = whole->load.in(impulse_units<banister_women_sample_wise::kind>);
    double const mean = at_mean->load.in(impulse_units<banister_women_mean::kind>);
    fuzz::promise(sum >= mean - 1e-9 * (1 + mean));
    fuzz::promise(zonal && zonal->counted == whole->counted);
  }
  return 0;
}
