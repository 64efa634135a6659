// SPDX-License-Identifier: BSL-1.0
/// @file `intake_sums`: what has been eaten so far, merged in any order bit for bit.
#pragma once

#include <osteon/core/detail/square_root.hpp>
#include <osteon/core/grid.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/food.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace detail {

/// What a policy makes of one value of a food, in stored units per stored mass.
struct food_figure {
  double likely = 0;
  /// How far the bounds lie below and above the likely figure.
  double below = 0, above = 0;
  /// Standard error of the mean, 0 where the table gives none.
  double error = 0;
  /// False when no bound above is known; `above` is then 0.
  bool bounded = true;
  /// False when the food is named among those without a value.
  bool known = true;
  /// Share of the food's mass whose value is not known; between 0 and 1 for foods made of others.
  float unknown_share = 0;
};

/// The figure of what a food estimates by itself.
template <class T> food_figure figure_of_estimate(estimate<T> const& e) {
  food_figure f;
  f.likely = access::stored(e.likely);
  f.below = f.likely - access::stored(e.low);
  f.bounded = e.high.has_value();
  if (e.high)
    f.above = access::stored(*e.high) - f.likely;
  f.known = !e.has_gap();
  f.unknown_share = static_cast<float>(1 - e.known_share);
  if (e.standard_error)
    f.error = access::stored(*e.standard_error);
  return f;
}

/// The figure of one component of a food.
template <component C, class Policy, food_source Food> food_figure figure_of(Food const& food) {
  if constexpr (estimates_content<Food, C>)
    return figure_of_estimate(food_traits<Food>::estimated(food, C{}));
  auto const content = content_value<C>(food);
  auto const group = content.has_number() ? std::nullopt : osteon::group_of<C>(food);
  auto const s = Policy::of(content, group);
  food_figure f;
  f.likely = access::stored(s.likely);
  f.below = f.likely - access::stored(s.low);
  f.bounded = s.high.has_value();
  if (s.high)
    f.above = access::stored(*s.high) - f.likely;
  f.known = s.is_known;
  f.unknown_share = s.is_known ? 0 : 1;
  if (content.standard_error)
    f.error = access::stored(*content.standard_error);
  return f;
}

/// Scales on which masses and squares of portion errors are summed: powers of two, so that scaling is
/// exact, about a milligram and about half a gram, so that what a cohort eats stays below the limit of
/// exact sums and a pinch of salt above a step.
struct mass_scale {
  static constexpr double unit = 8192, portion_unit = 4194304; ///< stored units

  /// A mass on its scale.
  static constexpr double of(measure<food_mass> mass) noexcept {
    return access::stored(mass) * (1 / unit);
  }
  /// The square of a portion's error on its scale.
  static constexpr double square_of(measure<food_mass> mass, double relative_error) noexcept {
    double const error = relative_error * (access::stored(mass) * (1 / portion_unit));
    return error * error;
  }
};

/// The variance that one food brings, in squared stored units. Its portions share the error of its
/// value, so their masses add before the square is taken; the errors of portions are independent of
/// each other and multiply value and error of value alike:
///   Var[sum of m (1 + d) (c + e)] = s^2 M^2 + (c^2 + s^2) sum of (m r)^2.
/// `mass` and `portions` are sums on `mass_scale`.
constexpr double food_variance(double likely, double error, double mass, double portions) noexcept {
  double const shared = error * (mass * mass_scale::unit);
  double const value = likely * mass_scale::portion_unit, spread = error * mass_scale::portion_unit;
  return shared * shared + (value * value + spread * spread) * portions;
}

/// The sums of one component, from which its estimate is made.
struct component_totals {
  double low = 0, likely = 0, high = 0; ///< stored units
  bool bounded = true;
  double mass = 0, known_mass = 0; ///< on `mass_scale`, plain water apart
  bool has_unknown = false;
  double variance = 0; ///< squared stored units
};

/// Share of the eaten mass whose value was known.
constexpr double known_share_of(component_totals const& t) noexcept {
  if (t.mass > 0)
    return t.known_mass / t.mass;
  return t.has_unknown ? 0.0 : 1.0;
}

/// The estimate of a component, without names.
template <component C> estimate<amount_of<C>> estimate_of(component_totals const& t) {
  using kind = kind_of<C>;
  estimate<amount_of<C>> e;
  e.low = access::make<kind>(t.low);
  e.likely = access::make<kind>(t.likely);
  e.high.reset();
  if (t.bounded)
    e.high = access::make<kind>(t.high);
  e.known_share = known_share_of(t);
  if (t.variance > 0)
    e.standard_error = access::make<kind>(square_root(t.variance));
  return e;
}

} // namespace detail

