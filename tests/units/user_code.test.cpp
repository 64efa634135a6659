// SPDX-License-Identifier: BSL-1.0
/// @file Code as users write it: own names, own substances, all namespaces opened at once.
// Says so itself, whatever the build says.
#pragma GCC diagnostic error "-Wshadow"

#include <osteon/units.hpp>
#include <osteon/units/chrono.hpp>
#include <osteon/units/text.hpp>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <ranges>
#include <ratio>
#include <span>
#include <string>
#include <vector>

#include <range/v3/all.hpp>

#include <catch2/catch.hpp>

namespace user_code_test {
// An app that names the catalogue once and uses the field's words for its own things.
namespace app {

namespace n = osteon::nutrients;

struct food {
  osteon::amount<n::calcium> calcium;
  osteon::amount<n::protein> protein;
  osteon::amount<n::iron> iron;
  osteon::content_of<struct n::water> water;
  osteon::amount_of<struct n::vitamin_d> vitamin_d;
};

struct protein {
  std::string chain;
};

inline osteon::amount<n::calcium> calcium(osteon::amount<n::calcium> water,
                                          osteon::amount<n::calcium> iron) {
  auto const protein = water + iron;
  return protein;
}

/// A parameter of every name.
inline double water(food const& f, osteon::amount<n::calcium> calcium,
                    osteon::amount<n::iron> iron) {
  return (f.calcium + calcium) / calcium + (f.iron + iron) / iron;
}

/// Its own iron: what a laboratory measures, not what a table lists.
inline constexpr struct iron : osteon::substance<iron, "app/iron"> {
  static constexpr double steps_per_microgram = 100;
} iron;

struct totals {
  osteon::amount<iron> own_iron;
  osteon::amount_of<struct iron> the_same;
};

} // namespace app

// A small program: every namespace opened.
namespace program {

using namespace osteon;
using namespace osteon::nutrients;
using namespace std;
using namespace std::chrono;
using namespace ::ranges;

static_assert(is_same_v<amount<calcium>, amount_of<type_of<calcium>>>);
static_assert(is_same_v<intake<calcium>, intake_of_component<type_of<calcium>>>);
static_assert(is_same_v<content<calcium>, content_of<type_of<calcium>>>);
static_assert(
    is_same_v<content_per<calcium, dry_mass>, content_per_of<type_of<calcium>, dry_mass>>);
static_assert(is_same_v<intake_per_body<protein>, intake_per_body_of<type_of<protein>>>);
static_assert(
    is_same_v<concentration<calcidiol_total>, concentration_of<type_of<calcidiol_total>>>);
static_assert(is_same_v<amount_ratio<calcium, magnesium>,
                        amount_ratio_of<type_of<calcium>, type_of<magnesium>>>);

/// The spelling with the type deduces.
template <component C> double grams_of(amount_of<C> a) { return a.in(grams); }
template <class Substance> double milligrams_of(measure<mass_of<Substance>> a) {
  return a.in(milligrams);
}

vector<amount<calcium>> week() {
  return {calcium(900_mg), calcium(1'200_mg), calcium(700_mg), calcium(1.1_g)};
}

double ordinary() {
  auto const eaten_amounts = week();
  auto const total_eaten = std::accumulate(eaten_amounts.begin(), eaten_amounts.end(),
                                           amount<calcium>{}); // the empty sum
  auto enough = eaten_amounts | ::ranges::views::filter([](auto a) { return a >= calcium(1_g); });
  auto const most = *std::ranges::max_element(eaten_amounts);
  auto const least = *::ranges::min_element(eaten_amounts);
  auto const counted = ::ranges::distance(enough);
  auto const span_of_time = 4 * time_units::day;
  days const calendar_days{4};
  weeks const calendar_weeks{2};
  auto const per_day = total_eaten / from_chrono(calendar_days);
  return (per_day * span_of_time).in(milligrams) + (most - least).in(milligrams) +
         static_cast<double>(counted) + static_cast<double>(calendar_weeks.count()) +
         static_cast<double>(duration_cast<hours>(calendar_days).count()) +
         static_cast<double>(std::span<amount<calcium> const>(eaten_amounts).size()) +
         static_cast<double>(ratio<1, 2>::den) + static_cast<double>((2026y / November / 16d).ok());
}

} // namespace program

TEST_CASE("members, parameters, locals and functions may bear the names of substances") {
  using namespace osteon::literals;
  app::food const milk{app::n::calcium(300_mg), app::n::protein(8_g), app::n::iron(0.1_mg),
                       app::n::water(88_g) / 100_g, app::n::vitamin_d(100_IU)};
  CHECK(app::calcium(milk.calcium, milk.calcium) == app::n::calcium(600_mg));
  CHECK(app::water(milk, app::n::calcium(300_mg), app::n::iron(0.1_mg)) == 4);
  CHECK(app::protein{"collagen"}.chain == "collagen");
  int const calcium = 1, protein = 2, water = 3;
  CHECK(calcium + protein + water == 6);
}

TEST_CASE("an own iron is another substance than the catalogue's") {
  using namespace osteon::literals;
  app::totals const t{app::iron(2_mg), app::iron(3_mg)};
  CHECK((t.own_iron + t.the_same).in(osteon::milligrams) == 5);
  CHECK(app::iron.id == "app/iron");
  CHECK(app::iron.name == "iron");
  STATIC_REQUIRE_FALSE(
      std::is_constructible_v<osteon::amount<app::iron>, osteon::amount<app::n::iron>>);
}

TEST_CASE("osteon, its nutrients, std, std::chrono and ranges opened together") {
  using namespace osteon::literals;
  CHECK(program::ordinary() == Approx(3900 + 500 + 2 + 2 + 96 + 4 + 2 + 1));
  CHECK(program::milligrams_of(osteon::nutrients::calcium(2_g)) == 2000);
  CHECK(program::grams_of<struct osteon::nutrients::calcium>(osteon::nutrients::calcium(2_g)) == 2);
}

} // namespace user_code_test
