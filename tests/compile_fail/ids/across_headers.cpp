// SPDX-License-Identifier: BSL-1.0
/// @file Two headers of two makers with one id fail where they meet.
// expect: redefinition of .*this_substance_id_is_already_taken
// max g++: 12 1200
// max clang: 22 1900
#include <osteon/units.hpp>

#if defined(OSTEON_EXPECT_ERROR)
#include "taurine_of_one.hpp"
#include "taurine_of_two.hpp"
#else
#include "taurine_of_one.hpp"
#include "taurine_of_three.hpp"
#endif
