// SPDX-License-Identifier: BSL-1.0
/// @file The largest plausible figure of each component in USDA SR28 [usda_sr28].
#pragma once

#include <osteon/units/nutrients/carotenoids.hpp>
#include <osteon/units/nutrients.hpp>

namespace osteon::detail {

/// The largest figure among 8,789 foods, per 100 g in the unit in which the component is shown; 0 where
/// none is kept. Four figures are left out that only a slip explains; the rows name them.
template <component C> inline constexpr double sr28_maximum = 0;
template <> inline constexpr double sr28_maximum<type_of<nutrients::energy>> = 902; // lard
template <> inline constexpr double sr28_maximum<type_of<nutrients::calcium>> =
    7364; // baking powder
template <> inline constexpr double sr28_maximum<type_of<nutrients::phosphorus>> =
    9918; // baking powder
template <> inline constexpr double sr28_maximum<type_of<nutrients::magnesium>> =
    781; // crude rice bran
template <> inline constexpr double sr28_maximum<type_of<nutrients::potassium>> =
    16500; // cream of tartar
template <> inline constexpr double sr28_maximum<type_of<nutrients::sodium>> = 38758; // table salt
template <> inline constexpr double sr28_maximum<type_of<nutrients::iron>> = 123.6;   // dried thyme
template <> inline constexpr double sr28_maximum<type_of<nutrients::zinc>> =
    90.95; // canned oysters
template <> inline constexpr double sr28_maximum<type_of<nutrients::copper>> =
    15.05; // cooked calf's liver
template <> inline constexpr double sr28_maximum<type_of<nutrients::manganese>> =
    133; // instant tea powder; three larger are left out, 328, 299 and 269.1, of two livers and a shake
template <> inline constexpr double sr28_maximum<type_of<nutrients::selenium>> =
    1917; // brazil nuts
template <> inline constexpr double sr28_maximum<type_of<nutrients::fluoride>> =
    584; // instant tea powder
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_d>> =
    250; // cod liver oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::retinol>> =
    30000; // cod liver oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_a_rae>> =
    30000; // cod liver oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::beta_carotene>> =
    42891; // freeze-dried red peppers
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_c>> =
    2400; // drink powder; one larger is left out, 2,732 of a baby food of apple and carrot
template <> inline constexpr double sr28_maximum<type_of<nutrients::thiamin>> =
    23.375; // yeast extract
template <> inline constexpr double sr28_maximum<type_of<nutrients::riboflavin>> =
    17.5; // yeast extract
template <> inline constexpr double sr28_maximum<type_of<nutrients::niacin>> =
    127.5; // yeast extract
template <> inline constexpr double sr28_maximum<type_of<nutrients::pantothenic_acid>> =
    34.5; // breakfast cereal
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_b6>> =
    12; // breakfast cereal
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_b12>> =
    98.89; // cooked clams
template <> inline constexpr double sr28_maximum<type_of<nutrients::folate>> =
    3786; // yeast extract
template <> inline constexpr double sr28_maximum<type_of<nutrients::folic_acid>> =
    2993; // yeast extract
template <> inline constexpr double sr28_maximum<type_of<nutrients::choline>> =
    2403.3; // dried egg yolk
template <> inline constexpr double sr28_maximum<type_of<nutrients::vitamin_k1>> =
    1714.5; // dried thyme
template <> inline constexpr double sr28_maximum<type_of<nutrients::menaquinone_4>> =
    41.7; // pepperoni
template <> inline constexpr double sr28_maximum<type_of<nutrients::alpha_tocopherol>> =
    149.4; // wheat germ oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::cholesterol>> =
    3100;                                                                           // cooked brain
template <> inline constexpr double sr28_maximum<type_of<nutrients::epa>> = 13.168; // menhaden oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::dha>> = 18.232; // salmon oil
template <> inline constexpr double sr28_maximum<type_of<nutrients::caffeine>> =
    5714; // instant tea powder
template <> inline constexpr double sr28_maximum<type_of<nutrients::lycopene>> =
    46260; // tomato powder

} // namespace osteon::detail
