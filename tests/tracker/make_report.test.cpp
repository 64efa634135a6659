// SPDX-License-Identifier: BSL-1.0
/// @file A small week computed by hand, through to the page and its JSON; and the words of every page.
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline.hpp>
#include <osteon/tracker.hpp>

#include <catch2/catch.hpp>

#include <tracker/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace make_report_test {
using namespace osteon;
using namespace osteon::nutrients;
using namespace std::chrono_literals;

namespace {

constexpr date monday = 2026y / std::chrono::November / 16;
constexpr moment at(int day, clock_minutes time = clock_minutes{480}) {
  return {days_after(monday, day), time, {}};
}

using foods = food_table<calcium, vitamin_d, protein>;

/// Milk: 120 mg of calcium, 1 ug of vitamin D, 3 g of protein per 100 g.
/// Kale: 250 mg, no figure for vitamin D, 3 g.
foods two_foods() {
  auto const mg = [](double x) { return known(calcium(x * milligrams) / (100 * grams)); };
  auto const g = [](double x) { return known(protein(x * grams) / (100 * grams)); };
  foods::builder b(sources::fndds_2017_18);
  b.add({food_id{1}, "milk", "", {}, false},
        {mg(120), known(vitamin_d(1 * micrograms) / (100 * grams)), g(3)});
  b.add({food_id{2}, "kale", "", {}, false},
        {mg(250), stated<content<vitamin_d>>(value_state::missing), g(3)});
  return std::move(b).build();
}

profile woman() {
  profile who;
  who.born = 1964y / std::chrono::March / 2;
  who.sex = sex::female;
  who.mass = body(64 * kilograms);
  who.menopause = menopausal_state::postmenopausal;
  who.on_aromatase_inhibitor = fact::present;
  return who;
}

using my_tracker = tracker<intake_of<calcium, vitamin_d, protein>, active_minutes, resistance_days>;

report small_week() {
  static auto const table = two_foods();
  my_tracker t(woman());
  t.record(eaten{table[0], 500 * grams, at(0)});     // 600 mg, 5 ug, 15 g
  t.record(eaten{table[0], 250 * grams, at(2)});     // 300 mg, 2.5 ug, 7.5 g
  t.record(eaten{table[1], 200 * grams, at(2)});     // 500 mg, not known, 6 g
  t.record(taken{cholecalciferol(800 * IU), at(0)}); // 20 ug
  t.record(
      bout{*find_activity("brisk walking"), 35 * time_units::minute, at(1, clock_minutes{435})});
  return make_report(
      t, t.week(monday),
      {{defect_code::unknown_name, "no food is named \"kael\"", {"d.csv", 4, 18}, {}}},
      {table.from()}, guidelines::iom_dri, guidelines::aibl_2017, guidelines::esceo_2014,
      guidelines::who_2020, guidelines::acsm_2004);
}

report_row const& row_of(std::vector<report_row> const& rows, std::string_view name) {
  auto const found =
      std::find_if(rows.begin(), rows.end(), [&](report_row const& r) { return r.name == name; });
  REQUIRE(found != rows.end());
  return *found;
}

struct expected_goal {
  std::string authority, what;
  double threshold;
  answer is;
  std::optional<double> margin;
};

void check_goals(report_row const& row, std::vector<expected_goal> const& expected) {
  CAPTURE(row.name);
  REQUIRE(row.goals.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    report_goal const& goal = row.goals[i];
    CAPTURE(i, goal.result.reason);
    CHECK(goal.result.authority == expected[i].authority);
    CHECK(goal.what == expected[i].what);
    CHECK(goal.threshold == expected[i].threshold);
    CHECK(to_text(goal.result.is) == to_text(expected[i].is));
    REQUIRE(goal.result.margin.has_value() == expected[i].margin.has_value());
    if (expected[i].margin)
      CHECK(*goal.result.margin == Approx(*expected[i].margin).margin(1e-9));
  }
}

using enum answer;

} // namespace

