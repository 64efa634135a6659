// SPDX-License-Identifier: BSL-1.0
/// @file How the tests of readers say what they expect of a refused row.
#pragma once

#include <osteon/core/outcome.hpp>

#include <string>
#include <vector>

namespace osteon::testing {

/// The defects as `line:column code`, with the code's number; sentences and names are looked at apart.
struct refusal {
  std::size_t line, column;
  defect_code code;
  friend bool operator==(refusal const&, refusal const&) = default;
  friend std::ostream& operator<<(std::ostream& out, refusal const& r) {
    return out << r.line << ':' << r.column << " code " << static_cast<int>(r.code);
  }
};

inline std::vector<refusal> refusals(std::vector<defect> const& defects) {
  std::vector<refusal> all;
  for (defect const& each : defects)
    all.push_back({each.where.line, each.where.column, each.code});
  return all;
}

} // namespace osteon::testing
