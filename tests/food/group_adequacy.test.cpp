// SPDX-License-Identifier: BSL-1.0
/// @file Usual intakes recover the spread of habits; the share of a group below its requirement is found, by published tables and by simulation.
#include <osteon/food/group_adequacy.hpp>
#include <osteon/units/literals.hpp>

#include <catch2/catch.hpp>

#include <support/people.hpp>

#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace group_adequacy_test {
using namespace osteon;
using namespace osteon::nutrients;

date const today = std::chrono::year(2026) / 11 / 16;

using osteon::testing::woman_of;

/// Standard normal numbers that are the same on every platform.
class normal_numbers {
public:
  explicit normal_numbers(std::uint64_t seed) : state_(seed) {}
  double operator()() {
    double const radius = std::sqrt(-2 * std::log(uniform())),
                 angle = 6.283185307179586 * uniform();
    return radius * std::cos(angle);
  }

private:
  double uniform() { // splitmix64
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return (static_cast<double>((z ^ (z >> 31)) >> 11) + 0.5) * 0x1p-53;
  }
  std::uint64_t state_;
};

using record = recorded_days<type_of<magnesium>>;
using habits = usual_intakes<type_of<magnesium>>;

record record_of(std::vector<double> const& mg) {
  std::vector<estimate<amount<magnesium>>> days;
  for (double const day : mg)
    days.push_back(exactly(magnesium(day * milligrams)));
  return *record::of(days);
}
double mg_of(intake<magnesium> i) { return i.in(milligrams / 1_day); }

/// People with a habit each, and one to five days around it.
struct simulated {
  std::vector<record> days{};
  std::vector<double> habit{};
};
simulated people(std::size_t count, double mean, double between, double within) {
  simulated s;
  normal_numbers next(7);
  for (std::size_t i = 0; i < count; ++i) {
    s.habit.push_back(mean + between * next());
    std::vector<double> mg;
    for (std::size_t day = 0; day <= i % 5; ++day)
      mg.push_back(std::max(0.0, s.habit.back() + within * next()));
    s.days.push_back(record_of(mg));
  }
  return s;
}
double sd_of(std::vector<double> const& numbers) {
  double const mean = detail::mean_of(numbers);
  double squares = 0;
  for (double const n : numbers)
    squares += (n - mean) * (n - mean);
  return std::sqrt(squares / static_cast<double>(numbers.size() - 1));
}

/// Iron habits of mean 12 mg and SD 3 mg, brought as usual.
usual_intakes<type_of<iron>> iron_habits(std::size_t count) {
  normal_numbers next(11);
  std::vector<usual_intake<type_of<iron>>> all(count);
  for (auto& one : all)
    one.habit = exactly(iron((12 + 3 * next()) * milligrams) / 1_day);
  return *usual_intakes<type_of<iron>>::known_as_usual(std::move(all), "a simulation");
}

bool has(defect const& d, defect_code code, std::string_view words) {
  CAPTURE(d.sentence);
  return d.code == code && d.sentence.find(words) != std::string::npos;
}
template <auto C>
concept asks_prevalence = requires(usual_intakes<type_of<C>> const& u, profile const& who) {
  prevalence_below_requirement<C>(u, who, today);
};
static_assert(asks_prevalence<magnesium>);
static_assert(!asks_prevalence<energy>);

TEST_CASE("variance components of unequal numbers of days") {
  // By hand: means 2, 4, 8 around 32/6; within 10/3; between (22.667 - 3.333) / (11/6).
  std::vector<std::vector<double>> const days{{1, 3}, {4}, {6, 8, 10}};
  auto const c = detail::components_of(days);
  CHECK(c.mean == Approx(32.0 / 6));
  CHECK(c.within == Approx(10.0 / 3));
  CHECK(c.between == Approx((68.0 / 3 - 10.0 / 3) / (11.0 / 6)));
  CHECK(c.with_repeats == 2);
}

