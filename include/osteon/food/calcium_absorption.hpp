// SPDX-License-Identifier: BSL-1.0
/// @file The share of calcium absorbed by the load of one eating occasion, within the loads of the fit.
///
/// @code
///   fraction_absorbed(calcium(250_mg))                          // 0.357
///   absorbed(calcium(600_mg))                                   // a defect: the fit ends at 500 mg
///   absorbed(calcium(600_mg), extrapolated_log_load{})          // 163 mg, by a policy that says so
/// @endcode
#pragma once

#include <osteon/core/detail/natural_log.hpp>
#include <osteon/core/estimate.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/minerals.hpp>

#include <concepts>
#include <optional>
#include <string>

namespace osteon {

namespace sources {
inline constexpr source heaney_1990{
    "heaney_1990", "Heaney et al. Influence of calcium load on absorption fraction", 1990};
inline constexpr source pmc5442193{"pmc5442193",
                                   "Comparing sources for absorbable calcium, table 1", 2017};
} // namespace sources

/// True fractional absorption of calcium in healthy adult women against the load of one meal: a line over
/// the logarithm of the load [heaney_1990]; its coefficients as a later table prints them [pmc5442193].
struct calcium_load_line {
  double intercept = 0.889;
  double per_log_milligram = 0.0964;
  /// The loads of the fit, both included.
  amount<nutrients::calcium> lowest = nutrients::calcium(15_mg);
  amount<nutrients::calcium> highest = nutrients::calcium(500_mg);
  /// Means that were observed at both ends; the line gives 0.628 and 0.290 there.
  double observed_at_lowest = 0.640, observed_at_highest = 0.286;
  /// Spread of women about the line; not published where it was looked for. It is wide: of two patients
  /// one may need three times the dose of the other to absorb as much [heaney_1991].
  std::optional<double> residual_standard_deviation{};
  source from = sources::heaney_1990;

  /// The line at a load above zero, whether fitted there or not; never above 1 or below 0.
  [[nodiscard]] constexpr double at(amount<nutrients::calcium> load) const noexcept {
    double const share = intercept - per_log_milligram * detail::natural_log(load.in(milligrams));
    return share > 1 ? 1 : share > 0 ? share : 0;
  }
};

/// The line that every function here uses.
inline constexpr calcium_load_line heaney_1990_line{};

namespace detail {
using calcium_amount = amount<nutrients::calcium>;

inline std::string milligrams_of(calcium_amount load) {
  return label_text(load.in(milligrams), 4) + " mg";
}
/// Refuses a load that is not from `lowest` to `highest`, with the nearest of both.
inline outcome<double> fraction_between(calcium_amount load, calcium_amount lowest,
                                        calcium_amount highest, std::string const& remedy) {
  if (load < calcium_amount{})
    return defect{defect_code::negative, "a load of calcium is not below zero"};
  if (load >= lowest && load <= highest)
    return heaney_1990_line.at(load);
  auto const nearest = milligrams_of(load < lowest ? lowest : highest);
  return defect{defect_code::out_of_domain,
                milligrams_of(load) + " of calcium at one eating occasion lie outside " +
                    milligrams_of(lowest) + " to " + milligrams_of(highest) +
                    ", for which the line was fitted; the nearest bound is " + nearest + remedy,
                {},
                {nearest}};
}
} // namespace detail

/// The default: a fraction for loads of 15 to 500 mg, both included; `out_of_domain` with the nearest
/// bound for any other.
struct fitted_loads_only {
  static outcome<double> fraction(amount<nutrients::calcium> load) {
    return detail::fraction_between(load, heaney_1990_line.lowest, heaney_1990_line.highest,
                                    "; the policy extrapolated_log_load goes beyond it");
  }
};

/// The line beyond the loads of the fit, from 0.1 mg to 3,700 mg, where what it absorbs would begin to
/// fall. No measurement stands behind it: at 1,000 mg it gives 22 %, a fact sheet 28 % [nih_ods_calcium].
struct extrapolated_log_load {
  static outcome<double> fraction(amount<nutrients::calcium> load) {
    return detail::fraction_between(load, nutrients::calcium(0.1_mg), nutrients::calcium(3700_mg),
                                    " even by extrapolation");
  }
};

/// What decides for which loads there is a fraction.
template <class P>
concept load_policy = requires(amount<nutrients::calcium> load) {
  { P::fraction(load) } -> std::same_as<outcome<double>>;
};

/// True for a load to which the line was not fitted: a figure there is an extrapolation.
constexpr bool is_extrapolated(amount<nutrients::calcium> load) noexcept {
  return load < heaney_1990_line.lowest || load > heaney_1990_line.highest;
}

/// Share of the calcium of one eating occasion that is absorbed as that of milk is, 0 to 1; the load is
/// that of the whole occasion. `out_of_domain` with the nearest bound outside the policy's loads.
template <load_policy Policy = fitted_loads_only>
[[nodiscard]] outcome<double> fraction_absorbed(amount<nutrients::calcium> load, Policy = {}) {
  return Policy::fraction(load);
}

/// Calcium absorbed of one eating occasion, as that of milk is; nothing of nothing.
template <load_policy Policy = fitted_loads_only> [[nodiscard]] outcome<amount<nutrients::calcium>>
absorbed(amount<nutrients::calcium> load, Policy = {}) {
  if (load == amount<nutrients::calcium>{})
    return load;
  return Policy::fraction(load).transform([load](double share) { return share * load; });
}

/// The same of an estimated load: more calcium is never less absorbed, so the bounds stay bounds. Refused
/// where the load has no upper bound. The standard error is carried over by the slope at the likely load.
template <load_policy Policy = fitted_loads_only>
[[nodiscard]] outcome<estimate<amount<nutrients::calcium>>>
absorbed(estimate<amount<nutrients::calcium>> const& load, Policy = {}) {
  using amounts = estimate<amount<nutrients::calcium>>;
  if (!load.high)
    return defect{
        defect_code::refused,
        "the load of calcium has no upper bound, so neither has what is absorbed; give the "
        "foods a group or a figure",
        {},
        load.unknown};
  auto const low = absorbed(load.low, Policy{}), likely = absorbed(load.likely, Policy{}),
             high = absorbed(*load.high, Policy{});
  for (auto const* each : {&low, &likely, &high})
    if (!*each)
      return each->defect();
  amounts out{*low, *likely, *high, std::nullopt, load.known_share, load.unknown};
  if (load.standard_error && load.likely > amount<nutrients::calcium>{})
    out.standard_error = *load.standard_error *
                         (heaney_1990_line.at(load.likely) - heaney_1990_line.per_log_milligram);
  return out;
}

} // namespace osteon
