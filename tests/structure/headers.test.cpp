// SPDX-License-Identifier: BSL-1.0
/// @file Each public header says what it is, stays short, and brings in no macro and no costly or unportable include.
#include "source_tree.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace headers_test {
using namespace osteon::testing;

namespace {

constexpr std::size_t longest_header = 400;

/// Headers that cost every includer too much, or that one of the supported compilers lacks.
std::set<std::string> const unwanted{"<iostream>", "<locale>",   "<regex>",
                                     "<format>",   "<expected>", "<range/v3/all.hpp>"};

void check_header(std::string const& name, std::string const& text, findings& found) {
  auto const lines = lines_of(text);
  if (lines.size() > longest_header)
    found.push_back(name + " has " + std::to_string(lines.size()) + " lines");
  if (lines.empty() || lines[0] != "// SPDX-License-Identifier: BSL-1.0")
    found.push_back(name + " lacks the licence on line 1");
  if (lines.size() < 2 || !lines[1].starts_with("/// @file ") || lines[1].size() < 20)
    found.push_back(name + " lacks the /// @file sentence on line 2");
  if (text.find("\n#pragma once\n") == text.npos)
    found.push_back(name + " lacks #pragma once");
}

// A macro can come from osteon only through a directive in one of its files, so reading those finds every new name, also
// one that is undefined again before the end and would escape a comparison of what is defined there.
void check_directives(std::string const& name, std::string const& text, findings& found) {
  for (auto const& line : lines_of(text)) {
    auto const [word, rest] = directive_of(line);
    auto const macro = rest.substr(0, rest.find_first_of(" \t("));
    bool const version = name == "osteon/version.hpp" && macro.starts_with("OSTEON_VERSION_");
    if ((word == "define" && !version) || word == "undef")
      found.push_back(name + " has #" + word + " " + macro);
    if (word == "include" && unwanted.contains(rest))
      found.push_back(name + " includes " + rest);
  }
}

findings header_defects(source_tree const& tree) {
  findings found;
  for (auto const& [name, text] : tree) {
    if (name.ends_with(".hpp"))
      check_header(name, text, found);
    check_directives(name, text, found);
  }
  return found;
}

} // namespace

TEST_CASE("headers of the library keep the form") {
  CHECK(header_defects(public_headers()) == findings{});
}

TEST_CASE("each departure from the form is found") {
  std::string const top =
      "// SPDX-License-Identifier: BSL-1.0\n/// @file A value in one of eight states.\n";
  source_tree const sound{
      {"osteon/version.hpp", top + "#pragma once\n#define OSTEON_VERSION_MAJOR 0\n"},
      {"osteon/food/value.hpp", top + "#pragma once\n\n#include <vector>\n"},
      {"osteon/food/data/rows.inc", std::string(1000, '\n')}};
  REQUIRE(header_defects(sound) == findings{});

  auto const [text, finding] = GENERATE_COPY(table<std::string, std::string>({
      {"#pragma once\n", "osteon/food/value.hpp lacks the licence on line 1"},
      {"// SPDX-License-Identifier: BSL-1.0\n#pragma once\n",
       "osteon/food/value.hpp lacks the /// @file sentence on line 2"},
      {top, "osteon/food/value.hpp lacks #pragma once"},
      {top + "#pragma once\n" + std::string(398, '\n'), "osteon/food/value.hpp has 401 lines"},
      {top + "#pragma once\n# define FOOD(x) x\n", "osteon/food/value.hpp has #define FOOD"},
      {top + "#pragma once\n#define OSTEON_VERSION_MAJOR 1\n",
       "osteon/food/value.hpp has #define OSTEON_VERSION_MAJOR"},
      {top + "#pragma once\n#undef assert\n", "osteon/food/value.hpp has #undef assert"},
      {top + "#pragma once\n#include <iostream>\n", "osteon/food/value.hpp includes <iostream>"},
  }));
  auto planted = sound;
  planted["osteon/food/value.hpp"] = text;
  auto const found = header_defects(planted);
  CAPTURE(finding, found);
  CHECK(std::find(found.begin(), found.end(), finding) != found.end());
}

} // namespace headers_test
