// SPDX-License-Identifier: BSL-1.0
/// @file Salts: elemental fractions, hydration, the way back, and what does not compile.
#include <osteon/units/literals.hpp>
#include <osteon/units/salts.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <type_traits>

namespace salt_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};
template <class Salt, class Quantity>
concept takes = requires(Salt s, Quantity q) {
  s(q);
};
template <class Salt, class Dose>
concept supplies = requires(Salt s, Dose d) {
  s.supplying(d);
};
template <class Mass, class Element>
concept holds = requires(Mass m, Element e) {
  m.elemental(e);
};
using carbonate_salt = struct salts::calcium_carbonate;
using carbonate = salt_mass<struct salts::calcium_carbonate>;
using citrate = salt_mass<struct salts::calcium_citrate_tetrahydrate>;
using dry_citrate = salt_mass<struct salts::calcium_citrate_anhydrous>;
static_assert(adds<carbonate, carbonate>);
static_assert(!adds<carbonate, citrate>);
static_assert(!adds<citrate, dry_citrate>);
static_assert(!compares<citrate, dry_citrate>);
static_assert(!adds<carbonate, amount<calcium>>);
static_assert(!compares<carbonate, amount<calcium>>);
static_assert(!adds<carbonate, measure<food_mass>>);
static_assert(adds<decltype(carbonate{}.elemental()), decltype(citrate{}.elemental())>);
static_assert(takes<carbonate_salt, measure<food_mass>>);
static_assert(!takes<carbonate_salt, measure<international_unit>>);
static_assert(!takes<carbonate_salt, amount<calcium>>);
static_assert(!takes<struct calcium, measure<international_unit>>);
static_assert(sizeof(carbonate) == sizeof(double));
static_assert(std::is_trivially_copyable_v<carbonate>);

// What a salt supplies is its own element, by name; what it holds besides can be asked for.
static_assert(supplies<carbonate_salt, amount<calcium>>);
static_assert(!supplies<carbonate_salt, amount<magnesium>>);
static_assert(!supplies<carbonate_salt, intake<calcium>>);
static_assert(!supplies<carbonate_salt, measure<food_mass>>);
static_assert(!supplies<carbonate_salt, carbonate>);
static_assert(!std::is_constructible_v<citrate, carbonate>);
static_assert(holds<carbonate, struct calcium>);
static_assert(!holds<carbonate, struct magnesium>);
static_assert(!holds<carbonate, struct protein>);
static_assert(!holds<carbonate, struct vitamin_c>);
static_assert(holds<salt_mass<struct salts::dicalcium_phosphate_dihydrate>, struct phosphorus>);
static_assert(!supplies<struct salts::dicalcium_phosphate_dihydrate, amount<phosphorus>>);

// A salt of one's own, as the header shows it.
inline constexpr struct zinc_oxide : salt<zinc_oxide, "test/zinc_oxide", struct zinc, "ZnO"> {
} zinc_oxide;
static_assert(zinc_oxide(100_mg).elemental() > zinc(80_mg));
static_assert(zinc_oxide.name == "zinc_oxide");

// A formula without the element, or none at all, has no elemental fraction.
template <class Element, literal_text Formula>
concept has_fraction = requires {
  typename std::bool_constant<(detail::fraction_in<Element>(Formula.view()) > 0)>;
};
static_assert(has_fraction<struct magnesium, "MgO">);
static_assert(!has_fraction<struct calcium, "MgO">);
static_assert(!has_fraction<struct magnesium, "MgO)">);
static_assert(element_component<struct iodine> && element_component<struct chloride>);
static_assert(!element_component<struct protein> && !element_component<struct water>);

template <class Salt> double percent(Salt) { return 100 * Salt::elemental_fraction; }
template <class Salt> double grams_per_mole(Salt) { return molar_mass_g_per_mol<Salt>; }

