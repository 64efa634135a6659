// SPDX-License-Identifier: BSL-1.0
/// @file `render_json`: a report as JSON with a fixed order of keys, free of locale.
#pragma once

#include <osteon/tracker/detail/json_writer.hpp>
#include <osteon/tracker/detail/report_sentences.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace detail::reports {

/// The verdict's word for programs; it is not translated.
constexpr std::string_view code_of(answer a) {
  constexpr std::string_view codes[] = {"met", "not_met", "undecided", "not_evaluable"};
  return codes[static_cast<std::size_t>(a)];
}

/// The comparator's word for programs.
constexpr std::string_view code_of(comparator c) {
  constexpr std::string_view codes[] = {"at_least", "more_than", "at_most", "less_than"};
  return codes[static_cast<std::size_t>(c)];
}

/// The defect's word for programs: the name of its code.
constexpr std::string_view code_of(defect_code code) {
  switch (code) {
  case defect_code::unknown_name:
    return "unknown_name";
  case defect_code::ambiguous_name:
    return "ambiguous_name";
  case defect_code::unknown_unit:
    return "unknown_unit";
  case defect_code::bad_number:
    return "bad_number";
  case defect_code::bad_date:
    return "bad_date";
  case defect_code::bad_time:
    return "bad_time";
  case defect_code::missing_field:
    return "missing_field";
  case defect_code::negative:
    return "negative";
  case defect_code::not_finite:
    return "not_finite";
  case defect_code::short_row:
    return "short_row";
  case defect_code::long_row:
    return "long_row";
  case defect_code::bad_encoding:
    return "bad_encoding";
  case defect_code::bad_byte:
    return "bad_byte";
  case defect_code::out_of_domain:
    return "out_of_domain";
  case defect_code::not_listed:
    return "not_listed";
  case defect_code::division_by_zero:
    return "division_by_zero";
  case defect_code::no_such_file:
    return "no_such_file";
  case defect_code::bad_header:
    return "bad_header";
  case defect_code::refused:
    return "refused";
  case defect_code::too_large:
    return "too_large";
  }
  return "refused";
}

inline void write(json_writer& out, report_number const& n) {
  auto const object = out.object();
  out.member("low", n.low);
  out.member("likely", n.likely);
  auto const high = upper(n);
  if (high)
    out.member("high", *high);
  else
    out.member("high", nullptr);
  out.member("unbounded", !high);
  out.member("known_share", n.known_share);
  out.member("gap", has_gap(n));
  out.member("unknown", n.unknown);
}

inline void write(json_writer& out, source const& from) {
  auto const object = out.object();
  out.member("key", from.key);
  out.member("title", from.title);
  out.member("year", from.year);
  out.member("verified", from.verified);
}

inline void write(json_writer& out, verdict_input const& input) {
  auto const object = out.object();
  out.member("name", input.name);
  out.member("text", input.text);
}

inline void write(json_writer& out, report_goal const& goal) {
  auto const object = out.object();
  out.member("what", goal.what);
  out.member("rule", code_of(goal.rule));
  out.member("threshold", goal.threshold);
  out.member("verdict", code_of(goal.result.is));
  out.member("criterion", goal.result.criterion);
  out.member("authority", goal.result.authority);
  out.member("source", goal.result.from);
  out.member("inputs", goal.result.inputs);
  if (goal.result.margin)
    out.member("margin", *goal.result.margin);
  else
    out.member("margin", nullptr);
  out.member("reason", goal.result.reason);
}

inline void write(json_writer& out, report_row const& row) {
  auto const object = out.object();
  out.member("name", row.name);
  out.member("unit", row.unit);
  out.member("basis", row.basis);
  out.member("total", row.total);
  out.member("days", row.days);
  out.member("goals", row.goals);
  out.member("notes", row.notes);
}

inline void write(json_writer& out, report_session const& session) {
  auto const object = out.object();
  out.member("day", session.day);
  out.member("text", session.text);
}

inline void write(json_writer& out, defect const& wrong) {
  auto const object = out.object();
  out.member("code", code_of(wrong.code));
  out.member("sentence", wrong.sentence);
  out.member("file", wrong.where.file);
  out.member("line", wrong.where.line);
  out.member("column", wrong.where.column);
  out.member("nearest", wrong.nearest);
}

} // namespace detail::reports

/// The report as one JSON object in UTF-8, its keys always in the same order. A bound that does not
/// exist is null beside `"unbounded": true`, an untracked day is null, a number that is none is
/// null. Numbers give back the same double when they are read.
inline std::string render_json(report const& page, report_words const& words = {}) {
  using namespace detail::reports;
  json_writer out;
  {
    auto const object = out.object();
    out.member("format", "osteon report");
    out.member("version", 1);
    out.member("title", page.title);
    out.member("person", page.person);
    out.member("first_day", page.first_day);
    out.member("day_labels", page.day_labels);
    out.member("tracked", page.tracked);
    out.member("entries", page.entries);
    out.member("intake", page.intake);
    out.member("exercise", page.exercise);
    out.member("sessions", page.sessions);
    out.member("tables", page.tables);
    out.member("sources", page.sources);
    out.member("contact_lines", contact_texts(page, words));
    out.member("device_line", device_text(page, words));
    out.member("refused", page.refused);
  }
  return out.text() + '\n';
}

} // namespace osteon
