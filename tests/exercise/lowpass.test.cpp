// SPDX-License-Identifier: BSL-1.0
/// @file The low-pass against published coefficients and filtered series, and against itself in blocks.
#include <osteon/exercise/lowpass.hpp>

#include <cmath>
#include <random>
#include <vector>

#include <catch2/catch.hpp>

namespace lowpass_test {
using namespace osteon;

using columns = std::array<std::vector<double>, 3>;

triaxial_samples samples_of(columns const& c, std::size_t from = 0, std::size_t to = SIZE_MAX) {
  to = std::min(to, c[0].size());
  triaxial_samples s;
  auto const part = [&](std::size_t axis) {
    return std::span<double const>(c[axis]).subspan(from, to - from);
  };
  REQUIRE(s.append(gross_g, part(0), part(1), part(2)));
  return s;
}

/// The filtered columns of a recording pushed in pieces of `piece` samples.
columns filtered(columns const& raw, filter_edges edges, std::size_t block, std::size_t piece,
                 frequency rate = 100 * hertz, frequency corner = published_corner) {
  auto filter = zero_phase_lowpass::design(rate, corner, edges, block);
  REQUIRE(filter);
  columns out;
  auto const keep = [&](filtered_block<zero_phase> const& b) {
    CHECK(b.first() == out[0].size());
    for (std::size_t i = 0; i < b.size(); ++i) {
      out[0].push_back(b[i].x.in(gross_g));
      out[1].push_back(b[i].y.in(gross_g));
      out[2].push_back(b[i].z.in(gross_g));
    }
  };
  for (std::size_t at = 0; at < raw[0].size(); at += piece)
    filter->push(samples_of(raw, at, at + piece), keep);
  auto const count = filter->finish(keep);
  REQUIRE(count);
  CHECK(*count == raw[0].size());
  return out;
}

double farthest(columns const& a, columns const& b) {
  double most = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    REQUIRE(a[axis].size() == b[axis].size());
    for (std::size_t i = 0; i < a[axis].size(); ++i)
      most = std::max(most, std::fabs(a[axis][i] - b[axis][i]));
  }
  return most;
}

columns walk(std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<double> noise(0, 0.5);
  columns c;
  for (std::size_t i = 0; i < count; ++i) {
    double const t = static_cast<double>(i) / 100;
    c[0].push_back(noise(random));
    c[1].push_back(-1 - 2 * std::pow(std::sin(6 * t), 8) + noise(random));
    c[2].push_back(i % 500 < 3 ? 8.0 : noise(random));
  }
  return c;
}

/// 1 to 16, 17 to 32, 33 to 48.
columns ramps() {
  columns c;
  for (int i = 1; i <= 16; ++i)
    for (std::size_t axis = 0; axis < 3; ++axis)
      c[axis].push_back(i + 16 * static_cast<int>(axis));
  return c;
}

/// Equal as R's expect_equal holds figures equal: 1.5e-8 of the mean.
bool begins(std::vector<double> const& got, std::vector<double> const& published) {
  double apart = 0, sum = 0;
  for (std::size_t i = 0; i < published.size(); ++i) {
    apart += std::fabs(got[i] - published[i]);
    sum += std::fabs(published[i]);
  }
  return apart < 1.5e-8 * sum;
}

TEST_CASE("sections of a fourth-order Butterworth are those that SciPy prints") {
  // scipy.signal.butter(4, 20, fs=100, output="sos"), as carried in a public program
  auto const c = detail::butterworth_4(0.2);
  CHECK(c.gain == Approx(0.046582906636443676).epsilon(1e-14));
  CHECK(c.a1 == Approx(-0.32897567737095285).epsilon(1e-13));
  CHECK(c.a2 == Approx(0.06458765491644297).epsilon(1e-13));
  CHECK(c.c1 == Approx(-0.4531195206523847).epsilon(1e-13));
  CHECK(c.c2 == Approx(0.4663255707632367).epsilon(1e-13));
  // butter(4, 0.2): the denominator of the whole filter, 20 Hz at 200 Hz
  auto const d = detail::butterworth_4(0.1);
  CHECK(d.gain == Approx(0.004824343357716229).epsilon(1e-13));
  CHECK(d.a1 + d.c1 == Approx(-2.369513007182038).epsilon(1e-13));
  CHECK(d.a2 + d.c2 + d.a1 * d.c1 == Approx(2.313988414415881).epsilon(1e-13));
  CHECK(d.a1 * d.c2 + d.a2 * d.c1 == Approx(-1.054665405878568).epsilon(1e-13));
  CHECK(d.a2 * d.c2 == Approx(0.18737949236818502).epsilon(1e-13));
}

