// SPDX-License-Identifier: BSL-1.0
/// @file Training impulses of heart rates, each published variant by its own name and of its own kind.
///
/// None of them is a measure of health or of bone. Where a medicine or a disease holds the heart rate
/// down, all of them read too low.
#pragma once

#include <osteon/exercise/detail/counted_rates.hpp>
#include <osteon/exercise/heart_rate.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <string_view>
#include <type_traits>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source banister_1991{
    "banister_1991", "Banister. Modeling elite athletic performance: men's 0.64 and 1.92", 1991};
inline constexpr source banister_1991_women{
    "banister_1991_women", "Banister. Modeling elite athletic performance: women's 0.86 and 1.67",
    1991, false};
inline constexpr source goldencheetah_trimp{"goldencheetah_trimp", "GoldenCheetah, TRIMPPoints.cpp",
                                            2010};
inline constexpr source edwards_1993{"edwards_1993", "Edwards. The Heart Rate Monitor Book", 1993};
inline constexpr source lucia_2003{"lucia_2003", "Lucia et al. Giro, Tour, and Vuelta", 2003};
inline constexpr source stagno_2007{"stagno_2007", "Stagno et al. A modified TRIMP for team sports",
                                    2007, false};
inline constexpr source manzi_2009{
    "manzi_2009", "Manzi et al. Individualized training impulses in distance runners", 2009};
} // namespace sources

/// The kind of a training impulse by one method; impulses of two methods do not add.
template <class Method> struct impulse_by { static constexpr char const* symbol = Method::symbol; };

/// The unit of a training impulse: minutes times the method's weight.
template <class Kind> inline constexpr unit<Kind> impulse_units{60, Kind::symbol};

/// A training impulse, the time it counts, and the time it does not: gaps, lost and implausible
/// samples, and what a policy left out. Where time is not counted, the load is a lower bound.
template <class Kind> struct training_impulse {
  using kind = Kind;
  measure<Kind> load{};
  measure<elapsed> counted{};
  measure<elapsed> not_counted{};

  friend constexpr training_impulse operator+(training_impulse a, training_impulse b) {
    return {a.load + b.load, a.counted + b.counted, a.not_counted + b.not_counted};
  }
};

/// Rates outside the range of a method refuse the whole load, with how long and how far.
struct refuse_outside {
  static constexpr bool refuses = true;
};
/// Rates outside the range of a method are left out, and their time is not counted.
struct leave_out_outside {
  static constexpr bool refuses = false;
};

/// The formula is evaluated once, at the mean rate over the counted time.
struct of_mean_rate {
  static constexpr std::string_view words = ", mean";
};
/// The formula is evaluated at each sample; never less than at the mean, as it is convex.
struct of_each_sample {
  static constexpr std::string_view words = ", sample-wise";
};

/// Weights of men: 0.64 e^(1.92 x) [banister_1991].
struct banister_men {
  static constexpr std::string_view words = "TRIMP Banister men";
  static constexpr osteon::source source = sources::banister_1991;
  static double weight(double reserve) { return 0.64 * std::exp(1.92 * reserve); }
};
/// Weights of women as published: 0.86 e^(1.67 x) [banister_1991_women, unverified].
struct banister_women_as_published {
  static constexpr std::string_view words = "TRIMP Banister women";
  static constexpr osteon::source source = sources::banister_1991_women;
  static double weight(double reserve) { return 0.86 * std::exp(1.67 * reserve); }
};
/// Weights of women as GoldenCheetah computes them, with the factor of men: 0.64 e^(1.67 x), a
/// quarter below the published ones [goldencheetah_trimp].
struct banister_women_as_goldencheetah {
  static constexpr std::string_view words = "TRIMP GoldenCheetah women";
  static constexpr osteon::source source = sources::goldencheetah_trimp;
  static double weight(double reserve) { return 0.64 * std::exp(1.67 * reserve); }
};

/// Weights of one person, A e^(b x) [manzi_2009]: given, or fitted to the person's own lactate.
class individual_weights {
public:
  static constexpr std::string_view words = "TRIMP individual";
  static constexpr osteon::source source = sources::manzi_2009;

  /// `out_of_domain` unless the factor and the exponent are above zero and the exponent at most 50.
  static outcome<individual_weights> of(double factor, double exponent) {
    if (!(factor > 0 && factor <= 1e9 && exponent > 0 && exponent <= 50))
      return defect{defect_code::out_of_domain,
                    "a weight A e^(b x) needs A and b above zero, b at most 50"};
    return individual_weights(factor, exponent);
  }

  [[nodiscard]] double factor() const noexcept { return factor_; }
  [[nodiscard]] double exponent() const noexcept { return exponent_; }
  [[nodiscard]] double weight(double reserve) const {
    return factor_ * std::exp(exponent_ * reserve);
  }

private:
  individual_weights(double factor, double exponent) noexcept
      : factor_(factor), exponent_(exponent) {}
  double factor_, exponent_;
};

/// Weights of a minute by the share of the reserve. One's own:
/// @code
///   struct flat_weights {
///     static constexpr std::string_view words = "flat";
///     static double weight(double reserve) { return 1 + reserve; }
///   };
/// @endcode
template <class Weights>
concept reserve_weights = requires(Weights const& weights) {
  { Weights::words } -> std::convertible_to<std::string_view>;
  { weights.weight(0.5) } -> std::convertible_to<double>;
};

