// SPDX-License-Identifier: BSL-1.0
/// @file A gap never reads as zero: every outcome of the food model over random foods, each gap replaced.
///
/// The law: where an outcome with a gap is the outcome with a zero in its place, it is the outcome with
/// any other number as well, so the gap was not counted. Whatever else an outcome says of a gap is said.
#include <osteon/food/basis.hpp>
#include <osteon/food/contributions.hpp>
#include <osteon/food/diary_kernel.hpp>
#include <osteon/food/energy.hpp>
#include <osteon/food/food_guard.hpp>
#include <osteon/food/interval.hpp>
#include <osteon/food/plausibility_checks.hpp>
#include <osteon/food/query.hpp>
#include <osteon/food/rank.hpp>
#include <osteon/food/substitution.hpp>
#include <osteon/food/totals.hpp>
#include <osteon/units.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <functional>
#include <map>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace osteon;
using namespace osteon::nutrients;

namespace missing_is_not_zero_test {
using namespace std::chrono_literals;
namespace gap_law {

/// The components in which gaps are made.
using list = composition<energy, protein, total_fat, carbohydrate, available_carbohydrate, fibre,
                         organic_acids, water, ash, alcohol, sugars, calcium, vitamin_d, retinol,
                         vitamin_k1, menaquinone_4>;

/// A food whose figures are per 100 g in the units that the components are shown in; a component without
/// a column is not listed.
struct plate {
  food_record about{};
  std::map<std::string_view, value<double>> figures{};
};

} // namespace gap_law

} // namespace missing_is_not_zero_test

template <> struct osteon::food_traits<missing_is_not_zero_test::gap_law::plate> {
  static std::string_view name(missing_is_not_zero_test::gap_law::plate const& p) {
    return p.about.name;
  }
  static food_record const& record(missing_is_not_zero_test::gap_law::plate const& p) {
    return p.about;
  }
  static bool is_plain_water(missing_is_not_zero_test::gap_law::plate const& p) {
    return p.about.plain_water;
  }
  template <component C> static bool lists(missing_is_not_zero_test::gap_law::plate const& p, C) {
    return p.figures.contains(C::id);
  }
  template <component C>
  static value<content_of<C>> content(missing_is_not_zero_test::gap_law::plate const& p, C) {
    auto const at = p.figures.find(C::id);
    if (at == p.figures.end())
      return stated<content_of<C>>(value_state::missing);
    auto const& v = at->second;
    return {per_100_g<C>(v.number * C::display), v.state, v.limit, std::nullopt};
  }
  /// The same of every component where the food has a group: what it says does not move with a gap.
  template <component C> static std::optional<group_values<content_of<C>>>
  group_of(missing_is_not_zero_test::gap_law::plate const& p, C) {
    if (p.about.group.empty())
      return std::nullopt;
    return group_values<content_of<C>>{per_100_g<C>(2 * C::display), per_100_g<C>(30 * C::display),
                                       per_100_g<C>(0.02 * C::display)};
  }
};

namespace missing_is_not_zero_test {

namespace gap_law {

using plates = std::vector<plate>;

struct generator {
  std::mt19937_64 random;
  std::uint64_t below(std::uint64_t n) { return random() % n; }

