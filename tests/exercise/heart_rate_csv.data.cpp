// SPDX-License-Identifier: BSL-1.0
/// @file Heart rates of real activities as CSV: times, means and loads against figures computed apart.
#include <osteon/exercise/read/heart_rate_csv.hpp>
#include <osteon/exercise/zonal_impulse.hpp>
#include <osteon/units/literals.hpp>
#include <support/files.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace heart_rate_csv_data {
using namespace osteon;

/// What stands behind `tag`, up to the next "<".
std::string_view behind(std::string_view text, std::string_view tag) {
  auto const at = text.find(tag);
  return at == text.npos ? std::string_view{}
                         : text.substr(at + tag.size(), text.find('<', at + 1) - at - tag.size());
}

/// A TCX file as an app would export it: seconds of the day less those of the first point.
std::string as_csv(std::string const& file) {
  std::string const tcx = testing::published("exercise/activities/hr/" + file);
  std::string csv = "elapsed_s,hr_bpm\n";
  int first = -1;
  for (auto at = tcx.find("<Trackpoint>"); at != tcx.npos; at = tcx.find("<Trackpoint>", at + 1)) {
    std::string_view const point =
        std::string_view(tcx).substr(at, tcx.find("</Trackpoint>", at) - at);
    std::string_view const time = behind(point, "<Time>");
    auto const clock = time.substr(time.find('T') + 1, 8);
    int const now = std::stoi(std::string(clock.substr(0, 2))) * 3600 +
                    std::stoi(std::string(clock.substr(3, 2))) * 60 +
                    std::stoi(std::string(clock.substr(6, 2)));
    first = first < 0 ? now : first;
    auto const rate = point.find("<HeartRateBpm");
    csv += std::to_string(now - first) + ',';
    csv += rate == point.npos ? "" : behind(point.substr(rate), "<Value>");
    csv += '\n';
  }
  return csv;
}

template <class Model> double points(Model const& model, timed_heart_rates const& rates) {
  return model.load(rates)->load.in(impulse_units<typename Model::kind>);
}

TEST_CASE("three recordings: counted time, mean, mean and sample-wise loads") {
  struct row {
    std::string file;
    std::size_t samples, lost;
    double known, mean, women_mean, women_samples, men_mean, men_samples;
  };
  // Computed apart in Python: each sample held until the next, rest 60, maximum 190.
  auto const [file, samples, lost, known, mean, women_mean, women_samples, men_mean, men_samples] =
      GENERATE(row{"11.tcx", 4792, 9, 4782, 127.36365537432037, 84.38433337825683, 96.6999505479951,
                   71.48324160649484, 84.13851925040132},
               row{"2.tcx", 2697, 0, 3876, 166.73503611971105, 179.70942317523657,
                   183.39443879883382, 164.20845745684946, 168.26807158574204},
               row{"walking_activity_1.tcx", 660, 0, 4495, 87.53192436040044, 19.434398173486,
                   20.296073322549375, 15.249190096207796, 16.046779015043704});
  CAPTURE(file);
  auto const read = read_heart_rate_csv(as_csv(file), file);
  CHECK(testing::texts(read.defects).empty());
  CHECK(read.rows.samples().size() == samples);
  CHECK(read.rows.count(sample_state::lost) == lost);
  auto const rates = timed(read.rows, held_until_next{60_s});
  CHECK(rates.known() == known * 1_s);
  CHECK(mean_heart_rate(rates)->in(beats_per_minute) == Approx(mean).epsilon(1e-12));
  auto const range = *heart_rate_range::of({60_bpm}, {190_bpm});
  CHECK(points(banister_women_mean{range}, rates) == Approx(women_mean).epsilon(1e-12));
  CHECK(points(banister_women_sample_wise{range}, rates) == Approx(women_samples).epsilon(1e-12));
  CHECK(points(banister_men_mean{range}, rates) == Approx(men_mean).epsilon(1e-12));
  CHECK(points(banister_men_sample_wise{range}, rates) == Approx(men_samples).epsilon(1e-12));
}

TEST_CASE("what GoldenCheetah 3.5 printed for a woman's run, and what the formula gives") {
  // Its program printed 133.78 for one run where the published factor gives 179.77. That it was this
  // run with 60 and 190 follows from the figures; it fills the seconds between samples.
  auto const run = read_heart_rate_csv(as_csv("2.tcx"));
  auto const rates = timed(run.rows, held_around{60_s});
  auto const range = *heart_rate_range::of({60_bpm}, {190_bpm});
  CHECK(points(banister_women_mean_as_goldencheetah{range}, rates) == Approx(133.78).margin(0.02));
  CHECK(points(banister_women_mean{range}, rates) == Approx(179.77).margin(0.02));
}

} // namespace heart_rate_csv_data
