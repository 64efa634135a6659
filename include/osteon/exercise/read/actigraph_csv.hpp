// SPDX-License-Identifier: BSL-1.0
/// @file Reader of raw accelerations as ActiLife exports them to CSV, in blocks of lines [actigraph_csv].
#pragma once

#include <osteon/core/delimited.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/text_blocks.hpp>
#include <osteon/exercise/accelerometer.hpp>
#include <osteon/exercise/read/detail/actigraph_header.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// What the file does not say itself.
struct actigraph_options {
  /// The range of the sensor to both sides; samples that reach it are counted as saturated.
  std::optional<measure<gross_acceleration>> range{};
};

/// A file of raw accelerations, read block by block: however long, it never stands in memory.
///
/// The ten lines above the table say rate, start and how dates are written; a row of column names may
/// follow, a column of time stamps may stand first; separators are commas or semicolons, decimals have
/// a point or a comma. A row that cannot be read is a defect, and the sample before it is repeated in
/// its place, so that time goes on; above the first readable row that row stands in, at the end of the
/// file it is left out.
class actigraph_csv {
public:
  /// Of each file so many defects are kept; `rows_refused` counts all.
  static constexpr std::size_t most_defects = 1000;
  /// After so many unreadable rows in a row reading ends: time could not be kept.
  static constexpr std::size_t most_repeated = 10000;
  /// No sensor shows more, in g.
  static constexpr double most_g = 100;

  /// The file of that path. Refused: what is no file (`no_such_file`), no raw ActiGraph export
  /// (`bad_header`), a file of epoch counts (`refused`), dates or times that are none.
  static outcome<actigraph_csv> open(std::string const& path, actigraph_options options = {},
                                     std::size_t block_size = 1u << 17) {
    auto text = text_blocks::open(path, block_size);
    if (!text)
      return text.defect();
    return begin(*std::move(text), path, options);
  }
  /// A text in memory, which must outlive this.
  static outcome<actigraph_csv> of(std::string_view text, std::string file = {},
                                   actigraph_options options = {}) {
    return begin(text_blocks(text), std::move(file), options);
  }
  /// A string that nobody keeps would be gone before the first sample is read.
  template <std::same_as<std::string> Text> static outcome<actigraph_csv>
  of(Text&& text, std::string file = {}, actigraph_options options = {}) = delete;

  [[nodiscard]] actigraph_header const& header() const { return header_; }

  /// Puts the next samples into `block`, in place of what it held; false at the end.
  bool next(triaxial_samples& block) {
    block.clear();
    while (block.empty() && !ended_) {
      if (rest_.empty()) {
        ended_ = !text_.next();
        if (ended_ && text_.failed())
          note(*text_.failed());
        rest_ = text_.lines();
      }
      if (!ended_)
        read_rows(block);
      if (gap_ > most_repeated) {
        ended_ = true;
        note({defect_code::refused,
              std::to_string(gap_) + " rows in a row cannot be read; the rest "
                                     "of the file is left out",
              {file_, line_, 1}});
      }
    }
    return !block.empty();
  }

  std::vector<defect> const& defects() const { return defects_; }
  /// Rows that were read, and those that were not.
  [[nodiscard]] std::size_t rows_read() const { return rows_read_; }
  [[nodiscard]] std::size_t rows_refused() const { return rows_refused_; }
  /// Samples that repeat a neighbour, because their own row could not be read.
  [[nodiscard]] std::size_t repeated() const { return repeated_; }
  /// Samples at the end of the sensor's range on any axis; nothing where the range was not told.
  [[nodiscard]] std::optional<std::size_t> saturated() const {
    return range_ ? std::optional(saturated_) : std::nullopt;
  }

private:
  actigraph_csv(text_blocks text, std::string file)
      : text_(std::move(text)), file_(std::move(file)) {}

  static outcome<actigraph_csv> begin(text_blocks text, std::string file,
                                      actigraph_options options) {
    actigraph_csv self(std::move(text), std::move(file));
    if (options.range)
      self.range_ = options.range->in(gross_g);
    std::vector<std::string> lines;
    while (lines.size() < 10) {
      auto const line = self.take_line();
      if (!line)
        break;
      lines.emplace_back(*line);
    }
    auto header = detail::read_actigraph_header(lines, self.file_);
    if (!header)
      return header.defect();
    self.header_ = *std::move(header);
    if (auto wrong = self.find_columns())
      return *std::move(wrong);
    return outcome<actigraph_csv>(std::move(self));
  }

  /// The next line without its break; nothing at the end.
  std::optional<std::string_view> take_line() {
    if (rest_.empty()) {
      if (!text_.next())
        return std::nullopt;
      rest_ = text_.lines();
    }
    std::size_t const end = rest_.find_first_of("\r\n");
    std::string_view const line = rest_.substr(0, end);
    std::size_t const ended = end == rest_.npos ? rest_.size() : end + 1;
    bool const pair = rest_.substr(std::min(end, rest_.size())).substr(0, 2) == "\r\n";
    rest_.remove_prefix(ended + (pair ? 1 : 0));
    ++line_;
    return line;
  }

