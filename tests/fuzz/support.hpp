// SPDX-License-Identifier: BSL-1.0
/// @file What the fuzz targets share: parts of an input, and what every reading promises.
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/food/open_food_table.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::fuzz {

/// The bytes of a target's input.
inline std::string_view text_of(std::uint8_t const* data, std::size_t size) {
  return {reinterpret_cast<char const*>(data), size};
}

/// The texts of an input, parted by the record separator; what is not there is empty.
inline std::vector<std::string_view> parts_of(std::string_view input, std::size_t most) {
  std::vector<std::string_view> parts(most);
  for (std::string_view& part : parts) {
    bool const last = &part == &parts.back();
    auto const end = last ? input.npos : input.find('\x1E');
    part = input.substr(0, end);
    input = end == input.npos ? std::string_view{} : input.substr(end + 1);
  }
  return parts;
}

/// Ends the run: a promise was broken.
inline void promise(bool kept) {
  if (!kept)
    std::abort();
}

/// Every defect has a sentence in UTF-8 that can be printed; a refused row has a defect.
template <class T> void check(reading<T> const& read) {
  promise(read.rows_refused <= read.defects.size());
  for (defect const& d : read.defects) {
    promise(!d.sentence.empty());
    std::string const text = to_text(d);
    for (std::size_t at = 0; at < text.size();) {
      std::size_t const length = detail::utf8_length(text, at);
      promise(length != 0);
      at += length;
    }
  }
}

/// No figure is negative, infinite or no number; a missing value has no number; a food is found by the
/// number it has; every food has a name unless its reader keeps those without.
inline void check_table(open_food_table const& table, bool all_are_named = true) {
  for (std::size_t row = 0; row < table.size(); ++row) {
    promise(!all_are_named || !table[row].name().empty());
    promise(table.at(table[row].id())->id() == table[row].id());
    table.for_each_cell(row, [&](std::uint32_t, std::size_t column, printed_value const& v) {
      promise(column < table.columns().size());
      promise(v.figure.number >= 0 && v.figure.number - v.figure.number == 0);
      promise(v.figure.has_number() || v.figure.state != value_state::missing ||
              v.figure.number == 0);
      if (v.figure.standard_error)
        promise(*v.figure.standard_error >= 0);
    });
  }
}

} // namespace osteon::fuzz
