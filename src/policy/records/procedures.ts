import { remarks, type LocalText } from "../../foundation/localText.js";
import type { Citation } from "./types.js";
import type { BalanceStandard, Confirmation, StepActor } from "./lists.js";

export type { BalanceStandard } from "./lists.js";

/** A step on the way to recognition of a county. */
export interface ProcedureStep {
  readonly id: string;
  readonly standard: BalanceStandard;
  /** Place among the steps of the same standard and year, from 1; the order in which the source names them. */
  readonly order: number;
  readonly name: LocalText;
  /** Whose step it is; those that the ministry's notices name are taken as the nation's. */
  readonly actor: StepActor;
  /** The year whose notice names the step; without one it is a step of the standard itself. */
  readonly year?: number;
  /** Last day of each year on which the step is on time, `MM-DD`. */
  readonly yearlyBy?: string;
  readonly source: Citation;
  readonly confirmation: Confirmation;
  readonly note?: LocalText;
}

const SELF_ASSESSMENT = { name: { zh: "县级自评", en: "Self-assessment" }, actor: "county" } as const;
const MUNICIPAL_REVIEW = { name: { zh: "市级复核", en: "Municipal review" }, actor: "city" } as const;
const PROVINCIAL_ASSESSMENT = { name: { zh: "省级评估", en: "Provincial assessment" }, actor: "province" } as const;
const NATIONAL_RECOGNITION = { name: { zh: "国家认定", en: "National recognition" }, actor: "nation" } as const;
const ANNUAL_MONITORING = { name: { zh: "年度监测", en: "Annual monitoring" }, actor: "nation" } as const;
const REVOCATION = { name: { zh: "撤销认定", en: "Revocation" }, actor: "nation" } as const;

const BRIEFING = { standard: "basicBalance2012", source: { document: "basicBalanceBriefing2022" }, confirmation: "secondary" } as const;

const COVERING_NOTICE = { standard: "basicBalance2012", source: { document: "basicBalance2012" } } as const;

const FROM_MEMORY: LocalText = { zh: "凭记忆，未见条文。", en: "From memory; no text was found." };
const MAKER_UNSEEN: LocalText = { zh: "由哪一级承担未见。", en: "Which level carries it out was not seen." };

const QUALITY_FROM_MEMORY = {
  standard: "qualityBalance2017",
  source: { document: "qualityBalance2017" },
  confirmation: "unverified",
  note: FROM_MEMORY,
} as const;

interface NamedStep {
  readonly key: string;
  readonly name: LocalText;
}

const QUALIFICATION_REVIEW: NamedStep = { key: "QualificationReview", name: { zh: "资格审查", en: "Review of eligibility" } };
const QUALITY_MONITORING: NamedStep = { key: "QualityMonitoring", name: { zh: "质量监测", en: "Monitoring of quality" } };
const RECOGNITION_SURVEY: NamedStep = { key: "RecognitionSurvey", name: { zh: "社会认可度调查", en: "Survey of public recognition" } };
const INDICATOR_REVIEW: NamedStep = { key: "IndicatorReview", name: { zh: "指标审核", en: "Review of the indicators" } };
const SITE_VERIFICATION: NamedStep = { key: "SiteVerification", name: { zh: "实地核查", en: "Verification on site" } };
const VERIFICATION: NamedStep = { key: "Verification", name: { zh: "核查评估", en: "Verification and assessment" } };
const JOINT_REVIEW: NamedStep = { key: "JointReview", name: { zh: "集中汇审", en: "Joint review" } };

/** The steps that the notice of one year names. */
function namedIn(year: number, steps: readonly NamedStep[], note?: LocalText): ProcedureStep[] {
  return steps.map(({ key, name }, index) => ({
    id: `quality${String(year)}${key}`,
    standard: "qualityBalance2017",
    order: index + 1,
    name,
    actor: "nation",
    year,
    source: { document: `qualityBalanceList${String(year)}` },
    confirmation: "secondary",
    ...(note === undefined ? {} : { note }),
  }));
}

