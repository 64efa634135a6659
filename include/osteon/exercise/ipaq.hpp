// SPDX-License-Identifier: BSL-1.0
/// @file The short form of the International Physical Activity Questionnaire: sums and categories.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/units/exertion.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source ipaq_2005{"ipaq_2005", "IPAQ. Guidelines for Data Processing and Analysis",
                                  2005};
} // namespace sources

/// MET times time by the questionnaire's three fixed METs; adds to no diary's.
struct ipaq_met_time {};
/// MET-minutes of the questionnaire.
inline constexpr unit<ipaq_met_time> ipaq_met_minutes{60, "MET-min (IPAQ)"};

/// On how many of the last seven days, and how long on one of them. A person who did none says 0 days.
struct ipaq_answer {
  std::optional<int> days{};
  std::optional<measure<elapsed>> time_a_day{};
};

/// The answers to the six questions on activity.
struct ipaq_answers {
  ipaq_answer vigorous{};
  ipaq_answer moderate{};
  ipaq_answer walking{};
};

/// METs the questionnaire gives to walking, moderate and vigorous activity [ipaq_2005].
inline constexpr double ipaq_walking_met = 3.3, ipaq_moderate_met = 4.0, ipaq_vigorous_met = 8.0;
/// The ages it was made for [ipaq_2005].
inline constexpr age_band ipaq_ages{15, 69};

/// The three categories.
enum class ipaq_category : std::uint8_t { low, moderate, high };

/// The category in words.
constexpr std::string_view to_text(ipaq_category category) noexcept {
  constexpr std::string_view words[] = {"low", "moderate", "high"};
  return words[static_cast<unsigned>(category)];
}

/// Score of the questionnaire for one week.
struct ipaq_score {
  measure<ipaq_met_time> walking{};
  measure<ipaq_met_time> moderate{};
  measure<ipaq_met_time> vigorous{};
  measure<ipaq_met_time> total{};
  ipaq_category category = ipaq_category::low;
  /// A time above three hours a day was cut to three hours.
  bool truncated = false;
  /// A time below ten minutes a day was counted as none, its days too.
  bool short_times_left_out = false;
  /// The person is known to be outside 15 to 69 years.
  bool age_band_mismatch = false;
};

namespace detail {
struct ipaq_class {
  int days = 0;
  double minutes = 0; // a day
};
inline outcome<ipaq_class> read_ipaq(ipaq_answer const& answer, char const* what) {
  if (answer.days && (*answer.days < 0 || *answer.days > 7))
    return defect{defect_code::out_of_domain, std::string("days of ") + what + " are from 0 to 7"};
  if (answer.days == 0)
    return ipaq_class{};
  if (!answer.days || !answer.time_a_day)
    return defect{defect_code::missing_field,
                  std::string("days or time of ") + what +
                      " are not known; the questionnaire is not scored without them"};
  double const minutes = answer.time_a_day->in(time_units::minute);
  if (!(minutes >= 0 && minutes <= 1440))
    return defect{defect_code::out_of_domain,
                  std::string("a day's time of ") + what + " is from 0 to 1,440 minutes"};
  return ipaq_class{*answer.days, minutes};
}
} // namespace detail

/// Scores the short form by its protocol [ipaq_2005]: an answer that is missing and a day of more than 960
/// minutes are refused (`missing_field`, `too_large`); times below 10 minutes count as none
/// [ipaq_2005_minimum]; times above 180 minutes count as 180; MET-minutes a week are 3.3, 4
/// and 8 times the minutes. High: vigorous activity on 3 days with 1,500 MET-minutes in all, or 7 days of
/// any with 3,000. Moderate: vigorous on 3 days of 20 minutes, or moderate and walking on 5 days of 30
/// minutes, or 5 days of any with 600. Days of the three classes add up, as the protocol adds them, and
/// may exceed seven.
inline outcome<ipaq_score> score_ipaq(ipaq_answers const& answers, std::optional<int> age = {}) {
  auto vigorous = detail::read_ipaq(answers.vigorous, "vigorous activity");
  auto moderate = detail::read_ipaq(answers.moderate, "moderate activity");
  auto walking = detail::read_ipaq(answers.walking, "walking");
  for (auto const* each : {&vigorous, &moderate, &walking})
    if (!*each)
      return each->defect();
  if (vigorous->minutes + moderate->minutes + walking->minutes > 960)
    return defect{defect_code::too_large,
                  "more than 960 minutes of activity a day; the protocol leaves such answers out"};
  ipaq_score score;
  for (auto* each : {&*vigorous, &*moderate, &*walking}) {
    if (each->days > 0 && each->minutes < 10) {
      score.short_times_left_out = true;
      *each = {};
    }
    if (each->minutes > 180) {
      score.truncated = true;
      each->minutes = 180;
    }
  }
  auto const met_time = [](detail::ipaq_class done, double mets) {
    return mets * (done.days * done.minutes) * ipaq_met_minutes;
  };
  score.walking = met_time(*walking, ipaq_walking_met);
  score.moderate = met_time(*moderate, ipaq_moderate_met);
  score.vigorous = met_time(*vigorous, ipaq_vigorous_met);
  score.total = score.walking + score.moderate + score.vigorous;
  score.age_band_mismatch = age && !ipaq_ages.holds(*age);

  int const days = vigorous->days + moderate->days + walking->days;
  int const half_hours =
      (moderate->minutes >= 30 ? moderate->days : 0) + (walking->minutes >= 30 ? walking->days : 0);
  auto const at_least = [&](double met_minutes_a_week) {
    return score.total >= met_minutes_a_week * ipaq_met_minutes;
  };
  if ((vigorous->days >= 3 && at_least(1500)) || (days >= 7 && at_least(3000)))
    score.category = ipaq_category::high;
  else if ((vigorous->days >= 3 && vigorous->minutes >= 20) || half_hours >= 5 ||
           (days >= 5 && at_least(600)))
    score.category = ipaq_category::moderate;
  return score;
}

} // namespace osteon
