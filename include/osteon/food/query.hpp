// SPDX-License-Identifier: BSL-1.0
/// @file Questions to a table: `table | rich_in(calcium(100_mg) / 100_g) | without_alcohol`.
///
/// A filter has three answers. A food of which the table does not know is not among the foods of a
/// query, and is not lost: `not_known()` has it, and a ranking counts it. Queries are views of range-v3.
/// Rankings stand in food/rank.hpp.
#pragma once

#include <osteon/food/detail/component_behind.hpp>
#include <osteon/food/detail/food_rows.hpp>
#include <osteon/food/detail/group_facts.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

/// Why a food has no figure, or no answer, or no place in a ranking.
enum class unplaced_because : std::uint8_t {
  missing,
  trace,
  below_limit,
  above_limit,
  present_unknown,
  not_finite,
  no_portion,
  no_energy,
  no_group,
  holds_alcohol
};

/// The reason in words.
constexpr std::string_view to_text(unplaced_because why) noexcept {
  constexpr std::string_view words[] = {
      "missing",      "trace",      "below limit", "above limit", "present, quantity unknown",
      "not a number", "no portion", "no energy",   "no group",    "holds alcohol"};
  return words[static_cast<unsigned>(why)];
}

/// A food kept apart, with the component that it lacks and why.
template <class Food> struct unplaced {
  Food what;
  std::string_view component{};
  unplaced_because why = unplaced_because::missing;
};

/// What a filter says of one food; `component` and `why` say what is not known.
struct filter_answer {
  fact is = fact::unknown;
  std::string_view component{};
  unplaced_because why = unplaced_because::missing;
};

/// Asks a question of one food: a class derived from this with `filter_answer answer(food) const`.
struct food_filter {};

