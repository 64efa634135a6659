// SPDX-License-Identifier: BSL-1.0
/// @file A gap of a file is read, narrowed, merged, written and totalled as a gap, by every reader of tables.
///
/// One grid of foods and components is written in the words of each format, then read. A cell that says
/// nothing, a trace or a limit is never what the same file with "0" in its place is read as.
#include <osteon/food/merge_tables.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/ciqual.hpp>
#include <osteon/food/read/csv_table.hpp>
#include <osteon/food/read/fdc_csv.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/read/usda_sr.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/food/write/csv.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace missing_is_read_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

using list = composition<calcium, vitamin_d>;
constexpr source invented{"tests", "an invented table", 2026};

/// What a cell of the grid says; a figure is in the unit of its column.
enum class said { figure, zero, nothing, no_cell, trace, below };
struct cell {
  said is = said::figure;
  std::string number{};
};
/// Foods 1, 2, ... by calcium in mg and vitamin D in ug.
using grid = std::vector<std::array<cell, 2>>;
constexpr std::array<std::string_view, 2> columns_of_grid = {"calcium", "vitamin D"};

std::string name_of(std::size_t row) {
  return "dish " + std::string(1, static_cast<char>('a' + row));
}
bool is_gap(said s) { return s != said::figure && s != said::zero; }

/// One way to write the grid and to read it back.
struct format {
  std::string name;
  std::vector<said> has_words_for;
  std::function<reading<open_food_table>(grid const&)> read;
};

using words = std::function<std::string(cell const&)>;
words words_of(std::string nothing, std::string trace, char mark) {
  return [=](cell const& c) -> std::string {
    std::string number = c.number;
    std::replace(number.begin(), number.end(), '.', mark);
    switch (c.is) {
    case said::figure:
      return number;
    case said::zero:
      return "0";
    case said::nothing:
      return nothing;
    case said::no_cell:
      return {};
    case said::trace:
      return trace;
    default:
      return "< " + number;
    }
  };
}
std::string wide_text(std::string const& header, grid const& g, std::string const& between,
                      words const& text, std::string const& behind_name = {},
                      std::size_t first_code = 1) {
  std::string all = header + '\n';
  for (std::size_t row = 0; row < g.size(); ++row)
    all += std::to_string(row + first_code) + between + name_of(row) + between + behind_name +
           text(g[row][0]) + between + text(g[row][1]) + '\n';
  return all;
}