TEST_CASE("the spread of habits is recovered from days that spread wider") {
  auto const s = people(1000, 300, 60, 90);
  std::vector<double> means;
  for (record const& r : s.days)
    means.push_back(mg_of(r.mean().likely));
  CHECK(sd_of(means) > 75); // what unadjusted means would say

  auto const usual = usual_intakes_of<magnesium>(s.days, intake_scale::none());
  REQUIRE(usual);
  // Standard errors of the two standard deviations are about 2 and 1.5 mg.
  CHECK(mg_of(usual->spread()) == Approx(sd_of(s.habit)).margin(6));
  CHECK(*usual->between_share() == Approx(3600.0 / (3600 + 8100)).margin(0.03));
  CHECK(usual->note().empty());

  // For each person: nearer the true habit than the means are, and together too narrow.
  auto const each =
      usual_intakes_of<magnesium>(s.days, intake_scale::none(), shrinkage::for_each_person);
  REQUIRE(each);
  double of_means = 0, of_each = 0;
  for (std::size_t i = 0; i < s.habit.size(); ++i) {
    of_means += std::pow(means[i] - s.habit[i], 2);
    of_each += std::pow(mg_of(each->people()[i].habit.likely) - s.habit[i], 2);
  }
  CHECK(of_each < 0.7 * of_means);
  CHECK(each->spread() < usual->spread());
}

TEST_CASE("the way back from a scale gives the mean of days, not that of their logarithms") {
  double const weights = [] {
    double sum = detail::normal_nodes[0].weight;
    for (int i = 1; i < 5; ++i)
      sum += 2 * detail::normal_nodes[i].weight;
    return sum;
  }();
  CHECK(weights == Approx(1).epsilon(1e-14));
  CHECK(detail::mean_over_days(5, 0.25, [](double v) { return std::exp(v); }) ==
        Approx(std::exp(5.125)).epsilon(1e-9));
  auto const root = intake_scale::power(0.5);
  CHECK(detail::mean_over_days(20, 9, [&](double v) { return root.back(v); }) ==
        Approx(409).epsilon(1e-12)); // E (20 + e)^2

  normal_numbers next(3);
  std::vector<record> days;
  std::vector<double> habit;
  for (int i = 0; i < 600; ++i) {
    double const of_log = 5.6 + 0.3 * next();
    habit.push_back(std::exp(of_log + 0.5 * 0.4 * 0.4));
    days.push_back(record_of({std::exp(of_log + 0.4 * next()), std::exp(of_log + 0.4 * next())}));
  }
  auto const usual = usual_intakes_of<magnesium>(days, intake_scale::logarithm());
  REQUIRE(usual);
  std::vector<double> found;
  for (auto const& one : usual->people())
    found.push_back(mg_of(one.habit.likely));
  CHECK(detail::mean_of(found) == Approx(detail::mean_of(habit)).epsilon(0.03));
  CHECK(sd_of(found) == Approx(sd_of(habit)).epsilon(0.12));
}

TEST_CASE("what no usual intake follows from") {
  std::vector<record> const single(60, record_of({300}));
  CHECK(has(usual_intakes_of<magnesium>(single, intake_scale::none()).defect(),
            defect_code::refused, "single days of magnesium"));
  std::vector<record> const zero{record_of({0, 300}), record_of({200, 250})};
  CHECK(has(usual_intakes_of<magnesium>(zero, intake_scale::logarithm()).defect(),
            defect_code::out_of_domain, "no logarithm"));
  CHECK(usual_intakes_of<magnesium>(zero, intake_scale::power(0.5))->note() != "");
  CHECK_FALSE(usual_intakes_of<magnesium>(zero, intake_scale::power(0)));
  CHECK_FALSE(habits::known_as_usual(std::vector<usual_intake<type_of<magnesium>>>(3), ""));
}

