// SPDX-License-Identifier: BSL-1.0
/// @file `upper_limit`: the tolerable upper intake level of a component, with the sources of intake that
/// it counts, or that none was set.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/food/authority.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/detail/component_behind.hpp>
#include <osteon/food/detail/life_stage.hpp>
#include <osteon/food/detail/reference_sources.hpp>
#include <osteon/food/limit_scope.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/nutrients/trace_elements.hpp>
#include <osteon/units/nutrients/vitamins.hpp>
#include <osteon/units/time.hpp>
#include <osteon/units/unit_sources.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

/// What is known of a limit.
enum class limit_state : std::uint8_t {
  /// There is a figure.
  stated,
  /// The authority looked and set none, for these ages at least; that is no licence.
  none_set,
  /// The limit counts another component, which `note` names.
  counts_another,
  /// The profile lacks what `note` names.
  not_evaluable,
  /// osteon carries no line of this authority for this component.
  no_line
};

/// The state in words.
constexpr std::string_view to_text(limit_state s) noexcept {
  constexpr std::string_view words[] = {"stated", "none set", "counts another component",
                                        "not evaluable", "no line"};
  return words[static_cast<unsigned>(s)];
}

/// An upper limit of one component for one person. Its scope is part of its type: an intake that counts
/// something else does not compare with it, and neither does one of which it is not said.
template <component C> struct daily_limit {
  static constexpr limit_scope scope = scope_of_limit<C>;
  /// A day as the limit counts it: `from_supplements(magnesium(300_mg))`.
  using counted_day = counted<scope, amount_of<C>>;
  using counted_estimate = counted<scope, estimate<amount_of<C>>>;

  limit_state is = limit_state::no_line;
  /// The most in a day; meaningful when stated.
  counted_day in_a_day{};
  source from{};
  /// What would have to be known, or which component is counted. When stated and not empty: the part of
  /// the profile that left several limits open, of which this is the lowest.
  std::string_view note{};

  [[nodiscard]] constexpr bool stated() const noexcept { return is == limit_state::stated; }
  /// The limit as an intake.
  [[nodiscard]] constexpr counted<scope, intake_of_component<C>> per_day() const noexcept {
    return {in_a_day.amount / (1 * time_units::day)};
  }
  /// What a day leaves below the limit, negative above it; nothing where no limit is stated.
  [[nodiscard]] constexpr std::optional<amount_of<C>> room_above(counted_day taken) const noexcept {
    if (!stated())
      return std::nullopt;
    return in_a_day.amount - taken.amount;
  }
  /// Whether a day stays at or below the limit: undecided where its bounds straddle it, not evaluable
  /// where no limit is stated.
  [[nodiscard]] answer kept_by(counted_estimate const& taken) const {
    return stated() ? compare(taken.amount, comparator::at_most, in_a_day.amount)
                    : answer::not_evaluable;
  }
};

