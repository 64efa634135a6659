// SPDX-License-Identifier: BSL-1.0
/// @file The smallest user of the installed library; Boost and range-v3 must come along with it.
#include <osteon/osteon.hpp>

#include <boost/units/quantity.hpp>
#include <range/v3/view/iota.hpp>

using namespace osteon;
using namespace osteon::nutrients;

int main() { return calcium(500_mg).in(micrograms) == 500000 ? 0 : 1; }
