// SPDX-License-Identifier: BSL-1.0
/// @file Impacts of a day by band of net acceleration, and scores of bone load that are not computed.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/refused_model.hpp>
#include <osteon/exercise/recovery_kernel.hpp>
#include <osteon/units/exertion.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source vainionpaa_2006{
    "vainionpaa_2006", "Vainionpää et al. Intensity of exercise and bone density change", 2006};
inline constexpr source ahola_2010{
    "ahola_2010", "Ahola et al. Daily impact score in acceleration measurements of exercise", 2010};
inline constexpr source genc_2009{"genc_2009", "Genc et al. Enhanced daily load stimulus", 2009,
                                  false};
} // namespace sources

/// Bands of net acceleration at the waist, and what lies below and above them.
enum class acceleration_band : std::uint8_t { below, first, second, third, fourth, fifth, above };

/// A band as it was printed, and what correlated with the impacts in it.
struct acceleration_band_facts {
  acceleration_band what;
  measure<net_acceleration> from;
  measure<net_acceleration> to;
  std::string_view correlated_with;
};

/// 0.3-1.0, 1.1-2.4, 2.5-3.8, 3.9-5.3 and 5.4-9.2 g, in women of 35 to 40 years over 12 months
/// [vainionpaa_2006]. A correlation in a trial is no promise for one person.
inline constexpr std::array<acceleration_band_facts, 5> vainionpaa_bands{{
    {acceleration_band::first, 0.3 * net_g, 1.0 * net_g, "nothing that was reported"},
    {acceleration_band::second, 1.1 * net_g, 2.4 * net_g, "speed of sound of the calcaneus"},
    {acceleration_band::third, 2.5 * net_g, 3.8 * net_g, "nothing that was reported"},
    {acceleration_band::fourth, 3.9 * net_g, 5.3 * net_g, "bone density of the hip"},
    {acceleration_band::fifth, 5.4 * net_g, 9.2 * net_g,
     "bone density of the hip and of the first lumbar vertebra"},
}};

/// The band of a peak. Bands were printed with gaps, 1.05 g lies in none; here a band reaches to where
/// the next begins, and the fifth to 9.2 g, its end with it [vainionpaa_band_gaps, unverified]. None for
/// what is no finite number: it lies in no band and below none.
constexpr std::optional<acceleration_band> band_of(measure<net_acceleration> peak) noexcept {
  if (peak - peak != measure<net_acceleration>{})
    return std::nullopt;
  if (peak < vainionpaa_bands[0].from)
    return acceleration_band::below;
  for (std::size_t i = 1; i < vainionpaa_bands.size(); ++i)
    if (peak < vainionpaa_bands[i].from)
      return vainionpaa_bands[i - 1].what;
  return peak <= vainionpaa_bands.back().to ? acceleration_band::fifth : acceleration_band::above;
}

/// Impacts of a day by band. Sums are associative and commutative.
class vainionpaa_counts {
public:
  /// Counts one peak, in its band or among those without a number.
  constexpr void add(measure<net_acceleration> peak) noexcept {
    if (auto const band = band_of(peak))
      ++in_[index(*band)];
    else
      ++without_number_;
  }
  /// Peaks that were no finite number; they are in no band, and `from` counts none of them.
  [[nodiscard]] constexpr std::uint64_t without_number() const noexcept { return without_number_; }
  [[nodiscard]] constexpr std::uint64_t operator[](acceleration_band band) const noexcept {
    return in_[index(band)];
  }
  /// Impacts from that band up, those above the bands with them.
  [[nodiscard]] constexpr std::uint64_t from(acceleration_band band) const noexcept {
    std::uint64_t sum = 0;
    for (std::size_t i = index(band); i < in_.size(); ++i)
      sum += in_[i];
    return sum;
  }

  friend constexpr vainionpaa_counts operator+(vainionpaa_counts a,
                                               vainionpaa_counts const& b) noexcept {
    for (std::size_t i = 0; i < a.in_.size(); ++i)
      a.in_[i] += b.in_[i];
    a.without_number_ += b.without_number_;
    return a;
  }
  friend constexpr bool operator==(vainionpaa_counts const&,
                                   vainionpaa_counts const&) noexcept = default;

private:
  static constexpr std::size_t index(acceleration_band band) noexcept {
    return static_cast<std::size_t>(band);
  }
  std::array<std::uint64_t, 7> in_{};
  std::uint64_t without_number_ = 0;
};

namespace refusals {
namespace detail {
inline constexpr std::string_view instead_of_impact_score[] = {
    "counts of a day's impacts by band of acceleration",
    "the osteogenic index and the daily stress stimulus of forces in body weights"};
inline constexpr std::string_view instead_of_load_stimulus[] = {
    "the daily stress stimulus and the daily load stimulus without recovery",
    "the osteogenic index with a recovery kernel by name or of one's own"};
inline constexpr std::string_view instead_of_cycle_rest[] = {
    "the rest between sessions, with a recovery kernel by name or of one's own"};
} // namespace detail

/// That it follows the daily stress stimulus was seen; exponent and weights were not [ahola_2010].
inline constexpr refused_model impact_score_exponential{
    "daily impact score, exponential form, from accelerations",
    "the equation and its exponent were seen in no source; the abstract says only that it follows "
    "the daily stress stimulus",
    detail::instead_of_impact_score, sources::ahola_2010};
/// That it simplifies the osteogenic index was seen; its sum was not [ahola_2010].
inline constexpr refused_model impact_score_logarithmic{
    "daily impact score, logarithmic form, from accelerations",
    "the equation was seen in no source; the abstract says only that it simplifies the osteogenic "
    "index",
    detail::instead_of_impact_score, sources::ahola_2010};
/// Adds recovery, saturation and standing to the daily load stimulus [genc_2009, unverified].
inline constexpr refused_model enhanced_load_stimulus{
    "enhanced daily load stimulus", "the equation was seen in no source",
    detail::instead_of_load_stimulus, sources::genc_2009};
/// 14 s between cycles gave 66 to 190 % more bone formation in rats than up to 7 s [robling_2001].
inline constexpr refused_model rest_between_cycles{
    "osteogenic index by the rest between cycles",
    "rest of seconds raised bone formation in rats; no weight for it in an index was published in "
    "what was seen",
    detail::instead_of_cycle_rest, sources::robling_2001};
} // namespace refusals

} // namespace osteon
