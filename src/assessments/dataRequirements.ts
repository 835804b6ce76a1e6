import type { LocalText } from "../foundation/localText.js";
import { UsageError } from "../foundation/usageError.js";
import type { BackboneDenominator } from "../indicators/rates/backboneRotationShare.js";
import type { Indicator, IndicatorTerm } from "../indicators/school/indicator.js";
import { indicators } from "../indicators/school/indicators.js";
import type { JuniorRetentionDenominator } from "../indicators/rates/juniorRetention.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import {
  CLASSES,
  CONDITION_WORDS,
  COPIES,
  PERSONS,
  PLACES,
  STAFF_FIGURE_WORDS,
  UNIT_FIGURE_WORDS,
  type ConditionFigure,
  type StaffFigure,
} from "../model/figureWords.js";
import { SCHOOL_KINDS } from "../model/school.js";
import { LOCALES, STAGES, type UnitFigure } from "../model/stageUnit.js";
import { clauses } from "../policy/records/clauses.js";
import { exceptions } from "../policy/records/exceptions.js";
import { measures } from "../policy/records/measures.js";
import type { BalanceStandard } from "../policy/records/procedures.js";
import { statisticalSources, type StatisticalSource } from "../policy/records/statisticalTables.js";
import type { ExceptionFact, PolicyException, Stage } from "../policy/records/types.js";
import type { RequiredRecord } from "./lists.js";
import { FUNDS_ACCOUNTS } from "../model/records/lists.js";

/** A figure that an assessment needs, or one it can make use of. */
export interface DataRequirement {
  /** The record it stands in. */
  readonly record: RequiredRecord;
  /** Path in that record, or for `county` in the input of the assessment; `*` stands for each entry of a list or map. */
  readonly field: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** The stages it is given for; `null` where it is not given by stage. */
  readonly stages: readonly Stage[] | null;
  /** Ids of the measures and indicators that rest on it. */
  readonly neededFor: readonly string[];
  /** The words it may be, for a choice that the caller has to make. */
  readonly choice?: readonly string[];
  /** Where it stands in the education statistics, as far as that is known. */
  readonly tables: readonly StatisticalSource[];
  /** Whether only exceptions make use of it. */
  readonly optional: boolean;
}

/** Everything an assessment by one standard asks for. */
export interface DataRequirements {
  readonly standard: BalanceStandard;
  readonly figures: readonly DataRequirement[];
  /** Ids of the checklist items that have to be answered. */
  readonly answers: readonly string[];
}

type Details = Partial<Pick<DataRequirement, "stages" | "choice" | "tables" | "optional">>;

const CHOICE: LocalText = { zh: "选项", en: "choice" };

function figure(
  record: DataRequirement["record"],
  field: string,
  name: LocalText,
  unit: LocalText,
  neededFor: readonly string[],
  details: Details = {},
): DataRequirement {
  return { record, field, name, unit, stages: null, neededFor, tables: [], optional: false, ...details };
}

/** A figure of the county's input. */
function county(
  field: string,
  zh: string,
  en: string,
  unit: LocalText,
  neededFor: readonly string[],
  details: Details = {},
): DataRequirement {
  return figure("county", field, { zh, en }, unit, neededFor, details);
}

/** A figure of a school. */
function school(
  field: string,
  zh: string,
  en: string,
  unit: LocalText,
  neededFor: readonly string[],
  details: Details = {},
): DataRequirement {
  return figure("school", field, { zh, en }, unit, neededFor, details);
}

/** A condition of a school. */
function condition(field: ConditionFigure, neededFor: readonly string[], details: Details = {}): DataRequirement {
  const { name, unit } = CONDITION_WORDS[field];
  return figure("school", `conditions.${field}`, name, unit, neededFor, details);
}

/** A figure of the county's staff; the last key of the path is its name. */
function staff(field: `government.${string}.${StaffFigure}`, neededFor: readonly string[]): DataRequirement {
  const { name, unit } = STAFF_FIGURE_WORDS[field.slice(field.lastIndexOf(".") + 1) as StaffFigure];
  return figure("county", field, name, unit, neededFor);
}

function tablesOf(field: string, stage?: Stage): readonly StatisticalSource[] {
  const sources = Object.entries(statisticalSources).find(([name]) => name === field)?.[1] ?? [];
  return stage === undefined ? sources : sources.filter((source) => source.stage === stage);
}

