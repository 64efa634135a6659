// SPDX-License-Identifier: BSL-1.0
/// @file What a person's own usual days deliver, so that "above daily life" can be asked.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/verdict.hpp>
#include <osteon/exercise/site_load.hpp>
#include <osteon/exercise/worn_load.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

/// A load that is known between two bounds; the same twice where it is one figure.
template <class Kind> struct load_range {
  measure<Kind> low{};
  measure<Kind> high{};
};

/// One usual day that was recorded in full, free of what is compared with it.
template <class Kind> struct usual_day {
  date day;
  load_range<Kind> load;
};

/// Days without which a baseline says nothing: a week, so that both its ends are in it. A judgement
/// [usual_days, unverified]; another number is a caller's own.
inline constexpr std::size_t usual_days_needed = 7;

/// The highest load of a person's own usual days, at one site by one route or of one model. Days are
/// recorded, never assumed; a table of others' days is no baseline.
template <class Kind> class habitual_load {
public:
  /// A baseline of those days, in any order; refused where a day stands twice, where a bound is below
  /// zero, without an end, or above the other.
  static outcome<habitual_load> of(std::vector<usual_day<Kind>> days,
                                   std::size_t needed = usual_days_needed) {
    std::sort(days.begin(), days.end(), [](auto const& a, auto const& b) { return a.day < b.day; });
    habitual_load base(days.size(), needed);
    for (std::size_t i = 0; i < days.size(); ++i) {
      auto const& [low, high] = days[i].load;
      double const from = detail::access::stored(low), to = detail::access::stored(high);
      if (from - from != 0 || to - to != 0)
        return defect{defect_code::not_finite, "the load of a usual day is a finite number"};
      if (from < 0 || to < from)
        return defect{defect_code::out_of_domain,
                      "the load of a usual day is 0 or more and ends where it begins or above"};
      if (i > 0 && days[i].day == days[i - 1].day)
        return defect{defect_code::out_of_domain, "a usual day stands twice; merge it first"};
      base.highest_.low = std::max(base.highest_.low, low);
      base.highest_.high = std::max(base.highest_.high, high);
    }
    return base;
  }

  [[nodiscard]] std::size_t days() const noexcept { return days_; }
  [[nodiscard]] std::size_t needed() const noexcept { return needed_; }
  /// The load of the highest day; none while fewer days than needed are recorded.
  [[nodiscard]] std::optional<load_range<Kind>> highest() const noexcept {
    if (days_ < std::max<std::size_t>(needed_, 1))
      return std::nullopt;
    return highest_;
  }

private:
  habitual_load(std::size_t days, std::size_t needed) noexcept : days_(days), needed_(needed) {}
  std::size_t days_;
  std::size_t needed_;
  load_range<Kind> highest_{};
};

/// Whether a load is more than that of any usual day, as loading beyond what is customary is asked of
/// exercise for bone [puthoff_2006]. Met where all of its range is above, not met where none is,
/// undecided where the ranges overlap, not evaluable while days are missing or for a load that is no
/// range of finite numbers. It says what was
/// delivered; how much more would change anything is not known.
template <class Kind, class UnitKind>
  requires readable_in<Kind, UnitKind> verdict above_daily_life(load_range<Kind> const& done,
                                                                habitual_load<Kind> const& usual,
                                                                unit<UnitKind> in) {
    auto const words = [&](load_range<Kind> const& range) {
      std::string text = decimal_text(range.low.in(in), 4);
      if (range.low < range.high)
        text.append(" to ").append(decimal_text(range.high.in(in), 4));
      return text.append(" ").append(in.symbol);
    };
    verdict v;
    v.criterion = "more than the highest of the recorded usual days";
    v.authority = "loading beyond what is customary";
    v.from = sources::puthoff_2006;
    v.inputs = {{"load", words(done)},
                {"usual days", std::to_string(usual.days()) + " of " +
                                   std::to_string(usual.needed()) + " needed"}};
    double const from = done.low.in(in), to = done.high.in(in);
    if (!(from <= to) || from - from != 0 || to - to != 0) {
      v.reason = "the load is no range of finite numbers";
      return v;
    }
    auto const highest = usual.highest();
    if (!highest) {
      v.reason = "too few usual days are recorded";
      return v;
    }
    v.inputs.push_back({"highest usual day", words(*highest)});
    bool const above = done.low > highest->high, below = !(done.high > highest->low);
    v.is = above ? answer::met : below ? answer::not_met : answer::undecided;
    if (v.is == answer::undecided)
      v.reason = "the range of the load and that of the highest usual day overlap";
    double const middle = (done.low.in(in) + done.high.in(in)) / 2;
    double const line = (highest->low.in(in) + highest->high.in(in)) / 2;
    if (line > 0)
      v.margin = middle / line - 1;
    return v;
  }

/// The highest peak force of each day at a site by one route, from its ledger. `recorded` are the days
/// of which everything was recorded: one without an event is a day of zero, any other is not there. Nor
/// is one with a bout by this route, whose force is not known: enter its impacts as a series in its place.
template <load_route Route, load_site Site>
std::vector<usual_day<load_at<Site, by_route<Route, body_weight_force>>>>
usual_peaks(site_ledger<Site> const& ledger, std::span<date const> recorded) {
  using kind = load_at<Site, by_route<Route, body_weight_force>>;
  std::vector<site_entry> by_this = ledger.entries();
  std::erase_if(by_this, [](site_entry const& each) {
    return each.route != Route || (each.peak && each.cycles == 0);
  });
  std::vector<usual_day<kind>> days;
  for (date const day : recorded) {
    force_range peak;
    bool known = true;
    for (auto at = std::lower_bound(
             by_this.begin(), by_this.end(), day,
             [](site_entry const&each, date wanted) { return each.at.day < wanted; });
         at != by_this.end() && at->at.day == day; ++at) {
      known = known && at->peak;
      if (at->peak)
        peak = {std::max(peak.low, at->peak->low), std::max(peak.high, at->peak->high)};
    }
    if (!known)
      continue;
    auto const here = [](measure<body_weight_force> force) {
      return detail::access::make<kind>(detail::access::stored(force));
    };
    days.push_back({day, {here(peak.low), here(peak.high)}});
  }
  return days;
}

} // namespace osteon