// As lists of types, to reach every salt.
template <class... S> struct list {};
using all =
    list<struct salts::calcium_carbonate, struct salts::calcium_citrate_tetrahydrate,
         struct salts::calcium_lactate_pentahydrate, struct salts::calcium_gluconate,
         struct salts::tricalcium_phosphate, struct salts::magnesium_oxide,
         struct salts::magnesium_citrate, struct salts::magnesium_bisglycinate,
         struct salts::zinc_gluconate, struct salts::potassium_citrate_monohydrate,
         struct salts::calcium_citrate_anhydrous, struct salts::calcium_lactate_anhydrous,
         struct salts::calcium_gluconate_monohydrate, struct salts::dicalcium_phosphate_anhydrous,
         struct salts::dicalcium_phosphate_dihydrate, struct salts::monocalcium_phosphate_anhydrous,
         struct salts::calcium_ascorbate_dihydrate, struct salts::calcium_glycerophosphate,
         struct salts::calcium_chloride_dihydrate, struct salts::hydroxyapatite,
         struct salts::magnesium_hydroxide, struct salts::magnesium_carbonate,
         struct salts::magnesium_citrate_nonahydrate, struct salts::magnesium_chloride_hexahydrate,
         struct salts::magnesium_sulfate_heptahydrate, struct salts::magnesium_malate,
         struct salts::magnesium_taurate, struct salts::magnesium_aspartate,
         struct salts::magnesium_l_threonate, struct salts::magnesium_gluconate_anhydrous,
         struct salts::magnesium_gluconate_dihydrate, struct salts::potassium_citrate_anhydrous,
         struct salts::potassium_chloride, struct salts::potassium_bicarbonate,
         struct salts::potassium_gluconate, struct salts::sodium_chloride,
         struct salts::sodium_fluoride, struct salts::zinc_oxide,
         struct salts::zinc_sulfate_monohydrate, struct salts::zinc_sulfate_heptahydrate,
         struct salts::zinc_citrate_anhydrous, struct salts::zinc_citrate_dihydrate,
         struct salts::zinc_bisglycinate, struct salts::ferrous_sulfate_heptahydrate,
         struct salts::ferrous_sulfate_monohydrate, struct salts::ferrous_fumarate,
         struct salts::ferrous_gluconate_anhydrous, struct salts::ferrous_gluconate_dihydrate,
         struct salts::ferrous_bisglycinate, struct salts::copper_gluconate,
         struct salts::manganese_sulfate_monohydrate, struct salts::manganese_gluconate_anhydrous,
         struct salts::manganese_gluconate_dihydrate, struct salts::sodium_selenite_anhydrous,
         struct salts::sodium_selenate_anhydrous, struct salts::potassium_iodide,
         struct salts::chromium_picolinate, struct salts::calcium_malate,
         struct salts::magnesium_lactate_dihydrate, struct salts::selenomethionine>;
template <class... S, class Visitor> void for_each(list<S...>, Visitor visit) { (visit(S{}), ...); }

double ulps(double a, double b) {
  double const one =
      std::nextafter(std::abs(a), std::numeric_limits<double>::infinity()) - std::abs(a);
  return std::abs(a - b) / one;
}
} // namespace

