// SPDX-License-Identifier: BSL-1.0
/// @file The way into Catch2 for the mains of the test executables.
#pragma once

namespace osteon::testing {

/// Runs the test cases that the arguments select; 0 when all of them pass.
int run(int argc, char* argv[]);

} // namespace osteon::testing
