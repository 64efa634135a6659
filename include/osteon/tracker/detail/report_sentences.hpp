// SPDX-License-Identifier: BSL-1.0
/// @file What a report says of its numbers, in the same words on every kind of page.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/words.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail::reports {

/// True where a page prints a goal's reason. A decided goal's reason names the row's own gaps, which
/// the row prints once for all its goals.
inline bool prints_reason(report_goal const& goal) {
  bool const open = goal.result.is == answer::undecided || goal.result.is == answer::not_evaluable;
  return open && !goal.result.reason.empty();
}

/// The sentence with `{0}`, `{1}` replaced; what is put in is not looked at again.
inline std::string fill(std::string_view sentence, std::initializer_list<std::string_view> parts) {
  std::string out;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    bool const mark = sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}';
    auto const which = mark ? static_cast<std::size_t>(sentence[at + 1] - '0') : parts.size();
    if (which < parts.size()) {
      out += parts.begin()[which];
      at += 2;
    } else {
      out += sentence[at];
    }
  }
  return out;
}

/// "1 entry", "12 entries".
inline std::string count_text(counted_words const& words, std::size_t count) {
  return fill(count == 1 ? words.one : words.many, {std::to_string(count)});
}

inline std::string joined(std::vector<std::string> const& names) {
  std::string out;
  for (std::string const& name : names)
    out += (out.empty() ? "" : ", ") + name;
  return out;
}

/// The number with the marks of the language: 1,043.5; never "0" for a number that is not 0.
inline std::string number_text(double value, report_words const& words, int significant = 3) {
  if (!finite(value))
    return words.no_number;
  std::string const plain = label_text(value, significant);
  std::size_t const sign = plain.starts_with('-') ? 1 : 0;
  std::size_t const whole = std::min(plain.find('.'), plain.size());
  std::string out = plain.substr(0, sign);
  for (std::size_t i = sign; i < whole; ++i) {
    if (i > sign && (whole - i) % 3 == 0)
      out += words.thousands_mark;
    out += plain[i];
  }
  return whole == plain.size() ? out : out + words.decimal_mark + plain.substr(whole + 1);
}

/// The number with as many digits as tell it from every goal line it differs from.
inline std::string number_beside(double value, report_row const& row, report_words const& words) {
  auto const alike = [&](int digits) {
    return std::any_of(row.goals.begin(), row.goals.end(), [&](report_goal const& goal) {
      return value != goal.threshold &&
             number_text(value, words, digits) == number_text(goal.threshold, words, digits);
    });
  };
  int digits = 3;
  while (digits < 15 && finite(value) && alike(digits))
    ++digits;
  return number_text(value, words, digits);
}

inline std::string with_unit(std::string const& number, std::string const& unit) {
  return unit.empty() ? number : number + ' ' + unit;
}

/// The upper bound where there is one; infinity and nan bound nothing.
inline std::optional<double> upper(report_number const& n) {
  return n.high && finite(*n.high) ? n.high : std::nullopt;
}

inline bool has_gap(report_number const& n) { return !n.unknown.empty() || !(n.known_share >= 1); }

/// "812 to 1,104 mg", "812 mg or more, no upper bound"; empty where the bounds meet in print.
inline std::string bounds_text(report_number const& n, report_row const& row,
                               report_words const& words) {
  std::string const low = number_beside(n.low, row, words);
  if (!upper(n))
    return fill(words.unbounded, {with_unit(low, row.unit)});
  std::string const high = number_beside(*n.high, row, words);
  if (low == high)
    return {};
  return fill(words.range, {low, with_unit(high, row.unit)});
}

/// A share in percent, rounded down, so that a gap never reads as 100 %.
inline std::string share_text(double share, report_words const& words) {
  if (!(share >= 0.01))
    return words.under_one_percent;
  // 1e-9: 0.29 x 100 is a little below 29
  double const percent = share >= 1 ? 100 : std::min(99.0, share * 100 + 1e-9);
  return fill(words.percent, {std::to_string(static_cast<int>(percent))});
}

/// "values known for 93 % of what was eaten", "every value known".
inline std::string known_text(report_number const& n, bool eaten, report_words const& words) {
  if (!has_gap(n))
    return words.all_known;
  return fill(eaten ? words.known_of_eaten : words.known_of_entered,
              {share_text(n.known_share, words)});
}

