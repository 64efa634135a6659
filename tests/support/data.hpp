// SPDX-License-Identifier: BSL-1.0
/// @file Where the published tables lie that tests over data read.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string_view>

namespace osteon::testing {

/// The folder OSTEON_DATA names, or ../shared/data beside the source tree.
inline std::filesystem::path data_folder() {
  if (char const* const named = std::getenv("OSTEON_DATA"); named != nullptr && *named != '\0')
    return named;
  return std::filesystem::path(OSTEON_SOURCE_DIR).parent_path() / "shared" / "data";
}

/// One file in that folder: data_path("usda_sr28/NUT_DATA.txt").
inline std::filesystem::path data_path(std::string_view file) { return data_folder() / file; }

} // namespace osteon::testing
