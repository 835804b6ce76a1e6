import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { groupBy } from "../../foundation/groupBy.js";
import type { ParameterId } from "../records/parameterNames.js";
import { parameters } from "../records/parameters.js";
import { triggerParameters } from "../records/triggers.js";
import type { ScopeId } from "../records/scopes.js";
import { codesOfSamePlace, placesUpward } from "../records/places.js";
import type { Parameter, SchoolStage } from "../records/types.js";
import type { ParameterSet } from "./joinParameters.js";
import type { LookupOutcome } from "../records/lists.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { requireKeys, requireWord, unknownId } from "../../foundation/requireKeys.js";
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
  /** The rule in force there, where one of another place asks for more and is taken. */
  readonly parameter?: Parameter;
}

/** What {@link parameterAt} found, and the way it took. */
export interface ParameterLookup {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** The rule in force, or `null`; the last step of `path` says why. */
  readonly parameter: Parameter | null;
  readonly path: readonly PathStep[];
  /** First day after `asOf` on which a rule of this kind comes into force on the way to the one found, or `null`. */
  readonly nextFrom: CalendarDate | null;
  /** Where no stage was asked about: stages whose own rule is in force on the way and was passed over. */
  readonly ownStages: readonly SchoolStage[];
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
 * A trigger, one of `triggerParameters`, without a last day does not hide a younger one from above that asks for more: in Shuozhou
 * the nation's 200,000 people of 2023 hold beside the 300,000 of the opinion of 2016, which stays in the `path` as `lessStrict`.
 * Where the caller's own record says how it joins (`combine`), it is held to that.
 *
 * A rule of one stage is taken only where that stage is asked about; without one `ownStages` names the stages whose
 * own rule was passed over.
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
 *
 * const people = parameterAt("specialSchoolPopulation", { asOf: "2023-08-30", place: "140602" });
 * people.parameter?.value; // => 200000
 * people.path.map((step) => step.parameter?.value ?? step.outcome); // => ["noRecord", 300000, "noRecord", "found"]
 * ```
 */
export function parameterAt(id: ParameterId | (string & {}), query: ParameterQuery): ParameterLookup {
  requireObject(query, "query");
  requireKeys(query, QUERY_KEYS, "query");
  requireDate(query.asOf, "asOf");
  requireWord("stage", query.stage, SCHOOL_STAGES);
  return lookUpRule(id, query);
}

/** A query of which what is left out may also be said to be `undefined`. */
export type OpenQuery = { readonly [Key in keyof ParameterQuery]: ParameterQuery[Key] | undefined } & Pick<ParameterQuery, "asOf">;

/** The rule in force on a day, by a query that was checked before: an assessment looks up hundreds. */
export function lookUpRule(id: string, query: OpenQuery): ParameterLookup {
  const all = recordsOf(id, query.parameters);
  const records = all.filter(({ stage }) => stage === undefined || stage === query.stage);
  const steps = placesUpward(query.place ?? "CN").map((place) => stepAt(place, records, query));
  let parameter: Parameter | null = null;
  let last: Parameter | null = null;
  for (const { rule } of steps) {
    if (rule === null || (last !== null && !isWeighed(rule, last))) continue;
    last = rule;
    if (parameter === null || isStricter(rule, parameter)) parameter = rule;
  }
  // Up to the last rule that had a say; to the nation where that one would be weighed against any.
  const end = last === null || last.combine === "strictest" ? steps.length : steps.findIndex(({ rule }) => rule === last) + 1;
  const walked = steps.slice(0, end);
  const path = walked.map(
    ({ place, outcome, rule }): PathStep =>
      rule === parameter || rule === null ? { place, outcome } : { place, outcome: "lessStrict", parameter: rule },
  );
  const places = walked.flatMap(({ codes }) => codes);
  const passed = records.filter(({ place }) => places.includes(place));
  const isOpen = parameter === null;
  return {
    id,
    asOf: query.asOf,
    parameter,
    path,
    nextFrom: nextStart(passed, query),
    ownStages:
      query.stage !== undefined || all.length === records.length
        ? []
        : SCHOOL_STAGES.filter((stage) => isPassedOver(lookUpRule(id, { ...query, stage }).parameter, parameter)),
    otherScopes: isOpen ? otherScopes(passed, query) : [],
    ended: isOpen && passed.some((record) => isAskedFor(record, query) && hasEnded(record, query)),
    placeUnknown:
      isOpen &&
      query.place === undefined &&
      records.some((record) => record.place !== "CN" && isAskedFor(record, query) && isInForce(record, query)),
    superseded: supersededTargets(passed, query),
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
  if (set !== parameters) requireArray(set, "parameters");
  const records =
    set === parameters || typeof id !== "string"
      ? OWN_RECORDS.get(id)
      : set.filter((record: Parameter | null | undefined) => record?.id === id);
  if (records === undefined || records.length === 0) throw unknownId("unknownParameter", "parameter", id, [...OWN_RECORDS.keys()]);
  return records;
}

/** A rule that was not looked up but given, as a look-up would bring it. */
export function givenRule(parameter: Parameter, asOf: CalendarDate): ParameterLookup {
  const { id } = parameter;
  return {
    id,
    asOf,
    parameter,
    path: [],
    nextFrom: null,
    ownStages: [],
    otherScopes: [],
    ended: false,
    placeUnknown: false,
    superseded: [],
  };
}

/** The library's own records by id: hundreds of rules are looked up for one assessment. */
const OWN_RECORDS: ReadonlyMap<string, readonly Parameter[]> = /* @__PURE__ */ groupBy(parameters, ({ id }) => id);

interface FoundStep extends PathStep {
  /** Codes of the place, earlier ones among them. */
  readonly codes: readonly string[];
  readonly rule: Parameter | null;
}

/** The rule of one place: that of the case before a general one. */
function stepAt(place: string, records: readonly Parameter[], query: OpenQuery): FoundStep {
  const codes = codesOfSamePlace(place);
  let rule: Parameter | null = null;
  let outcome: LookupOutcome = "noRecord";
  for (const record of records) {
    if (!codes.includes(record.place) || !isAskedFor(record, query)) continue;
    if (!isInForce(record, query)) {
      if (outcome === "noRecord") outcome = "notInForce";
    } else if (!isUsable(record, query)) {
      if (rule === null) outcome = "unverifiedRefused";
    } else if (rule === null || (rule.scope === undefined && record.scope !== undefined)) {
      rule = record;
      outcome = "found";
    }
  }
  return { place, outcome, rule, codes };
}

/**
 * Whether a rule from above is weighed against the one it would be hidden by: where that one says so, and where it is a trigger
 * without a last day and the one above is younger and asks for more.
 */
function isWeighed(above: Parameter, below: Parameter): boolean {
  if (below.combine !== undefined) return below.combine === "strictest";
  return isTrigger(below) && below.effectiveTo === undefined && below.effectiveFrom < above.effectiveFrom && isStricter(above, below);
}

function isTrigger({ id }: Parameter): boolean {
  return (triggerParameters as readonly string[]).includes(id);
}

function isInForce({ effectiveFrom, effectiveTo }: Parameter, { asOf }: OpenQuery): boolean {
  return effectiveFrom <= asOf && asOf <= (effectiveTo ?? asOf);
}

/** Whether one asks for more than another: the higher of two floors, the lower of two limits; of triggers the one that catches more. */
function isStricter(one: Parameter, other: Parameter): boolean {
  return one.comparator.startsWith(">") === isTrigger(one) ? one.value < other.value : one.value > other.value;
}

function otherScopes(records: readonly Parameter[], query: OpenQuery): string[] {
  const others = records.filter((record) => record.scope !== query.scope && isInForce(record, query));
  return [...new Set(others.flatMap(({ scope }) => scope ?? []))];
}

/** Whether a rule is of a stage and hidden by another; one of the place and set of that one is a rule beside it. */
function isPassedOver(own: Parameter | null, taken: Parameter | null): boolean {
  return own?.stage !== undefined && (own.place !== taken?.place || own.overlay !== taken.overlay);
}

function isAskedFor({ scope }: Parameter, query: OpenQuery): boolean {
  return scope === undefined || scope === query.scope;
}

function hasEnded(record: Parameter, query: OpenQuery): boolean {
  return (record.effectiveTo ?? query.asOf) < query.asOf && isUsable(record, query);
}

function isUsable({ confirmation }: Parameter, { allowUnverified }: OpenQuery): boolean {
  return confirmation !== "unverified" || allowUnverified === true;
}

/** A target that ends before its own due day never fell due; a case with rules of its own has missed none of the general ones. */
function supersededTargets(records: readonly Parameter[], query: OpenQuery): Parameter[] {
  const wanted = records.find(({ scope }) => scope === query.scope)?.scope;
  const ended = records.filter(
    (record) =>
      record.dueBy !== undefined &&
      record.dueBy <= (record.effectiveTo ?? record.dueBy) &&
      record.scope === wanted &&
      hasEnded(record, query),
  );
  return ended.sort((one, other) => ((one.dueBy ?? "") < (other.dueBy ?? "") ? 1 : -1));
}

function nextStart(records: readonly Parameter[], query: OpenQuery): CalendarDate | null {
  const later = records.filter((record) => isAskedFor(record, query) && record.effectiveFrom > query.asOf);
  return later.map((record) => record.effectiveFrom).sort()[0] ?? null;
}
