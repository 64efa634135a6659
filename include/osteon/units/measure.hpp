// SPDX-License-Identifier: BSL-1.0
/// @file `measure`: one double that knows its kind. Numbers enter and leave only with a unit.
#pragma once

#include <osteon/core/detail/stop.hpp>
#include <osteon/units/algebra.hpp>

#include <compare>
#include <type_traits>

namespace osteon {

template <class Kind> class measure;
template <class Unit, class Other> struct unit_per;

namespace detail {

/// The one door to the stored number; for kernels, serialization and the unit layer itself.
struct access {
  template <class Kind> static constexpr measure<Kind> make(double stored) noexcept {
    return measure<Kind>(stored, access{});
  }
  template <class Kind> static constexpr double stored(measure<Kind> m) noexcept { return m.v_; }
};

// Listed and not asked of the standard traits: every operator of every kind asks.
template <class N> inline constexpr bool is_number = false;
template <> inline constexpr bool is_number<signed char> = true;
template <> inline constexpr bool is_number<unsigned char> = true;
template <> inline constexpr bool is_number<short> = true;
template <> inline constexpr bool is_number<unsigned short> = true;
template <> inline constexpr bool is_number<int> = true;
template <> inline constexpr bool is_number<unsigned> = true;
template <> inline constexpr bool is_number<long> = true;
template <> inline constexpr bool is_number<unsigned long> = true;
template <> inline constexpr bool is_number<long long> = true;
template <> inline constexpr bool is_number<unsigned long long> = true;
template <> inline constexpr bool is_number<float> = true;
template <> inline constexpr bool is_number<double> = true;
template <> inline constexpr bool is_number<long double> = true;

/// A number type; bool and the character types are none.
template <class N>
concept number = is_number<N>;

} // namespace detail

/// A unit of a kind: so many stored units, and its symbol.
/// `number * unit` is a measure holding a double, whatever the number's type.
template <class Kind> struct unit {
  /// Stored units in one of this unit; a positive whole number, so that dividing brings back what was entered.
  double steps;
  /// Symbol as tables print it, UTF-8.
  char const* symbol;

  template <detail::number N> friend constexpr measure<Kind> operator*(N number, unit u) noexcept {
    return detail::access::make<Kind>(static_cast<double>(number) * u.steps);
  }
  /// `milligrams / 100_g`: how a content or a rate is read.
  template <class Other>
  friend constexpr unit_per<unit, Other> operator/(unit u, measure<Other> m) noexcept {
    return {u, m};
  }
};

/// A unit over a measure, for entering and reading rates and contents: `milligrams / 100_g`,
/// `grams / body(1_kg) / 1_day`.
template <class Unit, class Other> struct unit_per {
  Unit numerator;
  measure<Other> denominator;

  /// `1.2 * (grams / body(1_kg) / 1_day)`.
  template <detail::number N> friend constexpr auto operator*(N number, unit_per u) noexcept {
    return number * u.numerator / u.denominator;
  }
  template <class Further>
  friend constexpr unit_per<unit_per, Further> operator/(unit_per u, measure<Further> m) noexcept {
    return {u, m};
  }
};

/// How a measure of Kind is read in a unit of Unit's kind; an own kind of substance needs nothing here.
/// Specialise `steps(u)`: stored units of Kind in one `u`.
template <class Kind, class UnitKind> struct reads_in {};
template <class Kind> struct reads_in<Kind, Kind> {
  static constexpr double steps(unit<Kind> u) noexcept { return u.steps; }
};

/// Measures of Kind can be read in units of UnitKind.
template <class Kind, class UnitKind>
concept readable_in = requires(unit<UnitKind> u) {
  reads_in<Kind, UnitKind>::steps(u);
};

namespace detail {

/// A divisor that is not zero; a zero one ends the program.
constexpr double nonzero(double divisor) noexcept {
  if (divisor == 0.0) [[unlikely]]
    stop("osteon: division by a zero measure; use divide(a, b), which answers an outcome.");
  return divisor;
}

/// What the operators of levels, which stand in units/kinds, see of a measure.
template <class Kind> struct late_access : access {
  static constexpr double ratio(double a, double b) noexcept { return a / nonzero(b); }
};

/// The number and the operators of all measures, found through their arguments only and declared
/// once for all kinds.
/// One deleted overload per mistake, so that the compiler reports one line that names both kinds.
class measure_operators {
  template <class Kind>
  friend constexpr measure<Kind> operator+(measure<Kind> a, measure<Kind> b) noexcept {
    return measure<Kind>(a.v_ + b.v_, access{});
  }
  template <class Kind>
  friend constexpr measure<Kind> operator-(measure<Kind> a, measure<Kind> b) noexcept {
    return measure<Kind>(a.v_ - b.v_, access{});
  }
  template <class Kind>
  friend constexpr measure<Kind>& operator+=(measure<Kind>& a, measure<Kind> b) noexcept {
    a.v_ += b.v_;
    return a;
  }
  template <class Kind>
  friend constexpr measure<Kind>& operator-=(measure<Kind>& a, measure<Kind> b) noexcept {
    a.v_ -= b.v_;
    return a;
  }
  template <class Kind, number Number>
  friend constexpr measure<Kind>& operator*=(measure<Kind>& a, Number factor) noexcept {
    a.v_ *= static_cast<double>(factor);
    return a;
  }
  template <class Kind, number Number>
  friend constexpr measure<Kind>& operator/=(measure<Kind>& a, Number divisor) noexcept {
    a.v_ /= nonzero(static_cast<double>(divisor));
    return a;
  }
  template <class Kind> friend constexpr measure<Kind> operator-(measure<Kind> a) noexcept {
    return measure<Kind>(-a.v_, access{});
  }
  template <class Kind, number Number>
  friend constexpr measure<Kind> operator*(measure<Kind> a, Number factor) noexcept {
    return measure<Kind>(a.v_ * static_cast<double>(factor), access{});
  }
  template <class Kind, number Number>
  friend constexpr measure<Kind> operator*(Number factor, measure<Kind> a) noexcept {
    return measure<Kind>(static_cast<double>(factor) * a.v_, access{});
  }
  template <class Kind, number Number>
  friend constexpr measure<Kind> operator/(measure<Kind> a, Number divisor) noexcept {
    return measure<Kind>(a.v_ / nonzero(static_cast<double>(divisor)), access{});
  }
  /// Same kind over same kind is a number.
  template <class Kind>
  friend constexpr double operator/(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ / nonzero(b.v_);
  }
  /// Kinds of the table multiply; the product's kind is the table's.
  template <class Kind, class Other>
    requires multipliable<Kind, Other>
  friend constexpr measure<typename product<Kind, Other>::kind>
  operator*(measure<Kind> a, measure<Other> b) noexcept {
    return measure<typename product<Kind, Other>::kind>(a.v_ * b.v_, access{});
  }
  /// Kinds of the table divide; the quotient's kind is the table's.
  template <class Kind, class Other>
    requires(!std::is_same_v<Kind, Other> && divisible<Kind, Other>)
  friend constexpr measure<typename quotient<Kind, Other>::kind>
  operator/(measure<Kind> a, measure<Other> b) noexcept {
    return measure<typename quotient<Kind, Other>::kind>(a.v_ / nonzero(b.v_), access{});
  }
  template <class Kind>
  friend constexpr bool operator==(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ == b.v_;
  }
  // Said one by one as well: rewriting <=> made 150 kinds a sixth slower to compile on g++ 12.
  template <class Kind> friend constexpr bool operator<(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ < b.v_;
  }
  template <class Kind> friend constexpr bool operator>(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ > b.v_;
  }
  template <class Kind>
  friend constexpr bool operator<=(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ <= b.v_;
  }
  template <class Kind>
  friend constexpr bool operator>=(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ >= b.v_;
  }
  template <class Kind>
  friend constexpr std::partial_ordering operator<=>(measure<Kind> a, measure<Kind> b) noexcept {
    return a.v_ <=> b.v_;
  }

