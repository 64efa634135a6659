// SPDX-License-Identifier: BSL-1.0
/// @file Several test files are compiled as one, so each keeps its names in a namespace of its own.
#include "source_tree.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace test_files_test {
using namespace osteon::testing;

namespace {

/// units/measure.test.cpp -> measure_test
std::string namespace_of(std::string const& path) {
  auto name = path.substr(path.rfind('/') + 1);
  name = name.substr(0, name.rfind('.'));
  std::ranges::replace(name, '.', '_');
  return name;
}

/// A line of what may stand outside: comments, directives, and specialisations of osteon's templates.
bool may_stand_outside(std::string const& line) {
  if (line.empty() || line == "};" || line.starts_with(' '))
    return true;
  constexpr char const* starts[] = {"//", "#", "using namespace osteon", "template <>",
                                    "inline constexpr"};
  return std::ranges::any_of(starts, [&](auto start) { return line.starts_with(start); });
}

findings loose_names(source_tree const& tree) {
  findings found;
  for (auto const& [path, text] : tree) {
    auto const name = namespace_of(path);
    bool inside = false, opened = false;
    for (auto const& line : lines_of(text))
      if (!inside && line == "namespace " + name + " {")
        inside = opened = true;
      else if (inside && line == "} // namespace " + name)
        inside = false;
      else if (!inside && !may_stand_outside(line))
        found.push_back(path + ": not in namespace " + name + ": " + line);
    if (!opened || inside)
      found.push_back(path + ": namespace " + name + (opened ? " is not closed" : " is not there"));
  }
  return found;
}

} // namespace

TEST_CASE("test files that are compiled as one have no name in common") {
  auto const files = test_files();
  CHECK(files.size() > 150);
  CHECK(loose_names(files) == findings{});
}

TEST_CASE("a name of a test file outside of its namespace is found") {
  std::string const whole = "#include <x>\nusing namespace osteon;\n\nnamespace a_test {\nint i;\n"
                            "} // namespace a_test\n\ntemplate <> struct osteon::t<a_test::x> {\n"
                            "  int j;\n};\n";
  CHECK(loose_names({{"food/a.test.cpp", whole}}) == findings{});
  CHECK(loose_names({{"food/a.test.cpp", whole + "int k;\n"}}) ==
        findings{"food/a.test.cpp: not in namespace a_test: int k;"});
  CHECK(loose_names({{"food/a.data.cpp", "int k;\n"}}).size() == 2);
  CHECK(loose_names({{"food/a.test.cpp", "namespace a_test {\n"}}) ==
        findings{"food/a.test.cpp: namespace a_test is not closed"});
}

} // namespace test_files_test
