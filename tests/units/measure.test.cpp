// SPDX-License-Identifier: BSL-1.0
/// @file Measures: layout, what they are made from, round trips, parts and totals, literals, division. What is entered reads back: read_back.test.cpp.
#include <units/catalogue.hpp>

#include <osteon/units/checked.hpp>
#include <osteon/units/chrono.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <random>
#include <regex>
#include <set>
#include <string>
#include <type_traits>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

namespace measure_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

template <class T> constexpr bool plain_double() {
  return sizeof(T) == sizeof(double) && alignof(T) == alignof(double) &&
         std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T> &&
         std::is_nothrow_default_constructible_v<T> && std::is_nothrow_copy_constructible_v<T> &&
         std::is_nothrow_copy_assignable_v<T> && std::is_nothrow_swappable_v<T>;
}
static_assert(plain_double<amount<calcium>>() && plain_double<content<vitamin_d>>() &&
              plain_double<intake_per_body<protein>>() && plain_double<measure<elapsed>>());
constexpr auto a_milligram = calcium(1_mg);
constexpr auto some_food = 100_g;
static_assert(
    noexcept(a_milligram + a_milligram) && noexcept(2 * a_milligram) && noexcept(a_milligram / 3) && noexcept(
        a_milligram /
        some_food) && noexcept(a_milligram <
                               a_milligram) && noexcept(a_milligram
                                                            .in(milligrams)) && noexcept(calcium(some_food)));

// A measure is no template value: its number is private, so that it leaves only with a unit.
template <class T>
concept structural = requires {
  []<T>() {}.template operator()<T{}>();
};
static_assert(structural<int> && !structural<amount<calcium>>);

// What a measure can be made from, and what it cannot.
template <class To, class... From> constexpr bool made_from = std::constructible_from<To, From...>;
static_assert(made_from<amount<calcium>> && made_from<amount<calcium>, amount<calcium>>);
static_assert(!made_from<amount<calcium>, double> && !made_from<amount<calcium>, int>);
static_assert(!made_from<amount<calcium>, bool> && !made_from<amount<calcium>, char const*>);
static_assert(!made_from<amount<calcium>, double, double>);
static_assert(!made_from<amount<calcium>, amount<magnesium>>);
static_assert(!made_from<amount<calcium>, measure<food_mass>>);
static_assert(!made_from<amount<calcium>, content<calcium>>);
static_assert(!made_from<amount<calcium>, intake<calcium>>);
static_assert(!made_from<content<calcium>, content_per<calcium, dry_mass>>);
static_assert(!made_from<amount<vitamin_d>, amount<cholecalciferol>>);
static_assert(!made_from<amount<cholecalciferol>, amount<vitamin_d>>);
static_assert(!made_from<amount<energy>, amount<energy_atwater_general>>);
static_assert(!made_from<measure<body_mass>, measure<food_mass>>);
static_assert(!std::is_convertible_v<amount<calcium>, double>);
static_assert(!std::is_assignable_v<amount<calcium>&, amount<magnesium>>);
static_assert(!std::is_assignable_v<amount<calcium>&, double>);

// Who takes what.
template <auto C, class M>
concept enters = requires(M m) {
  C(m);
};
static_assert(enters<vitamin_d, measure<international_unit>> &&
              enters<ergocalciferol, measure<international_unit>> &&
              enters<alpha_tocopherol_synthetic, measure<international_unit>>);
static_assert(!enters<calcium, measure<international_unit>> &&
              !enters<alpha_tocopherol, measure<international_unit>> &&
              !enters<vitamin_k1, measure<international_unit>> &&
              !enters<calcidiol_d3, measure<international_unit>>);
static_assert(!enters<vitamin_a_rae, measure<food_mass>> && !enters<energy, measure<food_mass>>);
static_assert(!enters<folate_dfe, amount<vitamin_a_rae>> && !enters<calcium, double>);

// A part enters its own total, and nothing ever goes back.
template <auto Total, class M>
concept enters_total = requires(M m) {
  as<Total>(m);
};
static_assert(enters_total<vitamin_d, amount<cholecalciferol>> &&
              enters_total<vitamin_d, content<ergocalciferol>> &&
              enters_total<vitamin_k, intake<menaquinone_7>>);
static_assert(!enters_total<vitamin_d, amount<vitamin_d>> &&
              !enters_total<vitamin_d, amount<retinol>> &&
              !enters_total<vitamin_k, amount<vitamin_d>>);
static_assert(!enters_total<cholecalciferol, amount<vitamin_d>>);