  template <class Kind, class Other> friend void operator+(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend void operator-(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other>
  friend void operator+=(measure<Kind>&, measure<Other>) = delete;
  template <class Kind, class Other>
  friend void operator-=(measure<Kind>&, measure<Other>) = delete;
  template <class Kind, class Other> friend void operator*(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend void operator/(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend bool operator==(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend bool operator<(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend bool operator>(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend bool operator<=(measure<Kind>, measure<Other>) = delete;
  template <class Kind, class Other> friend bool operator>=(measure<Kind>, measure<Other>) = delete;

#if !defined(__clang__)
  // clang says these shortly by itself; g++ would list every candidate.
  template <class Kind, class Other> friend bool operator!=(measure<Kind>, measure<Other>) = delete;
  template <class Kind, number Number> friend void operator+(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend void operator+(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend void operator-(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend void operator-(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator==(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator==(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator!=(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator!=(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator<(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator<(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator>(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator>(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator<=(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator<=(Number, measure<Kind>) = delete;
  template <class Kind, number Number> friend bool operator>=(measure<Kind>, Number) = delete;
  template <class Kind, number Number> friend bool operator>=(Number, measure<Kind>) = delete;
#endif

protected:
  constexpr measure_operators() noexcept = default;
  constexpr explicit measure_operators(double stored) noexcept : v_(stored) {}

private:
  friend struct access;
  template <class Kind> friend class osteon::measure;
  double v_ = 0.0;
};

} // namespace detail

/// One double in the stored unit of its kind: as cheap as the double, and no other kind's.
/// May be negative (a gap). A default-made measure is the empty sum, zero.
/// Dividing by zero ends the program with a sentence; `divide` answers it with an outcome.
template <class Kind> class measure : public detail::measure_operators {
public:
  /// What this is a measure of.
  using kind = Kind;

  constexpr measure() noexcept = default;
  // Declared, so that there is one candidate to report and not a moving one as well.
  constexpr measure(measure const&) noexcept = default;
  constexpr measure& operator=(measure const&) noexcept = default;
  /// A bare number has no unit: write `500_mg` or `500 * milligrams`, and name the substance.
  measure(double) = delete;
#if !defined(__clang__)
  /// No kind becomes another; said here because g++ lists every candidate otherwise.
  template <class Other> measure(measure<Other>) = delete;
#endif

  /// The number in that unit; within 1 ulp of what was entered in it.
  template <class UnitKind>
    requires readable_in<Kind, UnitKind>
  [[nodiscard]] constexpr double in(unit<UnitKind> u) const noexcept {
    return this->v_ / reads_in<Kind, UnitKind>::steps(u);
  }
#if !defined(__clang__)
  /// The unit is of another kind.
  template <class Other> void in(Other) const = delete;
#endif
  /// The number in that unit per measure: `milk.in(milligrams / 100_g)`.
  template <class Unit, class Other>
    requires multipliable<Kind, Other>
  [[nodiscard]] constexpr auto in(unit_per<Unit, Other> u) const noexcept
      -> decltype((*this * u.denominator).in(u.numerator)) {
    return (*this * u.denominator).in(u.numerator);
  }

  /// For osteon itself: so many stored units.
  constexpr explicit measure(double stored, detail::access) noexcept
      : detail::measure_operators(stored) {}
};

} // namespace osteon
