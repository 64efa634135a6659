// SPDX-License-Identifier: BSL-1.0
/// @file Hard sets by muscle group and week: what counts as hard, and how a set counts for muscles that only help.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace osteon {

namespace sources {
/// Names hard sets as sets close to failure, without a figure for how close.
inline constexpr source baz_valle_2022{
    "pmc8884877", "Baz-Valle et al. Effects of different resistance training volumes", 2022};
inline constexpr source pelland_2024{
    "pelland_2024", "Pelland et al. The resistance training dose-response (preprint)", 2024};
} // namespace sources

/// Sets counted for one muscle group, in halves.
struct muscle_set_count {};
inline constexpr unit<muscle_set_count> muscle_sets{2, "sets"};

// How much a set counts for a muscle that only helps (is secondary) [pelland_2024]; for the muscle that
// the movement is for it counts once. One's own policy has the same constant.

/// A helping muscle counts as much.
struct total_sets {
  static constexpr double helping = 1;
};
/// A helping muscle counts half; the evidence for this count was strongest there [pelland_2024].
struct fractional_sets {
  static constexpr double helping = 0.5;
};
/// A helping muscle does not count.
struct direct_sets {
  static constexpr double helping = 0;
};

/// A policy that says how much a set counts for a helping muscle.
template <class Counting>
concept set_counting = requires {
  { Counting::helping } -> std::convertible_to<double>;
};

/// From how many repetitions left a set is hard. Hard sets are those close to failure [pmc8884877];
/// how close is not said there, so that the figure is the caller's.
class hard_set_rule {
public:
  /// Hard is a set with at most that many left; `out_of_domain` outside 0 to 10.
  static outcome<hard_set_rule> at_most_left(double repetitions) {
    if (!(repetitions >= 0 && repetitions <= 10))
      return defect{defect_code::out_of_domain, "repetitions left are from 0 to 10"};
    return hard_set_rule(repetitions);
  }
  [[nodiscard]] constexpr double most_left() const noexcept { return most_left_; }

private:
  explicit constexpr hard_set_rule(double repetitions) noexcept : most_left_(repetitions) {}
  double most_left_;
};

/// Whether a set was hard; a set whose effort was not recorded is neither.
enum class set_effort : std::uint8_t { hard, not_hard, unknown };

/// The effort of a set by a rule. A warm-up is not hard; a set to failure has none left, unless its
/// rating says otherwise; ratings of other scales say nothing.
[[nodiscard]] constexpr set_effort effort_of(set_kind kind, std::optional<rpe> const& felt,
                                             hard_set_rule rule) noexcept {
  if (kind == set_kind::warm_up)
    return set_effort::not_hard;
  if (felt && felt->scale() == rpe_scale::repetitions_in_reserve)
    return 10 - felt->rating() <= rule.most_left() ? set_effort::hard : set_effort::not_hard;
  return kind == set_kind::to_failure ? set_effort::hard : set_effort::unknown;
}

/// Sets of one muscle group: hard, not hard, and of unknown effort.
struct muscle_sets_done {
  measure<muscle_set_count> hard{}, not_hard{}, unknown{};

  /// What was hard at most: all of unknown effort too.
  [[nodiscard]] constexpr measure<muscle_set_count> hard_at_most() const noexcept {
    return hard + unknown;
  }
  friend constexpr bool operator==(muscle_sets_done const&, muscle_sets_done const&) = default;
};

/// Sets by muscle group; sums of halves, so that order does not matter and merging is exact.
template <set_counting Counting> class sets_by_muscle {
public:
  [[nodiscard]] constexpr muscle_sets_done const& operator[](muscle m) const noexcept {
    return of_[static_cast<std::size_t>(m)];
  }
  /// Sets of movements whose muscles are not known; they stand under no muscle.
  [[nodiscard]] constexpr int without_muscles() const noexcept { return without_muscles_; }

  /// Counts one set; a set without a repetition is none.
  constexpr void add(std::optional<movement> what, int repetitions, set_effort effort) noexcept {
    if (repetitions <= 0)
      return;
    if (!what) {
      ++without_muscles_;
      return;
    }
    movement_facts const& facts = facts_of(*what);
    for (std::size_t i = 0; i < muscle_count; ++i) {
      auto const m = static_cast<muscle>(i);
      if (!facts.muscles.has(m))
        continue;
      auto const counts = (m == facts.primary ? 1.0 : Counting::helping) * muscle_sets;
      auto& into = effort == set_effort::hard       ? of_[i].hard
                   : effort == set_effort::not_hard ? of_[i].not_hard
                                                    : of_[i].unknown;
      into += counts;
    }
  }

  friend constexpr sets_by_muscle merged(sets_by_muscle a, sets_by_muscle const& b) noexcept {
    for (std::size_t i = 0; i < muscle_count; ++i) {
      a.of_[i].hard += b.of_[i].hard;
      a.of_[i].not_hard += b.of_[i].not_hard;
      a.of_[i].unknown += b.of_[i].unknown;
    }
    a.without_muscles_ += b.without_muscles_;
    return a;
  }
  friend constexpr bool operator==(sets_by_muscle const&, sets_by_muscle const&) = default;

private:
  std::array<muscle_sets_done, muscle_count> of_{};
  int without_muscles_ = 0;
};

/// The sets of one week by muscle group; those of other weeks are passed over.
template <set_counting Counting, class Sets> [[nodiscard]] constexpr sets_by_muscle<Counting>
sets_of_week(Sets const& done, week of, hard_set_rule rule) {
  sets_by_muscle<Counting> counts;
  for (strength_set const& set : done)
    if (of.contains(set.at.day))
      counts.add(set.what, set.repetitions, effort_of(set.kind, set.effort, rule));
  return counts;
}

} // namespace osteon
