// SPDX-License-Identifier: BSL-1.0
/// @file Usual intakes of a group from repeated days: each mean drawn towards the group's mean as far as
/// days scatter within people.
///
/// Assumed, and not checked here: days are independent of each other and without trend, scatter within
/// people is the same for all, habits are normal on the named scale, everybody eats some on every day,
/// everybody counts alike (no survey weights), and the group is one. The simple method of the National
/// Research Council with the scales of its successors [nrc_1986, unverified].
#pragma once

#include <osteon/food/detail/variance_components.hpp>
#include <osteon/food/recorded_days.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source nrc_1986{"nrc_1986",
                                 "National Research Council. Nutrient adequacy: assessment using "
                                 "food consumption surveys",
                                 1986, false};
} // namespace sources

/// The scale on which habits are taken as normal: as they are, their logarithms, or a power of them.
class intake_scale {
public:
  static constexpr intake_scale none() noexcept { return intake_scale(1, false); }
  /// Natural logarithms; a day of zero has none.
  static constexpr intake_scale logarithm() noexcept { return intake_scale(0, true); }
  /// Days to a power above 0 and at most 1, such as 0.25; others are refused when used.
  static constexpr intake_scale power(double exponent) noexcept {
    return intake_scale(exponent, false);
  }
  [[nodiscard]] constexpr bool valid() const noexcept {
    return logarithm_ || (exponent_ > 0 && exponent_ <= 1);
  }
  [[nodiscard]] constexpr bool takes_zero() const noexcept { return !logarithm_; }

  [[nodiscard]] double to(double intake) const {
    return logarithm_ ? std::log(intake) : exponent_ == 1 ? intake : std::pow(intake, exponent_);
  }
  [[nodiscard]] double back(double scaled) const {
    if (logarithm_)
      return std::exp(scaled);
    if (exponent_ == 1)
      return scaled;
    return scaled > 0 ? std::pow(scaled, 1 / exponent_) : 0;
  }

private:
  constexpr intake_scale(double exponent, bool logarithm) noexcept
      : exponent_(exponent), logarithm_(logarithm) {}
  double exponent_;
  bool logarithm_;
};

/// What the shrunken intakes are for; no set of numbers serves both.
enum class shrinkage : std::uint8_t {
  /// By the ratio of standard deviations: the group's intakes spread as its habits do. For prevalence.
  for_the_group,
  /// By the ratio of variances: each is the best guess of one person's habit. Together they spread less
  /// than the habits do.
  for_each_person
};

/// The habit of one person, as an interval where days held something unknown.
template <component C> struct usual_intake {
  estimate<intake_of_component<C>> habit{};
  int days = 0;
};

template <component C> class usual_intakes;
template <component C>
outcome<usual_intakes<C>> usual_intakes_of(std::span<recorded_days<C> const> people,
                                           intake_scale scale,
                                           shrinkage purpose = shrinkage::for_the_group);

/// Usual intakes of a group. Made from repeated days, or by a caller who says whose they are; never from
/// single days, which spread wider than habits.
template <component C> class usual_intakes {
public:
  /// Intakes that are habitual by another method: a model of another program, many days of record. `how`
  /// names it and is printed with every result.
  static outcome<usual_intakes> known_as_usual(std::vector<usual_intake<C>> people,
                                               std::string how) {
    if (people.empty() || how.empty())
      return defect{defect_code::missing_field,
                    "usual intakes need people, and the name of the method that made them usual"};
    return usual_intakes(std::move(people), std::move(how));
  }

  [[nodiscard]] std::vector<usual_intake<C>> const& people() const noexcept { return people_; }
  [[nodiscard]] std::string const& how() const noexcept { return how_; }
  /// Standard deviation of habits between people, on the original scale, of the likely intakes.
  [[nodiscard]] intake_of_component<C> spread() const {
    std::vector<double> likely;
    for (auto const& one : people_)
      likely.push_back(detail::access::stored(one.habit.likely));
    double const mean = detail::mean_of(likely);
    double squares = 0;
    for (double const one : likely)
      squares += (one - mean) * (one - mean);
    auto const others = static_cast<double>(likely.size() > 1 ? likely.size() - 1 : 1);
    return detail::access::make<per<kind_of<C>, elapsed>>(std::sqrt(squares / others));
  }
  /// Share of the variance of single days that lies between people, on the scale of the fit; absent where
  /// a caller brought the intakes.
  [[nodiscard]] std::optional<double> between_share() const noexcept { return between_share_; }
  /// What the shrinkage was for; absent where a caller brought the intakes.
  [[nodiscard]] std::optional<shrinkage> purpose() const noexcept { return purpose_; }
  /// Small samples, said [iom_2000_assessment, p. 99].
  [[nodiscard]] std::string const& note() const noexcept { return note_; }

private:
  template <component D> friend outcome<usual_intakes<D>>
      usual_intakes_of(std::span<recorded_days<D> const>, intake_scale, shrinkage);
  usual_intakes(std::vector<usual_intake<C>> people, std::string how,
                std::optional<shrinkage> purpose = std::nullopt,
                std::optional<double> between_share = std::nullopt, std::string note = {})
      : people_(std::move(people)), how_(std::move(how)), purpose_(purpose),
        between_share_(between_share), note_(std::move(note)) {}

  std::vector<usual_intake<C>> people_;
  std::string how_;
  std::optional<shrinkage> purpose_;
  std::optional<double> between_share_;
  std::string note_;
};