namespace detail {

template <class Filter>
concept a_food_filter = std::derived_from<std::remove_cvref_t<Filter>, food_filter>;

constexpr unplaced_because reason_of(value_state s) noexcept {
  switch (s) {
  case value_state::trace:
    return unplaced_because::trace;
  case value_state::below_limit:
    return unplaced_because::below_limit;
  case value_state::above_limit:
    return unplaced_because::above_limit;
  case value_state::present_unknown:
    return unplaced_because::present_unknown;
  default:
    return unplaced_because::missing;
  }
}

/// A figure that can be compared; a caller's own struct may hold an infinity.
template <class T> constexpr bool comparable(T const& number) noexcept {
  double const x = access::stored(number);
  return x - x == 0;
}

/// The figure of a value that has one; of a zero it is zero, whatever stands beside the state.
template <class T> constexpr T figure_of(value<T> const& v) noexcept {
  return v.state == value_state::known ? v.number : T{};
}

constexpr fact fact_of(bool yes) noexcept { return yes ? fact::present : fact::absent; }

/// Whether a content reaches a threshold; a limit decides where it can, and else nothing does.
template <class T> constexpr fact reaches(value<T> const& v, T threshold) {
  if (v.has_number())
    return comparable(figure_of(v)) ? fact_of(figure_of(v) >= threshold) : fact::unknown;
  if (v.state == value_state::above_limit && v.number >= threshold)
    return fact::present;
  bool const bounded =
      v.state == value_state::below_limit || (v.state == value_state::trace && v.number > T{});
  if (bounded && threshold > v.number)
    return fact::absent;
  return fact::unknown;
}
/// Whether a content stays at or below a threshold.
template <class T> constexpr fact stays_within(value<T> const& v, T threshold) {
  if (v.has_number())
    return comparable(figure_of(v)) ? fact_of(figure_of(v) <= threshold) : fact::unknown;
  if (v.state == value_state::above_limit && v.number >= threshold)
    return threshold < v.number ? fact::absent : fact::unknown;
  bool const bounded =
      v.state == value_state::below_limit || (v.state == value_state::trace && v.number > T{});
  if (bounded && v.number <= threshold)
    return fact::present;
  return fact::unknown;
}

/// The type of a food can say something of a component.
template <class Food, class C>
concept can_list = requires(Food const& f) {
  food_traits<Food>::content(f, C{});
};

template <component C> struct rich_filter : food_filter {
  content_of<C> least;
  template <class Food>
    requires can_list<Food, C> filter_answer answer(Food const& f)
  const {
    auto const v = content_value<C>(f);
    return {reaches(v, least), C::name, reason_of(v.state)};
  }
};
template <component C> struct low_filter : food_filter {
  content_of<C> most;
  template <class Food>
    requires can_list<Food, C> filter_answer answer(Food const& f)
  const {
    auto const v = content_value<C>(f);
    return {stays_within(v, most), C::name, reason_of(v.state)};
  }
};
/// The food's table names its groups in a way that compares with `Group`.
template <class Food, class Group>
concept grouped_by = grouped_food<Food> && requires(Food const& f, Group const& group) {
  { group_named_by(f) == group } -> std::convertible_to<bool>;
};
template <class Group> struct group_filter : food_filter {
  Group group;
  template <class Food>
    requires grouped_by<Food, Group> filter_answer answer(Food const& f)
  const {
    auto const of_food = group_named_by(f);
    if constexpr (!std::is_enum_v<Group>)
      if (of_food.empty())
        return {fact::unknown, {}, unplaced_because::no_group};
    return {fact_of(of_food == group), {}, {}};
  }
};
struct name_filter : food_filter {
  std::string folded_words;
  template <food_source Food> filter_answer answer(Food const& f) const {
    std::string const name = ' ' + folded(food_traits<Food>::name(f));
    for (std::string_view word : words_of(folded_words))
      if (name.find(' ' + std::string(word)) == std::string::npos)
        return {fact::absent, {}, {}};
    return {fact::present, {}, {}};
  }
};
struct sober_filter : food_filter {
  template <food_source Food> filter_answer answer(Food const& f) const {
    fact const holds = alcohol_in(f) == fact::present ? fact::present : alcohol_figure(f);
    return {holds == fact::absent    ? fact::present
            : holds == fact::present ? fact::absent
                                     : fact::unknown,
            nutrients::alcohol.name, unplaced_because::missing};
  }
};
/// Both; a food of which one says no is out, whatever the other does not know.
template <class First, class Second> struct both_filters : food_filter {
  First first;
  Second second;
  template <class Food>
    requires requires(First const& a, Second const& b, Food const& f) {
      a.answer(f);
      b.answer(f);
    }
  filter_answer answer(Food const& f) const {
    filter_answer const a = first.answer(f);
    if (a.is == fact::absent)
      return a;
    filter_answer const b = second.answer(f);
    return a.is == fact::unknown && b.is != fact::absent ? a : b;
  }
};

} // namespace detail

/// Foods with at least that content: `rich_in(calcium(100_mg) / 100_g)`.
template <class Kind, class C = typename detail::component_behind<Kind>::type>
[[nodiscard]] constexpr detail::rich_filter<C> rich_in(measure<per<Kind, food_mass>> least) {
  return {{}, least};
}
/// Foods with at most that content: `low_in(sodium(120_mg) / 100_g)`.
template <class Kind, class C = typename detail::component_behind<Kind>::type>
[[nodiscard]] constexpr detail::low_filter<C> low_in(measure<per<Kind, food_mass>> most) {
  return {{}, most};
}
/// Foods of a group, by the table's enumerator or by its name.
template <class Group>
  requires std::is_enum_v<Group>
[[nodiscard]] constexpr detail::group_filter<Group> in_group(Group group) { return {{}, group}; }
[[nodiscard]] inline detail::group_filter<std::string> in_group(std::string_view group) {
  return {{}, std::string(group)};
}
/// Foods in whose name each of these words begins a word, blind to case, accents and order.
[[nodiscard]] inline detail::name_filter named(std::string_view words) {
  return {{}, detail::folded(words)};
}
/// Foods whose table says that they hold no alcohol; one that does not say is not known.
inline constexpr detail::sober_filter without_alcohol{};

