// SPDX-License-Identifier: BSL-1.0
/// @file Rows of fields out of comma-, tab- or caret-separated text, each field with its place.
#pragma once

#include <osteon/core/delimited_style.hpp>
#include <osteon/core/detail/header_name.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/reading.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// Reads delimited text row by row, quoting as in RFC 4180 (line breaks and doubled quotes inside
/// quotes), lines ending in LF, CRLF or CR, a UTF-8 byte order mark skipped.
/// A row that is short, long, badly quoted or badly encoded becomes a defect with line and column,
/// and reading goes on in the next line; rows with nothing in them are passed over.
/// It looks at the text it was given: the text must outlive it, a field lasts until the next row.
class delimited {
public:
  explicit delimited(std::string_view text, delimited_style style = {}, std::string file = {})
      : text_(text), style_(style), file_(std::move(file)) {
    for (std::size_t byte = 0x80; byte < 0x100; ++byte)
      kind_[byte] = kind::checked;
    kind_[0] = kind::checked;
    for (char end : {style.separator, '\r', '\n'})
      kind_[static_cast<unsigned char>(end)] = kind::end;
    line_ = row_line_ = style_.first_line;
    if (text_.substr(0, 3) == "\xEF\xBB\xBF")
      at_ = 3;
    row_at_ = at_;
    if (text_.substr(0, 2) == "\xFF\xFE" || text_.substr(0, 2) == "\xFE\xFF") {
      add({defect_code::bad_encoding, "the file is UTF-16; save it as UTF-8", {file_, line_, 1}});
      at_ = text_.size();
    }
  }
  delimited(delimited const&) = delete; // the fields are views into it
  delimited& operator=(delimited const&) = delete;

  /// Takes the next row as the names of the columns and returns their number; every later row must
  /// have as many. `bad_header` when there is none, or the defect that spoils it.
  outcome<std::size_t> read_header() {
    for (std::size_t i = 0; i < style_.skip_rows && at_ < text_.size(); ++i)
      scan();
    bool const good = next();
    if (!defects_.empty())
      return defects_.front();
    if (!good)
      return defect{defect_code::bad_header, "there is no row of column names", {file_, line_, 1}};
    rows_read_ = rows_refused_ = 0;
    for (std::string_view field : fields_)
      header_.push_back(detail::header_name(field));
    while (header_.size() > 1 && header_.back().empty())
      header_.pop_back();
    columns_ = header_.size();
    header_line_ = row_line_;
    return header_.size();
  }

  /// Names the columns of a text without a header row; every row must have as many.
  void name_columns(std::vector<std::string> names) {
    header_ = std::move(names);
    columns_ = header_.size();
  }

  /// The names of the columns, runs of blanks and line breaks in them made one blank.
  std::vector<std::string> const& header() const { return header_; }

  /// The number of the column of that name, letter for letter, else blind to case and accents;
  /// `bad_header` with the nearest names when there is none or more than one.
  outcome<std::size_t> column(std::string_view name) const {
    std::string const wanted = detail::header_name(name);
    auto const first = std::find(header_.begin(), header_.end(), wanted);
    bool twice =
        first != header_.end() && std::find(first + 1, header_.end(), wanted) != header_.end();
    if (first != header_.end() && !twice)
      return static_cast<std::size_t>(first - header_.begin());
    name_index const names(header_, "column");
    if (auto const same = names.exact(wanted))
      return *same;
    defect wrong{defect_code::bad_header,
                 (twice ? "more than one column is named " : "no column is named ") +
                     detail::quoted(wanted),
                 {file_, header_line_, 1}};
    for (name_match const& each : names.find(wanted, 3))
      wrong.nearest.emplace_back(names.name(each.index));
    return wrong;
  }

  /// Goes to the next good row; false at the end.
  bool next() {
    while (at_ < text_.size()) {
      if (!scan() || blank())
        continue;
      if (check()) {
        ++rows_read_;
        refused_here_ = false;
        return true;
      }
      ++rows_refused_;
    }
    cells_.clear();
    fields_.clear();
    return false;
  }

  /// The fields of this row, unquoted and in UTF-8.
  std::vector<std::string_view> const& fields() const { return fields_; }
  std::size_t size() const { return fields_.size(); }
  /// A field of this row; empty when the row has no such column.
  std::string_view operator[](std::size_t column) const {
    return column < fields_.size() ? fields_[column] : std::string_view{};
  }

  /// Where a field of this row begins (at its quote); the end of the row when there is none.
  place where(std::size_t column) const {
    return place_of(column < cells_.size() ? cells_[column].first : row_end_);
  }

