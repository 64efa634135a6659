// SPDX-License-Identifier: BSL-1.0
/// @file Totals of what was eaten and taken: bounds, likely value, known share, names of the unknown.
#pragma once

#include <osteon/core/detail/square_root.hpp>
#include <osteon/core/grid.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/eaten.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace osteon {

/// What has been eaten so far of some components: the state that totals and accumulators share.
/// Adding, and merging two of them, is associative and commutative bit for bit.
template <std::size_t Components> class intake_sums {
public:
  /// Adds one food of that mass; `Policy` says what a value without a figure is taken for.
  template <class Composition, class Policy, food_source Food>
  void add_food(Food const& food, measure<food_mass> mass) {
    bool const counts = !is_plain_water(food);
    ++foods_;
    if (counts)
      mass_.add(on_scale(mass));
    error of_food{std::string(food_traits<Food>::name(food)), {}};
    bool has_error = false;
    Composition::for_each([&]<class C>(C) {
      constexpr std::size_t at = Composition::template index<C>;
      auto const content = content_value<C>(food);
      auto const group = content.has_number() ? std::nullopt : osteon::group_of<C>(food);
      auto const s = Policy::of(content, group);
      component_sums& sums = sums_[at];
      sums.low.add(detail::access::stored(s.low * mass));
      sums.likely.add(detail::access::stored(s.likely * mass));
      if (s.high)
        sums.high.add(detail::access::stored(*s.high * mass));
      else
        ++sums.unbounded;
      if (s.is_known && counts)
        sums.known_mass.add(on_scale(mass));
      if (!s.is_known)
        osteon::detail::insert_name(sums.unknown, of_food.name);
      if (content.standard_error) {
        of_food.linear[at].add(detail::access::stored(*content.standard_error * mass));
        has_error = true;
      }
    });
    if (has_error)
      insert_error(of_food);
  }

  /// Adds an exactly known amount that has no food mass, such as a supplement's.
  void add_known(std::size_t component, double stored) noexcept {
    sums_[component].low.add(stored);
    sums_[component].likely.add(stored);
    sums_[component].high.add(stored);
  }

  /// Adds an amount from 0 to `most` of something that does not say how much of the component it is.
  void add_possible(std::size_t component, double most, std::string const& name) {
    sums_[component].high.add(most);
    osteon::detail::insert_name(sums_[component].unknown, name);
  }

  /// Both together.
  intake_sums& operator+=(intake_sums const& other) {
    mass_ += other.mass_;
    foods_ += other.foods_;
    for (std::size_t i = 0; i < Components; ++i)
      sums_[i] += other.sums_[i];
    for (error const& e : other.errors_)
      insert_error(e);
    return *this;
  }
  friend intake_sums operator+(intake_sums a, intake_sums const& b) { return a += b; }
  friend bool operator==(intake_sums const&, intake_sums const&) = default;

  /// How many foods were added; a day without any was not tracked.
  [[nodiscard]] std::uint64_t foods() const noexcept { return foods_; }

  /// The total of one component.
  template <component C> [[nodiscard]] estimate<amount_of<C>> total(std::size_t at) const {
    using detail::access;
    component_sums const& sums = sums_[at];
    estimate<amount_of<C>> e;
    e.low = access::make<kind_of<C>>(sums.low.stored());
    e.likely = access::make<kind_of<C>>(sums.likely.stored());
    e.high.reset();
    if (sums.unbounded == 0)
      e.high = access::make<kind_of<C>>(sums.high.stored());
    e.known_share = mass_.stored() > 0 ? sums.known_mass.stored() / mass_.stored() : 1.0;
    if (mass_.stored() <= 0 && !sums.unknown.empty())
      e.known_share = 0;
    e.unknown = sums.unknown;
    // Portions of one food share its error, so they add linearly; between foods squares add.
    double squares = 0;
    bool any = false;
    for (error const& of_food : errors_)
      if (double const linear = of_food.linear[at].stored(); linear > 0) {
        squares += linear * linear;
        any = true;
      }
    if (any)
      e.standard_error = access::make<kind_of<C>>(detail::square_root(squares));
    return e;
  }

private:
  // In milligrams the mass that a whole cohort eats stays below the limit of exact sums.
  static constexpr double on_scale(measure<food_mass> mass) noexcept { return mass.in(milligrams); }

  struct component_sums {
    grid_sum low, likely, high, known_mass;
    std::uint64_t unbounded = 0;
    std::vector<std::string> unknown;

    component_sums& operator+=(component_sums const& other) {
      low += other.low;
      likely += other.likely;
      high += other.high;
      known_mass += other.known_mass;
      unbounded += other.unbounded;
      for (std::string const& name : other.unknown)
        detail::insert_name(unknown, name);
      return *this;
    }
    friend bool operator==(component_sums const&, component_sums const&) = default;
  };
  /// Linear sums of one food's standard errors.
  struct error {
    std::string name;
    std::array<grid_sum, Components> linear;
    friend bool operator==(error const&, error const&) = default;
  };

  void insert_error(error const& e) {
    auto const at =
        std::lower_bound(errors_.begin(), errors_.end(), e.name,
                         [](error const& a, std::string const& b) { return a.name < b; });
    if (at == errors_.end() || at->name != e.name)
      errors_.insert(at, e);
    else
      for (std::size_t i = 0; i < Components; ++i)
        at->linear[i] += e.linear[i];
  }

  grid_sum mass_;
  std::uint64_t foods_ = 0;
  std::array<component_sums, Components> sums_;
  std::vector<error> errors_;
};

/// The totals of a list of components: `day[calcium]` is an `estimate<amount<calcium>>`, or under the
/// policy `refuse` an outcome of one.
template <class Composition, class Policy = bound_by_group> class intake_totals {
public:
  intake_totals() = default;
  explicit intake_totals(intake_sums<Composition::size> sums) : sums_(std::move(sums)) {}

  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] auto operator[](C) const {
    return Policy::finish(sums_.template total<C>(Composition::template index<C>));
  }
  [[nodiscard]] intake_sums<Composition::size> const& sums() const noexcept { return sums_; }

private:
  intake_sums<Composition::size> sums_;
};

/// Totals of a range of `eaten`, in any order: `totals<composition<calcium, protein>>(day)`.
template <class Composition, class Policy = bound_by_group, class Entries>
[[nodiscard]] intake_totals<Composition, Policy> totals(Entries const& entries) {
  intake_sums<Composition::size> sums;
  for (auto const& entry : entries)
    sums.template add_food<Composition, Policy>(entry.what, entry.mass);
  return intake_totals<Composition, Policy>(std::move(sums));
}

/// The total of one component: `total<calcium>(day)`.
template <component auto C, class Policy = bound_by_group, class Entries>
[[nodiscard]] auto total_of(Entries const& entries) {
  return totals<composition<C>, Policy>(entries)[type_of<C>{}];
}

} // namespace osteon
