// SPDX-License-Identifier: BSL-1.0
/// @file Maximal heart rate, measured or by age with its standard error, and shares of it.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/units/exertion.hpp>

#include <concepts>
#include <optional>
#include <string>

namespace osteon {

namespace sources {
inline constexpr source fox_1971{"fox_1971", "Fox et al. Physical activity and coronary disease",
                                 1971, false};
inline constexpr source tanaka_2001{
    "tanaka_2001", "Tanaka et al. Age-predicted maximal heart rate revisited", 2001, false};
inline constexpr source gulati_2010{
    "gulati_2010", "Gulati et al. Heart rate response to exercise stress testing in women", 2010};
inline constexpr source gellish_2007{
    "gellish_2007", "Gellish et al. Longitudinal modeling of age and maximal heart rate", 2007};
inline constexpr source heritage_2013{
    "pmc3935487", "HERITAGE: measured maximal heart rates and age-based equations", 2013};
inline constexpr source martin_2025{
    "martin_2025", "Martin et al. Accuracy of age-based maximal heart rates", 2025};
inline constexpr source karvonen_1957{
    "karvonen_1957", "Karvonen et al. The effects of training on heart rate", 1957, false};
} // namespace sources

/// Beats of a heart per time.
using heart_rate = measure<per<heart_beats, elapsed>>;

/// 220 - age [fox_1971, unverified]. Error: 12.4 bpm in 762 sedentary adults on a cycle [pmc3935487].
struct fox_1971 {
  static constexpr double at_birth = 220, per_year = 1;
  static constexpr double standard_error = 12.4;
  static constexpr bool error_is_its_own = true;
  static constexpr bool women_only = false;
  static constexpr osteon::source source = sources::fox_1971;
  static constexpr osteon::source error_source = sources::heritage_2013;
};

/// 208 - 0.7 age [tanaka_2001, unverified]. Error: 11.4 bpm in the same adults [pmc3935487].
struct tanaka_2001 {
  static constexpr double at_birth = 208, per_year = 0.7;
  static constexpr double standard_error = 11.4;
  static constexpr bool error_is_its_own = true;
  static constexpr bool women_only = false;
  static constexpr osteon::source source = sources::tanaka_2001;
  static constexpr osteon::source error_source = sources::heritage_2013;
};

/// 206 - 0.88 age, the mean peak of 5,437 women without symptoms [gulati_2010]. No error of its own was
/// seen; the one here is that of 220 - age in the women of [pmc3935487].
struct gulati_2010 {
  static constexpr double at_birth = 206, per_year = 0.88;
  static constexpr double standard_error = 12.3;
  static constexpr bool error_is_its_own = false;
  static constexpr bool women_only = true;
  static constexpr osteon::source source = sources::gulati_2010;
  static constexpr osteon::source error_source = sources::heritage_2013;
};

/// 207 - 0.7 age, 132 people of 27 to 78 years followed for up to 25 years [gellish_2007]. Error: the widest limits of
/// agreement of seven equations, this among them, 24 bpm to either side, over 1.96 [martin_2025].
struct gellish_2007 {
  static constexpr double at_birth = 207, per_year = 0.7;
  static constexpr int youngest = 27, oldest = 78;
  static constexpr double standard_error = 24 / 1.96;
  static constexpr bool error_is_its_own = false;
  static constexpr bool women_only = false;
  static constexpr osteon::source source = sources::gellish_2007;
  static constexpr osteon::source error_source = sources::martin_2025;
};

/// A formula of one's own is a type with these members: maximal rate at_birth - per_year x age in bpm.
/// Where the ages it was made from are known, `youngest` and `oldest` say so and bound it.
template <class Formula>
concept maximal_heart_rate_formula = requires {
  { Formula::at_birth } -> std::convertible_to<double>;
  { Formula::per_year } -> std::convertible_to<double>;
  { Formula::standard_error } -> std::convertible_to<double>;
  { Formula::error_is_its_own } -> std::convertible_to<bool>;
  { Formula::women_only } -> std::convertible_to<bool>;
  { Formula::source } -> std::convertible_to<source>;
  { Formula::error_source } -> std::convertible_to<source>;
};

/// A maximal heart rate and how sure it is.
struct maximal_heart_rate {
  heart_rate likely{};
  /// Between one person's true maximum and the formula; none for a measured maximum.
  std::optional<heart_rate> standard_error{};
  /// False where the error was found for another formula or as the worst of several.
  bool error_is_its_own = true;
  osteon::source source{};
  osteon::source error_source{};

  /// The lower and the upper end of the range that holds 95 of 100 people of that age.
  [[nodiscard]] constexpr heart_rate low_95() const noexcept { return likely - reach(); }
  [[nodiscard]] constexpr heart_rate high_95() const noexcept { return likely + reach(); }

