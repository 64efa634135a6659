// SPDX-License-Identifier: BSL-1.0
/// @file What a recipe's computation may do one way or another, each choice a type with one function `of`.
///
/// `recipe_policy<without_retention, inner_rounded<3>>` takes the choices that differ from the usual ones.
#pragma once

#include <osteon/food/energy.hpp>

#include <optional>
#include <type_traits>

namespace osteon {

/// The questions that a policy answers; a choice says by `question` which one is its own.
namespace recipe_question {
struct retention {};
struct moisture {};
struct energy {};
struct precision {};
} // namespace recipe_question

/// What a code retains is kept of each ingredient: the usual choice.
struct with_retention {
  using question = recipe_question::retention;
  static constexpr double of(double share) noexcept { return share; }
};
/// All of every ingredient is kept, as by tools that only add up.
struct without_retention {
  using question = recipe_question::retention;
  static constexpr double of(double) noexcept { return 1; }
};

/// The dish gains or loses water, in percent of the weight of all ingredients: the usual choice.
struct with_moisture_change {
  using question = recipe_question::moisture;
  static constexpr double of(double percent) noexcept { return percent; }
};
/// The dish weighs what its ingredients weigh, but for a change of fat.
struct without_moisture_change {
  using question = recipe_question::moisture;
  static constexpr double of(double) noexcept { return 0; }
};

/// What the energy of 100 g of a dish can be made from.
struct recipe_energy {
  /// Sum of the ingredients.
  double summed_kcal = 0;
  /// Alcohol that did not stay in the dish.
  double lost_alcohol_grams = 0;
  /// What is in the dish; absent where the table has no column for one of the first three.
  struct parts {
    double protein_grams = 0, fat_grams = 0, carbohydrate_grams = 0, alcohol_grams = 0;
  };
  std::optional<parts> of{};
};

/// Energy is the sum of that of the ingredients, as FNDDS publishes it: the usual choice. In its one
/// dish that loses much alcohol the sum is what stands in print [fndds_2017_18].
struct energy_of_ingredients {
  using question = recipe_question::energy;
  static constexpr std::optional<double> of(recipe_energy const& e) noexcept {
    return e.summed_kcal;
  }
};
/// The same less the energy of the alcohol that was lost, never below zero.
struct energy_less_lost_alcohol {
  using question = recipe_question::energy;
  static constexpr std::optional<double> of(recipe_energy const& e) noexcept {
    double const left = e.summed_kcal - detail::usda_alcohol_kcal * e.lost_alcohol_grams;
    return left > 0 ? left : 0;
  }
};
/// Energy of what is in the dish by the general factors of Atwater and USDA's of alcohol; none where the
/// table lacks protein, fat or carbohydrate.
struct energy_of_parts {
  using question = recipe_question::energy;
  static constexpr std::optional<double> of(recipe_energy const& e) noexcept {
    if (!e.of)
      return std::nullopt;
    using namespace nutrients;
    return e.of->protein_grams * detail::energy_row<atwater_general>(protein) +
           e.of->fat_grams * detail::energy_row<atwater_general>(total_fat) +
           e.of->carbohydrate_grams * detail::energy_row<atwater_general>(carbohydrate) +
           e.of->alcohol_grams * detail::usda_alcohol_kcal;
  }
};

/// A figure of a recipe that is an ingredient of another.
struct inner_figure {
  double computed = 0;
  /// As the table that was handed over prints it; absent where there is none.
  std::optional<double> printed{};
  /// The unit of the last printed place: 0.01 where the column is printed to two decimals.
  double printed_unit = 0;
};

/// An inner recipe counts as it was computed: the usual choice.
struct inner_in_full {
  using question = recipe_question::precision;
  static constexpr double of(inner_figure const& f) noexcept { return f.computed; }
};
namespace detail {
/// The nearest multiple of 10^-decimals, halves upward; what is too large to have decimals stays.
constexpr double rounded_to(double x, int decimals) noexcept {
  double scale = 1;
  for (int i = 0; i < decimals; ++i)
    scale *= 10;
  double const steps = x * scale + 0.5;
  return steps < 0x1p62 ? static_cast<double>(static_cast<long long>(steps)) / scale : x;
}
} // namespace detail
/// An inner recipe counts rounded to so many decimals of its printed unit.
template <int Decimals>
  requires(Decimals >= 0 && Decimals <= 9)
struct inner_rounded {
  using question = recipe_question::precision;
  static constexpr double of(inner_figure const& f) noexcept {
    return detail::rounded_to(f.computed, Decimals);
  }
};
/// An inner recipe counts as it is printed, and as it was computed where it is not.
struct inner_as_printed {
  using question = recipe_question::precision;
  static constexpr double of(inner_figure const& f) noexcept {
    return f.printed.value_or(f.computed);
  }
};
/// An inner recipe counts rounded to three decimals, which is what the agency's figures look like, while
/// that rounds to what is printed; else as it is printed. Nearest to FNDDS 2017-18 of all that was tried.
struct inner_within_print {
  using question = recipe_question::precision;
  static constexpr double of(inner_figure const& f) noexcept {
    double const kept = detail::rounded_to(f.computed, 3);
    if (!f.printed)
      return kept;
    // A figure halfway between two printed ones may have been printed as either; the margin is for
    // the distance, which doubles do not hold exactly.
    double const off = kept > *f.printed ? kept - *f.printed : *f.printed - kept;
    return off <= f.printed_unit / 2 * (1 + 1e-9) ? kept : *f.printed;
  }
};

namespace detail {
template <class Question, class Usual, class... Choices> struct choice_of { using type = Usual; };
template <class Question, class Usual, class First, class... Rest>
struct choice_of<Question, Usual, First, Rest...>
    : std::conditional_t<std::is_same_v<typename First::question, Question>,
                         std::type_identity<First>, choice_of<Question, Usual, Rest...>> {};
} // namespace detail

/// How recipes are computed: the choices given, and the usual ones to every other question. Of two
/// choices to one question the first counts.
template <class... Choices> struct recipe_policy {
  using retention =
      typename detail::choice_of<recipe_question::retention, with_retention, Choices...>::type;
  using moisture =
      typename detail::choice_of<recipe_question::moisture, with_moisture_change, Choices...>::type;
  using energy =
      typename detail::choice_of<recipe_question::energy, energy_of_ingredients, Choices...>::type;
  using precision =
      typename detail::choice_of<recipe_question::precision, inner_in_full, Choices...>::type;
};

} // namespace osteon
