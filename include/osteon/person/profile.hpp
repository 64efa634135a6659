// SPDX-License-Identifier: BSL-1.0
/// @file `profile`: what is known of a person; every part may be unknown.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/person/exclusions.hpp>
#include <osteon/units/mass.hpp>

#include <cstdint>
#include <optional>

namespace osteon {

/// Sex as reference tables use it.
enum class sex : std::uint8_t { female, male };

/// Menopausal state, natural or induced.
enum class menopausal_state : std::uint8_t { premenopausal, perimenopausal, postmenopausal };

/// What is known of a person. Guidelines gate on it; a part that is unknown makes a criterion that
/// needs it not evaluable, never not met.
struct profile {
  std::optional<osteon::sex> sex{};
  std::optional<date> born{};
  std::optional<measure<body_mass>> mass{};
  std::optional<menopausal_state> menopause{};
  fact on_aromatase_inhibitor = fact::unknown;
  osteon::exclusions exclusions{};
  loading_facts loading{};

  /// Completed years on a day.
  [[nodiscard]] constexpr std::optional<int> age_on(date day) const {
    if (!born)
      return std::nullopt;
    return whole_years_between(*born, day);
  }
};

} // namespace osteon
