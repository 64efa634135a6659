// SPDX-License-Identifier: BSL-1.0
/// @file A done week against a programme, clause by clause; a template is no plan while anything bounds a person's load.
#pragma once

#include <osteon/exercise/detail/programme_tally.hpp>
#include <osteon/exercise/detail/programme_week.hpp>
#include <osteon/exercise/loading_limits.hpp>
#include <osteon/exercise/programme_clauses.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// The clause in words: "5 sets of 5 deadlifts above 85 % of the one-repetition maximum, in 2 sessions".
[[nodiscard]] inline std::string to_text(clause_asks const& asks) {
  return std::visit([](auto const& each) { return detail::clause_text(each); }, asks);
}

/// Why a clause asks for something beyond the limits; none where it can be done within them. An impact of
/// unknown force is beyond any ceiling.
[[nodiscard]] inline std::optional<defect> beyond(loading_limits const& limits,
                                                  clause_asks const& asks) {
  return std::visit([&](auto const& each) { return detail::clause_beyond(limits, each); }, asks);
}

/// A done week against a programme. A limit wins: a clause that asks for more is not held against the
/// week, and what was done beyond a limit counts for nothing and is named; a clause that is not met for want
/// of it says so. What is not known to be within a limit is not counted either, and a clause that it could
/// meet is not evaluable. `loading_limits{}` says that none is known.
/// No clause is evaluable where sessions began in more than seven days, or a number or a day is none.
[[nodiscard]] inline programme_check check_week(programme const& p, done_week const& week,
                                                loading_limits const& limits) {
  programme_check found;
  found.name = p.name;
  auto done = detail::under(limits, week);
  found.beyond_limits = std::move(done.named);
  std::string const wrong = detail::wrong_with_week(week);
  auto const judge = [](verdict& v, clause_asks const& asks, done_week const& counted) {
    std::visit([&](auto const& each) { detail::judge_clause(v, each, counted); }, asks);
  };
  bool has[4] = {};
  for (programme_clause const& clause : p.clauses) {
    verdict v;
    v.criterion = to_text(clause.asks);
    v.authority = std::string(p.name);
    v.from = clause.from.key.empty() ? p.from : clause.from;
    if (!wrong.empty())
      v.reason = wrong;
    else if (auto const limit = beyond(limits, clause.asks))
      v.reason = "a limit stands above this clause: " + limit->sentence;
    else
      judge(v, clause.asks, done.within);
    if (v.is == answer::not_met && !found.beyond_limits.empty()) {
      auto const would_be = [&](done_week const& counted) {
        verdict other;
        judge(other, clause.asks, counted);
        return other.is;
      };
      char const* why = nullptr;
      if (would_be(done.possible) != answer::not_met) {
        v.is = answer::not_evaluable;
        v.margin.reset();
        why = "what is not known to be within a limit is not counted, and named with what can be "
              "entered";
      } else if (would_be(week) != answer::not_met) {
        why = "what was done beyond a limit is not counted, and named";
      }
      if (why)
        v.reason.append(v.reason.empty() ? "" : "; ").append(why);
    }
    has[static_cast<unsigned>(v.is)] = true;
    found.clauses.push_back(std::move(v));
  }
  for (answer const each : {answer::not_met, answer::not_evaluable, answer::undecided, answer::met})
    if (has[static_cast<unsigned>(each)]) {
      found.all = each;
      break;
    }
  return found;
}

/// One session of a programme as it was published; no advice, and for no particular person.
struct template_session {
  int number = 0;
  bool supervised = false;
  std::vector<clause_asks> items{};
};

/// The sessions of a programme's week laid out, for a person all of whose loading facts are known. Impacts
/// that two clauses ask of one session stand there once; what is asked as time of the week is in no session.
/// Refused, with each reason by name: while any limit or open clearance stands, published for the facts or set
/// by a clinician; for somebody on an aromatase inhibitor where none was studied, or where the profile
/// does not say; for a person of another sex, age or menopausal state than those studied; for facts that
/// are not those of the profile.
[[nodiscard]] inline outcome<std::vector<template_session>>
sessions_of_template(programme const& p, complete_loading_facts const& facts,
                     loading_limits const& set, profile const& who, date on) {
  if (!(facts.all() == who.loading))
    return defect{defect_code::refused, "the loading facts are not those of the profile"};
  if (auto const held = reason_to_hold(merged(published_limits_of(facts), set)))
    return *held;
  std::string const why = detail::not_studied(p, who, on);
  if (!why.empty())
    return defect{defect_code::refused, "no plan is made of " + std::string(p.name) + ": " + why};
  return detail::laid_out<template_session>(p);
}

} // namespace osteon
