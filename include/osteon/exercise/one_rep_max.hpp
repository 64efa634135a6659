// SPDX-License-Identifier: BSL-1.0
/// @file The load that could be lifted once, by seven published formulas, and how far they spread.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

namespace sources {
/// Constants as several public pages and repositories have them; not seen in the papers themselves.
inline constexpr source one_rep_max_formulas{
    "one_rep_max_formulas", "Epley, Brzycki, Lombardi, O'Conner, Wathan, Mayhew, Lander", 1999,
    false};
inline constexpr source reynolds_2006{
    "reynolds_2006", "Reynolds et al. Prediction of 1RM from multiple repetition maximum testing",
    2006};
} // namespace sources

/// The fewest and the most repetitions to failure from which a maximum is estimated: no more than 10
/// belong into such an equation [reynolds_2006].
inline constexpr int fewest_repetitions_to_estimate = 1;
inline constexpr int most_repetitions_to_estimate = 10;

// A formula is a type with a name and `times_load(repetitions)`: the maximum as a multiple of the
// load, for more than one repetition. Constants [one_rep_max_formulas, unverified].

/// w (1 + r/30).
struct epley {
  static constexpr std::string_view name = "Epley";
  static constexpr double times_load(int r) noexcept { return 1 + r / 30.0; }
};
/// 36 w / (37 - r).
struct brzycki {
  static constexpr std::string_view name = "Brzycki";
  static constexpr double times_load(int r) noexcept { return 36.0 / (37 - r); }
};
/// w r^0.10.
struct lombardi {
  static constexpr std::string_view name = "Lombardi";
  static double times_load(int r) noexcept { return std::pow(r, 0.10); }
};
/// w (1 + 0.025 r).
struct oconner {
  static constexpr std::string_view name = "O'Conner";
  static constexpr double times_load(int r) noexcept { return 1 + 0.025 * r; }
};
/// 100 w / (48.8 + 53.8 exp(-0.075 r)).
struct wathan {
  static constexpr std::string_view name = "Wathan";
  static double times_load(int r) noexcept { return 100 / (48.8 + 53.8 * std::exp(-0.075 * r)); }
};
/// 100 w / (52.2 + 41.9 exp(-0.055 r)).
struct mayhew {
  static constexpr std::string_view name = "Mayhew";
  static double times_load(int r) noexcept { return 100 / (52.2 + 41.9 * std::exp(-0.055 * r)); }
};
/// 100 w / (101.3 - 2.67123 r); one public repository prints it under Mayhew's name.
struct lander {
  static constexpr std::string_view name = "Lander";
  static constexpr double times_load(int r) noexcept { return 100 / (101.3 - 2.67123 * r); }
};

/// A formula of this header, or one's own of the same shape.
template <class Formula>
concept one_rep_max_formula = requires(int repetitions) {
  { Formula::times_load(repetitions) } -> std::same_as<double>;
};

/// What a maximum can be of: all that is moved, or the load of one hand. A body is no load (how much
/// of it a movement moves is `moved_mass`), help is none either.
template <class Kind> inline constexpr bool is_load = false;
template <> inline constexpr bool is_load<lifted_mass> = true;
template <> inline constexpr bool is_load<each_hand_mass> = true;

/// A maximum in the terms of the load it was lifted with: the lowest, the median and the highest of the
/// seven formulas. A load per hand stays a load per hand.
template <class Kind> struct one_rep_max_range { measure<Kind> low{}, median{}, high{}; };

namespace detail {

/// Why no maximum follows from a set; none where one does.
inline std::optional<defect> no_maximum(double kilos, int repetitions) {
  if (!(kilos > 0) || kilos - kilos != 0)
    return defect{defect_code::out_of_domain, "a maximum is estimated from a load above 0"};
  if (repetitions < fewest_repetitions_to_estimate)
    return defect{defect_code::out_of_domain,
                  "a maximum is estimated from 1 to 10 repetitions; the nearest is 1"};
  if (repetitions > most_repetitions_to_estimate)
    return defect{defect_code::out_of_domain,
                  "a maximum is estimated from 1 to 10 repetitions, not from " +
                      std::to_string(repetitions) + "; the nearest is 10"};
  return std::nullopt;
}

/// The seven multiples of the load for 2 to 10 repetitions, in rising order; seven ones for 1.
inline std::array<double, 7> times_load_of_all(int repetitions) {
  int const r = repetitions;
  std::array<double, 7> all{1, 1, 1, 1, 1, 1, 1};
  if (r > 1)
    all = {epley::times_load(r),   brzycki::times_load(r), lombardi::times_load(r),
           oconner::times_load(r), wathan::times_load(r),  mayhew::times_load(r),
           lander::times_load(r)};
  std::sort(all.begin(), all.end());
  return all;
}

} // namespace detail

/// The maximum by one formula from a set taken to failure: one repetition is the load itself by
/// definition; `out_of_domain` with the nearest bound outside 1 to 10 repetitions.
template <one_rep_max_formula Formula, class Kind>
  requires is_load<Kind>
[[nodiscard]] outcome<measure<Kind>> one_rep_max(measure<Kind> load, int repetitions) {
  if (auto wrong = detail::no_maximum(load.in(kilograms), repetitions))
    return *std::move(wrong);
  return repetitions == 1 ? load : load * Formula::times_load(repetitions);
}
/// The maximum by all seven formulas from a set taken to failure; at 5 repetitions the highest is 5.8 %
/// above the lowest.
template <class Kind>
  requires is_load<Kind>
[[nodiscard]] outcome<one_rep_max_range<Kind>> one_rep_max_of_all(measure<Kind> load,
                                                                  int repetitions) {
  if (auto wrong = detail::no_maximum(load.in(kilograms), repetitions))
    return *std::move(wrong);
  auto const times = detail::times_load_of_all(repetitions);
  return one_rep_max_range<Kind>{load * times.front(), load * times[3], load * times.back()};
}

/// The maximum from a recorded set as if it was taken to failure, as all that is moved: both hands of a
/// pair, the own body as far as `of` says. `refused` for a warm-up, which never is, and for the own
/// body and for help while the person's mass is not known.
[[nodiscard]] inline outcome<one_rep_max_range<lifted_mass>>
one_rep_max_of(strength_set const& set, std::optional<moved_body> of = std::nullopt) {
  if (set.kind == set_kind::warm_up)
    return defect{defect_code::refused, "a warm-up is not taken to failure: take a working set"};
  auto const load = moved_mass(set.load, of);
  if (!load)
    return defect{
        defect_code::refused,
        of ? "nothing is left to move: enter a counterweight below the person's mass and a "
             "share of the body above 0 and up to 1"
           : "the own body is moved, with or without help: say the person's mass and how "
             "much of it the movement moves"};
  return one_rep_max_of_all(*load, set.repetitions);
}

} // namespace osteon
