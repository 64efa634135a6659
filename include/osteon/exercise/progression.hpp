// SPDX-License-Identifier: BSL-1.0
/// @file The next step of one movement by a published criterion, what pauses it, and weeks in a row.
///
/// Nothing here tells anybody to lift more: it reports that a criterion is met and what step its source
/// names. A symptom or a limit pauses, and a pause breaks no streak.
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/overload.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/person/profile.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

namespace sources {
/// The 2-for-2 rule as secondary pages quote it.
inline constexpr source two_for_two{"two_for_two", "Baechle and Earle. Essentials: 2-for-2 rule",
                                    2008, false};
} // namespace sources

/// Where a movement stands towards its next step. `paused` is no failure and breaks no streak.
enum class progression_state : std::uint8_t { not_yet, criterion_met, paused, not_evaluable };

/// The state in words.
constexpr std::string_view to_text(progression_state s) noexcept {
  constexpr std::string_view words[] = {"not yet", "criterion met", "paused", "not evaluable"};
  return words[static_cast<unsigned>(s)];
}

/// The loads that a step leads to, in the terms of the load it began with.
struct step_range {
  set_load least, largest;
};

/// What the 2-for-2 rule finds, in a sentence that reports and does not advise.
struct progression_report {
  progression_state is = progression_state::not_evaluable;
  std::string sentence{};
  /// What the published step leads to; only when the criterion is met, and only for a load whose whole
  /// is known.
  std::optional<step_range> named_step{};
  source criterion = sources::two_for_two;
  source step = sources::acsm_2009;
};

namespace detail {

/// A load times a factor, for those that are all of what is moved and are something.
inline std::optional<set_load> scaled_load(set_load const& load, double factor) {
  if (!(stated_mass(load) > measure<food_mass>{}))
    return std::nullopt;
  if (auto const* const all = std::get_if<measure<lifted_mass>>(&load))
    return *all * factor;
  if (auto const* const one = std::get_if<measure<each_hand_mass>>(&load))
    return *one * factor;
  return std::nullopt;
}

inline std::string step_text(set_load const& low, set_load const& high) {
  return label_text(stated_mass(low).in(kilograms), 4) + " to " +
         label_text(stated_mass(high).in(kilograms), 4) + " kg" +
         (std::holds_alternative<measure<each_hand_mass>>(low) ? " in each hand" : "");
}

} // namespace detail

