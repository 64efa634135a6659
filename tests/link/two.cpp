// SPDX-License-Identifier: BSL-1.0
/// @file Second of two translation units with every public header.
#include <every_header.hpp>

int other() { return 0; }
