// SPDX-License-Identifier: BSL-1.0
/// @file The seven days of a row as inline SVG: columns with bounds, untracked days hatched.
#pragma once

#include <osteon/tracker/detail/svg_bar.hpp>
#include <osteon/tracker/detail/text_layout.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail::reports {

/// A number in at most five characters: 1043, 12.5, 10.4k; the description has it whole.
inline std::string column_number(double value, report_words const& words) {
  constexpr std::string_view prefixes = "kMGTPE";
  if (!finite(value))
    return "?";
  std::size_t steps = 0;
  for (; steps < prefixes.size() && (value >= 9999.5 || (steps > 0 && value >= 999.5)); ++steps)
    value /= 1000;
  report_words plain;
  plain.decimal_mark = words.decimal_mark;
  plain.thousands_mark.clear();
  std::string const number = number_text(value, plain, value < 1 ? 2 : 3);
  return steps == 0 ? number : number + prefixes[steps - 1];
}

/// The label under a column: its first word, at most three characters of it.
inline std::string column_label(std::string const& label) {
  std::string const clean = clean_text(label);
  return std::string(fitting(clean.substr(0, clean.find(' ')), 3));
}

/// The days in words: "Mon 16: 1,043 mg, 983 to 1,133 mg; Thu 19: untracked".
inline std::string days_description(report const& page, report_row const& row,
                                    report_words const& words) {
  std::string out;
  for (std::size_t day = 0; day < row.days.size(); ++day) {
    out += (day == 0 ? "" : "; ") + day_label(page, day) + ": ";
    if (!row.days[day]) {
      out += words.untracked;
      continue;
    }
    report_number const& n = *row.days[day];
    out += with_unit(number_beside(n.likely, row, words), row.unit);
    std::string const bounds = bounds_text(n, row, words);
    out += bounds.empty() ? "" : ", " + bounds;
    out += has_gap(n) ? ", " + words.gap_in_day : "";
  }
  return out;
}

/// The columns of a row, with their numbers above and their days below. Heights are shares of the
/// image, so that paper can make it flatter; the strip for the labels is fixed.
inline std::string svg_days(report const& page, report_row const& row, std::string const& id,
                            report_words const& words) {
  constexpr double floor = 0.83, ceiling = 0.15, slot = 1.0 / 7;
  bar_scale const scale = day_scale_of(row);
  std::string out = svg_head("columns", id, fill(words.days_title, {row.name}),
                             days_description(page, row, words));
  out += fill("<defs><pattern id=\"{0}-h\" width=\"6\" height=\"6\" "
              "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
              "<line class=\"hatch\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"6\"/></pattern>"
              "<linearGradient id=\"{0}-o\" x1=\"0\" x2=\"0\" y1=\"1\" y2=\"0\">"
              "<stop offset=\"0\" stop-color=\"var(--range)\"/>"
              "<stop offset=\"1\" stop-color=\"var(--card)\"/></linearGradient></defs>",
              {id});
  for (std::size_t day = 0; day < row.days.size(); ++day) {
    double const left = slot * (static_cast<double>(day) + 0.14);
    std::string const x = percent(left), width = percent(slot * 0.72);
    std::string const middle = percent(slot * (static_cast<double>(day) + 0.5));
    auto const column = [&](std::string_view paint, double bottom, double top) {
      out += fill("<rect {0} x=\"{1}\" width=\"{2}\" y=\"{3}\" height=\"{4}\"/>",
                  {paint, x, width, percent(top), percent(std::max(0.0, bottom - top))});
    };
    auto const height = [&](double value) {
      return floor - scale.place(value) * (floor - ceiling);
    };
    if (!row.days[day]) {
      column("class=\"none\" fill=\"url(#" + id + "-h)\"", floor, 0.02);
      std::string const word = clean_text(words.untracked);
      if (display_width(word) <= 9)
        out += fill("<svg x=\"{0}\" y=\"43%\" overflow=\"visible\"><title>{1}</title>"
                    "<text class=\"word\" transform=\"rotate(-90)\" text-anchor=\"middle\" "
                    "y=\"4\">{1}</text></svg>",
                    {middle, escape_xml(word)});
    } else {
      report_number const& n = *row.days[day];
      auto const high = upper(n);
      double top = std::min(height(n.likely), height(n.low));
      if (high) {
        top = std::min(top, height(*high));
        column("class=\"range\"", height(n.low), top);
      } else {
        top = ceiling;
        column("fill=\"url(#" + id + "-o)\"", height(n.low), top);
      }
      column("class=\"sure\"", floor, height(n.low));
      if (height(n.likely) < height(n.low))
        out += fill("<rect class=\"likely\" x=\"{0}\" width=\"{1}\" y=\"{2}\" height=\"2\"/>",
                    {x, width, percent(height(n.likely))});
      out += fill("<svg x=\"{0}\" y=\"{1}\" overflow=\"visible\"><title>{2}</title>"
                  "<text class=\"value\" text-anchor=\"middle\" y=\"-3\">{2}</text></svg>",
                  {middle, percent(top),
                   escape_xml(column_number(n.likely, words) + (high ? "" : "\u2191") +
                              (has_gap(n) ? "*" : ""))});
    }
    out += fill("<text class=\"label\" x=\"{0}\" y=\"98%\" text-anchor=\"middle\">{1}</text>",
                {middle, escape_xml(column_label(day_label(page, day)))});
  }
  return out + "<line class=\"base\" x1=\"0\" x2=\"100%\" y1=\"83%\" y2=\"83%\"/></svg>";
}

} // namespace osteon::detail::reports
