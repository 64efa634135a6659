// SPDX-License-Identifier: BSL-1.0
/// @file Training impulses by zones: Edwards, Stagno, GoldenCheetah's and one's own weights, Lucia.
#pragma once

#include <osteon/exercise/training_impulse.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// A zone begins at a share of the reference rate, which belongs to it, and ends where the next
/// begins; each minute in it counts `weight`.
struct weighted_zone {
  double from;
  double weight;
};

/// Zones, what they are shares of, and a name. One's own that is known when compiling:
/// @code
///   struct two_zones {
///     using reference = osteon::maximum_rate;
///     static constexpr char const* symbol = "two zones";
///     static constexpr std::array<osteon::weighted_zone, 2> zones() { return {{{0, 1}, {0.8, 2}}}; }
///   };
/// @endcode
/// Borders rise. Below the lowest zone time counts and weighs nothing.
template <class Scheme>
concept zone_scheme = requires(Scheme const& scheme) {
  { Scheme::symbol } -> std::convertible_to<char const*>;
  { scheme.zones()[0] } -> std::convertible_to<weighted_zone>;
  scheme.zones().size();
  requires std::is_same_v<typename Scheme::reference, maximum_rate> ||
      std::is_same_v<typename Scheme::reference, threshold_rate>;
};

/// Minutes x 1 to 5 from 50, 60, 70, 80, 90 to 100 % of the maximum [edwards_1993]. The borders are
/// printed twice; here each belongs to the zone above it. Nothing weighs below 50 %.
struct edwards_1993 {
  using reference = maximum_rate;
  static constexpr char const* symbol = "TRIMP Edwards";
  static constexpr osteon::source source = sources::edwards_1993;
  static constexpr std::array<weighted_zone, 5> zones() {
    return {{{0.5, 1}, {0.6, 2}, {0.7, 3}, {0.8, 4}, {0.9, 5}}};
  }
};

/// Minutes x 1.25, 1.71, 2.54, 3.61, 5.16 from 65, 72, 79, 86, 93 to 100 % of the maximum
/// [stagno_2007, unverified]. Printed in whole percents, 65-71 and so on; a zone lasts until the
/// next begins.
struct stagno_2007 {
  using reference = maximum_rate;
  static constexpr char const* symbol = "TRIMP Stagno";
  static constexpr osteon::source source = sources::stagno_2007;
  static constexpr std::array<weighted_zone, 5> zones() {
    return {{{0.65, 1.25}, {0.72, 1.71}, {0.79, 2.54}, {0.86, 3.61}, {0.93, 5.16}}};
  }
};

/// GoldenCheetah's weights: 0.9, 1.1, 1.2, 2, 5 from 0, 68, 83, 94, 105 % of the threshold, without
/// an upper end [goldencheetah_trimp].
struct goldencheetah_zones {
  using reference = threshold_rate;
  static constexpr char const* symbol = "TRIMP GoldenCheetah zonal";
  static constexpr osteon::source source = sources::goldencheetah_trimp;
  static constexpr std::array<weighted_zone, 5> zones() {
    return {{{0, 0.9}, {0.68, 1.1}, {0.83, 1.2}, {0.94, 2}, {1.05, 5}}};
  }
};

/// Zones and weights of one's own, as shares of a maximum or of a threshold.
template <class Reference> class own_zones {
public:
  using reference = Reference;
  static constexpr char const* symbol = "TRIMP own zones";
  static constexpr osteon::source source{};

  /// `out_of_domain` unless there is a zone, borders rise from 0 on and no weight is negative.
  static outcome<own_zones> of(std::vector<weighted_zone> zones) {
    double last = -1;
    for (weighted_zone const& each : zones) {
      bool const rises = each.from > last && each.from >= 0 && each.from < 10;
      if (!rises || !(each.weight >= 0 && each.weight <= 1e9))
        return defect{
            defect_code::out_of_domain,
            "zones need rising borders from 0 on, as shares and not percents, and weights "
            "that are not negative"};
      last = each.from;
    }
    if (zones.empty())
      return defect{defect_code::missing_field, "there is no zone; give one at least"};
    return own_zones(std::move(zones));
  }
  [[nodiscard]] std::vector<weighted_zone> const& zones() const { return zones_; }

private:
  explicit own_zones(std::vector<weighted_zone> zones) : zones_(std::move(zones)) {}
  std::vector<weighted_zone> zones_;
};

