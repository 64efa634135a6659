// SPDX-License-Identifier: BSL-1.0
/// @file Clauses of a programme in words.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/programme_clauses.hpp>

#include <iterator>
#include <string>
#include <string_view>

namespace osteon::detail {

inline std::string count_text(long long number, std::string_view one, std::string_view many) {
  return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}
inline std::string days_text(int days) { return count_text(days, "day", "days"); }
inline std::string minutes_text(measure<elapsed> time) {
  return label_text(time / (1 * time_units::minute)) + " min";
}
inline std::string names_of(tag_set<impact_movement> movements) {
  std::string text;
  for (impact_facts const& row : impact_movements)
    if (movements.has(row.what))
      text.append(text.empty() ? "" : ", ").append(row.name);
  return text;
}

inline std::string clause_text(clauses::training_sessions const& c) {
  return count_text(c.sessions, "training session", "training sessions") +
         (c.supervised ? " under supervision" : "");
}
inline std::string clause_text(clauses::session_length const& c) {
  return count_text(c.sessions, "training session", "training sessions") + " of " +
         minutes_text(c.at_least) + " or more";
}
inline std::string clause_text(clauses::loaded_sets const& c) {
  std::string text = std::to_string(c.sets) + " sets of " + std::to_string(c.repetitions) + ' ' +
                     std::string(facts_of(c.what).name);
  if (c.more_than_share > 0)
    text += " above " + label_text(c.more_than_share * 100) + " % of the one-repetition maximum";
  return text + ", in " + count_text(c.sessions, "session", "sessions");
}
inline std::string clause_text(clauses::impacts const& c) {
  std::string text = std::to_string(c.from) + (c.to > 0 ? " to " + std::to_string(c.to) : "") +
                     (c.to > 0 ? "" : " or more") + " impacts";
  if (c.above)
    text += " above " + label_text(c.above->in(body_weights)) + " body weights";
  return text + " (" + names_of(c.of) + ") in a " +
         (c.in == clauses::counted_in::day
              ? "day, on " + days_text(c.times)
              : "session, in " + count_text(c.times, "session", "sessions"));
}
inline std::string clause_text(clauses::aerobic_minutes const& c) {
  return "aerobic time of " + label_text(c.at_least.in(moderate_equivalent_minutes)) +
         " min or more, vigorous minutes counted twice";
}
inline std::string clause_text(clauses::bout_days const& c) {
  constexpr std::string_view levels[] = {"any", "light", "moderate", "vigorous"};
  std::string tags;
  constexpr std::string_view words[] = {
      "aerobic",     "weight-bearing", "walking or running", "high-impact",    "strength",
      "balance",     "flexibility",    "everyday",           "jumping",        "lifting",
      "hip-loading", "spine-loading",  "wrist-loading",      "harder walking", "seated or swimming",
      "upright",     "trunk-bending",  "perhaps high-impact"};
  for (unsigned i = 0; i < std::size(words); ++i)
    if (c.tags.has(static_cast<activity_tag>(i)))
      tags.append(tags.empty() ? "" : ", ").append(words[i]);
  return (c.at_least > measure<elapsed>{} ? minutes_text(c.at_least) + " or more of " : "") + tags +
         (tags.empty() ? "" : " ") + "activity of " +
         std::string(levels[static_cast<unsigned>(c.from)]) + " intensity or above, on " +
         days_text(c.days);
}
inline std::string clause_text(clauses::resistance_days const& c) {
  return "resistance training" +
         std::string(c.all_major_groups ? " of all major muscle groups" : "") + " on " +
         days_text(c.days);
}
inline std::string clause_text(clauses::balance_days const& c) {
  return "balance training on " + days_text(c.days);
}
inline std::string clause_text(clauses::flexibility_days const& c) {
  return "flexibility work on " + days_text(c.days);
}

} // namespace osteon::detail
