// SPDX-License-Identifier: BSL-1.0
/// @file What a header says of unit and basis, held against what a user's map says of it.
#pragma once

#include <osteon/food/read/detail/unit_header.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// What the figures of a file are per.
enum class table_basis : std::uint8_t { not_said, per_100_g, per_100_mL, per_serving };

/// The basis in words.
constexpr std::string_view to_text(table_basis basis) noexcept {
  constexpr std::string_view words[] = {"not said", "per 100 g", "per 100 mL", "per serving"};
  return words[static_cast<unsigned>(basis)];
}

namespace detail {

/// The unit that a word names, "µg" for "mcg_RAE"; empty when it names none that tables print.
inline std::string_view unit_named_by(std::string_view word) {
  word = word.substr(0, word.find_first_of(" _"));
  if (printed_unit const known = printed_unit_of(word); known != printed_unit::in_other)
    return symbol_of(known);
  for (std::string_view other : {"%", "kg", "ng", "oz", "lb", "mmol", "mL"})
    if (word.size() == other.size() && begins_with(word, other))
      return other;
  return {};
}

/// The parts of a header that may name a unit: what stands in brackets, else its last word.
inline std::vector<std::string_view> unit_places(std::string_view header) {
  std::vector<std::string_view> places;
  for (std::size_t at = 0; at < header.size(); ++at)
    if (header[at] == '(' || header[at] == '[') {
      std::size_t const end = header.find_first_of(")]", at);
      places.push_back(header.substr(at + 1, end == header.npos ? end : end - at - 1));
    }
  std::size_t const slash = header.find('/'), per = find_per(header);
  std::string_view const words = trimmed(header.substr(0, slash < per ? slash : per));
  if (auto const last = words.find_last_of(" ,_"); last != words.npos)
    places.push_back(words.substr(last + 1));
  return places;
}

/// The unit that a header names; empty when it names none.
inline std::string_view unit_in(std::string_view header) {
  for (std::string_view place : unit_places(header)) {
    // The unit of a ratio such as "mg/100 g" stands before the slash, its "g" is the basis.
    std::size_t const slash = place.find('/'), per = find_per(place);
    if (auto const unit = unit_named_by(trimmed(place.substr(0, slash < per ? slash : per)));
        !unit.empty())
      return unit;
  }
  return {};
}

/// The basis that a header names.
inline table_basis basis_in(std::string_view header) {
  std::string const text = squeezed(header);
  auto const says = [&](std::string_view what) { return text.find(what) != text.npos; };
  if (says("/100ml") || says("per100ml"))
    return table_basis::per_100_mL;
  if (says("/100g") || says("per100g"))
    return table_basis::per_100_g;
  if (says("perserv") || says("/serv") || says("perportion") || says("/portion"))
    return table_basis::per_serving;
  return table_basis::not_said;
}

/// A defect when the header names another unit or basis than the map; what either does not
/// name is no contradiction.
inline std::optional<defect> contradiction(std::string_view header, std::string_view unit,
                                           table_basis basis) {
  std::string_view const named = unit_in(header);
  if (!named.empty() && !unit.empty() && named != unit_named_by(unit))
    return defect{defect_code::bad_header, quoted(header) + " is in \"" + std::string(named) +
                                               "\", and the map says \"" + std::string(unit) +
                                               "\"; correct the map"};
  if (auto const per = basis_in(header); per != table_basis::not_said && per != basis)
    return defect{defect_code::bad_header, quoted(header) + " is " + std::string(to_text(per)) +
                                               ", and the map says " + std::string(to_text(basis)) +
                                               "; correct the map"};
  return std::nullopt;
}

} // namespace detail
} // namespace osteon