TEST_CASE("a small week computed by hand") {
  report const page = small_week();
  CHECK(page.person == "woman, 62 years, 64 kg, postmenopausal, on an aromatase inhibitor");
  CHECK(page.first_day == "2026-11-16");
  CHECK(page.day_labels[0] == "Mon 16");
  CHECK(page.day_labels[6] == "Sun 22");
  CHECK(page.tracked == std::array<bool, 7>{true, false, true, false, false, false, false});
  CHECK(page.entries == 5);
  REQUIRE(page.refused.size() == 1);

  report_row const& ca = row_of(page.intake, "calcium");
  CHECK(ca.unit == "mg");
  // (600 + 300 + 500) / 2 tracked days
  CHECK(ca.total == report_number{700, 700, 700, 1, {}});
  CHECK(ca.days[0] == report_number{600, 600, 600, 1, {}});
  CHECK(ca.days[2] == report_number{800, 800, 800, 1, {}});
  for (std::size_t day : {1u, 3u, 4u, 5u, 6u})
    CHECK_FALSE(ca.days[day]);
  check_goals(ca, {{"IOM DRI", "RDA", 1200, not_met, 700.0 / 1200 - 1},
                   {"IOM DRI", "UL", 2000, met, 700.0 / 2000 - 1},
                   {"AIBL 2017", "recommendation", 1200, not_met, 700.0 / 1200 - 1},
                   {"ESCEO 2014", "recommendation", 1000, not_met, -0.3}});

  report_row const& d = row_of(page.intake, "vitamin D");
  CHECK(d.unit == "\u00B5g");
  // (5 + 2.5 + 20) / 2 at least; 750 of 950 g have a figure
  CHECK(d.total == report_number{13.75, 13.75, std::nullopt, 750.0 / 950, {"kale"}});
  CHECK(d.days[0] == report_number{25, 25, 25, 1, {}});
  CHECK(d.days[2] == report_number{2.5, 2.5, std::nullopt, 250.0 / 450, {"kale"}});
  check_goals(d, {{"IOM DRI", "RDA", 15, undecided, 13.75 / 15 - 1},
                  {"IOM DRI", "UL", 100, undecided, 13.75 / 100 - 1},
                  {"AIBL 2017", "recommendation (800-1,000 IU)", 20, undecided, 13.75 / 20 - 1},
                  {"ESCEO 2014", "recommendation", 20, undecided, 13.75 / 20 - 1}});
  for (report_goal const& goal : d.goals)
    CHECK(goal.result.reason.find("kale") != std::string::npos);

  report_row const& by_mass = row_of(page.intake, "protein per kg body mass");
  CHECK(by_mass.unit == "g/kg");
  // (15 + 7.5 + 6) / 2 / 64
  CHECK(by_mass.total.likely == Approx(0.22265625).epsilon(1e-12));
  CHECK(by_mass.days[0]->likely == Approx(15.0 / 64).epsilon(1e-12));
  check_goals(by_mass, {{"IOM DRI", "RDA", 0.8, not_met, 0.22265625 / 0.8 - 1},
                        {"ESCEO 2014", "recommendation (1.0-1.2 g/kg)", 1, not_met, -0.77734375}});
  CHECK(row_of(page.intake, "protein").total.likely == 14.25);
  CHECK(row_of(page.intake, "protein").goals.empty());

  report_row const& minutes = row_of(page.exercise, "aerobic activity, moderate-equivalent");
  CHECK(minutes.total == report_number{35, 35, 35, 1, {}});
  CHECK_FALSE(minutes.days[0]);
  CHECK(minutes.days[1] == report_number{35, 35, 35, 1, {}});
  check_goals(minutes,
              {{"WHO 2020", "recommendation (150-300 min)", 150, not_met, 35.0 / 150 - 1}});
  check_goals(row_of(page.exercise, "resistance training"),
              {{"WHO 2020", "recommendation", 2, not_met, -1},
               {"ACSM 2004", "recommendation (2-3 days)", 2, not_met, -1}});
  REQUIRE(page.sessions.size() == 1);
  CHECK(page.sessions[0].day == 1);
  CHECK(page.sessions[0].text == "07:15 brisk walking, 35 min, moderate");
}

TEST_CASE("the JSON of the small week reads back to the same numbers") {
  report const page = small_week();
  auto const json = testing::parse_json(render_json(page));
  CHECK(json.get<std::string>("format") == "osteon report");
  CHECK(json.get<int>("entries") == 5);
  CHECK(testing::strings_of(json.get_child("tracked")) ==
        std::vector<std::string>{"true", "false", "true", "false", "false", "false", "false"});
  auto const rows = testing::elements_of(json.get_child("intake"));
  REQUIRE(rows.size() == page.intake.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    report_row const& row = page.intake[i];
    CAPTURE(row.name);
    CHECK(rows[i].get<std::string>("name") == row.name);
    CHECK(rows[i].get<double>("total.low") == row.total.low);
    CHECK(rows[i].get<double>("total.likely") == row.total.likely);
    CHECK(rows[i].get<std::string>("total.unbounded") == (row.total.high ? "false" : "true"));
    if (row.total.high)
      CHECK(rows[i].get<double>("total.high") == *row.total.high);
    CHECK(rows[i].get<double>("total.known_share") == row.total.known_share);
    CHECK(testing::strings_of(rows[i].get_child("total.unknown")) == row.total.unknown);
    auto const days = testing::elements_of(rows[i].get_child("days"));
    REQUIRE(days.size() == 7);
    for (std::size_t day = 0; day < 7; ++day)
      if (row.days[day])
        CHECK(days[day].get<double>("likely") == row.days[day]->likely);
      else
        CHECK(days[day].get_value<std::string>() == "null");
    auto const goals = testing::elements_of(rows[i].get_child("goals"));
    REQUIRE(goals.size() == row.goals.size());
    for (std::size_t goal = 0; goal < goals.size(); ++goal) {
      CHECK(goals[goal].get<double>("threshold") == row.goals[goal].threshold);
      CHECK(goals[goal].get<std::string>("authority") == row.goals[goal].result.authority);
      CHECK(goals[goal].get<std::string>("reason") == row.goals[goal].result.reason);
      CHECK(goals[goal].get<double>("margin") == *row.goals[goal].result.margin);
    }
  }
  auto const refused = testing::elements_of(json.get_child("refused"));
  REQUIRE(refused.size() == 1);
  CHECK(refused[0].get<int>("line") == 4);
  CHECK(refused[0].get<int>("column") == 18);
}

