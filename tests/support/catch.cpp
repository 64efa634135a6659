// SPDX-License-Identifier: BSL-1.0
/// @file Catch2's implementation, compiled once for all test executables.
#define CATCH_CONFIG_RUNNER
#include <support/run.hpp>

#include <catch2/catch.hpp>

int osteon::testing::run(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }
