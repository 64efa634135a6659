// SPDX-License-Identifier: BSL-1.0
/// @file Label text of training impulses: "84.6 TRIMP Banister men, mean".
#pragma once

#include <osteon/exercise/training_impulse.hpp>
#include <osteon/units/text.hpp>

namespace osteon::detail {

template <class Method> struct label<impulse_by<Method>>
    : label_in<impulse_by<Method>, impulse_units<impulse_by<Method>>> {};
template <class Kind> struct label<impulse_100<Kind>>
    : label_in<impulse_100<Kind>, impulse_100_units<Kind>> {};

} // namespace osteon::detail
