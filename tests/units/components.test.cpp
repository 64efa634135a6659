// SPDX-License-Identifier: BSL-1.0
/// @file Every component of the catalogue: what it says of itself, what enters what, its own algebra.
#include <units/judge.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <type_traits>

namespace components_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using testing::list;

template <class Total, class Part>
concept enters = requires(amount_of<Part> part) {
  as<Total{}>(part);
};

// Parts and totals of a total, read from its type.
template <class T> struct parts_of { using type = list<>; };
template <class Self, literal_text Id, class... Parts>
list<Parts...> parts(total<Self, Id, Parts...> const&);
template <total_component T> struct parts_of<T> {
  using type = decltype(parts(std::declval<T const&>()));
};

template <class... C> constexpr int size(list<C...>) { return sizeof...(C); }

/// A part enters its total, its content and its rate too; the total enters no part, and no part the
/// total without its name.
template <class Total, class Part> constexpr bool is_sound_part() {
  return component<Part> && Total::template has_part<Part> && enters<Total, Part> &&
         requires(content_of<Part> c) {
    as<Total{}>(c);
  }
  &&!enters<Part, Total> && !requires(amount_of<Total> t, amount_of<Part> p) { t + p; }
  &&!std::is_constructible_v<amount_of<Total>, amount_of<Part>> &&
      !std::is_constructible_v<amount_of<Part>, amount_of<Total>> && !std::is_same_v<Total, Part>;
}
template <class Total, class... Parts> constexpr bool are_sound_parts(list<Parts...>) {
  return (is_sound_part<Total, Parts>() && ...);
}
/// Whole steps of the total in one of the part, or the part's in the total, so that nothing is lost.
template <class Total, class... Parts> constexpr bool are_whole(list<Parts...>) {
  auto const whole = [](double x) { return x == static_cast<double>(static_cast<long>(x)); };
  return (whole(Total::steps_per_microgram / Parts::steps_per_microgram) && ...);
}

// Which of all components enter a total: its parts and nothing else.
template <class Total, class... C> constexpr int how_many_enter(list<C...>) {
  return (0 + ... + static_cast<int>(enters<Total, C>));
}

/// What lies below a component, once for each way that leads there.
void below(std::map<std::string, int>& ways, std::string_view id) { ++ways[std::string(id)]; }
template <class C> void walk(std::map<std::string, int>& ways) {
  [&]<class... Parts>(list<Parts...>) {
    ((below(ways, Parts::id), walk<Parts>(ways)), ...);
  }(typename parts_of<C>::type{});
}

} // namespace

TEST_CASE("every component has its own id, name, FDC id and number, and a unit to show") {
  std::set<std::string> ids, names, tags;
  std::set<int> fdc_ids, fdc_numbers;
  std::map<testing::component_sort, int> sorts;
  for (testing::component_facts const& c : testing::facts(testing::catalogue{})) {
    INFO(c.id);
    CHECK(ids.emplace(c.id).second);
    CHECK(c.id.starts_with("osteon/"));
    CHECK_FALSE(c.name.empty());
    CHECK(c.name.find('_') == std::string_view::npos);
    CHECK(names.emplace(c.name).second);
    CHECK(c.shown_steps > 0);
    CHECK_FALSE(c.symbol.empty());
    if (c.fdc != 0)
      CHECK(fdc_ids.insert(c.fdc).second);
    if (c.number != 0)
      CHECK(fdc_numbers.insert(c.number).second);
    if (!c.tag.empty())
      CHECK(tags.emplace(c.tag).second);
    CHECK(c.sorts == 1);
    ++sorts[c.sort];
  }
  CHECK(sorts[testing::component_sort::substance] >= 140);
  CHECK(sorts[testing::component_sort::total] >= 20);
  // What bone work asks for by name.
  for (char const* name : {"retinol",
                           "alpha_carotene",
                           "beta_carotene",
                           "beta_cryptoxanthin",
                           "ergocalciferol",
                           "cholecalciferol",
                           "calcidiol_total",
                           "calcidiol_d2",
                           "calcidiol_d3",
                           "alpha_tocopherol",
                           "beta_tocopherol",
                           "gamma_tocopherol",
                           "delta_tocopherol",
                           "vitamin_k1",
                           "dihydrophylloquinone",
                           "menaquinone_4",
                           "menaquinone_7",
                           "folate_food",
                           "folic_acid",
                           "methylfolate",
                           "niacin",
                           "tryptophan",
                           "epa",
                           "dha",
                           "dpa",
                           "alpha_linolenic_acid",
                           "linoleic_acid",
                           "daidzein",
                           "genistein",
                           "glycitein",
                           "isoflavones",
                           "oxalate",
                           "phytate",
                           "alcohol",
                           "caffeine",
                           "water",
                           "fibre",
                           "fibre_aoac_2011",
                           "choline",
                           "calcium",
                           "phosphorus",
                           "magnesium",
                           "potassium",
                           "sodium",
                           "chloride",
                           "iron",
                           "zinc",
                           "copper",
                           "manganese",
                           "selenium",
                           "iodine",
                           "fluoride",
                           "chromium",
                           "molybdenum",
                           "boron"})
    CHECK(ids.contains("osteon/" + std::string(name)));
}