/// The method of weights in one of its two forms.
template <class Weights, class Form> struct exponential_method {
  static constexpr auto text = detail::joined(Weights::words, Form::words);
  static constexpr char const* symbol = text.data();
};

/// Banister's impulse: minutes x share of the reserve x weight. Each counted rate must lie from rest
/// to the maximum, ends included.
template <reserve_weights Weights, class Form, class Outside = refuse_outside>
struct exponential_impulse {
  using kind = impulse_by<exponential_method<Weights, Form>>;

  heart_rate_range range;
  Weights weights{};

  /// The load; refused by `Outside`, and where no rate is known for any time.
  [[nodiscard]] outcome<training_impulse<kind>> load(timed_heart_rates const& rates) const {
    auto const counted = detail::counted_of(rates, range.rest(), range.maximum(), Outside::refuses);
    if (!counted)
      return counted.defect();
    training_impulse<kind> sum{{}, counted->known, counted->unknown};
    auto const add = [&](heart_rate rate, measure<elapsed> lasted) {
      double const share = range.reserve(rate).value_or(0.0);
      sum.load += lasted.in(time_units::minute)*share * weights.weight(share) * impulse_units<kind>;
    };
    if constexpr (std::is_same_v<Form, of_mean_rate>) {
      // Rounding must not carry a mean over the ends of what it is a mean of.
      heart_rate const mean = detail::mean_over(rates, sum.counted, *counted);
      add(std::clamp(mean, range.rest(), range.maximum()), sum.counted);
    } else {
      for (heart_rate_span const& each : rates.spans)
        if ((*counted)(each.rate))
          add(each.rate, each.lasted);
    }
    return sum;
  }
};

/// Banister for men, at the mean rate [banister_1991].
using banister_men_mean = exponential_impulse<banister_men, of_mean_rate>;
/// Banister for men, sample by sample.
using banister_men_sample_wise = exponential_impulse<banister_men, of_each_sample>;
/// Banister for women as published, at the mean rate [banister_1991_women, unverified].
using banister_women_mean = exponential_impulse<banister_women_as_published, of_mean_rate>;
/// Banister for women as published, sample by sample.
using banister_women_sample_wise = exponential_impulse<banister_women_as_published, of_each_sample>;
/// As GoldenCheetah computes it for women; it has the mean form only [goldencheetah_trimp].
using banister_women_mean_as_goldencheetah =
    exponential_impulse<banister_women_as_goldencheetah, of_mean_rate>;
/// Banister with weights of one person, in either form.
template <class Form> using individual_impulse = exponential_impulse<individual_weights, Form>;

/// Lactate of the blood at a heart rate.
struct lactate_point {
  heart_rate rate;
  measure<per<plain_moles, specimen_volume>> lactate;
};

/// Weights from a person's own lactate test: ln(lactate in mmol/L) = ln A + b x by least squares, the
/// way [manzi_2009] individualises; the estimator is osteon's. At least three points of three rates
/// within the range; lactate must rise.
[[nodiscard]] inline outcome<individual_weights>
fitted_weights(heart_rate_range const& range, std::vector<lactate_point> const& points) {
  double n = 0, mean_x = 0, mean_y = 0, sxx = 0, sxy = 0;
  std::vector<double> rates;
  for (lactate_point const& each : points) {
    auto const x = range.reserve(each.rate);
    if (!x)
      return x.defect();
    double const mmol = each.lactate.in(millimoles_per_liter);
    if (!(mmol > 0 && mmol < 100))
      return defect{defect_code::out_of_domain,
                    "lactate must be above 0 and below 100 mmol/L; check the unit"};
    rates.push_back(*x);
    double const y = std::log(mmol), dx = *x - mean_x;
    mean_x += dx / ++n;
    mean_y += (y - mean_y) / n;
    sxx += dx * (*x - mean_x);
    sxy += dx * (y - mean_y);
  }
  std::sort(rates.begin(), rates.end());
  if (std::unique(rates.begin(), rates.end()) - rates.begin() < 3)
    return defect{defect_code::missing_field,
                  "weights need lactate at three heart rates or more; measure further stages"};
  double const exponent = sxy / sxx;
  if (!(exponent > 0))
    return defect{defect_code::out_of_domain,
                  "lactate does not rise with the heart rate; check the points"};
  return individual_weights::of(std::exp(mean_y - exponent * mean_x), exponent);
}

/// The kind of an impulse as a percentage of one hour at the threshold.
template <class Kind> struct impulse_100 {
  static constexpr auto text = detail::joined(Kind::symbol, ", 100 = 1 h at threshold");
  static constexpr char const* symbol = text.data();
};
template <class Kind>
inline constexpr unit<impulse_100<Kind>> impulse_100_units{1, impulse_100<Kind>::symbol};

/// 100 x load / (load of one hour at the threshold), as GoldenCheetah's TRIMP(100)
/// [goldencheetah_trimp]; refused where that hour has no load under the model.
template <class Model> [[nodiscard]] outcome<measure<impulse_100<typename Model::kind>>>
relative_to_threshold_hour(Model const& model, measure<typename Model::kind> load,
                           threshold_rate threshold) {
  auto const hour = model.load(steady(threshold.rate, 1 * time_units::hour));
  if (!hour)
    return hour.defect();
  if (!(hour->load > measure<typename Model::kind>{}))
    return defect{defect_code::division_by_zero, "an hour at this threshold has no load"};
  return 100 * (load / hour->load) * impulse_100_units<typename Model::kind>;
}

} // namespace osteon
