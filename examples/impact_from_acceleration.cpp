// SPDX-License-Identifier: BSL-1.0
/// @file Impacts of a recorded acceleration as CSV: for each peak, model and form the force and the loading rate.
#include <osteon/core/number_text.hpp>
#include <osteon/exercise/force_from_acceleration.hpp>
#include <osteon/exercise/read/actigraph_csv.hpp>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>

using namespace osteon;

/// The value, or the end of the program with the defect's sentence.
template <class T> T must(outcome<T> found) {
  if (!found) {
    std::cerr << to_text(found.defect()) << '\n';
    std::exit(2);
  }
  return *std::move(found);
}

/// Why there is no number, in words that fit into a cell.
std::string word_for(defect const& d) {
  return d.nearest.empty() ? "no regression" : "out of domain: nearest " + d.nearest.front();
}

std::string digits(double number) { return decimal_text(number, 10); }

/// Likely, low and high as cells, or the same word three times.
template <class Kind>
std::array<std::string, 3> cells(outcome<predicted<Kind>> const& found, unit<Kind> in) {
  if (!found)
    return {word_for(found.defect()), "", ""};
  return {digits(found->likely.in(in)), digits(found->low.in(in)), digits(found->high.in(in))};
}

struct person_and_sensor {
  sensor_placement at;
  measure<body_mass> mass;
  frequency rate;
};

void write_peak(std::ostream& out, impact_peak<zero_phase> const& peak, force_direction along,
                person_and_sensor const& who) {
  for (force_model model :
       {force_model::neugebauer_2012_walking, force_model::neugebauer_2012_running,
        force_model::neugebauer_2014_walking, force_model::neugebauer_2014_running,
        force_model::veras_2020_walking, force_model::veras_2022_walking_running,
        force_model::veras_2023_jumping}) {
    auto const force = ground_reaction_force(model, who.at, along, peak.acceleration, who.mass);
    auto const newton = cells(force, newtons);
    for (bool published : {true, false}) {
      auto const& rate = published ? peak.rate : peak.rate_as_impactr;
      std::array<std::string, 3> loading{"no rate: rose in one sample", "", ""};
      std::string_view remark = force ? force->remark : std::string_view{};
      if (rate) {
        auto const found = loading_rate(model, who.at, along, *rate, who.mass);
        loading = cells(found, newtons_per_second);
        remark = found && !found->remark.empty() ? found->remark : remark;
      }
      out << peak.sample << ',' << digits(static_cast<double>(peak.sample) / who.rate.in(hertz))
          << ',' << (along == force_direction::vertical ? "vertical" : "resultant") << ",\""
          << to_text(model) << "\"," << (published ? "as published" : "as impactr") << ','
          << digits(peak.acceleration.in(gross_g)) << ','
          << (rate ? digits(rate->in(gross_g_per_second)) : "none") << ',' << newton[0] << ','
          << (force ? digits(in_body_weights(force->likely, who.mass)->in(body_weights))
                    : word_for(force.defect()))
          << ',' << loading[0] << ',' << newton[1] << ',' << newton[2] << ',' << loading[1] << ','
          << loading[2] << ",\"" << remark << "\"\n";
    }
  }
}

int main(int argc, char** argv) {
  std::string in, out = "-";
  sensor_placement at{};
  filter_edges edges = filter_edges::zero_tail;
  double mass = 0;
  CLI::App app{"Force and loading rate from the acceleration of each impact, as published models "
               "predict them. Not a medical device."};
  std::map<std::string, sensor_placement> const placements{{"hip", sensor_placement::hip},
                                                           {"back", sensor_placement::lower_back},
                                                           {"ankle", sensor_placement::ankle}};
  std::map<std::string, filter_edges> const ends{{"zero", filter_edges::zero_tail},
                                                 {"reflected", filter_edges::odd_reflection}};
  app.add_option("--in", in, "raw accelerations, an ActiLife export")->required();
  app.add_option("--placement", at, "hip, back or ankle")
      ->required()
      ->transform(CLI::CheckedTransformer(placements));
  app.add_option("--body-mass", mass, "kilograms")->required()->check(CLI::PositiveNumber);
  app.add_option("--edges", edges, "zero, as impactr, or reflected")
      ->transform(CLI::CheckedTransformer(ends));
  app.add_option("--out", out, "CSV to write, - for the screen");
  CLI11_PARSE(app, argc, argv);

  auto file = must(actigraph_csv::open(in));
  frequency const rate = file.header().when.rate;
  auto recorder = must(impact_recorder::design(rate, edges));
  for (triaxial_samples block; file.next(block);)
    recorder.push(block);
  for (defect const& d : file.defects())
    std::cerr << to_text(d) << '\n';
  auto const impacts = must(recorder.finish());

  std::ofstream saved;
  if (out != "-")
    saved.open(out);
  if (out != "-" && !saved) {
    std::cerr << "cannot write " << out << ": name a file in a folder that is there\n";
    return 2;
  }
  std::ostream& csv = out == "-" ? std::cout : saved;
  csv << "sample,time_s,vector,model,form,acceleration_g,rate_g_per_s,force_N,force_BW,"
         "loading_rate_N_per_s,force_low_N,force_high_N,loading_rate_low_N_per_s,"
         "loading_rate_high_N_per_s,remark\n";
  person_and_sensor const who{at, body(mass * kilograms), rate};
  for (auto const& peak : impacts.vertical)
    write_peak(csv, peak, force_direction::vertical, who);
  for (auto const& peak : impacts.resultant)
    write_peak(csv, peak, force_direction::resultant, who);
  std::cerr << impacts.samples << " samples, " << impacts.vertical.size() << " vertical and "
            << impacts.resultant.size() << " resultant peaks\n";
  return csv.flush() ? 0 : 2;
}
