// SPDX-License-Identifier: BSL-1.0
/// @file The osteogenic index of Turner and Robling 2003: load delivered, never bone gained.
#pragma once

#include <osteon/exercise/force_cycles.hpp>
#include <osteon/exercise/load_model.hpp>
#include <osteon/exercise/recovery_kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// The index of one session, and the rest since the session before; the first has none.
struct timed_index {
  measure<osteogenic_index_2003> index;
  measure<elapsed> rest{};
};

/// The least share that a second session must keep so that two of `first` and `second` cycles deliver
/// what one of all of them would at the same force; from there on splitting never lowers the index.
/// Cycles are 1 or more.
constexpr double break_even_share(double first, double second) noexcept {
  return (detail::natural_log(first + second + 1) - detail::natural_log(first + 1)) /
         detail::natural_log(second + 1);
}

/// Osteogenic index: peak force in body weights times ln(cycles + 1) for a session
/// [turner_robling_2003, as quoted in pmc2465063]. Across sessions the sum of index x share, the
/// first session in full; the share is the kernel's, 1 - e^(-t/tau) with t the rest since the
/// session before in `turner_robling_2003` [turner_robling_recovery, unverified].
///
/// Several series in one session: no published rule was found. Here F ln(N + 1) is read as the area
/// under ln(N(f) + 1), N(f) being the cycles of force f or more. One series gives the published
/// figure, cutting a series in two changes nothing, order does not matter, and more force or more
/// cycles never give less.
///
/// By the published rule a small session shortly before a large one lowers the sum.
template <recovery_kernel Kernel> struct osteogenic_index_model {
  Kernel recovery{};

  /// The index of one series. Forces and cycles below zero count as zero; both are finite.
  static constexpr measure<osteogenic_index_2003> of(measure<body_weight_force> peak,
                                                     double cycles) noexcept {
    return std::max(peak.in(body_weights), 0.0) * detail::natural_log(std::max(cycles, 0.0) + 1) *
           osteogenic_index_points;
  }

  /// The index of several series of one session, in any order. What is no number counts as zero.
  static measure<osteogenic_index_2003> of(std::vector<impact_layer> layers) {
    constexpr measure<body_weight_force> none{};
    std::erase_if(layers, [none](impact_layer const& each) {
      return !(each.force > none) || !(each.cycles > 0);
    });
    std::sort(layers.begin(), layers.end(),
              [](impact_layer const& a, impact_layer const& b) { return a.force > b.force; });
    measure<osteogenic_index_2003> sum{};
    double cycles = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
      cycles += layers[i].cycles;
      sum += of(layers[i].force - (i + 1 < layers.size() ? layers[i + 1].force : none), cycles);
    }
    return sum;
  }

  /// The index over sessions whose indices and rests are known, in time order.
  [[nodiscard]] constexpr measure<osteogenic_index_2003>
  across(std::span<timed_index const> sessions) const {
    measure<osteogenic_index_2003> sum{};
    bool first = true;
    for (timed_index const& each : sessions) {
      sum += first ? each.index : each.index * recovered(each.rest);
      first = false;
    }
    return sum;
  }

  /// What a session at least delivered: its impact series at the low end of their forces.
  [[nodiscard]] measure<osteogenic_index_2003> load(session const& done) const {
    return of(layers_of(done, &force_range::low));
  }
  /// What it at most delivered; the same where every force is one figure.
  [[nodiscard]] measure<osteogenic_index_2003> load_at_most(session const& done) const {
    return of(layers_of(done, &force_range::high));
  }

  /// The share of its index that a session keeps after that rest.
  [[nodiscard]] constexpr double recovered(measure<elapsed> rest) const {
    return recovery.share(rest);
  }

  /// What sessions at least delivered, in any order. A session that begins before the one before it
  /// has ended is one with it; sessions without an impact neither add nor tire.
  [[nodiscard]] measure<osteogenic_index_2003> load(std::vector<session> const& sessions) const {
    return over(sessions, &force_range::low);
  }
  /// What they at most delivered.
  [[nodiscard]] measure<osteogenic_index_2003>
  load_at_most(std::vector<session> const& sessions) const {
    return over(sessions, &force_range::high);
  }

private:
  using force_end = measure<body_weight_force> force_range::*;

  static std::vector<impact_layer> layers_of(session const& done, force_end end) {
    std::vector<impact_layer> layers;
    for (exercise_event const& event : done.events)
      if (auto const* const series = std::get_if<impact_series>(&event))
        if (series->repetitions > 0)
          layers.push_back({series->peak.*end, static_cast<double>(series->repetitions)});
    return layers;
  }

  struct loaded {
    session const* when;
    std::vector<impact_layer> layers;
  };

  measure<osteogenic_index_2003> over(std::vector<session> const& sessions, force_end end) const {
    std::vector<loaded> order;
    for (session const& each : sessions)
      if (auto layers = layers_of(each, end); of(layers) > measure<osteogenic_index_2003>{})
        order.push_back({&each, std::move(layers)});
    std::sort(order.begin(), order.end(), [](loaded const& a, loaded const& b) {
      return a.when->begin_at() < b.when->begin_at();
    });
    std::vector<timed_index> indices;
    session const* last = nullptr; // the one that ended last so far
    for (std::size_t at = 0; at < order.size();) {
      auto const rest = last == nullptr ? measure<elapsed>{} : rest_between(*last, *order[at].when);
      std::vector<impact_layer> layers;
      do {
        loaded const& each = order[at];
        layers.insert(layers.end(), each.layers.begin(), each.layers.end());
        if (last == nullptr ||
            rest_between(*last, *each.when) > rest_between(*each.when, *each.when))
          last = each.when;
        ++at;
      } while (at < order.size() && !(rest_between(*last, *order[at].when) > measure<elapsed>{}));
      indices.push_back({of(std::move(layers)), rest});
    }
    return across(indices);
  }
};

/// The index with the recovery of its paper, as it is recalled.
using turner_robling_2003 = osteogenic_index_model<recovery_time>;

} // namespace osteon
