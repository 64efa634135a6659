// SPDX-License-Identifier: BSL-1.0
/// @file Reader of a heart rate as CSV: `elapsed_s,hr_bpm`, one sample to a row.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/exercise/heart_rate.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {
/// A decimal with a point; with a comma as well where columns are parted by something else.
inline outcome<double> csv_number(std::string_view text, char separator) {
  decimal_style style;
  if (separator != ',' && text.find(',') != text.npos)
    style.mark = ',';
  return parse_decimal(text, style);
}
} // namespace detail

/// No recording is longer: a bound for what a reader takes as a time.
inline constexpr measure<elapsed> longest_recording = 366 * time_units::day;

/// The recording in a CSV text with the columns `elapsed_s` and `hr_bpm`, found by name; others are
/// passed over. Columns parted by commas and numbers with a point, or columns parted by semicolons or
/// tabs and numbers with either mark.
///
/// An empty rate and 0 are what sensors write without contact: the sample is kept as lost, which is no
/// defect. A row whose time or rate cannot be read is refused. Rows out of order, at a moment that
/// another row has, and with an implausible rate are kept in the recording, each with a defect.
[[nodiscard]] inline reading<heart_rate_recording>
read_heart_rate_csv(std::string_view text, std::string file_name = {},
                    plausible_heart_rates plausible = usual_heart_rates) {
  delimited_style style;
  style.separator = separator_of(text);
  delimited rows(text, style, std::move(file_name));
  if (auto const header = rows.read_header(); !header)
    return {{}, {header.defect()}, 0, 0};
  auto const time_column = rows.column("elapsed_s"), rate_column = rows.column("hr_bpm");
  if (!time_column || !rate_column) {
    reading<heart_rate_recording> none;
    for (auto const* each : {&time_column, &rate_column})
      if (!*each)
        none.defects.push_back(each->defect());
    return none;
  }

  std::vector<heart_rate_sample> samples;
  std::vector<defect> remarks; // on rows that are kept
  std::map<double, heart_rate_sample> first_at;
  std::optional<double> latest;
  while (rows.next()) {
    auto const refuse = [&](std::size_t column, defect wrong, char const* remedy) {
      wrong.sentence = rows.header()[column] + ": " + wrong.sentence + remedy;
      rows.refuse(column, std::move(wrong));
    };
    auto const remark = [&](std::size_t column, defect_code code, std::string sentence) {
      remarks.push_back({code, std::move(sentence), rows.where(column)});
    };
    auto const seconds = detail::csv_number(rows[*time_column], style.separator);
    if (!seconds) {
      refuse(*time_column, seconds.defect(), "; write the seconds since the start");
      continue;
    }
    if (*seconds < 0 || *seconds > longest_recording.in(time_units::second)) {
      bool const early = *seconds < 0;
      refuse(*time_column,
             {early ? defect_code::negative : defect_code::too_large,
              detail::quoted(rows[*time_column]) + (early ? " is negative" : " is over a year")},
             "; write the seconds since the start");
      continue;
    }
    heart_rate_sample sample{*seconds * time_units::second, std::nullopt};
    if (!rows[*rate_column].empty()) {
      auto const bpm = detail::csv_number(rows[*rate_column], style.separator);
      if (!bpm || *bpm < 0) {
        refuse(
            *rate_column,
            bpm ? defect{defect_code::negative, detail::quoted(rows[*rate_column]) + " is negative"}
                : bpm.defect(),
            "; leave the field empty where the sensor gave no rate");
        continue;
      }
      if (*bpm > 0)
        sample.rate = *bpm * beats_per_minute;
    }
    if (sample.rate && !(*sample.rate >= plausible.low && *sample.rate <= plausible.high))
      remark(*rate_column, defect_code::out_of_domain,
             "hr_bpm: " + detail::quoted(rows[*rate_column]) + " is no plausible heart rate (" +
                 detail::bpm_text(plausible.low) + " to " + detail::bpm_text(plausible.high) +
                 "); its time is not counted; empty the field if the sensor slipped");
    auto const [earlier, is_new] = first_at.emplace(*seconds, sample);
    if (!is_new)
      remark(*time_column, defect_code::bad_time,
             "elapsed_s: " + detail::quoted(rows[*time_column]) + " stands in another row as well" +
                 (earlier->second == sample ? "; it counts once; take one row out"
                                            : " with another rate; take the wrong row out"));
    else if (latest && *seconds < *latest)
      remark(*time_column, defect_code::bad_time,
             "elapsed_s: " + detail::quoted(rows[*time_column]) +
                 " stands behind a later time; it was put in order; sort the rows by time");
    latest = std::max(latest.value_or(*seconds), *seconds);
    samples.push_back(sample);
  }
  auto recording = heart_rate_recording::of(std::move(samples), plausible);
  auto read = rows.finish(std::move(recording).value_or(heart_rate_recording{}));
  read.defects.insert(read.defects.end(), std::make_move_iterator(remarks.begin()),
                      std::make_move_iterator(remarks.end()));
  std::sort(read.defects.begin(), read.defects.end(), [](defect const& a, defect const& b) {
    return a.where.line != b.where.line ? a.where.line < b.where.line
                                        : a.where.column < b.where.column;
  });
  return read;
}

} // namespace osteon
