// SPDX-License-Identifier: BSL-1.0
/// @file The decimal reader against strtod, the printer against printf, and both against each other.
#include <osteon/core/detail/decimal_scale.hpp>
#include <osteon/core/number_text.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

#include <catch2/catch.hpp>

namespace number_text_test {
using namespace osteon;
using detail::decimal_status;
using detail::read_decimal;

namespace {

constexpr double read(std::string_view text) { return read_decimal(text).value; }
constexpr decimal_status status(std::string_view text, decimal_style style = {}) {
  return read_decimal(text, style).status;
}
constexpr decimal_style with_exponent{'.', '\0', true};

static_assert(read("500") == 500 && read("-0.125") == -0.125 && read("+7.") == 7 &&
              read(".5") == .5);
static_assert(read("0.1") == 0.1 && read("2.496") == 2.496);
static_assert(read("9007199254740993") == 9007199254740992.0);
static_assert(read("9007199254740993.0000000000000000000000000001") == 9007199254740994.0);
static_assert(read("123456789012345678901234567890") == 123456789012345678901234567890.0);
static_assert(read_decimal("4.9406564584124654e-324", with_exponent).value ==
              4.9406564584124654e-324);
static_assert(read_decimal("1.7976931348623157e308", with_exponent).value ==
              1.7976931348623157e308);
static_assert(read_decimal("1.000,5", {',', '.', false}).value == 1000.5);
static_assert(status("") == decimal_status::empty && status("-") == decimal_status::no_digits);
static_assert(status("1,5") == decimal_status::bad_character && read_decimal("1,5").position == 1);
static_assert(status("0x1F") == decimal_status::hexadecimal);
static_assert(status("NaN") == decimal_status::not_a_number);
static_assert(status("-Inf") == decimal_status::infinite);
static_assert(status("1e3") == decimal_status::exponent_refused);
static_assert(print_decimal(0.1, 15).view() == "0.1");
static_assert(print_decimal(-1234.5678, 6).view() == "-1234.57");
static_assert(print_decimal(1e15, 3).view() == "1000000000000000");
static_assert(print_decimal(-0.0, 3).view() == "0");
static_assert(print_decimal(999.96, 4).view() == "1000");

std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value); }

void same_as_strtod(std::string const& text) {
  auto const found = read_decimal(text, with_exponent);
  double const expected = std::strtod(text.c_str(), nullptr);
  INFO(text);
  if (std::isinf(expected)) {
    REQUIRE(found.status == decimal_status::too_large);
  } else {
    REQUIRE(found.status == decimal_status::good);
    REQUIRE(bits(found.value) == bits(expected));
  }
}

std::string exact_decimal(double value) { // every digit of a double, from the C library
  char buffer[1200];
  std::snprintf(buffer, sizeof buffer, "%.1080f", value);
  std::string text = buffer;
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

/// The exact decimal halfway between two neighbouring non-negative doubles.
std::string midpoint(double value) {
  // Long double holds the midpoint exactly on x86; elsewhere double the value and halve the text.
  double const next = std::nextafter(value, std::numeric_limits<double>::infinity());
  std::string const low = exact_decimal(value), high = exact_decimal(next);
  std::string a = low, b = high;
  std::size_t const mark_a = a.find('.'), mark_b = b.find('.');
  if (mark_a < mark_b)
    a.insert(0, mark_b - mark_a, '0');
  std::size_t const length = std::max(a.size(), b.size());
  a.resize(length, '0');
  b.resize(length, '0');
  std::string sum(length, '.');
  int carry = 0;
  for (std::size_t i = length; i-- > 0;) {
    if (a[i] == '.')
      continue;
    int const digit = (a[i] - '0') + (b[i] - '0') + carry;
    sum[i] = static_cast<char>('0' + digit % 10);
    carry = digit / 10;
  }
  if (carry != 0)
    sum.insert(0, 1, '1');
  std::string half;
  int rest = 0;
  for (char c : sum + "0") {
    if (c == '.') {
      half += c;
      continue;
    }
    int const digit = rest * 10 + (c - '0');
    half += static_cast<char>('0' + digit / 2);
    rest = digit % 2;
  }
  return half;
}

} // namespace

