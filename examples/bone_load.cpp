// SPDX-License-Identifier: BSL-1.0
/// @file What two sessions delivered to the hip, what a set says of a maximum, and whether a test changed.
#include <osteon/exercise/function_test.hpp>
#include <osteon/exercise/one_rep_max.hpp>
#include <osteon/exercise/site_load.hpp>
#include <osteon/units/literals.hpp>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

using namespace osteon;
using namespace std::chrono_literals;

int main() {
  //! [bone_load]
  moment const monday{2026y / 11 / 16, 18h}, thursday{2026y / 11 / 19, 7h};
  strength_set const squat{movement::squat, lifted(60_kg), 5, monday};
  strength_set const row{movement::row, each_hand(12_kg), 10, monday};
  impact_series const hops{
      impact_movement::hop_on_one_leg, {3.0 * body_weights, 3.5 * body_weights}, 50, thursday};

  site_ledger<load_site::hip> hip;
  std::vector<defect> refused = hip.record({{squat, row}});
  for (auto const& wrong : hip.record({{hops}}))
    refused.push_back(wrong);
  auto const lifted_there = hip.volume();                     // the row does not load the hip
  auto const landed_there = hip.index<load_route::landing>(); // at least

  auto const most = one_rep_max_of(squat); // of a set to failure, by seven formulas
  auto const change = change_between(*result_of<chair_stand_30_s>({11 * stands}, monday.day),
                                     *result_of<chair_stand_30_s>({13 * stands}, thursday.day));
  //! [bone_load]
  for (auto const& wrong : refused)
    std::cerr << to_text(wrong) << '\n';
  std::printf("hip, lifted   %.0f kg·rep\n", lifted_there.in(kilogram_repetitions));
  std::printf("hip, landed   %.1f OI or more\n", landed_there.in(osteogenic_index_points));
  std::printf("squat, once   %.1f to %.1f kg\n", most->low.in(kilograms), most->high.in(kilograms));
  std::printf("chair stands  %+.0f: %s\n", change.by.in(stands),
              std::string(to_text(change.is)).c_str());
  return refused.empty() ? 0 : 3;
}
