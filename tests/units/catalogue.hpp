// SPDX-License-Identifier: BSL-1.0
/// @file Every component of the catalogue as a list of types; complete, as measure.test.cpp proves.
#pragma once

#include <osteon/units.hpp>

namespace osteon::testing {

template <class... T> struct list {};

// Elaborated types, since the objects hide them.
using catalogue = list<
    struct nutrients::water, struct nutrients::protein, struct nutrients::total_fat,
    struct nutrients::carbohydrate, struct nutrients::sugars, struct nutrients::fibre,
    struct nutrients::alcohol, struct nutrients::caffeine, struct nutrients::calcium,
    struct nutrients::phosphorus, struct nutrients::magnesium, struct nutrients::potassium,
    struct nutrients::sodium, struct nutrients::iron, struct nutrients::zinc,
    struct nutrients::copper, struct nutrients::manganese, struct nutrients::selenium,
    struct nutrients::cholecalciferol, struct nutrients::ergocalciferol,
    struct nutrients::vitamin_d, struct nutrients::calcidiol_d3, struct nutrients::calcidiol_d2,
    struct nutrients::calcidiol_total, struct nutrients::retinol, struct nutrients::beta_carotene,
    struct nutrients::beta_carotene_supplement, struct nutrients::alpha_carotene,
    struct nutrients::beta_cryptoxanthin, struct nutrients::alpha_tocopherol_natural,
    struct nutrients::alpha_tocopherol_synthetic, struct nutrients::alpha_tocopherol,
    struct nutrients::vitamin_k1, struct nutrients::menaquinone_4, struct nutrients::menaquinone_7,
    struct nutrients::vitamin_k, struct nutrients::vitamin_c, struct nutrients::thiamin,
    struct nutrients::riboflavin, struct nutrients::niacin, struct nutrients::tryptophan,
    struct nutrients::vitamin_b6, struct nutrients::vitamin_b12, struct nutrients::folate_food,
    struct nutrients::folic_acid, struct nutrients::choline, struct nutrients::linoleic_acid,
    struct nutrients::alpha_linolenic_acid, struct nutrients::epa, struct nutrients::dpa,
    struct nutrients::dha, struct nutrients::omega_3, struct nutrients::vitamin_a_rae,
    struct nutrients::folate_dfe, struct nutrients::niacin_ne, struct nutrients::energy,
    struct nutrients::energy_atwater_general, struct nutrients::energy_atwater_specific>;

/// Calls `visit` with each component of a list.
template <class... C, class Visitor> constexpr void for_each(list<C...>, Visitor visit) {
  (visit(C{}), ...);
}

} // namespace osteon::testing
