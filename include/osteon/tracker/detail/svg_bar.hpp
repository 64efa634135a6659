// SPDX-License-Identifier: BSL-1.0
/// @file The bar of a row as inline SVG: bounds, likely value, an open end, goal lines with letters.
#pragma once

#include <osteon/tracker/detail/bar_scale.hpp>
#include <osteon/tracker/detail/escape.hpp>
#include <osteon/tracker/detail/report_sentences.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail::reports {

/// A share of the width as SVG writes it. Nothing is scaled, so text keeps its size on any screen.
inline std::string percent(double share) { return fixed_text(share * 100, 2) + '%'; }

inline std::string svg_rect(std::string_view style, double from, double to, std::string_view y,
                            std::string_view height) {
  return fill("<rect class=\"{0}\" x=\"{1}\" width=\"{2}\" y=\"{3}\" height=\"{4}\"/>",
              {style, percent(from), percent(std::max(0.0, to - from)), y, height});
}

/// The head of an image whose title and description are read out in its place.
inline std::string svg_head(std::string_view style, std::string_view id, std::string_view title,
                            std::string_view description) {
  return fill("<svg class=\"{0}\" role=\"img\" aria-labelledby=\"{1}-t {1}-d\">"
              "<title id=\"{1}-t\">{2}</title><desc id=\"{1}-d\">{3}</desc>",
              {style, id, escape_xml(title), escape_xml(description)});
}

/// Letters that stand so close that they would touch on a phone, at one place.
struct goal_mark {
  double at = 0;
  std::string letters{};
};

inline std::vector<goal_mark> goal_marks(report_row const& row, bar_scale scale) {
  constexpr double letter_width = 0.055; // of a bar 250 px wide
  auto const half = [](goal_mark const& mark) {
    return letter_width * static_cast<double>(mark.letters.size()) / 2;
  };
  std::vector<goal_mark> apart;
  for (std::size_t index : goals_in_order(row, scale)) {
    double const threshold = row.goals[index].threshold;
    goal_mark const mark{scale.place(threshold),
                         letter_of(index) + (scale.shows(threshold) ? "" : " \u2192")};
    if (!apart.empty() && mark.at - apart.back().at < half(mark) + half(apart.back())) {
      apart.back().letters += ' ' + mark.letters;
      apart.back().at = (apart.back().at + mark.at) / 2;
    } else {
      apart.push_back(mark);
    }
  }
  return apart;
}

/// The whole bar in words, for those who do not see it.
inline std::string bar_description(report_row const& row, bool eaten, report_words const& words) {
  std::string out = with_unit(number_beside(row.total.likely, row, words), row.unit);
  for (std::string const& part :
       {bounds_text(row.total, row, words), known_text(row.total, eaten, words)})
    out += part.empty() ? "" : "; " + part;
  for (std::size_t i = 0; i < row.goals.size(); ++i)
    out += "; " + letter_of(i) + ": " + goal_text(row.goals[i], row, words) + ", " +
           authority_text(row.goals[i], words) + ", " + answer_text(row.goals[i], words);
  return out;
}

/// The bar of a row; `id` must be unique on the page.
inline std::string svg_bar(report_row const& row, bool eaten, std::string const& id,
                           report_words const& words) {
  bar_scale const scale = scale_of(row);
  auto const high = upper(row.total);
  bool const inside = high && scale.shows(*high);
  double const low = scale.place(row.total.low), likely = scale.place(row.total.likely);
  std::string out =
      svg_head("bar", id, fill(words.bar_title, {row.name}), bar_description(row, eaten, words));
  out += "<rect class=\"track\" x=\"0\" width=\"100%\" y=\"19\" height=\"14\"/>";
  if (inside) {
    out += svg_rect("range", low, scale.place(*high), "19", "14");
  } else {
    out += fill("<defs><linearGradient id=\"{0}-g\"><stop offset=\"0\" "
                "stop-color=\"var(--range)\"/><stop offset=\"0.6\" stop-color=\"var(--range)\"/>"
                "<stop offset=\"1\" stop-color=\"var(--card)\"/></linearGradient></defs>"
                "<rect fill=\"url(#{0}-g)\" x=\"{1}\" width=\"{2}\" y=\"19\" height=\"14\"/>"
                "<text x=\"100%\" y=\"30.5\" text-anchor=\"end\">{3}</text>",
                {id, percent(low), percent(1 - low), high ? "//\u2192" : "\u2192"});
  }
  out += svg_rect("sure", 0, low, "19", "14");
  for (report_goal const& goal : row.goals)
    if (scale.shows(goal.threshold))
      out += fill("<line class=\"goal-line\" x1=\"{0}\" x2=\"{0}\" y1=\"15\" y2=\"35\"/>",
                  {percent(scale.place(goal.threshold))});
  if (finite(row.total.likely))
    out += fill("<rect class=\"likely\" x=\"{0}\" width=\"4\" y=\"16\" height=\"19\" rx=\"2\" "
                "transform=\"translate(-2)\"/>",
                {percent(likely)});
  for (goal_mark const& mark : goal_marks(row, scale)) {
    std::string_view const anchor = mark.at < 0.04 ? "start" : mark.at > 0.94 ? "end" : "middle";
    out += fill("<text class=\"mark\" x=\"{0}\" y=\"12\" text-anchor=\"{1}\">{2}</text>",
                {percent(mark.at), anchor, mark.letters});
  }
  return out + "</svg>";
}

} // namespace osteon::detail::reports
