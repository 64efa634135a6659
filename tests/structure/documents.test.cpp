// SPDX-License-Identifier: BSL-1.0
/// @file Code in README.md and docs/ is the code of an example or a test, byte for byte, and links inside the project lead somewhere.
#include "source_tree.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace documents_test {
using namespace osteon::testing;

namespace {

/// What stands between the two lines `//! [tag]` of a source; nothing unless there are exactly two.
bool region_of(std::string const& source, std::string const& tag, std::string& region) {
  int marks = 0;
  for (auto const& line : lines_of(source)) {
    auto const start = std::min(line.find_first_not_of(" \t"), line.size());
    if (line.substr(start) == "//! [" + tag + "]")
      ++marks;
    else if (marks == 1)
      region += line + "\n";
  }
  return marks == 2;
}

void check_block(std::string const& page, source_tree const& tree, std::string const& file,
                 std::string const& tag, std::string const& block, findings& found) {
  std::string region;
  if (!tree.contains(file))
    found.push_back(page + ": there is no " + file);
  else if (!region_of(tree.at(file), tag, region))
    found.push_back(page + ": " + file + " has no region [" + tag + "]");
  else if (block != region)
    found.push_back(page + ": the block differs from [" + tag + "] of " + file);
}

struct marker {
  bool present = false;
  std::string file, tag; // both empty when the marker is malformed
};

marker marker_of(std::string const& line) { // <!-- from examples/x.cpp:tag -->
  std::string_view constexpr open = "<!-- from ", close = " -->";
  auto const start = line.find(open);
  if (start == line.npos)
    return {};
  auto const inside = line.substr(start + open.size());
  auto const colon = inside.find(':'), end = inside.find(close);
  if (colon == inside.npos || end == inside.npos || end < colon)
    return {true, "", ""};
  return {true, inside.substr(0, colon), inside.substr(colon + 1, end - colon - 1)};
}

/// Targets of [text](target), src="target" and href="target" that stay inside the project, without their #anchor.
std::vector<std::string> links_of(std::string const& line) {
  std::vector<std::string> targets;
  for (std::string_view const open : {"](", "src=\"", "href=\""})
    for (auto at = line.find(open); at != line.npos; at = line.find(open, at + 1)) {
      auto const start = at + open.size();
      auto const target = line.substr(start, line.find_first_of(")\"# ", start) - start);
      if (!target.empty() && target.find(':') == target.npos)
        targets.push_back(target);
    }
  return targets;
}

bool leads_somewhere(source_tree const& tree, std::string const& page, std::string const& target) {
  auto const path =
      (std::filesystem::path(page).parent_path() / target).lexically_normal().generic_string();
  auto const folder = path + (path.ends_with('/') ? "" : "/");
  auto const next = tree.lower_bound(folder);
  return tree.contains(path) || (next != tree.end() && next->first.starts_with(folder));
}

void check_page(std::string const& page, source_tree const& tree, findings& found) {
  auto const lines = lines_of(tree.at(page));
  marker last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].starts_with("```")) {
      if (page == "README.md" && lines[i] == "```cpp" && !last.present)
        found.push_back(page + ": a block without a source at line " + std::to_string(i + 1));
      std::string block;
      for (++i; i < lines.size() && !lines[i].starts_with("```"); ++i)
        block += lines[i] + "\n";
      if (!last.file.empty())
        check_block(page, tree, last.file, last.tag, block, found);
      last = {};
      continue;
    }
    last = marker_of(lines[i]);
    if (last.present && last.file.empty())
      found.push_back(page + ": not a marker: " + lines[i]);
    if (last.present && (i + 1 == lines.size() || !lines[i + 1].starts_with("```")))
      found.push_back(page + ": no block under " + lines[i]);
    for (auto const& target : links_of(lines[i]))
      if (!leads_somewhere(tree, page, target))
        found.push_back(page + ": link to " + target + " leads nowhere");
  }
}

findings document_defects(source_tree const& tree) {
  findings found;
  for (auto const& file : tree)
    if (file.first.ends_with(".md") &&
        (file.first.starts_with("docs/") || file.first.find('/') == std::string::npos))
      check_page(file.first, tree, found);
  return found;
}

/// The project as a clone holds it; build and out are what is made from it.
source_tree project() {
  source_tree tree;
  auto const top = source_root();
  for (auto at = std::filesystem::recursive_directory_iterator(top);
       at != std::filesystem::recursive_directory_iterator(); ++at) {
    auto const path = at->path().lexically_relative(top).generic_string();
    if (path == "build" || path == "out" || path == ".git")
      at.disable_recursion_pending();
    else if (at->is_regular_file())
      tree[path] = path.ends_with(".md") || path.ends_with(".cpp") ? text_of(at->path()) : "";
  }
  return tree;
}

} // namespace

TEST_CASE("documents show code that is compiled and links that lead somewhere") {
  auto const tree = project();
  REQUIRE(tree.contains("CMakeLists.txt"));
  CHECK(document_defects(tree) == findings{});
}

TEST_CASE("each stale block and dead link is found") {
  source_tree const sound{
      {"examples/a.cpp",
       "#include <x>\n//! [one]\nint a;\n\nint b;\n//! [one]\n  //! [two]\n  c();\n  //! [two]\n"},
      {"docs/pictures/week.png", ""},
      {"docs/guide.md", "[home](../README.md#top) <img src=\"pictures/week.png\">\n"},
      {"README.md", "<!-- from examples/a.cpp:one -->\n```cpp\nint a;\n\nint b;\n```\n"
                    "See [docs](docs/), [site](https://example.org/x) and "
                    "[here](#top).\n```sh\n./run](x)\n```\n"}};
  REQUIRE(document_defects(sound) == findings{});

  auto const [text, finding] = GENERATE(table<std::string, std::string>({
      {"<!-- from examples/b.cpp:one -->\n```cpp\n```\n", "README.md: there is no examples/b.cpp"},
      {"<!-- from examples/a.cpp:three -->\n```cpp\n```\n",
       "README.md: examples/a.cpp has no region [three]"},
      {"<!-- from examples/a.cpp:two -->\n```cpp\nc();\n```\n",
       "README.md: the block differs from [two] of examples/a.cpp"},
      {"<!-- from examples/a.cpp:one -->\n\n",
       "README.md: no block under <!-- from examples/a.cpp:one -->"},
      {"<!-- from examples/a.cpp one -->\n",
       "README.md: not a marker: <!-- from examples/a.cpp one -->"},
      {"```cpp\nint a;\n```\n", "README.md: a block without a source at line 1"},
      {"[gone](docs/gone.md)\n", "README.md: link to docs/gone.md leads nowhere"},
      {"![gone](docs/pictures/day.png)\n",
       "README.md: link to docs/pictures/day.png leads nowhere"},
  }));
  auto planted = sound;
  planted["README.md"] = text;
  auto const found = document_defects(planted);
  CAPTURE(finding, found);
  CHECK(std::find(found.begin(), found.end(), finding) != found.end());
}

} // namespace documents_test
