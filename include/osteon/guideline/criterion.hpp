// SPDX-License-Identifier: BSL-1.0
/// @file `criterion`: one published line as data: who said it, for whom, and how it compares.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/exertion.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace osteon {

/// For whom a criterion was published. Ages are completed years, both ends included.
struct population {
  std::optional<osteon::sex> sex{};
  int from_age = 0;
  int to_age = 200;
  /// Only for people on an aromatase inhibitor.
  bool on_aromatase_inhibitor = false;
  /// Only after the menopause.
  bool postmenopausal = false;
  /// Not during pregnancy; not while breastfeeding: other figures were published for them, or none.
  bool not_pregnant = false, not_breastfeeding = false;
};

/// Whether a person is of a population: yes, no, or the part of the profile that is missing.
struct membership {
  bool belongs = false;
  /// What would have to be known; empty when `belongs` is decided.
  std::string_view unknown{};
};

/// Decides membership on a day; a part that excludes decides even where another is unknown.
[[nodiscard]] constexpr membership belongs_to(population const& p, profile const& who, date day) {
  std::string_view unknown{};
  auto const age = who.age_on(day);
  if (age && (*age < p.from_age || *age > p.to_age))
    return {false, {}};
  if (!age && (p.from_age > 0 || p.to_age < 200))
    unknown = "date of birth";
  if (p.sex) {
    if (who.sex && *who.sex != *p.sex)
      return {false, {}};
    if (!who.sex)
      unknown = "sex";
  }
  if (p.on_aromatase_inhibitor) {
    if (who.on_aromatase_inhibitor == fact::absent)
      return {false, {}};
    if (who.on_aromatase_inhibitor == fact::unknown)
      unknown = "aromatase-inhibitor therapy";
  }
  if (p.postmenopausal) {
    if (who.menopause && *who.menopause != menopausal_state::postmenopausal)
      return {false, {}};
    if (!who.menopause)
      unknown = "menopausal state";
  }
  // A man and a woman after the menopause are neither, whatever the profile leaves open.
  bool const can_be = who.sex != sex::male && who.menopause != menopausal_state::postmenopausal;
  if (p.not_pregnant) {
    if (who.exclusions.pregnant == fact::present)
      return {false, {}};
    if (can_be && who.exclusions.pregnant == fact::unknown)
      unknown = "pregnancy";
  }
  if (p.not_breastfeeding) {
    if (who.exclusions.breastfeeding == fact::present)
      return {false, {}};
    if (can_be && who.exclusions.breastfeeding == fact::unknown)
      unknown = unknown == "pregnancy" ? "pregnancy and breastfeeding" : "breastfeeding";
  }
  return {unknown.empty(), unknown};
}

/// Days of a week on which resistance training was done; never meets minutes.
struct resistance_days_per_week {
  int days = 0;
  friend constexpr auto operator<=>(resistance_days_per_week, resistance_days_per_week) = default;
};

/// Days of a week on which balance was trained; never meets days of resistance.
struct balance_days_per_week {
  int days = 0;
  friend constexpr auto operator<=>(balance_days_per_week, balance_days_per_week) = default;
};

/// What a criterion compares.
enum class subject : std::uint8_t {
  intake,
  intake_per_body_mass,
  aerobic_minutes,
  resistance_days,
  balance_days
};

namespace detail {
/// The component whose amounts a kind holds.
template <class Kind> struct component_of {};
template <class C> struct component_of<mass_of<C>> { using type = C; };
template <class C> struct component_of<equivalent_of<C>> { using type = C; };
template <class C> struct component_of<energy_of<C>> { using type = C; };

/// What an intake can be held against a line for. Alcohol is no such component: no goal is made of it.
template <class C>
concept has_intake_lines = !std::same_as<C, type_of<nutrients::alcohol>>;

/// The figure as it was published, in whole thousandths: 420 mg / 1 day read per day is an ulp off.
constexpr double as_published(double read) noexcept {
  auto const thousandths = static_cast<double>(static_cast<std::int64_t>(read * 1000 + 0.5));
  double const off = read - thousandths / 1000;
  return off < 1e-9 * read && -off < 1e-9 * read ? thousandths / 1000 : read;
}
} // namespace detail

/// One line of a guideline, made from a typed threshold: the kind says what is compared, so that a
/// line of calcium can never be held against magnesium, nor grams a day against grams per kilogram.
class criterion {
public:
  /// Intake of a component per day.
  template <class Kind, class C = typename detail::component_of<Kind>::type>
    requires detail::has_intake_lines<C>
  constexpr criterion(std::string_view what_, comparator rule_,
                      measure<per<Kind, elapsed>> threshold, population who_, source from_)
      : what(what_), rule(rule_), about(subject::intake), component(C::id), name(C::name),
        unit(C::display.symbol),
        shown(osteon::detail::as_published(threshold.in(C::display / (1 * time_units::day)))),
        who(who_), from(from_), stored_(osteon::detail::access::stored(threshold)) {}
  /// Intake of a component per kilogram of body mass and day.
  template <class Kind, class C = typename detail::component_of<Kind>::type>
    requires detail::has_intake_lines<C>
  constexpr criterion(std::string_view what_, comparator rule_,
                      measure<per<per<Kind, body_mass>, elapsed>> threshold, population who_,
                      source from_)
      : what(what_), rule(rule_), about(subject::intake_per_body_mass), component(C::id),
        name(C::name), unit(C::display.symbol),
        shown(osteon::detail::as_published(
            (threshold * body(1 * kilograms)).in(C::display / (1 * time_units::day)))),
        who(who_), from(from_), stored_(osteon::detail::access::stored(threshold)) {}
  /// Moderate-equivalent minutes of aerobic activity per week.
  constexpr criterion(std::string_view what_, comparator rule_,
                      measure<moderate_equivalent_time> threshold, population who_, source from_)
      : what(what_), rule(rule_), about(subject::aerobic_minutes),
        name("moderate-equivalent aerobic time"), unit("min"),
        shown(threshold.in(moderate_equivalent_minutes)), who(who_), from(from_),
        stored_(osteon::detail::access::stored(threshold)) {}
  /// Days of resistance training per week.
  constexpr criterion(std::string_view what_, comparator rule_, resistance_days_per_week threshold,
                      population who_, source from_)
      : what(what_), rule(rule_), about(subject::resistance_days), name("resistance training"),
        unit("days"), shown(threshold.days), who(who_), from(from_), stored_(threshold.days) {}
  /// Days of balance work per week.
  constexpr criterion(std::string_view what_, comparator rule_, balance_days_per_week threshold,
                      population who_, source from_)
      : what(what_), rule(rule_), about(subject::balance_days), name("balance work"), unit("days"),
        shown(threshold.days), who(who_), from(from_), stored_(threshold.days) {}

  /// The threshold as the measure that it was made from; the kind must be that of `about`.
  template <class Kind> [[nodiscard]] constexpr measure<Kind> threshold() const noexcept {
    return osteon::detail::access::make<Kind>(stored_);
  }

  /// What the issuer calls it: "RDA", "AI", "UL", "recommendation".
  std::string_view what;
  comparator rule;
  subject about;
  /// Id of the component; empty where none is compared.
  std::string_view component{};
  /// Name and unit of what is compared, and the threshold in that unit.
  std::string_view name;
  std::string_view unit;
  double shown;
  population who;
  source from;

private:
  double stored_;
};

/// The criteria of one authority, with its year.
struct guideline {
  std::string_view authority{};
  std::span<criterion const> criteria{};
};

} // namespace osteon
