// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of exercise/: activities, events, sessions, what they delivered, and how a body answers over time.
///
/// By name, because they cost more or are wanted by fewer:
/// * `exercise/one_rep_max.hpp`, `effort_chart.hpp`, `overload.hpp`, `progression.hpp`;
/// * `exercise/intensity.hpp`, `maximal_heart_rate.hpp`, `heart_rate.hpp`, `training_impulse.hpp`,
///   `training_impulse_text.hpp`, `zonal_impulse.hpp`, `session_rpe.hpp`;
/// * `exercise/workload_ratio.hpp`, `load_balance.hpp`, `impulse_response.hpp`, `impulse_fit.hpp`;
/// * `exercise/stress_stimulus.hpp`, `habitual_load.hpp`, `loading_limits.hpp`;
/// * the whole tables `exercise/compendium_2011.hpp`, `compendium_2024.hpp`, `compendium_crosswalk.hpp`,
///   and `activity_force.hpp`;
/// * `exercise/function_test.hpp`, `function_test_lines.hpp`, `falls.hpp`;
/// * `exercise/programme.hpp`, `programme_clauses.hpp`, `programme_templates.hpp`;
/// * `exercise/lowpass.hpp`, `impact_peaks.hpp`, `impact_counts.hpp`, `force_from_acceleration.hpp`,
///   `wear.hpp`;
/// * the readers `exercise/read/`: `heart_rate_csv.hpp`, `hevy_csv.hpp`, `strong_csv.hpp`,
///   `actigraph_csv.hpp`.
#pragma once

#include <osteon/exercise/active_bouts.hpp>
#include <osteon/exercise/activity.hpp>
#include <osteon/exercise/activity_index.hpp>
#include <osteon/exercise/balance.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/compendium.hpp>
#include <osteon/exercise/compendium_code.hpp>
#include <osteon/exercise/dated_load.hpp>
#include <osteon/exercise/effort.hpp>
#include <osteon/exercise/energy_cost.hpp>
#include <osteon/exercise/force_cycles.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/impact_score.hpp>
#include <osteon/exercise/ipaq.hpp>
#include <osteon/exercise/load_model.hpp>
#include <osteon/exercise/load_route.hpp>
#include <osteon/exercise/muscle_groups.hpp>
#include <osteon/exercise/osteogenic_index.hpp>
#include <osteon/exercise/recovery_kernel.hpp>
#include <osteon/exercise/session.hpp>
#include <osteon/exercise/site_load.hpp>
#include <osteon/exercise/sport_load.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/exercise/tags.hpp>
#include <osteon/exercise/worn_load.hpp>
