// SPDX-License-Identifier: BSL-1.0
/// @file When each food of a FoodData Central release was published, from its food.csv [fdc_2024]. Included
/// by name.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/read/detail/fdc_file.hpp>
#include <osteon/food/read/detail/wide_rows.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace osteon {

/// Days of publication by the number of the food, fdc_id.
using fdc_dates = std::unordered_map<std::uint64_t, date>;

/// The days of publication in a food.csv, of foods of one type; an empty date is no date, and a row with a
/// bad number or date is refused.
[[nodiscard]] inline reading<fdc_dates> read_fdc_dates(std::string_view text,
                                                       std::string file_name = {},
                                                       std::string_view type = "foundation_food") {
  detail::reading_log log;
  detail::fdc_file in(text, std::move(file_name), log);
  std::size_t const id = in.needed("fdc_id"), type_at = in.needed("data_type"),
                    published = in.needed("publication_date");
  fdc_dates dates;
  while (in.next()) {
    if (in.rows[type_at] != type)
      continue;
    detail::row_judge judge{in.rows};
    auto const number = detail::food_number(in.rows[id]);
    if (!number)
      judge.refuse(id, number.defect());
    if (in.rows[published].empty())
      continue;
    auto const day = parse_date(in.rows[published]);
    if (!day)
      judge.refuse(published, day.defect());
    if (judge.good)
      dates.emplace(*number, *day);
  }
  in.close();
  std::size_t const read = dates.size();
  return {std::move(dates), std::move(log.defects), read, log.rows_refused};
}

} // namespace osteon
