// SPDX-License-Identifier: BSL-1.0
/// @file What every test file includes; compiled once.
#pragma once

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>
