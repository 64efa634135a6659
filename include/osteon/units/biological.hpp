// SPDX-License-Identifier: BSL-1.0
/// @file Equivalents from their forms: RAE, RE, IU of old tables, DFE, NE, 2R and alpha-TE, each factor
/// with its source.
#pragma once

#include <osteon/core/detail/stop.hpp>
#include <osteon/units/nutrients/equivalents.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/nutrients/vitamins.hpp>
#include <osteon/units/time.hpp>
#include <osteon/units/unit_sources.hpp>

#include <array>
#include <cstdint>

namespace osteon {

namespace nutrients { // of units/nutrients/tocopherols, which is included by name
struct beta_tocopherol;
struct gamma_tocopherol;
struct alpha_tocotrienol;
} // namespace nutrients

/// A factor as published, exact: 1/12.
struct exact_factor {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
  friend constexpr bool operator==(exact_factor, exact_factor) = default;
};

/// Condition of a factor: taken without food.
struct on_empty_stomach {
  static constexpr std::string_view name = "on an empty stomach";
};

/// One form in the table of an equivalent: so much activity for each microgram of it.
/// Condition is void for the usual case.
template <class Form, int Numerator, int Denominator, source const& From, class Condition = void>
struct counted_form {};
/// The forms that count towards an equivalent.
template <class... Counted> struct form_list : Counted... {};
/// The table of an equivalent: a member `list`, a form_list. For an equivalent of one's own:
/// @code
///   template <> struct osteon::forms_of<my_equivalent_type> {
///     using list = osteon::form_list<osteon::counted_form<my_form_type, 1, 2, my_source>>;
///   };
/// @endcode
template <class Equivalent> struct forms_of {};

// Retinol activity equivalents. Beta-carotene counts 1/12 from food and 1/2 from supplements.
template <> struct forms_of<type_of<nutrients::vitamin_a_rae>> {
  using list =
      form_list<counted_form<type_of<nutrients::retinol>, 1, 1, sources::iom_2001>,
                counted_form<type_of<nutrients::beta_carotene>, 1, 12, sources::iom_2001>,
                counted_form<type_of<nutrients::beta_carotene_supplement>, 1, 2, sources::iom_2001>,
                counted_form<type_of<nutrients::alpha_carotene>, 1, 24, sources::iom_2001>,
                counted_form<type_of<nutrients::beta_cryptoxanthin>, 1, 24, sources::iom_2001>>;
};
// Retinol equivalents, of food; nothing was found for beta-carotene from supplements.
template <> struct forms_of<type_of<nutrients::vitamin_a_re>> {
  using list =
      form_list<counted_form<type_of<nutrients::retinol>, 1, 1, sources::fao_who_1967>,
                counted_form<type_of<nutrients::beta_carotene>, 1, 6, sources::fao_who_1967>,
                counted_form<type_of<nutrients::alpha_carotene>, 1, 12, sources::fao_who_1967>,
                counted_form<type_of<nutrients::beta_cryptoxanthin>, 1, 12, sources::fao_who_1967>>;
};
// International units: 0.3 ug of retinol, 0.6 ug of beta-carotene, 1.2 ug of the others are one.
template <> struct forms_of<type_of<nutrients::vitamin_a_iu>> {
  using list =
      form_list<counted_form<type_of<nutrients::retinol>, 10, 3, sources::usda_sr28>,
                counted_form<type_of<nutrients::beta_carotene>, 5, 3, sources::usda_sr28>,
                counted_form<type_of<nutrients::beta_carotene_supplement>, 5, 3, sources::nih_dsid>,
                counted_form<type_of<nutrients::alpha_carotene>, 5, 6, sources::usda_sr28>,
                counted_form<type_of<nutrients::beta_cryptoxanthin>, 5, 6, sources::usda_sr28>>;
};
// Dietary folate equivalents. Folic acid counts 1.7 with food and 2 without. 5-MTHF of supplements
// counts 1.7 below 400 ug a day; for more see dfe_by_efsa_2022.
template <> struct forms_of<type_of<nutrients::folate_dfe>> {
  using list = form_list<
      counted_form<type_of<nutrients::folate_food>, 1, 1, sources::iom_1998>,
      counted_form<type_of<nutrients::folic_acid>, 17, 10, sources::iom_1998>,
      counted_form<type_of<nutrients::folic_acid>, 2, 1, sources::iom_1998, on_empty_stomach>,
      counted_form<type_of<nutrients::methylfolate>, 17, 10, sources::efsa_2022>>;
};
// Niacin equivalents.
template <> struct forms_of<type_of<nutrients::niacin_ne>> {
  using list = form_list<counted_form<type_of<nutrients::niacin>, 1, 1, sources::iom_1998>,
                         counted_form<type_of<nutrients::tryptophan>, 1, 60, sources::iom_1998>>;
};
// 2R forms: all of natural alpha-tocopherol, half of synthetic.
template <> struct forms_of<type_of<nutrients::alpha_tocopherol_2R>> {
  using list = form_list<
      counted_form<type_of<nutrients::alpha_tocopherol_natural>, 1, 1, sources::iom_2000>,
      counted_form<type_of<nutrients::alpha_tocopherol_synthetic>, 1, 2, sources::iom_2000>>;
};
// Alpha-tocopherol equivalents, by the factors of FAO and WHO. Tables use others as well: INFOODS has
// each table name its own [infoods]. Food that nothing was added to holds natural alpha-tocopherol
// only [iom_2000, p. 245].
template <> struct forms_of<type_of<nutrients::alpha_tocopherol_equivalents>> {
  using list = form_list<
      counted_form<type_of<nutrients::alpha_tocopherol_natural>, 1, 1, sources::fao_who_2002>,
      counted_form<type_of<nutrients::alpha_tocopherol_synthetic>, 37, 50, sources::fao_who_2002>,
      counted_form<struct nutrients::beta_tocopherol, 1, 2, sources::fao_who_2002>,
      counted_form<struct nutrients::gamma_tocopherol, 1, 10, sources::fao_who_2002>,
      counted_form<struct nutrients::alpha_tocotrienol, 3, 10, sources::fao_who_2002>>;
};
// International units of labels: 0.67 mg of natural, 1,000/1,100 mg of synthetic are one.
template <> struct forms_of<type_of<nutrients::vitamin_e_iu>> {
  using list = form_list<
      counted_form<type_of<nutrients::alpha_tocopherol_natural>, 1, 670, sources::iom_2000>,
      counted_form<type_of<nutrients::alpha_tocopherol_synthetic>, 11, 10000, sources::iom_2000>>;
};

namespace detail {
/// A / B where that is whole; a factor that its equivalent cannot store exactly does not compile.
constexpr double whole_quotient(double a, double b) {
  auto const quotient = static_cast<std::int64_t>(a / b);
  if (static_cast<double>(quotient) * b != a)
    stop("osteon: this factor is no whole number of the equivalent's stored units.");
  return static_cast<double>(quotient);
}

/// What the table of an equivalent says of a form.
template <class Equivalent, class Counted> struct equivalence_entry {};
template <class Equivalent, class Form, int Numerator, int Denominator, source const& From,
          class Condition>
struct equivalence_entry<Equivalent, counted_form<Form, Numerator, Denominator, From, Condition>> {
  using form = Form;
  using condition = Condition;
  static constexpr exact_factor factor{Numerator, Denominator};
  static constexpr double steps = whole_quotient(Equivalent::steps_per_activity * Numerator,
                                                 Form::steps_per_microgram* Denominator);
  static constexpr source const& from = From;
};

template <class Equivalent, class Form, class Condition, int Numerator, int Denominator,
          source const& From>
equivalence_entry<Equivalent, counted_form<Form, Numerator, Denominator, From, Condition>>
entry_for(counted_form<Form, Numerator, Denominator, From, Condition> const&);

struct no_entry {};
template <class Equivalent, class Form, class Condition> struct listed_entry {
  using type = no_entry;
};
template <class Equivalent, class Form, class Condition>
  requires requires(typename forms_of<Equivalent>::list list) {
    entry_for<Equivalent, Form, Condition>(list);
  }
struct listed_entry<Equivalent, Form, Condition> {
  using type =
      decltype(entry_for<Equivalent, Form, Condition>(typename forms_of<Equivalent>::list{}));
};
} // namespace detail

/// What a form counts: `steps`, stored units of the equivalent per stored unit of the form; `factor`,
/// activity per microgram of the form, in micrograms or in IU; `from`, its source.
/// Empty where the form does not count towards the equivalent.
template <class Equivalent, class Form, class Condition = void> struct equivalence
    : detail::listed_entry<Equivalent, Form, Condition>::type {};

namespace detail {
template <class Equivalent, class Kind, class Condition> struct counts_towards {};
template <class Equivalent, class Form, class Condition>
  requires requires { equivalence<Equivalent, Form, Condition>::steps; }
struct counts_towards<Equivalent, mass_of<Form>, Condition> {
  using kind = equivalent_of<Equivalent>;
  static constexpr double steps = equivalence<Equivalent, Form, Condition>::steps;
};
template <class Equivalent, class Kind, class Denominator, class Condition>
  requires requires { counts_towards<Equivalent, Kind, Condition>::steps; }
struct counts_towards<Equivalent, per<Kind, Denominator>, Condition> {
  using kind = per<typename counts_towards<Equivalent, Kind, Condition>::kind, Denominator>;
  static constexpr double steps = counts_towards<Equivalent, Kind, Condition>::steps;
};
} // namespace detail

/// Activity of a form, as amount, content, intake or per body mass:
/// `activity<vitamin_a_rae>(beta_carotene(12_ug))` is 1 ug RAE,
/// `activity<folate_dfe, on_empty_stomach>(folic_acid(200_ug))` is 400 ug DFE.
/// Forms add up: `activity<vitamin_a_rae>(r) + activity<vitamin_a_rae>(c)`.
template <equivalent_component auto Equivalent, class Condition = void, class Kind>
  requires requires { detail::counts_towards<type_of<Equivalent>, Kind, Condition>::steps; }
constexpr auto activity(measure<Kind> form) noexcept {
  using counted = detail::counts_towards<type_of<Equivalent>, Kind, Condition>;
  return detail::access::make<typename counted::kind>(detail::access::stored(form) *
                                                      counted::steps);
}

/// One factor at run time: a microgram of `form` counts `factor` micrograms of `equivalent`, or IU
/// where that is what the equivalent counts; ids, and the words of a condition.
struct equivalence_row {
  std::string_view equivalent;
  std::string_view form;
  std::string_view condition;
  exact_factor factor;
  source from;
};

namespace detail {
template <class Equivalent, class Counted> constexpr equivalence_row row_of() noexcept {
  using entry = equivalence_entry<Equivalent, Counted>;
  equivalence_row row{Equivalent::id, entry::form::id, {}, entry::factor, entry::from};
  if constexpr (requires { entry::condition::name; })
    row.condition = entry::condition::name;
  return row;
}
template <class Equivalent, class... Counted>
constexpr std::array<equivalence_row, sizeof...(Counted)>
rows_of(form_list<Counted...> const&) noexcept {
  return {row_of<Equivalent, Counted>()...};
}
} // namespace detail

/// Every factor of an equivalent with its source: `for (auto const& row : equivalence_rows<folate_dfe>)`.
template <equivalent_component auto Equivalent> inline constexpr auto equivalence_rows =
    detail::rows_of<type_of<Equivalent>>(typename forms_of<type_of<Equivalent>>::list{});

/// Folate of 5-MTHF supplements by EFSA 2022: 1.7 ug DFE per ug below 400 ug a day, 2 ug DFE per ug of
/// all of it from 400 ug on [efsa_2022]. The factor hangs on the day, so that an amount by itself does
/// not enter.
constexpr intake<nutrients::folate_dfe>
dfe_by_efsa_2022(intake<nutrients::methylfolate> supplements) noexcept {
  bool const below =
      supplements < nutrients::methylfolate(400 * micrograms) / (1 * time_units::day);
  if (below)
    return activity<nutrients::folate_dfe>(supplements);
  constexpr double steps =
      2 * nutrients::folate_dfe.steps_per_activity / nutrients::methylfolate.steps_per_microgram;
  return detail::access::make<per<kind_of<type_of<nutrients::folate_dfe>>, elapsed>>(
      steps * detail::access::stored(supplements));
}

/// Milligrams of alpha-tocopherol in a usual diet of the USA for its milligrams of alpha-TE: 0.8 of
/// them [iom_2000, p. 244]. An average of diets; of a single food it says nothing.
constexpr measure<equivalent_of<type_of<nutrients::alpha_tocopherol_2R>>>
alpha_tocopherol_of_us_diet(
    measure<equivalent_of<type_of<nutrients::alpha_tocopherol_equivalents>>> vitamin_e) noexcept {
  // 0.8 of 1/1100 ug, in 1/22 ug
  return detail::access::make<equivalent_of<type_of<nutrients::alpha_tocopherol_2R>>>(
      2 * detail::access::stored(vitamin_e) / 125);
}

} // namespace osteon
