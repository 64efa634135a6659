// SPDX-License-Identifier: BSL-1.0
/// @file Label text of measures: "20 mcg (800 IU)", "1,200 mg/day", "113 mg/100 g", "900 mcg RAE".
///
/// Text that cannot be misread: "mcg", which survives upper-casing, never "µg"; thousands in groups;
/// no exponent; never 0 for a dose that is not 0.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/units/component.hpp>
#include <osteon/units/time.hpp>

#include <string>
#include <string_view>

namespace osteon {

namespace detail {

/// `number` to so many significant digits, never coarser than whole numbers, thousands in groups.
inline std::string label_number(double number, int significant) {
  std::string text = label_text(number, significant);
  std::size_t const first = text.empty() || text[0] != '-' ? 0 : 1;
  std::size_t end = text.find('.');
  if (end == std::string::npos)
    end = text.size();
  if (end <= first || text[first] < '0' || text[first] > '9')
    return text;
  for (; end > first + 3; end -= 3)
    text.insert(end - 3, 1, ',');
  return text;
}

/// The symbol as a label writes it: "mcg RAE" for "µg RAE".
inline std::string label_symbol(std::string_view symbol) {
  constexpr std::string_view micro = "µ";
  if (symbol.substr(0, micro.size()) == micro)
    return "mc" + std::string(symbol.substr(micro.size()));
  return std::string(symbol);
}

/// The unit of mass a label uses: the display unit where the number is easy to read in it; mg from
/// 1 mg on where that is mcg; finer below a tenth, coarser from five digits on.
inline unit<food_mass> label_unit(measure<food_mass> mass, unit<food_mass> display) {
  double const size = mass.in(display) < 0 ? -mass.in(display) : mass.in(display);
  if (size == 0)
    return display;
  constexpr unit<food_mass> ladder[] = {micrograms, milligrams, grams, kilograms};
  int at = 0;
  while (at < 3 && ladder[at].steps < display.steps)
    ++at;
  auto const in_unit = [&](int rung) { return size * (display.steps / ladder[rung].steps); };
  while (at > 0 && in_unit(at) < 0.1)
    --at;
  while (at < 3 && in_unit(at) >= (at == 0 ? 1e3 : 1e5))
    ++at;
  return ladder[at];
}

/// What kind of number a kind is read as, in which units: one specialisation per sort of kind.
template <class Kind> struct label {};

template <class S> struct label<mass_of<S>> {
  static std::string text(measure<mass_of<S>> m, int significant, std::string_view per) {
    auto const plain = access::make<food_mass>(access::stored(m) / S::steps_per_microgram *
                                               plain_steps_per_microgram);
    auto const u = label_unit(plain, S::display);
    std::string text = label_number(plain.in(u), significant);
    text.append(" ").append(label_symbol(u.symbol)).append(per);
    if constexpr (takes_iu<S>)
      text.append(" (")
          .append(label_number(m.in(IU), significant))
          .append(" IU")
          .append(per)
          .append(")");
    return text;
  }
};
template <class E> struct label<equivalent_of<E>> {
  static std::string text(measure<equivalent_of<E>> m, int significant, std::string_view per) {
    return label_number(m.in(E::display), significant) + ' ' + label_symbol(E::display.symbol) +
           std::string(per);
  }
};
template <class E> struct label<energy_of<E>> {
  static std::string text(measure<energy_of<E>> m, int significant, std::string_view per) {
    return label_number(m.in(kilocalories), significant) + " kcal" + std::string(per);
  }
};

/// Kinds with one unit, or a second one from a number on.
template <class Kind, auto const& Unit> struct label_in {
  static std::string text(measure<Kind> m, int significant, std::string_view per) {
    return label_number(m.in(Unit), significant) + ' ' + Unit.symbol + std::string(per);
  }
};
template <> struct label<plain_energy> : label_in<plain_energy, kilocalories> {};
template <> struct label<international_unit> : label_in<international_unit, IU> {};
template <> struct label<body_mass> : label_in<body_mass, kilograms> {};
template <> struct label<lifted_mass> : label_in<lifted_mass, kilograms> {};
template <> struct label<food_volume> : label_in<food_volume, milliliters> {};

template <class Kind> struct label_of_mass {
  static std::string text(measure<Kind> m, int significant, std::string_view per) {
    auto const plain = access::make<food_mass>(access::stored(m));
    auto const u = label_unit(plain, grams);
    return label_number(plain.in(u), significant) + ' ' + label_symbol(u.symbol) + std::string(per);
  }
};
template <> struct label<food_mass> : label_of_mass<food_mass> {};
template <> struct label<purchased_mass> : label_of_mass<purchased_mass> {};
template <> struct label<dry_mass> : label_of_mass<dry_mass> {};
template <> struct label<fat_mass> : label_of_mass<fat_mass> {};

/// What a label divides by, and how it says so.
template <class Kind> struct label_denominator {};
template <> struct label_denominator<elapsed> {
  static constexpr auto one = 1 * time_units::day;
  static constexpr std::string_view text = "/day";
};
template <> struct label_denominator<food_mass> {
  static constexpr auto one = 100 * grams;
  static constexpr std::string_view text = "/100 g";
};
template <> struct label_denominator<purchased_mass> {
  static constexpr auto one = as_purchased(100 * grams);
  static constexpr std::string_view text = "/100 g as purchased";
};
template <> struct label_denominator<dry_mass> {
  static constexpr auto one = dry_matter(100 * grams);
  static constexpr std::string_view text = "/100 g dry matter";
};
template <> struct label_denominator<fat_mass> {
  static constexpr auto one = total_fat_mass(100 * grams);
  static constexpr std::string_view text = "/100 g fat";
};
template <> struct label_denominator<food_volume> {
  static constexpr auto one = 100 * milliliters;
  static constexpr std::string_view text = "/100 mL";
};
template <> struct label_denominator<body_mass> {
  static constexpr auto one = body(1 * kilograms);
  static constexpr std::string_view text = "/kg";
};
template <class Kind, class Denominator>
  requires requires {
    label<Kind>::text;
    label_denominator<Denominator>::text;
  }
struct label<per<Kind, Denominator>> {
  static std::string text(measure<per<Kind, Denominator>> m, int significant,
                          std::string_view per) {
    using below = label_denominator<Denominator>;
    return label<Kind>::text(m * below::one, significant, std::string(below::text).append(per));
  }
};

} // namespace detail

/// A measure as a label shows it, to three significant digits unless told otherwise: amounts with
/// their IU where those are declared, intakes per day, contents per 100 g or 100 mL.
template <class Kind>
  requires requires { detail::label<Kind>::text; }
[[nodiscard]] std::string label_text(measure<Kind> m, int significant = 3) {
  return detail::label<Kind>::text(m, significant, "");
}

} // namespace osteon
