// SPDX-License-Identifier: BSL-1.0
/// @file What the readers of strength logs share: optional columns, numbers with either mark, one defect a row.
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/detail/ascii.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/exercise/read/detail/log_moment.hpp>
#include <osteon/exercise/read/detail/log_names.hpp>
#include <osteon/exercise/read/logged_set.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// A column that is not there.
inline constexpr std::size_t no_log_column = std::numeric_limits<std::size_t>::max();

/// No set is heavier and no repetition count, time or distance longer; what is more is a wrong unit or
/// a slip.
inline constexpr measure<food_mass> heaviest_set = 2000 * kilograms;
inline constexpr double most_logged_repetitions = 10000;

/// The rows of a log; a row has at most one defect that refuses it, and remarks that do not.
class log_table {
public:
  log_table(std::string_view text, std::string file, strength_log_options const& options)
      : rows_(text, {.separator = separator_of(text)}, file), options_(options),
        file_(std::move(file)) {
    if (auto const header = rows_.read_header(); !header) {
      header_defects_.push_back(header.defect());
      has_header_ = false;
    }
  }

  /// The first of the names that is a column, letter for letter but for capitals; `no_log_column` if none.
  /// A name that two columns have is a defect of the header.
  std::size_t find(std::initializer_list<std::string_view> names) {
    auto const& header = rows_.header();
    for (std::string_view name : names) {
      std::size_t found = no_log_column;
      for (std::size_t at = 0; at < header.size(); ++at) {
        if (!same_letters(header[at], name))
          continue;
        if (found != no_log_column)
          refuse_header({defect_code::bad_header, "more than one column is named " + quoted(name) +
                                                      "; take one of them out"});
        found = at;
      }
      if (found != no_log_column)
        return found;
    }
    return no_log_column;
  }
  /// The same, blind to accents for the first name, and a defect of the header if none is there.
  std::size_t need(std::initializer_list<std::string_view> names) {
    std::size_t const at = find(names);
    if (at != no_log_column || !has_header_)
      return at;
    auto const folded = rows_.column(*names.begin());
    if (!folded)
      header_defects_.push_back(folded.defect());
    return folded.value_or(no_log_column);
  }
  void refuse_header(defect wrong) {
    wrong.where = {file_, 1, 1};
    if (std::find(header_defects_.begin(), header_defects_.end(), wrong) == header_defects_.end())
      header_defects_.push_back(std::move(wrong));
  }
  [[nodiscard]] bool header_is_good() const { return header_defects_.empty(); }

  bool next() {
    refused_ = false;
    return rows_.next();
  }
  /// A field without the blanks around it; empty where there is no such column.
  std::string_view operator[](std::size_t column) const {
    std::string_view text = column == no_log_column ? std::string_view{} : rows_[column];
    while (!text.empty() && text.front() == ' ')
      text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
      text.remove_suffix(1);
    return text;
  }
  [[nodiscard]] place where(std::size_t column) const { return rows_.where(column); }
  [[nodiscard]] bool refused() const { return refused_; }

  void refuse(std::size_t column, defect wrong) {
    if (!refused_)
      rows_.refuse(column == no_log_column ? 0 : column, named(column, std::move(wrong)));
    refused_ = true;
  }
  /// Says what is wrong with a field of a row that is kept.
  void remark(std::size_t column, defect wrong) {
    wrong.where = rows_.where(column);
    remarks_.push_back(named(column, std::move(wrong)));
  }

  /// The number in a field; nothing when it is empty, and with the row refused when it is none or
  /// negative.
  std::optional<double> number(std::size_t column) {
    std::string_view const text = (*this)[column];
    if (text.empty())
      return std::nullopt;
    auto const found = decimal(text);
    if (!found || *found < 0) {
      refuse(column, found ? defect{defect_code::negative,
                                    quoted(text) + " is negative; enter it as it was"}
                           : found.defect());
      return std::nullopt;
    }
    return *found;
  }
  /// The same, and nothing for 0, which these apps write where nothing was recorded.
  std::optional<double> recorded(std::size_t column, double most) {
    auto const found = number(column);
    if (!found || *found == 0)
      return std::nullopt;
    if (*found > most) {
      refuse(column, {defect_code::too_large, quoted((*this)[column]) +
                                                  " is more than anybody does in a set; check "
                                                  "the number and its unit"});
      return std::nullopt;
    }
    return found;
  }

