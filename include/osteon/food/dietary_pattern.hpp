// SPDX-License-Identifier: BSL-1.0
/// @file What dietary pattern scores are made of: items with their published lines, and the alcohol point apart.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/food/pattern_intake.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// Points as an interval: what is certain, and what is possible.
struct point_range {
  int low = 0, high = 0;

  [[nodiscard]] constexpr bool exact() const noexcept { return low == high; }
  friend constexpr point_range operator+(point_range a, point_range b) noexcept {
    return {a.low + b.low, a.high + b.high};
  }
  friend constexpr bool operator==(point_range, point_range) = default;
};

/// One point for an answer: certain when met, possible while open.
constexpr point_range point_for(answer a) noexcept {
  return {a == answer::met ? 1 : 0, a == answer::not_met ? 0 : 1};
}

/// Who answered an item.
enum class answered_by : std::uint8_t { diary, questionnaire, nobody };

/// One published line of an item, and what was recorded.
struct pattern_condition {
  std::string_view what{};
  comparator rule{};
  double threshold = 0;
  /// "servings per day", "g per day".
  std::string_view unit{};
  estimate<double> recorded{};
  answer is = answer::not_evaluable;
};

/// One item of a score. It has no conditions where the diary cannot answer it; its point is then open,
/// unless the questionnaire answers.
struct pattern_item {
  std::string_view name{};
  answer is = answer::not_evaluable;
  answered_by by = answered_by::nobody;
  /// All must be met.
  std::vector<pattern_condition> conditions{};
  /// Why it is undecided or not evaluable; empty otherwise.
  std::string reason{};

  [[nodiscard]] point_range points() const noexcept { return point_for(is); }
};

/// The point that a score gives for alcohol. It is reported and nothing else: it has no line, no amount
/// and no distance from one, so that no gap, goal, streak or suggestion can be made of it, and it is no
/// `pattern_item`.
class alcohol_point {
public:
  alcohol_point(answer a, answered_by by, std::string reason)
      : is_(a), by_(by), reason_(std::move(reason)) {}

  [[nodiscard]] static constexpr std::string_view name() noexcept { return "alcohol"; }
  [[nodiscard]] answer is() const noexcept { return is_; }
  [[nodiscard]] answered_by by() const noexcept { return by_; }
  [[nodiscard]] std::string_view reason() const noexcept { return reason_; }
  [[nodiscard]] point_range points() const noexcept { return point_for(is_); }

private:
  answer is_;
  answered_by by_;
  std::string reason_;
};

/// The points of some items together.
[[nodiscard]] inline point_range points_of(std::vector<pattern_item> const& items) noexcept {
  point_range sum;
  for (pattern_item const& item : items)
    sum = sum + item.points();
  return sum;
}

/// An item as a verdict, with what was recorded, its margin and source.
[[nodiscard]] inline verdict verdict_of(pattern_item const& item, std::string_view authority,
                                        source const& from) {
  verdict v;
  v.is = item.is;
  v.criterion = item.name;
  v.authority = authority;
  v.from = from;
  v.reason = item.reason;
  char const* before = ": ";
  for (pattern_condition const& c : item.conditions) {
    v.criterion += before + std::string(to_text(c.rule)) + ' ' + label_text(c.threshold) + ' ' +
                   std::string(c.unit) + " of " + std::string(c.what);
    before = ", ";
    std::string text = label_text(c.recorded.low);
    if (c.recorded.high && *c.recorded.high > c.recorded.low)
      text += " to " + label_text(*c.recorded.high);
    v.inputs.push_back({std::string(c.what), text + ' ' + std::string(c.unit)});
  }
  if (item.conditions.size() == 1 && item.is != answer::not_evaluable)
    v.margin = item.conditions[0].recorded.likely / item.conditions[0].threshold - 1;
  if (item.by == answered_by::questionnaire)
    v.inputs.push_back({std::string(item.name), "as answered"});
  return v;
}
/// An alcohol point is no verdict: nothing may be held against it.
verdict verdict_of(alcohol_point const&, std::string_view, source const&) = delete;

namespace detail {

/// "pizza, cheese and 2 more".
inline std::string some_names(std::vector<std::string> const& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < 3; ++i)
    text += (i == 0 ? "" : "; ") + names[i];
  if (names.size() > 3)
    text += " and " + std::to_string(names.size() - 3) + " more";
  return text;
}

/// Compares each condition and fills answer and reason.
inline void judge(pattern_item& item) {
  item.by = answered_by::diary;
  item.is = answer::met;
  for (pattern_condition& c : item.conditions) {
    c.is = compare(c.recorded, c.rule, c.threshold);
    item.is = all_of({item.is, c.is});
    if (c.is == answer::undecided && item.reason.empty())
      item.reason = c.recorded.unknown.empty() ? "the interval straddles the line"
                                               : "may hold some: " + some_names(c.recorded.unknown);
  }
  if (item.is != answer::undecided)
    item.reason.clear();
}

/// What a questionnaire says overrides the diary.
inline void answer_item(pattern_item& item, bool yes) {
  item.is = yes ? answer::met : answer::not_met;
  item.by = answered_by::questionnaire;
  item.conditions.clear();
  item.reason.clear();
}

/// "2 recorded days": too few for any score.
inline defect too_few_days(std::string_view score, int days) {
  return {defect_code::refused, std::to_string(days) +
                                    (days == 1 ? " recorded day shows" : " recorded days show") +
                                    " no pattern: " + std::string(score) + " needs at least " +
                                    std::to_string(pattern_days)};
}
} // namespace detail

} // namespace osteon
