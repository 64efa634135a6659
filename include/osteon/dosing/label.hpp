// SPDX-License-Identifier: BSL-1.0
/// @file Doses read from files: product, amount and unit as a label prints them.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/dosing/dose.hpp>
#include <osteon/units/detail/label_mass.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/salts.hpp>

#include <array>
#include <string>
#include <string_view>

namespace osteon {

/// A dose whose component is known at run time only.
struct labelled_dose {
  /// The product as it was written.
  std::string product;
  /// Id of the component it supplies, the element for a salt.
  std::string_view component;
  /// Id of the salt that was weighed or named; empty where the component itself was.
  std::string_view form;
  /// Amount of the component in its stored units.
  double stored = 0;

  friend bool operator==(labelled_dose const&, labelled_dose const&) = default;
};

namespace detail {

/// A name on labels and how its numbers become stored units of a component.
struct label_name {
  std::string_view name, component, form;
  double (*from_mass)(measure<food_mass>);
  double (*from_iu)(measure<international_unit>); // null where no IU is declared
};

template <class C> constexpr label_name plain(std::string_view name, std::string_view form = {}) {
  label_name entry{name, C::id, form, [](measure<food_mass> m) { return access::stored(C{}(m)); },
                   nullptr};
  if constexpr (takes_iu<C>)
    entry.from_iu = [](measure<international_unit> u) { return access::stored(C{}(u)); };
  return entry;
}
// By its factor and not by the salt's own call: 60 kinds fewer to compile, and the same bits.
template <class Salt> constexpr label_name weighed_salt(std::string_view name) {
  return {name, Salt::element::id, Salt::id,
          [](measure<food_mass> m) {
            return access::stored(m) / plain_steps_per_microgram *
                   (Salt::element::steps_per_microgram * Salt::elemental_fraction);
          },
          nullptr};
}

template <class Salt> constexpr label_name weighed_salt() { return weighed_salt<Salt>(Salt::name); }

// A salt of several hydrates, or one that products take in other proportions, is known by the name
// that says which; the short name would be a guess.
inline constexpr auto label_names = [] {
  namespace n = nutrients;
  namespace s = salts;
  using carbonate = struct s::calcium_carbonate;
  using citrate = struct s::calcium_citrate_tetrahydrate;
  return std::array{
      plain<struct n::calcium>("calcium"),
      plain<struct n::calcium>("calcium (as calcium carbonate)", carbonate::id),
      plain<struct n::calcium>("calcium (as calcium citrate)", citrate::id),
      weighed_salt<carbonate>("calcium carbonate"),
      // What labels weigh as calcium citrate is the tetrahydrate.
      weighed_salt<citrate>("calcium citrate"),
      weighed_salt<citrate>("calcium citrate tetrahydrate"),
      weighed_salt<struct s::calcium_lactate_pentahydrate>("calcium lactate pentahydrate"),
      weighed_salt<struct s::calcium_gluconate>("calcium gluconate"),
      weighed_salt<struct s::tricalcium_phosphate>("tricalcium phosphate"),
      weighed_salt<struct s::calcium_citrate_anhydrous>(),
      weighed_salt<struct s::calcium_lactate_anhydrous>(),
      weighed_salt<struct s::calcium_gluconate_monohydrate>(),
      weighed_salt<struct s::dicalcium_phosphate_anhydrous>(),
      weighed_salt<struct s::dicalcium_phosphate_dihydrate>(),
      weighed_salt<struct s::monocalcium_phosphate_anhydrous>(),
      weighed_salt<struct s::calcium_ascorbate_dihydrate>(),
      weighed_salt<struct s::calcium_glycerophosphate>(),
      weighed_salt<struct s::calcium_chloride_dihydrate>(),
      plain<struct n::magnesium>("magnesium"),
      weighed_salt<struct s::magnesium_oxide>("magnesium oxide"),
      weighed_salt<struct s::magnesium_citrate>("magnesium citrate"),
      weighed_salt<struct s::magnesium_bisglycinate>("magnesium bisglycinate"),
      weighed_salt<struct s::magnesium_hydroxide>(),
      weighed_salt<struct s::magnesium_citrate_nonahydrate>(),
      weighed_salt<struct s::magnesium_chloride_hexahydrate>(),
      weighed_salt<struct s::magnesium_sulfate_heptahydrate>(),
      weighed_salt<struct s::magnesium_taurate>(),
      weighed_salt<struct s::magnesium_lactate_dihydrate>(),
      weighed_salt<struct s::magnesium_l_threonate>(),
      weighed_salt<struct s::magnesium_gluconate_anhydrous>(),
      weighed_salt<struct s::magnesium_gluconate_dihydrate>(),
      plain<struct n::potassium>("potassium"),
      weighed_salt<struct s::potassium_citrate_monohydrate>("potassium citrate monohydrate"),
      weighed_salt<struct s::potassium_citrate_anhydrous>(),
      weighed_salt<struct s::potassium_chloride>(),
      weighed_salt<struct s::potassium_bicarbonate>(),
      weighed_salt<struct s::potassium_gluconate>(),
      plain<struct n::sodium>("sodium"),
      weighed_salt<struct s::sodium_chloride>(),
      plain<struct n::fluoride>("fluoride"),
      weighed_salt<struct s::sodium_fluoride>(),
      plain<struct n::chloride>("chloride"),
      plain<struct n::phosphorus>("phosphorus"),
      plain<struct n::iron>("iron"),
      weighed_salt<struct s::ferrous_sulfate_heptahydrate>(),
      weighed_salt<struct s::ferrous_sulfate_monohydrate>(),
      weighed_salt<struct s::ferrous_fumarate>(),
      weighed_salt<struct s::ferrous_gluconate_anhydrous>(),
      weighed_salt<struct s::ferrous_gluconate_dihydrate>(),
      weighed_salt<struct s::ferrous_bisglycinate>(),
      plain<struct n::zinc>("zinc"),
      weighed_salt<struct s::zinc_gluconate>("zinc gluconate"),
      weighed_salt<struct s::zinc_oxide>(),
      weighed_salt<struct s::zinc_sulfate_monohydrate>(),
      weighed_salt<struct s::zinc_sulfate_heptahydrate>(),
      weighed_salt<struct s::zinc_citrate_anhydrous>(),
      weighed_salt<struct s::zinc_citrate_dihydrate>(),
      weighed_salt<struct s::zinc_bisglycinate>(),
      plain<struct n::copper>("copper"),
      weighed_salt<struct s::copper_gluconate>(),
      plain<struct n::manganese>("manganese"),
      weighed_salt<struct s::manganese_sulfate_monohydrate>(),
      weighed_salt<struct s::manganese_gluconate_anhydrous>(),
      weighed_salt<struct s::manganese_gluconate_dihydrate>(),
      plain<struct n::selenium>("selenium"),
      weighed_salt<struct s::sodium_selenite_anhydrous>(),
      weighed_salt<struct s::sodium_selenate_anhydrous>(),
      weighed_salt<struct s::selenomethionine>(),
      plain<struct n::iodine>("iodine"),
      weighed_salt<struct s::potassium_iodide>(),
      plain<struct n::chromium>("chromium"),
      weighed_salt<struct s::chromium_picolinate>(),
      plain<struct n::molybdenum>("molybdenum"),
      plain<struct n::vitamin_d>("vitamin D"),
      plain<struct n::cholecalciferol>("vitamin D3"),
      plain<struct n::cholecalciferol>("cholecalciferol"),
      plain<struct n::ergocalciferol>("vitamin D2"),
      plain<struct n::ergocalciferol>("ergocalciferol"),
      plain<struct n::vitamin_k>("vitamin K"),
      plain<struct n::vitamin_k1>("vitamin K1"),
      plain<struct n::menaquinone_4>("vitamin K2 MK-4"),
      plain<struct n::menaquinone_4>("MK-4"),
      plain<struct n::menaquinone_7>("vitamin K2 MK-7"),
      plain<struct n::menaquinone_7>("MK-7"),
      plain<struct n::retinol>("vitamin A as retinol"),
      plain<struct n::retinol>("retinol"),
      plain<struct n::beta_carotene_supplement>("beta-carotene"),
      plain<struct n::alpha_tocopherol_natural>("vitamin E natural"),
      plain<struct n::alpha_tocopherol_synthetic>("vitamin E synthetic"),
      plain<struct n::vitamin_c>("vitamin C"),
      plain<struct n::vitamin_b6>("vitamin B6"),
      plain<struct n::vitamin_b12>("vitamin B12"),
      plain<struct n::folic_acid>("folic acid"),
      plain<struct n::methylfolate>("5-MTHF"),
      plain<struct n::methylfolate>("L-5-methyltetrahydrofolate"),
      plain<struct n::pantothenic_acid>("pantothenic acid"),
      plain<struct n::biotin>("biotin"),
      plain<struct n::thiamin>("thiamin"),
      plain<struct n::riboflavin>("riboflavin"),
      plain<struct n::niacin>("niacin"),
      plain<struct n::choline>("choline"),
      plain<struct n::omega_3>("omega-3"),
      plain<struct n::epa>("EPA"),
      plain<struct n::epa>("omega-3 EPA"),
      plain<struct n::dha>("DHA"),
      plain<struct n::dha>("omega-3 DHA"),
      plain<struct n::alpha_linolenic_acid>("alpha-linolenic acid"),
      plain<struct n::protein>("protein"),
  };
}();

} // namespace detail

/// The dose that a label line means: `read_dose("vitamin D3", "800", "IU")`.
/// Products are known by their full name only, so that potassium is never taken for its citrate;
/// a salt's mass is of the salt, an element's mass is elemental.
/// Units: mg, g, ug, mcg, IU; IU only where the component takes them. Refused, with the reason and
/// the remedy: unknown product or unit, "MG", which may be an upper-cased µg, a number that is none,
/// endless or below zero, IU of others.
inline outcome<labelled_dose> read_dose(std::string_view product, std::string_view amount,
                                        std::string_view unit) {
  std::array<std::string_view, detail::label_names.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names[i] = detail::label_names[i].name;
  name_index const index(names, "supplement");
  auto const at = index.exact(product);
  if (!at) {
    defect wrong{defect_code::unknown_name,
                 "no supplement is named " + detail::quoted(product) + " in full"};
    if (product.empty())
      wrong = {defect_code::missing_field, "no supplement is named here"};
    for (name_match const& near : index.find(product, 3))
      wrong.nearest.emplace_back(names[near.index]);
    return wrong;
  }
  auto const number = parse_decimal(amount);
  if (!number)
    return number.defect();
  if (*number < 0)
    return defect{defect_code::negative, "the dose " + detail::quoted(amount) + " is below zero"};

  detail::label_name const& entry = detail::label_names[*at];
  labelled_dose read{std::string(product), entry.component, entry.form, 0};
  // No dose is counted in ounces or kilograms.
  if (auto const one = detail::label_mass(unit); one && *one <= 1 * grams)
    read.stored = entry.from_mass(*number * *one);
  else if (auto const doubt = detail::label_doubt(unit); !doubt.empty())
    return defect{defect_code::refused, detail::quoted(unit) + ' ' + std::string(doubt)};
  else if (!detail::is_word(unit, "iu"))
    return defect{unit.empty() ? defect_code::missing_field : defect_code::unknown_unit,
                  unit.empty() ? "a unit is missing; write mg, ug, g or IU"
                               : detail::quoted(unit) + " is no unit of a dose",
                  {},
                  {"mg", "ug", "g", "IU"}};
  else if (entry.from_iu == nullptr)
    return defect{defect_code::refused,
                  "there are no international units of " + std::string(entry.name) +
                      "; write the mass in mg, ug or g",
                  {},
                  {"mg", "ug", "g"}};
  else
    read.stored = entry.from_iu(*number * IU);
  if (!detail::finite(read.stored))
    return defect{defect_code::too_large, "the dose " + detail::quoted(amount) + " is too large"};
  return read;
}

namespace detail {
/// Enters a part into its total where the dose is of that part. A part whose header was not included
/// is one that no dose here can be of.
template <class Total, class Part>
constexpr void enter_part(std::optional<amount_of<Total>>& found, labelled_dose const& d) {
  if constexpr (requires { Part::id; })
    if (d.component == Part::id)
      found = supplied_of<Total>(access::make<kind_of<Part>>(d.stored));
}
/// The part of a total that has this id, entered into the total.
template <class Total, literal_text Id, class... Parts> constexpr std::optional<amount_of<Total>>
part_of(total<Total, Id, Parts...> const&, labelled_dose const& d) {
  std::optional<amount_of<Total>> found;
  (enter_part<Total, Parts>(found, d), ...);
  return found;
}
} // namespace detail

namespace detail {
/// The components that labels name and that count towards an equivalent.
template <class Equivalent, class... Forms>
constexpr std::optional<amount_of<Equivalent>> activity_of(labelled_dose const& d) {
  std::optional<amount_of<Equivalent>> found;
  auto const look = [&]<class Form>(Form) {
    if constexpr (requires { equivalence<Equivalent, Form>::steps; })
      if (d.component == Form::id)
        found = supplied_of<Equivalent>(access::make<kind_of<Form>>(d.stored));
  };
  (look(Forms{}), ...);
  return found;
}
} // namespace detail

/// What a labelled dose supplies of a component: the component itself, a part in its total, a form in
/// its equivalent; none where it says nothing of it.
template <component C> constexpr std::optional<amount_of<C>> supplied_of(labelled_dose const& d) {
  if (d.component == C::id)
    return detail::access::make<kind_of<C>>(d.stored);
  if constexpr (total_component<C>)
    return detail::part_of(C{}, d);
  else if constexpr (equivalent_component<C>)
    return detail::activity_of<C, struct nutrients::retinol,
                               struct nutrients::beta_carotene_supplement,
                               struct nutrients::folic_acid, struct nutrients::niacin>(d);
  else
    return std::nullopt;
}

/// The most that a labelled dose of a total may hold of one of its parts, as for amounts.
template <component C> constexpr std::optional<amount_of<C>> possible_of(labelled_dose const& d) {
  std::optional<amount_of<C>> found;
  auto const look = [&]<class Total>(Total) {
    if (d.component == Total::id)
      found = possible_of<C>(detail::access::make<kind_of<Total>>(d.stored));
  };
  look(nutrients::vitamin_d);
  look(nutrients::vitamin_k);
  look(nutrients::omega_3);
  return found;
}

} // namespace osteon
