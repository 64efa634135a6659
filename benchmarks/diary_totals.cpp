// SPDX-License-Identifier: BSL-1.0
/// @file Totals of 3 million diary entries by person-day beside a hand-written loop and SQLite: likely values, full
/// estimates, two threads, memory.
#include <osteon/food.hpp>
#include <osteon/food/diary_kernel.hpp>
#include <osteon/units/all_nutrients.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <new>
#include <random>
#include <span>
#include <string>
#include <thread>
#include <vector>

#if OSTEON_HAS_SQLITE
#include <sqlite3.h>
#endif

namespace {
std::atomic<std::size_t> allocations{0}, allocated_bytes{0};
void* taken(std::size_t bytes, std::size_t alignment) {
  ++allocations;
  allocated_bytes += bytes;
  void* const memory =
      std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
  if (memory == nullptr)
    throw std::bad_alloc();
  return memory;
}
} // namespace

void* operator new(std::size_t bytes) { return taken(bytes, alignof(std::max_align_t)); }
void* operator new(std::size_t bytes, std::align_val_t alignment) {
  return taken(bytes, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace {

using namespace osteon;
namespace n = osteon::nutrients;

using list = composition<n::energy, n::protein, n::total_fat, n::carbohydrate, n::fibre, n::water,
                         n::alcohol, n::calcium, n::phosphorus, n::magnesium, n::potassium,
                         n::sodium, n::iron, n::zinc, n::vitamin_d, n::retinol, n::vitamin_a_rae,
                         n::vitamin_k1, n::alpha_tocopherol, n::vitamin_c, n::folate_dfe,
                         n::vitamin_b12, n::thiamin, n::riboflavin, n::niacin, n::vitamin_b6,
                         n::selenium, n::copper, n::choline, n::dha>;
static_assert(list::size == 30);
using table = basic_food_table<list>;

// The shape of SR28 in 30 such columns: 8,789 foods, 14 % of the cells missing, in half of the foods;
// 17 % with a standard error, in 44 % of the foods.
constexpr std::size_t foods = 8789, entries = 3'000'000, a_day = 12, days = entries / a_day;

double share(std::mt19937_64& random) { return static_cast<double>(random() >> 11) * 0x1p-53; }

table made_up_table(std::mt19937_64& random) {
  table::builder b(sources::usda_sr28);
  for (std::uint64_t id = 1; id <= foods; ++id) {
    double const gaps = share(random) < 0.53 ? 0.26 : 0, errors = share(random) < 0.44 ? 0.40 : 0;
    list::values values;
    list::for_each([&]<class C>(C) {
      auto& v = std::get<list::index<C>>(values);
      auto const content = per_100_g<C>(20 * share(random) * C::display);
      if (share(random) < gaps)
        v = stated<content_of<C>>(value_state::missing);
      else if (share(random) < errors)
        v = known(content, content * 0.1);
      else
        v = known(content);
    });
    food_record record;
    record.id = food_id{id};
    record.name = "food " + std::to_string(id);
    record.group = "group " + std::to_string(id % 25);
    b.add(std::move(record), values);
  }
  return std::move(b).build();
}

/// A line of the diary as a program without osteon would hold it.
struct plain_entry {
  std::uint32_t row;
  double grams;
};

struct hand_written {
  std::vector<std::array<double, 30>> rows;
  std::vector<plain_entry> diary;
  std::vector<double> out;

  [[gnu::noinline]] void sum(std::vector<std::size_t> const& offsets, std::size_t first,
                             std::size_t last) {
    for (std::size_t day = first; day < last; ++day) {
      double sums[30]{};
      for (std::size_t i = offsets[day]; i < offsets[day + 1]; ++i) {
        auto const& row = rows[diary[i].row];
        for (std::size_t k = 0; k < 30; ++k)
          sums[k] += row[k] * diary[i].grams;
      }
      std::copy(sums, sums + 30, out.data() + 30 * day);
    }
  }
};

/// The best of what one run took: by the clock on the wall, and of processor time, which other programs
/// of the machine touch less.
struct best_time {
  double wall = 1e9, processor = 1e9;
  template <class Run> void of(Run run) {
    auto const wall_start = std::chrono::steady_clock::now();
    auto const processor_start = std::clock();
    run();
    processor = std::min(processor, static_cast<double>(std::clock() - processor_start) /
                                        static_cast<double>(CLOCKS_PER_SEC));
    wall = std::min(
        wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - wall_start).count());
  }
};

/// Takes all that a full estimate says of every nutrient of a day, so that it is computed.
struct kept {
  std::array<double, 30> sums{};

  template <class Day> void take(Day const& day) {
    list::for_each([&]<class C>(C c) {
      using detail::access;
      amount_of<C> const high = day.high(c).value_or(day.likely(c));
      amount_of<C> const error = day.standard_error(c).value_or(amount_of<C>{});
      sums[list::index<C>] += access::stored(day.low(c)) + access::stored(day.likely(c)) +
                              access::stored(high) + access::stored(error) + day.known_share(c);
    });
  }
};

#if OSTEON_HAS_SQLITE
/// Seconds of one query over the same rows in memory; what it sums over all comes back in `total`.
double sqlite_seconds(hand_written const& data, double& total) {
  sqlite3* db = nullptr;
  auto const run = [&](std::string const& text) {
    if (sqlite3_exec(db, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
      std::printf("sqlite: %s\n", sqlite3_errmsg(db));
  };
  sqlite3_open(":memory:", &db);
  std::string columns, marks, sums;
  for (int k = 0; k < 30; ++k) {
    std::string name = "c";
    name += std::to_string(k);
    columns.append(", ").append(name).append(" REAL");
    marks.append(",?");
    sums.append(", sum(grams * ").append(name).append(")");
  }
  run("CREATE TABLE food(row INTEGER PRIMARY KEY" + columns + ")");
  run("CREATE TABLE diary(day INTEGER, row INTEGER, grams REAL)");
  run("BEGIN");
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(db, ("INSERT INTO food VALUES(?" + marks + ")").c_str(), -1, &insert, nullptr);
  for (std::size_t row = 0; row < data.rows.size(); ++row) {
    sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(row));
    for (int k = 0; k < 30; ++k)
      sqlite3_bind_double(insert, k + 2, data.rows[row][static_cast<std::size_t>(k)]);
    sqlite3_step(insert);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  sqlite3_prepare_v2(db, "INSERT INTO diary VALUES(?,?,?)", -1, &insert, nullptr);
  for (std::size_t i = 0; i < data.diary.size(); ++i) {
    sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i / a_day));
    sqlite3_bind_int64(insert, 2, data.diary[i].row);
    sqlite3_bind_double(insert, 3, data.diary[i].grams);
    sqlite3_step(insert);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  run("COMMIT");
  sqlite3_stmt* query = nullptr;
  sqlite3_prepare_v2(
      db, ("SELECT day" + sums + " FROM diary JOIN food USING(row) GROUP BY day").c_str(), -1,
      &query, nullptr);
  best_time time;
  time.of([&] {
    while (sqlite3_step(query) == SQLITE_ROW)
      for (int k = 1; k <= 30; ++k)
        total += sqlite3_column_double(query, k);
  });
  sqlite3_finalize(query);
  sqlite3_close(db);
  return time.processor;
}
#endif

void print(char const* what, double time, double by_hand, double budget) {
  std::printf("%-44s %8.2f ns an entry   ratio %6.2f", what, time * 1e9 / entries, time / by_hand);
  if (budget > 0)
    std::printf("   budget %4.2f", budget);
  std::puts("");
}

} // namespace

int main() {
  std::mt19937_64 random(20261116);
  auto const t = made_up_table(random);
  std::size_t const before_plan = allocated_bytes;
  auto const plan = plan_of(t);
  std::size_t const of_plan = allocated_bytes - before_plan;

  std::vector<diary_entry> diary(entries);
  std::vector<std::size_t> offsets;
  hand_written plain{{}, {}, std::vector<double>(days * 30)};
  for (std::size_t i = 0; i < entries; ++i) {
    double const grams_eaten = static_cast<double>(random() % 5000 + 1) / 10;
    diary[i] = {static_cast<std::uint32_t>(random() % foods), grams_eaten * grams};
    plain.diary.push_back({diary[i].row, grams_eaten});
  }
  for (std::size_t i = 0; i <= entries; i += a_day)
    offsets.push_back(i);
  for (std::size_t row = 0; row < foods; ++row) {
    std::array<double, 30> figures;
    for (std::size_t k = 0; k < 30; ++k)
      figures[k] = plan.foods().rows()[row].likely[k] * detail::access::stored(1 * grams);
    plain.rows.push_back(figures);
  }

  std::vector<double> likely(days * 30);
  auto const likely_run = [&](std::size_t first, std::size_t last) {
    return likely_by_group(plan, diary, std::span(offsets).subspan(first, last - first + 1),
                           [&](auto const& day) {
                             double* const out = likely.data() + 30 * (first + day.index());
                             list::for_each([&]<class C>(C c) {
                               out[list::index<C>] = detail::access::stored(day[c]);
                             });
                           })
        .value_or(0);
  };
  kept sums[2];
  diary_workspace space[2];
  auto const full_run = [&](int thread, std::size_t first, std::size_t last, auto portions) {
    return totals_by_group(
               plan, diary, std::span(offsets).subspan(first, last - first + 1), space[thread],
               [&](auto const& day) { sums[thread].take(day); }, portions)
        .value_or(0);
  };
  auto const on_two = [&](auto half) {
    std::thread other([&] { half(1, days / 2, days); });
    half(0, 0, days / 2);
    other.join();
  };

  // In slices of the diary, one after the other, and the best of each slice: load hits all alike.
  constexpr std::size_t slices = 50, of_slice = days / slices;
  std::array<best_time, slices> hand, alone, full, portions;
  best_time wall_alone, wall_full, alone_on_two, full_on_two;
  std::size_t in_full = 0, done = 0;
  for (int round = 0; round < 15; ++round) {
    for (std::size_t k = 0; k < slices; ++k) {
      std::size_t const first = k * of_slice, last = first + of_slice;
      hand[k].of([&] { plain.sum(offsets, first, last); });
      alone[k].of([&] { done += likely_run(first, last); });
      std::size_t const before = allocations;
      full[k].of([&] { done += full_run(0, first, last, portions_as_stated{}); });
      in_full += allocations - before;
      portions[k].of([&] { done += full_run(0, first, last, estimated_portions); });
      if (round == 0 && k == 0)
        in_full = 0; // the first pass makes its workspace
    }
  }
  for (int round = 0; round < 5; ++round) {
    wall_alone.of([&] { done += likely_run(0, days); });
    alone_on_two.of([&] { on_two([&](int, std::size_t a, std::size_t b) { likely_run(a, b); }); });
    wall_full.of([&] { done += full_run(0, 0, days, portions_as_stated{}); });
    full_on_two.of([&] {
      on_two([&](int k, std::size_t a, std::size_t b) { full_run(k, a, b, portions_as_stated{}); });
    });
  }
  auto const whole = [](std::array<best_time, slices> const& parts) {
    double sum = 0;
    for (best_time const& part : parts)
      sum += part.processor;
    return sum;
  };
  double by_hand = 0, by_osteon = 0;
  for (double x : plain.out)
    by_hand += x;
  for (double x : likely)
    by_osteon += x;

  std::printf("%zu entries, %zu person-days, %zu foods, 30 nutrients (sums differ by %.1e)\n",
              entries, days, foods, by_osteon / by_hand - 1);
  double const unit = whole(hand);
  print("hand-written loop over doubles, likely values", unit, unit, 0);
  print("likely values", whole(alone), unit, 1.1);
  print("low, likely, high, error, known share", whole(full), unit, 3);
  print("the same with errors of portions", whole(portions), unit, 0);
  std::printf("two threads: likely values %.2fx, full estimates %.2fx of one   budget 1.80\n",
              wall_alone.wall / alone_on_two.wall, wall_full.wall / full_on_two.wall);
  std::printf("memory: plan %.1f MB with all it took to make, a day 0 bytes, an entry %zu bytes\n",
              static_cast<double>(of_plan) / 1e6, sizeof(diary_entry));
  std::printf("allocations in 15 full passes: %zu   budget 0\n", in_full);
#if OSTEON_HAS_SQLITE
  double in_sqlite = 0;
  print("SQLite in memory, likely values alone", sqlite_seconds(plain, in_sqlite), unit, 0);
  std::printf("SQLite %s: sums differ by %.1e\n", sqlite3_libversion(), in_sqlite / by_hand - 1);
#else
  std::puts("SQLite: skipped, its headers were not found (libsqlite3-dev)");
#endif
  return done == 0;
}
