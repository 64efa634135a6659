// SPDX-License-Identifier: BSL-1.0
/// @file Standard atomic weights of the elements that nutrients and their salts are made of.
#pragma once

#include <string_view>

namespace osteon::detail {

/// An element and the mass of one mole of its atoms, in g/mol.
struct element {
  char symbol[3]; ///< one letter or two
  double g_per_mol;
};

/// Abridged standard atomic weights, by atomic number [ciaaw_2021].
inline constexpr element elements[] = {
    {"H", 1.0080},  {"Li", 6.94},   {"B", 10.81},   {"C", 12.011},  {"N", 14.007},  {"O", 15.999},
    {"F", 18.998},  {"Na", 22.990}, {"Mg", 24.305}, {"Al", 26.982}, {"Si", 28.085}, {"P", 30.974},
    {"S", 32.06},   {"Cl", 35.45},  {"K", 39.098},  {"Ca", 40.078}, {"V", 50.942},  {"Cr", 51.996},
    {"Mn", 54.938}, {"Fe", 55.845}, {"Co", 58.933}, {"Ni", 58.693}, {"Cu", 63.546}, {"Zn", 65.38},
    {"Se", 78.971}, {"Br", 79.904}, {"Sr", 87.62},  {"Mo", 95.95},  {"I", 126.90},
};
inline constexpr int element_count = sizeof elements / sizeof *elements;

/// Place of a symbol in the table; the count where it is none. Letter by letter, which costs the
/// compiler less than comparing texts.
constexpr int element_place(std::string_view symbol) noexcept {
  if (symbol.empty() || symbol.size() > 2)
    return element_count;
  char const first = symbol[0], second = symbol.size() == 2 ? symbol[1] : '\0';
  int at = 0;
  while (at != element_count &&
         (elements[at].symbol[0] != first || elements[at].symbol[1] != second))
    ++at;
  return at;
}

} // namespace osteon::detail
