// SPDX-License-Identifier: BSL-1.0
/// @file The derivation of a dish's figure: every ingredient, factor and weight behind it, one line each.
#pragma once

#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/food/dish.hpp>
#include <osteon/food/provenance.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// One line of a derivation, and what stands behind it.
struct derivation_node {
  /// UTF-8 without line breaks or other control characters.
  std::string text{};
  std::vector<derivation_node> parts{};
};

/// The lines of a derivation, each part two blanks further in than what it is a part of.
inline std::string to_text(derivation_node const& node, std::size_t depth = 0) {
  std::string text = std::string(2 * depth, ' ') + node.text + '\n';
  for (derivation_node const& part : node.parts)
    text += to_text(part, depth + 1);
  return text;
}

namespace detail {

/// Foreign text on one line: what is no UTF-8 or would break the line becomes "?".
inline std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = utf8_length(text, at);
    auto const byte = static_cast<unsigned char>(text[at]);
    // C1 controls, and the separators of lines and paragraphs.
    auto const character = text.substr(at, length == 0 ? 1 : length);
    bool const breaks =
        length == 0 || byte < 0x20 || byte == 0x7F ||
        (length == 2 && byte == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0) ||
        character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9";
    line += breaks ? std::string_view("?") : character;
    at += character.size();
  }
  return line;
}

inline std::string figure_with(double x, std::string_view unit) {
  return label_text(x) + ' ' + std::string(unit);
}
/// "61 mg/100 g (52 to 70; SE 3)", "(at least 52)" without an upper bound.
inline std::string spread_with(spread<double> const& s, double standard_error,
                               std::string_view unit) {
  std::string text = figure_with(s.likely, unit), beside;
  if (!s.high)
    append_part(beside, "at least " + label_text(s.low) + ", no upper bound");
  else if (s.low < *s.high)
    append_part(beside, label_text(s.low) + " to " + label_text(*s.high));
  if (standard_error > 0)
    append_part(beside, "SE " + label_text(standard_error, 2));
  return beside.empty() ? text : text + " (" + beside + ')';
}
inline spread<double> times(spread<double> s, retained_share const& share, double factor) {
  s.low *= share.low * factor;
  s.likely *= share.likely * factor;
  if (s.high)
    *s.high *= share.high * factor;
  return s;
}

/// "× retention 0.95 (3006, VEG,GREENS,BOILED,WATER USED)".
inline std::string retention_text(ingredient_record const& line, retained_share const& share,
                                  std::string_view component_id) {
  bool const all_is_left = share.is_known() && share.likely == 1;
  if (line.cooked.is_raw() || (all_is_left && !retention_nutrient_of(component_id)))
    return {};
  std::string const factor = share.is_known() ? decimal_text(share.likely, 3)
                                              : "not known, " + decimal_text(share.low, 3) +
                                                    " to " + decimal_text(share.high, 3);
  return " × retention " + factor + " (" + std::to_string(line.cooked.code().number) + ", " +
         line.cooked.name() + ')';
}

/// What the table says of the figure: "254 mg/100 g", "missing, taken as 12 mg/100 g (0 to 30)".
inline std::string note_text(figure_note const& note, mixture_cell const& cell,
                             std::string const& per_100_g) {
  if (note.figure.state == value_state::known)
    return figure_with(note.figure.number, per_100_g);
  bool const limit = note.figure.state == value_state::below_limit ||
                     note.figure.state == value_state::above_limit;
  return std::string(to_text(note.figure.state)) +
         (limit ? ' ' + figure_with(note.figure.number, per_100_g) : std::string()) +
         ", taken as " + spread_with(cell.content, 0, per_100_g);
}
inline std::string background_text(figure_note const& note) {
  std::string text;
  append_part(text, note.from);
  if (note.data_points)
    append_part(text, "n = " + std::to_string(*note.data_points));
  if (note.figure.standard_error)
    append_part(text, "SE " + label_text(*note.figure.standard_error, 2));
  return text;
}

