// SPDX-License-Identifier: BSL-1.0
/// @file The smallest user of the installed library; Boost and range-v3 must come along with it.
#include <osteon/core/outcome.hpp>
#include <osteon/version.hpp>

#include <boost/units/quantity.hpp>
#include <range/v3/view/iota.hpp>

int main() {
  osteon::outcome<int> const answer = 42;
  return *answer == 42 && OSTEON_VERSION_MINOR == 1 ? 0 : 1;
}
