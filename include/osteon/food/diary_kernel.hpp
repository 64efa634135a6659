// SPDX-License-Identifier: BSL-1.0
/// @file Totals of millions of entries: kernels over spans that allocate nothing per entry.
///
/// The kernels only read the plan, so threads share it; each brings its own workspace. What they say of
/// a group is what `totals` says of the same entries: bounds, likely value and known share bit for bit,
/// standard errors but for their last digits.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/food/detail/grid_rounding.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/portion_error.hpp>
#include <osteon/food/totals_plan.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

namespace osteon {

namespace detail {

/// What a group's entries come to; amounts and masses times `grid_scale`.
template <std::size_t Columns> struct group_sums {
  /// How far the bounds lie from the likely value.
  struct reach {
    double below, above;
  };
  static constexpr std::size_t padded = prepared_foods<Columns>::padded;
  std::array<double, padded> likely;
  std::array<reach, padded> bounds;
  std::array<double, padded> unknown_mass;
  std::array<double, padded> known_share;
  std::array<double, padded> variance; ///< squared stored units
  double mass;
  /// True when an unknown value weighs nothing in `unknown_mass`: of plain water, of 0 g.
  bool has_weightless_gap;
};

struct small_rounding {
  double operator()(double stored) const noexcept { return on_small_grid(stored); }
};
struct any_rounding {
  double operator()(double stored) const noexcept { return grid_sum::rounded(stored) * grid_scale; }
};

/// Likely values of one group, a block of columns at a time.
template <std::size_t Columns, class Round>
void sum_likely(typename prepared_foods<Columns>::row const* rows,
                std::span<diary_entry const> entries, double* out, Round round) {
  constexpr std::size_t block = prepared_foods<Columns>::block;
  for (std::size_t first = 0; first < prepared_foods<Columns>::padded; first += block) {
    double sums[block]{};
    for (diary_entry const& entry : entries) {
      double const* const likely = rows[entry.row].likely.data() + first;
      double const mass = access::stored(entry.mass);
      for (std::size_t k = 0; k < block; ++k)
        sums[k] += round(likely[k] * mass);
    }
    for (std::size_t k = 0; k < block; ++k)
      out[first + k] = sums[k];
  }
}

inline defect wrong_entry(std::size_t at, diary_entry const& entry, std::size_t foods) {
  std::string const which = "entry " + std::to_string(at);
  if (entry.row >= foods)
    return {defect_code::out_of_domain, which + " names row " + std::to_string(entry.row) +
                                            " of a plan of " + std::to_string(foods) +
                                            " foods; is it made from another table?"};
  return {defect_code::out_of_domain,
          which + " has a mass below 0 g, above 1,000,000 g or not finite"};
}
inline defect wrong_offset(std::size_t at) {
  return {
      defect_code::out_of_domain,
      "offset " + std::to_string(at) +
          " is smaller than the one before it or beyond the last entry; offsets begin with that "
          "of the first group and end with the number of entries"};
}

/// Checks the entries of one group, and asks for the memory of those that follow: first of their rows,
/// then of the cells that these name. `at` is the place of the first defect, `last` where there is none.
struct group_check {
  std::size_t at;
  double heaviest;
};
template <class Foods, class Near> group_check check_group(std::span<diary_entry const> entries,
                                                           std::size_t first, std::size_t last,
                                                           Foods const& foods, Near ask_near) {
  constexpr std::size_t far = 16, near = 8;
  constexpr double most = access::stored(largest_entry);
  auto const* const rows = foods.rows();
  std::size_t const size = foods.size();
  group_check found{first, 0};
  for (; found.at < last; ++found.at) {
    if (found.at + far < entries.size()) {
      if (auto const row = entries[found.at + far].row; row < size)
        for (std::size_t line = 0; line < sizeof(*rows); line += 64)
          prefetch(reinterpret_cast<char const*>(rows + row) + line);
      if (auto const row = entries[found.at + near].row; row < size)
        ask_near(row);
    }
    double const mass = access::stored(entries[found.at].mass);
    if (entries[found.at].row >= size || !(mass >= 0) || !(mass <= most))
      break;
    found.heaviest = mass > found.heaviest ? mass : found.heaviest;
  }
  return found;
}

} // namespace detail

/// The totals of one group of entries while a kernel visits it; it refers to the kernel's memory.
template <class Composition, class Policy> class group_totals {
public:
  /// Which group, counted from 0.
  [[nodiscard]] std::size_t index() const noexcept { return index_; }
  [[nodiscard]] std::span<diary_entry const> entries() const noexcept { return entries_; }

  /// The estimate with the names of what was not known, as `totals` gives it.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] auto operator[](C) const {
    auto e = detail::estimate_of<C>(totals<C>());
    if (has_gap(C{}))
      for_each_unknown<C>([&](diary_entry const& entry) {
        detail::insert_name(e.unknown, foods_->name(entry.row));
      });
    return Policy::finish(std::move(e));
  }