  /// The same as an estimate: a point, with the error beside it.
  [[nodiscard]] estimate<heart_rate> as_estimate() const {
    return {likely, likely, likely, standard_error, 1.0, {}};
  }

private:
  [[nodiscard]] constexpr heart_rate reach() const noexcept {
    return standard_error ? normal_97_5 * *standard_error : heart_rate{};
  }
};

/// A maximum from a test to exhaustion; `out_of_domain` outside 60 to 240 bpm.
inline outcome<maximal_heart_rate> measured_maximal_heart_rate(heart_rate peak, source from = {}) {
  double const bpm = peak.in(beats_per_minute);
  if (!(bpm >= 60 && bpm <= 240))
    return defect{defect_code::out_of_domain, "a maximal heart rate is from 60 to 240 bpm"};
  return maximal_heart_rate{peak, std::nullopt, true, from, {}};
}

/// The maximum a formula gives for completed years, 18 to 100 or the formula's own ages: `out_of_domain`
/// outside them and for a man where the formula is of women, `missing_field` where it is and the sex is
/// not known.
template <maximal_heart_rate_formula Formula>
outcome<maximal_heart_rate> predicted_maximal_heart_rate(int age, std::optional<sex> who = {}) {
  if (age < 18 || age > 100)
    return defect{defect_code::out_of_domain,
                  "formulas of maximal heart rate are for adults of 18 to 100 years"};
  if constexpr (requires { age<Formula::youngest || age> Formula::oldest; })
    if (age < Formula::youngest || age > Formula::oldest)
      return defect{defect_code::out_of_domain,
                    "this formula was made from people of " + std::to_string(Formula::youngest) +
                        " to " + std::to_string(Formula::oldest) + " years; take another"};
  if constexpr (Formula::women_only) {
    if (!who)
      return defect{defect_code::missing_field,
                    "this formula is of women only; the sex is not known"};
    if (*who != sex::female)
      return defect{defect_code::out_of_domain, "this formula is of women only; take another"};
  }
  return maximal_heart_rate{(Formula::at_birth - Formula::per_year * age) * beats_per_minute,
                            Formula::standard_error * beats_per_minute, Formula::error_is_its_own,
                            Formula::source, Formula::error_source};
}

/// The same for a person on a day; `missing_field` where the birth is not known.
template <maximal_heart_rate_formula Formula>
outcome<maximal_heart_rate> predicted_maximal_heart_rate(profile const& person, date on) {
  auto const age = person.age_on(on);
  if (!age)
    return defect{defect_code::missing_field,
                  "the day of birth is not known; enter it, or a measured maximal heart rate"};
  return predicted_maximal_heart_rate<Formula>(*age, person.sex);
}

namespace detail {
inline std::string bpm_text(heart_rate rate) {
  return label_text(rate.in(beats_per_minute), 4) + " bpm";
}
} // namespace detail

/// (rate - rest) / (maximum - rest), from 0 to 1 [karvonen_1957, unverified]. `out_of_domain` where rest
/// and maximum are no rates in that order, and where the rate is below rest or above the maximum, with
/// the bound it broke.
inline outcome<double> reserve_fraction(heart_rate rate, heart_rate rest, heart_rate maximum) {
  if (!(rest > heart_rate{} && maximum > rest) || !(maximum < 1000 * beats_per_minute))
    return defect{defect_code::out_of_domain,
                  "the maximal heart rate must be above the resting one, and both above zero"};
  if (!(rate >= rest))
    return defect{defect_code::out_of_domain, "a heart rate below rest, " + detail::bpm_text(rest) +
                                                  ", is no share of the reserve"};
  if (rate > maximum)
    return defect{defect_code::out_of_domain, "a heart rate above the maximum, " +
                                                  detail::bpm_text(maximum) +
                                                  "; the maximum that was entered is too low"};
  return (rate.in(beats_per_minute)-rest.in(beats_per_minute)) /
         (maximum.in(beats_per_minute)-rest.in(beats_per_minute));
}

/// rate / maximum, above 0 and at most 1; `out_of_domain` outside.
inline outcome<double> maximal_fraction(heart_rate rate, heart_rate maximum) {
  if (!(rate > heart_rate{} && maximum > heart_rate{}) || !(maximum < 1000 * beats_per_minute))
    return defect{defect_code::out_of_domain, "heart rates must be above zero"};
  if (rate > maximum)
    return defect{defect_code::out_of_domain, "a heart rate above the maximum, " +
                                                  detail::bpm_text(maximum) +
                                                  "; the maximum that was entered is too low"};
  return rate.in(beats_per_minute) / maximum.in(beats_per_minute);
}

/// The rate at a share of the reserve: rest + share x (maximum - rest) [karvonen_1957, unverified].
/// `out_of_domain` for a share outside 0 to 1 and where the maximum is not above rest.
inline outcome<heart_rate> rate_at_reserve(double share, heart_rate rest, heart_rate maximum) {
  if (!(share >= 0 && share <= 1))
    return defect{defect_code::out_of_domain, "a share of the heart rate reserve is from 0 to 1"};
  if (auto const whole = reserve_fraction(rest, rest, maximum); !whole)
    return whole.defect();
  return rest + share * (maximum - rest);
}

} // namespace osteon