TEST_CASE("100,000 decimals of 1 to 14 digits read as strtod reads them and print as they stood") {
  std::mt19937_64 random(20171118);
  std::uniform_int_distribution<int> length(1, 14);
  std::uniform_int_distribution<std::uint64_t> any;
  for (int i = 0; i < 100'000; ++i) {
    int const count = length(random);
    std::string digits(1, static_cast<char>('1' + any(random) % 9));
    while (static_cast<int>(digits.size()) < count)
      digits += static_cast<char>('0' + any(random) % 10);
    while (digits.back() == '0') // canonical: no zero at the end
      digits.back() = static_cast<char>('1' + any(random) % 9);
    int const point = std::uniform_int_distribution<int>(-12, 15)(random); // size 1e-13 to 1e15
    std::string text = any(random) % 2 != 0 ? "-" : "";
    if (point <= 0)
      text += "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    else if (point >= count)
      text += digits + std::string(static_cast<std::size_t>(point - count), '0');
    else
      text += digits.substr(0, static_cast<std::size_t>(point)) + '.' +
              digits.substr(static_cast<std::size_t>(point));
    auto const number = parse_decimal(text);
    REQUIRE(number);
    REQUIRE(bits(*number) == bits(std::strtod(text.c_str(), nullptr)));
    REQUIRE(decimal_text(*number, 14) == text);
  }
}

TEST_CASE("random doubles of every size come back from 17 digits and from all their digits") {
  std::mt19937_64 random(4711);
  for (int i = 0; i < 4'000; ++i) {
    double const value = std::abs(std::bit_cast<double>(random()));
    if (!std::isfinite(value))
      continue;
    INFO(exact_decimal(value));
    REQUIRE(bits(*parse_decimal(decimal_text(value, 17))) == bits(value));
    REQUIRE(bits(*parse_decimal(exact_decimal(value))) == bits(value));
    int const significant = 1 + static_cast<int>(random() % 17);
    char expected[64];
    std::snprintf(expected, sizeof expected, "%.*e", significant - 1, value);
    REQUIRE(bits(std::strtod(decimal_text(value, significant).c_str(), nullptr)) ==
            bits(std::strtod(expected, nullptr)));
  }
}

