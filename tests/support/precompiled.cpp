// SPDX-License-Identifier: BSL-1.0
/// @file The one source of osteon_testing that uses the precompiled header; CMake makes none without it.
#include <support/precompiled.hpp>
