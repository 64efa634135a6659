// SPDX-License-Identifier: BSL-1.0
/// @file Reader of the USDA National Nutrient Database for Standard Reference, ASCII release [usda_sr28].
#pragma once

#include <osteon/core/file.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/text_blocks.hpp>
#include <osteon/food/open_food_table.hpp>
#include <osteon/food/read/detail/narrowed.hpp>
#include <osteon/food/read/detail/sr_values.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// The files of a release as texts in memory. The first three are needed; another that stays empty is
/// left out, and what it would have told is not known.
struct usda_sr_texts {
  std::string_view food_des{}, nutr_def{}, nut_data{};
  std::string_view fd_group{}, weight{}, src_cd{}, deriv_cd{}, footnote{};
};

namespace detail {

/// A file of the release, and what is lost without it.
struct sr_file {
  char const* name;
  char const* loss;
};
inline constexpr sr_file sr_files[] = {
    {"FD_GROUP.txt", "names of food groups"},
    {"FOOD_DES.txt", "foods, and with them every value"},
    {"NUTR_DEF.txt", "nutrients, and with them every value"},
    {"SRC_CD.txt", "meanings of source codes"},
    {"DERIV_CD.txt", "meanings of derivation codes"},
    {"WEIGHT.txt", "portions"},
    {"FOOTNOTE.txt", "footnotes"},
};

inline void read_sr_file(sr_tables& to, std::size_t which, std::string_view text,
                         std::string const& file) {
  switch (which) {
  case 0:
    return to.read_groups(text, file);
  case 1:
    return to.read_foods(text, file);
  case 2:
    return to.read_nutrients(text, file);
  case 3:
    return to.read_codes(text, file, true);
  case 4:
    return to.read_codes(text, file, false);
  case 5:
    return to.read_portions(text, file);
  default:
    return to.read_footnotes(text, file);
  }
}

inline reading<open_food_table> finish_sr(sr_tables& to, sr_values& values) {
  open_food_table table = values.build();
  return {std::move(table), std::move(to.log.defects), values.rows_read(), to.log.rows_refused};
}

inline defect without_file(defect wrong, char const* loss) {
  wrong.sentence += std::string("; without it there are no ") + loss;
  return wrong;
}

inline reading<open_food_table> read_sr(usda_sr_texts const& files, source from,
                                        std::optional<sr_tables::ids> wanted) {
  sr_tables tables(from, std::move(wanted));
  std::string_view const texts[] = {files.fd_group, files.food_des, files.nutr_def, files.src_cd,
                                    files.deriv_cd, files.weight,   files.footnote};
  for (std::size_t i = 0; i < std::size(sr_files); ++i)
    if (!texts[i].empty())
      read_sr_file(tables, i, texts[i], sr_files[i].name);
    else if (i == 1 || i == 2)
      tables.log.add(without_file(
          {defect_code::no_such_file, "there is no text", {sr_files[i].name}}, sr_files[i].loss));
  if (files.nut_data.empty())
    tables.log.add(
        without_file({defect_code::no_such_file, "there is no text", {"NUT_DATA.txt"}}, "values"));
  sr_values values(tables, "NUT_DATA.txt");
  text_blocks blocks(files.nut_data);
  values.read(blocks);
  return finish_sr(tables, values);
}

inline reading<open_food_table> read_sr(std::string const& folder, source from,
                                        std::optional<sr_tables::ids> wanted) {
  sr_tables tables(from, std::move(wanted));
  std::string const in = folder.empty() || folder.back() == '/' ? folder : folder + '/';
  for (std::size_t i = 0; i < std::size(sr_files); ++i) {
    std::string const path = in + sr_files[i].name;
    auto const text = read_file(path);
    if (!text)
      tables.log.add(without_file(text.defect(), sr_files[i].loss));
    else
      read_sr_file(tables, i, *text, path);
  }
  std::string const path = in + "NUT_DATA.txt";
  sr_values values(tables, path);
  auto blocks = text_blocks::open(path);
  if (blocks)
    values.read(*blocks);
  else
    tables.log.add(without_file(blocks.defect(), "values"));
  return finish_sr(tables, values);
}

} // namespace detail

/// Every food, value, state, code and statistic of a release in ASCII files, from texts in memory.
///
/// States: a zero of derivation Z or source code 7 is assumed; a zero by direct analysis of at least one
/// sample is measured; every other zero is a known figure, since it was calculated, imputed or rounded.
/// The table prints no limits and no traces. No row is a missing value.
/// Kept of a value: amount, number of samples, standard error, source and derivation code, the food it
/// was made from, the mark of added nutrients, studies, minimum, maximum, degrees of freedom, error
/// bounds, the number of statistical comments, footnotes; not kept: the month of its last change.
/// An empty Atwater factor is 0 where the food has none of what it is for; otherwise the food has none.
/// Plain water is what is called water and is at least 99.9 g of it in 100 g.
///
/// A row that is short, long, of an unknown food or nutrient, doubled, with a bad, negative or impossible
/// figure (over 100 g in 100 g, a minimum above the maximum) is refused as a whole; a value with a code
/// that the release does not explain is kept, with a defect. `rows_read` counts values.
[[nodiscard]] inline reading<open_food_table> read_usda_sr(usda_sr_texts const& files,
                                                           source from = sources::usda_sr28) {
  return detail::read_sr(files, from, std::nullopt);
}
/// The same from the folder that holds the files; a file that is not there is a defect that says what is
/// lost, and the rest is read. The values are read in blocks and never stand in memory as text.
[[nodiscard]] inline reading<open_food_table> read_usda_sr(std::string const& folder,
                                                           source from = sources::usda_sr28) {
  return detail::read_sr(folder, from, std::nullopt);
}

/// The same with the components of a composition and no others: `read_usda_sr<composition<calcium>>`.
template <class Composition> [[nodiscard]] reading<basic_food_table<Composition>>
read_usda_sr(usda_sr_texts const& files, source from = sources::usda_sr28) {
  return detail::narrowed<Composition>(
      detail::read_sr(files, from, detail::component_ids<Composition>()));
}
template <class Composition> [[nodiscard]] reading<basic_food_table<Composition>>
read_usda_sr(std::string const& folder, source from = sources::usda_sr28) {
  return detail::narrowed<Composition>(
      detail::read_sr(folder, from, detail::component_ids<Composition>()));
}

} // namespace osteon
