// SPDX-License-Identifier: BSL-1.0
/// @file Random bytes through every reader of the core; the address sanitizer watches.
#include <osteon/core/calendar.hpp>
#include <osteon/core/delimited.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/number_text.hpp>

#include <algorithm>
#include <random>
#include <string>

#include <catch2/catch.hpp>

namespace fuzz_test {
using namespace osteon;

namespace {

/// Bytes that are likelier than chance to mean something to a reader.
std::string noise(std::mt19937& random, std::size_t most, std::string_view likely) {
  std::string text;
  for (auto n = random() % (most + 1); n > 0; --n)
    text +=
        random() % 4 == 0 ? static_cast<char>(random() % 256) : likely[random() % likely.size()];
  return text;
}

bool valid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = detail::utf8_length(text, at);
    if (length == 0)
      return false;
    at += length;
  }
  return true;
}

} // namespace

TEST_CASE("no bytes break the reader of delimited text, and what it gives is UTF-8") {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string const text = noise(random, 60, "a1,,\"\"\n\n\r^~\xC3\xA9");
    delimited_style const style{random() % 2 != 0 ? ',' : '^', "\"~"[random() % 2],
                                random() % 2 != 0 ? text_encoding::utf8 : text_encoding::latin1};
    INFO(detail::quoted(text));
    delimited reader(text, style, "noise");
    if (random() % 2 != 0 && !reader.read_header())
      continue;
    std::size_t rows = 0, width = 0;
    place last{"noise", 1, 0};
    while (reader.next()) {
      ++rows;
      width = width == 0 ? reader.size() : width;
      REQUIRE(reader.size() == width);
      for (std::size_t c = 0; c < reader.size(); ++c) {
        REQUIRE(valid(reader[c]));
        place const here = reader.where(c);
        REQUIRE((here.line > last.line || (here.line == last.line && here.column > last.column)));
        last = here;
      }
    }
    REQUIRE(rows == reader.rows_read());
    bool const utf_16 = text.substr(0, 2) == "\xFF\xFE" || text.substr(0, 2) == "\xFE\xFF";
    REQUIRE(reader.rows_refused() + (utf_16 ? 1 : 0) == reader.defects().size());
    auto const lines =
        1 + static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
                                                   [](char c) { return c == '\n' || c == '\r'; }));
    for (defect const& each : reader.defects()) {
      REQUIRE(each.where.line >= 1);
      REQUIRE(each.where.line <= lines);
      REQUIRE(each.where.column >= 1);
      REQUIRE(valid(each.sentence));
    }
  }
}

TEST_CASE("no bytes break the readers of numbers, dates and names, and every refusal is UTF-8") {
  std::mt19937 random(2);
  std::string const known[] = {"Kale, raw", "Crème fraîche", "milk"};
  name_index const names(known);
  for (int i = 0; i < 20'000; ++i) {
    std::string const number = noise(random, 12, "0123456789..,-+eExX"),
                      time = noise(random, 24, "0123456789--::TZ+ ");
    decimal_style const style{random() % 2 != 0 ? '.' : ',', random() % 2 != 0 ? '\0' : '\'',
                              random() % 2 != 0};
    if (auto const read = parse_decimal(number, style))
      REQUIRE(detail::finite(*read));
    else
      REQUIRE(valid(read.defect().sentence));
    if (auto const read = parse_date(time.substr(0, 10)))
      REQUIRE(read->ok());
    else
      REQUIRE(valid(read.defect().sentence));
    if (auto const read = parse_moment(time))
      REQUIRE((read->day.ok() && read->time.count() >= 0 && read->time.count() < 1440));
    else
      REQUIRE(valid(read.defect().sentence));
    auto const found = names.resolve(noise(random, 16, "kalerwmi ,\xC3\xA8\xAE"));
    REQUIRE((found ? *found < 3 : valid(found.defect().sentence)));
  }
}

} // namespace fuzz_test