  // The same without names, and without memory for them.
  template <component C> [[nodiscard]] amount_of<C> likely(C) const {
    return amount<C>(sums_->likely[at<C>]);
  }
  template <component C> [[nodiscard]] amount_of<C> low(C) const {
    return amount<C>(sums_->likely[at<C>] - sums_->bounds[at<C>].below);
  }
  /// Nothing where a value has no bound above.
  template <component C> [[nodiscard]] std::optional<amount_of<C>> high(C) const {
    if (!is_bounded<C>())
      return std::nullopt;
    return amount<C>(sums_->likely[at<C>] + sums_->bounds[at<C>].above);
  }
  /// Nothing where no error is stated.
  template <component C> [[nodiscard]] std::optional<amount_of<C>> standard_error(C) const {
    double const variance = sums_->variance[at<C>];
    if (!(variance > 0))
      return std::nullopt;
    return detail::access::make<kind_of<C>>(std::sqrt(variance));
  }
  template <component C> [[nodiscard]] double known_share(C) const {
    if (sums_->mass > 0)
      return sums_->known_share[at<C>];
    return has_gap(C{}) ? 0.0 : 1.0;
  }
  /// True when a food had no value of the component.
  template <component C> [[nodiscard]] bool has_gap(C) const {
    if (sums_->unknown_mass[at<C>] > 0)
      return true;
    bool any = false;
    if (sums_->has_weightless_gap)
      for_each_unknown<C>([&](diary_entry const&) { any = true; });
    return any;
  }

  group_totals(std::size_t index, std::span<diary_entry const> entries,
               detail::prepared_foods<Composition::size> const& foods,
               detail::group_sums<Composition::size> const& sums)
      : index_(index), entries_(entries), foods_(&foods), sums_(&sums) {}

private:
  template <component C> static constexpr std::size_t at = Composition::template index<C>;
  template <component C> static amount_of<C> amount(double scaled) {
    return detail::access::make<kind_of<C>>(scaled / detail::grid_scale);
  }
  template <component C> [[nodiscard]] bool is_bounded() const {
    // Infinite times 0 g is no number, and no bound either.
    return sums_->bounds[at<C>].above < std::numeric_limits<double>::infinity();
  }
  template <component C, class Visit> void for_each_unknown(Visit visit) const {
    for (diary_entry const& entry : entries_)
      for (auto const& cell : foods_->unknown(foods_->rows()[entry.row]))
        if (cell.column == at<C>)
          visit(entry);
  }
  template <component C> [[nodiscard]] detail::component_totals totals() const {
    detail::component_totals t;
    t.low = detail::access::stored(low(C{}));
    t.likely = detail::access::stored(likely(C{}));
    t.bounded = is_bounded<C>();
    t.high =
        t.bounded ? (sums_->likely[at<C>] + sums_->bounds[at<C>].above) / detail::grid_scale : 0.0;
    t.mass = sums_->mass / detail::grid_scale;
    t.known_mass = (sums_->mass - sums_->unknown_mass[at<C>]) / detail::grid_scale;
    t.has_unknown = has_gap(C{});
    t.variance = sums_->variance[at<C>];
    return t;
  }

  std::size_t index_;
  std::span<diary_entry const> entries_;
  detail::prepared_foods<Composition::size> const* foods_;
  detail::group_sums<Composition::size> const* sums_;
};

/// The likely totals of one group of entries while a kernel visits it.
template <class Composition> class likely_totals {
public:
  [[nodiscard]] std::size_t index() const noexcept { return index_; }
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] amount_of<C> operator[](C) const {
    return detail::access::make<kind_of<C>>(scaled_[Composition::template index<C>] /
                                            detail::grid_scale);
  }
  likely_totals(std::size_t index, double const* scaled) : index_(index), scaled_(scaled) {}

private:
  std::size_t index_;
  double const* scaled_;
};

/// Likely totals alone: calls `visit(likely_totals)` for each group, entries `offsets[i]` up to
/// `offsets[i + 1]`, in order. The number of groups, or the first defect, up to which it was visited.
template <class Composition, class Policy, class Visit> [[nodiscard]] outcome<std::size_t>
likely_by_group(totals_plan<Composition, Policy> const& plan, std::span<diary_entry const> entries,
                std::span<std::size_t const> offsets, Visit&& visit) {
  auto const& foods = plan.foods();
  auto const* const rows = foods.rows();
  std::array<double, detail::prepared_foods<Composition::size>::padded> sums;
  for (std::size_t group = 0; group + 1 < offsets.size(); ++group) {
    std::size_t const first = offsets[group], last = offsets[group + 1];
    if (first > last || last > entries.size())
      return detail::wrong_offset(group + 1);
    auto const checked = detail::check_group(entries, first, last, foods, [](std::uint32_t) {});
    if (checked.at < last)
      return detail::wrong_entry(checked.at, entries[checked.at], foods.size());
    auto const own = entries.subspan(first, last - first);
    if (checked.heaviest <= foods.largest_mass())
      detail::sum_likely<Composition::size>(rows, own, sums.data(), detail::small_rounding{});
    else
      detail::sum_likely<Composition::size>(rows, own, sums.data(), detail::any_rounding{});
    visit(likely_totals<Composition>(group, sums.data()));
  }
  return offsets.empty() ? 0 : offsets.size() - 1;
}

