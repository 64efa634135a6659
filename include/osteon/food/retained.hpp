// SPDX-License-Identifier: BSL-1.0
/// @file `retained`: what one way of cooking leaves of an ingredient, taken from a table of retention factors.
#pragma once

#include <osteon/food/detail/mixed_method.hpp>
#include <osteon/food/retention.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// The shares of one retention code, with its name; needs no table any more. As made, all is retained.
class retained {
public:
  retained() = default;
  /// The shares of a code; `unknown_name` for a code that the table does not have.
  [[nodiscard]] static outcome<retained> by(retention_table const& table, retention_code code) {
    auto const name = table.name(code);
    if (!name)
      return name.defect();
    retained r;
    r.code_ = code;
    r.name_ = *name;
    r.from_ = table.from().title;
    for (std::size_t i = 0; i < retained_components.size(); ++i)
      if (auto const share = table.share(code, retained_components[i].component))
        r.shares_[i] = *share;
    return r;
  }
  /// The same by the words of its name: `retained::by(factors, "greens boiled water used")`.
  [[nodiscard]] static outcome<retained> by(retention_table const& table, std::string_view name) {
    return table.find(name).and_then([&](retention_code code) { return by(table, code); });
  }

  [[nodiscard]] retention_code code() const noexcept { return code_; }
  [[nodiscard]] bool is_raw() const noexcept { return code_.number == 0; }
  /// What the code stands for: "VEG,GREENS,BOILED,WATER USED".
  [[nodiscard]] std::string const& name() const noexcept { return name_; }
  /// Title of the table.
  [[nodiscard]] std::string const& from() const noexcept { return from_; }
  /// Share of a component that is left: 1 of what the table speaks of no row for; nothing where it has no
  /// factor of the component for this code.
  [[nodiscard]] std::optional<double> share(std::string_view component_id) const {
    for (std::size_t i = 0; i < retained_components.size(); ++i)
      if (!is_raw() && retained_components[i].component == component_id)
        return shares_[i];
    return 1.0;
  }

private:
  retention_code code_{};
  std::string name_ = "raw", from_{};
  std::array<std::optional<double>, retained_components.size()> shares_{};
};

} // namespace osteon
