// SPDX-License-Identifier: BSL-1.0
/// @file Reads chemical formulas from left to right into counts of atoms.
#pragma once

#include <osteon/units/detail/atomic_weights.hpp>

#include <cstddef>
#include <string_view>

namespace osteon {

/// Why a text is no formula.
enum class formula_fault : unsigned char {
  none,
  empty,           ///< nothing where atoms are due: "", "CaCl2.", "()"
  unknown_element, ///< no element that osteon has a weight of
  bad_number,      ///< a count of 0, with a leading zero, or of nothing
  unbalanced,      ///< a parenthesis or bracket without its partner
  unexpected,      ///< a character that has no place there
  too_large,       ///< more than a million atoms of one element, or groups more than 16 deep
};

namespace detail {

/// Atoms by place in the table of elements.
struct atom_counts {
  static constexpr int most = 1'000'000;
  int of[element_count] = {};

  /// Adds so many of another; false, and nothing defined, where that is too many.
  constexpr bool add(atom_counts const& part, int times) noexcept {
    for (int i = 0; i != element_count; ++i) {
      if (part.of[i] > (most - of[i]) / times)
        return false;
      of[i] += part.of[i] * times;
    }
    return true;
  }
};

class formula_reader {
public:
  constexpr explicit formula_reader(std::string_view text) noexcept : text_(text) {}

  constexpr atom_counts read() noexcept {
    atom_counts sum;
    do {
      int const times = number();
      if (!sum.add(units(0), times))
        fail(formula_fault::too_large);
    } while (good() && dot());
    if (more())
      fail(closes(text_[at_]) ? formula_fault::unbalanced : formula_fault::unexpected);
    return sum;
  }
  [[nodiscard]] constexpr formula_fault fault() const noexcept { return fault_; }
  /// Where the fault is, as an index into the text.
  [[nodiscard]] constexpr std::size_t place() const noexcept { return place_; }

private:
  static constexpr bool digit(char c) noexcept { return c >= '0' && c <= '9'; }
  static constexpr bool capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }
  static constexpr bool small(char c) noexcept { return c >= 'a' && c <= 'z'; }
  static constexpr bool opens(char c) noexcept { return c == '(' || c == '['; }
  static constexpr bool closes(char c) noexcept { return c == ')' || c == ']'; }
  [[nodiscard]] constexpr bool more() const noexcept { return at_ != text_.size(); }
  [[nodiscard]] constexpr bool good() const noexcept { return fault_ == formula_fault::none; }

  /// Keeps the first fault.
  constexpr void fail(formula_fault fault) noexcept {
    if (!good())
      return;
    fault_ = fault;
    place_ = at_;
  }
  /// Length of a dot here: the full stop, or U+00B7.
  [[nodiscard]] constexpr std::size_t dot_size() const noexcept {
    std::string_view const rest = text_.substr(at_);
    return rest.starts_with('.') ? 1 : rest.starts_with("\xC2\xB7") ? 2 : 0;
  }
  constexpr bool dot() noexcept {
    std::size_t const size = dot_size();
    at_ += size;
    return size != 0;
  }
  /// A count; 1 where none is written.
  constexpr int number() noexcept {
    if (!more() || !digit(text_[at_]))
      return 1;
    if (text_[at_] == '0') {
      fail(formula_fault::bad_number);
      return 1;
    }
    int count = 0;
    for (; more() && digit(text_[at_]); ++at_)
      if (count < atom_counts::most)
        count = count * 10 + (text_[at_] - '0');
    return count;
  }
  /// Elements and groups, up to what is neither.
  constexpr atom_counts units(int depth) noexcept {
    atom_counts sum;
    std::size_t const start = at_;
    while (good() && more() && (opens(text_[at_]) || capital(text_[at_]))) {
      atom_counts const one = opens(text_[at_]) ? group(depth) : single();
      if (good() && !sum.add(one, number()))
        fail(formula_fault::too_large);
    }
    if (at_ != start)
      return sum;
    if (!more() || dot_size() != 0 || closes(text_[at_]))
      fail(formula_fault::empty);
    else
      fail(digit(text_[at_]) ? formula_fault::bad_number : formula_fault::unexpected);
    return sum;
  }
  constexpr atom_counts group(int depth) noexcept {
    if (depth == 16) {
      fail(formula_fault::too_large);
      return {};
    }
    char const close = text_[at_] == '(' ? ')' : ']';
    ++at_;
    atom_counts const inside = units(depth + 1);
    if (!more() || text_[at_] != close)
      fail(!more() || closes(text_[at_]) ? formula_fault::unbalanced : formula_fault::unexpected);
    else
      ++at_;
    return inside;
  }
  constexpr atom_counts single() noexcept {
    std::size_t const size = at_ + 1 < text_.size() && small(text_[at_ + 1]) ? 2 : 1;
    int const place = element_place(text_.substr(at_, size));
    atom_counts one;
    if (place == element_count) {
      fail(formula_fault::unknown_element);
      return one;
    }
    at_ += size;
    one.of[place] = 1;
    return one;
  }

  std::string_view text_;
  std::size_t at_ = 0, place_ = 0;
  formula_fault fault_ = formula_fault::none;
};

} // namespace detail
} // namespace osteon
