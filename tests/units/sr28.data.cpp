// SPDX-License-Identifier: BSL-1.0
/// @file The published activities of all SR28 foods against what the library computes from their parts.
#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/units.hpp>

#include <support/data.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace sr28_data {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// The values of one food per 100 g by the number of the nutrient, as printed.
using food = std::map<int, double>;

std::vector<food> const& foods() {
  static std::vector<food> const all = [] {
    auto const file = osteon::testing::data_path("usda_sr28/NUT_DATA.txt");
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    std::stringstream text;
    text << in.rdbuf();
    std::string const bytes = text.str();
    delimited rows(bytes, {'^', '~', text_encoding::latin1}, "NUT_DATA.txt");
    std::map<std::string, food, std::less<>> by_id;
    while (rows.next()) {
      auto const number = parse_decimal(rows[2]);
      REQUIRE(number);
      by_id[std::string(rows[0])][std::atoi(std::string(rows[1]).c_str())] = *number;
    }
    REQUIRE(rows.defects().empty());
    REQUIRE(rows.rows_read() == 679'045);
    std::vector<food> values;
    for (auto& [id, each] : by_id)
      values.push_back(std::move(each));
    return values;
  }();
  return all;
}

/// What the food holds of a component, from the component's own column.
template <class C> content_of<C> of(food const& f, C c) {
  return c(f.at(C::fdc_nutrient_number.number) * C::display) / 100_g;
}

/// Number of foods that hold all these columns, and of those whose difference is within each limit.
struct tally {
  int foods = 0;
  std::vector<double> limits;
  std::vector<int> within = std::vector<int>(limits.size());

  void add(double difference) {
    ++foods;
    for (std::size_t i = 0; i < limits.size(); ++i)
      within[i] += std::abs(difference) <= limits[i] * (1 + 1e-12);
  }
  double share(std::size_t i) const { return within[i] / static_cast<double>(foods); }
  void print(char const* what) const {
    std::cout << what << ", " << foods << " foods:";
    for (std::size_t i = 0; i < limits.size(); ++i)
      std::cout << "  within " << limits[i] << ": " << within[i] << " (" << 100 * share(i) << " %)";
    std::cout << "\n";
  }
};

template <class Component> bool has(food const& f, Component) {
  return f.contains(Component::fdc_nutrient_number.number);
}
template <class... Component> bool has_all(food const& f, Component... c) {
  return (has(f, c) && ...);
}

/// The difference of a computed and a published content in the unit of the table.
template <class Kind, class Unit>
double apart(measure<Kind> computed, measure<Kind> published, Unit u) {
  return (computed - published).in(u / 100_g);
}
/// The same with what was computed rounded to whole units, as the table prints it.
template <class Kind, class Unit>
double apart_printed(measure<Kind> computed, measure<Kind> published, Unit u) {
  return std::floor(computed.in(u / 100_g) + 0.5) - published.in(u / 100_g);
}

} // namespace

