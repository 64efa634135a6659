// SPDX-License-Identifier: BSL-1.0
/// @file Function tests: what was measured, by which method, and whether a change is more than error.
///
/// A test of one's own:
/// @code
///   struct four_square_step {
///     using kind = osteon::elapsed;
///     static constexpr osteon::unit<kind> shown = osteon::time_units::second;
///     static constexpr std::string_view name = "four square step test";
///     static constexpr std::string_view method = "over four canes, there and back";
///     static constexpr osteon::better_when direction = osteon::better_when::less;
///   };
///   auto first = osteon::result_of<four_square_step>({11.2_s}, day_one);
/// @endcode
#pragma once

#include <osteon/core/calendar.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/physical.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source goldberg_2011{
    "goldberg_2011", "Single-leg stance time: minimal detectable change in older adults", 2011};
inline constexpr source goldberg_2012{
    "goldberg_2012", "Goldberg et al. The five-times-sit-to-stand test in older females", 2012};
inline constexpr source coles_1994{"coles_1994", "Measurement of height: practical considerations",
                                   1994};
inline constexpr source alghadir_2015{
    "alghadir_2015", "Reliability and minimal detectable change of timed up and go", 2015};
inline constexpr source donoghue_2019{
    "pmc6858113", "Donoghue et al. Minimum detectable change in mobility measures", 2019};
inline constexpr source gill_2022{
    "gill_2022", "Gill et al. Thirty second chair stand test: minimum detectable change", 2022};
inline constexpr source grip_change_2021{
    "grip_change_2021", "Minimal detectable change in handgrip strength, Geriatr Nurs", 2021};
} // namespace sources

/// Full stands from a chair within a set time.
struct full_stands {};
/// Force of a grip, which adds to no force under the feet.
struct grip_force {};

inline constexpr unit<full_stands> stands{1, "stands"};
// Stored in 1e-5 N, so that both are whole: a kilogram on a dynamometer is 9.80665 N exactly [bipm_si].
inline constexpr unit<grip_force> kilograms_of_grip{980665, "kg"};
inline constexpr unit<grip_force> newtons_of_grip{1e5, "N"};

/// Which way of a test is the better one.
enum class better_when : std::uint8_t { more, less };

/// A test: `kind` and `shown`, what it reads and the unit it is shown in; `name`; `method`; `direction`.
/// Optional: `ceiling`, where the clock is stopped; `whole`, true where a trial is a whole number.
template <class Test>
concept function_test = requires {
  typename Test::kind;
  { Test::shown } -> std::convertible_to<unit<typename Test::kind>>;
  { Test::name } -> std::convertible_to<std::string_view>;
  { Test::method } -> std::convertible_to<std::string_view>;
  { Test::direction } -> std::convertible_to<better_when>;
};

/// Full stands in 30 seconds, arms crossed; 0 where the arms are needed [cdc_steadi].
struct chair_stand_30_s {
  using kind = full_stands;
  static constexpr unit<kind> shown = stands;
  static constexpr std::string_view name = "30-second chair stand";
  static constexpr std::string_view method =
      "straight-backed chair without arms, seat 17 inches (43 cm) high, arms crossed on the chest; "
      "0 where the arms are needed";
  static constexpr better_when direction = better_when::more;
  static constexpr bool whole = true;
};
/// The time of five stands from a chair.
struct five_sit_to_stands {
  using kind = elapsed;
  static constexpr unit<kind> shown = time_units::second;
  static constexpr std::string_view name = "five-times sit-to-stand";
  static constexpr std::string_view method = "five full stands as fast as possible, arms crossed";
  static constexpr better_when direction = better_when::less;
};
/// The time to rise, walk 3 m, turn, come back and sit, at the usual pace [cdc_steadi].
struct timed_up_and_go {
  using kind = elapsed;
  static constexpr unit<kind> shown = time_units::second;
  static constexpr std::string_view name = "timed up and go";
  static constexpr std::string_view method =
      "from an arm chair to a line 3 m away and back, usual pace, usual shoes and walking aid";
  static constexpr better_when direction = better_when::less;
};

