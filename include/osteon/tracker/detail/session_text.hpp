// SPDX-License-Identifier: BSL-1.0
/// @file A person, a day and what was done, each in a line of a report.
#pragma once

#include <osteon/core/number_text.hpp>
#include <osteon/core/source.hpp>
#include <osteon/exercise/balance.hpp>
#include <osteon/exercise/bout.hpp>
#include <osteon/exercise/impact.hpp>
#include <osteon/exercise/strength_set.hpp>
#include <osteon/person/profile.hpp>
#include <osteon/tracker/journal.hpp>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace osteon::detail {

/// "woman, 62 years, 64 kg, postmenopausal, on an aromatase inhibitor"; what is unknown is left out.
inline std::string person_text(profile const& who, date on) {
  std::string text = who.sex ? (*who.sex == sex::female ? "woman" : "man") : "person";
  if (auto const age = who.age_on(on))
    text += ", " + std::to_string(*age) + " years";
  if (who.mass)
    text += ", " + label_text(who.mass->in(kilograms), 3) + " kg";
  if (who.menopause) {
    constexpr char const* states[] = {", premenopausal", ", perimenopausal", ", postmenopausal"};
    text += states[static_cast<unsigned>(*who.menopause)];
  }
  if (who.on_aromatase_inhibitor == fact::present)
    text += ", on an aromatase inhibitor";
  return text;
}

/// "Mon 16".
inline std::string day_label(date on) {
  constexpr char const* names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  unsigned const iso = std::chrono::weekday(std::chrono::sys_days(on)).iso_encoding();
  return std::string(names[iso - 1]) + ' ' + std::to_string(static_cast<unsigned>(on.day()));
}

/// The exercise of a day in lines, in time order; equal sets of one moment in one line.
class session_texts {
public:
  /// Adds an entry if it is exercise, and the sources its figures rest on.
  void add(journal_entry const& entry, std::vector<source>& sources) {
    if (auto const* b = entry.get_if<bout>()) {
      add_line(b->at, text_of(*b));
      add_source_of(source_of(b->what.edition), sources);
    } else if (auto const* s = entry.get_if<strength_set>()) {
      add_line(s->at, text_of(*s));
    } else if (auto const* i = entry.get_if<impact_series>()) {
      add_line(i->at, text_of(*i));
      if (auto const& force = facts_of(i->what).force; force && force->peak == i->peak)
        add_source_of(force->source, sources);
    } else if (auto const* w = entry.get_if<balance_work>()) {
      add_line(w->at, "balance or mobility, " + minutes(w->duration));
    }
  }
  [[nodiscard]] std::vector<std::string> lines() {
    std::sort(lines_.begin(), lines_.end(), [](line const& a, line const& b) {
      return a.at != b.at ? a.at < b.at : a.order < b.order;
    });
    std::vector<std::string> texts;
    for (line const& each : lines_)
      texts.push_back(to_text(each.at.time) + ' ' +
                      (each.times > 1 ? std::to_string(each.times) + " × " : "") + each.text);
    return texts;
  }

private:
  struct line {
    moment at;
    std::string text;
    int times;
    std::size_t order;
  };

  void add_line(moment at, std::string text) {
    for (line& each : lines_)
      if (each.at == at && each.text == text) {
        ++each.times;
        return;
      }
    lines_.push_back({at, std::move(text), 1, lines_.size()});
  }
  static void add_source_of(source const& one, std::vector<source>& all) {
    if (!one.key.empty() &&
        std::none_of(all.begin(), all.end(), [&](source const& s) { return s.key == one.key; }))
      all.push_back(one);
  }
  static std::string minutes(measure<elapsed> t) {
    return label_text(t / (1 * time_units::minute), 3) + " min";
  }
  static std::string text_of(bout const& b) {
    constexpr char const* words[] = {"very light", "light", "moderate", "vigorous"};
    grade const g = grade_of(b);
    return std::string(b.what.name) + ", " + minutes(b.duration) + ", " +
           words[static_cast<unsigned>(g.level)] + (g.by == graded_by::table ? "" : " as it felt");
  }
  static std::string text_of(strength_set const& s) {
    std::string const mass = label_text(stated_mass(s.load).in(kilograms), 3) + " kg";
    std::string load = "own body";
    if (std::holds_alternative<measure<lifted_mass>>(s.load))
      load = mass;
    else if (std::holds_alternative<measure<each_hand_mass>>(s.load))
      load = mass + " in each hand";
    else if (std::holds_alternative<measure<counterweight_mass>>(s.load))
      load += " with " + mass + " of help";
    else if (std::get<own_body>(s.load).added > measure<lifted_mass>{})
      load += " + " + mass;
    if (s.kind == set_kind::warm_up)
      load += ", warm-up";
    return std::string(facts_of(s.what).name) + ", " + std::to_string(s.repetitions) +
           " repetitions, " + load;
  }
  static std::string text_of(impact_series const& i) {
    std::string const low = label_text(i.peak.low.in(body_weights), 3);
    std::string const high = label_text(i.peak.high.in(body_weights), 3);
    return std::string(facts_of(i.what).name) + ", " + std::to_string(i.repetitions) + " times, " +
           (i.peak == force_range{} ? "force not known"
                                    : (low == high ? low : low + " to " + high) + " body weights");
  }

  std::vector<line> lines_;
};

} // namespace osteon::detail
