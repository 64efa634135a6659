// SPDX-License-Identifier: BSL-1.0
/// @file Each part of one's own in examples/own_parts.cpp takes at most ten lines of at most 100 columns.
#include <catch2/catch.hpp>

#include <structure/source_tree.hpp>

#include <map>
#include <string>

namespace own_parts_test {
using namespace osteon::testing;

namespace {

/// The lines between each pair of marker lines `//! [tag]`, the widest of them, and how often the
/// marker stands.
struct region {
  int lines = 0;
  std::size_t widest = 0;
  int markers = 0;
};

std::map<std::string, region> regions_of(std::string const& source) {
  std::map<std::string, region> all;
  for (std::string const& line : lines_of(source)) {
    if (line.starts_with("//! [")) {
      ++all[line.substr(5, line.find(']') - 5)].markers;
      continue;
    }
    for (auto& [tag, r] : all)
      if (r.markers == 1) {
        ++r.lines;
        r.widest = std::max(r.widest, line.size());
      }
  }
  return all;
}

} // namespace

TEST_CASE("each part of one's own takes at most ten lines") {
  auto const example = text_of(source_root() / "examples" / "own_parts.cpp");
  auto const regions = regions_of(example);
  for (char const* tag : {"own_nutrient", "own_food_source", "own_load_model", "own_accumulator"}) {
    CAPTURE(tag);
    REQUIRE(regions.contains(tag));
    CHECK(regions.at(tag).markers == 2);
    CHECK(regions.at(tag).lines >= 1);
    CHECK(regions.at(tag).lines <= 10);
    CHECK(regions.at(tag).widest <= 100);
  }
  CHECK(regions.size() == 4);
  CHECK(lines_of(example).size() < 120);
}

TEST_CASE("the count sees a line too many, a line too long and a marker without its other") {
  std::string text = "//! [a]\n";
  for (int i = 0; i < 11; ++i)
    text += "x;\n";
  text += "//! [a]\ny;\n//! [b]\n" + std::string(101, 'z') + '\n';
  auto const regions = regions_of(text);
  CHECK(regions.at("a").lines == 11);
  CHECK(regions.at("a").markers == 2);
  CHECK(regions.at("b").markers == 1);
  CHECK(regions.at("b").widest == 101);
}

} // namespace own_parts_test