/// Eyes of a stance.
enum class eyes : std::uint8_t { open, closed };
/// The time on one leg, stopped at so many seconds: stances with other eyes or another stop are
/// other tests.
template <eyes Eyes, int StoppedAtSeconds>
  requires(StoppedAtSeconds > 0)
struct single_leg_stance {
  using kind = elapsed;
  static constexpr unit<kind> shown = time_units::second;
  static constexpr std::string_view name =
      Eyes == eyes::open ? "single-leg stance, eyes open" : "single-leg stance, eyes closed";
  static constexpr std::string_view method = "until the other foot touches down or the clock stops";
  static constexpr better_when direction = better_when::more;
  static constexpr measure<kind> ceiling = StoppedAtSeconds * time_units::second;
};

/// Which hand gripped.
enum class hand : std::uint8_t { dominant, other };
/// Dynamometers; one of one's own is a type with a `name`.
struct jamar_hydraulic {
  static constexpr std::string_view name = "Jamar hydraulic dynamometer";
};
struct smedley_spring {
  static constexpr std::string_view name = "Smedley spring dynamometer";
};
/// Force of a grip by one hand on one device. Devices do not compare: in 67 older people the Jamar
/// read about 4 kg more than the Smedley [pmc9212147].
template <hand Hand, class Device> struct grip_strength {
  using kind = grip_force;
  static constexpr unit<kind> shown = kilograms_of_grip;
  static constexpr std::string_view name =
      Hand == hand::dominant ? "grip strength, dominant hand" : "grip strength, other hand";
  static constexpr std::string_view method = Device::name;
  static constexpr better_when direction = better_when::more;
};

/// Height on a stadiometer. Over a day people lose more than 6 mm, and gain more than 5 mm lying down
/// [coles_1994]: same device, same time of day, before a scan.
struct standing_height {
  using kind = plain_length;
  static constexpr unit<kind> shown = centimeters;
  static constexpr std::string_view name = "standing height";
  static constexpr std::string_view method = "stadiometer, without shoes, same time of day";
  static constexpr better_when direction = better_when::more;
};

/// How repeated trials become one result; results by different rules are of different types.
struct single_trial {
  static constexpr int trials = 1;
  static constexpr std::string_view name = "one trial";
  static double of(std::vector<double> const& all, better_when) { return all.front(); }
};
template <int Trials>
  requires(Trials > 1)
struct best_of {
  static constexpr int trials = Trials;
  static constexpr std::string_view name = "best of the trials";
  static double of(std::vector<double> const& all, better_when direction) {
    return direction == better_when::more ? *std::max_element(all.begin(), all.end())
                                          : *std::min_element(all.begin(), all.end());
  }
};
template <int Trials>
  requires(Trials > 1)
struct mean_of {
  static constexpr int trials = Trials;
  static constexpr std::string_view name = "mean of the trials";
  static double of(std::vector<double> const& all, better_when) {
    double sum = 0;
    for (double const each : all)
      sum += each;
    return sum / Trials;
  }
};

/// A result of one test by one rule on one day; only `result_of` makes one. Results are not ordered and
/// not subtracted: `change_between` says whether a difference is more than error.
template <function_test Test, class Rule = single_trial> class test_result {
public:
  using quantity = measure<typename Test::kind>;
  [[nodiscard]] quantity value() const noexcept { return value_; }
  [[nodiscard]] date on() const noexcept { return on_; }
  /// The clock was stopped: the true figure is this one or more.
  [[nodiscard]] bool at_ceiling() const noexcept { return at_ceiling_; }

private:
  template <function_test T, class R> friend outcome<test_result<T, R>>
  result_of(std::vector<measure<typename T::kind>> const& trials, date on);
  test_result(quantity value, date on, bool at_ceiling)
      : value_(value), on_(on), at_ceiling_(at_ceiling) {}
  quantity value_;
  date on_;
  bool at_ceiling_;
};

