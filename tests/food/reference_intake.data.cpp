// SPDX-License-Identifier: BSL-1.0
/// @file Every cell of every sheet of the DRI tables against the rows of reference intakes and upper
/// limits, after the listed corrections; and the check that finds the sheets' errors by itself.
#include <osteon/core/number_text.hpp>
#include <osteon/food/dri_corrections.hpp>
#include <osteon/food/macronutrient_range.hpp>
#include <osteon/food/reference_intake.hpp>
#include <osteon/food/reference_per_body.hpp>
#include <osteon/food/upper_limit.hpp>

#include <support/files.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reference_intake_data {
namespace dri_sheets {

using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

constexpr date today = 2026y / std::chrono::November / 16;

std::vector<std::string> split(std::string const& text, char at) {
  std::vector<std::string> parts(1);
  for (char const c : text)
    if (c == at)
      parts.emplace_back();
    else if (c != '\r')
      parts.back() += c;
  return parts;
}

/// Column by column, stage by stage; columns without a heading hold nothing.
struct sheet {
  std::string name;
  std::vector<std::string> columns{};
  /// Stage and its cells, in the order of the columns.
  std::vector<std::pair<std::string, std::vector<std::string>>> stages{};

  explicit sheet(std::string name_) : name(std::move(name_)) {
    auto const lines = split(testing::published("dri/DRI_IOM_V8__" + name + ".csv"), '\n');
    auto const header = split(lines.at(0), ',');
    std::size_t code = 0;
    while (header.at(code) != "ageGenderCode")
      ++code;
    std::vector<std::size_t> at;
    for (std::size_t i = 2; i < header.size(); ++i)
      if (i != code && header[i].find_first_not_of(' ') != std::string::npos) {
        at.push_back(i);
        columns.push_back(header[i]);
      }
    for (std::size_t line = 1; line < lines.size(); ++line) {
      auto const cells = split(lines[line], ',');
      if (cells.size() <= code || cells[code].empty())
        continue;
      std::vector<std::string> kept;
      for (std::size_t const i : at)
        kept.push_back(cells.at(i));
      stages.emplace_back(cells[code], kept);
    }
  }
};

/// Someone in the middle of a stage.
profile person_of(std::string const& stage) {
  std::map<std::string, int> const months{
      {"Inf0_0.5", 3},    {"Inf0.5_1", 9},    {"Chil1_3", 24},    {"Chil4_8", 72},
      {"9_13", 12 * 11},  {"14_18", 12 * 16}, {"19_30", 12 * 25}, {"31_50", 12 * 40},
      {"51_70", 12 * 60}, {"70Plus", 12 * 80}};
  auto const ages =
      stage[0] == 'I' || stage[0] == 'C' ? stage : stage.substr(stage.find_first_of("0123456789"));
  profile who;
  who.born = date(today.year() / today.month() / std::chrono::day(1)) -
             std::chrono::months(months.at(ages));
  who.sex = stage[0] == 'M' ? sex::male : sex::female;
  who.exclusions.pregnant = stage[0] == 'P' ? fact::present : fact::absent;
  who.exclusions.breastfeeding = stage[0] == 'L' ? fact::present : fact::absent;
  return who;
}

/// The component of a column, by the heading without its unit, and its stored units in the heading's unit.
struct counted_in {
  std::string_view component;
  double stored = 0;
  limit_scope scope = limit_scope::all_sources;
};
template <class Kind> counted_in of(measure<Kind> one) {
  using component = typename detail::component_behind<Kind>::type;
  return {component::id, detail::access::stored(one), scope_of_limit<component>};
}

/// Heads that two sheets share mean one component in a sheet of intakes and another in one of limits.
counted_in component_of(std::string const& column, bool is_limit) {
  auto const at = column.rfind('_');
  auto const name = column.substr(0, at), unit_text = column.substr(at + 1);
  auto const in = unit_text == "mg"  ? 1 * milligrams
                  : unit_text == "g" ? 1 * grams
                  : unit_text == "l" ? 1 * kilograms // a litre of water
                                     : 1 * micrograms;
  std::map<std::string, counted_in> const all{
      {"calcium", of(calcium(in))},
      {"phosphorus", of(phosphorus(in))},
      {"magnesium", of(magnesium(in))},
      {"fluoride", of(fluoride(in))},
      {"selenium", of(selenium(in))},
      {"chromium", of(chromium(in))},
      {"copper", of(copper(in))},
      {"iodine", of(iodine(in))},
      {"iron", of(iron(in))},
      {"manganese", of(manganese(in))},
      {"molybdenum", of(molybdenum(in))},
      {"zinc", of(zinc(in))},
      {"boron", of(boron(in))},
      {"nickel", of(nickel(in))},
      {"vanadium", of(vanadium(in))},
      {"sodium", of(sodium(in))},
      {"potassium", of(potassium(in))},
      {"chloride", of(chloride(in))},
      {"vit_c", of(vitamin_c(in))},
      {"vit_d", of(vitamin_d(in))},
      {"vit_k", of(vitamin_k(in))},
      {"thiamin", of(thiamin(in))},
      {"riboflavin", of(riboflavin(in))},
      {"vit_b6", of(vitamin_b6(in))},
      {"vit_b12", of(vitamin_b12(in))},
      {"pantothenicacid", of(pantothenic_acid(in))},
      {"biotin", of(biotin(in))},
      {"choline", of(choline(in))},
      {"vit_a_rae", is_limit ? of(retinol(in)) : of(1 * micrograms_RAE)},
      {"vit_e", is_limit ? of(alpha_tocopherol(in)) : of(1 * milligrams_2R)},
      {"niacin", is_limit ? of(niacin(in)) : of(1 * milligrams_NE)},
      {"folate", is_limit ? of(folic_acid(in)) : of(1 * micrograms_DFE)},
      {"water", of(water(in))},
      {"carbohydrate", of(carbohydrate(in))},
      {"protein", of(protein(in))},
      {"protein_g", of(protein(1 * grams))}, // per kilogram: protein_g_kg
      {"totalfiber", of(fibre(in))},
      {"fat", of(total_fat(in))},
      {"linoleic_acid", of(linoleic_acid(in))},
      {"linoleicacid", of(linoleic_acid(in))},
      {"α-linolenicacid", of(alpha_linolenic_acid(in))}};
  auto const found = all.find(name);
  INFO(column);
  REQUIRE(found != all.end());
  return found->second;
}

dri_correction const* correction_of(std::string const& sheet, std::string const& column,
                                    std::string const& stage) {
  for (dri_correction const& each : dri_corrections)
    if (each.concerns(sheet, column, stage))
      return &each;
  return nullptr;
}

/// What osteon's rows say of a cell, in the column's unit; nothing where none is set.
std::optional<double> carried(std::string const& sheet, std::string const& column,
                              std::string const& stage, dri_correction const* changed) {
  using enum reference_kind;
  bool const is_limit = sheet.substr(0, 2) == "UL";
  bool const is_share = sheet.substr(0, 4) == "AMDR" && !changed;
  profile const who = person_of(stage);
  if (column == "Reference_weight_kg") {
    auto const weight = reference_weight(who, today);
    REQUIRE(weight);
    return weight->in(kilograms);
  }
  auto const counted = component_of(column, is_limit);
  std::string_view const edition = changed && changed->change == dri_change::edition ? "2004" : "";
  if (is_limit) {
    auto const limit = detail::find_limit(counted.component, who, today, authority::nasem, edition);
    CHECK(limit.note.empty());
    REQUIRE((limit.is == limit_state::stated || limit.is == limit_state::none_set));
    return limit.is == limit_state::stated ? std::optional(limit.stored / counted.stored)
                                           : std::nullopt;
  }
  detail::reference_question asked{counted.component, authority::nasem};
  asked.edition = edition;
  if (sheet == "EAR")
    asked.kinds = detail::bit_of(average_requirement);
  auto const found =
      is_share ? detail::find_reference(asked, who, today, detail::reference_rows::range_tables)
      : column == "protein_g_kg"
          ? detail::find_reference(asked, who, today, detail::reference_rows::per_kilogram_tables)
          : detail::find_reference(asked, who, today);
  CHECK(found.note.empty());
  REQUIRE((found.is == reference_state::stated || found.is == reference_state::none_set));
  if (found.is == reference_state::none_set)
    return std::nullopt;
  if (is_share)
    return sheet == "AMDR_lo" ? found.stored : found.to;
  CHECK(found.to == found.stored);
  return found.stored / counted.stored;
}

/// What the sheet says of a cell once it is corrected.
std::optional<double> corrected(std::string const& cell, dri_correction const* changed) {
  if (cell.empty())
    return std::nullopt;
  auto const figure = parse_decimal(cell);
  REQUIRE(figure);
  if (!changed)
    return *figure;
  return changed->change == dri_change::times ? *figure * changed->number
         : changed->change == dri_change::is  ? changed->number
                                              : *figure;
}

std::vector<std::string> const names{"EAR",           "RDAorAI_vitamins", "RDAorAI_minerals",
                                     "RDAorAI_macro", "AMDR_lo",          "AMDR_hi",
                                     "UL_vitamins",   "UL_minerals"};

} // namespace dri_sheets

