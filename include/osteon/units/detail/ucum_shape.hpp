// SPDX-License-Identifier: BSL-1.0
/// @file What a unit must look like to be a unit of a kind: dimensions on both sides of the line, and notes.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/units/detail/ucum_grammar.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace osteon::detail {

/// A short text made at compile time.
class code_chars {
public:
  constexpr code_chars() = default;
  constexpr explicit code_chars(std::string_view text) { append(text); }
  constexpr code_chars& append(std::string_view text) {
    for (char c : text)
      text_[size_++] = c;
    return *this;
  }
  constexpr std::string_view view() const { return {text_, size_}; }

private:
  char text_[80]{};
  std::size_t size_ = 0;
};

/// An annotation that a kind knows: one of the words between bars, or any where that is "*".
struct known_note {
  std::string_view words{};
  bool needed = false;
  bool under = false;
  /// Needed where the kind stands below a line: a content per 100 g says of which grams.
  bool needed_below = false;
};

/// One way to write a kind: its dimensions, how many stored units one base unit is, its notes.
struct ucum_shape {
  ucum_dimension over{}, under{};
  exact_ratio steps{};
  std::array<known_note, 4> notes{};
  std::size_t note_count = 0;
  std::size_t special = no_atom;
  /// The code that is printed, and how the kind stands below a line.
  code_chars code{}, per{};

  constexpr void note(known_note const& added) { notes[note_count++] = added; }
};

/// The shape of a kind that has so many stored units in one `code`.
constexpr ucum_shape leaf_shape(std::string_view code, exact_ratio const& steps,
                                std::string_view notes, std::string_view per) {
  ucum_unit const unit = read_ucum(code);
  ucum_shape shape;
  shape.over = unit.over;
  shape.under = unit.under;
  shape.steps = steps / unit.scale;
  shape.special = unit.special;
  for (std::size_t i = 0; i < unit.note_count; ++i)
    shape.note({unit.notes[i].text, notes.empty(), unit.notes[i].under});
  if (!notes.empty())
    shape.note({notes, false, false});
  ucum_unit const below = read_ucum(per);
  if (unit.note_count == 0)
    for (std::size_t i = 0; i < below.note_count; ++i)
      shape.note({below.notes[i].text, false, false, true});
  shape.code = code_chars(code);
  shape.per = code_chars(per.empty() ? code : per);
  if (unit.status != ucum_status::good)
    shape.steps.exact = false;
  return shape;
}

/// The shape of a quotient.
constexpr ucum_shape quotient_shape(ucum_shape const& a, ucum_shape const& b) {
  ucum_shape shape = a;
  shape.over.add(b.under, 1);
  shape.under.add(b.over, 1);
  shape.steps = a.steps / b.steps;
  for (std::size_t i = 0; i < b.note_count; ++i)
    shape.note({b.notes[i].words, b.notes[i].needed || b.notes[i].needed_below, !b.notes[i].under});
  if (shape.code.view() == "1")
    shape.code = code_chars();
  shape.code.append("/").append(b.per.view());
  shape.per = code_chars("(").append(shape.code.view()).append(")");
  return shape;
}

/// Every pair of numerator and denominator.
template <std::size_t A, std::size_t B> constexpr std::array<ucum_shape, A * B>
quotient_shapes(std::array<ucum_shape, A> const& over, std::array<ucum_shape, B> const& under) {
  std::array<ucum_shape, A * B> out{};
  for (std::size_t i = 0; i < A * B; ++i)
    out[i] = quotient_shape(over[i % A], under[i / A]);
  return out;
}

/// True when `word` is among the words between bars.
constexpr bool is_among(std::string_view word, std::string_view words) {
  if (words == "*")
    return true;
  while (!words.empty()) {
    auto const end = words.find('|');
    if (same_letters(word, words.substr(0, end)))
      return true;
    words = end == words.npos ? std::string_view{} : words.substr(end + 1);
  }
  return false;
}

/// True where both sides of the line hold the same base unit, so that cancelling would lose it.
constexpr bool cancels(ucum_dimension const& over, ucum_dimension const& under) {
  for (std::size_t i = 0; i < over.of.size(); ++i)
    if (over.of[i] * under.of[i] > 0)
      return true;
  return false;
}

constexpr bool same_dimension(ucum_unit const& unit, ucum_shape const& shape) {
  if (unit.over == shape.over && unit.under == shape.under)
    return true;
  if (cancels(unit.over, unit.under) || cancels(shape.over, shape.under))
    return false;
  ucum_dimension found = unit.over, wanted = shape.over;
  found.add(unit.under, -1);
  wanted.add(shape.under, -1);
  return found == wanted && !(wanted == ucum_none);
}

/// Whether a unit that was read is one of this shape; `at` is the position of a foreign note.
struct ucum_fit {
  ucum_status status = ucum_status::good;
  std::size_t at = 0;
};

constexpr ucum_fit fits(ucum_unit const& unit, ucum_shape const& shape) {
  if (unit.status != ucum_status::good)
    return {unit.status, unit.position};
  if ((unit.special == no_atom) != (shape.special == no_atom) || !same_dimension(unit, shape))
    return {unit.double_inverse != std::string_view::npos ? ucum_status::divided_by_inverse
                                                          : ucum_status::other_kind,
            unit.double_inverse != std::string_view::npos ? unit.double_inverse : 0};
  std::array<bool, 4> met{};
  for (std::size_t i = 0; i < unit.note_count; ++i) {
    bool known = false;
    for (std::size_t j = 0; j < shape.note_count && !known; ++j)
      if (!met[j] && shape.notes[j].under == unit.notes[i].under &&
          is_among(unit.notes[i].text, shape.notes[j].words))
        known = met[j] = true;
    if (!known)
      return {ucum_status::foreign_annotation, unit.notes[i].position};
  }
  for (std::size_t j = 0; j < shape.note_count; ++j)
    if (shape.notes[j].needed && !met[j])
      return {ucum_status::missing_annotation, 0};
  return {};
}

} // namespace osteon::detail
