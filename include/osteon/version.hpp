// SPDX-License-Identifier: BSL-1.0
/// @file The version of osteon; CMake reads it from here.
#pragma once

#define OSTEON_VERSION_MAJOR 0
#define OSTEON_VERSION_MINOR 1
#define OSTEON_VERSION_PATCH 0
