// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of ActiGraph files, and the impacts in what it read.
#include "support.hpp"

#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/impact_counts.hpp>
#include <osteon/exercise/read/actigraph_csv.hpp>
#include <osteon/exercise/wear.hpp>

#include <cmath>

using namespace osteon;

namespace {
void look_for_impacts(triaxial_samples const& samples, sampling const& when) {
  auto recorder = impact_recorder::design(when.rate);
  if (!recorder)
    return;
  recorder->push(samples);
  auto const found = recorder->finish();
  fuzz::promise(static_cast<bool>(found) == (samples.size() > 15));
  if (!found)
    return;
  fuzz::promise(found->samples == samples.size());
  std::size_t before = 0;
  for (auto const& each : found->resultant) {
    fuzz::promise(each.sample < samples.size() && each.sample >= before);
    fuzz::promise(each.acceleration >= impactr_peaks.least);
    fuzz::promise(static_cast<bool>(each.rate) == static_cast<bool>(each.rate_as_impactr));
    before = each.sample;
  }
  auto const force = impact_series_of(
      found->vertical, impact_movement::running_step, force_model::veras_2022_walking_running,
      sensor_placement::hip, force_direction::vertical, body(78 * kilograms), when);
  fuzz::promise(force.rows_read + force.rows_refused == found->vertical.size());
  std::size_t counted = 0;
  for (auto const& day : impacts_by_day(found->resultant, when, samples.size()))
    counted += day.impacts;
  fuzz::promise(counted == found->resultant.size());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto file = actigraph_csv::of(fuzz::text_of(data, size), "a.csv", {8 * gross_g});
  if (!file) {
    reading<int> refused{0, {file.defect()}, 0, 1};
    fuzz::check(refused);
    return 0;
  }
  triaxial_samples all, block;
  while (file->next(block)) {
    fuzz::promise(!block.empty());
    for (std::size_t i = 0; i < block.size(); ++i) {
      fuzz::promise(std::fabs(block[i].x.in(gross_g)) <= actigraph_csv::most_g);
      all.append(block[i]);
    }
  }
  fuzz::promise(all.size() == file->rows_read() + file->repeated());
  fuzz::promise(file->repeated() <= file->rows_refused());
  fuzz::promise(*file->saturated() <= file->rows_read());
  reading<int> read{0, file->defects(), file->rows_read(), 0};
  fuzz::check(read);
  look_for_impacts(all, file->header().when);
  if (auto detector = wear_detector::by(file->header().when.rate)) {
    detector->push(all);
    auto const wear = detector->finish();
    fuzz::promise(wear.worn() ? *wear.worn() <= all.size() : wear.too_short);
  }
  return 0;
}
