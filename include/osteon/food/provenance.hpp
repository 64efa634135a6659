// SPDX-License-Identifier: BSL-1.0
/// @file What stands behind one value of a table: how it came about, how many samples, how they spread.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/food.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// A code of a table and what it means: `A`, "Analytical data".
struct code_text {
  std::string code{};
  std::string text{};
  friend bool operator==(code_text const&, code_text const&) = default;
};

/// How the samples behind a value spread, where the table says so.
template <class T> struct value_statistics {
  std::optional<T> minimum{};
  std::optional<T> maximum{};
  std::optional<T> median{};
  /// Bounds of the 95 % confidence interval of the mean.
  std::optional<T> lower_error_bound{};
  std::optional<T> upper_error_bound{};
  std::optional<std::uint32_t> degrees_of_freedom{};
  std::optional<std::uint32_t> studies{};
  friend constexpr bool operator==(value_statistics const&, value_statistics const&) = default;
};

/// A value with all that its table says of it; texts live as long as the table.
template <component C> struct provenance {
  value<content_of<C>> figure{};
  /// Number of samples; absent where the table gives none.
  std::optional<std::uint32_t> data_points{};
  value_statistics<content_of<C>> statistics{};
  /// How the figure was derived, in the table's codes; empty where it does not say.
  std::string_view derivation_code{}, derivation{};
  /// Of what sort the figure is, in the table's codes; empty where it does not say.
  std::string_view source_code{}, source_text{};
  std::string_view note{};
  /// True where the table says that the component was added to the food, as in fortification.
  bool added = false;
  /// The food of the same table whose value this was made from; absent where the table names none.
  std::optional<food_id> based_on{};
  std::string_view food{};
  food_id id{};
  source from{};
};

namespace detail {
/// A content per 100 g in the component's display unit, without the unit.
template <component C> std::string figure_text(content_of<C> content) {
  constexpr measure<food_mass> hundred = 100 * grams;
  return decimal_text((content * hundred).in(C::display), 6);
}

inline void append_part(std::string& text, std::string const& part) {
  if (part.empty())
    return;
  text += text.empty() ? "" : "; ";
  text += part;
}

/// "Analytical data [A]", or the one of the two that is there.
inline std::string coded_text(std::string_view text, std::string_view code) {
  std::string both(text);
  if (!code.empty())
    both += (both.empty() ? "[" : " [") + std::string(code) + "]";
  return both;
}
} // namespace detail

/// A value with its unit, and its state where it is not a plain figure: "254 mg/100 g",
/// "below 0.1 µg/100 g (limit of detection)", "missing".
template <component C> std::string value_text(value<content_of<C>> const& v) {
  auto const with_unit = [&] {
    return detail::figure_text<C>(v.number) + ' ' + C::display.symbol + "/100 g";
  };
  std::string const limit = v.limit == limit_kind::detection        ? " (limit of detection)"
                            : v.limit == limit_kind::quantification ? " (limit of quantification)"
                                                                    : "";
  switch (v.state) {
  case value_state::known:
    return with_unit();
  case value_state::below_limit:
    return "below " + with_unit() + limit;
  case value_state::above_limit:
    return "above " + with_unit() + limit;
  case value_state::trace:
    return v.number > content_of<C>{} ? "trace, below " + with_unit() + limit : "trace";
  case value_state::zero_assumed:
  case value_state::zero_measured:
  case value_state::missing:
  case value_state::present_unknown:
    break;
  }
  return std::string(to_text(v.state));
}

/// One readable line: component, figure, how it came about, food, number in its table, table and year.
template <component C> std::string to_text(provenance<C> const& p) {
  std::string behind;
  using detail::append_part;
  append_part(behind, detail::coded_text(p.derivation, p.derivation_code));
  append_part(behind, detail::coded_text(p.source_text, p.source_code));
  if (p.data_points)
    append_part(behind, "n = " + std::to_string(*p.data_points));
  if (p.figure.standard_error)
    append_part(behind, "SE " + detail::figure_text<C>(*p.figure.standard_error));
  auto const& s = p.statistics;
  if (s.minimum && s.maximum)
    append_part(behind,
                detail::figure_text<C>(*s.minimum) + " to " + detail::figure_text<C>(*s.maximum));
  if (s.median)
    append_part(behind, "median " + detail::figure_text<C>(*s.median));
  if (s.lower_error_bound && s.upper_error_bound)
    append_part(behind, "95 % bounds " + detail::figure_text<C>(*s.lower_error_bound) + " to " +
                            detail::figure_text<C>(*s.upper_error_bound));
  if (s.studies)
    append_part(behind, std::to_string(*s.studies) + (*s.studies == 1 ? " study" : " studies"));
  if (p.added)
    append_part(behind, "added to the food");
  if (p.based_on)
    append_part(behind, "from food no. " + std::to_string(p.based_on->number));
  append_part(behind, std::string(p.note));

  std::string line = std::string(C::name) + ' ' + value_text<C>(p.figure);
  if (!behind.empty())
    line += " (" + behind + ')';
  line += ", " + std::string(p.food);
  if (p.id.number != 0)
    line += ", no. " + std::to_string(p.id.number);
  line += ", " + std::string(p.from.title);
  if (p.from.year != 0)
    line += " (" + std::to_string(p.from.year) + ')';
  return line;
}

} // namespace osteon
