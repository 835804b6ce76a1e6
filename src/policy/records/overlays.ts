import type { FurtherParameterId } from "./furtherParameterNames.js";
import { STAGES } from "./lists.js";
import type { ParameterId } from "./parameterNames.js";
import { cite, NATION, REREAD } from "./parameters/shared.js";
import type { Citation, Level, Parameter } from "./types.js";

/** Rules of one document that the library knows and goes by only where the caller lays them over its own. */
export interface KnownOverlay {
  /** The place they hold in: GB/T 2260 code, or `"CN"`. */
  readonly place: string;
  /** What stands in every finding that rests on one of them. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

type Id = ParameterId | FurtherParameterId;
type Rule = Omit<Parameter<Id>, "place" | "level" | "source" | "verifiedOn" | "confirmation"> & Partial<Pick<Parameter, "source">>;

const levelOf = (place: string): Level => (place === "CN" ? "national" : place.length === 2 ? "provincial" : "municipal");

/** Rules of a text that was read. */
function readIn(place: string, name: string, source: Citation, rules: readonly Rule[]): KnownOverlay {
  const shared = { ...NATION, ...REREAD, place, level: levelOf(place), source, confirmation: "primary" } as const;
  return { place, name, parameters: rules.map((rule): Parameter => ({ ...shared, ...rule })) };
}

/** Rules of a text that was seen as others report it. */
function reportedIn(place: string, name: string, source: Citation, rules: readonly Rule[]): KnownOverlay {
  const read = readIn(place, name, source, rules);
  return { ...read, parameters: read.parameters.map((record): Parameter => ({ ...record, confirmation: "secondary" })) };
}

/** A rule for both stages. */
function byStage(rule: Omit<Rule, "stage" | "value">, values: readonly [primary: number, junior: number]): Rule[] {
  return STAGES.map((stage, at): Rule => ({ ...rule, stage, value: values[at] ?? 0 }));
}

const BASE = { id: "publicFundsPerPupilBase", unit: "yuanPerPupil", comparator: ">=" } as const;
const SPECIAL = { id: "specialEducationFundsPerPupilBase", unit: "yuanPerPupil", comparator: ">=" } as const;
const SITE = { id: "siteAreaPerPupilFloor", unit: "squareMetresPerPupil", comparator: ">=" } as const;
const CLASS = { id: "standardClassSize", unit: "pupilsPerClass", comparator: "<=" } as const;
const POSTS = { id: "pupilsPerStaffPost", unit: "perPost", comparator: "<=" } as const;
const PLACES = { id: "schoolPlacesPer1000Residents", unit: "placesPer1000Residents", comparator: ">=" } as const;
const RADIUS = { id: "schoolRadiusLimit", unit: "metres", comparator: "<=" } as const;
const MEALS = { id: "nutritionPilotMealSubsidy", unit: "yuanPerSchoolDay", comparator: ">=" } as const;
const REPAIRS = { id: "ruralSchoolRepairCost", unit: "yuanPerSquareMetre", comparator: "=" } as const;

const MEAL_NOTE = {
  zh: "限试点县，每年按200天计；其间提高到4元凭记忆，日期未见，故此数止于5元施行之前。",
  en: "For pilot counties, 200 days a year. The step to 4 between is from memory and its day was not seen: this amount ends where the 5 begin.",
} as const;
const REPAIR_NOTE = {
  zh: "2024年由此数提高，故上一年为此数。",
  en: "The amount that was raised in 2024, hence that of the year before.",
} as const;
const DAY_UNSEEN = {
  zh: "文号的年份凭记忆，施行日未见，约定自当年1月1日起计。",
  en: "The year is from memory and the first day was not seen; 1 January of it is taken.",
} as const;

/**
 * Rules the library knows of and judges nothing by, a document each: amounts of the nation that no figure here is held against,
 * and rules of places it was not made for. They keep their own confirmation. Whoever is held to one lays it over the records with
 * `withParameters`.
 *
 * @example
 * ```ts
 * import { knownOverlays, parameterAt, parameters, withParameters } from "edu-balance";
 *
 * const zhejiang = knownOverlays.find(({ place }) => place === "33");
 * const set = zhejiang === undefined ? parameters : withParameters(parameters, zhejiang);
 * const query = { asOf: "2020-01-01", place: "330100" };
 * parameterAt("supervisionIntervalYears", { ...query, parameters: set }).parameter?.value; // => 3
 * parameterAt("supervisionIntervalYears", query).parameter?.value; // => 5
 * ```
 */
export const knownOverlays: readonly KnownOverlay[] = [
  reportedIn("CN", "农村义务教育学生营养改善计划", { document: "schoolMeals2021" }, [
    { ...MEALS, value: 3, effectiveFrom: "2011-09-01", effectiveTo: "2021-08-31", note: MEAL_NOTE },
    {
      ...MEALS,
      value: 5,
      effectiveFrom: "2021-09-01",
      note: { zh: "限试点县，每年按200天计。", en: "For pilot counties, 200 days a year." },
    },
  ]),
  reportedIn(
    "CN",
    "农村校舍维修测算单价",
    { document: "schoolRepairs2024" },
    (["east", "central", "west"] as const).flatMap((scope): Rule[] => [
      { ...REPAIRS, scope, value: scope === "west" ? 900 : 800, effectiveFrom: "2023-01-01", effectiveTo: "2023-12-31", note: REPAIR_NOTE },
      { ...REPAIRS, scope, value: scope === "west" ? 1200 : 1100, effectiveFrom: "2024-01-01", notes: ["yearOnly"] },
    ]),
  ),
  reportedIn("CN", "特殊教育提升计划（2014—2016年）", { document: "stateOffice2014No1" }, [
    {
      ...SPECIAL,
      id: "specialEducationFundsPerPupilTarget",
      value: 6000,
      effectiveFrom: "2014-01-01",
      effectiveTo: "2017-06-30",
      dueBy: "2016-12-31",
      notes: ["monthOnly", "yearEnd"],
      note: {
        zh: "2016年起基准定额即为此数；止于第二期计划之前。",
        en: "From 2016 the base itself is this amount; it ends where the second plan begins.",
      },
    },
  ]),
  reportedIn("31", "上海市2026年班额规定", { document: "shanghaiEnrolment2026" }, [
    ...byStage({ ...CLASS, effectiveFrom: "2026-03-26" }, [45, 50]),
  ]),
  reportedIn("32", "江苏省义务教育学校办学标准（试行）", { document: "jiangsuStandard2015" }, [
    ...byStage({ ...CLASS, effectiveFrom: "2015-01-01", note: DAY_UNSEEN }, [45, 50]),
    ...byStage({ ...POSTS, effectiveFrom: "2015-01-01", note: DAY_UNSEEN }, [19, 13.5]),
    ...byStage(
      {
        ...SITE,
        effectiveFrom: "2015-01-01",
        note: {
          zh: `老城区小学18、初中23平方米，未列为记录。${DAY_UNSEEN.zh}`,
          en: `In old towns 18 and 23, for which there is no record. ${DAY_UNSEEN.en}`,
        },
      },
      [23, 28],
    ),
  ]),
  readIn("33", "浙江省教育督导条例", cite("zhejiangSupervision2019", "9"), [
    { id: "supervisionIntervalYears", value: 3, unit: "years", comparator: "<=", effectiveFrom: "2019-09-01" },
    {
      id: "schoolSupervisionIntervalYears",
      value: 5,
      unit: "years",
      comparator: "<=",
      effectiveFrom: "2019-09-01",
      source: cite("zhejiangSupervision2019", "10"),
    },
  ]),
  reportedIn("37", "山东省2017年公用经费标准", { document: "shandongFunding2017" }, [
    ...byStage({ ...BASE, effectiveFrom: "2017-01-01", effectiveTo: "2017-12-31", combine: "strictest", notes: ["yearOnly"] }, [710, 910]),
  ]),
  reportedIn("37", "山东省特殊教育公用经费标准", { document: "shandongSpecialEducation2020" }, [
    { ...SPECIAL, value: 8000, effectiveFrom: "2019-01-01", combine: "strictest", notes: ["yearOnly"] },
  ]),
  reportedIn("370200", "青岛市2015年公用经费标准", { document: "qingdaoFunding2015" }, [
    ...byStage({ ...BASE, effectiveFrom: "2015-01-01", combine: "strictest", notes: ["springTerm"] }, [900, 1100]),
    { id: "smallSchoolPupils", value: 300, unit: "pupils", comparator: "<", effectiveFrom: "2015-01-01", notes: ["springTerm"] },
    {
      id: "smallSchoolFundingFloorPupils",
      value: 300,
      unit: "pupils",
      comparator: ">=",
      effectiveFrom: "2015-01-01",
      combine: "strictest",
      notes: ["springTerm"],
    },
  ]),
  readIn("370200", "青岛市残疾人保障条例", cite("qingdaoDisabled2016", "23"), [
    {
      id: "specialEducationFundsMultiple",
      value: 10,
      unit: "ratio",
      comparator: ">=",
      effectiveFrom: "2016-09-01",
      note: { zh: "孤独症、脑瘫学生为12倍，未列为记录。", en: "12 times for autism and cerebral palsy, for which there is no record." },
    },
  ]),
  reportedIn("63", "青海省义务教育经费标准", { document: "qinghaiFunding2016" }, [
    ...byStage({ ...BASE, effectiveFrom: "2016-01-01", combine: "strictest", notes: ["springTerm"] }, [700, 900]),
    {
      id: "boardingAddOn",
      value: 300,
      unit: "yuanPerPupil",
      comparator: ">=",
      effectiveFrom: "2016-01-01",
      combine: "strictest",
      notes: ["springTerm"],
    },
    { ...SPECIAL, value: 6000, effectiveFrom: "2016-01-01", combine: "strictest", notes: ["springTerm"] },
  ]),
  reportedIn("44", "广东省义务教育标准化学校标准", { document: "guangdongStandard2013" }, [
    ...byStage(
      {
        ...SITE,
        effectiveFrom: "2013-01-01",
        note: {
          zh: `中心城区小学9.4、初中10.1平方米，未列为记录。${DAY_UNSEEN.zh}`,
          en: `In city centres 9.4 and 10.1, for which there is no record. ${DAY_UNSEEN.en}`,
        },
      },
      [18, 23],
    ),
  ]),
  reportedIn("61", "陕政发〔2016〕28号", { document: "shaanxiBalance2016" }, [
    {
      id: "certifiedCountyShareTarget",
      value: 0.75,
      unit: "share",
      comparator: ">=",
      effectiveFrom: "2016-06-20",
      effectiveTo: "2017-12-31",
      dueBy: "2017-12-31",
      notes: ["yearEnd"],
    },
    {
      id: "certifiedCountyShareTarget",
      value: 1,
      unit: "share",
      comparator: ">=",
      effectiveFrom: "2018-01-01",
      dueBy: "2020-12-31",
      notes: ["yearEnd"],
    },
  ]),
  reportedIn("62", "甘肃省特殊教育公用经费标准", { document: "gansuSpecialEducation2015" }, [
    { ...SPECIAL, value: 6000, effectiveFrom: "2015-01-01", combine: "strictest", notes: ["yearOnly"] },
  ]),
  readIn("410500", "安阳市中小学校幼儿园规划建设条例", { document: "anyangPlanning2022" }, [
    ...byStage({ ...PLACES, effectiveFrom: "2022-03-01" }, [100, 50]),
    ...byStage(
      {
        ...SITE,
        effectiveFrom: "2022-03-01",
        note: {
          zh: "为规模较大学校的数；规模较小的小学18、初中22平方米（小学24个班及以下）。",
          en: "That of larger schools; smaller ones have 18 and 22 (primary schools of up to 24 classes).",
        },
      },
      [17, 20],
    ),
    ...byStage({ ...RADIUS, effectiveFrom: "2022-03-01" }, [500, 1000]),
  ]),
  readIn("410800", "焦作市中小学校幼儿园规划建设条例", { document: "jiaozuoPlanning2019" }, [
    ...byStage({ ...PLACES, effectiveFrom: "2019-09-01" }, [80, 40]),
    ...byStage({ ...SITE, effectiveFrom: "2019-09-01" }, [22, 26]),
    ...byStage({ ...RADIUS, effectiveFrom: "2019-09-01" }, [500, 1000]),
  ]),
];