namespace detail {

/// One end of the days of a group, in stored units a day.
struct scaled_group {
  std::vector<std::vector<double>> people{};
  variance_components fit{};
};

inline std::optional<scaled_group> scaled(std::vector<std::vector<double>> days,
                                          intake_scale scale) {
  scaled_group g{std::move(days), {}};
  for (auto& own : g.people)
    for (double& day : own) {
      if (day <= 0 && !scale.takes_zero())
        return std::nullopt;
      day = scale.to(day);
    }
  g.fit = components_of(g.people);
  return g;
}

/// A person's habit on the original scale.
inline double habit_of(std::span<double const> days, variance_components const& fit,
                       shrinkage purpose, intake_scale scale) {
  double const of_mean = fit.within / static_cast<double>(days.size());
  double const all = fit.between + of_mean;
  double const share = all > 0 ? fit.between / all : 1;
  double const kept = purpose == shrinkage::for_each_person ? share : std::sqrt(share);
  double const at = fit.mean + kept * (mean_of(days) - fit.mean);
  double const back = mean_over_days(at, fit.within, [&](double v) { return scale.back(v); });
  return back > 0 ? back : 0;
}

inline std::string small_sample_note(variance_components const& fit) {
  std::string note;
  if (fit.people < 50)
    note = "fewer than 50 people: the distribution is unreliable";
  if (fit.with_repeats < 30)
    note += std::string(note.empty() ? "" : "; ") +
            "fewer than 30 people with a second day: the scatter within people is uncertain";
  return note;
}
} // namespace detail

/// Usual intakes of a group of one life stage from each person's recorded days, of which some people
/// need two or more. Refused where nobody has, and for a day of zero on a logarithmic scale. The bounds
/// come from the same method over the low and the high ends of the days.
template <component C> [[nodiscard]] outcome<usual_intakes<C>>
usual_intakes_of(std::span<recorded_days<C> const> people, intake_scale scale, shrinkage purpose) {
  if (!scale.valid())
    return defect{defect_code::out_of_domain,
                  "the power of a scale lies above 0 and is at most 1; 0.25 for instance"};
  std::vector<std::vector<double>> ends[3];
  bool bounded = true, repeats = false;
  for (auto const& one : people) {
    for (auto& end : ends)
      end.emplace_back();
    for (auto const& day : one.days()) {
      bounded = bounded && day.high.has_value();
      ends[0].back().push_back(detail::access::stored(day.low));
      ends[1].back().push_back(detail::access::stored(day.likely));
      ends[2].back().push_back(detail::access::stored(day.high ? *day.high : day.likely));
    }
    repeats = repeats || one.size() > 1;
  }
  if (people.size() < 2 || !repeats)
    return defect{defect_code::refused,
                  "single days of " + std::string(C::name) +
                      " are no usual intakes; two people at least, and a second day of some of "
                      "them, show how days scatter"};
  std::optional<detail::scaled_group> groups[3];
  for (int end = 0; end < 3; ++end) {
    groups[end] = detail::scaled(std::move(ends[end]), scale);
    if (!groups[end])
      return defect{defect_code::out_of_domain,
                    "a recorded day of zero " + std::string(C::name) +
                        " has no logarithm; take a power scale, or a method for what is not eaten "
                        "every day"};
  }
  std::vector<usual_intake<C>> habits;
  for (std::size_t i = 0; i < people.size(); ++i) {
    auto const habit = [&](int end) {
      auto const& group = *groups[end];
      return detail::access::make<kind_of<C>>(
                 detail::habit_of(group.people[i], group.fit, purpose, scale)) /
             (1 * time_units::day);
    };
    auto const mean = people[i].mean();
    usual_intake<C> one;
    one.days = static_cast<int>(people[i].size());
    one.habit.likely = habit(1);
    // Shrinking towards other means can cross; an interval holds its likely value.
    one.habit.low = std::min(habit(0), one.habit.likely);
    one.habit.high.reset();
    if (bounded)
      one.habit.high = std::max(habit(2), one.habit.likely);
    one.habit.known_share = mean.known_share;
    one.habit.unknown = mean.unknown;
    habits.push_back(std::move(one));
  }
  auto const& fit = groups[1]->fit;
  double const all = fit.between + fit.within;
  return usual_intakes<C>(std::move(habits), "repeated days, shrunken", purpose,
                          all > 0 ? fit.between / all : 1, detail::small_sample_note(fit));
}

/// The same by the component's object: `usual_intakes_of<calcium>(people, intake_scale::power(0.5))`.
template <component auto C> [[nodiscard]] outcome<usual_intakes<type_of<C>>>
usual_intakes_of(std::span<recorded_days<type_of<C>> const> people, intake_scale scale,
                 shrinkage purpose = shrinkage::for_the_group) {
  return usual_intakes_of<type_of<C>>(people, scale, purpose);
}

} // namespace osteon
