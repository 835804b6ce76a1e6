import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { unknownId } from "../../foundation/requireKeys.js";
import { UsageError } from "../../foundation/usageError.js";
import type { EvaluatedKind, EvaluationUnitId, PlaceKind } from "./lists.js";
import type { SchoolScope } from "./schoolScopes.js";
import type { Citation, Confirmation } from "./types.js";

/** A code of GB/T 2260, or of the statistics, for as long as it was valid. */
export interface PlaceCode {
  readonly code: string;
  readonly name: LocalText;
  /** `statistical` codes stand in statistics only and name no administrative division. */
  readonly kind: PlaceKind;
  /** First and last day of validity; open where absent. */
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly confirmation: Confirmation;
  readonly note?: LocalText;
}

/** A county or city that is evaluated: one administrative division, or one with schools run from above it. */
export interface EvaluationUnit {
  readonly id: EvaluationUnitId;
  readonly name: LocalText;
  readonly kind: EvaluatedKind;
  /** The codes of its division over time, oldest first. */
  readonly codes: readonly string[];
  /** Schools it is answerable for beyond its own. */
  readonly includes: readonly LocalText[];
  /**
   * What `stageUnits` counts for it otherwise than a scope usually does. A record of a school does not tell the city from other
   * owners: where the scope counts schools the county does not run, leave those of a province, a university or an enterprise out.
   */
  readonly scope: Partial<SchoolScope>;
  /** Where it is named. */
  readonly source: Citation;
}

const NAMED_IN_GOALS: Citation = { document: "shuozhouOpinion2016", clause: "三" };

const SEEN_IN_CODE_LISTS = { zh: "见于2015年1月至2019年4月的代码表。", en: "Stands in the code lists of January 2015 to April 2019." };