TEST_CASE("every cell of every sheet is reproduced after the listed corrections") {
  using namespace dri_sheets;
  std::map<std::string, int> cells;
  int all = 0, figures = 0;
  std::set<dri_correction const*> used;
  for (std::string const& name : names) {
    sheet const printed(name);
    CHECK(printed.stages.size() == 22);
    for (auto const& [stage, row] : printed.stages)
      for (std::size_t i = 0; i < row.size(); ++i) {
        CAPTURE(name, stage, printed.columns[i], row[i]);
        auto const* const changed = correction_of(name, printed.columns[i], stage);
        used.insert(changed);
        auto const expected = corrected(row[i], changed);
        auto const answer = carried(name, printed.columns[i], stage, changed);
        REQUIRE(answer.has_value() == expected.has_value());
        if (expected)
          CHECK(*answer == Approx(*expected).epsilon(1e-12));
        ++cells[name];
        ++all;
        figures += expected.has_value();
      }
  }
  CHECK(cells == std::map<std::string, int>{{"EAR", 23 * 22},
                                            {"RDAorAI_vitamins", 14 * 22},
                                            {"RDAorAI_minerals", 15 * 22},
                                            {"RDAorAI_macro", 6 * 22},
                                            {"AMDR_lo", 5 * 22},
                                            {"AMDR_hi", 5 * 22},
                                            {"UL_vitamins", 8 * 22},
                                            {"UL_minerals", 17 * 22}});
  CHECK(all == 2046);
  CHECK(figures == 1936); // the others are empty: none set
  // No correction is listed that no cell needs.
  used.erase(nullptr);
  CHECK(used.size() == dri_corrections.size());
}

