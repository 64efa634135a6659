// SPDX-License-Identifier: BSL-1.0
/// @file How far a quantity of the impulse-response model can be moved while the tests are still fitted nearly as well.
#pragma once

#include <osteon/exercise/detail/impulse_least_squares.hpp>
#include <osteon/exercise/impulse_response.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace osteon::detail {

/// The ends of an interval; none where the tests exclude no value up to the bound on that side.
struct impulse_ends {
  std::optional<double> low, high;
};

/// The profile of each quantity around an estimate: the least sum of squares with that quantity held,
/// over all others within their bounds. It is cut where it exceeds `limit`.
class impulse_profile {
public:
  impulse_profile(impulse_data const& data, impulse_bounds const& bounds,
                  impulse_estimate const& best, std::vector<impulse_start> const& starts,
                  double limit)
      : data_(data), bounds_(bounds), best_(best), limit_(limit) {
    std::size_t inside = 0;
    while (inside < starts.size() && starts[inside].squares <= limit)
      ++inside;
    for (std::size_t i = 0, every = inside / 24 + 1; i < inside; i += every)
      others_.push_back(fitted_at(data, {}, starts[i].tau1, starts[i].tau2).estimate);
    centred_ = data.results;
    centre(centred_);
    double const shortest = std::max(bounds.low1, bounds.low2 * closest_ratio);
    double const longest = std::min(bounds.high2, bounds.high1 / closest_ratio);
    tau1_ = {shortest, bounds.high1};
    tau2_ = {bounds.low2, longest};
    without_fitness_ = within(tau2_, [&](double tau2) {
      return best_gains(data.results, {}, traced(data, tau2).value).squares;
    });
    without_fatigue_ = within(tau1_, [&](double tau1) {
      return best_gains(data.results, traced(data, tau1).value, {}).squares;
    });
    merged_ = within({shortest, longest}, [&](double tau) { return squares_of_merged(tau); });
  }

  /// `value` is that of the estimate, `reach` how far a linear interval goes to each side.
  [[nodiscard]] impulse_ends of(impulse_part part, double value, double reach) const {
    // Within rounding, of tests that the model meets or of a share near none, there is no profile, but
    // no curve either.
    double const least = best_.gains.squares;
    if (!(least > 1e-18 * dot(data_.results, data_.results) && limit_ - least > 1e-10 * least))
      return {value - reach, value + reach};
    return {reached(part, false) ? std::nullopt : end(part, value, -reach),
            reached(part, true) ? std::nullopt : end(part, value, reach)};
  }

private:
  struct span {
    double low, high;
  };

