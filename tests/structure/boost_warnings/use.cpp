// SPDX-License-Identifier: BSL-1.0
/// @file Everything of osteon that meets Boost.Units, and the whole library, for a look at the warnings.
#include <osteon/osteon.hpp>
#include <osteon/units/boost.hpp>
// Boost's own warnings, which prove that they are seen, come mostly from here.
#include <boost/units/cmath.hpp>

using namespace osteon;
using namespace osteon::nutrients;

auto tablet() { return from_boost<mass_of<type_of<calcium>>>(to_boost(calcium(500_mg))); }
auto milk() { return to_boost(calcium(113_mg) / 100_g); }
auto week() { return from_boost<elapsed>(7.0 * boost::units::si::seconds); }
auto apple() { return from_boost<food_mass>(0.18 * boost::units::si::kilograms); }
