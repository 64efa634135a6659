// SPDX-License-Identifier: BSL-1.0
/// @file Over random reports: what is not known is named, what is unbounded is said, untracked is never zero.
#include <osteon/tracker/render_html.hpp>
#include <osteon/tracker/render_json.hpp>
#include <osteon/tracker/render_text.hpp>

#include "well_formed.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace render_gaps_test {
using namespace osteon;
using namespace osteon::testing;
namespace reports = osteon::detail::reports;

namespace {

/// Names as people and files have them: blanks, quotes, markup, other scripts, stray bytes.
std::string random_name() {
  auto const parts = *rc::gen::container<std::vector<std::string>>(
      *rc::gen::inRange<std::size_t>(1, 5),
      rc::gen::element<std::string>("kale", "soup", " ", ", ", "<b>", "&amp;", "\"", "'", "\\",
                                    "Grün", "豆腐", "\x01", "\xE9", "\U0001F95B", "\n", "100 %",
                                    "averyveryverylongwordthatnocolumnholds"));
  std::string name = "food ";
  for (std::string const& part : parts)
    name += part;
  return name;
}

report_number random_number() {
  report_number n;
  n.low = *rc::gen::inRange(0, 4000) / 4.0;
  n.likely = n.low + *rc::gen::inRange(0, 400) / 4.0;
  n.high = n.likely + *rc::gen::inRange(0, 4000) / 4.0;
  if (*rc::gen::inRange(0, 3) == 0)
    n.high.reset();
  if (*rc::gen::inRange(0, 2) == 0) {
    n.known_share = *rc::gen::inRange(0, 1000) / 1000.0;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
      n.unknown.push_back(random_name());
  }
  return n;
}

report_row random_row(int index) {
  report_row row;
  row.name = "row " + std::to_string(index);
  row.unit = "mg";
  row.basis = "per day";
  row.total = random_number();
  for (auto& day : row.days)
    if (*rc::gen::inRange(0, 3) != 0)
      day = random_number();
  for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
    report_goal goal{"RDA",
                     static_cast<comparator>(*rc::gen::inRange(0, 4)),
                     *rc::gen::inRange(1, 3000) / 2.0,
                     {}};
    goal.result.is = static_cast<answer>(*rc::gen::inRange(0, 4));
    row.goals.push_back(std::move(goal));
  }
  return row;
}

report random_report() {
  report page;
  page.day_labels = {"Mon 1", "Tue 2", "Wed 3", "Thu 4", "Fri 5", "Sat 6", "Sun 7"};
  int const rows = *rc::gen::inRange(1, 4);
  for (int i = 0; i < rows; ++i)
    (i == 2 ? page.exercise : page.intake).push_back(random_row(i));
  return page;
}

std::vector<report_row> rows_of(report const& page) {
  auto rows = page.intake;
  rows.insert(rows.end(), page.exercise.begin(), page.exercise.end());
  return rows;
}

/// The part of a text that stands between two marks, to its end without the second.
std::string between(std::string const& text, std::string const& from, std::string const& to) {
  auto const start = text.find(from);
  RC_ASSERT(start != text.npos);
  return text.substr(start, text.find(to, start + from.size()) - start);
}

} // namespace

TEST_CASE("every name of what was not known stands in its row, in text, HTML and JSON") {
  rc::prop("names", [] {
    report const page = random_report();
    std::string const text = render_text(page), html = render_html(page);
    json const read = json_reader::read(render_json(page));
    RC_ASSERT(valid_utf8(text));
    read_page(html); // throws when it is not well-formed
    for (std::string const& line : lines_of_text(text))
      RC_ASSERT(reports::display_width(line) <= 80);
    auto const rows = rows_of(page);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      bool const eaten = i < page.intake.size();
      json const& at = eaten ? read["intake"][i] : read["exercise"][i - page.intake.size()];
      auto const in_text = without_blanks(between(text, "\n" + rows[i].name + ":", "\n\n"));
      auto const in_html = read_page("<!DOCTYPE html>\n" +
                                     between(html,
                                             "<tr role=\"row\"><th scope=\"row\" "
                                             "role=\"rowheader\">" +
                                                 rows[i].name,
                                             "</tr>") +
                                     "</tr>");
      auto const in_page = without_blanks(in_html.text);
      auto const check = [&](report_number const& n, json const& number) {
        RC_ASSERT(number["gap"].truth == (n.known_share < 1 || !n.unknown.empty()));
        RC_ASSERT(number["unknown"].items.size() == n.unknown.size());
        for (std::size_t k = 0; k < n.unknown.size(); ++k) {
          auto const name = without_blanks(reports::clean_text(n.unknown[k]));
          RC_ASSERT(contains(in_text, name));
          RC_ASSERT(contains(in_page, name));
          RC_ASSERT(without_blanks(reports::clean_text(number["unknown"][k].text)) == name);
        }
        if (n.known_share < 1 && n.unknown.empty()) {
          RC_ASSERT(contains(in_text, "Notknown"));
          RC_ASSERT(contains(in_page, "Notknown"));
        }
      };
      check(rows[i].total, at["total"]);
      for (std::size_t day = 0; day < 7; ++day)
        if (rows[i].days[day])
          check(*rows[i].days[day], at["days"][day]);
    }
  });
}

TEST_CASE("an absent bound is said, and a bound that exists is never called open") {
  rc::prop("bounds", [] {
    report page;
    page.intake = {random_row(0)};
    report_row& row = page.intake[0];
    row.days = {};
    row.goals.clear();
    bool const open = !row.total.high;
    std::string const text = render_text(page), html = render_html(page);
    json const number = json_reader::read(render_json(page))["intake"][0]["total"];
    RC_ASSERT(number["unbounded"].truth == open);
    RC_ASSERT((number["high"].is == json::null) == open);
    RC_ASSERT(contains(text, "or more, no upper bound") == open);
    RC_ASSERT(contains(html, "or more, no upper bound") == open);
    RC_ASSERT(contains(text, "░") == open);
    RC_ASSERT(contains(html, "url(#i0b-g)") ==
              (open || *row.total.high > reports::scale_of(row).end));
  });
}

TEST_CASE("an untracked day is called so in every row and is never a zero") {
  rc::prop("days", [] {
    report const page = random_report();
    auto const lines = lines_of_text(render_text(page));
    std::string const html = render_html(page);
    json const read = json_reader::read(render_json(page));
    auto const rows = rows_of(page);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      bool const eaten = i < page.intake.size();
      json const& days =
          (eaten ? read["intake"][i] : read["exercise"][i - page.intake.size()])["days"];
      auto const at = std::find(lines.begin(), lines.end(), rows[i].name + " (mg)");
      RC_ASSERT(at != lines.end());
      std::string const cells = *(at + 1);
      std::string const described =
          between(html,
                  "<title id=\"" + std::string(eaten ? "i" : "e") +
                      std::to_string(eaten ? i : i - page.intake.size()) + "d-t\">",
                  "</desc>") +
          ";";
      for (std::size_t day = 0; day < 7; ++day) {
        std::string const cell = cells.substr(1 + day * 11, 11);
        bool const untracked = !rows[i].days[day];
        RC_ASSERT((cell == "  untracked") == untracked);
        RC_ASSERT((days[day].is == json::null) == untracked);
        RC_ASSERT(contains(described, page.day_labels[day] + ": untracked;") == untracked);
      }
    }
  });
}

} // namespace render_gaps_test
