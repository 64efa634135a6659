// SPDX-License-Identifier: BSL-1.0
/// @file Delimited text: every field with its place, every bad row told, no good row lost.
#include <osteon/core/delimited.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

namespace delimited_test {
using namespace osteon;
using rows_of_text = std::vector<std::vector<std::string>>;

namespace {

rows_of_text rows_in(delimited& reader) {
  rows_of_text rows;
  while (reader.next())
    rows.emplace_back(reader.fields().begin(), reader.fields().end());
  return rows;
}
rows_of_text rows_in(std::string_view text, delimited_style style = {}) {
  delimited reader(text, style);
  rows_of_text rows = rows_in(reader);
  CHECK(reader.defects().empty());
  CHECK(reader.rows_read() == rows.size());
  return rows;
}
std::vector<std::string> told(delimited const& reader) {
  std::vector<std::string> lines;
  for (defect const& each : reader.defects())
    lines.push_back(to_text(each));
  return lines;
}

} // namespace

TEST_CASE("rows are split as RFC 4180 says, whatever ends the lines") {
  rows_of_text const two{{"a", "b"}, {"c", "d"}};
  CHECK(rows_in("a,b\nc,d\n") == two);
  CHECK(rows_in("a,b\r\nc,d") == two);
  CHECK(rows_in("a,b\rc,d\r") == two);
  CHECK(rows_in("\xEF\xBB\xBF\"a\",b\n\nc,d\n\n,\n") == two);
  CHECK(rows_in("a,\nb,\"\"") == rows_of_text{{"a", ""}, {"b", ""}});
  CHECK(rows_in("\"x \"\"y\"\" z\",\"1\n2\r\n3\"\n") == rows_of_text{{"x \"y\" z", "1\n2\r\n3"}});
  CHECK(rows_in("5\" pipe,a\"b\n") == rows_of_text{{"5\" pipe", "a\"b"}});
  CHECK(rows_in("~01001~^~~^0.85\r\n", {'^', '~'}) == rows_of_text{{"01001", "", "0.85"}});
  CHECK(rows_in("a\t\"b\n", {'\t', '\0'}) == rows_of_text{{"a", "\"b"}});
  CHECK(rows_in("").empty());
  CHECK(rows_in("\n\r\n,,\n").empty());
  CHECK(rows_in("a,b,,\nc,d,,\n").size() == 2);
  CHECK(rows_in("a,b\nc,d,,\n") == two); // empty fields behind the last column
}

TEST_CASE("any rows written with quotes are read back, with the place of every field") {
  std::mt19937 random(11);
  std::vector<std::string> const pieces{"a", "1", ",", "\"", "\n", "\r\n", " ", "é", "豆", ""};
  for (int i = 0; i < 2'000; ++i) {
    std::size_t const columns = 1 + random() % 4, count = 1 + random() % 5;
    rows_of_text rows(count, std::vector<std::string>(columns));
    std::vector<std::vector<place>> places(count);
    std::string text;
    std::size_t line = 1, column = 1;
    auto const write = [&](std::string_view piece) {
      text += piece;
      for (char c : piece)
        if (c == '\n') {
          ++line;
          column = 1;
        } else if (c != '\r' && (static_cast<unsigned char>(c) & 0xC0) != 0x80) {
          ++column;
        }
    };
    for (std::size_t r = 0; r < count; ++r) {
      for (std::size_t c = 0; c < columns; ++c) {
        if (c > 0)
          write(",");
        places[r].push_back({"t.csv", line, column});
        write("\"");
        for (auto n = random() % 5; n > 0; --n) {
          std::string const& piece = pieces[random() % pieces.size()];
          rows[r][c] += piece;
          write(piece == "\"" ? "\"\"" : piece);
        }
        write("\"");
      }
      if (r + 1 < count || random() % 2 != 0)
        write(random() % 2 != 0 ? "\n" : "\r\n");
    }
    INFO(text);
    delimited reader(text, {}, "t.csv");
    for (std::size_t r = 0; r < count; ++r) {
      REQUIRE(reader.next());
      REQUIRE(reader.size() == columns);
      for (std::size_t c = 0; c < columns; ++c) {
        REQUIRE(reader[c] == rows[r][c]);
        REQUIRE(reader.where(c) == places[r][c]);
      }
    }
    REQUIRE_FALSE(reader.next());
    REQUIRE(reader.defects().empty());
  }
}

TEST_CASE("columns are found by name, also where headers are broken over lines") {
  delimited reader(
      "Notes of the table\n\"and more\nnotes\",,\n"
      "Food code,\"Calcium\r\n(mg)\",  Energy  (kcal) ,Énergie,Twice,Twice,\n1,2,3,4,5,6,\n",
      {',', '"', text_encoding::utf8, 2}, "t.csv");
  REQUIRE(*reader.read_header() == 6);
  CHECK(reader.header()[1] == "Calcium (mg)");
  CHECK(*reader.column("Calcium (mg)") == 1);
  CHECK(*reader.column("Calcium\n(mg)") == 1);
  CHECK(*reader.column("energy (kcal)") == 2);
  CHECK(*reader.column("energie") == 3);
  auto const none = reader.column("Calcum (mg)");
  REQUIRE_FALSE(none);
  CHECK(none.defect().code == defect_code::bad_header);
  CHECK(none.defect().where == place{"t.csv", 4, 1});
  CHECK(none.defect().nearest.front() == "Calcium (mg)");
  CHECK(reader.column("Twice").defect().sentence == "more than one column is named \"Twice\"");
  REQUIRE(reader.next());
  CHECK(reader[1] == "2");
  CHECK(reader.size() == 6);
  CHECK(reader[99].empty());
}

TEST_CASE("a header that is missing or spoiled is one defect") {
  CHECK(delimited("", {}, "t.csv").read_header().defect().code == defect_code::bad_header);
  CHECK(to_text(delimited("a,\xE9\n1,2\n", {}, "t.csv").read_header().defect()) ==
        "t.csv:1:3: byte 0xE9 is not UTF-8; save the file as UTF-8 or read it as latin-1");
  delimited wide(std::string_view("\xFF\xFE"
                                  "a\0b\0",
                                  6),
                 {}, "t.csv");
  CHECK(wide.read_header().defect().code == defect_code::bad_encoding);
  CHECK_FALSE(wide.next());
}

TEST_CASE("each bad row is told with its place, all others are read") {
  std::string const text = std::string("date,food,amount\n"
                                       "2026-11-16,kale,100\n"   // 2
                                       "2026-11-16,kale\n"       // 3 short
                                       "2026-11-17,\"a\nb\",1\n" // 4, 5
                                       "2026-11-17,1,5,g\n"      // 6 long
                                       "2026-11-17,t") +
                           '\0' +
                           "fu,1\n"                              // 7 NUL
                           "2026-11-18,cr\xE8me br\xFBl\xE9,1\n" // 8 latin-1
                           "2026-11-18,crème \xE9,1\n"           // 9 behind a real accent
                           "2026-11-18,\"a\"b,1\n"               // 10 quote closed early
                           "2026-11-19,\"open,1\n"               // 11 not closed
                           "2026-11-20,milk,200\n"               // 12
                           "2026-11-20,\"x\ny \xFF\",3\n"        // 13, 14 in the second line
                           "2026-11-21,egg,50";
  delimited reader(text, {}, "week.csv");
  REQUIRE(reader.read_header());
  CHECK(rows_in(reader) == rows_of_text{{"2026-11-16", "kale", "100"},
                                        {"2026-11-17", "a\nb", "1"},
                                        {"2026-11-20", "milk", "200"},
                                        {"2026-11-21", "egg", "50"}});
  CHECK(told(reader) ==
        std::vector<std::string>{
            "week.csv:3:16: the row has 2 fields instead of 3; \"amount\" is the first that is "
            "missing",
            "week.csv:6:16: the row has 4 fields instead of 3; is a field with \",\" not quoted?",
            "week.csv:7:13: a NUL byte stands here",
            "week.csv:8:14: byte 0xE8 is not UTF-8 (and 2 more in this row); save the file as "
            "UTF-8 or read it as latin-1",
            "week.csv:9:18: byte 0xE9 is not UTF-8; save the file as UTF-8 or read it as latin-1",
            "week.csv:10:15: only a separator may follow a closing quote",
            "week.csv:11:12: the quote opened here meets its next quote within a field of line 13",
            "week.csv:14:3: byte 0xFF is not UTF-8; save the file as UTF-8 or read it as latin-1"});
  CHECK(reader.rows_read() == 4);
  CHECK(reader.rows_refused() == 8);
}

TEST_CASE("a quote that is never closed costs its line, not the file") {
  delimited reader("a,b\n1,\"2\n3,4\n5,6", {}, "t.csv");
  CHECK(rows_in(reader) == rows_of_text{{"a", "b"}, {"3", "4"}, {"5", "6"}});
  CHECK(told(reader) ==
        std::vector<std::string>{"t.csv:2:3: the quote opened here is never closed"});
}

TEST_CASE("latin-1 is transcoded where it is asked for, windows quotes with it") {
  delimited_style const latin1{',', '"', text_encoding::latin1};
  delimited reader("cr\xE8me,\"br\xFBl\xE9 \"\"x\"\"\",\x80\x93\xB5g\nplain,,\x81", latin1,
                   "t.csv");
  CHECK(rows_in(reader) ==
        rows_of_text{{"crème", "brûlé \"x\"", "€“µg"}, {"plain", "", "\xC2\x81"}});
  CHECK(reader.defects().empty());
  delimited nul(std::string_view("\xE9\0", 2), latin1, "t.csv");
  CHECK_FALSE(nul.next());
  CHECK(told(nul) == std::vector<std::string>{"t.csv:1:2: a NUL byte stands here"});
}

TEST_CASE("a reader built on it refuses rows of its own and finishes as a reading") {
  delimited rows("name,mass\nkale,100\nchard,x\nmilk,\nkale\negg,50\n", {}, "t.csv");
  REQUIRE(rows.read_header());
  std::vector<std::string> names;
  while (rows.next()) {
    if (rows[1].empty())
      rows.refuse(1, {defect_code::missing_field, "no mass"});
    else if (rows[1] == "x") {
      rows.refuse(0, {defect_code::bad_number, "one"});
      rows.refuse(1, {defect_code::bad_number, "two"});
    } else
      names.emplace_back(rows[0]);
  }
  auto const read = rows.finish(std::move(names));
  CHECK(read.rows == std::vector<std::string>{"kale", "egg"});
  CHECK(read.rows_read == 2);
  CHECK(read.rows_refused == 3);
  REQUIRE(read.defects.size() == 4);
  CHECK(to_text(read.defects[0]) == "t.csv:3:1: one");
  CHECK(to_text(read.defects[1]) == "t.csv:3:7: two");
  CHECK(to_text(read.defects[2]) == "t.csv:4:6: no mass");
  CHECK(read.defects[3].where == place{"t.csv", 5, 5});
  CHECK_FALSE(read.strict());
}

} // namespace delimited_test
