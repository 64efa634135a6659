// SPDX-License-Identifier: BSL-1.0
/// @file Energy by named rules: figures worked by hand, what is missing, ranges, totals and entries.
#include <osteon/food/energy.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace energy_test {
namespace {

/// A food of grams per 100 g; every component that a test does not set is missing.
struct dish {
  std::string name = "dish";
  value<content<water>> of_water{};
  value<content<protein>> of_protein{};
  value<content<total_fat>> of_fat{};
  value<content<carbohydrate>> of_carbohydrate{};
  value<content<ash>> of_ash{};
  value<content<fibre>> of_fibre{};
  value<content<alcohol>> of_alcohol{};
  value<content<available_carbohydrate>> of_available{};
  value<content<available_carbohydrate_monosaccharides>> of_monosaccharides{};
  value<content<polyols>> of_polyols{};
  value<content<erythritol>> of_erythritol{};
  value<content<organic_acids>> of_acids{};
  std::optional<atwater_factors> factors{};
};

template <component C> value<content_of<C>> g(double grams_in_100) {
  return known(per_100_g<C>(grams_in_100 * grams));
}
template <component auto C> value<content<C>> of(double grams_in_100) {
  return g<type_of<C>>(grams_in_100);
}

/// SR28 8121, oats cooked with water, with its factors.
dish porridge() {
  dish d;
  d.name = "porridge";
  d.of_water = of<water>(83.61);
  d.of_protein = of<protein>(2.54);
  d.of_fat = of<total_fat>(1.52);
  d.of_carbohydrate = of<carbohydrate>(12.0);
  d.of_ash = of<ash>(0.34);
  d.of_fibre = of<fibre>(1.7);
  d.of_alcohol = of<alcohol>(0);
  d.factors = atwater_factors{3.46, 8.37, 4.12};
  return d;
}

template <class Definition> double kcal(dish const& d) {
  auto const e = energy_by<Definition>(d);
  REQUIRE(e);
  CHECK(e->low == e->likely);
  CHECK(e->high == e->likely);
  return e->likely.in(kilocalories / 100_g);
}

} // namespace

} // namespace energy_test

template <> struct osteon::food_traits<energy_test::dish> {
  static std::string_view name(energy_test::dish const& d) { return d.name; }
  static auto content(energy_test::dish const& d, type_of<water>) { return d.of_water; }
  static auto content(energy_test::dish const& d, type_of<protein>) { return d.of_protein; }
  static auto content(energy_test::dish const& d, type_of<total_fat>) { return d.of_fat; }
  static auto content(energy_test::dish const& d, type_of<carbohydrate>) {
    return d.of_carbohydrate;
  }
  static auto content(energy_test::dish const& d, type_of<ash>) { return d.of_ash; }
  static auto content(energy_test::dish const& d, type_of<fibre>) { return d.of_fibre; }
  static auto content(energy_test::dish const& d, type_of<alcohol>) { return d.of_alcohol; }
  static auto content(energy_test::dish const& d, type_of<available_carbohydrate>) {
    return d.of_available;
  }
  static auto content(energy_test::dish const& d, type_of<available_carbohydrate_monosaccharides>) {
    return d.of_monosaccharides;
  }
  static auto content(energy_test::dish const& d, type_of<polyols>) { return d.of_polyols; }
  static auto content(energy_test::dish const& d, type_of<erythritol>) { return d.of_erythritol; }
  static auto content(energy_test::dish const& d, type_of<organic_acids>) { return d.of_acids; }
  static auto energy_factors(energy_test::dish const& d) { return d.factors; }
};