namespace dri_sheets {

/// The lines of the sheets as printed, in stored units, by component and stage. Vitamin A, folate, niacin
/// and vitamin E stand under the component that their limit counts, whose numbers share the unit.
std::vector<intake_lines> printed_lines() {
  std::map<std::pair<std::string, std::string>, intake_lines> lines;
  for (std::string const& name : names) {
    if (name.substr(0, 4) == "AMDR")
      continue;
    sheet const printed(name);
    for (auto const& [stage, row] : printed.stages)
      for (std::size_t i = 0; i < row.size(); ++i) {
        std::string const& column = printed.columns[i];
        if (row[i].empty() || column == "Reference_weight_kg" || column == "protein_g_kg")
          continue;
        auto const counted = component_of(column, true);
        auto& each = lines[{std::string(counted.component), stage}];
        each.component = counted.component;
        each.stage = stage;
        each.scope = counted.scope;
        auto const stored = *parse_decimal(row[i]) * counted.stored;
        (name == "EAR" ? each.average : name.substr(0, 2) == "UL" ? each.limit : each.aim) = stored;
      }
  }
  std::vector<intake_lines> all;
  for (auto const& each : lines)
    all.push_back(each.second);
  return all;
}

} // namespace dri_sheets

TEST_CASE("the check finds choline and protein in the sheets as printed, and nothing else") {
  using namespace dri_sheets;
  std::map<std::pair<std::string, std::string>, int> found;
  for (implausible_lines const& each : check_intake_lines(printed_lines()))
    ++found[{each.component, each.reason}];
  CHECK(found ==
        std::map<std::pair<std::string, std::string>, int>{
            {{"osteon/choline", "the upper limit is below the intake aimed at"}, 20},
            {{"osteon/protein", "the average requirement is above the intake aimed at"}, 6}});
}

TEST_CASE("the check finds nothing in the rows") {
  using namespace dri_sheets;
  auto lines = printed_lines();
  for (intake_lines& each : lines) {
    profile const who = person_of(each.stage);
    auto const figure = [&](unsigned kinds) -> std::optional<double> {
      auto const found =
          detail::find_reference({each.component, authority::nasem, kinds}, who, today);
      return found.is == reference_state::stated ? std::optional(found.stored) : std::nullopt;
    };
    // The components that limits count have no intakes of their own but these.
    if (!figure(detail::aimed_at))
      continue;
    each.average = figure(detail::bit_of(reference_kind::average_requirement));
    each.aim = figure(detail::aimed_at);
    auto const limit = detail::find_limit(each.component, who, today, authority::nasem);
    each.limit.reset();
    if (limit.is == limit_state::stated)
      each.limit = limit.stored;
  }
  CHECK(lines.size() > 600);
  CHECK(check_intake_lines(lines).empty());
}

} // namespace reference_intake_data
