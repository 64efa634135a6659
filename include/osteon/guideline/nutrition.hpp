// SPDX-License-Identifier: BSL-1.0
/// @file Published lines for calcium, vitamin D, magnesium and protein, by authority.
///
/// Where authorities differ all are carried; the library never picks one silently. The figures are those of
/// food/reference_intake and food/upper_limit, which stand in one place. Ranges such as 800-1,000 IU enter
/// by their lower end, with the range in `what`.
#pragma once

#include <osteon/food/detail/reference_rows.hpp>
#include <osteon/food/reference_per_body.hpp>
#include <osteon/food/upper_limit.hpp>
#include <osteon/guideline/criterion.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

/// Named guidelines; opened with a using-directive or named one by one.
namespace osteon::guidelines {

namespace detail {
using osteon::detail::age_span;
using osteon::detail::asked_fact;
using osteon::detail::may_hold;
using osteon::detail::people;

/// Whose rows become lines, for which completed years of age, with upper limits or without.
struct rows_asked {
  authority by;
  int from_age, to_age;
  bool with_limits = false;
};
/// A row as a line, without the type of its component.
struct published {
  std::string_view component{}, what{};
  double stored = 0;
  comparator rule = comparator::at_least;
  bool per_kilogram = false;
  population who{};
  source from{};
};
struct published_lines {
  std::array<published, 64> lines{};
  std::size_t count = 0;
  constexpr void add(published const& line) { lines[count++] = line; }
};

/// The range behind a line that was published as one.
struct range_words {
  authority by;
  std::string_view component, what;
};
inline constexpr range_words ranges[] = {
    {authority::esceo_2014, "osteon/protein", "recommendation (1.0-1.2 g/kg)"},
    {authority::aibl_2017, "osteon/vitamin_d", "recommendation (800-1,000 IU)"},
    {authority::asco_2019, "osteon/calcium", "recommendation (1,000-1,200 mg)"},
    {authority::asco_2019, "osteon/vitamin_d", "recommendation (at least 800-1,000 IU)"},
    {authority::older_ai_practice, "osteon/calcium", "recommendation (1,200-1,500 mg)"},
};
/// What the issuer calls a line.
constexpr std::string_view word_for(authority by, std::string_view component, reference_kind kind) {
  for (range_words const& range : ranges)
    if (range.by == by && range.component == component)
      return range.what;
  if (kind == reference_kind::recommended)
    return by == authority::nasem ? "RDA" : by == authority::sacn ? "RNI" : "PRI";
  if (kind == reference_kind::adequate_intake)
    return by == authority::sacn ? "safe intake" : "AI";
  return "recommendation";
}

constexpr population population_of(age_span ages, people groups, asked_fact asks,
                                   rows_asked const& asked) {
  using namespace osteon::detail::stages;
  population who;
  if ((groups & both) == women)
    who.sex = sex::female;
  else if ((groups & both) == men)
    who.sex = sex::male;
  int const from = ages.from_months / 12, to = ages.before_months / 12 - 1;
  who.from_age = from > asked.from_age ? from : asked.from_age;
  who.to_age = to < asked.to_age ? to : asked.to_age;
  who.postmenopausal = asks == asked_fact::postmenopausal;
  // A profile holds no history of cancer; an aromatase inhibitor is what it knows of one.
  who.on_aromatase_inhibitor =
      asks == asked_fact::aromatase_inhibitor || asks == asked_fact::survivor;
  if ((groups & women) != 0 && !who.postmenopausal) {
    who.not_pregnant = (groups & pregnant) == 0;
    who.not_breastfeeding = (groups & breastfeeding) == 0;
  }
  return who;
}
/// A line, in two where pregnancy matters in one half: the tables have lines of it to 50 years.
constexpr void add_split(published_lines& all, published line) {
  constexpr int last = 50;
  population& who = line.who;
  int const to_age = who.to_age;
  if ((who.not_pregnant || who.not_breastfeeding) && to_age > last) {
    if (who.from_age <= last) {
      who.to_age = last;
      all.add(line);
      who.from_age = last + 1;
      who.to_age = to_age;
    }
    who.not_pregnant = who.not_breastfeeding = false;
  }
  all.add(line);
}
/// Lines of whole years; those of infants are of months, those of mothers alone have no population.
constexpr bool belongs(age_span ages, people groups, rows_asked const& asked) {
  return ages.from_months % 12 <= 0 && ages.before_months > 12 * asked.from_age &&
         ages.from_months < 12 * (asked.to_age + 1) && (groups & osteon::detail::stages::both) != 0;
}

constexpr bool add_rows(published_lines& all, rows_asked const& asked, std::string_view component,
                        osteon::detail::reference_table table, bool per_kilogram) {
  bool any = false;
  for (osteon::detail::reference_row const& row : table) {
    if (row.of->by != asked.by || row.component != component || row.of->replaced ||
        (osteon::detail::bit_of(row.kind) & osteon::detail::aimed_at) == 0 ||
        !belongs(row.ages, row.groups, asked))
      continue;
    any = true;
    add_split(all,
              {component, word_for(asked.by, component, row.kind), row.stored, comparator::at_least,
               per_kilogram, population_of(row.ages, row.groups, row.of->asks, asked), *row.from});
  }
  return any;
}
template <class... Components> constexpr published_lines collect(rows_asked asked) {
  namespace rows = osteon::detail::reference_rows;
  published_lines all;
  for (std::string_view const component : {Components::id...}) {
    // Protein has a line per kilogram and one for a reference body; a person has a mass.
    bool any = false;
    for (auto const table : rows::per_kilogram_tables)
      any |= may_hold(table, asked.by) && add_rows(all, asked, component, table, true);
    for (auto const table : rows::tables)
      if (!any && may_hold(table, asked.by))
        add_rows(all, asked, component, table, false);
    if (asked.with_limits)
      for (auto const& row : osteon::detail::upper_limits::rows)
        if (row.component == component && row.by == asked.by && row.replaced_edition.empty() &&
            row.scope == limit_scope::all_sources && belongs(row.ages, row.states, asked))
          add_split(all,
                    {component, "UL", row.stored, comparator::at_most, false,
                     population_of(row.ages, row.states, asked_fact::nothing, asked), *row.from});
  }
  return all;
}

template <class Component, class... Others> constexpr criterion criterion_from(published const& p) {
  if constexpr (sizeof...(Others) > 0)
    if (p.component != Component::id)
      return criterion_from<Others...>(p);
  auto const amount = osteon::detail::access::make<kind_of<Component>>(p.stored);
  auto const a_day = 1 * time_units::day;
  if (p.per_kilogram)
    return {p.what, p.rule, amount / body(1 * kilograms) / a_day, p.who, p.from};
  return {p.what, p.rule, amount / a_day, p.who, p.from};
}
template <rows_asked Asked, component auto... Components> constexpr auto criteria() {
  constexpr auto all = collect<type_of<Components>...>(Asked);
  return [&all]<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<criterion, sizeof...(I)>{
        criterion_from<type_of<Components>...>(all.lines[I])...};
  }
  (std::make_index_sequence<all.count>{});
}
template <rows_asked Asked, component auto... Components>
inline constexpr auto lines = criteria<Asked, Components...>();
} // namespace detail

