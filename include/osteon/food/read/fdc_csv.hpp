// SPDX-License-Identifier: BSL-1.0
/// @file Reader of USDA FoodData Central in CSV: Foundation Foods, SR Legacy, survey foods [fdc_2024].
#pragma once

#include <osteon/core/file.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/read/detail/fdc_records.hpp>
#include <osteon/food/read/detail/fdc_values.hpp>
#include <osteon/food/read/detail/narrowed.hpp>

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source fdc_2024{"fdc_2024", "USDA FoodData Central, October 2024", 2024};
} // namespace sources

/// The files of a release as texts in memory. The first three are needed; another that stays empty is
/// left out, and what it would have told is not known.
struct fdc_csv_texts {
  std::string_view food{}, nutrient{}, food_nutrient{};
  std::string_view food_nutrient_source{}, food_nutrient_derivation{}, food_category{},
      wweia_food_category{}, foundation_food{}, sr_legacy_food{}, survey_fndds_food{},
      measure_unit{}, food_portion{}, food_nutrient_conversion_factor{},
      food_calorie_conversion_factor{}, food_protein_conversion_factor{}, food_component{};
};

namespace detail {

/// A file, what is lost without it, and the type of food without which nobody misses it.
struct fdc_file_name {
  char const* name;
  std::string_view fdc_csv_texts::*text;
  char const* loss; // null: no release of one type alone has it
  char const* of_type = nullptr;
};
/// In the order in which they are read.
inline constexpr fdc_file_name fdc_files[] = {
    {"food_category.csv", &fdc_csv_texts::food_category, "names of food groups"},
    {"wweia_food_category.csv", &fdc_csv_texts::wweia_food_category, "names of survey groups",
     "survey_fndds_food"},
    {"food.csv", &fdc_csv_texts::food, "foods, and with them every value"},
    {"nutrient.csv", &fdc_csv_texts::nutrient, "nutrients, and with them every value"},
    {"food_nutrient_source.csv", &fdc_csv_texts::food_nutrient_source, nullptr},
    {"food_nutrient_derivation.csv", &fdc_csv_texts::food_nutrient_derivation,
     "derivations of values, and with them limits and the states of zeros"},
    {"foundation_food.csv", &fdc_csv_texts::foundation_food, "NDB numbers and footnotes of foods",
     "foundation_food"},
    {"sr_legacy_food.csv", &fdc_csv_texts::sr_legacy_food, "NDB numbers of foods",
     "sr_legacy_food"},
    {"survey_fndds_food.csv", &fdc_csv_texts::survey_fndds_food, "food codes and groups of foods",
     "survey_fndds_food"},
    {"measure_unit.csv", &fdc_csv_texts::measure_unit, "names of household measures"},
    {"food_portion.csv", &fdc_csv_texts::food_portion, "portions"},
    {"food_nutrient_conversion_factor.csv", &fdc_csv_texts::food_nutrient_conversion_factor,
     "energy and nitrogen factors"},
    {"food_calorie_conversion_factor.csv", &fdc_csv_texts::food_calorie_conversion_factor,
     "energy factors"},
    {"food_protein_conversion_factor.csv", &fdc_csv_texts::food_protein_conversion_factor,
     "nitrogen factors"},
    {"food_component.csv", &fdc_csv_texts::food_component, "refuse"},
    {"food_nutrient.csv", &fdc_csv_texts::food_nutrient, "values"},
};

/// Reads the files one by one.
class fdc_reader {
public:
  fdc_reader(source from, fdc_csv_options options, std::optional<fdc_tables::ids> wanted)
      : tables_(from, std::move(options), std::move(wanted)) {}

