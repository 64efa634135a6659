// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of interop/: foreign formats. No other umbrella brings it in.
#pragma once

#include <osteon/interop/healthkit_unit.hpp>
