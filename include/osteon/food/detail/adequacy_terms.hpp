// SPDX-License-Identifier: BSL-1.0
/// @file The arithmetic and the refusals of comparing recorded days with a line, in plain numbers.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/detail/distributions.hpp>
#include <osteon/food/recorded_days.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace osteon::detail {

/// The scatter of days as a share of their mean; 0 for a mean of zero.
template <class Kind> double scatter(measure<Kind> mean, measure<Kind> sd) noexcept {
  return access::stored(mean) > 0 ? sd / mean : 0;
}

/// Above this share days are not normal and the level of assurance is wrong; from the lower one on it
/// is said [iom_2000_assessment, p. 200].
inline constexpr double widest_scatter = 0.7, wide_scatter = 0.6;

/// Recorded days and the line that they are held against, all in the same unit.
struct adequacy_terms {
  std::size_t days = 0;
  double low = 0, likely = 0;
  std::optional<double> high{};
  double sd = 0;
  std::optional<double> degrees{};
  /// The line, and how much it differs between people; 0 for a line that does not.
  double line = 0, line_sd = 0;

  /// The probability that the habit behind a mean lies above the line. With a standard deviation from
  /// few days the degrees of freedom are Satterthwaite's, the spread of the line being known.
  [[nodiscard]] double above(double mean) const noexcept {
    double const of_mean = sd * sd / static_cast<double>(days);
    double const all = of_mean + line_sd * line_sd;
    if (!(all > 0))
      return mean > line ? 1 : mean < line ? 0 : 0.5;
    double const z = (mean - line) / std::sqrt(all);
    if (!degrees || !(of_mean > 0))
      return normal_below(z);
    double const ratio = all / of_mean;
    return student_below(z, *degrees * ratio * ratio);
  }
  [[nodiscard]] double scatter() const noexcept { return likely > 0 ? sd / likely : 0; }

  /// Why these days judge nothing; empty where they do.
  [[nodiscard]] std::optional<defect> refusal(std::string_view component) const {
    std::string const name(component);
    if (!(sd >= 0) || !(sd - sd == 0))
      return defect{defect_code::out_of_domain, "the standard deviation of days of " + name +
                                                    " is no number from 0 on; give another"};
    if (days < 2) {
      auto const enough = days_enough(scatter());
      return defect{defect_code::refused,
                    "one recorded day of " + name + " judges no habit; record two at least" +
                        (enough ? ", and " + std::to_string(*enough) +
                                      " bring the mean within 20 % of the habit in 95 of 100 cases"
                                : std::string())};
    }
    if (scatter() > widest_scatter)
      return defect{defect_code::refused,
                    "days of " + name + " scatter by " + fixed_text(100 * scatter(), 0) +
                        " % of their mean; above 70 % they are not normal and no probability "
                        "follows from them"};
    return std::nullopt;
  }
  /// What a reader should know beside the answer.
  [[nodiscard]] std::string note(std::string_view of_line) const {
    std::string text(of_line);
    if (scatter() <= wide_scatter)
      return text;
    text += text.empty() ? "" : "; ";
    return text + "days scatter by more than 60 % of their mean, so the probability is rough";
  }
};

template <component C>
adequacy_terms terms_of(recorded_days<C> const& record, within_person<C> const& within) {
  auto const mean = record.mean();
  adequacy_terms t;
  t.days = record.size();
  t.low = access::stored(mean.low);
  t.likely = access::stored(mean.likely);
  if (mean.high)
    t.high = access::stored(*mean.high);
  t.sd = access::stored(within.sd);
  t.degrees = within.degrees;
  return t;
}

/// Components of which no statement on one person is made, whatever the days say.
inline std::optional<defect> individual_refusal(std::string_view component, profile const& who,
                                                date on) {
  if (component == "osteon/vitamin_d" || component == "osteon/cholecalciferol" ||
      component == "osteon/ergocalciferol")
    return defect{defect_code::refused,
                  "no probability for one person from vitamin D intake: the skin makes it as well, "
                  "and the requirement was set for minimal sun; serum 25(OH)D tells more"};
  if (component != "osteon/iron" || who.sex == sex::male ||
      who.menopause == menopausal_state::postmenopausal)
    return std::nullopt;
  auto const age = who.age_on(on);
  bool const child = age && *age < 9;
  if (child || who.exclusions.pregnant == fact::present)
    return std::nullopt;
  if (!who.sex || !who.menopause)
    return defect{defect_code::missing_field,
                  "no probability from iron intake: whether this person menstruates is not known "
                  "(sex, menopausal state), and losses then skew the requirement"};
  return defect{defect_code::refused,
                "no probability for one person from iron intake while menstruating: losses differ "
                "so much between women that the requirement is skewed; a group can be assessed by "
                "the probability approach"};
}

inline defect no_line(std::string_view by, std::string_view line, std::string_view component,
                      bool profile_lacks, std::string_view note) {
  std::string text(by);
  if (profile_lacks)
    return {defect_code::missing_field, text + "'s " + std::string(line) + " of " +
                                            std::string(component) + " needs " + std::string(note)};
  text += " has no " + std::string(line) + " of " + std::string(component) + " for this person";
  if (!note.empty())
    text += " (" + std::string(note) + ")";
  return {defect_code::not_listed, text + "; ask for the line that it has, or another authority"};
}
/// Requirements of protein are somewhat skewed, and the panel that set them takes them as symmetric for
/// these methods all the same [iom_2005]; those of iron are not.
constexpr bool taken_as_symmetric(std::string_view component, bool symmetric) noexcept {
  return symmetric || component == "osteon/protein";
}
inline defect not_symmetric(std::string_view component, std::string_view why) {
  return {defect_code::refused, "requirements of " + std::string(component) +
                                    " are not symmetric (" + std::string(why) +
                                    "), so no normal probability holds"};
}

} // namespace osteon::detail
