import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { groupBy } from "../../foundation/groupBy.js";
import { UsageError } from "../../foundation/usageError.js";
import type { ParameterId } from "../records/parameterNames.js";
import { parameters } from "../records/parameters.js";
import type { ScopeId } from "../records/scopes.js";
import { codesOfSamePlace, placesUpward } from "../records/places.js";
import type { Comparator, Parameter, SchoolStage } from "../records/types.js";
import type { ParameterSet } from "./withParameters.js";
import type { LookupOutcome } from "../records/lists.js";
import { requireKeys, requireWord } from "../../foundation/requireKeys.js";
import { SCHOOL_STAGES } from "../records/lists.js";

/** For which day, place and case a parameter is wanted. */
export interface ParameterQuery {
  /** The day whose rule is wanted, `YYYY-MM-DD`. */
  readonly asOf: CalendarDate;
  /** GB/T 2260 code of 2, 4 or 6 digits, or `"CN"`. Default `"CN"`. */
  readonly place?: string;
  readonly stage?: SchoolStage;
  /** A special case; where it has no rule of its own the general rule is taken. */
  readonly scope?: ScopeId | (string & {});
  /** Also take numbers nobody could confirm. Default `false`. */
  readonly allowUnverified?: boolean;
  /** The records to look among; default the library's own. See `withParameters`. */
  readonly parameters?: ParameterSet;
}

/** The keys of a query. */
export const QUERY_KEYS: readonly (keyof ParameterQuery)[] = ["asOf", "place", "stage", "scope", "allowUnverified", "parameters"];

/** One place on the way from the county to the nation, and what stood there. */
export interface PathStep {
  readonly place: string;
  readonly outcome: LookupOutcome;
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
  /** Where no rule was found: special cases that have one in force on the day. */
  readonly otherScopes: readonly string[];
  /** Whether a rule of this kind was in force before the day and none is on it. */
  readonly ended: boolean;
  /** Whether no rule was found, no place was asked about, and a county, city or province has one in force on the day. */
  readonly placeUnknown: boolean;
  /** Targets that had fallen due while they were in force and are so no longer, the latest first. */
  readonly superseded: readonly Parameter[];
}

/**
 * The rule in force on a day: looks for a record of the county, then of its city, its province and the nation, and
 * takes the first whose dates hold `asOf`. A county keeps the rules made for it under an earlier code. Numbers marked
 * `unverified` are passed over unless allowed.
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
export function parameterAt(id: ParameterId | (string & {}), query: ParameterQuery): ParameterLookup {
  requireKeys(query, QUERY_KEYS, "query");
  requireDate(query.asOf, "asOf");
  requireWord("stage", query.stage, SCHOOL_STAGES);
  const records = recordsOf(id, query.parameters).filter((record) => record.stage === undefined || record.stage === query.stage);
  const path: PathStep[] = [];
  let kept: { readonly parameter: Parameter; readonly step: number } | null = null;
  for (const place of placesUpward(query.place ?? "CN")) {
    const codes = codesOfSamePlace(place);
    const here = records.filter((record) => codes.includes(record.place));
    const special = query.scope === undefined ? [] : here.filter((record) => record.scope === query.scope);
    const general = here.filter((record) => record.scope === undefined);
    const inForce = [...special, ...general].filter((record) => isInForce(record, query.asOf));
    const usable = inForce.filter((record) => record.confirmation !== "unverified" || query.allowUnverified === true);
    const [parameter] = usable;
    if (parameter === undefined) {
      path.push({ place, outcome: absence(special.length + general.length, inForce.length) });
      continue;
    }
    const stricter = kept === null || isStricter(parameter, kept.parameter);
    path.push({ place, outcome: stricter ? "found" : "lessStrict" });
    if (stricter) {
      if (kept !== null) path[kept.step] = { place: path[kept.step]?.place ?? place, outcome: "lessStrict" };
      kept = { parameter, step: path.length - 1 };
    }
    if (parameter.combine !== "strictest") break;
  }
  const parameter = kept?.parameter ?? null;
  const places = new Set(path.flatMap((step) => codesOfSamePlace(step.place)));
  const passed = records.filter((record) => places.has(record.place));
  const found = { id, asOf: query.asOf, parameter, path, superseded: supersededTargets(passed, query) };
  if (parameter !== null) return { ...found, nextFrom: null, otherScopes: [], ended: false, placeUnknown: false };
  return {
    ...found,
    nextFrom: nextStart(passed, query),
    otherScopes: otherScopes(passed, query),
    ended: passed.some((record) => isAskedFor(record, query) && hasEnded(record, query)),
    placeUnknown:
      query.place === undefined &&
      records.some((record) => record.place !== "CN" && isAskedFor(record, query) && isInForce(record, query.asOf)),
  };
}

/**
 * All records of a parameter, oldest first: how the rule changed, where and for whom.
 *
 * @param set - The records to look among; default the library's own.
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
export function parameterHistory(id: ParameterId | (string & {}), set?: ParameterSet): readonly Parameter[] {
  return [...recordsOf(id, set)].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : Number(a.effectiveFrom > b.effectiveFrom)));
}

function recordsOf(id: string, set: ParameterSet = parameters): readonly Parameter[] {
  const records = set === parameters ? OWN_RECORDS.get(id) : set.filter((record) => record.id === id);
  if (records === undefined || records.length === 0) throw new UsageError("unknownParameter", `No parameter has the id ${id}.`, id);
  return records;
}

/** A rule that was not looked up but given, as a look-up would bring it. */
export function givenRule(parameter: Parameter, asOf: CalendarDate): ParameterLookup {
  const { id } = parameter;
  return { id, asOf, parameter, path: [], nextFrom: null, otherScopes: [], ended: false, placeUnknown: false, superseded: [] };
}