TEST_CASE("midpoints go to the even neighbour, a last digit decides, at every size") {
  std::mt19937_64 random(99);
  for (int i = 0; i < 400; ++i) {
    double const value = i < 4 ? static_cast<double>(i) * 4.9406564584124654e-324
                         : i < 200
                             ? std::abs(std::bit_cast<double>(random() & 0x001F'FFFF'FFFF'FFFFu))
                             : std::ldexp(static_cast<double>(random() >> 11),
                                          static_cast<int>(random() % 400) - 200);
    double const next = std::nextafter(value, std::numeric_limits<double>::infinity());
    std::string const middle = midpoint(value);
    INFO(middle);
    REQUIRE(bits(*parse_decimal(middle)) == bits((bits(value) & 1) == 0 ? value : next));
    REQUIRE(bits(*parse_decimal(middle + std::string(60, '0') + "1")) == bits(next));
    same_as_strtod(middle);
  }
}

TEST_CASE("hard cases of the literature and the edges of double agree with strtod") {
  for (char const* text : {"0",
                           "-0",
                           "0.000",
                           "1e0",
                           "9007199254740993",
                           "9007199254740992.99999999999999999999",
                           "1.7976931348623157e308",
                           "1.7976931348623158e308",
                           "1.7976931348623159e308",
                           "179769313486231580793e289",
                           "2.2250738585072011e-308",
                           "2.2250738585072012e-308",
                           "2.2250738585072014e-308",
                           "4.9406564584124654e-324",
                           "2.4703282292062327e-324",
                           "2.4703282292062328e-324",
                           "1e-400",
                           "1e400",
                           "0e999999999999",
                           "1e-999999999999",
                           "7.2057594037927933e16",
                           "6.2e-322",
                           "123456789012345678e-40",
                           "3.518437208883201171875e13",
                           "8.7e-318",
                           "1448997445238699",
                           "89255e-22",
                           "104110013277974872254e-225",
                           "0.500000000000000166533453693773481063544750213623046875",
                           "100000000000000016777215",
                           "100000000000000016777216",
                           "18014398509481985",
                           "18014398509481986e3"})
    same_as_strtod(text);
}

TEST_CASE("inputs of hundreds of digits agree with strtod") {
  std::mt19937_64 random(7);
  for (int i = 0; i < 300; ++i) {
    std::string text;
    for (int digit = 0; digit < 800; ++digit)
      text += static_cast<char>('0' + random() % 10);
    if (i % 3 == 0)
      text.replace(30, 769, std::string(769, '0')); // only the last digit is not zero
    text.insert(static_cast<std::size_t>(random() % 300), ".");
    same_as_strtod(text);
    same_as_strtod(text + "e-" + std::to_string(random() % 700));
    same_as_strtod("0." + std::string(static_cast<std::size_t>(random() % 330), '0') +
                   text.substr(301));
  }
}

TEST_CASE("fixed_text gives printf's digits without a negative zero") {
  std::mt19937_64 random(12);
  for (int i = 0; i < 5'000; ++i) {
    double const value =
        std::ldexp(static_cast<double>(random() >> 11) + 1, static_cast<int>(random() % 120) - 100);
    int const decimals = static_cast<int>(random() % 25);
    char expected[512];
    std::snprintf(expected, sizeof expected, "%.*f", decimals, value);
    REQUIRE(fixed_text(value, decimals) == expected);
  }
  char expected[1024];
  std::snprintf(expected, sizeof expected, "%.340f", 1.7976931348623157e308);
  CHECK(fixed_text(1.7976931348623157e308, 340) == expected);
  CHECK(fixed_text(0.125, 2) == "0.12");
  CHECK(fixed_text(0.375, 2) == "0.38");
  CHECK(fixed_text(2.5, 0) == "2");
  CHECK(fixed_text(-1.5, 1) == "-1.5");
  CHECK(fixed_text(-0.001, 2) == "0.00");
  CHECK(fixed_text(0, 0) == "0");
  CHECK(fixed_text(10, 1) == "10.0");
}

TEST_CASE("a label never shows 0 for a number and never hides whole units") {
  CHECK(label_text(0) == "0");
  CHECK(label_text(1234.56) == "1235");
  CHECK(label_text(12.345) == "12.3");
  CHECK(label_text(0.0001236) == "0.000124");
  CHECK(label_text(-0.05) == "-0.05");
  CHECK(label_text(999.6) == "1000");
  CHECK(label_text(700) == "700");
  CHECK(label_text(1e-30) == "0.000000000000000000000000000001");
  CHECK(label_text(std::numeric_limits<double>::denorm_min()).substr(0, 2) == "0.");
  CHECK(*parse_decimal(label_text(std::numeric_limits<double>::denorm_min(), 1)) ==
        std::numeric_limits<double>::denorm_min());
}

TEST_CASE("a refused token is told what stood where and what to write") {
  auto const sentence = [](std::string_view text, decimal_style style = {}) {
    auto const number = parse_decimal(text, style);
    REQUIRE_FALSE(number);
    return number.defect().sentence;
  };
  CHECK(sentence("1,5") == "\"1,5\" is not a number: \",\" stands as character 2; write \"1.5\"");
  CHECK(sentence("1,500") ==
        "\"1,500\" is not a number: \",\" stands as character 2; write \"1.500\" "
        "for a decimal or \"1500\" for thousands");
  CHECK(sentence("1,500.5") ==
        "\"1,500.5\" is not a number: \",\" stands as character 2; write \"1500.5\"");
  CHECK(sentence("1.5", {',', '\0', false}) ==
        "\"1.5\" is not a number: \".\" stands as character 2; write \"1,5\"");
  CHECK(sentence("12 mg") ==
        "\"12 mg\" is not a number: \" \" stands as character 3; write only digits and \".\"");
  CHECK(sentence("\xC2\xBDx") == "\"\xC2\xBDx\" is not a number: \"\xC2\xBD\" stands as character "
                                 "1; write only digits and \".\"");
  CHECK(sentence("3\xE9") ==
        "\"3\\xE9\" is not a number: \"\\xE9\" stands as character 2; write only digits and \".\"");
  CHECK(sentence("1 00", {'.', ' ', false}) ==
        "\"1 00\" is not a number: \" \" must part groups of three digits");
  CHECK(sentence("1e3") ==
        "\"1e3\" is not a number: it has an exponent; write the number out in digits");
  CHECK(sentence("1e", with_exponent) ==
        "\"1e\" is not a number: no digit follows the exponent sign");
  CHECK(parse_decimal("").defect().code == defect_code::missing_field);
  CHECK(parse_decimal("NaN").defect().code == defect_code::not_finite);
  CHECK(parse_decimal("-infinity").defect().code == defect_code::not_finite);
  CHECK(parse_decimal("0x10").defect().code == defect_code::bad_number);
  CHECK(parse_decimal("1.2.3").defect().code == defect_code::bad_number);
  CHECK(parse_decimal(" 1").defect().code == defect_code::bad_number);
  CHECK(parse_decimal(std::string(400, '9')).defect().code == defect_code::too_large);
  CHECK(parse_decimal(std::string_view("1\0", 2)).defect().code == defect_code::bad_number);
}

TEST_CASE("a thousands separator parts groups of three or the token is refused") {
  decimal_style const english{'.', ',', false};
  CHECK(*parse_decimal("1,234,567.25", english) == 1234567.25);
  CHECK(*parse_decimal("999", english) == 999);
  CHECK(*parse_decimal("1234", english) == 1234);
  for (char const* text :
       {"1,23", "1234,567", ",123", "1,,234", "1,234,5.0", "1,2345", "1,", "1.234,567"})
    CHECK_FALSE(parse_decimal(text, english));
}

namespace {

using detail::exact_ratio;
using detail::ratio;

static_assert(read_decimal("0.1", {}, ratio(1000)).value == 100);
static_assert(read_decimal("3", {}, inverse(ratio(7))).value == 3.0 / 7);
static_assert(ratio(40) / ratio(1000) == ratio(4, -2));
static_assert(power(ratio(254, -4), 3) == ratio(16387064, -12));
static_assert(detail::ratio_of(0.1) * ratio(2) == detail::ratio_of(0.2));
static_assert(!detail::ratio_of(0).exact && !detail::ratio_of(-1).exact);
static_assert(!power(ratio(1'000'003), 9).exact); // no longer fits, and says so
static_assert(print_decimal(3, 17, inverse(ratio(7))).view() == "0.42857142857142857");
static_assert(print_decimal(-28349523125, 17, ratio(1, -9)).view() == "-28.349523125");

/// A decimal text times a whole number, digit by digit.
std::string times(std::string const& text, unsigned factor) {
  std::string reversed;
  unsigned long carry = 0;
  for (auto c = text.rbegin(); c != text.rend(); ++c) {
    if (*c == '.') {
      reversed += '.';
      continue;
    }
    carry += static_cast<unsigned long>(*c - '0') * factor;
    reversed += static_cast<char>('0' + carry % 10);
    carry /= 10;
  }
  for (; carry != 0; carry /= 10)
    reversed += static_cast<char>('0' + carry % 10);
  return {reversed.rbegin(), reversed.rend()};
}

} // namespace

TEST_CASE("a decimal times a factor is rounded once: as the product written out is read") {
  std::mt19937_64 random(31);
  for (int i = 0; i < 30'000; ++i) {
    std::string text = std::to_string(random() >> (random() % 60)) + '.' +
                       std::to_string(random() >> (random() % 60));
    auto const factor = static_cast<unsigned>(1 + random() % 4'000'000);
    int const ten = static_cast<int>(random() % 40) - 20;
    INFO(text << " x " << factor << "e" << ten);
    double const expected =
        std::strtod((times(text, factor) + 'e' + std::to_string(ten)).c_str(), nullptr);
    REQUIRE(bits(read_decimal(text, {}, ratio(factor, ten)).value) == bits(expected));
  }
}

TEST_CASE("quotients too: midpoints go to the even neighbour, a last digit decides") {
  std::mt19937_64 random(32);
  for (int i = 0; i < 300; ++i) {
    double const value =
        std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 200) - 100);
    double const next = std::nextafter(value, std::numeric_limits<double>::infinity());
    auto const divisor = static_cast<unsigned>(3 + random() % 100'000);
    std::string const middle = times(midpoint(value), divisor);
    INFO(middle << " / " << divisor);
    auto const by = inverse(ratio(divisor));
    REQUIRE(bits(read_decimal(middle, {}, by).value) ==
            bits((bits(value) & 1) == 0 ? value : next));
    REQUIRE(bits(read_decimal(middle + "1", {}, by).value) == bits(next));
    REQUIRE(bits(read_decimal(times(exact_decimal(value), divisor), {}, by).value) == bits(value));
  }
}

TEST_CASE("what is printed times a factor is correctly rounded and reads back as the same double") {
  std::mt19937_64 random(33);
  for (int i = 0; i < 20'000; ++i) {
    double const value = i % 2 == 0 ? std::bit_cast<double>(random())
                                    : std::ldexp(static_cast<double>(random() >> 11), -50);
    exact_ratio const by = ratio(1 + random() % 100'000, static_cast<int>(random() % 40) - 20) /
                           ratio(1 + random() % 100'000, static_cast<int>(random() % 8) - 4);
    if (!std::isfinite(value) || value == 0)
      continue;
    auto const text = print_decimal(value, 17, by);
    INFO(text.view());
    REQUIRE(bits(read_decimal(text.view(), {}, inverse(by)).value) == bits(value));
    auto const shortest = detail::print_decimal_exactly(value, by);
    REQUIRE(bits(read_decimal(shortest.view(), {}, inverse(by)).value) == bits(value));
    REQUIRE(shortest.view().size() <= text.view().size() + 3);
  }
  // Powers of ten only move the mark, so that printf can judge.
  for (int i = 0; i < 20'000; ++i) {
    double const value = std::ldexp(static_cast<double>(random() >> 11) + 1, -50);
    int const digits = 1 + static_cast<int>(random() % 17);
    char expected[64];
    std::snprintf(expected, sizeof expected, "%.*e", digits - 1, value);
    std::string const scaled(print_decimal(value, digits, ratio(1, 6)).view());
    REQUIRE(bits(read_decimal(scaled, {}, ratio(1, -6)).value) ==
            bits(std::strtod(expected, nullptr)));
  }
}

TEST_CASE("factors at the edges of double overflow and vanish as the product does") {
  CHECK(read_decimal("2e308", with_exponent, ratio(1)).status == decimal_status::too_large);
  CHECK(read_decimal("2e308", with_exponent, ratio(1, -1)).value == 2e307);
  CHECK(read_decimal("1e300", with_exponent, ratio(1, 20)).status == decimal_status::too_large);
  CHECK(read_decimal("1e-320", with_exponent, ratio(1, 10)).value == 1e-310);
  CHECK(read_decimal("1e-320", with_exponent, ratio(1, -10)).value == 0);
  CHECK(read_decimal("1e999999999", with_exponent, ratio(1, -100)).status ==
        decimal_status::too_large);
  CHECK(read_decimal("1e-999999999", with_exponent, ratio(1, 100)).value == 0);
  CHECK(read_decimal("0e999999999", with_exponent, ratio(1, 100)).value == 0);
  CHECK(bits(read_decimal("-0", {}, ratio(3)).value) == bits(-0.0));
}

} // namespace number_text_test
