// SPDX-License-Identifier: BSL-1.0
/// @file `column_map`: which column of a CSV file is what; the map of `read_csv_table`.
#pragma once

#include <osteon/food/read/detail/header_check.hpp>
#include <osteon/food/table_column.hpp>
#include <osteon/food/table_words.hpp>
#include <osteon/units/mass.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osteon {

namespace detail {

/// What a column holds beside values.
enum class column_role : std::uint8_t {
  id,
  name,
  group,
  scientific_name,
  density,
  serving_mass,
  component,
  amount,
  unit,
  standard_error,
  data_points
};
inline constexpr std::size_t column_roles = 11;

struct role_column {
  column_role role;
  std::string header;
  std::string prefix{};
};
struct mapped_column {
  std::string header; // of a long file: the code
  table_column column;
  bool is_code;
  bool unit_is_kept;
};

/// The name in a header, without the unit in parentheses behind it.
inline std::string name_in(std::string const& header) {
  unit_header split = split_header(header);
  return unit_named_by(split.unit).empty() ? header : std::move(split.name);
}

/// True when tables print C in units of that kind.
template <class C, class Kind> inline constexpr bool prints_in = std::is_same_v<Kind, kind_of<C>>;
template <class C> inline constexpr bool prints_in<C, food_mass> = !energy_component<C>;
template <class C> inline constexpr bool prints_in<C, plain_energy> = energy_component<C>;
template <class C> inline constexpr bool prints_in<C, international_unit> = takes_iu<C>;

template <component C, class Kind>
mapped_column mapped(std::string header, unit<Kind> printed_in, bool is_code) {
  // "µg RAE" is printed as µg of what the header names.
  std::string_view const symbol = std::string_view(printed_in.symbol);
  std::string_view const plain = symbol.substr(0, symbol.find(' '));
  table_column column{is_code ? header : std::string(),
                      is_code ? std::string(C::name) : name_in(header), std::string(plain),
                      std::string(C::id)};
  bool const kept = printed_content<C>(1, printed_unit_of(plain)).has_value();
  return {std::move(header), std::move(column), is_code, kept};
}

} // namespace detail

/// The column of the food's number, every one behind the same prefix: `id_column("Public Food Key",
/// "F")` for "F002258". Without one, foods have no number.
inline detail::role_column id_column(std::string header, std::string prefix = {}) {
  return {detail::column_role::id, std::move(header), std::move(prefix)};
}
/// The column of the food's name; every map of foods has one.
inline detail::role_column name_column(std::string header) {
  return {detail::column_role::name, std::move(header)};
}
/// The column of the food's group.
inline detail::role_column group_column(std::string header) {
  return {detail::column_role::group, std::move(header)};
}
/// The column of the scientific name.
inline detail::role_column scientific_name_column(std::string header) {
  return {detail::column_role::scientific_name, std::move(header)};
}
/// The column of the density in g/mL, which takes figures per 100 mL to figures per 100 g.
inline detail::role_column density_column(std::string header) {
  return {detail::column_role::density, std::move(header)};
}
/// The column of the mass of a serving in g, which takes figures per serving to figures per 100 g.
inline detail::role_column serving_mass_column(std::string header) {
  return {detail::column_role::serving_mass, std::move(header)};
}

/// A column of figures: `value_column<calcium>("Calcium (Ca) (mg)", milligrams)`. A unit that tables
/// do not print the component in does not compile.
template <component auto C, class Kind>
  requires(detail::prints_in<type_of<C>, Kind>)
detail::mapped_column value_column(std::string header, unit<Kind> printed_in) {
  return detail::mapped<type_of<C>>(std::move(header), printed_in, false);
}
/// A column of figures that the catalogue has no component for; it keeps the table's words.
inline detail::mapped_column other_column(std::string header, std::string unit) {
  table_column column{{}, detail::name_in(header), std::move(unit), {}};
  return {std::move(header), std::move(column), false, true};
}

// One row for each food and component.
/// The column of a component's code.
inline detail::role_column component_column(std::string header) {
  return {detail::column_role::component, std::move(header)};
}
/// The column of the figures.
inline detail::role_column amount_column(std::string header) {
  return {detail::column_role::amount, std::move(header)};
}
/// The column of each figure's unit, where the file has one.
inline detail::role_column unit_column(std::string header) {
  return {detail::column_role::unit, std::move(header)};
}
/// The column of the standard error of each figure.
inline detail::role_column standard_error_column(std::string header) {
  return {detail::column_role::standard_error, std::move(header)};
}
/// The column of the number of samples behind each figure.
inline detail::role_column data_points_column(std::string header) {
  return {detail::column_role::data_points, std::move(header)};
}
/// The rows of a component: `value_code<calcium>("301", milligrams)`.
template <component auto C, class Kind>
  requires(detail::prints_in<type_of<C>, Kind>)
detail::mapped_column value_code(std::string code, unit<Kind> printed_in) {
  return detail::mapped<type_of<C>>(std::move(code), printed_in, true);
}
/// Rows of a code that the catalogue has no component for.
inline detail::mapped_column other_code(std::string code, std::string name, std::string unit) {
  table_column column{code, std::move(name), std::move(unit), {}};
  return {std::move(code), std::move(column), true, true};
}

/// Which column of a file is what. What the figures are per is said and never guessed.
/// @code
/// column_map const ausnut{table_basis::per_100_g, id_column("Public Food Key", "F"),
///                         name_column("Food Name"),
///                         value_column<calcium>("Calcium (Ca) (mg)", milligrams),
///                         value_column<energy>("Energy (kJ)", kilojoules)};
/// @endcode
class column_map {
public:
  /// Takes columns, one `table_basis` and one `table_words`, in any order.
  template <class... Parts> explicit column_map(Parts const&... parts) { (add(parts), ...); }

  table_basis basis = table_basis::not_said;
  table_words words{};
  std::vector<detail::mapped_column> values{};

  /// The columns of that role; more than one is a mistake of the map.
  [[nodiscard]] std::vector<detail::role_column> const& roles() const noexcept { return roles_; }
  /// True for a file with one row for each food and component.
  [[nodiscard]] bool is_long() const {
    for (auto const& each : roles_)
      if (each.role == detail::column_role::component)
        return true;
    return false;
  }

private:
  void add(table_basis b) { basis = b; }
  void add(table_words const& w) { words = w; }
  void add(detail::role_column const& c) { roles_.push_back(c); }
  void add(detail::mapped_column const& c) { values.push_back(c); }

  std::vector<detail::role_column> roles_;
};

} // namespace osteon
