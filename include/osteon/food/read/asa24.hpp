// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the item file of an ASA24 export: every food of every 24-hour recall [asa24].
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/delimited.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/read/detail/fields.hpp>
#include <osteon/units/nutrients.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// One food of one recall, with the amounts that ASA24 exported for it; those it left empty are absent.
struct asa24_item {
  std::string user{};              ///< UserName
  std::string recall{};            ///< RecallRecId, one for each recalled day
  std::uint64_t recall_number = 0; ///< RecallNo of this user, from 1
  date reported{};                 ///< ReportingDate: the day of the interview, as a rule the next
  moment at{};                     ///< Occ_Time: when it was eaten, local
  std::uint64_t food_number = 0;   ///< FoodNum within the recall, from 1
  food_id code{};                  ///< FoodCode of FNDDS
  std::string description{};
  measure<food_mass> mass{}; ///< FoodAmt, grams as eaten
  std::optional<amount<nutrients::energy>> energy{};
  std::optional<amount<nutrients::protein>> protein{};
  std::optional<amount<nutrients::calcium>> calcium{};
  std::optional<amount<nutrients::vitamin_d>> vitamin_d{};
  place where{}; ///< of the food code
};

/// The items of an export, one to a row, columns found by name, dates month first. A row with a bad
/// number, date or time, a negative amount or a mass over `largest_entry` is refused; an exported
/// amount may be empty. A column that is not there is `bad_header`, and then no item is read.
[[nodiscard]] inline reading<std::vector<asa24_item>>
read_asa24_items(std::string_view text, std::string file_name = {},
                 text_encoding encoding = text_encoding::utf8) {
  delimited_style style;
  style.encoding = encoding;
  delimited rows(text, style, std::move(file_name));
  if (auto const header = rows.read_header(); !header)
    return {{}, {header.defect()}, 0, 0};
  std::vector<defect> wrong_header;
  auto const column = [&](std::string_view name) {
    auto const found = rows.column(name);
    if (!found)
      wrong_header.push_back(found.defect());
    return found.value_or(std::size_t{0});
  };
  std::size_t const user = column("UserName"), recall = column("RecallRecId"),
                    recall_number = column("RecallNo"), reported = column("ReportingDate"),
                    at = column("Occ_Time"), food_number = column("FoodNum"),
                    code = column("FoodCode"), description = column("Food_Description"),
                    mass = column("FoodAmt"), energy = column("KCAL"), protein = column("PROT"),
                    calcium = column("CALC"), vitamin_d = column("VITD");
  if (!wrong_header.empty())
    return {{}, std::move(wrong_header), 0, 0};

  std::vector<asa24_item> items;
  while (rows.next()) {
    asa24_item item;
    bool good = true;
    auto const refuse = [&](std::size_t field, defect wrong) {
      rows.refuse(field, detail::in_column(rows.header()[field], std::move(wrong)));
      good = false;
    };
    auto const take = [&](auto& into, std::size_t field, auto const& found) {
      if (found)
        into = *found;
      else
        refuse(field, found.defect());
    };
    auto const take_amount = [&](auto& into, std::size_t field, auto component) {
      if (rows[field].empty())
        return;
      auto const number = detail::figure(rows[field]);
      if (number)
        into = component(*number * component.display);
      else
        refuse(field, number.defect());
    };
    for (std::size_t field : {user, recall, description})
      if (rows[field].empty())
        refuse(field, {defect_code::missing_field, "nothing stands here"});
    item.user = rows[user];
    item.recall = rows[recall];
    item.description = rows[description];
    item.where = rows.where(code);
    take(item.recall_number, recall_number, detail::whole_number(rows[recall_number]));
    take(item.reported, reported, parse_date(rows[reported], date_order::month_day_year));
    take(item.at, at, parse_moment(rows[at], date_order::month_day_year));
    take(item.food_number, food_number, detail::whole_number(rows[food_number]));
    take(item.code.number, code, detail::whole_number(rows[code]));
    take(item.mass, mass, detail::figure(rows[mass]).transform([](double g) { return g * grams; }));
    if (item.mass > largest_entry)
      refuse(mass, {defect_code::too_large,
                    detail::quoted(rows[mass]) + " g is more than anyone eats at once"});
    take_amount(item.energy, energy, nutrients::energy);
    take_amount(item.protein, protein, nutrients::protein);
    take_amount(item.calcium, calcium, nutrients::calcium);
    take_amount(item.vitamin_d, vitamin_d, nutrients::vitamin_d);
    if (good)
      items.push_back(std::move(item));
  }
  return rows.finish(std::move(items));
}

/// The users of an export, each once, in the order of their first item.
[[nodiscard]] inline std::vector<std::string> users_of(std::vector<asa24_item> const& items) {
  std::vector<std::string> users;
  for (asa24_item const& item : items)
    if (std::find(users.begin(), users.end(), item.user) == users.end())
      users.push_back(item.user);
  return users;
}

/// What one user ate, looked up by code in a table, which must outlive it. An item whose code is not
/// in the table is refused with `unknown_name`, its place, code and description; codes differ
/// between releases, so none is guessed.
template <class Table> [[nodiscard]] reading<std::vector<eaten<typename Table::food>>>
eaten_by(std::string_view user, std::vector<asa24_item> const& items, Table const& table) {
  reading<std::vector<eaten<typename Table::food>>> entries;
  for (asa24_item const& item : items) {
    if (item.user != user)
      continue;
    if (auto const food = table.at(item.code)) {
      entries.rows.push_back({*food, item.mass, item.at});
      ++entries.rows_read;
    } else {
      entries.defects.push_back({defect_code::unknown_name,
                                 "food code " + std::to_string(item.code.number) + " (" +
                                     detail::quoted(item.description) + ") is not in " +
                                     std::string(table.from().title),
                                 item.where});
      ++entries.rows_refused;
    }
  }
  return entries;
}
/// Foods refer to their table, so a temporary one would leave them dangling.
template <class Table>
void eaten_by(std::string_view, std::vector<asa24_item> const&, Table const&&) = delete;

} // namespace osteon
