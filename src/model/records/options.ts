import { COMPARATORS, EVALUATION_UNIT_IDS } from "../../policy/records/lists.js";
import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { subject } from "./given.js";
import { parameter, partialSchoolScope } from "./parameters.js";
import { BACKBONE_DENOMINATORS, CLASS_SIZE_SCOPES, DATE_BASES, INDOOR_SPORTS_CHOICES, MISSING_CHOICES, STAGES } from "./lists.js";
import { period } from "./period.js";

/** {@link AssessedCounty} as data. */
export const assessedCounty = {
  id: "assessedCounty",
  zh: "被评估的县",
  en: "assessed county",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    place: {
      kind: "text",
      optional: true,
      zh: "行政区划代码",
      en: "place code",
      about: { zh: "国家标准代码（GB/T 2260），用于查找所在省、市的规定。", en: "GB/T 2260 code, for rules of its city or province." },
    },
  },
} as const;
/** The county that is assessed. */
export interface AssessedCounty extends RecordOf<typeof assessedCounty> {}

/** How old the evidence of an answer may be. */
const maxEvidenceAge = {
  kind: "count",
  optional: true,
  unit: "days",
  zh: "佐证材料最长天数",
  en: "most days since the evidence",
  about: { zh: "更早或未注明日期的材料不予采用；缺省为不限。", en: "Older or undated evidence is not used; left out, any age will do." },
} as const;

/** {@link AssessmentOptions} as data. */
export const assessmentOptions = {
  id: "assessmentOptions",
  zh: "评估选项",
  en: "options of an assessment",
  fields: {
    asOf: { kind: "day", required: true, zh: "基准日", en: "day whose rules hold" },
    allowUnverified: {
      kind: "flag",
      optional: true,
      zh: "是否使用未核实的数值",
      en: "whether to use numbers nobody could confirm",
      about: { zh: "使用时在结果中注明；缺省为否。", en: "Findings then name them; false where it is left out." },
    },
    maxEvidenceAge: maxEvidenceAge as typeof maxEvidenceAge,
    parameters: {
      kind: "list",
      of: parameter as typeof parameter,
      optional: true,
      zh: "参数",
      en: "parameters",
      about: { zh: "缺省为本库自带的参数。", en: "Left out, the library's own." },
    },
  },
} as const;
/** The day whose rules hold, and which rules there are. */
export interface AssessmentOptions extends RecordOf<typeof assessmentOptions> {}

const countyOption = {
  id: "countyOption",
  zh: "被评估的县",
  en: "assessed county",
  fields: {
    county: {
      kind: "record",
      of: assessedCounty as typeof assessedCounty,
      optional: true,
      about: { zh: "缺省为编号为county的县。", en: "Left out, a county with the id county." },
    },
  },
} as const;

const partOptionsOwn = { id: "partOptions", zh: "单项评估选项", en: "options of a part", fields: {} } as const;
/** {@link PartOptions} as data. */
export const partOptions: Extended<typeof partOptionsOwn, readonly [typeof assessmentOptions, typeof countyOption]> =
  /* @__PURE__ */ extend(partOptionsOwn, [assessmentOptions, countyOption]);
/** Options of the assessments of single parts of the standard. */
export interface PartOptions extends RecordOf<typeof partOptions> {}

/** {@link Interpretation} as data. */
export const interpretation = {
  id: "interpretation",
  zh: "解读",
  en: "reading of a text without a number",
  fields: {
    comparator: { kind: "choice", of: COMPARATORS as typeof COMPARATORS, required: true, zh: "比较方式", en: "comparator" },
    limit: { kind: "number", required: true, zh: "限值", en: "limit" },
    name: { kind: "text", required: true, zh: "名称", en: "name" },
  },
} as const;
/** A number the caller reads into a word of the text that sets none ("the great majority", "regularly"). Its name is that of the reading, in every finding that rests on it. */
export interface Interpretation extends RecordOf<typeof interpretation> {}

