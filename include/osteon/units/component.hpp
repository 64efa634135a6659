// SPDX-License-Identifier: BSL-1.0
/// @file Components: substances, totals, equivalents and energies; what a composition table lists.
///
/// A substance of one's own is one line:
/// @code
///   inline constexpr struct taurine : osteon::substance<taurine, "my_app/taurine"> {} taurine;
/// @endcode
#pragma once

#include <osteon/units/mass.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace osteon {

/// A name as template argument.
template <std::size_t Size> struct literal_text {
  char text[Size]{};
  consteval literal_text(char const (&literal)[Size]) {
    for (std::size_t i = 0; i < Size; ++i)
      text[i] = literal[i];
  }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, Size - 1}; }
};

/// INFOODS tagname; empty where the component has none.
struct infoods_tag {
  std::string_view text{};
};
/// FoodData Central nutrient *id*, as in nutrient_id; 0 where none. Never comparable with a number.
struct fdc_id {
  int id = 0;
};
/// FoodData Central nutrient *number*, as in NDBno files; 0 where none. Never comparable with an id.
struct fdc_number {
  int number = 0;
};

/// 30-bit FNV-1a of a component's id, offset so that Boost.Units accepts it as an ordinal; a prefix
/// for what is derived from it.
consteval long ordinal_of(std::string_view id, std::string_view prefix = {}) {
  // Plain pointers: a range-for over views cost the compiler 15 KB more for each component.
  std::uint32_t hash = 2166136261u;
  char const* at = prefix.data();
  for (std::size_t left = prefix.size(); left != 0; --left)
    hash = (hash ^ static_cast<unsigned char>(*at++)) * 16777619u;
  at = id.data();
  for (std::size_t left = id.size(); left != 0; --left)
    hash = (hash ^ static_cast<unsigned char>(*at++)) * 16777619u;
  return 1000L + static_cast<long>((hash ^ (hash >> 31)) & 0x3fffffffu);
}