TEST_CASE("percent of the element, as published") {
  struct row {
    double computed, published, within;
  };
  using namespace salts;
  for (
      row const& r : {
          // The Merck Index, percent composition.
          row{percent(calcium_citrate_anhydrous), 24.12, 0.006},
          row{percent(calcium_lactate_anhydrous), 18.37, 0.006},
          row{percent(dicalcium_phosphate_anhydrous), 29.46, 0.006},
          row{percent(magnesium_citrate), 16.16, 0.006},
          row{percent(ferrous_gluconate_anhydrous), 12.52, 0.006},
          row{percent(ferrous_bisglycinate), 27.38, 0.006},
          row{percent(potassium_iodide), 76.45, 0.006},
          // Molecules 26:2419 (2021), table 1, to a tenth.
          row{percent(magnesium_oxide), 60.3, 0.06},
          row{percent(magnesium_hydroxide), 41.7, 0.06},
          row{percent(magnesium_carbonate), 28.8, 0.06},
          row{percent(magnesium_bisglycinate), 14.1, 0.06},
          row{percent(magnesium_malate), 15.5, 0.06},
          row{percent(magnesium_taurate), 8.9, 0.06},
          row{percent(magnesium_l_threonate), 8.3, 0.06},
          // USP 35, potassium gluconate tablets: 19.07 ug of potassium chloride hold 10 ug of potassium.
          row{percent(potassium_chloride), 100 * 10 / 19.07, 0.03},
          // Public pages on ferrous fumarate, potassium gluconate, dry potassium citrate.
          row{percent(ferrous_fumarate), 32.87, 0.006},
          row{percent(potassium_gluconate), 16.69, 0.006},
          row{percent(potassium_citrate_anhydrous), 38.28, 0.006},
          // Computed apart from atomic weights.
          row{percent(calcium_carbonate), 40.04, 0.006},
          row{percent(calcium_citrate_tetrahydrate), 21.08, 0.006},
          row{percent(calcium_lactate_pentahydrate), 13.00, 0.006},
          row{percent(calcium_gluconate), 9.31, 0.006},
          row{percent(tricalcium_phosphate), 38.76, 0.006},
          row{percent(hydroxyapatite), 39.89, 0.006},
          row{percent(calcium_chloride_dihydrate), 27.26, 0.006},
          row{percent(magnesium_chloride_hexahydrate), 11.96, 0.006},
          row{percent(magnesium_sulfate_heptahydrate), 9.86, 0.006},
          row{percent(zinc_gluconate), 14.35, 0.006},
          row{percent(zinc_sulfate_heptahydrate), 22.74, 0.006},
          row{percent(ferrous_sulfate_heptahydrate), 20.09, 0.006},
          row{percent(potassium_citrate_monohydrate), 36.16, 0.006},
          row{percent(sodium_chloride), 39.34, 0.006},
          row{percent(sodium_selenite_anhydrous), 45.66, 0.006},
          row{percent(sodium_fluoride), 45.25, 0.006},
      }) {
    CHECK(r.computed == Approx(r.published).margin(r.within));
  }
}

TEST_CASE("molar masses with the hydration, as published") {
  struct row {
    double computed, published;
  };
  using namespace salts;
  for (row const& r : {
           row{grams_per_mole(calcium_citrate_tetrahydrate), 570.5},
           row{grams_per_mole(calcium_lactate_anhydrous), 218.22},
           row{grams_per_mole(calcium_lactate_pentahydrate), 308.3},
           row{grams_per_mole(calcium_gluconate), 430.37},
           row{grams_per_mole(calcium_gluconate_monohydrate), 448.4}, // Ph. Eur. 0172
           row{grams_per_mole(dicalcium_phosphate_anhydrous), 136.06},
           row{grams_per_mole(dicalcium_phosphate_dihydrate), 172.09},
           row{grams_per_mole(calcium_ascorbate_dihydrate), 426.34}, // USP 32
           row{grams_per_mole(magnesium_citrate), 451.11},
           row{grams_per_mole(magnesium_chloride_hexahydrate), 203.30}, // USP 29
           row{grams_per_mole(magnesium_sulfate_heptahydrate), 246.48}, // PubChem
           row{grams_per_mole(magnesium_taurate), 272.57},
           row{grams_per_mole(magnesium_aspartate), 288.49},
           row{grams_per_mole(magnesium_l_threonate), 294.50},
           row{grams_per_mole(magnesium_gluconate_anhydrous), 414.60}, // USP 32
           row{grams_per_mole(magnesium_gluconate_dihydrate), 450.64}, // USP 32
           row{grams_per_mole(potassium_citrate_monohydrate), 324.41},
           row{grams_per_mole(zinc_citrate_dihydrate), 610.36}, // USP
           row{grams_per_mole(ferrous_gluconate_anhydrous), 446.14},
           row{grams_per_mole(ferrous_bisglycinate), 203.96},
           row{grams_per_mole(ferrous_fumarate), 169.90},
           row{grams_per_mole(copper_gluconate), 453.84},
           row{grams_per_mole(manganese_sulfate_monohydrate), 169.02}, // USP 32
           row{grams_per_mole(manganese_gluconate_anhydrous), 445.23}, // USP
           row{grams_per_mole(manganese_gluconate_dihydrate), 481.27}, // USP
           row{grams_per_mole(sodium_selenite_anhydrous), 172.948},
           row{grams_per_mole(potassium_iodide), 166.00},
           row{grams_per_mole(calcium_malate), 172.15},              // JECFA
           row{grams_per_mole(magnesium_lactate_dihydrate), 238.48}, // JECFA
           row{grams_per_mole(selenomethionine), 196.11},
           row{grams_per_mole(chromium_picolinate), 418.30},
       }) {
    CHECK(r.computed == Approx(r.published).margin(0.051));
  }
}

