// SPDX-License-Identifier: BSL-1.0
/// @file A composition knows its components and their places at compile time.
#include <osteon/food/composition.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <tuple>
#include <type_traits>

namespace composition_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {
using list = composition<calcium, vitamin_d, protein>;
static_assert(list::size == 3);
static_assert(list::has<type_of<vitamin_d>>);
static_assert(!list::has<type_of<cholecalciferol>>, "a part is not its total");
static_assert(list::index<type_of<calcium>> == 0);
static_assert(list::index<type_of<protein>> == 2);
static_assert(
    std::is_same_v<list, composition_of<type_of<calcium>, type_of<vitamin_d>, type_of<protein>>>);
static_assert(std::is_same_v<std::tuple_element_t<1, list::values>, value<content<vitamin_d>>>);
} // namespace

TEST_CASE("a composition is visited in its order") {
  std::string seen;
  list::for_each([&](auto c) { seen += std::string(c.name) + ';'; });
  CHECK(seen == "calcium;vitamin D;protein;");
}

TEST_CASE("the values of a composition are missing until they are set") {
  list::values const values;
  CHECK(std::get<0>(values).state == value_state::missing);
  CHECK(std::get<2>(values).state == value_state::missing);
}

} // namespace composition_test
