import { assessed, example, type WorkedExample } from "./example.js";

const taxes = { valueAddedTaxYuan: 8_000_000, consumptionTaxYuan: 1_500_000, businessTaxYuan: 500_000 };
const landSales = {
  revenueYuan: 90_000_000,
  landAcquisitionYuan: 40_000_000,
  landDevelopmentYuan: 8_000_000,
  farmlandDevelopmentYuan: 2_000_000,
  farmersSocialSecurityYuan: 3_000_000,
  farmersLivingSubsidyYuan: 1_000_000,
  workerResettlementYuan: 0,
  saleCostsYuan: 1_000_000,
  newConstructionLandFeeYuan: 5_000_000,
};
const years = [
  {
    year: 2015,
    appropriationYuan: 400,
    regularRevenueYuan: 1000,
    spendingYuan: 500,
    pupils: 10,
    staffMeanPayYuan: 50,
    publicFundsYuan: 60,
  },
  {
    year: 2016,
    appropriationYuan: 450,
    regularRevenueYuan: 1100,
    spendingYuan: 550,
    pupils: 10,
    staffMeanPayYuan: 51,
    publicFundsYuan: 66,
  },
];
const smallSchool = { stage: "primary", locale: "rural", pupils: 98, boarders: 30, fundingRegion: "central" };

/** Examples of funds. */
export const fundingExamples: readonly WorkedExample[] = [
  example(
    "appropriationGrowthMargin",
    "appropriationGrowthMarginOf",
    [
      { year: 2015, appropriationYuan: 400_000_000, regularRevenueYuan: 1_000_000_000 },
      { year: 2016, appropriationYuan: 450_000_000, regularRevenueYuan: 1_100_000_000 },
    ],
    "(450000000 ÷ 400000000 − 1) − (1100000000 ÷ 1000000000 − 1)",
  ),
  example(
    "spendingPerPupilGrowth",
    "spendingPerPupilGrowthOf",
    [
      { year: 2015, spendingYuan: 9_000_000, pupils: 1000 },
      { year: 2016, spendingYuan: 9_000_000, pupils: 800 },
    ],
    "(9000000 ÷ 800) ÷ (9000000 ÷ 1000) − 1",
  ),
  example(
    "staffPayGrowth",
    "staffPayGrowthOf",
    [
      { year: 2015, staffMeanPayYuan: 60_000 },
      { year: 2016, staffMeanPayYuan: 63_000 },
    ],
    "63000 ÷ 60000 − 1",
  ),
  example(
    "publicFundsPerPupilGrowth",
    "publicFundsPerPupilGrowthOf",
    [
      { year: 2015, publicFundsYuan: 600_000, pupils: 1000 },
      { year: 2016, publicFundsYuan: 660_000, pupils: 1000 },
    ],
    "(660000 ÷ 1000) ÷ (600000 ÷ 1000) − 1",
  ),
  assessed(
    "fundingGrowth",
    "assessFundingGrowth",
    [{ years }, { asOf: "2016-12-31" }],
    "min(450 ÷ 400 − 1 > 1100 ÷ 1000 − 1, 550 ÷ 10 > 500 ÷ 10, 51 > 50, 66 ÷ 10 > 60 ÷ 10)",
  ),
  assessed(
    "publicFundsKeptRising",
    "assessPublicFunds",
    [
      {
        stages: {
          primary: {
            publicFundsYuan: 660_000,
            pupils: 1000,
            lastYearPublicFundsYuan: 600_000,
            lastYearPupils: 1000,
            provincialStandardYuan: 650,
          },
        },
      },
      { asOf: "2016-12-31" },
    ],
    "min(660000 ÷ 1000 ≥ 600000 ÷ 1000, 660000 ÷ 1000 ≥ 650)",
  ),
  { ...example("boardingAddOnDue", "publicFundsDue", [smallSchool, { asOf: "2016-12-31" }], "30 × 200"), read: { path: ["boardingYuan"] } },
  {
    ...example("smallSchoolFundsDue", "publicFundsDue", [smallSchool, { asOf: "2016-12-31" }], "max(98, 100) × 600"),
    read: { path: ["baseYuan"] },
  },
  assessed(
    "educationSpendingNotFalling",
    "assessPublicFunds",
    [
      { educationSpending: { spendingYuan: 52_000_000, pupils: 5000, lastYearSpendingYuan: 50_000_000, lastYearPupils: 5000 } },
      { asOf: "2018-12-31" },
    ],
    "min(52000000 ≥ 50000000, 52000000 ÷ 5000 ≥ 50000000 ÷ 5000)",
  ),
  example("educationSurchargeDue", "educationSurchargeDueOf", [taxes, 0.03], "(8000000 + 1500000 + 500000) × 0.03"),
  example("localEducationSurchargeDue", "localEducationSurchargeDueOf", [taxes, 0.02], "(8000000 + 1500000 + 500000) × 0.02"),
  example(
    "landSaleEducationFundsDue",
    "landSaleEducationFundsDueOf",
    [landSales, 0.1],
    "(90000000 − 40000000 − 8000000 − 2000000 − 3000000 − 1000000 − 0 − 1000000 − 5000000) × 0.1",
  ),
  example(
    "ruralFundingRatio",
    "ruralFundingRatioOf",
    [{ ruralFundingYuan: 5_000_000, ruralPupils: 400, urbanFundingYuan: 20_000_000, urbanPupils: 2000 }],
    "(5000000 ÷ 400) ÷ (20000000 ÷ 2000)",
  ),
  example(
    "capitalSpendingConcentration",
    "capitalSpendingConcentrationOf",
    [
      [
        { schoolId: "a", capitalYuan: 100_000, pupils: 100 },
        { schoolId: "b", capitalYuan: 200_000, pupils: 100 },
        { schoolId: "c", capitalYuan: 900_000, pupils: 100 },
      ],
    ],
    "(900000 ÷ 100) ÷ (200000 ÷ 100)",
  ),
];