TEST_CASE("vitamin D in IU is 40 times its micrograms in every food") {
  REQUIRE(foods().size() == 8'789);
  // Micrograms are printed to a tenth, so that half of it, 2 IU, is what printing may hide.
  tally iu{0, {2}};
  for (food const& f : foods())
    if (has(f, vitamin_d) && f.contains(324)) // the same in IU
      iu.add((of(f, vitamin_d) - vitamin_d(f.at(324) * IU) / 100_g).in(IU / 100_g));
  iu.print("vitamin D, IU");
  CHECK(iu.foods == 5'527);
  CHECK(iu.within[0] == 5'527);
}

TEST_CASE("vitamin D is the sum of D2 and D3") {
  tally sum{0, {0.1}};
  for (food const& f : foods())
    if (has_all(f, vitamin_d, cholecalciferol, ergocalciferol))
      sum.add(apart(as<vitamin_d>(of(f, cholecalciferol)) + as<vitamin_d>(of(f, ergocalciferol)),
                    of(f, vitamin_d), micrograms));
  sum.print("vitamin D, D2 + D3");
  CHECK(sum.foods == 122);
  CHECK(sum.within[0] == 121); // 07969 prints 0.2 ug, and 0.9 of D3
}

TEST_CASE("RAE from retinol and the carotenoids of every food") {
  tally rae{0, {0.5, 1}}, printed{0, {1}};
  for (food const& f : foods()) {
    if (!has_all(f, vitamin_a_rae, retinol, beta_carotene, alpha_carotene, beta_cryptoxanthin))
      continue;
    auto const computed = activity<vitamin_a_rae>(of(f, retinol)) +
                          activity<vitamin_a_rae>(of(f, beta_carotene)) +
                          activity<vitamin_a_rae>(of(f, alpha_carotene)) +
                          activity<vitamin_a_rae>(of(f, beta_cryptoxanthin));
    rae.add(apart(computed, of(f, vitamin_a_rae), micrograms_RAE));
    printed.add(apart_printed(computed, of(f, vitamin_a_rae), micrograms_RAE));
  }
  rae.print("RAE, ug");
  printed.print("RAE as printed, ug");
  CHECK(rae.foods == 5'342);
  CHECK(rae.within[1] == 5'327);
  CHECK(rae.share(1) >= 0.997);
  CHECK(printed.share(0) >= 0.997);
}

TEST_CASE("vitamin A in IU from retinol and the carotenoids of every food") {
  // The parts are printed in whole micrograms, which may hide 1.7 IU of retinol alone.
  tally iu{0, {1, 2, 3}}, printed{0, {3}};
  for (food const& f : foods()) {
    if (!has_all(f, vitamin_a_iu, retinol, beta_carotene, alpha_carotene, beta_cryptoxanthin))
      continue;
    auto const computed = activity<vitamin_a_iu>(of(f, retinol)) +
                          activity<vitamin_a_iu>(of(f, beta_carotene)) +
                          activity<vitamin_a_iu>(of(f, alpha_carotene)) +
                          activity<vitamin_a_iu>(of(f, beta_cryptoxanthin));
    iu.add(apart(computed, of(f, vitamin_a_iu), IU_of_vitamin_A));
    printed.add(apart_printed(computed, of(f, vitamin_a_iu), IU_of_vitamin_A));
  }
  iu.print("vitamin A, IU");
  printed.print("vitamin A as printed, IU");
  CHECK(iu.foods == 5'344);
  CHECK(iu.within[2] == 5'220);
  CHECK(iu.share(2) >= 0.976);
  CHECK(printed.share(0) >= 0.976);
}

TEST_CASE("DFE from food folate and folic acid of every food") {
  // Both parts are printed in whole micrograms and one counts 1.7: what is computed from them may be
  // 1.35 ug off, so that it is compared as the table prints it, in whole micrograms, and as it is.
  tally dfe{0, {1, 1.85}}, printed{0, {1}};
  for (food const& f : foods()) {
    if (!has_all(f, folate_dfe, folate_food, folic_acid))
      continue;
    auto const computed =
        activity<folate_dfe>(of(f, folate_food)) + activity<folate_dfe>(of(f, folic_acid));
    dfe.add(apart(computed, of(f, folate_dfe), micrograms_DFE));
    printed.add(apart_printed(computed, of(f, folate_dfe), micrograms_DFE));
  }
  dfe.print("DFE, ug");
  printed.print("DFE as printed, ug");
  CHECK(dfe.foods == 6'729);
  CHECK(dfe.within[0] == 6'674); // 99.18 %
  CHECK(dfe.within[1] == 6'729);
  CHECK(printed.within[0] == 6'723);
  CHECK(printed.share(0) >= 0.992);
}

TEST_CASE("folate by mass is the sum of its forms") {
  tally sum{0, {1}};
  for (food const& f : foods())
    if (has_all(f, folate, folate_food, folic_acid))
      sum.add(apart(as<folate>(of(f, folate_food)) + as<folate>(of(f, folic_acid)), of(f, folate),
                    micrograms));
  sum.print("folate, ug");
  CHECK(sum.foods == 6'727);
  CHECK(sum.within[0] == 6'723);
}

} // namespace sr28_data
