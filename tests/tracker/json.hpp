// SPDX-License-Identifier: BSL-1.0
/// @file Reads what render_json writes with a parser that osteon did not write.
#pragma once

// Boost 1.74's own parser still includes <boost/bind.hpp>, which otherwise prints a note.
#define BOOST_BIND_GLOBAL_PLACEHOLDERS
#include <boost/property_tree/json_parser.hpp>
#include <boost/property_tree/ptree.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace osteon::testing {

using json = boost::property_tree::ptree;

/// The tree of a JSON text; throws where it is none. Elements of an array have empty keys.
inline json parse_json(std::string const& text) {
  std::istringstream stream(text);
  json tree;
  boost::property_tree::read_json(stream, tree);
  return tree;
}

inline std::vector<std::string> strings_of(json const& array) {
  std::vector<std::string> all;
  for (auto const& each : array)
    all.push_back(each.second.get_value<std::string>());
  return all;
}

/// The elements of an array.
inline std::vector<json> elements_of(json const& array) {
  std::vector<json> all;
  for (auto const& each : array)
    all.push_back(each.second);
  return all;
}

} // namespace osteon::testing
