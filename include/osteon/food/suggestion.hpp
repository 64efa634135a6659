// SPDX-License-Identifier: BSL-1.0
/// @file `suggestion`: an item that a guard has checked; `refusal`: one that it has not let through.
///
/// Only food/food_guard.hpp can make a suggestion. It says what an item holds and names the published
/// line that it was looked up for; it tells nobody what to do.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/food/food.hpp>
#include <osteon/person/exclusions.hpp>
#include <osteon/units/component.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace osteon {

/// A portion of a food, as a candidate.
template <food_source Food> struct serving {
  Food what;
  portion amount{};
};
template <class Food> serving(Food, portion) -> serving<Food>;

/// What a label says that one dose of a supplement holds, as a candidate; what the label does not say
/// of allergens and diets is unknown.
template <class... Kinds> struct supplement {
  std::string name{};
  std::tuple<measure<Kinds>...> holds{};
  allergy_facts allergens{};
  /// The strictest diet that the label names it fit for.
  std::optional<diet> fit_for{};
};
template <class... Kinds>
[[nodiscard]] supplement<Kinds...> supplement_of(std::string name, measure<Kinds>... amounts) {
  return {std::move(name), {amounts...}, {}, {}};
}

/// The published line for which an item is looked up: "AIBL 2017: calcium, at least 1,200 mg a day".
struct published_line {
  std::string text{};
  source from{};
};

/// What an item holds of one component, in words; not known is said and is no zero.
struct content_line {
  std::string_view component{};
  std::string text{};
  bool known = false;
};

/// The day and the item against one upper limit.
enum class limit_answer : std::uint8_t {
  within,
  /// The interval of what is known reaches above the limit.
  could_exceed,
  exceeds,
  /// The food's table, or the record of the day, has no column for it.
  not_checked
};

/// The answer in words.
constexpr std::string_view to_text(limit_answer a) noexcept {
  constexpr std::string_view words[] = {"within", "could exceed", "exceeds", "not checked"};
  return words[static_cast<unsigned>(a)];
}

/// One upper limit with what was held against it.
struct limit_check {
  std::string_view component{};
  limit_answer is = limit_answer::not_checked;
  /// "3000 µg a day, preformed retinol"; empty where nothing was checked.
  std::string limit{};
  std::string day{};
  std::string item{};
  std::string reason{};
  source from{};
  /// The upper end of what is known, day and item together, is above the limit.
  bool upper_end_is_above = false;
};

/// Why an item is refused.
enum class refusal_code : std::uint8_t {
  no_figure,
  holds_alcohol,
  alcohol_not_known,
  above_upper_limit,
  upper_limit_not_evaluable,
  retinol_not_known,
  excluded_by_profile,
  profile_not_known,
  /// The gap that it is to close is not known.
  gap_not_evaluable,
  /// More units in a day than the label names.
  above_label
};

/// The code in words.
constexpr std::string_view to_text(refusal_code c) noexcept {
  constexpr std::string_view words[] = {"no figure",
                                        "holds alcohol",
                                        "alcohol not known",
                                        "above upper limit",
                                        "upper limit not evaluable",
                                        "retinol not known",
                                        "excluded by the profile",
                                        "profile not known",
                                        "gap not evaluable",
                                        "above the label"};
  return words[static_cast<unsigned>(c)];
}

/// One reason of a refusal, with the published line that it rests on where there is one.
struct refusal_reason {
  refusal_code code = refusal_code::no_figure;
  std::string text{};
  source from{};
};

namespace detail {
inline bool are_for(std::vector<refusal_reason> const& reasons, refusal_code code) noexcept {
  for (refusal_reason const& each : reasons)
    if (each.code == code)
      return true;
  return false;
}
} // namespace detail

/// What a guard found out about an item.
struct guard_findings {
  /// "sardines, canned, 92 g (can)".
  std::string item{};
  published_line line{};
  std::vector<content_line> content{};
  std::vector<limit_check> checks{};
  std::vector<std::string> cautions{};
};

class food_guard;

/// An item that passed every check of a guard; nothing else can make one.
template <class Item> class suggestion {
public:
  [[nodiscard]] Item const& item() const noexcept { return item_; }
  [[nodiscard]] published_line const& line() const noexcept { return found_.line; }
  [[nodiscard]] std::vector<content_line> const& content() const noexcept { return found_.content; }
  [[nodiscard]] std::vector<limit_check> const& checks() const noexcept { return found_.checks; }
  [[nodiscard]] std::vector<std::string> const& cautions() const noexcept {
    return found_.cautions;
  }
  [[nodiscard]] guard_findings const& findings() const noexcept { return found_; }

private:
  friend class food_guard;
  suggestion(Item item, guard_findings found) : item_(std::move(item)), found_(std::move(found)) {}
  Item item_;
  guard_findings found_;
};

/// An item that a guard did not let through, with every reason.
template <class Item> struct refusal {
  Item item;
  guard_findings findings{};
  std::vector<refusal_reason> reasons{};

  /// True when one of the reasons is of that code.
  [[nodiscard]] bool is_for(refusal_code code) const noexcept {
    return detail::are_for(reasons, code);
  }
};

/// What a guard answers: a suggestion, or a refusal.
template <class Item> class [[nodiscard]] guarded {
public:
  guarded(suggestion<Item> passed) : is_(std::move(passed)) {}
  guarded(refusal<Item> refused) : is_(std::move(refused)) {}
  /// True for a suggestion.
  explicit operator bool() const noexcept { return is_.index() == 0; }
  /// The suggestion; nullptr when refused.
  [[nodiscard]] suggestion<Item> const* passed() const noexcept {
    return std::get_if<suggestion<Item>>(&is_);
  }
  /// The refusal; nullptr when it passed.
  [[nodiscard]] refusal<Item> const* refused() const noexcept {
    return std::get_if<refusal<Item>>(&is_);
  }

private:
  std::variant<suggestion<Item>, refusal<Item>> is_;
};

/// All candidates, sorted into those that passed and those that did not, each in the order given.
template <class Item> struct suggestions {
  std::vector<suggestion<Item>> passed{};
  std::vector<refusal<Item>> refused{};
};

namespace detail {
/// " [iom_2001]", and said when the figure was not seen in it.
inline std::string cited(source const& from) {
  if (from.key.empty())
    return {};
  return " [" + std::string(from.key) + (from.verified ? "]" : ", unverified]");
}
inline std::string findings_text(guard_findings const& found) {
  std::string text = found.item;
  char const* between = ": ";
  for (content_line const& line : found.content) {
    text.append(between).append(line.component).append(" ").append(line.text);
    between = "; ";
  }
  return text;
}
} // namespace detail

/// One line: the item, what it holds, the published line, the cautions.
template <class Item> [[nodiscard]] std::string to_text(suggestion<Item> const& s) {
  std::string text = detail::findings_text(s.findings());
  if (!s.line().text.empty())
    text.append(". ").append(s.line().text).append(detail::cited(s.line().from));
  char const* between = ". Said with it: ";
  for (std::string const& caution : s.cautions()) {
    text.append(between).append(caution);
    between = "; ";
  }
  return text;
}

/// One line: the item, what it holds, and every reason against it.
template <class Item> [[nodiscard]] std::string to_text(refusal<Item> const& r) {
  std::string text = detail::findings_text(r.findings) + ". Not suggested";
  char const* between = ": ";
  for (refusal_reason const& each : r.reasons) {
    text.append(between).append(each.text).append(detail::cited(each.from));
    between = "; ";
  }
  return text;
}

} // namespace osteon
