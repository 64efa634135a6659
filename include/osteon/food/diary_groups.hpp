// SPDX-License-Identifier: BSL-1.0
/// @file Diary entries as days, meals, weeks and windows: `diary | by_day`, to be taken on with range-v3.
#pragma once

#include <osteon/core/calendar.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// Entries that belong together, in the order of their moments: a range, with what they share.
template <class Key, class Entry> struct diary_group {
  Key key;
  std::vector<Entry> entries{};

  [[nodiscard]] auto begin() const { return entries.begin(); }
  [[nodiscard]] auto end() const { return entries.end(); }
  [[nodiscard]] std::size_t size() const noexcept { return entries.size(); }
};

/// How a diary is parted: call it, or pipe a range of entries into it, in any order. Each group is a
/// range that `totals` takes, in the order of keys; a group without entries does not exist, because
/// nothing was tracked. `key_of(entry, key and last entry of the group before or null)` parts the entries.
template <class Key, class KeyOf> struct diary_grouping {
  KeyOf key_of;

  template <class Entries> [[nodiscard]] auto operator()(Entries&& entries) const {
    using entry = std::remove_cvref_t<decltype(*std::begin(entries))>;
    std::vector<entry> all;
    for (auto&& each : entries)
      all.push_back(each);
    // Entries of one minute stay in their order.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all.size(); ++i)
      order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return all[a].at < all[b].at || (all[a].at == all[b].at && a < b);
    });
    std::vector<diary_group<Key, entry>> groups;
    for (std::size_t i : order) {
      Key const* const before = groups.empty() ? nullptr : &groups.back().key;
      entry const* const last = groups.empty() ? nullptr : &groups.back().entries.back();
      Key const own = key_of(all[i], before, last);
      if (!before || !(own == *before))
        groups.push_back({own, {}});
      groups.back().entries.push_back(all[i]);
    }
    return groups;
  }
  template <class Entries>
    requires requires(Entries& entries) { std::begin(entries)->at.day; }
  [[nodiscard]] friend auto operator|(Entries&& entries, diary_grouping const& grouping) {
    return grouping(std::forward<Entries>(entries));
  }
};

namespace detail {
template <class Key, class KeyOf> constexpr diary_grouping<Key, KeyOf> grouping_as(KeyOf key_of) {
  return {key_of};
}
} // namespace detail

/// By the local day; the key is the date.
inline constexpr auto by_day = detail::grouping_as<date>(
    [](auto const& entry, date const*, auto const*) { return entry.at.day; });

/// By the week that holds the day; the key is its first day: `diary | by_week<week_start::sunday>`.
template <week_start Start = week_start::monday> inline constexpr auto
    by_week = detail::grouping_as<date>([](auto const& entry, date const*, auto const*) {
      return week_of<Start>(entry.at.day).first;
    });

/// By windows of so many days, at least 1, one of which begins on `first`; the key is the first day.
[[nodiscard]] constexpr auto by_window(date first, int days) {
  int const length = days > 1 ? days : 1;
  return detail::grouping_as<date>([=](auto const& entry, date const*, auto const*) {
    int const into = days_between(first, entry.at.day) % length;
    return days_after(entry.at.day, into < 0 ? -(into + length) : -into);
  });
}

/// Entries of one day of which each follows the one before within `pause` are one meal; the key is the
/// moment it began. An interval of 15 minutes, with an energy criterion that this leaves out, explained
/// energy intake best of eight definitions of an eating occasion [leech_2015].
[[nodiscard]] constexpr auto by_meal(std::chrono::minutes pause = std::chrono::minutes(15)) {
  return detail::grouping_as<moment>([=](auto const& entry, moment const* begun, auto const* last) {
    bool const same = begun && last->at.day == entry.at.day && gap(last->at, entry.at) <= pause;
    return same ? *begun : entry.at;
  });
}

} // namespace osteon
