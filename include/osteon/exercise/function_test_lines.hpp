// SPDX-License-Identifier: BSL-1.0
/// @file Published lines of function tests and of height lost, each with its source; none is a diagnosis.
#pragma once

#include <osteon/core/verdict.hpp>
#include <osteon/exercise/function_test.hpp>
#include <osteon/person/profile.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source cdc_steadi{
    "cdc_steadi", "CDC STEADI. 30-second chair stand; timed up and go (assessment sheets)", 2017};
inline constexpr source ewgsop2{"ewgsop2", "EWGSOP2: revised European consensus on sarcopenia",
                                2019};
inline constexpr source iscd_2019{
    "iscd_2019", "ISCD 2019: indications for lateral spine imaging, as quoted", 2019};
inline constexpr source bhof_2022{
    "bhof_2022", "Clinician's guide to prevention and treatment of osteoporosis", 2022, false};
} // namespace sources

/// One published line of a test, and for whom. Ages are completed years, both ends included.
template <class Test> struct test_line {
  comparator rule;
  measure<typename Test::kind> threshold;
  /// What the issuer says of results beyond it.
  std::string_view says;
  std::string_view authority;
  source from;
  std::optional<osteon::sex> sex{};
  int from_age = 0;
  int to_age = 200;
};

/// The lines of a test; none for a test without a row. Specialise it for a test of one's own.
template <class Test> inline constexpr std::array<test_line<Test>, 0> published_lines{};

namespace detail {
/// Below average for age and sex [cdc_steadi].
inline constexpr auto chair_stand_lines = [] {
  struct row {
    int from, to, men, women;
  };
  constexpr row rows[] = {{60, 64, 14, 12}, {65, 69, 12, 11}, {70, 74, 12, 10}, {75, 79, 11, 10},
                          {80, 84, 10, 9},  {85, 89, 8, 8},   {90, 94, 7, 4}};
  std::array<test_line<chair_stand_30_s>, 14> lines{};
  std::size_t at = 0;
  for (row const& each : rows)
    for (sex const who : {sex::male, sex::female})
      lines[at++] = {comparator::less_than,
                     (who == sex::male ? each.men : each.women) * stands,
                     "below average, at risk of falling",
                     "CDC STEADI",
                     sources::cdc_steadi,
                     who,
                     each.from,
                     each.to};
  return lines;
}();
} // namespace detail

template <> inline constexpr auto published_lines<chair_stand_30_s> = detail::chair_stand_lines;
template <> inline constexpr std::array published_lines<timed_up_and_go>{test_line<timed_up_and_go>{
    comparator::at_least, 12 * time_units::second, "an older adult is at risk of falling",
    "CDC STEADI", sources::cdc_steadi, std::nullopt, 65}};
/// Whatever the device: the cut-offs were derived from several.
template <hand Hand, class Device>
inline constexpr std::array published_lines<grip_strength<Hand, Device>>{
    test_line<grip_strength<Hand, Device>>{comparator::less_than, 27 * kilograms_of_grip,
                                           "low grip strength", "EWGSOP2", sources::ewgsop2,
                                           sex::male},
    test_line<grip_strength<Hand, Device>>{comparator::less_than, 16 * kilograms_of_grip,
                                           "low grip strength", "EWGSOP2", sources::ewgsop2,
                                           sex::female}};

namespace detail {
/// A verdict on a figure that holds or does not, with how far it is from the line.
inline verdict line_verdict(std::string_view name, comparator rule, double figure, double threshold,
                            std::string_view symbol, std::string_view says,
                            std::string_view authority, source const& from) {
  verdict v;
  v.is = holds(figure, rule, threshold) ? answer::met : answer::not_met;
  v.criterion = std::string(name) + ' ' + std::string(to_text(rule)) + ' ' + label_text(threshold) +
                ' ' + std::string(symbol) + " (" + std::string(says) + ')';
  v.authority = std::string(authority);
  v.from = from;
  v.inputs = {{std::string(name), label_text(figure) + ' ' + std::string(symbol)}};
  if (threshold > 0)
    v.margin = figure / threshold - 1;
  return v;
}
} // namespace detail

