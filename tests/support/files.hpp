// SPDX-License-Identifier: BSL-1.0
/// @file What tests of readers share: fixtures, published files, and defects as they are compared.
#pragma once

#include <osteon/core/file.hpp>
#include <support/data.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace osteon::testing {

/// A whole file; the test ends where there is none.
inline std::string text_of(std::filesystem::path const& file) {
  auto text = read_file(file.string());
  INFO(file.string());
  REQUIRE(text);
  return *std::move(text);
}
/// A fixture of tests/data: fixture("food/ciqual/foods.csv").
inline std::string fixture(std::string const& name) {
  return text_of(OSTEON_SOURCE_DIR "/tests/data/" + name);
}
/// A published file: published("usda_sr28/NUT_DATA.txt").
inline std::string published(std::string_view name) { return text_of(data_path(name)); }

/// Each defect on its line.
inline std::vector<std::string> texts(std::vector<defect> const& defects) {
  std::vector<std::string> all;
  for (defect const& d : defects)
    all.push_back(to_text(d));
  return all;
}

/// File without its folder, line, column and code of a defect.
using spot = std::tuple<std::string, std::size_t, std::size_t, defect_code>;
/// The places of defects, sorted.
inline std::vector<spot> spots(std::vector<defect> const& defects) {
  std::vector<spot> all;
  for (defect const& d : defects)
    all.emplace_back(d.where.file.substr(d.where.file.rfind('/') + 1), d.where.line, d.where.column,
                     d.code);
  std::sort(all.begin(), all.end());
  return all;
}

} // namespace osteon::testing
