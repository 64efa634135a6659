// SPDX-License-Identifier: BSL-1.0
/// @file Protein of each main meal against the published line of ESCEO 2014; it reports and does not advise [esceo_2014].
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/guideline/criterion.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <string>
#include <vector>

namespace osteon {

/// The published line is a range: "at least 20-25 g of high-quality protein at each main meal", for women
/// after the menopause [esceo_2014]. Both ends are held against a meal, and neither is picked.
struct meal_protein_line {
  amount<nutrients::protein> lower_end = nutrients::protein(20_g);
  amount<nutrients::protein> upper_end = nutrients::protein(25_g);
  population who{.sex = sex::female, .postmenopausal = true};
  source from = sources::esceo_2014;
};

/// What the line says of one main meal.
struct meal_protein_verdict {
  /// When the meal began.
  moment at{};
  estimate<amount<nutrients::protein>> protein{};
  /// Against the lower end of the range, and against the upper one.
  verdict at_lower_end{}, at_upper_end{};
};

namespace detail {

inline verdict protein_verdict(estimate<amount<nutrients::protein>> const& eaten,
                               amount<nutrients::protein> line, source const& from,
                               std::string_view not_known) {
  verdict v;
  v.criterion = "protein >= " + label_text(line.in(grams)) + " g in a main meal";
  v.authority = "ESCEO 2014";
  v.from = from;
  std::string recorded = label_text(eaten.low.in(grams));
  if (!eaten.high)
    recorded = "at least " + recorded;
  else if (*eaten.high > eaten.low)
    recorded += " to " + label_text(eaten.high->in(grams));
  v.inputs = {{"protein of the meal", recorded + " g"},
              {"quality of the protein", "not looked at; the line names high quality"}};
  if (!not_known.empty()) {
    v.reason = not_known;
    return v;
  }
  if (eaten.known_share <= 0) {
    v.reason = "no figure for anything in the meal";
    return v;
  }
  v.is = compare(eaten, comparator::at_least, line);
  v.margin = eaten.likely / line - 1;
  for (std::string const& name : eaten.unknown)
    v.reason += (v.reason.empty() ? "no figure for " : "; ") + name;
  if (v.reason.empty() && v.is == answer::undecided)
    v.reason = "the interval straddles the line";
  return v;
}
} // namespace detail

/// One main meal against the line. `is_main_meal` unknown makes it not evaluable, and so does a profile that
/// does not say whether the line is for this person.
[[nodiscard]] inline meal_protein_verdict
assess_meal_protein(moment at, estimate<amount<nutrients::protein>> eaten, fact is_main_meal,
                    profile const& who, meal_protein_line const& line = {}) {
  membership const m = belongs_to(line.who, who, at.day);
  std::string not_known;
  if (is_main_meal == fact::unknown)
    not_known = "it is not said whether this was a main meal";
  else if (!m.belongs)
    not_known = "the profile does not say: " + std::string(m.unknown);
  auto lower = detail::protein_verdict(eaten, line.lower_end, line.from, not_known);
  auto upper = detail::protein_verdict(eaten, line.upper_end, line.from, not_known);
  return {at, std::move(eaten), std::move(lower), std::move(upper)};
}

/// Each main meal of a diary parted by meals: `meal_protein(diary | by_meal(), who, is_main)`, where
/// `is_main(meal)` is a `fact`. Meals that are no main meals are left out, and all of them where the line was
/// not published for this person.
template <class Meals, class IsMain, class Policy = bound_by_group>
[[nodiscard]] std::vector<meal_protein_verdict> meal_protein(Meals const& meals, profile const& who,
                                                             IsMain const& is_main,
                                                             meal_protein_line const& line = {}) {
  std::vector<meal_protein_verdict> all;
  for (auto const& meal : meals) {
    fact const main = is_main(meal);
    membership const m = belongs_to(line.who, who, meal.key.day);
    if (main == fact::absent || (!m.belongs && m.unknown.empty()))
      continue;
    all.push_back(
        assess_meal_protein(meal.key, total_of<nutrients::protein, Policy>(meal), main, who, line));
  }
  return all;
}

} // namespace osteon