/// How the weight came about: "464.8 g: 516.4 g, moisture -10 %; water -51.6 g".
inline std::string weight_text(dish_record const& dish) {
  weight_facts const& w = dish.weight;
  auto const grams_of = [](double x) { return label_text(x, 4) + " g"; };
  auto const change = [](double x, char const* unit) {
    return (x > 0 ? "+" : "") + label_text(x) + unit;
  };
  std::string text = grams_of(w.grams);
  if (dish.rule.is == weight_rule::sum)
    return text + ", the sum of the ingredients";
  text += ": " + grams_of(w.ingredients);
  if (dish.rule.is == weight_rule::weighed) {
    text += ", weighed when cooked";
  } else if (dish.rule.is == weight_rule::change) {
    text += ", moisture " + change(dish.rule.moisture_percent, " %");
    if (dish.rule.fat_percent < 0)
      text += ", fat " + change(dish.rule.fat_percent, " %");
  } else {
    cooking_yield const& y = dish.rule.yield;
    text += ", yield " + label_text(y.yield.in(percents)) + " % (" + name_of(y);
    if (y.standard_deviation)
      text += "; SD " + label_text(y.standard_deviation->in(percents), 2) + " %";
    else if (y.minimum && y.maximum)
      text += "; " + label_text(y.minimum->in(percents)) + " to " +
              label_text(y.maximum->in(percents)) + " %";
    if (y.samples)
      text += "; n = " + std::to_string(*y.samples);
    text += ')';
  }
  if (w.water_gained != 0)
    text += "; water " + change(w.water_gained, " g");
  if (w.fat_gained != 0)
    text += "; fat " + change(w.fat_gained, " g");
  return text;
}

/// The derivation of one component of a dish, `cell` being what the dish holds of it as it is eaten.
inline derivation_node derivation_of(dish_record const& dish, mixture_cell const& cell,
                                     std::size_t at, component_facts const& component) {
  std::string const unit(component.symbol), per_100_g = unit + "/100 g";
  derivation_node node;
  for (ingredient_record const& line : dish.ingredients) {
    retained_share const& share = line.shares[at];
    mixture_cell const& from = line.what.cells[at];
    std::string const brought = spread_with(times(from.content, share, line.grams / 100), 0, unit);
    derivation_node part;
    if (line.inner)
      part = derivation_of(*line.inner, from, at, component);
    part.text = line.name + ' ' + figure_with(line.grams, "g");
    if (!line.measured.empty())
      part.text += " (" + (line.times != 1 ? decimal_text(line.times, 6) + " × " : std::string()) +
                   line.measured + ')';
    part.text += " × " +
                 (line.inner ? figure_with(from.content.likely, per_100_g)
                             : note_text(line.notes[at], from, per_100_g)) +
                 retention_text(line, share, component.id) + " = " + brought;
    if (auto const behind = line.inner ? std::string() : background_text(line.notes[at]);
        !behind.empty())
      part.text += "; " + behind;
    part.text = on_one_line(part.text);
    node.parts.push_back(std::move(part));
  }
  std::string sum =
      "= " + figure_with(dish.what.cells[at].content.likely * dish.weight.grams / 100, unit);
  if (component.kcal > 0 && !dish.energy_is_summed)
    sum += " by a rule of energy of its own";
  node.parts.push_back({on_one_line(sum + " in " + weight_text(dish)), {}});
  node.text = on_one_line(dish.name + ": " + std::string(component.name) + ' ' +
                          spread_with(cell.content, cell.errors.standard_error(), per_100_g));
  return node;
}

} // namespace detail

/// How a dish comes to what it holds of a component: `to_text(derivation_tree(soup, calcium))`. Each
/// ingredient stands with its mass, the table's figure, the retention and what that makes, with table,
/// samples and standard error; inner dishes with theirs; then the weight and its rule.
template <component C, class Composition, class Choices, class Missing>
  requires(Composition::template has<C>)
[[nodiscard]] derivation_node derivation_tree(dish<Composition, Choices, Missing> const& of, C) {
  constexpr std::size_t at = Composition::template index<C>;
  return detail::derivation_of(of.record(), of.detail_cell(at), at, of.facts[at]);
}

} // namespace osteon
