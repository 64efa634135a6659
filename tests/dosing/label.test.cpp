// SPDX-License-Identifier: BSL-1.0
/// @file Label lines: products, units, and what is refused.
#include <osteon/dosing/label.hpp>
#include <osteon/units/literals.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

namespace label_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
defect refused(std::string_view product, std::string_view amount, std::string_view unit) {
  auto const read = read_dose(product, amount, unit);
  REQUIRE_FALSE(read);
  return read.defect();
}
} // namespace

TEST_CASE("a salt's mass and the element's mass are told apart") {
  auto const salt = *read_dose("calcium carbonate", "1250", "mg");
  CHECK(salt.component == "osteon/calcium");
  CHECK(salt.form == "osteon/calcium_carbonate");
  CHECK(supplied_of<struct calcium>(salt) == salts::calcium_carbonate(1250_mg).elemental());
  auto const element = *read_dose("Calcium", "500", "mg");
  CHECK(element.form.empty());
  CHECK(supplied<calcium>(element) == calcium(500_mg));
  auto const from_salt = *read_dose("Calcium (as calcium carbonate)", "500", "mg");
  CHECK(supplied<calcium>(from_salt) == calcium(500_mg));
  CHECK(from_salt.form == "osteon/calcium_carbonate");
  auto const citrate = *read_dose("calcium citrate", "1000", "mg");
  CHECK(supplied<calcium>(citrate)->in(milligrams) == Approx(210.8).margin(0.05));
}

TEST_CASE("a vitamin by form, by total and by international units") {
  auto const d3 = *read_dose("Vitamin D3", "800", "IU");
  CHECK(supplied<cholecalciferol>(d3) == cholecalciferol(20_ug));
  CHECK(supplied<vitamin_d>(d3) == vitamin_d(20_ug));
  CHECK_FALSE(supplied<ergocalciferol>(d3));
  CHECK_FALSE(supplied<calcium>(d3));
  auto const d = *read_dose("vitamin D", "800", "iu");
  CHECK(supplied<vitamin_d>(d) == vitamin_d(800_IU));
  CHECK_FALSE(supplied<cholecalciferol>(d));
  CHECK(supplied<vitamin_d>(*read_dose("vitamin D2", "20", "ug")) == vitamin_d(800_IU));
  CHECK(supplied<menaquinone_7>(*read_dose("vitamin K2 MK-7", "90", "mcg")) ==
        menaquinone_7(90_ug));
  CHECK(supplied<omega_3>(*read_dose("omega-3 EPA", "0.5", "g")) == omega_3(500_mg));
}

TEST_CASE("micrograms in every spelling") {
  for (char const* unit : {"ug", "mcg", "MCG", "\xC2\xB5g", "\xCE\xBCg"})
    CHECK(supplied<vitamin_d>(*read_dose("vitamin D3", "20", unit)) == vitamin_d(20_ug));
  CHECK(supplied<magnesium>(*read_dose("magnesium", "0.25", "G")) == magnesium(250_mg));
}

TEST_CASE("a unit that may be a thousandfold another is not guessed") {
  CHECK(refused("calcium", "500", "MG").code == defect_code::refused);
  CHECK(refused("vitamin B12", "500", "MG").sentence ==
        "\"MG\" may be mg or \xC2\xB5g in capitals; write \"mg\" or \"mcg\"");
  CHECK(refused("vitamin B12", "500", "\xCE\x9CG").code == defect_code::refused);
  CHECK(refused("calcium", "1", "oz").code == defect_code::unknown_unit);
}

TEST_CASE("what cannot be a dose is refused with the reason and the remedy") {
  CHECK(refused("calcium", "500", "IU").code == defect_code::refused);
  CHECK(refused("calcium", "500", "IU").sentence ==
        "there are no international units of calcium; write the mass in mg, ug or g");
  CHECK(refused("calcium carbonate", "500", "IU").code == defect_code::refused);
  CHECK(refused("calcium", "1,5", "g").code == defect_code::bad_number);
  CHECK(refused("calcium", "NaN", "mg").code == defect_code::not_finite);
  CHECK(refused("calcium", "-500", "mg").code == defect_code::negative);
  CHECK(refused("calcium", "", "mg").code == defect_code::missing_field);
  CHECK(refused("calcium", "500", "").code == defect_code::missing_field);
  CHECK(refused("calcium", "500", "drops").code == defect_code::unknown_unit);
  CHECK(refused("calcium", "500", "kg").code == defect_code::unknown_unit);
  CHECK(refused("", "500", "mg").code == defect_code::missing_field);
  CHECK(refused("calcium", "1e400", "mg").code == defect_code::bad_number);
  CHECK(refused("vitamin D3", std::string(309, '9'), "g").code == defect_code::too_large);
}

TEST_CASE("no product is guessed from a part of its name") {
  for (char const* product : {"carbonate", "citrate", "vitamin A", "vitamin E", "vitamin K2",
                              "calcium carbonte", "potassium citrate"}) {
    INFO(product);
    auto const wrong = refused(product, "100", "mg");
    CHECK(wrong.code == defect_code::unknown_name);
    CHECK_FALSE(wrong.nearest.empty());
  }
  CHECK(refused("calcium carbonte", "1", "mg").nearest.front() == "calcium carbonate");
}

TEST_CASE("every product on the list is read, in mass and in IU where it takes them") {
  for (auto const& each : detail::label_names) {
    INFO(each.name);
    REQUIRE(read_dose(each.name, "100", "mg"));
    CHECK(read_dose(each.name, "100", "mg")->stored > 0);
    CHECK(static_cast<bool>(read_dose(each.name, "100", "IU")) == (each.from_iu != nullptr));
  }
}

TEST_CASE("doses read from text equal doses written in code") {
  rc::prop("milligrams of calcium and of its carbonate", [] {
    int const mg = *rc::gen::inRange(0, 100'000);
    auto const text = std::to_string(mg);
    RC_ASSERT(*supplied<calcium>(*read_dose("calcium", text, "mg")) == calcium(mg * milligrams));
    RC_ASSERT(*supplied<calcium>(*read_dose("calcium carbonate", text, "mg")) ==
              salts::calcium_carbonate(mg * milligrams).elemental());
    RC_ASSERT(*supplied<vitamin_d>(*read_dose("vitamin D3", text, "IU")) == vitamin_d(mg * IU));
  });
}

} // namespace label_test
