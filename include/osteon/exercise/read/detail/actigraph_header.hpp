// SPDX-License-Identifier: BSL-1.0
/// @file The ten lines above an ActiGraph table, and how the table below them is written.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/exercise/accelerometer.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What the head of the file says.
struct actigraph_header {
  std::string device{}; ///< "ActiGraph GT3X+"
  std::string serial{};
  sampling when{};
  date_order dates = date_order::day_month_year;
};

namespace detail {

/// Columns of the table and the marks it is written with.
struct actigraph_layout {
  char separator = ',';
  decimal_style decimals{'.', '\0', true};
  std::vector<std::string> names{};
  std::size_t axes[3] = {0, 1, 2};
  std::optional<std::size_t> stamp{};
};

constexpr std::string_view trimmed(std::string_view text, std::string_view marks) {
  std::size_t const first = text.find_first_not_of(marks);
  if (first == text.npos)
    return {};
  return text.substr(first, text.find_last_not_of(marks) - first + 1);
}

inline std::string lower_ascii(std::string_view text) {
  std::string lower;
  for (char c : text)
    lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// What stands behind those words, up to a blank or the end; nothing where they do not stand.
inline std::optional<std::string_view> word_behind(std::string_view line, std::string_view words) {
  std::size_t const at = line.find(words);
  if (at == line.npos)
    return std::nullopt;
  std::string_view const rest = line.substr(at + words.size());
  return rest.substr(0, rest.find(' '));
}

inline std::size_t line_breaks(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    count += text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n") ? 1u : 0u;
  return count;
}

/// Seconds since midnight in `2021-04-06T15:43:00.0100000` or `06/04/2021 15:43:00,010`.
inline std::optional<double> seconds_of_day(std::string_view text) {
  text = trimmed(text, " \"");
  std::size_t const at = text.find_last_of(" T");
  std::string_view rest = at == text.npos ? text : text.substr(at + 1);
  int const hour = take_digits(rest, 1, 2);
  int const minute = hour >= 0 && take(rest, ':') ? take_digits(rest, 2, 2) : -1;
  int const second = minute >= 0 && take(rest, ':') ? take_digits(rest, 2, 2) : -1;
  if (second < 0 || hour > 23 || minute > 59 || second > 59)
    return std::nullopt;
  double part = 0, scale = 1;
  if (take(rest, '.') || take(rest, ','))
    for (; !rest.empty() && rest[0] >= '0' && rest[0] <= '9'; rest.remove_prefix(1))
      part += (scale /= 10) * (rest[0] - '0');
  if (!rest.empty())
    return std::nullopt;
  return 3600.0 * hour + 60.0 * minute + second + part;
}

inline char separator_of(std::string_view line) {
  return line.find(';') != line.npos ? ';' : line.find('\t') != line.npos ? '\t' : ',';
}

inline std::vector<std::string> split_fields(std::string_view line, char separator) {
  std::vector<std::string> fields;
  bool quoted = false;
  std::string field;
  for (char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == separator && !quoted)
      fields.push_back(std::exchange(field, {}));
    else
      field += c;
  }
  fields.push_back(std::move(field));
  return fields;
}

/// True where a row names columns: a letter that no number and no time stamp has.
inline bool names_columns(std::vector<std::string> const& fields) {
  for (std::string const& each : fields)
    for (char c : lower_ascii(each))
      if (c >= 'a' && c <= 'z' && c != 'e' && c != 't')
        return true;
  return false;
}

/// Finds the three accelerations; `bad_header` where they are not there.
inline outcome<actigraph_layout> find_layout(std::vector<std::string> names,
                                             std::string_view first_row, char separator) {
  actigraph_layout layout;
  layout.separator = separator;
  std::vector<std::string> const row = split_fields(first_row, separator);
  if (names.empty()) {
    if (row.size() != 3 && row.size() != 4)
      return defect{defect_code::bad_header,
                    "without column names a row has three accelerations, or a time stamp before "
                    "them; this one has " +
                        std::to_string(row.size()) +
                        " fields. Decimal commas need semicolons between the fields"};
    if (row.size() == 4)
      layout.stamp = 0;
    std::size_t const from = layout.stamp ? 1 : 0;
    for (std::size_t axis = 0; axis < 3; ++axis)
      layout.axes[axis] = from + axis;
    names.resize(row.size());
  } else {
    constexpr std::string_view wanted[] = {"accelerometer x", "accelerometer y", "accelerometer z"};
    for (std::size_t i = 0; i < names.size(); ++i)
      names[i] = std::string(trimmed(names[i], " \t"));
    for (std::size_t axis = 0; axis < 3; ++axis) {
      auto const at = std::find_if(names.begin(), names.end(), [&](std::string const& name) {
        return lower_ascii(name) == wanted[axis];
      });
      if (at == names.end())
        return defect{defect_code::bad_header, "no column is named " +
                                                   quoted(std::string(wanted[axis])) +
                                                   "; is this an export of raw data?"};
      layout.axes[axis] = static_cast<std::size_t>(at - names.begin());
    }
    if (lower_ascii(names.front()) == "timestamp")
      layout.stamp = 0;
    if (separator == ',' && row.size() == 2 * names.size())
      return defect{defect_code::bad_header,
                    "commas stand between the fields and within the numbers; export with "
                    "semicolons or with decimal points"};
  }
  layout.names = std::move(names);
  bool comma = separator == ';', seen = false;
  for (std::size_t axis : layout.axes)
    if (axis < row.size() && row[axis].find_first_of(".,") != std::string::npos && !seen) {
      comma = row[axis].find(',') != std::string::npos;
      seen = true;
    }
  layout.decimals.mark = comma ? ',' : '.';
  return layout;
}

/// The ten lines; a defect names the line.
inline outcome<actigraph_header> read_actigraph_header(std::vector<std::string> const& lines,
                                                       std::string const& file) {
  auto const wrong = [&](defect_code code, std::string sentence, std::size_t line) {
    return defect{code, std::move(sentence), {file, line, 1}};
  };
  auto const clean = [](std::string const& line) {
    std::string_view text = line;
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
      text.remove_prefix(3);
    return trimmed(text, " ,;\"\t");
  };
  std::string_view const head = lines.empty() ? std::string_view{} : clean(lines[0]);
  std::size_t const maker = head.find("ActiGraph");
  if (maker == head.npos)
    return wrong(defect_code::bad_header,
                 "the first line does not name ActiGraph; give the file with its ten lines above "
                 "the table",
                 1);
  actigraph_header header;
  header.device = std::string(head.substr(maker, head.find(" ActiLife", maker) - maker));
  std::string_view serial, start_time, start_date, epoch;
  std::size_t time_line = 0, date_line = 0, epoch_line = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    std::string_view const line = clean(lines[i]);
    auto const take_line = [&](std::string_view key, std::string_view& into, std::size_t& at) {
      if (line.substr(0, key.size()) == key) {
        into = trimmed(line.substr(key.size()), " ");
        at = i + 1;
      }
    };
    std::size_t ignored = 0;
    take_line("Serial Number:", serial, ignored);
    take_line("Start Time", start_time, time_line);
    take_line("Start Date", start_date, date_line);
    take_line("Epoch Period (hh:mm:ss)", epoch, epoch_line);
  }
  header.serial = std::string(serial);
  if (epoch_line != 0 && epoch != "00:00:00")
    return wrong(defect_code::refused,
                 "the file holds counts of epochs of " + quoted(epoch) +
                     ", not accelerations; export the raw data",
                 epoch_line);
  if (lines.size() < 10 || time_line == 0 || date_line == 0)
    return wrong(defect_code::bad_header,
                 "the ten lines above the table do not all stand there: start time and start date "
                 "are needed",
                 lines.size());
  auto const rate_text = word_behind(head, " at ");
  std::string rate_number(rate_text.value_or(std::string_view{}));
  std::replace(rate_number.begin(), rate_number.end(), ',', '.');
  auto const rate = parse_decimal(rate_number);
  if (!rate || !(*rate > 0 && *rate <= 10000))
    return wrong(defect_code::bad_header,
                 "the first line does not say the sampling rate as 'at 100 Hz'", 1);
  auto const format = word_behind(head, "date format ");
  std::string_view const shape = format.value_or(std::string_view{});
  if (shape.empty() || std::string_view("dMy").find(shape[0]) == std::string_view::npos)
    return wrong(defect_code::bad_header,
                 "the first line does not say how dates are written, as 'date format dd/MM/yyyy'",
                 1);
  header.dates = shape[0] == 'd'   ? date_order::day_month_year
                 : shape[0] == 'M' ? date_order::month_day_year
                                   : date_order::year_month_day;
  std::string day_text(start_date);
  if (header.dates == date_order::year_month_day)
    std::replace_if(
        day_text.begin(), day_text.end(), [](char c) { return c == '/' || c == '.'; }, '-');
  auto const day = parse_date(day_text, header.dates);
  if (!day)
    return wrong(day.defect().code, day.defect().sentence, date_line);
  auto const time = parse_time(start_time);
  auto const seconds = seconds_of_day(start_time);
  if (!time || !seconds)
    return wrong(defect_code::bad_time,
                 time ? quoted(start_time) + " is no time of day; write it as 15:43:00"
                      : time.defect().sentence,
                 time_line);
  header.when.rate = *rate * hertz;
  header.when.start = {*day, *time, {}};
  header.when.start_second =
      static_cast<std::uint8_t>(*seconds - 60.0 * static_cast<double>(time->count()));
  return header;
}

} // namespace detail
} // namespace osteon