template <class A, class B>
concept divides = requires(A a, B b) {
  a / b;
};
template <class A, class B>
concept multiplies = requires(A a, B b) {
  a* b;
};
static_assert(!divides<measure<elapsed>, amount<calcium>> &&
              !multiplies<amount<calcium>, amount<calcium>>);
static_assert(!multiplies<content<calcium>, measure<body_mass>>);
static_assert(std::is_same_v<decltype(calcium(1_mg) / calcium(2_mg)), double>);
static_assert(std::is_same_v<decltype(244_g / 100_g), double>);

// Literals.
static_assert(calcium(2.5_mg).in(milligrams) == 2.5 && calcium(1'200_mg) == calcium(1.2_g));
static_assert((0.1_ug).in(micrograms) == 0.1 && (1e3_mg).in(grams) == 1 && (0_mg).in(grams) == 0);
static_assert(1_oz == 28.349523125_g && 1_lb == 16_oz && 1_lb == 0.45359237_kg);
static_assert(1_week == 7_days && 1_day == 24_h && 1_h == 60_min && 1_min == 60_s);
static_assert(1_kcal == 4.184_kJ && 1_L == 1'000_mL);
static_assert(cholecalciferol(800_IU) == cholecalciferol(20_ug));
static_assert(retinol(1_IU) == retinol(0.3_ug) && beta_carotene(1_IU) == beta_carotene(0.6_ug));
static_assert(alpha_tocopherol_natural(100_IU) == alpha_tocopherol_natural(67_mg));
static_assert(alpha_tocopherol_synthetic(1'100_IU) == alpha_tocopherol_synthetic(1'000_mg));

/// Log-uniform between 1e-3 and 1e6.
double any_size(std::mt19937_64& random) {
  return std::pow(10, std::uniform_real_distribution<double>(-3, 6)(random));
}

/// True when `body` ends its process by abort.
template <class Body> bool ends_the_program(Body body) {
  pid_t const child = fork();
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);
    std::fclose(stderr);
    body();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

} // namespace

TEST_CASE("the list of the catalogue is complete, ids and hashes are unique") {
  std::set<std::string> listed, defined;
  std::set<long> hashes;
  testing::for_each(testing::catalogue{}, [&](auto c) {
    using component = decltype(c);
    listed.insert(std::string(component::id));
    hashes.insert(ordinal_of(component::id));
    CHECK_FALSE(component::name.empty());
  });
  std::regex const id("\"(osteon/\\w+)\"");
  auto const folder = std::filesystem::path(OSTEON_SOURCE_DIR) / "include/osteon/units/nutrients";
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(entry.path());
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    for (std::sregex_iterator at(text.begin(), text.end(), id), end; at != end; ++at)
      defined.insert((*at)[1]);
  }
  CHECK(defined == listed);
  CHECK(hashes.size() == listed.size());
}

TEST_CASE("equivalents follow the published factors") {
  CHECK(activity<vitamin_a_rae>(retinol(1_ug)) == vitamin_a_rae(1_ug_RAE));
  CHECK(activity<vitamin_a_rae>(beta_carotene(12_ug)) == vitamin_a_rae(1_ug_RAE));
  CHECK(activity<vitamin_a_rae>(beta_carotene_supplement(2_ug)) == vitamin_a_rae(1_ug_RAE));
  CHECK(activity<vitamin_a_rae>(alpha_carotene(24_ug)) == vitamin_a_rae(1_ug_RAE));
  CHECK(activity<vitamin_a_rae>(beta_cryptoxanthin(24_ug)) == vitamin_a_rae(1_ug_RAE));
  CHECK(activity<folate_dfe>(folate_food(100_ug)) == folate_dfe(100_ug_DFE));
  CHECK(activity<folate_dfe>(folic_acid(400_ug)) == folate_dfe(680_ug_DFE));
  CHECK(activity<niacin_ne>(niacin(14_mg)) == niacin_ne(14_mg_NE));
  CHECK(activity<niacin_ne>(tryptophan(60_mg)) == niacin_ne(1_mg_NE));
  // A published sum: 300 ug retinol, 1,200 ug beta-carotene and 240 ug alpha-carotene.
  auto const sum = activity<vitamin_a_rae>(retinol(300_ug)) +
                   activity<vitamin_a_rae>(beta_carotene(1'200_ug)) +
                   activity<vitamin_a_rae>(alpha_carotene(240_ug));
  CHECK(sum == vitamin_a_rae(410_ug_RAE));
  CHECK(activity<vitamin_a_rae>(retinol(30_ug) / 100_g) * 200_g == vitamin_a_rae(60_ug_RAE));
}

TEST_CASE("parts enter their total without loss") {
  CHECK(as<vitamin_d>(cholecalciferol(20_ug)) + as<vitamin_d>(ergocalciferol(200_IU)) ==
        vitamin_d(25_ug));
  CHECK((as<vitamin_d>(cholecalciferol(20_ug) / 1_day) * 7_days).in(IU) == 5'600);
  CHECK(as<omega_3>(epa(0.5_g)) + as<omega_3>(dha(0.25_g)) == omega_3(750_mg));
}

TEST_CASE("contents, rates and ratios") {
  auto const milk = calcium(113_mg) / 100_g;
  CHECK((milk * 244_g).in(milligrams) == Approx(275.72));
  CHECK(milk.in(milligrams / 100_g) == Approx(113));
  CHECK((244_g * milk) == (milk * 244_g));
  auto const daily = 2 * calcium(500_mg) / 1_day;
  CHECK(daily.in(milligrams / 1_day) == Approx(1000));
  CHECK((daily * 1_week).in(grams) == Approx(7));
  CHECK((calcium(700_mg) / (calcium(100_mg) / 1_day)).in(time_units::day) == Approx(7));
  CHECK((protein(74.4_g) / 1_day / body(62_kg) * body(62_kg) * 1_day).in(grams) == Approx(74.4));
  CHECK((calcium(600_mg) / magnesium(300_mg) * magnesium(1_g)).in(milligrams) == Approx(2000));
  amount<calcium> sum;
  sum += calcium(100_mg);
  sum -= calcium(40_mg);
  sum *= 2;
  sum /= 4;
  CHECK(sum == calcium(30_mg));
  CHECK(-sum < calcium(0_mg));
  CHECK(body(62_kg).in(pounds) == Approx(136.68660));
}

TEST_CASE("time crosses to std::chrono exactly, and averages do not cross") {
  CHECK(from_chrono(std::chrono::minutes(30)) == 30_min);
  CHECK(from_chrono(std::chrono::weeks(2)) == 14_days);
  CHECK(from_chrono(std::chrono::milliseconds(1500)) == 1.5_s);
  CHECK(to_chrono<std::chrono::duration<double>>(2_days) == std::chrono::days(2));
  auto const crosses = []<class Duration>(Duration d) {
    return requires { from_chrono(d); };
  };
  CHECK(crosses(std::chrono::days(1)));
  CHECK_FALSE(crosses(std::chrono::months(1)));
  CHECK_FALSE(crosses(std::chrono::years(1)));
}

TEST_CASE("division by zero ends the program, or is an outcome") {
  auto const no_time = 0_days;
  auto const none = calcium(0_mg);
  CHECK(ends_the_program([&] { (void)(calcium(1_mg) / no_time); }));
  CHECK(ends_the_program([&] { (void)(calcium(1_mg) / none); }));
  CHECK(ends_the_program([&] { (void)(calcium(1_mg) / 0); }));
  CHECK_FALSE(ends_the_program([&] { (void)(calcium(1_mg) / 1_day); }));

  auto const rate = divide(calcium(7_g), 7_days);
  REQUIRE(rate);
  CHECK(*rate == calcium(1_g) / 1_day);
  CHECK(*divide(calcium(7_g), calcium(2_g)) == 3.5);
  CHECK(*divide(calcium(7_g), 7) == calcium(1_g));
  CHECK(divide(calcium(7_g), no_time).defect().code == defect_code::division_by_zero);
  CHECK(divide(calcium(7_g), none).defect().code == defect_code::division_by_zero);
  CHECK(divide(calcium(7_g), 0).defect().code == defect_code::division_by_zero);
  CHECK(divide(none, none).defect().code == defect_code::division_by_zero);
  CHECK(divide(calcium(1e300_g), 1e-300).defect().code == defect_code::not_finite);
}

TEST_CASE("no operation on finite measures makes a NaN") {
  std::mt19937_64 random(3);
  for (int i = 0; i < 20'000; ++i) {
    auto const a = calcium(any_size(random) * milligrams), b = calcium(any_size(random) * grams);
    auto const t = any_size(random) * time_units::hour;
    for (double number : {(a - b).in(grams), (a + b).in(grams), a / b, (a / t * t).in(grams),
                          (a * 0).in(grams), ((a - a) / t * t).in(grams)})
      REQUIRE_FALSE(std::isnan(number));
  }
}

} // namespace measure_test
