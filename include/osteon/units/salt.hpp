// SPDX-License-Identifier: BSL-1.0
/// @file Supplement salts: what a tablet weighs, what of it is the element, and the way back.
///
/// The ten most common salts are here, all others in units/salts.hpp. A salt of one's own is one line:
/// @code
///   inline constexpr struct zinc_oxide : osteon::salt<zinc_oxide, "my_app/zinc_oxide",
///       struct osteon::nutrients::zinc, "ZnO"> {} zinc_oxide;
/// @endcode
#pragma once

#include <osteon/units/formula.hpp>
#include <osteon/units/nutrients/minerals.hpp>

#include <string_view>

namespace osteon {

namespace detail {
/// Not constexpr, so that reaching it in a constant expression is an error that names it.
inline void this_salt_holds_no_atom_of_the_element() {}

/// True for a component that is the atoms of one element, such as nutrients::zinc.
template <class E> consteval bool is_element() {
  if constexpr (requires { std::string_view(E::formula); })
    return element_place(E::formula) != element_count;
  else
    return false;
}
template <class Element> consteval double fraction_in(std::string_view formula) {
  // Not by chemical_formula(text): clang 14 takes no parameter of a consteval function for constant.
  parsed_formula const parsed = parse_formula(formula);
  if (!parsed)
    this_text_is_no_chemical_formula();
  double const fraction = parsed.formula.mass_fraction(Element::formula);
  if (fraction == 0)
    this_salt_holds_no_atom_of_the_element();
  return fraction;
}
} // namespace detail

/// A component that is the atoms of one element, such as nutrients::zinc.
template <class E>
concept element_component = component<E> && detail::is_element<E>();

/// A mass of a salt: neither of the element nor of another salt, and never added to either.
template <class Salt> struct salt_mass {
  measure<mass_of<Salt>> mass;

  /// What of it is the element the salt is taken for.
  [[nodiscard]] constexpr amount_of<typename Salt::element> elemental() const noexcept {
    return Salt::template elemental_of<typename Salt::element>(mass);
  }
  /// What of it is another element: `salts::dicalcium_phosphate_dihydrate(1_g).elemental(phosphorus)`.
  template <element_component E>
    requires(Salt::template holds<E>)
  [[nodiscard]] constexpr amount_of<E> elemental(E) const noexcept {
    return Salt::template elemental_of<E>(mass);
  }
  /// The number in that unit.
  [[nodiscard]] constexpr double in(unit<food_mass> u) const noexcept { return mass.in(u); }

  friend constexpr salt_mass operator+(salt_mass a, salt_mass b) noexcept {
    return {a.mass + b.mass};
  }
  template <detail::number N> friend constexpr salt_mass operator*(N factor, salt_mass m) noexcept {
    return {factor * m.mass};
  }
  friend constexpr bool operator==(salt_mass a, salt_mass b) noexcept { return a.mass == b.mass; }
  friend constexpr std::partial_ordering operator<=>(salt_mass a, salt_mass b) noexcept {
    return a.mass <=> b.mass;
  }
};

/// A salt as supplements hold it, by its formula; the hydration is part of what it is.
template <class Self, literal_text Id, element_component Element, literal_text Formula> struct salt
    : detail::component_base<Self, Id> {
  using kind = mass_of<Self>;
  /// The element the salt is taken for.
  using element = Element;
  static constexpr bool is_salt = true;
  static constexpr std::string_view formula = Formula.view();
  static constexpr double steps_per_microgram = 1;

  /// True for each element of the formula.
  template <element_component E>
  static constexpr bool holds = chemical_formula(formula).atoms(E::formula) != 0;
  /// Mass of an element over mass of the salt, hydration included, from atomic weights.
  template <element_component E>
  static constexpr double fraction_of = detail::fraction_in<E>(Formula.view());
  /// The same for the element the salt is taken for.
  static constexpr double elemental_fraction = fraction_of<Element>;

  /// That much of the salt: `salts::calcium_carbonate(1250_mg)`.
  template <class S = Self> constexpr salt_mass<S> operator()(measure<food_mass> m) const noexcept {
    return {
        detail::access::make<mass_of<S>>(detail::access::stored(m) / plain_steps_per_microgram)};
  }
  /// International units say nothing of a salt.
  void operator()(measure<international_unit>) const = delete;

  /// The salt that holds that much of its element: `salts::calcium_carbonate.supplying(calcium(500_mg))`;
  /// within 1 ulp of the way back by `elemental()`.
  template <class S = Self>
  [[nodiscard]] constexpr salt_mass<S> supplying(amount_of<Element> dose) const noexcept {
    return {detail::access::make<mass_of<S>>(detail::access::stored(dose) / steps_of<Element>)};
  }

private:
  template <class Salt> friend struct salt_mass;
  /// Stored units of the element in one stored unit of the salt.
  template <element_component E> static constexpr double steps_of =
      E::steps_per_microgram* fraction_of<E>;
  template <element_component E, class S>
  static constexpr amount_of<E> elemental_of(measure<mass_of<S>> m) noexcept {
    return detail::access::make<kind_of<E>>(detail::access::stored(m) * steps_of<E>);
  }
};

template <class S>
concept salt_component = component<S> && requires {
  S::is_salt;
};

namespace salts {

inline constexpr struct calcium_carbonate
    : salt<calcium_carbonate, "osteon/calcium_carbonate", struct nutrients::calcium, "CaCO3"> {
  static constexpr std::string_view name = "calcium carbonate";
} calcium_carbonate;
inline constexpr struct calcium_citrate_tetrahydrate
    : salt<calcium_citrate_tetrahydrate, "osteon/calcium_citrate_tetrahydrate",
           struct nutrients::calcium, "Ca3(C6H5O7)2.4H2O"> {
  static constexpr std::string_view name = "calcium citrate tetrahydrate";
} calcium_citrate_tetrahydrate;
inline constexpr struct calcium_lactate_pentahydrate
    : salt<calcium_lactate_pentahydrate, "osteon/calcium_lactate_pentahydrate",
           struct nutrients::calcium, "Ca(C3H5O3)2.5H2O"> {
  static constexpr std::string_view name = "calcium lactate pentahydrate";
} calcium_lactate_pentahydrate;
/// Dry.
inline constexpr struct calcium_gluconate : salt<calcium_gluconate, "osteon/calcium_gluconate",
                                                 struct nutrients::calcium, "Ca(C6H11O7)2"> {
  static constexpr std::string_view name = "calcium gluconate";
} calcium_gluconate;
inline constexpr struct tricalcium_phosphate
    : salt<tricalcium_phosphate, "osteon/tricalcium_phosphate", struct nutrients::calcium,
           "Ca3(PO4)2"> {
  static constexpr std::string_view name = "tricalcium phosphate";
} tricalcium_phosphate;
inline constexpr struct magnesium_oxide
    : salt<magnesium_oxide, "osteon/magnesium_oxide", struct nutrients::magnesium, "MgO"> {
  static constexpr std::string_view name = "magnesium oxide";
} magnesium_oxide;
/// Trimagnesium dicitrate, dry.
inline constexpr struct magnesium_citrate : salt<magnesium_citrate, "osteon/magnesium_citrate",
                                                 struct nutrients::magnesium, "Mg3(C6H5O7)2"> {
  static constexpr std::string_view name = "magnesium citrate";
} magnesium_citrate;
inline constexpr struct magnesium_bisglycinate
    : salt<magnesium_bisglycinate, "osteon/magnesium_bisglycinate", struct nutrients::magnesium,
           "Mg(C2H4NO2)2"> {
  static constexpr std::string_view name = "magnesium bisglycinate";
} magnesium_bisglycinate;
inline constexpr struct zinc_gluconate
    : salt<zinc_gluconate, "osteon/zinc_gluconate", struct nutrients::zinc, "Zn(C6H11O7)2"> {
  static constexpr std::string_view name = "zinc gluconate";
} zinc_gluconate;
inline constexpr struct potassium_citrate_monohydrate
    : salt<potassium_citrate_monohydrate, "osteon/potassium_citrate_monohydrate",
           struct nutrients::potassium, "K3C6H5O7.H2O"> {
  static constexpr std::string_view name = "potassium citrate monohydrate";
} potassium_citrate_monohydrate;

} // namespace salts

} // namespace osteon