/// Dietary Reference Intakes of the Institute of Medicine, adults who are not pregnant or breastfeeding
/// where their figures differ [iom_1997, iom_2005, iom_2011].
inline constexpr guideline iom_dri{
    "IOM DRI",
    detail::lines<detail::rows_asked{authority::nasem, 19, 200, true}, nutrients::calcium,
                  nutrients::vitamin_d, nutrients::magnesium, nutrients::protein>};
/// The same of children and adolescents from 1 to 18 years [iom_1997, iom_2005, iom_2011].
inline constexpr guideline iom_dri_children{
    "IOM DRI", detail::lines<detail::rows_asked{authority::nasem, 1, 18, true}, nutrients::calcium,
                             nutrients::vitamin_d, nutrients::magnesium, nutrients::protein>};
/// Joint position statement on aromatase-inhibitor associated bone loss [aibl_2017].
inline constexpr guideline aibl_2017{"AIBL 2017",
                                     detail::lines<detail::rows_asked{authority::aibl_2017, 0, 200},
                                                   nutrients::calcium, nutrients::vitamin_d>};
/// ASCO guideline on osteoporosis in adults who survived a cancer; for those on an aromatase inhibitor,
/// because a profile knows no other history of cancer [asco_2019].
inline constexpr guideline asco_2019{"ASCO 2019",
                                     detail::lines<detail::rows_asked{authority::asco_2019, 0, 200},
                                                   nutrients::calcium, nutrients::vitamin_d>};
/// ESCEO consensus on protein, calcium and vitamin D after the menopause [esceo_2014].
inline constexpr guideline esceo_2014{
    "ESCEO 2014", detail::lines<detail::rows_asked{authority::esceo_2014, 0, 200},
                                nutrients::calcium, nutrients::vitamin_d, nutrients::protein>};
/// EFSA's reference and adequate intakes of adults [efsa_drv, efsa_2012_protein, efsa_2015_calcium,
/// efsa_2015_magnesium].
inline constexpr guideline efsa{
    "EFSA", detail::lines<detail::rows_asked{authority::efsa, 18, 200}, nutrients::calcium,
                          nutrients::vitamin_d, nutrients::vitamin_k1, nutrients::magnesium,
                          nutrients::protein>};
/// Reference nutrient intakes of the United Kingdom, adults [sacn_2016, coma_1991].
inline constexpr guideline sacn_2016{
    "SACN 2016", detail::lines<detail::rows_asked{authority::sacn, 19, 200}, nutrients::calcium,
                               nutrients::vitamin_d, nutrients::magnesium>};

} // namespace osteon::guidelines
