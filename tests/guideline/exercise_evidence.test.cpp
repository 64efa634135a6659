// SPDX-License-Identifier: BSL-1.0
/// @file Rows on exercise and bone, opinions side by side, modalities, and a hazard ratio that no report can take.
#include <osteon/guideline/cohort_hazard.hpp>
#include <osteon/guideline/exercise_evidence.hpp>
#include <osteon/guideline/modalities.hpp>
#include <osteon/guideline/osteogenic_potential.hpp>

#include <osteon/core/verdict.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace exercise_evidence_test {
using namespace osteon;

std::vector<std::string_view> texts_of(evidence_row const& r) {
  return {r.subject, r.says, r.design, r.exposure, r.population, r.bias};
}
std::vector<std::string_view> texts_of(exercise_modality const& m) {
  return {m.name, m.mechanism, m.examples, m.note};
}
template <class Rows> std::vector<std::string_view> all_texts(Rows const& rows) {
  std::vector<std::string_view> all;
  for (auto const& row : rows)
    for (std::string_view const each : texts_of(row))
      all.push_back(each);
  return all;
}
bool holds_text(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// What a report of a person is made of takes no hazard ratio, and nothing turns one into text.
using locked = std::remove_const_t<decltype(aerobic_exercise_and_fracture_2021)>;
template <class To> inline constexpr bool becomes = std::is_convertible_v<locked, To>;
static_assert(!becomes<evidence_row> && !becomes<verdict> && !becomes<verdict_input>);
static_assert(!becomes<std::string> && !becomes<std::string_view> && !becomes<double>);
static_assert(!becomes<cohort_hazard> && !std::is_convertible_v<cohort_hazard, evidence_row>);
static_assert(!std::is_convertible_v<hazard_ratio, double>);
template <class T>
concept read_without_a_word = requires(T const& value) {
  value.read();
};
template <class T>
concept read_by_braces = requires(T const& value) {
  value.read({});
};
template <class T>
concept has_text = requires(T const& value) {
  to_text(value);
};
static_assert(!read_without_a_word<locked> && !read_by_braces<locked>);
static_assert(!has_text<locked> && !has_text<cohort_hazard> && !has_text<hazard_ratio>);
static_assert(has_text<answer>);

TEST_CASE("every row on exercise is complete and tells nobody what to do") {
  for (evidence_row const& r : exercise_evidence()) {
    CAPTURE(r.subject, r.says);
    bool const complete = !r.subject.empty() && !r.says.empty() && !r.design.empty() &&
                          !r.population.empty() && !r.bias.empty() && !r.exposure.empty() &&
                          !r.from.key.empty() && r.studies > 0;
    CHECK(complete);
    // A trial is called randomised where its design says so, and a design without a control is not.
    CHECK((r.grade == evidence_grade::observational) == holds_text(r.design, "without a control"));
  }
  auto texts = all_texts(exercise_evidence());
  for (std::string_view const each : all_texts(exercise_modalities))
    texts.push_back(each);
  for (osteogenic_opinion const& each : osteogenic_opinions())
    texts.push_back(each.says);
  for (std::string_view const text : texts)
    for (std::string_view const word : {"should", "must ", "recommend", "you", "advis", "optimal",
                                        "will gain", "prevents", "2.42", "hazard"}) {
      CAPTURE(text, word);
      CHECK_FALSE(holds_text(text, word));
    }
}

TEST_CASE("trials in women on an inhibitor are mixed, and the rows show it") {
  auto const rows = exercise_evidence_with_inhibitor_users();
  int held = 0, no_difference = 0;
  for (evidence_row const& r : rows) {
    held += holds_text(r.says, "held") ? 1 : 0;
    no_difference +=
        holds_text(r.says, "no difference") || holds_text(r.says, "not significant") ? 1 : 0;
  }
  CHECK(rows.size() == 5);
  CHECK(held == 1);
  CHECK(no_difference == 3);
  auto const liftmor = exercise_evidence_on("resistance and impact").front();
  CHECK(liftmor.people == 101);
  CHECK(liftmor.aromatase_inhibitor_users == fact::absent);
  CHECK(exercise_evidence_on("homeopathy").empty());
}

TEST_CASE("opinions on one activity stand side by side and contradict each other") {
  //! [opinions]
  std::set<opinion_kind> kinds;
  for (osteogenic_opinion const& each : opinions_on("progressive resistance"))
    kinds.insert(each.kind); // a table says high; one trial agrees, one in weight loss does not
  CHECK(kinds == std::set{opinion_kind::popular_table, opinion_kind::trial});
  //! [opinions]
  for (osteogenic_opinion const& each : osteogenic_opinions()) {
    CHECK((each.kind == opinion_kind::popular_table) == (each.grade == evidence_grade::unverified));
    CHECK((each.grade == evidence_grade::unverified) == !each.from.verified);
    CHECK((each.kind == opinion_kind::effective_load) == effective_load_of(each).has_value());
  }
  auto const load = [](std::string_view activity) {
    for (osteogenic_opinion const& each : opinions_on(activity))
      if (auto const found = effective_load_of(each))
        return found->in(effective_load_points);
    return -1.0;
  };
  CHECK(load("running") == Approx(4.88).margin(0.005)); // 2.6 x 46.9 / 25
  CHECK(load("gymnastics") == Approx(100));
  CHECK(load("walking") < load("running"));
  CHECK(load("swimming") == -1); // nothing strikes the ground
}

TEST_CASE("four modalities; flexibility and balance load no site") {
  CHECK(exercise_modalities.size() == 4);
  for (exercise_modality const& each : exercise_modalities) {
    CHECK_FALSE(each.mechanism.empty());
    CHECK_FALSE(each.examples.empty());
    CHECK(each.from.verified);
    CHECK_FALSE(each.sites_from.verified);
    CHECK(each.sites.empty() == holds_text(each.name, "balance"));
  }
  CHECK_FALSE(exercise_modalities[0].sites.has(load_site::wrist)); // walking is not for the wrist
}

TEST_CASE("the hazard ratio keeps its exposure and its window") {
  cohort_hazard const& found = aerobic_exercise_and_fracture_2021.read(research_use{});
  CHECK(found.found.ratio == 2.42);
  CHECK(found.found.low == 1.34);
  CHECK(found.found.high == 4.37);
  CHECK(found.people == 2152);
  CHECK(found.events == 165);
  CHECK(holds_text(found.window, "6 months after diagnosis"));
  CHECK(holds_text(found.exposure, "aerobic"));
  CHECK(holds_text(found.beside_it, "no association of overall"));
}

} // namespace exercise_evidence_test
