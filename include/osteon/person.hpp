// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of person/: the profile and its typed facts.
///
/// Included by name: person/read_profile.hpp (a profile from text).
#pragma once

#include <osteon/person/exclusions.hpp>
#include <osteon/person/profile.hpp>
