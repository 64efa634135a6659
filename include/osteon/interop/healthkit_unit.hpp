// SPDX-License-Identifier: BSL-1.0
/// @file Units as Apple HealthKit spells them, and the kind behind each of its quantity types [apple_healthkit].
///
/// Its spelling is not UCUM and not a label's: "mcg" is ug, "hr" is h, "kcal/hr*kg" is kcal/(h.kg), for
/// all that follows the one slash stands below it. A "%" counts from 0 to 1: 0.97 is 97 percent.
#pragma once

#include <osteon/units/all_nutrients.hpp>
#include <osteon/units/parse.hpp>

#include <string>
#include <string_view>

namespace osteon {

namespace detail {

/// Words of HealthKit that are no prefix and SI unit.
struct healthkit_word {
  std::string_view word, code;
};
inline constexpr healthkit_word healthkit_words[] = {
    {"oz", "[oz_av]"},    {"lb", "[lb_av]"},
    {"st", "[stone_av]"}, {"in", "[in_i]"},
    {"ft", "[ft_i]"},     {"yd", "[yd_i]"},
    {"mi", "[mi_i]"},     {"mmHg", "mm[Hg]"},
    {"min", "min"},       {"hr", "h"},
    {"d", "d"},           {"cal", "cal"},
    {"kcal", "kcal"},     {"Cal", "kcal"},
    {"degC", "Cel"},      {"degF", "[degF]"},
    {"IU", "[iU]"},       {"count", "1"},
    {"%", "1"},           {"cup_us", "[cup_us]"},
    {"W", "W"},           {"fl_oz_us", "[foz_us]"},
    {"pt_us", "[pt_us]"},
};

struct healthkit_prefix {
  std::string_view word, code;
};
inline constexpr healthkit_prefix healthkit_prefixes[] = {{"mc", "u"}, {"p", "p"}, {"n", "n"},
                                                          {"m", "m"},  {"c", "c"}, {"d", "d"},
                                                          {"k", "k"},  {"M", "M"}};

/// One factor of a HealthKit unit as UCUM; empty where it is none that osteon reads.
constexpr code_chars healthkit_factor(std::string_view word) {
  for (healthkit_word const& entry : healthkit_words)
    if (entry.word == word)
      return code_chars(entry.code);
  // The molar mass of mol<180.156> is the component's own business.
  if (auto const open = word.find('<'); open != word.npos && word.back() == '>')
    word = word.substr(0, open);
  constexpr std::string_view bases[] = {"g", "m", "L", "l", "s", "J", "mol", "Pa", "W"};
  for (std::string_view base : bases) {
    if (word == base)
      return code_chars(base);
    for (healthkit_prefix const& prefix : healthkit_prefixes)
      if (word.size() == prefix.word.size() + base.size() &&
          word.substr(0, prefix.word.size()) == prefix.word &&
          word.substr(prefix.word.size()) == base)
        return code_chars(prefix.code).append(base);
  }
  return {};
}

/// A HealthKit unit as UCUM, or where it fails.
struct healthkit_reading {
  code_chars code{};
  bool good = true;
  std::size_t position = 0, length = 0;
};

constexpr healthkit_reading read_healthkit_unit(std::string_view unit) {
  healthkit_reading out;
  std::size_t at = 0;
  bool below = false, joined = false;
  auto const fail = [&](std::size_t length) {
    out.good = false;
    out.position = at;
    out.length = length;
    return out;
  };
  for (;;) {
    std::size_t end = at;
    for (bool molar = false; end < unit.size(); ++end) {
      molar = unit[end] == '<' || (molar && unit[end] != '>');
      if (!molar && (unit[end] == '*' || unit[end] == '.' || unit[end] == '/' || unit[end] == '^' ||
                     unit[end] == '\xC2'))
        break;
    }
    auto const factor = healthkit_factor(unit.substr(at, end - at));
    if (end == at || factor.view().empty() || out.code.view().size() > 40)
      return fail(end - at);
    bool const one = factor.view() == "1";
    if (!one)
      out.code.append(joined ? "." : "").append(factor.view());
    joined = joined || !one;
    at = end;
    if (at < unit.size() && unit[at] == '^') {
      std::size_t digits = at + 1;
      if (digits < unit.size() && unit[digits] == '-')
        ++digits;
      if (digits >= unit.size() || unit[digits] < '1' || unit[digits] > '9')
        return fail(1);
      ++digits;
      if (!one)
        out.code.append(unit.substr(at + 1, digits - at - 1));
      at = digits;
    }
    if (at == unit.size())
      break;
    if (unit[at] == '/') {
      if (below)
        return fail(1);
      out.code.append("/(");
      below = true;
      joined = false;
    } else if (unit[at] == '\xC2' && unit.substr(at, 2) == "\xC2\xB7") { // middle dot
      ++at;
    } else if (unit[at] != '*' && unit[at] != '.') {
      return fail(1);
    }
    ++at;
  }
  if (below)
    out.code.append(joined ? ")" : "1)");
  if (out.code.view().empty())
    out.code.append("1");
  return out;
}

} // namespace detail

/// A HealthKit unit string as a UCUM code: "kcal/hr*kg" is "kcal/(h.kg)", "count/min" is "/(min)". An
/// unknown word is refused with its place.
[[nodiscard]] inline outcome<std::string> healthkit_ucum(std::string_view unit) {
  auto const read = detail::read_healthkit_unit(unit);
  if (read.good)
    return std::string(read.code.view());
  return defect{defect_code::unknown_unit,
                detail::quoted(unit.substr(read.position, read.length)) + " as character " +
                    detail::character_number(unit, read.position) + " of " + detail::quoted(unit) +
                    " is no unit of HealthKit that osteon reads"};
}

namespace detail {
/// What HealthKit calls a count of some kinds is none.
template <class Kind> inline constexpr std::string_view healthkit_count = "1";
template <> inline constexpr std::string_view healthkit_count<per<body_mass, plain_area>> = "kg/m2";
} // namespace detail

/// A value of HealthKit: `parse_healthkit<measure<body_mass>>("150", "lb")`. The number may have an
/// exponent; it is refused as `parse` refuses it, and a unit that is none of the kind as well.
template <ucum_measure Measure>
[[nodiscard]] outcome<Measure> parse_healthkit(std::string_view number, std::string_view unit) {
  using kind = typename detail::kind_inside<Measure>::kind;
  auto const spelled = detail::read_healthkit_unit(unit);
  if (!spelled.good)
    return healthkit_ucum(unit).defect();
  std::string text(number);
  text += ' ';
  text += unit == "count" ? detail::healthkit_count<kind> : spelled.code.view();
  auto const read = parse_decimal(number, {'.', '\0', true});
  if (!read)
    return read.defect();
  return parse<Measure>(text, {'.', '\0', true});
}

/// A quantity type of HealthKit and the kind that osteon holds it in.
struct healthkit_type {
  /// The identifier without "HKQuantityTypeIdentifier".
  std::string_view identifier;
  /// Id of the component; empty where it is none.
  std::string_view component;
  /// The UCUM code of the kind.
  std::string_view code;
  /// A value of the type in stored units of the kind, or why it is none.
  outcome<double> (*stored)(std::string_view number, std::string_view unit);

