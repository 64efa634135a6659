// SPDX-License-Identifier: BSL-1.0
/// @file Ages in months and groups of people, as tables of reference intakes and upper limits use them.
#pragma once

#include <osteon/person/profile.hpp>

namespace osteon::detail {

/// Ages in completed months, the first included, the last not.
struct age_span {
  int from_months;
  int before_months;
  [[nodiscard]] constexpr bool holds(int months) const noexcept {
    return months >= from_months && months < before_months;
  }
};
constexpr age_span years(int first, int last) { return {12 * first, 12 * (last + 1)}; }

/// Groups of people as bits; a row counts for those it names.
using people = unsigned char;

/// The groups, and what tables call several of them together.
namespace stages {
inline constexpr people men = 1, women = 2, pregnant = 4, breastfeeding = 8;
/// Neither pregnant nor breastfeeding, and the two together.
inline constexpr people both = men | women, mothers = pregnant | breastfeeding,
                        anyone = both | mothers, not_pregnant = both | breastfeeding,
                        all_women = women | mothers;
inline constexpr age_span age_0_6_months{0, 6}, age_0_12_months{0, 12},
    age_0_3 = years(0, 3), age_0_13 = years(0, 13), age_6_12_months{6, 12}, age_7_12_months{7, 12},
    age_1_2 = years(1, 2), age_1_3 = years(1, 3), age_1_6 = years(1, 6), age_1_8 = years(1, 8),
    age_1_10 = years(1, 10), age_1_13 = years(1, 13), age_1_up = years(1, 200),
    age_3_9 = years(3, 9), age_4_6 = years(4, 6), age_4_8 = years(4, 8), age_4_10 = years(4, 10),
    age_4_13 = years(4, 13), age_4_18 = years(4, 18), age_4_up = years(4, 200),
    age_7_10 = years(7, 10), age_7_11 = years(7, 11), age_9_13 = years(9, 13),
    age_9_18 = years(9, 18), age_9_up = years(9, 200), age_10_17 = years(10, 17),
    age_11_17 = years(11, 17), age_11_18 = years(11, 18), age_11_up = years(11, 200),
    age_12_17 = years(12, 17), age_14_18 = years(14, 18), age_14_50 = years(14, 50),
    age_14_70 = years(14, 70), age_14_up = years(14, 200), age_18_24 = years(18, 24),
    age_18_up = years(18, 200), age_19_30 = years(19, 30), age_19_50 = years(19, 50),
    age_19_up = years(19, 200), age_25_up = years(25, 200), age_31_50 = years(31, 50),
    age_31_up = years(31, 200), age_51_70 = years(51, 70), age_51_up = years(51, 200),
    age_71_up = years(71, 200);
/// Of a line that asks for no age; it holds for an age that is not known.
inline constexpr age_span any_age{-1, 12 * 201};
} // namespace stages

/// Completed months from a birth to a day.
constexpr int whole_months_between(date birth, date on) {
  int const months =
      12 * (static_cast<int>(on.year()) - static_cast<int>(birth.year())) +
      (static_cast<int>(unsigned(on.month())) - static_cast<int>(unsigned(birth.month())));
  return on.day() >= birth.day() ? months : months - 1;
}

/// Completed months on a day; negative where the birth is not known or lies ahead.
constexpr int months_of(profile const& who, date on) {
  return who.born ? whole_months_between(*who.born, on) : -1;
}

/// The groups that a profile leaves possible.
constexpr people possible_people(profile const& who) {
  using namespace stages;
  people possible = 0;
  if (who.exclusions.pregnant == fact::present)
    possible |= pregnant;
  if (who.exclusions.breastfeeding == fact::present)
    possible |= breastfeeding;
  if (possible != 0)
    return possible;
  if (who.sex != sex::female)
    possible |= men;
  if (who.sex == sex::male)
    return possible;
  possible |= women;
  if (who.menopause == menopausal_state::postmenopausal)
    return possible;
  if (who.exclusions.pregnant == fact::unknown)
    possible |= pregnant;
  if (who.exclusions.breastfeeding == fact::unknown)
    possible |= breastfeeding;
  return possible;
}

} // namespace osteon::detail
