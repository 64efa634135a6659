// SPDX-License-Identifier: BSL-1.0
/// @file Rows of evidence: complete, graded, without a dose for anybody; the refusal of minutes of sun.
#include <osteon/food/starter_foods.hpp>
#include <osteon/guideline/nutrient_evidence.hpp>
#include <osteon/guideline/refusals.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nutrient_evidence_test {
using namespace osteon;

/// The texts of a row.
std::vector<std::string_view> texts_of(evidence_row const& r) {
  return {r.subject, r.says, r.design, r.exposure, r.population, r.bias};
}
/// The foods of a row.
std::vector<std::string> foods_of(evidence_row const& r) {
  std::vector<std::string> foods;
  std::string const all(r.starter_foods);
  for (std::size_t at = 0; at < all.size();) {
    auto const end = std::min(all.find("; ", at), all.size());
    foods.push_back(all.substr(at, end - at));
    at = end + 2;
  }
  return foods;
}
/// True when the starter food has a positive figure for the component of that id.
bool has_figure(starter_food food, std::string_view id) {
  bool found = false;
  starter_composition::for_each([&]<class C>(C c) {
    if (C::id == id) {
      auto const v = food[c];
      found = v.has_number() && v.number > content_of<C>{};
    }
  });
  return found;
}

TEST_CASE("every row is complete: subject, words, source; a finding has design and population, or "
          "is unverified") {
  for (evidence_row const& r : nutrient_evidence()) {
    CAPTURE(r.subject, r.says);
    CHECK_FALSE(r.subject.empty());
    CHECK_FALSE(r.says.empty());
    CHECK_FALSE(r.from.key.empty());
    bool const graded = r.grade != evidence_grade::unverified;
    if (r.topic == evidence_topic::finding && graded) {
      CHECK_FALSE(r.design.empty());
      CHECK_FALSE(r.population.empty());
    }
    if (r.topic == evidence_topic::foods)
      CHECK(r.grade == evidence_grade::established);
    if (!graded)
      CHECK_FALSE(r.from.verified);
    if (r.grade == evidence_grade::observational)
      CHECK(r.says.find("caus") == std::string_view::npos);
  }
}

TEST_CASE("no row tells anybody to eat, take or stop anything") {
  for (evidence_row const& r : nutrient_evidence())
    for (std::string_view const text : texts_of(r))
      for (std::string_view const word :
           {"should", "must ", "recommend", " take ", "Take ", "you", "advis", "stop", "dose of",
            "avoid", "increase", "optimal"}) {
        CAPTURE(r.subject, text, word);
        CHECK(text.find(word) == std::string_view::npos);
      }
}

TEST_CASE("foods of a row are starter foods with a figure for it") {
  int foods = 0;
  for (evidence_row const& r : nutrient_evidence())
    for (std::string const& name : foods_of(r)) {
      CAPTURE(name, r.component);
      auto const food = starter_foods.find(name);
      REQUIRE(food);
      CHECK(has_figure(*food, r.component));
      ++foods;
    }
  CHECK(foods == 13);
}

TEST_CASE("requirements by subject: K1, MK-4 and MK-7 apart, magnesium, and what B10 names") {
  CHECK(evidence_on(nutrients::vitamin_k1).size() == 4);
  CHECK(evidence_on(nutrients::menaquinone_4).size() == 4);
  CHECK(evidence_on(nutrients::menaquinone_7).size() == 3);
  CHECK(evidence_on(nutrients::magnesium).size() == 3);
  for (std::string_view const subject :
       {"protein", "omega-3", "EPA and DHA", "vitamin C", "vitamin E", "carotenoids", "lycopene",
        "polyphenols", "isoflavones", "prebiotic fibre", "fermented foods", "prunes",
        "ratio of omega-6 to omega-3", "vitamin D from the skin"}) {
    CAPTURE(subject);
    CHECK_FALSE(evidence_on(subject).empty());
  }
  CHECK(evidence_on("homeopathy").empty());
}

TEST_CASE("prunes: the trial of 2022 with its dropout, not in women on an inhibitor") {
  auto const rows = evidence_on("prunes");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].people == 235);
  CHECK(rows[0].grade == evidence_grade::randomised_density);
  CHECK(rows[0].aromatase_inhibitor_users == fact::absent);
  CHECK(rows[0].says.find("-0.3 against -1.1 %") != std::string_view::npos);
  CHECK(rows[0].bias.find("41 % at 100 g") != std::string_view::npos);
}

TEST_CASE("calcium and vitamin D under an inhibitor: three rows with design and bias, no verdict") {
  //! [evidence]
  std::string shown; // side by side; nothing weighs one against another
  for (evidence_row const& row : evidence_on("calcium and vitamin D under an aromatase inhibitor"))
    shown += std::string(row.says) + " (" + std::string(to_text(row.grade)) +
             "; weakened by: " + std::string(row.bias) + ")\n";
  //! [evidence]
  CHECK(shown.starts_with("density was lost all the same (observational; weakened by: no arm"));
  auto const rows = evidence_on("calcium and vitamin D under an aromatase inhibitor");
  REQUIRE(rows.size() == 3);
  for (evidence_row const& r : rows) {
    CHECK(r.grade == evidence_grade::observational);
    CHECK(r.aromatase_inhibitor_users == fact::present);
    CHECK_FALSE(r.design.empty());
    CHECK_FALSE(r.bias.empty());
  }
  CHECK(rows[0].studies == 16);
  CHECK(rows[2].people == 232);
}

TEST_CASE("minutes of sun have no number: a reason, and what is open instead") {
  constexpr auto const& sun = refusals::sun_minutes_to_vitamin_d;
  CHECK_FALSE(sun.reason.empty());
  CHECK(sun.open_alternatives.size() == 3);
  CHECK(sun.from.verified);
}

} // namespace nutrient_evidence_test
