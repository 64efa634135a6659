// SPDX-License-Identifier: BSL-1.0
/// @file How embedded rows of activities abbreviate their tags, and what makes an activity of a row.
#pragma once

#include <osteon/exercise/activity.hpp>

#include <string_view>

namespace osteon::detail::activity_rows {

using tags = tag_set<activity_tag>;
inline constexpr tags none{};
inline constexpr tags A{activity_tag::aerobic};
inline constexpr tags W{activity_tag::weight_bearing};
inline constexpr tags G{activity_tag::gait};
inline constexpr tags I{activity_tag::high_impact};
inline constexpr tags S{activity_tag::strength};
inline constexpr tags B{activity_tag::balance};
inline constexpr tags F{activity_tag::flexibility};
inline constexpr tags E{activity_tag::everyday};
inline constexpr tags J{activity_tag::jump};
inline constexpr tags L{activity_tag::lifted};
inline constexpr tags hip{activity_tag::loads_hip};
inline constexpr tags spine{activity_tag::loads_lumbar_spine};
inline constexpr tags wrist{activity_tag::loads_wrist};
inline constexpr tags H{activity_tag::harder_gait};
inline constexpr tags O{activity_tag::off_feet};
inline constexpr tags U{activity_tag::upright_trunk};
inline constexpr tags C{activity_tag::bends_trunk};
inline constexpr tags M{activity_tag::may_impact};

/// A row of `Edition` with a short name of osteon's own.
template <compendium_edition Edition>
constexpr physical_activity make_row(std::string_view code, double mets, std::string_view heading,
                                     std::string_view name, std::string_view description,
                                     tags what) noexcept {
  return {Edition, code, mets * METs, name, description, what, heading};
}

} // namespace osteon::detail::activity_rows