/// The 2-for-2 rule: two or more repetitions above the planned number in the last set, on two
/// consecutive days of the movement, with the same load [two_for_two, unverified]; the step is
/// `acsm_2009_step`. It is asked only after an entry without symptoms on the last day or behind it. A
/// symptom in the latest entry, a published limit for a fact that is present, or a clinician's limit
/// pauses; behind an earlier symptom the count begins again. `loading_limits{}` says that no clinician
/// set one. Days in any order.
[[nodiscard]] inline progression_report next_step(std::vector<movement_day> const& given,
                                                  int planned_repetitions,
                                                  complete_loading_facts const& facts,
                                                  loading_limits const& set_limits) {
  auto const days = detail::in_order(given);
  progression_report report;
  auto const answer_with = [&](progression_state is, std::string sentence) {
    report.is = is;
    report.sentence = std::move(sentence);
    return report;
  };
  using state = progression_state;
  if (auto const held = reason_to_hold(merged(published_limits_of(facts), set_limits)))
    return answer_with(state::paused, "paused: " + held->sentence);
  movement_day const *last = nullptr, *before = nullptr, *entry = nullptr, *symptom = nullptr;
  for (movement_day const& each : days) {
    if (each.symptoms != fact::unknown)
      entry = &each;
    if (each.symptoms == fact::present)
      symptom = &each;
    if (!each.sets.empty())
      before = std::exchange(last, &each);
  }
  if (entry != nullptr && entry == symptom)
    return answer_with(state::paused, "paused: a symptom was entered on " + to_text(entry->day));
  if (last == nullptr)
    return answer_with(state::not_evaluable, "no set of this movement is recorded");
  if (entry == nullptr || entry->day < last->day)
    return answer_with(state::not_evaluable, "no entry says that " + to_text(last->day) +
                                                 " was free of symptoms with this movement");
  if (planned_repetitions < 1 || planned_repetitions > 1000)
    return answer_with(state::not_evaluable,
                       "the planned number of repetitions is from 1 to 1,000");
  int const needed = planned_repetitions + 2;
  std::string const rule =
      std::to_string(needed) + " repetitions or more in the last set on two days in a row";
  if (before == nullptr)
    return answer_with(state::not_yet, "not yet: one day is recorded; the rule asks for " + rule);
  if (symptom != nullptr && symptom->day >= before->day)
    return answer_with(state::not_yet, "not yet: a symptom was entered on " +
                                           to_text(symptom->day) + ", the count begins behind it");
  done_set const& now = last->sets.back();
  done_set const& then = before->sets.back();
  if (now.load != then.load)
    return answer_with(state::not_yet,
                       "not yet: the load changed; the rule asks for " + rule + " with one load");
  if (now.repetitions < needed || then.repetitions < needed)
    return answer_with(state::not_yet, "not yet: " + std::to_string(then.repetitions) + " and " +
                                           std::to_string(now.repetitions) +
                                           " in the last sets; the rule asks for " + rule);
  auto const low = detail::scaled_load(now.load, 1 + acsm_2009_step.least);
  auto const high = detail::scaled_load(now.load, 1 + acsm_2009_step.largest);
  std::string sentence = "the 2-for-2 criterion is met: " + std::to_string(then.repetitions) +
                         " and " + std::to_string(now.repetitions) + " repetitions where " +
                         std::to_string(planned_repetitions) + " were planned, on " +
                         to_text(before->day) + " and " + to_text(last->day) +
                         "; the step that ACSM 2009 names is 2 to 10 %";
  if (low && high) {
    report.named_step = step_range{*low, *high};
    sentence += ", " + detail::step_text(*low, *high);
  }
  return answer_with(state::criterion_met, std::move(sentence));
}
/// The same for a profile: `not_evaluable` while a loading fact is unknown, with the name of each.
[[nodiscard]] inline progression_report next_step(std::vector<movement_day> const& days,
                                                  int planned_repetitions, profile const& who,
                                                  loading_limits const& set_limits) {
  auto const facts = loading_facts_of(who);
  if (facts)
    return next_step(days, planned_repetitions, *facts, set_limits);
  progression_report report;
  report.sentence = facts.defect().sentence;
  return report;
}

/// A span in which training was paused, both days included; without an end it goes on.
struct training_pause {
  date from{};
  std::optional<date> until{};
};

/// Weeks in a row: those with training, and those that a pause bridged.
struct training_streak {
  int weeks = 0, paused = 0;
  friend bool operator==(training_streak, training_streak) = default;
};

/// The weeks with training up to the week of `today`, back to the first week that has neither
/// training nor a paused day. The week of `today` may still be empty.
template <week_start Start = week_start::monday> [[nodiscard]] training_streak
streak_of(std::vector<date> const& trained, std::vector<training_pause> const& pauses, date today) {
  training_streak streak;
  if (trained.empty())
    return streak;
  week const first = week_of<Start>(*std::min_element(trained.begin(), trained.end()));
  week const current = week_of<Start>(today);
  int paused = 0;
  for (week w = current; w.first >= first.first; w = w.previous()) {
    bool const active =
        std::any_of(trained.begin(), trained.end(), [&](date day) { return w.contains(day); });
    bool const bridged = std::any_of(pauses.begin(), pauses.end(), [&](training_pause const& each) {
      return each.from <= w.last() && (!each.until || *each.until >= w.first);
    });
    if (active) {
      ++streak.weeks;
      streak.paused += std::exchange(paused, 0);
    } else if (bridged) {
      ++paused;
    } else if (!(w == current)) {
      break;
    }
  }
  return streak;
}

} // namespace osteon
