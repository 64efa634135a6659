// SPDX-License-Identifier: BSL-1.0
/// @file Entry of a test executable.
#include <support/run.hpp>

int main(int argc, char* argv[]) { return osteon::testing::run(argc, argv); }
