// SPDX-License-Identifier: BSL-1.0
/// @file The Compendium of Physical Activities, edition 2024, whole: 1,111 activities keyed by code.
#pragma once

#include <osteon/exercise/compendium_code.hpp>
#include <osteon/exercise/detail/activity_rows.hpp>

namespace osteon {

namespace detail::activity_rows::edition_2024 {
constexpr physical_activity row(std::string_view code, double mets, std::string_view heading,
                                std::string_view description, tags what) noexcept {
  return make_row<compendium_edition::compendium_2024>(code, mets, heading, description,
                                                       description, what);
}
inline constexpr physical_activity all[] = {
#include <osteon/exercise/data/compendium_2024.inc>
};
} // namespace detail::activity_rows::edition_2024

/// Codes, METs, headings and descriptions unchanged [herrmann_2024], for adults of 19 to 59 years;
/// tags are osteon's own.
/// `compendium_2024["17200"]` is looked up when the program is compiled.
inline constexpr compendium_table<compendium_edition::compendium_2024> compendium_2024{
    detail::activity_rows::edition_2024::all};

} // namespace osteon
