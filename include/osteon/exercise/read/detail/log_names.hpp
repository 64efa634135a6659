// SPDX-License-Identifier: BSL-1.0
/// @file What an app's name of an exercise says: the movement, and what its weight is the weight of.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/exercise/read/logged_set.hpp>
#include <osteon/exercise/strength_set.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon::detail {

/// Names of apps, without what stands in parentheses or behind a dash [logged_names, unverified].
/// A variant with other muscles, such as an incline press, is left out.
inline constexpr std::pair<std::string_view, movement> app_names[] = {
    {"squat", movement::squat},
    {"deadlift", movement::deadlift},
    {"overhead press", movement::overhead_press},
    {"shoulder press", movement::overhead_press},
    {"seated shoulder press", movement::overhead_press},
    {"military press", movement::overhead_press},
    {"row", movement::row},
    {"bent over row", movement::row},
    {"pendlay row", movement::row},
    {"seated row", movement::row},
    {"seated cable row", movement::row},
    {"lunge", movement::lunge},
    {"reverse lunge", movement::lunge},
    {"walking lunge", movement::lunge},
    {"push up", movement::push_up},
    {"bench press", movement::bench_press},
    {"leg press", movement::leg_press},
    {"calf raise", movement::calf_raise},
    {"standing calf raise", movement::calf_raise},
    {"step up", movement::step_up},
    {"lat pulldown", movement::lat_pulldown},
    {"hip thrust", movement::hip_thrust},
    {"bicep curl", movement::biceps_curl},
    {"biceps curl", movement::biceps_curl},
    {"romanian deadlift", movement::romanian_deadlift},
    {"leg curl", movement::leg_curl},
    {"seated leg curl", movement::leg_curl},
    {"lying leg curl", movement::leg_curl},
    {"leg extension", movement::leg_extension},
    {"pull up", movement::pull_up},
    {"crunch", movement::crunch},
    {"lateral raise", movement::lateral_raise},
    {"triceps pushdown", movement::triceps_pushdown},
};

/// A name in its parts: what the movement is called and what it is done with, in small letters.
struct app_name {
  std::string base{}, equipment{};

  explicit app_name(std::string_view text) {
    auto const open = text.rfind('(');
    auto const close = text.rfind(')');
    if (open != text.npos && close != text.npos && close > open) {
      equipment = small(text.substr(open + 1, close - open - 1));
      text = text.substr(0, open);
    }
    text = text.substr(0, text.find(" - "));
    base = small(text);
    while (!base.empty() && base.back() == ' ')
      base.pop_back();
    std::replace(base.begin(), base.end(), '-', ' ');
  }

  [[nodiscard]] bool with(std::string_view word) const {
    return equipment.find(word) != equipment.npos;
  }
  /// The movement, if the name is one of `app_names`.
  [[nodiscard]] std::optional<movement> what() const {
    for (auto const& [name, each] : app_names)
      if (base == name)
        return each;
    return std::nullopt;
  }

private:
  static std::string small(std::string_view text) {
    std::string letters(text);
    for (char& c : letters)
      c = small_letter(c);
    return letters;
  }
};

/// What the weight of a set is the weight of, as far as its name and the person say
/// [logged_names, unverified]; nothing where they do not.
inline std::optional<set_load> logged_load(app_name const& name, std::optional<movement> what,
                                           std::optional<measure<food_mass>> stated,
                                           dumbbell_entry dumbbells) {
  using m = movement;
  if (name.with("assisted"))
    return stated ? std::optional<set_load>(counterweight(*stated)) : std::nullopt;
  bool const bare =
      name.equipment.empty() && (what == m::pull_up || what == m::push_up || what == m::crunch);
  if (bare || name.with("bodyweight"))
    return own_body{stated ? lifted(*stated) : measure<lifted_mass>{}};
  if (!stated)
    return std::nullopt;
  if (name.with("weighted"))
    return own_body{lifted(*stated)};
  if (name.with("dumbbell") || name.with("kettlebell")) {
    if (dumbbells == dumbbell_entry::not_said)
      return std::nullopt;
    // Nobody holds a pair there, whatever is done elsewhere.
    for (char const* one :
         {"one arm", "single arm", "goblet", "concentration", "pullover", "swing"})
      if (name.base.find(one) != name.base.npos && dumbbells != dumbbell_entry::one_implement)
        return std::nullopt;
    if (dumbbells == dumbbell_entry::one_of_a_pair)
      return each_hand(*stated);
    return lifted(*stated);
  }
  // A machine with an arm for each side may be loaded on one or on both.
  if (name.base.find("iso lateral") != name.base.npos)
    return std::nullopt;
  for (char const* one : {"barbell", "machine", "cable", "smith", "bar"})
    if (name.with(one))
      return lifted(*stated);
  for (m machine :
       {m::leg_press, m::leg_curl, m::leg_extension, m::lat_pulldown, m::triceps_pushdown})
    if (name.equipment.empty() && what == machine)
      return lifted(*stated);
  return std::nullopt;
}

} // namespace osteon::detail
