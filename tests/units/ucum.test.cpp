// SPDX-License-Identifier: BSL-1.0
/// @file UCUM codes evaluated, codes of kinds, and texts that read back bit for bit.
#include "written_kinds.hpp"

#include <osteon/units/parse.hpp>

#include <bit>
#include <cmath>
#include <random>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

using namespace osteon;
using namespace osteon::nutrients;

namespace ucum_test {
using detail::fits;
using detail::ratio;
using detail::read_ucum;
using detail::ucum_status;

namespace {

constexpr ucum_status status(std::string_view code) { return read_ucum(code).status; }
template <class Kind> constexpr ucum_status fit(std::string_view code) {
  return fits(read_ucum(code), detail::ucum_shapes<Kind>[0]).status;
}

// Scales are exact, in gram, metre, second, mole, IU, MET and kelvin.
static_assert(read_ucum("ug/(100.g)").scale == ratio(1, -8));
static_assert(read_ucum("[lb_av]").scale == ratio(45359237, -5));
static_assert(read_ucum("[oz_av]").scale == ratio(28349523125, -9));
static_assert(read_ucum("[gal_us]").scale == ratio(3785411784, -12));
static_assert(read_ucum("[mi_i]").scale == ratio(1609344, -3));
static_assert(read_ucum("kcal").scale == ratio(4184000));
static_assert(read_ucum("kcal").scale == read_ucum("[Cal]").scale);
static_assert(read_ucum("mm[Hg]").scale == ratio(133322));
static_assert(read_ucum("[g]").scale == ratio(980665, -5));
static_assert(read_ucum("mg/dL").scale == ratio(10));
static_assert(read_ucum("10*-6").scale == read_ucum("[ppm]").scale);
// From left to right: a/b.c is (a/b).c.
static_assert(read_ucum("kg/m.s").scale == read_ucum("(kg/m).s").scale);
static_assert(read_ucum("mL/(kg.min)").under == read_ucum("mL/kg/min").under);
static_assert(read_ucum("/(1/min)").over == read_ucum("min").over);

static_assert(status("") == ucum_status::empty && status("mg/") == ucum_status::missing_operand);
static_assert(status("IU") == ucum_status::unknown_code &&
              status("iU") == ucum_status::unknown_code);
static_assert(status("mcg") == ucum_status::unknown_code &&
              status("hr") == ucum_status::unknown_code);
static_assert(status("Mg") == ucum_status::unread_prefix &&
              status("kd") == ucum_status::unread_prefix);
static_assert(status("mg/(d") == ucum_status::open_parenthesis);
static_assert(status("mg{x") == ucum_status::open_annotation);
static_assert(status("mg{\xC2\xB5}") == ucum_status::bad_annotation);
static_assert(status("m99") == ucum_status::bad_exponent &&
              status("m+") == ucum_status::bad_exponent);
static_assert(status("0.g") == ucum_status::bad_factor);
static_assert(status("Cel/d") == ucum_status::special_in_product);
static_assert(status("Cel2") == ucum_status::special_in_product);
static_assert(status("((((((((((g))))))))))") == ucum_status::too_complex);
static_assert(status("mi_i18.[mi_i]18.[mi_i]18") != ucum_status::good);

// The structure is asked for, not only what is left after cancelling.
using content_kind = per<mass_of<type_of<calcium>>, food_mass>;
static_assert(fit<content_kind>("ug/(100.g)") == ucum_status::good);
static_assert(fit<content_kind>("%") == ucum_status::other_kind);
static_assert(fit<content_kind>("10*-6") == ucum_status::other_kind);
static_assert(fit<content_kind>("mg/mL") == ucum_status::other_kind);
static_assert(fit<content_kind>("mg.g/g") == ucum_status::other_kind);
static_assert(fit<content_kind>("mg/(100.g{DM})") == ucum_status::foreign_annotation);
static_assert(fit<per<mass_of<type_of<calcium>>, dry_mass>>("mg/(100.g)") ==
              ucum_status::missing_annotation);
using per_body_kind = per<per<mass_of<type_of<protein>>, body_mass>, elapsed>;
static_assert(fit<per_body_kind>("mg/kg/d") == ucum_status::good);
static_assert(fit<per_body_kind>("mg/d/kg") == ucum_status::good);
static_assert(fit<per_body_kind>("mg/(kg.d)") == ucum_status::good);
static_assert(fit<per_body_kind>("mg.kg-1.d-1") == ucum_status::good);
static_assert(fit<per_body_kind>("mg/kg") == ucum_status::other_kind);
static_assert(fit<per_body_kind>("mg/kg.d") == ucum_status::other_kind);
using density_kind = per<bone_mineral_mass, plain_area>;
static_assert(fit<density_kind>("g/cm2") == ucum_status::good);
static_assert(fit<density_kind>("g/cm-2") == ucum_status::divided_by_inverse);
static_assert(fit<density_kind>("g.cm-2") == ucum_status::good);
static_assert(fit<per<plain_energy, elapsed>>("W") == ucum_status::good);
static_assert(fit<per<plain_energy, elapsed>>("J/s") == ucum_status::good);
static_assert(fit<per<plain_energy, food_mass>>("m2/s2") == ucum_status::other_kind);
static_assert(fit<plain_percent>("g/g") == ucum_status::other_kind);
static_assert(fit<metabolic_equivalent>("mL/kg/min") == ucum_status::other_kind);
static_assert(fit<metabolic_equivalent>("[MET]{60+}") == ucum_status::foreign_annotation);
static_assert(fit<gross_acceleration>("m/s2") == ucum_status::good);
static_assert(fit<gross_acceleration>("g") == ucum_status::other_kind);
static_assert(fit<equivalent_of<type_of<vitamin_a_rae>>>("ug") == ucum_status::missing_annotation);
static_assert(fit<equivalent_of<type_of<vitamin_a_rae>>>("ug{DFE}") ==
              ucum_status::foreign_annotation);
static_assert(fit<mass_of<type_of<calcium>>>("ug{RAE}") == ucum_status::foreign_annotation);
static_assert(fit<mass_of<type_of<calcium>>>("[iU]") == ucum_status::other_kind);

struct jumps_done {};
constexpr unit<jumps_done> jumps{1, "jumps"};

} // namespace

} // namespace ucum_test

