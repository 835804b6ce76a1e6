import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { UsageError } from "../foundation/usageError.js";
import { parameters } from "./parameters.js";
import type { Parameter, SchoolStage } from "./types.js";

/** For which day, place and case a parameter is wanted. */
export interface ParameterQuery {
  /** The day whose rule is wanted, `YYYY-MM-DD`. */
  readonly asOf: CalendarDate;
  /** GB/T 2260 code of 2, 4 or 6 digits, or `"CN"`. Default `"CN"`. */
  readonly place?: string;
  readonly stage?: SchoolStage;
  /** A special case; where it has no rule of its own the general rule is taken. */
  readonly scope?: string;
  /** Also take numbers nobody could confirm. Default `false`. */
  readonly allowUnverified?: boolean;
}

/** One place on the way from the county to the nation, and what stood there. */
export interface PathStep {
  readonly place: string;
  readonly outcome: "found" | "noRecord" | "notInForce" | "unverifiedRefused";
}

/** What {@link parameterAt} found, and the way it took. */
export interface ParameterLookup {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** The rule in force, or `null`; the last step of `path` says why. */
  readonly parameter: Parameter | null;
  readonly path: readonly PathStep[];
  /** First day after `asOf` on which a rule of this kind comes into force, or `null`. */
  readonly nextFrom: CalendarDate | null;
}

/**
 * The rule in force on a day: looks for a record of the county, then of its city, its province and the nation, and
 * takes the first whose dates hold `asOf`. Numbers marked `unverified` are passed over unless allowed.
 *
 * @param id - A parameter id, for instance `"compositeCoefficientLimit"`.
 * @throws UsageError `unknownParameter`, `badDate`, `badOption` (a place that is no code).
 *
 * @example
 * ```ts
 * import { parameterAt } from "edu-balance";
 *
 * const limit = parameterAt("compositeCoefficientLimit", { asOf: "2016-12-31", place: "140602", stage: "primary" });
 * limit.parameter?.value; // => 0.65
 * limit.path.map((step) => step.place); // => ["140602", "140600", "14", "CN"]
 * parameterAt("compositeCoefficientLimit", { asOf: "2011-12-31", stage: "primary" }).parameter; // => null
 * ```
 */
export function parameterAt(id: string, query: ParameterQuery): ParameterLookup {
  requireDate(query.asOf, "asOf");
  const records = recordsOf(id).filter((record) => record.stage === undefined || record.stage === query.stage);
  const path: PathStep[] = [];
  for (const place of placesFrom(query.place ?? "CN")) {
    const here = records.filter((record) => record.place === place);
    const special = query.scope === undefined ? [] : here.filter((record) => record.scope === query.scope);
    const general = here.filter((record) => record.scope === undefined);
    const inForce = [...special, ...general].filter((record) => isInForce(record, query.asOf));
    const parameter = inForce.find((record) => record.confirmation !== "unverified" || query.allowUnverified === true);
    if (parameter !== undefined) {
      path.push({ place, outcome: "found" });
      return { id, asOf: query.asOf, parameter, path, nextFrom: null };
    }
    path.push({ place, outcome: absence(special.length + general.length, inForce.length) });
  }
  return { id, asOf: query.asOf, parameter: null, path, nextFrom: nextStart(records, query) };
}

/**
 * All records of a parameter, oldest first: how the rule changed, where and for whom.
 *
 * @throws UsageError `unknownParameter`.
 *
 * @example
 * ```ts
 * import { parameterHistory } from "edu-balance";
 *
 * parameterHistory("superSizedClassShareLimit").map((record) => [record.effectiveFrom, record.value]);
 * // => [["2014-07-30", 0], ["2016-07-11", 0.02], ["2019-07-17", 0]]
 * ```
 */
export function parameterHistory(id: string): readonly Parameter[] {
  return recordsOf(id).sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : Number(a.effectiveFrom > b.effectiveFrom)));
}

function recordsOf(id: string): Parameter[] {
  const records = parameters.filter((record) => record.id === id);
  if (records.length === 0) throw new UsageError("unknownParameter", `No parameter has the id ${id}.`, id);
  return records;
}

function isInForce(record: Parameter, asOf: CalendarDate): boolean {
  return record.effectiveFrom <= asOf && (record.effectiveTo === undefined || asOf <= record.effectiveTo);
}

function absence(records: number, inForce: number): PathStep["outcome"] {
  if (records === 0) return "noRecord";
  return inForce === 0 ? "notInForce" : "unverifiedRefused";
}

function nextStart(records: readonly Parameter[], query: ParameterQuery): CalendarDate | null {
  const later = records
    .filter((record) => record.effectiveFrom > query.asOf && (record.scope === undefined || record.scope === query.scope))
    .map((record) => record.effectiveFrom);
  return later.length === 0 ? null : later.reduce((first, day) => (day < first ? day : first));
}

const PLACE = /^(?:CN|\d{2}|\d{4}|\d{6})$/u;

/** A county's code, then its city's, its province's (two digits), and the nation. */
function placesFrom(place: string): string[] {
  if (!PLACE.test(place)) throw new UsageError("badOption", "place must be a GB/T 2260 code or CN.", place);
  if (place === "CN") return ["CN"];
  const province = place.slice(0, 2);
  const code = place.padEnd(6, "0");
  const below = [code, `${code.slice(0, 4)}00`].filter((each) => each !== `${province}0000`);
  return [...new Set([...below, province, "CN"])];
}
