import { remarks } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { NATION, SHUOZHOU, START_UNSEEN, YEAR_END } from "./shared.js";

const BASIC = { ...NATION, effectiveFrom: "2012-01-20", confirmation: "secondary" } as const;
const SURVEY = { ...BASIC, source: { document: "basicBalance2012", clause: "（问卷调查）" } } as const;

const counties2020 = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2016-01-01",
  dueBy: "2020-12-31",
  confirmation: "secondary",
  note: {
    zh: "两步目标2012年9月5日一并提出，第二步自第一步限期次日起计。限期只写年份，按当年12月31日计。",
    en: "Both steps were set on 2012-09-05; the second is counted from the day after the first falls due. Its last day is taken.",
  },
} as const;

const counties2015 = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2012-09-05",
  effectiveTo: "2015-12-31",
  dueBy: "2015-12-31",
  confirmation: "unverified",
  note: remarks({ zh: "数值凭记忆。", en: "The figure is from memory." }, YEAR_END),
} as const;

/** What counties show for basic balance besides the composite coefficient, and the targets for counties and schools. */
export const basicBalanceParameters: readonly Parameter<ParameterId>[] = [
  {
    ...BASIC,
    id: "governmentWorkPassMark",
    value: 85,
    unit: "points",
    comparator: ">=",
    source: { document: "basicBalance2012", clause: "（政府工作）" },
    interpretedBy: { document: "guangdong2014No13", clause: "（通过标准）" },
    note: {
      zh: "数值见于广东2016年4月7日的通知；满分100分凭记忆。",
      en: "Seen in a Guangdong notice of 2016-04-07; that 100 is full marks is from memory.",
    },
  },
  {
    ...BASIC,
    id: "satisfactionShareFloor",
    value: 0.85,
    unit: "share",
    comparator: ">=",
    source: { document: "basicBalance2012", clause: "（公众满意度）" },
    interpretedBy: { document: "basicBalanceBriefing2022", clause: "（满意度）" },
    note: {
      zh: "办法原称调查结果为重要参考；85%为教育部所说的通过线，何时起用未见，自办法之日起计。",
      en: "The measures take the survey into account; 85 % is the ministry's bar. Its start was not seen; the measures' day is taken.",
    },
  },
  { ...SURVEY, id: "surveySampleShare", value: 0.0015, unit: "share", comparator: ">=" },
  {
    ...SURVEY,
    id: "surveySampleFloor",
    value: 600,
    unit: "count",
    comparator: ">=",
    note: { zh: "常住人口不足400000人的县。", en: "For counties of fewer than 400,000 residents." },
  },
  { ...SURVEY, id: "surveyParentShareFloor", value: 0.5, unit: "share", comparator: ">=" },
  { ...SURVEY, id: "surveyValidReturnFloor", value: 0.7, unit: "share", comparator: ">=" },
  {
    ...BASIC,
    id: "disabledEnrolmentShareFloor",
    value: 0.8,
    unit: "share",
    comparator: ">=",
    scope: "basicBalance",
    source: { document: "basicBalance2012", clause: "（入学机会）" },
    note: {
      zh: "限视力、听力、智力三类残疾；见于省级指标表。",
      en: "For visual, hearing and intellectual disability; seen in provincial tables.",
    },
  },

  {
    ...counties2015,
    id: "certifiedCountyShareTarget",
    value: 0.65,
    source: { document: "stateCouncil2012No48", clause: "（基本均衡县比例）" },
  },
  {
    ...counties2020,
    id: "certifiedCountyShareTarget",
    value: 0.95,
    source: { document: "stateCouncil2012No48", clause: "（基本均衡县比例）" },
  },
  { ...counties2015, id: "nineYearRetentionTarget", value: 0.93, source: { document: "stateCouncil2012No48", clause: "（巩固率）" } },
  {
    ...counties2020,
    id: "nineYearRetentionTarget",
    value: 0.95,
    effectiveTo: "2020-12-31",
    source: { document: "stateCouncil2012No48", clause: "（巩固率）" },
  },
  {
    ...NATION,
    id: "nineYearRetentionTarget",
    value: 0.96,
    unit: "share",
    comparator: ">=",
    effectiveFrom: "2021-01-01",
    dueBy: "2025-12-31",
    source: { document: "retentionGoal2025", clause: "（巩固率）" },
    confirmation: "unverified",
    note: {
      zh: "数值凭记忆，自上一目标限期次日起计。",
      en: "The figure is from memory; it is counted from the day after the earlier target fell due.",
    },
  },
  {
    ...SHUOZHOU,
    id: "schoolsAtBasicStandardShareTarget",
    value: 1,
    unit: "share",
    comparator: ">=",
    dueBy: "2018-12-31",
    source: { document: "shuozhouOpinion2016", clause: "三" },
    note: remarks({ zh: "“所有义务教育学校”。", en: "“All compulsory schools”." }, YEAR_END),
  },

  ...(
    [
      ["primary", 0.01],
      ["juniorSecondary", 0.03],
    ] as const
  ).map(
    ([stage, value]): Parameter<ParameterId> => ({
      ...NATION,
      id: "dropoutRateLimit",
      value,
      unit: "share",
      comparator: "<=",
      stage,
      effectiveFrom: "2010-01-01",
      source: { document: "twoBasicsStandard", clause: "（辍学率）" },
      confirmation: "unverified",
      note: remarks({ zh: "数值凭记忆。", en: "The figure is from memory." }, START_UNSEEN),
    }),
  ),
];
