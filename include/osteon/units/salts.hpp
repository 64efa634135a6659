// SPDX-License-Identifier: BSL-1.0
/// @file The supplement salts that are less common than those of units/salt.hpp.
///
/// A salt is here where its formula with its hydration was seen in a source:
/// [merck_index, usp, ph_eur, cfr_21_184, pmc8122334, chebi, pubchem]. Products of varying composition
/// are not, and neither is zinc picolinate, of which sources give two hydrations.
#pragma once

#include <osteon/units/salt.hpp>

namespace osteon::salts {

// Calcium
inline constexpr struct calcium_citrate_anhydrous
    : salt<calcium_citrate_anhydrous, "osteon/calcium_citrate_anhydrous", struct nutrients::calcium,
           "Ca3(C6H5O7)2"> {
  static constexpr std::string_view name = "calcium citrate anhydrous";
} calcium_citrate_anhydrous;
inline constexpr struct calcium_lactate_anhydrous
    : salt<calcium_lactate_anhydrous, "osteon/calcium_lactate_anhydrous", struct nutrients::calcium,
           "Ca(C3H5O3)2"> {
  static constexpr std::string_view name = "calcium lactate anhydrous";
} calcium_lactate_anhydrous;
inline constexpr struct calcium_gluconate_monohydrate
    : salt<calcium_gluconate_monohydrate, "osteon/calcium_gluconate_monohydrate",
           struct nutrients::calcium, "Ca(C6H11O7)2.H2O"> {
  static constexpr std::string_view name = "calcium gluconate monohydrate";
} calcium_gluconate_monohydrate;
inline constexpr struct dicalcium_phosphate_anhydrous
    : salt<dicalcium_phosphate_anhydrous, "osteon/dicalcium_phosphate_anhydrous",
           struct nutrients::calcium, "CaHPO4"> {
  static constexpr std::string_view name = "dicalcium phosphate anhydrous";
} dicalcium_phosphate_anhydrous;
inline constexpr struct dicalcium_phosphate_dihydrate
    : salt<dicalcium_phosphate_dihydrate, "osteon/dicalcium_phosphate_dihydrate",
           struct nutrients::calcium, "CaHPO4.2H2O"> {
  static constexpr std::string_view name = "dicalcium phosphate dihydrate";
} dicalcium_phosphate_dihydrate;
inline constexpr struct monocalcium_phosphate_anhydrous
    : salt<monocalcium_phosphate_anhydrous, "osteon/monocalcium_phosphate_anhydrous",
           struct nutrients::calcium, "Ca(H2PO4)2"> {
  static constexpr std::string_view name = "monocalcium phosphate anhydrous";
} monocalcium_phosphate_anhydrous;
inline constexpr struct calcium_ascorbate_dihydrate
    : salt<calcium_ascorbate_dihydrate, "osteon/calcium_ascorbate_dihydrate",
           struct nutrients::calcium, "Ca(C6H7O6)2.2H2O"> {
  static constexpr std::string_view name = "calcium ascorbate dihydrate";
} calcium_ascorbate_dihydrate;
inline constexpr struct calcium_glycerophosphate
    : salt<calcium_glycerophosphate, "osteon/calcium_glycerophosphate", struct nutrients::calcium,
           "CaC3H7O6P"> {
  static constexpr std::string_view name = "calcium glycerophosphate";
} calcium_glycerophosphate;
/// The neutral salt; calcium hydrogen malate holds less.
inline constexpr struct calcium_malate
    : salt<calcium_malate, "osteon/calcium_malate", struct nutrients::calcium, "CaC4H4O5"> {
  static constexpr std::string_view name = "calcium malate";
} calcium_malate;
inline constexpr struct calcium_chloride_dihydrate
    : salt<calcium_chloride_dihydrate, "osteon/calcium_chloride_dihydrate",
           struct nutrients::calcium, "CaCl2.2H2O"> {
  static constexpr std::string_view name = "calcium chloride dihydrate";
} calcium_chloride_dihydrate;
/// The pure mineral. Microcrystalline hydroxyapatite from bone holds protein and water besides: take the
/// calcium from its label.
inline constexpr struct hydroxyapatite
    : salt<hydroxyapatite, "osteon/hydroxyapatite", struct nutrients::calcium, "Ca5(PO4)3OH"> {
  static constexpr std::string_view name = "hydroxyapatite";
} hydroxyapatite;

// Magnesium
inline constexpr struct magnesium_hydroxide
    : salt<magnesium_hydroxide, "osteon/magnesium_hydroxide", struct nutrients::magnesium,
           "Mg(OH)2"> {
  static constexpr std::string_view name = "magnesium hydroxide";
} magnesium_hydroxide;
/// The normal salt; the basic carbonates hold less.
inline constexpr struct magnesium_carbonate
    : salt<magnesium_carbonate, "osteon/magnesium_carbonate", struct nutrients::magnesium,
           "MgCO3"> {
  static constexpr std::string_view name = "magnesium carbonate";
} magnesium_carbonate;
inline constexpr struct magnesium_citrate_nonahydrate
    : salt<magnesium_citrate_nonahydrate, "osteon/magnesium_citrate_nonahydrate",
           struct nutrients::magnesium, "Mg3(C6H5O7)2.9H2O"> {
  static constexpr std::string_view name = "magnesium citrate nonahydrate";
} magnesium_citrate_nonahydrate;
inline constexpr struct magnesium_chloride_hexahydrate
    : salt<magnesium_chloride_hexahydrate, "osteon/magnesium_chloride_hexahydrate",
           struct nutrients::magnesium, "MgCl2.6H2O"> {
  static constexpr std::string_view name = "magnesium chloride hexahydrate";
} magnesium_chloride_hexahydrate;
inline constexpr struct magnesium_sulfate_heptahydrate
    : salt<magnesium_sulfate_heptahydrate, "osteon/magnesium_sulfate_heptahydrate",
           struct nutrients::magnesium, "MgSO4.7H2O"> {
  static constexpr std::string_view name = "magnesium sulfate heptahydrate";
} magnesium_sulfate_heptahydrate;
inline constexpr struct magnesium_malate
    : salt<magnesium_malate, "osteon/magnesium_malate", struct nutrients::magnesium, "MgC4H4O5"> {
  static constexpr std::string_view name = "magnesium malate";
} magnesium_malate;
/// Lactate of JECFA's specification [jecfa].
inline constexpr struct magnesium_lactate_dihydrate
    : salt<magnesium_lactate_dihydrate, "osteon/magnesium_lactate_dihydrate",
           struct nutrients::magnesium, "Mg(C3H5O3)2.2H2O"> {
  static constexpr std::string_view name = "magnesium lactate dihydrate";
} magnesium_lactate_dihydrate;
inline constexpr struct magnesium_taurate : salt<magnesium_taurate, "osteon/magnesium_taurate",
                                                 struct nutrients::magnesium, "Mg(C2H6NO3S)2"> {
  static constexpr std::string_view name = "magnesium taurate";
} magnesium_taurate;
inline constexpr struct magnesium_aspartate
    : salt<magnesium_aspartate, "osteon/magnesium_aspartate", struct nutrients::magnesium,
           "Mg(C4H6NO4)2"> {
  static constexpr std::string_view name = "magnesium aspartate";
} magnesium_aspartate;
inline constexpr struct magnesium_l_threonate
    : salt<magnesium_l_threonate, "osteon/magnesium_l_threonate", struct nutrients::magnesium,
           "Mg(C4H7O5)2"> {
  static constexpr std::string_view name = "magnesium L-threonate";
} magnesium_l_threonate;
inline constexpr struct magnesium_gluconate_anhydrous
    : salt<magnesium_gluconate_anhydrous, "osteon/magnesium_gluconate_anhydrous",
           struct nutrients::magnesium, "Mg(C6H11O7)2"> {
  static constexpr std::string_view name = "magnesium gluconate anhydrous";
} magnesium_gluconate_anhydrous;
inline constexpr struct magnesium_gluconate_dihydrate
    : salt<magnesium_gluconate_dihydrate, "osteon/magnesium_gluconate_dihydrate",
           struct nutrients::magnesium, "Mg(C6H11O7)2.2H2O"> {
  static constexpr std::string_view name = "magnesium gluconate dihydrate";
} magnesium_gluconate_dihydrate;

// Potassium, sodium, fluoride
inline constexpr struct potassium_citrate_anhydrous
    : salt<potassium_citrate_anhydrous, "osteon/potassium_citrate_anhydrous",
           struct nutrients::potassium, "K3C6H5O7"> {
  static constexpr std::string_view name = "potassium citrate anhydrous";
} potassium_citrate_anhydrous;
inline constexpr struct potassium_chloride
    : salt<potassium_chloride, "osteon/potassium_chloride", struct nutrients::potassium, "KCl"> {
  static constexpr std::string_view name = "potassium chloride";
} potassium_chloride;
inline constexpr struct potassium_bicarbonate
    : salt<potassium_bicarbonate, "osteon/potassium_bicarbonate", struct nutrients::potassium,
           "KHCO3"> {
  static constexpr std::string_view name = "potassium bicarbonate";
} potassium_bicarbonate;
inline constexpr struct potassium_gluconate
    : salt<potassium_gluconate, "osteon/potassium_gluconate", struct nutrients::potassium,
           "KC6H11O7"> {
  static constexpr std::string_view name = "potassium gluconate";
} potassium_gluconate;
inline constexpr struct sodium_chloride
    : salt<sodium_chloride, "osteon/sodium_chloride", struct nutrients::sodium, "NaCl"> {
  static constexpr std::string_view name = "sodium chloride";
} sodium_chloride;
inline constexpr struct sodium_fluoride
    : salt<sodium_fluoride, "osteon/sodium_fluoride", struct nutrients::fluoride, "NaF"> {
  static constexpr std::string_view name = "sodium fluoride";
} sodium_fluoride;

// Zinc
inline constexpr struct zinc_oxide
    : salt<zinc_oxide, "osteon/zinc_oxide", struct nutrients::zinc, "ZnO"> {
  static constexpr std::string_view name = "zinc oxide";
} zinc_oxide;
inline constexpr struct zinc_sulfate_monohydrate
    : salt<zinc_sulfate_monohydrate, "osteon/zinc_sulfate_monohydrate", struct nutrients::zinc,
           "ZnSO4.H2O"> {
  static constexpr std::string_view name = "zinc sulfate monohydrate";
} zinc_sulfate_monohydrate;
inline constexpr struct zinc_sulfate_heptahydrate
    : salt<zinc_sulfate_heptahydrate, "osteon/zinc_sulfate_heptahydrate", struct nutrients::zinc,
           "ZnSO4.7H2O"> {
  static constexpr std::string_view name = "zinc sulfate heptahydrate";
} zinc_sulfate_heptahydrate;
inline constexpr struct zinc_citrate_anhydrous
    : salt<zinc_citrate_anhydrous, "osteon/zinc_citrate_anhydrous", struct nutrients::zinc,
           "Zn3(C6H5O7)2"> {
  static constexpr std::string_view name = "zinc citrate anhydrous";
} zinc_citrate_anhydrous;
inline constexpr struct zinc_citrate_dihydrate
    : salt<zinc_citrate_dihydrate, "osteon/zinc_citrate_dihydrate", struct nutrients::zinc,
           "Zn3(C6H5O7)2.2H2O"> {
  static constexpr std::string_view name = "zinc citrate dihydrate";
} zinc_citrate_dihydrate;
inline constexpr struct zinc_bisglycinate
    : salt<zinc_bisglycinate, "osteon/zinc_bisglycinate", struct nutrients::zinc, "Zn(C2H4NO2)2"> {
  static constexpr std::string_view name = "zinc bisglycinate";
} zinc_bisglycinate;

// Iron
inline constexpr struct ferrous_sulfate_heptahydrate
    : salt<ferrous_sulfate_heptahydrate, "osteon/ferrous_sulfate_heptahydrate",
           struct nutrients::iron, "FeSO4.7H2O"> {
  static constexpr std::string_view name = "ferrous sulfate heptahydrate";
} ferrous_sulfate_heptahydrate;
/// What drying makes of the heptahydrate [chebi]; the dried drug holds 86 to 89 % FeSO4 [usp], this
/// 89.4 %.
inline constexpr struct ferrous_sulfate_monohydrate
    : salt<ferrous_sulfate_monohydrate, "osteon/ferrous_sulfate_monohydrate",
           struct nutrients::iron, "FeSO4.H2O"> {
  static constexpr std::string_view name = "ferrous sulfate monohydrate";
} ferrous_sulfate_monohydrate;
inline constexpr struct ferrous_fumarate
    : salt<ferrous_fumarate, "osteon/ferrous_fumarate", struct nutrients::iron, "FeC4H2O4"> {
  static constexpr std::string_view name = "ferrous fumarate";
} ferrous_fumarate;
inline constexpr struct ferrous_gluconate_anhydrous
    : salt<ferrous_gluconate_anhydrous, "osteon/ferrous_gluconate_anhydrous",
           struct nutrients::iron, "Fe(C6H11O7)2"> {
  static constexpr std::string_view name = "ferrous gluconate anhydrous";
} ferrous_gluconate_anhydrous;
inline constexpr struct ferrous_gluconate_dihydrate
    : salt<ferrous_gluconate_dihydrate, "osteon/ferrous_gluconate_dihydrate",
           struct nutrients::iron, "Fe(C6H11O7)2.2H2O"> {
  static constexpr std::string_view name = "ferrous gluconate dihydrate";
} ferrous_gluconate_dihydrate;
inline constexpr struct ferrous_bisglycinate
    : salt<ferrous_bisglycinate, "osteon/ferrous_bisglycinate", struct nutrients::iron,
           "Fe(C2H4NO2)2"> {
  static constexpr std::string_view name = "ferrous bisglycinate";
} ferrous_bisglycinate;

// Trace elements
inline constexpr struct copper_gluconate
    : salt<copper_gluconate, "osteon/copper_gluconate", struct nutrients::copper, "Cu(C6H11O7)2"> {
  static constexpr std::string_view name = "copper gluconate";
} copper_gluconate;
inline constexpr struct manganese_sulfate_monohydrate
    : salt<manganese_sulfate_monohydrate, "osteon/manganese_sulfate_monohydrate",
           struct nutrients::manganese, "MnSO4.H2O"> {
  static constexpr std::string_view name = "manganese sulfate monohydrate";
} manganese_sulfate_monohydrate;
inline constexpr struct manganese_gluconate_anhydrous
    : salt<manganese_gluconate_anhydrous, "osteon/manganese_gluconate_anhydrous",
           struct nutrients::manganese, "Mn(C6H11O7)2"> {
  static constexpr std::string_view name = "manganese gluconate anhydrous";
} manganese_gluconate_anhydrous;
inline constexpr struct manganese_gluconate_dihydrate
    : salt<manganese_gluconate_dihydrate, "osteon/manganese_gluconate_dihydrate",
           struct nutrients::manganese, "Mn(C6H11O7)2.2H2O"> {
  static constexpr std::string_view name = "manganese gluconate dihydrate";
} manganese_gluconate_dihydrate;
inline constexpr struct sodium_selenite_anhydrous
    : salt<sodium_selenite_anhydrous, "osteon/sodium_selenite_anhydrous",
           struct nutrients::selenium, "Na2SeO3"> {
  static constexpr std::string_view name = "sodium selenite anhydrous";
} sodium_selenite_anhydrous;
inline constexpr struct sodium_selenate_anhydrous
    : salt<sodium_selenate_anhydrous, "osteon/sodium_selenate_anhydrous",
           struct nutrients::selenium, "Na2SeO4"> {
  static constexpr std::string_view name = "sodium selenate anhydrous";
} sodium_selenate_anhydrous;
/// An amino acid and no salt, but taken for its element as salts are.
inline constexpr struct selenomethionine
    : salt<selenomethionine, "osteon/selenomethionine", struct nutrients::selenium, "C5H11NO2Se"> {
  static constexpr std::string_view name = "selenomethionine";
} selenomethionine;
inline constexpr struct potassium_iodide
    : salt<potassium_iodide, "osteon/potassium_iodide", struct nutrients::iodine, "KI"> {
  static constexpr std::string_view name = "potassium iodide";
} potassium_iodide;
inline constexpr struct chromium_picolinate
    : salt<chromium_picolinate, "osteon/chromium_picolinate", struct nutrients::chromium,
           "Cr(C6H4NO2)3"> {
  static constexpr std::string_view name = "chromium picolinate";
} chromium_picolinate;

} // namespace osteon::salts
