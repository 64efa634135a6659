// SPDX-License-Identifier: BSL-1.0
/// @file Rows of reference intakes and how one is found for a person.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/authority.hpp>
#include <osteon/food/detail/component_behind.hpp>
#include <osteon/food/detail/life_stage.hpp>
#include <osteon/food/detail/reference_sources.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/unit_sources.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace osteon {

/// Which line of an authority a reference intake is.
enum class reference_kind : std::uint8_t {
  /// EAR, AR: meets the requirement of half of a group.
  average_requirement,
  /// RDA, PRI, RNI: meets the requirement of nearly all of a group.
  recommended,
  /// AI: assumed to be enough where no average requirement could be set.
  adequate_intake,
  /// A line of a statement or guideline that is none of these.
  recommendation,
  /// What percentages of a label refer to.
  label_value,
  /// CDRR: above it, a lower intake is expected to lower the risk of chronic disease.
  chronic_disease_risk_reduction
};

/// The kind in words.
constexpr std::string_view to_text(reference_kind k) noexcept {
  constexpr std::string_view words[] = {"average requirement", "recommended intake",
                                        "adequate intake",     "recommendation",
                                        "label value",         "chronic disease risk reduction"};
  return words[static_cast<unsigned>(k)];
}

/// What is known of a reference intake.
enum class reference_state : std::uint8_t {
  /// There is a figure.
  stated,
  /// The authority has lines of the component and none of this kind for this person, or looked and set
  /// none; `note` says more where there is more.
  none_set,
  /// The profile lacks what `note` names.
  not_evaluable,
  /// osteon carries no line of this authority for this component.
  no_line
};

/// The state in words.
constexpr std::string_view to_text(reference_state s) noexcept {
  constexpr std::string_view words[] = {"stated", "none set", "not evaluable", "no line"};
  return words[static_cast<unsigned>(s)];
}

namespace detail {

/// What a line asks of a person beside age, sex, pregnancy and breastfeeding.
enum class asked_fact : std::uint8_t {
  nothing,
  postmenopausal,
  not_yet_postmenopausal,
  aromatase_inhibitor,
  survivor
};
struct asked_words {
  std::string_view unknown, absent;
};
constexpr asked_words words_of(asked_fact f) {
  constexpr asked_words words[] = {
      {{}, {}},
      {"menopausal state", "for women after the menopause"},
      {"menopausal state", "for women before the end of the menopause"},
      {"aromatase-inhibitor therapy", "for people on an aromatase inhibitor"},
      {"whether the person survived a cancer", {}}};
  return words[static_cast<unsigned>(f)];
}
constexpr fact answer_of(asked_fact f, profile const& who) {
  if (f == asked_fact::nothing)
    return fact::present;
  if (f == asked_fact::aromatase_inhibitor)
    return who.on_aromatase_inhibitor;
  if (f == asked_fact::postmenopausal || f == asked_fact::not_yet_postmenopausal) {
    if (!who.menopause)
      return fact::unknown;
    bool const is = *who.menopause == menopausal_state::postmenopausal;
    return is == (f == asked_fact::postmenopausal) ? fact::present : fact::absent;
  }
  // The profile holds no history of cancer; who takes an aromatase inhibitor has one.
  return who.on_aromatase_inhibitor == fact::present ? fact::present : fact::unknown;
}

/// Four digits of a year, as an edition.
constexpr std::string_view year_digits(int year) {
  constexpr std::string_view digits = "1990199119921993199419951996199719981999"
                                      "2000200120022003200420052006200720082009"
                                      "2010201120122013201420152016201720182019"
                                      "2020202120222023202420252026202720282029";
  return digits.substr(4 * static_cast<std::size_t>(year - 1990), 4);
}

/// What all rows of a publication share.
struct issue {
  authority by = authority::nasem;
  asked_fact asks = asked_fact::nothing;
  /// Empty: the year of the source.
  std::string_view edition{};
  /// A later edition replaced it; it answers only when asked for by its edition.
  bool replaced = false;
  std::string_view remark{};
};

struct reference_row {
  template <class Kind, class C = typename component_behind<Kind>::type>
  constexpr reference_row(measure<Kind> in_a_day, reference_kind kind_, age_span ages_,
                          people groups_, source const& from_, issue const& of_)
      : component(C::id), stored(access::stored(in_a_day)), to(stored), ages(ages_), kind(kind_),
        groups(groups_), from(&from_), of(&of_) {}
  template <class Kind, class C = typename component_behind<Kind>::type>
  constexpr reference_row(measure<Kind> low, measure<Kind> high, reference_kind kind_,
                          age_span ages_, people groups_, source const& from_, issue const& of_)
      : reference_row(low, kind_, ages_, groups_, from_, of_) {
    to = access::stored(high);
  }
  /// A share of energy, in percent.
  template <class C, class E>
  constexpr reference_row(measure<per<energy_from<C>, energy_of<E>>> low,
                          measure<per<energy_from<C>, energy_of<E>>> high, reference_kind kind_,
                          age_span ages_, people groups_, source const& from_, issue const& of_)
      : component(C::id), stored(access::stored(low)), to(access::stored(high)), ages(ages_),
        kind(kind_), groups(groups_), from(&from_), of(&of_) {}
  std::string_view component;
  /// Stored units a day; `to` is above `stored` where a range was published.
  double stored, to;
  age_span ages;
  reference_kind kind;
  people groups;
  source const* from;
  issue const* of;

