// SPDX-License-Identifier: BSL-1.0
/// @file Measures in fmt and in streams.
#include <osteon/units.hpp>
#include <osteon/units/fmt.hpp>
#include <osteon/units/iostream.hpp>
#include <osteon/units/parse.hpp>

#include <iomanip>
#include <sstream>
#include <string>
#include <type_traits>

#include <catch2/catch.hpp>

namespace adapters_test {
using namespace osteon;
using namespace osteon::nutrients;

TEST_CASE("fmt writes labels and UCUM") {
  auto const dose = cholecalciferol(20_ug);
  CHECK(fmt::format("{}", dose) == "20 mcg (800 IU)");
  CHECK(fmt::format("{:u}", dose / 1_day) == "20 ug/d");
  CHECK(fmt::format("{:.6}", calcium(1234.5678_mg)) == "1,234.57 mg");
  CHECK(fmt::format("[{:>12}]", calcium(500_mg)) == "[      500 mg]");
  CHECK(fmt::format("[{:*^12u}]", calcium(500_mg)) == "[***500 mg***]");
  CHECK(fmt::format("[{:<12.2}]", 0.85_g_per_cm2) ==
        "[0.85 g/cm²  ]"); // twelve characters, not bytes
  CHECK(fmt::format("{} and {}", calcium(1_g), magnesium(300_mg)) == "1,000 mg and 300 mg");
}

TEST_CASE("what is no format of a measure is refused by fmt") {
  auto const dose = calcium(500_mg);
  for (char const* bad : {"{:x}", "{:.0}", "{:.18}", "{:.}", "{:.3u}", "{:u3}", "{:5d}"}) {
    INFO(bad);
    CHECK_THROWS_AS(fmt::format(fmt::runtime(bad), dose), fmt::format_error);
  }
}

TEST_CASE("streams write labels and heed width alone") {
  std::ostringstream out;
  out << std::setprecision(1) << std::setw(8) << calcium(1234_mg) << '|' << -calcium(300_mg);
  CHECK(out.str() == "1,234 mg|-300 mg");
  std::ostringstream wide;
  wide << std::setw(10) << std::setfill('.') << calcium(5_mg);
  CHECK(wide.str() == "......5 mg");
}

namespace {
template <class T>
concept streamed = requires(std::ostream& out, T value) {
  out << value;
};
static_assert(streamed<amount<calcium>> && !streamed<measure<specimen_volume>>);
static_assert(fmt::is_formattable<amount<calcium>>::value &&
              !fmt::is_formattable<measure<specimen_volume>>::value);
} // namespace

} // namespace adapters_test