namespace energy_test {

namespace {
// Each rule answers its own definition, and no two of them add.
template <class Definition> using energy_of_dish =
    std::remove_cvref_t<decltype(energy_by<Definition>(dish{})->likely)>;
static_assert(std::is_same_v<energy_of_dish<atwater_general>, content<energy_atwater_general>>);
static_assert(std::is_same_v<energy_of_dish<atwater_specific>, content<energy_atwater_specific>>);
static_assert(std::is_same_v<energy_of_dish<eu_2011_kcal>, content<energy_eu_2011>>);
static_assert(std::is_same_v<energy_of_dish<eu_2011_kJ>, content<energy_eu_2011_kJ>>);
template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
static_assert(!adds<energy_of_dish<atwater_general>, energy_of_dish<fao_2003>> &&
              !adds<energy_of_dish<eu_2011_kcal>, energy_of_dish<eu_2011_kJ>> &&
              !adds<energy_of_dish<atwater_general>, content<energy>>);
// A definition is a rule, not any type.
struct no_rule {};
template <class D>
concept is_definition = energy_by_components<D>;
static_assert(is_definition<uk_1970> && !is_definition<no_rule> && !is_definition<dish>);

/// A rule of one's own.
struct keto_label {
  using energy = type_of<nutrients::energy>;
  template <class Terms> static void add(Terms& terms) {
    terms.gram_gives(protein, 4, kilocalories);
    terms.gram_gives(total_fat, 9, kilocalories);
  }
};
} // namespace

TEST_CASE("each rule by hand") {
  dish const d = porridge();
  CHECK(kcal<atwater_general>(d) == Approx(4 * 2.54 + 9 * 1.52 + 4 * 12));
  // SR28 prints 71 kcal for it.
  CHECK(kcal<atwater_specific>(d) == Approx(3.46 * 2.54 + 8.37 * 1.52 + 4.12 * 12));
  CHECK(kcal<atwater_specific>(d) == Approx(71).margin(0.5));
  CHECK(kcal<fao_2003>(d) == Approx(71.84 - 2 * 1.7));
  CHECK(kcal<eu_2011_kcal>(d) == Approx(71.84 - 2 * 1.7));
  auto const kJ = energy_by<eu_2011_kJ>(d);
  REQUIRE(kJ);
  CHECK(kJ->likely.in(kilojoules / 100_g) ==
        Approx(17 * 2.54 + 37 * 1.52 + 17 * (12 - 1.7) + 8 * 1.7));
  CHECK(kcal<keto_label>(d) == Approx(4 * 2.54 + 9 * 1.52));
}

TEST_CASE("alcohol gives 7 kcal, in USDA's tables 6.93") {
  dish wine = porridge();
  wine.of_alcohol = of<alcohol>(10);
  CHECK(kcal<atwater_general>(wine) - kcal<atwater_general>(porridge()) == Approx(70));
  CHECK(kcal<usda_general>(wine) - kcal<usda_general>(porridge()) == Approx(69.3));
  CHECK(kcal<atwater_specific>(wine) - kcal<atwater_specific>(porridge()) == Approx(69.3));
  CHECK(kcal<eu_2011_kcal>(wine) - kcal<eu_2011_kcal>(porridge()) == Approx(70));
}

TEST_CASE("the EU counts available carbohydrate, polyols, erythritol and organic acids apart") {
  dish d = porridge();
  d.of_carbohydrate = {};
  d.of_available = of<available_carbohydrate>(50);
  double const plain = 4 * 2.54 + 9 * 1.52 + 4 * 50 + 2 * 1.7;
  CHECK(kcal<eu_2011_kcal>(d) == Approx(plain));
  d.of_polyols = of<polyols>(20);
  CHECK(kcal<eu_2011_kcal>(d) == Approx(plain - 20 * 1.6));
  d.of_erythritol = of<erythritol>(5);
  CHECK(kcal<eu_2011_kcal>(d) == Approx(plain - 15 * 1.6 - 5 * 4));
  d.of_acids = of<organic_acids>(3);
  CHECK(kcal<eu_2011_kcal>(d) == Approx(plain - 15 * 1.6 - 5 * 4 + 3 * 3));
  // Carbohydrate by difference has the acids in it, so they replace what it counted for them.
  dish by_difference = porridge();
  by_difference.of_acids = of<organic_acids>(3);
  CHECK(kcal<eu_2011_kcal>(by_difference) == Approx(71.84 - 2 * 1.7 - 3));
  // Where a table has both carbohydrates, the EU's own is taken.
  d.of_carbohydrate = of<carbohydrate>(99);
  CHECK(kcal<eu_2011_kcal>(d) == Approx(plain - 15 * 1.6 - 5 * 4 + 3 * 3));
}

TEST_CASE("British tables count monosaccharides at 3.75 kcal") {
  dish d = porridge();
  CHECK_FALSE(energy_by<uk_1970>(d));
  d.of_monosaccharides = of<available_carbohydrate_monosaccharides>(11);
  CHECK(kcal<uk_1970>(d) == Approx(4 * 2.54 + 9 * 1.52 + 3.75 * 11));
}

TEST_CASE("a missing figure makes the energy missing, by name, and never zero") {
  dish d = porridge();
  d.of_fibre = {};
  CHECK(energy_by<atwater_general>(d));
  auto const fao = energy_by<fao_2003>(d);
  REQUIRE_FALSE(fao);
  CHECK(fao.defect().code == defect_code::refused);
  CHECK(fao.defect().nearest == std::vector<std::string>{"fibre"});
  CHECK(fao.defect().sentence ==
        "porridge has no figure for fibre, which energy (FAO 2003) counts; use a table that has "
        "it or another definition");
  d.of_protein = stated<content<protein>>(value_state::present_unknown);
  CHECK(energy_by<eu_2011_kcal>(d).defect().nearest ==
        std::vector<std::string>{"protein", "fibre"});
  d.factors.reset();
  CHECK(energy_by<atwater_specific>(d).defect().nearest ==
        std::vector<std::string>{"Atwater factors of its own"});
}

TEST_CASE("an alcohol without a figure is at most what the rest of the food leaves") {
  dish d = porridge();
  d.of_alcohol = {};
  auto const full = energy_by<atwater_general>(d); // the proximates are 100.01 g
  REQUIRE(full);
  CHECK(full->low == full->likely);
  CHECK(full->high->in(kilocalories / 100_g) == Approx(71.84));
  CHECK_FALSE(full->is_known);
  d.of_water = of<water>(80.60); // 3 g less than 100
  auto const room = energy_by<atwater_general>(d);
  REQUIRE(room);
  CHECK(room->low.in(kilocalories / 100_g) == Approx(71.84));
  CHECK(room->likely == room->low);
  CHECK(room->high->in(kilocalories / 100_g) == Approx(71.84 + 3 * 7));
  d.of_alcohol = of<alcohol>(0);
  CHECK(kcal<atwater_general>(d) == Approx(71.84));
}

TEST_CASE("traces and limits make a range, on the right side of a factor below zero") {
  dish d = porridge();
  d.of_protein = below(per_100_g<type_of<protein>>(0.5_g), limit_kind::detection);
  auto const e = energy_by<atwater_general>(d);
  REQUIRE(e);
  double const rest = 9 * 1.52 + 4 * 12;
  CHECK(e->low.in(kilocalories / 100_g) == Approx(rest));
  CHECK(e->likely.in(kilocalories / 100_g) == Approx(rest + 4 * 0.25));
  CHECK(e->high->in(kilocalories / 100_g) == Approx(rest + 4 * 0.5));
  CHECK(e->is_known);
  // More fibre is less energy.
  d = porridge();
  d.of_fibre = below(per_100_g<type_of<fibre>>(2_g), limit_kind::detection);
  auto const f = energy_by<fao_2003>(d);
  REQUIRE(f);
  CHECK(f->low.in(kilocalories / 100_g) == Approx(71.84 - 2 * 2));
  CHECK(f->high->in(kilocalories / 100_g) == Approx(71.84));
  // Above a limit there is no end.
  d = porridge();
  d.of_fat = above(per_100_g<type_of<total_fat>>(10_g));
  auto const open = energy_by<atwater_general>(d);
  REQUIRE(open);
  CHECK(open->low.in(kilocalories / 100_g) == Approx(4 * 2.54 + 90 + 48));
  CHECK_FALSE(open->high);
  CHECK_FALSE(open->is_known);
  d.of_fat = stated<content<total_fat>>(value_state::trace);
  CHECK_FALSE(energy_by<atwater_general>(d)); // of an unstated limit, in a group that says nothing
}

TEST_CASE("the energy of a total is the total of the energies") {
  using list = composition<protein, total_fat, carbohydrate, alcohol>;
  rc::prop("of entries, of totals and of foods", [] {
    std::vector<eaten<dish>> day;
    for (int left = *rc::gen::inRange(1, 6); left > 0; --left) {
      dish d = porridge();
      auto const some = [] { return *rc::gen::inRange(0, 250) / 10.0; };
      d.of_protein = of<protein>(some());
      d.of_fat = of<total_fat>(some());
      d.of_carbohydrate = of<carbohydrate>(some());
      day.push_back({d, *rc::gen::inRange(1, 500) * grams, moment{}});
    }
    double sum = 0, own = 0;
    for (auto const& entry : day) {
      sum += (energy_by<atwater_general>(entry.what)->likely * entry.mass).in(kilocalories);
      own += (energy_by<atwater_specific>(entry.what)->likely * entry.mass).in(kilocalories);
    }
    auto const total = energy_of_total<atwater_general>(totals<list>(day));
    RC_ASSERT(static_cast<bool>(total));
    RC_ASSERT(total->likely.in(kilocalories) == Approx(sum));
    RC_ASSERT(total->exact());
    // Each of at most five entries is rounded once to the grid of sums, 2^-10 J.
    double const rounded = 5 * 0x1p-11 / 4184;
    RC_ASSERT(energy_of_entries<atwater_general>(day).likely.in(kilocalories) ==
              Approx(sum).margin(rounded));
    RC_ASSERT(energy_of_entries<atwater_specific>(day).likely.in(kilocalories) ==
              Approx(own).margin(rounded));
  });
}

TEST_CASE("a total names what it does not list and whom it does not know") {
  dish unknown = porridge();
  unknown.name = "soup";
  unknown.of_fat = {};
  std::vector<eaten<dish>> const day{{porridge(), 200_g, moment{}}, {unknown, 100_g, moment{}}};
  auto const unlisted =
      energy_of_total<atwater_general>(totals<composition<protein, total_fat, carbohydrate>>(day));
  REQUIRE_FALSE(unlisted);
  CHECK(unlisted.defect().nearest == std::vector<std::string>{"alcohol"});

  using list = composition<protein, total_fat, carbohydrate, alcohol>;
  auto const total = energy_of_total<atwater_general>(totals<list>(day));
  REQUIRE(total);
  CHECK(total->low.in(kilocalories) == Approx(2 * 71.84 + 4 * 2.54 + 48));
  CHECK_FALSE(total->high);
  CHECK(total->unknown == std::vector<std::string>{"soup"});
  CHECK(total->known_share == Approx(2. / 3));
  auto const by_entry = energy_of_entries<atwater_general>(day);
  CHECK(by_entry.low.in(kilocalories) == Approx(total->low.in(kilocalories)));
  CHECK(by_entry.unknown == total->unknown);
  CHECK_FALSE(by_entry.high);
  CHECK(by_entry.known_share == Approx(2. / 3));
  // Under refuse there is none.
  CHECK_FALSE(energy_of_total<atwater_general>(totals<list, refuse>(day)));
  CHECK(energy_of_entries<atwater_general, refuse>(day).defect().nearest ==
        std::vector<std::string>{"soup"});
  // A food without own factors has no such energy, and is named.
  std::vector<eaten<dish>> own = day;
  own[1].what = porridge();
  own[1].what.name = "gruel";
  own[1].what.factors.reset();
  auto const specific = energy_of_entries<atwater_specific>(own);
  CHECK(specific.unknown == std::vector<std::string>{"gruel"});
  CHECK_FALSE(specific.high);
  CHECK(specific.low > energy_atwater_specific(0_kcal));
}

TEST_CASE("factors come from the record of a table's food") {
  using table = food_table<protein, total_fat, carbohydrate, alcohol>;
  table::builder b(sources::usda_sr28);
  food_record r;
  r.id = food_id{8121};
  r.name = "oats";
  r.energy_factors = atwater_factors{3.46, 8.37, 4.12};
  b.add(r, {of<protein>(2.54), of<total_fat>(1.52), of<carbohydrate>(12), of<alcohol>(0)});
  table const t = std::move(b).build();
  auto const e = energy_by<atwater_specific>(t[0]);
  REQUIRE(e);
  CHECK(e->likely.in(kilocalories / 100_g) == Approx(3.46 * 2.54 + 8.37 * 1.52 + 4.12 * 12));
}

} // namespace energy_test
