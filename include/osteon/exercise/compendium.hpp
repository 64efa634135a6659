// SPDX-License-Identifier: BSL-1.0
/// @file Activities of the adult Compendium 2024 that matter for bone, and how they are found by name.
///
/// The whole editions stand in exercise/compendium_2011.hpp and exercise/compendium_2024.hpp.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/activity_index.hpp>
#include <osteon/exercise/detail/activity_rows.hpp>

#include <array>
#include <string_view>

namespace osteon {

namespace detail::activity_rows::starter {
constexpr physical_activity row(std::string_view code, double mets, std::string_view heading,
                                std::string_view name, std::string_view description,
                                tags what) noexcept {
  return make_row<compendium_edition::compendium_2024>(code, mets, heading, name, description,
                                                       what);
}
inline constexpr physical_activity all[] = {
#include <osteon/exercise/data/compendium_starter.inc>
};
} // namespace detail::activity_rows::starter

/// Codes, METs and descriptions unchanged [herrmann_2024], for adults of 19 to 59 years; names and
/// tags are osteon's own.
inline constexpr auto compendium = std::to_array(detail::activity_rows::starter::all);

/// Looks activities up in the embedded catalogue; keep one where many names are looked up.
class activity_finder : public activity_index {
public:
  activity_finder() : activity_index(compendium) {}
};

/// The activity that `text` means; see activity_index.
inline outcome<physical_activity> find_activity(std::string_view text) {
  return activity_finder{}(text);
}

} // namespace osteon
