// SPDX-License-Identifier: BSL-1.0
/// @file How the cells of a table are written: its decimal mark, and its words for what is no figure.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/value.hpp>

#include <string>
#include <vector>

namespace osteon {

/// The words of a table beside its figures, blind to the case of a to z. Readers take any word of a
/// list, writers write the first. An empty cell is no word: the table has no cell there.
struct table_words {
  /// The mark of the figures; no thousands and no exponents unless said.
  decimal_style figures{};
  /// A value that the table states to be missing: "-", "N".
  std::vector<std::string> missing{};
  /// A trace: "traces", "tr".
  std::vector<std::string> trace{};
  /// What stands before the limit that a value is below.
  std::vector<std::string> below{"<"};
  /// What stands before the limit that a value is above.
  std::vector<std::string> above{">"};
  /// Present in a quantity that is not known: "present".
  std::vector<std::string> present{};
  /// Which limit "<" names, where the table's documentation says.
  limit_kind limit = limit_kind::none;
};

} // namespace osteon
