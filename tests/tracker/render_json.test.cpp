// SPDX-License-Identifier: BSL-1.0
/// @file The JSON of a report: order of keys, escapes, numbers, absent bounds and days.
#include <osteon/tracker/render_json.hpp>

#include "sample_report.hpp"
#include "well_formed.hpp"

#include <cmath>
#include <limits>
#include <random>

#include <catch2/catch.hpp>

namespace render_json_test {
using namespace osteon;
using namespace osteon::testing;
namespace reports = osteon::detail::reports;

namespace {
std::vector<std::string> keys_of(json const& object) {
  std::vector<std::string> keys;
  for (auto const& member : object.members)
    keys.push_back(member.first);
  return keys;
}
using keys = std::vector<std::string>;
} // namespace

TEST_CASE("the sample comes back from its JSON") {
  report const page = sample_report();
  json const read = json_reader::read(render_json(page));
  CHECK(read["format"].text == "osteon report");
  CHECK(read["version"].value == 1);
  CHECK(read["person"].text == page.person);
  CHECK(read["entries"].value == 117);
  REQUIRE(read["intake"].items.size() == page.intake.size());
  for (std::size_t i = 0; i < page.intake.size(); ++i) {
    report_row const& row = page.intake[i];
    json const& at = read["intake"][i];
    CHECK(at["name"].text == row.name);
    CHECK(at["total"]["low"].value == row.total.low);
    CHECK(at["total"]["likely"].value == row.total.likely);
    CHECK(at["total"]["known_share"].value == row.total.known_share);
    REQUIRE(at["days"].items.size() == 7);
    for (std::size_t day = 0; day < 7; ++day)
      CHECK((at["days"][day].is == json::null) == !row.days[day].has_value());
    REQUIRE(at["goals"].items.size() == row.goals.size());
    for (std::size_t g = 0; g < row.goals.size(); ++g) {
      CHECK(at["goals"][g]["threshold"].value == row.goals[g].threshold);
      CHECK(at["goals"][g]["authority"].text == row.goals[g].result.authority);
    }
  }
  CHECK(read["intake"][0]["goals"][1]["verdict"].text == "undecided");
  CHECK(read["intake"][0]["goals"][0]["rule"].text == "at_least");
  CHECK(read["intake"][7]["goals"][1]["verdict"].text == "not_evaluable");
  CHECK(read["refused"][0]["code"].text == "ambiguous_name");
  CHECK(read["refused"][0]["line"].value == 14);
  CHECK(read["refused"][0]["column"].value == 18);
  CHECK(read["refused"][0]["nearest"][1].text == "milk, low-fat, 1 %");
  CHECK(contains(read["device_line"].text, "not a medical device"));
  CHECK(read["contact_lines"].items.size() == 3);
}

TEST_CASE("an absent bound is null beside unbounded, an untracked day is null") {
  json const row = json_reader::read(render_json(sample_report()))["intake"][1];
  CHECK(row["total"]["high"].is == json::null);
  CHECK(row["total"]["unbounded"].truth);
  CHECK(row["total"]["gap"].truth);
  CHECK(row["days"][6]["high"].is == json::null);
  CHECK(row["days"][6]["unbounded"].truth);
  CHECK(row["days"][0]["high"].is == json::number);
  CHECK_FALSE(row["days"][0]["unbounded"].truth);
  CHECK(row["days"][3].is == json::null);
}

TEST_CASE("keys keep their order, in an empty report too") {
  json const empty = json_reader::read(render_json(report{}));
  CHECK(keys_of(empty) == keys{"format", "version", "title", "person", "first_day", "day_labels",
                               "tracked", "entries", "intake", "exercise", "sessions", "tables",
                               "sources", "contact_lines", "device_line", "refused"});
  json const full = json_reader::read(render_json(sample_report()));
  CHECK(keys_of(full) == keys_of(empty));
  CHECK(keys_of(full["intake"][0]) ==
        keys{"name", "unit", "basis", "total", "days", "goals", "notes"});
  CHECK(keys_of(full["intake"][0]["total"]) ==
        keys{"low", "likely", "high", "unbounded", "known_share", "gap", "unknown"});
}

TEST_CASE("every finite double comes back from its JSON, every other is null") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    double const value = std::uniform_real_distribution<>(-1, 1)(random) *
                         std::pow(10.0, static_cast<int>(random() % 30) - 12);
    REQUIRE(json_reader::read(reports::json_number(value)).value == value);
  }
  CHECK(reports::json_number(0.1) == "0.1");
  CHECK(reports::json_number(1200) == "1200");
  CHECK(reports::json_number(0.1 + 0.2) == "0.30000000000000004");
  CHECK(reports::json_number(std::numeric_limits<double>::infinity()) == "null");
  CHECK(reports::json_number(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("every byte string becomes a JSON string that gives it back") {
  std::string all;
  for (int byte = 0; byte < 0x80; ++byte)
    all += static_cast<char>(byte);
  all += "Grünkohl 豆腐 \U0001F95B";
  CHECK(json_reader::read(reports::json_string(all)).text == all);
  CHECK(reports::json_string("a\"b\\c\n\x01") == R"("a\"b\\c\u000a\u0001")");
  CHECK(json_reader::read(reports::json_string("caf\xE9")).text == "caf\uFFFD");
}

TEST_CASE("the reader of these tests refuses what is no JSON") {
  for (char const* text : {"", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "1.", "nul",
                           "\"\n\"", "\"\\x\"", "1 2", "{a:1}", "\"\xE9\""})
    CHECK_THROWS_AS(json_reader::read(text), std::runtime_error);
}

} // namespace render_json_test
