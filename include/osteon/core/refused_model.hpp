// SPDX-License-Identifier: BSL-1.0
/// @file `refused_model`: something that is asked for and not computed, why, and what is open instead.
#pragma once

#include <osteon/core/source.hpp>

#include <span>
#include <string_view>

namespace osteon {

/// Something that can be asked and has no number here. It holds no formula, so that none can be called.
struct refused_model {
  /// "minutes of sun to micrograms of vitamin D".
  std::string_view asked{};
  std::string_view reason{};
  /// What can be read or used instead; anybody may.
  std::span<std::string_view const> open_alternatives{};
  /// Where the reason stands.
  source from{};
};

} // namespace osteon
