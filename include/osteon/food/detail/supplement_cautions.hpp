// SPDX-License-Identifier: BSL-1.0
/// @file Cautions that are said with every supplement of a component, each with its source.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/suggestion.hpp>
#include <osteon/units/nutrients/minerals.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source bolland_2010{
    "bolland_2010", "Bolland et al. Calcium supplements and cardiovascular events", 2010};
inline constexpr source kopecky_2016{
    "kopecky_2016", "Kopecky et al. NOF and ASPC: calcium and cardiovascular disease", 2016, false};
} // namespace sources

namespace detail {

/// What trials and statements say of supplements that hold a component.
struct supplement_caution {
  std::string_view component, text;
  source from;
};
/// Where statements disagree each has its row [bolland_2010] [kopecky_2016, unverified].
inline constexpr supplement_caution supplement_cautions[] = {
    {nutrients::calcium.id,
     "in trials of calcium without vitamin D myocardial infarction was more frequent than with "
     "placebo",
     sources::bolland_2010},
    {nutrients::calcium.id,
     "a later guideline finds no relation of calcium to cardiovascular disease up to the upper "
     "limit",
     sources::kopecky_2016},
};

/// Adds those of a component.
inline void add_cautions(std::string_view component, std::vector<std::string>& cautions) {
  for (supplement_caution const& each : supplement_cautions)
    if (each.component == component)
      cautions.push_back(std::string(each.text) + cited(each.from));
}

} // namespace detail
} // namespace osteon
