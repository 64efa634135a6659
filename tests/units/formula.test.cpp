// SPDX-License-Identifier: BSL-1.0
/// @file Formulas: what they count, what they weigh, and which texts are none.
#include <units/catalogue.hpp>

#include <osteon/units/formula.hpp>

#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>
#include <vector>

namespace formula_test {
using namespace osteon;

namespace {

namespace n = nutrients;

static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("Ca") == 3);
static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("C") == 12);
static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("H") == 18);
static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("O") == 18);
static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("N") == 0);
static_assert(chemical_formula("Ca3(C6H5O7)2.4H2O").atoms("Xx") == 0);
// The dot of print, other groupings, other orders.
static_assert(chemical_formula("Ca3(C6H5O7)2·4H2O") == chemical_formula("Ca3C12H18O18"));
static_assert(chemical_formula("Fe[HOCH2(CHOH)4CO2]2") == chemical_formula("C12H22FeO14"));
static_assert(chemical_formula("3MgCO3.Mg(OH)2.3H2O").atoms("Mg") == 4);
static_assert(chemical_formula("CO").atoms("Co") == 0 && chemical_formula("Co").atoms("C") == 0);
static_assert(!(chemical_formula("MgO") == chemical_formula("Mg(OH)2")));

// Text that is no formula is no constant expression, so it does not compile.
template <literal_text Text>
concept compiles = requires {
  typename std::bool_constant<(chemical_formula(Text.view()).atoms("H") >= 0)>;
};
static_assert(compiles<"CaCO3"> && compiles<"Mg(OH)2"> && compiles<"KI">);
static_assert(!compiles<""> && !compiles<"CaXx"> && !compiles<"Mg(OH"> && !compiles<"CaCO3 ">);

static_assert(has_molar_mass<struct n::calcium> && has_molar_mass<struct n::calcidiol_d3>);
static_assert(!has_molar_mass<struct n::vitamin_d> && !has_molar_mass<struct n::protein>);
static_assert(!has_molar_mass<struct n::vitamin_a_rae> && !has_molar_mass<struct n::energy>);
static_assert(molar_mass_g_per_mol<struct n::calcium> == 40.078);

// A component that knows its molar mass better than by a formula.
inline constexpr struct heparin : substance<heparin, "test/heparin"> {
  static constexpr double molar_mass_g_per_mol = 15'000;
} heparin;
static_assert(molar_mass_g_per_mol<type_of<heparin>> == 15'000);

} // namespace

TEST_CASE("a text that is no formula is refused, with the reason and the place") {
  struct row {
    char const* text;
    formula_fault fault;
    std::size_t place;
  };
  using enum formula_fault;
  for (row const& r : std::vector<row>{{"", empty, 0},
                                       {"()", empty, 1},
                                       {"Ca()", empty, 3},
                                       {"CaCl2.", empty, 6},
                                       {"CaCl2..2H2O", empty, 6},
                                       {".H2O", empty, 0},
                                       {"2", empty, 1},
                                       {"CaXx2", unknown_element, 2},
                                       {"Ax", unknown_element, 0},
                                       {"He", unknown_element, 0},
                                       {"CaCO0", bad_number, 4},
                                       {"CaCO03", bad_number, 4},
                                       {"0H2O", bad_number, 0},
                                       {"(2H)", bad_number, 1},
                                       {"Ca(OH", unbalanced, 5},
                                       {"Ca(OH]2", unbalanced, 5},
                                       {"CaOH)2", unbalanced, 4},
                                       {"ca", unexpected, 0},
                                       {"Ca CO3", unexpected, 2},
                                       {"CaCO3 ", unexpected, 5},
                                       {"Ca+2", unexpected, 2},
                                       {"Ca(OH -)", unexpected, 5},
                                       {"CaCO3\xC2", unexpected, 5},
                                       {"H1000001", too_large, 8},
                                       {"(H1000)1001", too_large, 11},
                                       {"H999999999999999999999", too_large, 22},
                                       {"600000H.600000H", too_large, 15}}) {
    INFO(r.text);
    auto const parsed = parse_formula(r.text);
    CHECK_FALSE(parsed);
    CHECK(parsed.fault == r.fault);
    CHECK(parsed.place == r.place);
  }
  CHECK(parse_formula("H1000000"));
  std::string const sixteen = std::string(16, '(') + "H" + std::string(16, ')');
  CHECK(parse_formula(sixteen).formula.atoms("H") == 1);
  CHECK(parse_formula("(" + sixteen + ")").fault == formula_fault::too_large);
}

