// SPDX-License-Identifier: BSL-1.0
/// @file The square root of core/detail beside that of the standard library.
#include <osteon/core/detail/square_root.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>

#include <catch2/catch.hpp>

namespace square_root_test {
using osteon::detail::square_root;

static_assert(square_root(0) == 0 && square_root(1) == 1 && square_root(2.25) == 1.5);

TEST_CASE("a square root is within 1 ulp of the standard library's, everywhere") {
  std::mt19937_64 random(20261122);
  int exact = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::uint64_t const bits = random() >> 1; // no sign
    double x;
    std::memcpy(&x, &bits, sizeof x);
    if (!std::isfinite(x))
      continue;
    double const wanted = std::sqrt(x), found = square_root(x);
    INFO(x);
    REQUIRE(found >= std::nextafter(wanted, 0.0));
    REQUIRE(found <= std::nextafter(wanted, std::numeric_limits<double>::infinity()));
    exact += found == wanted;
  }
  CHECK(exact > 100'000);
  for (int i = 0; i < 10'000; ++i)
    REQUIRE(square_root(static_cast<double>(i) * i) == i);
  double const infinity = std::numeric_limits<double>::infinity();
  CHECK(square_root(infinity) == infinity);
  CHECK(square_root(-1) == 0);
  CHECK(square_root(std::numeric_limits<double>::denorm_min()) ==
        std::sqrt(std::numeric_limits<double>::denorm_min()));
}

} // namespace square_root_test
