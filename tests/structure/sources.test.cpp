// SPDX-License-Identifier: BSL-1.0
/// @file Every source key of the headers is resolved in docs/sources.md, no row there is left over, and both agree on what was verified.
#include "source_tree.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace sources_test {
using namespace osteon::testing;

namespace {

bool is_key_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

/// The words of a text that could be keys.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words{""};
  for (char const c : text)
    if (is_key_letter(c))
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  std::erase(words, "");
  return words;
}

/// What the headers say of one key.
struct use {
  std::string first_place;
  bool as_verified = false;   ///< a constant with `verified = true`, or a comment that says nothing
  bool as_unverified = false; ///< a constant with `verified = false`, or a comment that says so
};
using uses = std::map<std::string, use>;

void add(uses& all, std::string const& key, std::string const& place, bool verified) {
  use& one = all[key];
  if (one.first_place.empty())
    one.first_place = place;
  (verified ? one.as_verified : one.as_unverified) = true;
}

/// Keys in comments: [key], [key, other_key], [key, where in it], [key, unverified]. A bracket that
/// follows a letter or a parenthesis is code.
void add_comments(uses& all, std::string const& place, std::string const& line) {
  auto const comment = line.find("//");
  for (auto at = line.find('[', comment); comment != line.npos && at != line.npos;
       at = line.find('[', at + 1)) {
    auto const end = line.find(']', at);
    if (end == line.npos)
      return;
    auto const inside = line.substr(at + 1, end - at - 1);
    auto const words = words_of(inside);
    bool const prose = line[at - 1] == ' ' && !words.empty() && inside.starts_with(words[0]) &&
                       inside.find_first_of("`\"&=<>()") == inside.npos;
    if (!prose)
      continue;
    bool const doubted = std::find(words.begin(), words.end(), "unverified") != words.end();
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i].find('_') != std::string::npos || (i == 0 && words.size() == 1) ||
          words[i].starts_with("pmc"))
        add(all, words[i], place, !doubted);
  }
}

std::size_t skip_blanks(std::string const& text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\n", at), text.size());
}

/// Reads `"..."` at `at` and goes behind it; false where none stands.
bool take_text(std::string const& text, std::size_t& at, std::string& into) {
  at = skip_blanks(text, at);
  if (at >= text.size() || text[at] != '"')
    return false;
  auto const end = text.find('"', at + 1);
  into = text.substr(at + 1, end - at - 1);
  at = end + 1;
  return true;
}

bool take(std::string const& text, std::size_t& at, std::string_view wanted) {
  at = skip_blanks(text, at);
  if (text.compare(at, wanted.size(), wanted) != 0)
    return false;
  at += wanted.size();
  return true;
}

/// Constants: {"key", "title", year} and {"key", "title", year, false}.
void add_constants(uses& all, std::string const& place, std::string const& text) {
  for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    auto at = open + 1;
    std::string key, title;
    if (!take_text(text, at, key) || !take(text, at, ",") || !take_text(text, at, title))
      continue;
    while (take_text(text, at, title)) // adjacent literals
      ;
    if (!take(text, at, ","))
      continue;
    at = skip_blanks(text, at);
    auto const end = text.find_first_not_of("0123456789", at);
    if (end != at + 4)
      continue;
    at = end;
    bool const doubted = take(text, at, ",") && take(text, at, "false");
    add(all, key, place, !doubted);
  }
}

/// Keys of embedded rows: {"key", "number", "code"}.
void add_rows(uses& all, std::string const& place, std::string const& text) {
  for (auto const& line : lines_of(text)) {
    std::size_t at = 0;
    std::string key;
    if (take(line, at, "{") && take_text(line, at, key))
      add(all, key, place, true);
  }
}

uses uses_of(source_tree const& headers) {
  uses constants, comments;
  for (auto const& [header, text] : headers) {
    if (header.ends_with("sources.inc"))
      add_rows(constants, header, text);
    else if (header.ends_with(".hpp"))
      add_constants(constants, header, text);
    for (auto const& line : lines_of(text))
      add_comments(comments, header, line);
  }
  // A constant says what was verified; a comment speaks only for a key that has none.
  constants.merge(comments);
  return constants;
}

struct row {
  std::string state;
  int count = 0;
};

std::map<std::string, row> rows_of(std::string const& page) {
  std::map<std::string, row> rows;
  for (auto const& line : lines_of(page)) {
    if (!line.starts_with("| `"))
      continue;
    auto const key_end = line.find('`', 3);
    auto const state = line.find("| ", key_end) + 2;
    row& one = rows[line.substr(3, key_end - 3)];
    one.state = line.substr(state, line.find(" |", state) - state);
    ++one.count;
  }
  return rows;
}

