// SPDX-License-Identifier: BSL-1.0
/// @file What most tests of exercise include; compiled once.
#pragma once

#include <support/precompiled.hpp>

#include <osteon/exercise.hpp>
#include <osteon/units/literals.hpp>