  void take(std::string_view fdc_csv_texts::*which, std::string_view text,
            std::string const& file) {
    using t = fdc_csv_texts;
    if (which == &t::food_category || which == &t::wweia_food_category)
      tables_.read_categories(text, file, which == &t::wweia_food_category);
    else if (which == &t::food)
      tables_.read_foods(text, file);
    else if (which == &t::nutrient)
      tables_.read_nutrients(text, file);
    else if (which == &t::food_nutrient_source)
      tables_.read_source_codes(text, file);
    else if (which == &t::food_nutrient_derivation)
      tables_.read_derivations(text, file);
    else if (which == &t::foundation_food || which == &t::sr_legacy_food)
      records_.read_type(text, file, "NDB_number");
    else if (which == &t::survey_fndds_food)
      records_.read_type(text, file, "food_code");
    else if (which == &t::measure_unit)
      records_.read_units(text, file);
    else if (which == &t::food_portion)
      records_.read_portions(text, file);
    else if (which == &t::food_nutrient_conversion_factor)
      records_.read_factors(text, file);
    else if (which == &t::food_calorie_conversion_factor)
      records_.read_energy_factors(text, file);
    else if (which == &t::food_protein_conversion_factor)
      records_.read_nitrogen_factors(text, file);
    else if (which == &t::food_component)
      records_.read_refuse(text, file);
    else
      values_.read(text, file);
  }
  /// Says what is lost without a file.
  void lacks(fdc_file_name const& file, defect wrong) {
    if (file.loss == nullptr || (file.of_type != nullptr && !tables_.has_type(file.of_type)))
      return;
    wrong.sentence += std::string("; without it there are no ") + file.loss;
    tables_.log.add(std::move(wrong));
  }
  [[nodiscard]] reading<open_food_table> finish() {
    open_food_table table = values_.build();
    return {std::move(table), std::move(tables_.log.defects), values_.rows_read(),
            tables_.log.rows_refused};
  }

private:
  fdc_tables tables_;
  fdc_records records_{tables_};
  fdc_values values_{tables_};
};

inline reading<open_food_table> read_fdc(fdc_csv_texts const& files, fdc_csv_options options,
                                         source from, std::optional<fdc_tables::ids> wanted) {
  fdc_reader reader(from, std::move(options), std::move(wanted));
  for (fdc_file_name const& each : fdc_files)
    if (std::string_view const text = files.*each.text; !text.empty())
      reader.take(each.text, text, each.name);
    else if (each.text == &fdc_csv_texts::food || each.text == &fdc_csv_texts::nutrient ||
             each.text == &fdc_csv_texts::food_nutrient)
      reader.lacks(each, {defect_code::no_such_file, "there is no text", {each.name}});
  return reader.finish();
}

inline reading<open_food_table> read_fdc(std::string const& folder, fdc_csv_options options,
                                         source from, std::optional<fdc_tables::ids> wanted) {
  fdc_reader reader(from, std::move(options), std::move(wanted));
  std::string const in = folder.empty() || folder.back() == '/' ? folder : folder + '/';
  for (fdc_file_name const& each : fdc_files) {
    std::string const path = in + each.name;
    if (auto const text = read_file(path))
      reader.take(each.text, *text, path);
    else
      reader.lacks(each, text.defect());
  }
  return reader.finish();
}

} // namespace detail

/// Every food of the types asked for, with every value, state, derivation and statistic, from texts in
/// memory. Columns are found by their names, so that the three layouts of the release are one.
///
/// Nutrients are those of nutrient.csv by id; a row whose id is not there is refused with line and column
/// and never guessed from anything else. Survey files hold nutrient numbers in that column and are read
/// with `fdc_nutrient_key::number`; a file of the other sort is one defect and none of its values is read.
/// The three energies and the two fibre methods are columns of their own.
/// States: derivation Z is an assumed zero; a zero of derivation A, AI, JA or MA with a sample is measured;
/// other zeros are known; LCSL and LCGL are below, LCSG is above the figure; an empty amount is missing.
/// Kept of a value: amount, samples, derivation, source code, minimum, maximum, median, footnote and limit
/// of quantification; the table has no standard errors; not kept: the year of the first sample.
/// Foods have the number fdc_id, and NDB number or FNDDS food code in `number_in_origin`.
///
/// A row with an unknown food or nutrient, doubled, with a bad, negative or impossible figure (over 100 g
/// in 100 g, a minimum above the maximum) is refused as a whole. `rows_read` counts values.
[[nodiscard]] inline reading<open_food_table> read_fdc_csv(fdc_csv_texts const& files,
                                                           fdc_csv_options options = {},
                                                           source from = sources::fdc_2024) {
  return detail::read_fdc(files, std::move(options), from, std::nullopt);
}
/// The same from the folder that holds the files; one that is not there is a defect that says what is
/// lost, and the rest is read.
[[nodiscard]] inline reading<open_food_table> read_fdc_csv(std::string const& folder,
                                                           fdc_csv_options options = {},
                                                           source from = sources::fdc_2024) {
  return detail::read_fdc(folder, std::move(options), from, std::nullopt);
}

/// The same with the components of a composition and no others: `read_fdc_csv<composition<calcium>>`.
template <class Composition>
[[nodiscard]] reading<basic_food_table<Composition>> read_fdc_csv(fdc_csv_texts const& files,
                                                                  fdc_csv_options options = {},
                                                                  source from = sources::fdc_2024) {
  return detail::narrowed<Composition>(
      detail::read_fdc(files, std::move(options), from, detail::component_ids<Composition>()));
}
template <class Composition>
[[nodiscard]] reading<basic_food_table<Composition>> read_fdc_csv(std::string const& folder,
                                                                  fdc_csv_options options = {},
                                                                  source from = sources::fdc_2024) {
  return detail::narrowed<Composition>(
      detail::read_fdc(folder, std::move(options), from, detail::component_ids<Composition>()));
}

} // namespace osteon
