// SPDX-License-Identifier: BSL-1.0
/// @file The table of products and quotients equals the dimension algebra of Boost.Units.
#include <units/judge.hpp>

#include <cstring>
#include <random>
#include <type_traits>

#include <catch2/catch.hpp>

namespace algebra_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

namespace bu = boost::units;
using namespace osteon::testing;

using plain =
    list<food_mass, purchased_mass, dry_mass, fat_mass, body_mass, lifted_mass, food_volume,
         specimen_volume, label_servings, elapsed, plain_energy, international_unit,
         metabolic_equivalent, met_time, body_weight_force, newton_force, per<food_mass, elapsed>,
         per<food_mass, food_volume>, per<dry_mass, food_mass>, per<food_mass, purchased_mass>>;

/// What is derived from one component's kind.
template <class A> using derived =
    list<A, per<A, food_mass>, per<A, purchased_mass>, per<A, dry_mass>, per<A, fat_mass>,
         per<A, food_volume>, per<A, specimen_volume>, per<A, label_servings>, per<A, elapsed>,
         per<A, body_mass>, per<per<A, body_mass>, elapsed>>;

// One of each sort of component, with everything that is derived from them.
using mixed =
    decltype(joined(joined(derived<kind_of<struct nutrients::calcium>>{},
                           derived<kind_of<struct nutrients::vitamin_d>>{}),
                    joined(joined(derived<kind_of<struct nutrients::vitamin_a_rae>>{},
                                  derived<kind_of<struct nutrients::energy>>{}),
                           joined(plain{}, list<per<kind_of<struct nutrients::calcium>,
                                                    kind_of<struct nutrients::magnesium>>>{}))));

template <class... C> constexpr tally own_kinds(list<C...>) {
  return (tally{} + ... +
          (judge_pairs(derived<kind_of<C>>{}, derived<kind_of<C>>{}) +
           judge_pairs(derived<kind_of<C>>{}, list<food_mass, body_mass, elapsed>{})));
}

} // namespace

TEST_CASE("all pairs of the everyday kinds and the plain kinds obey Boost.Units") {
  using all = decltype(joined(kinds(testing::everyday{}), plain{}));
  constexpr tally t = judge_pairs(all{}, all{});
  CHECK(t.breaches == 0);
  CHECK(t.pairs == 78 * 78);
  CHECK(t.sums == 78);
  // 58 x 57 ratios of two components, 58 x 7 contents, 58 intakes, 58 per body mass, and the rest.
  CHECK(t.quotients >= 58 * 57 + 58 * 7 + 58 + 58);
  CHECK(t.products >= 8);
}

TEST_CASE("all pairs of contents, intakes and ratios of the four sorts obey Boost.Units") {
  constexpr tally t = judge_pairs(mixed{}, mixed{});
  CHECK(t.breaches == 0);
  CHECK(t.pairs == 65 * 65);
  CHECK(t.sums == 65);
  CHECK(t.quotients > 250);
  CHECK(t.products > 100);
}

TEST_CASE("all pairs of what is derived from each everyday component obey Boost.Units") {
  constexpr tally t = own_kinds(testing::everyday{});
  CHECK(t.breaches == 0);
  CHECK(t.pairs == 58 * (11 * 11 + 11 * 3));
}

TEST_CASE("the measured product is the product of Boost quantities") {
  auto const milk = calcium(113_mg) / 100_g;
  CHECK(to_boost(milk * 244_g).value() == (to_boost(milk) * to_boost(244_g)).value());
  auto const weekly = calcium(7_g) / 1_week;
  CHECK(to_boost(weekly).value() == (to_boost(calcium(7_g)) / to_boost(1_week)).value());
}

TEST_CASE("to_boost and from_boost are bit-identical") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 10'000; ++i) {
    std::uint64_t const bits = random();
    double number;
    std::memcpy(&number, &bits, sizeof number);
    auto const before = detail::access::make<kind_of<struct nutrients::vitamin_d>>(number);
    auto const after = from_boost<kind_of<struct nutrients::vitamin_d>>(to_boost(before));
    REQUIRE(std::memcmp(&before, &after, sizeof before) == 0);
  }
}

TEST_CASE("Boost's masses and times enter as plain ones") {
  CHECK(from_boost<food_mass>(0.25 * bu::si::kilograms) == 250_g);
  CHECK(from_boost<elapsed>(90.0 * bu::si::seconds) == 1.5_min);
  CHECK(calcium(from_boost<food_mass>(0.0005 * bu::si::kilograms)).in(milligrams) == Approx(500.0));
}

namespace {

template <class Kind, class Quantity>
concept enters = requires(Quantity q) {
  from_boost<Kind>(q);
};
using calcium_kind = kind_of<struct nutrients::calcium>;
using magnesium_kind = kind_of<struct nutrients::magnesium>;

// Near misses: another substance, a content, the wrong number type, a mass that nobody said to be one.
static_assert(enters<calcium_kind, boost_quantity<calcium_kind>>);
static_assert(!enters<calcium_kind, boost_quantity<magnesium_kind>>);
static_assert(!enters<calcium_kind, boost_quantity<per<calcium_kind, food_mass>>>);
static_assert(!enters<calcium_kind, bu::quantity<bu::si::mass>>);
static_assert(!enters<body_mass, bu::quantity<bu::si::mass>>);
static_assert(enters<food_mass, bu::quantity<bu::si::mass>>);
static_assert(!enters<food_mass, bu::quantity<bu::si::mass, int>>);
static_assert(!enters<calcium_kind, bu::quantity<law<calcium_kind>, long>>);
static_assert(!enters<elapsed, bu::quantity<bu::si::mass>>);

// Boost's own trait says that calcium is constructible from magnesium, which does not compile;
// osteon's says the truth.
static_assert(
    std::is_constructible_v<boost_quantity<calcium_kind>, boost_quantity<magnesium_kind>>);
static_assert(!std::is_constructible_v<amount<calcium>, amount<magnesium>>);

static_assert(!subtractable<calcium_kind, magnesium_kind>);
static_assert(!equal_comparable<calcium_kind, magnesium_kind>);
static_assert(!ordered<calcium_kind, magnesium_kind>);
static_assert(subtractable<calcium_kind, calcium_kind> && ordered<calcium_kind, calcium_kind>);

} // namespace

} // namespace algebra_test
