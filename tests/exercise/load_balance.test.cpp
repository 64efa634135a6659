// SPDX-License-Identifier: BSL-1.0
/// @file Chronic and acute load and their balance, by the peer's recurrence and by closed forms.
#include <osteon/exercise/load_balance.hpp>
#include <osteon/units/literals.hpp>

#include <cmath>

#include <catch2/catch.hpp>

namespace load_balance_test {
using namespace osteon;
using namespace std::chrono_literals;

struct effort {};
inline constexpr unit<effort> efforts{1, "effort"};
calendar_loads<effort> const days{2026y / std::chrono::January / 1,
                                  std::vector<measure<effort>>(100, 60 * efforts)};

TEST_CASE("a steady load from zero: 1 - e^(-t/tau) of it, and the balance of the day before") {
  //! [balance]
  auto const today = *balance_of(balance_for_today, days, balance_start<effort>{});
  auto const tomorrow = *balance_of(balance_for_tomorrow, days, balance_start<effort>{});
  CHECK(today[41].chronic.in(efforts) == Approx(60 * (1 - std::exp(-1.0))));
  CHECK(today[41].acute.in(efforts) == Approx(60 * (1 - std::exp(-6.0))));
  CHECK(today[41].balance.in(efforts) == Approx(60 * (std::exp(-6.0) - std::exp(-1.0))));
  CHECK(tomorrow[42].balance == today[41].balance);
  CHECK(tomorrow[0].balance == 0 * efforts);
  //! [balance]
  CHECK(tomorrow[41].chronic == today[41].chronic);
  CHECK(tomorrow.back().evening() == today.back().balance);
  CHECK(today[41].balance < 0 * efforts);
}

TEST_CASE("start values are named: at the load itself nothing moves, and they fade otherwise") {
  auto const level = *balance_of(balance_for_today, days, {60 * efforts, 60 * efforts});
  CHECK(level.back().chronic == 60 * efforts);
  CHECK(level.back().balance == 0 * efforts);
  calendar_loads<effort> const idle{days.first, std::vector<measure<effort>>(42)};
  auto const rested = *balance_of(balance_for_tomorrow, idle, {50 * efforts, 70 * efforts});
  CHECK(rested.front().balance == -20 * efforts);
  CHECK(rested.back().chronic.in(efforts) == Approx(50 * std::exp(-1.0)));
  CHECK(rested.back().acute.in(efforts) == Approx(70 * std::exp(-6.0)));
}

TEST_CASE("other conventions by name; a time constant of no time is refused") {
  load_balance<balance_of_the_morning, by_span> const spans{{42_days}, {7_days}};
  auto const found = *balance_of(spans, days, balance_start<effort>{});
  CHECK(found[0].chronic.in(efforts) == Approx(60 * 2 / 43.0));
  CHECK(found[0].acute.in(efforts) == Approx(15));
  load_balance<balance_of_the_evening> const none{{0_days}, {-7_days}};
  CHECK_FALSE(balance_of(none, days, balance_start<effort>{}));
  load_balance<balance_of_the_evening> const no_time{{42_days}, {0_days}};
  CHECK_FALSE(balance_of(no_time, days, balance_start<effort>{}));
  load_balance<balance_of_the_evening> const swapped{{7_days}, {42_days}};
  CHECK_FALSE(balance_of(swapped, days, balance_start<effort>{}));
  auto broken = days;
  broken.loads[3] = std::nan("") * efforts;
  CHECK_FALSE(balance_of(balance_for_today, broken, balance_start<effort>{}));
  CHECK_FALSE(balance_of(balance_for_today, days, {std::nan("") * efforts, {}}));
}

} // namespace load_balance_test
