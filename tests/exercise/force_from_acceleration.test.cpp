// SPDX-License-Identifier: BSL-1.0
/// @file Forces from accelerations: published figures, and no figure outside a model's range.
#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/osteogenic_index.hpp>

#include <cmath>
#include <initializer_list>
#include <string>

#include <catch2/catch.hpp>

namespace force_from_acceleration_test {
using namespace osteon;

using enum force_model;
using enum sensor_placement;
using enum force_direction;

measure<body_mass> const kg_78 = body(78 * kilograms);

constexpr force_model all_models[] = {neugebauer_2012_walking, neugebauer_2012_running,
                                      neugebauer_2014_walking, neugebauer_2014_running,
                                      veras_2020_walking,      veras_2022_walking_running,
                                      veras_2023_jumping};

outcome<predicted_force> at_hip(force_model model, double g, measure<body_mass> person = kg_78) {
  return ground_reaction_force(model, sensor_placement::hip, vertical, g * gross_g, person);
}
double body_weights_of(force_model model, double g) {
  return in_body_weights(at_hip(model, g)->likely, kg_78)->in(body_weights);
}

struct swept {
  std::size_t answered = 0;
  bool rises = true, positive = true, refused_well = true;
};

/// Every figure of every regression over accelerations and masses, in steps.
swept sweep(bool rate) {
  swept all;
  auto const judge = [&](double likely, double low, double high, double& before) {
    ++all.answered;
    all.rises = all.rises && likely >= before;
    all.positive = all.positive && low > 0 && low < likely && likely < high;
    before = likely;
  };
  for (force_model model : all_models)
    for (sensor_placement at : {sensor_placement::hip, lower_back, ankle})
      for (force_direction along : {vertical, resultant})
        for (double mass = 15; mass < 200; mass += 7) {
          auto const person = body(mass * kilograms);
          double before = 0;
          for (double a = 0; a <= (rate ? 300 : 20); a += rate ? 1.7 : 0.13) {
            defect_code wrong{};
            if (rate) {
              auto const r = loading_rate(model, at, along, a * gross_g_per_second, person);
              if (r)
                judge(r->likely.in(newtons_per_second), r->low.in(newtons_per_second),
                      r->high.in(newtons_per_second), before);
              else
                wrong = r.defect().code;
            } else {
              auto const r = ground_reaction_force(model, at, along, a * gross_g, person);
              if (r)
                judge(r->likely.in(newtons), r->low.in(newtons), r->high.in(newtons), before);
              else
                wrong = r.defect().code;
            }
            all.refused_well = all.refused_well &&
                               (wrong == defect_code{} || wrong == defect_code::out_of_domain ||
                                wrong == defect_code::not_listed);
          }
        }
  return all;
}

TEST_CASE("forces that the authors' program prints") {
  // the ten rows of its README: resultant at the hip, 78 kg, accelerations printed to 0.01 g
  double const published[][2] = {{1.32, 1466}, {1.36, 1469}, {1.30, 1464}, {2.32, 1543},
                                 {1.50, 1480}, {1.68, 1494}, {1.51, 1480}, {1.96, 1515},
                                 {1.37, 1470}, {1.86, 1508}};
  for (auto const& row : published) {
    auto const force = ground_reaction_force(veras_2022_walking_running, sensor_placement::hip,
                                             resultant, row[0] * gross_g, kg_78);
    REQUIRE(force);
    CHECK(std::fabs(force->likely.in(newtons)-row[1]) < 1.0);
  }
}

TEST_CASE("figures of the equations, by hand") {
  // 767.553 - 244.689 x 3 + 7.153 x 78 + 4.258 x 78 x 3
  CHECK(at_hip(veras_2022_walking_running, 3)->likely.in(newtons) ==
        Approx(1587.792).epsilon(1e-9));
  CHECK(body_weights_of(veras_2020_walking, 1.3) == Approx(1.26).margin(0.005));
  CHECK(body_weights_of(veras_2022_walking_running, 1.3) == Approx(1.88).margin(0.005));
  CHECK(body_weights_of(veras_2022_walking_running, 5) == Approx(2.30).margin(0.005));
  CHECK(body_weights_of(neugebauer_2014_walking, 1.3) == Approx(1.05).margin(0.005));
  // e^(5.247 + 0.934 + (0.271 - 0.216) x 2 + 0.014 x 78)
  CHECK(at_hip(neugebauer_2014_running, 2)->likely.in(newtons) == Approx(std::exp(7.383)));
  auto const rate =
      loading_rate(veras_2023_jumping, ankle, resultant, 100 * gross_g_per_second, kg_78);
  CHECK(rate->likely.in(newtons_per_second) == Approx(83010.952).epsilon(1e-9));
}

TEST_CASE("the error of a model goes with its figure") {
  auto const force = at_hip(veras_2022_walking_running, 2);
  CHECK(force->low / force->likely == Approx(0.92));
  CHECK(force->high / force->likely == Approx(1.08));
  auto const rate = loading_rate(veras_2022_walking_running, sensor_placement::hip, vertical,
                                 20 * gross_g_per_second, kg_78);
  CHECK(rate->low / rate->likely == Approx(0.65));
  CHECK(force->from.verified);
  CHECK(force->remark.empty());
}

TEST_CASE("0.21 body weights at 5 g cannot be had") {
  auto const beyond = at_hip(veras_2020_walking, 5);
  REQUIRE(!beyond);
  CHECK(to_text(beyond.defect()) ==
        "Veras 2020, walking does not answer above 2.574 g at the hip (nearest: 2.574 g)");
  CHECK(at_hip(veras_2020_walking, 2.574));
  CHECK(!at_hip(veras_2020_walking, 2.575));
  auto const domain = force_domain(veras_2020_walking, sensor_placement::hip, vertical, kg_78);
  CHECK(domain->most.in(gross_g) == Approx((586.6627 + 4.9544 * 78) / (2 * 188.9689)));
  CHECK(at_hip(veras_2020_walking, domain->most.in(gross_g)-1e-9));
  CHECK(at_hip(neugebauer_2014_walking, 5).defect().nearest.front() == "4.324 g");
  CHECK(at_hip(veras_2022_walking_running, 6.6).defect().nearest.front() == "6.5 g");
  CHECK(at_hip(veras_2022_walking_running, 0.9).defect().nearest.front() == "1 g");
  CHECK(at_hip(veras_2022_walking_running, NAN).defect().code == defect_code::out_of_domain);
}

TEST_CASE("no figure falls with rising acceleration, none is at or below zero") {
  for (bool rate : {false, true}) {
    auto const all = sweep(rate);
    INFO((rate ? "loading rate" : "force"));
    CHECK(all.answered > 5000);
    CHECK(all.rises);
    CHECK(all.positive);
    CHECK(all.refused_well);
  }
}

TEST_CASE("at the very ends of a domain too a figure is above zero, or there is none") {
  std::size_t answered = 0, wrong = 0;
  for (force_model model : all_models)
    for (sensor_placement at : {sensor_placement::hip, lower_back, ankle})
      for (force_direction along : {vertical, resultant})
        for (int i = 0; i < 500; ++i) {
          auto const person = body((20 + 0.3 * i) * kilograms);
          auto const domain = loading_rate_domain(model, at, along, person);
          if (!domain)
            continue;
          wrong += domain->least <= domain->most ? 0u : 1u;
          for (auto a : {domain->least, domain->most}) {
            auto const rate = loading_rate(model, at, along, a, person);
            answered += rate ? 1u : 0u;
            wrong += rate && !(rate->low < rate->high && rate->likely.in(newtons_per_second) > 0);
          }
        }
  CHECK(answered > 1000);
  CHECK(wrong == 0);
}

TEST_CASE("for a light person some equations would fall: they do not answer") {
  auto const light = body(50 * kilograms);
  CHECK(to_text(at_hip(veras_2022_walking_running, 2, light).defect()) ==
        "Veras 2022, walking and running does not answer for 50 kg: its figure would fall with "
        "rising acceleration (nearest: 57.466 kg)");
  CHECK(at_hip(veras_2022_walking_running, 2, body(57.466 * kilograms)));
  CHECK(at_hip(neugebauer_2014_walking, 2, light));
  CHECK(at_hip(neugebauer_2014_walking, 2, body(95 * kilograms)).defect().nearest.front() ==
        "90.6 kg");
  CHECK(at_hip(neugebauer_2012_walking, 2).defect().code == defect_code::out_of_domain);
}

TEST_CASE("the row that was probably copied says so") {
  auto const row = loading_rate(veras_2022_walking_running, sensor_placement::hip, resultant,
                                20 * gross_g_per_second, body(100 * kilograms));
  REQUIRE(row);
  CHECK(row->likely.in(newtons_per_second) == Approx(22430.23));
  CHECK(!row->from.verified);
  CHECK(row->remark.substr(0, 10) == "unverified");
  CHECK(loading_rate(veras_2022_walking_running, lower_back, resultant, 20 * gross_g_per_second,
                     body(100 * kilograms))
            ->from.verified);
  CHECK(!at_hip(neugebauer_2012_walking, 2, body(40 * kilograms))->from.verified);
}

TEST_CASE("placements and directions without a regression are named") {
  CHECK(to_text(ground_reaction_force(veras_2020_walking, ankle, vertical, 2 * gross_g, kg_78)
                    .defect()) ==
        "Veras 2020, walking has no regression of the vertical force at the ankle");
  CHECK(loading_rate(neugebauer_2014_walking, sensor_placement::hip, vertical,
                     20 * gross_g_per_second, kg_78)
            .defect()
            .code == defect_code::not_listed);
}

TEST_CASE("impacts become events of a session with the range of their force") {
  using namespace std::chrono_literals;
  std::vector<impact_peak<zero_phase>> peaks(3);
  peaks[0].sample = 100, peaks[0].acceleration = 2 * gross_g;
  peaks[1].sample = 12000, peaks[1].acceleration = 3 * gross_g;
  peaks[2].sample = 12100, peaks[2].acceleration = 9 * gross_g;
  sampling const when{100 * hertz, {date(2021y, std::chrono::April, 6d), clock_minutes(943), {}}};
  //! [series]
  auto const events = impact_series_of(
      peaks, impact_movement::running_step, force_model::veras_2022_walking_running,
      sensor_placement::hip, force_direction::vertical, body(78 * kilograms), when);
  session const run{{events.rows.begin(), events.rows.end()}};
  auto const at_least = turner_robling_2003{}.load(run);
  auto const at_most = turner_robling_2003{}.load_at_most(run);
  //! [series]
  REQUIRE(events.rows.size() == 2);
  CHECK(events.rows_refused == 1);
  CHECK(to_text(events.defects.at(0)) ==
        "Veras 2022, walking and running does not answer above 6.5 g at the hip; first at sample "
        "12100 (nearest: 6.5 g)");
  CHECK(to_text(events.rows[0].at) == "2021-04-06T15:43");
  CHECK(to_text(events.rows[1].at) == "2021-04-06T15:45");
  CHECK(events.rows[1].peak.low.in(body_weights) ==
        Approx(0.92 * body_weights_of(veras_2022_walking_running, 3)));
  CHECK(at_least < at_most);
  CHECK(at_least / at_most == Approx(0.92 / 1.08));

  auto const timeless = impact_series_of(
      peaks, impact_movement::running_step, force_model::veras_2022_walking_running,
      sensor_placement::hip, force_direction::vertical, body(78 * kilograms), sampling{});
  CHECK(timeless.rows.empty());
  CHECK(timeless.rows_refused == 3);
  CHECK(timeless.defects.at(0).code == defect_code::out_of_domain);
}

TEST_CASE("a force is no number of body weights of a body without a mass") {
  auto const force = 1200 * newtons;
  CHECK(in_body_weights(force, body(60 * kilograms))->in(body_weights) ==
        Approx(1200 / (60 * 9.80665)));
  for (double const none : {0.0, -60.0, double(NAN), double(INFINITY)})
    CHECK(in_body_weights(force, body(none * kilograms)).defect().code ==
          defect_code::out_of_domain);
  for (double const endless : {double(NAN), double(INFINITY)})
    CHECK(in_body_weights(endless * newtons, body(60 * kilograms)).defect().code ==
          defect_code::not_finite);
}

} // namespace force_from_acceleration_test
