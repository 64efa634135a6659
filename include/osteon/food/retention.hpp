// SPDX-License-Identifier: BSL-1.0
/// @file `retention_table`: which share of vitamins, minerals and alcohol a way of cooking leaves in a food.
///
/// True retention: what is left in the cooked food of what was in the raw one, the loss of weight apart
/// [usda_rf6].
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/units/component.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source usda_rf6{"usda_rf6", "USDA Table of Nutrient Retention Factors, release 6",
                                 2007};
} // namespace sources

/// How an ingredient was prepared, by USDA's number; 0 is raw, and all of it is retained.
struct retention_code {
  std::uint16_t number = 0;
  friend constexpr auto operator<=>(retention_code, retention_code) = default;
};

/// A component and the nutrient number of the row of factors that it is retained by.
struct retained_component {
  std::string_view component{};
  std::uint16_t nutrient = 0;
};

/// Which components the 26 nutrients of release 6 speak for [usda_rf6]. Retinol and retinol equivalents
/// follow vitamin A in RE, each carotenoid its own row, lutein and zeaxanthin the row of their sum, added
/// forms the row of the vitamin. Activity equivalents follow vitamin A in RE and total folate only where
/// a table lacks the parts to rebuild them from.
inline constexpr std::array<retained_component, 34> retained_components{{
    {"osteon/alcohol", 221},        {"osteon/calcium", 301},
    {"osteon/iron", 303},           {"osteon/magnesium", 304},
    {"osteon/phosphorus", 305},     {"osteon/potassium", 306},
    {"osteon/sodium", 307},         {"osteon/zinc", 309},
    {"osteon/copper", 312},         {"osteon/vitamin_a_iu", 318},
    {"osteon/beta_carotene", 321},  {"osteon/beta_carotene_supplement", 321},
    {"osteon/alpha_carotene", 322}, {"osteon/beta_cryptoxanthin", 334},
    {"osteon/lycopene", 337},       {"osteon/lutein_zeaxanthin", 338},
    {"osteon/lutein", 338},         {"osteon/zeaxanthin", 338},
    {"osteon/retinol", 392},        {"osteon/vitamin_a_re", 392},
    {"osteon/vitamin_a_rae", 392},  {"osteon/vitamin_c", 401},
    {"osteon/thiamin", 404},        {"osteon/riboflavin", 405},
    {"osteon/niacin", 406},         {"osteon/vitamin_b6", 415},
    {"osteon/folate", 417},         {"osteon/folate_dfe", 417},
    {"osteon/vitamin_b12", 418},    {"osteon/vitamin_b12_added", 418},
    {"osteon/choline", 421},        {"osteon/folic_acid", 431},
    {"osteon/folate_food", 432},    {"osteon/methylfolate", 432},
}};

/// The row of factors that a component is retained by; nothing where the table speaks of no such row, and
/// then all of it is retained: energy, macronutrients, fatty acids, vitamins D, E, K, selenium.
[[nodiscard]] constexpr std::optional<std::uint16_t>
retention_nutrient_of(std::string_view component_id) noexcept {
  for (retained_component const& each : retained_components)
    if (!component_id.empty() && each.component == component_id)
      return each.nutrient;
  return std::nullopt;
}

/// Retention factors by code and nutrient. Immutable once built, so it may be read from many threads.
class retention_table {
public:
  /// The nutrient numbers that a table of factors has rows for.
  static constexpr std::array<std::uint16_t, 26> numbers{
      221, 301, 303, 304, 305, 306, 307, 309, 312, 318, 321, 322, 334,
      337, 338, 392, 401, 404, 405, 406, 415, 417, 418, 421, 431, 432};

  class builder;

  [[nodiscard]] source const& from() const noexcept { return from_; }
  /// Number of codes.
  [[nodiscard]] std::size_t size() const noexcept { return codes_.size(); }
  /// The codes in rising order.
  [[nodiscard]] std::vector<retention_code> const& codes() const noexcept { return codes_; }
  /// True for code 0 and for every code of the table.
  [[nodiscard]] bool holds(retention_code code) const { return code.number == 0 || row_of(code); }

  /// Share of the raw content that is left, 0 to 1: 1 for code 0 and for a component that the table
  /// speaks of no row for. `unknown_name` for an unknown code, `missing_field` where the table has no
  /// factor of the component for that code.
  template <component C> [[nodiscard]] outcome<double> share(retention_code code) const {
    return share(code, C::id);
  }
  /// The same by the component's id: "osteon/calcium".
  [[nodiscard]] outcome<double> share(retention_code code, std::string_view component_id) const {
    if (code.number == 0)
      return 1.0;
    auto const row = row_of(code);
    if (!row)
      return unknown(code);
    auto const nutrient = retention_nutrient_of(component_id);
    if (!nutrient)
      return 1.0;
    std::uint8_t const percent = percents_[*row][*column_of(*nutrient)];
    if (percent == no_factor)
      return defect{defect_code::missing_field,
                    std::string(from_.title) + " has no factor of nutrient " +
                        std::to_string(*nutrient) + " for code " + std::to_string(code.number) +
                        ", " + names_[*row]};
    return percent / 100.0;
  }