TEST_CASE("every source that a figure rests on is listed, each once") {
  report const page = small_week();
  std::set<std::string_view> keys;
  for (source const& s : page.sources)
    CHECK(keys.insert(s.key).second);
  CHECK(keys == std::set<std::string_view>{"fndds_2017_18", "iom_2011", "iom_2005", "aibl_2017",
                                           "esceo_2014", "who_2020", "acsm_2004", "herrmann_2024"});
  CHECK(page.tables == std::vector<std::string>{"USDA FNDDS 2017-2018, 2020"});
  std::string const html = render_html(page), text = render_text(page);
  for (source const& s : page.sources)
    CHECK(html.find(s.title) != std::string::npos);
  CHECK(text.find("[iom_2011]") != std::string::npos);
}

namespace {

/// What a person reads of an HTML page: without style and tags.
std::string visible(std::string const& html) {
  std::string out;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html.compare(i, 6, "<style") == 0)
      i = html.find("</style>", i);
    if (html[i] == '<') {
      i = html.find('>', i);
      out += ' ';
    } else {
      out += html[i];
    }
  }
  return out;
}

/// Runs of blanks and line breaks as one blank, so that wrapped sentences are whole.
std::string flat(std::string const& text) {
  std::string out;
  for (char c : text)
    if (c != ' ' && c != '\n')
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  return out;
}

std::size_t count_of(std::string const& text, std::string const& part) {
  std::size_t count = 0;
  for (auto i = text.find(part); i != text.npos; i = text.find(part, i + 1))
    ++count;
  return count;
}

/// The words of advice in a text.
std::vector<std::string> advice_in(std::string const& text) {
  static std::set<std::string> const advice{
      "take",   "stop",   "start",  "delay",     "increase", "combine", "decrease",
      "reduce", "avoid",  "should", "must",      "switch",   "skip",    "postpone",
      "halt",   "double", "ask",    "prescribe", "taking",   "stopping"};
  std::vector<std::string> found;
  std::string word;
  for (char c : text + ' ') {
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') {
      word += c;
      continue;
    }
    if (advice.contains(word))
      found.push_back(word);
    word.clear();
  }
  return found;
}

using full_tracker =
    tracker<intake_of<energy, protein, calcium, vitamin_d, magnesium, vitamin_k1, retinol, fibre>,
            active_minutes, resistance_days, osteogenic_load>;

report full_report(full_tracker const& t, std::vector<defect> refused = {}) {
  return make_report(t, t.week(monday), std::move(refused), {starter_foods.from()},
                     guidelines::iom_dri, guidelines::aibl_2017, guidelines::esceo_2014,
                     guidelines::efsa, guidelines::who_2020, guidelines::hhs_2018,
                     guidelines::acsm_2004);
}

/// The example week, its profile replaced where one is given.
full_tracker example_week(std::optional<profile> who = {}) {
  auto const logs = read_logs(OSTEON_SOURCE_DIR "/examples/week", starter_foods);
  REQUIRE(logs);
  REQUIRE(logs->refused.empty());
  full_tracker t(who ? *who : logs->who);
  for (auto const& entry : logs->diary)
    t.record(entry);
  for (auto const& dose : logs->supplements)
    t.record(dose);
  for (auto const& event : logs->exercise)
    CHECK(record_any(t, event));
  return t;
}

/// Pages that between them say everything a page can say.
std::vector<report> pages() {
  profile unknown_but_old;
  unknown_but_old.born = 1950y / std::chrono::January / 1;
  auto const refused =
      read_diary("date,time,food,amount,unit\n2026-11-16,08:00,bread,1,slice\n"
                 "2026-11-16,08:00,almonds,2000,kg\n2026-11-16,08:00,almonds,1,x\n",
                 starter_foods);
  return {full_report(example_week(), refused.defects), full_report(example_week(profile{})),
          full_report(example_week(unknown_but_old)), full_report(full_tracker{}), small_week()};
}

} // namespace

