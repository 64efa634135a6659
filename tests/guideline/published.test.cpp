// SPDX-License-Identifier: BSL-1.0
/// @file The published lines against a table written from the sources, line by line.
///
/// Figures: IOM DRI summary tables [iom_1997, iom_2005, iom_2011]; Hadji et al. 2017 [aibl_2017];
/// Shapiro et al. 2019 [asco_2019]; Rizzoli et al. 2014 [esceo_2014]; EFSA dietary reference values
/// [efsa_drv]; SACN 2016 [sacn_2016]; WHO 2020 [who_2020]; HHS 2018 [hhs_2018]; Kohrt et al. 2004 [acsm_2004].
#include <osteon/food/reference_intake.hpp>
#include <osteon/guideline.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace published_test {
using namespace osteon;
using namespace std::chrono_literals;

namespace {

constexpr date today = 2026y / std::chrono::November / 16;

/// A person every part of whom is known.
profile person(int age, sex s, bool therapy = false,
               menopausal_state state = menopausal_state::premenopausal) {
  profile who;
  who.born = (today.year() - std::chrono::years(age)) / today.month() / today.day();
  who.sex = s;
  who.menopause = state;
  who.on_aromatase_inhibitor = therapy ? fact::present : fact::absent;
  who.exclusions.pregnant = who.exclusions.breastfeeding = fact::absent;
  return who;
}

/// The figure of the one line of that name, component and comparator that is for the person.
std::optional<double> line_for(guideline const& g, profile const& who, std::string_view name,
                               comparator rule, std::string_view unit) {
  std::optional<double> found;
  for (criterion const& c : g.criteria)
    if (c.name == name && c.rule == rule && c.unit == unit &&
        belongs_to(c.who, who, today).belongs) {
      CHECK_FALSE(found); // two lines for one person would be one too many
      found = c.shown;
    }
  return found;
}

constexpr auto floor_line = comparator::at_least;
constexpr auto ceiling = comparator::at_most;

} // namespace

TEST_CASE("IOM reference intakes of adults by age and sex") {
  // age, sex, calcium RDA and UL mg, vitamin D RDA and UL ug, magnesium RDA mg
  auto const [age, s, ca, ca_ul, d, d_ul, mg] =
      GENERATE(table<int, sex, double, double, double, double, double>({
          {19, sex::female, 1000, 2500, 15, 100, 310},
          {30, sex::female, 1000, 2500, 15, 100, 310},
          {31, sex::female, 1000, 2500, 15, 100, 320},
          {50, sex::female, 1000, 2500, 15, 100, 320},
          {51, sex::female, 1200, 2000, 15, 100, 320},
          {70, sex::female, 1200, 2000, 15, 100, 320},
          {71, sex::female, 1200, 2000, 20, 100, 320},
          {90, sex::female, 1200, 2000, 20, 100, 320},
          {19, sex::male, 1000, 2500, 15, 100, 400},
          {30, sex::male, 1000, 2500, 15, 100, 400},
          {31, sex::male, 1000, 2500, 15, 100, 420},
          {51, sex::male, 1000, 2000, 15, 100, 420},
          {70, sex::male, 1000, 2000, 15, 100, 420},
          {71, sex::male, 1200, 2000, 20, 100, 420},
      }));
  profile const who = person(age, s);
  CAPTURE(age);
  using guidelines::iom_dri;
  CHECK(line_for(iom_dri, who, "calcium", floor_line, "mg") == ca);
  CHECK(line_for(iom_dri, who, "calcium", ceiling, "mg") == ca_ul);
  CHECK(line_for(iom_dri, who, "vitamin D", floor_line, "\u00B5g") == d);
  CHECK(line_for(iom_dri, who, "vitamin D", ceiling, "\u00B5g") == d_ul);
  CHECK(line_for(iom_dri, who, "magnesium", floor_line, "mg") == mg);
  auto const grams_per_kg = line_for(iom_dri, who, "protein", floor_line, "g");
  CHECK(grams_per_kg == 0.8);
}

TEST_CASE("the reference intakes of adults are not for children") {
  for (criterion const& c : guidelines::iom_dri.criteria) {
    CHECK_FALSE(belongs_to(c.who, person(18, sex::female), today).belongs);
    CHECK_FALSE(belongs_to(c.who, person(18, sex::male), today).belongs);
  }
}

