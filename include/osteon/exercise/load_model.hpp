// SPDX-License-Identifier: BSL-1.0
/// @file The concept of a load model: what one session delivered, as one quantity; how models compose, and why a type is none.
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
///   static_assert(osteon::checked_load_model<jump_count>);        // says why, where it is none
/// @endcode
#pragma once

#include <osteon/exercise/session.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace osteon {

namespace detail {
/// The kind of a measure or of an outcome of one; void of anything else.
template <class T> struct load_kind_of { using type = void; };
template <class Kind> struct load_kind_of<measure<Kind>> { using type = Kind; };
template <class T> struct load_kind_of<outcome<T>> : load_kind_of<T> {};
template <class T> inline constexpr bool is_quantity =
    !std::is_void_v<typename load_kind_of<T>::type>;
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
/// The kind of that quantity.
template <load_model Model> using load_kind = typename detail::load_kind_of<load_of<Model>>::type;

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

/// A kind of load of which two make a third; of a level, such as a daily stress stimulus, none do.
template <class Kind>
concept additive_load = !is_level<Kind>;

namespace detail {
template <class Model> inline constexpr bool may_refuse =
    !std::is_same_v<load_of<Model>, measure<load_kind<Model>>>;
/// The load as an outcome, whatever the model answers with.
template <class Model>
outcome<measure<load_kind<Model>>> load_outcome(Model const& model, session const& done) {
  return model.load(done);
}
/// `outcome` of the kind where a model among them may refuse, a measure otherwise.
template <class Kind, class... Models> using composed_load =
    std::conditional_t<(may_refuse<Models> || ...), outcome<measure<Kind>>, measure<Kind>>;
} // namespace detail

/// A model's load times a number without a unit.
template <load_model Model> struct weighted {
  Model model;
  double weight;

  load_of<Model> load(session const& done) const {
    if constexpr (detail::may_refuse<Model>)
      return model.load(done).transform([&](auto load) { return weight * load; });
    else
      return weight * model.load(done);
  }
};
template <class Model, class Number> weighted(Model, Number) -> weighted<Model>;

/// The sum of models of one kind: `sum_of{weighted{squats, 0.7}, weighted{presses, 0.3}}`. Models of
/// different kinds have no sum and do not compile, nor do levels; the first refusal is the answer of
/// the whole.
template <load_model First, load_model... Further>
  requires(additive_load<load_kind<First>> &&
           (std::same_as<load_kind<First>, load_kind<Further>> && ...))
struct sum_of {
  using quantity = measure<load_kind<First>>;

  constexpr sum_of(First first, Further... further)
      : models_(std::move(first), std::move(further)...) {}

  detail::composed_load<load_kind<First>, First, Further...> load(session const& done) const {
    quantity sum{};
    std::optional<defect> wrong;
    auto const add = [&](auto const& model) {
      auto one = detail::load_outcome(model, done);
      if (!one) {
        wrong = std::move(one).defect();
        return false;
      }
      sum += *one;
      return true;
    };
    std::apply([&](auto const&... each) { (void)(add(each) && ...); }, models_);
    if constexpr ((detail::may_refuse<First> || ... || detail::may_refuse<Further>))
      if (wrong)
        return *std::move(wrong);
    return sum;
  }

private:
  std::tuple<First, Further...> models_;
};

/// A load at one site of the skeleton; the hip's adds to no wrist's.
template <load_site Site, class Kind> struct load_at {};
template <load_site Site, class Kind>
  requires is_level<Kind>
struct load_at<Site, Kind> : level<load_at<Site, Kind>> {
};

/// The load at one site: the model over those events of a session that load it, as `Loads` says
/// (`loads(event, site)` is a bool). A session without such an event delivers zero there.
template <load_site Site, load_model Model, class Loads>
  requires std::predicate<Loads const&, exercise_event const&, load_site>
struct site_model {
  Model model;
  Loads loads;

  detail::composed_load<load_at<Site, load_kind<Model>>, Model> load(session const& done) const {
    session at_site;
    for (exercise_event const& event : done.events)
      if (loads(event, Site))
        at_site.events.push_back(event);
    using there = load_at<Site, load_kind<Model>>;
    if (at_site.events.empty())
      return measure<there>{};
    auto const moved = [](measure<load_kind<Model>> load) {
      return detail::access::make<there>(detail::access::stored(load));
    };
    if constexpr (detail::may_refuse<Model>)
      return model.load(at_site).transform(moved);
    else
      return moved(model.load(at_site));
  }
};
/// `at_site<load_site::hip>(volume_load{}, loads)`.
template <load_site Site, class Model, class Loads>
constexpr site_model<Site, Model, Loads> at_site(Model model, Loads loads) {
  return {std::move(model), std::move(loads)};
}
/// The site's load in the model's own kind, for models that know no sites.
template <load_site Site, class Kind>
constexpr measure<Kind> without_site(measure<load_at<Site, Kind>> load) noexcept {
  return detail::access::make<Kind>(detail::access::stored(load));
}
/// A load at a site is read in the units of the load.
template <load_site Site, class Kind, class UnitKind>
  requires readable_in<Kind, UnitKind>
struct reads_in<load_at<Site, Kind>, UnitKind> : reads_in<Kind, UnitKind> {
};

/// Why a type is no load model; `none` when it is one.
enum class load_model_flaw : std::uint8_t {
  none,
  no_load,         ///< no member `load` at all
  not_const,       ///< `load` is not const
  changes_session, ///< `load` takes the session by a reference that may change it
  other_argument,  ///< `load` takes something that a session is not
  bare_number,     ///< `load` answers a number without a unit
  no_quantity      ///< `load` answers neither a measure nor an outcome of one
};

namespace detail {
template <class Model>
concept names_load = requires {
  &Model::load;
};

template <class Model> constexpr load_model_flaw flaw_of() {
  using enum load_model_flaw;
  if constexpr (load_model<Model>) {
    return none;
  } else if constexpr (requires(Model const& m, session const& s) { m.load(s); }) {
    using answer = std::remove_cvref_t<decltype(std::declval<Model const&>().load(
        std::declval<session const&>()))>;
    return std::is_arithmetic_v<answer> ? bare_number : no_quantity;
  } else if constexpr (requires(Model & m, session const& s) { m.load(s); }) {
    return not_const;
  } else if constexpr (requires(Model & m, session & s) { m.load(s); }) {
    return changes_session;
  } else {
    return names_load<Model> ? other_argument : no_load;
  }
}
} // namespace detail

/// The first reason why a type is no load model.
template <class Model>
inline constexpr load_model_flaw flaw_of_load_model = detail::flaw_of<Model>();

namespace detail {
template <class Model> constexpr bool check_load_model() {
  using enum load_model_flaw;
  constexpr load_model_flaw flaw = flaw_of_load_model<Model>;
  static_assert(flaw != no_load,
                "it has no member load; write: measure<kind> load(session const&) const");
  static_assert(flaw != not_const, "its load is not const; write const behind the parameter");
  static_assert(flaw != changes_session,
                "its load may change the session; take it by session const&");
  static_assert(flaw != other_argument,
                "its load takes something that a session is not; take it by session const&");
  static_assert(flaw != bare_number,
                "its load answers a bare number; multiply it by a unit of your own kind");
  static_assert(flaw != no_quantity,
                "its load answers neither a measure nor an outcome of a measure");
  return flaw == none;
}
} // namespace detail

/// True for a load model; does not compile for anything else, and says why in one sentence.
template <class Model> inline constexpr bool checked_load_model = detail::check_load_model<Model>();

} // namespace osteon
