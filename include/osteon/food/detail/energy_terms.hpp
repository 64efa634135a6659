// SPDX-License-Identifier: BSL-1.0
/// @file What a rule of energy writes its terms to, over a food or a total.
#pragma once

#include <osteon/core/grid.hpp>
#include <osteon/food/detail/figure_bounds.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>
#include <osteon/food/further_components.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units/nutrients/proximates.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Grams of a component in one stored unit of food, or in a total.
struct gram_bounds {
  double low = 0, likely = 0;
  std::optional<double> high{};
  bool is_known = false;
};

/// Of bounds in stored units.
template <component C> gram_bounds in_grams(spread<double> const& s) {
  constexpr double steps = 1e6 * C::steps_per_microgram;
  gram_bounds g{s.low / steps, s.likely / steps, std::nullopt, s.is_known};
  if (s.high)
    g.high = *s.high / steps;
  return g;
}
template <class T> spread<double> plain_spread(spread<T> const& s) {
  spread<double> plain{access::stored(s.low), access::stored(s.likely), std::nullopt, s.is_known};
  if (s.high)
    plain.high = access::stored(*s.high);
  return plain;
}

/// The factors of a food, from its traits or its record.
template <food_source Food> std::optional<atwater_factors> own_factors_of(Food const& food) {
  if constexpr (requires { food_traits<Food>::energy_factors(food); })
    return food_traits<Food>::energy_factors(food);
  else if constexpr (requires { food_traits<Food>::record(food); })
    return food_traits<Food>::record(food).energy_factors;
  else
    return std::nullopt;
}

/// The grams of a food's components. Without a policy a value that its table does not bound is none.
template <food_source Food, class Policy = void> class grams_in_food {
public:
  // Not explicit: a rule is written to terms of the food itself.
  grams_in_food(Food const& food) : food_(food) {}

  template <component C> [[nodiscard]] bool lists() const {
    return lists_component<C>(food_) && content_value<C>(food_).state != value_state::missing;
  }
  template <component C> [[nodiscard]] bool has_column() const { return lists_component<C>(food_); }
  template <component C> [[nodiscard]] std::optional<gram_bounds> bounds() const {
    if constexpr (!std::is_void_v<Policy> && estimates_content<Food, C>) {
      return in_grams<C>(plain_estimate(food_traits<Food>::estimated(food_, C{})));
    } else if constexpr (!std::is_void_v<Policy>) {
      auto const v = plain_value<C>(food_);
      return in_grams<C>(
          Policy::of(v, v.has_number() ? std::nullopt : plain_group(osteon::group_of<C>(food_))));
    } else if (auto const s = plain_bounds<C>(food_)) {
      return in_grams<C>(*s);
    } else {
      return std::nullopt;
    }
  }
  /// The same of what a table without a figure need not have: at most what the others leave.
  template <component C> [[nodiscard]] std::optional<gram_bounds> bounds_if_any() const {
    if (auto const s = plain_bounds<C>(food_))
      return in_grams<C>(*s);
    using namespace nutrients;
    double const carbohydrates =
        lists<type_of<carbohydrate>>()
            ? low<type_of<carbohydrate>>()
            : low<type_of<available_carbohydrate>>() + low<type_of<fibre>>();
    double const left = 1 / grams.steps - low<type_of<water>>() - low<type_of<protein>>() -
                        low<type_of<total_fat>>() - low<type_of<ash>>() - carbohydrates;
    return gram_bounds{0, 0, left > 0 ? left : 0, false};
  }
  [[nodiscard]] std::optional<atwater_factors> own_factors() const { return own_factors_of(food_); }

private:
  template <component C> [[nodiscard]] double low() const {
    auto const s = plain_bounds<C>(food_);
    return s ? in_grams<C>(*s).low : 0;
  }
  Food const& food_;
};

/// The grams of a total's components; remembers the names and shares of what it was asked for.
template <class Composition> class grams_in_total {
public:
  explicit grams_in_total(intake_sums<Composition::size> const& sums) : sums_(sums) {}

  template <component C> [[nodiscard]] bool lists() const { return Composition::template has<C>; }
  template <component C> [[nodiscard]] bool has_column() const { return lists<C>(); }
  template <component C> [[nodiscard]] std::optional<gram_bounds> bounds() const {
    if constexpr (Composition::template has<C>) {
      auto const e = sums_.template total<C>(Composition::template index<C>);
      known_share_ = e.known_share < known_share_ ? e.known_share : known_share_;
      for (std::string const& name : e.unknown)
        insert_name(unknown_, name);
      return in_grams<C>(
          plain_spread(spread<amount_of<C>>{e.low, e.likely, e.high, e.unknown.empty()}));
    } else {
      return std::nullopt;
    }
  }
  template <component C> [[nodiscard]] std::optional<gram_bounds> bounds_if_any() const {
    return bounds<C>();
  }
  [[nodiscard]] double known_share() const { return known_share_; }
  [[nodiscard]] std::vector<std::string> const& unknown() const { return unknown_; }

private:
  intake_sums<Composition::size> const& sums_;
  mutable double known_share_ = 1;
  mutable std::vector<std::string> unknown_;
};

