// SPDX-License-Identifier: BSL-1.0
/// @file The component that a kind of amount, or of content, is a measure of.
#pragma once

#include <osteon/units/component.hpp>

namespace osteon::detail {

/// A member `type`, or nothing where the kind is of no one component.
template <class Kind> struct component_behind {};
template <class C> struct component_behind<mass_of<C>> { using type = C; };
template <class C> struct component_behind<equivalent_of<C>> { using type = C; };
template <class C> struct component_behind<energy_of<C>> { using type = C; };

} // namespace osteon::detail