/**
 * Steps of recognition as far as they were seen or are remembered. The steps of quality balance changed from year to
 * year and stand under the year whose notice names them.
 *
 * @example
 * ```ts
 * import { procedures } from "edu-balance";
 *
 * procedures.filter((step) => step.year === 2023).map((step) => step.name.zh);
 * // => ["质量监测", "社会认可度调查", "指标审核", "实地核查"]
 * procedures.find((step) => step.yearlyBy !== undefined)?.yearlyBy; // => "08-31"
 * ```
 */
export const procedures: readonly ProcedureStep[] = [
  { ...BRIEFING, ...SELF_ASSESSMENT, id: "basicSelfAssessment", order: 1 },
  { ...BRIEFING, ...MUNICIPAL_REVIEW, id: "basicMunicipalReview", order: 2 },
  { ...BRIEFING, ...PROVINCIAL_ASSESSMENT, id: "basicProvincialAssessment", order: 3 },
  {
    ...COVERING_NOTICE,
    id: "basicProvincialFiling",
    order: 4,
    name: { zh: "省级报送", en: "Filing by the province" },
    actor: "province",
    yearlyBy: "08-31",
    confirmation: "secondary",
    note: {
      zh: "自2012年起每年8月31日前报送：公函、省级评估报告、公众满意度调查结果，一式5份。",
      en: "From 2012, by 31 August each year: letter, provincial report and result of the public survey, in 5 copies.",
    },
  },
  { ...BRIEFING, ...NATIONAL_RECOGNITION, id: "basicNationalRecognition", order: 5, note: { zh: "2013年启动。", en: "Begun in 2013." } },
  {
    ...COVERING_NOTICE,
    ...ANNUAL_MONITORING,
    id: "basicAnnualMonitoring",
    order: 6,
    confirmation: "unverified",
    note: remarks(FROM_MEMORY, MAKER_UNSEEN, {
      zh: "教育部2022年6月21日发布会称年度监测仍按八项指标进行。",
      en: "A press conference of the ministry on 2022-06-21 said that yearly monitoring goes on with the eight indicators.",
    }),
  },
  {
    ...COVERING_NOTICE,
    ...REVOCATION,
    id: "basicRevocation",
    order: 7,
    confirmation: "unverified",
    note: remarks(FROM_MEMORY, MAKER_UNSEEN),
  },

  { ...QUALITY_FROM_MEMORY, ...SELF_ASSESSMENT, id: "qualitySelfAssessment", order: 1 },
  { ...QUALITY_FROM_MEMORY, ...MUNICIPAL_REVIEW, id: "qualityMunicipalReview", order: 2 },
  { ...QUALITY_FROM_MEMORY, ...PROVINCIAL_ASSESSMENT, id: "qualityProvincialAssessment", order: 3 },
  { ...QUALITY_FROM_MEMORY, ...NATIONAL_RECOGNITION, id: "qualityNationalRecognition", order: 4 },
  { ...QUALITY_FROM_MEMORY, ...ANNUAL_MONITORING, id: "qualityAnnualMonitoring", order: 5, note: remarks(FROM_MEMORY, MAKER_UNSEEN) },
  { ...QUALITY_FROM_MEMORY, ...REVOCATION, id: "qualityRevocation", order: 6, note: remarks(FROM_MEMORY, MAKER_UNSEEN) },

  ...namedIn(2023, [QUALITY_MONITORING, RECOGNITION_SURVEY, INDICATOR_REVIEW, SITE_VERIFICATION]),
  ...namedIn(2024, [QUALIFICATION_REVIEW, QUALITY_MONITORING, RECOGNITION_SURVEY, INDICATOR_REVIEW, VERIFICATION]),
  ...namedIn(2025, [QUALIFICATION_REVIEW, QUALITY_MONITORING, RECOGNITION_SURVEY, INDICATOR_REVIEW, JOINT_REVIEW], {
    zh: "第一批。",
    en: "First list.",
  }),
];
