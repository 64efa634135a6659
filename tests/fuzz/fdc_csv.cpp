// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of FoodData Central. Files are parted by 0x1E, in the order of `names`.
/// The first byte says by what nutrients are found, which foods are read, and whether from a folder too.
#include "support.hpp"

#include <osteon/food/read/fdc_csv.hpp>

#include <cstdio>
#include <unistd.h>

using namespace osteon;
using namespace osteon::nutrients;

namespace {

using t = fdc_csv_texts;
constexpr std::pair<char const*, std::string_view t::*> names[] = {
    {"food", &t::food},
    {"nutrient", &t::nutrient},
    {"food_nutrient", &t::food_nutrient},
    {"food_category", &t::food_category},
    {"wweia_food_category", &t::wweia_food_category},
    {"food_nutrient_source", &t::food_nutrient_source},
    {"food_nutrient_derivation", &t::food_nutrient_derivation},
    {"foundation_food", &t::foundation_food},
    {"sr_legacy_food", &t::sr_legacy_food},
    {"survey_fndds_food", &t::survey_fndds_food},
    {"measure_unit", &t::measure_unit},
    {"food_portion", &t::food_portion},
    {"food_nutrient_conversion_factor", &t::food_nutrient_conversion_factor},
    {"food_calorie_conversion_factor", &t::food_calorie_conversion_factor},
    {"food_protein_conversion_factor", &t::food_protein_conversion_factor},
    {"food_component", &t::food_component}};
constexpr std::size_t files = std::size(names);

/// Writes the files that are not empty into a folder of this process.
std::string const& written(t const& texts) {
  static std::string const folder = [] {
    char name[] = "/tmp/osteon_fuzz_XXXXXX";
    return std::string(mkdtemp(name));
  }();
  for (auto const& [name, which] : names) {
    std::string const path = folder + '/' + name + ".csv";
    std::remove(path.c_str());
    std::string_view const text = texts.*which;
    if (text.empty())
      continue;
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    std::fwrite(text.data(), 1, text.size(), file);
    std::fclose(file);
  }
  return folder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto text = fuzz::text_of(data, size);
  if (text.empty())
    return 0;
  char const how = text[0];
  text.remove_prefix(1);
  auto const parts = fuzz::parts_of(text, files);
  t texts;
  for (std::size_t i = 0; i < files; ++i)
    texts.*names[i].second = parts[i];
  fdc_csv_options options;
  if ((how & 1) != 0)
    options.nutrients = fdc_nutrient_key::number;
  if ((how & 2) != 0)
    options.data_types.clear();
  auto const read = read_fdc_csv(texts, options);
  fuzz::check(read);
  fuzz::check_table(read.rows, false);
  auto const few = read_fdc_csv<composition<calcium, energy>>(texts, options);
  fuzz::check(few);
  if (few.rows.size() == read.rows.size())
    for (std::size_t row = 0; row < few.rows.size(); ++row)
      fuzz::promise(few.rows[row][calcium] == read.rows[row][calcium]);
  if ((how & 4) == 0)
    return 0;
  auto const again = read_fdc_csv(written(texts), options);
  fuzz::check(again);
  fuzz::promise(again.rows.size() == read.rows.size());
  fuzz::promise(again.rows.cells() == read.rows.cells());
  fuzz::promise(again.rows_refused == read.rows_refused);
  fuzz::check(read_fdc_csv<composition<calcium>>(written(texts) + '/', options));
  return 0;
}
