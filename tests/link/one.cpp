// SPDX-License-Identifier: BSL-1.0
/// @file First of two translation units with every public header: a definition without inline fails at the link.
#include <every_header.hpp>

int other();

int main() { return other(); }
