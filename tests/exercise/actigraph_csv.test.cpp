// SPDX-License-Identifier: BSL-1.0
/// @file ActiGraph files with each trap of the format, in blocks as in one piece.
#include <osteon/exercise/read/actigraph_csv.hpp>

#include <support/files.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace actigraph_csv_test {
using namespace osteon;
using namespace osteon::testing;

struct whole_file {
  triaxial_samples samples{};
  actigraph_header header{};
  std::vector<defect> defects{};
  std::size_t read = 0, refused = 0, repeated = 0;
  std::optional<std::size_t> saturated{};
};

whole_file all_of(actigraph_csv file) {
  whole_file all;
  all.header = file.header();
  for (triaxial_samples block; file.next(block);)
    for (std::size_t i = 0; i < block.size(); ++i)
      all.samples.append(block[i]);
  all.defects = file.defects();
  all.read = file.rows_read();
  all.refused = file.rows_refused();
  all.repeated = file.repeated();
  all.saturated = file.saturated();
  return all;
}

std::string path(std::string const& name) {
  return OSTEON_SOURCE_DIR "/tests/data/exercise/actigraph/" + name;
}
whole_file opened(std::string const& name, std::size_t block = 1 << 17,
                  actigraph_options options = {}) {
  auto file = actigraph_csv::open(path(name), options, block);
  INFO((file ? "" : to_text(file.defect())));
  REQUIRE(file);
  return all_of(*std::move(file));
}

std::string ten_lines(std::string const& first = "ActiGraph GT3X+ ActiLife v6 date format "
                                                 "dd/MM/yyyy at 100 Hz  Filter Normal ---",
                      std::string const& date = "06/04/2021",
                      std::string const& time = "15:43:00") {
  return "---- Data File Created By " + first + "\nSerial Number: A1\nStart Time " + time +
         "\nStart Date " + date +
         "\nEpoch Period (hh:mm:ss) 00:00:00\nDownload Time 1\nDownload Date 1\nMemory: "
         "0\nMode\n----\n";
}
std::string refusal(std::string const& text) {
  auto const file = actigraph_csv::of(text, "f.csv");
  return file ? "read" : to_text(file.defect());
}
bool starts(std::string const& text, std::string const& with) {
  return text.substr(0, with.size()) == with;
}

TEST_CASE("a file with bad rows keeps its time: the sample before stands in their place") {
  auto const file = opened("raw.csv", 1 << 17, {8 * gross_g});
  CHECK(file.header.device == "ActiGraph GT3X+");
  CHECK(file.header.serial == "TAS1F00000001");
  CHECK(to_text(file.header.when.start) == "2021-04-06T15:43");
  CHECK(file.header.when.rate == 100 * hertz);
  CHECK(file.read == 5);
  CHECK(file.refused == 5);
  CHECK(file.repeated == 4); // not the short last line
  REQUIRE(file.samples.size() == 9);
  CHECK(file.samples[2] == file.samples[1]);
  CHECK(file.samples[3].y.in(gross_g) == Approx(-8));
  CHECK(file.samples[4] == file.samples[3]);
  CHECK(file.samples[5] == file.samples[3]);
  CHECK(file.samples[7] == file.samples[6]);
  CHECK(file.samples[8].x.in(gross_g) == Approx(0.32));
  CHECK(file.saturated == 1u);
  CHECK(spots(file.defects) == std::vector<spot>{{"raw.csv", 14, 7, defect_code::bad_number},
                                                 {"raw.csv", 16, 13, defect_code::short_row},
                                                 {"raw.csv", 17, 7, defect_code::not_finite},
                                                 {"raw.csv", 20, 1, defect_code::too_large},
                                                 {"raw.csv", 22, 11, defect_code::short_row}});
}

TEST_CASE("blocks of any size give the same samples and the same places") {
  for (char const* name : {"raw.csv", "semicolon.csv", "nine_axes.csv"}) {
    auto const whole = opened(name);
    for (std::size_t block : {2u, 20u, 37u, 100u, 700u}) {
      auto const parts = opened(name, block);
      INFO(name << " " << block);
      CHECK(parts.samples == whole.samples);
      CHECK(texts(parts.defects) == texts(whole.defects));
      CHECK(parts.repeated == whole.repeated);
    }
  }
}

TEST_CASE("semicolons, decimal commas, months first, time stamps, no column names") {
  auto const file = opened("semicolon.csv");
  CHECK(to_text(file.header.when.start) == "2021-04-06T09:03");
  CHECK(file.header.when.start_second == 7);
  CHECK(file.header.when.rate == 30 * hertz);
  REQUIRE(file.samples.size() == 4);
  CHECK(file.samples[0].y.in(gross_g) == Approx(-0.688));
  CHECK(!file.saturated);
  REQUIRE(file.defects.size() == 1);
  CHECK(file.defects[0].code == defect_code::bad_time);
  CHECK(starts(file.defects[0].sentence, "the clock stands 1.000 s ahead of"));
  CHECK(file.defects[0].where.line == 14);
}

