// SPDX-License-Identifier: BSL-1.0
/// @file `loading_limits`: what a person's facts and a clinician bound; limits are added, never taken away.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity_force.hpp>
#include <osteon/exercise/detail/loading_rules.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/person/profile.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// Loading facts none of which is unknown; only `loading_facts_of` makes one.
class complete_loading_facts {
public:
  [[nodiscard]] bool has(loading_fact f) const noexcept {
    return recorded(facts_, f) == fact::present;
  }
  [[nodiscard]] loading_facts const& all() const noexcept { return facts_; }

private:
  friend outcome<complete_loading_facts> loading_facts_of(profile const& who);
  explicit complete_loading_facts(loading_facts const& facts) noexcept : facts_(facts) {}
  loading_facts facts_;
};

/// Every loading fact that a profile leaves open.
[[nodiscard]] inline std::vector<loading_fact> unknown_loading_facts(profile const& who) {
  std::vector<loading_fact> unknown;
  for (auto const& row : detail::loading_fact_rows)
    if (who.loading.*row.is == fact::unknown)
      unknown.push_back(row.what);
  return unknown;
}

/// The facts where all ten are known; else a defect (`refused`) that names each one that is not.
[[nodiscard]] inline outcome<complete_loading_facts> loading_facts_of(profile const& who) {
  auto const unknown = unknown_loading_facts(who);
  if (unknown.empty())
    return complete_loading_facts(who.loading);
  std::string names;
  for (loading_fact const each : unknown)
    names.append(names.empty() ? "" : "; ").append(to_text(each));
  return defect{
      defect_code::refused, "nothing is planned while the profile does not say: " + names, {}, {}};
}

/// Who set a limit of a person's own, and when.
struct clinician_word {
  std::string name;
  date on;
};

/// One limit: what it says, and who set it because of what.
struct loading_limit {
  loading_limit_kind what{};
  /// Only of an `impact_ceiling`.
  std::optional<measure<body_weight_force>> ceiling{};
  /// The fact behind a published limit, or the one that a clearance answers.
  std::optional<loading_fact> because{};
  /// The clinician who set it; none where it was published.
  std::optional<clinician_word> by{};
  /// Where it was published.
  source from{};
  /// What was published or written down, in words.
  std::string words{};
};

namespace detail {
/// Stricter first: by kind, by ceiling, and at one ceiling the clinician's before a published one.
inline auto order_of(loading_limit const& l) {
  return std::tuple(l.what, l.ceiling ? l.ceiling->in(body_weights) : 0.0, !l.by.has_value(),
                    l.because ? static_cast<int>(*l.because) : -1,
                    l.by ? std::string_view(l.by->name) : std::string_view(),
                    l.by ? std::chrono::sys_days(l.by->on).time_since_epoch().count() : 0,
                    l.from.key, std::string_view(l.words));
}
} // namespace detail

/// Limits of one person: all that was published for the facts and all that clinicians set. Limits are
/// only ever added: `merged` is the union, so it is associative, commutative and idempotent, the
/// stricter bounds, and no operation raises a ceiling or lifts a limit.
class loading_limits {
public:
  /// No limit is known; the unit of `merged`.
  loading_limits() = default;

  /// Every limit, each once, in one order.
  [[nodiscard]] std::vector<loading_limit> const& all() const noexcept { return all_; }
  [[nodiscard]] bool empty() const noexcept { return all_.empty(); }

  /// The lowest ceiling and who set it; none where nobody set one.
  [[nodiscard]] std::optional<loading_limit> impact_ceiling() const {
    return first(loading_limit_kind::impact_ceiling);
  }
  /// Whether a limit of that kind stands.
  [[nodiscard]] bool has(loading_limit_kind what) const { return first(what).has_value(); }
  /// The first limit of that kind, the clinician's before a published one.
  [[nodiscard]] std::optional<loading_limit> first(loading_limit_kind what) const {
    for (loading_limit const& each : all_)
      if (each.what == what)
        return each;
    return std::nullopt;
  }

  /// Clearances that are asked and that no clinician has given for the same fact.
  [[nodiscard]] std::vector<loading_limit> open_clearances() const {
    std::vector<loading_limit> open;
    for (loading_limit const& each : all_)
      if (each.what == loading_limit_kind::asks_clearance &&
          std::none_of(all_.begin(), all_.end(), [&](loading_limit const& other) {
            return other.what == loading_limit_kind::clearance_given &&
                   other.because == each.because;
          }))
        open.push_back(each);
    return open;
  }

  /// The union of both.
  [[nodiscard]] friend loading_limits merged(loading_limits a, loading_limits const& b) {
    for (loading_limit const& each : b.all_)
      a.add(each);
    return a;
  }
  friend bool operator==(loading_limits const& a, loading_limits const& b) {
    return std::equal(
        a.all_.begin(), a.all_.end(), b.all_.begin(), b.all_.end(),
        [](auto const& x, auto const& y) { return detail::order_of(x) == detail::order_of(y); });
  }

private:
  friend loading_limits published_limits_of(complete_loading_facts const& facts);
  friend outcome<loading_limits> set_by_clinician(loading_limit_kind what, clinician_word by);
  friend outcome<loading_limits> impact_ceiling_of(measure<body_weight_force> ceiling,
                                                   clinician_word by);
  friend loading_limits clearance_for(loading_fact f, clinician_word by);

