// SPDX-License-Identifier: BSL-1.0
/// @file Fuzz target: the reader of SR28. Files are parted by 0x1E: FD_GROUP, FOOD_DES, NUTR_DEF, SRC_CD,
/// DERIV_CD, WEIGHT, FOOTNOTE, NUT_DATA. The first byte says whether they are read from a folder too.
#include "support.hpp"

#include <osteon/food/read/usda_sr.hpp>

#include <cstdio>
#include <unistd.h>

using namespace osteon;
using namespace osteon::nutrients;

namespace {

constexpr char const* names[] = {"FD_GROUP", "FOOD_DES", "NUTR_DEF", "SRC_CD",
                                 "DERIV_CD", "WEIGHT",   "FOOTNOTE", "NUT_DATA"};

/// Writes the files that are not empty into a folder of this process.
std::string const& written(std::vector<std::string_view> const& files) {
  static std::string const folder = [] {
    char name[] = "/tmp/osteon_fuzz_XXXXXX";
    return std::string(mkdtemp(name));
  }();
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::string const path = folder + '/' + names[i] + ".txt";
    std::remove(path.c_str());
    if (files[i].empty())
      continue;
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    std::fwrite(files[i].data(), 1, files[i].size(), file);
    std::fclose(file);
  }
  return folder;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  auto text = fuzz::text_of(data, size);
  if (text.empty())
    return 0;
  bool const from_folder = (text[0] & 1) != 0;
  text.remove_prefix(1);
  auto const f = fuzz::parts_of(text, 8);
  usda_sr_texts const texts{f[1], f[2], f[7], f[0], f[5], f[3], f[4], f[6]};
  auto const read = read_usda_sr(texts);
  fuzz::check(read);
  fuzz::check_table(read.rows);
  auto const few = read_usda_sr<composition<calcium, vitamin_d>>(texts);
  fuzz::check(few);
  if (few.rows.size() == read.rows.size())
    for (std::size_t row = 0; row < few.rows.size(); ++row)
      fuzz::promise(few.rows[row][calcium] == read.rows[row][calcium]);
  if (!from_folder)
    return 0;
  auto const again = read_usda_sr(written(f));
  fuzz::check(again);
  fuzz::promise(again.rows.size() == read.rows.size());
  fuzz::promise(again.rows.cells() == read.rows.cells());
  fuzz::promise(again.rows_refused == read.rows_refused);
  fuzz::check(read_usda_sr<composition<calcium>>(written(f) + '/'));
  return 0;
}
