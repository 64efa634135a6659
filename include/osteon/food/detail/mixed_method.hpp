// SPDX-License-Identifier: BSL-1.0
/// @file The mixed method: retention on each ingredient, the change of weight on the dish
/// [vasquez_caicedo_2008].
///
/// Plain doubles: grams, and contents in 100 g in the unit of whoever calls.
#pragma once

#include <osteon/core/detail/square_root.hpp>
#include <osteon/food/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace osteon::detail {

/// What a dish weighs: its ingredients, and what water and fat change in percent of their weight.
struct dish_weight {
  double ingredients = 0;
  double moisture_percent = 0;
  double fat_percent = 0;

  /// Grams of the dish; below or at zero where it loses more than it has.
  [[nodiscard]] constexpr double grams() const noexcept {
    return ingredients * (1 + (moisture_percent + fat_percent) / 100);
  }
  /// Grams of water that the dish gains, negative where it loses them.
  [[nodiscard]] constexpr double water() const noexcept {
    return ingredients * moisture_percent / 100;
  }
  /// Grams of fat that the dish gains, negative where it loses them.
  [[nodiscard]] constexpr double fat() const noexcept { return ingredients * fat_percent / 100; }
};

/// What so many grams of an ingredient bring into a dish; nothing of what is not retained, even where
/// the content has no bound.
constexpr double retained_amount(double grams, double content, double share) noexcept {
  return share > 0 ? grams / 100 * content * share : 0;
}

/// The same for a row of components that are all known.
inline void add_retained(double grams, double const* contents, double const* shares, double* sums,
                         std::size_t components) noexcept {
  double const hundreds = grams / 100;
  for (std::size_t i = 0; i < components; ++i)
    sums[i] += hundreds * contents[i] * shares[i];
}

/// Share of a component that is left: bounds and likely, 0 to 1. A factor that the table does not have
/// lies anywhere between none and all.
struct retained_share {
  double low = 0, likely = 0.5, high = 1;
  static constexpr retained_share exactly(double share) noexcept { return {share, share, share}; }
  [[nodiscard]] constexpr bool is_known() const noexcept { return low == high; }
};

/// The errors of foods in a sum: linear within one food, in squares between foods.
class error_sum {
public:
  /// `error` is signed: what a food adds, its part of a loss subtracts.
  void add(std::uint64_t food, double error) {
    for (auto& [known, sum] : errors_)
      if (known == food) {
        sum += error;
        return;
      }
    errors_.emplace_back(food, error);
  }
  void add(error_sum const& other, double factor) {
    for (auto const& [food, error] : other.errors_)
      add(food, error * factor);
  }
  [[nodiscard]] bool empty() const noexcept { return errors_.empty(); }
  [[nodiscard]] double standard_error() const noexcept {
    double squares = 0;
    for (auto const& each : errors_)
      squares += each.second * each.second;
    return square_root(squares);
  }

private:
  std::vector<std::pair<std::uint64_t, double>> errors_;
};

/// One component of one dish, ingredient by ingredient.
class mixed_sum {
public:
  /// Grams of an ingredient, negative for fat that is lost; its content in 100 g; what is left of it.
  void add(double grams, spread<double> const& content,
           retained_share share = retained_share::exactly(1)) {
    bool const gains = grams >= 0;
    double const most = gains ? share.high : share.low, least = gains ? share.low : share.high;
    if (content.high)
      (gains ? high_ : low_) += retained_amount(grams, *content.high, most);
    else if (share.high > 0 && grams != 0)
      (gains ? is_bounded_ : has_floor_) = false;
    (gains ? low_ : high_) += retained_amount(grams, content.low, least);
    likely_ += retained_amount(grams, content.likely, share.likely);
    is_known_ = is_known_ && (grams == 0 || (content.is_known && share.is_known()));
  }
  /// The error of that content: of the food itself, or of an inner recipe by its foods.
  void add_error(double grams, retained_share share, std::uint64_t food, double standard_error) {
    errors_.add(food, retained_amount(grams, standard_error, share.likely));
  }
  void add_error(double grams, retained_share share, error_sum const& inner) {
    errors_.add(inner, grams / 100 * share.likely);
  }
  /// What the dish gains as a whole, negative where it loses it: water.
  void add_to_dish(double amount) {
    low_ += amount;
    likely_ += amount;
    high_ += amount;
  }

  /// What 100 g hold of a dish of that many grams, above zero; never below zero.
  [[nodiscard]] spread<double> in_100_g(double dish_grams) const {
    auto const in_100 = [&](double amount) { return amount > 0 ? amount / dish_grams * 100 : 0; };
    spread<double> s{has_floor_ ? in_100(low_) : 0, in_100(likely_), std::nullopt, is_known_};
    if (double const high = in_100(high_); is_bounded_ && high - high == 0)
      s.high = high;
    return s;
  }
  /// The errors in 100 g of the dish, by food.
  [[nodiscard]] error_sum errors_in_100_g(double dish_grams) const {
    error_sum scaled;
    scaled.add(errors_, 100 / dish_grams);
    return scaled;
  }
  /// True where more is lost than there was.
  [[nodiscard]] bool is_negative() const noexcept { return is_bounded_ && high_ < 0; }

private:
  double low_ = 0, likely_ = 0, high_ = 0;
  bool has_floor_ = true, is_bounded_ = true, is_known_ = true;
  error_sum errors_;
};

} // namespace osteon::detail