namespace detail {

struct upper_limit_row {
  template <class Kind, class C = typename component_behind<Kind>::type>
  constexpr upper_limit_row(measure<Kind> in_a_day, age_span ages_, authority by_,
                            source const& from_, people states_ = stages::anyone,
                            std::string_view replaced_edition_ = {})
      : component(C::id), stored(access::stored(in_a_day)), ages(ages_), scope(scope_of_limit<C>),
        by(by_), states(states_), from(&from_), replaced_edition(replaced_edition_) {}
  std::string_view component;
  double stored;
  age_span ages;
  limit_scope scope;
  authority by;
  people states;
  source const* from;
  /// Of a limit that was withdrawn: the edition by which it still answers.
  std::string_view replaced_edition;
};

/// A component of which the authority looked for a limit and set none.
struct no_limit_row {
  std::string_view component;
  authority by;
  source const* from;
};
/// A component of which another is counted.
struct counted_row {
  std::string_view component, limited, note;
};

namespace upper_limits {
using namespace nutrients;
using namespace sources;
using authority::nasem, authority::efsa;
using namespace stages;
inline constexpr upper_limit_row rows[] = {
#include <osteon/food/data/upper_limits.inc>
};
inline constexpr no_limit_row none_set[] = {
    {"osteon/vitamin_k", nasem, &iom_2001},      {"osteon/vitamin_k1", nasem, &iom_2001},
    {"osteon/thiamin", nasem, &iom_1998},        {"osteon/riboflavin", nasem, &iom_1998},
    {"osteon/vitamin_b12", nasem, &iom_1998},    {"osteon/pantothenic_acid", nasem, &iom_1998},
    {"osteon/biotin", nasem, &iom_1998},         {"osteon/beta_carotene", nasem, &iom_2000},
    {"osteon/alpha_carotene", nasem, &iom_2000}, {"osteon/beta_cryptoxanthin", nasem, &iom_2000},
    {"osteon/chromium", nasem, &iom_2001},       {"osteon/sodium", nasem, &nasem_2019},
    {"osteon/potassium", nasem, &nasem_2019},
};
inline constexpr counted_row counted_elsewhere[] = {
    {"osteon/vitamin_a_rae", "osteon/retinol", "the limit counts retinol"},
    {"osteon/vitamin_a_re", "osteon/retinol", "the limit counts retinol"},
    {"osteon/vitamin_a_iu", "osteon/retinol", "the limit counts retinol"},
    {"osteon/folate_dfe", "osteon/folic_acid", "the limit counts folic acid"},
    {"osteon/folate", "osteon/folic_acid", "the limit counts folic acid"},
    {"osteon/niacin_ne", "osteon/niacin", "the limit counts niacin of added forms"},
    {"osteon/cholecalciferol", "osteon/vitamin_d", "the limit counts vitamin D"},
    {"osteon/ergocalciferol", "osteon/vitamin_d", "the limit counts vitamin D"},
    {"osteon/alpha_tocopherol_natural", "osteon/alpha_tocopherol",
     "the limit counts alpha-tocopherol of any form"},
    {"osteon/alpha_tocopherol_synthetic", "osteon/alpha_tocopherol",
     "the limit counts alpha-tocopherol of any form"},
    {"osteon/alpha_tocopherol_2R", "osteon/alpha_tocopherol",
     "the limit counts alpha-tocopherol of any form"},
};
} // namespace upper_limits

/// A limit without the type of its component.
struct found_limit {
  limit_state is = limit_state::no_line;
  /// The most in a day, in the component's stored units.
  double stored = 0;
  limit_scope scope = limit_scope::all_sources;
  source from{};
  std::string_view note{};
};

constexpr found_limit find_limit(std::string_view component, profile const& who, date on,
                                 authority by, std::string_view edition = {}) {
  found_limit answer;
  for (counted_row const& row : upper_limits::counted_elsewhere)
    if (row.component == component) {
      answer.is = limit_state::counts_another;
      answer.note = row.note;
      return answer;
    }
  for (no_limit_row const& row : upper_limits::none_set)
    if (row.component == component && row.by == by && edition.empty()) {
      answer.is = limit_state::none_set;
      answer.from = *row.from;
      return answer;
    }
  int const months = months_of(who, on);
  people const possible = possible_people(who);
  people limited = 0;
  double highest = 0;
  for (upper_limit_row const& row : upper_limits::rows) {
    if (row.component != component || row.by != by || row.replaced_edition != edition)
      continue;
    if (answer.is == limit_state::no_line) {
      answer.is = limit_state::none_set;
      answer.from = *row.from;
    }
    if (!row.ages.holds(months) || (row.states & possible) == 0)
      continue;
    if (limited == 0 || row.stored < answer.stored) {
      answer.stored = row.stored;
      answer.scope = row.scope;
      answer.from = *row.from;
    }
    highest = limited == 0 || row.stored > highest ? row.stored : highest;
    limited |= row.states;
  }
  if (answer.is == limit_state::no_line)
    return answer;
  if (months < 0) {
    answer.is = limit_state::not_evaluable;
    answer.note = "date of birth";
  } else if (limited != 0) {
    answer.is = limit_state::stated;
    if (answer.stored < highest || (possible & ~limited) != 0)
      answer.note = "pregnancy and breastfeeding";
  }
  return answer;
}
} // namespace detail

/// The upper limit of a component for a person on a day, by the component's type. Who may be pregnant
/// and did not say gets the lowest limit of the states left open, with a note. A limit that was withdrawn
/// answers by its edition alone: sodium by "2004".
template <component C>
[[nodiscard]] constexpr daily_limit<C> upper_limit_of(profile const& who, date on,
                                                      authority by = authority::nasem,
                                                      std::string_view edition = {}) {
  auto const found = detail::find_limit(C::id, who, on, by, edition);
  return {found.is, {detail::access::make<kind_of<C>>(found.stored)}, found.from, found.note};
}

/// The same by the component's object: `upper_limit<calcium>(who, 2026y / 11 / 16)`.
template <component auto C>
[[nodiscard]] constexpr daily_limit<type_of<C>> upper_limit(profile const& who, date on,
                                                            authority by = authority::nasem,
                                                            std::string_view edition = {}) {
  return upper_limit_of<type_of<C>>(who, on, by, edition);
}

/// The components of which an authority has set a limit.
using limited_components =
    composition<nutrients::calcium, nutrients::vitamin_d, nutrients::phosphorus,
                nutrients::magnesium, nutrients::fluoride, nutrients::niacin, nutrients::vitamin_b6,
                nutrients::folic_acid, nutrients::choline, nutrients::vitamin_c,
                nutrients::alpha_tocopherol, nutrients::selenium, nutrients::retinol,
                nutrients::boron, nutrients::copper, nutrients::iodine, nutrients::iron,
                nutrients::manganese, nutrients::molybdenum, nutrients::nickel, nutrients::vanadium,
                nutrients::zinc, nutrients::chloride>;

} // namespace osteon
