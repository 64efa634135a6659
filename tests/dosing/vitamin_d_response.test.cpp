// SPDX-License-Identifier: BSL-1.0
/// @file 25(OH)D against intake: what the abstracts read off their own models, and what no model answers.
#include <osteon/dosing/vitamin_d_response.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <type_traits>

namespace vitamin_d_response_test {
using namespace osteon;
using namespace osteon::nutrients;

double nmol(calcidiol_level level) { return level.in(nanomoles_per_liter); }
intake<vitamin_d> daily(double units) { return vitamin_d(units * IU) / (1 * time_units::day); }

template <class Level>
concept a_baseline = requires(Level level) {
  range_after(level, intake<vitamin_d>{});
};

namespace models = osteon::vitamin_d_models;

TEST_CASE("the figures that the abstracts read off their models") {
  response_setting const lean{std::nullopt, body_mass_class::below_25};
  // Cashman 2011: the lower ends of the mean at 600 IU are 54.4 and 55.2 nmol/L; 50 and 40 nmol/L are reached
  // by 359 and 111 IU along the curve, 480 and 260 along the line.
  auto const low = [&](vitamin_d_response_model const& model, double units) {
    return nmol(level_at(model, daily(units), lean)->range.low);
  };
  CHECK(low(models::cashman_2011_log, 600) == Approx(54.4).margin(0.05));
  CHECK(low(models::cashman_2011_log, 359) == Approx(50).margin(0.05));
  CHECK(low(models::cashman_2011_log, 111) == Approx(40).margin(0.05));
  CHECK(low(models::cashman_2011_linear, 260) == Approx(40).margin(0.35));
  CHECK(low(models::cashman_2011_linear, 480) == Approx(50).margin(0.35));
  CHECK(low(models::cashman_2011_linear, 600) == Approx(55.2).margin(0.35));
  // IOM 2011: 9.9 (8.7 to 11.2) times the logarithm; the panel's 600 IU then lies above its 50 nmol/L.
  //! [level]
  auto const panel = *level_at(models::iom_2011_winter, vitamin_d(600_IU / 1_day), lean);
  CHECK(panel.expected.in(nanomoles_per_liter) == Approx(63.3).margin(0.05));
  CHECK(panel.range.low.in(nanomoles_per_liter) == Approx(55.7).margin(0.05));
  CHECK(panel.range.high.in(nanomoles_per_liter) == Approx(71.6).margin(0.05));
  //! [level]
  // Barger-Lux 1998: 11 nmol/L of 400 IU; its arm of 25 ug rose by 29.
  auto const rise = [](double units) {
    return nmol(*level_after(models::barger_lux_1998, calcidiol_total(0_nmol_per_L), daily(units)));
  };
  CHECK(rise(400) == Approx(11));
  CHECK(rise(1000) == Approx(29).margin(2));
  CHECK(nmol(*level_after(models::cashman_2008, calcidiol_total(30_nmol_per_L), daily(400))) ==
        Approx(30 + 19.6));
  CHECK_FALSE(models::heaney_2003.from.verified);
}

TEST_CASE("each further microgram raises less along the curves") {
  for (auto const* model : models::verified)
    if (model->predicts == response_of::level_at_intake) {
      auto const at = [&](double units) { return nmol(level_at(*model, daily(units))->expected); };
      CAPTURE(model->name);
      CHECK(at(400) < at(800));
      if (model->curve == response_curve::logarithmic)
        CHECK(at(800) - at(400) == Approx(at(1200) - at(600)));
      else
        CHECK(at(800) - at(400) == Approx(at(1000) - at(600)));
    }
}

TEST_CASE("what a model does not answer") {
  auto const high = level_at(models::cashman_2011_log, daily(4000));
  CHECK(high.defect().code == defect_code::out_of_domain);
  CHECK(high.defect().nearest == std::vector<std::string>{"1400 IU a day"});
  CHECK(level_at(models::iom_2011_winter, daily(0)).defect().nearest ==
        std::vector<std::string>{"111 IU a day"});
  CHECK(level_at(models::cashman_2008, daily(400)).defect().code == defect_code::refused);
  auto const level = calcidiol_total(40_nmol_per_L);
  CHECK(level_after(models::iom_2011_winter, level, daily(400)).defect().code ==
        defect_code::refused);
  CHECK(level_after(models::cashman_2008, level, daily(400), {62, std::nullopt}).defect().code ==
        defect_code::out_of_domain);
  CHECK(range_after(level, daily(5000)).defect().code == defect_code::out_of_domain);
  for (double const none : {-1.0, std::nan("")})
    CHECK(level_after(models::barger_lux_1998, calcidiol_total(none * nanomoles_per_liter),
                      daily(400))
              .defect()
              .code == defect_code::negative);
  // ng/mL are no moles: 20 ng/mL would pass for 20 nmol/L, two and a half times too low.
  STATIC_REQUIRE(a_baseline<calcidiol_level>);
  STATIC_REQUIRE_FALSE(a_baseline<concentration<calcidiol_total>>);
  STATIC_REQUIRE_FALSE(a_baseline<molar_concentration<calcidiol_d3>>);
}

TEST_CASE("studies differ fourfold, and persons more than means") {
  //! [rise]
  auto const level = calcidiol_total(40_nmol_per_L);
  auto const young = *range_after(level, vitamin_d(400_IU / 1_day));
  CHECK(young.range.low.in(nanomoles_per_liter) == Approx(44.8));  // Ekwaru 2014
  CHECK(young.range.high.in(nanomoles_per_liter) == Approx(59.6)); // Cashman 2008
  //! [rise]
  CHECK(young.models.size() == 3);
  // At 62 years the study of 20 to 40 does not speak; age unknown, it does.
  auto const older = *range_after(level, daily(400), {62, std::nullopt});
  CHECK(older.models.size() == 2);
  CHECK(nmol(older.range.high) == Approx(51));

  //! [person]
  response_setting const lean{std::nullopt, body_mass_class::below_25};
  auto const mean = *level_at(models::cashman_2011_log, vitamin_d(600_IU / 1_day), lean);
  auto const person = range_of_person(mean, spread_of_barger_lux_1998);
  CHECK(person.low.in(nanomoles_per_liter) == Approx(5.4).margin(0.1));
  CHECK(person.high.in(nanomoles_per_liter) == Approx(112.3).margin(0.1));
  //! [person]
  CHECK(range_of_person(*level_at(models::cashman_2011_log, daily(111)), spread_of_barger_lux_1998)
            .low == calcidiol_total(0_nmol_per_L));
}

TEST_CASE("a class of body mass that nobody asked for is not the lowest") {
  auto const low = [](std::optional<body_mass_class> c) {
    return nmol(level_at(models::cashman_2011_log, daily(600), {std::nullopt, c})->range.low);
  };
  double const lean = low(body_mass_class::below_25);
  CHECK(lean - low(body_mass_class::from_25_to_30) == Approx(8.0));
  CHECK(lean - low(body_mass_class::above_30) == Approx(19.8));
  CHECK(low(std::nullopt) == low(body_mass_class::above_30));
}

TEST_CASE("intakes that brought nearly all above a level grow with the level, and differ between "
          "studies") {
  double before = 0;
  double least = 1e9, most = 0;
  for (auto const& row : vitamin_d_for_97_5_percent) {
    double const units = (row.at * (1 * time_units::day)).in(IU);
    if (row.from.key == sources::cashman_2008.key) {
      CHECK(units > before);
      before = units;
    }
    if (row.above == calcidiol_total(50_nmol_per_L)) {
      least = std::min(least, units);
      most = std::max(most, units);
    }
  }
  CHECK(least == Approx(800));
  CHECK(most == Approx(1120));
}

} // namespace vitamin_d_response_test
