// SPDX-License-Identifier: BSL-1.0
/// @file `render_text`: a report as a table of 80 columns for the terminal.
#pragma once

#include <osteon/tracker/detail/bar_scale.hpp>
#include <osteon/tracker/detail/report_sentences.hpp>
#include <osteon/tracker/detail/text_layout.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/words.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace detail::reports {

inline constexpr std::size_t page_columns = 80;
inline constexpr std::size_t bar_cells = 76;

inline std::string text_heading(std::string const& heading) {
  std::string line = "── " + clean_text(heading) + ' ';
  std::size_t const used = display_width(line);
  return '\n' + line + repeated("─", used < page_columns ? page_columns - used : 0) + '\n';
}

/// The bar: full to the lower bound, shaded to the upper one, an arrow where there is none or
/// where it lies beyond the end; a rhombus at the likely value.
inline std::string text_bar(report_row const& row, bar_scale scale) {
  auto const cell = [&](double value) {
    return static_cast<std::size_t>(scale.place(value) * (bar_cells - 1) + 0.5);
  };
  std::array<std::string_view, bar_cells> cells;
  cells.fill("·");
  auto const high = upper(row.total);
  bool const open = !high || !scale.shows(*high);
  std::fill_n(cells.begin(), high ? cell(*high) : bar_cells, high ? "▒" : "░");
  std::fill_n(cells.begin(), cell(row.total.low), "█");
  if (open)
    cells.back() = "→";
  if (finite(row.total.likely))
    cells[std::min(cell(row.total.likely), bar_cells - 2)] = "◆";
  std::string out = "  ";
  for (std::string_view each : cells)
    out += each;
  return out + '\n';
}

/// The letters of the goals under their places; a letter whose place is taken moves to the right,
/// or to the left at the end. Empty when the row has no goal.
inline std::string text_goal_marks(report_row const& row, bar_scale scale) {
  std::string marks(bar_cells + 2, ' ');
  for (std::size_t index : goals_in_order(row, scale)) {
    double const threshold = row.goals[index].threshold;
    std::string const letter = letter_of(index) + (scale.shows(threshold) ? "" : ">");
    auto at = 2 + static_cast<std::size_t>(scale.place(threshold) * (bar_cells - 1) + 0.5);
    auto const taken = [&](std::size_t from) {
      return marks.find_first_not_of(' ', from) < from + letter.size();
    };
    while (at + letter.size() < marks.size() && taken(at))
      ++at;
    at = std::min(at, marks.size() - letter.size());
    while (at > 0 && taken(at))
      --at;
    if (!taken(at))
      marks.replace(at, letter.size(), letter);
  }
  marks.erase(marks.find_last_not_of(' ') + 1);
  return marks.empty() ? marks : marks + '\n';
}

inline std::string text_goal(report_row const& row, std::size_t index, std::size_t width,
                             report_words const& words) {
  report_goal const& goal = row.goals[index];
  std::string const authority = authority_text(goal, words);
  std::string line = answer_text(goal, words) + ": " + goal_text(goal, row, words);
  if (!authority.empty())
    line += " (" + authority + ')';
  if (prints_reason(goal))
    line += "; " + goal.result.reason;
  return wrapped(line, width, letter_of(index) + "  ");
}

/// Two blocks of lines beside each other, each 38 columns wide.
inline std::string side_by_side(std::string const& left, std::string const& right) {
  constexpr std::size_t column = 38;
  std::string out;
  for (std::size_t l = 0, r = 0; l < left.size() || r < right.size();) {
    auto const take = [](std::string const& text, std::size_t& at) {
      std::size_t const end = std::min(text.find('\n', at), text.size());
      std::string const line = at < text.size() ? text.substr(at, end - at) : "";
      at = std::min(end + 1, text.size());
      return line;
    };
    std::string line = "  " + padded_right(take(left, l), column) + "  ";
    line += take(right, r);
    out += line.erase(line.find_last_not_of(' ') + 1) + '\n';
  }
  return out;
}

