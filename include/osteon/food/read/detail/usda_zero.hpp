// SPDX-License-Identifier: BSL-1.0
/// @file What a zero of a USDA table means.
#pragma once

#include <osteon/food/value.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon::detail {

/// The state of a zero by its codes [usda_sr28]. Assumed: derivation Z or source code 7, the agency's own
/// word. Measured: the source code is analytical (1, 6, 12, 13), no derivation is named or one by direct
/// analysis (A, AI, JA, MA), and at least one sample is counted. Every other zero is a known figure:
/// imputed, calculated from a recipe or a label, rounded to 0, or with no analysis counted.
constexpr value_state usda_zero(std::string_view source_code, std::string_view derivation,
                                std::optional<std::uint32_t> data_points) noexcept {
  if (source_code == "7" || derivation == "Z")
    return value_state::zero_assumed;
  bool const analytical =
      source_code == "1" || source_code == "6" || source_code == "12" || source_code == "13";
  bool const direct = derivation.empty() || derivation == "A" || derivation == "AI" ||
                      derivation == "JA" || derivation == "MA";
  return analytical && direct && data_points.value_or(0) > 0 ? value_state::zero_measured
                                                             : value_state::known;
}

} // namespace osteon::detail
