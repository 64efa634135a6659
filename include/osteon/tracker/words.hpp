// SPDX-License-Identifier: BSL-1.0
/// @file `report_words`: every sentence a report is written with, in one table that an app can translate.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace osteon {

/// A sentence in the singular and in the plural.
struct counted_words {
  std::string one{};
  std::string many{};
};

/// The words of a report, English unless changed; `{0}` and `{1}` stand for what is put in.
/// Plain text: each renderer escapes what it prints.
struct report_words {
  /// Language tag of the words, as in `lang="en"`.
  std::string language = "en";
  std::string decimal_mark = ".";
  std::string thousands_mark = ",";

  /// In the order of `answer`.
  std::array<std::string, 4> answers{"met", "not met", "undecided", "not evaluable"};
  /// In the order of `comparator`.
  std::array<std::string, 4> rules{"at least {0}", "more than {0}", "at most {0}", "less than {0}"};
  /// What a goal is called that has no name.
  std::string goal = "goal";
  std::string unverified = "unverified";
  std::string no_goal = "no goal line is shown for this row";

  std::string week_from = "Week from {0}";
  std::string days_tracked = "{0} of 7 days tracked";
  counted_words entries{"1 entry", "{0} entries"};
  counted_words refused_count{"1 line refused", "{0} lines refused"};
  std::string tracked = "tracked";
  std::string untracked = "untracked";

  std::string likely = "likely {0}";
  std::string range = "{0} to {1}";
  std::string unbounded = "{0} or more, no upper bound";
  std::string no_number = "no number";
  std::string all_known = "every value known";
  std::string known_of_eaten = "values known for {0} of what was eaten";
  std::string known_of_entered = "values known for {0} of what was entered";
  std::string under_one_percent = "under 1 %";
  std::string percent = "{0} %";
  std::string not_known = "Not known: {0}";
  std::string not_known_on_days = "Not known on single days: {0}";
  std::string unnamed_gap = "Not known: foods without a name here";
  std::string gap_in_day = "not all known";

  std::string intake_heading = "What you ate and took";
  std::string exercise_heading = "How you moved";
  std::string name_column = "Name";
  std::string amount_column = "Amount";
  std::string goals_column = "Compared with published lines";
  std::string days_column = "Day by day";
  std::string sessions_heading = "Sessions";
  std::string refused_heading = "Input lines that were refused";
  std::string sources_heading = "Tables and sources";
  std::string contact_heading = "Contact your oncology team";
  std::string nothing = "nothing was recorded";

  std::string legend_heading = "How to read the bars";
  std::string legend_low = "at least this much";
  std::string legend_range = "possible range";
  std::string legend_likely = "most likely";
  std::string legend_open = "open end: no upper bound";
  std::string legend_goal = "published line, by its letter";
  std::string legend_gap = "* not every value of that day is known";
  std::string legend_untracked = "untracked day: nothing entered, which is not zero";
  std::string bar_title = "{0}: the week against published lines";
  std::string days_title = "{0}: day by day";

  /// Stands where the report brings no line of its own.
  std::string device_line =
      "osteon is not a medical device. This page shows what was entered and which published line "
      "it was compared with, with the source. Decisions about treatment are for you and your "
      "oncology team.";
  /// Stand where the report brings no lines of its own.
  std::vector<std::string> contact_lines{
      "New back pain, or you have become shorter: contact your oncology team.",
      "A fall or a broken bone: contact your oncology team.",
      "A denosumab injection that is late or was missed: contact your oncology team right away."};
};

} // namespace osteon