  /// What a code stands for: "CHEESE,BAKED"; "raw" for code 0.
  [[nodiscard]] outcome<std::string_view> name(retention_code code) const {
    if (code.number == 0)
      return std::string_view("raw");
    if (auto const row = row_of(code))
      return std::string_view(names_[*row]);
    return unknown(code);
  }
  /// The code whose name is `text`; an ambiguous or unknown name answers the nearest ones.
  [[nodiscard]] outcome<retention_code> find(std::string_view text) const {
    return index_.resolve(text).transform([&](std::size_t row) { return codes_[row]; });
  }
  /// At most `limit` codes with names near `text`, the nearest first.
  [[nodiscard]] std::vector<retention_code> search(std::string_view text,
                                                   std::size_t limit = 10) const {
    std::vector<retention_code> found;
    for (name_match const& match : index_.find(text, limit))
      found.push_back(codes_[match.index]);
    return found;
  }

private:
  static constexpr std::uint8_t no_factor = 0xFF;
  using factors = std::array<std::uint8_t, numbers.size()>;

  retention_table() = default;
  [[nodiscard]] static constexpr std::optional<std::size_t> column_of(std::uint16_t nutrient) {
    for (std::size_t i = 0; i < numbers.size(); ++i)
      if (numbers[i] == nutrient)
        return i;
    return std::nullopt;
  }
  [[nodiscard]] std::optional<std::size_t> row_of(retention_code code) const {
    auto const at = std::lower_bound(codes_.begin(), codes_.end(), code);
    if (at == codes_.end() || *at != code)
      return std::nullopt;
    return static_cast<std::size_t>(at - codes_.begin());
  }
  [[nodiscard]] defect unknown(retention_code code) const {
    return {defect_code::unknown_name,
            std::string(from_.title) + " has no code " + std::to_string(code.number)};
  }

  source from_{};
  std::vector<retention_code> codes_;
  std::vector<std::string> names_;
  std::vector<factors> percents_;
  name_index index_;
};

/// Takes codes and factors in any order, and builds the table.
class retention_table::builder {
public:
  explicit builder(source from) { table_.from_ = from; }

  /// A code and what it stands for; a code that is there already keeps its name, and one named
  /// otherwise is `refused`. 0 is no code of a table.
  outcome<retention_code> add_code(retention_code code, std::string_view name) {
    if (code.number == 0)
      return defect{defect_code::out_of_domain, "0 stands for raw and is no code of a table"};
    auto const at = std::lower_bound(table_.codes_.begin(), table_.codes_.end(), code);
    auto const row = at - table_.codes_.begin();
    if (at != table_.codes_.end() && *at == code) {
      std::string const& known = table_.names_[static_cast<std::size_t>(row)];
      if (known != name)
        return defect{defect_code::refused, "code " + std::to_string(code.number) + " is " +
                                                detail::quoted(known) + " already"};
      return code;
    }
    table_.codes_.insert(at, code);
    table_.names_.insert(table_.names_.begin() + row, std::string(name));
    retention_table::factors none{};
    none.fill(no_factor);
    table_.percents_.insert(table_.percents_.begin() + row, none);
    return code;
  }
  /// Percent of a nutrient that a code retains, whole and 0 to 100; `refused` where there is one.
  outcome<retention_code> add_factor(retention_code code, std::uint16_t nutrient,
                                     unsigned percent) {
    auto const row = table_.row_of(code);
    if (!row)
      return table_.unknown(code);
    auto const column = column_of(nutrient);
    if (!column)
      return defect{defect_code::not_listed, "nutrient " + std::to_string(nutrient) +
                                                 " is none of those that have retention factors"};
    if (percent > 100)
      return defect{defect_code::out_of_domain,
                    std::to_string(percent) + " % is more than there was; no factor is above 100"};
    std::uint8_t& factor = table_.percents_[*row][*column];
    if (factor != no_factor)
      return defect{defect_code::refused, "code " + std::to_string(code.number) +
                                              " has a factor of nutrient " +
                                              std::to_string(nutrient) + " already"};
    factor = static_cast<std::uint8_t>(percent);
    return code;
  }
  [[nodiscard]] retention_table build() && {
    table_.index_ = name_index(table_.names_, "retention code");
    return std::move(table_);
  }

private:
  retention_table table_;
};

} // namespace osteon