/// What has been eaten so far of some components: the state that totals and accumulators share.
/// Adding, and merging two of them, is associative and commutative bit for bit.
template <std::size_t Components> class intake_sums {
public:
  /// Adds one food of that mass; `Policy` says what a value without a figure is taken for, and
  /// `portion_error` the relative standard deviation of the mass.
  template <class Composition, class Policy, food_source Food>
  void add_food(Food const& food, measure<food_mass> mass, double portion_error = 0) {
    double const m = detail::access::stored(mass), on_scale = detail::mass_scale::of(mass);
    bool const counts = !is_plain_water(food);
    ++foods_;
    if (counts)
      mass_.add(on_scale);
    food_error errors{std::string(food_traits<Food>::name(food)), {}, {}, {}, {}};
    bool has_error = portion_error > 0;
    Composition::for_each([&]<class C>(C) {
      constexpr std::size_t at = Composition::template index<C>;
      detail::food_figure const f = detail::figure_of<C, Policy>(food);
      component_sums& sums = sums_[at];
      sums.likely.add(f.likely * m);
      sums.below.add(f.below * m);
      sums.above.add(f.above * m);
      sums.unbounded += f.bounded ? 0 : 1;
      if (counts) {
        sums.known_mass.add(on_scale);
        sums.known_mass.add(-on_scale * static_cast<double>(f.unknown_share));
      }
      if (!f.known)
        detail::insert_name(sums.unknown, errors.name);
      errors.likely[at] = f.likely;
      errors.error[at] = f.error;
      has_error |= f.error > 0;
    });
    if (has_error) {
      errors.mass.add(on_scale);
      errors.portions.add(detail::mass_scale::square_of(mass, portion_error));
      insert_error(errors);
    }
  }

  /// Adds an exactly known amount that has no food mass, such as a supplement's.
  void add_known(std::size_t component, double stored) noexcept {
    sums_[component].likely.add(stored);
  }

  /// Adds an amount from 0 to `most` of something that does not say how much of the component it is.
  void add_possible(std::size_t component, double most, std::string const& name) {
    sums_[component].above.add(most);
    osteon::detail::insert_name(sums_[component].unknown, name);
  }

  /// Both together.
  intake_sums& operator+=(intake_sums const& other) {
    mass_ += other.mass_;
    foods_ += other.foods_;
    for (std::size_t i = 0; i < Components; ++i)
      sums_[i] += other.sums_[i];
    for (food_error const& e : other.errors_)
      insert_error(e);
    return *this;
  }
  friend intake_sums operator+(intake_sums a, intake_sums const& b) { return a += b; }
  friend bool operator==(intake_sums const&, intake_sums const&) = default;

  /// How many foods were added; a day without any was not tracked.
  [[nodiscard]] std::uint64_t foods() const noexcept { return foods_; }

  /// The total of one component.
  template <component C> [[nodiscard]] estimate<amount_of<C>> total(std::size_t at) const {
    component_sums const& sums = sums_[at];
    double const likely = sums.likely.stored();
    detail::component_totals t;
    t.low = likely - sums.below.stored();
    t.likely = likely;
    t.high = likely + sums.above.stored();
    t.bounded = sums.unbounded == 0;
    t.mass = mass_.stored();
    t.known_mass = sums.known_mass.stored();
    t.has_unknown = !sums.unknown.empty();
    for (food_error const& of_food : errors_)
      t.variance += detail::food_variance(of_food.likely[at], of_food.error[at],
                                          of_food.mass.stored(), of_food.portions.stored());
    auto e = detail::estimate_of<C>(t);
    e.unknown = sums.unknown;
    return e;
  }

private:
  struct component_sums {
    grid_sum likely, below, above, known_mass;
    std::uint64_t unbounded = 0;
    std::vector<std::string> unknown;

    component_sums& operator+=(component_sums const& other) {
      likely += other.likely;
      below += other.below;
      above += other.above;
      known_mass += other.known_mass;
      unbounded += other.unbounded;
      for (std::string const& name : other.unknown)
        detail::insert_name(unknown, name);
      return *this;
    }
    friend bool operator==(component_sums const&, component_sums const&) = default;
  };

  /// Portions of one food. A food is its name and its figures: two tables' milk are two foods.
  struct food_error {
    std::string name;
    std::array<double, Components> likely, error;
    grid_sum mass, portions;

    [[nodiscard]] bool is_before(food_error const& other) const noexcept {
      if (name != other.name)
        return name < other.name;
      return likely != other.likely ? likely < other.likely : error < other.error;
    }
    friend bool operator==(food_error const&, food_error const&) = default;
  };

  void insert_error(food_error const& e) {
    auto const at =
        std::lower_bound(errors_.begin(), errors_.end(), e,
                         [](food_error const& a, food_error const& b) { return a.is_before(b); });
    if (at == errors_.end() || e.is_before(*at)) {
      errors_.insert(at, e);
    } else {
      at->mass += e.mass;
      at->portions += e.portions;
    }
  }

  grid_sum mass_;
  std::uint64_t foods_ = 0;
  std::array<component_sums, Components> sums_;
  std::vector<food_error> errors_;
};

} // namespace osteon
