// SPDX-License-Identifier: BSL-1.0
/// @file Reads a person's folder: profile.csv, diary.csv, supplements.csv, exercise.csv.
#pragma once

#include <osteon/core/file.hpp>
#include <osteon/person/read_profile.hpp>
#include <osteon/tracker/read_diary.hpp>
#include <osteon/tracker/read_exercise.hpp>
#include <osteon/tracker/read_supplements.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What a folder holds; a file that is not there leaves its part empty.
template <class Table> struct logs {
  profile who{};
  std::vector<eaten<food_in<Table>>> diary{};
  std::vector<taken<labelled_dose>> supplements{};
  std::vector<exercise_event> exercise{};
  /// Every line that was refused, with file, line and column.
  std::vector<defect> refused{};
};

/// Reads the folder's files against a food table; a folder with none of them is `no_such_file`.
template <class Table>
[[nodiscard]] outcome<logs<Table>> read_logs(std::string const& folder, Table const& foods) {
  logs<Table> all;
  bool any = false;
  auto const read = [&](char const* name, auto& into, auto reader) {
    std::string const path = folder + '/' + name;
    auto const text = read_file(path);
    if (!text) {
      if (text.defect().code != defect_code::no_such_file)
        all.refused.push_back(text.defect());
      return;
    }
    any = true;
    auto found = reader(std::string_view(*text), path);
    into = std::move(found.rows);
    all.refused.insert(all.refused.end(), found.defects.begin(), found.defects.end());
  };
  read("profile.csv", all.who,
       [](auto text, auto const& file) { return read_profile(text, file); });
  read("diary.csv", all.diary,
       [&](auto text, auto const& file) { return read_diary(text, foods, file); });
  read("supplements.csv", all.supplements,
       [](auto text, auto const& file) { return read_supplements(text, file); });
  read("exercise.csv", all.exercise,
       [](auto text, auto const& file) { return read_exercise(text, file); });
  if (!any)
    return defect{defect_code::no_such_file,
                  "the folder has no profile.csv, diary.csv, supplements.csv or exercise.csv",
                  {folder, 0, 0},
                  {}};
  return all;
}

} // namespace osteon
