// SPDX-License-Identifier: BSL-1.0
/// @file Reports over published tables: the identities of SR28, its slips, the isoflavones of Foundation foods.
#include <osteon/core/delimited.hpp>
#include <osteon/core/file.hpp>
#include <osteon/food/check_table.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plausibility_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

open_food_table const& sr28_foods() {
  static open_food_table const table = [] {
    auto read = read_usda_sr(testing::data_path("usda_sr28").string());
    REQUIRE(read.clean());
    return std::move(read.rows);
  }();
  return table;
}

/// A count, and its percentage as research prints it.
void check_count_of(plausibility_report const& report, std::string const& check,
                    std::size_t checked, char const* percent_passed) {
  CAPTURE(check);
  auto const* const c = report.count(check);
  REQUIRE(c != nullptr);
  CHECK(c->checked == checked);
  CHECK(c->checked + c->not_checked == 8789);
  CHECK(fixed_text(100 - c->percent_failed(), 1) == percent_passed);
}

/// Foods for which the release prints all three factors; of another a reader takes 0 for a factor that
/// would count nothing.
std::set<std::uint64_t> const& with_all_factors() {
  static std::set<std::uint64_t> const ids = [] {
    std::set<std::uint64_t> found;
    std::string const text = testing::published("usda_sr28/FOOD_DES.txt");
    delimited rows(text, {'^', '~', text_encoding::latin1}, "FOOD_DES.txt");
    while (rows.next()) {
      auto const& f = rows.fields();
      REQUIRE(f.size() == 14);
      if (!f[11].empty() && !f[12].empty() && !f[13].empty())
        found.insert(std::strtoull(std::string(f[0]).c_str(), nullptr, 10));
    }
    return found;
  }();
  return ids;
}
struct own_factors_within_1_kcal : energy_agrees<atwater_specific> {
  own_factors_within_1_kcal() : energy_agrees<atwater_specific>{1 * kilocalories, 0 * percents} {}
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& f) const {
    return with_all_factors().count(food_traits<Food>::record(f).id.number)
               ? energy_agrees<atwater_specific>::of(f)
               : std::nullopt;
  }
};

plausibility_report const& sr28_report() {
  static plausibility_report const report = check_table(sr28_foods());
  return report;
}

bool flagged(plausibility_report const& report, std::uint64_t id, std::string_view check) {
  return std::any_of(report.findings.begin(), report.findings.end(), [&](auto const& f) {
    return f.id.number == id && f.check.find(check) != std::string::npos;
  });
}

} // namespace

TEST_CASE("the identities of SR28 come out at their printed percentages") {
  auto const& report = sr28_report();
  CHECK(report.foods == 8789);
  check_count_of(report, "proximates sum to 97 to 103 g", 8464, "99.4");
  check_count_of(report, "RAE of its forms within 1 µg", 5342, "99.7");
  check_count_of(report, "DFE of its forms within 1 µg", 6729, "99.2");
  check_count_of(report, "vitamin D in IU is 40 times µg", 5527, "100.0");
  check_count_of(check_table(sr28_foods(), own_factors_within_1_kcal{}),
                 "energy against energy (Atwater specific) within 1 kcal", 4565, "97.0");
}

TEST_CASE("each check of the house fails less than 1 % of SR28, and finds its slips") {
  auto const& report = sr28_report();
  for (check_count const& c : report.counts) {
    CAPTURE(to_text(c));
    CHECK(c.percent_failed() < 1);
  }
  CHECK(report.percent_failed() < 0.2);
  std::set<std::uint64_t> foods;
  for (auto const& f : report.findings)
    foods.insert(f.id.number);
  CHECK(foods.size() < 440); // 5 % of the foods
  // 2,732 mg of vitamin C in a baby food of apple and carrot; 328 mg of manganese in a liver.
  CHECK(flagged(report, 3022, "vitamin C"));
  CHECK(flagged(report, 23424, "manganese"));
}

TEST_CASE("the largest figures of SR28 are those that are kept, and four are left out") {
  std::map<std::string_view, int> larger, equal;
  detail::foods_under_check const foods{detail::table_under_check(sr28_foods())};
  for (std::size_t row = 0; row < foods.size(); ++row) {
    auto const food = foods[row];
    detail::ranged_components::for_each([&]<component C>(C) {
      auto const figure = detail::shown_figure<C>(food);
      if (figure && *figure > detail::sr28_maximum<C> * (1 + 1e-9))
        ++larger[C::name];
      else if (figure && *figure > detail::sr28_maximum<C> * (1 - 1e-9))
        ++equal[C::name];
    });
  }
  CHECK(larger == std::map<std::string_view, int>{{"manganese", 3}, {"vitamin C", 1}});
  CHECK(equal.size() == detail::ranged_components::size);
}

TEST_CASE("the isoflavones of Foundation foods are flagged, and their other figures seldom") {
  auto const read = read_fdc_csv(testing::data_path("fdc_foundation_2024_10").string());
  auto const report = check_table(read.rows);
  CHECK(report.foods == 387);
  CHECK(flagged(report, 2262072, "isoflavones as published")); // peanut butter
  for (std::uint64_t soy_milk : {1750337u, 1999630u, 2257044u}) {
    CHECK(flagged(report, soy_milk, "isoflavones as published"));
    CHECK(flagged(report, soy_milk, "daidzein counts what daidzin holds"));
    CHECK(flagged(report, soy_milk, "genistein counts what genistin holds"));
  }
  CHECK(flagged(report, 2262075, "genistein counts")); // ground flaxseed
  // Almond butter holds next to none, and nothing is said of it.
  CHECK_FALSE(flagged(report, 2262074, "isoflavones"));
  CHECK(report.count("isoflavones as published of the food")->checked == 5);
  check_count others;
  for (check_count const& c : report.counts)
    if (c.check.find("isoflavones") == std::string::npos &&
        c.check.find(" counts what ") == std::string::npos) {
      others.checked += c.checked;
      others.passed += c.passed;
    }
  CHECK(others.checked > 10'000);
  CHECK(others.percent_failed() < 0.2);
}

TEST_CASE("energies of Ciqual follow from the EU's rule and nitrogen times 6.25") {
  auto const read = read_ciqual(testing::published("ciqual_2020/ciqual2020_fr.csv"));
  auto const report =
      check_table(read.rows, energy_agrees<eu_2011_kcal, type_of<nutrients::energy_eu_2011>>{
                                 1 * kilocalories, 0 * percents});
  CHECK(report.foods == 3186);
  check_count const& c = report.counts.front();
  CHECK(c.checked > 2000);
  CHECK(c.percent_failed() < 2);
}

} // namespace plausibility_data
