// SPDX-License-Identifier: BSL-1.0
/// @file `starter_foods`: the embedded table, 257 foods by 40 components of USDA SR28 [usda_sr28].
///
/// docs/foods.md lists the foods and says how the table's codes became states. Included by name, so
/// that the rows cost nothing where they are not used.
#pragma once

#include <osteon/core/name_search.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/composition.hpp>
#include <osteon/food/detail/starter_data.hpp>
#include <osteon/food/food.hpp>
#include <osteon/food/food_record.hpp>
#include <osteon/food/provenance.hpp>
#include <osteon/units/nutrients.hpp>
#include <osteon/units/nutrients/carotenoids.hpp>
#include <osteon/units/nutrients/unsaturated_fatty_acids.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The components of the starter foods, per 100 g edible.
using starter_composition = composition<
    nutrients::energy, nutrients::protein, nutrients::total_fat, nutrients::carbohydrate,
    nutrients::sugars, nutrients::fibre, nutrients::water, nutrients::ash, nutrients::alcohol,
    nutrients::calcium, nutrients::phosphorus, nutrients::magnesium, nutrients::potassium,
    nutrients::sodium, nutrients::iron, nutrients::zinc, nutrients::copper, nutrients::manganese,
    nutrients::selenium, nutrients::vitamin_d, nutrients::retinol, nutrients::vitamin_a_rae,
    nutrients::beta_carotene, nutrients::lycopene, nutrients::vitamin_k1, nutrients::menaquinone_4,
    nutrients::alpha_tocopherol, nutrients::vitamin_c, nutrients::vitamin_b6, nutrients::folate_dfe,
    nutrients::folic_acid, nutrients::vitamin_b12, nutrients::choline, nutrients::saturated_fat,
    nutrients::monounsaturated_fat, nutrients::fatty_acid_18_2, nutrients::fatty_acid_18_3,
    nutrients::alpha_linolenic_acid, nutrients::epa, nutrients::dha>;

namespace detail {

/// A starter food has a value of that component.
template <class C>
concept starter_component = component<C> && starter_composition::has<C>;

/// Not constexpr: reached in `starter_foods["..."]` when no starter food has that name.
inline void no_starter_food_has_this_name() {}

} // namespace detail

/// One starter food; two bytes.
class starter_food {
public:
  /// The value of a listed component; asking for another does not compile.
  template <detail::starter_component C>
  [[nodiscard]] constexpr value<content_of<C>> operator[](C) const noexcept {
    auto const c = cell(starter_composition::index<C>);
    if (c.state() == value_state::missing)
      return stated<content_of<C>>(value_state::missing);
    auto v = known(per_100_g<C>(c.figure() * C::display));
    v.state = c.state();
    return v;
  }
  /// The value with all that is kept of it: its codes, the food's number, the table.
  template <detail::starter_component C>
  [[nodiscard]] osteon::provenance<C> provenance(C c) const noexcept {
    osteon::provenance<C> p;
    p.figure = (*this)[c];
    if (auto const at = cell(starter_composition::index<C>).code(); at != 0) {
      auto const& code = detail::starter_data::codes[at - 1];
      p.derivation_code = code.derivation_code;
      p.derivation = code.derivation;
      p.source_code = code.source_code;
      p.source_text = code.source_text;
    }
    p.food = name();
    p.id = id();
    p.from = from();
    return p;
  }
  [[nodiscard]] constexpr std::string_view name() const noexcept { return row().name; }
  [[nodiscard]] constexpr food_group group() const noexcept { return row().group; }
  /// SR28 number of the food.
  [[nodiscard]] constexpr food_id id() const noexcept {
    std::uint64_t number = 0;
    for (char c : row().number)
      number = 10 * number + static_cast<std::uint64_t>(c - '0');
    return {number};
  }
  /// Household measures by the food's own weight records.
  [[nodiscard]] std::vector<portion> portions() const {
    std::vector<portion> all;
    for (std::size_t i = 0; i < row().portions; ++i) {
      auto const& p = detail::starter_data::portions[row().first_portion + i];
      all.push_back({p.name, detail::decimal_of(p.digits, p.decimals) * grams});
    }
    return all;
  }
  /// Share of the food as purchased that is not eaten; absent where the table does not say.
  [[nodiscard]] constexpr std::optional<measure<plain_percent>> refuse() const noexcept {
    if (row().refuse_percent < 0)
      return std::nullopt;
    return row().refuse_percent * percents;
  }
  /// The food's own Atwater factors; absent where the table gives it none.
  [[nodiscard]] constexpr std::optional<atwater_factors> energy_factors() const noexcept {
    auto const& r = row();
    if (r.protein < 0 && r.fat < 0 && r.carbohydrate < 0)
      return std::nullopt;
    return atwater_factors{hundredths(r.protein).value_or(0), hundredths(r.fat).value_or(0),
                           hundredths(r.carbohydrate).value_or(0)};
  }
  /// Grams of protein for a gram of nitrogen; absent where the table does not say.
  [[nodiscard]] constexpr std::optional<double> nitrogen_factor() const noexcept {
    return hundredths(row().nitrogen);
  }
  [[nodiscard]] constexpr bool is_plain_water() const noexcept {
    return name() == "water, tap" || name() == "water, bottled";
  }
  /// All that the table says of the food beside its values.
  [[nodiscard]] food_record record() const {
    food_record r;
    r.id = id();
    r.name = name();
    r.group = to_text(group());
    r.portions = portions();
    r.plain_water = is_plain_water();
    r.refuse = refuse();
    r.refuse_description = row().refuse;
    r.scientific_name = row().scientific_name;
    r.energy_factors = energy_factors();
    r.nitrogen_factor = nitrogen_factor();
    return r;
  }
  [[nodiscard]] constexpr source const& from() const noexcept { return sources::usda_sr28; }
  friend constexpr bool operator==(starter_food, starter_food) = default;

private:
  friend struct starter_food_list;
  explicit constexpr starter_food(std::size_t row) noexcept
      : row_(static_cast<std::uint16_t>(row)) {}
  [[nodiscard]] constexpr detail::starter_row const& row() const noexcept {
    return detail::starter_data::rows[row_];
  }
  [[nodiscard]] constexpr detail::starter_cell cell(std::size_t column) const noexcept {
    return {detail::starter_data::cells[row_ * starter_composition::size + column]};
  }
  static constexpr std::optional<double> hundredths(std::int16_t figure) noexcept {
    if (figure < 0)
      return std::nullopt;
    return figure / 100.0;
  }
  std::uint16_t row_;
};

