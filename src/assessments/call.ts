import { askedBy, type RuleLookup, type Subject } from "../findings/finding.js";
import type { Ledger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { isAbsent, textProblem } from "../model/checkFigure.js";
import { lookUpRule, type ParameterQuery } from "../policy/lookup/parameterAt.js";
import { parameters } from "../policy/records/parameters.js";
import { codesOfSamePlace, isPlaceCode, placesUpward } from "../policy/records/places.js";
import type { Parameter, SchoolStage } from "../policy/records/types.js";
import { topicOptions, type AssessedCounty, type AssessmentOptions, type TopicOptions } from "../model/records/options.js";
import { checkReadings, type CheckedReadings } from "./readings.js";
import { requireOptions } from "../model/reading/requireOptions.js";
import { accountFor, type Account } from "./account.js";

export type { AssessedCounty, AssessmentOptions, Interpretation, TopicOptions } from "../model/records/options.js";

/** The look-up of an assessment: its day, its rules, the county's place and the stage, `null` for rules of the whole county. */
export function queryFor(county: AssessedCounty, stage: SchoolStage | null, options: AssessmentOptions): ParameterQuery {
  return {
    asOf: options.asOf,
    ...(stage === null ? {} : { stage }),
    ...(county.place === undefined ? {} : { place: county.place }),
    ...(options.parameters === undefined ? {} : { parameters: options.parameters }),
    allowUnverified: options.allowUnverified === true,
  };
}

/** What a call is opened with. */
export type CallOptions = Omit<TopicOptions, "county"> & { readonly county?: AssessedCounty | undefined };

/** Which case of a rule is asked for. */
export interface RuleCase {
  readonly stage?: SchoolStage | undefined;
  readonly scope?: string | undefined;
  /** Also by a number nobody could confirm, where the caller has granted this one. */
  readonly allowUnverified?: true | undefined;
  /** Another day than that of the assessment. */
  readonly asOf?: CalendarDate | undefined;
}

/** Marks a call. */
export const OPENED: unique symbol = /* @__PURE__ */ Symbol("opened");

/**
 * An opened call of an assessment: its options were checked once, and its rules are looked up once. It may be handed on as the
 * options of an assessment of the same county.
 */
export interface Call {
  readonly [OPENED]: true;
  readonly asOf: CalendarDate;
  readonly county: AssessedCounty;
  readonly subject: Subject;
  readonly options: CallOptions;
  /** The caller's readings that can be used, and what is wrong with the others. */
  readonly readings: CheckedReadings;
  /** What became of the records it is about. */
  readonly account: Account;
  /** The rule for the county, its place and the day. */
  readonly rule: (id: string, of?: RuleCase) => RuleLookup;
}

/** Checks the options and opens a call; one that is open is taken as it is. @throws UsageError `badDate`, `badOption`, `notAnObject`. */
export function openCall(options: CallOptions | Call): Call {
  requireObject(options, "options");
  if (OPENED in options) return options;
  requireDate(options.asOf, "asOf");
  requireOptions(topicOptions, options);
  const county = options.county ?? { id: "county" };
  return {
    [OPENED]: true,
    asOf: options.asOf,
    county,
    subject: subjectOf(county),
    options,
    readings: checkReadings(options.interpretations),
    account: accountFor([], []),
    rule: openRules(county, options),
  };
}

/** A call for a county of a city that a call was opened for: what was found once holds for it too, its rules unless it has its own. */
export function callForCounty(city: Call, county: AssessedCounty): Call {
  const options = { ...city.options, county };
  const rule = hasOwnRules(county, city) ? openRules(county, options) : city.rule;
  return { ...city, county, subject: subjectOf(county), options, rule };
}

/** Whether a county may have rules that its city has not: there are some for a place on the way from it up to the city, or no such way. */
function hasOwnRules({ place }: AssessedCounty, { county: city, options }: Call): boolean {
  const way = isPlaceCode(place) ? placesUpward(place) : [];
  const end = way.indexOf(city.place ?? "CN");
  const set: unknown = options.parameters ?? parameters;
  if (end < 0 || !Array.isArray(set)) return true;
  const below = way.slice(0, end).flatMap((each) => codesOfSamePlace(each));
  if (set === parameters) return below.some((each) => RULED_PLACES.has(each));
  return (set as readonly (Parameter | null | undefined)[]).some((record) => below.includes(record?.place ?? ""));
}

/** The places that have a rule of the library's own. */
const RULED_PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ parameters.map(({ place }) => place));

/** The rules for a county, each looked up once. */
function openRules(county: AssessedCounty, options: CallOptions): Call["rule"] {
  const known = new Map<string, (RuleCase & { readonly found: RuleLookup })[]>();
  const { asOf, parameters: set, allowUnverified: always } = options;
  return (id, of = NO_CASE) => {
    const { stage, scope, allowUnverified, asOf: day } = of;
    const cases = known.get(id) ?? [];
    for (const each of cases) if (isSameCase(each, of)) return each.found;
    const isOpen = always === true || allowUnverified === true;
    const found = lookUpRule(id, { asOf: day ?? asOf, stage, place: county.place, parameters: set, allowUnverified: isOpen, scope });
    const asked = found.parameter === null ? found : { asked: askedBy(found.parameter), ...found };
    cases.push({ stage, scope, allowUnverified, asOf: day, found: asked });
    known.set(id, cases);
    return asked;
  };
}

const NO_CASE: RuleCase = {};

function isSameCase(one: RuleCase, other: RuleCase): boolean {
  return one.stage === other.stage && one.scope === other.scope && one.allowUnverified === other.allowUnverified && one.asOf === other.asOf;
}

/** The county as the subject of findings. */
export function subjectOf(county: AssessedCounty): Subject {
  requireCounty(county);
  const { id, name } = county;
  return { kind: "county", id, ...(isAbsent(name) ? {} : { name }) };
}

/** Throws unless a county has an id, and a name that is a text if any. @throws UsageError `badOption`. */
function requireCounty({ id, name }: { readonly id?: unknown; readonly name?: unknown }): void {
  if (!isAbsent(name) && typeof name !== "string") throw new UsageError("badOption", "county.name must be a text.", name);
  if (textProblem(id) !== null) throw new UsageError("badOption", "county.id must be a text.", id);
}

/** A school as the subject of findings; a name that is no text is left out. */
export function schoolSubject(id: string, name: unknown): Subject {
  return { kind: "school", id, ...(textProblem(name) === null ? { name: name as string } : {}) };
}

/** Throws unless what came with the units, where anything did, is a ledger and a list of problems. @throws UsageError `notAnObject`, `notAnArray`. */
export function requireOrigin({
  ledger,
  problems,
}: {
  readonly ledger?: Ledger | undefined;
  readonly problems?: readonly Problem[] | undefined;
}): void {
  if (!isAbsent(ledger)) {
    requireObject(ledger, "input.ledger");
    requireArray(ledger.excluded, "input.ledger.excluded");
  }
  if (!isAbsent(problems)) requireArray(problems, "input.problems");
}