/// What a rule writes to: `Grams` knows how much there is of a component.
template <class Grams> class energy_terms {
public:
  explicit energy_terms(Grams grams_of) : grams_(std::move(grams_of)) {}

  /// True when there is a value of the component, a figure or not.
  template <component C> [[nodiscard]] bool lists(C) const { return grams_.template lists<C>(); }

  /// True when the table has a column for the component, whatever it says of this food.
  template <component C> [[nodiscard]] bool has_column(C) const {
    return grams_.template has_column<C>();
  }

  /// A gram gives so much energy; without a figure the energy is missing.
  template <component C> void gram_gives(C, double number, unit<plain_energy> u) {
    add(grams_.template bounds<C>(), C::name, number * u.steps);
  }
  /// The same for a component whose figure tables leave out where a food has none of it.
  template <component C> void gram_of_any_gives(C, double number, unit<plain_energy> u) {
    add(grams_.template bounds_if_any<C>(), C::name, number * u.steps);
  }
  /// The food's own factors; without them the energy is missing.
  [[nodiscard]] std::optional<atwater_factors> own_factors() {
    auto const own = grams_.own_factors();
    if (!own)
      missing_.emplace_back("Atwater factors of its own");
    return own;
  }

  [[nodiscard]] std::vector<std::string> const& missing() const { return missing_; }
  [[nodiscard]] Grams const& grams_of() const { return grams_; }
  /// In stored units of energy per stored unit of food, or of the total.
  [[nodiscard]] spread<double> bounds() const {
    // What is taken out of carbohydrate cannot be more than it, so an open range ends at 0.
    return {bounded_below_ ? low_ : 0, likely_,
            bounded_above_ ? std::optional(high_) : std::nullopt, is_known_};
  }
  template <class Kind> [[nodiscard]] spread<measure<Kind>> result() const {
    auto const b = bounds();
    spread<measure<Kind>> s{access::make<Kind>(b.low), access::make<Kind>(b.likely), std::nullopt,
                            b.is_known};
    if (b.high)
      s.high = access::make<Kind>(*b.high);
    return s;
  }

private:
  void add(std::optional<gram_bounds> const& b, std::string_view name, double per_gram) {
    if (!b) {
      missing_.emplace_back(name);
      return;
    }
    is_known_ = is_known_ && b->is_known;
    likely_ += b->likely * per_gram;
    (per_gram < 0 ? high_ : low_) += b->low * per_gram;
    if (b->high)
      (per_gram < 0 ? low_ : high_) += *b->high * per_gram;
    else
      (per_gram < 0 ? bounded_below_ : bounded_above_) = false;
  }

  Grams grams_;
  double low_ = 0, likely_ = 0, high_ = 0;
  bool bounded_below_ = true, bounded_above_ = true, is_known_ = true;
  std::vector<std::string> missing_;
};

/// Energy of entries, added in any order.
class energy_sum {
public:
  void add(std::string const& name, bool plain_water, double milligrams_eaten, double low,
           double likely, std::optional<double> high, bool is_known) {
    low_.add(low);
    likely_.add(likely);
    if (high)
      high_.add(*high);
    else
      bounded_ = false;
    if (!plain_water)
      mass_.add(milligrams_eaten);
    if (is_known && !plain_water)
      known_.add(milligrams_eaten);
    if (!is_known)
      insert_name(unknown_, name);
  }
  template <class Kind> [[nodiscard]] estimate<measure<Kind>> total() const {
    estimate<measure<Kind>> e;
    e.low = access::make<Kind>(low_.stored());
    e.likely = access::make<Kind>(likely_.stored());
    e.high.reset();
    if (bounded_)
      e.high = access::make<Kind>(high_.stored());
    e.known_share = mass_.stored() > 0 ? known_.stored() / mass_.stored()
                    : unknown_.empty() ? 1
                                       : 0;
    e.unknown = unknown_;
    return e;
  }

private:
  grid_sum low_, likely_, high_, mass_, known_;
  bool bounded_ = true;
  std::vector<std::string> unknown_;
};

/// The defect of an energy that lacks figures.
inline defect no_energy(std::string const& of, std::string_view energy,
                        std::vector<std::string> const& missing) {
  std::string names;
  for (std::size_t i = 0; i < missing.size(); ++i)
    names += (i == 0 ? "" : i + 1 == missing.size() ? " and " : ", ") + missing[i];
  return {defect_code::refused,
          of + " has no figure for " + names + ", which " + std::string(energy) +
              " counts; use a table that has it or another definition",
          {},
          missing};
}

} // namespace osteon::detail
