// SPDX-License-Identifier: BSL-1.0
/// @file Recovery kernels: the share of its index that a session keeps, by the rest before it.
///
/// A kernel of one's own:
/// @code
///   struct half_until_noon {
///     constexpr double share(osteon::measure<osteon::elapsed> rest) const {
///       return rest < 12 * osteon::time_units::hour ? 0.5 : 1.0;
///     }
///   };
///   static_assert(osteon::checked_recovery_kernel<half_until_noon>); // says why, where it is none
///   static_assert(osteon::law_broken_by(half_until_noon{}) == osteon::kernel_law::none);
/// @endcode
#pragma once

#include <osteon/core/detail/natural_log.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/detail/exponential.hpp>
#include <osteon/units/time.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace osteon {

namespace sources {
inline constexpr source turner_robling_recovery{
    "turner_robling_recovery", "Turner and Robling 2003, recalled: sessions recover", 2003, false};
inline constexpr source robling_2001{
    "robling_2001", "Robling et al. Recovery periods restore mechanosensitivity (rat tibia)", 2001};
} // namespace sources

/// A type whose `share(rest)` is the share of its index that a session keeps after that rest: from 0
/// to 1, and never less after a longer rest; `law_broken_by` looks for what a concept cannot say.
template <class Kernel>
concept recovery_kernel = requires(Kernel const& kernel, measure<elapsed> rest) {
  { kernel.share(rest) } -> std::same_as<double>;
};

/// How fast bone becomes sensitive to load again: 1 - e^(-t/tau), tau above 0. The rule and its 6
/// hours are recalled, not seen in the paper [turner_robling_recovery, unverified].
struct recovery_time {
  measure<elapsed> tau = 6 * time_units::hour;
  osteon::source source = sources::turner_robling_recovery;

  [[nodiscard]] constexpr double share(measure<elapsed> rest) const noexcept {
    return detail::one_less_decay(rest / tau);
  }
  /// The rest after which a session keeps that share, from 0 to below 1; none ever brings it to 1.
  [[nodiscard]] outcome<measure<elapsed>> rest_for(double kept) const {
    if (!(kept >= 0 && kept < 1))
      return defect{defect_code::out_of_domain, "a share is from 0 to below 1"};
    return -detail::natural_log(1 - kept) * tau;
  }
};
inline constexpr recovery_time turner_robling_recovery{};

/// Full after 8 hours and nothing before: in rats about 8 hours restored full sensitivity, and what
/// lies between was not fitted [robling_2001].
struct step_recovery {
  measure<elapsed> after = 8 * time_units::hour;
  osteon::source source = sources::robling_2001;

  [[nodiscard]] constexpr double share(measure<elapsed> rest) const noexcept {
    return rest >= after ? 1.0 : 0.0;
  }
};

/// No loss at all: every session counts in full, however short the rest.
struct no_desensitisation {
  [[nodiscard]] constexpr double share(measure<elapsed>) const noexcept { return 1.0; }
};

/// Why a type is no kernel; `none` when it is one.
enum class kernel_flaw : std::uint8_t {
  none,
  no_share,       ///< no member `share` at all
  not_const,      ///< `share` is not const
  other_argument, ///< `share` takes something that a rest is not
  no_double       ///< `share` answers something that is no double
};

namespace detail {
template <class Kernel> constexpr kernel_flaw kernel_flaw_of() {
  using enum kernel_flaw;
  if constexpr (recovery_kernel<Kernel>)
    return none;
  else if constexpr (requires(Kernel const& k, measure<elapsed> rest) { k.share(rest); })
    return no_double;
  else if constexpr (requires(Kernel & k, measure<elapsed> rest) { k.share(rest); })
    return not_const;
  else if constexpr (requires { &Kernel::share; })
    return other_argument;
  else
    return no_share;
}
} // namespace detail

/// The first reason why a type is no kernel.
template <class Kernel>
inline constexpr kernel_flaw flaw_of_recovery_kernel = detail::kernel_flaw_of<Kernel>();

namespace detail {
template <class Kernel> constexpr bool check_recovery_kernel() {
  using enum kernel_flaw;
  constexpr kernel_flaw flaw = flaw_of_recovery_kernel<Kernel>;
  static_assert(flaw != no_share,
                "it has no member share; write: double share(measure<elapsed> rest) const");
  static_assert(flaw != not_const, "its share is not const; write const behind the parameter");
  static_assert(flaw != other_argument,
                "its share takes something that a rest is not; take measure<elapsed>");
  static_assert(flaw != no_double, "its share answers no double; answer a number from 0 to 1");
  return flaw == none;
}
} // namespace detail

/// True for a kernel; does not compile for anything else, and says why in one sentence.
template <class Kernel>
inline constexpr bool checked_recovery_kernel = detail::check_recovery_kernel<Kernel>();

/// The laws of a kernel that a concept cannot say.
enum class kernel_law : std::uint8_t {
  none,
  share_is_number, ///< a share was no number
  share_from_0,    ///< a share was below 0
  share_to_1,      ///< a share was above 1
  share_rises      ///< a longer rest gave a smaller share
};

/// The first law that a kernel breaks within 30 days of rest, looked at each quarter of an hour of
/// the first two days and each six hours after; constexpr where the kernel is.
template <recovery_kernel Kernel> constexpr kernel_law law_broken_by(Kernel const& kernel) {
  double before = 0;
  for (int quarters = 0; quarters <= 30 * 96; quarters += quarters < 192 ? 1 : 24) {
    double const share = kernel.share(15.0 * quarters * time_units::minute);
    if (share != share)
      return kernel_law::share_is_number;
    if (share < 0)
      return kernel_law::share_from_0;
    if (share > 1)
      return kernel_law::share_to_1;
    if (share < before)
      return kernel_law::share_rises;
    before = share;
  }
  return kernel_law::none;
}

} // namespace osteon