const interpretationsOption = {
  id: "interpretationsOption",
  zh: "解读",
  en: "readings",
  fields: {
    interpretations: {
      kind: "map",
      keys: "text",
      of: interpretation as typeof interpretation,
      optional: true,
      zh: "对未定数值的要求的解读",
      en: "readings of measures without a number",
      about: { zh: "按指标编号；缺省只作说明，不作判定。", en: "By measure id; without one a measure is described, not judged." },
    },
  },
} as const;

const topicOptionsOwn = { id: "topicOptions", zh: "专题评估选项", en: "options of a subject matter", fields: {} } as const;
/** {@link TopicOptions} as data. */
export const topicOptions: Extended<
  typeof topicOptionsOwn,
  readonly [typeof assessmentOptions, typeof countyOption, typeof interpretationsOption]
> = /* @__PURE__ */ extend(topicOptionsOwn, [assessmentOptions, countyOption, interpretationsOption]);
/** Options of the assessments of one subject matter. */
export interface TopicOptions extends RecordOf<typeof topicOptions> {}

const shuozhouOptionsOwn = {
  id: "shuozhouOptions",
  zh: "全市评估选项",
  en: "options of a city",
  fields: {
    dueWithinDays: {
      kind: "count",
      optional: true,
      unit: "days",
      zh: "列出多少天内到期的事项",
      en: "days within which what falls due is listed",
    },
  },
} as const;
/** {@link ShuozhouOptions} as data. */
export const shuozhouOptions: Extended<typeof shuozhouOptionsOwn, readonly [typeof assessmentOptions, typeof interpretationsOption]> =
  /* @__PURE__ */ extend(shuozhouOptionsOwn, [assessmentOptions, interpretationsOption]);
/** Options of `assessShuozhou2016`. `dueWithinDays` leaves out of `due` what falls due later than so many days after `asOf`. */
export interface ShuozhouOptions extends RecordOf<typeof shuozhouOptions> {}

