// SPDX-License-Identifier: BSL-1.0
/// @file The recursion of a fourth-order low-pass over three axes at once.
#pragma once

#include <cmath>
#include <cstddef>

namespace osteon::detail {

/// X, Y, Z of one sample and a fourth lane that stays zero, so that compilers see whole vectors.
struct lanes {
  double v[4];

  friend constexpr lanes operator+(lanes a, lanes b) noexcept {
    return {{a.v[0] + b.v[0], a.v[1] + b.v[1], a.v[2] + b.v[2], a.v[3] + b.v[3]}};
  }
  friend constexpr lanes operator-(lanes a, lanes b) noexcept {
    return {{a.v[0] - b.v[0], a.v[1] - b.v[1], a.v[2] - b.v[2], a.v[3] - b.v[3]}};
  }
  friend constexpr lanes operator*(double s, lanes a) noexcept {
    return {{s * a.v[0], s * a.v[1], s * a.v[2], s * a.v[3]}};
  }
};

/// Two sections (1 + 2/z + 1/z^2) / (1 + a1/z + a2/z^2) behind one gain.
struct lowpass_coefficients {
  double gain, a1, a2, c1, c2;
};

/// A fourth-order Butterworth low-pass by the bilinear transform, its corner prewarped;
/// `corner` is in sampling rates, above 0 and below 0.5.
inline lowpass_coefficients butterworth_4(double corner) noexcept {
  constexpr double pi = 3.14159265358979323846;
  double const w = std::tan(pi * corner), w2 = w * w;
  double const d = 2 * std::cos(pi / 8), e = 2 * std::cos(3 * pi / 8);
  double const n = 1 + d * w + w2, m = 1 + e * w + w2;
  return {w2 / n * w2 / m, 2 * (w2 - 1) / n, (1 - d * w + w2) / n, 2 * (w2 - 1) / m,
          (1 - e * w + w2) / m};
}

/// The distance of the slowest pole from zero: a disturbance shrinks by it with each sample.
inline double slowest_pole(lowpass_coefficients const& c) noexcept {
  auto const radius = [](double a1, double a2) {
    double const d = a1 * a1 - 4 * a2;
    return d <= 0 ? std::sqrt(a2) : (std::fabs(a1) + std::sqrt(d)) / 2;
  };
  double const one = radius(c.a1, c.a2), other = radius(c.c1, c.c2);
  return one > other ? one : other;
}

/// The last inputs and outputs of both sections.
struct lowpass_state {
  lanes x1{}, x2{}, p1{}, p2{}, q1{}, q2{};

  /// As if `x` had been held for ever.
  static lowpass_state held(lowpass_coefficients const& c, lanes x) noexcept {
    lanes const in = c.gain * x, p = (4 / (1 + c.a1 + c.a2)) * in;
    lanes const q = (4 / (1 + c.c1 + c.c2)) * p;
    return {in, in, p, p, q, q};
  }
};

/// Filters `count` samples from `data` on, in steps of `Step`, in place unless `Silent`.
template <int Step, bool Silent = false> inline void run_lowpass(lowpass_coefficients const& c,
                                                                 lowpass_state& state, lanes* data,
                                                                 std::size_t count) noexcept {
  lowpass_state s = state;
  for (std::size_t i = 0; i < count; ++i, data += Step) {
    lanes const x = c.gain * *data;
    lanes const p = (((x + s.x2) + (s.x1 + s.x1)) - c.a2 * s.p2) - c.a1 * s.p1;
    lanes const q = (((p + s.p2) + (s.p1 + s.p1)) - c.c2 * s.q2) - c.c1 * s.q1;
    s = {x, s.x1, p, s.p1, q, s.q1};
    if constexpr (!Silent)
      *data = q;
  }
  state = s;
}

} // namespace osteon::detail
