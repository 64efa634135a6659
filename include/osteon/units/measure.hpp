// SPDX-License-Identifier: BSL-1.0
/// @file `measure`: one double that knows its kind. Numbers enter and leave only with a unit.
#pragma once

#include <osteon/core/detail/stop.hpp>
#include <osteon/units/algebra.hpp>

#include <compare>
#include <concepts>

namespace osteon {

template <class Kind> class measure;

namespace detail {

/// The one door to the stored number; for kernels, serialization and the unit layer itself.
struct access {
  template <class Kind> static constexpr measure<Kind> make(double stored) noexcept {
    return measure<Kind>(stored, access{});
  }
  template <class Kind> static constexpr double stored(measure<Kind> m) noexcept { return m.v_; }
};

template <class N>
concept number = std::integral<N> || std::floating_point<N>;

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
};

/// A unit over a measure, for reading a rate or a content: `milligrams / 100_g`, `micrograms / 1_day`.
template <class Kind, class Denominator> struct unit_per {
  unit<Kind> numerator;
  measure<Denominator> denominator;
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

/// One double in the stored unit of its kind: as cheap as the double, and no other kind's.
/// May be negative (a gap). A default-made measure is the empty sum, zero.
/// Dividing by zero ends the program with a sentence; `divide` answers it with an outcome.
template <class Kind> class measure {
public:
  /// What this is a measure of.
  using kind = Kind;

  constexpr measure() noexcept = default;
  /// A bare number has no unit: write `500_mg` or `500 * milligrams`, and name the substance.
  template <detail::number Number> measure(Number) = delete;

  /// The number in that unit; within 1 ulp of what was entered in it.
  template <class UnitKind>
    requires readable_in<Kind, UnitKind>
  [[nodiscard]] constexpr double in(unit<UnitKind> u) const noexcept {
    return v_ / reads_in<Kind, UnitKind>::steps(u);
  }
  /// The number in that unit per measure: `milk.in(milligrams / 100_g)`.
  template <class UnitKind, class Denominator>
    requires multipliable<Kind, Denominator> &&
        readable_in<typename product<Kind, Denominator>::kind, UnitKind>
  [[nodiscard]] constexpr double in(unit_per<UnitKind, Denominator> u) const noexcept {
    return (*this * u.denominator).in(u.numerator);
  }

  constexpr measure& operator+=(measure other) noexcept {
    v_ += other.v_;
    return *this;
  }
  constexpr measure& operator-=(measure other) noexcept {
    v_ -= other.v_;
    return *this;
  }
  constexpr measure& operator*=(double factor) noexcept {
    v_ *= factor;
    return *this;
  }

  friend constexpr measure operator+(measure a, measure b) noexcept { return raw(a.v_ + b.v_); }
  friend constexpr measure operator-(measure a, measure b) noexcept { return raw(a.v_ - b.v_); }
  friend constexpr measure operator-(measure a) noexcept { return raw(-a.v_); }
  template <detail::number N> friend constexpr measure operator*(measure a, N factor) noexcept {
    return raw(a.v_ * static_cast<double>(factor));
  }
  template <detail::number N> friend constexpr measure operator*(N factor, measure a) noexcept {
    return raw(static_cast<double>(factor) * a.v_);
  }
  template <detail::number N> friend constexpr measure operator/(measure a, N divisor) noexcept {
    return raw(a.v_ / nonzero(static_cast<double>(divisor)));
  }
  /// Same kind over same kind is a number.
  friend constexpr double operator/(measure a, measure b) noexcept { return a.v_ / nonzero(b.v_); }

  friend constexpr bool operator==(measure a, measure b) noexcept { return a.v_ == b.v_; }
  friend constexpr std::partial_ordering operator<=>(measure a, measure b) noexcept {
    return a.v_ <=> b.v_;
  }

private:
  friend struct detail::access;
  constexpr measure(double stored, detail::access) noexcept : v_(stored) {}
  static constexpr measure raw(double stored) noexcept { return measure(stored, detail::access{}); }
  static constexpr double nonzero(double divisor) noexcept {
    if (divisor == 0.0) [[unlikely]]
      detail::stop(
          "osteon: division by a zero measure; use divide(a, b), which answers an outcome.");
    return divisor;
  }

  double v_ = 0.0;
};

/// Kinds of the table multiply; the product's kind is the table's.
template <class A, class B>
  requires multipliable<A, B>
constexpr measure<typename product<A, B>::kind> operator*(measure<A> a, measure<B> b) noexcept {
  return detail::access::make<typename product<A, B>::kind>(detail::access::stored(a) *
                                                            detail::access::stored(b));
}
/// Kinds of the table divide; the quotient's kind is the table's.
template <class A, class B>
  requires divisible<A, B>
constexpr measure<typename quotient<A, B>::kind> operator/(measure<A> a, measure<B> b) noexcept {
  if (detail::access::stored(b) == 0.0) [[unlikely]]
    detail::stop("osteon: division by a zero measure; use divide(a, b), which answers an outcome.");
  return detail::access::make<typename quotient<A, B>::kind>(detail::access::stored(a) /
                                                             detail::access::stored(b));
}

/// `milligrams / 100_g`: how a content or a rate is read.
template <class Kind, class Denominator>
constexpr unit_per<Kind, Denominator> operator/(unit<Kind> u, measure<Denominator> m) noexcept {
  return {u, m};
}

// One deleted overload per mistake, so that the compiler reports one line that names both kinds.
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator+(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator-(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!multipliable<A, B>)
void operator*(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B> && !divisible<A, B>)
void operator/(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator==(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator!=(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator<(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator>(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator<=(measure<A>, measure<B>) = delete;
template <class A, class B>
  requires(!std::same_as<A, B>)
void operator>=(measure<A>, measure<B>) = delete;

} // namespace osteon
