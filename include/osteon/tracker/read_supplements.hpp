// SPDX-License-Identifier: BSL-1.0
/// @file Reads a supplement log: `date,time,product,amount,unit`, products and units as on labels.
#pragma once

#include <osteon/core/grid.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/dosing/label.hpp>
#include <osteon/tracker/detail/log_rows.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Reads a supplement log. Each refused row is a defect with line, column, reason and the nearest
/// names; all other rows count.
[[nodiscard]] inline reading<std::vector<taken<labelled_dose>>>
read_supplements(std::string_view text, std::string file = "supplements") {
  enum column : std::size_t { date_at, time_at, product_at, amount_at, unit_at };
  std::vector<taken<labelled_dose>> doses;
  detail::log_rows rows(text, std::move(file));
  if (!rows.read_header({"date", "time", "product", "amount", "unit"}))
    return rows.finish(std::move(doses));
  while (rows.next()) {
    auto const at = rows.read_moment(date_at, time_at);
    if (!at)
      continue;
    // Number and name first, so that a defect stands at its own column.
    if (!rows.read_number(amount_at, "amount"))
      continue;
    auto const dose = read_dose(rows[product_at], rows[amount_at], rows[unit_at]);
    if (!dose) {
      bool const of_product =
          rows[product_at].empty() || dose.defect().code == defect_code::unknown_name;
      bool const of_amount = dose.defect().code == defect_code::too_large;
      rows.refuse(of_product ? product_at : of_amount ? amount_at : unit_at, dose.defect());
      continue;
    }
    if (dose->stored > grid_sum::largest_contribution) {
      rows.refuse(amount_at, {defect_code::too_large, "no dose is that large; check the unit"});
      continue;
    }
    doses.push_back({*dose, *at});
  }
  return rows.finish(std::move(doses));
}

} // namespace osteon
