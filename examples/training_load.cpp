// SPDX-License-Identifier: BSL-1.0
/// @file Every cardiac load of a heart rate recording as JSON; what cannot be computed says why. Not a medical device.
#include <osteon/core/file.hpp>
#include <osteon/exercise/dated_load.hpp>
#include <osteon/exercise/read/heart_rate_csv.hpp>
#include <osteon/exercise/session_rpe.hpp>
#include <osteon/exercise/zonal_impulse.hpp>

#include <CLI/CLI.hpp>
#include <iostream>

using namespace osteon;

struct options {
  std::string in, sex;
  double rest = 0, max = 0, gap = 60;
  std::optional<double> threshold{}, vt1{}, vt2{}, rpe{};
  std::vector<double> weights{};
  bool leave_out = false;
};

std::string json(double value) { return value - value == 0 ? decimal_text(value, 10) : "null"; }
std::string json(std::string_view text) {
  std::string out = "\"";
  for (char const c : text)
    (c == '"' || c == '\\' ? out += '\\' : out) += c;
  return out += '"';
}
std::string seconds(measure<elapsed> time) { return json(time.in(time_units::second)); }
std::string reason(defect const& why) { return "{\"reason\": " + json(why.sentence) + "}"; }
std::string cited(source const& from) {
  return ", \"source\": " + json(from.key) +
         ", \"verified\": " + (from.verified ? "true" : "false");
}

/// The model, or that an option is missing which it needs.
template <class Model> outcome<Model> if_given(bool given, Model model, std::string const& option) {
  if (given)
    return model;
  return defect{defect_code::missing_field, "needs " + option};
}
heart_rate bpm(std::optional<double> rate) { return rate.value_or(0) * beats_per_minute; }

template <class Outside> struct report {
  options const& o;
  heart_rate_range range;
  timed_heart_rates rates;

  /// The load under a model and, with a threshold, its share of an hour there; or the reason.
  template <class Model>
  void line(char const* name, outcome<Model> const& model, source const& from) const {
    auto const done = model.and_then([&](Model const& m) { return m.load(rates); });
    std::cout << "    " << json(std::string_view(name)) << ": ";
    if (!done) {
      std::cout << reason(done.defect()) << ",\n";
      return;
    }
    constexpr auto unit = impulse_units<typename Model::kind>;
    std::cout << "{\"load\": " << json(done->load.in(unit)) << ", \"unit\": " << json(unit.symbol);
    if (o.threshold) {
      auto const share = relative_to_threshold_hour(*model, done->load, {bpm(o.threshold)});
      std::cout << ", \"percent_of_threshold_hour\": "
                << (share ? json(share->in(impulse_100_units<typename Model::kind>))
                          : reason(share.defect()));
    }
    std::cout << ", \"counted_s\": " << seconds(done->counted)
              << ", \"not_counted_s\": " << seconds(done->not_counted) << cited(from) << "},\n";
  }
  template <class Weights, class Form>
  void banister(char const* name, std::string const& sex) const {
    line(name,
         if_given(o.sex == sex, exponential_impulse<Weights, Form, Outside>{range, {}},
                  "--sex " + sex),
         Weights::source);
  }
  template <class Form> void individual(char const* name) const {
    using model = exponential_impulse<individual_weights, Form, Outside>;
    auto const own = if_given(o.weights.size() == 2, 0, "--weights A b").and_then([&](int) {
      return individual_weights::of(o.weights[0], o.weights[1]);
    });
    line(name, own.transform([&](individual_weights const& w) {
      return model{range, w};
    }),
         individual_weights::source);
  }
  template <class Scheme> void zonal(char const* name, typename Scheme::reference of) const {
    line(name,
         if_given(of.rate > heart_rate{}, zonal_impulse<Scheme, Outside>{of, {}}, "--threshold"),
         Scheme::source);
  }
  void print() const {
    using women = banister_women_as_published;
    banister<banister_men, of_mean_rate>("banister_men_mean", "male");
    banister<banister_men, of_each_sample>("banister_men_sample_wise", "male");
    banister<women, of_mean_rate>("banister_women_mean", "female");
    banister<women, of_each_sample>("banister_women_sample_wise", "female");
    banister<banister_women_as_goldencheetah, of_mean_rate>("banister_women_mean_as_goldencheetah",
                                                            "female");
    individual<of_mean_rate>("individual_impulse<of_mean_rate>");
    individual<of_each_sample>("individual_impulse<of_each_sample>");
    zonal<edwards_1993>("edwards_1993", {range.maximum()});
    zonal<stagno_2007>("stagno_2007", {range.maximum()});
    zonal<goldencheetah_zones>("goldencheetah_zones", {bpm(o.threshold)});
    auto const lucia = if_given(o.vt1 && o.vt2, 0, "--vt1 and --vt2").and_then([&](int) {
      return lucia_2003::of({bpm(o.vt1)}, {bpm(o.vt2)});
    });
    line("lucia_2003", lucia, lucia_2003::source);
  }
};

