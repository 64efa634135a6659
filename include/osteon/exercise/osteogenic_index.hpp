// SPDX-License-Identifier: BSL-1.0
/// @file The osteogenic index of Turner and Robling 2003: load delivered, never bone gained.
#pragma once

#include <osteon/exercise/load_model.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace osteon {

/// How fast bone becomes sensitive to load again, as the time constant of 1 - e^(-t/tau).
struct recovery_time {
  measure<elapsed> tau;
  osteon::source source;
};

/// 6 hours: recalled, not seen in the full text of the paper.
inline constexpr recovery_time turner_robling_recovery{
    6 * time_units::hour,
    {"turner_robling_recovery", "Turner and Robling 2003, recalled: sessions recover", 2003,
     false}};

/// Osteogenic index: peak force in body weights times ln(cycles + 1) for a session
/// [turner_robling_2003, as quoted in pmc2465063]. Across sessions, recalled and unverified
/// [turner_robling_recovery], the sum of index x (1 - e^(-t/tau)), t the rest since the session
/// before, the first session in full.
///
/// Several series in one session: no published rule was found. Here F ln(N + 1) is read as the area
/// under ln(N(f) + 1), N(f) being the cycles of force f or more. One series gives the published
/// figure, cutting a series in two changes nothing, order does not matter, and more force or more
/// cycles never give less.
///
/// By the published rule a small session shortly before a large one lowers the sum.
struct turner_robling_2003 {
  recovery_time recovery = turner_robling_recovery;

  /// The index of one series. Forces and cycles below zero count as zero.
  static measure<osteogenic_index_2003> of(measure<body_weight_force> peak, double cycles) {
    return std::max(peak.in(body_weights), 0.0) * std::log1p(std::max(cycles, 0.0)) *
           osteogenic_index_points;
  }

  /// What a session at least delivered: its impact series at the low end of their forces.
  measure<osteogenic_index_2003> load(session const& done) const {
    return pooled(done, &force_range::low);
  }
  /// What it at most delivered; the same where every force is one figure.
  measure<osteogenic_index_2003> load_at_most(session const& done) const {
    return pooled(done, &force_range::high);
  }

  /// The share of its index that a session keeps after that rest: 0 to below 1.
  double recovered(measure<elapsed> rest) const {
    return -std::expm1(-std::max(rest / recovery.tau, 0.0));
  }

  /// The index over sessions in time order; sessions without an impact neither add nor tire.
  measure<osteogenic_index_2003> load(std::vector<session> const& sessions) const {
    measure<osteogenic_index_2003> sum{};
    session const* before = nullptr;
    for (session const& each : sessions) {
      auto const index = load(each);
      if (!(index > measure<osteogenic_index_2003>{}))
        continue;
      sum += before == nullptr ? index : index * recovered(rest_between(*before, each));
      before = &each;
    }
    return sum;
  }

private:
  static measure<osteogenic_index_2003> pooled(session const& done,
                                               measure<body_weight_force> force_range::*end) {
    struct layer {
      measure<body_weight_force> force;
      double cycles;
    };
    std::vector<layer> layers;
    for (exercise_event const& event : done.events)
      if (auto const* const series = std::get_if<impact_series>(&event))
        if (series->repetitions > 0)
          layers.push_back({series->peak.*end, static_cast<double>(series->repetitions)});
    std::sort(layers.begin(), layers.end(),
              [](layer const& a, layer const& b) { return a.force > b.force; });
    measure<osteogenic_index_2003> sum{};
    double cycles = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
      cycles += layers[i].cycles;
      auto const next = i + 1 < layers.size() ? layers[i + 1].force : measure<body_weight_force>{};
      sum += of(layers[i].force - std::max(next, measure<body_weight_force>{}), cycles);
    }
    return sum;
  }
};

} // namespace osteon
