// SPDX-License-Identifier: BSL-1.0
/// @file Every public header; its object is linked twice.
#include <every_header.hpp>
