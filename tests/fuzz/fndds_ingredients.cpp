// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the readers of FNDDS ingredients and their values, and the recipes computed from them.
#include "support.hpp"

#include <osteon/food/read/fndds_ingredients.hpp>

using namespace osteon;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto const parts = fuzz::parts_of(fuzz::text_of(data, size), 2);
  auto const book = read_fndds_ingredients(parts[0], "i.csv");
  fuzz::check(book);
  auto const values = read_fndds_ingredient_values(parts[1], "v.csv");
  fuzz::check(values);
  fuzz::check_table(values.rows);
  static retention_table const none = retention_table::builder(sources::usda_rf6).build();
  auto const made = book.rows.compute(values.rows, none);
  // A figure may have no end, but is a number; every recipe is a food or a defect.
  fuzz::check_table(made.foods, false);
  fuzz::promise(made.foods.size() + made.defects.size() == book.rows.size());
  return 0;
}
