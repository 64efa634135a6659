// SPDX-License-Identifier: BSL-1.0
/// @file A tour of the units: salts, labels, the laboratory, text in and out.
#include <osteon/units.hpp>
#include <osteon/units/daily_value.hpp>
#include <osteon/units/energy_share.hpp>
#include <osteon/units/iostream.hpp>
#include <osteon/units/label_iu.hpp>
#include <osteon/units/molar.hpp>
#include <osteon/units/parse.hpp>
#include <osteon/units/parse_label.hpp>
#include <osteon/units/salts.hpp>

#include <iostream>

using namespace osteon;
using namespace osteon::nutrients;

void tablets() {
  //! [tablets]
  auto const tablet = salts::calcium_carbonate(1250_mg);
  amount<calcium> const element = tablet.elemental();
  auto const as_citrate = salts::calcium_citrate_tetrahydrate.supplying(element);
  std::cout << element << " of calcium are in " << tablet.in(milligrams) << " mg of carbonate or "
            << as_citrate.in(milligrams) << " mg of citrate\n";
  std::cout << percent_dv<us_2016>(element) << " or " << percent_dv<eu_2011>(element) << '\n';
  //! [tablets]
}

void vitamins() {
  //! [vitamins]
  auto const d = as<vitamin_d>(cholecalciferol(800_IU)) + as<vitamin_d>(ergocalciferol(10_ug));
  auto const a =
      activity<vitamin_a_rae>(retinol(300_ug)) + activity<vitamin_a_rae>(beta_carotene(3'600_ug));
  std::cout << d << ", " << a << '\n';
  // An old label says neither retinol nor carotene: an interval, and no guess.
  auto const old = old_label_vitamin_a(5'000_IU);
  std::cout << "5,000 IU of vitamin A: " << old.low << " to " << *old.high << '\n';
  //! [vitamins]
}

void laboratory() {
  //! [laboratory]
  auto const winter = calcidiol_total(18_ng_per_mL), summer = calcidiol_total(31_ng_per_mL);
  std::cout << "25(OH)D rose by " << summer - winter << '\n'; // two levels do not add
  // Of which molecule? The policy has a name and stays in the type.
  std::cout << in_moles<as_if_d3>(summer) << '\n';
  std::cout << (0.861_g_per_cm2 - 0.842_g_per_cm2) / 0.842_g_per_cm2 * 100 << " %\n";
  //! [laboratory]
}

void texts() {
  //! [texts]
  auto const dose = parse<intake<cholecalciferol>>("800 [iU]/d"); // UCUM
  auto const label = parse_label<amount<cholecalciferol>>("20 mcg (800 IU)");
  constexpr auto cup = parsed<content<calcium>>("113 mg/(100.g)"); // checked by the compiler
  std::cout << *dose << ", " << *label << ", " << cup << ", " << ucum_text(cup) << '\n';
  for (auto text : {"800 IU/d", "20 mg/mL", "1,5 ug/d"})
    std::cout << parse<intake<cholecalciferol>>(text).defect().sentence << '\n';
  //! [texts]
}

void rates() {
  //! [rates]
  auto const need = protein(1.2 * (grams / body(1_kg) / 1_day)) * body(62_kg);
  auto const share = percent_of_energy<atwater_general>(need * 1_day, energy(1'800_kcal));
  std::cout << need << ", " << share << '\n';
  std::cout << calcium(1'200_mg) / magnesium(320_mg) << ", " << calcium(300_mg) / energy(150_kcal)
            << '\n';
  //! [rates]
}

int main() {
  tablets();
  vitamins();
  laboratory();
  texts();
  rates();
}