TEST_CASE("1250 mg of calcium carbonate are 500.5 mg of calcium") {
  constexpr auto tablet = salts::calcium_carbonate(1250_mg);
  CHECK(tablet.elemental().in(milligrams) == Approx(500.5).margin(0.05));
  CHECK(tablet.in(milligrams) == 1250);
  CHECK((2 * tablet).elemental().in(milligrams) == Approx(1001).margin(0.1));
  CHECK(salts::calcium_carbonate.supplying(calcium(500_mg)).in(milligrams) ==
        Approx(1248.64).margin(0.05));
  CHECK(salts::sodium_selenite_anhydrous.supplying(selenium(55_ug)).in(micrograms) ==
        Approx(120.45).margin(0.01));
}

TEST_CASE("a salt tells of each element that it holds") {
  // Percent composition of dibasic calcium phosphate in the Merck Index: Ca 29.46, P 22.76.
  auto const gram = salts::dicalcium_phosphate_anhydrous(1_g);
  CHECK(gram.elemental(calcium).in(milligrams) == Approx(294.6).margin(0.06));
  CHECK(gram.elemental(phosphorus).in(milligrams) == Approx(227.6).margin(0.06));
  CHECK(gram.elemental() == gram.elemental(calcium));
  // Potassium iodide: I 76.45, K 23.55.
  auto const iodide = salts::potassium_iodide(100_mg);
  CHECK(iodide.elemental().in(milligrams) == Approx(76.45).margin(0.006));
  CHECK(iodide.elemental(potassium).in(milligrams) == Approx(23.55).margin(0.006));
}

TEST_CASE("every salt: a share between nothing and all, and the way back within one ulp") {
  int count = 0;
  for_each(all{}, [&](auto salt) {
    using S = decltype(salt);
    INFO(S::id);
    ++count;
    static_assert(salt_component<S>);
    CHECK(S::elemental_fraction > 0);
    CHECK(S::elemental_fraction < 1);
    CHECK_FALSE(S::name.empty());
    for (double mg = 1e-3; mg < 1e5; mg *= 1.37) {
      auto const dose = typename S::element{}(mg * milligrams);
      CHECK(ulps(detail::access::stored(dose),
                 detail::access::stored(salt.supplying(dose).elemental())) <= 1);
    }
  });
  CHECK(count == 60);
}

TEST_CASE("the element is a fixed part of the salt") {
  rc::prop("elemental mass is proportional, and less than the salt", [] {
    int const a = *rc::gen::inRange(1, 100'000), b = *rc::gen::inRange(1, 100'000);
    auto const one = salts::magnesium_citrate(a * milligrams);
    auto const two = salts::magnesium_citrate(b * milligrams);
    double const sum = (one + two).elemental().in(milligrams);
    RC_ASSERT(std::abs(sum - one.elemental().in(milligrams)-two.elemental().in(milligrams)) <=
              1e-9 * sum);
    RC_ASSERT(one.elemental().in(milligrams) < one.in(milligrams));
    RC_ASSERT((a < b) == (one.elemental() < two.elemental()));
  });
  rc::prop("the salt for a dose grows with the dose and is more than it", [] {
    int const a = *rc::gen::inRange(1, 100'000), b = *rc::gen::inRange(1, 100'000);
    auto const of = [](int mg) { return salts::zinc_oxide.supplying(zinc(mg * milligrams)); };
    RC_ASSERT((a < b) == (of(a) < of(b)));
    RC_ASSERT(of(a).in(milligrams) > a);
  });
}

} // namespace salt_test