TEST_CASE("children and adolescents have lines of their own") {
  using guidelines::iom_dri_children;
  auto const [age, s, ca, ca_ul, d, mg, per_kg] =
      GENERATE(table<int, sex, double, double, double, double, double>({
          {1, sex::female, 700, 2500, 15, 80, 1.05},
          {6, sex::male, 1000, 2500, 15, 130, 0.95},
          {11, sex::male, 1300, 3000, 15, 240, 0.95},
          {16, sex::male, 1300, 3000, 15, 410, 0.85},
          {16, sex::female, 1300, 3000, 15, 360, 0.85},
      }));
  profile const who = person(age, s);
  CAPTURE(age);
  CHECK(line_for(iom_dri_children, who, "calcium", floor_line, "mg") == ca);
  CHECK(line_for(iom_dri_children, who, "calcium", ceiling, "mg") == ca_ul);
  CHECK(line_for(iom_dri_children, who, "vitamin D", floor_line, "\u00B5g") == d);
  CHECK(line_for(iom_dri_children, who, "magnesium", floor_line, "mg") == mg);
  CHECK(line_for(iom_dri_children, who, "protein", floor_line, "g") == per_kg);
  // The limit of magnesium counts supplements alone; the intake of a day is not held against it.
  CHECK_FALSE(line_for(iom_dri_children, who, "magnesium", ceiling, "mg"));
  for (criterion const& c : iom_dri_children.criteria) {
    CHECK_FALSE(belongs_to(c.who, person(19, s), today).belongs);
    CHECK_FALSE(belongs_to(c.who, person(0, s), today).belongs);
  }
}

TEST_CASE("a pregnant woman gets no line that was published for others") {
  using guidelines::iom_dri;
  profile who = person(35, sex::female);
  CHECK(line_for(iom_dri, who, "magnesium", floor_line, "mg") == 320);
  who.exclusions.pregnant = fact::present;
  CHECK_FALSE(line_for(iom_dri, who, "magnesium", floor_line, "mg"));           // 360
  CHECK(line_for(iom_dri, who, "calcium", floor_line, "mg") == 1000);           // the same
  CHECK(line_for(iom_dri, who, "vitamin D", floor_line, "\u00B5g") == 15);      // the same
  CHECK(line_for(guidelines::efsa, who, "magnesium", floor_line, "mg") == 300); // the same
  who.exclusions.pregnant = fact::unknown;
  for (criterion const& c : iom_dri.criteria)
    if (c.name == "magnesium" && c.who.sex == sex::female && c.who.from_age == 31)
      CHECK(belongs_to(c.who, who, today).unknown == "pregnancy");
  who.menopause = menopausal_state::postmenopausal;
  CHECK(line_for(iom_dri, who, "magnesium", floor_line, "mg") == 320);
}

TEST_CASE("the words of a range are its figures") {
  using namespace osteon::nutrients;
  auto const woman = person(62, sex::female, true, menopausal_state::postmenopausal);
  auto const words = [](guideline const& g, std::string_view name) {
    for (criterion const& c : g.criteria)
      if (c.name == name)
        return c.what;
    return std::string_view{};
  };
  auto const d = reference<vitamin_d>(woman, today, authority::aibl_2017);
  CHECK(d.in_a_day.in(IU) == 800);
  CHECK(d.to->in(IU) == 1000);
  CHECK(words(guidelines::aibl_2017, "vitamin D") == "recommendation (800-1,000 IU)");
  auto const ca = reference<calcium>(woman, today, authority::asco_2019);
  CHECK(ca.in_a_day == calcium(1000_mg));
  CHECK(ca.to == calcium(1200_mg));
  CHECK(words(guidelines::asco_2019, "calcium") == "recommendation (1,000-1,200 mg)");
  auto const per_kg = reference_per_body<protein>(woman, today, authority::esceo_2014);
  CHECK(per_kg.at(body(60_kg)) == protein(60_g) / 1_day);
  CHECK(*per_kg.to / per_kg.line == Approx(1.2));
  CHECK(words(guidelines::esceo_2014, "protein") == "recommendation (1.0-1.2 g/kg)");
}

