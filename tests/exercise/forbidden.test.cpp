// SPDX-License-Identifier: BSL-1.0
/// @file What must not compile in exercise/, each beside its nearest legal neighbour; every wrong row is reported.
#include <exercise/forbidden_acceleration.hpp>
#include <exercise/forbidden_bone.hpp>
#include <exercise/forbidden_cardiac.hpp>
#include <exercise/forbidden_catalogue.hpp>
#include <exercise/forbidden_function.hpp>
#include <exercise/forbidden_response.hpp>
#include <exercise/forbidden_strength.hpp>

#include <catch2/catch.hpp>

#include <cstddef>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace forbidden_test {
using namespace osteon::testing;

constexpr std::pair<std::string_view, std::span<forbidden_row const>> groups[] = {
    {"acceleration", forbidden_acceleration}, {"bone load", forbidden_bone},
    {"cardiac load", forbidden_cardiac},      {"activities", forbidden_catalogue},
    {"function", forbidden_function},         {"response", forbidden_response},
    {"strength", forbidden_strength}};

TEST_CASE("no mistake with an exercise load compiles, and the legal neighbour of each does") {
  for (auto const& [name, rows] : groups)
    for (auto const& [mistake, misuse, neighbour] : rows) {
      INFO(name << ": " << mistake);
      CHECK_FALSE(misuse);
      CHECK(neighbour);
    }
}

TEST_CASE("the list of mistakes with exercise loads has at least 60, each once") {
  std::set<std::string_view> mistakes;
  std::size_t rows = 0;
  for (auto const& [name, group] : groups)
    for (auto const& row : group) {
      mistakes.insert(row.mistake);
      ++rows;
    }
  CHECK(mistakes.size() == rows);
  CHECK(mistakes.size() >= 60);
}

} // namespace forbidden_test
