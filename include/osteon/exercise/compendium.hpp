// SPDX-License-Identifier: BSL-1.0
/// @file Activities of the adult Compendium 2024 that matter for bone, and how they are found by name.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/exercise/activity.hpp>

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {
constexpr physical_activity row(std::string_view code, double mets, std::string_view name,
                                std::string_view description, tag_set<activity_tag> tags) noexcept {
  return {compendium_edition::compendium_2024, code, mets * METs, name, description, tags};
}
} // namespace detail

/// Codes, METs and descriptions unchanged [herrmann_2024], for adults of 19 to 59 years; names and
/// tags are osteon's own.
inline constexpr auto compendium = [] {
  using tag = activity_tag;
  return std::array{
      detail::row("17151", 2.3, "strolling",
                  "Walking, less than 2.0 mph, level, strolling, very slow",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17152", 2.8, "slow walking",
                  "Walking, 2.0 to 2.4 mph, level, slow pace, firm surface",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17255", 4.0, "walking",
                  "Walking, self-selected speed, indoor track or outdoors, firm surface",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17190", 3.8, "walking, moderate pace",
                  "Walking, 2.8 to 3.4 mph, level, moderate pace, firm surface",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17200", 4.8, "brisk walking",
                  "Walking, 3.5 to 3.9 mph, level, brisk, firm surface, walking for exercise",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17220", 5.5, "very brisk walking",
                  "Walking, 4.0 to 4.4 mph (6.4 to 7.0 km/h), level, firm surface, very brisk pace",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17160", 3.5, "walking for pleasure", "Walking for pleasure (Taylor Code 010)",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17165", 3.0, "walking the dog", "Walking the dog",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17355", 3.8, "treadmill walking, moderate pace",
                  "Walking, treadmill, 3.0 to 3.4 mph (4.8 to 5.5 km/h), 0% grade",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17358", 4.8, "treadmill walking, brisk",
                  "Walking, treadmill, 3.5 to 3.9 mph (5.6 to 6.3 km/h), 0% grade",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17302", 4.3, "nordic walking",
                  "Walking, for exercise, 2.5 to 3.5 mph (4.0 to 5.6 km/h), with ski poles, Nordic "
                  "walking, level, moderate pace",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17304", 5.3, "nordic walking, brisk",
                  "Walking, for exercise, 3.6 to 4.4 mph (5.8 to 7.1 km/h), with ski poles, Nordic "
                  "walking, level, moderate pace",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17082", 5.3, "hill walking",
                  "Hiking or walking at a normal pace through fields and hillsides, no load",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17080", 6.0, "hiking", "Hiking, cross country (Taylor Code 040)",
                  {tag::aerobic, tag::weight_bearing, tag::gait}),
      detail::row("17133", 4.5, "stairs, slow pace", "Stair climbing, slow pace",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("17131", 6.8, "stairs", "Stair climbing, general",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("17070", 3.5, "stairs, down", "Descending stairs",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("02065", 9.3, "stair machine", "Stair treadmill ergometer, general",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("12020", 7.5, "jogging", "Jogging, general, self-selected pace",
                  {tag::aerobic, tag::weight_bearing, tag::gait, tag::high_impact}),
      detail::row("12025", 4.8, "jogging in place", "Jogging, in place",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("12030", 8.5, "running, 5 mph", "Running, 5.0 to 5.2 mph (12 min/mile)",
                  {tag::aerobic, tag::weight_bearing, tag::gait, tag::high_impact}),
      detail::row("12050", 9.3, "running, 6 mph", "Running, 6-6.3 mph (10 min/mile)",
                  {tag::aerobic, tag::weight_bearing, tag::gait, tag::high_impact}),
      detail::row("12145", 10.5, "running", "Running, self-selected pace",
                  {tag::aerobic, tag::weight_bearing, tag::gait, tag::high_impact}),
      detail::row("03042", 6.0, "ballroom dancing",
                  "Ballroom Dance, Recreational (Waltz, Foxtrot, Cha-cha, Swing)",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("03040", 3.0, "ballroom dancing, slow",
                  "Ballroom, slow, examples: waltz, foxtrot, slow dancing, samba tango, rumba, "
                  "19th century dance, mambo, cha cha",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("03025", 4.5, "dancing, traditional",
                  "Ethnic or cultural dancing (e.g. Greek, Middle Eastern, hula, salsa, merengue, "
                  "bamba y plena, flamenco, belly, and swing)",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("03033", 5.0, "folk dancing", "Folk dancing, moderate effort",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("02310", 6.5, "zumba", "Zumba, group class", {tag::aerobic, tag::weight_bearing}),
      detail::row("02005", 4.8, "aerobics, low impact",
                  "Aerobic dance, low impact, moderate effort",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("02006", 8.0, "aerobics, high impact",
                  "Aerobic dance, high impact, vigorous effort",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("02004", 7.8, "step aerobics", "Bench step class, general",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("01015", 4.3, "cycling, easy", "Bicycling, self-selected easy pace",
                  {tag::aerobic}),
      detail::row("01016", 7.0, "cycling, moderate", "Bicycling, self-selected moderate pace",
                  {tag::aerobic}),
      detail::row("01014", 7.0, "cycling", "Bicycling, general", {tag::aerobic}),
      detail::row("01200", 6.8, "stationary bike", "Bicycling, stationary, general",
                  {tag::aerobic}),
      detail::row("01214", 4.0, "stationary bike, light",
                  "Bicycling, stationary, 50 watts, light effort", {tag::aerobic}),
      detail::row("18310", 6.0, "swimming", "Swimming, leisurely, not lap swimming, general",
                  {tag::aerobic}),
      detail::row("18240", 5.8, "swimming laps, slow",
                  "Swimming laps, freestyle, slow, recreational", {tag::aerobic}),
      detail::row("18230", 9.8, "swimming laps, fast",
                  "Swimming laps, freestyle, fast, vigorous effort", {tag::aerobic}),
      detail::row("18355", 5.5, "water aerobics", "Water aerobics, water calisthenics, general",
                  {tag::aerobic}),
      detail::row("02048", 5.0, "elliptical trainer", "Elliptical trainer, moderate effort",
                  {tag::aerobic, tag::weight_bearing}),
      detail::row("02049", 9.0, "elliptical trainer, vigorous",
                  "Elliptical trainer, vigorous effort", {tag::aerobic, tag::weight_bearing}),
      detail::row("02071", 5.0, "rowing machine",
                  "Rowing, stationary ergometer, general, <100 watts, moderate effort",
                  {tag::aerobic}),
      detail::row("02070", 7.3, "rowing machine, vigorous",
                  "Rowing, stationary ergometer, general, vigorous effort", {tag::aerobic}),
      detail::row("15675", 6.8, "tennis", "Tennis, general, moderate effort",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("15685", 4.5, "tennis, doubles", "Tennis, doubles",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("15720", 3.0, "volleyball",
                  "Volleyball, non-competitive, 6 - 9 member team, general",
                  {tag::weight_bearing, tag::high_impact}),
      detail::row("15030", 5.5, "badminton", "Badminton, social singles and doubles, general",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("02068", 11.0, "rope skipping", "Rope skipping exercise, general",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("15552", 8.3, "rope skipping, slow",
                  "Rope jumping, slow pace, < 100 skips/min, 2 foot skip, rhythm bounce",
                  {tag::aerobic, tag::weight_bearing, tag::high_impact}),
      detail::row("02035", 5.0, "circuit training", "Circuit training, moderate effort",
                  {tag::aerobic, tag::weight_bearing, tag::strength}),
      detail::row("02034", 3.5, "circuit training, light", "Circuit training, light effort",
                  {tag::aerobic, tag::weight_bearing, tag::strength}),
      detail::row("02022", 3.8, "calisthenics",
                  "Calisthenics (e.g., pushups, sit ups, pull-ups, lunges), moderate effort",
                  {tag::weight_bearing, tag::strength}),
      detail::row("02020", 7.5, "calisthenics, vigorous",
                  "Calisthenics (e.g., pushups, sit ups, pull-ups, jumping jacks, burpees, "
                  "battling ropes), vigorous effort",
                  {tag::weight_bearing, tag::strength, tag::high_impact}),
      detail::row("02175", 2.3, "yoga", "Yoga, General", {tag::balance, tag::flexibility}),
      detail::row("15670", 3.3, "tai chi", "Tai chi, qi gong, general",
                  {tag::weight_bearing, tag::balance}),
      detail::row("02101", 2.3, "stretching", "Stretching, mild", {tag::flexibility}),
      detail::row("02105", 2.8, "pilates", "Pilates, general",
                  {tag::strength, tag::balance, tag::flexibility}),
      detail::row("08066", 2.0, "gardening", "gardening, general",
                  {tag::weight_bearing, tag::everyday}),
      detail::row("08050", 5.0, "digging in the garden",
                  "Digging, spading, filling garden, composting (Taylor Code 590)",
                  {tag::weight_bearing, tag::everyday}),
      detail::row("05030", 3.3, "housework", "Cleaning, house or cabin, general, moderate effort",
                  {tag::weight_bearing, tag::everyday}),
      detail::row("05043", 3.0, "vacuuming", "Vacuuming, general, moderate effort",
                  {tag::weight_bearing, tag::everyday}),
      detail::row(
          "05040", 2.5, "tidying up",
          "Cleaning, general (straightening up, changing linen, carrying out trash), light effort",
          {tag::weight_bearing, tag::everyday}),
  };
}();

/// Looks activities up in the embedded catalogue; keep one where many names are looked up.
class activity_finder {
public:
  activity_finder() {
    std::vector<std::string_view> names, descriptions;
    for (physical_activity const& each : compendium) {
      names.push_back(each.name);
      descriptions.push_back(each.description);
    }
    names_ = name_index(names, "activity");
    descriptions_ = name_index(descriptions, "activity");
  }

  /// The activity of that code, name or description: the name as it stands, else the only one that
  /// holds all the words. `ambiguous_name` or `unknown_name` with the nearest names otherwise.
  outcome<physical_activity> operator()(std::string_view text) const {
    for (physical_activity const& each : compendium)
      if (each.code == text)
        return each;
    auto named = names_.resolve(text);
    if (named)
      return compendium[*named];
    if (named.defect().code == defect_code::unknown_name)
      if (auto const described = descriptions_.resolve(text))
        return compendium[*described];
    return std::move(named).defect();
  }

private:
  name_index names_, descriptions_;
};

/// The activity that `text` means; see activity_finder.
inline outcome<physical_activity> find_activity(std::string_view text) {
  return activity_finder{}(text);
}

} // namespace osteon
