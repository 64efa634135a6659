// SPDX-License-Identifier: BSL-1.0
/// @file Mass and moles: by the molar mass of a substance, or by a named policy for a total.
///
/// @code
///   in_moles(calcidiol_d3(20_ng_per_mL))              // 49.9 nmol/L
///   in_moles<as_if_d3>(calcidiol_total(20_ng_per_mL)) // and its kind says by what policy
///   in_moles(calcidiol_total(20_ng_per_mL))           // does not compile: which molecule?
/// @endcode
#pragma once

#include <osteon/units/formula.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

namespace osteon {

/// A total is counted as if all of it were one of its parts.
template <class Part> struct as_if {
  /// The part whose molar mass is used.
  using part = Part;
};
/// 25(OH)D counted as if all of it were 25(OH)D3: 1 ng/mL is 2.496 nmol/L. For 25(OH)D2, which is
/// heavier, that is 3 % too much.
using as_if_d3 = as_if<struct nutrients::calcidiol_d3>;

namespace detail {

/// What a kind of mass is in moles, with the substance whose molar mass leads there.
template <class Kind> struct counted {};
template <class S> struct counted<mass_of<S>> {
  using kind = molar_of<S>;
  using component = S;
};
template <class Kind, class Denominator>
  requires requires { typename counted<Kind>::kind; }
struct counted<per<Kind, Denominator>> {
  using kind = per<typename counted<Kind>::kind, Denominator>;
  using component = typename counted<Kind>::component;
};
template <class Kind>
  requires requires { typename counted<Kind>::kind; }
struct counted<change_of<Kind>> {
  using kind = change_of<typename counted<Kind>::kind>;
  using component = typename counted<Kind>::component;
};
/// What a kind of moles is as a mass.
template <class Kind> struct weighed_as {};
template <class S> struct weighed_as<molar_of<S>> {
  using kind = mass_of<S>;
  using component = S;
};
template <class Kind, class Denominator>
  requires requires { typename weighed_as<Kind>::kind; }
struct weighed_as<per<Kind, Denominator>> {
  using kind = per<typename weighed_as<Kind>::kind, Denominator>;
  using component = typename weighed_as<Kind>::component;
};
template <class Kind>
  requires requires { typename weighed_as<Kind>::kind; }
struct weighed_as<change_of<Kind>> {
  using kind = change_of<typename weighed_as<Kind>::kind>;
  using component = typename weighed_as<Kind>::component;
};

template <class Kind, template <class> class To>
concept has_counterpart = requires {
  typename To<Kind>::kind;
};

/// nmol of so many stored units of C by the molar mass of one molecule.
template <class C, class Molecule> constexpr double nanomoles_of(double stored) noexcept {
  return stored * 1e3 / (C::steps_per_microgram * molar_mass_g_per_mol<Molecule>);
}
template <class C, class Molecule> constexpr double mass_of_nanomoles(double nmol) noexcept {
  return nmol * (C::steps_per_microgram * molar_mass_g_per_mol<Molecule>) / 1e3;
}

template <class Policy, class C>
concept counts_as = requires {
  typename Policy::part;
}
&&has_molar_mass<typename Policy::part>&& C::template has_part<typename Policy::part>;

} // namespace detail

/// The same in moles, by the substance's molar mass: an amount, a concentration, a rate, a change.
template <detail::has_counterpart<detail::counted> Kind>
  requires has_molar_mass<typename detail::counted<Kind>::component>
[[nodiscard]] constexpr auto in_moles(measure<Kind> m) noexcept {
  using to = detail::counted<Kind>;
  using substance = typename to::component;
  return detail::access::make<typename to::kind>(
      detail::nanomoles_of<substance, substance>(detail::access::stored(m)));
}
#if !defined(__clang__)
/// Of which molecule? Name a policy: `in_moles<as_if_d3>(level)`.
template <detail::has_counterpart<detail::counted> Kind>
  requires(!has_molar_mass<typename detail::counted<Kind>::component>)
void in_moles(measure<Kind>) = delete;
#endif
/// The same as a mass, by the substance's molar mass.
template <detail::has_counterpart<detail::weighed_as> Kind>
  requires has_molar_mass<typename detail::weighed_as<Kind>::component>
[[nodiscard]] constexpr auto in_mass(measure<Kind> m) noexcept {
  using to = detail::weighed_as<Kind>;
  using substance = typename to::component;
  return detail::access::make<typename to::kind>(
      detail::mass_of_nanomoles<substance, substance>(detail::access::stored(m)));
}

/// A total in moles by a named policy, which stays in the kind of the result.
template <class Policy, detail::has_counterpart<detail::counted> Kind>
  requires detail::counts_as<Policy, typename detail::counted<Kind>::component>
[[nodiscard]] constexpr auto in_moles(measure<Kind> m) noexcept {
  using to = detail::counted<Kind>;
  return detail::access::make<by_policy<Policy, typename to::kind>>(
      detail::nanomoles_of<typename to::component, typename Policy::part>(
          detail::access::stored(m)));
}
/// A total as a mass by a named policy, which stays in the kind of the result.
template <class Policy, detail::has_counterpart<detail::weighed_as> Kind>
  requires detail::counts_as<Policy, typename detail::weighed_as<Kind>::component>
[[nodiscard]] constexpr auto in_mass(measure<Kind> m) noexcept {
  using to = detail::weighed_as<Kind>;
  return detail::access::make<by_policy<Policy, typename to::kind>>(
      detail::mass_of_nanomoles<typename to::component, typename Policy::part>(
          detail::access::stored(m)));
}

/// Takes what a policy reached for the thing itself; the policy is named where it is dropped:
/// `taken_as_measured<as_if_d3>(level) > calcidiol_total(50_nmol_per_L)`.
template <class Policy, class Kind> [[nodiscard]] constexpr measure<Kind>
taken_as_measured(measure<by_policy<Policy, Kind>> m) noexcept {
  return detail::access::make<Kind>(detail::access::stored(m));
}

} // namespace osteon