  value<double> figure() {
    switch (below(12)) {
    case 0:
      return known(0.0);
    case 1:
      return stated<double>(value_state::zero_assumed);
    case 2:
      return osteon::below(static_cast<double>(1 + below(40)) / 10, limit_kind::quantification);
    case 3:
      return stated<double>(value_state::missing);
    default:
      return known(static_cast<double>(1 + below(250)) / 10);
    }
  }
  plates make() {
    plates all(2 + below(4));
    // Some tables have a column, some have not; a table of available carbohydrate has no other.
    bool const available = below(3) == 0, acids = below(2) == 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      auto& p = all[i];
      p.about.id = {i + 1};
      p.about.name = "plate " + std::string(1, static_cast<char>('a' + i));
      p.about.group = std::array{"", "bowls", "bowls"}[below(3)];
      p.about.portions = {{"bowl", 150_g}};
      if (below(3) != 0)
        p.about.energy_factors = atwater_factors{3.5, 8.4, 3.7};
      list::for_each([&]<class C>(C) {
        bool const listed = C::id == carbohydrate.id             ? !available
                            : C::id == available_carbohydrate.id ? available
                            : C::id == organic_acids.id          ? acids
                                                                 : true;
        if (listed)
          p.figures[C::id] = figure();
      });
    }
    return all;
  }
};

/// Outcomes as text: everything that a caller can read of them.
struct as_text {
  static std::string text_of(double x) { return std::to_string(x) + ' '; }
  template <class T> static std::string text_of(measure<T> m) {
    return text_of(detail::access::stored(m));
  }
  template <class T> static std::string text_of(std::optional<T> const& x) {
    return x ? text_of(*x) : "none ";
  }
  template <class T> static std::string text_of(value<T> const& v) {
    return std::string(to_text(v.state)) + ' ' + text_of(v.number);
  }
  template <class T> static std::string text_of(spread<T> const& s) {
    return text_of(s.low) + text_of(s.likely) + text_of(s.high) + (s.is_known ? "known " : "open ");
  }
  template <class T> static std::string text_of(interval<T> const& i) {
    return text_of(i.low) + text_of(i.high);
  }
  template <class T> static std::string text_of(estimate<T> const& e) {
    std::string text = text_of(e.low) + text_of(e.likely) + text_of(e.high) +
                       text_of(e.standard_error) + text_of(e.known_share);
    for (auto const& name : e.unknown)
      text += name + ", ";
    return text + text_of(interval_95(e));
  }
  template <class T> static std::string text_of(outcome<T> const& o) {
    return o ? text_of(*o) : to_text(o.defect()) + ' ';
  }
  template <class Food> static std::string text_of(std::vector<unplaced<Food>> const& all) {
    std::string text;
    for (auto const& each : all)
      text += each.what.about.name + " lacks " + std::string(each.component) + ' ' +
              std::string(to_text(each.why)) + ' ';
    return text;
  }
  template <class Food, class Figure> static std::string text_of(ranking<Food, Figure> const& r) {
    std::string text = r.note() + ' ';
    for (auto const& each : r) {
      text += each.what.about.name + ' ';
      if constexpr (requires { each.figure.amount; })
        text += text_of(each.figure.amount);
      else
        text += text_of(each.figure);
    }
    return text + text_of(r.not_placed);
  }
  template <component C> static std::string text_of(exchange<C> const& e) {
    return text_of(e.before) + text_of(e.after) + text_of(e.energy_before) +
           text_of(e.energy_after);
  }
  template <component C> static std::string text_of(substitutes<plate, C> const& all) {
    std::string text;
    for (auto const& each : all.found) {
      text += each.what.about.name + ' ' + text_of(each.in_100_g) + text_of(each.in_portion);
      for (auto const& reason : each.reasons)
        text += reason + ' ';
    }
    for (auto const& each : all.left_out)
      text += each.what.about.name + " out: " + std::string(to_text(each.why)) + ' ' +
              std::string(each.lacks) + ' ';
    return text;
  }
  static std::string text_of(guard_findings const& found) {
    std::string text;
    for (auto const& line : found.content)
      text += std::string(line.component) + ' ' + line.text + (line.known ? " known " : " open ");
    for (auto const& check : found.checks)
      text += std::string(check.component) + ' ' + std::string(to_text(check.is)) + ' ' +
              check.day + ' ' + check.item + ' ' + check.reason + ' ';
    for (auto const& caution : found.cautions)
      text += caution + ' ';
    return text;
  }
  template <class Item> static std::string text_of(guarded<Item> const& g) {
    if (auto const* passed = g.passed())
      return "passed " + text_of(passed->findings()) + to_text(*passed);
    return "refused " + text_of(g.refused()->findings) + to_text(*g.refused());
  }
  static std::string text_of(plausibility_report const& report) {
    std::string text;
    for (auto const& count : report.counts)
      text += to_text(count) + ' ';
    for (auto const& finding : report.findings)
      text += finding.sentence + ' ';
    return text;
  }
};
template <class T> std::string text_of(T const& outcome) { return as_text::text_of(outcome); }
template <class Query> std::string text_of_query(Query const& q) {
  std::string text;
  for (auto const& each : q)
    text += each.about.name + ' ';
  return text + "not known: " + text_of(q.not_known());
}

/// Someone for whom every caution and limit counts.
profile somebody() {
  profile who;
  who.sex = sex::female;
  who.born = date(1958y / std::chrono::March / 2);
  who.menopause = menopausal_state::postmenopausal;
  who.exclusions.vitamin_k_antagonist = fact::present;
  return who;
}
constexpr date day = 2026y / std::chrono::November / 16;

std::vector<eaten<plate>> entries_of(plates const& all) {
  std::vector<eaten<plate>> entries;
  double grams_eaten = 40;
  for (plate const& p : all)
    entries.push_back({p, (grams_eaten += 35) * grams, moment{day, {}, {}}});
  return entries;
}

using outcome_text = std::function<std::string(plates const&)>;
struct named_outcome {
  std::string name;
  outcome_text text;
};
std::vector<named_outcome> outcomes;

void add(std::string name, outcome_text text) {
  outcomes.push_back({std::move(name), std::move(text)});
}
/// An outcome of one food, for each food.
template <class Of> void add_each(std::string name, Of of) {
  add(std::move(name), [of](plates const& all) {
    std::string text;
    for (plate const& p : all)
      text += of(p) + "; ";
    return text;
  });
}

template <class Policy> void add_totals(std::string const& policy) {
  add("totals, " + policy, [](plates const& all) {
    auto const total = totals<list, Policy>(entries_of(all), estimated_portions);
    std::string text;
    list::for_each([&]<class C>(C c) { text += text_of(total[c]); });
    return text;
  });
  add("energy of a total, " + policy, [](plates const& all) {
    return text_of(energy_of_total<atwater_general>(totals<list, Policy>(entries_of(all))));
  });
}
template <class By> std::string contributions_text(plates const& all) {
  auto const list_of_all = contributions_of<calcium, By>(entries_of(all));
  std::string text;
  for (auto const& few : {list_of_all, list_of_all.top(1)})
    for (auto const& row : few.rows)
      text += row.name + ' ' + text_of(row.amount) + text_of(row.share);
  return text + text_of(list_of_all.total);
}
std::string kernel_text(plates const& all) {
  totals_plan<list> const plan(all);
  std::vector<diary_entry> entries;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    entries.push_back({i, (30 + 20 * i) * grams});
  std::array<std::size_t, 2> const offsets{0, entries.size()};
  diary_workspace space;
  std::string text;
  auto const groups = totals_by_group(
      plan, std::span<diary_entry const>(entries), std::span<std::size_t const>(offsets), space,
      [&](auto const& total) { list::for_each([&]<class C>(C c) { text += text_of(total[c]); }); });
  return text + text_of(static_cast<double>(groups.value_or(0)));
}
template <class Definition> void add_energy(std::string const& rule) {
  add_each("energy, " + rule, [](plate const& p) { return text_of(energy_by<Definition>(p)); });
  add("energy of entries, " + rule,
      [](plates const& all) { return text_of(energy_of_entries<Definition>(entries_of(all))); });
}

void add_all() {
  add("rich in",
      [](plates const& all) { return text_of_query(all | rich_in(calcium(10_mg) / 100_g)); });
  add("low in",
      [](plates const& all) { return text_of_query(all | low_in(retinol(10_ug) / 100_g)); });
  add("without alcohol", [](plates const& all) { return text_of_query(all | without_alcohol); });
  add("two filters", [](plates const& all) {
    return text_of_query(all | rich_in(calcium(5_mg) / 100_g) | low_in(sugars(5_g) / 100_g));
  });
  add("richest", [](plates const& all) { return text_of(all | richest_in<calcium>); });
  add("richest in a portion",
      [](plates const& all) { return text_of(all | without_alcohol | by_portion<vitamin_d>); });
  add("densest",
      [](plates const& all) { return text_of(all | by_density_per_energy<calcium> | take(2)); });
  add("sources", [](plates const& all) {
    std::string text;
    for (auto const& column : food_sources<composition<calcium, vitamin_k1>>(all, 3)) {
      text += column.note + ' ';
      for (auto const& line : column.best)
        text += line.food + ' ' + text_of(line.in_100_g);
    }
    return text;
  });
  add("substitutes", [](plates const& all) {
    return text_of(substitutes_for<calcium>(all, all[0])) +
           text_of(substitutes_for<calcium, serving_basis::portion>(all, all[1]));
  });
  add("guard", [](plates const& all) {
    auto const others = totals<list>(entries_of(plates(all.begin() + 1, all.end())));
    food_guard const guard(somebody(), recorded_day(day, others, no_supplements{}));
    return text_of(guard.check<vitamin_d>(serving{all[0], portion{"bowl", 150_g}}, {})) +
           text_of(guard.check<calcium>(serving{all[0], portion{"bowl", 150_g}}, {}));
  });
  add("contributions of foods", contributions_text<by_food>);
  add("contributions of groups", contributions_text<by_food_group>);
  add("totals by the kernel", kernel_text);
  add_totals<bound_by_group>("bounded by group");
  add_totals<impute>("imputed");
  add_totals<refuse>("refused");
  add_energy<atwater_general>("Atwater general");
  add_energy<atwater_specific>("Atwater specific");
  add_energy<eu_2011_kcal>("EU 1169/2011");
  add_energy<fao_2003>("FAO");
  add_each("in dry matter", [](plate const& p) { return text_of(in_dry_matter(p, calcium)); });
  add_each("in fat", [](plate const& p) { return text_of(in_fat(p, retinol)); });
  add_each("per protein", [](plate const& p) { return text_of(relative_to<protein>(p, calcium)); });
  add_each("per energy", [](plate const& p) { return text_of(relative_to<energy>(p, calcium)); });
  add_each("per serving", [](plate const& p) { return text_of(per_serving(p, calcium, "bowl")); });
  add("proximate sum",
      [](plates const& all) { return text_of(check_foods(all, proximate_sum{})); });
  add("energy check", [](plates const& all) {
    return text_of(check_foods(all, energy_agrees<atwater_specific>{}));
  });
  add("parts of the whole", [](plates const& all) {
    return text_of(check_foods(all, parts_within<type_of<carbohydrate>, type_of<sugars>>{},
                               within_sr28<type_of<calcium>>{},
                               not_far_beyond_group<type_of<calcium>>{}));
  });
}

/// What does not ask for more than a table says, and says so where it is documented.
bool is_left_to_others(std::string const& name, std::string_view component, value_state state) {
  bool const ranked =
      name == "richest" || name == "densest" || name == "sources" || name == "substitutes";
  bool const check =
      name == "proximate sum" || name == "energy check" || name == "parts of the whole";
  // A ranking keeps out what the table says holds alcohol; `without_alcohol` and the guard ask more.
  // In carbohydrate by difference is what the table has not.
  if (component == alcohol.id)
    return ranked || name == "proximate sum" || name == "energy check";
  // Where water, protein, fat, ash and carbohydrate leave no room, there are no acids.
  if (component == organic_acids.id)
    return name == "proximate sum" || name.find("EU") != name.npos;
  // A check passes where the range of a limit meets what is expected.
  return check && state != value_state::missing && state != value_state::present_unknown;
}
/// True where an outcome says that the food is not known, or the day, for another reason as well.
bool is_open(std::string const& name, std::string const& said, std::string const& food) {
  if (name == "guard")
    return said.find("at least ") != said.npos || said.find("not known") != said.npos;
  return (name.starts_with("energy of") || name.starts_with("totals")) &&
         said.find(food) != said.npos;
}

/// What stands in the place of a gap: zero first, then other numbers that the state does not exclude.
std::vector<double> in_place_of(value<double> const& gap) {
  switch (gap.state) {
  case value_state::trace:
    return {0, 0.009};
  case value_state::below_limit:
    return {0, gap.number * 0.5, gap.number * 0.99};
  case value_state::above_limit:
    return {0, gap.number * 1.01, gap.number * 3};
  default:
    return {0, 0.7, 9.3, 61, 99.9};
  }
}

} // namespace gap_law