  /// True when Measure is what holds the type.
  template <ucum_measure Measure> [[nodiscard]] constexpr bool holds() const noexcept;
};

namespace detail {

template <class Kind>
outcome<double> healthkit_stored(std::string_view number, std::string_view unit) {
  return parse_healthkit<measure<Kind>>(number, unit).transform([](measure<Kind> m) {
    return access::stored(m);
  });
}
template <class Kind> constexpr healthkit_type held_as(std::string_view identifier) {
  return {identifier, {}, ucum_code<Kind>, &healthkit_stored<Kind>};
}
template <component auto C> constexpr healthkit_type eaten_as(std::string_view identifier) {
  using kind = kind_of<type_of<C>>;
  return {identifier, type_of<C>::id, ucum_code<kind>, &healthkit_stored<kind>};
}

inline constexpr healthkit_type healthkit_types[] = {
    // Food. Vitamin A is a mass of no said equivalent and water a volume: both are plain.
    eaten_as<nutrients::biotin>("DietaryBiotin"),
    eaten_as<nutrients::caffeine>("DietaryCaffeine"),
    eaten_as<nutrients::calcium>("DietaryCalcium"),
    eaten_as<nutrients::carbohydrate>("DietaryCarbohydrates"),
    eaten_as<nutrients::chloride>("DietaryChloride"),
    eaten_as<nutrients::cholesterol>("DietaryCholesterol"),
    eaten_as<nutrients::chromium>("DietaryChromium"),
    eaten_as<nutrients::copper>("DietaryCopper"),
    eaten_as<nutrients::energy>("DietaryEnergyConsumed"),
    eaten_as<nutrients::monounsaturated_fat>("DietaryFatMonounsaturated"),
    eaten_as<nutrients::polyunsaturated_fat>("DietaryFatPolyunsaturated"),
    eaten_as<nutrients::saturated_fat>("DietaryFatSaturated"),
    eaten_as<nutrients::total_fat>("DietaryFatTotal"),
    eaten_as<nutrients::fibre>("DietaryFiber"),
    eaten_as<nutrients::folate>("DietaryFolate"),
    eaten_as<nutrients::iodine>("DietaryIodine"),
    eaten_as<nutrients::iron>("DietaryIron"),
    eaten_as<nutrients::magnesium>("DietaryMagnesium"),
    eaten_as<nutrients::manganese>("DietaryManganese"),
    eaten_as<nutrients::molybdenum>("DietaryMolybdenum"),
    eaten_as<nutrients::niacin>("DietaryNiacin"),
    eaten_as<nutrients::pantothenic_acid>("DietaryPantothenicAcid"),
    eaten_as<nutrients::phosphorus>("DietaryPhosphorus"),
    eaten_as<nutrients::potassium>("DietaryPotassium"),
    eaten_as<nutrients::protein>("DietaryProtein"),
    eaten_as<nutrients::riboflavin>("DietaryRiboflavin"),
    eaten_as<nutrients::selenium>("DietarySelenium"),
    eaten_as<nutrients::sodium>("DietarySodium"),
    eaten_as<nutrients::sugars>("DietarySugar"),
    eaten_as<nutrients::thiamin>("DietaryThiamin"),
    held_as<food_mass>("DietaryVitaminA"),
    eaten_as<nutrients::vitamin_b12>("DietaryVitaminB12"),
    eaten_as<nutrients::vitamin_b6>("DietaryVitaminB6"),
    eaten_as<nutrients::vitamin_c>("DietaryVitaminC"),
    eaten_as<nutrients::vitamin_d>("DietaryVitaminD"),
    eaten_as<nutrients::alpha_tocopherol>("DietaryVitaminE"),
    eaten_as<nutrients::vitamin_k>("DietaryVitaminK"),
    held_as<food_volume>("DietaryWater"),
    eaten_as<nutrients::zinc>("DietaryZinc"),
    held_as<plain_count>("NumberOfAlcoholicBeverages"),
    // Body and clinic.
    held_as<body_mass>("BodyMass"),
    held_as<lean_mass>("LeanBodyMass"),
    held_as<plain_percent>("BodyFatPercentage"),
    held_as<per<body_mass, plain_area>>("BodyMassIndex"),
    held_as<plain_length>("Height"),
    held_as<plain_length>("WaistCircumference"),
    held_as<body_temperature>("BodyTemperature"),
    held_as<body_temperature>("BasalBodyTemperature"),
    held_as<body_temperature>("AppleSleepingWristTemperature"),
    held_as<blood_pressure>("BloodPressureSystolic"),
    held_as<blood_pressure>("BloodPressureDiastolic"),
    {"BloodGlucose", type_of<nutrients::glucose>::id,
     ucum_code<per<mass_of<type_of<nutrients::glucose>>, specimen_volume>>,
     &healthkit_stored<per<mass_of<type_of<nutrients::glucose>>, specimen_volume>>},
    held_as<plain_percent>("BloodAlcoholContent"),
    held_as<plain_percent>("OxygenSaturation"),
    held_as<plain_percent>("PeripheralPerfusionIndex"),
    held_as<plain_percent>("AtrialFibrillationBurden"),
    held_as<per<heart_beats, elapsed>>("HeartRate"),
    held_as<per<heart_beats, elapsed>>("RestingHeartRate"),
    held_as<per<heart_beats, elapsed>>("WalkingHeartRateAverage"),
    held_as<per<heart_beats, elapsed>>("HeartRateRecoveryOneMinute"),
    held_as<elapsed>("HeartRateVariabilitySDNN"),
    held_as<per<plain_count, elapsed>>("RespiratoryRate"),
    held_as<air_volume>("ForcedExpiratoryVolume1"),
    held_as<air_volume>("ForcedVitalCapacity"),
    held_as<per<air_volume, elapsed>>("PeakExpiratoryFlowRate"),
    held_as<international_unit>("InsulinDelivery"),
    held_as<plain_count>("InhalerUsage"),
    held_as<plain_count>("NumberOfTimesFallen"),
    held_as<plain_count>("AppleSleepingBreathingDisturbances"),
    // Activity. The effort scores are Apple's own scale from 1 to 10, no rating of Borg's.
    held_as<plain_energy>("ActiveEnergyBurned"),
    held_as<plain_energy>("BasalEnergyBurned"),
    held_as<per<per<plain_energy, body_mass>, elapsed>>("PhysicalEffort"),
    held_as<plain_count>("EstimatedWorkoutEffortScore"),
    held_as<plain_count>("WorkoutEffortScore"),
    held_as<per<per<oxygen_volume, body_mass>, elapsed>>("VO2Max"),
    held_as<elapsed>("AppleExerciseTime"),
    held_as<elapsed>("AppleMoveTime"),
    held_as<elapsed>("AppleStandTime"),
    held_as<elapsed>("TimeInDaylight"),
    held_as<elapsed>("RunningGroundContactTime"),
    held_as<plain_count>("StepCount"),
    held_as<plain_count>("FlightsClimbed"),
    held_as<plain_count>("PushCount"),
    held_as<plain_count>("SwimmingStrokeCount"),
    held_as<per<plain_count, elapsed>>("CyclingCadence"),
    held_as<per<plain_energy, elapsed>>("CyclingFunctionalThresholdPower"),
    held_as<per<plain_energy, elapsed>>("CyclingPower"),
    held_as<per<plain_energy, elapsed>>("RunningPower"),
    held_as<per<plain_length, elapsed>>("CrossCountrySkiingSpeed"),
    held_as<per<plain_length, elapsed>>("CyclingSpeed"),
    held_as<per<plain_length, elapsed>>("PaddleSportsSpeed"),
    held_as<per<plain_length, elapsed>>("RowingSpeed"),
    held_as<per<plain_length, elapsed>>("RunningSpeed"),
    held_as<per<plain_length, elapsed>>("StairAscentSpeed"),
    held_as<per<plain_length, elapsed>>("StairDescentSpeed"),
    held_as<per<plain_length, elapsed>>("WalkingSpeed"),
    held_as<plain_length>("DistanceCrossCountrySkiing"),
    held_as<plain_length>("DistanceCycling"),
    held_as<plain_length>("DistanceDownhillSnowSports"),
    held_as<plain_length>("DistancePaddleSports"),
    held_as<plain_length>("DistanceRowing"),
    held_as<plain_length>("DistanceSkatingSports"),
    held_as<plain_length>("DistanceSwimming"),
    held_as<plain_length>("DistanceWalkingRunning"),
    held_as<plain_length>("DistanceWheelchair"),
    held_as<plain_length>("SixMinuteWalkTestDistance"),
    held_as<plain_length>("UnderwaterDepth"),
    held_as<plain_length>("RunningStrideLength"),
    held_as<plain_length>("RunningVerticalOscillation"),
    held_as<plain_length>("WalkingStepLength"),
    held_as<plain_percent>("AppleWalkingSteadiness"),
    held_as<plain_percent>("WalkingAsymmetryPercentage"),
    held_as<plain_percent>("WalkingDoubleSupportPercentage"),
};

} // namespace detail

template <ucum_measure Measure> constexpr bool healthkit_type::holds() const noexcept {
  return stored == &detail::healthkit_stored<typename detail::kind_inside<Measure>::kind>;
}

/// The quantity type of an identifier, with or without "HKQuantityTypeIdentifier"; null where osteon
/// holds none: sound levels, skin conductance, the sun and the sea.
[[nodiscard]] constexpr healthkit_type const*
healthkit_type_of(std::string_view identifier) noexcept {
  constexpr std::string_view prefix = "HKQuantityTypeIdentifier";
  if (identifier.substr(0, prefix.size()) == prefix)
    identifier.remove_prefix(prefix.size());
  for (healthkit_type const& type : detail::healthkit_types)
    if (type.identifier == identifier)
      return &type;
  return nullptr;
}

} // namespace osteon
