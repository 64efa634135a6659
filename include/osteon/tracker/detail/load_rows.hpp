// SPDX-License-Identifier: BSL-1.0
/// @file Rows of a report for what was delivered at one site, a row for each route.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/exercise/site_load.hpp>
#include <osteon/tracker/detail/row_numbers.hpp>
#include <osteon/tracker/report.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace osteon::detail {

/// What one route delivered at one site, as plain numbers in the unit of its row.
struct shown_load {
  load_site site{};
  load_route route{};
  std::optional<double> low{};
  std::optional<double> high{};
  int known = 0;
  int unknown = 0;
  double unknown_minutes = 0;
  std::vector<std::string> unknown_names{};
};

/// What the routes deliver, its unit, what an entry may lack, and the route in words that need no
/// knowledge, in the order of `load_route`.
struct route_words {
  char const* what;
  char const* unit;
  char const* lacks;
  char const* plainly;
};
inline constexpr std::array<route_words, 4> words_of_routes{{
    {"osteogenic index", "BW·ln(N+1)", "force", "walking, running, stairs and step classes"},
    {"osteogenic index", "BW·ln(N+1)", "force", "jumps, hops, drops and stomps"},
    {"volume", "kg·rep", "load", "weights that were lifted, kilograms times repetitions"},
    {"repetitions", "rep", "count", "the own body on the hands, as in push-ups"},
}};

/// Nothing came by the route on a day that was recorded: zero. Entries without a figure alone: no number.
inline report_number number_of(shown_load const& load) {
  if (load.known + load.unknown == 0)
    return number_of(0.0);
  if (!load.low)
    return no_number(load.unknown_names);
  return {*load.low, *load.low, load.high,
          load.known / static_cast<double>(load.known + load.unknown), load.unknown_names};
}

inline std::string gap_note(shown_load const& load, char const* lacks) {
  std::string text = std::to_string(load.unknown) + " of " +
                     std::to_string(load.known + load.unknown) + " entries";
  if (load.unknown_minutes > 0)
    text += ", " + label_text(load.unknown_minutes, 3) + " min,";
  return text + " without a known " + lacks + ": counted apart, never as zero";
}

inline void add_load_rows(report& page, std::array<shown_load, 4> const& week,
                          std::array<std::optional<std::array<shown_load, 4>>, 7> const& days,
                          std::vector<site_entry> const& entries) {
  for (std::size_t route = 0; route < week.size(); ++route) {
    shown_load const& all = week[route];
    if (all.known + all.unknown == 0)
      continue;
    route_words const& words = words_of_routes[route];
    report_row row;
    row.name = "load at the " + std::string(to_text(all.site)) + " by " +
               std::string(to_text(all.route)) + ", " + words.what;
    row.unit = words.unit;
    row.basis = "per week";
    row.total = number_of(all);
    for (std::size_t i = 0; i < days.size(); ++i)
      if (days[i])
        row.days[i] = number_of((*days[i])[route]);
    bool const index = all.route == load_route::gait || all.route == load_route::landing;
    std::string about = words.plainly;
    if (index)
      about += "; the peak force in body weights (BW) times the natural logarithm (ln) of one more "
               "than the number of impacts N";
    about += "; load delivered, not bone gained";
    if (index)
      about +=
          "; sessions add up with the recovery between them, so days do not add up to the week";
    row.notes.push_back(std::move(about));
    if (all.unknown > 0)
      row.notes.push_back(gap_note(all, words.lacks));
    page.exercise.push_back(std::move(row));
    if (index && all.known > 0) {
      add_source(page.sources, sources::turner_robling_2003);
      add_source(page.sources, sources::turner_robling_recovery);
    }
    for (site_entry const& entry : entries)
      if (entry.route == all.route)
        add_source(page.sources, entry.from);
  }
}

} // namespace osteon::detail