TEST_CASE("no page gives advice on a medicine or a dose") {
  CHECK(advice_in("You should take 2 tablets.") == std::vector<std::string>{"should", "take"});
  for (report const& page : pages()) {
    CHECK(advice_in(render_text(page)) == std::vector<std::string>{});
    CHECK(advice_in(visible(render_html(page))) == std::vector<std::string>{});
    CHECK(advice_in(render_json(page)) == std::vector<std::string>{});
  }
}

TEST_CASE("bone gained stands on a page only where it is denied") {
  auto const all = pages();
  REQUIRE(all.front().exercise.size() == 3); // the example week has impacts
  for (report const& page : all)
    for (std::string const& text :
         {flat(render_text(page)), flat(visible(render_html(page))), render_json(page)})
      CHECK(count_of(text, "bone gained") == count_of(text, "not bone gained"));
  CHECK(count_of(flat(render_text(all.front())),
                 "load delivered in one session, not bone gained") == 1);
}

TEST_CASE("each page says once that it is no device, and has the contact lines") {
  for (report const& page : pages())
    for (std::string const& text : {flat(render_text(page)), flat(visible(render_html(page)))}) {
      CHECK(count_of(text, "not a medical device") == 1);
      for (char const* part : {"New back pain", "shorter", "A fall or a broken bone",
                               "denosumab injection that is late or was missed"})
        CHECK(count_of(text, part) == 1);
      CHECK(count_of(text, "contact your oncology team") == 3);
    }
  auto const json = testing::parse_json(render_json(small_week()));
  CHECK(json.get_child("contact_lines").size() == 3);
  CHECK(json.get<std::string>("device_line").find("not a medical device") != std::string::npos);
}

TEST_CASE("the profile of the page says what is known and nothing else") {
  auto const person = [](profile const& who) { return full_report(full_tracker(who)).person; };
  CHECK(person({}) == "person");
  profile who;
  who.sex = sex::male;
  who.on_aromatase_inhibitor = fact::absent;
  CHECK(person(who) == "man");
  who.mass = body(81.25 * kilograms);
  who.born = 1990y / std::chrono::November / 17; // 36 tomorrow
  CHECK(person(who) == "man, 35 years, 81.2 kg");
}

TEST_CASE("without a body mass the row per kilogram has no number and says why") {
  profile who = woman();
  who.mass.reset();
  report const page = full_report(example_week(who));
  report_row const& row = row_of(page.intake, "protein per kg body mass");
  CHECK(std::isnan(row.total.likely));
  CHECK_FALSE(row.total.high);
  CHECK(row.notes == std::vector<std::string>{"the body mass is not known"});
  for (auto const& day : row.days)
    CHECK_FALSE(day);
  for (report_goal const& goal : row.goals)
    CHECK(goal.result.is == not_evaluable);
}

TEST_CASE("equal sets stand in one line, in time order, and lines are of the person's own data") {
  report const page = full_report(example_week());
  std::vector<std::string> tuesday;
  for (report_session const& s : page.sessions)
    if (s.day == 1)
      tuesday.push_back(s.text);
  REQUIRE(tuesday.size() == 4);
  CHECK(tuesday[0] == "18:00 3 \u00D7 squat, 8 repetitions, 30 kg");
  CHECK(tuesday[3] == "18:30 2 \u00D7 overhead press, 8 repetitions, 10 kg");
  // star jump 5 x 10 at 3.90 to 5.38 body weights: F ln(51) = 15.33 to 21.15; stride jump 4 x 10:
  // F ln(41) = 14.48 to 19.98
  report_row const& load = page.exercise.back();
  CHECK(load.days[2]->low == Approx(3.90 * std::log(51)).epsilon(1e-12));
  CHECK(*load.days[2]->high == Approx(5.38 * std::log(51)).epsilon(1e-12));
  CHECK(load.days[4]->low == Approx(3.90 * std::log(41)).epsilon(1e-12));
  CHECK(load.total.low == load.days[2]->low);
}

TEST_CASE("a week on the line reads as the line") {
  static auto const table = two_foods();
  for (int days = 1; days <= 7; ++days) {
    tracker<intake_of<calcium>> t(woman());
    for (int day = 0; day < days; ++day) // 1,200 mg on each
      t.record(eaten{table[0], 1000 * grams, at(day)});
    report const page = make_report(t, t.week(monday), {}, {table.from()}, guidelines::aibl_2017);
    REQUIRE(page.intake.size() == 1);
    CAPTURE(days);
    CHECK(page.intake[0].total.likely == 1200);
    CHECK(page.intake[0].goals[0].result.is == met);
    CHECK(render_text(page).find("calcium: 1,200 mg per day") != std::string::npos);
  }
}

} // namespace make_report_test
