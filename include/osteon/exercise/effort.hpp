// SPDX-License-Identifier: BSL-1.0
/// @file How hard it felt: perceived exertion, the talk test, and the intensity classes.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/exertion.hpp>

#include <cstdint>
#include <optional>

namespace osteon {

namespace sources {
inline constexpr source acsm_2018_rpe{
    "pmc8581515", "Intensity definitions of ACSM 2018 by RPE 6-20 (Arch Phys Med Rehabil, table 1)",
    2020};
inline constexpr source heliyon_2022{
    "pmc9618974", "Intensity by Borg CR10 and talk test (Heliyon 8:e11259, table 4)", 2022};
inline constexpr source zourdos_2016{"zourdos_2016",
                                     "Zourdos et al. RPE scale by repetitions in reserve", 2016};
} // namespace sources

/// Classes of intensity, in rising order.
enum class intensity : std::uint8_t { very_light, light, moderate, vigorous };

/// A scale of perceived exertion; ratings of different scales are different things.
enum class rpe_scale : std::uint8_t {
  borg_6_20,             ///< 6 no exertion, 20 maximal
  borg_cr10,             ///< 0 nothing at all, 10 maximal
  repetitions_in_reserve ///< 10 - repetitions left in a set [zourdos_2016]
};

/// One rating of perceived exertion on its scale.
class rpe {
public:
  /// A rating on the scale; refused with `out_of_domain` outside 6-20, 0-10 or 0-10.
  static outcome<rpe> on(rpe_scale scale, double rating) {
    bool const borg = scale == rpe_scale::borg_6_20;
    if (!(rating >= (borg ? 6 : 0) && rating <= (borg ? 20 : 10)))
      return defect{defect_code::out_of_domain, borg ? "a rating on the Borg scale is from 6 to 20"
                                                     : "a rating on this scale is from 0 to 10"};
    return rpe(scale, rating);
  }

  [[nodiscard]] constexpr rpe_scale scale() const noexcept { return scale_; }
  [[nodiscard]] constexpr double rating() const noexcept { return rating_; }

  friend constexpr bool operator==(rpe const&, rpe const&) noexcept = default;

private:
  constexpr rpe(rpe_scale scale, double rating) noexcept : scale_(scale), rating_(rating) {}
  rpe_scale scale_;
  double rating_;
};

/// What a person could do with the voice while moving [pmc9618974].
enum class talk_test : std::uint8_t { could_sing, could_speak, only_few_words };

/// The class of a MET figure: light from 1.6, moderate from 3.0, vigorous from 6.0 [herrmann_2024].
constexpr intensity intensity_of(measure<metabolic_equivalent> cost) noexcept {
  double const mets = cost.in(METs);
  return mets >= 6.0   ? intensity::vigorous
         : mets >= 3.0 ? intensity::moderate
         : mets >= 1.6 ? intensity::light
                       : intensity::very_light;
}

/// The class of a rating: Borg 9-11 light, 12-13 moderate, from 14 vigorous [pmc8581515]; CR10 1-2,
/// 3-4, from 5 [pmc9618974]. Ratings between whole numbers belong to the class below.
/// None for repetitions in reserve, which rate a set and not an intensity.
constexpr std::optional<intensity> intensity_of(rpe felt) noexcept {
  if (felt.scale() == rpe_scale::repetitions_in_reserve)
    return std::nullopt;
  bool const borg = felt.scale() == rpe_scale::borg_6_20;
  double const rating = felt.rating();
  return rating >= (borg ? 14 : 5)   ? intensity::vigorous
         : rating >= (borg ? 12 : 3) ? intensity::moderate
         : rating >= (borg ? 9 : 1)  ? intensity::light
                                     : intensity::very_light;
}

/// The class of a talk test [pmc9618974].
constexpr intensity intensity_of(talk_test voice) noexcept {
  switch (voice) {
  case talk_test::could_sing:
    return intensity::light;
  case talk_test::could_speak:
    return intensity::moderate;
  case talk_test::only_few_words:
    break;
  }
  return intensity::vigorous;
}

} // namespace osteon