  /// Counts this row as refused and keeps the defect, placed at `column` unless it has a place.
  void refuse(std::size_t column, defect wrong) {
    if (wrong.where.line == 0)
      wrong.where = where(column);
    add(std::move(wrong));
    if (!refused_here_) {
      --rows_read_;
      ++rows_refused_;
    }
    refused_here_ = true;
  }

  std::vector<defect> const& defects() const { return defects_; }
  std::size_t rows_read() const { return rows_read_; }
  std::size_t rows_refused() const { return rows_refused_; }

  /// The reading that a reader of this text returns: its rows beside the defects met so far.
  template <class T> reading<T> finish(T rows) {
    return {std::move(rows), std::exchange(defects_, {}), rows_read_, rows_refused_};
  }

private:
  enum class kind : std::uint8_t { plain, checked, end };
  struct cell {
    std::size_t first, last; // with the quotes
    bool quoted, rewritten;  // rewritten: the field is not the bytes as they stand
  };
  // A stray quote must not swallow a file: no field of a table is longer than this.
  static constexpr std::size_t longest_field = std::size_t{1} << 20;

  void add(defect wrong) { defects_.push_back(std::move(wrong)); }
  unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(text_[at]); }

  /// The line break at `at`, in bytes; 0 when there is none.
  std::size_t line_break(std::size_t at) const {
    if (text_[at] == '\r')
      return at + 1 < text_.size() && text_[at + 1] == '\n' ? 2 : 1;
    return text_[at] == '\n' ? 1 : 0;
  }

  place place_of(std::size_t offset) const {
    std::size_t line = row_line_, column = 1;
    for (std::size_t at = row_at_; at < offset;) {
      if (std::size_t const end = line_break(at); end != 0) {
        ++line;
        column = 1;
        at += end;
        continue;
      }
      std::size_t const length =
          style_.encoding == text_encoding::utf8 ? detail::utf8_length(text_, at) : 1;
      at += length == 0 ? 1 : length;
      ++column;
    }
    return {file_, line, column};
  }

  /// Splits the row at `at_` into cells; false when its quoting is broken.
  bool scan() {
    cells_.clear();
    row_at_ = at_;
    row_line_ = line_;
    checked_ = false;
    for (;;) {
      if (style_.quote != '\0' && at_ < text_.size() && text_[at_] == style_.quote) {
        if (!scan_quoted())
          return false;
      } else {
        cell plain{at_, at_, false, false};
        for (;;) {
          at_ = behind_plain(at_, text_.size(), '\0');
          if (at_ == text_.size() || kind_[byte(at_)] == kind::end)
            break;
          note(plain, kind_[byte(at_++)]);
        }
        plain.last = at_;
        cells_.push_back(plain);
      }
      row_end_ = at_;
      if (at_ == text_.size())
        return true;
      if (std::size_t const end = line_break(at_); end != 0 && text_[at_] != style_.separator) {
        at_ += end;
        ++line_;
        return true;
      }
      ++at_;
    }
  }

  /// The first byte from `at` on that is not of kind plain, or is the quote.
  std::size_t behind_plain(std::size_t at, std::size_t limit, char quote) const {
    std::string_view const text = text_;
    while (at < limit && kind_[static_cast<unsigned char>(text[at])] == kind::plain &&
           text[at] != quote)
      ++at;
    return at;
  }

  void note(cell& field, kind here) {
    if (here != kind::checked)
      return;
    checked_ = true;
    field.rewritten = field.rewritten || style_.encoding == text_encoding::latin1;
  }

  bool scan_quoted() {
    cell field{at_, at_, true, false};
    std::size_t const limit =
        text_.size() - at_ > longest_field ? at_ + longest_field : text_.size();
    for (++at_;;) {
      at_ = behind_plain(at_, limit, style_.quote);
      if (at_ >= limit)
        return broken(field.first, field.first, "the quote opened here is never closed");
      if (text_[at_] == style_.quote) {
        ++at_;
        if (at_ == text_.size() || text_[at_] != style_.quote)
          break;
        field.rewritten = true;
        ++at_;
      } else if (std::size_t const end = line_break(at_); end != 0) {
        at_ += end;
        ++line_;
      } else {
        note(field, kind_[byte(at_++)]);
      }
    }
    field.last = at_;
    if (at_ < text_.size() && kind_[byte(at_)] != kind::end) {
      std::size_t const closed = place_of(at_).line;
      if (closed == place_of(field.first).line)
        return broken(field.first, at_, "only a separator may follow a closing quote");
      return broken(field.first, field.first,
                    "the quote opened here meets its next quote within a field of line " +
                        std::to_string(closed));
    }
    cells_.push_back(field);
    return true;
  }

  /// Refuses the row and goes on below the line in which the bad quote was opened: what follows it
  /// is more likely rows than one field.
  bool broken(std::size_t opened, std::size_t wrong, std::string sentence) {
    place const where = place_of(wrong);
    line_ = place_of(opened).line;
    add({defect_code::bad_byte, std::move(sentence), where});
    ++rows_refused_;
    for (at_ = opened; at_ < text_.size(); ++at_)
      if (std::size_t const end = line_break(at_); end != 0) {
        at_ += end;
        ++line_;
        break;
      }
    return false;
  }

  bool blank() const {
    return std::all_of(cells_.begin(), cells_.end(),
                       [](cell const& c) { return !c.quoted && c.first == c.last; });
  }

  /// Checks bytes and length of the row that was split, and makes its fields.
  bool check() {
    if (checked_ && !check_bytes())
      return false;
    if (columns_ == 0)
      columns_ = cells_.size();
    if (cells_.size() < columns_) {
      std::string sentence = count(cells_.size()) + " instead of " + std::to_string(columns_);
      if (!header_.empty())
        sentence += "; " + detail::quoted(header_[cells_.size()]) + " is the first that is missing";
      add({defect_code::short_row, std::move(sentence), place_of(row_end_)});
      return false;
    }
    for (std::size_t i = columns_; i < cells_.size(); ++i)
      if (cells_[i].quoted || cells_[i].first != cells_[i].last) {
        add({defect_code::long_row,
             count(cells_.size()) + " instead of " + std::to_string(columns_) +
                 "; is a field with " + detail::quoted(std::string_view(&style_.separator, 1)) +
                 " not quoted?",
             place_of(cells_[columns_].first)});
        return false;
      }
    cells_.resize(columns_); // what spreadsheets leave behind the last column is empty
    make_fields();
    return true;
  }

  static std::string count(std::size_t fields) {
    return "the row has " + std::to_string(fields) + (fields == 1 ? " field" : " fields");
  }

  /// False with one defect at the first byte that is NUL or no UTF-8.
  bool check_bytes() {
    std::size_t first = row_end_, bad = 0;
    for (std::size_t at = row_at_; at < row_end_;) {
      std::size_t const length =
          style_.encoding == text_encoding::utf8 ? detail::utf8_length(text_, at) : 1;
      if (length == 0 || text_[at] == '\0') {
        if (bad++ == 0)
          first = at;
        ++at;
      } else {
        at += length;
      }
    }
    if (bad == 0)
      return true;
    std::string const more =
        bad > 1 ? " (and " + std::to_string(bad - 1) + " more in this row)" : std::string();
    if (text_[first] == '\0')
      add({defect_code::bad_byte, "a NUL byte stands here" + more, place_of(first)});
    else
      add({defect_code::bad_encoding,
           "byte " + detail::byte_text(byte(first)) + " is not UTF-8" + more +
               "; save the file as UTF-8 or read it as latin-1",
           place_of(first)});
    return false;
  }

  void make_fields() {
    fields_.clear();
    bool const latin1 = style_.encoding == text_encoding::latin1;
    std::size_t room = 0;
    for (cell const& each : cells_)
      room += each.rewritten ? 3 * (each.last - each.first) : 0;
    rewritten_.clear();
    rewritten_.reserve(room); // the fields are views into it, so it must not move
    for (cell const& each : cells_) {
      std::size_t const edge = each.quoted ? 1 : 0;
      std::string_view const raw =
          text_.substr(each.first + edge, each.last - each.first - 2 * edge);
      if (!each.rewritten) {
        fields_.push_back(raw);
        continue;
      }
      std::size_t const begin = rewritten_.size();
      for (std::size_t i = 0; i < raw.size(); ++i) {
        if (latin1)
          detail::append_latin1(rewritten_, raw[i]);
        else
          rewritten_ += raw[i];
        if (each.quoted && raw[i] == style_.quote)
          ++i; // a quote inside quotes is doubled
      }
      fields_.push_back(std::string_view(rewritten_).substr(begin));
    }
  }

  std::string_view text_;
  delimited_style style_;
  std::string file_;
  std::array<kind, 256> kind_{};
  std::size_t at_ = 0, line_ = 1;
  std::size_t row_at_ = 0, row_end_ = 0, row_line_ = 1;
  std::size_t columns_ = 0, header_line_ = 0, rows_read_ = 0, rows_refused_ = 0;
  bool checked_ = false, refused_here_ = false;
  std::vector<cell> cells_;
  std::vector<std::string_view> fields_;
  std::string rewritten_;
  std::vector<std::string> header_;
  std::vector<defect> defects_;
};

} // namespace osteon
