// SPDX-License-Identifier: BSL-1.0
/// @file The concept of a load model: what one session delivered, as one quantity.
///
/// A load model of one's own:
/// @code
///   struct jumps_done { };                                        // a kind of one's own
///   inline constexpr osteon::unit<jumps_done> jumps{1, "jumps"};
///   struct jump_count {
///     osteon::measure<jumps_done> load(osteon::session const& s) const {
///       int count = 0;
///       for (auto const& event : s.events)
///         if (auto const* series = std::get_if<osteon::impact_series>(&event))
///           count += series->repetitions;
///       return count * jumps;
///     }
///   };
/// @endcode
#pragma once

#include <osteon/exercise/session.hpp>

#include <type_traits>
#include <utility>
#include <variant>

namespace osteon {

namespace detail {
template <class T> inline constexpr bool is_quantity = false;
template <class Kind> inline constexpr bool is_quantity<measure<Kind>> = true;
template <class T> inline constexpr bool is_quantity<outcome<T>> = is_quantity<T>;
} // namespace detail

/// A type whose `load(session)` is a measure, or an outcome of one where the model refuses sessions
/// outside the range it was fitted in. Response over time is another matter.
template <class Model>
concept load_model = requires(Model const& model, session const& done) {
  requires detail::is_quantity<std::remove_cvref_t<decltype(model.load(done))>>;
};

/// The quantity a load model answers with.
template <load_model Model> using load_of =
    std::remove_cvref_t<decltype(std::declval<Model const&>().load(
        std::declval<session const&>()))>;

/// Volume load of a session: the sum over its sets with a known load; sets with the own body add
/// nothing, and `sets_without_load` counts them.
struct volume_load {
  measure<lifted_volume> load(session const& done) const {
    measure<lifted_volume> sum{};
    for (exercise_event const& event : done.events)
      if (auto const* const set = std::get_if<strength_set>(&event))
        sum += volume_load_of(*set).value_or(measure<lifted_volume>{});
    return sum;
  }
  static int sets_without_load(session const& done) {
    int count = 0;
    for (exercise_event const& event : done.events)
      if (auto const* const set = std::get_if<strength_set>(&event))
        count += volume_load_of(*set) ? 0 : 1;
    return count;
  }
};

/// MET times time of a session's bouts by the table's figures.
struct met_time_load {
  measure<met_time> load(session const& done) const {
    measure<met_time> sum{};
    for (exercise_event const& event : done.events)
      if (auto const* const one = std::get_if<bout>(&event))
        sum += met_time_of(*one);
    return sum;
  }
};

} // namespace osteon
