// SPDX-License-Identifier: BSL-1.0
/// @file Every row of the FNDDS groups against the names and the food categories of the 2017-2018 release.
#include <osteon/food/food_groups.hpp>

#include <catch2/catch.hpp>

#include <support/files.hpp>

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace food_groups_data {
using namespace osteon;

using enum pattern_group;
using categories = std::set<std::string, std::less<>>;

/// Categories of What We Eat in America that a group's foods may be in.
std::map<pattern_group, categories> const allowed{
    {raw_vegetable,
     {"Tomatoes", "Carrots", "Other red and orange vegetables", "Broccoli", "Spinach",
      "Lettuce and lettuce salads", "Other dark green vegetables", "String beans", "Cabbage",
      "Onions", "Corn", "Other starchy vegetables", "Other vegetables and combinations",
      "Not included in a food category"}},
    {vegetable,
     {"Tomatoes", "Carrots", "Other red and orange vegetables", "Broccoli", "Spinach",
      "Lettuce and lettuce salads", "Other dark green vegetables", "Cabbage", "Onions", "Corn",
      "Other starchy vegetables", "Other vegetables and combinations", "Vegetable juice",
      "Olives, pickles, pickled vegetables", "Grits and other cooked cereals",
      "Not included in a food category"}},
    {green_legume,
     {"String beans", "Other starchy vegetables", "Other vegetables and combinations"}},
    {potato,
     {"White potatoes, baked or boiled", "French fries and other fried white potatoes",
      "Mashed potatoes and white potato mixtures", "Potato chips", "Tortilla, corn, other chips",
      "Other starchy vegetables", "Fried vegetables", "Biscuits, muffins, quick breads"}},
    {legume,
     {"Beans, peas, legumes", "Processed soy products", "Other starchy vegetables",
      "Dips, gravies, other sauces"}},
    {fruit,
     {"Apples", "Bananas", "Grapes", "Peaches and nectarines", "Strawberries",
      "Blueberries and other berries", "Citrus fruits", "Melons", "Dried fruits",
      "Other fruits and fruit salads", "Pears", "Pineapple", "Mango and papaya",
      "Other vegetables and combinations"}},
    {fruit_juice,
     {"Citrus juice", "Apple juice", "Other fruit juice", "Mustard and other condiments"}},
    {nut, {"Nuts and seeds"}},
    {seed, {"Nuts and seeds"}},
    {fish, {"Fish"}},
    {shellfish, {"Shellfish"}},
    {red_meat,
     {"Beef, excludes ground", "Ground beef", "Pork", "Lamb, goat, game", "Liver and organ meats"}},
    {processed_meat,
     {"Cold cuts and cured meats", "Bacon", "Frankfurters", "Sausages", "Lamb, goat, game"}},
    {white_meat,
     {"Chicken, whole pieces", "Chicken patties, nuggets and tenders",
      "Turkey, duck, other poultry", "Lamb, goat, game"}},
    {egg, {"Eggs and omelets"}},
    {low_fat_dairy,
     {"Milk, reduced fat", "Milk, lowfat", "Milk, nonfat", "Cottage/ricotta cheese"}},
    {yogurt, {"Yogurt, regular", "Yogurt, Greek"}},
    {butter_cream_margarine,
     {"Butter and animal fats", "Margarine", "Cream cheese, sour cream, whipped cream",
      "Cream and cream substitutes"}},
    {olive_oil, {"Salad dressings and vegetable oils"}},
    {sweet_drink,
     {"Soft drinks", "Fruit drinks", "Sport and energy drinks", "Tea",
      "Flavored or carbonated water", "Other fruit juice"}},
    {diet_drink,
     {"Diet soft drinks", "Diet sport and energy drinks", "Other diet drinks", "Tea",
      "Fruit drinks", "Flavored or carbonated water"}},
    {commercial_sweet,
     {"Cakes and pies", "Cookies and brownies", "Doughnuts, sweet rolls, pastries", "Pudding",
      "Biscuits, muffins, quick breads", "Pancakes, waffles, French toast",
      "Crackers, excludes saltines"}},
    {wine, {"Wine"}},
    {other_alcohol, {"Beer", "Wine", "Liquor and cocktails"}},
};
/// How many foods of the release each group has, where a score counts it.
std::map<pattern_group, int> const foods_of_group{
    {raw_vegetable, 66}, {vegetable, 329},
    {green_legume, 42},  {legume, 77},
    {fruit, 101},        {fruit_juice, 42},
    {nut, 57},           {whole_grain, 186},
    {fish, 339},         {shellfish, 87},
    {red_meat, 217},     {processed_meat, 116},
    {white_meat, 228},   {low_fat_dairy, 27},
    {yogurt, 28},        {olive_oil, 1},
    {sweet_drink, 96},   {butter_cream_margarine, 29},
    {wine, 5},           {commercial_sweet, 411},
    {unknown, 0},
};

/// Code, name, category number and category of a row; nothing for a line that begins with no code.
std::vector<std::string> row_of(std::string const& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (char const c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted && fields.size() == 4)
      break;
    else if (c == ',' && !quoted)
      fields.emplace_back();
    else
      fields.back() += c;
  }
  bool const code = fields[0].size() == 8 && fields[0].find_first_not_of("0123456789") == line.npos;
  return code ? fields : std::vector<std::string>{};
}

