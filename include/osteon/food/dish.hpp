// SPDX-License-Identifier: BSL-1.0
/// @file `dish`: what a recipe comes to when it is cooked; a food like any other, with bounds of its own.
#pragma once

#include <osteon/food/composition.hpp>
#include <osteon/food/detail/dish_record.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>
#include <osteon/food/recipe_policy.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// A cooked recipe. It is immutable, keeps all that it was made of, and is cheap to copy into a diary.
///
/// What the dish holds of a component is an estimate: bounds from what is missing, below a limit or of an
/// unknown retention; a standard error from the errors of the ingredients, fully correlated where one food
/// stands in it more than once, and from the spread of its cooking yield; the share that is known, and the
/// names of the ingredients that are not. `Missing` says what a value without a figure is taken for.
template <class Composition, class Choices = recipe_policy<>, class Missing = bound_by_group>
class dish {
public:
  using composition_type = Composition;
  using choices = Choices;
  using missing = Missing;

  /// What a mass of the dish holds: `soup[calcium] * 300_g`. Under `refuse` an outcome.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] auto operator[](C) const { return Missing::finish(estimated<C>()); }
  /// What the whole dish holds. How sure its weight is does not matter for that.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] auto whole(C) const {
    return Missing::finish(as_shares().template estimated<C>() * mass());
  }
  /// What one serving of it holds.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] auto per_serving(C) const {
    return Missing::finish(as_shares().template estimated<C>() * mass_of_serving());
  }

  [[nodiscard]] std::string_view name() const noexcept { return record_->name; }
  /// What the dish weighs.
  [[nodiscard]] measure<food_mass> mass() const noexcept { return record_->weight.grams * grams; }
  [[nodiscard]] double servings() const noexcept { return record_->servings; }
  [[nodiscard]] measure<food_mass> mass_of_serving() const noexcept { return mass() / servings(); }
  /// Standard deviation of the weight, relative to it; 0 where nothing states one.
  [[nodiscard]] double relative_error_of_mass() const noexcept {
    return is_by_share_ ? 0 : record_->weight.relative_error;
  }

  /// The same dish for who eats a share of it and does not weigh that: how sure the weight is does not
  /// count. `eaten{soup.as_shares(), soup.mass_of_serving(), at}` is one serving.
  [[nodiscard]] dish as_shares() const {
    dish by_share = *this;
    by_share.is_by_share_ = true;
    return by_share;
  }

  /// True when the table of an ingredient has a column for the component; "no data" otherwise.
  template <component C>
    requires(Composition::template has<C>)
  [[nodiscard]] bool lists(C) const {
    return record_->what.cells[Composition::template index<C>].listed;
  }
  [[nodiscard]] bool is_plain_water() const noexcept { return !(record_->what.counted > 0); }
  [[nodiscard]] detail::dish_record const& record() const noexcept { return *record_; }
  [[nodiscard]] std::shared_ptr<detail::dish_record const> const& shared_record() const noexcept {
    return record_;
  }

  /// For osteon itself: a recipe cooks dishes.
  explicit dish(detail::dish_record record)
      : record_(std::make_shared<detail::dish_record const>(std::move(record))) {}

  /// The estimate, whatever `Missing` makes of a gap.
  template <component C> [[nodiscard]] estimate<content_of<C>> estimated() const {
    constexpr std::size_t at = Composition::template index<C>;
    detail::mixture_cell const cell = detail_cell(at);
    auto const content = [](double shown) { return per_100_g<C>(shown * C::display); };
    estimate<content_of<C>> e{content(cell.content.low),
                              content(cell.content.likely),
                              std::nullopt,
                              std::nullopt,
                              record_->what.known_share(at),
                              cell.unknown};
    if (cell.content.high)
      e.high = content(*cell.content.high);
    if (double const se = cell.errors.standard_error(); se > 0)
      e.standard_error = content(se);
    return e;
  }
  /// The same as figures, with the errors one by one.
  [[nodiscard]] detail::mixture_cell detail_cell(std::size_t at) const {
    detail::mixture_cell const& cell = record_->what.cells[at];
    return is_by_share_
               ? cell
               : detail::weighed_cell(cell, facts[at], record_->weight, record_->weight_key);
  }
  /// The components of the dish without their types, in order.
  static constexpr std::array<detail::component_facts, Composition::size> facts =
      detail::facts_of_list(Composition{});

private:
  std::shared_ptr<detail::dish_record const> record_;
  bool is_by_share_ = false;
};

/// A dish can be eaten, and is an ingredient of others.
template <class Composition, class Choices, class Missing>
struct food_traits<dish<Composition, Choices, Missing>> {
  using food = dish<Composition, Choices, Missing>;
  static std::string_view name(food const& f) noexcept { return f.name(); }
  template <component C>
    requires(Composition::template has<C>)
  static estimate<content_of<C>> estimated(food const& f, C) { return f.template estimated<C>(); }
  /// A figure only where all is known and no bound is open; a range is none.
  template <component C>
    requires(Composition::template has<C>)
  static value<content_of<C>> content(food const& f, C) {
    auto const e = f.template estimated<C>();
    if (!e.exact() || e.has_gap())
      return stated<content_of<C>>(e.low > content_of<C>{} ? value_state::present_unknown
                                                           : value_state::missing);
    value<content_of<C>> v = known(e.likely);
    v.standard_error = e.standard_error;
    return v;
  }
  template <component C>
    requires(Composition::template has<C>)
  static bool lists(food const& f, C c) { return f.lists(c); }
  static bool is_plain_water(food const& f) noexcept { return f.is_plain_water(); }
  /// One portion: a serving.
  static food_record record(food const& f) {
    food_record r;
    r.name = f.name();
    r.portions = {{"serving", f.mass_of_serving()}};
    r.plain_water = f.is_plain_water();
    return r;
  }
};

} // namespace osteon