TEST_CASE("parts enter their totals by name, and nothing else does") {
  testing::for_each(testing::catalogue{}, [](auto c) {
    using C = decltype(c);
    if constexpr (total_component<C>) {
      using parts = typename parts_of<C>::type;
      INFO(C::id);
      STATIC_REQUIRE(are_sound_parts<C>(parts{}));
      STATIC_REQUIRE(are_whole<C>(parts{}));
      CHECK(size(parts{}) >= 1);
      CHECK(how_many_enter<C>(testing::catalogue{}) == size(parts{}));
      CHECK_FALSE(C::template has_part<C>);
    }
  });
}

TEST_CASE("no total counts a part twice") {
  testing::for_each(testing::catalogue{}, [](auto c) {
    std::map<std::string, int> ways;
    walk<decltype(c)>(ways);
    for (auto const& [id, count] : ways) {
      INFO(decltype(c)::id << " holds " << id);
      CHECK(count == 1);
      CHECK(id != decltype(c)::id);
    }
  });
}

TEST_CASE("fats nest, and a fatty acid goes up step by step") {
  CHECK(as<saturated_fat>(palmitic_acid(2_g)) == saturated_fat(2_g));
  auto const linoleic = linoleic_acid(10_g);
  CHECK(as<polyunsaturated_fat>(as<fatty_acid_18_2>(linoleic)) == polyunsaturated_fat(10_g));
  CHECK(as<omega_6>(linoleic) + as<omega_6>(arachidonic_acid(0.2_g)) == omega_6(10.2_g));
  CHECK(as<trans_fat>(as<trans_monoenoic_fat>(fatty_acid_18_1_trans(0.5_g))) == trans_fat(0.5_g));
  CHECK_FALSE(enters<struct polyunsaturated_fat, struct linoleic_acid>);
  CHECK(as<folate>(folate_food(200_ug)) + as<folate>(folic_acid(400_ug)) == folate(600_ug));
  CHECK(as<isoflavones>(genistein(25_mg)) + as<isoflavones>(daidzein(15_mg)) == isoflavones(40_mg));
  CHECK((omega_6(14_g) / omega_3(1.4_g) * omega_3(1_g)).in(grams) == Approx(10));
}

TEST_CASE("what fortification added is never added to the total that holds it") {
  CHECK_FALSE(enters<struct alpha_tocopherol, struct vitamin_e_added>);
  CHECK_FALSE(enters<struct sugars, struct added_sugars>);
  CHECK_FALSE(enters<struct vitamin_k, struct dihydrophylloquinone>);
  CHECK_FALSE(enters<struct fibre, struct fibre_aoac_2011>);
  CHECK_FALSE(enters<struct protein, struct protein_adjusted>);
}

TEST_CASE("any form of alpha-tocopherol is the total by another name") {
  STATIC_REQUIRE(std::is_same_v<amount<alpha_tocopherol_any>, amount<alpha_tocopherol>>);
  CHECK(as<alpha_tocopherol_any>(alpha_tocopherol_natural(1000_IU)) == alpha_tocopherol(670_mg));
}

} // namespace components_test
