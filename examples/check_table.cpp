// SPDX-License-Identifier: BSL-1.0
/// @file A table under check: what does not add up, what is far from everything known, one rule of one's own.
#include <osteon/food/energy.hpp>
#include <osteon/food/food_table.hpp>
#include <osteon/food/plausibility_checks.hpp>
#include <osteon/units.hpp>

#include <iostream>
#include <string>
#include <utility>

using namespace osteon;
using namespace osteon::nutrients;

using labels = food_table<energy, protein, total_fat, carbohydrate, sugars, fibre, alcohol, calcium,
                          vitamin_d>;

// A rule of the shop: what is sold for its calcium has at least 120 mg of it.
//! [own_check]
struct sold_for_calcium {
  using components = composition<calcium>;
  std::string name() const { return "calcium of what is sold for it"; }
  template <food_source Food> std::optional<check_result> of(Food const& food) const {
    auto const v = content_value<type_of<calcium>>(food);
    bool const claims = food_traits<Food>::name(food).find("calcium") != std::string_view::npos;
    if (!claims || !v.has_number())
      return std::nullopt;
    double const mg = v.number.in(milligrams / 100_g);
    return check_result{{mg, mg, "mg/100 g"}, {120, std::nullopt, "mg/100 g"}};
  }
};
//! [own_check]

template <component auto C> value<content<C>> of(double figure) {
  return known(per_100_g<type_of<C>>(figure * C.display));
}

labels shop() {
  labels::builder b({"shop", "labels of a shop", 2026});
  auto const add = [&](std::uint64_t id, char const* name, double kcal, double p, double f,
                       double c, double s, value<content<fibre>> fib, double ca, double d) {
    food_record r;
    r.id = food_id{id};
    r.name = name;
    b.add(r, {of<energy>(kcal), of<protein>(p), of<total_fat>(f), of<carbohydrate>(c),
              of<sugars>(s), fib, stated<content<alcohol>>(value_state::zero_assumed),
              of<calcium>(ca), of<vitamin_d>(d)});
  };
  add(1, "whole milk", 62, 3.3, 3.5, 4.8, 4.8, of<fibre>(0), 113, 0.1);
  // Kilojoules in a column of kilocalories.
  add(2, "oat bar", 1850, 8, 18, 62, 22, of<fibre>(7), 54, 0);
  // More sugar than carbohydrate, because fibre was taken out of one of them.
  add(3, "date syrup", 260, 1.2, 0.3, 66, 73, stated<content<fibre>>(value_state::missing), 60, 0);
  // International units of vitamin D for micrograms.
  add(4, "oat drink with calcium", 46, 1, 1.5, 6.6, 4, of<fibre>(0.8), 40, 800);
  return std::move(b).build();
}

int main() {
  labels const table = shop();
  auto const report = check_foods(table, energy_agrees<atwater_general>{10 * kilocalories},
                                  parts_within<type_of<carbohydrate>, type_of<sugars>>{},
                                  within_sr28<type_of<vitamin_d>>{}, sold_for_calcium{});
  for (check_count const& count : report.counts)
    std::cout << to_text(count) << '\n';
  std::cout << '\n';
  for (plausibility_finding const& f : report.findings)
    std::cout << f.sentence << '\n';

  // The same food has one energy for each definition, and no two of them add.
  std::cout << '\n';
  auto const say = [](char const* definition, auto const& found) {
    std::cout << definition << ": "
              << (found ? label_text(found->likely.in(kilocalories / 100_g)) + " kcal/100 g"
                        : to_text(found.defect()))
              << '\n';
  };
  say("oat bar, Atwater general", energy_by<atwater_general>(table[1]));
  say("oat bar, EU label", energy_by<eu_2011_kcal>(table[1]));
  say("date syrup, EU label", energy_by<eu_2011_kcal>(table[2]));
}
