// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of exercise/: activities, events, sessions and what they delivered.
#pragma once

#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/balance.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/energy_cost.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/load_model.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/exercise/tags.hpp>