/// The result of the trials of one day: `result_of<timed_up_and_go, best_of<2>>({12.1_s, 11.8_s}, on)`.
/// Refused: another number of trials than the rule has, a figure below zero or not finite, one above the
/// ceiling, a fraction of a stand, a day that the calendar does not have, and zero where it would be the best
/// of times or no height at all: a test that could not be done has no result.
template <function_test Test, class Rule = single_trial>
[[nodiscard]] outcome<test_result<Test, Rule>>
result_of(std::vector<measure<typename Test::kind>> const& trials, date on) {
  std::string const name(Test::name);
  if (trials.size() != static_cast<std::size_t>(Rule::trials))
    return defect{defect_code::missing_field,
                  name + ": " + std::string(Rule::name) + " takes " + std::to_string(Rule::trials) +
                      ", and so many were given: " + std::to_string(trials.size())};
  if (!on.ok())
    return defect{defect_code::bad_date, name + ": the calendar has no such day"};
  constexpr bool zero_is_none =
      Test::direction == better_when::less || std::same_as<typename Test::kind, plain_length>;
  std::vector<double> shown;
  double top = 0;
  if constexpr (requires { Test::ceiling; })
    top = Test::ceiling.in(Test::shown);
  bool stopped = false;
  for (auto const& each : trials) {
    double const number = each.in(Test::shown);
    if (number - number != 0)
      return defect{defect_code::not_finite, name + ": a trial is no finite number"};
    if (number < 0)
      return defect{defect_code::negative, name + ": a trial is negative"};
    if (zero_is_none && number == 0)
      return defect{defect_code::out_of_domain,
                    name + ": a trial is zero; one that could not be done is left out"};
    if (top > 0 && number > top)
      return defect{defect_code::out_of_domain,
                    name + ": a trial is above " + label_text(top) + " s, where the clock stops"};
    if constexpr (requires { Test::whole; })
      if (Test::whole && std::floor(number) != number)
        return defect{defect_code::out_of_domain, name + ": a trial is no whole number"};
    stopped = stopped || (top > 0 && number == top);
    shown.push_back(number);
  }
  return test_result<Test, Rule>(Rule::of(shown, Test::direction) * Test::shown, on, stopped);
}

/// The smallest change that is more than the error of a test, in the people it was found in.
template <function_test Test> struct detectable_change {
  measure<typename Test::kind> by;
  std::string_view population;
  source from;
  /// Computed by osteon from a published error of measurement, not printed there.
  bool computed = false;
};

/// 1.96 x sqrt(2) x standard error of measurement, for a precision of one's own; with it 8.7 s and
/// 0.9 s give the 24.1 s and 2.5 s that were published [goldberg_2011, goldberg_2012].
template <function_test Test> [[nodiscard]] constexpr detectable_change<Test>
detectable_from_error(measure<typename Test::kind> error, std::string_view population,
                      source from) noexcept {
  return {1.96 * 1.4142135623730951 * error, population, from, true};
}

/// What was published for a test; none for a test without a row. Specialise it for a test of one's own.
template <class Test> inline constexpr std::array<detectable_change<Test>, 0> published_changes{};
template <> inline constexpr std::array published_changes<chair_stand_30_s>{
    detectable_change<chair_stand_30_s>{2.5 * stands,
                                        "93 people with early knee osteoarthritis; about 2.5, "
                                        "level not said, trials 1 to 2 minutes apart",
                                        sources::gill_2022}};
template <> inline constexpr std::array published_changes<five_sit_to_stands>{
    detectable_change<five_sit_to_stands>{2.5 * time_units::second,
                                          "29 women of 73.6 years on average; 95 %, two trials",
                                          sources::goldberg_2012}};
template <> inline constexpr std::array published_changes<timed_up_and_go>{
    detectable_change<timed_up_and_go>{1.10 * time_units::second,
                                       "65 people of 45 to 70 years with knee osteoarthritis; one "
                                       "rater, two days apart",
                                       sources::alghadir_2015},
    detectable_change<timed_up_and_go>{2.08 * time_units::second,
                                       "128 people of 50 years and more in Ireland; 1 to 4 months "
                                       "apart",
                                       sources::donoghue_2019}};
// An error of 24.1 s is none of a clock that stops before it.
template <int StoppedAtSeconds>
  requires(StoppedAtSeconds > 24)
inline constexpr std::array published_changes<single_leg_stance<eyes::open, StoppedAtSeconds>>{
    detectable_change<single_leg_stance<eyes::open, StoppedAtSeconds>>{
        24.1 * time_units::second, "25 adults of 60 to 89 years; 95 %, eyes and stop not said",
        sources::goldberg_2011}};
