// SPDX-License-Identifier: BSL-1.0
/// @file A day and an item against an upper limit, as intervals; one function for all components.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/suggestion.hpp>
#include <osteon/food/upper_limit.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace osteon::detail {

/// What is known of an amount, in a component's display unit; without `high` it is unbounded.
struct amount_range {
  double low = 0, likely = 0;
  std::optional<double> high = 0.0;
  /// False where there is no column for it: then nothing is known.
  bool listed = true;

  [[nodiscard]] bool is_zero() const noexcept { return listed && high && *high == 0; }
  [[nodiscard]] bool exact() const noexcept { return high && *high == low; }
  friend amount_range operator+(amount_range const& a, amount_range const& b) {
    amount_range sum{a.low + b.low, a.likely + b.likely, std::nullopt, a.listed && b.listed};
    if (a.high && b.high)
      sum.high = *a.high + *b.high;
    return sum;
  }
};
inline amount_range not_listed() { return {0, 0, std::nullopt, false}; }

/// What food holds by nature may be none of the added form, or all of it may have been added.
inline amount_range possibly_added(amount_range r) {
  r.low = r.likely = 0;
  return r;
}

/// "34 µg"; "10 to 14 mg"; "at least 3 mg"; "no data".
inline std::string range_text(amount_range const& r, std::string_view unit) {
  if (!r.listed)
    return "no data";
  std::string const of = " " + std::string(unit);
  if (r.exact())
    return label_text(r.low) + of;
  if (r.high)
    return label_text(r.low) + " to " + label_text(*r.high) + of;
  return r.low > 0 ? "at least " + label_text(r.low) + of : "not known";
}

/// One limit, without the type of its component.
struct plain_limit {
  std::string_view component, unit;
  double most = 0;
  limit_scope scope = limit_scope::all_sources;
  source from{};
  std::string_view note{};
};

/// The amounts that a limit may count.
struct counted_amounts {
  amount_range day_food, day_supplements, item;
  bool item_is_supplement = false;
  /// The component itself is the added form, as folic acid is.
  bool always_added = false;
};

/// Nothing where the item adds nothing that the limit counts.
inline std::optional<limit_check> check_limit(plain_limit const& limit, counted_amounts amounts) {
  if (limit.scope == limit_scope::supplements_and_medicines) {
    if (!amounts.item_is_supplement)
      return std::nullopt;
    amounts.day_food = {};
  } else if (limit.scope == limit_scope::added_forms && !amounts.always_added) {
    amounts.day_food = possibly_added(amounts.day_food);
    if (!amounts.item_is_supplement)
      amounts.item = possibly_added(amounts.item);
  }
  if (amounts.item.is_zero())
    return std::nullopt;
  amount_range const day = amounts.day_food + amounts.day_supplements;
  amount_range const both = day + amounts.item;
  limit_check check;
  check.component = limit.component;
  check.limit = label_text(limit.most) + ' ' + std::string(limit.unit) + " a day, " +
                std::string(to_text(limit.scope));
  check.day = range_text(day, limit.unit);
  check.item = range_text(amounts.item, limit.unit);
  check.from = limit.from;
  // By what does not hold: no number is within a limit.
  check.upper_end_is_above = both.high && !(*both.high <= limit.most);
  if (both.low > limit.most || both.likely > limit.most) {
    check.is = limit_answer::exceeds;
    check.reason = day.likely > limit.most            ? "the day alone is above it"
                   : amounts.item.likely > limit.most ? "the item alone is above it"
                                                      : "the day and the item are above it";
  } else if (!both.listed) {
    check.is = limit_answer::not_checked;
    check.reason = amounts.item.listed ? "the record of the day has no data" : "no data";
  } else if (!both.high || check.upper_end_is_above) {
    check.is = limit_answer::could_exceed;
    check.reason = amounts.item.exact() ? "not all of the day is known"
                                        : "what the item adds is not known exactly";
  } else {
    check.is = limit_answer::within;
  }
  if (!limit.note.empty())
    check.reason.append(check.reason.empty() ? "" : "; ")
        .append(limit.note)
        .append(" not known, the lowest limit was taken");
  return check;
}

/// What a check means for its item: an undecided one is said of a food and refuses a supplement, or
/// whatever else is held to it strictly.
inline void weigh(limit_check const& check, bool strictly, guard_findings& found,
                  std::vector<refusal_reason>& reasons) {
  std::string const text = std::string(check.component) + ": " + check.item + " with " + check.day +
                           " of the day, upper limit " + check.limit + " (" + check.reason + ")";
  if (check.is == limit_answer::exceeds)
    reasons.push_back({refusal_code::above_upper_limit, text, check.from});
  else if (strictly && check.is != limit_answer::within)
    reasons.push_back({refusal_code::upper_limit_not_evaluable, text, check.from});
  else if (check.is == limit_answer::could_exceed)
    found.cautions.push_back("could exceed the upper limit: " + text);
}

} // namespace osteon::detail