namespace detail {

/// Bounds, gaps and errors of one group.
template <std::size_t Columns, class Round, class Portions>
void sum_rest(prepared_foods<Columns> const& foods, std::span<diary_entry const> entries,
              group_sums<Columns>& sums, diary_workspace& space, Portions const& portions,
              Round round) {
  constexpr bool exact_portions = std::is_same_v<Portions, portions_as_stated>;
  constexpr double per_mass = mass_scale::unit * mass_scale::unit;
  constexpr double per_portion = mass_scale::portion_unit * mass_scale::portion_unit;
  space.begin_group();
  sums.bounds.fill({});
  sums.unknown_mass.fill(0);
  sums.variance.fill(0);
  sums.has_weightless_gap = false;
  double mass_of_all = 0;
  for (diary_entry const& entry : entries) {
    auto const& food = foods.rows()[entry.row];
    double const mass = access::stored(entry.mass);
    double const on_scale = round(mass_scale::of(entry.mass));
    double const counted = food.counts != 0 ? on_scale : 0.0;
    mass_of_all += counted;
    for (gap_cell const& cell : foods.unknown(food)) {
      double const below = round(cell.below * mass), above = round(cell.above * mass);
      auto& reach = sums.bounds[cell.column];
      reach.below += below;
      reach.above += above;
      double const unknown = cell.unknown_share == 1
                                 ? counted
                                 : round(mass_scale::of(entry.mass) *
                                         static_cast<double>(cell.unknown_share) * food.counts);
      sums.unknown_mass[cell.column] += unknown;
      sums.has_weightless_gap |= !(unknown > 0);
    }
    for (gap_cell const& cell : foods.bounded(food)) {
      double const below = round(cell.below * mass), above = round(cell.above * mass);
      auto& reach = sums.bounds[cell.column];
      reach.below += below;
      reach.above += above;
    }
    double of_portion = 0;
    if constexpr (!exact_portions) {
      double const square = mass_scale::square_of(entry.mass, portions.relative_error(entry));
      of_portion = grid_sum::rounded(square) * per_portion;
      for (std::size_t i = 0; i < Columns; ++i)
        sums.variance[i] += food.likely[i] * food.likely[i] * of_portion;
    }
    if (food.errors != 0) {
      // (M + m)^2 is M^2 and this: what a further portion of one food adds to the square of their sum.
      double const eaten = on_scale / grid_scale;
      double const weight =
          eaten * (eaten + 2 * space.add(entry.row, eaten)) * per_mass + of_portion;
      if (food.errors == prepared_foods<Columns>::all_columns) {
        auto const& squares = foods.squares(food);
        for (std::size_t i = 0; i < squares.size(); ++i)
          sums.variance[i] += squares[i] * weight;
      } else {
        for (error_cell const& cell : foods.errors(food))
          sums.variance[cell.column] += cell.square * weight;
      }
    }
  }
  for (std::size_t i = 0; i < sums.known_share.size(); ++i)
    sums.known_share[i] =
        (mass_of_all - sums.unknown_mass[i]) / (mass_of_all > 0 ? mass_of_all : 1);
  sums.mass = mass_of_all;
}

} // namespace detail

/// Full estimates: calls `visit(group_totals)` for each group, entries `offsets[i]` up to
/// `offsets[i + 1]`, in order. Offsets of days, of weeks or of any window over sorted entries serve
/// alike; portions of one food share its error within a group. The number of groups, or the first
/// defect, up to which it was visited.
template <class Composition, class Policy, class Visit, class Portions = portions_as_stated>
[[nodiscard]] outcome<std::size_t>
totals_by_group(totals_plan<Composition, Policy> const& plan, std::span<diary_entry const> entries,
                std::span<std::size_t const> offsets, diary_workspace& space, Visit&& visit,
                Portions const& portions = {}) {
  auto const& foods = plan.foods();
  space.prepare(foods.size());
  detail::group_sums<Composition::size> sums;
  for (std::size_t group = 0; group + 1 < offsets.size(); ++group) {
    std::size_t const first = offsets[group], last = offsets[group + 1];
    if (first > last || last > entries.size())
      return detail::wrong_offset(group + 1);
    auto const checked = detail::check_group(entries, first, last, foods, [&](std::uint32_t row) {
      detail::prefetch(foods.unknown(foods.rows()[row]).first);
      detail::prefetch(foods.errors_at(foods.rows()[row]));
      space.prefetch(row);
    });
    if (checked.at < last)
      return detail::wrong_entry(checked.at, entries[checked.at], foods.size());
    auto const own = entries.subspan(first, last - first);
    auto const sum = [&](auto round) {
      detail::sum_likely<Composition::size>(foods.rows(), own, sums.likely.data(), round);
      detail::sum_rest(foods, own, sums, space, portions, round);
    };
    if (checked.heaviest <= foods.largest_mass())
      sum(detail::small_rounding{});
    else
      sum(detail::any_rounding{});
    visit(group_totals<Composition, Policy>(group, own, foods, sums));
  }
  return offsets.empty() ? 0 : offsets.size() - 1;
}

} // namespace osteon
