// SPDX-License-Identifier: BSL-1.0
/// @file Readings of open tables with the components of a composition alone.
#pragma once

#include <osteon/core/reading.hpp>
#include <osteon/food/open_food_table.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// Ids of the components that a program asked for.
template <class Composition> std::vector<std::string_view> component_ids() {
  std::vector<std::string_view> ids;
  Composition::for_each([&]<class C>(C) { ids.push_back(C::id); });
  return ids;
}

template <class Composition>
reading<basic_food_table<Composition>> narrowed(reading<open_food_table> all) {
  return {all.rows.template narrow<Composition>(), std::move(all.defects), all.rows_read,
          all.rows_refused};
}

} // namespace osteon::detail
