// SPDX-License-Identifier: BSL-1.0
/// @file Every quantity type of HealthKit has a kind, and its unit is the one that FHIR maps use.
#include <osteon/interop/healthkit_unit.hpp>

#include <support/data.hpp>

#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

namespace healthkit_unit_data {
using namespace osteon;

namespace {

/// Types that osteon holds in no kind, and why.
std::map<std::string_view, std::string_view> const left_out{
    {"ElectrodermalActivity", "conductance of the skin"},
    {"EnvironmentalAudioExposure", "sound"},
    {"EnvironmentalSoundReduction", "sound"},
    {"HeadphoneAudioExposure", "sound"},
    {"UVExposure", "an index of the sun"},
    {"WaterTemperature", "the sea's"},
};

/// Where the table's own UCUM is no UCUM, or says less than the type.
std::map<std::string_view, std::string_view> const mended{
    {"InsulinDelivery", "[iU]"},
    {"PhysicalEffort", "kcal/h/kg"},
    {"WaistCircumference", "[in_i]"},
};

std::vector<std::string> fields(std::string const& line) {
  std::vector<std::string> out{""};
  for (char c : line)
    if (c == ',')
      out.emplace_back();
    else if (c != '\r')
      out.back() += c;
  return out;
}

} // namespace

TEST_CASE("every type of nutrition, body and activity maps, unit and kind") {
  std::ifstream file(testing::data_path("interop/healthkit/hk_quantity_units.csv"));
  std::string line;
  REQUIRE(std::getline(file, line));
  REQUIRE(line.substr(0, 23) == "identifier,hk_unit,ucum");
  std::size_t rows = 0, held = 0;
  while (std::getline(file, line)) {
    ++rows;
    auto const row = fields(line);
    REQUIRE(row.size() == 4);
    std::string_view const name = std::string_view(row[0]).substr(24);
    INFO(name);
    auto const* const type = healthkit_type_of(row[0]);
    CHECK((type == nullptr) == left_out.contains(name));
    if (type == nullptr)
      continue;
    ++held;
    auto const stored = type->stored("1", row[1]);
    INFO((stored ? "" : stored.defect().sentence));
    REQUIRE(stored);
    CHECK(*stored > 0);
    // The table's code, read by the UCUM reader, means the same. A HealthKit percent counts from 0 to 1.
    std::string code = mended.contains(name) ? std::string(mended.at(name)) : row[2];
    if (code.empty() || row[1] == "%")
      continue;
    auto const theirs = detail::read_ucum(code);
    REQUIRE(theirs.status == detail::ucum_status::good);
    auto const spelled = row[1] == "count" ? std::string("kg/m2") : *healthkit_ucum(row[1]);
    auto const ours = detail::read_ucum(spelled);
    CHECK(ours.scale == theirs.scale);
    CHECK(ours.over == theirs.over);
    CHECK(ours.under == theirs.under);
  }
  CHECK(rows == 119);
  CHECK(held == rows - left_out.size());
  CHECK(held == std::size(detail::healthkit_types));
}

} // namespace healthkit_unit_data