/** The figures of units, drawn from the terms of the indicators. */
function unitFigures(of: readonly Indicator[]): DataRequirement[] {
  const terms: readonly IndicatorTerm[] = of.flatMap(({ numerator }) => numerator);
  const fields = new Set<UnitFigure>(terms.map(({ field }) => field));
  const requirement = (field: UnitFigure | "pupils", neededFor: readonly string[], optional = false): DataRequirement => {
    const { name, unit } = UNIT_FIGURE_WORDS[field];
    return figure("stageUnit", field, name, unit, neededFor, { stages: STAGES, tables: tablesOf(field), optional });
  };
  const claimed = exceptions.flatMap(({ adds }) => (adds === null || !fields.has(adds.to) ? [] : [adds]));
  return [
    requirement(
      "pupils",
      of.map(({ id }) => id),
    ),
    ...[...fields].map((field) => requirement(field, idsWith(of, field))),
    ...(of === qualityIndicators ? claimed.map(({ from, to }) => requirement(from, idsWith(of, to), true)) : []),
  ];
}

/** Ids of the indicators that have the figure among their terms. */
function idsWith(of: readonly Indicator[], field: UnitFigure): string[] {
  return of.filter(({ numerator }) => numerator.some((term) => term.field === field)).map(({ id }) => id);
}

/** Measures and indicators that an exception relaxes. */
function relaxedBy({ parameters, adds }: PolicyException): string[] {
  if (adds !== null) return idsWith(qualityIndicators, adds.to);
  return measures
    .filter(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy].some((id) => parameters.includes(id)))
    .map(({ id }) => id);
}

/** What the exceptions that ask for a fact relax. */
function relaxedWith(fact: ExceptionFact): string[] {
  const asking = exceptions.filter(({ anyOf }) => anyOf.some((conditions) => conditions.some((condition) => condition.fact === fact)));
  return [...new Set(asking.flatMap(relaxedBy))];
}

/** Items of the clauses of a standard; standards are called by the ids of their documents. */
function answersOf(standard: BalanceStandard): string[] {
  return clauses.filter(({ document }) => document === standard).flatMap(({ checklist }) => checklist);
}

const PUBLIC_FUNDS = ["specialEducationFundsPerPupil", "trainingFundsShare"] as const;
const ROTATION = ["rotationShare", "backboneRotationShare"] as const;
const PERFORMANCE = ["performanceLevel", "performanceDifference"] as const;

function schoolConditions(): DataRequirement[] {
  return [
    school("kind", "学校类别", "kind of school", CHOICE, ["qualityIndicatorsMet", "schoolSize", "specialEducationFundsPerPupil"], {
      choice: SCHOOL_KINDS,
    }),
    school("locale", "城乡类别", "urban, town or rural", CHOICE, [...new Set(["smallSchoolFundedPupils", ...relaxedWith("locale")])], {
      choice: LOCALES,
    }),
    school(
      "stages.*.pupils",
      "各学段在校生数",
      "pupils of each stage",
      PERSONS,
      [...new Set(["schoolSize", "smallSchoolFundedPupils", "specialEducationFundsPerPupil", ...relaxedWith("pupils")])],
      { stages: STAGES, tables: tablesOf("pupils") },
    ),
    ...STAGES.map((stage) =>
      school(
        `conditions.classes.${stage}`,
        stage === "primary" ? "小学班级数" : "初中班级数",
        stage === "primary" ? "primary classes" : "junior secondary classes",
        CLASSES,
        ["musicRooms", "artRooms"],
        { stages: [stage], tables: tablesOf("classes", stage) },
      ),
    ),
    condition("musicRoomAreasM2", ["musicRooms", "musicRoomArea"]),
    condition("artRoomAreasM2", ["artRooms", "artRoomArea"]),
    condition("fundedPupils", ["smallSchoolFundedPupils"]),
    condition("publicFundsYuan", PUBLIC_FUNDS),
    condition("trainingFundsYuan", ["trainingFundsShare"]),
    condition("builtYear", relaxedWith("builtYear"), { optional: true }),
    condition("migrantPupils", relaxedWith("migrantShare"), { optional: true }),
    condition("largestClass", relaxedWith("largestClass"), { optional: true }),
    school(
      "conditions.denseCityCentre",
      "是否人口密度过高的大城市中心城区学校",
      "whether it lies in the overcrowded centre of a large city",
      { zh: "是或否", en: "yes or no" },
      relaxedWith("denseCityCentre"),
      { optional: true },
    ),
  ];
}

