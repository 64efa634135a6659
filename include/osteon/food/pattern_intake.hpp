// SPDX-License-Identifier: BSL-1.0
/// @file `pattern_intake`: what was eaten of each group over the recorded days, as intervals.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/grid.hpp>
#include <osteon/food/eaten.hpp>
#include <osteon/food/food_groups.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Fewest recorded days that a score answers for, and fewest for what it counts by the week. One day never
/// shows a habit. Three days is the food record that MEDAS was held against in English [papadaki_2018];
/// seven is osteon's own rule.
inline constexpr int pattern_days = 3, pattern_days_for_a_week = 7;

/// What was eaten of each group. Adding is the same in any order, bit for bit.
class pattern_intake {
public:
  /// Adds one food. A mass must not be negative; what the diary's reader refuses never comes here.
  void add(std::string_view name, pattern_group group, measure<food_mass> mass, moment at) {
    insert(days_, at.day);
    of_group& own = groups_[static_cast<std::size_t>(group)];
    own.mass.add(detail::access::stored(mass));
    insert(own.occasions, at);
    if (may_be(group).meets(pattern_group_set{}.others()))
      detail::insert_name(own.names, std::string(name));
  }

  /// Days with at least one entry.
  [[nodiscard]] int days() const noexcept { return static_cast<int>(days_.size()); }

  /// Mass of some groups over all recorded days. `low` is what is known to be of them, `high` has all
  /// that may be of them too, whose names are among the unknown.
  [[nodiscard]] estimate<measure<food_mass>> eaten(pattern_group_set counted) const {
    double known = 0, possible = 0;
    estimate<measure<food_mass>> e;
    for_each(counted, [&](of_group const& g, bool certain) {
      (certain ? known : possible) += g.mass.stored();
      if (!certain)
        for (std::string const& name : g.names)
          detail::insert_name(e.unknown, name);
    });
    double const all = known + possible;
    e.low = e.likely = detail::access::make<food_mass>(known);
    e.high = detail::access::make<food_mass>(all);
    e.known_share = all > 0 ? known / all : 1.0;
    return e;
  }
  /// The same in a mean recorded day; zero days give zero.
  [[nodiscard]] estimate<measure<food_mass>> in_a_day(pattern_group_set counted) const {
    return eaten(counted) / (days_.empty() ? 1 : days());
  }
  /// Moments per week at which some groups were eaten, in the same way.
  [[nodiscard]] estimate<double> occasions_per_week(pattern_group_set counted) const {
    std::vector<moment> known, all;
    estimate<double> e;
    for_each(counted, [&](of_group const& g, bool certain) {
      for (moment const& at : g.occasions) {
        insert(all, at);
        if (certain)
          insert(known, at);
      }
      if (!certain)
        for (std::string const& name : g.names)
          detail::insert_name(e.unknown, name);
    });
    int const over = days_.empty() ? 1 : days();
    e.low = e.likely = 7.0 * static_cast<double>(known.size()) / over;
    e.high = 7.0 * static_cast<double>(all.size()) / over;
    return e;
  }

private:
  struct of_group {
    grid_sum mass;
    std::vector<moment> occasions;
    std::vector<std::string> names;
  };

  template <class T> static void insert(std::vector<T>& sorted, T const& value) {
    auto const at = std::lower_bound(sorted.begin(), sorted.end(), value);
    if (at == sorted.end() || !(*at == value))
      sorted.insert(at, value);
  }
  template <class Visit> void for_each(pattern_group_set counted, Visit visit) const {
    for (std::size_t i = 0; i < pattern_groups; ++i) {
      auto const g = static_cast<pattern_group>(i);
      bool const certain = counted.has(g);
      if (certain || may_be(g).meets(counted))
        visit(groups_[i], certain);
    }
  }
  std::vector<date> days_;
  std::array<of_group, pattern_groups> groups_;
};

/// The groups of a diary: `pattern_intake_of(diary, by_fndds_code)`. `group_of(food)` names the group of a
/// food. Only recorded days count; a day without an entry was not recorded.
template <class Entries, class GroupOf>
[[nodiscard]] pattern_intake pattern_intake_of(Entries const& entries, GroupOf const& group_of) {
  pattern_intake all;
  for (auto const& entry : entries) {
    using traits = food_traits<std::remove_cvref_t<decltype(entry.what)>>;
    all.add(traits::name(entry.what), group_of(entry.what), entry.mass, entry.at);
  }
  return all;
}

} // namespace osteon
