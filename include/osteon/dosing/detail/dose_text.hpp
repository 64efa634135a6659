// SPDX-License-Identifier: BSL-1.0
/// @file Doses and refusals of doses in words, without the types of products.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/food/suggestion.hpp>
#include <osteon/units/salt.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// "2 x calcium carbonate 1250 mg"; half a tablet is "0.5 x".
inline std::string units_text(double units, std::string_view name) {
  return label_text(units) + " x " + std::string(name);
}
/// "AIBL 2017: calcium, recommendation, 1200 mg a day".
inline std::string line_of_gap(std::string_view by, std::string_view component,
                               std::string_view kind, double in_a_day, std::string_view unit) {
  std::string text(by);
  text.append(": ").append(component).append(", ").append(kind).append(", ");
  return text.append(label_text(in_a_day, 4)).append(" ").append(unit).append(" a day");
}
inline refusal_reason no_units(std::string_view product, std::string_view component,
                               bool supplies) {
  std::string text(product);
  text.append(supplies ? ": no countable number of units supplies that much "
                       : ": the label names no ");
  return {refusal_code::no_figure, text.append(component), {}};
}
inline refusal_reason above_label(double units, double most) {
  return {refusal_code::above_label,
          label_text(units) + " units, and the label names " + label_text(most) + " a day at most",
          {}};
}

/// Adds "2500 mg calcium carbonate, 40 % calcium" for a salt; an amount is said already.
template <class Salt> void add_form(std::string& text, salt_mass<Salt> mass, double units) {
  text.append(text.empty() ? "" : "; ")
      .append(label_text((units * mass).in(milligrams), 4))
      .append(" mg ")
      .append(Salt::name)
      .append(", ")
      .append(label_text(100 * Salt::elemental_fraction))
      .append(" % ")
      .append(Salt::element::name);
}
template <class Kind> void add_form(std::string&, measure<Kind>, double) {}

/// What the sentences of one end of a gap are made of.
struct closing_words {
  std::string_view where, component, unit;
  double wanted = 0, supplies = 0;
  std::string forms{};
};
inline std::string opening(closing_words const& w) {
  std::string text = "\n";
  return text.append(w.where).append(", ").append(label_text(w.wanted)).append(" ").append(w.unit);
}
inline std::string closing_sentence(closing_words const& w, guard_findings const& found) {
  std::string text = opening(w) + ": " + found.item + " would supply " + label_text(w.supplies) +
                     " " + std::string(w.unit) + " " + std::string(w.component);
  if (!w.forms.empty())
    text += " (" + w.forms + ")";
  // Retinol stands beside vitamin D.
  for (content_line const& line : found.content)
    if (line.component != w.component)
      text += "; " + std::string(line.component) + " " + line.text;
  for (limit_check const& check : found.checks)
    if (check.is == limit_answer::within)
      text += "; " + std::string(check.component) + " " + check.item + " with " + check.day +
              " of the day is within " + check.limit + cited(check.from);
  char const* between = ". Said with it: ";
  for (std::string const& caution : found.cautions) {
    text += between + caution;
    between = "; ";
  }
  return text;
}
inline std::string refused_sentence(closing_words const& w, guard_findings const& found,
                                    std::vector<refusal_reason> const& reasons) {
  std::string text = opening(w) + ": no dose is shown";
  if (!found.item.empty())
    text += " of " + found.item;
  char const* between = ": ";
  for (refusal_reason const& each : reasons) {
    text += between + each.text + cited(each.from);
    between = "; ";
  }
  return text;
}
inline std::string same_sentence(closing_words const& w) {
  return opening(w) + ": the same number of units";
}
inline std::string closed_sentence(closing_words const& w) {
  return opening(w) + ": the record reaches the line";
}

} // namespace osteon::detail