  /// Whether the least of a function within a span of time constants is within the limit, by a grid
  /// and golden sections about its best place.
  template <class Squares> bool within(span const& taus, Squares squares) const {
    if (!(taus.low <= taus.high))
      return false;
    constexpr int grid = 10;
    double const low = std::log(taus.low), step = (std::log(taus.high) - low) / (grid - 1);
    int best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < grid; ++i) {
      double const found = squares(std::clamp(std::exp(low + step * i), taus.low, taus.high));
      if (found <= limit_)
        return true;
      if (found < least) {
        least = found;
        best = i;
      }
    }
    constexpr double golden = 0.61803398874989485;
    double a = low + step * std::max(best - 1, 0), b = low + step * std::min(best + 1, grid - 1);
    double c = b - golden * (b - a), d = a + golden * (b - a);
    double at_c = squares(std::exp(c)), at_d = squares(std::exp(d));
    for (int i = 0; i < 14; ++i) {
      if (at_c <= limit_ || at_d <= limit_)
        return true;
      if (at_c < at_d) {
        b = d;
        d = c;
        at_d = at_c;
        c = b - golden * (b - a);
        at_c = squares(std::exp(c));
      } else {
        a = c;
        c = d;
        at_c = at_d;
        d = a + golden * (b - a);
        at_d = squares(std::exp(d));
      }
    }
    return false;
  }

  /// Where tau1 comes down to tau2 and both gains grow without end, k1 g(tau1) - k2 g(tau2) becomes
  /// a multiple of g and a positive one of its derivative.
  double squares_of_merged(double tau) const {
    impulse_trace const g = traced(data_, tau);
    fit_column value = g.value, slope = g.slope;
    centre(value);
    centre(slope);
    double squares = dot(centred_, centred_);
    if (double const length = std::sqrt(dot(value, value)); length > 0) {
      scale(value, 1 / length);
      double const along = dot(value, centred_);
      squares -= along * along;
      for (int twice = 0; twice < 2; ++twice)
        subtract(slope, dot(value, slope), value);
    }
    if (double const length = std::sqrt(dot(slope, slope)); length > 0)
      if (double const along = dot(slope, centred_) / length; along > 0)
        squares -= along * along;
    return squares;
  }

  /// Whether the tests are still fitted at the bound itself.
  bool reached(impulse_part part, bool high) const {
    auto const pair = [&](double tau1, double tau2) {
      return best_gains(data_.results, traced(data_, tau1).value, traced(data_, tau2).value)
          .squares;
    };
    switch (part) {
    case impulse_part::k1:
      return high ? merged_ : without_fitness_;
    case impulse_part::k2:
      return high ? merged_ : without_fatigue_;
    case impulse_part::tau1: {
      double const tau1 = high ? tau1_.high : tau1_.low;
      return within({tau2_.low, std::min(tau2_.high, tau1 / closest_ratio)},
                    [&](double tau2) { return pair(tau1, tau2); });
    }
    case impulse_part::tau2: {
      double const tau2 = high ? tau2_.high : tau2_.low;
      return within({std::max(tau1_.low, tau2 * closest_ratio), tau1_.high},
                    [&](double tau1) { return pair(tau1, tau2); });
    }
    case impulse_part::t_n:
    case impulse_part::t_g: // ever later as fitness vanishes beside fatigue
      return high ? without_fitness_
                  : std::min(squares_at({part, 0}, best_).gains.squares,
                             from_elsewhere({part, 0}).gains.squares) <= limit_;
    case impulse_part::none:
    case impulse_part::p0:
      break;
    }
    return false;
  }

  /// The best fit with a part held, from a fit nearby; or, not descended, the fit at that place itself.
  impulse_estimate squares_at(impulse_hold const& hold, impulse_estimate const& from,
                              bool descend = true) const {
    impulse_bounds bounds = bounds_;
    double tau1 = from.tau1, tau2 = from.tau2;
    if (hold.part == impulse_part::tau1) {
      bounds.low1 = bounds.high1 = tau1 = hold.at;
      bounds.high2 = std::max(bounds.low2, std::min(tau2_.high, tau1 / closest_ratio));
      tau2 = std::min(tau2, bounds.high2);
    } else if (hold.part == impulse_part::tau2) {
      bounds.low2 = bounds.high2 = tau2 = hold.at;
      bounds.low1 = std::min(bounds.high1, std::max(tau1_.low, tau2 * closest_ratio));
      tau1 = std::max(tau1, bounds.low1);
    }
    if (!descend)
      return fitted_at(data_, hold, tau1, tau2).estimate;
    return descended(data_, bounds, tau1, tau2, hold, 1e-4 * (limit_ - best_.gains.squares));
  }

  /// The same from the best of the places of the grid that the tests do not exclude: where they say
  /// little, a profile has more than one valley.
  impulse_estimate from_elsewhere(impulse_hold const& hold) const {
    impulse_estimate best;
    best.gains.squares = std::numeric_limits<double>::infinity();
    for (impulse_estimate const& each : others_)
      if (auto found = squares_at(hold, each, false); found.gains.squares < best.gains.squares)
        best = std::move(found);
    return others_.empty() ? best : squares_at(hold, best);
  }

  /// Out from the estimate until the profile is above the limit, then between both to where it crosses;
  /// by the root of its rise, which is nearly linear. What is above zero moves by its logarithm.
  std::optional<double> end(impulse_part part, double value, double reach) const {
    bool const by_factor =
        part != impulse_part::p0 && part != impulse_part::t_n && part != impulse_part::t_g;
    double lowest = -std::numeric_limits<double>::infinity(), highest = -lowest;
    if (part == impulse_part::tau1 || part == impulse_part::tau2) {
      span const& taus = part == impulse_part::tau1 ? tau1_ : tau2_;
      lowest = std::log(taus.low / value);
      highest = std::log(taus.high / value);
    } else if (part == impulse_part::t_n || part == impulse_part::t_g) {
      lowest = -value;
    }
    double const least = best_.gains.squares, rise = limit_ - least;
    impulse_estimate from = best_;
    auto const held = [&](double x) {
      return impulse_hold{part, by_factor ? value * std::exp(x) : value + x};
    };
    auto const above = [&](double x, bool elsewhere = false) { // -1 at the estimate, 0 at the end
      auto found = elsewhere ? from_elsewhere(held(x)) : squares_at(held(x), from);
      double const up = std::sqrt(std::max(found.gains.squares - least, 0.0) / rise) - 1;
      if (up <= 0)
        from = std::move(found);
      return up;
    };
    double in = 0, at_in = -1;
    double out = by_factor ? std::clamp(reach / value, -0.7, 0.7) : reach, at_out = 0;
    for (int valley = 0;; ++valley) {
      for (int i = 0;; ++i) {
        bool const bound = out <= lowest || out >= highest;
        out = std::clamp(out, lowest, highest);
        at_out = above(out);
        if (at_out > 0)
          break;
        if (bound || i == 60)
          return std::nullopt;
        in = out;
        at_in = at_out;
        out *= std::clamp(1.05 / (1 + at_in), 1.02, 2.0);
      }
      // Illinois: an end that stays counts half.
      double weight_in = at_in, weight_out = at_out;
      int side = 0;
      for (int i = 0; i < 40 && at_out > precision && at_in < -precision; ++i) {
        double const x = out - weight_out * (out - in) / (weight_out - weight_in);
        double const up = above(x);
        if (up > 0) {
          out = x;
          at_out = weight_out = up;
          if (side == 1)
            weight_in /= 2;
          side = 1;
        } else {
          in = x;
          at_in = weight_in = up;
          if (side == -1)
            weight_out /= 2;
          side = -1;
        }
      }
      double const x = at_out < -at_in ? out : in;
      if (others_.empty() || valley == 8)
        return held(x).at;
      // Another valley may reach further.
      double furthest = x;
      for (impulse_estimate const& each : others_)
        if (auto const its = value_of(part, each)) {
          double const off = by_factor ? std::log(*its / value) : *its - value;
          if (off - off == 0 && (out > 0 ? off > furthest : off < furthest)) {
            furthest = off;
            from = each;
          }
        }
      if (furthest != x) {
        in = furthest;
        at_in = -0.5;
      } else {
        in = std::clamp(1.03 * x, lowest, highest);
        at_in = above(in, true);
        if (at_in > 0)
          return held(x).at;
      }
      out = 1.2 * in;
    }
  }

  /// What a fit says of a part; nothing where it has no such day.
  static std::optional<double> value_of(impulse_part part, impulse_estimate const& e) {
    auto const day = [](outcome<double> const& t) {
      return t ? std::optional<double>(*t) : std::nullopt;
    };
    switch (part) {
    case impulse_part::p0:
      return e.gains.p0;
    case impulse_part::k1:
      return e.gains.k1;
    case impulse_part::k2:
      return e.gains.k2;
    case impulse_part::tau1:
      return e.tau1;
    case impulse_part::tau2:
      return e.tau2;
    case impulse_part::t_n:
      return day(days_to_recover(e.gains.k1, e.gains.k2, e.tau1, e.tau2));
    case impulse_part::t_g:
      return day(days_to_peak(e.gains.k1, e.gains.k2, e.tau1, e.tau2));
    case impulse_part::none:
      break;
    }
    return std::nullopt;
  }

  static constexpr double precision = 1e-3; ///< share of the way from the estimate
  impulse_data const& data_;
  impulse_bounds bounds_;
  impulse_estimate const& best_;
  double limit_;
  std::vector<impulse_estimate> others_;
  fit_column centred_;
  span tau1_{}, tau2_{};
  bool without_fitness_ = false, without_fatigue_ = false, merged_ = false;
};

} // namespace osteon::detail