TEST_CASE("what is written is what is counted") {
  std::vector<std::string> const symbols{"H", "C", "N", "O", "Na", "Mg", "Ca", "Zn", "Se"};
  rc::prop("elements in any order, once in a group and once in a hydrate", [&] {
    std::vector<int> counts;
    std::string inside;
    for (auto const& symbol : symbols) {
      counts.push_back(*rc::gen::inRange(0, 200));
      if (counts.back() == 1)
        inside += symbol;
      else if (counts.back() > 1)
        inside += symbol + std::to_string(counts.back());
    }
    RC_PRE(!inside.empty());
    int const times = *rc::gen::inRange(2, 50), water = *rc::gen::inRange(2, 12);
    auto const parsed = parse_formula("(" + inside + ")" + std::to_string(times) + ".[" + inside +
                                      "]." + std::to_string(water) + "H2O");
    RC_ASSERT(static_cast<bool>(parsed));
    for (std::size_t i = 0; i != symbols.size(); ++i) {
      int const of_water = symbols[i] == "H" ? 2 * water : symbols[i] == "O" ? water : 0;
      RC_ASSERT(parsed.formula.atoms(symbols[i]) == counts[i] * (times + 1) + of_water);
    }
    RC_ASSERT(parsed.formula.molar_mass_g_per_mol() > 0);
  });
  rc::prop("no text at all ends the program or is read past its end", [] {
    auto const text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("CaOH()[].20 x\xC2\xB7")));
    auto const parsed = parse_formula(text);
    RC_ASSERT(parsed.place <= text.size());
  });
}

TEST_CASE("molar masses are those that databases publish") {
  struct row {
    double computed, published;
  };
  // In g/mol; five digits of the weights allow 5e-5 of it.
  for (row const& r : {
           // Vitamins and phytic acid, as databases that carry the figures of PubChem print them.
           row{molar_mass_g_per_mol<struct n::cholecalciferol>, 384.64},
           row{molar_mass_g_per_mol<struct n::calcidiol_d3>, 400.64},
           row{molar_mass_g_per_mol<struct n::retinol>, 286.45},
           row{molar_mass_g_per_mol<struct n::alpha_tocopherol_natural>, 430.71},
           row{molar_mass_g_per_mol<struct n::vitamin_k1>, 450.70},
           row{molar_mass_g_per_mol<struct n::menaquinone_4>, 444.65},
           row{molar_mass_g_per_mol<struct n::menaquinone_7>, 648.99},
           row{molar_mass_g_per_mol<struct n::methylfolate>, 459.46},
           row{molar_mass_g_per_mol<struct n::phytate>, 660.03},
           // Amino acids, from two public charts.
           row{molar_mass_g_per_mol<struct n::alanine>, 89.09},
           row{molar_mass_g_per_mol<struct n::arginine>, 174.20},
           row{molar_mass_g_per_mol<struct n::aspartic_acid>, 133.10},
           row{molar_mass_g_per_mol<struct n::glutamic_acid>, 147.13},
           row{molar_mass_g_per_mol<struct n::glycine>, 75.07},
           row{molar_mass_g_per_mol<struct n::histidine>, 155.16},
           row{molar_mass_g_per_mol<struct n::isoleucine>, 131.17},
           row{molar_mass_g_per_mol<struct n::leucine>, 131.17},
           row{molar_mass_g_per_mol<struct n::lysine>, 146.19},
           row{molar_mass_g_per_mol<struct n::methionine>, 149.21},
           row{molar_mass_g_per_mol<struct n::phenylalanine>, 165.19},
           row{molar_mass_g_per_mol<struct n::proline>, 115.13},
           row{molar_mass_g_per_mol<struct n::serine>, 105.09},
           row{molar_mass_g_per_mol<struct n::threonine>, 119.12},
           row{molar_mass_g_per_mol<struct n::tryptophan>, 204.23},
           row{molar_mass_g_per_mol<struct n::tyrosine>, 181.19},
           row{molar_mass_g_per_mol<struct n::valine>, 117.15},
       }) {
    CHECK(r.computed == Approx(r.published).epsilon(5e-5));
  }
}

TEST_CASE("every formula of the catalogue is one") {
  testing::for_each(testing::catalogue{}, [](auto c) {
    using component = decltype(c);
    if constexpr (has_molar_mass<component>) {
      INFO(component::id);
      CHECK(substance_component<component>);
      CHECK(molar_mass_g_per_mol<component> > 1);
    }
  });
}

} // namespace formula_test
