// SPDX-License-Identifier: BSL-1.0
/// @file What the IU of an old label can be: bounds where the label does not say the form.
///
/// Labels before 2020 print vitamins A and E in IU and seldom say of what. Then the mass is an interval:
/// `low` and `high` are what the forms allow, `likely` is the middle between them and no more than that;
/// nothing published weighs the forms.
#pragma once

#include <osteon/core/estimate.hpp>
#include <osteon/core/outcome.hpp>
#include <osteon/units/biological.hpp>

#include <type_traits>

namespace osteon {

namespace detail {
/// Bounds in either order, and their middle.
template <class Kind> estimate<measure<Kind>> between(measure<Kind> a, measure<Kind> b) {
  return {a < b ? a : b, (a + b) / 2, a < b ? b : a, std::nullopt, 1.0, {}};
}
constexpr measure<international_unit>
plain_iu(measure<equivalent_of<type_of<nutrients::vitamin_a_iu>>> printed) noexcept {
  return printed.in(IU_of_vitamin_A)*IU;
}
constexpr measure<international_unit>
plain_iu(measure<equivalent_of<type_of<nutrients::vitamin_e_iu>>> printed) noexcept {
  return printed.in(IU_of_vitamin_E)*IU;
}
/// That part of the whole.
constexpr measure<international_unit> part(measure<international_unit> whole,
                                           measure<plain_percent> share) noexcept {
  return whole * share.in(percents) / 100;
}
inline outcome<measure<plain_percent>> share_of_whole(measure<plain_percent> share) {
  if (share >= 0 * percents && share <= 100 * percents)
    return share;
  return defect{defect_code::out_of_domain, "a share lies between 0 and 100 %", {}, {}};
}
template <class Form> inline constexpr bool is_beta_carotene =
    std::is_same_v<Form, type_of<nutrients::beta_carotene>> ||
    std::is_same_v<Form, type_of<nutrients::beta_carotene_supplement>>;
} // namespace detail

/// Vitamin A of a label that prints IU without a form: from 0.05 ug RAE per IU, all of it beta-carotene
/// of food, to 0.3, all of it retinol or beta-carotene of supplements [iom_2001, nih_ods_a].
inline estimate<amount<nutrients::vitamin_a_rae>>
old_label_vitamin_a(measure<international_unit> printed) {
  using namespace nutrients;
  return detail::between(activity<vitamin_a_rae>(beta_carotene(printed)),
                         activity<vitamin_a_rae>(retinol(printed)));
}
/// The same where the label says that a share is beta-carotene, but not its origin; the rest is taken
/// as retinol, which is what such labels add. `out_of_domain` for a share beyond 0 to 100 %.
inline outcome<estimate<amount<nutrients::vitamin_a_rae>>>
old_label_vitamin_a(measure<international_unit> printed, measure<plain_percent> as_beta_carotene) {
  auto const share = detail::share_of_whole(as_beta_carotene);
  if (!share)
    return share.defect();
  auto const carotene = detail::part(printed, *share);
  using namespace nutrients;
  auto const preformed = activity<vitamin_a_rae>(retinol(printed - carotene));
  return detail::between(preformed + activity<vitamin_a_rae>(beta_carotene(carotene)),
                         preformed + activity<vitamin_a_rae>(beta_carotene_supplement(carotene)));
}
/// The same where the origin is known: `old_label_vitamin_a<beta_carotene_supplement>(5000_IU, share)`.
template <substance_component auto BetaCarotene>
  requires detail::is_beta_carotene<type_of<BetaCarotene>>
inline outcome<amount<nutrients::vitamin_a_rae>>
old_label_vitamin_a(measure<international_unit> printed, measure<plain_percent> as_beta_carotene) {
  auto const share = detail::share_of_whole(as_beta_carotene);
  if (!share)
    return share.defect();
  auto const carotene = detail::part(printed, *share);
  using namespace nutrients;
  return activity<vitamin_a_rae>(retinol(printed - carotene)) +
         activity<vitamin_a_rae>(BetaCarotene(carotene));
}
/// Retinol of a label that prints vitamin A in IU without a form, for the upper limit, which counts
/// nothing else: from none to all of it.
inline estimate<amount<nutrients::retinol>> old_label_retinol(measure<international_unit> printed) {
  return detail::between(nutrients::retinol(0 * printed), nutrients::retinol(printed));
}
/// The same where the label states the share of beta-carotene: the rest of it.
/// `out_of_domain` for a share beyond 0 to 100 %.
inline outcome<amount<nutrients::retinol>>
old_label_retinol(measure<international_unit> printed, measure<plain_percent> as_beta_carotene) {
  auto const share = detail::share_of_whole(as_beta_carotene);
  if (!share)
    return share.defect();
  return nutrients::retinol(printed - detail::part(printed, *share));
}

/// Vitamin E of a label that prints IU without a form, as the recommended intake counts it: from
/// 0.45 mg per IU, all of it synthetic, to 0.67, all of it natural [iom_2000, p. 244].
/// The 0.45 is published so, rounded: half of 1,000 mg per 1,100 IU is 0.4545.
inline estimate<amount<nutrients::alpha_tocopherol_2R>>
old_label_vitamin_e_2R(measure<international_unit> printed) {
  using namespace nutrients;
  return detail::between(printed.in(IU)*45 * milligrams_2R / 100,
                         activity<alpha_tocopherol_2R>(alpha_tocopherol_natural(printed)));
}
/// Vitamin E of a label that prints IU without a form, as the upper limit counts it: from 0.67 mg per
/// IU, all of it natural, to 1,000 mg per 1,100 IU or 0.909, all of it synthetic [iom_2000, p. 260].
inline estimate<amount<nutrients::alpha_tocopherol>>
old_label_vitamin_e_any(measure<international_unit> printed) {
  using namespace nutrients;
  return detail::between(as<alpha_tocopherol>(alpha_tocopherol_natural(printed)),
                         as<alpha_tocopherol>(alpha_tocopherol_synthetic(printed)));
}

// The same of what a table or a Daily Value holds in IU.
inline auto old_label_vitamin_a(amount<nutrients::vitamin_a_iu> printed) {
  return old_label_vitamin_a(detail::plain_iu(printed));
}
inline auto old_label_retinol(amount<nutrients::vitamin_a_iu> printed) {
  return old_label_retinol(detail::plain_iu(printed));
}
inline auto old_label_vitamin_e_2R(amount<nutrients::vitamin_e_iu> printed) {
  return old_label_vitamin_e_2R(detail::plain_iu(printed));
}
inline auto old_label_vitamin_e_any(amount<nutrients::vitamin_e_iu> printed) {
  return old_label_vitamin_e_any(detail::plain_iu(printed));
}

} // namespace osteon
