// SPDX-License-Identifier: BSL-1.0
/// @file A file in blocks is the file; short decimals at the front of a text; parts of a file in place.
#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/text_blocks.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdio>
#include <string>
#include <vector>

namespace text_blocks_test {
using namespace osteon;

namespace {

/// A file that goes with its scope.
struct scratch_file {
  explicit scratch_file(std::string const& bytes) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    REQUIRE(file != nullptr);
    REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
    std::fclose(file);
  }
  ~scratch_file() { std::remove(path.c_str()); }
  std::string path = "text_blocks.scratch";
};

std::vector<std::string> blocks_of(std::string const& bytes, std::size_t size) {
  scratch_file const file(bytes);
  auto blocks = text_blocks::open(file.path, size);
  REQUIRE(blocks);
  CHECK(blocks->size() == bytes.size());
  std::vector<std::string> all;
  while (blocks->next())
    all.emplace_back(blocks->lines());
  CHECK(!blocks->failed());
  return all;
}

} // namespace

TEST_CASE("blocks end with their lines and make up the file") {
  CHECK(blocks_of("", 8).empty());
  CHECK(blocks_of("ab\ncd\nef", 5) == std::vector<std::string>{"ab\n", "cd\n", "ef"});
  CHECK(blocks_of("ab\r\ncd\r\n", 6) == std::vector<std::string>{"ab\r\n", "cd\r\n"});
  CHECK(blocks_of("ab\rcd\ref", 4) == std::vector<std::string>{"ab\r", "cd\r", "ef"});
  std::string const line = "a line longer than its block\n", other(40, 'b');
  CHECK(blocks_of(line + other, 4) == std::vector<std::string>{line, other});
  rc::check("any bytes, any size", [](std::string const& bytes) {
    std::string whole;
    auto const all = blocks_of(bytes, *rc::gen::inRange<std::size_t>(1, 40));
    for (std::size_t i = 0; i < all.size(); ++i) {
      RC_ASSERT(i + 1 == all.size() || all[i].back() == '\n' || all[i].back() == '\r');
      whole += all[i];
    }
    RC_ASSERT(whole == bytes);
  });
}

TEST_CASE("a line without end is cut, a text in memory is one block, a missing file is said") {
  auto const cut = blocks_of(std::string(3 * text_blocks::longest_line, 'x'), 64);
  CHECK(cut.size() > 1);
  CHECK(cut.front().size() <= 2 * text_blocks::longest_line);
  text_blocks text("ab\ncd");
  CHECK(text.next());
  CHECK(text.lines() == "ab\ncd");
  CHECK(!text.next());
  auto const none = text_blocks::open("no/such/file");
  REQUIRE(!none);
  CHECK(none.defect().code == defect_code::no_such_file);
}

TEST_CASE("a short decimal is the number that the one reader makes of it") {
  rc::check("digits, or digits and decimals", [] {
    auto const digits = [](int most) {
      std::string text;
      for (int i = *rc::gen::inRange(0, most); i > 0; --i)
        text += static_cast<char>('0' + *rc::gen::inRange(0, 10));
      return text;
    };
    std::string text = digits(18);
    if (*rc::gen::arbitrary<bool>())
      text += '.' + digits(9);
    std::string const all = text + *rc::gen::element(std::string(), std::string("^"));
    double read = 0;
    char const* const end = detail::scan_short_decimal(all.data(), all.data() + all.size(), read);
    auto const known = parse_decimal(text);
    std::size_t const count = text.size() - (text.find('.') == text.npos ? 0 : 1);
    if (end == nullptr) {
      bool const no_decimal = text.empty() || text.front() == '.' || text.back() == '.';
      RC_ASSERT((count > 15 || no_decimal));
    } else {
      RC_ASSERT(end == all.data() + text.size());
      RC_ASSERT(known);
      RC_ASSERT(read == *known);
    }
  });
}

TEST_CASE("a part of a file without a header has named columns and its own place") {
  delimited_style style;
  style.first_line = 7;
  delimited rows("1,2\n3\n4,5,6\n", style, "part");
  rows.name_columns({"a", "b"});
  REQUIRE(rows.next());
  CHECK(rows.where(1) == place{"part", 7, 3});
  CHECK(rows.column("b").value_or(9u) == 1);
  CHECK(!rows.next());
  REQUIRE(rows.defects().size() == 2);
  CHECK(rows.defects()[0].where.line == 8);
  CHECK(rows.defects()[0].sentence.find("\"b\"") != std::string::npos);
  CHECK(rows.defects()[1].where.line == 9);
}

} // namespace text_blocks_test
