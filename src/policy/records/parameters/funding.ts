import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { NATION, QUALITY, qualityClause } from "./shared.js";

const YUAN = { ...NATION, unit: "yuanPerPupil", comparator: ">=", confirmation: "secondary" } as const;
const AID = { ...NATION, unit: "yuanPerYear", comparator: ">=", confirmation: "secondary" } as const;

type Step = Pick<Parameter, "effectiveFrom" | "effectiveTo" | "source" | "notes"> & Partial<Pick<Parameter, "scope" | "confirmation">>;

/** A step for both stages. */
function perPupilBase(primary: number, juniorSecondary: number, step: Step): Parameter<ParameterId>[] {
  return [
    { ...YUAN, id: "publicFundsPerPupilBase", stage: "primary", value: primary, ...step },
    { ...YUAN, id: "publicFundsPerPupilBase", stage: "juniorSecondary", value: juniorSecondary, ...step },
  ];
}

function livingAid(primary: number, juniorSecondary: number, step: Step): Parameter<ParameterId>[] {
  return [
    { ...AID, id: "boarderLivingAid", stage: "primary", value: primary, ...step },
    { ...AID, id: "boarderLivingAid", stage: "juniorSecondary", value: juniorSecondary, ...step },
  ];
}

const RURAL_2014: Omit<Step, "scope"> = {
  effectiveFrom: "2014-01-01",
  effectiveTo: "2015-12-31",
  source: { document: "fundingReport2014", clause: "（公用经费基准定额）" },
  notes: ["ruralOnly", "yearOnly"],
};
const UNIFIED_2016: Omit<Step, "scope"> = {
  effectiveFrom: "2016-01-01",
  effectiveTo: "2019-12-31",
  source: { document: "stateCouncil2015No67", clause: "（公用经费基准定额）" },
  notes: ["springTerm", "endsAtNationalBase"],
};
const AID_2016: Omit<Step, "scope"> = {
  effectiveFrom: "2016-01-01",
  effectiveTo: "2016-12-31",
  source: { document: "stateCouncil2015No67", clause: "（寄宿生生活补助）" },
  notes: ["springTerm"],
};