format ciqual_format() {
  return {"Ciqual",
          {said::figure, said::zero, said::nothing, said::no_cell, said::trace, said::below},
          [](grid const& g) {
            return read_ciqual(wide_text("alim_code;alim_nom_fr;Calcium (mg/100 g);Vitamine D "
                                         "(µg/100 g)",
                                         g, ";", words_of("-", "traces", ',')));
          }};
}
format wide_format() {
  return {"a wide file",
          {said::figure, said::zero, said::nothing, said::no_cell, said::trace, said::below},
          [](grid const& g) {
            table_words theirs;
            theirs.missing = {"N"};
            theirs.trace = {"tr"};
            column_map const map{table_basis::per_100_g,
                                 theirs,
                                 id_column("id"),
                                 name_column("food"),
                                 value_column<calcium>("Calcium (mg)", milligrams),
                                 value_column<vitamin_d>("Vitamin D (µg)", micrograms)};
            std::string const text =
                wide_text("id,food,Calcium (mg),Vitamin D (µg)", g, ",", words_of("N", "tr", '.'));
            return read_csv_table({text, "w.csv", {}}, map, invented);
          }};
}
format long_format() {
  return {"a long file",
          {said::figure, said::zero, said::nothing, said::no_cell, said::trace, said::below},
          [](grid const& g) {
            table_words theirs;
            theirs.missing = {"-"};
            theirs.trace = {"tr"};
            column_map const foods_map{id_column("id"), name_column("food")};
            column_map const map{table_basis::per_100_g,
                                 theirs,
                                 id_column("id"),
                                 component_column("nutrient"),
                                 amount_column("value"),
                                 value_code<calcium>("301", milligrams),
                                 value_code<vitamin_d>("328", micrograms)};
            auto const text = words_of("-", "tr", '.');
            std::string foods = "id,food\n", values = "id,nutrient,value\n";
            for (std::size_t row = 0; row < g.size(); ++row) {
              std::string const id = std::to_string(row + 1);
              foods += id + ',' + name_of(row) + '\n';
              for (std::size_t i = 0; i < 2; ++i)
                if (g[row][i].is != said::no_cell)
                  values += id + (i == 0 ? ",301," : ",328,") + text(g[row][i]) + '\n';
            }
            return read_csv_table({foods, "f.csv", {}}, foods_map, {values, "v.csv", {}}, map,
                                  invented);
          }};
}
format fndds_format() {
  return {"FNDDS", {said::figure, said::zero, said::no_cell}, [](grid const& g) {
            return read_fndds_table(
                wide_text("Food code,Main food description,WWEIA Category number,WWEIA Category "
                          "description,Calcium (mg),Vitamin D (D2 + D3) (mcg)",
                          g, ",", words_of("", "", '.'), "1,Dishes,", 10000001));
          }};
}
format sr_format() {
  return {"SR28", {said::figure, said::zero, said::no_cell}, [](grid const& g) {
            std::string foods, values;
            auto const text = words_of("", "", '.');
            for (std::size_t row = 0; row < g.size(); ++row) {
              std::string const id = "~0100" + std::to_string(row + 1) + "~^";
              foods += id + "~0100~^~" + name_of(row) + "~^~~^~~^~~^~~^~~^0^~~^^^^\n";
              for (std::size_t i = 0; i < 2; ++i)
                if (g[row][i].is != said::no_cell)
                  values += id + (i == 0 ? "~301~^" : "~328~^") + text(g[row][i]) +
                            "^0^^~4~^~~^~~^~~^^^^^^^^~~^11/1976^\n";
            }
            std::string const nutrients = "~301~^~mg~^~CA~^~Calcium, Ca~^~0~^~5300~\n"
                                          "~328~^~\xB5g~^~VITD~^~Vitamin D (D2 + D3)~^~1~^~8700~\n";
            usda_sr_texts files;
            files.food_des = foods;
            files.nutr_def = nutrients;
            files.nut_data = values;
            return read_usda_sr(files);
          }};
}
format fdc_format() {
  return {"FoodData Central",
          {said::figure, said::zero, said::no_cell, said::below},
          [](grid const& g) {
            std::string foods = "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\","
                                "\"publication_date\"\n",
                        values =
                            "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\",\"data_points\","
                            "\"derivation_id\",\"min\",\"max\",\"median\",\"loq\",\"footnote\","
                            "\"min_year_acquired\",\"percent_daily_value\"\n";
            int number = 0;
            for (std::size_t row = 0; row < g.size(); ++row) {
              std::string const id = std::to_string(row + 1);
              foods += '"' + id + "\",\"foundation_food\",\"" + name_of(row) +
                       "\",\"1\",\"2019-04-01\"\n";
              for (std::size_t i = 0; i < 2; ++i) {
                cell const& c = g[row][i];
                if (c.is != said::no_cell)
                  values += '"' + std::to_string(++number) + "\",\"" + id + "\",\"" +
                            (i == 0 ? "1087" : "1114") + "\",\"" +
                            (c.is == said::zero ? "0" : c.number) + "\",\"1\",\"" +
                            (c.is == said::below ? "2" : "1") +
                            "\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n";
              }
            }
            std::string const nutrients =
                "\"id\",\"name\",\"unit_name\",\"nutrient_nbr\",\"rank\"\n"
                "\"1087\",\"Calcium, Ca\",\"MG\",\"301\",\"5300.0\"\n"
                "\"1114\",\"Vitamin D (D2 + D3)\",\"UG\",\"328\",\"8700.0\"\n";
            std::string const derivations = "\"id\",\"code\",\"description\"\n"
                                            "\"1\",\"A\",\"Analytical\"\n"
                                            "\"2\",\"LCSL\",\"Less than\"\n";
            fdc_csv_texts files;
            files.food = foods;
            files.nutrient = nutrients;
            files.food_nutrient = values;
            files.food_nutrient_derivation = derivations;
            return read_fdc_csv(files);
          }};
}

/// Everything that is read of a table: each cell as printed, typed, narrowed.
std::vector<std::string> read_of(open_food_table const& t) {
  std::vector<std::string> all;
  auto const narrow = t.narrow<list>();
  for (std::size_t row = 0; row < t.size(); ++row)
    list::for_each([&]<class C>(C c) {
      auto const text = [&](value<content_of<C>> const& v) { return value_text<C>(v) + " | "; };
      std::string cell_text = t[row].name().data() + std::string(": ");
      auto const at = t.column_of(c);
      auto const printed = at ? t[row].printed(*at) : std::nullopt;
      cell_text += printed ? std::string(to_text(printed->state)) : "no cell";
      cell_text += " | " + text(t[row][c]) + text(narrow[row][c]);
      auto const from = t[row].provenance(c);
      all.push_back(cell_text + (from ? to_text(*from) : "no data"));
    });
  return all;
}

