// SPDX-License-Identifier: BSL-1.0
/// @file Parts of one's own, each in ten lines: a nutrient, a food, a load model, an accumulator.
#include <osteon/tracker.hpp>

#include <algorithm>
#include <iostream>
#include <string>

using namespace osteon;
using namespace std::chrono_literals;
using nutrients::calcium;

// A nutrient that the catalogue lacks; its id is the app's own.
//! [own_nutrient]
inline constexpr struct silicon : substance<silicon, "my_app/silicon"> {
  static constexpr double molar_mass_g_per_mol = 28.085;
} silicon;
//! [own_nutrient]

// What a shop's program calls an item; it never heard of osteon, and osteon never heard of it.
namespace shop {
struct item {
  std::string label;
  double calcium_mg; // in 100 g; -1 where the packet says nothing
};
} // namespace shop

// The shop's -1 becomes a missing value, and so does every component that it does not know at all.
//! [own_food_source]
template <> struct osteon::food_traits<shop::item> {
  static std::string_view name(shop::item const& item) { return item.label; }
  static value<osteon::content<calcium>> content(shop::item const& item, type_of<calcium>) {
    if (item.calcium_mg < 0)
      return {};
    return known(calcium(item.calcium_mg * milligrams) / 100_g);
  }
};
//! [own_food_source]

// The heaviest load of a session.
//! [own_load_model]
struct heaviest_lift {
  measure<lifted_mass> load(session const& done) const {
    measure<lifted_mass> most{};
    for (exercise_event const& event : done.events)
      if (auto const* set = std::get_if<strength_set>(&event))
        if (auto const* mass = std::get_if<measure<lifted_mass>>(&set->load))
          most = std::max(most, *mass);
    return most;
  }
};
//! [own_load_model]
static_assert(load_model<heaviest_lift>);

// How often something was eaten from eight in the evening on.
//! [own_accumulator]
struct late_bites {
  struct state {
    int count = 0;
  };
  template <class Food> static void observe(state& s, eaten<Food> const& e) {
    s.count += e.at.time >= 20h;
  }
  static state merge(state a, state b) { return {a.count + b.count}; }
  static int finish(state s) { return s.count; }
};
//! [own_accumulator]

/// "at least 300 mg, no upper bound; not known: oat bar".
template <class Total> std::string words_for(Total const& total) {
  std::string text = "at least " + label_text(total.low.in(milligrams)) + " mg";
  text += total.high ? ", at most " + label_text(total.high->in(milligrams)) + " mg"
                     : ", no upper bound";
  for (std::string const& name : total.unknown)
    text += (name == total.unknown.front() ? "; not known: " : ", ") + name;
  return text;
}

int main() {
  shop::item const yogurt{"drinking yogurt", 120}, bar{"oat bar", -1};
  date const monday = 2026y / 11 / 16;

  tracker<intake_of<calcium, silicon>, late_bites> t;
  t.record(eaten{yogurt, 250_g, moment{monday, 8h}});
  t.record(eaten{bar, 40_g, moment{monday, 20h + 30min}});
  t.record(taken{silicon(10_mg), moment{monday, 8h}});
  auto const week = t.week(monday);
  std::cout << "calcium: " << words_for(week[calcium]) << '\n';
  std::cout << "silicon: " << words_for(week[silicon]) << '\n';
  std::cout << "eaten from 20:00 on: " << week.of<late_bites>() << '\n';

  moment const evening{monday, 18h};
  auto const sessions = sessions_of({strength_set{movement::squat, lifted(30_kg), 8, evening},
                                     strength_set{movement::deadlift, lifted(40_kg), 5, evening},
                                     strength_set{movement::push_up, own_body{}, 10, evening}},
                                    1_h);
  for (session const& each : sessions)
    std::cout << "heaviest lift: " << heaviest_lift{}.load(each).in(kilograms) << " kg\n";
}
