// SPDX-License-Identifier: BSL-1.0
/// @file Banister's impulse-response model: performance as a start, what daily loads added and what they took.
#pragma once

#include <osteon/exercise/dated_load.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source clarke_skiba_2013{
    "clarke_skiba_2013", "Clarke and Skiba. Mathematical modeling of training, with its sheet",
    2013};
} // namespace sources

/// How much performance one load brings or takes: `gain(0.18 * watts, 1 * impulse)`. The load must
/// not be zero.
template <class Performance, class Load>
constexpr measure<per<Performance, Load>> gain(measure<Performance> of, measure<Load> load) {
  using detail::access;
  return access::make<per<Performance, Load>>(access::stored(of) /
                                              detail::nonzero(access::stored(load)));
}

/// p(t) = p0 + k1 g(t) - k2 h(t), where g_t = g_(t-1) e^(-1/tau1) + w_t and h the same with tau2: the
/// load of a day counts on that day, and before the first day there was none [clarke_skiba_2013].
/// The parameters are of one person and one way to measure load; nobody else's apply.
template <class Performance, class Load> struct impulse_response {
  measure<Performance> p0;
  measure<per<Performance, Load>> k1, k2;
  measure<elapsed> tau1, tau2;

  /// Until this long after a load, performance is lower for it [clarke_skiba_2013]. Not defined
  /// unless fitness outlasts fatigue and begins below it: tau1 > tau2, k2 > k1 > 0.
  [[nodiscard]] outcome<measure<elapsed>> t_n() const;
  /// So long after a load, performance is highest for it [clarke_skiba_2013]. Not defined unless
  /// tau1 > tau2, k1 > 0 and k2 tau1 > k1 tau2; else it is highest on the day itself.
  [[nodiscard]] outcome<measure<elapsed>> t_g() const;
};

/// One day: what loads added by then, what they took, and the performance that is left.
template <class Performance> struct performance_day {
  date day;
  measure<Performance> fitness, fatigue, performance;
};

/// The load that counts where more load adds ever less: a kind of its own.
template <class Load> struct saturated {};

/// That many units of load, as a saturated load.
template <class Load> constexpr measure<saturated<Load>> as_saturated(measure<Load> load) noexcept {
  return detail::access::make<saturated<Load>>(detail::access::stored(load));
}

/// kappa w^gamma / (delta^gamma + w^gamma): at a load of delta half of kappa, never more than kappa
/// [clarke_skiba_2013]. gamma and delta are above zero.
template <class Load> struct saturable_impulse {
  measure<saturated<Load>> kappa;
  double gamma;
  measure<Load> delta;

  measure<saturated<Load>> operator()(measure<Load> load) const {
    // No load counts nothing; what is no load, a negative or endless one, stays for others to refuse.
    if (double const w = detail::access::stored(load); !(w > 0) || w - w != 0)
      return as_saturated(load);
    // The same quotient, without a power that could overflow.
    return kappa / (1 + std::pow(delta / load, gamma));
  }
};

/// The curves of fitness and of fatigue that the sheet of [clarke_skiba_2013] begins with, in units
/// of the load that it was made for: gamma 1.55, delta 200, kappa 400 and 1000.
template <class Load> struct saturation_2013 {
  saturable_impulse<Load> fitness, fatigue;
  constexpr explicit saturation_2013(unit<Load> u)
      : fitness{as_saturated(400 * u), 1.55, 200 * u}, fatigue{as_saturated(1000 * u), 1.55,
                                                               200 * u} {}
};

/// Each day's load as the curve lets it count.
template <class Load> [[nodiscard]] calendar_loads<saturated<Load>>
saturated_loads(calendar_loads<Load> const& days, saturable_impulse<Load> const& by) {
  calendar_loads<saturated<Load>> counted{days.first, {}, days.assumed_rest};
  counted.loads.reserve(days.loads.size());
  for (measure<Load> load : days.loads)
    counted.loads.push_back(by(load));
  return counted;
}

