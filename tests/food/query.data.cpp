// SPDX-License-Identifier: BSL-1.0
/// @file The food-source table and guarded suggestions over all of SR28, held against the file itself.
#include <osteon/food/food_guard.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/bioactives.hpp>

#include <catch2/catch.hpp>

#include <support/data.hpp>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace query_data {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

open_food_table const& sr28() {
  static auto const r = read_usda_sr(testing::data_path("usda_sr28").string());
  return r.rows;
}

/// The figures of one nutrient number by food, read without the library.
std::map<std::uint64_t, double> figures_of(std::string const& nutrient) {
  std::map<std::uint64_t, double> figures;
  std::ifstream in(testing::data_path("usda_sr28/NUT_DATA.txt"));
  for (std::string line; std::getline(in, line);) {
    auto const food = line.substr(1, 5);
    if (line.compare(8, nutrient.size() + 2, '~' + nutrient + '~') != 0)
      continue;
    figures[std::strtoull(food.c_str(), nullptr, 10)] =
        std::strtod(line.c_str() + 8 + nutrient.size() + 3, nullptr);
  }
  return figures;
}

/// What the guard looks at, as far as SR28 lists it.
using guarded_columns =
    composition<calcium, vitamin_d, retinol, alcohol, vitamin_k1, menaquinone_4>;
auto const& guarded_foods() {
  static auto const table = sr28().narrow<guarded_columns>();
  return table;
}
using sr_food = std::remove_cvref_t<decltype(*guarded_foods().at(food_id{4589}))>;

/// Foods of which the file's own description has this word, in lower case.
std::set<std::uint64_t> named_in_file(std::string const& word) {
  std::set<std::uint64_t> foods;
  std::ifstream in(testing::data_path("usda_sr28/FOOD_DES.txt"));
  for (std::string line; std::getline(in, line);) {
    std::string plain = " ";
    for (char const c : line.substr(0, line.find("~^~", 20)))
      plain += std::isalpha(static_cast<unsigned char>(c)) != 0
                   ? static_cast<char>(std::tolower(static_cast<unsigned char>(c)))
                   : ' ';
    if ((plain + " ").find(" " + word + " ") != std::string::npos)
      foods.insert(std::strtoull(line.c_str() + 1, nullptr, 10));
  }
  return foods;
}

profile healthy(fact antagonist) {
  profile who;
  who.sex = sex::female;
  who.born = 1964y / std::chrono::March / 2;
  who.menopause = menopausal_state::postmenopausal;
  auto& e = who.exclusions;
  for (fact* each :
       {&e.kidney_stones, &e.chronic_kidney_disease, &e.hypercalcaemia, &e.hyperparathyroidism,
        &e.sarcoidosis, &e.digoxin, &e.thiazide, &e.lactose_intolerance, &e.coeliac_disease})
    *each = fact::absent;
  e.vitamin_k_antagonist = antagonist;
  e.allergies.set_all(fact::absent);
  e.diet = diet::omnivorous;
  return who;
}
/// A day of so much retinol, and of nothing else.
struct day_of_retinol {
  double low = 0, high = 0;
  template <component C> estimate<amount_of<C>> operator[](C) const {
    estimate<amount_of<C>> e;
    if constexpr (std::is_same_v<C, type_of<retinol>>)
      e = {retinol(low * micrograms),
           retinol(low * micrograms),
           retinol(high * micrograms),
           {},
           1.0,
           {}};
    return e;
  }
};
food_guard guard_of(day_of_retinol const& day, fact antagonist = fact::absent) {
  return {healthy(antagonist),
          recorded_day(2026y / std::chrono::November / 16, day, no_supplements{})};
}
/// Every food by 100 g, and those with vitamin D by their largest portion as well.
std::vector<serving<sr_food>> servings_of(bool with_vitamin_d) {
  std::vector<serving<sr_food>> all;
  for (std::size_t row = 0; row < guarded_foods().size(); ++row) {
    sr_food const f = guarded_foods()[row];
    if (with_vitamin_d &&
        !(f[vitamin_d].has_number() && f[vitamin_d].number > content<vitamin_d>{}))
      continue;
    all.push_back({f, {"", 100_g}});
    auto const portions = f.portions();
    auto const largest =
        std::max_element(portions.begin(), portions.end(),
                         [](portion const& a, portion const& b) { return a.mass < b.mass; });
    if (with_vitamin_d && largest != portions.end())
      all.push_back({f, *largest});
  }
  return all;
}

} // namespace

TEST_CASE(
    "a ranking of SR28 is the file sorted, without alcohol, and counts the foods without a row") {
  auto const& table = sr28();
  auto const calcium_of = figures_of("301");
  auto const alcohol_of = figures_of("221");
  auto const drinks = [&](std::uint64_t food) {
    auto const at = alcohol_of.find(food);
    return at != alcohol_of.end() && at->second > 0;
  };
  std::vector<double> expected;
  std::size_t without_row = 0;
  for (std::size_t row = 0; row < table.size(); ++row) {
    auto const food = table[row].id().number;
    if (drinks(food))
      continue;
    auto const at = calcium_of.find(food);
    at == calcium_of.end() ? void(++without_row) : expected.push_back(at->second);
  }
  std::sort(expected.rbegin(), expected.rend());

  auto const all = table | richest_in<calcium>;
  REQUIRE(all.size() == expected.size());
  CHECK(all.not_known() == without_row);
  CHECK(without_row > 100);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    REQUIRE(all.entries[i].figure.in(milligrams / 100_g) == Approx(expected[i]));
    REQUIRE_FALSE(drinks(all.entries[i].what.id().number));
  }
  auto const dense = table | rich_in(calcium(100_mg) / 100_g) | without_alcohol |
                     by_density_per_energy<calcium> | take(10);
  CHECK(dense.size() == 10);
  for (auto const& entry : dense)
    CHECK(entry.what[calcium].number >= calcium(100_mg) / 100_g);
}