TEST_CASE("the cut-point finds the true share, within sampling error") {
  auto const s = people(2000, 300, 80, 90);
  auto const usual = usual_intakes_of<magnesium>(s.days, intake_scale::none());
  REQUIRE(usual);
  //! [group]
  auto const below = prevalence_below_requirement<magnesium>(*usual, woman_of(40), today);
  auto const by_risk = prevalence_by_probability<magnesium>(
      *usual, normal_requirement<type_of<magnesium>>{
                  magnesium(265_mg) / 1_day, magnesium(26.5_mg) / 1_day, sources::iom_1997});
  //! [group]
  REQUIRE(below);
  REQUIRE(by_risk);
  normal_numbers next(5);
  double inadequate = 0;
  for (double const habit : s.habit)
    inadequate += habit < 265 + 26.5 * next();
  double const truth = inadequate / 2000;
  CHECK(below->share.likely == Approx(truth).margin(3 * 1.5 * below->standard_error));
  CHECK(by_risk->share.likely == Approx(truth).margin(3 * 1.5 * below->standard_error));
  CHECK(below->standard_error == Approx(0.0105).margin(0.001));
  CHECK(below->assumed.find("do not depend on each other") != std::string::npos);
  CHECK(below->requirement_from.key == "iom_1997");
  CHECK(below->by == authority::nasem);
  CHECK(below->known_share == 1);
}

TEST_CASE("what the cut-point is refused for") {
  auto const narrow = people(300, 300, 10, 90);
  auto const usual = usual_intakes_of<magnesium>(narrow.days, intake_scale::none());
  CHECK(has(prevalence_below_requirement<magnesium>(*usual, woman_of(40), today).defect(),
            defect_code::refused, "spread more"));
  auto const each = usual_intakes_of<magnesium>(people(300, 300, 80, 90).days, intake_scale::none(),
                                                shrinkage::for_each_person);
  CHECK(has(prevalence_below_requirement<magnesium>(*each, woman_of(40), today).defect(),
            defect_code::refused, "shrink them for the group"));
  CHECK(has(prevalence_below_requirement<iron>(iron_habits(10), woman_of(40), today).defect(),
            defect_code::refused, "not symmetric"));
}

TEST_CASE("iron of menstruating women, by the panel's table and by its simulation") {
  // IOM 2001, table 14-1: 1,000 women by class of intake, 165 of them inadequate.
  double const mg[] = {4, 4.6, 5.2, 6, 6.5, 7, 7.8, 8.5, 9, 10, 12, 14, 17, 20};
  int const women[] = {1, 1, 3, 10, 15, 20, 23, 27, 50, 150, 200, 175, 125, 200};
  std::vector<usual_intake<type_of<iron>>> all;
  for (std::size_t i = 0; i < 14; ++i)
    for (int woman = 0; woman < women[i]; ++woman)
      all.push_back({exactly(iron(mg[i] * milligrams) / 1_day), 0});
  auto const group = *usual_intakes<type_of<iron>>::known_as_usual(all, "IOM 2001, table 14-1");
  auto const share = prevalence_by_probability<iron>(group, iron_while_menstruating);
  REQUIRE(share);
  CHECK(share->people == 1000);
  CHECK(share->share.likely == Approx(0.165).margin(0.0005));

  // IOM 2000, table D-1 and p. 229: intake 12 (SD 3) mg, losses of 0.77 mg and a log-normal part, 15 %
  // absorbed; the true share is 24 % where the cut-point would say 11 %.
  skewed_requirement<type_of<iron>> const losses{iron(0.77 / 0.15 * milligrams) / 1_day,
                                                 iron(std::exp(-0.734) / 0.15 * milligrams) / 1_day,
                                                 0.777, sources::iom_2000_assessment};
  auto const many = iron_habits(8000);
  auto const true_share = prevalence_by_probability<iron>(many, losses);
  REQUIRE(true_share);
  CHECK(true_share->share.likely == Approx(0.24).margin(0.015));
  double below_median = 0;
  for (auto const& one : many.people())
    below_median += one.habit.likely < losses.fixed + losses.median_of_rest;
  CHECK(below_median / 8000 == Approx(0.11).margin(0.012));
}

TEST_CASE("days with something unknown make the share an interval") {
  auto const s = people(200, 300, 80, 90);
  std::vector<record> days;
  for (record const& r : s.days) {
    auto open = r.days();
    for (auto& day : open)
      day.high = *day.high + magnesium(60_mg);
    days.push_back(*record::of(open));
  }
  auto const share = prevalence_below_requirement<magnesium>(
      *usual_intakes_of<magnesium>(days, intake_scale::none()), woman_of(40), today);
  REQUIRE(share);
  CHECK(share->share.low < share->share.likely);
  CHECK(share->share.high == share->share.likely);
  CHECK(share->share.bounded);
}

} // namespace group_adequacy_test
