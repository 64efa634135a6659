// SPDX-License-Identifier: BSL-1.0
/// @file The Compendium of Physical Activities, edition 2011, whole: 820 activities keyed by code.
#pragma once

#include <osteon/exercise/compendium_code.hpp>
#include <osteon/exercise/detail/activity_rows.hpp>

namespace osteon {

namespace detail::compendium_2011_rows {
using namespace activity_rows;
constexpr physical_activity row(std::string_view code, double mets, std::string_view heading,
                                std::string_view description, tags what) noexcept {
  return named<compendium_edition::compendium_2011>(code, mets, heading, description, description,
                                                    what);
}
inline constexpr physical_activity all[] = {
#include <osteon/exercise/data/compendium_2011.inc>
};
} // namespace detail::compendium_2011_rows

/// Codes, METs, headings and descriptions unchanged [ainsworth_2011]; tags are osteon's own.
/// `compendium_2011["17190"]` is looked up when the program is compiled.
inline constexpr compendium_table<compendium_edition::compendium_2011> compendium_2011{
    detail::compendium_2011_rows::all};

} // namespace osteon