bool holds_any(std::string_view name, std::initializer_list<std::string_view> words) {
  for (std::string_view const word : words)
    if (name.find(word) != std::string_view::npos)
      return true;
  return false;
}

/// What a name must not say of a food of the group.
bool contradicts(pattern_group g, std::string_view name) {
  switch (g) {
  case raw_vegetable:
    return !holds_any(name, {"raw", "Raw", "Lettuce, salad with assorted vegetables"});
  case vegetable:
    return holds_any(name, {", raw", "soup", "casserole", "potato,"}) &&
           !holds_any(name, {"Sweet potato"});
  case low_fat_dairy:
    return holds_any(name, {"whole", "Ricotta"});
  case sweet_drink:
    return holds_any(name, {"diet", "sugar free", "sugar-free", "unsweetened", "low calorie"});
  case diet_drink:
    return !holds_any(name, {"diet", "ree", "low", "light", "no sugar", "XS", "Ocean Spray"});
  case red_meat:
    return holds_any(name, {"smoked", "cured", "bacon", "jerky", "ausage", "Chicken,", "Turkey"}) &&
           !holds_any(name, {"Chicken liver"});
  case white_meat:
    return holds_any(name, {"bacon", "Beef", "Pork", "ausage"});
  case legume:
    return holds_any(name, {"with meat", "oup", "sauce", "alad"});
  case refined_grain:
    return holds_any(name, {"whole wheat,", "Oatmeal", "brown"});
  case wine:
    return !name.starts_with("Wine") || holds_any(name, {"cooler", "nonalcoholic"});
  default:
    return false;
  }
}

TEST_CASE("FNDDS 2017-2018: no food of a counted group is in a category, or has a name, that is "
          "not its own") {
  std::istringstream lines(testing::published("fndds_2017_18/nutrient_values.csv"));
  std::map<pattern_group, int> count;
  int foods = 0;
  for (std::string line; std::getline(lines, line);) {
    auto const row = row_of(line);
    if (row.empty())
      continue;
    ++foods;
    pattern_group const group = fndds_pattern_group({std::stoull(row[0])});
    ++count[group];
    auto const found = allowed.find(group);
    bool const right =
        (found == allowed.end() || found->second.contains(row[3])) && !contradicts(group, row[1]);
    if (!right) {
      CAPTURE(row[0], row[1], row[3], to_text(group));
      CHECK(right);
    }
  }
  CHECK(foods == 7083);
  for (auto const& [group, number] : foods_of_group) {
    CAPTURE(to_text(group));
    CHECK(count[group] == number);
  }
}

} // namespace food_groups_data