  void add(loading_limit const& limit) {
    auto const at =
        std::lower_bound(all_.begin(), all_.end(), limit, [](auto const& x, auto const& y) {
          return detail::order_of(x) < detail::order_of(y);
        });
    if (at == all_.end() || detail::order_of(limit) < detail::order_of(*at))
      all_.insert(at, limit);
  }

  std::vector<loading_limit> all_;
};

/// What was published for each fact that is present [uk_consensus_2022, pmc8576825, nccn_triage,
/// giangregorio_2014]; a fact for which no line was seen asks for clearance, without a figure.
[[nodiscard]] inline loading_limits published_limits_of(complete_loading_facts const& facts) {
  loading_limits limits;
  for (auto const& row : detail::published_limits)
    if (facts.has(row.because))
      limits.add(
          {row.what, row.ceiling, row.because, std::nullopt, row.from, std::string(row.words)});
  return limits;
}

/// An impact ceiling that a clinician set; refused where it is below zero or no finite number.
[[nodiscard]] inline outcome<loading_limits> impact_ceiling_of(measure<body_weight_force> ceiling,
                                                               clinician_word by) {
  double const figure = ceiling.in(body_weights);
  if (!(figure >= 0) || figure - figure != 0)
    return defect{defect_code::out_of_domain,
                  "an impact ceiling is a number of body weights from 0"};
  loading_limits limits;
  limits.add({loading_limit_kind::impact_ceiling, ceiling, std::nullopt, std::move(by), {}, {}});
  return limits;
}

/// A limit without a figure that a clinician set; refused for an impact ceiling, which has one
/// (`impact_ceiling_of`), and for what is about a fact: a clearance (`clearance_for`), asked or given.
[[nodiscard]] inline outcome<loading_limits> set_by_clinician(loading_limit_kind what,
                                                              clinician_word by) {
  if (what == loading_limit_kind::impact_ceiling)
    return defect{defect_code::out_of_domain,
                  "an impact ceiling has a figure: impact_ceiling_of(2 * body_weights, who)"};
  if (what == loading_limit_kind::asks_clearance || what == loading_limit_kind::clearance_given)
    return defect{defect_code::out_of_domain,
                  "a clearance answers one fact: clearance_for(fact, who)"};
  loading_limits limits;
  limits.add({what, std::nullopt, std::nullopt, std::move(by), {}, {}});
  return limits;
}

/// A clinician was asked about one fact and gave clearance: the question is answered, and every
/// ceiling and every other limit stands.
[[nodiscard]] inline loading_limits clearance_for(loading_fact f, clinician_word by) {
  loading_limits limits;
  limits.add({loading_limit_kind::clearance_given, std::nullopt, f, std::move(by), {}, {}});
  return limits;
}

/// The limit on one line: what, the figure, and who set it because of what.
[[nodiscard]] inline std::string to_text(loading_limit const& l) {
  std::string text(to_text(l.what));
  if (l.ceiling)
    text.append(" of ")
        .append(decimal_text(l.ceiling->in(body_weights), 4))
        .append(" body weights");
  if (l.because)
    text.append(", for ").append(to_text(*l.because));
  if (!l.words.empty())
    text.append(": ").append(l.words);
  text.append(" (").append(l.by ? std::string_view(l.by->name) : l.from.key);
  if (!l.by && !l.from.verified)
    text.append(", unverified");
  return text += ')';
}

/// Running, hopping, jumping and landing, as against walking, stairs and a step class: a judgement
/// [high_impact_movements, unverified], the stricter where published tables differ on jogging.
constexpr bool is_high_impact(impact_movement what) noexcept {
  return what != impact_movement::walking_step && what != impact_movement::stair_step &&
         what != impact_movement::step_class_cycle;
}
/// Movements that bend the trunk far forward under load unless they are done with care: a judgement
/// [trunk_flexion_movements, unverified].
constexpr bool may_flex_trunk(movement what) noexcept {
  return what == movement::deadlift || what == movement::romanian_deadlift ||
         what == movement::row || what == movement::crunch;
}

namespace detail {
inline defect beyond_by(loading_limit const& limit) {
  return {defect_code::refused, "beyond a limit: " + to_text(limit)};
}
/// What is needed to tell is not there: `missing_field`, and not `refused`.
inline defect not_known_by(loading_limit const& limit, std::string_view why,
                           std::string_view remedy) {
  return {defect_code::missing_field, std::string(why)
                                          .append(", and it may be beyond a limit: ")
                                          .append(to_text(limit))
                                          .append("; ")
                                          .append(remedy)};
}
} // namespace detail

