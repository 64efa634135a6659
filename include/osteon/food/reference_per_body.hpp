// SPDX-License-Identifier: BSL-1.0
/// @file `reference_per_body`: reference intakes per kilogram of body mass, which protein has, and the
/// reference weights behind them.
#pragma once

#include <osteon/food/detail/reference_rows.hpp>
#include <osteon/units/mass.hpp>
#include <osteon/units/time.hpp>

#include <optional>
#include <string_view>

namespace osteon {

/// A published intake of one component per kilogram of body mass and day.
template <component C> struct reference_intake_per_body {
  reference_state is = reference_state::no_line;
  reference_kind kind = reference_kind::recommended;
  /// Meaningful when stated; the lower end where a range was published.
  intake_per_body_of<C> line{};
  /// The upper end of a published range, as in "1.0-1.2 g/kg".
  std::optional<intake_per_body_of<C>> to{};
  std::string_view edition{};
  source from{};
  /// What of the profile is not known, or for whom the line is.
  std::string_view note{};

  [[nodiscard]] constexpr bool stated() const noexcept { return is == reference_state::stated; }
  /// The line for a body of that mass, as an intake.
  [[nodiscard]] constexpr intake_of_component<C> at(measure<body_mass> mass) const noexcept {
    return line * mass;
  }
};

namespace detail {
namespace reference_rows {
inline constexpr reference_row per_kilogram[] = {
#include <osteon/food/data/reference_per_kilogram.inc>
};
inline constexpr reference_row others_per_kilogram[] = {
    {protein(0.66_g), ear, age_18_up, both, efsa_2012_protein, efsa},
    {protein(0.83_g), rda, age_18_up, both, efsa_2012_protein, efsa},
    {protein(1_g), protein(1.2_g), advised, any_age, women, sources::esceo_2014, esceo}};
inline constexpr reference_table per_kilogram_tables[] = {per_kilogram, others_per_kilogram};

struct weight_row {
  double kilograms;
  age_span ages;
  people groups;
};
inline constexpr weight_row weights[] = {
#include <osteon/food/data/reference_weights.inc>
};
} // namespace reference_rows

template <component C> constexpr reference_intake_per_body<C>
per_body_from(profile const& who, date on, authority by, unsigned kinds) {
  auto const found =
      find_reference({C::id, by, kinds}, who, on, reference_rows::per_kilogram_tables);
  auto const per_kilogram = [](double stored) {
    return access::make<kind_of<C>>(stored) / body(1 * kilograms) / (1 * time_units::day);
  };
  reference_intake_per_body<C> answer{
      found.is, found.kind, per_kilogram(found.stored), {}, found.edition, found.from, found.note};
  if (found.to > found.stored)
    answer.to = per_kilogram(found.to);
  return answer;
}
} // namespace detail

/// What an authority aims at per kilogram of body mass: `reference_per_body<protein>(who, on, by)`.
template <component auto C> [[nodiscard]] constexpr reference_intake_per_body<type_of<C>>
reference_per_body(profile const& who, date on, authority by = authority::nasem) {
  return detail::per_body_from<type_of<C>>(who, on, by, detail::aimed_at);
}
/// The average requirement per kilogram of body mass.
template <component auto C> [[nodiscard]] constexpr reference_intake_per_body<type_of<C>>
average_requirement_per_body(profile const& who, date on, authority by = authority::nasem) {
  return detail::per_body_from<type_of<C>>(who, on, by,
                                           detail::bit_of(reference_kind::average_requirement));
}

/// The weight of a healthy body that the Food and Nutrition Board reckons with for the person's age, sex and
/// state [iom_2005]; nothing where the profile leaves several open. It is no goal.
[[nodiscard]] constexpr std::optional<measure<body_mass>> reference_weight(profile const& who,
                                                                           date on) {
  int const months = detail::months_of(who, on);
  auto possible = detail::possible_people(who);
  if (!detail::stages::age_14_50.holds(months) && (possible & detail::stages::both) != 0)
    possible &= detail::stages::both;
  std::optional<double> found;
  for (auto const& row : detail::reference_rows::weights) {
    if (!row.ages.holds(months) || (row.groups & possible) == 0)
      continue;
    if (found && *found != row.kilograms)
      return std::nullopt;
    found = row.kilograms;
  }
  if (!found)
    return std::nullopt;
  return body(*found * kilograms);
}

} // namespace osteon
