// SPDX-License-Identifier: BSL-1.0
/// @file Rows of the crosswalk of 1993, 2000 and 2011, and the codes that 2024 gave to other activities.
#pragma once

#include <osteon/exercise/compendium_2011.hpp>

#include <cstdint>
#include <string_view>

namespace osteon::detail {

namespace crosswalk_rows {
enum joined : std::uint8_t { none, moved, included };

/// Codes of one activity, 0 for none; METs of the older editions in hundredths; where a row that has no
/// code of 2011 went, and its own words.
struct entry {
  std::uint32_t code_2011, code_2000;
  std::uint16_t met_2000;
  std::uint32_t code_1993;
  std::uint16_t met_1993;
  std::uint32_t now;
  joined how;
  std::string_view retired;
};
inline constexpr entry all[] = {
#include <osteon/exercise/data/compendium_crosswalk.inc>
};

template <compendium_edition Edition> constexpr std::uint32_t code_in(entry const& row) noexcept {
  return Edition == compendium_edition::compendium_2011   ? row.code_2011
         : Edition == compendium_edition::compendium_2000 ? row.code_2000
                                                          : row.code_1993;
}
template <compendium_edition Edition>
constexpr measure<metabolic_equivalent> met_in(entry const& row) noexcept {
  if constexpr (Edition == compendium_edition::compendium_2011)
    return compendium_2011.find(compendium_2011_code::from_number(row.code_2011))->met;
  else
    return (Edition == compendium_edition::compendium_2000 ? row.met_2000 : row.met_1993) / 100.0 *
           METs;
}
} // namespace crosswalk_rows

/// Codes that were compared by hand; the words of both editions stand beside them in the rows.
inline constexpr std::uint32_t reused_codes[] = {
#include <osteon/exercise/data/compendium_reused.inc>
};

/// True for a code that is another activity in 2024 than in 2011.
constexpr bool is_reused(std::uint32_t code) noexcept {
  for (std::uint32_t each : reused_codes)
    if (each == code)
      return true;
  return false;
}

} // namespace osteon::detail
