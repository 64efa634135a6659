// SPDX-License-Identifier: BSL-1.0
/// @file Every reader over files damaged in every way: no crash, a defect with its place, the good rows kept.
#include <osteon/core/file.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/food/read/csv_table.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace damaged_files_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

std::string good_text(std::string const& name) {
  auto text = read_file(OSTEON_SOURCE_DIR "/tests/data/food/damaged/" + name);
  REQUIRE(text);
  return *text;
}

/// What is left of a reading when its rows are forgotten.
struct outline {
  std::size_t read = 0, refused = 0;
  std::vector<defect> defects{};
};
template <class T> outline outline_of(reading<T> read) {
  return {read.rows_read, read.rows_refused, std::move(read.defects)};
}

/// A reader with a good file of six rows.
struct subject {
  std::string name, text;
  char separator;
  std::size_t header_rows;
  std::size_t key, other, figure; ///< fields: the row's key, another that is needed, a figure
  std::string foreign_figure;     ///< a decimal in the mark that the file does not use
  std::function<outline(std::string_view)> read;
};

std::vector<subject> subjects() {
  static std::string const foods = good_text("FOOD_DES.txt"), nutrients = good_text("NUTR_DEF.txt"),
                           long_foods = good_text("long_foods.csv");
  constexpr source invented{"tests", "an invented table", 2026};
  std::vector<subject> all;
  all.push_back({"ciqual", good_text("ciqual.csv"), ',', 1, 2, 3, 4, "1.5",
                 [](std::string_view t) { return outline_of(read_ciqual(t, "f")); }});
  all.push_back({"fndds", good_text("fndds.csv"), ',', 1, 0, 1, 4, "\"1,5\"",
                 [](std::string_view t) { return outline_of(read_fndds_table(t, "f")); }});
  all.push_back({"asa24", good_text("asa24.csv"), ',', 1, 6, 7, 8, "\"1,5\"",
                 [](std::string_view t) { return outline_of(read_asa24_items(t, "f")); }});
  all.push_back(
      {"wide", good_text("wide.csv"), ',', 1, 0, 1, 3, "\"1,5\"", [=](std::string_view t) {
         column_map const map{table_basis::per_100_g,
                              id_column("key", "K"),
                              name_column("name"),
                              group_column("group"),
                              value_column<calcium>("calcium (mg)", milligrams),
                              value_column<energy>("energy (kJ)", kilojoules)};
         return outline_of(read_csv_table({t, "f", {}}, map, invented));
       }});
  all.push_back(
      {"long", good_text("long.csv"), ',', 1, 0, 1, 2, "\"1,5\"", [=](std::string_view t) {
         column_map const foods_map{id_column("key"), name_column("name")};
         column_map const map{
             table_basis::per_100_g,         id_column("key"),
             component_column("nutrient"),   amount_column("amount"),
             standard_error_column("error"), value_code<calcium>("301", milligrams)};
         auto read = outline_of(
             read_csv_table({long_foods, "foods", {}}, foods_map, {t, "f", {}}, map, invented));
         read.read -= read.read >= 6 ? 6 : read.read; // the rows of the foods
         return read;
       }});
  all.push_back(
      {"fdc", good_text("food_nutrient.csv"), ',', 1, 1, 2, 3, "\"1,5\"", [](std::string_view t) {
         return outline_of(read_fdc_csv(
             fdc_csv_texts{"fdc_id,data_type,description\n1,foundation_food,Hummus one\n"
                           "2,foundation_food,Hummus two\n3,foundation_food,Hummus "
                           "three\n",
                           "id,name,unit_name,nutrient_nbr\n1087,Calcium,MG,301\n"
                           "1003,Protein,G,203\n",
                           t,
                           {},
                           "id,code,description,source_id\n1,A,Analytical,\n"}));
       }});
  all.push_back({"sr28", good_text("NUT_DATA.txt"), '^', 0, 0, 1, 2, "1,5", [](std::string_view t) {
                   return outline_of(read_usda_sr(usda_sr_texts{foods, nutrients, t}));
                 }});
  return all;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    auto const end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return lines;
}
std::string joined(std::vector<std::string> const& parts, char between) {
  std::string text;
  for (std::string const& part : parts)
    text += part + between;
  return text;
}
std::vector<std::string> fields_of(std::string const& line, char separator) {
  std::vector<std::string> fields(1);
  for (char c : line)
    if (c == separator)
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

using row = std::vector<std::string>;

/// The text with the fields of its third row changed.
template <class Change> std::string with_row(subject const& s, Change change) {
  auto lines = lines_of(s.text);
  std::string& line = lines[s.header_rows + 2];
  row fields = fields_of(line, s.separator);
  change(fields);
  line = joined(fields, s.separator);
  line.pop_back();
  return joined(lines, '\n');
}

/// One row damaged: it alone is refused, named by its line, and the other five are read.
struct row_damage {
  char const* name;
  void (*change)(row&, subject const&);
};
row_damage const row_damages[] = {
    {"too few fields", [](row& r, subject const&) { r.pop_back(); }},
    {"too many fields",
     [](row& r, subject const&) {
       r.insert(r.end(), {"1", "x"});
     }},
    {"a NUL byte", [](row& r, subject const& s) { r[s.other][1] = '\0'; }},
    {"a byte of latin-1", [](row& r, subject const& s) { r[s.other][1] = '\xE9'; }},
    {"half a character", [](row& r, subject const& s) { r[s.other][1] = '\xC3'; }},
    {"a word for a figure", [](row& r, subject const& s) { r[s.figure] = "some"; }},
    {"a negative figure", [](row& r, subject const& s) { r[s.figure] = "-1"; }},
    {"the other decimal mark", [](row& r, subject const& s) { r[s.figure] = s.foreign_figure; }},
    {"no number", [](row& r, subject const& s) { r[s.figure] = "NaN"; }},
    {"infinity", [](row& r, subject const& s) { r[s.figure] = "inf"; }},
    {"hexadecimal", [](row& r, subject const& s) { r[s.figure] = "0x10"; }},
    {"a huge figure", [](row& r, subject const& s) { r[s.figure] = std::string(2 << 20, '9'); }},
    {"a huge key", [](row& r, subject const& s) { r[s.key] = std::string(2 << 20, '9'); }},
    {"no key", [](row& r, subject const& s) { r[s.key].clear(); }},
    {"a key that is no number", [](row& r, subject const& s) { r[s.key] = "x"; }},
    {"two fields swapped", [](row& r, subject const& s) { std::swap(r[s.key], r[s.figure]); }},
    {"a quote that never closes",
     [](row& r, subject const& s) { r[s.other] = (s.separator == '^' ? "~" : "\"") + r[s.other]; }},
};

} // namespace

