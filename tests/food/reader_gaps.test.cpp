// SPDX-License-Identifier: BSL-1.0
/// @file What a file does not know never becomes a zero on the way into a table or a total, whichever reader.
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/food/read/csv_table.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// What a file writes for calcium, and what that is.
struct writing {
  std::string text;
  value<double> means; // in mg
};

/// A reader over a file with two foods: food 1 has calcium as written, food 2 has 100 mg.
struct subject {
  std::string name;
  std::vector<writing> writings;
  std::function<reading<open_food_table>(std::string const&)> read;
};

value<double> const missing = stated<double>(value_state::missing);
value<double> const trace = stated<double>(value_state::trace);
value<double> const zero = known(0.0);

std::vector<subject> subjects() {
  constexpr source invented{"tests", "an invented table", 2026};
  table_words words;
  words.missing = {"N", "-9"};
  words.trace = {"tr"};
  words.present = {"+"};
  words.limit = limit_kind::detection;
  auto const present = stated<double>(value_state::present_unknown);
  std::vector<writing> const in_words = {{"N", missing},
                                         {"n", missing},
                                         {"-9", missing},
                                         {"", missing},
                                         {"tr", trace},
                                         {"+", present},
                                         {"<5", below(5.0, limit_kind::detection)},
                                         {"> 5", above(5.0)},
                                         {"0", zero},
                                         {"5", known(5.0)}};
  std::vector<subject> all;
  all.push_back({"ciqual",
                 {{"-", missing},
                  {"", missing},
                  {"traces", trace},
                  {"< 5", below(5.0, limit_kind::none)},
                  {"< 0", below(0.0, limit_kind::none)},
                  {"0", zero},
                  {"\"5,5\"", known(5.5)}},
                 [](std::string const& ca) {
                   return read_ciqual("alim_code,alim_nom_fr,Calcium (mg/100 g)\n1,a," + ca +
                                      "\n2,b,100\n");
                 }});
  all.push_back(
      {"fndds", {{"", missing}, {"0", zero}, {"5.5", known(5.5)}}, [](std::string const& ca) {
         return read_fndds_table(
             "Food code,Main food description,WWEIA Category number,WWEIA Category "
             "description,Calcium (mg)\n00000001,a,1,x," +
             ca + "\n00000002,b,1,y,100\n");
       }});
  all.push_back({"wide", in_words, [=](std::string const& ca) {
                   return read_csv_table({"id,name,calcium\n1,a," + ca + "\n2,b,100\n", {}, {}},
                                         column_map{table_basis::per_100_g, words, id_column("id"),
                                                    name_column("name"),
                                                    value_column<calcium>("calcium", milligrams)},
                                         invented);
                 }});
  all.push_back({"long", in_words, [=](std::string const& ca) {
                   return read_csv_table({"id,name,c,v\n1,a,ca," + ca + "\n2,b,ca,100\n", {}, {}},
                                         column_map{table_basis::per_100_g, words, id_column("id"),
                                                    name_column("name"), component_column("c"),
                                                    amount_column("v"),
                                                    value_code<calcium>("ca", milligrams)},
                                         invented);
                 }});
  // Amount and derivation.
  all.push_back(
      {"fdc",
       {{",1", missing},
        {"0,3", stated<double>(value_state::zero_assumed)},
        {"5,2", below(5.0, limit_kind::none)},
        {"5,4", above(5.0)},
        {"5,1", known(5.0)}},
       [](std::string const& ca) {
         return read_fdc_csv(fdc_csv_texts{
             "fdc_id,data_type,description\n1,foundation_food,a\n2,foundation_food,b\n",
             "id,name,unit_name,nutrient_nbr\n1087,Calcium,MG,301\n",
             "id,fdc_id,nutrient_id,amount,derivation_id\n1,1,1087," + ca + "\n2,2,1087,100,1\n",
             {},
             "id,code,description,source_id\n1,NR,x,\n2,LCSL,x,\n3,Z,x,\n4,LCSG,x,\n"});
       }});
  all.push_back(
      {"sr28",
       {{"", missing},
        {"~00001~^~301~^0^0^^~4~^~Z~^^^^^^^^^^^^\n", stated<double>(value_state::zero_assumed)},
        {"~00001~^~301~^0^3^^~1~^~A~^^^^^^^^^^^^\n", stated<double>(value_state::zero_measured)},
        {"~00001~^~301~^5^0^^~4~^^^^^^^^^^^^^\n", known(5.0)}},
       [](std::string const& line) {
         return read_usda_sr(usda_sr_texts{"~00001~^~0100~^~a~^~~^~~^~~^~~^~~^^~~^^^^\n"
                                           "~00002~^~0100~^~b~^~~^~~^~~^~~^~~^^~~^^^^\n",
                                           "~301~^~mg~^~CA~^~Calcium, Ca~^~0~^~5300~\n",
                                           line + "~00002~^~301~^100^0^^~4~^^^^^^^^^^^^^\n"});
       }});
  return all;
}

} // namespace

TEST_CASE("each way of writing a figure is the value that it means, in the table and in a total") {
  for (subject const& s : subjects()) {
    INFO(s.name);
    for (writing const& w : s.writings) {
      INFO("written " << w.text);
      auto const read = s.read(w.text);
      auto const first = read.rows.at(food_id{1}), second = read.rows.at(food_id{2});
      REQUIRE(first);
      REQUIRE(second);
      auto const v = (*first)[calcium];
      CHECK(v.state == w.means.state);
      CHECK(v.number == calcium(w.means.number * milligrams) / 100_g);
      auto const fast = read.rows.narrow<composition<calcium>>();
      CHECK((*fast.at(food_id{1}))[calcium] == v);
      CHECK((*second)[calcium] == known(calcium(100_mg) / 100_g));

      auto const total = total_of<calcium>(
          std::vector{eaten{*first, 100_g, moment{}}, eaten{*second, 100_g, moment{}}});
      auto const plain = calcium((w.means.number + 100) * milligrams);
      if (w.means.has_number()) {
        CHECK(total.exact());
        CHECK(total.likely == plain);
      } else {
        // A limit of 0 leaves nothing open; of every other gap the total says that it stands open.
        bool const closed = w.means.state == value_state::below_limit && w.means.number == 0;
        CHECK(total.exact() == closed);
      }
      // What lies below a stated limit is bounded by it; every other gap is named.
      bool const unknown = !w.means.has_number() && w.means.state != value_state::below_limit;
      CHECK(total.unknown.empty() != unknown);
    }
  }
}

TEST_CASE("an amount that a recall left empty is absent, and a zero is there") {
  auto const read = [](std::string const& ca) {
    auto items = read_asa24_items(
        "UserName,RecallRecId,RecallNo,ReportingDate,Occ_Time,FoodNum,FoodCode,Food_Description,"
        "FoodAmt,KCAL,PROT,CALC,VITD\nann,r,1,11/6/2021,11/5/2021 7:00,1,1,Milk,100,1,1," +
        ca + ",1\n");
    REQUIRE(items.rows.size() == 1);
    return items.rows[0].calcium;
  };
  CHECK_FALSE(read(""));
  CHECK(read("0") == calcium(0_mg));
  CHECK(read("5.5") == calcium(5.5_mg));
}
