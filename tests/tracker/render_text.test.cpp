// SPDX-License-Identifier: BSL-1.0
/// @file The table for the terminal: 80 columns, bars, goals side by side, gaps by name.
#include <osteon/tracker/render_text.hpp>

#include "sample_report.hpp"
#include "well_formed.hpp"

#include <catch2/catch.hpp>

namespace render_text_test {
using namespace osteon;
using namespace osteon::testing;
namespace reports = osteon::detail::reports;

namespace {
report one_row(report_row row) {
  report page;
  page.intake.push_back(std::move(row));
  return page;
}
report_row calcium(double low, double likely, std::optional<double> high) {
  report_row row;
  row.name = "calcium";
  row.unit = "mg";
  row.basis = "per day";
  row.total = {low, likely, high, 1, {}};
  return row;
}
} // namespace

TEST_CASE("no line of the sample is wider than 80 columns, and all of it is UTF-8") {
  std::string const text = render_text(sample_report());
  CHECK(valid_utf8(text));
  for (std::string const& line : lines_of_text(text)) {
    CAPTURE(line);
    CHECK(reports::display_width(line) <= 80);
  }
}

TEST_CASE("a row of the sample stands as a person reads it") {
  std::string const text = render_text(sample_report());
  CHECK(contains(text, R"(
calcium: 1,003 mg per day, mean of tracked days
  947 to 1,122 mg; values known for 94 % of what was eaten
  ████████████████████████████████▒▒◆▒▒▒······································
                                  B       AC                         D
  A  not met: RDA, at least 1,200 mg      B  undecided: PRI, at least 950 mg
     (IOM 2011)                              (EFSA 2017, unverified); the bounds
                                             lie on both sides of the line
  C  not met: recommendation, at least    D  met: upper limit, at most 2,000 mg
     1,200 mg (AIBL 2017)                    (IOM 2011)
  Not known: nettle soup, oat drink, own brand
)"));
  CHECK(contains(text, "19.8 ug or more, no upper bound; values known for 91 %"));
  CHECK(contains(text, "B  not evaluable: PRI, at least 9.3 mg"));
  CHECK(contains(text, "       1,043        868     1,184*  untracked        951"));
  CHECK(contains(text, "20.8      4.2+*\n"));
}

TEST_CASE("the device line stands once, and the refused lines stand last") {
  std::string const text = render_text(sample_report());
  std::size_t const device = text.find("not a medical device");
  CHECK(device != text.npos);
  CHECK(text.find("medical device", device + 20) == text.npos);
  std::size_t const refused = text.find("Input lines that were refused");
  CHECK(refused > device);
  CHECK(contains(text.substr(refused), "week.csv:31:1: \"2026-02-30\" is no day"));
  for (char const* line : {"New back pain", "A fall or a broken bone", "late or was missed"})
    CHECK(contains(text, line));
}

TEST_CASE("a report's own lines replace the table's") {
  report page;
  page.device_line = "Kein Medizinprodukt.";
  page.contact_lines = {"Bitte anrufen."};
  std::string const text = render_text(page);
  CHECK(contains(text, "Kein Medizinprodukt."));
  CHECK(contains(text, "- Bitte anrufen."));
  CHECK_FALSE(contains(text, "not a medical device"));
  CHECK_FALSE(contains(text, "New back pain"));
}

TEST_CASE("the bar is full to the lower bound, shaded to the upper, open where there is none") {
  auto const cells = [](report_row const& row) {
    auto const lines = lines_of_text(render_text(one_row(row)));
    for (std::string const& line : lines)
      if (line.starts_with("  █") || line.starts_with("  ▒") || line.starts_with("  ░"))
        return line;
    return std::string();
  };
  CHECK(contains(cells(calcium(400, 600, 800)), "█▒"));
  CHECK(contains(cells(calcium(400, 600, 800)), "▒·"));
  CHECK_FALSE(contains(cells(calcium(400, 600, 800)), "→"));
  CHECK(cells(calcium(400, 600, std::nullopt)).ends_with("░→"));
  CHECK(cells(calcium(400, 600, 1e9)).ends_with("▒→"));
  CHECK_FALSE(contains(cells(calcium(500, 500, 500)), "▒"));
}

TEST_CASE("a number that misses the line never prints as the line") {
  report_row row = calcium(1199.6, 1199.6, 1199.6);
  row.goals = {{"RDA", comparator::at_least, 1200, {}}};
  std::string const text = render_text(one_row(row));
  CHECK(contains(text, "calcium: 1,199.6 mg"));
  row.total = {0.0004, 0.0004, 0.0004, 1, {}};
  CHECK(contains(render_text(one_row(row)), "calcium: 0.0004 mg"));
}

TEST_CASE("a share below one never prints as 100 % nor as 0 %") {
  report_words const words;
  CHECK(reports::share_text(0.99999, words) == "99 %");
  CHECK(reports::share_text(0.29, words) == "29 %");
  CHECK(reports::share_text(0.004, words) == "under 1 %");
  CHECK(reports::share_text(0, words) == "under 1 %");
  CHECK(reports::share_text(1, words) == "100 %");
}

TEST_CASE("text is as wide as a terminal shows it") {
  CHECK(reports::display_width("Grünkohl") == 8);
  CHECK(reports::display_width("Gru\u0308nkohl") == 8);
  CHECK(reports::display_width("豆腐") == 4);
  CHECK(reports::display_width("▒█◆→·") == 5);
  CHECK(reports::padded_left("豆腐", 6) == "  豆腐");
  CHECK(reports::wrapped("one two three", 7, "- ") == "- one\n  two\n  three\n");
  CHECK(reports::wrapped("abcdefghij", 5) == "abcde\nfghij\n");
  CHECK(reports::wrapped("豆腐豆腐", 5) == "豆腐\n豆腐\n");
  CHECK(reports::wrapped("", 5) == "\n");
}

TEST_CASE("nothing that was typed reaches the terminal as a command") {
  report_row row = calcium(1, 1, 1);
  row.total.unknown = {"\x1b[2Jsoup", "caf\xE9", "a\u202Eb", std::string("n\0l", 3), "two\nlines"};
  std::string const text = render_text(one_row(row));
  CHECK(valid_utf8(text));
  for (char c : text)
    CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
  CHECK(contains(text, "\uFFFD[2Jsoup, caf\uFFFD, a\uFFFDb, n\uFFFDl, two lines"));
}

TEST_CASE("the words can be those of another language") {
  report_words words;
  words.decimal_mark = ",";
  words.thousands_mark = ".";
  words.answers[1] = "nicht erreicht";
  words.rules[0] = "mindestens {0}";
  words.untracked = "leer";
  std::string const text = render_text(sample_report(), words);
  CHECK(contains(text, "calcium: 1.003 mg"));
  CHECK(contains(text, "24,1       21,3        22*       leer       31,5"));
  CHECK(contains(text, "A  nicht erreicht: RDA, mindestens"));
  CHECK_FALSE(contains(text, "untracked"));
}

TEST_CASE("letters of many goals at one place stay apart and inside the bar") {
  report_row row = calcium(1, 1, 1);
  for (int i = 0; i < 30; ++i)
    row.goals.push_back({"RDA", comparator::at_least, 1, {}});
  std::string const marks = reports::text_goal_marks(row, reports::scale_of(row));
  CHECK(marks.size() <= 81);
  for (char letter = 'A'; letter <= 'Z'; ++letter)
    CHECK(contains(marks, std::string(1, letter)));
}

} // namespace render_text_test