/// The foods of a table to which a filter says yes; a view, made when it is walked.
template <class Table, class Filter> class food_query : public ranges::view_base {
public:
  using food = detail::food_in<Table>;

  /// As views must be: of no table, to be assigned before it is walked.
  food_query() = default;
  constexpr food_query(Table const& table, Filter filter)
      : table_(table), filter_(std::move(filter)) {}

  class iterator {
    using base = decltype(detail::rows_begin(std::declval<Table const&>()));

  public:
    using value_type = food;
    using reference = decltype(*std::declval<base const&>());
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using iterator_category = std::input_iterator_tag;
    using iterator_concept = std::forward_iterator_tag;

    iterator() = default;
    iterator(base at, base end, Filter const* filter) : at_(at), end_(end), filter_(filter) {
      settle();
    }
    reference operator*() const { return *at_; }
    iterator& operator++() {
      ++at_;
      settle();
      return *this;
    }
    iterator operator++(int) {
      iterator const before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }

  private:
    void settle() {
      while (at_ != end_ && filter_->answer(*at_).is != fact::present)
        ++at_;
    }
    base at_{}, end_{};
    Filter const* filter_ = nullptr;
  };

  [[nodiscard]] iterator begin() const {
    return {detail::rows_begin(table_.get()), detail::rows_end(table_.get()), &filter_};
  }
  [[nodiscard]] iterator end() const {
    auto const last = detail::rows_end(table_.get());
    return {last, last, &filter_};
  }

  /// The foods to which the filter can say neither yes nor no, each with what the table lacks.
  [[nodiscard]] std::vector<unplaced<food>> not_known() const {
    std::vector<unplaced<food>> all;
    for_each_answer([&](food const& f, filter_answer const& a) {
      if (a.is == fact::unknown)
        all.push_back({f, a.component, a.why});
    });
    return all;
  }

  /// Calls `visit(food, filter_answer)` for every food of the table.
  template <class Visit> void for_each_answer(Visit visit) const {
    auto const last = detail::rows_end(table_.get());
    for (auto at = detail::rows_begin(table_.get()); at != last; ++at) {
      auto const& f = *at;
      visit(f, filter_.answer(f));
    }
  }

  /// The same foods asked one thing more.
  template <detail::a_food_filter More> [[nodiscard]] auto and_also(More more) const {
    using both = detail::both_filters<Filter, More>;
    return food_query<Table, both>(table_.get(), both{{}, filter_, std::move(more)});
  }

private:
  detail::kept_rows<Table> table_{};
  Filter filter_{};
};

namespace detail {
template <class T> inline constexpr bool is_food_query = false;
template <class Table, class Filter>
inline constexpr bool is_food_query<food_query<Table, Filter>> = true;

/// A filter that can be asked of a food; one for a component that the table does not list cannot.
template <class Filter, class Food>
concept answers = requires(Filter const& filter, Food const& f) {
  { filter.answer(f) } -> std::same_as<filter_answer>;
};
} // namespace detail

/// `foods | filter`: a table that is kept elsewhere, or a view; what is asked of a component that the
/// table does not list does not compile.
template <class Foods, detail::a_food_filter Filter>
  requires(detail::piped_foods<Foods>&& detail::answers<
           std::remove_cvref_t<Filter>, detail::food_in<std::remove_cvref_t<Foods>>>)
[[nodiscard]] constexpr auto operator|(Foods&& foods, Filter filter) {
  using table = std::remove_cvref_t<Foods>;
  if constexpr (detail::is_food_query<table>)
    return foods.and_also(std::move(filter));
  else
    return food_query<table, Filter>(foods, std::move(filter));
}

} // namespace osteon