  /// How the table is written, by its first rows; a defect where it is no table of accelerations.
  std::optional<defect> find_columns() {
    while (rest_.empty() || rest_.front() == '\r' || rest_.front() == '\n') {
      if (!rest_.empty())
        (void)take_line();
      else if (text_.next())
        rest_ = text_.lines();
      else
        return std::nullopt; // no sample at all
    }
    std::size_t const named_at = line_;
    std::string_view first = rest_.substr(0, rest_.find_first_of("\r\n"));
    layout_.separator = detail::separator_of(first);
    std::vector<std::string> fields = detail::split_fields(first, layout_.separator);
    bool const named = detail::names_columns(fields);
    if (named) {
      (void)take_line();
      if (rest_.empty() && text_.next())
        rest_ = text_.lines();
      first = rest_.substr(0, rest_.find_first_of("\r\n"));
    }
    auto layout =
        detail::find_layout(named ? fields : std::vector<std::string>{}, first, layout_.separator);
    if (!layout) {
      defect wrong = layout.defect();
      wrong.where = {file_, named_at, 1};
      return wrong;
    }
    layout_ = *std::move(layout);
    return std::nullopt;
  }

  void note(defect wrong) {
    if (defects_.size() < most_defects)
      defects_.push_back(std::move(wrong));
  }

  void read_rows(triaxial_samples& block) {
    delimited_style style;
    style.separator = layout_.separator;
    style.first_line = line_;
    std::string_view const lines = std::exchange(rest_, {});
    delimited rows(lines, style, file_);
    rows.name_columns(layout_.names);
    std::size_t refused = 0, noted = 0;
    auto const forward = [&] {
      for (; noted < rows.defects().size(); ++noted)
        note(rows.defects()[noted]);
      gap_ += rows.rows_refused() - refused;
      rows_refused_ += rows.rows_refused() - refused;
      refused = rows.rows_refused();
    };
    while (rows.next()) {
      double g[3];
      bool good = true;
      for (std::size_t axis = 0; axis < 3; ++axis) {
        std::size_t const column = layout_.axes[axis];
        auto const found = detail::read_decimal(rows[column], layout_.decimals);
        if (found.status != detail::decimal_status::good)
          rows.refuse(column, detail::decimal_defect(rows[column], found, layout_.decimals));
        else if (std::fabs(found.value) > most_g)
          rows.refuse(column, {defect_code::too_large,
                               detail::quoted(rows[column]) + " g is more than any sensor shows"});
        good = good && found.status == detail::decimal_status::good &&
               std::fabs(found.value) <= most_g;
        g[axis] = found.value;
      }
      forward();
      if (!good)
        continue;
      triaxial const sample{g[0] * gross_g, g[1] * gross_g, g[2] * gross_g};
      if (samples_ == 0)
        last_ = sample; // nothing stands before the first rows
      for (; gap_ > 0; --gap_, ++repeated_, ++samples_)
        block.append(last_);
      if (layout_.stamp)
        check_stamp(rows[*layout_.stamp], rows.where(*layout_.stamp));
      block.append(sample);
      last_ = sample;
      ++samples_;
      ++rows_read_;
      if (range_ && std::max({std::fabs(g[0]), std::fabs(g[1]), std::fabs(g[2])}) >= *range_)
        ++saturated_;
    }
    forward();
    line_ += detail::line_breaks(lines);
  }

  /// Notes a time stamp that is not where the rate puts it, once for each jump.
  void check_stamp(std::string_view text, place const& where) {
    auto const clock = detail::seconds_of_day(text);
    if (!clock) {
      if (!std::exchange(odd_stamp_, true))
        note({defect_code::bad_time,
              detail::quoted(text) + " is no time stamp; time follows the rate", where});
      return;
    }
    double const rate = header_.when.rate.in(hertz);
    double const expected = 60.0 * header_.when.start.time.count() + header_.when.start_second +
                            static_cast<double>(samples_) / rate;
    double const late = std::remainder(*clock - expected, 86400.0);
    if (std::fabs(late - late_) > std::fmax(1.5 / rate, 0.02)) {
      note({defect_code::bad_time,
            "the clock stands " + fixed_text(std::fabs(late), 3) + " s " +
                (late > 0 ? "ahead of" : "behind") +
                " what start and rate say; time follows the rate",
            where});
      late_ = late;
    }
  }

  text_blocks text_;
  std::string file_;
  actigraph_header header_{};
  detail::actigraph_layout layout_{};
  std::string_view rest_{};
  std::optional<double> range_{};
  triaxial last_{};
  std::size_t line_ = 1, samples_ = 0, rows_read_ = 0, rows_refused_ = 0, repeated_ = 0,
              saturated_ = 0, gap_ = 0;
  double late_ = 0;
  bool odd_stamp_ = false, ended_ = false;
  std::vector<defect> defects_{};
};

} // namespace osteon
