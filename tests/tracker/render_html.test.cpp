// SPDX-License-Identifier: BSL-1.0
/// @file The page: well-formed, self-contained, semantic, with nothing typed by anybody left as markup.
#include <osteon/tracker/render_html.hpp>

#include "sample_report.hpp"
#include "well_formed.hpp"

#include <catch2/catch.hpp>

namespace render_html_test {
using namespace osteon;
using namespace osteon::testing;
namespace reports = osteon::detail::reports;

TEST_CASE("the page is well-formed and says each thing of the sample") {
  report const sample = sample_report();
  std::string const html = render_html(sample);
  xml_page const page = read_page(html);
  for (auto const* rows : {&sample.intake, &sample.exercise})
    for (report_row const& row : *rows) {
      CHECK(contains(page.text, row.name));
      for (report_goal const& goal : row.goals)
        CHECK(contains(page.text, goal.result.authority));
      for (std::string const& note : row.notes)
        CHECK(contains(page.text, note));
    }
  for (source const& from : sample.sources)
    CHECK(contains(page.text, from.title));
  for (report_session const& session : sample.sessions)
    CHECK(contains(page.text, session.text));
  for (defect const& wrong : sample.refused)
    CHECK(contains(page.text, to_text(wrong)));
  for (char const* words :
       {"not met", "undecided", "not evaluable", "1,003", "947 to 1,122 mg", "no upper bound",
        "values known for 94 % of what was eaten", "New back pain", "A fall or a broken bone",
        "late or was missed", "6 of 7 days tracked", "Thu 19: untracked"})
    CHECK(contains(page.text, words));
}

TEST_CASE("the device line stands once") {
  std::string const text = read_page(render_html(sample_report())).text;
  std::size_t const at = text.find("not a medical device");
  CHECK(at != text.npos);
  CHECK(text.find("medical device", at + 20) == text.npos);
}

TEST_CASE("the page loads nothing and runs nothing") {
  std::string const html = render_html(sample_report());
  xml_page const page = read_page(html);
  for (char const* name : {"script", "link", "img", "iframe", "object", "image", "use", "a"})
    CHECK(page.count(name) == 0);
  for (auto const& element : page.elements)
    for (auto const& [name, value] : element.attributes) {
      CHECK_FALSE(name.starts_with("on"));
      CHECK(name != "src");
      CHECK(name != "href");
      if (contains(value, "url("))
        CHECK(value.starts_with("url(#"));
    }
  CHECK_FALSE(contains(html, "@import"));
  CHECK_FALSE(contains(html, "http:"));
  CHECK_FALSE(contains(html, "https:"));
  CHECK_FALSE(contains(std::string(reports::page_style), "url("));
}

TEST_CASE("tables have headers, images have titles and descriptions, the page has a language") {
  xml_page const page = read_page(render_html(sample_report()));
  std::size_t rows = 0, columns = 0, images = 0, titles = 0;
  for (auto const& element : page.elements) {
    auto const has = [&](char const* name, char const* value) {
      auto const at = element.attributes.find(name);
      return at != element.attributes.end() && at->second == value;
    };
    rows += has("scope", "row");
    columns += has("scope", "col");
    images += element.name == "svg" && has("role", "img");
    titles += element.name == "title" && element.parent == "svg";
    if (element.name == "html")
      CHECK(has("lang", "en"));
  }
  CHECK(rows == 13);
  CHECK(columns == 8);
  CHECK(images == 26);
  CHECK(page.count("desc") == 26);
  CHECK(titles == page.count("svg"));
  CHECK(page.count("h1") == 1);
  CHECK(page.count("main") == 1);
}

TEST_CASE("nothing that was typed becomes markup") {
  std::string const evil = "<script>alert('x')</script>&\"\x01\x1b\xE9]]>";
  std::string const clean = "<script>alert('x')</script>&\"\uFFFD\uFFFD\uFFFD]]>";
  report page;
  page.title = page.person = page.first_day = page.device_line = evil;
  page.day_labels.fill(evil);
  page.tables = page.contact_lines = {evil};
  page.sources = {{evil, evil, 1999, false}};
  page.sessions = {{0, evil}};
  page.refused = {{defect_code::refused, evil, {evil, 1, 1}, {evil}}};
  report_row row;
  row.name = row.unit = row.basis = evil;
  row.notes = row.total.unknown = {evil};
  row.days[0] = report_number{1, 2, std::nullopt, 0.5, {evil}};
  report_goal goal{evil, comparator::at_most, 5, {}};
  goal.result.authority = goal.result.reason = evil;
  row.goals = {goal};
  page.intake = page.exercise = {row};
  report_words words;
  words.language = words.answers[3] = words.rules[2] = words.intake_heading = words.untracked =
      words.legend_low = words.unverified = evil;
  xml_page const read = read_page(render_html(page, words));
  CHECK(read.count("script") == 0);
  std::size_t found = 0;
  for (std::size_t at = 0; (at = read.text.find(clean, at)) != read.text.npos; ++at)
    ++found;
  CHECK(found >= 40);
}

TEST_CASE("numbers over the columns stay short") {
  report_words const words;
  CHECK(reports::column_number(1043.4, words) == "1043");
  CHECK(reports::column_number(9999.4, words) == "9999");
  CHECK(reports::column_number(10432, words) == "10.4k");
  CHECK(reports::column_number(999'600, words) == "1M");
  CHECK(reports::column_number(0.01234, words) == "0.012");
  CHECK(reports::column_number(0, words) == "0");
}

TEST_CASE("a source that is one of the tables stands once") {
  report page;
  page.tables = {"Ciqual, 2020"};
  page.sources = {{"ciqual_2020", "Ciqual", 2020, true}, {"iom_2011", "IOM", 2011, true}};
  std::string const text = read_page(render_html(page)).text;
  CHECK(text.find("Ciqual, 2020") == text.rfind("Ciqual, 2020"));
  CHECK(contains(text, "IOM, 2011"));
}

TEST_CASE("a report without anything is a page") {
  xml_page const page = read_page(render_html(report{}));
  CHECK(contains(page.text, "nothing was recorded"));
  CHECK(contains(page.text, "0 of 7 days tracked"));
  CHECK(contains(page.text, "not a medical device"));
}

TEST_CASE("the reader of these tests refuses what is not well-formed") {
  std::string const start = "<!DOCTYPE html>\n";
  CHECK_NOTHROW(read_page(start + "<p id=\"a\">b</p>"));
  for (char const* text :
       {"<p>", "</p>", "<p></q>", "<p a=b></p>", "<p a=\"1\" a=\"2\"></p>", "&", "&nbsp;", "<p",
        "a>b", "\x01", "\xE9", "<p id=\"a\"></p><p id=\"a\"></p>"})
    CHECK_THROWS_AS(read_page(start + text), std::runtime_error);
}

} // namespace render_html_test
