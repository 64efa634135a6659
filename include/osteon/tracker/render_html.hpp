// SPDX-License-Identifier: BSL-1.0
/// @file `render_html`: a report as one self-contained page for a screen of any width and for paper.
#pragma once

#include <osteon/tracker/detail/page_style.hpp>
#include <osteon/tracker/detail/svg_days.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace detail::reports {

inline std::string html_goals(report_row const& row, report_words const& words) {
  constexpr std::string_view styles[] = {"met", "not-met", "undecided", "not-evaluable"};
  if (row.goals.empty())
    return "<p class=\"note\">" + escape_xml(words.no_goal) + "</p>";
  std::string out = "<ul class=\"goals\" role=\"list\">";
  for (std::size_t i = 0; i < row.goals.size(); ++i) {
    report_goal const& goal = row.goals[i];
    std::string const authority = authority_text(goal, words);
    out += fill("<li role=\"listitem\"><span class=\"letter\">{0}</span> "
                "<b class=\"verdict {1}\">{2}</b> <span>{3}",
                {letter_of(i), styles[static_cast<std::size_t>(goal.result.is)],
                 escape_xml(answer_text(goal, words)), escape_xml(goal_text(goal, row, words))});
    if (!authority.empty())
      out += " <cite>(" + escape_xml(authority) + ")</cite>";
    if (prints_reason(goal))
      out += "<span class=\"reason\">; " + escape_xml(goal.result.reason) + "</span>";
    out += "</span></li>";
  }
  return out + "</ul>";
}

inline std::string html_row(report const& page, report_row const& row, bool eaten,
                            std::string const& id, report_words const& words) {
  std::string out =
      fill("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{0}</th>"
           "<td role=\"cell\" class=\"amount\"><span class=\"number\">{1} "
           "<small>{2}</small></span><span>{3}</span>",
           {escape_xml(row.name), escape_xml(number_beside(row.total.likely, row, words)),
            escape_xml(row.unit), escape_xml(row.basis)});
  for (std::string const& line :
       {bounds_text(row.total, row, words), known_text(row.total, eaten, words)})
    if (!line.empty())
      out += "<span>" + escape_xml(line) + "</span>";
  out += "</td><td role=\"cell\" class=\"against\">" + svg_bar(row, eaten, id + "b", words) +
         html_goals(row, words);
  for (std::string const& gap : gap_texts(row, words))
    out += "<p class=\"gap\">" + escape_xml(gap) + "</p>";
  for (std::string const& note : row.notes)
    out += "<p class=\"note\">" + escape_xml(note) + "</p>";
  return out + "</td><td role=\"cell\" class=\"days\">" + svg_days(page, row, id + "d", words) +
         "</td></tr>\n";
}

inline std::string html_table(report const& page, std::vector<report_row> const& rows, bool eaten,
                              report_words const& words) {
  if (rows.empty())
    return "<p>" + escape_xml(words.nothing) + "</p>\n";
  std::string out = fill("<table role=\"table\"><caption class=\"hidden\">{0}</caption>"
                         "<thead role=\"rowgroup\" class=\"hidden\"><tr role=\"row\">",
                         {escape_xml(eaten ? words.intake_heading : words.exercise_heading)});
  for (std::string const* column :
       {&words.name_column, &words.amount_column, &words.goals_column, &words.days_column})
    out += "<th scope=\"col\" role=\"columnheader\">" + escape_xml(*column) + "</th>";
  out += "</tr></thead>\n<tbody role=\"rowgroup\">\n";
  for (std::size_t i = 0; i < rows.size(); ++i)
    out += html_row(page, rows[i], eaten, (eaten ? "i" : "e") + std::to_string(i), words);
  return out + "</tbody></table>\n";
}

inline std::string html_legend(report_words const& words) {
  std::string out = "<ul class=\"legend\" aria-label=\"" + escape_xml(words.legend_heading) + "\">";
  auto const entry = [&](std::string_view style, std::string const& text) {
    out += fill("<li><i class=\"{0}\"></i>{1}</li>", {style, escape_xml(text)});
  };
  entry("low", words.legend_low);
  entry("range", words.legend_range);
  entry("likely", words.legend_likely);
  entry("open", words.legend_open);
  entry("goal", words.legend_goal);
  entry("none", words.legend_untracked);
  return out + "<li>" + escape_xml(words.legend_gap) + "</li></ul>\n";
}

inline std::string html_list(std::string_view style, std::vector<std::string> const& lines) {
  std::string out = fill("<ul class=\"{0}\">", {style});
  for (std::string const& line : lines)
    out += "<li>" + escape_xml(line) + "</li>";
  return out + "</ul>\n";
}

/// A heading with a list under it; nothing at all for an empty list.
inline std::string html_lines(std::string_view level, std::string const& heading,
                              std::string_view style, std::vector<std::string> const& lines) {
  if (lines.empty())
    return {};
  return fill("<{0}>{1}</{0}>\n", {level, escape_xml(heading)}) + html_list(style, lines);
}

inline std::string html_head(report const& page, report_words const& words) {
  // The policy lets the page load nothing and run nothing, whatever text it was given.
  return fill("<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
              "style-src 'unsafe-inline'\"/>\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
              "<title>{1}</title>\n<style>{2}</style>\n</head>\n<body>\n",
              {escape_xml(words.language), escape_xml(page.title), page_style});
}

} // namespace detail::reports

/// The report as one HTML page in UTF-8 that needs no script, no font and no other file; it is
/// well-formed XML behind its first line. Every row has its bounds, its bar against the goal lines,
/// its days and the names of what was not known.
inline std::string render_html(report const& page, report_words const& words = {}) {
  using namespace detail::reports;
  std::vector<std::string> sessions, refused;
  for (report_session const& session : page.sessions)
    sessions.push_back((session.day < 7 ? day_label(page, session.day) + ": " : "") + session.text);
  for (defect const& wrong : page.refused)
    refused.push_back(to_text(wrong));

  std::string out = html_head(page, words);
  out += "<header><h1>" + escape_xml(page.title) + "</h1>\n";
  if (!page.person.empty())
    out += "<p class=\"person\">" + escape_xml(page.person) + "</p>\n";
  out += "<p>" + escape_xml(extent_text(page, words)) + "</p></header>\n<main>\n";
  out += "<section><h2>" + escape_xml(words.intake_heading) + "</h2>\n" + html_legend(words) +
         html_table(page, page.intake, true, words) + "</section>\n";
  out += "<section><h2>" + escape_xml(words.exercise_heading) + "</h2>\n" +
         html_table(page, page.exercise, false, words) + "</section>\n";
  out += html_lines("h2", words.sessions_heading, "sessions", sessions);
  out += "<section class=\"contact\">" +
         html_lines("h2", words.contact_heading, "lines", contact_texts(page, words)) +
         "</section>\n";
  out += "<section class=\"origin small\">" +
         html_lines("h2", words.sources_heading, "lines", origin_texts(page, false, words)) +
         "</section>\n";
  if (!refused.empty())
    out += "<section class=\"small\">" + html_lines("h2", words.refused_heading, "lines", refused) +
           "</section>\n";
  out += "</main>\n<footer><p>" + escape_xml(device_text(page, words)) +
         "</p></footer>\n</body>\n</html>\n";
  return out;
}

} // namespace osteon
