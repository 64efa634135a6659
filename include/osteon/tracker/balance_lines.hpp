// SPDX-License-Identifier: BSL-1.0
/// @file Published lines for days with balance work, as the weeks of guidelines have them.
///
/// Included by name.
#pragma once

#include <osteon/guideline/exercise_weeks.hpp>
#include <osteon/tracker/balance_days.hpp>

#include <optional>
#include <variant>

namespace osteon {

/// What a programme asks of a week's days with balance work, for its people and with its source; none
/// where no clause asks for them.
[[nodiscard]] constexpr std::optional<balance_line> balance_line_of(programme const& p) noexcept {
  for (programme_clause const& clause : p.clauses)
    // Not get_if: under g++ 12's sanitizer the address of a constant is no constant.
    if (std::holds_alternative<clauses::balance_days>(clause.asks))
      return balance_line{p.name, std::get<clauses::balance_days>(clause.asks).days,
                          population{.sex = p.people.sex,
                                     .from_age = p.people.from_age,
                                     .to_age = p.people.to_age,
                                     .postmenopausal = p.people.postmenopausal},
                          clause.from.key.empty() ? p.from : clause.from};
  return std::nullopt;
}

namespace guidelines {
/// From 65 years activity that emphasises balance and strength on 3 days a week [who_2020]. Counted are
/// the days with balance work; that strength was in it is not checked.
inline constexpr balance_line who_2020_balance =
    *balance_line_of(guideline_weeks::who_2020_from_65);
} // namespace guidelines

} // namespace osteon
