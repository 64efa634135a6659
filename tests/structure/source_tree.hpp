// SPDX-License-Identifier: BSL-1.0
/// @file A folder of text files held in memory, so that the same checks run over this project and over planted defects.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::testing {

/// Path from the top, with '/', to the whole text.
using source_tree = std::map<std::string, std::string>;
/// One sentence per defect; empty when all is well.
using findings = std::vector<std::string>;

inline std::filesystem::path source_root() { return OSTEON_SOURCE_DIR; }

inline std::string text_of(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Every file below a folder of this project that is wanted, keyed by its path from there.
inline source_tree files_below(std::string_view folder, auto wanted) {
  source_tree tree;
  auto const top = source_root() / folder;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(top)) {
    auto const path = entry.path().lexically_relative(top).generic_string();
    if (entry.is_regular_file() && wanted(path))
      tree[path] = text_of(entry.path());
  }
  return tree;
}

/// Every .hpp and .inc below include/, keyed as a program includes it: osteon/units/measure.hpp.
inline source_tree public_headers() {
  return files_below("include", [](std::string_view path) {
    return path.ends_with(".hpp") || path.ends_with(".inc");
  });
}

/// Every file of test cases, keyed as units/measure.test.cpp.
inline source_tree test_files() {
  return files_below("tests", [](std::string_view path) {
    return path.ends_with(".test.cpp") || path.ends_with(".data.cpp");
  });
}

inline std::vector<std::string> lines_of(std::string const& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

/// The word and the rest of a preprocessor line, "include" and "<vector>"; both empty for any other line.
struct directive {
  std::string word;
  std::string rest;
};

inline directive directive_of(std::string_view line) {
  auto const trim = [&line] {
    auto const start = line.find_first_not_of(" \t");
    line.remove_prefix(start == line.npos ? line.size() : start);
  };
  trim();
  if (line.empty() || line.front() != '#')
    return {};
  line.remove_prefix(1);
  trim();
  auto const end = std::min(line.find_first_of(" \t<\"("), line.size());
  std::string word(line.substr(0, end));
  line.remove_prefix(end);
  trim();
  return {word, std::string(line)};
}

} // namespace osteon::testing