template <> inline constexpr std::array published_changes<standing_height>{
    detectable_from_error<standing_height>(1.7 * millimeters,
                                           "50 volunteers and 25 patients, Harpenden stadiometer; "
                                           "larger of the published errors",
                                           sources::coles_1994)};

/// A figure of grip that names neither hand nor device in its abstract, and so stands in no list: a caller
/// who takes it says so by naming it. 111 people of 65 years and more in long-term care in Japan;
/// men 3.2 kg, women 2.4 kg [grip_change_2021].
template <hand Hand, class Device>
inline constexpr detectable_change<grip_strength<Hand, Device>> grip_change_2021{
    2.9 * kilograms_of_grip,
    "111 people of 65 years and more who need care; hand and device not said",
    sources::grip_change_2021};

/// What a difference of two results is.
enum class change_is : std::uint8_t { real, within_error, not_evaluable };
constexpr std::string_view to_text(change_is c) noexcept {
  constexpr std::string_view words[] = {"real", "within error", "not evaluable"};
  return words[static_cast<unsigned>(c)];
}

/// A difference of two results and what it was held against.
template <function_test Test> struct test_change {
  change_is is = change_is::not_evaluable;
  /// The later result less the earlier one.
  measure<typename Test::kind> by{};
  /// Whether a real change is one for the better; none otherwise.
  std::optional<bool> for_the_better{};
  std::vector<detectable_change<Test>> held_against{};
  /// Why it is not evaluable; empty otherwise.
  std::string reason{};
};

namespace detail {
template <class Test, class Rule, class Lines>
test_change<Test> change_against(test_result<Test, Rule> const& first,
                                 test_result<Test, Rule> const& second, Lines const& lines) {
  test_change<Test> found;
  found.by = second.value() - first.value();
  found.held_against.assign(lines.begin(), lines.end());
  if (second.on() <= first.on()) {
    found.reason = second.on() == first.on()
                       ? "both are of one day: trials of one result, and no change"
                       : "the second result is the earlier one";
    return found;
  }
  if (found.held_against.empty()) {
    found.reason = "no minimal detectable change of this test was seen";
    return found;
  }
  if (first.at_ceiling() && second.at_ceiling()) {
    found.reason = "both times the clock was stopped";
    return found;
  }
  double const change = found.by.in(Test::shown), size = std::max(change, -change);
  // The mean of trials, one of them stopped, can lie below the other result.
  if ((first.at_ceiling() && change > 0) || (second.at_ceiling() && change < 0)) {
    found.reason = "the clock was stopped in the lower of both: the change is this or less";
    return found;
  }
  std::size_t beyond = 0;
  for (auto const& each : found.held_against)
    beyond += size > each.by.in(Test::shown) ? 1u : 0u;
  if (beyond == found.held_against.size()) {
    found.is = change_is::real;
    found.for_the_better = (change > 0) == (Test::direction == better_when::more);
  } else if (first.at_ceiling() || second.at_ceiling()) {
    found.reason = "the clock was stopped once: the change is this or more";
  } else if (beyond == 0) {
    found.is = change_is::within_error;
  } else {
    found.reason = "beyond the figure of one population and within that of another; name one";
  }
  return found;
}
} // namespace detail

/// The change held against one named figure: real only beyond it.
template <function_test Test, class Rule>
[[nodiscard]] test_change<Test> change_between(test_result<Test, Rule> const& first,
                                               test_result<Test, Rule> const& second,
                                               detectable_change<Test> const& line) {
  return detail::change_against(first, second, std::array{line});
}
/// The change held against all that was published for the test: real beyond all, within error of all, not
/// evaluable between them or where nothing was published.
template <function_test Test, class Rule> [[nodiscard]] test_change<Test>
change_between(test_result<Test, Rule> const& first, test_result<Test, Rule> const& second) {
  return detail::change_against(first, second, published_changes<Test>);
}
/// Unlike tests, methods, hands, devices or rules of trials do not compare.
template <class First, class Second>
void change_between(First const& first, Second const& second) = delete;

} // namespace osteon
