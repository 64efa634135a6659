// SPDX-License-Identifier: BSL-1.0
/// @file What every user of the core needs: outcomes, readings, estimates, verdicts, number text.
///
/// Headers that cost more than 0.05 s to include beyond these are included by name:
///   core/calendar.hpp     dates, moments, weeks
///   core/name_search.hpp  names exact or suggested
///   core/delimited.hpp    rows of CSV, TSV and caret-separated text
/// Beside them core/file.hpp reads a whole file, which a library embedded in an app may not want.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/number_text.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/reading.hpp>
#include <osteon/core/source.hpp>
#include <osteon/core/verdict.hpp>
