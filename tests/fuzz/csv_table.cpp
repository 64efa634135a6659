// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: `read_csv_table`. The first byte picks the map, two files are parted by 0x1E.
#include "support.hpp"

#include <osteon/food/read/csv_table.hpp>
#include <osteon/food/write/csv.hpp>

#include <osteon/units/nutrients.hpp>

using namespace osteon;
using namespace osteon::nutrients;

namespace {

constexpr source invented{"tests", "an invented table", 2026};

table_words words() {
  table_words w;
  w.missing = {"N"};
  w.trace = {"tr"};
  w.present = {"yes"};
  return w;
}
table_words commas() {
  table_words w = words();
  w.figures.mark = ',';
  return w;
}

std::vector<column_map> const& maps() {
  auto const per_100_g = table_basis::per_100_g;
  static std::vector<column_map> const all = {
      column_map{
          per_100_g, words(), id_column("id", "F"), name_column("name"), group_column("group"),
          scientific_name_column("latin"), value_column<calcium>("Ca (mg)", milligrams),
          value_column<energy>("E (kJ)", kilojoules), value_column<vitamin_d>("D (IU)", IU),
          value_column<vitamin_a_rae>("A (µg)", vitamin_a_rae.display), other_column("x", "y")},
      column_map{table_basis::per_100_mL, commas(), id_column("id"), name_column("name"),
                 density_column("d (g/mL)"), value_column<calcium>("Ca", milligrams)},
      column_map{table_basis::per_serving, words(), name_column("name"),
                 serving_mass_column("s (g)"), value_column<calcium>("Ca", milligrams)},
      column_map{per_100_g, words(), id_column("id"), name_column("name"), component_column("c"),
                 amount_column("v"), unit_column("u"), value_code<calcium>("Ca", milligrams),
                 other_code("x", "y", "g")},
      column_map{table_basis::per_serving, words(), id_column("id"), name_column("name"),
                 serving_mass_column("s"), component_column("c"), amount_column("v"),
                 value_code<calcium>("Ca", milligrams)},
      // Headers that contradict their maps, and maps that are wrong whatever the file says.
      column_map{per_100_g, name_column("name"), value_column<calcium>("Ca (g)", milligrams)},
      column_map{per_100_g, name_column("name"),
                 value_column<calcium>("Ca mg per serving", milligrams)},
      column_map{table_basis::per_100_mL, name_column("name"),
                 value_column<calcium>("Ca", milligrams)},
      column_map{table_basis::per_serving, name_column("name"), serving_mass_column("s (oz)"),
                 density_column("d (kg/L)"), value_column<calcium>("Ca", milligrams)},
      column_map{name_column("name"), name_column("id"), value_column<calcium>("Ca", kilograms)},
      column_map{per_100_g, name_column("name"), name_column("id"),
                 value_column<calcium>("Ca", milligrams)},
      column_map{per_100_g, id_column("id"), component_column("c"),
                 value_column<calcium>("Ca", milligrams)},
      column_map{per_100_g, name_column("name"), value_code<calcium>("Ca", milligrams)},
      column_map{per_100_g, name_column("name"), id_column("id"), component_column("c"),
                 amount_column("v per serving"), value_code<calcium>("Ca", milligrams)},
      column_map{per_100_g},
      column_map{table_basis::per_serving, name_column("name"), id_column("id"),
                 component_column("c"), amount_column("v"), value_code<calcium>("Ca", milligrams)},
  };
  return all;
}

void check(reading<open_food_table> const& read) {
  fuzz::check(read);
  fuzz::check_table(read.rows);
  csv_layout layout;
  layout.words = words();
  fuzz::promise(static_cast<bool>(to_csv(read.rows, layout)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto text = fuzz::text_of(data, size);
  if (text.empty())
    return 0;
  auto const which = static_cast<std::size_t>(static_cast<unsigned char>(text[0]));
  text.remove_prefix(1);
  auto const files = fuzz::parts_of(text, 2);
  delimited_style style;
  style.encoding = (which & 0x80u) != 0 ? text_encoding::latin1 : text_encoding::utf8;
  csv_source const first{files[0], "a.csv", style}, second{files[1], "b.csv", style};
  auto const& map = maps()[which % maps().size()];
  if (second.text.empty()) {
    check(read_csv_table(first, map, invented));
    return 0;
  }
  column_map const foods{id_column("id", "F"), name_column("name"), density_column("d"),
                         serving_mass_column("s")};
  column_map const plain_foods{id_column("id"), name_column("name")};
  column_map const amounts{(which & 1u) != 0 ? table_basis::per_100_mL : table_basis::per_100_g,
                           commas(),
                           id_column("id"),
                           component_column("c"),
                           amount_column("v"),
                           standard_error_column("se"),
                           data_points_column("n"),
                           value_code<calcium>("Ca", milligrams)};
  if ((which & 4u) != 0)
    check(read_csv_table(first, column_map{name_column("name")}, second, amounts, invented));
  else if ((which & 8u) != 0)
    check(read_csv_table(first, plain_foods, second, map, invented));
  else
    check(
        read_csv_table(first, (which & 2u) != 0 ? foods : plain_foods, second, amounts, invented));
  return 0;
}