TEST_CASE("both edges give the published series of ramps") {
  // tests of impactr with R's signal::filtfilt, and an earlier version of them with SciPy's
  auto const r = filtered(ramps(), filter_edges::zero_tail, 6000, 16);
  CHECK(begins(r[0], {0.9165122, 1.9171296, 3.0198027, 4.0638896, 5.0100178}));
  CHECK(begins(r[1], {12.1254049, 17.8774066, 20.3506784, 20.5725831, 20.6257695}));
  CHECK(begins(r[2], {23.334298, 33.837684, 37.681554, 37.081277, 36.2415221}));
  auto const s = filtered(ramps(), filter_edges::odd_reflection, 6000, 16);
  CHECK(begins(s[0], {1.000387653, 1.999833278, 2.999745298, 3.999947004, 5.000076399}));
  CHECK(begins(s[1], {17.000388, 17.999833, 18.999745, 19.999947, 21.000076}));
}

TEST_CASE("block by block is one pass over the whole recording") {
  auto const raw = walk(20011, 3);
  for (filter_edges edges : {filter_edges::zero_tail, filter_edges::odd_reflection}) {
    auto const whole = filtered(raw, edges, 30000, 20011);
    CHECK(farthest(whole, filtered(raw, edges, 6000, 1777)) < 1e-12);
    CHECK(farthest(whole, filtered(raw, edges, 500, 13)) < 1e-12);
    CHECK(farthest(whole, filtered(raw, edges, 16, 20011)) < 1e-12);
  }
  // lengths around a block and its 200 samples of overlap
  for (std::size_t count : {17u, 499u, 500u, 501u, 699u, 700u, 701u, 715u, 1200u}) {
    auto const some = walk(count, 7);
    CHECK(farthest(filtered(some, filter_edges::odd_reflection, 5000, count),
                   filtered(some, filter_edges::odd_reflection, 500, 100)) < 1e-12);
  }
}

TEST_CASE("a low corner looks further ahead than 2 s") {
  auto const raw = walk(9000, 5);
  auto const low = 0.5 * hertz;
  CHECK(zero_phase_lowpass::design(100 * hertz)->overlap() == 200);
  CHECK(zero_phase_lowpass::design(100 * hertz, low)->overlap() > 2000);
  auto const edges = filter_edges::odd_reflection;
  CHECK(farthest(filtered(raw, edges, 20000, 9000, 100 * hertz, low),
                 filtered(raw, edges, 500, 9000, 100 * hertz, low)) < 1e-9);
}

TEST_CASE("what the filter passes and stops") {
  // forwards and backwards: the square of 1 / (1 + (tan(pi f / rate) / tan(pi corner / rate))^8)
  auto const pi = std::acos(-1.0);
  for (double f : {1.0, 10.0, 20.0, 30.0}) {
    columns raw;
    for (int i = 0; i < 2000; ++i)
      for (auto& axis : raw)
        axis.push_back(std::cos(2 * pi * f * i / 100));
    auto const out = filtered(raw, filter_edges::odd_reflection, 6000, 2000);
    double const gain = 1 / (1 + std::pow(std::tan(pi * f / 100) / std::tan(pi * 0.2), 8));
    for (std::size_t i = 800; i < 1200; i += 7)
      CHECK(out[0][i] == Approx(gain * raw[0][i]).margin(1e-9));
  }
}

TEST_CASE("a constant stays what it is, live and in a recording") {
  columns raw;
  for (auto& axis : raw)
    axis.assign(300, -1.25);
  CHECK(farthest(raw, filtered(raw, filter_edges::odd_reflection, 100, 300)) < 1e-13);
  auto live = causal_lowpass::design(100 * hertz);
  REQUIRE(live);
  for (int i = 0; i < 50; ++i)
    CHECK(live->push({-1.25 * gross_g, 1 * gross_g, 0 * gross_g}).x.in(causal_g) ==
          Approx(-1.25).epsilon(1e-13));
}

TEST_CASE("the live filter gives the same one by one as in blocks, and lags") {
  auto const raw = walk(600, 11);
  auto one = causal_lowpass::design(100 * hertz), many = causal_lowpass::design(100 * hertz);
  std::vector<double> blocks;
  auto const keep = [&](filtered_block<causal> const& b) {
    for (std::size_t i = 0; i < b.size(); ++i)
      blocks.push_back(b[i].y.in(causal_g));
  };
  many->push(samples_of(raw, 0, 250), keep);
  many->push(samples_of(raw, 250, 600), keep);
  REQUIRE(blocks.size() == 600);
  auto const all = samples_of(raw);
  for (std::size_t i = 0; i < all.size(); ++i)
    CHECK(one->push(all[i]).y.in(causal_g) == Approx(blocks[i]).margin(1e-12));
}

