// SPDX-License-Identifier: BSL-1.0
/// @file Chemical formulas as text, and the molar masses that follow from them.
///
/// @code
///   static_assert(osteon::chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("Ca") == 3);
///   inline constexpr struct silicon : osteon::substance<silicon, "my_app/silicon"> {
///     static constexpr std::string_view formula = "Si";
///   } silicon;
///   static_assert(osteon::molar_mass_g_per_mol<struct silicon> == 28.085);
/// @endcode
#pragma once

#include <osteon/units/detail/formula_reader.hpp>

#include <cstddef>
#include <string_view>

namespace osteon {

struct parsed_formula;
/// Reads a formula: elements with counts; groups in () or [], which may hold groups; parts joined by
/// "." or "·", each with a leading count where it has one, as in "Ca3(C6H5O7)2.4H2O".
/// Neither spaces nor charges.
constexpr parsed_formula parse_formula(std::string_view text) noexcept;

/// How many atoms of each element one formula unit holds, water of hydration included.
class chemical_formula {
public:
  /// The formula of that text, as `parse_formula` reads it; text that is none does not compile.
  consteval chemical_formula(std::string_view text);

  /// Atoms of the element with that symbol; 0 where it holds none.
  [[nodiscard]] constexpr int atoms(std::string_view symbol) const noexcept {
    int const at = detail::element_place(symbol);
    return at == detail::element_count ? 0 : atoms_.of[at];
  }
  /// Mass of one mole, in g/mol, from weights of five digits [ciaaw_2021].
  [[nodiscard]] constexpr double molar_mass_g_per_mol() const noexcept {
    double sum = 0;
    for (int i = 0; i != detail::element_count; ++i)
      sum += atoms_.of[i] * detail::elements[i].g_per_mol;
    return sum;
  }
  /// Share of that element in the mass, 0 to 1.
  [[nodiscard]] constexpr double mass_fraction(std::string_view symbol) const noexcept {
    int const at = detail::element_place(symbol);
    return at == detail::element_count
               ? 0
               : atoms_.of[at] * detail::elements[at].g_per_mol / molar_mass_g_per_mol();
  }
  /// Equal where the atoms are, however the text groups them.
  friend constexpr bool operator==(chemical_formula const& a, chemical_formula const& b) noexcept {
    for (int i = 0; i != detail::element_count; ++i)
      if (a.atoms_.of[i] != b.atoms_.of[i])
        return false;
    return true;
  }

private:
  constexpr explicit chemical_formula(detail::atom_counts const& atoms) noexcept : atoms_(atoms) {}
  friend constexpr parsed_formula parse_formula(std::string_view text) noexcept;
  detail::atom_counts atoms_;
};

/// A formula, or why and where the text is none.
struct parsed_formula {
  /// Of no use where there is a fault.
  chemical_formula formula;
  formula_fault fault;
  /// Place of the fault, as an index into the text.
  std::size_t place;

  /// True where the text is a formula.
  [[nodiscard]] constexpr explicit operator bool() const noexcept {
    return fault == formula_fault::none;
  }
};

constexpr parsed_formula parse_formula(std::string_view text) noexcept {
  detail::formula_reader reader(text);
  detail::atom_counts const atoms = reader.read();
  return {chemical_formula(atoms), reader.fault(), reader.place()};
}

namespace detail {
/// Not constexpr, so that reaching it in a constant expression is an error that names it.
inline void this_text_is_no_chemical_formula() {}
} // namespace detail

consteval chemical_formula::chemical_formula(std::string_view text)
    : chemical_formula(parse_formula(text).formula) {
  if (!parse_formula(text))
    detail::this_text_is_no_chemical_formula();
}

/// Says its molar mass by a `formula`, or as `molar_mass_g_per_mol` where it knows better.
template <class S>
concept has_molar_mass = requires {
  S::molar_mass_g_per_mol;
}
|| requires { S::formula; };

namespace detail {
template <class S> consteval double molar_mass() {
  if constexpr (requires { S::molar_mass_g_per_mol; })
    return S::molar_mass_g_per_mol;
  else
    return chemical_formula(S::formula).molar_mass_g_per_mol();
}
} // namespace detail

/// Mass of one mole of S, in g/mol; of the formula as it is written, an element being its atoms.
template <has_molar_mass S> inline constexpr double molar_mass_g_per_mol = detail::molar_mass<S>();

} // namespace osteon