template <> struct osteon::quotient<ucum_test::jumps_done, elapsed> {
  using kind = per<ucum_test::jumps_done, elapsed>;
};

template <> struct osteon::ucum_of<ucum_test::jumps_done> {
  static constexpr std::string_view code = "{jumps}";
  static constexpr double steps = ucum_test::jumps.steps;
};

namespace ucum_test {

TEST_CASE("codes that osteon writes") {
  CHECK(ucum_text(cholecalciferol(20_ug)) == "20 ug");
  CHECK(ucum_text(vitamin_d(800_IU) / 1_day) == "20 ug/d");
  CHECK(ucum_text(calcium(113_mg) / 100_g) == "113 mg/(100.g)");
  CHECK(ucum_text(calcium(120_mg) / 100_mL) == "120 mg/(100.mL)");
  CHECK(ucum_text(calcium(130_mg) / 1_serving) == "130 mg/{serving}");
  CHECK(ucum_text(calcium(1_g) / dry_matter(100_g)) == "1000 mg/(100.g{DM})");
  CHECK(ucum_text(calcium(1_g) / as_purchased(100_g)) == "1000 mg/(100.g{AP})");
  CHECK(ucum_text(calcium(1_g) / magnesium(400_mg)) == "2.5 mg/mg");
  CHECK(ucum_text(vitamin_a_rae(900_ug_RAE)) == "900 ug{RAE}");
  CHECK(ucum_text(folate_dfe(400_ug_DFE) / 1_day) == "400 ug{DFE}/d");
  CHECK(ucum_text(niacin_ne(14_mg_NE)) == "14 mg{NE}");
  CHECK(ucum_text(12 * milligrams_alpha_TE) == "12 mg{alpha-TE}");
  CHECK(ucum_text(15 * milligrams_2R) == "15 mg{2R-alpha-tocopherol}");
  CHECK(ucum_text(5'000 * IU_of_vitamin_A) == "5000 [iU]");
  CHECK(ucum_text(energy(250_kcal)) == "250 kcal");
  CHECK(ucum_text(calcidiol_total(30 * nanograms_per_milliliter)) == "30 ng/mL");
  CHECK(ucum_text(calcidiol_d3(75 * nanomoles_per_liter)) == "75 nmol/L");
  CHECK(ucum_text(calcium(9.4 * milligrams_per_deciliter)) == "9.4 mg/dL");
  CHECK(ucum_text(0.85_g_per_cm2) == "0.85 g/cm2");
  CHECK(ucum_text(22.5 * kilograms_per_square_meter) == "22.5 kg/m2");
  CHECK(ucum_text(3.5_MET * 90_min) == "315 [MET].min");
  CHECK(ucum_text(4 * METs_60plus) == "4 [MET]{60+}");
  CHECK(ucum_text(1.5 * gross_g) == "1.5 [g]{gross}");
  CHECK(ucum_text(2.6_BW) == "2.6 {BW}");
  CHECK(ucum_text(1'500 * microstrain) == "1500 10*-6{strain}");
  CHECK(ucum_text(72_bpm) == "72 /min");
  CHECK(ucum_text(36.6 * degrees_celsius) == "36.6 Cel");
  CHECK(ucum_text(36.6 * degrees_celsius - 37 * degrees_celsius) == "-0.4 K");
  CHECK(ucum_text(7 * cr10_points * 60_min) == "420 {CR10}.min");
  CHECK(ucum_text(lifted(40_kg) * 8_reps) == "320 kg.{rep}");
  CHECK(ucum_text(9'876 * plain_counts) == "9876");
  CHECK(ucum_text(-0.0 * milligrams) == "0 g");
  // A kind of one's own, and its rate.
  CHECK(ucum_text(50 * jumps) == "50 {jumps}");
  CHECK(ucum_text(50 * jumps / 1_day) == "50 {jumps}/d");
}

TEST_CASE("any code of the kind can be asked for, and no other") {
  auto const milk = calcium(113_mg) / 100_g;
  auto const written = [](auto m, std::string_view code) {
    auto const text = ucum_text(m, code);
    REQUIRE(text);
    return *text;
  };
  CHECK(written(milk, "mg/kg") == "1130 mg/kg");
  CHECK(written(vitamin_d(20_ug) / 1_day, "[iU]/wk") == "5600 [iU]/wk");
  CHECK(written(body(62_kg), "[lb_av]") == "136.6866025546241 [lb_av]");
  auto const wrong = ucum_text(milk, "mg/mL");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.defect().sentence ==
        "\"mg/mL\" as character 1 is no unit of an amount of calcium per mass of food; write "
        "\"mg/(100.g)\"");
  CHECK_FALSE(ucum_text(37 * degrees_celsius, "[degF]")); // read, not written
}

namespace {

std::mt19937_64 numbers(20261122);

/// Doubles of every size, and those that a person enters.
double any_double(int i) {
  switch (i % 4) {
  case 0:
    return std::bit_cast<double>(numbers());
  case 1:
    return std::ldexp(static_cast<double>(numbers() >> 11), -60);
  case 2:
    return static_cast<double>(numbers() % 1'000'000);
  default:
    return -std::ldexp(static_cast<double>(numbers() >> 11), static_cast<int>(numbers() % 90) - 80);
  }
}

/// What a kind does with its texts, so that the judging is compiled once and not for each kind.
struct kind_texts {
  std::string (*shortest)(double);
  std::string (*with_17_digits)(double);
  detail::measure_reading (*read)(std::string_view);
};
template <class Kind> constexpr kind_texts texts_of{
    [](double stored) { return ucum_text(detail::access::make<Kind>(stored)); },
    [](double stored) {
      auto const digits = detail::print_decimal(stored, 17, inverse(detail::printed_steps<Kind>));
      return std::string(digits.view()) + ' ' + std::string(ucum_code<Kind>);
    },
    [](std::string_view text) { return detail::read_measure<Kind>(text, {}, sign_rule::free); }};

void comes_back(kind_texts const& kind, double stored) {
  for (std::string const& text : {kind.shortest(stored), kind.with_17_digits(stored)}) {
    auto const read = kind.read(text);
    INFO(text);
    REQUIRE(read.fault == detail::reading_fault::none);
    REQUIRE(std::bit_cast<std::uint64_t>(read.stored) == std::bit_cast<std::uint64_t>(stored));
  }
}

} // namespace

TEST_CASE("the text of every kind of every component reads back bit for bit") {
  long kinds = 0;
  auto const judge = [&kinds](kind_texts const& kind) {
    ++kinds;
    for (int i = 0; i < 12; ++i)
      if (double const stored = any_double(i); std::isfinite(stored) && stored != 0)
        comes_back(kind, stored);
    comes_back(kind, 0);
    comes_back(kind, 1);
  };
  auto const visit = [&]<class Kind>(testing::kind_tag<Kind>) { judge(texts_of<Kind>); };
  testing::for_each_component_kind(visit);
  testing::for_each_kind(testing::plain_kinds{}, visit);
  testing::for_each_basis(visit);
  CHECK(kinds > 700);
}

TEST_CASE("doubles of every size come back in the units with the oddest factors") {
  for (int i = 0; i < 5'000; ++i)
    if (double const stored = any_double(i); std::isfinite(stored) && stored != 0) {
      comes_back(texts_of<per<plain_energy, elapsed>>, stored);
      comes_back(texts_of<per<mass_of<type_of<cholecalciferol>>, specimen_volume>>, stored);
      comes_back(texts_of<gross_acceleration>, stored);
      comes_back(texts_of<per<per<oxygen_volume, body_mass>, elapsed>>, stored);
    }
}

} // namespace ucum_test