function qualityCounty(): DataRequirement[] {
  return [
    county("basicBalance.recognisedOn", "基本均衡认定日期", "day of recognition of basic balance", { zh: "日期", en: "date" }, [
      "yearsSinceBasicBalance",
    ]),

    staff("government.pay.teacherMeanPayYuan", ["teacherPayParity"]),
    staff("government.pay.civilServantMeanPayYuan", ["teacherPayParity"]),
    staff("government.training.teachersWithHours", ["trainingHoursCompletionShare"]),
    county("government.training.teachers", "专任教师数", "full-time teachers", PERSONS, ["trainingHoursCompletionShare"]),
    staff("government.rotation.rotated", ROTATION),
    staff("government.rotation.eligible", ROTATION),
    staff("government.rotation.backboneRotated", ["backboneRotationShare"]),
    county(
      "government.rotation.backboneDenominator",
      "骨干交流比例的分母",
      "what rotated backbone teachers are measured against",
      CHOICE,
      ["backboneRotationShare"],
      { choice: ["rotated", "eligible"] satisfies readonly BackboneDenominator[] },
    ),
    staff("government.certification.certifiedTeachers", ["certifiedTeacherShare"]),
    staff("government.certification.fullTimeTeachers", ["certifiedTeacherShare"]),
    ...STAGES.flatMap((stage) => {
      const zh = stage === "primary" ? "小学" : "初中";
      const en = stage === "primary" ? "primary" : "junior secondary";
      const path = `government.nearbyEnrolment.${stage}`;
      return [
        county(`${path}.admittedByZone`, `${zh}划片就近入学新生数`, `${en} pupils admitted by zone`, PERSONS, ["nearbyEnrolmentShare"], {
          stages: [stage],
        }),
        county(`${path}.admitted`, `${zh}新生数`, `${en} pupils admitted`, PERSONS, ["nearbyEnrolmentShare"], { stages: [stage] }),
      ];
    }),
    county(
      "government.seniorHighQuota.allottedPlaces",
      "分配到初中的优质高中招生名额",
      "places at good senior schools allotted to junior schools",
      PLACES,
      ["seniorHighQuotaShare"],
    ),
    county("government.seniorHighQuota.places", "优质高中招生计划", "places planned at good senior schools", PLACES, [
      "seniorHighQuotaShare",
    ]),
    county("government.migrantChildren.inPublicSchools", "在公办学校就读的随迁子女数", "migrant children in public schools", PERSONS, [
      "migrantPublicOrPurchasedShare",
    ]),
    county(
      "government.migrantChildren.inPurchasedPlaces",
      "在政府购买学位就读的随迁子女数",
      "migrant children in places the government buys",
      PERSONS,
      ["migrantPublicOrPurchasedShare"],
    ),
    county("government.migrantChildren.migrantChildren", "符合条件的随迁子女数", "eligible migrant children", PERSONS, [
      "migrantPublicOrPurchasedShare",
    ]),

    county("quality.juniorRetention.denominator", "初中巩固率的分母", "what graduates are measured against", CHOICE, ["juniorRetention"], {
      choice: ["entrantsLessDeceased", "entrants"] satisfies readonly JuniorRetentionDenominator[],
    }),
    county("quality.juniorRetention.graduates", "初中毕业生数", "graduates of junior schools", PERSONS, ["juniorRetention"]),
    county("quality.juniorRetention.transferredIn", "三年转入学生数", "pupils who moved in over three years", PERSONS, ["juniorRetention"]),
    county("quality.juniorRetention.transferredOut", "三年转出学生数", "pupils who moved out over three years", PERSONS, [
      "juniorRetention",
    ]),
    county("quality.juniorRetention.entrants", "初一时在校生数", "first-year pupils", PERSONS, ["juniorRetention"]),
    county("quality.juniorRetention.deceased", "三年死亡学生数", "pupils who died over three years", PERSONS, ["juniorRetention"]),
    county("quality.disabledEnrolment.inSpecialSchools", "特殊教育学校在读人数", "disabled children in special schools", PERSONS, [
      "disabledEnrolmentShare",
    ]),
    county("quality.disabledEnrolment.inclusivePlacement", "随班就读人数", "disabled children in ordinary classes", PERSONS, [
      "disabledEnrolmentShare",
    ]),
    county("quality.disabledEnrolment.attachedClasses", "附设特教班人数", "disabled children in attached classes", PERSONS, [
      "disabledEnrolmentShare",
    ]),
    county("quality.disabledEnrolment.homeTeaching", "送教上门人数", "disabled children taught at home", PERSONS, [
      "disabledEnrolmentShare",
    ]),
    county("quality.disabledEnrolment.disabledChildren", "适龄残疾儿童少年数", "disabled children of school age", PERSONS, [
      "disabledEnrolmentShare",
    ]),
    county(
      "quality.trainingFundsAccounts",
      "培训经费与公用经费的账目口径",
      "whether training and public funds are budgeted or spent",
      CHOICE,
      ["trainingFundsShare"],
      { choice: FUNDS_ACCOUNTS },
    ),
    county("quality.performance.*.subject", "监测学科", "subject monitored", { zh: "学科", en: "subject" }, PERFORMANCE),
    county("quality.performance.*.level", "学业水平等级", "level reached", { zh: "级", en: "level" }, ["performanceLevel"]),
    county("quality.performance.*.difference", "校际差异率", "difference between schools", { zh: "比例", en: "share" }, [
      "performanceDifference",
    ]),

    county("recognition.satisfied", "认可的有效问卷数", "valid questionnaires that approve", COPIES, ["satisfactionShare"]),
    county("recognition.valid", "有效问卷数", "valid questionnaires", COPIES, ["satisfactionShare"]),
  ];
}

