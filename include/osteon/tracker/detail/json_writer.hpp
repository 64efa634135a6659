// SPDX-License-Identifier: BSL-1.0
/// @file A writer of JSON text: objects, lists, strings and numbers, indented by two blanks.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/tracker/detail/escape.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace osteon::detail::reports {

/// The shortest of 15, 16 and 17 digits that gives back the same double; null where there is none.
inline std::string json_number(double value) {
  if (!finite(value))
    return "null";
  for (int digits = 15; digits < 17; ++digits) {
    std::string const text = decimal_text(value, digits);
    if (parse_decimal(text).value_or(-value) == value)
      return text;
  }
  return decimal_text(value, 17);
}

/// Collects one JSON text. A type is written by an overload of `write(json_writer&, T const&)`.
class json_writer {
public:
  /// Opens an object, which is closed at the end of the scope that holds the result.
  class [[nodiscard]] scope {
  public:
    explicit scope(json_writer& out) : out_(out) { out_.open('{'); }
    scope(scope const&) = delete;
    scope& operator=(scope const&) = delete;
    ~scope() { out_.close('}'); }

  private:
    json_writer& out_;
  };
  scope object() { return scope(*this); }

  template <class T> void member(std::string_view key, T const& value) {
    next();
    text_ += json_string(key) + ": ";
    put(value);
  }

  [[nodiscard]] std::string const& text() const { return text_; }

private:
  template <class T> void put(T const& value) {
    if constexpr (std::same_as<T, std::nullptr_t>) {
      text_ += "null";
    } else if constexpr (std::same_as<T, bool>) {
      text_ += value ? "true" : "false";
    } else if constexpr (std::integral<T>) {
      text_ += std::to_string(value);
    } else if constexpr (std::same_as<T, double>) {
      text_ += json_number(value);
    } else if constexpr (std::convertible_to<T const&, std::string_view>) {
      text_ += json_string(value);
    } else if constexpr (requires { value.has_value(); }) {
      if (value)
        put(*value);
      else
        put(nullptr);
    } else if constexpr (requires { value.begin(); }) {
      open('[');
      for (auto const& each : value) {
        next();
        put(each);
      }
      close(']');
    } else {
      write(*this, value);
    }
  }

  void open(char bracket) {
    text_ += bracket;
    ++depth_;
    first_ = true;
  }
  void next() {
    text_ += first_ ? "\n" : ",\n";
    text_.append(2 * depth_, ' ');
    first_ = false;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) {
      text_ += '\n';
      text_.append(2 * depth_, ' ');
    }
    text_ += bracket;
    first_ = false;
  }

  std::string text_{};
  std::size_t depth_ = 0;
  bool first_ = true;
};

} // namespace osteon::detail::reports