TEST_CASE("what cannot be filtered says why") {
  CHECK(zero_phase_lowpass::design(40 * hertz).defect().code == defect_code::out_of_domain);
  CHECK(zero_phase_lowpass::design(30 * hertz).defect().code == defect_code::out_of_domain);
  CHECK(causal_lowpass::design(0 * hertz).defect().code == defect_code::out_of_domain);
  CHECK(zero_phase_lowpass::design(41 * hertz));
  auto filter = zero_phase_lowpass::design(100 * hertz);
  auto const nothing = [](auto const&) {};
  filter->push(samples_of(walk(15, 1)), nothing);
  CHECK(filter->finish(nothing).defect().code == defect_code::short_row);
  auto as_r = zero_phase_lowpass::design(100 * hertz, published_corner, filter_edges::zero_tail);
  CHECK(*as_r->finish(nothing) == 0);

  triaxial_samples s;
  double const good[] = {1, 2}, bad[] = {1, NAN};
  CHECK(s.append(gross_g, good, good, bad).defect().code == defect_code::not_finite);
  CHECK(s.append(gross_g, good, good, std::span(bad).first(1)).defect().code ==
        defect_code::short_row);
  CHECK(s.empty());
  double const metres[] = {9.80665, 0};
  CHECK(*s.append(gross_meters_per_second_squared, metres, metres, metres) == 2);
  CHECK(s[0].z.in(gross_g) == Approx(1).epsilon(1e-15));
}

TEST_CASE("no sample that is no number gets through a filter, and it is said where it stands") {
  for (auto edges : {filter_edges::odd_reflection, filter_edges::zero_tail})
    for (std::size_t at : {0u, 7u, 16u, 700u, 2999u})
      for (double bad : {double(NAN), double(INFINITY)}) {
        auto filter = zero_phase_lowpass::design(100 * hertz, published_corner, edges, 500);
        bool finite = true;
        std::size_t handed = 0;
        auto const look = [&](filtered_block<zero_phase> const& b) {
          handed += b.size();
          for (std::size_t i = 0; i < b.size(); ++i)
            finite =
                finite && std::isfinite(b[i].x.in(gross_g)) && std::isfinite(b[i].y.in(gross_g));
        };
        auto const raw = samples_of(walk(3000, 2));
        triaxial_samples some;
        for (std::size_t i = 0; i < raw.size(); ++i) {
          triaxial one = raw[i];
          if (i == at)
            one.y = bad * gross_g;
          some.append(one);
          if (some.size() == 111 || i + 1 == raw.size()) {
            filter->push(some, look);
            some.clear();
          }
        }
        auto const end = filter->finish(look);
        REQUIRE(!end);
        CHECK(end.defect().code == defect_code::not_finite);
        CHECK(end.defect().sentence.find("sample " + std::to_string(at) + " ") == 0);
        CHECK(finite);
        CHECK(handed <= at);
      }

  auto live = causal_lowpass::design(100 * hertz);
  auto same = causal_lowpass::design(100 * hertz);
  triaxial const still{0 * gross_g, -1 * gross_g, 0.5 * gross_g};
  triaxial const none{0 * gross_g, NAN * gross_g, 0 * gross_g};
  CHECK(std::isnan(live->push(none).y.in(causal_g))); // nothing to hold yet
  for (int i = 0; i < 50; ++i) {
    triaxial const moved{i * 0.1 * gross_g, still.y, still.z};
    same->push(moved);
    live->push(moved);
  }
  triaxial const last{4.9 * gross_g, still.y, still.z};
  CHECK(live->push(none).x == same->push(last).x);
  CHECK(live->push(still).x == same->push(still).x);
  CHECK(live->repeated() == 2);
}

TEST_CASE("samples behind the end are refused") {
  auto filter = zero_phase_lowpass::design(100 * hertz);
  auto const nothing = [](auto const&) {};
  filter->push(samples_of(walk(50, 1)), nothing);
  CHECK(*filter->finish(nothing) == 50);
  filter->push(samples_of(walk(50, 1)), nothing);
  CHECK(filter->finish(nothing).defect().code == defect_code::refused);
}

TEST_CASE("a corner so low that doubles cannot hold it is refused, other rates are not") {
  auto const wrong = zero_phase_lowpass::design(100 * hertz, 1e-9 * hertz);
  REQUIRE(!wrong);
  CHECK(wrong.defect().sentence.find("0.000000001 Hz does not suit 100 Hz") != std::string::npos);
  CHECK(causal_lowpass::design(INFINITY * hertz).defect().code == defect_code::out_of_domain);
  CHECK(!zero_phase_lowpass::design(100 * hertz, NAN * hertz));
  // -6.02 dB both ways together at the corner, whatever the rate
  for (double rate : {50.0, 80.0, 30.0}) {
    double const corner = rate > 40 ? 20 : 12;
    columns raw;
    for (int i = 0; i < 4000; ++i)
      for (auto& column : raw)
        column.push_back(std::cos(2 * 3.14159265358979324 * corner / rate * i + 0.3));
    auto const out =
        filtered(raw, filter_edges::odd_reflection, 900, 700, rate * hertz, corner * hertz);
    for (std::size_t i = 1000; i < 1010; ++i)
      CHECK(out[0][i] == Approx(0.5 * raw[0][i]).margin(1e-9));
  }
}

} // namespace lowpass_test
