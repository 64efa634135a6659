// SPDX-License-Identifier: BSL-1.0
/// @file The house stands: headers include lower floors or their own folder, without circles, and no umbrella from within.
#include "source_tree.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

namespace includes_test {
using namespace osteon::testing;

namespace {

/// The floors of the house. A folder that is not listed here has no place in it.
std::map<std::string, int> const floors{{"core", 1},    {"units", 2},     {"person", 3},
                                        {"food", 4},    {"exercise", 4},  {"bone", 4},
                                        {"dosing", 5},  {"guideline", 5}, {"simulation", 6},
                                        {"tracker", 6}, {"interop", 7}};

std::string
folder_of(std::string const& header) { // osteon/food/read/fndds.hpp -> food; osteon/food.hpp -> ""
  auto const first = header.find('/');
  auto const second = header.find('/', first + 1);
  return second == header.npos ? "" : header.substr(first + 1, second - first - 1);
}

std::string stem_of(std::string const& header) { // osteon/food.hpp -> food
  auto const first = header.find('/') + 1;
  return header.substr(first, header.rfind('.') - first);
}

bool is_umbrella(std::string const& header) {
  return folder_of(header).empty() &&
         (stem_of(header) == "osteon" || floors.contains(stem_of(header)));
}

using edges = std::map<std::string, std::set<std::string>>;

/// What each header includes of the tree itself; a defect for each include that names no file of it.
edges edges_of(source_tree const& tree, findings& found) {
  edges out;
  for (auto const& [header, text] : tree) {
    out[header];
    for (auto const& line : lines_of(text)) {
      auto const [word, rest] = directive_of(line);
      if (word != "include" || rest.empty())
        continue;
      auto const name = rest.substr(1, rest.find_first_of(">\"", 1) - 1);
      if (tree.contains(name) && rest.front() == '<')
        out[header].insert(name);
      else if (rest.front() != '<')
        found.push_back(header + " includes \"" + name + "\" and not <osteon/...>");
      else if (name.starts_with("osteon/"))
        found.push_back(header + " includes " + name + ", which does not exist");
    }
  }
  return out;
}

void check_floors(edges const& graph, findings& found) {
  for (auto const& [header, targets] : graph) {
    auto const from = folder_of(header);
    if (from.empty() ? !is_umbrella(header) && header != "osteon/version.hpp"
                     : !floors.contains(from))
      found.push_back(header + " stands on no floor");
    for (auto const& target : targets) {
      auto const to = folder_of(target);
      if (is_umbrella(target) && !is_umbrella(header))
        found.push_back(header + " includes the umbrella " + target);
      auto const home = from.empty() ? stem_of(header) : from;
      auto const there = to.empty() ? stem_of(target) : to;
      if (home == there || !floors.contains(home) || !floors.contains(there))
        continue;
      if (floors.at(there) > floors.at(home))
        found.push_back(header + " includes upward: " + target);
      else if (floors.at(there) == floors.at(home))
        found.push_back(header + " includes sideways: " + target);
    }
  }
}

void check_circles(edges const& graph, findings& found) {
  std::set<std::string> done;
  std::vector<std::string> path;
  std::function<void(std::string const&)> const visit = [&](std::string const& header) {
    if (auto const seen = std::find(path.begin(), path.end(), header); seen != path.end()) {
      std::string circle;
      for (auto at = seen; at != path.end(); ++at)
        circle += *at + " -> ";
      found.push_back("circle: " + circle + header);
    } else if (!done.contains(header)) {
      path.push_back(header);
      for (auto const& target : graph.at(header))
        visit(target);
      path.pop_back();
      done.insert(header);
    }
  };
  for (auto const& node : graph)
    visit(node.first);
}

bool is_clinicians(std::string const& header) { return header.find("/clinician/") != header.npos; }

/// What no umbrella of everyday use may bring in: research code, foreign formats, loading doses for clinicians.
void check_reach(edges const& graph, findings& found) {
  for (auto const& node : graph) {
    auto const& umbrella = node.first;
    if (!is_umbrella(umbrella))
      continue;
    std::set<std::string> reached;
    std::function<void(std::string const&)> const visit = [&](std::string const& header) {
      if (reached.insert(header).second)
        for (auto const& target : graph.at(header))
          visit(target);
    };
    visit(umbrella);
    for (auto const& header : reached) {
      auto const folder = folder_of(header);
      bool const foreign =
          (folder == "simulation" || folder == "interop") && stem_of(umbrella) != folder;
      if (foreign || is_clinicians(header))
        found.push_back(umbrella + " reaches " + header);
    }
  }
}

/// What is for clinicians is included by name and by programs alone: no tracker, no goal, no report has it.
void check_clinician(edges const& graph, findings& found) {
  for (auto const& [header, targets] : graph)
    for (auto const& target : targets)
      if (is_clinicians(target) && !is_clinicians(header))
        found.push_back(header + " includes what is for clinicians: " + target);
}

findings include_defects(source_tree const& tree) {
  findings found;
  auto const graph = edges_of(tree, found);
  check_floors(graph, found);
  check_circles(graph, found);
  check_reach(graph, found);
  check_clinician(graph, found);
  return found;
}

} // namespace

TEST_CASE("includes of the library keep to the floors") {
  auto const tree = public_headers();
  REQUIRE(tree.contains("osteon/version.hpp"));
  CHECK(include_defects(tree) == findings{});
}

TEST_CASE("no example and no benchmark shows what is for clinicians") {
  std::size_t programs = 0;
  for (auto const* folder : {"examples", "benchmarks"})
    for (auto const& entry :
         std::filesystem::recursive_directory_iterator(source_root() / folder)) {
      if (entry.path().extension() != ".cpp")
        continue;
      ++programs;
      CAPTURE(entry.path().string());
      CHECK(text_of(entry.path()).find("clinician/") == std::string::npos);
    }
  CHECK(programs > 5);
}

TEST_CASE("each wrong include is found") {
  source_tree const sound{
      {"osteon/core/outcome.hpp", "#include <vector>\n"},
      {"osteon/food/data/rows.inc", "{1, 2},\n"},
      {"osteon/food/food.hpp",
       "#include <osteon/core/outcome.hpp>\n#include <osteon/food/data/rows.inc>\n"},
      {"osteon/exercise/bout.hpp", "#  include <osteon/core/outcome.hpp>\n"},
      {"osteon/food.hpp", "#include <osteon/food/food.hpp>\n"},
      {"osteon/dosing/clinician/loading.hpp", ""},
      {"osteon/dosing/clinician/other.hpp", "#include <osteon/dosing/clinician/loading.hpp>\n"},
      {"osteon/tracker/goal.hpp", "#include <osteon/food/food.hpp>\n"},
      {"osteon/interop/fhir.hpp", "#include <osteon/food/food.hpp>\n"},
      {"osteon/interop.hpp", "#include <osteon/interop/fhir.hpp>\n"},
      {"osteon/osteon.hpp", "#include <osteon/food.hpp>\n"}};
  REQUIRE(include_defects(sound) == findings{});

  auto const [file, line, finding] = GENERATE(table<std::string, std::string, std::string>({
      {"core/outcome", "#include <osteon/exercise/bout.hpp>",
       "osteon/core/outcome.hpp includes upward: osteon/exercise/bout.hpp"},
      {"exercise/bout", "#include <osteon/food/food.hpp>",
       "osteon/exercise/bout.hpp includes sideways: osteon/food/food.hpp"},
      {"exercise/bout", "#include <osteon/food.hpp>",
       "osteon/exercise/bout.hpp includes the umbrella osteon/food.hpp"},
      {"food/food", "#include \"data/rows.inc\"",
       "osteon/food/food.hpp includes \"data/rows.inc\" and not <osteon/...>"},
      {"food/food", "#include <osteon/food/value.hpp>",
       "osteon/food/food.hpp includes osteon/food/value.hpp, which does not exist"},
      {"food/food", "#include <osteon/food/food.hpp>",
       "circle: osteon/food/food.hpp -> osteon/food/food.hpp"},
      {"cooking/pan", "", "osteon/cooking/pan.hpp stands on no floor"},
      {"all", "", "osteon/all.hpp stands on no floor"},
      {"food", "#include <osteon/exercise/bout.hpp>",
       "osteon/food.hpp includes sideways: osteon/exercise/bout.hpp"},
      {"osteon", "#include <osteon/interop/fhir.hpp>",
       "osteon/osteon.hpp reaches osteon/interop/fhir.hpp"},
      {"osteon", "#include <osteon/interop.hpp>",
       "osteon/osteon.hpp reaches osteon/interop/fhir.hpp"},
      {"osteon", "#include <osteon/dosing/clinician/loading.hpp>",
       "osteon/osteon.hpp reaches osteon/dosing/clinician/loading.hpp"},
      {"tracker/goal", "#include <osteon/dosing/clinician/loading.hpp>",
       "osteon/tracker/goal.hpp includes what is for clinicians: "
       "osteon/dosing/clinician/loading.hpp"},
  }));
  auto planted = sound;
  planted["osteon/" + file + ".hpp"] += line + "\n";
  auto const found = include_defects(planted);
  CAPTURE(finding, found);
  CHECK(std::find(found.begin(), found.end(), finding) != found.end());
}

} // namespace includes_test
