// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of dosing/: doses, what they supply, doses read from labels.
#pragma once

#include <osteon/dosing/dose.hpp>
#include <osteon/dosing/label.hpp>
#include <osteon/units/salt.hpp>
