// SPDX-License-Identifier: BSL-1.0
/// @file Totals of what was eaten and taken: bounds, likely value, known share, names of the unknown.
#pragma once

#include <osteon/food/eaten.hpp>
#include <osteon/food/intake_sums.hpp>
#include <osteon/food/portion_error.hpp>

#include <utility>

namespace osteon {

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

/// Totals of a range of `eaten`, in any order: `totals<composition<calcium, protein>>(day)`, or with
/// `estimated_portions` as a second argument.
template <class Composition, class Policy = bound_by_group, class Entries,
          class Portions = portions_as_stated>
[[nodiscard]] intake_totals<Composition, Policy> totals(Entries const& entries,
                                                        Portions const& portions = {}) {
  intake_sums<Composition::size> sums;
  for (auto const& entry : entries)
    sums.template add_food<Composition, Policy>(entry.what, entry.mass,
                                                portions.relative_error(entry));
  return intake_totals<Composition, Policy>(std::move(sums));
}

/// The total of one component: `total_of<calcium>(day)`.
template <component auto C, class Policy = bound_by_group, class Entries,
          class Portions = portions_as_stated>
[[nodiscard]] auto total_of(Entries const& entries, Portions const& portions = {}) {
  return totals<composition<C>, Policy>(entries, portions)[type_of<C>{}];
}

} // namespace osteon