struct generator {
  std::mt19937_64 random{20261122};
  std::uint64_t below(std::uint64_t n) { return random() % n; }
  cell make(said is) {
    return {is, std::to_string(1 + below(90)) + '.' + std::to_string(below(10))};
  }
  grid make(std::vector<said> const& from) {
    grid g(2 + below(4));
    for (auto& row : g)
      for (cell& c : row)
        c = make(from[below(from.size())]);
    // So that no column is without a cell.
    g.back() = {make(said::figure), make(said::figure)};
    return g;
  }
};

} // namespace

TEST_CASE("no reader reads a gap as a zero, and nothing behind it does") {
  generator make;
  for (format const& f :
       {ciqual_format(), wide_format(), long_format(), fndds_format(), sr_format(), fdc_format()}) {
    CAPTURE(f.name);
    int gaps = 0;
    for (int n = 0; n < 40; ++n) {
      grid g = make.make(f.has_words_for);
      std::size_t const row = make.below(g.size() - 1), column = make.below(2);
      cell const original = g[row][column];
      if (!is_gap(original.is))
        continue;
      ++gaps;
      auto const open = f.read(g);
      g[row][column] = {said::zero, {}};
      auto const zero = f.read(g);
      CAPTURE(n, name_of(row), columns_of_grid[column], static_cast<int>(original.is));
      REQUIRE(open.defects.size() == zero.defects.size());
      CAPTURE(open.defects.empty() ? std::string() : to_text(open.defects.front()));
      REQUIRE(open.rows.size() == g.size());
      REQUIRE(zero.rows.size() == g.size());

      // The cell is another in every respect, and no other cell is.
      auto const cells = read_of(open.rows), cells_of_zero = read_of(zero.rows);
      std::size_t const which = 2 * row + column;
      for (std::size_t i = 0; i < cells.size(); ++i)
        CHECK((cells[i] == cells_of_zero[i]) == (i != which));

      // Totals name the food, and have no upper bound, for it is of no group; a limit bounds it.
      list::for_each([&]<class C>(C c) {
        if (list::index<C> != column)
          return;
        auto const v = open.rows[row][c];
        CHECK_FALSE(v.has_number());
        CHECK((v.state == value_state::below_limit) == (original.is == said::below));
        CHECK((v.state == value_state::trace) == (original.is == said::trace));
        auto const of = [&](open_food_table const& t) {
          return totals<composition_of<C>>(std::vector{eaten{t[row], 50_g, moment{}}})[c];
        };
        CHECK(of(zero.rows).exact());
        CHECK_FALSE(of(open.rows).exact());
        if (original.is != said::below)
          CHECK(of(open.rows).unknown == std::vector<std::string>{name_of(row)});
      });

      // Merged with a table that does not know either, or written and read again, it stays.
      grid nobody(g.size());
      for (auto& each : nobody)
        each.fill(make.make(said::no_cell));
      nobody.back().fill(make.make(said::figure));
      auto const other = f.read(nobody);
      auto const merged = merge_in_order({open.rows, other.rows});
      REQUIRE(merged);
      list::for_each([&]<class C>(C c) {
        if (list::index<C> == column)
          CHECK((*merged)[row][c] == open.rows[row][c]);
      });
      csv_layout layout;
      layout.words.missing = {"-"};
      layout.words.trace = {"traces"};
      auto const text = to_csv(open.rows, layout), text_of_zero = to_csv(zero.rows, layout);
      REQUIRE(text);
      REQUIRE(text_of_zero);
      CHECK(*text != *text_of_zero);
    }
    CHECK(gaps > 10);
  }
}

TEST_CASE("an amount that an ASA24 export leaves empty is none") {
  std::string const header =
      "RecallRecId,UserName,UserID,RecallNo,RecallStatus,IntakeStartDateTime,ReportingDate,Occ_No,"
      "Occ_Time,FoodNum,FoodCode,FoodAmt,KCAL,PROT,CALC,VITD,Food_Description\n";
  std::string const before =
      "r-1,ANNA,u-1,1,2,11/5/2021 0:00,11/6/2021,1,11/5/2021 7:00,1,10000001,"
      "244,148.84,7.9788,";
  auto const empty = read_asa24_items(header + before + ",2.684,\"Milk\"\n");
  auto const zero = read_asa24_items(header + before + "0,2.684,\"Milk\"\n");
  REQUIRE(empty.rows.size() == 1);
  REQUIRE(zero.rows.size() == 1);
  CHECK_FALSE(empty.rows[0].calcium);
  CHECK(zero.rows[0].calcium == calcium(0_mg));
  CHECK(empty.rows[0].vitamin_d == vitamin_d(2.684_ug));
}

} // namespace missing_is_read_test
