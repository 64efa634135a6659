// SPDX-License-Identifier: BSL-1.0
/// @file The core compiles where exceptions are switched off.
#include <every_core_header.hpp>
