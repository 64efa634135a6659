// SPDX-License-Identifier: BSL-1.0
/// @file What a zero of a USDA table means by its codes.
#pragma once

#include <osteon/food/value.hpp>

#include <cstdint>
#include <string_view>

namespace osteon::detail {

/// What a code says of a zero.
struct usda_code {
  std::uint16_t number = 0; ///< that the table gave it
  bool assumed = false;     ///< the zero is assumed
  bool measured = false;    ///< the code does not stand against a measured zero
};

/// Source code 7 is "assumed zero"; 1, 6, 12 and 13 are analytical [usda_sr28].
constexpr usda_code usda_source_code(std::string_view code, std::uint16_t number) noexcept {
  return {number, code == "7", code == "1" || code == "6" || code == "12" || code == "13"};
}
/// Derivation Z is "assumed zero"; none, A, AI, JA and MA are direct analysis, all others arithmetic,
/// imputation, recipes or labels [usda_sr28].
constexpr usda_code usda_derivation(std::string_view code, std::uint16_t number) noexcept {
  return {number, code == "Z",
          code.empty() || code == "A" || code == "AI" || code == "JA" || code == "MA"};
}

/// The state of a zero: assumed where a code says so, measured where both are of direct analysis and at
/// least one sample is counted. Every other zero is a known figure: imputed, calculated, taken from a
/// label, or without a counted analysis.
constexpr value_state usda_zero(usda_code const& source_code, usda_code const& derivation,
                                std::uint32_t data_points) noexcept {
  if (source_code.assumed || derivation.assumed)
    return value_state::zero_assumed;
  return source_code.measured && derivation.measured && data_points > 0 ? value_state::zero_measured
                                                                        : value_state::known;
}

} // namespace osteon::detail