/** Amounts per pupil and year, aid, surcharges, shares of funds, growth. */
export const fundingParameters: readonly Parameter<ParameterId>[] = [
  ...perPupilBase(600, 800, { ...RURAL_2014, scope: "central" }),
  ...perPupilBase(600, 800, { ...RURAL_2014, scope: "west" }),
  ...perPupilBase(650, 850, { ...RURAL_2014, scope: "east" }),
  ...perPupilBase(600, 800, { ...UNIFIED_2016, scope: "central" }),
  ...perPupilBase(600, 800, { ...UNIFIED_2016, scope: "west" }),
  ...perPupilBase(650, 850, { ...UNIFIED_2016, scope: "east" }),
  ...perPupilBase(650, 850, {
    effectiveFrom: "2020-01-01",
    effectiveTo: "2021-12-31",
    source: { document: "financeNotice2023", clause: "（公用经费基准定额）" },
    confirmation: "unverified",
    notes: ["from2020FromMemory"],
  }),
  ...perPupilBase(650, 850, {
    effectiveFrom: "2022-01-01",
    effectiveTo: "2022-12-31",
    source: { document: "financeNotice2023", clause: "（公用经费基准定额）" },
    notes: ["raisedInSpring2023"],
  }),
  ...perPupilBase(720, 940, {
    effectiveFrom: "2023-01-01",
    source: { document: "financeNotice2023", clause: "（公用经费基准定额）" },
    notes: ["springTerm"],
  }),

  {
    ...YUAN,
    id: "boardingAddOn",
    value: 200,
    effectiveFrom: "2016-01-01",
    effectiveTo: "2022-12-31",
    source: { document: "stateCouncil2015No67", clause: "（寄宿制补助）" },
    notes: ["springTerm"],
  },
  {
    ...YUAN,
    id: "boardingAddOn",
    value: 300,
    effectiveFrom: "2023-01-01",
    source: { document: "financeNotice2023", clause: "（寄宿制补助）" },
    notes: ["springTerm"],
  },
  {
    ...NATION,
    id: "smallSchoolFundingFloorPupils",
    value: 100,
    unit: "pupils",
    comparator: ">=",
    effectiveFrom: "2016-01-01",
    source: { document: "stateCouncil2015No67", clause: "（小规模学校）" },
    confirmation: "secondary",
    notes: ["below100CountAs100", "springTerm"],
  },
  { ...QUALITY, id: "smallSchoolFundingFloorPupils", value: 100, unit: "pupils", comparator: ">=", source: qualityClause("政府保障6") },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 4000,
    effectiveFrom: "2014-01-01",
    effectiveTo: "2015-12-31",
    source: { document: "fundingReport2014", clause: "（公用经费基准定额）" },
    notes: ["yearOnly", "listedWithRuralBase"],
  },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 6000,
    effectiveFrom: "2016-01-01",
    effectiveTo: "2024-12-31",
    source: { document: "stateCouncil2015No67", clause: "（特殊教育）" },
    notes: ["springTerm"],
  },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 7000,
    effectiveFrom: "2025-01-01",
    source: { document: "financeNotice2025", clause: "（特殊教育）" },
    notes: ["springTerm"],
  },
  {
    ...QUALITY,
    id: "specialEducationFundsPerPupilBase",
    value: 6000,
    unit: "yuanPerPupil",
    comparator: ">=",
    source: qualityClause("政府保障7"),
    confirmation: "unverified",
    notes: ["figureOfMeasuresFromMemory"],
  },

  ...livingAid(1000, 1250, { ...AID_2016, scope: "central" }),
  ...livingAid(1000, 1250, { ...AID_2016, scope: "west" }),
  ...livingAid(1000, 1250, {
    effectiveFrom: "2017-01-01",
    effectiveTo: "2023-12-31",
    source: { document: "livingAidReport2017", clause: "（寄宿生生活补助）" },
    notes: ["springTerm"],
  }),
  ...livingAid(1250, 1500, {
    effectiveFrom: "2024-01-01",
    source: { document: "financeNotice2024", clause: "（寄宿生生活补助）" },
    notes: ["springTerm"],
  }),
  {
    ...NATION,
    id: "nonBoarderLivingAidShare",
    value: 0.5,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2019-09-01",
    effectiveTo: "2023-12-31",
    source: { document: "shaanxiLivingAid2019", clause: "（非寄宿生）" },
    confirmation: "unverified",
    notes: ["shaanxiNotice"],
  },
  {
    ...NATION,
    id: "nonBoarderLivingAidShare",
    value: 0.5,
    unit: "share",
    comparator: ">=",
    place: "61",
    level: "provincial",
    effectiveFrom: "2019-09-01",
    source: { document: "shaanxiLivingAid2019", clause: "（非寄宿生）" },
    confirmation: "secondary",
    notes: ["autumnTerm"],
  },
  {
    ...NATION,
    id: "nonBoarderLivingAidShare",
    value: 0.5,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2024-01-01",
    source: { document: "financeNotice2024", clause: "（寄宿生生活补助）" },
    confirmation: "secondary",
    notes: ["springTerm"],
  },

  {
    ...NATION,
    id: "educationSurchargeRate",
    value: 0.03,
    unit: "share",
    comparator: "=",
    effectiveFrom: "2011-01-08",
    source: { document: "educationSurchargeRules", clause: "3" },
    confirmation: "primary",
    notes: ["rateIsOlder"],
  },
  {
    ...NATION,
    id: "localEducationSurchargeRate",
    value: 0.02,
    unit: "share",
    comparator: "=",
    effectiveFrom: "2011-01-01",
    source: { document: "localSurcharge2010", clause: "（征收率）" },
    confirmation: "unverified",
    notes: ["rateFromMemory", "yearOnly"],
  },
  {
    ...NATION,
    id: "landSaleEducationShareFloor",
    value: 0.1,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2011-01-01",
    source: { document: "landSaleFunds2011", clause: "（计提比例）" },
    confirmation: "secondary",
  },
  {
    ...QUALITY,
    id: "trainingShareOfPublicFundsFloor",
    value: 0.05,
    unit: "share",
    comparator: ">=",
    source: qualityClause("教育质量4"),
    notes: ["ofBudgetedPublicFunds"],
  },
  {
    ...NATION,
    id: "publicEducationSpendingShareOfGdp",
    value: 0.04,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2011-01-01",
    effectiveTo: "2017-08-31",
    dueBy: "2012-12-31",
    source: { document: "stateCouncil2011No22", clause: "（财政性教育经费）" },
    confirmation: "secondary",
    notes: ["notOfCounties", "yearOnly", "yearEnd"],
  },
  {
    ...NATION,
    id: "publicEducationSpendingShareOfGdp",
    value: 0.04,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2017-09-01",
    source: { document: "centralOffices2017", clause: "（教育投入）" },
    confirmation: "secondary",
    notes: ["asARule", "notOfCounties", "monthOnly"],
  },

  {
    ...NATION,
    id: "fundingGrowthMarginFloor",
    value: 0,
    unit: "share",
    comparator: ">",
    effectiveFrom: "2010-01-01",
    source: { document: "compulsoryEducationLaw", clause: "42" },
    confirmation: "primary",
    notes: ["growthOverRevenue", "startUnseen"],
  },
  {
    ...NATION,
    id: "perPupilGrowthFloor",
    value: 0,
    unit: "share",
    comparator: ">",
    effectiveFrom: "2010-01-01",
    source: { document: "compulsoryEducationLaw", clause: "42" },
    confirmation: "primary",
    notes: ["threeGrowths", "startUnseen"],
  },
  {
    ...NATION,
    id: "fundingGrowthYears",
    value: 3,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2012-01-20",
    source: { document: "basicBalance2012", clause: "（保障机制）" },
    confirmation: "secondary",
  },
];
