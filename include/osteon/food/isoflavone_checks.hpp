// SPDX-License-Identifier: BSL-1.0
/// @file Checks of isoflavones, whose columns mix free forms with totals and whose figures slip by orders
/// of magnitude.
#pragma once

#include <osteon/core/detail/ascii.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/detail/figure_bounds.hpp>
#include <osteon/food/further_components.hpp>
#include <osteon/food/plausibility_check.hpp>
#include <osteon/units/formula.hpp>
#include <osteon/units/literals.hpp>
#include <osteon/units/nutrients/bioactives.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace osteon {

namespace sources {
inline constexpr source fletcher_2003{"fletcher_2003",
                                      "Fletcher. Food sources of phyto-oestrogens in Europe", 2003};
inline constexpr source liggins_2000{
    "liggins_2000", "Liggins et al. Daidzein and genistein content of fruits and nuts", 2000};
inline constexpr source umphress_2005{
    "umphress_2005", "Umphress et al. Isoflavone content of foods with soy additives", 2005};
} // namespace sources

/// An aglycone is counted with what its glucoside holds of it, by molar mass; a column that has less holds
/// the free form only. Beans and what is made of them hold most of it bound.
template <component Aglycone, component Glucoside> struct aglycone_counts_glucoside {
  /// Below this, in mg per 100 g, nothing is said.
  double slack = 0.05;

  using components = composition_of<Aglycone, Glucoside>;
  [[nodiscard]] std::string name() const {
    return std::string(Aglycone::name) + " counts what " + std::string(Glucoside::name) + " holds";
  }
  static constexpr std::string_view because() {
    return "the column holds the free form only, or one of the two is wrong";
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    constexpr double share = molar_mass_g_per_mol<Aglycone> / molar_mass_g_per_mol<Glucoside>;
    auto const free = detail::plain_bounds<Aglycone>(food);
    auto const bound = detail::plain_bounds<Glucoside>(food);
    if (!free || !bound)
      return std::nullopt;
    auto const mg = detail::scaled_bounds(*free, detail::per_100_g_in<Aglycone>(milligrams));
    double const least = share * bound->low * detail::per_100_g_in<Glucoside>(milligrams);
    return check_result{{mg.low, mg.high, "mg/100 g"}, {least - slack, std::nullopt, "mg/100 g"}};
  }
};

/// What was published of the isoflavones of a food, mg per 100 g as aglycones.
struct isoflavone_range {
  /// What a name begins with, in lower case: "peanut butter". "Nuts, " before it is passed over.
  std::string_view beginning;
  std::optional<double> low;
  std::optional<double> high;
  source from;
};

namespace detail {
// Soya milk and bean curd 13 to 2,030 mg/kg, soya beans up to 3,810 mg/kg [fletcher_2003]; reduced-fat
// peanut butters, which soy is added to, 0.1 to 4.0 mg/100 g [umphress_2005]; of 80 fruits and nuts
// currants the most, 2,250 µg/kg of daidzein and genistein [liggins_2000].
inline constexpr isoflavone_range isoflavone_ranges[] = {
    {"soy milk", 1.3, 203, sources::fletcher_2003},
    {"soymilk", 1.3, 203, sources::fletcher_2003},
    {"tofu", 1.3, 203, sources::fletcher_2003},
    {"soybeans", std::nullopt, 381, sources::fletcher_2003},
    {"peanut butter", std::nullopt, 4.0, sources::umphress_2005},
    {"currants", std::nullopt, 0.225, sources::liggins_2000},
    {"raisins", std::nullopt, 0.225, sources::liggins_2000},
    {"almond", std::nullopt, 0.225, sources::liggins_2000},
    {"brazilnut", std::nullopt, 0.225, sources::liggins_2000},
    {"cashew", std::nullopt, 0.225, sources::liggins_2000},
    {"hazelnut", std::nullopt, 0.225, sources::liggins_2000},
    {"pecan", std::nullopt, 0.225, sources::liggins_2000},
    {"walnut", std::nullopt, 0.225, sources::liggins_2000},
};

constexpr bool begins_without_case(std::string_view name, std::string_view lower_case) noexcept {
  if (name.size() < lower_case.size())
    return false;
  for (std::size_t i = 0; i < lower_case.size(); ++i)
    if (small_letter(name[i]) != lower_case[i])
      return false;
  return true;
}
} // namespace detail

/// Daidzein and genistein, with glycitein where it is listed, against what was published of the food, which
/// is known by how its English name begins. Foods that no range names are not judged.
struct isoflavones_as_published {
  std::span<isoflavone_range const> ranges = detail::isoflavone_ranges;

  using components = composition<nutrients::daidzein, nutrients::genistein, nutrients::glycitein,
                                 nutrients::isoflavones>;
  [[nodiscard]] std::string name() const { return "isoflavones as published of the food"; }
  static constexpr std::string_view because() {
    return "see whether glucosides are counted, and the unit";
  }
  template <food_source Food> [[nodiscard]] std::optional<check_result> of(Food const& food) const {
    isoflavone_range const* const range = range_of(food_traits<Food>::name(food));
    if (range == nullptr)
      return std::nullopt;
    detail::bounds_sum sum;
    using namespace nutrients;
    if (!sum.add(detail::shown_bounds<type_of<isoflavones>>(food))) {
      // One of the two is enough to be too much, and both are needed to be too little.
      bool const has_daidzein = sum.add(detail::shown_bounds<type_of<daidzein>>(food));
      bool const has_genistein = sum.add(detail::shown_bounds<type_of<genistein>>(food));
      sum.add(detail::shown_bounds<type_of<glycitein>>(food));
      if (!has_daidzein && !has_genistein)
        return std::nullopt;
      if (!has_daidzein || !has_genistein)
        sum.high.reset();
    }
    return check_result{{sum.low, sum.high, "mg/100 g"}, {range->low, range->high, "mg/100 g"}};
  }

private:
  [[nodiscard]] isoflavone_range const* range_of(std::string_view name) const noexcept {
    constexpr std::string_view nuts = "nuts, ";
    if (detail::begins_without_case(name, nuts))
      name.remove_prefix(nuts.size());
    for (isoflavone_range const& r : ranges)
      if (detail::begins_without_case(name, r.beginning))
        return &r;
    return nullptr;
  }
};

} // namespace osteon
