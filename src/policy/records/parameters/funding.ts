import { remarks, type LocalText } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { MONTH_ONLY, NATION, QUALITY, qualityClause, SPRING_TERM, START_UNSEEN, YEAR_END, YEAR_ONLY } from "./shared.js";

const YUAN = { ...NATION, unit: "yuanPerPupil", comparator: ">=", confirmation: "secondary" } as const;
const AID = { ...NATION, unit: "yuanPerYear", comparator: ">=", confirmation: "secondary" } as const;

type Step = Pick<Parameter, "effectiveFrom" | "effectiveTo" | "source" | "note"> & Partial<Pick<Parameter, "scope" | "confirmation">>;

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
  note: remarks({ zh: "只适用于农村学校。", en: "For rural schools only." }, YEAR_ONLY),
};
const UNIFIED_2016: Omit<Step, "scope"> = {
  effectiveFrom: "2016-01-01",
  effectiveTo: "2019-12-31",
  source: { document: "stateCouncil2015No67", clause: "（公用经费基准定额）" },
  note: remarks(SPRING_TERM, {
    zh: "止于全国统一定额的起始年，该年份凭记忆。",
    en: "It ends where one national base begins, a year known from memory.",
  }),
};
const AID_2016: Omit<Step, "scope"> = {
  effectiveFrom: "2016-01-01",
  effectiveTo: "2016-12-31",
  source: { document: "stateCouncil2015No67", clause: "（寄宿生生活补助）" },
  note: SPRING_TERM,
};

const NOT_OF_COUNTIES: LocalText = { zh: "为全国指标，不用于评价县。", en: "It is about the nation and no test of a county." };

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
    note: { zh: "起始年2020年凭记忆。", en: "That it began in 2020 is from memory." },
  }),
  ...perPupilBase(650, 850, {
    effectiveFrom: "2022-01-01",
    effectiveTo: "2022-12-31",
    source: { document: "financeNotice2023", clause: "（公用经费基准定额）" },
    note: {
      zh: "2023年春季由此数提高，故上一年为此数；更早的起始年未证实。",
      en: "The amount that was raised in spring 2023, hence that of the year before; since when it held is not confirmed.",
    },
  }),
  ...perPupilBase(720, 940, {
    effectiveFrom: "2023-01-01",
    source: { document: "financeNotice2023", clause: "（公用经费基准定额）" },
    note: SPRING_TERM,
  }),

  {
    ...YUAN,
    id: "boardingAddOn",
    value: 200,
    effectiveFrom: "2016-01-01",
    effectiveTo: "2022-12-31",
    source: { document: "stateCouncil2015No67", clause: "（寄宿制补助）" },
    note: SPRING_TERM,
  },
  {
    ...YUAN,
    id: "boardingAddOn",
    value: 300,
    effectiveFrom: "2023-01-01",
    source: { document: "financeNotice2023", clause: "（寄宿制补助）" },
    note: SPRING_TERM,
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
    note: remarks({ zh: "农村不足100人的学校按100人计。", en: "Rural schools below 100 pupils count as 100." }, SPRING_TERM),
  },
  { ...QUALITY, id: "smallSchoolFundingFloorPupils", value: 100, unit: "pupils", comparator: ">=", source: qualityClause("政府保障6") },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 4000,
    effectiveFrom: "2014-01-01",
    effectiveTo: "2015-12-31",
    source: { document: "fundingReport2014", clause: "（公用经费基准定额）" },
    note: remarks(YEAR_ONLY, { zh: "与农村定额同列。", en: "It is listed with the rural base." }),
  },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 6000,
    effectiveFrom: "2016-01-01",
    effectiveTo: "2024-12-31",
    source: { document: "stateCouncil2015No67", clause: "（特殊教育）" },
    note: SPRING_TERM,
  },
  {
    ...YUAN,
    id: "specialEducationFundsPerPupilBase",
    value: 7000,
    effectiveFrom: "2025-01-01",
    source: { document: "financeNotice2025", clause: "（特殊教育）" },
    note: SPRING_TERM,
  },
  {
    ...QUALITY,
    id: "specialEducationFundsPerPupilBase",
    value: 6000,
    unit: "yuanPerPupil",
    comparator: ">=",
    source: qualityClause("政府保障7"),
    confirmation: "unverified",
    note: { zh: "办法中的数值凭记忆。", en: "The figure of the measures is from memory." },
  },

  ...livingAid(1000, 1250, { ...AID_2016, scope: "central" }),
  ...livingAid(1000, 1250, { ...AID_2016, scope: "west" }),
  ...livingAid(1000, 1250, {
    effectiveFrom: "2017-01-01",
    effectiveTo: "2023-12-31",
    source: { document: "livingAidReport2017", clause: "（寄宿生生活补助）" },
    note: SPRING_TERM,
  }),
  ...livingAid(1250, 1500, {
    effectiveFrom: "2024-01-01",
    source: { document: "financeNotice2024", clause: "（寄宿生生活补助）" },
    note: SPRING_TERM,
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
    note: {
      zh: "见于陕西的通知，全国适用凭记忆；秋季学期按9月1日计。",
      en: "Seen in Shaanxi's notice; that it held nationally is from memory. Autumn term is taken as 1 September.",
    },
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
    note: { zh: "秋季学期按9月1日计。", en: "Autumn term is taken as 1 September." },
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
    note: SPRING_TERM,
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
    note: { zh: "自所读文本之日起计，税率更早已有。", en: "Counted from the day of the text that was read; the rate is older." },
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
    note: remarks({ zh: "税率凭记忆。", en: "The rate is from memory." }, YEAR_ONLY),
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
    note: {
      zh: "按学校年度公用经费预算总额计；各处写法有预算、决算之别。",
      en: "Of the public funds a school budgets for the year; sources differ between budget and final accounts.",
    },
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
    note: remarks(NOT_OF_COUNTIES, YEAR_ONLY, YEAR_END),
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
    note: remarks({ zh: "“一般不低于”。", en: "“As a rule at least”." }, NOT_OF_COUNTIES, MONTH_ONLY),
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
    note: remarks(
      {
        zh: "财政拨款增幅减财政经常性收入增幅；“高于”不含相等。",
        en: "Growth of appropriations less growth of regular revenue; “higher” leaves out equality.",
      },
      START_UNSEEN,
    ),
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
    note: remarks(
      {
        zh: "分别用于生均教育费用、教职工工资和生均公用经费的增幅。",
        en: "Held against the growth of spending per pupil, of staff pay and of public funds per pupil.",
      },
      START_UNSEEN,
    ),
  },
];
