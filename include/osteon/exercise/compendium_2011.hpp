// SPDX-License-Identifier: BSL-1.0
/// @file The Compendium of Physical Activities, edition 2011, whole: 820 activities keyed by code.
#pragma once

#include <osteon/exercise/compendium_code.hpp>
#include <osteon/exercise/detail/activity_rows.hpp>

namespace osteon {

namespace detail::activity_rows::edition_2011 {
constexpr physical_activity row(std::string_view code, double mets, std::string_view heading,
                                std::string_view description, tags what) noexcept {
  return make_row<compendium_edition::compendium_2011>(code, mets, heading, description,
                                                       description, what);
}
inline constexpr physical_activity all[] = {
#include <osteon/exercise/data/compendium_2011.inc>
};
} // namespace detail::activity_rows::edition_2011

/// Codes, METs, headings and descriptions unchanged [ainsworth_2011]; tags are osteon's own.
/// `compendium_2011["17190"]` is looked up when the program is compiled.
inline constexpr compendium_table<compendium_edition::compendium_2011> compendium_2011{
    detail::activity_rows::edition_2011::all};

} // namespace osteon
