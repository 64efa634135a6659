// SPDX-License-Identifier: BSL-1.0
/// @file Source and derivation codes of SR28, found by text and by number [usda_sr28].
#pragma once

#include <osteon/food/read/detail/code_index.hpp>
#include <osteon/food/read/detail/sr_line.hpp>
#include <osteon/food/read/detail/usda_zero.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon::detail {

/// The codes that the release explains.
class sr_codes {
public:
  code_index<usda_code> sources, derivations;

  void add_source(std::string_view code, std::uint16_t number) {
    auto const what = usda_source_code(code, number);
    if (!sources.add(code, what))
      return;
    if (code.size() == 1 && is_digit(code[0]))
      by_digits_[static_cast<std::size_t>(code[0] - '0')] = what;
    else if (code.size() == 2 && is_digit(code[0]) && code[0] != '0' && is_digit(code[1]))
      by_digits_[static_cast<std::size_t>((code[0] - '0') * 10 + (code[1] - '0'))] = what;
  }
  void add_derivation(std::string_view code, std::uint16_t number) {
    auto const what = usda_derivation(code, number);
    auto const packed = packed_letters(code);
    if (!derivations.add(code, what) || packed == 0 || used_ == by_letters_.size() / 2)
      return;
    slot(packed) = {packed, what};
    ++used_;
  }

  /// Null where there is none of those digits.
  [[nodiscard]] usda_code const* source(std::uint32_t digits) const {
    return by_digits_[digits].number != 0 ? &by_digits_[digits] : nullptr;
  }
  /// Null where there is none of those letters.
  [[nodiscard]] usda_code const* derivation(std::uint32_t letters) {
    if (letters == 0)
      return &none_;
    entry const& e = slot(letters);
    return e.letters == letters ? &e.what : nullptr;
  }
  [[nodiscard]] usda_code const& no_derivation() const { return none_; }

private:
  struct entry {
    std::uint32_t letters = 0;
    usda_code what{};
  };
  entry& slot(std::uint32_t letters) {
    for (std::size_t at = (letters * 2654435761u) >> 23;; ++at)
      if (entry& e = by_letters_[at % by_letters_.size()]; e.letters == letters || e.letters == 0)
        return e;
  }

  std::array<usda_code, 100> by_digits_{};
  std::array<entry, 512> by_letters_{};
  std::size_t used_ = 0;
  usda_code none_ = usda_derivation({}, 0);
};

} // namespace osteon::detail
