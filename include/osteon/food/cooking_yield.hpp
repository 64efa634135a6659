// SPDX-License-Identifier: BSL-1.0
/// @file `cooking_yield`: what a way of cooking leaves of the weight of a food, and how far samples of it differ.
#pragma once

#include <osteon/core/detail/fold.hpp>
#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/name_search.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/core/source.hpp>
#include <osteon/food/food.hpp>
#include <osteon/units/mass.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

namespace sources {
inline constexpr source usda_yields_r2{
    "usda_yields_r2", "USDA Table of Cooking Yields for Meat and Poultry, release 2", 2014};
} // namespace sources

/// One food cooked in one way: the cooked weight in percent of the raw weight, above zero, and what its
/// table says beside it. What the table leaves empty is absent and no zero.
struct cooking_yield {
  std::string food{};   ///< "Pork sausage, fresh"
  std::string method{}; ///< "Pan-fried"
  measure<plain_percent> yield{};
  /// Number of samples.
  std::optional<std::uint32_t> samples{};
  /// How far single samples differ; a table gives none for one sample.
  std::optional<measure<plain_percent>> standard_deviation{};
  std::optional<measure<plain_percent>> minimum{}, maximum{};
  /// What was gained, or lost where negative, in percent of the raw weight.
  std::optional<measure<plain_percent>> moisture_change{}, fat_change{};
  /// The cooked food's number in the agency's tables; a row for several foods has none.
  std::optional<food_id> number{};
  /// The agency's number of the food group, such as 13 for beef.
  std::uint16_t group = 0;
  /// Year in which the row was released.
  int year = 0;

  friend bool operator==(cooking_yield const&, cooking_yield const&) = default;
};

/// "Pork sausage, fresh; Pan-fried": the two names under which a yield is found.
[[nodiscard]] inline std::string name_of(cooking_yield const& y) {
  return y.food + "; " + y.method;
}

namespace detail {
/// The only one of `methods` that is `method` or has it among its alternatives: "grilled" is "Broiled or
/// Grilled", and no "Pan-broiled" is "broiled".
inline std::optional<std::size_t> method_named(std::vector<std::string> const& methods,
                                               std::string_view method) {
  std::string const wanted = folded(method);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < methods.size(); ++i) {
    std::string_view left = methods[i];
    bool same = folded(left) == wanted;
    while (!left.empty() && !same) {
      auto const comma = left.find(", "), other = left.find(" or ");
      auto const end = comma < other ? comma : other;
      same = folded(left.substr(0, end)) == wanted;
      left = end == left.npos ? std::string_view{} : left.substr(end + (comma < other ? 2 : 4));
    }
    if (same && found)
      return std::nullopt;
    if (same)
      found = i;
  }
  return found;
}
} // namespace detail

/// Yields of one table. Immutable once built, so it may be read from many threads; it gives yields as
/// values, which need no table any more.
class cooking_yield_table {
public:
  cooking_yield_table() : cooking_yield_table({}, {}) {}
  /// Takes rows in the order of their table, and what it remarks on them.
  explicit cooking_yield_table(std::vector<cooking_yield> rows,
                               std::vector<std::string> remarks = {},
                               source from = sources::usda_yields_r2)
      : rows_(std::move(rows)), remarks_(std::move(remarks)), from_(from) {
    std::vector<std::string> both;
    for (cooking_yield const& row : rows_) {
      both.push_back(name_of(row));
      auto const known = std::find(foods_.begin(), foods_.end(), row.food);
      if (known == foods_.end())
        foods_.push_back(row.food);
    }
    names_ = name_index(both, "cooking yield");
    food_names_ = name_index(foods_, "food with a cooking yield");
  }

  [[nodiscard]] source const& from() const noexcept { return from_; }
  [[nodiscard]] std::vector<cooking_yield> const& rows() const noexcept { return rows_; }
  /// What the table remarks on its rows.
  [[nodiscard]] std::vector<std::string> const& remarks() const noexcept { return remarks_; }

  /// The yield of a food by a method, each as people write it: `find("ground beef high fat patty",
  /// "broiled")`. Where the food is known and the method is not, the defect names its methods.
  [[nodiscard]] outcome<cooking_yield> find(std::string_view food, std::string_view method) const {
    auto const which = food_names_.resolve(food);
    if (!which) {
      // Words of the method may tell foods apart that the words of the food do not.
      auto const row = names_.resolve(std::string(food) + ' ' + std::string(method));
      return row ? outcome<cooking_yield>(rows_[*row]) : outcome<cooking_yield>(which.defect());
    }
    auto const all = of(foods_[*which]);
    std::vector<std::string> methods;
    for (cooking_yield const& row : all)
      methods.push_back(row.method);
    if (auto const only = detail::method_named(methods, method))
      return all[*only];
    auto const row = name_index(methods, "method").resolve(method);
    if (row)
      return all[*row];
    defect wrong = row.defect();
    wrong.sentence = foods_[*which] +
                     (wrong.code == defect_code::ambiguous_name ? " has several yields by "
                                                                : " has no yield by ") +
                     detail::quoted(method);
    wrong.nearest = std::move(methods);
    return wrong;
  }
  /// The yield of the cooked food with that number of the agency's tables.
  [[nodiscard]] outcome<cooking_yield> at(food_id number) const {
    for (cooking_yield const& row : rows_)
      if (row.number == number)
        return row;
    return defect{defect_code::unknown_name, "no cooking yield of food " +
                                                 std::to_string(number.number) + " in " +
                                                 std::string(from_.title)};
  }
  /// All yields of the food of exactly that name, in the order of the table.
  [[nodiscard]] std::vector<cooking_yield> of(std::string_view food) const {
    std::vector<cooking_yield> all;
    for (cooking_yield const& row : rows_)
      if (row.food == food)
        all.push_back(row);
    return all;
  }
  /// At most `limit` yields with names near `text`, the nearest first.
  [[nodiscard]] std::vector<cooking_yield> search(std::string_view text,
                                                  std::size_t limit = 10) const {
    std::vector<cooking_yield> found;
    for (name_match const& match : names_.find(text, limit))
      found.push_back(rows_[match.index]);
    return found;
  }

private:
  std::vector<cooking_yield> rows_;
  std::vector<std::string> remarks_;
  source from_;
  std::vector<std::string> foods_;
  name_index names_, food_names_;
};

} // namespace osteon