findings source_defects(source_tree const& headers, std::string const& page) {
  findings found;
  auto const used = uses_of(headers);
  auto const rows = rows_of(page);
  for (auto const& [key, one] : used) {
    auto const entry = rows.find(key);
    if (entry == rows.end()) {
      found.push_back(one.first_place + ": " + key + " is not resolved");
      continue;
    }
    std::string const state =
        one.as_verified ? (one.as_unverified ? "partly" : "verified") : "unverified";
    if (entry->second.state != state)
      found.push_back(key + " is " + state + " in " + one.first_place + " and " +
                      entry->second.state + " on the page");
  }
  for (auto const& [key, entry] : rows) {
    if (!used.contains(key))
      found.push_back(key + " is used nowhere");
    if (entry.count > 1)
      found.push_back(key + " has more than one row");
  }
  return found;
}

} // namespace

TEST_CASE("every source of the headers is resolved, and nothing else is listed") {
  auto const headers = public_headers();
  auto const page = text_of(source_root() / "docs/sources.md");
  CHECK(source_defects(headers, page) == findings{});
  CHECK(uses_of(headers).size() >= 40);
}

TEST_CASE("each constant named `source` is read as one") {
  // So that a constant written in another form cannot slip past the page.
  for (auto const& [header, text] : public_headers()) {
    std::string_view constexpr start = "inline constexpr source ";
    for (auto at = text.find(start); at != text.npos; at = text.find(start, at + 1)) {
      auto const end = text.find("};", at);
      uses one;
      add_constants(one, header, text.substr(at, end + 2 - at));
      CAPTURE(header, text.substr(at, 60));
      CHECK(one.size() == 1);
    }
  }
}

TEST_CASE("each defect of the page is found") {
  source_tree const headers{
      {"osteon/a.hpp", "inline constexpr source b_2001{\n    \"b_2001\", \"B\",\n 2001};\n"
                       "source c{\"c\", \"C \" \"and\", 2002, false}; // as in [d_3, p. 2]\n"
                       "source twice{\"c2\", \"C\", 2002, false}, other{\"c2\", \"C\", 2002};\n"
                       "/// Code: week[e_4], names[i], [its `source`]. Text [f_5, pmc77] and [g].\n"
                       "int x = table[0]; // [h_6, unverified], [b_2001]\n"},
      {"osteon/rows/sources.inc", "// source\n{\"i_7\", \"01\", \"NC\"},\n"}};
  std::string const page = "# Sources\n| key | state | citation |\n|---|---|---|\n"
                           "| `b_2001` | verified | B |\n| `c` | unverified | C |\n"
                           "| `c2` | partly | C |\n| `d_3` | verified | D |\n"
                           "| `f_5` | verified | F |\n| `pmc77` | verified | F |\n"
                           "| `g` | verified | G |\n| `h_6` | unverified | H |\n"
                           "| `i_7` | verified | I |\n";
  REQUIRE(source_defects(headers, page) == findings{});

  auto const [from, to, finding] = GENERATE(table<std::string, std::string, std::string>({
      {"| `c2` | partly", "| `c2` | verified",
       "c2 is partly in osteon/a.hpp and verified on the page"},
      {"| `c` | unverified | C |\n", "", "osteon/a.hpp: c is not resolved"},
      {"| `c` | unverified", "| `c` | verified",
       "c is unverified in osteon/a.hpp and verified on the page"},
      {"| `b_2001` | verified", "| `b_2001` | unverified",
       "b_2001 is verified in osteon/a.hpp and unverified on the page"},
      {"| `pmc77` | verified | F |\n", "", "osteon/a.hpp: pmc77 is not resolved"},
      {"| `i_7` | verified | I |\n", "", "osteon/rows/sources.inc: i_7 is not resolved"},
      {"| `h_6` | unverified", "| `h_6` | verified",
       "h_6 is unverified in osteon/a.hpp and verified on the page"},
      {"# Sources\n", "# Sources\n| `e_4` | verified | E |\n", "e_4 is used nowhere"},
      {"# Sources\n", "# Sources\n| `g` | verified | G |\n", "g has more than one row"},
  }));
  auto planted = page;
  planted.replace(planted.find(from), from.size(), to);
  CAPTURE(from, to);
  CHECK(source_defects(headers, planted) == findings{finding});
}

} // namespace sources_test