inline std::string text_row(report_row const& row, bool eaten, report_words const& words) {
  std::string const likely = with_unit(number_beside(row.total.likely, row, words), row.unit);
  std::string out = '\n' + wrapped(row.name + ": " + likely + ' ' + row.basis, page_columns);
  std::string const bounds = bounds_text(row.total, row, words);
  out += wrapped((bounds.empty() ? "" : bounds + "; ") + known_text(row.total, eaten, words),
                 page_columns, "  ");
  bar_scale const scale = scale_of(row);
  out += text_bar(row, scale) + text_goal_marks(row, scale);
  for (std::size_t i = 0; i < row.goals.size(); i += 2)
    out += side_by_side(text_goal(row, i, 38, words),
                        i + 1 < row.goals.size() ? text_goal(row, i + 1, 38, words) : "");
  if (row.goals.empty())
    out += wrapped(words.no_goal, page_columns, "  ");
  for (std::string const& gap : gap_texts(row, words))
    out += wrapped(gap, page_columns, "  ");
  for (std::string const& note : row.notes)
    out += wrapped(note, page_columns, "  ");
  return out;
}

/// One cell of the days' table: the likely value, starred where the day has a gap, with `+` where
/// it has no upper bound.
inline std::string text_day(report_row const& row, std::size_t day, report_words const& words) {
  if (!row.days[day])
    return clean_text(words.untracked);
  report_number const& n = *row.days[day];
  return number_beside(n.likely, row, words) + (upper(n) ? "" : "+") + (has_gap(n) ? "*" : "");
}

inline std::string text_days(report const& page, report_words const& words) {
  constexpr std::size_t column = 11;
  auto const line_of = [](auto const& cell) {
    std::string line;
    for (std::size_t day = 0; day < 7; ++day)
      line += (day == 0 ? "  " : " ") + padded_left(cell(day), column - 1);
    return line + '\n';
  };
  std::string out = text_heading(words.days_column);
  out += line_of([&](std::size_t day) { return clean_text(day_label(page, day)); });
  out += line_of([&](std::size_t day) {
    return clean_text(page.tracked[day] ? words.tracked : words.untracked);
  });
  bool starred = false, open = false;
  for (auto const* rows : {&page.intake, &page.exercise})
    for (report_row const& row : *rows) {
      out +=
          wrapped(with_unit(row.name, row.unit.empty() ? "" : "(" + row.unit + ")"), page_columns);
      out += line_of([&](std::size_t day) { return text_day(row, day, words); });
      for (auto const& day : row.days) {
        starred = starred || (day && has_gap(*day));
        open = open || (day && !upper(*day));
      }
    }
  if (starred)
    out += wrapped(words.legend_gap, page_columns);
  if (open)
    out += wrapped("+ " + words.legend_open, page_columns);
  return out;
}

inline std::string text_list(std::string const& heading, std::vector<std::string> const& lines) {
  std::string out;
  for (std::string const& line : lines)
    out += wrapped(line, page_columns, "- ");
  return out.empty() ? out : text_heading(heading) + out;
}

} // namespace detail::reports

/// The report in UTF-8 lines of at most 80 columns: every row with its bounds, its bar, its goals
/// side by side and the names of what was not known; then the days, the sessions, the sources, the
/// contact lines, the device line, and last the lines of the input that were refused.
inline std::string render_text(report const& page, report_words const& words = {}) {
  using namespace detail::reports;
  std::string out = wrapped(page.title, page_columns);
  if (!page.person.empty())
    out += wrapped(page.person, page_columns);
  out += wrapped(extent_text(page, words), page_columns);
  out += wrapped("█ " + words.legend_low + "   ▒ " + words.legend_range + "   ◆ " +
                     words.legend_likely + "   → " + words.legend_open,
                 page_columns);

  std::vector<std::string> sessions, refused;
  for (report_session const& session : page.sessions)
    sessions.push_back((session.day < 7 ? day_label(page, session.day) + ": " : "") + session.text);
  for (defect const& wrong : page.refused)
    refused.push_back(to_text(wrong));

  out += text_heading(words.intake_heading);
  for (report_row const& row : page.intake)
    out += text_row(row, true, words);
  if (page.intake.empty())
    out += wrapped(words.nothing, page_columns);
  out += text_heading(words.exercise_heading);
  for (report_row const& row : page.exercise)
    out += text_row(row, false, words);
  if (page.exercise.empty())
    out += wrapped(words.nothing, page_columns);
  out += text_list(words.sessions_heading, sessions);
  out += text_days(page, words);
  out += text_list(words.sources_heading, origin_texts(page, true, words));
  out += text_list(words.contact_heading, contact_texts(page, words));
  out += '\n' + wrapped(device_text(page, words), page_columns);
  return out + text_list(words.refused_heading, refused);
}

} // namespace osteon
