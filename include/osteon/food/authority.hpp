// SPDX-License-Identifier: BSL-1.0
/// @file `authority`: who published a reference intake or an upper limit.
#pragma once

#include <cstdint>
#include <string_view>

namespace osteon {

/// Who set a line. They differ, and none stands in for another.
enum class authority : std::uint8_t {
  /// The Food and Nutrition Board of the USA and Canada: IOM, now NASEM.
  nasem,
  /// The European Food Safety Authority.
  efsa,
  /// The Scientific Advisory Committee on Nutrition of the United Kingdom, and COMA before it.
  sacn,
  /// The ESCEO consensus of 2014, women after the menopause.
  esceo_2014,
  /// The joint position statement of 2017 on bone loss under an aromatase inhibitor.
  aibl_2017,
  /// The ASCO guideline of 2019, adults who survived cancer.
  asco_2019,
  /// What clinics advised under an aromatase inhibitor before these statements.
  older_ai_practice,
  /// Daily Values of labels of the USA.
  us_label
};

/// The authority in words.
constexpr std::string_view to_text(authority a) noexcept {
  constexpr std::string_view words[] = {
      "NASEM",   "EFSA", "SACN", "ESCEO 2014", "AIBL 2017", "ASCO 2019", "older AI practice",
      "US label"};
  return words[static_cast<unsigned>(a)];
}

} // namespace osteon
