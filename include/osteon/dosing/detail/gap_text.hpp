// SPDX-License-Identifier: BSL-1.0
/// @file A gap in words, without the type of its component.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/detail/limit_check.hpp>
#include <osteon/food/reference_intake.hpp>
#include <osteon/food/suggestion.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// Bounds of a gap in a display unit; `is_bounded` false: there is no lower end.
struct gap_range {
  amount_range range{};
  std::string_view state{};
  bool is_bounded = true;
};

/// What the sentence is made of.
struct gap_words {
  std::string_view component, unit, by;
  int days = 1;
  std::string line{}, reason{};
  std::optional<amount_range> food{}, supplements{};
  std::vector<std::string> unknown{};
  std::optional<gap_range> after_food{}, after_supplements{};
};

/// Why there is no line, by the state of the reference intake.
inline std::string no_line_text(std::string_view component, std::string_view by, reference_state is,
                                std::string_view note) {
  std::string text(by);
  text.append(is == reference_state::not_evaluable ? " has a line for "
              : is == reference_state::none_set    ? " set no line for "
                                                   : ": osteon carries no line for ")
      .append(component);
  if (is == reference_state::not_evaluable)
    return text.append("; the profile does not say: ").append(note);
  return note.empty() ? text : text.append(", ").append(note);
}

/// "recommendation of 2019, 1000 to 1200 mg a day [asco_2019]".
inline std::string line_text(std::string_view by, std::string_view kind, double from,
                             std::optional<double> to, std::string_view unit,
                             std::string_view edition, std::string_view note,
                             source const& cited_from) {
  std::string text(kind);
  if (!edition.empty() && by.find(edition) == by.npos)
    text.append(" of ").append(edition);
  text += ", " + label_text(from, 4);
  if (to)
    text += " to " + label_text(*to, 4);
  text.append(" ").append(unit).append(" a day").append(cited(cited_from));
  return note.empty() ? text : text.append(" (").append(note).append(")");
}

/// "480 to 560 mg, likely 510 mg"; "at most 560 mg, likely 510 mg".
inline std::string gap_range_text(gap_range const& g, std::string_view unit) {
  std::string const of = " " + std::string(unit);
  std::string text =
      g.is_bounded ? range_text(g.range, unit) : "at most " + label_text(*g.range.high) + of;
  if (!g.is_bounded || !g.range.exact())
    text += ", likely " + label_text(g.range.likely) + of;
  return text + ", " + std::string(g.state);
}

inline std::string likely_text(amount_range const& r, std::string_view unit) {
  std::string text = range_text(r, unit);
  if (!r.exact())
    text += ", likely " + label_text(r.likely) + " " + std::string(unit);
  return text;
}

inline std::string gap_sentence(gap_words const& w) {
  std::string text(w.component);
  text.append(", ").append(w.by);
  if (!w.line.empty())
    text.append(" ").append(w.line);
  text += ". ";
  if (w.food) {
    text += w.days > 1 ? "Mean of " + std::to_string(w.days) + " recorded days: food "
                       : std::string("The recorded day: food ");
    text += likely_text(*w.food, w.unit);
    text += w.supplements ? "; supplements " + likely_text(*w.supplements, w.unit) : std::string();
    char const* before = "; no figure for ";
    for (std::string const& name : w.unknown) {
      text.append(before).append(name);
      before = ", ";
    }
    text += ". ";
  }
  if (w.after_food)
    text += "Gap after food: " + gap_range_text(*w.after_food, w.unit) + ". ";
  if (w.after_supplements)
    text += "Gap after supplements: " + gap_range_text(*w.after_supplements, w.unit) + ". ";
  if (!w.reason.empty())
    text += "Not evaluable: " + w.reason + ". ";
  text.pop_back();
  return text;
}

} // namespace osteon::detail
