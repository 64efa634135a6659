// SPDX-License-Identifier: BSL-1.0
/// @file The rows of exercise_evidence.hpp and their sources.
#pragma once

#include <osteon/exercise/trial_sources.hpp>
#include <osteon/guideline/evidence.hpp>

namespace osteon {

namespace sources {
inline constexpr source invest_2025{
    "invest_2025", "INVEST in Bone Health. Weighted vest or resistance during weight loss", 2025};
inline constexpr source shojaa_2020{
    "pmc7325605", "Shojaa et al. Exercise training and BMD in postmenopausal women", 2020};
inline constexpr source shojaa_resistance_2020{
    "pmc7360540", "Shojaa et al. Dynamic resistance exercise and BMD", 2020};
inline constexpr source kast_2022{"pmc9499891", "Kast et al. Different exercise intensity and BMD",
                                  2022};
inline constexpr source howe_2011{"howe_2011", "Howe et al. Exercise for osteoporosis, Cochrane",
                                  2011};
inline constexpr source fornusek_2017{
    "fornusek_2017", "Fornusek and Kilbreath. Exercise and bone, breast cancer", 2017};
inline constexpr source yu_2025{"pmc12213832",
                                "Exercise and bone after breast cancer, meta-analysis", 2025};
inline constexpr source saarto_2012{"saarto_2012", "Saarto et al. Supervised and home exercise",
                                    2012};
inline constexpr source yale_fit_2016{"yale_fit_2016", "Yale Fitness Intervention Trial, bone",
                                      2016};
inline constexpr source thomas_2017{"thomas_2017", "Thomas et al. Exercise on inhibitors, HOPE",
                                    2017};
inline constexpr source inhibitor_gym_2013{
    "inhibitor_gym_2013", "One-year exercise program on aromatase inhibitors, abstract", 2013};
inline constexpr source winters_stone_2014{
    "pmc4101037", "Winters-Stone et al. Resistance and impact in prostate cancer survivors", 2014};
} // namespace sources

namespace detail::exercise_evidence_data {

using enum evidence_grade;

inline constexpr std::string_view abstract_only = "read in its abstract alone";

inline constexpr evidence_row rows[] = {
    {.subject = "resistance and impact",
     .says = "spine +2.9 against -1.2 %, femoral neck +0.3 against -1.9 %, stature and function "
             "better than in the controls",
     .grade = randomised_density,
     .design = "randomised trial, 8 months, against exercise of low intensity at home",
     .exposure =
         "two supervised half hours a week, 5 sets of 5 above 85 % of the maximum, landings",
     .people = 101,
     .studies = 1,
     .population =
         "women after the menopause, 65 years, T-score below -1.0, screened for medicines "
         "that influence bone",
     .aromatase_inhibitor_users = fact::absent,
     .bias = "one centre; read in its abstract alone; an erratum of 2019 was not seen",
     .from = sources::liftmor_2018},
    {.subject = "resistance and impact",
     .says = "spine +0.47 against -2.13 % (p = 0.001)",
     .grade = randomised_density,
     .design = "randomised trial, 1 year, against stretching",
     .exposure = "three sessions a week of moderate resistance and jumps",
     .people = 106,
     .studies = 1,
     .population = "women after the menopause and after breast cancer, without osteoporosis",
     .bias = abstract_only,
     .from = sources::winters_stone_2011},
    {.subject = "resistance and impact",
     .says = "no difference of the density of the hip; the change was below 1 % in both groups",
     .grade = randomised_density,
     .design = "randomised trial, 1 year; calcium and vitamin D in both arms",
     .exposure = "gym three times a week, impact and resistance, supervised at intervals",
     .people = 66,
     .studies = 1,
     .population = "women after the menopause on an aromatase inhibitor for early breast cancer",
     .aromatase_inhibitor_users = fact::present,
     .bias = "small; an abstract of a meeting",
     .from = sources::inhibitor_gym_2013},
    {.subject = "resistance and impact",
     .says =
         "no difference at the hip or of the average of L1 to L4; at L4 alone -0.4 against -3.1 %",
     .grade = randomised_density,
     .design = "randomised trial, 1 year, against stretching",
     .exposure = "impact and resistance",
     .people = 51,
     .studies = 1,
     .population = "men on androgen deprivation for prostate cancer, 70 years",
     .aromatase_inhibitor_users = fact::absent,
     .bias = "one vertebra of several; read in its abstract alone",
     .from = sources::winters_stone_2014},
    {.subject = "aerobic and resistance",
     .says = "+0.001 against -0.006 g/cm2 at 12 months, not significant (p = 0.37)",
     .grade = randomised_density,
     .design = "randomised trial, 12 months",
     .exposure = "resistance twice a week and 150 minutes of aerobic exercise",
     .people = 121,
     .studies = 1,
     .population = "women on an aromatase inhibitor with pain of joints",
     .aromatase_inhibitor_users = fact::present,
     .bias = abstract_only,
     .from = sources::thomas_2017},
    {.subject = "aerobic and resistance",
     .says =
         "no difference between the groups; women on an aromatase inhibitor lost density at all "
         "sites, others lost it at the femoral neck alone",
     .grade = randomised_density,
     .design =
         "randomised trial, 12 months, against activity at home; calcium and vitamin D in both",
     .exposure = "aerobic and resistance exercise three times a week",
     .people = 154,
     .studies = 1,
     .population = "women early after the menopause who survived a cancer",
     .aromatase_inhibitor_users = fact::present,
     .bias = abstract_only,
     .from = sources::yale_fit_2016},
    {.subject = "aerobic",
     .says = "density held in the exercise group and fell in the control group",
     .grade = randomised_density,
     .design = "randomised trial of 2009, 6 months, as a review tabulates it",
     .exposure = "150 minutes of aerobic exercise a week, three sessions supervised",
     .people = 75,
     .studies = 1,
     .population = "women after breast cancer, some on an aromatase inhibitor, some on tamoxifen",
     .aromatase_inhibitor_users = fact::present,
     .bias = "short; a row of a table without figures",
     .from = sources::exercise_on_inhibitors_2024},
    {.subject = "step aerobics and jumps",
     .says = "before the menopause femoral neck -0.2 against -1.4 % (p = 0.01), spine -1.9 against "
             "-2.2 %; after it no effect at either site",
     .grade = randomised_density,
     .design = "randomised trial, 12 months",
     .exposure = "one supervised session a week and similar training at home",
     .people = 498,
     .studies = 1,
     .population = "women of 35 to 68 years after adjuvant treatment of breast cancer",
     .aromatase_inhibitor_users = fact::present,
     .bias = "498 of 573 analysed; read in its abstract alone",
     .from = sources::saarto_2012},
    {.subject = "exercise after breast cancer",
     .says = "not preserved at any site after the menopause; before it +1.20 % (0.22-2.18) at the "
             "femoral neck in one trial of 498",
     .grade = randomised_density,
     .design = "meta-analysis of randomised trials of 12 months and more",
     .exposure = "exercise of several sorts",
     .people = 1199,
     .studies = 7,
     .population = "women after early breast cancer",
     .bias = "few trials, unlike programmes; read in its abstract alone",
     .from = sources::fornusek_2017},
    {.subject = "exercise after breast cancer",
     .says = "no significant difference at spine, femoral neck or hip; more lean mass, less fat",
     .grade = randomised_density,
     .design = "meta-analysis of randomised trials to October 2024",
     .exposure = "exercise of several sorts",
     .people = 1099,
     .studies = 8,
     .population = "women after the menopause with breast cancer",
     .bias = "few trials, unlike programmes; read in its abstract alone",
     .from = sources::yu_2025},
    {.subject = "exercise after the menopause",
     .says =
         "standardised difference 0.37 (0.25-0.50) at the spine, 0.33 (0.23-0.43) at the femoral "
         "neck, 0.40 (0.28-0.51) at the hip",
     .grade = randomised_density,
     .design = "meta-analysis of controlled trials",
     .exposure = "exercise of several sorts, 6 to 30 months",
     .people = 5300,
     .studies = 75,
     .population = "women after the menopause",
     .bias = "trials of unlike result, some of them negative; not all were randomised",
     .from = sources::shojaa_2020},
    {.subject = "exercise after the menopause",
     .says = "combined exercise +3.22 % (1.80-4.64) at the spine; resistance of high force +1.03 % "
             "(0.24-1.82) at the femoral neck",
     .grade = randomised_density,
     .design = "Cochrane review of randomised trials",
     .exposure = "exercise of several sorts",
     .people = 4320,
     .studies = 43,
     .population = "women after the menopause",
     .bias = "quality of many trials low; read in its abstract alone",
     .from = sources::howe_2011},
    {.subject = "resistance",
     .says =
         "standardised difference 0.54 (0.22-0.87) at the spine, 0.22 (0.07-0.38) at the femoral "
         "neck, 0.48 (0.22-0.75) at the hip; larger below two sessions a week",
     .grade = randomised_density,
     .design = "meta-analysis of controlled trials",
     .exposure = "dynamic resistance alone, 6 months and more",
     .studies = 17,
     .population = "women after the menopause",
     .bias = "the finding on frequency is between trials, not within them",
     .from = sources::shojaa_resistance_2020},
    {.subject = "intensity",
     .says = "no significant difference of high against low intensity: 0.19 (-0.23 to 0.61) at the "
             "spine, 0.17 (-0.04 to 0.38) at the hip",
     .grade = randomised_density,
     .design = "meta-analysis of trials that compared intensities",
     .exposure = "exercise of two intensities, 6 months and more",
     .studies = 11,
     .population = "adults",
     .bias = "trials differ much at the spine",
     .from = sources::kast_2022},
    {.subject = "hops",
     .says = "femoral neck +0.7 % in the leg that hopped, -0.9 % in the other",
     .grade = randomised_density,
     .design = "one leg of each man at random, 12 months",
     .exposure = "50 hops in several directions every day",
     .people = 35,
     .studies = 1,
     .population = "healthy men of 70 years",
     .aromatase_inhibitor_users = fact::absent,
     .bias = "35 of 50 completed it; read in its abstract alone",
     .from = sources::allison_2013},
    {.subject = "hops",
     .says = "femoral neck +1.13 % (p = 0.048), chair stands faster",
     .grade = observational,
     .design = "one group before and after 16 weeks, without a control",
     .exposure = "50 hops on each leg every day, at home",
     .people = 44,
     .studies = 1,
     .population = "women after the menopause with a T-score below -1.0",
     .bias = "no control group; an abstract of a meeting",
     .from = sources::home_hops_2020},
    {.subject = "weighted vest",
     .says = "the density of the hip fell alike in all three groups",
     .grade = randomised_density,
     .design =
         "single-blind randomised trial, 12 months, during a loss of 9 to 11 % of body weight",
     .exposure =
         "a vest for 7.1 hours a day that replaced 78 % of the weight lost, or resistance three "
         "times a week, or neither",
     .people = 150,
     .studies = 1,
     .population = "adults of 66 years with obesity, three quarters of them women",
     .bias = "what holds during weight loss may not hold without it; wear time by self-report",
     .from = sources::invest_2025},
};

} // namespace detail::exercise_evidence_data

} // namespace osteon
