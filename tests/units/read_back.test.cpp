// SPDX-License-Identifier: BSL-1.0
/// @file What is entered is what is read back: 100,000 decimals in every unit of every component, a tenth of them under sanitizers.
#include <units/catalogue.hpp>

#include <osteon/core/number_text.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

#include <support/sanitized.hpp>

namespace read_back_test {
using namespace osteon;

namespace {

/// Decimals of 1 to 14 significant digits between 1e-6 and 1e9, drawn log-uniformly; 14 digits of
/// each print the text that it was read from.
std::vector<double> draw(std::size_t count) {
  std::mt19937_64 random(20261122);
  std::uniform_int_distribution<int> digits(1, 14);
  std::uniform_real_distribution<double> power(-6, 9);
  std::vector<double> drawn;
  while (drawn.size() < count) {
    auto const text = print_decimal(std::pow(10.0, power(random)), digits(random));
    drawn.push_back(detail::read_decimal(text.view()).value);
    REQUIRE(print_decimal(drawn.back(), 14).view() == text.view());
  }
  return drawn;
}

std::int64_t bits(double x) {
  std::int64_t b;
  std::memcpy(&b, &x, sizeof b);
  return b;
}
/// Doubles between two positive ones.
std::int64_t ulps(double a, double b) { return std::abs(bits(a) - bits(b)); }

struct tally {
  long entered = 0, beyond_1_ulp = 0, text_differs = 0, integers = 0, integer_differs = 0;
};

/// Enters each number in the unit, reads it in the unit, and compares bits and 14 digits.
template <class Enter, class Unit>
void enter_and_read(Enter enter, Unit unit, std::vector<double> const& numbers, tally& t) {
  for (double number : numbers) {
    double const back = enter(number * unit).in(unit);
    ++t.entered;
    if (back == number)
      continue; // the same bits print the same text
    t.beyond_1_ulp += ulps(back, number) > 1;
    t.text_differs += print_decimal(back, 14).view() != print_decimal(number, 14).view();
  }
}
template <class Enter, class Unit>
void enter_and_read_integers(Enter enter, Unit unit, tally& t, std::uint32_t stride) {
  for (std::uint64_t i = 1; i <= 0x80000000u; i += stride) {
    ++t.integers;
    t.integer_differs += bits(enter(i * unit).in(unit)) != bits(static_cast<double>(i));
  }
}

} // namespace

TEST_CASE("decimals in g, mg, ug and IU of every component read back as entered") {
  constexpr std::size_t drawn = testing::sanitized ? 10'000 : 100'000;
  auto const numbers = draw(drawn);
  tally t;
  int units = 0;
  testing::for_each(testing::catalogue{}, [&]<class C>(C) {
    if constexpr (substance_component<C> || total_component<C>) {
      auto const enter = [](auto m) { return C{}(m); };
      for (auto unit : {grams, milligrams, micrograms}) {
        enter_and_read(enter, unit, numbers, t);
        ++units;
      }
      if constexpr (takes_iu<C>) {
        enter_and_read(enter, IU, numbers, t);
        ++units;
      }
    } else if constexpr (equivalent_component<C>) {
      enter_and_read([](auto m) { return C{}(m); }, C::display, numbers, t);
      ++units;
    } else {
      enter_and_read([](auto m) { return C{}(m); }, kilocalories, numbers, t);
      enter_and_read([](auto m) { return C{}(m); }, kilojoules, numbers, t);
      units += 2;
    }
  });
  CHECK(t.entered == static_cast<long>(drawn) * units);
  CHECK(units >= 70 * 3);
  CHECK(t.beyond_1_ulp == 0);
  CHECK(t.text_differs == 0);
}

TEST_CASE("integers to 2^31 in g, mg, ug and IU differ in no bit") {
  tally t;
  // Components of one stored unit are one function: each is walked with a stride of its own.
  std::uint32_t stride = testing::sanitized ? 1'000'003 : 100'003;
  testing::for_each(testing::catalogue{}, [&]<class C>(C) {
    if constexpr (substance_component<C> || total_component<C>) {
      auto const enter = [](auto m) { return C{}(m); };
      for (auto unit : {grams, milligrams, micrograms})
        enter_and_read_integers(enter, unit, t, stride);
      if constexpr (takes_iu<C>)
        enter_and_read_integers(enter, IU, t, stride);
      stride += 2;
    }
  });
  CHECK(t.integers > (testing::sanitized ? 500'000 : 5'000'000));
  CHECK(t.integer_differs == 0);
}

} // namespace read_back_test
