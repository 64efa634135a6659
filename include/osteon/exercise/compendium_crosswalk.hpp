// SPDX-License-Identifier: BSL-1.0
/// @file What a code of one edition of the Compendium is in another: same, another MET, re-used, gone.
#pragma once

#include <osteon/exercise/compendium_2011.hpp>
#include <osteon/exercise/compendium_2024.hpp>
#include <osteon/exercise/detail/crosswalk_rows.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What became of a code.
enum class crosswalk_state : std::uint8_t {
  same_met,    ///< maps, with the same MET
  changed_met, ///< maps, with another MET
  reused,      ///< the code is another activity there; never maps
  absent       ///< the other edition has no such activity
};

/// The state in words.
constexpr std::string_view to_text(crosswalk_state state) noexcept {
  constexpr std::string_view words[] = {"same MET", "changed MET", "code re-used", "absent"};
  return words[static_cast<unsigned>(state)];
}

/// How a row came to the code it has in the other edition.
enum class crosswalk_link : std::uint8_t {
  listed,  ///< beside each other in a crosswalk, or the same code in 2011 and 2024
  moved,   ///< the crosswalk names its new code
  included ///< the crosswalk says that the new code includes it, with others
};

/// One row of the other edition.
template <compendium_edition To> struct crosswalk_target {
  compendium_code<To> code;
  measure<metabolic_equivalent> met;
  crosswalk_link link;
};

/// The answer for one code. Most codes have one target; a code that was divided has two.
template <compendium_edition To> struct crosswalk_answer {
  crosswalk_state state;
  /// In the edition that was asked from.
  measure<metabolic_equivalent> met;
  /// Empty where the state is `reused` or `absent`.
  std::vector<crosswalk_target<To>> targets{};
};

namespace detail {

/// Every row of edition `To` that a code of `From` stands beside, and the code's own METs there.
template <compendium_edition To, compendium_edition From> struct crosswalk_search {
  using target = crosswalk_target<To>;
  std::optional<measure<metabolic_equivalent>> met{};
  std::vector<target> targets{};
  bool reused = false;
  bool two_mets = false; // the published crosswalk has the code twice, with two METs of its own

  explicit crosswalk_search(compendium_code<From> code) {
    constexpr auto e2024 = compendium_edition::compendium_2024;
    constexpr auto e2011 = compendium_edition::compendium_2011;
    if constexpr (From == e2024 && To == e2011) {
      if (physical_activity const* const row = compendium_2024.find(code))
        over_same_code(row->met, code.number());
    } else if constexpr (From == e2024) {
      crosswalk_search<e2011, From> const first(code);
      met = first.met;
      reused = first.reused;
      for (auto const& middle : first.targets)
        take(crosswalk_search<To, e2011>(middle.code), middle.link);
    } else if constexpr (To == e2024 && From == e2011) {
      if (physical_activity const* const row = compendium_2011.find(code))
        over_same_code(row->met, code.number());
    } else if constexpr (To == e2024) {
      crosswalk_search<e2011, From> const first(code);
      met = first.met;
      two_mets = first.two_mets;
      for (auto const& middle : first.targets)
        take(crosswalk_search<To, e2011>(middle.code), middle.link);
    } else {
      over_crosswalk(code.number());
    }
  }

private:
  void over_same_code(measure<metabolic_equivalent> own, std::uint32_t number) {
    met = own;
    auto const there = compendium_code<To>::from_number(number);
    physical_activity const* row = nullptr;
    if constexpr (To == compendium_edition::compendium_2024)
      row = compendium_2024.find(there);
    else
      row = compendium_2011.find(there);
    if (row == nullptr)
      return;
    reused = is_reused(number);
    if (!reused)
      targets.push_back({there, row->met, crosswalk_link::listed});
  }

  template <class Other> void take(Other const& other, crosswalk_link before) {
    reused = reused || other.reused;
    for (target each : other.targets) {
      if (before > each.link)
        each.link = before;
      add(each);
    }
  }
  void add(target const& one) {
    for (target const& each : targets)
      if (each.code == one.code)
        return;
    targets.push_back(one);
  }

  void over_crosswalk(std::uint32_t number) {
    for (crosswalk_rows::entry const& each : crosswalk_rows::all) {
      if (crosswalk_rows::code_in<From>(each) == number && number != 0) {
        auto const own = crosswalk_rows::met_in<From>(each);
        two_mets = two_mets || (met && *met != own);
        met = own;
        if (crosswalk_rows::code_in<To>(each) != 0)
          add({compendium_code<To>::from_number(crosswalk_rows::code_in<To>(each)),
               crosswalk_rows::met_in<To>(each), crosswalk_link::listed});
        else if (To == compendium_edition::compendium_2011 && each.now != 0)
          add_now(each);
      } else if (From == compendium_edition::compendium_2011 && each.now == number &&
                 each.how == crosswalk_rows::moved && crosswalk_rows::code_in<To>(each) != 0) {
        add({compendium_code<To>::from_number(crosswalk_rows::code_in<To>(each)),
             crosswalk_rows::met_in<To>(each), crosswalk_link::moved});
      }
    }
  }
  void add_now(crosswalk_rows::entry const& each) {
    auto const now = compendium_2011_code::from_number(each.now);
    if (physical_activity const* const row = compendium_2011.find(now))
      add({compendium_code<To>::from_number(each.now), row->met,
           each.how == crosswalk_rows::moved ? crosswalk_link::moved : crosswalk_link::included});
  }
};

} // namespace detail

/// What a code is in edition `To`: `crosswalk<compendium_edition::compendium_2024>(code_of_2011)`.
/// Between 2011 and 2024 a code maps to itself, unless 2024 gave it to another activity; the older
/// editions are reached through the crosswalk published with 2011 [ainsworth_2011]. `not_listed` where
/// the code is none of its own edition, `ambiguous_name` where the published crosswalk has it for two
/// activities with two METs. No words are compared: an activity that 2024 moved to another
/// code is absent.
template <compendium_edition To, compendium_edition From>
  requires(To != From && To != compendium_edition::own)
outcome<crosswalk_answer<To>> crosswalk(compendium_code<From> code) {
  detail::crosswalk_search<To, From> found(code);
  if (!found.met)
    return defect{defect_code::not_listed,
                  std::string(to_text(From)) + " has no code " + to_text(code)};
  if (found.two_mets)
    return defect{defect_code::ambiguous_name, "the published crosswalk has " +
                                                   std::string(to_text(From)) + " code " +
                                                   to_text(code) + " twice, with two METs"};
  crosswalk_answer<To> answer{crosswalk_state::absent, *found.met, std::move(found.targets)};
  if (answer.targets.empty())
    answer.state = found.reused ? crosswalk_state::reused : crosswalk_state::absent;
  else
    answer.state = answer.targets.front().met == answer.met ? crosswalk_state::same_met
                                                            : crosswalk_state::changed_met;
  return answer;
}

} // namespace osteon
