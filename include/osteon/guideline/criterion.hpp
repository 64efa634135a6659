// SPDX-License-Identifier: BSL-1.0
/// @file `criterion`: one published line as data: who said it, for whom, and how it compares.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/person/profile.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace osteon {

/// For whom a criterion was published. Ages are completed years, both ends included.
struct population {
  std::optional<osteon::sex> sex{};
  int from_age = 0;
  int to_age = 200;
  /// Only for people on an aromatase inhibitor.
  bool on_aromatase_inhibitor = false;
  /// Only after the menopause.
  bool postmenopausal = false;
};

/// Whether a person is of a population: yes, no, or the part of the profile that is missing.
struct membership {
  bool belongs = false;
  /// What would have to be known; empty when `belongs` is decided.
  std::string_view unknown{};
};

/// Decides membership on a day; a part that excludes decides even where another is unknown.
[[nodiscard]] constexpr membership belongs_to(population const& p, profile const& who, date day) {
  std::string_view unknown{};
  auto const age = who.age_on(day);
  if (age && (*age < p.from_age || *age > p.to_age))
    return {false, {}};
  if (!age && (p.from_age > 0 || p.to_age < 200))
    unknown = "date of birth";
  if (p.sex) {
    if (who.sex && *who.sex != *p.sex)
      return {false, {}};
    if (!who.sex)
      unknown = "sex";
  }
  if (p.on_aromatase_inhibitor) {
    if (who.on_aromatase_inhibitor == fact::absent)
      return {false, {}};
    if (who.on_aromatase_inhibitor == fact::unknown)
      unknown = "aromatase-inhibitor therapy";
  }
  if (p.postmenopausal) {
    if (who.menopause && *who.menopause != menopausal_state::postmenopausal)
      return {false, {}};
    if (!who.menopause)
      unknown = "menopausal state";
  }
  return {unknown.empty(), unknown};
}

/// One line of a guideline. `Threshold` says by its kind what is compared: `intake<calcium>`,
/// `intake_per_body<protein>`, moderate-equivalent minutes a week, resistance days a week.
template <class Threshold> struct criterion {
  /// What the issuer calls it: "RDA", "AI", "UL", "recommendation".
  std::string_view what{};
  comparator rule = comparator::at_least;
  Threshold threshold{};
  population who{};
  source from{};
};

/// Days of a week on which something was done; its own type, so that it never meets minutes.
struct days_per_week {
  int days = 0;
  friend constexpr auto operator<=>(days_per_week, days_per_week) = default;
};

/// Resistance-training days of a week.
struct resistance_days_per_week : days_per_week {
  friend constexpr auto operator<=>(resistance_days_per_week, resistance_days_per_week) = default;
};

/// The criteria of one authority, with its year.
template <class... Thresholds> struct guideline {
  std::string_view authority{};
  std::tuple<criterion<Thresholds>...> criteria{};
};
template <class... Thresholds> guideline(std::string_view, std::tuple<criterion<Thresholds>...>)
    -> guideline<Thresholds...>;

} // namespace osteon
