// SPDX-License-Identifier: BSL-1.0
/// @file Impacts by band and by day.
#include <osteon/exercise/impact_counts.hpp>

#include <cmath>
#include <vector>

#include <catch2/catch.hpp>

namespace impact_counts_test {
using namespace osteon;

std::vector<impact_peak<zero_phase>> peaks(std::initializer_list<double> gross) {
  std::vector<impact_peak<zero_phase>> all;
  for (double g : gross) {
    all.emplace_back();
    all.back().sample = 100 * all.size();
    all.back().acceleration = g * gross_g;
  }
  return all;
}

TEST_CASE("every impact lies in one band, below or above") {
  auto const all = peaks({1.3, 2.0, 2.1, 3.5, 4.9, 5.0, 10.2, 10.3});
  //! [bands]
  measure<net_acceleration> const edges[] = {1.1 * net_g, 2.5 * net_g, 3.9 * net_g, 9.2 * net_g};
  auto const counts = count_by_band(all, edges);
  //! [bands]
  REQUIRE(counts);
  // less gravity: 0.3, 1.0, 1.1, 2.5, 3.9, 4.0, 9.2, 9.3
  CHECK(*counts == band_counts{2, {1, 1, 2}, 2});
  measure<gross_acceleration> const as_shown[] = {1.3 * gross_g, 5 * gross_g};
  CHECK(*count_by_band(all, as_shown) == band_counts{0, {5}, 3});
  measure<gross_acceleration> const falling[] = {5 * gross_g, 1.3 * gross_g};
  CHECK(count_by_band(all, falling).defect().code == defect_code::out_of_domain);
  CHECK(!count_by_band(all, std::span(falling).first(1)));
  CHECK(count_by_band(peaks({2, NAN}), as_shown).defect().code == defect_code::not_finite);
}

TEST_CASE("a high impact lies above 4 g or 100 g/s, not on the line") {
  auto all = peaks({5.0, 5.01, 2.0});
  CHECK(!is_high(all[0]));
  CHECK(is_high(all[1]));
  all[2].rate = 100 * gross_g_per_second;
  CHECK(!is_high(all[2]));
  all[2].rate = 100.5 * gross_g_per_second;
  CHECK(is_high(all[2]));
  CHECK(jamsa_2011.a_day == 60);
}

TEST_CASE("days follow the local clock from the start of the recording") {
  using namespace std::chrono_literals;
  auto all = peaks({2, 6, 3, 7});
  // 23:58:30 on 28 February, at 100 Hz: midnight stands before sample 9,000
  sampling const when{
      100 * hertz, {date(2024y, std::chrono::February, 28d), clock_minutes(1438), {}}, 30};
  all[1].sample = 8999, all[2].sample = 9000, all[3].sample = 9000 + 8640000;
  auto const days = impacts_by_day(all, when, 9000 + 8640000 + 100);
  REQUIRE(days.size() == 3);
  CHECK(to_text(days[1].day) == "2024-02-29");
  CHECK(days[0].impacts == 2);
  CHECK(days[0].high == 1);
  CHECK(days[1].impacts == 1);
  CHECK(days[1].high == 0);
  CHECK(days[2].high == 1);
  CHECK(days[0].recorded.in(time_units::second) == Approx(90));
  CHECK(days[1].recorded.in(time_units::second) == Approx(86400));
  CHECK(days[2].recorded.in(time_units::second) == Approx(1));
  CHECK(impacts_by_day({}, when, 0).empty());
  sampling no_rate = when;
  no_rate.rate = {};
  CHECK(impacts_by_day(all, no_rate, 100).empty()); // an endless day would never end
  CHECK(no_rate.at(8999) == when.start);
  CHECK(to_text(when.at(8999)) == "2024-02-28T23:59");
  CHECK(to_text(when.at(9000)) == "2024-02-29T00:00");
  CHECK(to_text(when.at(9000 + 8640000)) == "2024-03-01T00:00");
}

} // namespace impact_counts_test
