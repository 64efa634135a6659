// SPDX-License-Identifier: BSL-1.0
/// @file The main job: a week of a person's logs on one page, as a table, as HTML or as JSON.
#include <osteon/core/file.hpp>
#include <osteon/food/read/asa24.hpp>
#include <osteon/food/read/fndds.hpp>
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline.hpp>
#include <osteon/tracker.hpp>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

using namespace osteon;
using namespace osteon::nutrients;

/// A table is loaded with the components that the tracker accumulates, and no others.
using my_nutrients =
    composition<energy, protein, calcium, vitamin_d, magnesium, vitamin_k1, retinol, fibre>;
using my_tracker = tracker<basic_intake<bound_by_group, my_nutrients>, active_minutes,
                           resistance_days, osteogenic_load>;

struct options {
  std::string week = "examples/week", foods, asa24, person, out, week_of;
  bool json = false;
};

/// The value, or the end of the program with the defect's sentence.
template <class T> T must(outcome<T> found) {
  if (!found) {
    std::cerr << to_text(found.defect()) << '\n';
    std::exit(2);
  }
  return *std::move(found);
}

report page_of(my_tracker const& t, week shown, std::vector<defect> refused, source foods) {
  return make_report(t, t.week(shown), std::move(refused), {foods}, guidelines::iom_dri,
                     guidelines::aibl_2017, guidelines::esceo_2014, guidelines::efsa,
                     guidelines::who_2020, guidelines::hhs_2018, guidelines::acsm_2004);
}

/// Writes the page where it was asked for; 3 says that some lines were refused.
int show(options const& o, report const& page) {
  std::cout << (o.json ? render_json(page) : render_text(page));
  if (!o.out.empty() && !(std::ofstream(o.out) << render_html(page))) {
    std::cerr << o.out << ": cannot be written\n";
    return 2;
  }
  return page.refused.empty() ? 0 : 3;
}

template <class Table> int run(options const& o, Table const& foods) {
  auto const log = must(read_logs(o.week, foods));
  my_tracker t(log.who);
  for (auto const& entry : log.diary)
    t.record(entry);
  for (auto const& dose : log.supplements)
    t.record(dose);
  for (auto const& event : log.exercise)
    record_any(t, event);
  auto const weeks = t.weeks();
  week const first = weeks.empty() ? week{} : weeks.front();
  week const shown = o.week_of.empty() ? first : week_of(must(parse_date(o.week_of)));
  return show(o, page_of(t, shown, log.refused, foods.from()));
}

/// Every week of every user of a recall export, or of the one that was asked for.
template <class Table> int run_recalls(options o, Table const& foods) {
  auto const items = read_asa24_items(must(read_file(o.asa24)), o.asa24);
  auto const comparison = compare_recall(items.rows, foods);
  std::cout << (o.json ? "{\"comparison\": " + render_json(comparison) + ", \"reports\": ["
                       : render_text(comparison));
  int status = items.defects.empty() ? 0 : 3;
  char const* between = "";
  auto const users = o.person.empty() ? users_of(items.rows) : std::vector{o.person};
  for (std::size_t i = 0; i < users.size(); ++i) {
    std::cerr << "person " << i + 1 << " of " << users.size() << ": " << users[i] << '\n';
    auto eaten = eaten_by(users[i], items.rows, foods);
    if (eaten.rows.empty() && eaten.defects.empty())
      must<int>(
          defect{defect_code::unknown_name, "no such user", {o.person}, users_of(items.rows)});
    my_tracker t;
    for (auto const& entry : eaten.rows)
      t.record(entry);
    for (week shown : t.weeks()) {
      report page = page_of(t, shown, std::exchange(eaten.defects, {}), foods.from());
      page.person = users[i];
      std::cout << std::exchange(between, o.json ? ", " : "\n");
      status = std::max(status, show(o, page));
    }
  }
  std::cout << (o.json ? "]}\n" : "");
  return status;
}

int main(int argc, char** argv) {
  options o;
  CLI::App app{"A week of food, supplements and exercise on one page. Not a medical device."};
  app.add_option("week", o.week,
                 "folder with diary.csv, supplements.csv, exercise.csv, profile.csv");
  auto* foods_file = app.add_option("--foods", o.foods, "FNDDS values, not the starter foods");
  app.add_option("--asa24", o.asa24, "ASA24 item export instead of a diary")->needs(foods_file);
  app.add_option("--person", o.person, "one user of the ASA24 export");
  app.add_option("--week-of", o.week_of, "a day of the week to show, YYYY-MM-DD");
  app.add_option("--out", o.out, "HTML page to write");
  app.add_flag("--json", o.json, "JSON instead of a table");
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  if (o.foods.empty())
    return run(o, starter_foods);
  auto const foods = read_fndds_values<my_nutrients>(must(read_file(o.foods)), o.foods);
  for (defect const& d : foods.defects)
    std::cerr << to_text(d) << '\n';
  return o.asa24.empty() ? run(o, foods.rows) : run_recalls(o, foods.rows);
}
