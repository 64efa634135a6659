// SPDX-License-Identifier: BSL-1.0
/// @file Programmes as data: what was done in a trial, clause by clause, for whom, and a week to hold against it.
///
/// A template of one's own:
/// @code
///   inline constexpr osteon::programme_clause my_clauses[] = {
///       {osteon::clauses::training_sessions{.sessions = 2, .supervised = true}},
///       {osteon::clauses::loaded_sets{.what = osteon::movement::squat, .sets = 3,
///           .repetitions = 8, .more_than_share = 0.7, .sessions = 2}},
///       {osteon::clauses::balance_days{3}}};
///   inline constexpr osteon::programme mine{.name = "ours", .clauses = my_clauses,
///                                           .population = "members of our group"};
///   auto found = osteon::check_week(mine, week, limits);
/// @endcode
#pragma once

#include <osteon/core/verdict.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/person/profile.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osteon {

/// What a clause can ask of a week.
namespace clauses {
/// So many sessions with a set or a series of impacts; under supervision where that is asked.
struct training_sessions {
  int sessions = 0;
  bool supervised = false;
};
/// So many of these sessions that lasted so long.
struct session_length {
  measure<elapsed> at_least{};
  int sessions = 0;
};
/// In so many sessions, so many sets of a movement with so many repetitions, above a share of the
/// one-repetition maximum. Warm-up sets do not count.
struct loaded_sets {
  movement what{};
  int sets = 0;
  int repetitions = 0;
  /// 0 to 1; 0 where the load does not matter.
  double more_than_share = 0;
  int sessions = 0;
};
/// What impacts are added up in.
enum class counted_in : std::uint8_t { session, day };
/// Impacts of some movements, from so many to so many in a session or on a day, so many times a week.
struct impacts {
  tag_set<impact_movement> of{};
  int from = 1;
  /// 0 where there is no upper end.
  int to = 0;
  counted_in in = counted_in::day;
  int times = 0;
  /// Only impacts with a peak force above this one.
  std::optional<measure<body_weight_force>> above{};
};
/// Aerobic time of a week, vigorous minutes counted twice.
struct aerobic_minutes {
  measure<moderate_equivalent_time> at_least{};
};
/// Days on which activities with all these tags lasted so long at this intensity or above.
struct bout_days {
  tag_set<activity_tag> tags{};
  measure<elapsed> at_least{};
  intensity from = intensity::moderate;
  int days = 0;
};
/// Days with a set of a strength exercise; with all major muscle groups where that is asked.
struct resistance_days {
  int days = 0;
  bool all_major_groups = false;
};
/// Days with work, or a bout of an activity, that trains balance.
struct balance_days {
  int days = 0;
};
/// Days with yoga, pilates, stretching or mobility work, or a bout of an activity that stretches.
struct flexibility_days {
  int days = 0;
};

} // namespace clauses

/// One of them.
using clause_asks =
    std::variant<clauses::training_sessions, clauses::session_length, clauses::loaded_sets,
                 clauses::impacts, clauses::aerobic_minutes, clauses::bout_days,
                 clauses::resistance_days, clauses::balance_days, clauses::flexibility_days>;

/// One clause; `from` where it stands elsewhere than the programme, or was not seen there.
struct programme_clause {
  clause_asks asks;
  source from{};
};

/// Who was studied, as far as a profile can tell.
struct programme_people {
  std::optional<osteon::sex> sex{};
  bool postmenopausal = false;
  int from_age = 0;
  int to_age = 200;
};

/// A programme as it was published, with all that has to be said beside it.
struct programme {
  std::string_view name{};
  std::span<programme_clause const> clauses{};
  /// Under whose eyes it was done.
  std::string_view supervision{};
  std::string_view population{};
  /// Who was kept out.
  std::string_view exclusions{};
  std::string_view duration{};
  /// What it asks and a diary does not hold.
  std::string_view not_checked{};
  programme_people people{};
  /// Whether women on an aromatase inhibitor were in it.
  fact aromatase_inhibitor_users = fact::unknown;
  source from{};
};

/// What has to be said to somebody on an aromatase inhibitor.
constexpr std::string_view inhibitor_statement(programme const& p) noexcept {
  constexpr std::string_view words[] = {
      "whether anybody in it took an aromatase inhibitor was not seen",
      "nobody in it took an aromatase inhibitor", "some in it took an aromatase inhibitor"};
  return words[static_cast<unsigned>(p.aromatase_inhibitor_users)];
}

/// One session of a done week; what was not recorded of it stays unknown.
struct done_session {
  session what;
  fact supervised = fact::unknown;
  std::optional<measure<elapsed>> duration{};
};
/// A one-repetition maximum, measured or estimated by the caller.
struct known_maximum {
  movement what;
  measure<lifted_mass> load;
};
/// Seven days as they were recorded; a session is of the day on which it began.
struct done_week {
  std::vector<done_session> sessions{};
  /// Days of the seven on which exercise was recorded, or recorded as none. On other days anything may
  /// have been done: nothing is called not met that they could have met.
  int tracked_days = 0;
  std::vector<known_maximum> maxima{};
  /// Completed years, for the class of an activity.
  std::optional<int> age{};
};

/// What a week shows of each clause, in their order, and of all.
struct programme_check {
  std::string_view name{};
  answer all = answer::not_evaluable;
  std::vector<verdict> clauses{};
  /// What was done in the week beyond a limit or is not known to be within it, and so counts for no clause;
  /// where it is not known, with what to enter.
  std::vector<std::string> beyond_limits{};
};

} // namespace osteon