  std::optional<log_moment> when(std::size_t column) {
    auto const found = read_log_moment((*this)[column], options_.slashed_dates);
    if (!found) {
      refuse(column, found.defect());
      return std::nullopt;
    }
    return *found;
  }

  /// Weight, repetitions, distance, time and rating of a set, and what its name says.
  void read_set(logged_set& set, std::size_t exercise, std::size_t weight,
                unit<food_mass> mass_unit, std::size_t repetitions, std::size_t distance,
                std::optional<unit<plain_length>> distance_unit, std::size_t seconds,
                std::size_t rating) {
    set.exercise = (*this)[exercise];
    if (set.exercise.empty())
      refuse(exercise, {defect_code::missing_field, "the name of the exercise is missing"});
    if (auto const mass = recorded(weight, heaviest_set.in(mass_unit)))
      set.stated = *mass * mass_unit;
    if (auto const time = recorded(seconds, 86400.0))
      set.duration = *time * time_units::second;
    if (auto const way = recorded(distance, 1e6)) {
      if (distance_unit)
        set.distance = *way * *distance_unit;
      else
        refuse(distance, {defect_code::unknown_unit,
                          quoted((*this)[distance]) +
                              " has no unit; name it in strength_log_options::distance_unit"});
    }
    if (auto const count = number(repetitions)) {
      if (*count != std::floor(*count) || *count > most_logged_repetitions)
        refuse(repetitions, {defect_code::out_of_domain, quoted((*this)[repetitions]) +
                                                             " is no number of repetitions; "
                                                             "write a whole one"});
      else if (*count > 0 || (!set.duration && !set.distance))
        set.repetitions = static_cast<int>(*count);
    }
    // 0 stands where nothing was rated: the scale begins at 1 [zourdos_2016].
    if (auto const felt = number(rating); felt && *felt != 0) {
      auto const known = rpe::on(rpe_scale::repetitions_in_reserve, *felt);
      if (known && *felt >= 1)
        set.effort = *known;
      else
        remark(rating, {defect_code::out_of_domain,
                        quoted((*this)[rating]) +
                            " is no rating from 1 to 10; the set is kept without one"});
    }
    app_name const name(set.exercise);
    set.what = name.what();
    set.load = logged_load(name, set.what, set.stated, options_.dumbbells);
    set.where = rows_.where(exercise);
  }

  reading<strength_log> finish(strength_log log) {
    if (!header_defects_.empty())
      return {{}, std::move(header_defects_), 0, 0};
    auto all = rows_.finish(std::move(log));
    all.defects.insert(all.defects.end(), remarks_.begin(), remarks_.end());
    return all;
  }

private:
  defect named(std::size_t column, defect wrong) const {
    if (column != no_log_column)
      wrong.sentence = rows_.header()[column] + ": " + wrong.sentence;
    return wrong;
  }
  outcome<double> decimal(std::string_view text) const {
    decimal_style style;
    if (options_.decimal_mark) {
      style.mark = *options_.decimal_mark;
    } else if (auto const comma = text.find(','); comma != text.npos) {
      if (text.size() - comma == 4)
        return defect{defect_code::bad_number, quoted(text) +
                                                   " is a thousand or a decimal; name the mark in "
                                                   "strength_log_options::decimal_mark"};
      style.mark = ',';
    }
    return parse_decimal(text, style);
  }

  delimited rows_;
  strength_log_options options_;
  std::string file_;
  std::vector<defect> header_defects_{}, remarks_{};
  bool has_header_ = true, refused_ = false;
};

} // namespace osteon::detail
