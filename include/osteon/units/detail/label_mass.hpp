// SPDX-License-Identifier: BSL-1.0
/// @file Units of mass as labels and diaries write them.
#pragma once

#include <osteon/units/detail/label_words.hpp>
#include <osteon/units/mass.hpp>

#include <optional>
#include <string_view>

namespace osteon::detail {

/// One of the unit of mass that a word stands for; none where it is no such word, or may be several.
constexpr std::optional<measure<food_mass>> label_mass(std::string_view word) noexcept {
  auto const unit = read_label_unit(word);
  if (unit.status != label_status::good || unit.size != word.size())
    return std::nullopt;
  auto const read = read_ucum(unit.code.view());
  if (read.status != ucum_status::good || !(read.over == ucum_mass) || !(read.under == ucum_none) ||
      read.note_count != 0)
    return std::nullopt;
  return access::make<food_mass>(round_digits({}, {1, 1, 0}, ratio_of(grams.steps) * read.scale));
}

/// Why a word of labels is not read as one unit; empty where it is not known to mean several.
constexpr std::string_view label_doubt(std::string_view word) noexcept {
  auto const unit = read_label_unit(word);
  return unit.status == label_status::doubtful && unit.length == word.size() ? unit.remedy
                                                                             : std::string_view{};
}

static_assert(label_mass("mcg") == 1 * micrograms && label_mass("lb") == 1 * pounds);
static_assert(!label_mass("MG") && !label_doubt("MG").empty() && !label_mass("mg/100 g"));

} // namespace osteon::detail
