// SPDX-License-Identifier: BSL-1.0
/// @file Daily Values: label lines of three authorities there and back, and percentages that never meet.
#include <osteon/units.hpp>
#include <osteon/units/all_nutrients.hpp>
#include <osteon/units/daily_value.hpp>
#include <osteon/units/label_iu.hpp>
#include <osteon/units/text.hpp>

#include <catch2/catch.hpp>

#include <concepts>
#include <set>
#include <string_view>

namespace daily_value_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

template <class A, auto C>
concept has_dv = requires {
  daily_value<A>(C);
};
// A component without a Daily Value has none, and each authority has its own list.
static_assert(has_dv<us_2016, calcium> && has_dv<us_1993, calcium> && has_dv<eu_2011, calcium>);
static_assert(!has_dv<us_2016, water> && !has_dv<us_2016, boron> && !has_dv<us_2016, epa> &&
              !has_dv<us_2016, retinol> && !has_dv<us_2016, trans_fat>);
static_assert(has_dv<us_2016, choline> && !has_dv<us_1993, choline> && !has_dv<eu_2011, choline>);
static_assert(has_dv<us_2016, added_sugars> && !has_dv<eu_2011, added_sugars> &&
              has_dv<eu_2011, sugars> && !has_dv<us_2016, sugars>);
static_assert(has_dv<eu_2011, fluoride> && !has_dv<us_2016, fluoride>);
// Vitamin A is RAE, RE or IU, and folate, niacin, vitamins E and K are what the authority counts.
static_assert(has_dv<us_2016, vitamin_a_rae> && !has_dv<us_2016, vitamin_a_re> &&
              !has_dv<us_2016, vitamin_a_iu>);
static_assert(has_dv<eu_2011, vitamin_a_re> && !has_dv<eu_2011, vitamin_a_rae>);
static_assert(has_dv<us_1993, vitamin_a_iu> && !has_dv<us_1993, vitamin_a_rae>);
static_assert(has_dv<us_2016, folate_dfe> && !has_dv<us_2016, folate> &&
              !has_dv<us_2016, folic_acid>);
static_assert(has_dv<us_1993, folate> && !has_dv<us_1993, folate_dfe>);
static_assert(has_dv<us_2016, niacin_ne> && !has_dv<us_2016, niacin> && has_dv<us_1993, niacin>);
static_assert(has_dv<us_2016, alpha_tocopherol_2R> && !has_dv<us_2016, alpha_tocopherol_any> &&
              has_dv<eu_2011, alpha_tocopherol_equivalents> && has_dv<us_1993, vitamin_e_iu>);
static_assert(has_dv<us_2016, vitamin_k1> && !has_dv<us_2016, menaquinone_7>);
struct nobody {};
static_assert(!has_dv<nobody, calcium> && !daily_value_authority<nobody>);

template <class A, class M>
concept in_percent = requires(M m) {
  percent_dv<A>(m);
};
static_assert(in_percent<us_2016, amount<calcium>> && in_percent<us_2016, intake<calcium>>);
static_assert(!in_percent<us_2016, content<calcium>> && !in_percent<us_2016, measure<food_mass>> &&
              !in_percent<us_2016, double> && !in_percent<us_2016, amount<boron>> &&
              !in_percent<us_2016, measure<international_unit>> &&
              !in_percent<us_2016, intake_per_body<protein>>);
static_assert(!in_percent<us_2016, amount<cholecalciferol>>); // enter it into vitamin D by name

// Percentages of two authorities or two components never meet, nor a percentage and a mass.
template <class A, class B>
concept adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept compares = requires(A a, B b) {
  a < b;
};
using calcium_2016 = daily_value_percent<us_2016, calcium>;
using calcium_1993 = daily_value_percent<us_1993, calcium>;
using iron_2016 = daily_value_percent<us_2016, iron>;
static_assert(adds<calcium_2016, calcium_2016> && compares<calcium_2016, calcium_2016>);
static_assert(!adds<calcium_2016, calcium_1993> && !compares<calcium_2016, calcium_1993>);
static_assert(!adds<calcium_2016, iron_2016> && !compares<calcium_2016, iron_2016>);
static_assert(!adds<calcium_2016, amount<calcium>> && !adds<calcium_2016, measure<plain_percent>> &&
              !adds<calcium_2016, double>);
template <class To, class From> inline constexpr bool made_from = std::constructible_from<To, From>;
static_assert(!made_from<calcium_2016, calcium_1993> && !made_from<calcium_2016, iron_2016> &&
              !made_from<calcium_2016, double> &&
              !made_from<calcium_2016, measure<plain_percent>> &&
              !made_from<amount<calcium>, calcium_2016>);
// Percent of vitamin D is no microgram of it.
static_assert(!readable_in<percent_of_daily_value<us_2016, struct vitamin_d>, food_mass> &&
              !readable_in<percent_of_daily_value<us_2016, struct vitamin_d>, international_unit> &&
              readable_in<percent_of_daily_value<us_2016, struct vitamin_d>, plain_percent>);