/// Time by zone.
struct zone_times {
  measure<elapsed> below{}; ///< below the lowest zone
  std::vector<measure<elapsed>> in{};
};

/// The impulse by a scheme: the sum of minutes x weight of their zone. Rates must be above zero and,
/// where the reference is the maximum, at most the maximum.
template <zone_scheme Scheme, class Outside = refuse_outside> struct zonal_impulse {
  using kind = impulse_by<Scheme>;

  typename Scheme::reference reference;
  Scheme scheme{};

  /// How long the rates were in each zone; nothing is refused, and all known time is in one of them.
  [[nodiscard]] zone_times times(timed_heart_rates const& rates) const {
    return times_of(rates, [](heart_rate) { return true; });
  }

  /// The load; refused by `Outside`, for a reference that is no rate, and where no rate is known.
  [[nodiscard]] outcome<training_impulse<kind>> load(timed_heart_rates const& rates) const {
    if (!(reference.rate > heart_rate{}) || !(reference.rate < detail::no_rate))
      return defect{defect_code::out_of_domain,
                    "the heart rate that zones are shares of must be above zero"};
    constexpr bool to_maximum = std::is_same_v<typename Scheme::reference, maximum_rate>;
    auto const counted = detail::counted_of(
        rates, heart_rate{}, to_maximum ? reference.rate : detail::no_rate, Outside::refuses);
    if (!counted)
      return counted.defect();
    auto const time = times_of(rates, *counted);
    auto const& zones = scheme.zones();
    measure<elapsed> weighted{};
    for (std::size_t i = 0; i < time.in.size(); ++i)
      weighted += time.in[i] * zones[i].weight;
    return training_impulse<kind>{weighted.in(time_units::minute)*impulse_units<kind>,
                                  counted->known, counted->unknown};
  }

private:
  template <class Counts>
  [[nodiscard]] zone_times times_of(timed_heart_rates const& rates, Counts counts) const {
    auto const& zones = scheme.zones();
    zone_times found;
    found.in.resize(zones.size());
    for (heart_rate_span const& each : rates.spans) {
      if (!counts(each.rate))
        continue;
      double const share = each.rate / reference.rate;
      std::size_t zone = 0;
      while (zone < zones.size() && share >= zones[zone].from)
        ++zone;
      (zone == 0 ? found.below : found.in[zone - 1]) += each.lasted;
    }
    return found;
  }
};

/// The first and the second ventilatory threshold: two types, so that they are not swapped.
struct first_ventilatory_threshold {
  heart_rate rate;
};
struct second_ventilatory_threshold {
  heart_rate rate;
};

/// Lucia's impulse: minutes x 1 below the first ventilatory threshold, x 2 between the two, x 3 above
/// the second [lucia_2003]. A rate at a threshold is between them. The method has no upper end.
class lucia_2003 {
public:
  static constexpr char const* symbol = "TRIMP Lucia";
  static constexpr osteon::source source = sources::lucia_2003;
  using kind = impulse_by<lucia_2003>;

  /// `out_of_domain` unless the first threshold is above zero and below the second.
  static outcome<lucia_2003> of(first_ventilatory_threshold first,
                                second_ventilatory_threshold second) {
    if (!(first.rate > heart_rate{} && first.rate < second.rate && second.rate < detail::no_rate))
      return defect{defect_code::out_of_domain,
                    "the first ventilatory threshold must be below the second; check both"};
    return lucia_2003(first.rate, second.rate);
  }

  /// The load; refused where no rate is known for any time.
  [[nodiscard]] outcome<training_impulse<kind>> load(timed_heart_rates const& rates) const {
    auto const counted = detail::counted_of(rates, heart_rate{}, detail::no_rate, true);
    if (!counted)
      return counted.defect();
    measure<elapsed> weighted{};
    for (heart_rate_span const& each : rates.spans)
      weighted += each.lasted * (each.rate < first_ ? 1 : each.rate > second_ ? 3 : 2);
    return training_impulse<kind>{weighted.in(time_units::minute)*impulse_units<kind>,
                                  counted->known, counted->unknown};
  }

private:
  lucia_2003(heart_rate first, heart_rate second) noexcept : first_(first), second_(second) {}
  heart_rate first_, second_;
};

} // namespace osteon