namespace detail {
template <long Ordinal> struct ordinal {};
/// The part of an id after the last '/', for texts.
constexpr std::string_view short_name(std::string_view id) noexcept {
  auto const slash = id.rfind('/');
  return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

/// What a component has until its definition knows better.
struct component_defaults {
  static constexpr infoods_tag infoods{};
  static constexpr fdc_id fdc{};
  static constexpr fdc_number fdc_nutrient_number{};
  /// Unit in which tables and reports show it.
  static constexpr unit<food_mass> display = milligrams;
};

/// What every component has; a definition hides the members that it knows better.
template <class Self, literal_text Id> struct component_base : component_defaults {
  /// The namespaced id; unique among all components of a program.
  static constexpr std::string_view id = Id.view();
  /// Plain name for people.
  static constexpr std::string_view name = short_name(id);

private:
  /// A second component with the same id, or with an id of the same hash, defines this friend again.
  friend constexpr void
  this_substance_id_is_already_taken(ordinal<ordinal_of(Id.view())>) noexcept {}
};
} // namespace detail

/// Stored units of S in one international unit; absent where S takes none.
template <class S>
concept takes_iu = requires {
  S::steps_per_iu;
};

namespace detail {
/// What a plain kind becomes when C is named, and its stored number in C's stored units.
template <class C, class Kind> struct named {};
template <class C> struct named<C, food_mass> {
  using kind = mass_of<C>;
  static constexpr double stored(double plain) noexcept {
    return plain / plain_steps_per_microgram * C::steps_per_microgram;
  }
};
template <takes_iu C> struct named<C, international_unit> {
  using kind = mass_of<C>;
  static constexpr double stored(double units) noexcept { return units * C::steps_per_iu; }
};
template <class C> struct named<C, plain_moles> {
  using kind = molar_of<C>;
  static constexpr double stored(double moles) noexcept { return moles; }
};
template <class C, class Kind, class Denominator>
  requires requires { typename named<C, Kind>::kind; }
struct named<C, per<Kind, Denominator>> {
  using kind = per<typename named<C, Kind>::kind, Denominator>;
  static constexpr double stored(double plain) noexcept { return named<C, Kind>::stored(plain); }
};
} // namespace detail

/// A single chemical substance: entered as a plain mass, in moles and, where declared, in IU. May carry
/// a `formula`, `steps_per_iu` and its own `steps_per_microgram`.
template <class Self, literal_text Id> struct substance : detail::component_base<Self, Id> {
  using kind = mass_of<Self>;
  static constexpr bool is_weighed = true;
  /// Stored units in one microgram; finer where an IU or a table needs it.
  static constexpr double steps_per_microgram = 1;

  /// That much of this substance: of a plain mass; of moles; of international units where they are
  /// declared; and of each per something: `calcium(500_mg)`, `vitamin_d(800_IU / 1_day)`,
  /// `protein(1.2 * (grams / body(1_kg) / 1_day))`, `calcidiol_total(30_ng_per_mL)`.
  template <class Kind, class S = Self, class Named = typename detail::named<S, Kind>::kind>
  constexpr measure<Named> operator()(measure<Kind> plain) const noexcept {
    return detail::access::make<Named>(
        detail::named<S, Kind>::stored(detail::access::stored(plain)));
  }
#if !defined(__clang__)
  /// Nothing else enters: no IU where none is declared, no other kind, no bare number.
  template <class Other> void operator()(Other) const = delete;
#endif
};

/// The sum of named parts, which tables often hold where they lack the parts.
/// Entered as a substance is. Takes IU when all parts share one factor; has no molar mass; never becomes
/// a part.
template <class Self, literal_text Id, class... Parts> struct total : substance<Self, Id> {
  static constexpr bool is_total = true;
  /// True for each named part.
  template <class Part> static constexpr bool has_part = (std::is_same_v<Part, Parts> || ...);
};

/// An activity summed over forms, such as ug RAE; a plain mass does not enter.
template <class Self, literal_text Id> struct equivalent : detail::component_base<Self, Id> {
  using kind = equivalent_of<Self>;
  static constexpr bool is_equivalent = true;
  /// That much activity, in the equivalent's own unit.
  constexpr measure<equivalent_of<Self>>
  operator()(measure<equivalent_of<Self>> activity) const noexcept {
    return activity;
  }
};

/// Food energy by one published definition.
template <class Self, literal_text Id> struct energy_definition : detail::component_base<Self, Id> {
  using kind = energy_of<Self>;
  static constexpr bool is_energy = true;
  static constexpr unit<plain_energy> display = kilocalories;
  /// That much energy by this definition.
  template <class E = Self>
  constexpr measure<energy_of<E>> operator()(measure<plain_energy> energy) const noexcept {
    return detail::access::make<energy_of<E>>(detail::access::stored(energy));
  }
  /// The same per something: `energy(61_kcal / 100_g)`.
  template <class Denominator, class E = Self> constexpr measure<per<energy_of<E>, Denominator>>
  operator()(measure<per<plain_energy, Denominator>> energy) const noexcept {
    return detail::access::make<per<energy_of<E>, Denominator>>(detail::access::stored(energy));
  }
};

/// A substance, a total, an equivalent or an energy definition.
template <class C>
concept component = requires {
  typename C::kind;
  C::id;
  C::name;
  C::display;
};
template <class C>
concept total_component = component<C> && requires {
  C::is_total;
};
template <class C>
concept substance_component = component<C> && !total_component<C> && requires {
  C::is_weighed;
};
template <class C>
concept equivalent_component = component<C> && requires {
  C::is_equivalent;
};
template <class C>
concept energy_component = component<C> && requires {
  C::is_energy;
};

/// The type behind a component object, for generic code, class templates and specialisations.
template <auto C> using type_of = std::remove_cvref_t<decltype(C)>;

/// The kind that holds amounts of a component; `kind_of<C>` takes its type.
template <component C> using kind_of = typename C::kind;

// Every alias has two spellings: the object, which never deduces, and the type, which does.

/// What was eaten, taken or weighed of a component: `amount<calcium>`.
template <component auto C> using amount = measure<kind_of<type_of<C>>>;
template <component C> using amount_of = measure<kind_of<C>>;
/// Amount per day or other time: `intake<calcium>`.
template <component auto C> using intake = measure<per<kind_of<type_of<C>>, elapsed>>;
template <component C> using intake_of_component = measure<per<kind_of<C>, elapsed>>;
/// Amount per basis: `content_per<calcium, dry_mass>`.
template <component auto C, basis_kind Basis> using content_per =
    measure<per<kind_of<type_of<C>>, Basis>>;
template <component C, basis_kind Basis> using content_per_of = measure<per<kind_of<C>, Basis>>;
/// Amount per mass of food as eaten: `content<calcium>`.
template <component auto C> using content = content_per_of<type_of<C>, food_mass>;
template <component C> using content_of = content_per_of<C, food_mass>;
/// Amount per body mass and day: `intake_per_body<protein>`.
template <component auto C> using intake_per_body =
    measure<per<per<kind_of<type_of<C>>, body_mass>, elapsed>>;
template <component C> using intake_per_body_of = measure<per<per<kind_of<C>, body_mass>, elapsed>>;
/// Mass per volume of a laboratory specimen: `concentration<calcidiol_total>`.
template <component auto C> using concentration = content_per_of<type_of<C>, specimen_volume>;
template <component C> using concentration_of = content_per_of<C, specimen_volume>;
/// Moles per volume of a laboratory specimen: `molar_concentration<calcidiol_d3>`.
template <component auto C> using molar_concentration =
    measure<per<molar_of<type_of<C>>, specimen_volume>>;
template <component C> using molar_concentration_of = measure<per<molar_of<C>, specimen_volume>>;
/// Moles of a component: `molar_amount<glucose>`.
template <component auto C> using molar_amount = measure<molar_of<type_of<C>>>;
template <component C> using molar_amount_of = measure<molar_of<C>>;
/// Amount per energy of the food, its nutrient density: `amount_per_energy<calcium, energy>`.
template <component auto C, energy_component auto E> using amount_per_energy =
    measure<per<kind_of<type_of<C>>, kind_of<type_of<E>>>>;
template <component C, energy_component E> using amount_per_energy_of =
    measure<per<kind_of<C>, kind_of<E>>>;
/// Two components against each other: `amount_ratio<calcium, magnesium>`.
template <component auto A, component auto B> using amount_ratio =
    measure<per<kind_of<type_of<A>>, kind_of<type_of<B>>>>;
template <component A, component B> using amount_ratio_of = measure<per<kind_of<A>, kind_of<B>>>;

// How amounts are read: masses in units of mass and IU, energies in units of energy.
template <class S> struct reads_in<mass_of<S>, food_mass> {
  static constexpr double steps(unit<food_mass> u) noexcept {
    return u.steps / plain_steps_per_microgram * S::steps_per_microgram;
  }
};
template <takes_iu S> struct reads_in<mass_of<S>, international_unit> {
  static constexpr double steps(unit<international_unit> u) noexcept {
    return u.steps * S::steps_per_iu;
  }
};
template <class E> struct reads_in<energy_of<E>, plain_energy> {
  static constexpr double steps(unit<plain_energy> u) noexcept { return u.steps; }
};
/// Stored in hundredths of a joule, so that over energy_of it is stored in percent.
template <class C> struct reads_in<energy_from<C>, plain_energy> {
  static constexpr double steps(unit<plain_energy> u) noexcept { return 100 * u.steps; }
};
template <class S> struct reads_in<molar_of<S>, plain_moles> {
  static constexpr double steps(unit<plain_moles> u) noexcept { return u.steps; }
};
template <class C, class E> struct reads_in<per<energy_from<C>, energy_of<E>>, plain_percent> {
  static constexpr double steps(unit<plain_percent> u) noexcept { return u.steps; }
};
// A rate is read in a plain rate: a concentration in ng/mL.
template <class Kind, class Plain, class Denominator>
  requires(!std::is_same_v<Kind, Plain> && readable_in<Kind, Plain>)
struct reads_in<per<Kind, Denominator>, per<Plain, Denominator>> {
  static constexpr double steps(unit<per<Plain, Denominator>> u) noexcept {
    return reads_in<Kind, Plain>::steps({u.steps, u.symbol});
  }
};

namespace detail {
template <class Total, class Kind> struct entered_as {};
template <total_component Total, class Part>
  requires(Total::template has_part<Part>)
struct entered_as<Total, mass_of<Part>> {
  using kind = mass_of<Total>;
  static constexpr double factor = Total::steps_per_microgram / Part::steps_per_microgram;
};
template <class Total, class Kind, class Denominator>
  requires requires { typename entered_as<Total, Kind>::kind; }
struct entered_as<Total, per<Kind, Denominator>> {
  using kind = per<typename entered_as<Total, Kind>::kind, Denominator>;
  static constexpr double factor = entered_as<Total, Kind>::factor;
};
} // namespace detail

/// Enters a part into its total by name: `as<vitamin_d>(cholecalciferol(20_ug))`; never the reverse.
template <total_component auto Total, class Kind>
  requires requires { typename detail::entered_as<type_of<Total>, Kind>::kind; }
constexpr auto as(measure<Kind> part) noexcept {
  using entered = detail::entered_as<type_of<Total>, Kind>;
  return detail::access::make<typename entered::kind>(detail::access::stored(part) *
                                                      entered::factor);
}

} // namespace osteon