TEST_CASE("lines of other authorities") {
  using namespace guidelines;
  auto const woman = person(62, sex::female, true, menopausal_state::postmenopausal);
  auto const man = person(62, sex::male);
  // AIBL 2017: calcium 1,200 mg, vitamin D 800-1,000 IU; 800 IU are 20 ug
  CHECK(line_for(aibl_2017, woman, "calcium", floor_line, "mg") == 1200);
  CHECK(line_for(aibl_2017, woman, "vitamin D", floor_line, "\u00B5g") == 20);
  CHECK_FALSE(line_for(aibl_2017, man, "calcium", floor_line, "mg"));
  // ASCO 2019: calcium 1,000-1,200 mg, vitamin D at least 800-1,000 IU
  CHECK(line_for(asco_2019, woman, "calcium", floor_line, "mg") == 1000);
  CHECK(line_for(asco_2019, woman, "vitamin D", floor_line, "\u00B5g") == 20);
  CHECK_FALSE(line_for(asco_2019, man, "calcium", floor_line, "mg"));
  // ESCEO 2014: calcium 1,000 mg, vitamin D 800 IU, protein 1.0-1.2 g/kg, after the menopause
  CHECK(line_for(esceo_2014, woman, "calcium", floor_line, "mg") == 1000);
  CHECK(line_for(esceo_2014, woman, "vitamin D", floor_line, "\u00B5g") == 20);
  CHECK(line_for(esceo_2014, woman, "protein", floor_line, "g") == 1);
  CHECK_FALSE(line_for(esceo_2014, person(40, sex::female), "calcium", floor_line, "mg"));
  // SACN: vitamin D 10 ug; COMA: calcium 700 mg, magnesium 270 (women) and 300 mg (men)
  CHECK(line_for(sacn_2016, woman, "vitamin D", floor_line, "\u00B5g") == 10);
  CHECK(line_for(sacn_2016, woman, "calcium", floor_line, "mg") == 700);
  CHECK(line_for(sacn_2016, woman, "magnesium", floor_line, "mg") == 270);
  CHECK(line_for(sacn_2016, man, "magnesium", floor_line, "mg") == 300);
  // EFSA: calcium 950 mg from 25 years, 1,000 before, vitamin D 15 ug, vitamin K1 70 ug, magnesium 300
  // (women) and 350 mg (men), protein 0.83 g/kg
  CHECK(line_for(efsa, woman, "calcium", floor_line, "mg") == 950);
  CHECK(line_for(efsa, person(24, sex::male), "calcium", floor_line, "mg") == 1000);
  CHECK(line_for(efsa, woman, "protein", floor_line, "g") == 0.83);
  CHECK(line_for(efsa, woman, "vitamin K1", floor_line, "\u00B5g") == 70);
  CHECK(line_for(efsa, woman, "vitamin D", floor_line, "\u00B5g") == 15);
  CHECK(line_for(efsa, woman, "magnesium", floor_line, "mg") == 300);
  CHECK(line_for(efsa, man, "magnesium", floor_line, "mg") == 350);
  // 150 moderate-equivalent minutes and two days of strength; ACSM 2004 two to three days
  for (guideline const& g : {who_2020, hhs_2018}) {
    CHECK(line_for(g, man, "moderate-equivalent aerobic time", floor_line, "min") == 150);
    CHECK(line_for(g, man, "resistance training", floor_line, "days") == 2);
  }
  CHECK(line_for(acsm_2004, woman, "resistance training", floor_line, "days") == 2);
  // Balance: WHO alone names a number of days, 3 from 65 years.
  CHECK(line_for(who_2020, person(65, sex::female), "balance work", floor_line, "days") == 3);
  CHECK_FALSE(line_for(who_2020, person(64, sex::female), "balance work", floor_line, "days"));
}

TEST_CASE("every line says who issued it, and there are two authorities or more for each subject") {
  using namespace guidelines;
  std::set<std::tuple<std::string_view, std::string_view>> authorities;
  for (guideline const& g : {iom_dri, iom_dri_children, aibl_2017, asco_2019, esceo_2014, efsa,
                             sacn_2016, who_2020, hhs_2018, acsm_2004}) {
    CHECK_FALSE(g.authority.empty());
    for (criterion const& c : g.criteria) {
      CHECK_FALSE(c.what.empty());
      CHECK_FALSE(c.from.key.empty());
      CHECK(c.from.year >= 1991);
      CHECK(c.shown > 0);
      authorities.emplace(c.name, g.authority);
    }
  }
  for (std::string_view const name : {"calcium", "vitamin D", "magnesium", "protein",
                                      "moderate-equivalent aerobic time", "resistance training"}) {
    CAPTURE(name);
    int count = 0;
    for (auto const& each : authorities)
      count += std::get<0>(each) == name;
    CHECK(count >= 2);
  }
}

} // namespace published_test
