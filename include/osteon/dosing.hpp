// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of dosing/: doses, what they supply, doses read from labels.
///
/// Included by name: dosing/supplement_gap.hpp (a published line less what was recorded), dose_guard.hpp and
/// guarded_split.hpp (what a product would supply of it, once checked), split.hpp (calcium over eating
/// occasions), vitamin_d_response.hpp.
#pragma once

#include <osteon/dosing/dose.hpp>
#include <osteon/dosing/label.hpp>
#include <osteon/units/salt.hpp>