TEST_CASE("where a gap reads as zero, any number would read the same") {
  using namespace gap_law;
  add_all();
  std::map<std::string, std::pair<int, int>>
      counted; // where a gap showed, and where it did not count
  generator make{std::mt19937_64(20261122)};
  for (int n = 0; n < 24; ++n) {
    plates const base = make.make();
    list::for_each([&]<class C>(C) {
      std::size_t const which = make.below(base.size());
      if (!base[which].figures.contains(C::id))
        return;
      // Another gap of the same food would be said in the same words.
      plates filled = base;
      for (auto& [id, v] : filled[which].figures)
        if (!v.has_number())
          v = known(3.0);
      value<double> const gaps[] = {
          stated<double>(value_state::missing), stated<double>(value_state::present_unknown),
          stated<double>(value_state::trace), below(4.0, limit_kind::detection), above(12.0)};
      value<double> const gap = gaps[make.below(5)];
      auto const with = [&](value<double> v) {
        plates all = filled;
        all[which].figures[C::id] = v;
        return all;
      };
      plates const open = with(gap);
      std::vector<plates> closed;
      for (double number : in_place_of(gap))
        closed.push_back(with(known(number)));
      for (auto const& [name, text] : outcomes) {
        std::string const said = text(open);
        auto& [shown, not_counted] = counted[name];
        if (said != text(closed.front())) {
          ++shown;
          continue;
        }
        if (is_left_to_others(name, C::id, gap.state) ||
            is_open(name, said, base[which].about.name))
          continue;
        ++not_counted;
        for (std::size_t i = 1; i < closed.size(); ++i) {
          CAPTURE(n, name, C::name, to_text(gap.state), in_place_of(gap)[i],
                  base[which].about.name);
          CHECK(said == text(closed[i]));
        }
      }
    });
  }
  for (auto const& [name, count] : counted) {
    CAPTURE(name, count.first, count.second);
    CHECK(count.first > 8);
  }
}

} // namespace missing_is_not_zero_test
