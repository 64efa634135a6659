// SPDX-License-Identifier: BSL-1.0
/// @file The least and the most that is absorbed of an eating occasion whose loads are only bounded.
#pragma once

#include <osteon/food/calcium_absorption.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// Bounds of line(sum of loads) x sum of (index x load), each load between its own bounds. At a given sum
/// the least is absorbed with the foods of low index full, the most with those of high index; in between
/// one food varies, and more of it may press the line down by more than it adds itself.
class occasion_bounds {
public:
  struct part {
    double low, high, index;
  };
  explicit occasion_bounds(std::vector<part> parts) : parts_(std::move(parts)) {}

  double least() {
    std::sort(parts_.begin(), parts_.end(), [](part a, part b) { return a.index < b.index; });
    return extreme([](double a, double b) { return a < b; });
  }
  double most() {
    std::sort(parts_.begin(), parts_.end(), [](part a, part b) { return a.index > b.index; });
    return extreme([](double a, double b) { return a > b; });
  }

private:
  static double absorbed_of(double load, double weighted) {
    return load > 0 ? weighted * heaney_1990_line.at(nutrients::calcium(load * milligrams)) : 0;
  }
  template <class Better> double extreme(Better better) const {
    double load = 0, weighted = 0;
    for (part const& each : parts_) {
      load += each.low;
      weighted += each.index * each.low;
    }
    double best = absorbed_of(load, weighted);
    auto const look = [&](part const& each, double more) {
      double const here = absorbed_of(load + more, weighted + each.index * more);
      if (better(here, best))
        best = here;
    };
    for (part const& each : parts_) {
      double const room = each.high - each.low;
      // The sign of the slope changes at most once on each side of this load, where the line is at twice
      // its own slope.
      double const bend = std::clamp(1369.0 - load, 0.0, room);
      for (auto [from, to] : {std::pair{0.0, bend}, std::pair{bend, room}}) {
        bool const rises = slope(each, load, weighted, from) > 0;
        for (int halving = 0; halving < 60; ++halving) {
          double const middle = (from + to) / 2;
          ((slope(each, load, weighted, middle) > 0) == rises ? from : to) = middle;
        }
        look(each, from);
      }
      look(each, room);
      load += room;
      weighted += each.index * room;
    }
    return best;
  }
  static double slope(part const& each, double load, double weighted, double more) {
    double const at = load + more;
    if (!(at > 0))
      return 1;
    return each.index * heaney_1990_line.at(nutrients::calcium(at * milligrams)) -
           heaney_1990_line.per_log_milligram * (weighted + each.index * more) / at;
  }

  std::vector<part> parts_;
};

} // namespace detail

} // namespace osteon
