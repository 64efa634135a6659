// SPDX-License-Identifier: BSL-1.0
/// @file The numbers of a report's rows out of estimates, bounds and plain numbers; sources, each once.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/tracker/report.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace osteon::detail {

/// An estimate as the numbers of a row; `read` gives the number in the row's unit.
template <class T, class Read> report_number number_of(estimate<T> const& e, Read read) {
  report_number n;
  n.low = read(e.low);
  n.likely = read(e.likely);
  n.high.reset();
  if (e.high)
    n.high = read(*e.high);
  n.known_share = e.known_share;
  n.unknown = e.unknown;
  return n;
}
/// A row without a number: unbounded, likely nothing, with the names of what was not known.
inline report_number no_number(std::vector<std::string> unknown = {}) {
  return {0, std::numeric_limits<double>::quiet_NaN(), std::nullopt, 0, std::move(unknown)};
}
/// The same for a total that a policy may refuse.
template <class T, class Read> report_number number_of(outcome<estimate<T>> const& e, Read read) {
  return e ? number_of(*e, read) : no_number(e.defect().nearest);
}
/// A plain number that is known.
inline report_number number_of(double x) { return {x, x, x, 1, {}}; }
/// The number of a week of exercise; none where no exercise was recorded, which is not none done.
inline report_number number_if(bool logged, double x) {
  return logged ? number_of(x) : no_number({"what was done this week"});
}

inline void add_source(std::vector<source>& all, source const& one) {
  if (std::none_of(all.begin(), all.end(), [&](source const& s) { return s.key == one.key; }))
    all.push_back(one);
}

} // namespace osteon::detail