/// Why a series is beyond the limits: the first of them that it breaks, and who set it; none where it
/// keeps all. A range of force that reaches above a ceiling is above it, as is one that is below zero.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits,
                                                  impact_series const& series) {
  for (loading_limit_kind const what :
       {loading_limit_kind::no_loading, loading_limit_kind::no_impact,
        loading_limit_kind::no_high_impact})
    if (auto const limit = limits.first(what))
      if (what == loading_limit_kind::no_loading || is_high_impact(series.what) ||
          (what == loading_limit_kind::no_impact &&
           series.what == impact_movement::step_class_cycle))
        return detail::beyond_by(*limit);
  if (auto const ceiling = limits.impact_ceiling())
    if (!(*ceiling->ceiling >= series.peak.low && *ceiling->ceiling >= series.peak.high &&
          series.peak.low.in(body_weights) >= 0 && series.peak.high.in(body_weights) >= 0))
      return detail::beyond_by(*ceiling);
  return std::nullopt;
}

/// Why a set is beyond the limits; none where it keeps all.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits,
                                                  strength_set const& set) {
  for (loading_limit_kind const what :
       {loading_limit_kind::no_loading, loading_limit_kind::no_loaded_flexion})
    if (auto const limit = limits.first(what))
      if (what == loading_limit_kind::no_loading || may_flex_trunk(set.what))
        return detail::beyond_by(*limit);
  return std::nullopt;
}

/// Why a bout is beyond the limits; none where it is known to keep all. Against a ceiling stands the force
/// of `highest_force_of`; against a limit on loaded flexion the tags of the trunk, level walking being
/// upright [uk_consensus_2022]. What neither a source nor the caller says is not known, and not within: its
/// code is `missing_field`, and that of a bout which is beyond a limit `refused`.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits, bout const& done) {
  using k = loading_limit_kind;
  physical_activity const& what = done.what;
  if (auto const limit = limits.first(k::no_loading))
    return detail::beyond_by(*limit);
  std::optional<defect> not_known;
  auto const ask = [&](loading_limit const& by, std::string_view why, std::string_view remedy) {
    if (!not_known)
      not_known = detail::not_known_by(by, why, remedy);
  };
  bool const high = what.has(activity_tag::high_impact) || what.has(activity_tag::jump);
  bool const step_class = typical_movement_of(what) == impact_movement::step_class_cycle;
  bool const unsaid = what.edition == compendium_edition::own && what.tags.empty();
  for (k const each : {k::no_impact, k::no_high_impact})
    if (auto const limit = limits.first(each)) {
      if (high || (step_class && each == k::no_impact))
        return detail::beyond_by(*limit);
      if (unsaid)
        ask(*limit, "no tag says what it is", "give the activity its tags");
      else if (what.has(activity_tag::may_impact))
        ask(*limit, "a high impact is not ruled out",
            "enter an activity of one's own with the tags of what was done");
    }
  if (auto const limit = limits.impact_ceiling()) {
    auto const force = highest_force_of(done);
    if (force && !(*limit->ceiling >= *force))
      return detail::beyond_by(*limit);
    if (!force)
      ask(*limit, "its force is not known",
          "where it is known, enter it as the activity's highest_force");
  }
  if (auto const limit = limits.first(k::no_loaded_flexion)) {
    if (what.has(activity_tag::bends_trunk))
      return detail::beyond_by(*limit);
    if (!what.has(activity_tag::upright_trunk) && !is_level_walking(what))
      ask(*limit, "how far it bends the trunk is not known",
          "where the trunk stayed upright, say so by the tag upright_trunk");
  }
  return not_known;
}

/// Why balance work is beyond the limits; none where it keeps all. Yoga and Pilates have movements that
/// bend the trunk far forward [giangregorio_2015]; which were done is not recorded, nor of stretching and
/// mobility work, so that under a limit on flexion they are not known to be within it (`missing_field`):
/// enter a bout of one's own that says so.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits,
                                                  balance_work const& work) {
  if (auto const limit = limits.first(loading_limit_kind::no_loading))
    return detail::beyond_by(*limit);
  if (work.what != balance_kind::balance && work.what != balance_kind::tai_chi)
    if (auto const limit = limits.first(loading_limit_kind::no_loaded_flexion))
      return detail::not_known_by(*limit, "how far it bends the trunk is not known",
                                  "where the trunk stayed upright, enter a bout of one's own with "
                                  "the tag upright_trunk");
  return std::nullopt;
}

/// Why an event is beyond the limits; none where it keeps all. Twisting is not recorded of any event.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits,
                                                  exercise_event const& event) {
  return std::visit([&](auto const& each) { return beyond(limits, each); }, event);
}

/// Why nothing is planned and no load is raised: the limits and the open clearances, each by name;
/// none where there is neither. A clearance that was given is no reason.
[[nodiscard]] inline std::optional<defect> reason_to_hold(loading_limits const& limits) {
  std::string names;
  auto const name = [&](loading_limit const& each) {
    names.append(names.empty() ? "" : "; ").append(to_text(each));
  };
  for (loading_limit const& each : limits.all())
    if (each.what != loading_limit_kind::asks_clearance &&
        each.what != loading_limit_kind::clearance_given)
      name(each);
  for (loading_limit const& each : limits.open_clearances())
    name(each);
  if (names.empty())
    return std::nullopt;
  return defect{defect_code::refused, "no plan and no rise of load: " + names};
}

} // namespace osteon
