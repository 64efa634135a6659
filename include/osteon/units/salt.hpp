// SPDX-License-Identifier: BSL-1.0
/// @file Supplement salts: what a tablet weighs, and what of it is the element.
///
/// A salt of one's own is one line:
/// @code
///   inline constexpr struct zinc_oxide : osteon::salt<zinc_oxide, "my_app/zinc_oxide",
///       struct osteon::nutrients::zinc, osteon::atoms{.zinc = 1, .oxygen = 1}> {} zinc_oxide;
/// @endcode
#pragma once

#include <osteon/units/nutrients/minerals.hpp>

namespace osteon {

/// Atoms of one formula unit, water of hydration included.
struct atoms {
  int hydrogen = 0, carbon = 0, nitrogen = 0, oxygen = 0, magnesium = 0, phosphorus = 0;
  int potassium = 0, calcium = 0, zinc = 0;
};

/// Standard atomic weights, abridged to five digits, in g/mol [ciaaw_2021].
struct atomic_weights {
  static constexpr double hydrogen = 1.0080, carbon = 12.011, nitrogen = 14.007, oxygen = 15.999;
  static constexpr double magnesium = 24.305, phosphorus = 30.974, potassium = 39.098;
  static constexpr double calcium = 40.078, zinc = 65.38;
};

/// Mass of one mole of a formula, in g/mol.
constexpr double molar_mass_g_per_mol(atoms formula) noexcept {
  using w = atomic_weights;
  return formula.hydrogen * w::hydrogen + formula.carbon * w::carbon +
         formula.nitrogen * w::nitrogen + formula.oxygen * w::oxygen +
         formula.magnesium * w::magnesium + formula.phosphorus * w::phosphorus +
         formula.potassium * w::potassium + formula.calcium * w::calcium + formula.zinc * w::zinc;
}

namespace detail {
/// Grams of an element in one mole of a formula; one overload per element that salts are made of.
constexpr double element_mass(struct nutrients::calcium const*, atoms formula) noexcept {
  return formula.calcium * atomic_weights::calcium;
}
constexpr double element_mass(struct nutrients::magnesium const*, atoms formula) noexcept {
  return formula.magnesium * atomic_weights::magnesium;
}
constexpr double element_mass(struct nutrients::potassium const*, atoms formula) noexcept {
  return formula.potassium * atomic_weights::potassium;
}
constexpr double element_mass(struct nutrients::zinc const*, atoms formula) noexcept {
  return formula.zinc * atomic_weights::zinc;
}
constexpr double element_mass(struct nutrients::phosphorus const*, atoms formula) noexcept {
  return formula.phosphorus * atomic_weights::phosphorus;
}
} // namespace detail

/// A mass of a salt: neither of the element nor of another salt, and never added to either.
template <class Salt> struct salt_mass {
  measure<mass_of<Salt>> mass;

  /// What of it is the element the salt is taken for.
  [[nodiscard]] constexpr amount_of<typename Salt::element> elemental() const noexcept {
    return typename Salt::element{}(mass.in(milligrams)*Salt::elemental_fraction * milligrams);
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

/// A salt as supplements hold it; the hydration is part of what it is.
template <class Self, literal_text Id, class Element, atoms Formula> struct salt
    : detail::component_base<Self, Id> {
  using kind = mass_of<Self>;
  /// The element the salt is taken for.
  using element = Element;
  static constexpr bool is_salt = true;
  static constexpr atoms formula = Formula;
  static constexpr double steps_per_microgram = 1;
  /// Mass of the element over mass of the salt, hydration included, from atomic weights.
  static constexpr double elemental_fraction =
      detail::element_mass(static_cast<Element const*>(nullptr), Formula) /
      molar_mass_g_per_mol(Formula);

  /// That much of the salt: `salts::calcium_carbonate(1250_mg)`.
  template <class S = Self> constexpr salt_mass<S> operator()(measure<food_mass> m) const noexcept {
    return {
        detail::access::make<mass_of<S>>(detail::access::stored(m) / plain_steps_per_microgram)};
  }
  /// International units say nothing of a salt.
  void operator()(measure<international_unit>) const = delete;
};

template <class S>
concept salt_component = component<S> && requires {
  S::is_salt;
};

namespace salts {

/// CaCO3.
inline constexpr struct calcium_carbonate
    : salt<calcium_carbonate, "osteon/calcium_carbonate", struct nutrients::calcium,
           atoms{.carbon = 1, .oxygen = 3, .calcium = 1}> {
  static constexpr std::string_view name = "calcium carbonate";
} calcium_carbonate;
/// Ca3(C6H5O7)2 x 4 H2O.
inline constexpr struct calcium_citrate_tetrahydrate
    : salt<calcium_citrate_tetrahydrate, "osteon/calcium_citrate_tetrahydrate",
           struct nutrients::calcium,
           atoms{.hydrogen = 18, .carbon = 12, .oxygen = 18, .calcium = 3}> {
  static constexpr std::string_view name = "calcium citrate tetrahydrate";
} calcium_citrate_tetrahydrate;
/// Ca(C3H5O3)2 x 5 H2O.
inline constexpr struct calcium_lactate_pentahydrate
    : salt<calcium_lactate_pentahydrate, "osteon/calcium_lactate_pentahydrate",
           struct nutrients::calcium,
           atoms{.hydrogen = 20, .carbon = 6, .oxygen = 11, .calcium = 1}> {
  static constexpr std::string_view name = "calcium lactate pentahydrate";
} calcium_lactate_pentahydrate;
/// Ca(C6H11O7)2, dry.
inline constexpr struct calcium_gluconate
    : salt<calcium_gluconate, "osteon/calcium_gluconate", struct nutrients::calcium,
           atoms{.hydrogen = 22, .carbon = 12, .oxygen = 14, .calcium = 1}> {
  static constexpr std::string_view name = "calcium gluconate";
} calcium_gluconate;
/// Ca3(PO4)2.
inline constexpr struct tricalcium_phosphate
    : salt<tricalcium_phosphate, "osteon/tricalcium_phosphate", struct nutrients::calcium,
           atoms{.oxygen = 8, .phosphorus = 2, .calcium = 3}> {
  static constexpr std::string_view name = "tricalcium phosphate";
} tricalcium_phosphate;
/// MgO.
inline constexpr struct magnesium_oxide
    : salt<magnesium_oxide, "osteon/magnesium_oxide", struct nutrients::magnesium,
           atoms{.oxygen = 1, .magnesium = 1}> {
  static constexpr std::string_view name = "magnesium oxide";
} magnesium_oxide;
/// Mg3(C6H5O7)2, dry.
inline constexpr struct magnesium_citrate
    : salt<magnesium_citrate, "osteon/magnesium_citrate", struct nutrients::magnesium,
           atoms{.hydrogen = 10, .carbon = 12, .oxygen = 14, .magnesium = 3}> {
  static constexpr std::string_view name = "magnesium citrate";
} magnesium_citrate;
/// Mg(C2H4NO2)2.
inline constexpr struct magnesium_bisglycinate
    : salt<magnesium_bisglycinate, "osteon/magnesium_bisglycinate", struct nutrients::magnesium,
           atoms{.hydrogen = 8, .carbon = 4, .nitrogen = 2, .oxygen = 4, .magnesium = 1}> {
  static constexpr std::string_view name = "magnesium bisglycinate";
} magnesium_bisglycinate;
/// Zn(C6H11O7)2.
inline constexpr struct zinc_gluconate
    : salt<zinc_gluconate, "osteon/zinc_gluconate", struct nutrients::zinc,
           atoms{.hydrogen = 22, .carbon = 12, .oxygen = 14, .zinc = 1}> {
  static constexpr std::string_view name = "zinc gluconate";
} zinc_gluconate;
/// K3C6H5O7 x H2O.
inline constexpr struct potassium_citrate_monohydrate
    : salt<potassium_citrate_monohydrate, "osteon/potassium_citrate_monohydrate",
           struct nutrients::potassium,
           atoms{.hydrogen = 7, .carbon = 6, .oxygen = 8, .potassium = 3}> {
  static constexpr std::string_view name = "potassium citrate monohydrate";
} potassium_citrate_monohydrate;

} // namespace salts

} // namespace osteon
