// SPDX-License-Identifier: BSL-1.0
/// @file The published regressions of force and loading rate on acceleration, as rows.
#pragma once

#include <osteon/exercise/accelerometer.hpp>
#include <osteon/exercise/impact.hpp>

#include <cmath>
#include <cstdint>
#include <optional>

namespace osteon {

/// Published regressions of ground reaction force on acceleration.
enum class force_model : std::uint8_t {
  neugebauer_2012_walking, ///< children, hip, vertical [neugebauer_2012, unverified]
  neugebauer_2012_running,
  neugebauer_2014_walking, ///< young adults, hip, vertical [neugebauer_2014, unverified]
  neugebauer_2014_running,
  veras_2020_walking,         ///< adults, 2 to 6 km/h, hip and lower back [veras_2020, unverified]
  veras_2022_walking_running, ///< adults, 2 to 14 km/h [veras_2022, unverified]
  veras_2023_jumping          ///< adults, jumps [veras_2023, unverified]
};

namespace detail {

/// C + B a + A a^2 in newtons (per second), or its exponential; C and B grow linearly with mass.
struct regression {
  force_model model;
  sensor_placement placement;
  force_direction direction;
  bool exponential = false;
  double c0, c_mass, b0, b_mass, a;
  /// Largest g, or g/s: axes of the authors' figures [veras_2022], or ours.
  double most;
  double error; ///< mean absolute percentage error, as a share
  bool suspect = false;
};

/// b0 + b1 a + b2 m + b3 a m.
constexpr regression linear(force_model model, sensor_placement at, force_direction along,
                            double b0, double b1, double b2, double b3, double most, double error,
                            bool suspect = false) {
  return {model, at, along, false, b0, b2, b1, b3, 0, most, error, suspect};
}
/// b0 + b1 a + b2 a^2 + b3 m + b4 a m.
constexpr regression parabola(force_model model, sensor_placement at, force_direction along,
                              double b0, double b1, double b2, double b3, double b4, double most,
                              double error) {
  return {model, at, along, false, b0, b3, b1, b4, b2, most, error};
}
/// e^(b0 + b1 a + b2 m), hip and vertical.
constexpr regression exponential(force_model model, double b0, double b1, double b2, double most,
                                 double error) {
  return {model, sensor_placement::hip, force_direction::vertical, true, b0, b2, b1, 0, 0, most,
          error};
}

namespace rows {
using enum sensor_placement;
using enum force_direction;
using enum force_model;
constexpr auto walk = veras_2020_walking;
constexpr auto run = veras_2022_walking_running;
constexpr auto jump = veras_2023_jumping;
// Where the walking and the running line of Neugebauer's equations cross.
constexpr double crossing_2012 = 0.799 / 0.142, crossing_2014 = 0.934 / 0.216;

/// Peak ground reaction force in newtons, by peak acceleration in g and mass in kg.
inline constexpr regression force[] = {
    exponential(neugebauer_2012_walking, 5.387, 0.159, 0.016, crossing_2012, 0.09),
    exponential(neugebauer_2012_running, 5.387 + 0.799, 0.159 - 0.142, 0.016, crossing_2012, 0.09),
    exponential(neugebauer_2014_walking, 5.247, 0.271, 0.014, crossing_2014, 0.083),
    exponential(neugebauer_2014_running, 5.247 + 0.934, 0.271 - 0.216, 0.014, crossing_2014, 0.083),
    parabola(walk, lower_back, resultant, -698.7031, 1047.5129, -345.2605, 3.8294, 6.0219, 5.5,
             0.07),
    parabola(walk, hip, resultant, -300.9909, 522.6850, -171.5606, 3.9596, 5.3671, 6.5, 0.07),
    parabola(walk, lower_back, vertical, -776.8934, 1042.9052, -336.2115, 6.2132, 5.0805, 5.5,
             0.07),
    parabola(walk, hip, vertical, -435.7365, 586.6627, -188.9689, 5.8047, 4.9544, 6.5, 0.07),
    linear(run, ankle, resultant, 890.673, -131.889, 7.155, 2.027, 14.5, 0.08),
    linear(run, lower_back, resultant, 701.358, -167.229, 9.642, 2.667, 5.5, 0.08),
    linear(run, hip, resultant, 814.888, -229.459, 7.036, 3.934, 6.5, 0.08),
    linear(run, ankle, vertical, 984.419, -221.505, 6.133, 3.201, 10.5, 0.08),
    linear(run, lower_back, vertical, 692.456, -179.912, 9.736, 2.760, 5.5, 0.08),
    linear(run, hip, vertical, 767.553, -244.689, 7.153, 4.258, 6.5, 0.08),
    linear(jump, ankle, resultant, 1551.020, -132.384, 7.927, 2.415, 16, 0.08),
    linear(jump, lower_back, resultant, -350.125, 152.952, 22.618, 0.654, 16, 0.08),
    linear(jump, hip, resultant, -493.877, 188.759, 18.008, 1.279, 16, 0.08),
    linear(jump, ankle, vertical, 1662.525, -196.301, 8.515, 3.169, 16, 0.08),
    linear(jump, lower_back, vertical, -287.919, 131.396, 24.338, 0.642, 16, 0.08),
    linear(jump, hip, vertical, -786.169, 177.403, 23.953, 1.355, 16, 0.08),
};

/// Peak loading rate in newtons per second, by peak acceleration rate in g/s and mass in kg.
inline constexpr regression loading_rate[] = {
    parabola(walk, lower_back, resultant, -287.0209, 572.7967, -9.8958, 18.1178, 3.4078, 50, 0.224),
    parabola(walk, hip, resultant, -3510.410, 514.898, -8.639, 51.937, 2.929, 50, 0.224),
    parabola(walk, lower_back, vertical, -324.0761, 552.8242, -11.9453, 18.1405, 3.9586, 45, 0.224),
    parabola(walk, hip, vertical, -2687.8662, 407.8434, -7.6603, 45.8905, 3.8995, 50, 0.224),
    linear(run, ankle, resultant, 13629.698, -94.093, 77.299, 1.447, 50, 0.35),
    linear(run, lower_back, resultant, 13947.266, -129.739, 86.996, 1.721, 50, 0.35),
    // shares its last two coefficients with the row above: probably copied
    linear(run, hip, resultant, 13656.930, -168.415, 86.996, 1.721, 50, 0.35, true),
    linear(run, ankle, vertical, 12387.216, -68.583, 75.546, 1.327, 50, 0.35),
    linear(run, lower_back, vertical, 14522.460, -112.291, 91.448, 1.469, 45, 0.35),
    linear(run, hip, vertical, 13683.896, -159.441, 63.910, 2.752, 50, 0.35),
    linear(jump, ankle, resultant, 71932.438, -218.268, 74.463, 3.474, 160, 0.35),
    linear(jump, lower_back, resultant, -1161.976, 22.804, 624.413, 2.135, 160, 0.35),
    linear(jump, hip, resultant, 5118.300, 33.054, 346.667, 2.835, 160, 0.35),
    linear(jump, ankle, vertical, 58864.225, -194.575, 142.545, 3.733, 160, 0.35),
    linear(jump, lower_back, vertical, 8303.550, -19.708, 685.299, 1.900, 160, 0.35),
    linear(jump, hip, vertical, -11471.926, 15.332, 691.269, 2.670, 160, 0.35),
};
} // namespace rows

/// The two ends of what a row answers; nothing in it where `low` is above `high`.
struct regression_range {
  double low, high;
};

constexpr double value_of(regression const& r, double mass, double a) {
  double const line = r.c0 + r.c_mass * mass + (r.b0 + r.b_mass * mass + r.a * a) * a;
  return r.exponential ? std::exp(line) : line;
}

/// Masses from which on the figure does not fall with rising acceleration right away.
constexpr double lightest_by_slope(regression const& r, double least) {
  // slope at `least`: b0 + b_mass m + 2 a least >= 0, rising with mass in every row
  return r.b_mass > 0 ? -(r.b0 + 2 * r.a * least) / r.b_mass : 0;
}

/// Accelerations between which the figure is above zero and does not fall.
inline regression_range range_of(regression const& r, double mass, double least) {
  regression_range range{least, r.most};
  if (r.exponential)
    return range;
  double const b = r.b0 + r.b_mass * mass, c = r.c0 + r.c_mass * mass;
  if (r.a < 0 && -b / (2 * r.a) < range.high)
    range.high = -b / (2 * r.a); // the top of the parabola
  if (c + (b + r.a * least) * least <= 0) {
    double const root =
        r.a == 0 ? -c / b : (-b + std::sqrt(std::fmax(b * b - 4 * r.a * c, 0))) / (2 * r.a);
    range.low = root; // where the figure is zero
  }
  return range;
}

} // namespace detail
} // namespace osteon
