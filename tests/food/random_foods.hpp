// SPDX-License-Identifier: BSL-1.0
/// @file Foods with values of every state at random, for properties.
#pragma once

#include <osteon/food/food_table.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <rapidcheck.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace osteon::testing {

using random_composition = composition<nutrients::calcium, nutrients::vitamin_d>;
using random_table = basic_food_table<random_composition>;

struct random_food {
  std::string name, group;
  bool plain_water;
  random_composition::values values;
};

/// A number from `first` to below `last`, over the whole range at every size.
inline int any_of(int first, int last) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, last));
}

/// A value of any state; figures and limits of 0 to 1,000 display units per 100 g.
template <component C> value<content_of<C>> random_value() {
  auto const content = [] { return per_100_g<C>(any_of(0, 100'001) / 100.0 * C::display); };
  switch (any_of(0, 10)) {
  case 0:
    return stated<content_of<C>>(value_state::zero_assumed);
  case 1:
    return stated<content_of<C>>(value_state::zero_measured);
  case 2:
    return below(content(), limit_kind::detection);
  case 3:
    return below(content(), limit_kind::quantification);
  case 4:
    return above(content());
  case 5:
    return stated<content_of<C>>(value_state::trace);
  case 6:
    return stated<content_of<C>>(value_state::missing);
  case 7:
    return stated<content_of<C>>(value_state::present_unknown);
  case 8:
    return known(content(), content());
  default:
    return known(content());
  }
}

/// 1 to 12 foods in three groups, one of them the foods without a group.
inline rc::Gen<std::vector<random_food>> random_foods() {
  return rc::gen::exec([] {
    std::vector<random_food> foods(static_cast<std::size_t>(any_of(1, 13)));
    for (std::size_t i = 0; i < foods.size(); ++i)
      foods[i] = {"food " + std::to_string(i),
                  *rc::gen::element<std::string>("", "cheese", "fruit"),
                  any_of(0, 10) == 0,
                  {random_value<type_of<nutrients::calcium>>(),
                   random_value<type_of<nutrients::vitamin_d>>()}};
    return foods;
  });
}

inline random_table table_of(std::vector<random_food> const& foods) {
  random_table::builder b(sources::fndds_2017_18);
  for (std::size_t i = 0; i < foods.size(); ++i)
    b.add({food_id{i + 1}, foods[i].name, foods[i].group, {}, foods[i].plain_water},
          foods[i].values);
  return std::move(b).build();
}

/// A row of the table and the grams eaten of it.
struct random_entry {
  std::size_t row;
  double grams;
};

/// 1 to 20 entries of a table with that many foods.
inline rc::Gen<std::vector<random_entry>> random_entries(std::size_t foods) {
  return rc::gen::exec([foods] {
    std::vector<random_entry> entries(static_cast<std::size_t>(any_of(1, 21)));
    for (random_entry& e : entries)
      e = {static_cast<std::size_t>(any_of(0, static_cast<int>(foods))),
           any_of(1, 100'000) / 100.0};
    return entries;
  });
}

inline std::vector<eaten<random_table::food>> entries_of(random_table const& table,
                                                         std::vector<random_entry> const& entries) {
  std::vector<eaten<random_table::food>> all;
  for (random_entry const& e : entries)
    all.push_back({table[e.row], e.grams * grams, moment{}});
  return all;
}

} // namespace osteon::testing
