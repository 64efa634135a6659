// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile of activities, their energy and their intensity, beside what does.
#pragma once

#include <exercise/forbidden.hpp>

#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/compendium_2011.hpp>
#include <osteon/exercise/compendium_2024.hpp>
#include <osteon/exercise/energy_cost.hpp>
#include <osteon/exercise/ipaq.hpp>
#include <osteon/exercise/maximal_heart_rate.hpp>
#include <osteon/exercise/worn_load.hpp>

#include <string_view>

namespace osteon::testing {

// Expressions as users of the catalogue write them.
inline constexpr auto catalogue_code_2011 = compendium_2011_code::from_number(17200);
inline constexpr auto catalogue_code_2024 = compendium_2024_code::from_number(17200);
inline constexpr auto catalogue_row =
    [](auto const& table, auto code) -> decltype(table.find(code)) { return table.find(code); };
inline constexpr auto catalogue_gross =
    [](auto convention, auto exertion,
       auto person) -> decltype(gross_energy<decltype(convention)>(exertion, person)) {
  return gross_energy<decltype(convention)>(exertion, person);
};
inline constexpr auto catalogue_net =
    [](auto convention, auto cost, auto duration,
       auto person) -> decltype(net_energy<decltype(convention)>(cost, duration, person)) {
  return net_energy<decltype(convention)>(cost, duration, person);
};
inline constexpr auto catalogue_class = [](auto cost) -> decltype(intensity_of(cost)) {
  return intensity_of(cost);
};
inline constexpr auto catalogue_corrected = [](auto cost,
                                               auto rest) -> decltype(corrected_met(cost, rest)) {
  return corrected_met(cost, rest);
};
inline constexpr auto catalogue_reserve =
    [](auto rate, auto rest, auto top) -> decltype(reserve_fraction(rate, rest, top)) {
  return reserve_fraction(rate, rest, top);
};
inline constexpr auto catalogue_wears = [](auto done, auto mass) -> decltype(done.worn = mass) {
  return done.worn = mass;
};
inline constexpr auto catalogue_lasts = [](auto done, auto time) -> decltype(done.duration = time) {
  return done.duration = time;
};
inline constexpr auto catalogue_equivalent =
    [](auto moderate, auto vigorous) -> decltype(moderate_equivalent(moderate, vigorous)) {
  return moderate_equivalent(moderate, vigorous);
};

inline constexpr forbidden_row forbidden_catalogue[] = {
    {"a code of 2011 looked up in 2024",
     compiles(catalogue_row, compendium_2024, catalogue_code_2011),
     compiles(catalogue_row, compendium_2024, catalogue_code_2024)},
    {"a code of 2024 looked up in 2011",
     compiles(catalogue_row, compendium_2011, catalogue_code_2024),
     compiles(catalogue_row, compendium_2011, catalogue_code_2011)},
    {"codes of two editions compared", compiles(equal, catalogue_code_2011, catalogue_code_2024),
     compiles(equal, catalogue_code_2024, catalogue_code_2024)},
    {"a code of 2011 assigned to one of 2024",
     compiles(assign, catalogue_code_2024, catalogue_code_2011),
     compiles(assign, catalogue_code_2024, catalogue_code_2024)},
    {"a code from a number without an edition", compiles(initialise<compendium_2024_code>, 17200),
     compiles(initialise<compendium_2024_code>, catalogue_code_2024)},
    {"MET plus MET60+", compiles(plus, 4 * METs, 4 * METs_60plus),
     compiles(plus, 4 * METs_60plus, 4 * METs_60plus)},
    {"MET-minutes plus MET60+-minutes", compiles(plus, 120 * met_minutes, 120 * met_60plus_minutes),
     compiles(plus, 120 * met_60plus_minutes, 120 * met_60plus_minutes)},
    {"MET-minutes of a diary plus those of a questionnaire",
     compiles(plus, 120 * met_minutes, 120 * ipaq_met_minutes),
     compiles(plus, 120 * met_minutes, 120 * met_minutes)},
    {"MET60+-minutes by the 3.5 mL convention",
     compiles(catalogue_gross, oxygen_3_5_ml{}, 120 * met_60plus_minutes, body(62 * kilograms)),
     compiles(catalogue_gross, oxygen_2_7_ml{}, 120 * met_60plus_minutes, body(62 * kilograms))},
    {"MET-minutes by the convention of 60 years and older",
     compiles(catalogue_gross, oxygen_2_7_ml{}, 120 * met_minutes, body(62 * kilograms)),
     compiles(catalogue_gross, kcal_per_kg_hour{}, 120 * met_minutes, body(62 * kilograms))},
    {"energy of a MET without its time",
     compiles(catalogue_gross, kcal_per_kg_hour{}, 4 * METs, body(62 * kilograms)),
     compiles(catalogue_gross, kcal_per_kg_hour{}, 4 * METs * (30 * time_units::minute),
              body(62 * kilograms))},
    {"energy for a mass that is nobody's",
     compiles(catalogue_gross, kcal_per_kg_hour{}, 120 * met_minutes, 62 * kilograms),
     compiles(catalogue_gross, kcal_per_kg_hour{}, 120 * met_minutes, body(62 * kilograms))},
    {"net energy of minutes that were already multiplied",
     compiles(catalogue_net, kcal_per_kg_hour{}, 120 * met_minutes, 30 * time_units::minute,
              body(62 * kilograms)),
     compiles(catalogue_net, kcal_per_kg_hour{}, 4 * METs, 30 * time_units::minute,
              body(62 * kilograms))},
    {"the class of a MET60+ by the bounds of MET", compiles(catalogue_class, 4 * METs_60plus),
     compiles(catalogue_class, 4 * METs)},
    {"the class of a corrected MET by the bounds of MET",
     compiles(catalogue_class, 4 * METs_corrected), compiles(catalogue_class, 4 * METs)},
    {"a MET corrected twice", compiles(catalogue_corrected, 4 * METs_corrected, uptake_of_one_met),
     compiles(catalogue_corrected, 4 * METs, uptake_of_one_met)},
    {"heart rates as bare numbers", compiles(catalogue_reserve, 120, 60, 180),
     compiles(catalogue_reserve, 120 * beats_per_minute, 60 * beats_per_minute,
              180 * beats_per_minute)},
    {"beats for a heart rate",
     compiles(catalogue_reserve, 120 * beats, 60 * beats_per_minute, 180 * beats_per_minute),
     compiles(catalogue_reserve, 120 * beats_per_minute, 60 * beats_per_minute,
              180 * beats_per_minute)},
    {"a lifted mass worn", compiles(catalogue_wears, bout{}, lifted(6 * kilograms)),
     compiles(catalogue_wears, bout{}, worn(6 * kilograms))},
    {"a plain mass worn", compiles(catalogue_wears, bout{}, 6 * kilograms),
     compiles(catalogue_wears, bout{}, worn(6 * kilograms))},
    {"a bout of moderate-equivalent minutes",
     compiles(catalogue_lasts, bout{}, 30 * moderate_equivalent_minutes),
     compiles(catalogue_lasts, bout{}, 30 * time_units::minute)},
    {"moderate-equivalent minutes made of themselves",
     compiles(catalogue_equivalent, 30 * moderate_equivalent_minutes, 0 * time_units::minute),
     compiles(catalogue_equivalent, 30 * time_units::minute, 0 * time_units::minute)},
    {"moderate-equivalent minutes plus minutes",
     compiles(plus, 30 * moderate_equivalent_minutes, 30 * time_units::minute),
     compiles(plus, 30 * moderate_equivalent_minutes, 30 * moderate_equivalent_minutes)},
};

} // namespace osteon::testing