template <auto C, class M>
concept enters = requires(M m) {
  C(m);
};
static_assert(!enters<vitamin_d, daily_value_percent<us_2016, vitamin_d>> &&
              !enters<vitamin_d, measure<plain_percent>>);
template <class M>
concept has_amount = requires(M m) {
  amount_at(m);
};
static_assert(has_amount<calcium_2016> && !has_amount<measure<plain_percent>> &&
              !has_amount<double>);
static_assert(sizeof(calcium_2016) == sizeof(double));
static_assert(std::is_trivially_copyable_v<calcium_2016>);

/// Daily Values of an employer's own.
struct canteen {
  static constexpr source own{"canteen", "A canteen's own values", 2024};
  static constexpr source const& from = own;
  static constexpr auto values = daily_values(calcium(900_mg), oxalate(50_mg));
};
static_assert(percent_dv<canteen>(oxalate(10_mg)).in(percents) == 20);
static_assert(!in_percent<canteen, amount<iron>>);

} // namespace

TEST_CASE("lines of labels, there and back") {
  CHECK(percent_dv<us_2016>(calcium(260_mg)) == 20 * percent_dv_unit<us_2016, calcium>);
  CHECK(percent_dv<us_2016>(vitamin_d(4_ug)).in(percents) == 20);
  CHECK(amount_at(20 * percent_dv_unit<us_2016, vitamin_d>) == vitamin_d(4_ug));
  CHECK(amount_at(percent_dv<us_2016, calcium>(20 * percents)) == calcium(260_mg));
  // The same words on an older and on a European label.
  CHECK(amount_at(20 * percent_dv_unit<us_1993, calcium>) == calcium(200_mg));
  CHECK(amount_at(20 * percent_dv_unit<eu_2011, calcium>) == calcium(160_mg));
  CHECK(daily_value<us_1993>(vitamin_d) == vitamin_d(10_ug));
  CHECK(daily_value<us_2016>(vitamin_d) == vitamin_d(800_IU));
  CHECK(daily_value<eu_2011>(vitamin_d) == vitamin_d(200_IU));
  // 400 ug of folic acid with food are 170 % of today's value.
  CHECK(percent_dv<us_2016>(activity<folate_dfe>(folic_acid(400_ug))).in(percents) == 170);
  CHECK(percent_dv<us_2016>(as<vitamin_d>(cholecalciferol(1'000_IU))).in(percents) == 125);
  CHECK(percent_dv<us_2016>(calcium(1'300_mg) / 1_day).in(percents) == Approx(100).epsilon(1e-15));
  CHECK(percent_dv<us_2016>(calcium(1'300_mg) / 2_days).in(percents) == Approx(50).epsilon(1e-15));
  CHECK(10 * percent_dv_unit<us_2016, iron> + percent_dv<us_2016>(iron(1.8_mg)) ==
        20 * percent_dv_unit<us_2016, iron>);
}

TEST_CASE("an old label's percent of vitamin A is an interval") {
  auto const a = old_label_vitamin_a(amount_at(25 * percent_dv_unit<us_1993, vitamin_a_iu>));
  CHECK(a.low == vitamin_a_rae(62.5_ug_RAE));
  CHECK(*a.high == vitamin_a_rae(375_ug_RAE));
  auto const e = old_label_vitamin_e_2R(daily_value<us_1993>(vitamin_e_iu));
  CHECK(e.low == 13.5 * milligrams_2R);
  CHECK(e.high->in(milligrams_2R) == Approx(20.1).epsilon(1e-15));
}

namespace {
template <class Authority> void check_rows(std::size_t number, std::string_view key) {
  std::set<std::string_view> components;
  for (daily_value_row const& row : daily_value_rows<Authority>) {
    CAPTURE(row.component);
    CHECK(row.number > 0);
    CHECK(row.from.key == key);
    CHECK(components.insert(row.component).second);
  }
  CHECK(components.size() == number);
}
} // namespace

TEST_CASE("every Daily Value can be listed with its source") {
  check_rows<us_2016>(35, "cfr_101_9_2016");
  check_rows<us_1993>(33, "cfr_101_9_1993");
  check_rows<eu_2011>(31, "eu_1169_2011");
  auto const& first = daily_value_rows<eu_2011>[0];
  CHECK(first.component == "osteon/vitamin_a_re");
  CHECK(first.number == 800);
  CHECK(first.unit == "µg RE");
}

TEST_CASE("a percentage is printed as its authority's labels print it") {
  CHECK(label_text(percent_dv<us_2016>(calcium(260_mg))) == "20 % DV");
  CHECK(label_text(percent_dv<eu_2011>(calcium(120_mg))) == "15 % NRV");
  CHECK(std::string_view(percent_dv_unit<eu_2011, calcium>.symbol) == "% NRV");
}

} // namespace daily_value_test