/// The embedded table; its one object is `starter_foods`.
struct starter_food_list {
  /// The food of exactly that name, at compile time; an unknown name does not compile.
  consteval starter_food operator[](std::string_view name) const {
    for (std::size_t i = 0; i < size(); ++i)
      if (detail::starter_data::rows[i].name == name)
        return starter_food(i);
    detail::no_starter_food_has_this_name();
    return starter_food(0);
  }
  [[nodiscard]] static constexpr std::size_t size() noexcept {
    return std::size(detail::starter_data::rows);
  }
  /// The food of a row, 0 to size() - 1.
  [[nodiscard]] static constexpr starter_food row(std::size_t at) noexcept {
    return starter_food(at);
  }
  /// The food with that SR28 number.
  [[nodiscard]] static outcome<starter_food> at(food_id id) {
    for (std::size_t i = 0; i < size(); ++i)
      if (row(i).id() == id)
        return row(i);
    return defect{defect_code::unknown_name,
                  "no starter food has the SR28 number " + std::to_string(id.number)};
  }
  /// The food of that name; an ambiguous or unknown name answers the nearest ones. Looks the names
  /// through, and builds an index only for a name that is unknown.
  [[nodiscard]] static outcome<starter_food> find(std::string_view name) {
    auto const found = detail::resolve_name(scanned_names{}, name, "food");
    if (!found)
      return found.defect();
    return starter_food(*found);
  }
  /// An index of the names for suggestions while someone types; the caller keeps it. What it finds are
  /// rows.
  [[nodiscard]] static name_index names() {
    std::vector<std::string_view> all;
    for (auto const& row : detail::starter_data::rows)
      all.push_back(row.name);
    return name_index(all, "food");
  }
  [[nodiscard]] static constexpr source const& from() noexcept { return sources::usda_sr28; }

private:
  /// The names as `resolve_name` asks them, looked through from end to end.
  struct scanned_names {
    static std::string_view name(std::size_t at) { return detail::starter_data::rows[at].name; }
    static std::string_view folded(std::size_t at) { return detail::starter_data::rows[at].folded; }
    static detail::text_numbers same(std::string_view wanted) {
      detail::text_numbers all;
      for (std::uint32_t i = 0; i < size(); ++i)
        if (folded(i) == wanted)
          all.push_back(i);
      return all;
    }
    static detail::text_numbers holding(std::vector<std::string_view> const& words) {
      detail::text_numbers all;
      for (std::uint32_t i = 0; i < size(); ++i)
        if (detail::has_all(folded(i), words))
          all.push_back(i);
      return all;
    }
    static std::vector<std::string> nearest(std::string_view text, std::size_t limit) {
      std::vector<std::string> near;
      for (name_match const& each : names().find(text, limit))
        near.emplace_back(name(each.index));
      return near;
    }
  };
};

/// The embedded table: `starter_foods["kale, raw"]`, `starter_foods.find(text)`.
inline constexpr starter_food_list starter_foods{};

/// Starter foods can be eaten.
template <> struct food_traits<starter_food> {
  static constexpr std::string_view name(starter_food f) noexcept { return f.name(); }
  template <detail::starter_component C>
  static constexpr value<content_of<C>> content(starter_food f, C c) noexcept {
    return f[c];
  }
  template <detail::starter_component C>
  static constexpr std::optional<group_values<content_of<C>>> group_of(starter_food f, C) {
    constexpr auto column = starter_composition::index<C>;
    auto const at = static_cast<std::size_t>(f.group()) * starter_composition::size + column;
    auto const content = [](double figure) { return per_100_g<C>(figure * C::display); };
    double const median = detail::starter_data::groups[2 * at];
    if (median < 0)
      return std::nullopt;
    return group_values<content_of<C>>{content(median),
                                       content(detail::starter_data::groups[2 * at + 1]),
                                       content(detail::starter_data::smallest[column])};
  }
  static constexpr bool is_plain_water(starter_food f) noexcept { return f.is_plain_water(); }
  static constexpr std::optional<atwater_factors> energy_factors(starter_food f) noexcept {
    return f.energy_factors();
  }
  static food_record record(starter_food f) { return f.record(); }
};

static_assert(std::size(detail::starter_data::cells) ==
                  starter_foods.size() * starter_composition::size &&
              std::size(detail::starter_data::smallest) == starter_composition::size);

} // namespace osteon