TEST_CASE("one damaged row is refused by its line and costs no other") {
  for (subject const& s : subjects()) {
    INFO(s.name);
    outline const good = s.read(s.text);
    REQUIRE(good.read >= 6);
    REQUIRE(good.refused == 0);
    REQUIRE(good.defects.empty());
    for (row_damage const& damage : row_damages) {
      INFO(damage.name);
      auto const damaged = s.read(with_row(s, [&](row& r) { damage.change(r, s); }));
      CHECK(damaged.read == good.read - 1);
      CHECK(damaged.refused == 1);
      REQUIRE_FALSE(damaged.defects.empty());
      for (defect const& d : damaged.defects) {
        CHECK(d.where.line == s.header_rows + 3);
        CHECK(d.where.column > 0);
        CHECK(d.sentence.size() < 400); // however long the field
      }
    }
  }
}

TEST_CASE("a file that is no such table gives no row and says so") {
  struct damage {
    char const* name;
    std::string (*of)(subject const&);
  };
  damage const damages[] = {
      {"empty", [](subject const&) { return std::string(); }},
      {"UTF-16",
       [](subject const& s) {
         std::string wide = "\xFF\xFE";
         for (char c : s.text)
           wide += {c, '\0'};
         return wide;
       }},
      {"bytes",
       [](subject const&) {
         std::string bytes;
         for (int i = 0; i < 4096; ++i)
           bytes += static_cast<char>(i * 7 % 256);
         return bytes;
       }},
      {"another separator",
       [](subject const& s) {
         std::string text = s.text;
         std::replace(text.begin(), text.end(), s.separator, '|');
         return text;
       }},
      {"columns swapped",
       [](subject const& s) {
         auto lines = lines_of(s.text);
         for (std::string& line : lines) {
           bool const header = &line < lines.data() + s.header_rows;
           row fields = fields_of(line, s.separator);
           if (header || s.header_rows == 0)
             std::swap(fields[s.key], fields[s.other]);
           line = joined(fields, s.separator);
           line.pop_back();
         }
         return joined(lines, '\n');
       }},
  };
  for (subject const& s : subjects()) {
    INFO(s.name);
    for (damage const& each : damages) {
      INFO(each.name);
      auto const damaged = s.read(each.of(s));
      CHECK(damaged.read == 0);
      CHECK_FALSE(damaged.defects.empty());
    }
  }
}

TEST_CASE("wherever a file is cut, the whole rows before the cut are read") {
  for (subject const& s : subjects()) {
    INFO(s.name);
    std::size_t const all = s.read(s.text).read;
    std::size_t const header =
        s.header_rows == 0 ? 0 : s.text.find('\n') + 1; // of what is cut in it nothing is promised
    for (std::size_t length = 0; length < s.text.size(); length += 3) {
      auto const cut = s.read(std::string_view(s.text).substr(0, length));
      CHECK(cut.read <= all);
      if (length < header)
        continue;
      auto const whole = static_cast<std::size_t>(
          std::count(s.text.begin() + static_cast<std::ptrdiff_t>(header),
                     s.text.begin() + static_cast<std::ptrdiff_t>(length), '\n'));
      CHECK(cut.read >= whole);
      CHECK(cut.read <= whole + 1); // a row cut within its last field cannot be told
      CHECK(cut.refused <= 1);
    }
  }
}

TEST_CASE("one wrong byte costs its row and, where it joins two, the next") {
  for (subject const& s : subjects()) {
    INFO(s.name);
    std::size_t const all = s.read(s.text).read;
    std::size_t const header = s.header_rows == 0 ? 0 : s.text.find('\n') + 1;
    std::string text = s.text;
    for (char byte : {'\0', '"', '~', '\xFF', '\n', '\r', s.separator})
      for (std::size_t at = header; at < text.size(); at += 5) {
        char const was = std::exchange(text[at], byte);
        auto const damaged = s.read(text);
        INFO("byte " << static_cast<int>(byte) << " at " << at);
        CHECK(damaged.read + 2 >= all);
        CHECK(damaged.read <= all);
        if (damaged.read < all)
          CHECK_FALSE(damaged.defects.empty());
        text[at] = was;
      }
  }
}

} // namespace damaged_files_test
