// SPDX-License-Identifier: BSL-1.0
/// @file `render_json` and `render_text` of a recall comparison.
#pragma once

#include <osteon/tracker/detail/json_writer.hpp>
#include <osteon/tracker/recall_comparison.hpp>

#include <string>
#include <vector>

namespace osteon {

namespace detail::reports {
inline void write(json_writer& out, recall_difference const& d) {
  auto const object = out.object();
  out.member("line", d.where.line);
  out.member("user", d.user);
  out.member("code", d.code.number);
  out.member("description", d.description);
  out.member("component", d.component);
  out.member("unit", d.unit);
  out.member("recomputed", d.recomputed);
  out.member("exported", d.exported);
}
} // namespace detail::reports

/// The comparison as one JSON object, every difference with both values, every unknown code named.
[[nodiscard]] inline std::string render_json(recall_comparison const& all) {
  detail::reports::json_writer out;
  {
    auto const object = out.object();
    out.member("format", "osteon recall comparison");
    out.member("version", 1);
    out.member("items", all.items);
    out.member("known", all.known);
    for (std::size_t i = 0; i < all.components.size(); ++i)
      out.member("agreeing: " + std::string(all.components[i]), all.agreeing[i]);
    out.member("agreeing in all", all.agreeing_in_all);
    out.member("differences", all.differences);
    std::vector<std::string> unknown;
    for (defect const& d : all.unknown)
      unknown.push_back(to_text(d));
    out.member("unknown", unknown);
  }
  return out.text() + '\n';
}

/// The comparison in a few lines: counts and shares.
[[nodiscard]] inline std::string render_text(recall_comparison const& all) {
  auto const share = [&](std::size_t part) {
    return all.known == 0
               ? std::string("no item known")
               : std::to_string(part) + " (" +
                     fixed_text(100.0 * static_cast<double>(part) / static_cast<double>(all.known),
                                1) +
                     " %)";
  };
  std::string text = std::to_string(all.items) + " items, " + std::to_string(all.known) +
                     " with a code of the table; the same as exported:\n";
  for (std::size_t i = 0; i < all.components.size(); ++i)
    text += "  " + std::string(all.components[i]) + ": " + share(all.agreeing[i]) + '\n';
  return text + "  all four: " + share(all.agreeing_in_all) + '\n';
}

} // namespace osteon
