// SPDX-License-Identifier: BSL-1.0
/// @file `reference_distribution`: whose intakes a sample-relative score is held against.
#pragma once

#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// The people whose intakes were ranked.
struct sampled_people {
  /// "women of the Nurses' Health Study".
  std::string who{};
  int n = 0;
  int year = 0;
  source from{};
};

/// Cut points of a distribution that says of itself what is wrong with it: `wrong()` is empty or a remark.
template <class Cuts>
concept distribution_cuts = requires(Cuts const& cuts) {
  { cuts.wrong() } -> std::convertible_to<std::string_view>;
};

/// Medians or quintiles with the people they were taken from. There is none by default: a score that ranks
/// a person within a sample means nothing without the sample.
template <distribution_cuts Cuts> class reference_distribution {
public:
  /// Errors: `missing_field` without a name, a year or anybody in the sample; `out_of_domain` for cut
  /// points that are negative or do not ascend.
  [[nodiscard]] static outcome<reference_distribution> of(sampled_people people, Cuts cuts) {
    if (people.who.empty() || people.n < 2 || people.year < 1900)
      return defect{defect_code::missing_field,
                    "a reference distribution names its people, how many they were and the year"};
    if (std::string_view const wrong = cuts.wrong(); !wrong.empty())
      return defect{defect_code::out_of_domain,
                    "the reference distribution of " + people.who + ": " + std::string(wrong)};
    return reference_distribution(std::move(people), std::move(cuts));
  }

  [[nodiscard]] sampled_people const& people() const noexcept { return people_; }
  [[nodiscard]] Cuts const& cuts() const noexcept { return cuts_; }

private:
  reference_distribution(sampled_people people, Cuts cuts)
      : people_(std::move(people)), cuts_(std::move(cuts)) {}
  sampled_people people_;
  Cuts cuts_;
};

} // namespace osteon