function basicCounty(): DataRequirement[] {
  return [
    county("survey.residents", "常住人口", "residents", PERSONS, ["surveySampleSize"]),
    county("survey.distributed", "发放问卷数", "questionnaires handed out", COPIES, [
      "surveySampleSize",
      "surveyParentShare",
      "surveyValidReturnShare",
    ]),
    county("survey.parents", "家长问卷数", "questionnaires of parents", COPIES, ["surveyParentShare"]),
    county("survey.valid", "有效问卷数", "valid questionnaires", COPIES, ["surveyValidReturnShare", "satisfactionShare"]),
    county("survey.satisfied", "满意问卷数", "questionnaires that say satisfied", COPIES, ["satisfactionShare"]),
  ];
}

const FIGURES: Readonly<Record<BalanceStandard, () => readonly DataRequirement[]>> = {
  basicBalance2012: () => [
    ...unitFigures(indicators),
    school(
      "values.*",
      "本省办学基本标准各项数值",
      "figure of every item of the province's basic standard",
      { zh: "依各项", en: "as the item says" },
      ["schoolsAtBasicStandardShare", "basicStandardItemsShare"],
      { stages: STAGES },
    ),
    ...basicCounty(),
  ],
  qualityBalance2017: () => [
    ...unitFigures(qualityIndicators),
    ...schoolConditions(),
    figure("class", "pupils", { zh: "班级学生数", en: "pupils of the class" }, PERSONS, ["overStandardClassShare"], { stages: STAGES }),
    ...qualityCounty(),
  ],
};

/**
 * What has to be collected before a county can be assessed by a national standard: every figure with its place in the
 * input, what rests on it and where the education statistics hold it, and the checklist items to be answered.
 *
 * Figures of units are drawn from the indicators themselves. Figures marked `optional` matter only to exceptions, which
 * a caller's profile has to turn on.
 *
 * @throws UsageError `badOption` for a standard that is none of the two.
 *
 * @example
 * ```ts
 * import { dataRequirements } from "edu-balance";
 *
 * const { figures, answers } = dataRequirements("qualityBalance2017");
 * const area = figures.find((each) => each.record === "stageUnit" && each.field === "indoorSportsAreaM2");
 * area?.neededFor; // => ["teachingAreaPerPupil", "sportsAreaPerPupil"]
 * area?.tables.map((table) => [table.code, table.edition, table.confirmation])[0]; // => ["教基5170", "since2021", "unverified"]
 * figures.find((each) => each.field === "government.rotation.backboneDenominator")?.choice; // => ["rotated", "eligible"]
 * answers.includes("qualityLayout"); // => true
 * ```
 */
export function dataRequirements(standard: BalanceStandard): DataRequirements {
  if (!Object.hasOwn(FIGURES, standard)) {
    throw new UsageError("badOption", "standard must be basicBalance2012 or qualityBalance2017.", standard);
  }
  return { standard, figures: FIGURES[standard](), answers: answersOf(standard) };
}