namespace detail {
inline std::optional<defect> wrong_time_constants(double tau1, double tau2) {
  if (tau1 > 0 && tau2 > 0 && tau1 - tau1 == 0 && tau2 - tau2 == 0)
    return std::nullopt;
  return defect{defect_code::out_of_domain, "both time constants must be longer than no time"};
}

/// Why no load has such a day, whatever k2 is to k1.
inline std::optional<defect> never_turns(double k1, double k2, double tau1, double tau2) {
  if (tau1 > tau2 && tau2 > 0 && k1 > 0 && tau1 - tau1 == 0 && k2 - k2 == 0)
    return std::nullopt;
  return defect{defect_code::out_of_domain,
                "there is no such day: it takes fitness that outlasts fatigue, tau1 above tau2 and "
                "k1 above zero"};
}
/// Days from a load to the end of its harm, or to its largest benefit, from four numbers.
inline outcome<double> days_to_recover(double k1, double k2, double tau1, double tau2) {
  if (auto wrong = never_turns(k1, k2, tau1, tau2))
    return *std::move(wrong);
  if (!(k2 > k1))
    return defect{defect_code::out_of_domain,
                  "there is no such day: no load lowers performance, as k2 is not above k1"};
  return tau1 * tau2 / (tau1 - tau2) * std::log(k2 / k1);
}
inline outcome<double> days_to_peak(double k1, double k2, double tau1, double tau2) {
  if (auto wrong = never_turns(k1, k2, tau1, tau2))
    return *std::move(wrong);
  if (!(k2 * tau1 > k1 * tau2))
    return defect{defect_code::out_of_domain,
                  "there is no later day: performance is highest on the day of the load"};
  return tau1 * tau2 / (tau1 - tau2) * std::log(k2 * tau1 / (k1 * tau2));
}
} // namespace detail

template <class Performance, class Load>
outcome<measure<elapsed>> impulse_response<Performance, Load>::t_n() const {
  using detail::access;
  return detail::days_to_recover(access::stored(k1), access::stored(k2), tau1.in(time_units::day),
                                 tau2.in(time_units::day))
      .transform([](double days) { return days * time_units::day; });
}
template <class Performance, class Load>
outcome<measure<elapsed>> impulse_response<Performance, Load>::t_g() const {
  using detail::access;
  return detail::days_to_peak(access::stored(k1), access::stored(k2), tau1.in(time_units::day),
                              tau2.in(time_units::day))
      .transform([](double days) { return days * time_units::day; });
}

/// The model day by day, where fitness and fatigue count loads by two curves of the same days;
/// a defect as below, and where the days are not the same.
template <class Performance, class Load>
[[nodiscard]] outcome<std::vector<performance_day<Performance>>>
performance_of(impulse_response<Performance, Load> const& model,
               calendar_loads<Load> const& for_fitness, calendar_loads<Load> const& for_fatigue) {
  using detail::access;
  double const tau1 = model.tau1.in(time_units::day), tau2 = model.tau2.in(time_units::day);
  if (auto wrong = detail::wrong_time_constants(tau1, tau2))
    return *std::move(wrong);
  if (for_fitness.first != for_fatigue.first || for_fitness.days() != for_fatigue.days())
    return defect{defect_code::refused, "fitness and fatigue must count the same days"};
  double const start =
      access::stored(model.p0) + access::stored(model.k1) + access::stored(model.k2);
  if (start - start != 0)
    return defect{defect_code::not_finite, "a start or a gain of the model is no finite number"};
  for (auto const* days : {&for_fitness, &for_fatigue})
    if (auto wrong = detail::wrong_loads(*days))
      return *std::move(wrong);
  double const keep1 = std::exp(-1 / tau1), keep2 = std::exp(-1 / tau2);
  double g = 0, h = 0;
  date day = for_fitness.first;
  std::vector<performance_day<Performance>> all;
  all.reserve(for_fitness.loads.size());
  for (std::size_t i = 0; i < for_fitness.loads.size(); ++i) {
    g = g * keep1 + access::stored(for_fitness.loads[i]);
    h = h * keep2 + access::stored(for_fatigue.loads[i]);
    auto const fitness = model.k1 * access::make<Load>(g);
    auto const fatigue = model.k2 * access::make<Load>(h);
    all.push_back({day, fitness, fatigue,
                   access::make<Performance>(access::stored(model.p0) + access::stored(fitness) -
                                             access::stored(fatigue))});
    day = detail::next_day(day);
  }
  return all;
}
/// The model day by day; a defect where a time constant is no time, and where a number of the model or
/// of a load is none or a load is negative.
template <class Performance, class Load>
[[nodiscard]] outcome<std::vector<performance_day<Performance>>>
performance_of(impulse_response<Performance, Load> const& model, calendar_loads<Load> const& days) {
  return performance_of(model, days, days);
}

} // namespace osteon