int main(int argc, char** argv) {
  options o;
  CLI::App app{"Cardiac loads of a heart rate recording. Not a medical device."};
  app.add_option("--in", o.in, "CSV with elapsed_s,hr_bpm")->required();
  app.add_option("--rest", o.rest, "heart rate at rest, bpm")->required();
  app.add_option("--max", o.max, "highest heart rate, bpm")->required();
  app.add_option("--sex", o.sex, "whose weights")->check(CLI::IsMember({"female", "male"}));
  app.add_option("--threshold", o.threshold, "heart rate at the threshold, bpm");
  app.add_option("--vt1", o.vt1, "heart rate at the first ventilatory threshold, bpm");
  app.add_option("--vt2", o.vt2, "heart rate at the second ventilatory threshold, bpm");
  app.add_option("--rpe", o.rpe, "rating of the whole session, CR10");
  app.add_option("--weights", o.weights, "own A and b of A e^(b x)")->expected(2);
  app.add_option("--gap", o.gap, "longest time that one sample stands for, seconds");
  app.add_flag("--leave-out", o.leave_out, "leave out rates below rest or above the maximum");
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& wrong) {
    return app.exit(wrong) == 0 ? 0 : 2;
  }
  auto const text = read_file(o.in);
  auto const range = heart_rate_range::of({bpm(o.rest)}, {bpm(o.max)});
  if (!text || !range) {
    std::cerr << to_text(text ? range.defect() : text.defect()) << '\n';
    return 2;
  }
  auto const read = read_heart_rate_csv(*text, o.in);
  auto const& recording = read.rows;
  for (defect const& each : read.defects)
    std::cerr << to_text(each) << '\n';
  auto const rates = timed(recording, held_until_next{o.gap * time_units::second});
  auto const mean = mean_heart_rate(rates);
  std::cout << "{\n  \"rows_read\": " << read.rows_read
            << ",\n  \"rows_refused\": " << read.rows_refused
            << ",\n  \"defects\": " << read.defects.size()
            << ",\n  \"lost\": " << recording.count(sample_state::lost)
            << ",\n  \"known_s\": " << seconds(rates.known())
            << ",\n  \"unknown_s\": " << seconds(rates.unknown)
            << ",\n  \"duration\": \"held_until_next\",\n  \"longest_gap_s\": " << json(o.gap)
            << ",\n  \"outside\": \"" << (o.leave_out ? "leave_out" : "refuse") << "_outside\""
            << ",\n  \"mean_bpm\": "
            << (mean ? json(mean->in(beats_per_minute)) : reason(mean.defect()))
            << ",\n  \"loads\": {\n";
  o.leave_out ? report<leave_out_outside>{o, *range, rates}.print()
              : report<refuse_outside>{o, *range, rates}.print();
  auto const rated =
      if_given(o.rpe.has_value(), o.rpe.value_or(0), "--rpe").and_then([&](double rating) {
        return session_rpe_of(rating * cr10_points, recording.span());
      });
  std::cout << "    \"session_rpe_of\": "
            << (rated ? "{\"load\": " + json(rated->in(session_rpe_units)) + ", \"unit\": \"AU\"" +
                            ", \"counted_s\": " + seconds(recording.span()) +
                            cited(sources::foster_2001) + "}"
                      : reason(rated.defect()))
            << "\n  }\n}\n";
  return recording.samples().empty() ? 2 : 0;
}