TEST_CASE("what SR28 does not list is no data, and vitamin K2 of most foods is not known") {
  auto const columns =
      food_sources<composition<calcium, menaquinone_4, menaquinone_7, daidzein, phytate>>(sr28(),
                                                                                          5);
  for (auto const& column : columns) {
    CAPTURE(column.component);
    bool const absent = column.component == daidzein.name || column.component == phytate.name ||
                        column.component == menaquinone_7.name;
    CHECK(column.has_data == !absent);
    CHECK(column.best.size() == (absent ? 0u : 5u));
    CHECK((column.note == "no data") == absent);
  }
  CHECK(columns[1].not_known > 4000);
}

TEST_CASE("the tablespoon of cod liver oil of SR28 is refused for its retinol") {
  auto const oil = *sr28().at(food_id{4589});
  auto const spoon = std::find_if(oil.portions().begin(), oil.portions().end(),
                                  [](portion const& p) { return p.name.find("tbsp") == 0; });
  REQUIRE(spoon != oil.portions().end());
  CHECK(spoon->mass.in(grams) == Approx(13.6));
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  who.menopause = menopausal_state::postmenopausal;
  food_guard const guard(
      who, recorded_day(2026y / std::chrono::November / 16, no_supplements{}, no_supplements{}));
  auto const answer = guard.check<vitamin_d>(serving{oil, *spoon}, {});
  REQUIRE(answer.refused());
  CHECK(answer.refused()->is_for(refusal_code::above_upper_limit));
  auto const text = to_text(*answer.refused());
  CHECK(text.find("vitamin D 34 µg; retinol 4080 µg") != std::string::npos);
  CHECK(text.find("upper limit 3000 µg a day, preformed retinol") != std::string::npos);
}

TEST_CASE("over SR28 no suggestion for vitamin D lifts retinol above 3,000 ug or holds alcohol") {
  auto const retinol_of = figures_of("319"), alcohol_of = figures_of("221");
  auto const candidates = servings_of(true);
  REQUIRE(candidates.size() > 4'000);
  std::size_t passed_before = candidates.size();
  for (day_of_retinol const day : {day_of_retinol{0, 0}, {1500, 2900}, {2995, 2995}}) {
    CAPTURE(day.low, day.high);
    auto const answers = guard_of(day).check_each<vitamin_d>(candidates, {});
    std::size_t with_figure = 0, above = 0, sober = 0;
    for (auto const& s : answers.passed) {
      auto const food = s.item().what.id().number;
      auto const alcohol_figure = alcohol_of.find(food);
      sober += alcohol_figure != alcohol_of.end() && alcohol_figure->second == 0;
      auto const figure = retinol_of.find(food);
      if (figure == retinol_of.end())
        continue;
      ++with_figure;
      double const in_item = figure->second * s.item().amount.mass.in(grams) / 100;
      above += day.high + in_item > 3000 * (1 + 1e-12);
    }
    CHECK(above == 0);
    CHECK(sober == answers.passed.size());
    CHECK(with_figure > 500);
    // The more retinol the day has, the fewer servings pass.
    CHECK(answers.passed.size() < passed_before);
    passed_before = answers.passed.size();
    for (auto const& r : answers.refused)
      if (r.item.what.id().number == 4589 && r.item.amount.mass > 12_g) {
        CHECK(r.is_for(refusal_code::above_upper_limit));
        CHECK(to_text(r).find("preformed retinol") != std::string::npos);
      }
  }
}

TEST_CASE("over SR28 no suggestion holds natto for a person on a vitamin-K antagonist") {
  auto const natto = named_in_file("natto");
  REQUIRE(natto == std::set<std::uint64_t>{16113});
  auto fermented = named_in_file("tempeh");
  fermented.merge(named_in_file("miso"));
  fermented.merge(named_in_file("fuyu"));
  fermented.merge(named_in_file("natto"));
  REQUIRE(fermented.size() == 6);
  auto const candidates = servings_of(false);
  std::size_t held = 0;
  auto const answers = guard_of({}, fact::present).check_each<calcium>(candidates, {});
  std::size_t passed = 0;
  for (auto const& s : answers.passed)
    passed += fermented.count(s.item().what.id().number);
  CHECK(passed == 0);
  for (auto const& r : answers.refused)
    if (fermented.count(r.item.what.id().number) != 0) {
      held += r.is_for(refusal_code::excluded_by_profile);
      CHECK(to_text(r).find("menaquinone-7") != std::string::npos);
    }
  CHECK(held == fermented.size());
  // Five grams are natto as well; without the antagonist it passes.
  auto const spoon = serving{*sr28().at(food_id{16113}), {"", 5_g}};
  CHECK_FALSE(guard_of({}, fact::present).check<calcium>(spoon, {}));
  CHECK(guard_of({}, fact::absent).check<calcium>(spoon, {}));
  // Seasoning with annatto is none.
  CHECK(named_in_file("annatto").count(2074) == 1);
}

} // namespace query_data