/// One sentence for the names of the week, one for names that only stand in a day.
inline std::vector<std::string> gap_texts(report_row const& row, report_words const& words) {
  std::vector<std::string> on_days;
  bool gap = has_gap(row.total);
  for (auto const& day : row.days) {
    if (!day)
      continue;
    gap = gap || has_gap(*day);
    for (std::string const& name : day->unknown) {
      auto const& week = row.total.unknown;
      if (std::find(week.begin(), week.end(), name) == week.end() &&
          std::find(on_days.begin(), on_days.end(), name) == on_days.end())
        on_days.push_back(name);
    }
  }
  std::vector<std::string> out;
  if (!row.total.unknown.empty())
    out.push_back(fill(words.not_known, {joined(row.total.unknown)}));
  if (!on_days.empty())
    out.push_back(fill(words.not_known_on_days, {joined(on_days)}));
  if (gap && out.empty())
    out.push_back(words.unnamed_gap);
  return out;
}

/// A, B, ... Z, A2, B2, ...: the letter that ties a goal to its line in the bar.
inline std::string letter_of(std::size_t index) {
  std::string out(1, static_cast<char>('A' + index % 26));
  return index < 26 ? out : out + std::to_string(index / 26 + 1);
}

inline std::string const& answer_text(report_goal const& goal, report_words const& words) {
  return words.answers[static_cast<std::size_t>(goal.result.is)];
}

/// "RDA, at least 1,200 mg".
inline std::string goal_text(report_goal const& goal, report_row const& row,
                             report_words const& words) {
  std::string const line = with_unit(number_text(goal.threshold, words, 6), row.unit);
  return (goal.what.empty() ? words.goal : goal.what) + ", " +
         fill(words.rules[static_cast<std::size_t>(goal.rule)], {line});
}

/// "IOM 2011", with *unverified* where the figure was not seen in the source itself.
inline std::string authority_text(report_goal const& goal, report_words const& words) {
  std::string out = goal.result.authority;
  if (!goal.result.from.verified)
    out += (out.empty() ? "" : ", ") + words.unverified;
  return out;
}

/// "Mon 16", or the number of the day where the report has no label.
inline std::string day_label(report const& page, std::size_t day) {
  return page.day_labels[day].empty() ? std::to_string(day + 1) : page.day_labels[day];
}

/// "IOM. Dietary Reference Intakes, 2011", its key where it has no title.
inline std::string source_text(source const& from, report_words const& words) {
  std::string out(from.title.empty() ? from.key : from.title);
  if (from.year != 0)
    out += (out.empty() ? "" : ", ") + std::to_string(from.year);
  if (!from.verified)
    out += (out.empty() ? "" : ", ") + words.unverified;
  return out;
}

/// The tables and then the sources, a source that is one of the tables only once.
inline std::vector<std::string> origin_texts(report const& page, bool keys,
                                             report_words const& words) {
  std::vector<std::string> out = page.tables;
  for (source const& from : page.sources) {
    std::string const text = source_text(from, words);
    if (std::find(page.tables.begin(), page.tables.end(), text) == page.tables.end())
      out.push_back(!keys || from.title.empty() ? text : text + " [" + std::string(from.key) + ']');
  }
  return out;
}

inline std::string const& device_text(report const& page, report_words const& words) {
  return page.device_line.empty() ? words.device_line : page.device_line;
}

inline std::vector<std::string> const& contact_texts(report const& page,
                                                     report_words const& words) {
  return page.contact_lines.empty() ? words.contact_lines : page.contact_lines;
}

/// "Week from 2026-11-16 · 6 of 7 days tracked · 143 entries · 2 lines refused".
inline std::string extent_text(report const& page, report_words const& words) {
  auto const days = std::count(page.tracked.begin(), page.tracked.end(), true);
  std::string out;
  auto const add = [&](std::string const& part) { out += (out.empty() ? "" : " \u00B7 ") + part; };
  if (!page.first_day.empty())
    add(fill(words.week_from, {page.first_day}));
  add(fill(words.days_tracked, {std::to_string(days)}));
  add(count_text(words.entries, page.entries));
  if (!page.refused.empty())
    add(count_text(words.refused_count, page.refused.size()));
  return out;
}

} // namespace osteon::detail::reports