  [[nodiscard]] constexpr std::string_view edition() const {
    return of->edition.empty() ? year_digits(from->year) : of->edition;
  }
};

using reference_table = std::span<reference_row const>;
/// False for a table of which the first row says that it is of another authority: those of the Food and
/// Nutrition Board stand apart.
constexpr bool may_hold(reference_table table, authority by) {
  return (table.front().of->by == authority::nasem) == (by == authority::nasem);
}

/// A component of which the authority looked for a requirement and set none.
struct no_reference_row {
  std::string_view component;
  authority by;
  source const* from;
};
/// A component that is counted in another, which has the lines.
struct counted_in_row {
  std::string_view component, in, note;
};

namespace reference_rows {
using namespace nutrients;
using namespace sources;
using namespace stages;
inline constexpr auto ear = reference_kind::average_requirement, rda = reference_kind::recommended,
                      ai = reference_kind::adequate_intake,
                      cdrr = reference_kind::chronic_disease_risk_reduction,
                      advised = reference_kind::recommendation;

inline constexpr issue dri{}, dri_2004{.edition = "2004", .replaced = true};
inline constexpr reference_row minerals[] = {
#include <osteon/food/data/reference_minerals.inc>
};
inline constexpr reference_row electrolytes[] = {
#include <osteon/food/data/reference_electrolytes.inc>
};
inline constexpr reference_row vitamins[] = {
#include <osteon/food/data/reference_vitamins.inc>
};
inline constexpr reference_row macronutrients[] = {
#include <osteon/food/data/reference_macronutrients.inc>
};

inline constexpr issue efsa{.by = authority::efsa},
    efsa_after_menopause{.by = authority::efsa, .asks = asked_fact::postmenopausal},
    efsa_before{.by = authority::efsa, .asks = asked_fact::not_yet_postmenopausal},
    sacn{.by = authority::sacn},
    esceo{.by = authority::esceo_2014, .asks = asked_fact::postmenopausal},
    aibl{.by = authority::aibl_2017, .asks = asked_fact::aromatase_inhibitor},
    asco{.by = authority::asco_2019, .asks = asked_fact::survivor},
    older_practice{.by = authority::older_ai_practice,
                   .asks = asked_fact::aromatase_inhibitor,
                   .edition = "before 2017"};
inline constexpr reference_row others[] = {
#include <osteon/food/data/reference_others.inc>
};

inline constexpr reference_table tables[] = {minerals, electrolytes, vitamins, macronutrients,
                                             others};

inline constexpr no_reference_row none_set[] = {
    {"osteon/boron", authority::nasem, &iom_2001},
    {"osteon/nickel", authority::nasem, &iom_2001},
    {"osteon/vanadium", authority::nasem, &iom_2001},
};
inline constexpr counted_in_row counted_in[] = {
    {"osteon/retinol", "osteon/vitamin_a_rae", "the reference counts retinol activity equivalents"},
    {"osteon/beta_carotene", "osteon/vitamin_a_rae",
     "the reference counts retinol activity equivalents"},
    {"osteon/vitamin_a_iu", "osteon/vitamin_a_rae",
     "the reference counts retinol activity equivalents"},
    {"osteon/vitamin_a_re", "osteon/vitamin_a_rae",
     "the reference counts retinol activity equivalents"},
    {"osteon/folate", "osteon/folate_dfe", "the reference counts dietary folate equivalents"},
    {"osteon/folate_food", "osteon/folate_dfe", "the reference counts dietary folate equivalents"},
    {"osteon/folic_acid", "osteon/folate_dfe", "the reference counts dietary folate equivalents"},
    {"osteon/niacin", "osteon/niacin_ne", "the reference counts niacin equivalents"},
    {"osteon/cholecalciferol", "osteon/vitamin_d", "the reference counts vitamin D"},
    {"osteon/ergocalciferol", "osteon/vitamin_d", "the reference counts vitamin D"},
    {"osteon/vitamin_k1", "osteon/vitamin_k", "the reference counts vitamin K"},
    {"osteon/vitamin_k", "osteon/vitamin_k1", "the reference counts vitamin K1"},
};
} // namespace reference_rows

/// A reference intake without the type of its component.
struct found_reference {
  reference_state is = reference_state::no_line;
  reference_kind kind = reference_kind::recommended;
  /// In the component's stored units; equal where no range was published.
  double stored = 0, to = 0;
  std::string_view edition{};
  source from{};
  std::string_view note{};
};

/// Kinds as bits.
constexpr unsigned bit_of(reference_kind k) noexcept { return 1u << static_cast<unsigned>(k); }
inline constexpr unsigned aimed_at = bit_of(reference_kind::recommended) |
                                     bit_of(reference_kind::adequate_intake) |
                                     bit_of(reference_kind::recommendation);

/// What is asked of the rows.
struct reference_question {
  std::string_view component;
  authority by;
  unsigned kinds = aimed_at;
  /// Empty: the edition in force.
  std::string_view edition{};
};

/// Whether an authority has any line of a component.
constexpr bool holds_lines(std::string_view component, authority by,
                           std::span<reference_table const> tables) {
  for (reference_table const table : tables)
    if (may_hold(table, by))
      for (reference_row const& row : table)
        if (row.of->by == by && row.component == component)
          return true;
  return false;
}

constexpr found_reference
find_reference(reference_question const& asked, profile const& who, date on,
               std::span<reference_table const> tables = reference_rows::tables) {
  using namespace stages;
  found_reference answer;
  int const months = months_of(who, on);
  people possible = possible_people(who);
  // The tables' lines of pregnancy and breastfeeding are of 14 to 50 years: outside of them an unknown
  // state is not held against a person, a known one is.
  if (months >= 0 && !age_14_50.holds(months) && (possible & both) != 0)
    possible &= both;
  people covered = 0;
  bool differ_by_sex = false, differ = false, age_matters = false, of_kind = false;
  people first = 0;
  asked_fact lacking = asked_fact::nothing, refused = asked_fact::nothing;
  for (reference_table const table : tables) {
    if (!may_hold(table, asked.by))
      continue;
    for (reference_row const& row : table) {
      if (row.component != asked.component || row.of->by != asked.by)
        continue;
      if (asked.edition.empty() ? row.of->replaced : row.edition() != asked.edition)
        continue;
      if (answer.is == reference_state::no_line) {
        answer.is = reference_state::none_set;
        answer.from = *row.from;
        answer.edition = row.edition();
      }
      if ((bit_of(row.kind) & asked.kinds) == 0)
        continue;
      of_kind = true;
      bool const of_any_age = row.ages.holds(-1);
      age_matters |= months < 0 && !of_any_age;
      if (!row.ages.holds(months) || (row.groups & possible) == 0)
        continue;
      fact const is = answer_of(row.of->asks, who);
      if (is == fact::absent) {
        refused = row.of->asks;
        continue;
      }
      if (is == fact::unknown)
        lacking = row.of->asks;
      if (covered == 0) {
        first = row.groups;
        answer.kind = row.kind;
        answer.stored = row.stored;
        answer.to = row.to;
        answer.from = *row.from;
        answer.edition = row.edition();
        answer.note = row.of->remark;
      } else if (row.stored != answer.stored || row.to != answer.to || row.kind != answer.kind) {
        differ = true;
        differ_by_sex |= ((first ^ row.groups) & possible & men) != 0;
      }
      covered |= row.groups;
    }
  }
  if (answer.is == reference_state::no_line) {
    for (no_reference_row const& row : reference_rows::none_set)
      if (row.component == asked.component && row.by == asked.by) {
        answer.is = reference_state::none_set;
        answer.from = *row.from;
        answer.edition = year_digits(row.from->year);
      }
    for (counted_in_row const& row : reference_rows::counted_in)
      if (row.component == asked.component && holds_lines(row.in, asked.by, tables))
        answer.note = row.note;
    return answer;
  }
  if (!of_kind)
    return answer;
  people const open = possible & static_cast<people>(~covered);
  auto const lacks = [&](std::string_view what) {
    answer.is = reference_state::not_evaluable;
    answer.stored = answer.to = 0;
    answer.note = what;
  };
  if (age_matters)
    lacks("date of birth");
  else if (covered == 0)
    answer.note = words_of(refused).absent;
  else if (differ && lacking != asked_fact::nothing)
    lacks(words_of(lacking).unknown);
  else if (differ_by_sex || (!who.sex && (open & both) != 0))
    lacks("sex");
  else if (differ || open != 0)
    lacks("pregnancy and breastfeeding");
  else if (lacking != asked_fact::nothing)
    lacks(words_of(lacking).unknown);
  else
    answer.is = reference_state::stated;
  return answer;
}

} // namespace detail
} // namespace osteon
