// SPDX-License-Identifier: BSL-1.0
/// @file Coefficients of the equations that predict basal metabolic rate.
#pragma once

#include <osteon/core/source.hpp>
#include <osteon/person/profile.hpp>

#include <span>

namespace osteon {

namespace sources {
inline constexpr source schofield_1985{"schofield_1985",
                                       "Schofield. Predicting basal metabolic rate", 1985, false};
inline constexpr source henry_2005{
    "henry_2005", "Henry. Basal metabolic rate studies in humans: new equations", 2005, false};
inline constexpr source mifflin_1990{
    "mifflin_1990", "Mifflin et al. A new predictive equation for resting energy expenditure",
    1990};
} // namespace sources

namespace detail {

/// kJ a day = per_kg x mass + constant, for completed years of age from the first to before the last.
struct weight_equation_row {
  sex of_sex;
  int from_age, before_age;
  double per_kg, constant;
};

/// [schofield_1985]
inline constexpr weight_equation_row schofield_rows[] = {
    {sex::male, 0, 3, 249, -127},    {sex::male, 3, 10, 95, 2110},
    {sex::male, 10, 18, 74, 2754},   {sex::male, 18, 30, 63, 2896},
    {sex::male, 30, 60, 48, 3653},   {sex::male, 60, 200, 49, 2459},
    {sex::female, 0, 3, 244, -130},  {sex::female, 3, 10, 85, 2033},
    {sex::female, 10, 18, 56, 2898}, {sex::female, 18, 30, 62, 2036},
    {sex::female, 30, 60, 34, 3538}, {sex::female, 60, 200, 38, 2755},
};
/// The Oxford equations by mass alone, table 12 [henry_2005].
inline constexpr weight_equation_row henry_rows[] = {
    {sex::male, 0, 3, 255, -141},      {sex::male, 3, 10, 93.7, 2150},
    {sex::male, 10, 18, 76.9, 2430},   {sex::male, 18, 30, 66.9, 2280},
    {sex::male, 30, 60, 59.2, 2480},   {sex::male, 60, 200, 56.3, 2150},
    {sex::female, 0, 3, 246, -96.5},   {sex::female, 3, 10, 84.2, 2120},
    {sex::female, 10, 18, 46.5, 3180}, {sex::female, 18, 30, 54.6, 2330},
    {sex::female, 30, 60, 40.7, 2900}, {sex::female, 60, 200, 42.4, 2380},
};

constexpr weight_equation_row const* find_equation(std::span<weight_equation_row const> rows,
                                                   sex of_sex, int age) {
  for (weight_equation_row const& row : rows)
    if (row.of_sex == of_sex && age >= row.from_age && age < row.before_age)
      return &row;
  return nullptr;
}

/// kcal a day from kilograms, centimetres and years; made from adults of 19 to 78 years [mifflin_1990].
constexpr double mifflin_kcal(sex of_sex, double kg, double cm, int age) {
  return 10 * kg + 6.25 * cm - 5 * age + (of_sex == sex::male ? 5 : -161);
}
inline constexpr int mifflin_first_age = 19, mifflin_last_age = 78;

} // namespace detail
} // namespace osteon
