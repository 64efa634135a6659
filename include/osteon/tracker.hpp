// SPDX-License-Identifier: BSL-1.0
/// @file Umbrella of tracker/: accumulators, tracker, goals, reports, readers of a person's own logs.
///
/// Included by name: `tracker/bone_load.hpp`, `tracker/recorded_day.hpp`.
#pragma once

#include <osteon/dosing.hpp>
#include <osteon/exercise.hpp>
#include <osteon/food.hpp>
#include <osteon/guideline.hpp>
#include <osteon/person.hpp>
#include <osteon/units.hpp>

#include <osteon/tracker/accumulator.hpp>
#include <osteon/tracker/balance_days.hpp>
#include <osteon/tracker/goal.hpp>
#include <osteon/tracker/journal.hpp>
#include <osteon/tracker/make_report.hpp>
#include <osteon/tracker/read_diary.hpp>
#include <osteon/tracker/read_exercise.hpp>
#include <osteon/tracker/read_supplements.hpp>
#include <osteon/tracker/read_week.hpp>
#include <osteon/tracker/recall_comparison.hpp>
#include <osteon/tracker/render_html.hpp>
#include <osteon/tracker/render_json.hpp>
#include <osteon/tracker/render_recall.hpp>
#include <osteon/tracker/render_text.hpp>
#include <osteon/tracker/report.hpp>
#include <osteon/tracker/tracker.hpp>
#include <osteon/tracker/window.hpp>
