// SPDX-License-Identifier: BSL-1.0
/// @file Measures in fmt: `fmt::format("{}", calcium(500_mg))`; included by name where fmt is installed.
///
/// `{}` is the label text, `{:.5}` the same to so many significant digits (1 to 17), `{:u}` the UCUM
/// text, which reads back as the same double. Fill, align and width stand before: `{:>20}`, `{:*^30u}`.
#pragma once

#include <osteon/core/detail/quoted.hpp>
#include <osteon/units/text.hpp>
#include <osteon/units/ucum.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace osteon::detail {

/// What stands between the colon and the brace, and the text set so.
struct measure_format {
  char fill = ' ', align = '<';
  std::size_t width = 0;
  int significant = 3;
  bool ucum = false;

  /// Reads as far as it understands; fmt refuses what is left.
  template <class Iterator> constexpr Iterator read(Iterator at, Iterator end) {
    auto const is_align = [](char c) { return c == '<' || c == '>' || c == '^'; };
    if (at != end && at + 1 != end && is_align(at[1]) && *at != '{' && *at != '}') {
      fill = *at;
      align = at[1];
      at += 2;
    } else if (at != end && is_align(*at)) {
      align = *at++;
    }
    for (; at != end && is_digit(*at) && width < 1000; ++at)
      width = width * 10 + static_cast<std::size_t>(*at - '0');
    if (at != end && *at == '.') {
      auto const mark = at++;
      significant = 0;
      for (; at != end && is_digit(*at) && significant < 100; ++at)
        significant = significant * 10 + (*at - '0');
      if (significant < 1 || significant > 17)
        return mark;
    } else if (at != end && *at == 'u') {
      ucum = true;
      ++at;
    }
    return at;
  }

  [[nodiscard]] std::string set(std::string text) const {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++characters)
      at += utf8_length(text, at) == 0 ? 1 : utf8_length(text, at);
    if (characters >= width)
      return text;
    std::size_t const room = width - characters;
    std::size_t const left = align == '<' ? 0 : align == '>' ? room : room / 2;
    return std::string(left, fill).append(text).append(room - left, fill);
  }
};

} // namespace osteon::detail

/// Measures that have a label text; `{:u}` is the label text where the kind has no UCUM code.
template <class Kind>
  requires requires(osteon::measure<Kind> m) { osteon::label_text(m); }
struct fmt::formatter<osteon::measure<Kind>> {
  template <class Context> constexpr auto parse(Context& context) {
    return style_.read(context.begin(), context.end());
  }
  template <class Context> auto format(osteon::measure<Kind> m, Context& context) const {
    std::string text;
    if constexpr (osteon::ucum_kind<Kind>)
      text = style_.ucum ? osteon::ucum_text(m) : osteon::label_text(m, style_.significant);
    else
      text = osteon::label_text(m, style_.significant);
    auto out = context.out();
    for (char c : style_.set(std::move(text)))
      *out++ = c;
    return out;
  }

private:
  osteon::detail::measure_format style_;
};