/** The codes of Shuozhou's units, with their validity. */
export const placeCodes: readonly PlaceCode[] = [
  { code: "14", name: { zh: "山西省", en: "Shanxi" }, kind: "province", confirmation: "primary" },
  { code: "140600", name: { zh: "朔州市", en: "Shuozhou" }, kind: "city", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  { code: "140602", name: { zh: "朔城区", en: "Shuocheng" }, kind: "county", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  { code: "140603", name: { zh: "平鲁区", en: "Pinglu" }, kind: "county", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  { code: "140621", name: { zh: "山阴县", en: "Shanyin" }, kind: "county", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  { code: "140622", name: { zh: "应县", en: "Yingxian" }, kind: "county", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  { code: "140623", name: { zh: "右玉县", en: "Youyu" }, kind: "county", confirmation: "primary", note: SEEN_IN_CODE_LISTS },
  {
    code: "140624",
    name: { zh: "怀仁县", en: "Huairen County" },
    kind: "county",
    validTo: "2018-08-07",
    confirmation: "secondary",
    note: {
      zh: "代码表只证明2018年1月仍用此码、10月已换；止日取县级市揭牌前一日。",
      en: "The code lists show this code in January 2018 and its successor in October; it ends the day before the city was unveiled.",
    },
  },
  {
    code: "140681",
    name: { zh: "怀仁市", en: "Huairen City" },
    kind: "county",
    validFrom: "2018-08-08",
    confirmation: "secondary",
    note: {
      zh: "2018年8月8日县级市揭牌；有网页误作2019年。",
      en: "Unveiled as a county-level city on 8 August 2018; some pages wrongly say 2019.",
    },
  },
  {
    code: "140671",
    name: { zh: "山西朔州经济开发区", en: "Shanxi Shuozhou Economic Development Zone" },
    kind: "statistical",
    confirmation: "primary",
    note: {
      zh: "统计用代码，仅见于2018年10月统计代码表；文件所称“市开发区”应即此处，属推断。",
      en: "A statistical code, seen in the list of October 2018 only; that it is the development zone the opinion names is inferred.",
    },
  },
];

/** 怀仁 became a city in 2018. */
const HUAIREN = ["140624", "140681"] as const;

/** Divisions that have had several codes: a look-up needs nothing else of the units. */
export const RENUMBERED: readonly (readonly string[])[] = [HUAIREN];

/** The six counties and the city that 朔政办发〔2016〕45号 addresses, as units of evaluation. */
export const evaluationUnits: readonly EvaluationUnit[] = [
  {
    id: "shuocheng",
    name: { zh: "朔城区", en: "Shuocheng" },
    kind: "county",
    codes: ["140602"],
    includes: [
      { zh: "市直义务教育学校", en: "compulsory schools run by the city" },
      { zh: "开发区义务教育学校", en: "compulsory schools of the development zone" },
    ],
    scope: { notCountyRun: true },
    source: NAMED_IN_GOALS,
  },
  {
    id: "pinglu",
    name: { zh: "平鲁区", en: "Pinglu" },
    kind: "county",
    codes: ["140603"],
    includes: [],
    scope: {},
    source: NAMED_IN_GOALS,
  },
  {
    id: "shanyin",
    name: { zh: "山阴县", en: "Shanyin" },
    kind: "county",
    codes: ["140621"],
    includes: [],
    scope: {},
    source: NAMED_IN_GOALS,
  },
  {
    id: "yingxian",
    name: { zh: "应县", en: "Yingxian" },
    kind: "county",
    codes: ["140622"],
    includes: [],
    scope: {},
    source: NAMED_IN_GOALS,
  },
  { id: "youyu", name: { zh: "右玉县", en: "Youyu" }, kind: "county", codes: ["140623"], includes: [], scope: {}, source: NAMED_IN_GOALS },
  { id: "huairen", name: { zh: "怀仁", en: "Huairen" }, kind: "county", codes: HUAIREN, includes: [], scope: {}, source: NAMED_IN_GOALS },
  {
    id: "shuozhou",
    name: { zh: "朔州市", en: "Shuozhou" },
    kind: "city",
    codes: ["140600"],
    includes: [],
    scope: {},
    source: NAMED_IN_GOALS,
  },
];

/**
 * The code record of an evaluation unit on a day.
 *
 * @param unitId - An id of {@link evaluationUnits}.
 * @returns The record valid on `asOf`.
 * @throws UsageError `badDate`, `unknownPlace`.
 *
 * @example
 * ```ts
 * import { placeCodeAt } from "edu-balance";
 *
 * placeCodeAt("huairen", "2018-01-31").code; // => "140624"
 * placeCodeAt("huairen", "2018-10-31").code; // => "140681"
 * ```
 */
export function placeCodeAt(unitId: EvaluationUnitId | (string & {}), asOf: CalendarDate): PlaceCode {
  requireDate(asOf, "asOf");
  const unit = evaluationUnits.find((each) => each.id === unitId);
  const valid = placeCodes.find((place) => unit?.codes.includes(place.code) === true && isValidOn(place, asOf));
  if (valid === undefined) {
    const ids = evaluationUnits.map(({ id }) => id);
    throw unknownId("unknownPlace", "evaluation unit", unitId, ids);
  }
  return valid;
}

/** Whether a place is a district of a city (区) and no county. */
export function isDistrict(place: string): boolean {
  return placeCodes.some(({ code, kind, name }) => code === place && kind === "county" && name.zh.endsWith("区"));
}

/** The unit of evaluation with this id, or that a code is of. */
export function evaluationUnitOf(id: string, place?: string | null): EvaluationUnit | null {
  const withCode = (code: string): EvaluationUnit | undefined => evaluationUnits.find(({ codes }) => codes.includes(code));
  return evaluationUnits.find((unit) => unit.id === id) ?? withCode(id) ?? withCode(place ?? "") ?? null;
}

/** All codes the division of a code has had, so that a rule made for one of them holds for its successors. */
export function codesOfSamePlace(code: string): readonly string[] {
  return RENUMBERED.find((codes) => codes.includes(code)) ?? [code];
}

const PLACE = /^(?:CN|\d{2}|\d{4}|\d{6})$/u;

/** Whether a value is written as the code of a place. */
export function isPlaceCode(place: unknown): place is string {
  return typeof place === "string" && PLACE.test(place);
}

/**
 * The way from a place up to the nation: county, city, province (two digits), `"CN"`.
 *
 * @throws UsageError `badOption` where the place is no code.
 */
export function placesUpward(place: string): readonly string[] {
  if (!isPlaceCode(place)) throw new UsageError("badOption", "place must be a GB/T 2260 code or CN.", place);
  if (place === "CN") return ["CN"];
  const province = place.slice(0, 2);
  const code = place.padEnd(6, "0");
  const below = [code, `${code.slice(0, 4)}00`].filter((each) => each !== `${province}0000`);
  return [...new Set([...below, province, "CN"])];
}

function isValidOn(place: PlaceCode, asOf: CalendarDate): boolean {
  return (place.validFrom ?? asOf) <= asOf && asOf <= (place.validTo ?? asOf);
}
