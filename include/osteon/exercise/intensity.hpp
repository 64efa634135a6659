// SPDX-License-Identifier: BSL-1.0
/// @file Intensity by heart rate: by reserve or maximum, how sure, and whether it may stand alone.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/maximal_heart_rate.hpp>
#include <osteon/person/exclusions.hpp>
#include <osteon/person/profile.hpp>

#include <cstdint>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source hughes_2017{
    "pmc6087665", "Perceived exertion and beta blockers in endometrial cancer survivors", 2017};
inline constexpr source kirkham_2013{
    "kirkham_2013", "Kirkham et al. Intensity prescription methods in breast cancer", 2013};
} // namespace sources

/// The class of a share of the heart rate reserve: light from 0.30, moderate 0.40, vigorous 0.60
/// [pmc8581515]. Shares between whole percents belong to the class below. The share is one that
/// `reserve_fraction` gave, 0 to 1.
constexpr intensity intensity_at_reserve(double share) noexcept {
  return share >= 0.60   ? intensity::vigorous
         : share >= 0.40 ? intensity::moderate
         : share >= 0.30 ? intensity::light
                         : intensity::very_light;
}

/// The class of a share of the maximal heart rate: light from 0.57, moderate 0.64, vigorous 0.77
/// [pmc8581515]. Shares between whole percents belong to the class below. The share is one that
/// `maximal_fraction` gave, 0 to 1.
constexpr intensity intensity_at_maximal_share(double share) noexcept {
  return share >= 0.77   ? intensity::vigorous
         : share >= 0.64 ? intensity::moderate
         : share >= 0.57 ? intensity::light
                         : intensity::very_light;
}

/// What bears on how a heart answers to effort; unknown is not "no".
struct heart_rate_facts {
  /// Blunts the rise of the heart rate [pmc6087665].
  fact beta_blocker = fact::unknown;
  /// Treatment of breast cancer may alter the response to exercise [kirkham_2013].
  fact cardiotoxic_treatment = fact::unknown;
  friend constexpr bool operator==(heart_rate_facts, heart_rate_facts) noexcept = default;
};

/// The facts of a profile; whether a beta blocker is taken is no part of one and is said here.
constexpr heart_rate_facts heart_rate_facts_of(profile const& person, fact beta_blocker) noexcept {
  return {beta_blocker, person.loading.cardiotoxic_treatment};
}

/// Present where one of the facts is: heart rate is then no sole measure of effort. Absent only where
/// both are known to be.
constexpr fact not_a_sole_measure(heart_rate_facts facts) noexcept {
  if (facts.beta_blocker == fact::present || facts.cardiotoxic_treatment == fact::present)
    return fact::present;
  return facts.beta_blocker == fact::absent && facts.cardiotoxic_treatment == fact::absent
             ? fact::absent
             : fact::unknown;
}

/// What a class by heart rate was read from.
enum class heart_rate_method : std::uint8_t { reserve, maximal_share };

/// A class of intensity by heart rate.
struct heart_rate_grade {
  /// By the likely maximum.
  intensity level;
  /// By the upper and the lower end of the range that holds 95 of 100 maxima.
  intensity lowest;
  intensity highest;
  heart_rate_method by;
  /// Heart rate is no sole measure of this person's effort: present, absent, or not known.
  fact not_alone;

  /// The error of the maximum does not change the class.
  [[nodiscard]] constexpr bool certain() const noexcept { return lowest == highest; }
};

/// What stands beside a class by heart rate; empty where it may stand alone.
constexpr std::string_view caution_of(heart_rate_grade const& grade) noexcept {
  switch (grade.not_alone) {
  case fact::present:
    return "a beta blocker or cardiotoxic treatment is recorded: heart rate alone does not show "
           "how "
           "hard this was; a rating of exertion beside it does";
  case fact::unknown:
    return "whether a beta blocker or cardiotoxic treatment plays a part is not known: heart rate "
           "alone may not show how hard this was";
  case fact::absent:
    break;
  }
  return {};
}

namespace detail {
template <class Share, class Class>
outcome<heart_rate_grade> grade_by(heart_rate rate, maximal_heart_rate const& maximum,
                                   heart_rate_method by, heart_rate_facts facts, Share share,
                                   Class level_of) {
  // Above the likely maximum but within its range a rate is near the person's true maximum.
  auto const by_upper = share(maximum.high_95());
  if (!by_upper)
    return by_upper.defect();
  auto const at = [&](heart_rate top) {
    if (rate >= top)
      return intensity::vigorous;
    auto const found = share(top);
    return found ? level_of(*found) : intensity::vigorous;
  };
  return heart_rate_grade{at(maximum.likely), level_of(*by_upper), at(maximum.low_95()), by,
                          not_a_sole_measure(facts)};
}
} // namespace detail

/// The class of a mean heart rate by the reserve. Refused as reserve_fraction refuses, by the upper end of
/// the range of the maximum.
inline outcome<heart_rate_grade> grade_by_reserve(heart_rate rate, heart_rate rest,
                                                  maximal_heart_rate const& maximum,
                                                  heart_rate_facts facts) {
  return detail::grade_by(
      rate, maximum, heart_rate_method::reserve, facts,
      [&](heart_rate top) { return reserve_fraction(rate, rest, top); }, intensity_at_reserve);
}

/// The class of a mean heart rate by its share of the maximum. Refused as maximal_fraction refuses, by the
/// upper end of the range of the maximum.
inline outcome<heart_rate_grade>
grade_by_maximum(heart_rate rate, maximal_heart_rate const& maximum, heart_rate_facts facts) {
  return detail::grade_by(
      rate, maximum, heart_rate_method::maximal_share, facts,
      [&](heart_rate top) { return maximal_fraction(rate, top); }, intensity_at_maximal_share);
}

/// The intensity of a bout with a heart rate: the recorded exertion, else the talk test, else the heart
/// rate, which wins over the table only where nothing speaks against it as a sole measure; with a beta
/// blocker or cardiotoxic treatment, or where neither is known, the table's MET.
constexpr grade grade_of(bout const& b, heart_rate_grade const& by_heart) noexcept {
  grade const found = grade_of(b);
  if (found.by != graded_by::table || by_heart.not_alone != fact::absent)
    return found;
  return {by_heart.level, graded_by::measured_rate, by_heart.level != found.level};
}

} // namespace osteon