/** The library's own records by id: hundreds of rules are looked up for one assessment. */
const OWN_RECORDS: ReadonlyMap<string, readonly Parameter[]> = /* @__PURE__ */ groupBy(parameters, ({ id }) => id);

function isInForce(record: Parameter, asOf: CalendarDate): boolean {
  return record.effectiveFrom <= asOf && (record.effectiveTo === undefined || asOf <= record.effectiveTo);
}

function absence(records: number, inForce: number): PathStep["outcome"] {
  if (records === 0) return "noRecord";
  return inForce === 0 ? "notInForce" : "unverifiedRefused";
}

const MORE_IS_STRICTER: ReadonlySet<Comparator> = new Set([">=", ">"]);

function isStricter(one: Parameter, other: Parameter): boolean {
  return MORE_IS_STRICTER.has(one.comparator) ? one.value > other.value : one.value < other.value;
}

function otherScopes(records: readonly Parameter[], query: ParameterQuery): string[] {
  const scopes = records
    .filter((record) => record.scope !== query.scope && isInForce(record, query.asOf))
    .flatMap(({ scope }) => (scope === undefined ? [] : [scope]));
  return [...new Set(scopes)];
}

function isAskedFor({ scope }: Parameter, query: ParameterQuery): boolean {
  return scope === undefined || scope === query.scope;
}

function hasEnded({ effectiveTo, confirmation }: Parameter, { asOf, allowUnverified }: ParameterQuery): boolean {
  return effectiveTo !== undefined && effectiveTo < asOf && (confirmation !== "unverified" || allowUnverified === true);
}

/** A target that ends before its own due day never fell due; a case with rules of its own has missed none of the general ones. */
function supersededTargets(records: readonly Parameter[], query: ParameterQuery): Parameter[] {
  const isSpecial = query.scope !== undefined && records.some(({ scope }) => scope === query.scope);
  const ended = records.filter(
    (record) =>
      record.dueBy !== undefined &&
      record.dueBy <= (record.effectiveTo ?? record.dueBy) &&
      (isSpecial ? record.scope === query.scope : record.scope === undefined) &&
      hasEnded(record, query),
  );
  return ended.length < 2 ? ended : ended.sort((one, other) => ((one.dueBy ?? "") < (other.dueBy ?? "") ? 1 : -1));
}

function nextStart(records: readonly Parameter[], query: ParameterQuery): CalendarDate | null {
  const later = records
    .filter((record) => isAskedFor(record, query))
    .map((record) => record.effectiveFrom)
    .filter((day) => day > query.asOf);
  return later.length === 0 ? null : later.reduce((first, day) => (day < first ? day : first));
}
