// SPDX-License-Identifier: BSL-1.0
/// @file `report`: everything that a page about a week shows, as plain values ready to be rendered.
///
/// Numbers are already in the unit that stands beside them; render_text, render_html and render_json
/// only lay them out. A gap is never a number: it is an absent bound, a share below 1, or a name.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/verdict.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// A number with bounds in the unit of its row.
struct report_number {
  double low = 0;
  double likely = 0;
  /// Absent: unbounded.
  std::optional<double> high = 0.0;
  /// Share of the eaten mass whose value was known.
  double known_share = 1;
  /// Foods whose value was not known.
  std::vector<std::string> unknown{};
  friend bool operator==(report_number const&, report_number const&) = default;
};

/// One criterion a row is compared with.
struct report_goal {
  /// What the line is, e.g. "RDA", "AI", "target", "recommendation", "upper limit".
  std::string what{};
  comparator rule = comparator::at_least;
  double threshold = 0;
  verdict result{};
};

/// One row: a nutrient or a load, over the days of the week and per tracked day or per week.
struct report_row {
  std::string name{};
  std::string unit{};
  /// "per day, mean of tracked days" or "per week".
  std::string basis{};
  report_number total{};
  /// One element per day of the week; absent where the day was not tracked.
  std::array<std::optional<report_number>, 7> days{};
  std::vector<report_goal> goals{};
  /// Sentences that stand with the row: an age band that does not fit, a model's convention.
  std::vector<std::string> notes{};
};

/// One exercise session in a line.
struct report_session {
  /// Index of the day in the week, 0 to 6.
  std::size_t day = 0;
  std::string text{};
};

/// A week on one page.
struct report {
  std::string title{};
  /// Who, in the words of the profile: "woman, 62 years, 64 kg, on an aromatase inhibitor".
  std::string person{};
  /// First day as YYYY-MM-DD, and the seven days as short labels ("Mon 16").
  std::string first_day{};
  std::array<std::string, 7> day_labels{};
  /// Days with a diary entry; the others are untracked, which is not zero.
  std::array<bool, 7> tracked{};
  std::vector<report_row> intake{};
  std::vector<report_row> exercise{};
  std::vector<report_session> sessions{};
  /// Lines of the input that were refused.
  std::vector<defect> refused{};
  std::size_t entries = 0;
  /// Food table and release; exercise table and edition.
  std::vector<std::string> tables{};
  /// Every source a figure on the page rests on, each once.
  std::vector<source> sources{};
  /// Sentences for the reader: not a medical device, then the contact lines.
  std::string device_line{};
  std::vector<std::string> contact_lines{};
};

} // namespace osteon
