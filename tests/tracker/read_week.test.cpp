// SPDX-License-Identifier: BSL-1.0
/// @file A person's folder is read file by file; what is not there leaves its part empty.
#include <osteon/food/food_table.hpp>
#include <osteon/tracker/read_week.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace read_week_test {
using namespace osteon;
using namespace osteon::nutrients;

namespace {

/// A folder of its own, removed at the end of the test.
struct folder {
  std::filesystem::path const at;
  explicit folder(std::string const& name)
      : at(std::filesystem::temp_directory_path() / ("osteon_read_week_" + name)) {
    std::filesystem::remove_all(at);
    std::filesystem::create_directories(at);
  }
  folder(folder const&) = delete;
  folder& operator=(folder const&) = delete;
  ~folder() { std::filesystem::remove_all(at); }
  void write(char const* file, std::string const& text) const { std::ofstream(at / file) << text; }
};

auto milk_only() {
  food_table<calcium>::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "Milk, whole", "milk", {}, false},
        {known(calcium(113 * milligrams) / (100 * grams))});
  return std::move(b).build();
}

} // namespace

TEST_CASE("a folder's four files are read, their defects with their own file") {
  folder const here("all");
  here.write("profile.csv", "field,value\nsex,female\nborn,never\n");
  here.write("diary.csv", "date,time,food,amount,unit\n2026-11-16,07:45,milk,250,g\n"
                          "2026-11-16,07:45,mlk,250,g\n");
  here.write("supplements.csv", "date,time,product,amount,unit\n2026-11-16,07:45,calcium,500,mg\n"
                                "2026-11-16,07:45,calcium,500,pt\n");
  here.write("exercise.csv", "date,time,activity,minutes\n2026-11-16,07:45,hiking,60\n"
                             "2026-11-16,07:45,hiking,-60\n");
  auto const foods = milk_only();
  auto const logs = read_logs(here.at.string(), foods);
  REQUIRE(logs);
  CHECK(logs->who.sex == sex::female);
  CHECK(logs->diary.size() == 1);
  CHECK(logs->supplements.size() == 1);
  CHECK(logs->exercise.size() == 1);
  REQUIRE(logs->refused.size() == 4);
  auto const stands = [&](std::size_t i, char const* file, std::size_t line, std::size_t column) {
    CHECK(logs->refused[i].where == place{(here.at / file).string(), line, column});
  };
  stands(0, "profile.csv", 3, 6);
  stands(1, "diary.csv", 3, 18);
  stands(2, "supplements.csv", 3, 30);
  stands(3, "exercise.csv", 3, 25);
}

TEST_CASE("a part whose file is not there is empty, and unknown rather than none") {
  folder const here("part");
  here.write("diary.csv", "date,time,food,amount,unit\n2026-11-16,07:45,milk,250,g\n");
  auto const foods = milk_only();
  auto const logs = read_logs(here.at.string(), foods);
  REQUIRE(logs);
  CHECK(logs->refused.empty());
  CHECK(logs->diary.size() == 1);
  CHECK(logs->exercise.empty());
  CHECK_FALSE(logs->who.sex);
  CHECK(logs->who.on_aromatase_inhibitor == fact::unknown);
}

TEST_CASE("a folder without any of the files is refused") {
  folder const here("none");
  auto const foods = milk_only();
  for (auto const& at : {here.at, here.at / "gone"}) {
    std::string const path = at.string();
    auto const logs = read_logs(path, foods);
    REQUIRE_FALSE(logs);
    CHECK(logs.defect().code == defect_code::no_such_file);
    CHECK(logs.defect().where.file == path);
    CHECK(logs.defect().sentence.find("diary.csv") != std::string::npos);
  }
}

TEST_CASE("a file that cannot be read is named among the refusals") {
  folder const here("unreadable");
  std::filesystem::create_directories(here.at / "diary.csv"); // a folder in the place of a file
  here.write("profile.csv", "field,value\nsex,female\n");
  auto const foods = milk_only();
  auto const logs = read_logs(here.at.string(), foods);
  REQUIRE(logs);
  REQUIRE(logs->refused.size() == 1);
  CHECK(logs->refused[0].code == defect_code::refused);
  CHECK(logs->refused[0].where.file == (here.at / "diary.csv").string());
}

} // namespace read_week_test
