// SPDX-License-Identifier: BSL-1.0
/// @file The rows of nutrient_evidence.hpp and their sources.
#pragma once

#include <osteon/guideline/evidence.hpp>
#include <osteon/units/nutrients/bioactives.hpp>
#include <osteon/units/nutrients/carotenoids.hpp>
#include <osteon/units/nutrients/fatty_acids.hpp>
#include <osteon/units/nutrients/minerals.hpp>
#include <osteon/units/nutrients/proximates.hpp>
#include <osteon/units/nutrients/vitamins.hpp>

namespace osteon {

namespace sources {
inline constexpr source nih_ods_k{"nih_ods_k", "NIH Office of Dietary Supplements. Vitamin K",
                                  2021};
inline constexpr source schurgers_2000{
    "schurgers_2000", "Schurgers and Vermeer. Phylloquinone and menaquinones in food", 2000};
inline constexpr source schurgers_2007{
    "schurgers_2007", "Schurgers et al. Vitamin K-containing dietary supplements", 2007};
inline constexpr source binkley_2009{"binkley_2009", "Binkley et al. Phylloquinone or MK-4", 2009};
inline constexpr source knapen_2007{"knapen_2007", "Knapen et al. Vitamin K2, hip geometry", 2007};
inline constexpr source knapen_2013{"knapen_2013", "Knapen et al. Three-year low-dose MK-7", 2013};
inline constexpr source diaz_curiel_2015{"diaz_curiel_2015",
                                         "Diaz Curiel. Action of vitamin K on bone health", 2015};
inline constexpr source dominguez_2023{"dominguez_2023", "Dominguez et al. Serum magnesium", 2023};
inline constexpr source farsinejad_2016{"farsinejad_2016",
                                        "Farsinejad-Marj et al. Dietary magnesium intake", 2016};
inline constexpr source mangano_2014{
    "mangano_2014", "Mangano et al. Dietary protein is beneficial to bone health", 2014};
inline constexpr source protein_in_bone{"protein_in_bone", "Protein as a share of bone", 2008,
                                        false};
inline constexpr source shen_2017{"shen_2017", "Shen et al. Omega-3 and bone turnover", 2017};
inline constexpr source appleton_2011{"appleton_2011", "Appleton et al. n-3 and resorption", 2011};
inline constexpr source malmir_2018{"malmir_2018", "Malmir et al. Vitamin C intake", 2018};
inline constexpr source xu_2017{"xu_2017", "Xu et al. Carotenoids and risk of fracture", 2017};
inline constexpr source mackinnon_2011{"mackinnon_2011", "Mackinnon et al. Lycopene", 2011};
inline constexpr source fritz_2013{"fritz_2013", "Fritz et al. Soy, red clover, isoflavones", 2013};
inline constexpr source jakeman_2016{"jakeman_2016", "Jakeman et al. Soluble corn fiber", 2016};
inline constexpr source bian_2018{"bian_2018", "Bian et al. Dairy and hip fracture", 2018};
inline constexpr source de_souza_2022{"de_souza_2022", "De Souza et al. The Prune Study", 2022};
inline constexpr source webster_2021{"webster_2021", "Webster et al. Diet and hip fracture", 2021};
inline constexpr source datta_2013{"datta_2013", "Datta and Schwartz. Calcium and vitamin D", 2013};
inline constexpr source brazil_cohort{"brazil_cohort", "Five-year cohort of Brazil", 2022, false};
inline constexpr source b_able{"b_able", "Prieto-Alhambra et al. The B-ABLE study", 2012};
inline constexpr source engelsen_2010{"engelsen_2010",
                                      "Engelsen. Ultraviolet exposure and vitamin D", 2010};
inline constexpr source nutrient_opinions{"nutrient_opinions", "Repeated, seen nowhere", 2026,
                                          false};
} // namespace sources

namespace detail::evidence_data {

using enum evidence_topic;
using enum evidence_grade;

inline constexpr evidence_row rows[] = {
    // Vitamin K, form by form
    {.subject = "vitamin K1",
     .component = nutrients::vitamin_k1.id,
     .topic = role,
     .says = "coenzyme of the carboxylase that makes clotting factors and proteins of bone bind "
             "calcium",
     .grade = established,
     .from = sources::nih_ods_k},
    {.subject = "vitamin K1",
     .component = nutrients::vitamin_k1.id,
     .topic = foods,
     .says = "green leafy vegetables; the main dietary form",
     .grade = established,
     .starter_foods = "kale, boiled; spinach, boiled; collards, boiled; broccoli, boiled",
     .from = sources::nih_ods_k},
    {.subject = "vitamin K1",
     .component = nutrients::vitamin_k1.id,
     .says = "less undercarboxylated osteocalcin, no effect on the density of spine or hip",
     .grade = randomised_density,
     .design =
         "double-blind placebo-controlled trial, 12 months; with calcium and vitamin D in all arms",
     .exposure = "1 mg of phylloquinone a day as a supplement",
     .people = 381,
     .studies = 1,
     .population = "North American women after the menopause without osteoporosis",
     .from = sources::binkley_2009},
    {.subject = "vitamin K1",
     .component = nutrients::vitamin_k1.id,
     .says = "trials of K1 or K2 in white populations show no rise of density at most sites; those "
             "with "
             "fractures have limits of method",
     .grade = randomised_density,
     .design = "narrative review",
     .population = "adults",
     .bias = "search and selection not described in its abstract",
     .from = sources::diaz_curiel_2015},
    {.subject = "vitamin K2, MK-4",
     .component = nutrients::menaquinone_4.id,
     .topic = role,
     .says = "made in the body from phylloquinone, without bacteria",
     .grade = established,
     .from = sources::nih_ods_k},
    {.subject = "vitamin K2, MK-4",
     .component = nutrients::menaquinone_4.id,
     .topic = foods,
     .says = "K2 was found in meat, liver, butter, egg yolk, natto, cheese and curd cheese; the "
             "starter "
             "foods have no figure of MK-4 for butter and egg yolk",
     .grade = established,
     .starter_foods = "cheddar; parmesan, grated; swiss cheese; sour cream",
     .from = sources::schurgers_2000},
    {.subject = "vitamin K2, MK-4",
     .component = nutrients::menaquinone_4.id,
     .says = "density unchanged against placebo; bone mineral content and width of the femoral "
             "neck rose",
     .grade = randomised_density,
     .design = "randomised trial, 3 years",
     .exposure = "45 mg of MK-4 a day, a drug's dose and far from any diet",
     .people = 325,
     .studies = 1,
     .population = "women after the menopause",
     .bias = "geometry, not density, carries the conclusion",
     .from = sources::knapen_2007},
    {.subject = "vitamin K2, MK-4",
     .component = nutrients::menaquinone_4.id,
     .says = "less undercarboxylated osteocalcin, no effect on the density of spine or hip",
     .grade = randomised_density,
     .design = "double-blind placebo-controlled trial, 12 months",
     .exposure = "45 mg of MK-4 a day",
     .people = 381,
     .studies = 1,
     .population = "North American women after the menopause without osteoporosis",
     .from = sources::binkley_2009},
    {.subject = "vitamin K2, MK-7",
     .component = nutrients::menaquinone_7.id,
     .topic = foods,
     .says =
         "of bacteria; K2 was found in natto, cheese and curd cheese. The tables here have no MK-7",
     .grade = established,
     .from = sources::schurgers_2000},
    {.subject = "vitamin K2, MK-7",
     .component = nutrients::menaquinone_7.id,
     .says = "a smaller loss of density and bone strength with age than under placebo",
     .grade = randomised_density,
     .design = "randomised placebo-controlled trial, 3 years",
     .exposure = "180 ug of MK-7 a day as a supplement",
     .people = 244,
     .studies = 1,
     .population = "healthy women after the menopause",
     .bias = "one trial; sites and sizes of the effect were not seen",
     .from = sources::knapen_2013},
    {.subject = "vitamin K2, MK-7",
     .component = nutrients::menaquinone_7.id,
     .says = "stays in the blood for days, and amounts of supplements may disturb anticoagulants "
             "that act "
             "against vitamin K",
     .grade = randomised_markers,
     .design = "comparison with K1 in volunteers",
     .population = "healthy volunteers",
     .aromatase_inhibitor_users = fact::absent,
     .from = sources::schurgers_2007},

    // Magnesium
    {.subject = "magnesium",
     .component = nutrients::magnesium.id,
     .topic = role,
     .says = "a major component of bone, and needed by many processes of cells",
     .grade = established,
     .from = sources::dominguez_2023},
    {.subject = "magnesium",
     .component = nutrients::magnesium.id,
     .topic = foods,
     .says = "nuts, seeds, leafy vegetables, beans, dark chocolate",
     .grade = established,
     .starter_foods =
         "almonds; spinach, boiled; pumpkin seeds; black beans, boiled; dark chocolate",
     .from = sources::usda_sr28},
    {.subject = "magnesium",
     .component = nutrients::magnesium.id,
     .says = "intake not associated with fractures; a marginal correlation with density of hip and "
             "femoral neck",
     .grade = observational,
     .design = "meta-analysis of observational studies",
     .studies = 12,
     .population = "adults",
     .bias = "no trial among them",
     .from = sources::farsinejad_2016},

    // Protein
    {.subject = "protein",
     .component = nutrients::protein.id,
     .topic = role,
     .says = "about half of the volume of bone",
     .grade = unverified,
     .from = sources::protein_in_bone},
    {.subject = "protein",
     .component = nutrients::protein.id,
     .says =
         "greater intake goes with better bone health in cohorts, in trials more so with enough "
         "calcium; the relation to fractures is unclear",
     .grade = observational,
     .design = "review of cohorts and trials",
     .population = "adults",
     .from = sources::mangano_2014},

    // Fatty acids
    {.subject = "omega-3",
     .component = nutrients::omega_3.id,
     .says = "osteocalcin fell; bone alkaline phosphatase and the C-telopeptide did not change",
     .grade = randomised_markers,
     .design = "meta-analysis of trials",
     .studies = 8,
     .population = "women after the menopause",
     .bias = "markers only; density called for by its authors",
     .from = sources::shen_2017},
    {.subject = "EPA and DHA",
     .component = nutrients::epa.id,
     .says = "no effect on a marker of resorption",
     .grade = randomised_markers,
     .design = "analysis of samples of a placebo-controlled trial, 12 weeks",
     .exposure = "1.48 g of EPA and DHA a day",
     .people = 113,
     .studies = 1,
     .population = "adults with mild to moderate depression",
     .from = sources::appleton_2011},
    {.subject = "ratio of omega-6 to omega-3",
     .component = nutrients::omega_6.id,
     .says = "a lower ratio is said to favour bone",
     .grade = unverified,
     .from = sources::nutrient_opinions},

    // Vitamins C and E, carotenoids, polyphenols
    {.subject = "vitamin C",
     .component = nutrients::vitamin_c.id,
     .says = "greater intake goes with density of the femoral neck, pooled correlation 0.18 (0.06 "
             "to 0.30)",
     .grade = observational,
     .design = "meta-analysis of observational studies",
     .population = "adults",
     .bias = "no trial among them",
     .from = sources::malmir_2018},
    {.subject = "vitamin E",
     .component = nutrients::alpha_tocopherol.id,
     .says = "is said to protect bone as an antioxidant",
     .grade = unverified,
     .from = sources::nutrient_opinions},
    {.subject = "carotenoids",
     .says = "hip fractures 28 % rarer with high than with low intake",
     .grade = observational,
     .design = "meta-analysis of five prospective and two case-control studies",
     .people = 140265,
     .studies = 7,
     .population = "adults",
     .bias = "who eats vegetables differs in much else",
     .from = sources::xu_2017},
    {.subject = "lycopene",
     .component = nutrients::lycopene.id,
     .says = "a marker of resorption fell against placebo",
     .grade = randomised_markers,
     .design = "randomised trial, 4 months, three arms pooled against placebo",
     .exposure = "30 to 70 mg of lycopene a day as tomato juice or capsules",
     .people = 60,
     .studies = 1,
     .population = "women after the menopause, 50 to 60 years",
     .bias = "15 women in an arm; seen in reports of the paper",
     .from = sources::mackinnon_2011},
    {.subject = "polyphenols",
     .says = "are said to protect bone; no table read here has them",
     .grade = unverified,
     .from = sources::nutrient_opinions},

    // Foods
    {.subject = "isoflavones",
     .component = nutrients::isoflavones.id,
     .says =
         "soy foods: no harm found in long-term observational data of women with breast cancer; "
         "its "
         "authors ask for better evidence on safety before high amounts as a supplement. Not about "
         "bone. Whole soy and concentrates are two things",
     .grade = observational,
     .design = "systematic review: 40 trials, 11 uncontrolled, 80 observational",
     .studies = 131,
     .population = "women with or at risk of breast cancer",
     .bias = "safety rests on observational data",
     .from = sources::fritz_2013},
    {.subject = "prebiotic fibre",
     .says = "more calcium kept in bone, 4.8 and 7 %; osteocalcin and the N-telopeptide unchanged",
     .grade = randomised_markers,
     .design = "double-blind crossover trial, 50 days an arm",
     .exposure = "10 and 20 g of soluble corn fibre a day",
     .people = 14,
     .studies = 1,
     .population = "healthy women after the menopause",
     .aromatase_inhibitor_users = fact::absent,
     .bias = "14 women, no density",
     .from = sources::jakeman_2016},
    {.subject = "fermented foods",
     .says =
         "hip fractures rarer with most than with least yogurt, relative risk 0.75 (0.66 to 0.86); "
         "cheese 0.68 (0.61 to 0.77); milk 0.91 (0.74 to 1.12)",
     .grade = observational,
     .design = "meta-analysis, 10 cohorts",
     .studies = 10,
     .population = "adults",
     .bias = "who eats yogurt differs in much else",
     .from = sources::bian_2018},
    {.subject = "prunes",
     .says =
         "total hip -0.3 against -1.1 % without prunes at 12 months with 50 g; no difference with "
         "100 g, which 41 % gave up",
     .grade = randomised_density,
     .design = "parallel randomised trial at one centre, 12 months, not blinded",
     .exposure = "50 or 100 g of prunes a day",
     .people = 235,
     .studies = 1,
     .population = "women after the menopause, 62 years on average",
     .aromatase_inhibitor_users = fact::absent,
     .bias = "dropout 22 % in all, 41 % at 100 g; the larger amount shows no effect",
     .from = sources::de_souza_2022},
    {.subject = "diet and hip fracture",
     .says = "of 34 foods, nutrients and patterns only fruit and vegetables together reach low "
             "quality of "
             "evidence, relative risk 0.92 (0.87 to 0.98); the other 33 are very low",
     .grade = observational,
     .design = "umbrella review of 16 meta-analyses, graded",
     .studies = 16,
     .population = "adults",
     .bias = "every review of low or critically low quality",
     .from = sources::webster_2021},

    // Calcium and vitamin D under an aromatase inhibitor: three rows that do not agree, and no verdict
    {.subject = "calcium and vitamin D under an aromatase inhibitor",
     .says = "density was lost all the same",
     .grade = observational,
     .design =
         "systematic review of 16 trials of drugs: before and after in the arms without the drug",
     .exposure = "500 to 1,500 mg of calcium and 200 to 1,000 IU of vitamin D a day",
     .studies = 16,
     .population = "women under treatment for breast cancer, before and after the menopause",
     .aromatase_inhibitor_users = fact::present,
     .bias = "no arm without supplements: what would have been lost without them was never tested",
     .from = sources::datta_2013},
    {.subject = "calcium and vitamin D under an aromatase inhibitor",
     .says =
         "density at 5 years no different from women with other tumours and without the inhibitor",
     .grade = observational,
     .design = "prospective cohort with a comparison group, 5 years",
     .exposure = "calcium and vitamin D",
     .studies = 1,
     .population = "women with breast cancer in Brazil",
     .aromatase_inhibitor_users = fact::present,
     .bias = "not randomised; the comparison group had other treatment; seen in a summary only",
     .from = sources::brazil_cohort},
    {.subject = "calcium and vitamin D under an aromatase inhibitor",
     .says = "1.68 % lost at the spine in a year; 0.5 % less for every 10 ng/mL of 25(OH)D at 3 "
             "months, "
             "1.70 % less (0.4 to 3.0) at 40 ng/mL or more than below 30",
     .grade = observational,
     .design = "prospective cohort, 1 year, regression on the level reached",
     .exposure =
         "1 g of calcium and 800 IU of vitamin D3 a day, 16,000 IU every 2 weeks below 30 ng/mL",
     .people = 232,
     .studies = 1,
     .population = "women who began an inhibitor and were not given a bisphosphonate",
     .aromatase_inhibitor_users = fact::present,
     .bias = "levels were not randomised: who reaches 40 ng/mL differs in much else",
     .from = sources::b_able},

    // Skin
    {.subject = "vitamin D from the skin",
     .component = nutrients::vitamin_d.id,
     .topic = role,
     .says =
         "the skin makes vitamin D under ultraviolet light, for most people their main source; at "
         "moderate and high latitudes the diet gains weight, most in winter",
     .grade = established,
     .from = sources::engelsen_2010},
};
} // namespace detail::evidence_data

} // namespace osteon