const classSizeOptionsOwn = {
  id: "classSizeOptions",
  zh: "班额评估选项",
  en: "options of class sizes",
  fields: {
    scope: {
      kind: "choice",
      of: CLASS_SIZE_SCOPES as typeof CLASS_SIZE_SCOPES,
      optional: true,
      zh: "适用情形",
      en: "special case",
      about: {
        zh: "优质均衡（不超过标准班额）或“全面改薄”项目学校。",
        en: "Quality balance (no class over the standard size) or schools of the programme of 2014.",
      },
    },
    breakdown: {
      kind: "flag",
      optional: true,
      zh: "按年级、城乡和学校分列",
      en: "by grade, locale and school",
      about: {
        zh: "另列各年级、城乡、学校的班额和超限学校名单。",
        en: "Also the sizes by grade, locale and school, and the schools over each size.",
      },
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** {@link ClassSizeOptions} as data. */
export const classSizeOptions: Extended<typeof classSizeOptionsOwn, readonly [typeof assessmentOptions, typeof countyOption]> =
  /* @__PURE__ */ extend(classSizeOptionsOwn, [assessmentOptions, countyOption]);
/** Options of `assessClassSizes`. */
export interface ClassSizeOptions extends RecordOf<typeof classSizeOptions> {}

/** {@link ChecklistWeights} as data. */
export const checklistWeights = {
  id: "checklistWeights",
  zh: "清单项目权重",
  en: "weights of a checklist",
  fields: {
    items: { kind: "map", keys: "text", of: { kind: "amount" }, required: true, zh: "各项权重", en: "weights of the items" },
    partly: {
      kind: "amount",
      required: true,
      zh: "部分做到的折算值",
      en: "what an item met in part is worth",
      about: { zh: "0至1。", en: "From 0 to 1." },
    },
  },
} as const;
/** Weights that turn states into a share, above 0 for every item by its id. The library has none of its own: no document gives any. */
export interface ChecklistWeights extends RecordOf<typeof checklistWeights> {}

/** {@link ChecklistOptions} as data. */
export const checklistOptions = {
  id: "checklistOptions",
  zh: "清单评估选项",
  en: "options of a checklist",
  fields: {
    asOf: {
      kind: "day",
      optional: true,
      zh: "基准日",
      en: "day whose rules hold",
      about: { zh: "此后印发的文件的项目不适用；缺省为全部适用。", en: "Items of documents issued later do not apply. Left out, all do." },
    },
    subject: { kind: "record", of: subject as typeof subject, optional: true },
    maxEvidenceAge: maxEvidenceAge as typeof maxEvidenceAge,
    weights: { kind: "record", of: checklistWeights as typeof checklistWeights, optional: true },
  },
} as const;
/** Options of `assessChecklist`. */
export interface ChecklistOptions extends RecordOf<typeof checklistOptions> {}

/** {@link TargetOptions} as data. */
export const targetOptions = {
  id: "targetOptions",
  zh: "目标评估选项",
  en: "options of targets",
  fields: {
    asOf: { kind: "day", required: true, zh: "基准日", en: "day whose rules hold" },
    dateBasis: { kind: "choice", of: DATE_BASES as typeof DATE_BASES, required: true, zh: "日期口径", en: "date that counts" },
  },
} as const;
/** Options of `assessTargets`. */
export interface TargetOptions extends RecordOf<typeof targetOptions> {}

/** {@link IndicatorOptions} as data. */
export const indicatorOptions = {
  id: "indicatorOptions",
  zh: "指标选项",
  en: "options of an indicator",
  fields: {
    indoorSportsInTeachingArea: {
      kind: "choice",
      of: INDOOR_SPORTS_CHOICES as typeof INDOOR_SPORTS_CHOICES,
      optional: true,
      zh: "教学及辅助用房面积是否含室内体育用房",
      en: "whether the teaching area includes the indoor sports area",
      about: {
        zh: "统计中的总面积含室内体育用房；缺省为扣除，因其已计入体育运动场馆面积。",
        en: "The statistics' total does. Left out, it is taken off, since the sports area already counts it.",
      },
    },
  },
} as const;
/** What can be chosen about an indicator. */
export interface IndicatorOptions extends RecordOf<typeof indicatorOptions> {}

const variationOptionsOwn = {
  id: "variationOptions",
  zh: "差异系数选项",
  en: "options of a coefficient",
  fields: {
    stage: { kind: "choice", of: STAGES as typeof STAGES, optional: true, zh: "学段", en: "stage" },
    missing: {
      kind: "choice",
      of: MISSING_CHOICES as typeof MISSING_CHOICES,
      optional: true,
      zh: "缺报学校的处理",
      en: "what schools without a figure do",
      about: {
        zh: "缺省为有缺报即不计算；剔除时注明剔除的学校。",
        en: "Left out, no coefficient; where schools are left out, the ledger and the reasons name them.",
      },
    },
  },
} as const;
/** {@link VariationOptions} as data. */
export const variationOptions: Extended<typeof variationOptionsOwn, readonly [typeof indicatorOptions]> = /* @__PURE__ */ extend(
  variationOptionsOwn,
  [indicatorOptions],
);
/** Options of `interSchoolVariation`. The stage is needed only when units of both stages are given. */
export interface VariationOptions extends RecordOf<typeof variationOptions> {}

const compareOptionsOwn = {
  id: "compareOptions",
  zh: "算法比对选项",
  en: "options of a comparison of methods",
  fields: {
    claimed: {
      kind: "amount",
      optional: true,
      unit: "coefficient",
      zh: "公布的差异系数",
      en: "coefficient claimed",
      about: { zh: "按公布的小数位数比对，至少两位。", en: "As it is printed, compared to its places, two at least." },
    },
  },
} as const;
/** {@link CompareOptions} as data. */
export const compareOptions: Extended<typeof compareOptionsOwn, readonly [typeof variationOptions]> = /* @__PURE__ */ extend(
  compareOptionsOwn,
  [variationOptions],
);
/** Options of `compareMethods` over units or schools. */
export interface CompareOptions extends RecordOf<typeof compareOptions> {}

const monitorOptionsOwn = { id: "monitorOptions", zh: "监测选项", en: "options of monitoring", fields: {} } as const;
/** {@link MonitorOptions} as data. */
export const monitorOptions: Extended<typeof monitorOptionsOwn, readonly [typeof assessmentOptions, typeof indicatorOptions]> =
  /* @__PURE__ */ extend(monitorOptionsOwn, [assessmentOptions, indicatorOptions]);
/** Options of `monitorBasicBalance`. All years are judged by the rules of one day, so that like is compared with like. */
export interface MonitorOptions extends RecordOf<typeof monitorOptions> {}

/** {@link StageUnitsOptions} as data. */
export const stageUnitsOptions = {
  id: "stageUnitsOptions",
  zh: "学段单位选项",
  en: "options of stage units",
  fields: {
    scope: { kind: "record", of: partialSchoolScope as typeof partialSchoolScope, optional: true },
    evaluationUnit: {
      kind: "choice",
      of: EVALUATION_UNIT_IDS as typeof EVALUATION_UNIT_IDS,
      optional: true,
      zh: "评估单位",
      en: "unit of evaluation",
      about: {
        zh: "朔城区含市直、开发区义务教育学校（朔政办发〔2016〕45号第三条）；其余各县区按通常范围。",
        en: "Shuocheng counts the schools of the city and of the development zone (朔政办发〔2016〕45号, 三); the others count as usual.",
      },
    },
  },
} as const;
/**
 * Options of `stageUnits`: the unit of evaluation whose schools these are, and what to count differently from its scope or from
 * `basicBalanceScope`, or another scope such as `qualityBalanceScope`; `true` counts such schools in.
 */
export interface StageUnitsOptions extends RecordOf<typeof stageUnitsOptions> {}

/** {@link StaffYearOptions} as data. */
export const staffYearOptions = {
  id: "staffYearOptions",
  zh: "教职工情况选项",
  en: "options of staff figures",
  fields: {
    backboneDenominator: {
      kind: "choice",
      of: BACKBONE_DENOMINATORS as typeof BACKBONE_DENOMINATORS,
      optional: true,
      zh: "骨干教师交流比例的分母",
      en: "what rotated backbone teachers are measured against",
      about: { zh: "无缺省值：两种口径结果不同。", en: "There is no default: the two bases give different numbers." },
    },
  },
} as const;
/** What the row of a table does not say. */
export interface StaffYearOptions extends RecordOf<typeof staffYearOptions> {}

/** {@link TrainingHoursOptions} as data. */
export const trainingHoursOptions = {
  id: "trainingHoursOptions",
  zh: "培训学时选项",
  en: "options of training hours",
  fields: {
    asOf: { kind: "day", required: true, zh: "基准日", en: "day whose rules hold" },
    windowYears: { kind: "count", required: true, unit: "years", zh: "周期年数", en: "years of the cycle" },
    hours: { kind: "amount", required: true, unit: "hours", zh: "培训学时", en: "training hours" },
    roster: { kind: "list", of: { kind: "id" }, required: true, zh: "教师编号名单", en: "ids of the teachers who count" },
    complete: { kind: "flag", optional: true, zh: "是否包含全部培训记录", en: "whether all training is recorded" },
  },
} as const;
/** The window, the norm and the teachers of `trainingHours`: `asOf` is the last day, `hours` what a teacher needs. */
export interface TrainingHoursOptions extends RecordOf<typeof trainingHoursOptions> {}
