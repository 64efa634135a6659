// SPDX-License-Identifier: BSL-1.0
/// @file `cohort_hazard`: an association in a cohort, for researchers; no report of a person can take one.
#pragma once

#include <osteon/core/source.hpp>

#include <string_view>
#include <utility>

namespace osteon {

namespace sources {
inline constexpr source kwan_2021{
    "pmc8349930", "Kwan et al. Lifestyle factors and bone health on aromatase inhibitors", 2021};
} // namespace sources

/// Said at the door of what is for researchers alone.
struct research_use {
  explicit research_use() = default;
};

/// A value that only research reads: no conversion, no text, no comparison.
template <class T> class for_researchers {
public:
  constexpr explicit for_researchers(T value) noexcept : value_(std::move(value)) {}
  /// The value; the argument is the statement that this is research.
  [[nodiscard]] constexpr T const& read(research_use) const noexcept { return value_; }

private:
  T value_;
};

/// A hazard ratio with its 95 % interval. It is no risk of a person and no percentage, and converts to neither.
struct hazard_ratio {
  double ratio = 1, low = 1, high = 1;
};

/// An association with all that bounds it. `exposure` and `window` are those of the study and of nothing near them.
struct cohort_hazard {
  std::string_view exposure{};
  std::string_view window{};
  std::string_view compared_with{};
  std::string_view outcome{};
  std::string_view population{};
  int people = 0, events = 0;
  double median_years = 0;
  hazard_ratio found{};
  std::string_view adjusted_for{};
  /// What the same study found beside it.
  std::string_view beside_it{};
  source from{};
};

/// Fractures of women on an aromatase inhibitor by aerobic exercise after diagnosis [pmc8349930].
inline constexpr for_researchers<cohort_hazard> aerobic_exercise_and_fracture_2021{cohort_hazard{
    .exposure = "less than 150 min/week of aerobic exercise, by self-report",
    .window = "the 6 months after diagnosis of breast cancer",
    .compared_with = "150 min/week or more",
    .outcome = "incident major osteoporotic fracture",
    .population = "women with hormone-receptor-positive breast cancer, diagnosed 2006 to 2013, who "
                  "received an aromatase inhibitor",
    .people = 2152,
    .events = 165,
    .median_years = 6.1,
    .found = {2.42, 1.34, 4.37},
    .adjusted_for =
        "age, menopausal status, race and ethnicity, body mass index, stage, treatment, "
        "prior osteoporosis, prior major fracture",
    .beside_it = "no association of overall moderate to vigorous activity with fracture; never or "
                 "infrequent aerobic exercise 1.90 (1.05-3.44)",
    .from = sources::kwan_2021}};

} // namespace osteon
