// SPDX-License-Identifier: BSL-1.0
/// @file Measures in streams: `std::cout << calcium(500_mg)` writes its label text; included by name.
#pragma once

#include <osteon/units/text.hpp>

#include <ostream>

namespace osteon {

/// Writes the label text, "500 mg", with the stream's width and fill and no other of its settings:
/// neither precision nor locale. `units/parse_label` reads a text; what stands in a stream has no end.
template <class Kind>
  requires requires(measure<Kind> m) { label_text(m); }
std::ostream& operator<<(std::ostream& out, measure<Kind> m) { return out << label_text(m); }

} // namespace osteon
