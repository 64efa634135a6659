// SPDX-License-Identifier: BSL-1.0
/// @file How a delimited text is written: separator, quote, encoding, rows above the header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon {

/// How the bytes of a text are meant: UTF-8, anything else refused; or latin-1, transcoded to
/// UTF-8 (0x80 to 0x9F as windows-1252, as browsers do).
enum class text_encoding : std::uint8_t { utf8, latin1 };

/// How a delimited text is written; a `quote` of '\0' means that nothing is quoted.
struct delimited_style {
  char separator = ',';
  char quote = '"';
  text_encoding encoding = text_encoding::utf8;
  std::size_t skip_rows = 0;  ///< rows above the header that are not part of the table
  std::size_t first_line = 1; ///< number of the first line, where the text is a part of a file
};

/// The separator of a table by its first line that is not empty: a semicolon or a tab where that line
/// has one, else a comma.
constexpr char separator_of(std::string_view text) noexcept {
  text.remove_prefix(text.find_first_not_of("\r\n") == text.npos ? text.size()
                                                                 : text.find_first_not_of("\r\n"));
  std::string_view const head = text.substr(0, text.find_first_of("\r\n"));
  return head.find(';') != head.npos ? ';' : head.find('\t') != head.npos ? '\t' : ',';
}

} // namespace osteon
