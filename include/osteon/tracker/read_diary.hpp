// SPDX-License-Identifier: BSL-1.0
/// @file Reads a food diary: `date,time,food,amount,unit`, a unit of mass or one of the food's portions.
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/portion.hpp>
#include <osteon/tracker/detail/log_rows.hpp>
#include <osteon/units/detail/label_mass.hpp>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// The food type of a table.
template <class Table> using food_in =
    std::remove_cvref_t<decltype(*std::declval<Table const&>().find(std::string_view{}))>;

namespace detail {

/// The mass of one `unit` of a food: a unit of mass, or one of its own portions.
template <class Food>
outcome<measure<food_mass>> mass_of_one(Food const& food, std::string_view unit) {
  if (auto const mass = label_mass(unit))
    return *mass;
  if (!unit.empty()) {
    auto portion_mass = mass_of_portion(food, unit);
    if (portion_mass || portion_mass.defect().code != defect_code::unknown_name)
      return portion_mass;
  }
  std::string const food_name(food_traits<Food>::name(food));
  defect d = unit.empty()
                 ? defect{defect_code::missing_field,
                          "a unit is missing; write g or a portion of " + food_name}
                 : defect{defect_code::unknown_unit,
                          quoted(unit) + " is no unit of mass and no portion of " + food_name};
  for (portion const& p : portions_of(food))
    d.nearest.push_back(p.name);
  if (!unit.empty())
    d.nearest.push_back("g");
  return d;
}

} // namespace detail

/// Reads a diary against a food table. Each refused row is a defect with line, column, reason and the
/// nearest names; all other rows count.
template <class Table> [[nodiscard]] reading<std::vector<eaten<food_in<Table>>>>
read_diary(std::string_view text, Table const& table, std::string file = "diary") {
  enum column : std::size_t { date_at, time_at, food_at, amount_at, unit_at };
  std::vector<eaten<food_in<Table>>> entries;
  std::map<std::string, outcome<food_in<Table>>, std::less<>> found;
  detail::log_rows rows(text, std::move(file));
  if (!rows.read_header({"date", "time", "food", "amount", "unit"}))
    return rows.finish(std::move(entries));
  while (rows.next()) {
    auto const at = rows.read_moment(date_at, time_at);
    if (!at)
      continue;
    // A diary repeats itself, and looking a name up costs more than all the rest of a row.
    auto known = found.find(rows[food_at]);
    if (known == found.end())
      known = found.emplace(std::string(rows[food_at]), table.find(rows[food_at])).first;
    auto const& food = known->second;
    if (!food) {
      rows.refuse(food_at, food.defect());
      continue;
    }
    auto const amount = rows.read_number(amount_at, "amount");
    if (!amount)
      continue;
    auto const one = detail::mass_of_one(*food, rows[unit_at]);
    if (!one) {
      rows.refuse(unit_at, one.defect());
      continue;
    }
    measure<food_mass> const mass = *one * *amount;
    if (mass > largest_entry) {
      rows.refuse(amount_at, {defect_code::too_large, "more than 1,000 kg; check the unit"});
      continue;
    }
    entries.push_back({*food, mass, *at});
  }
  return rows.finish(std::move(entries));
}

} // namespace osteon