/// The result against the published lines that are for this person; `met` says that the line's words apply.
/// One verdict that is not evaluable where age or sex, which the lines need, is not known; none where the
/// test has no line for the person.
template <function_test Test, class Rule> [[nodiscard]] std::vector<verdict>
against_lines(test_result<Test, Rule> const& result, profile const& who) {
  std::vector<verdict> found;
  auto const age = who.age_on(result.on());
  bool open_age = false, open_sex = false;
  for (test_line<Test> const& line : published_lines<Test>) {
    if (age ? (*age < line.from_age || *age > line.to_age) : false)
      continue;
    if (line.sex && who.sex && *line.sex != *who.sex)
      continue;
    bool const needs_age = !age && (line.from_age > 0 || line.to_age < 200);
    bool const needs_sex = line.sex && !who.sex;
    open_age = open_age || needs_age;
    open_sex = open_sex || needs_sex;
    if (needs_age || needs_sex)
      continue;
    verdict v = detail::line_verdict(Test::name, line.rule, result.value().in(Test::shown),
                                     line.threshold.in(Test::shown), Test::shown.symbol, line.says,
                                     line.authority, line.from);
    v.inputs.push_back({"method", std::string(Test::method)});
    v.inputs.push_back({"trials", std::string(Rule::name)});
    found.push_back(std::move(v));
  }
  if (open_age || open_sex) {
    verdict v;
    v.criterion = "published lines of " + std::string(Test::name);
    v.authority = std::string(published_lines<Test>.front().authority);
    v.from = published_lines<Test>.front().from;
    v.reason =
        std::string("the profile does not say: ") + (open_age && open_sex ? "date of birth and sex"
                                                     : open_age           ? "date of birth"
                                                                          : "sex");
    found.push_back(std::move(v));
  }
  return found;
}

/// Height lost between two measurements; below zero where it was gained.
struct prospective_height_loss {
  measure<plain_length> lost{};
};
/// The tallest height that a person remembers less the measured one: another thing than two measurements.
struct historical_height_loss {
  measure<plain_length> lost{};
};

/// The loss from the earlier of two stadiometer readings to the later one, in whichever order they are given.
template <class Rule> [[nodiscard]] prospective_height_loss
height_lost(test_result<standing_height, Rule> const& first,
            test_result<standing_height, Rule> const& second) {
  return {second.on() < first.on() ? second.value() - first.value()
                                   : first.value() - second.value()};
}
/// The loss since the tallest remembered height.
template <class Rule> [[nodiscard]] historical_height_loss
height_lost_since_tallest(measure<plain_length> recalled,
                          test_result<standing_height, Rule> const& measured) {
  return {recalled - measured.value()};
}

/// Two centimetres or more, named as an indication to look for vertebral fractures [bhof_2022, unverified]:
/// a line for a report to name to a clinician.
[[nodiscard]] inline verdict against_line(prospective_height_loss const& loss) {
  return detail::line_verdict(
      "height lost between two measurements", comparator::at_least, loss.lost.in(centimeters), 2,
      "cm", "named as an indication for imaging of the spine", "BHOF 2022", sources::bhof_2022);
}
/// More than four centimetres, with a T-score below -1.0 an indication for imaging of the spine
/// [iscd_2019]: a line for a report to name to a clinician.
[[nodiscard]] inline verdict against_line(historical_height_loss const& loss) {
  return detail::line_verdict("height lost since the tallest remembered", comparator::more_than,
                              loss.lost.in(centimeters), 4, "cm",
                              "with a T-score below -1.0 an indication for imaging of the spine",
                              "ISCD 2019", sources::iscd_2019);
}

} // namespace osteon
