// SPDX-License-Identifier: BSL-1.0
/// @file Codes of the Compendium, a type for each edition, and a whole edition keyed by its codes.
#pragma once

#include <osteon/core/detail/stop.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace osteon {

namespace detail {
/// Five digits as a number; 100,000 for anything else.
constexpr std::uint32_t code_number(std::string_view text) noexcept {
  std::uint32_t number = text.size() == 5 ? 0 : 100'000;
  for (char c : text)
    number = c >= '0' && c <= '9' && number < 100'000 ? 10 * number + static_cast<unsigned>(c - '0')
                                                      : 100'000;
  return number;
}
} // namespace detail

/// A code of one edition. Codes of two editions are unlike types: they do not compare, and one does not
/// go where the other is asked.
template <compendium_edition Edition>
  requires(Edition != compendium_edition::own)
class compendium_code {
public:
  static constexpr compendium_edition edition = Edition;

  /// A code in quotation marks; anything but five digits does not compile.
  consteval compendium_code(char const (&digits)[6]) : number_(detail::code_number({digits, 5})) {
    if (number_ >= 100'000)
      detail::stop("osteon: a code of the Compendium has five digits.");
  }
  /// A code read at run time; `bad_number` unless it has five digits.
  static outcome<compendium_code> of(std::string_view text) {
    std::uint32_t const number = detail::code_number(text);
    if (number >= 100'000)
      return defect{defect_code::bad_number, "\"" + std::string(text) +
                                                 "\" is no code; codes have five digits, such as "
                                                 "17200"};
    return compendium_code(number);
  }
  /// The code with that number, leading zeros left out: 3025 is 03025. Below 100,000.
  static constexpr compendium_code from_number(std::uint32_t number) noexcept {
    return compendium_code(number % 100'000);
  }

  [[nodiscard]] constexpr std::uint32_t number() const noexcept { return number_; }

  friend constexpr auto operator<=>(compendium_code, compendium_code) noexcept = default;

private:
  constexpr explicit compendium_code(std::uint32_t number) noexcept : number_(number) {}
  std::uint32_t number_;
};

using compendium_1993_code = compendium_code<compendium_edition::compendium_1993>;
using compendium_2000_code = compendium_code<compendium_edition::compendium_2000>;
using compendium_2011_code = compendium_code<compendium_edition::compendium_2011>;
using compendium_2024_code = compendium_code<compendium_edition::compendium_2024>;

/// The code as it is printed, five digits.
template <compendium_edition Edition> std::string to_text(compendium_code<Edition> code) {
  std::string const digits = std::to_string(code.number());
  return std::string(5 - digits.size(), '0') + digits;
}

/// The code of an activity of that edition; `refused` where it is of another.
template <compendium_edition Edition>
outcome<compendium_code<Edition>> code_of(physical_activity const& what) {
  if (what.edition != Edition)
    return defect{defect_code::refused, "the activity is of " + std::string(to_text(what.edition)) +
                                            ", not of " + std::string(to_text(Edition)) +
                                            "; the crosswalk maps codes"};
  return compendium_code<Edition>::of(what.code);
}

/// A whole edition, ascending by code; the rows live as long as the program.
template <compendium_edition Edition> class compendium_table {
public:
  using code_type = compendium_code<Edition>;

  /// Over rows of the edition, ascending by code.
  constexpr explicit compendium_table(std::span<physical_activity const> rows) noexcept
      : rows_(rows) {}

  [[nodiscard]] constexpr std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] constexpr auto begin() const noexcept { return rows_.begin(); }
  [[nodiscard]] constexpr auto end() const noexcept { return rows_.end(); }
  [[nodiscard]] constexpr std::span<physical_activity const> rows() const noexcept { return rows_; }

  /// The row of a code; null where the edition has none.
  [[nodiscard]] constexpr physical_activity const* find(code_type code) const noexcept {
    std::size_t low = 0, high = rows_.size();
    while (low < high) {
      std::size_t const middle = (low + high) / 2;
      std::uint32_t const number = detail::code_number(rows_[middle].code);
      if (number == code.number())
        return &rows_[middle];
      (number < code.number() ? low : high) = number < code.number() ? middle + 1 : middle;
    }
    return nullptr;
  }
  /// The row of a code that is known when the program is written; another code does not compile.
  consteval physical_activity const& operator[](code_type code) const {
    physical_activity const* const row = find(code);
    if (row == nullptr)
      detail::stop("osteon: this edition of the Compendium has no such code.");
    return *row;
  }
  /// The row of a code; `not_listed` where the edition has none.
  [[nodiscard]] outcome<physical_activity> at(code_type code) const {
    if (physical_activity const* const row = find(code))
      return *row;
    return defect{defect_code::not_listed,
                  std::string(to_text(Edition)) + " has no code " + to_text(code)};
  }

private:
  std::span<physical_activity const> rows_;
};

} // namespace osteon