TEST_CASE("accelerations are found by name among the columns of a nine-axis sensor") {
  auto const file = opened("nine_axes.csv");
  CHECK(file.header.device == "ActiGraph Link IMU 9DOF Sensor");
  CHECK(to_text(file.header.when.start) == "2017-12-09T15:00");
  CHECK(file.defects.empty());
  REQUIRE(file.samples.size() == 4);
  CHECK(file.samples[3].z.in(gross_g) == Approx(0.966797));
}

TEST_CASE("what is no raw file is refused with the remedy") {
  auto const counts = actigraph_csv::open(path("epochs.csv"));
  CHECK(counts.defect().code == defect_code::refused);
  CHECK(counts.defect().sentence == "the file holds counts of epochs of \"00:00:05\", not "
                                    "accelerations; export the raw data");
  CHECK(counts.defect().where.line == 5);
  CHECK(actigraph_csv::open(path("none.csv")).defect().code == defect_code::no_such_file);
  CHECK(starts(refusal(""), "f.csv:1:1: the first line does not name ActiGraph"));
  CHECK(starts(refusal("0.1,0.2,0.3\n"), "f.csv:1:1: the first line does not name ActiGraph"));
  CHECK(starts(refusal("ActiGraph at 100 Hz date format dd/MM/yyyy\n"),
               "f.csv:1:1: the ten lines above the table do not all stand there"));
  CHECK(starts(refusal(ten_lines("ActiGraph date format dd/MM/yyyy")),
               "f.csv:1:1: the first line does not say the sampling rate"));
  CHECK(starts(refusal(ten_lines("ActiGraph at 100 Hz")),
               "f.csv:1:1: the first line does not say how dates are written"));
  CHECK(starts(refusal(ten_lines("ActiGraph date format M/d/yyyy at 30 Hz", "31/4/2021")),
               "f.csv:4:1: \"31/4/2021\" is no day"));
  CHECK(starts(refusal(ten_lines("ActiGraph date format M/d/yyyy at 30 Hz", "4/6/2021", "soon")),
               "f.csv:3:1: \"soon\" is no time of day"));
  CHECK(refusal(ten_lines()) == "read");
  CHECK(starts(refusal(ten_lines() + "1,2\n"),
               "f.csv:11:1: without column names a row has three accelerations"));
  CHECK(starts(refusal(ten_lines() + "Accelerometer X,Accelerometer Y,Accelerometer Z\n"
                                     "0,262,-0,688,0,063\n"),
               "f.csv:11:1: commas stand between the fields and within the numbers"));
  CHECK(starts(refusal(ten_lines() + "Axis1,Axis2,Axis3\n1,2,3\n"),
               "f.csv:11:1: no column is named"));
}

template <class Text>
concept read_from = requires(Text&& text) {
  actigraph_csv::of(std::forward<Text>(text));
};
// A text must outlive the reader: a string that nobody keeps does not compile.
static_assert(read_from<std::string&> && read_from<std::string_view> && read_from<char const*>);
static_assert(!read_from<std::string>);

TEST_CASE("bad rows above the first good one are no zeros") {
  auto const text = ten_lines() + "?,0,0\n?,0,0\n?,0,0\n0.1,-1,0.2\n0.3,-1,0\n";
  auto file = actigraph_csv::of(text);
  REQUIRE(file);
  auto const all = all_of(*std::move(file));
  REQUIRE(all.samples.size() == 5);
  CHECK(all.repeated == 3);
  for (std::size_t i = 0; i < 3; ++i)
    CHECK(all.samples[i] == all.samples[3]);
}

TEST_CASE("the same digits are another day by the order that the head says") {
  auto const day = [](std::string const& shape, std::string const& text) {
    std::string const whole = ten_lines("ActiGraph at 100 Hz date format " + shape, text);
    auto const file = actigraph_csv::of(whole);
    return file ? to_text(file->header().when.start.day)
                : std::string(file.defect().code == defect_code::bad_date ? "bad date" : "");
  };
  CHECK(day("dd/MM/yyyy", "06/04/2021") == "2021-04-06");
  CHECK(day("d/M/yyyy", "6/4/2021") == "2021-04-06");
  CHECK(day("M/d/yyyy", "6/4/2021") == "2021-06-04");
  CHECK(day("MM/dd/yyyy", "06/04/2021") == "2021-06-04");
  CHECK(day("yyyy/MM/dd", "2021/04/06") == "2021-04-06");
  CHECK(day("M/d/yyyy", "13/4/2021") == "bad date");
}

TEST_CASE("a file that stops making sense ends, and does not fill the memory") {
  std::string text = ten_lines() + "0,-1,0\n";
  for (int i = 0; i < 10001; ++i)
    text += "x\n";
  auto file = actigraph_csv::of(text, "f.csv");
  REQUIRE(file);
  auto const all = all_of(*std::move(file));
  CHECK(all.samples.size() == 1);
  CHECK(all.refused == 10001);
  CHECK(all.repeated == 0);
  CHECK(all.defects.size() == actigraph_csv::most_defects);
}

} // namespace actigraph_csv_test
