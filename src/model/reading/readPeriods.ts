import { problem, type Problem } from "../../findings/problem.js";
import { ownValue } from "../../foundation/ownValue.js";
import { LAST_YEAR, lastDayIn, type Period } from "../../foundation/period.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { figureProblem, isAbsent } from "../checkFigure.js";
import { period as periodSpec } from "../records/period.js";
import { valueProblem } from "./checkValue.js";
import { fieldName, isRecord, recordProblems, variantOf, type Path } from "./readRecord.js";
import type { FieldSpec, RecordSpec, VariantsSpec } from "./spec.js";

/** A record that is read by itself, and what it is of. */
export interface DatedRecord {
  readonly path: Path;
  /** `null` where neither it nor a record it is in says so. */
  readonly period: Period | null;
  /** Whether its figures are of a day after that of the assessment. */
  readonly isLater: boolean;
  /** What its figures are counted under in the periods of a result; something that happened on a day, under its year. */
  readonly counted: Period | null;
}

/** A record that was opened on a day. */
export interface PeriodsReading<Value> {
  /** The record without what is of a later day, and without its periods. */
  readonly value: Value;
  /** Every record in it that is read by itself. */
  readonly records: readonly DatedRecord[];
  readonly problems: readonly Problem[];
}

/** What is below a field, as far as it can be used. */
type Opened = PeriodsReading<unknown>;

/**
 * Opens a record of a county on a day. Each of its records, lists and maps is of the period it says itself, or of that of the
 * record it is in; what is of a later day is taken out as if it had not been given. Rows of a list that have a day or a year of
 * their own are told apart here and left out where the list is read. `keys` are the fields that hold figures, where others are
 * records too that do not: the county, a ledger, a profile.
 */
export function readPeriods<Value extends object>(
  spec: RecordSpec,
  given: Value,
  asOf: CalendarDate,
  keys: readonly (keyof Value & string)[] | null = null,
): PeriodsReading<Value> {
  const isPart = (field: FieldSpec, key: string): boolean => (keys === null ? isRead(field) : keys.some((each) => each === key));
  const fields = given as Readonly<Record<string, unknown>>;
  const { value, records, problems } = openRecord(spec, fields, { asOf, path: [], outer: null, isPart, keepsRest: keys !== null });
  return { value: (value ?? {}) as Value, records, problems };
}

interface Place {
  readonly asOf: CalendarDate;
  readonly path: Path;
  /** Period of the record it is in. */
  readonly outer: Period | null;
}

interface Opening {
  readonly isPart: (field: FieldSpec, key: string) => boolean;
  /** Whether what is no part stays where all parts are of a later day. */
  readonly keepsRest?: boolean;
}

/** The fields of a record with the parts among them opened; `undefined` where nothing of it can be used. */
function openRecord(
  spec: RecordSpec,
  given: Readonly<Record<string, unknown>>,
  { isPart, keepsRest = false, asOf, path, outer }: Place & Opening,
): Opened & { readonly period: Period | null } {
  const own = readOwn(spec, given, path);
  const period = own.period ?? outer;
  const records: DatedRecord[] = [];
  const problems: Problem[] = [...own.problems];
  const changed: (readonly [string, unknown])[] = [];
  for (const key of Object.keys(given)) {
    const value = given[key];
    const field = ownValue(spec.fields, key);
    if (key === "period" || field === null || isAbsent(value) || !isPart(field, key)) continue;
    const part = openField(field, value, { asOf, path: [...path, key], outer: period });
    for (const record of part.records) records.push(record);
    for (const each of part.problems) problems.push(each);
    if (part.value !== value) changed.push([key, part.value]);
  }
  const opened = (value: unknown): Opened & { readonly period: Period | null } => ({ value, period, records, problems });
  if (!keepsRest && isAfter(period, asOf) && records.every((record) => record.isLater)) return opened(undefined);
  if (isAbsent(given["period"]) && changed.length === 0) return opened(given);
  const { period: _period, ...kept } = given;
  return opened(changed.length === 0 ? kept : { ...kept, ...Object.fromEntries(changed) });
}

/** What a record says that it is of. */
function readOwn(
  spec: RecordSpec,
  given: Readonly<Record<string, unknown>>,
  above: Path,
): { readonly period: Period | null; readonly problems: readonly Problem[] } {
  const { period } = given;
  if (!Object.hasOwn(spec.fields, "period") || isAbsent(period)) return { period: null, problems: [] };
  const path = [...above, "period"];
  const problems = recordProblems(periodSpec, period, { path });
  if (problems.length > 0) return { period: null, problems };
  const [key = "", value] =
    Object.entries(period as Readonly<Record<string, unknown>>).find(
      ([name, each]) => Object.hasOwn(periodSpec.fields, name) && !isAbsent(each),
    ) ?? [];
  const field = periodSpec.fields[key];
  if (typeof value === "number" && value > LAST_YEAR) {
    return { period: null, problems: [problem([...path, key], "tooLarge", value, field === undefined ? undefined : fieldName(field))] };
  }
  return { period: { [key]: typeof value === "number" ? value + 0 : value } as unknown as Period, problems: [] };
}

function openField(field: FieldSpec, given: unknown, place: Place): Opened {
  if (field.kind === "record" && isRecord(given)) return openPart(field.of, given, place);
  if (field.kind === "map" && isRecord(given) && !("kind" in field.of)) {
    const { keys, of } = field;
    const entries = Object.entries(given).filter(([key, value]) => (keys === "text" || keys.includes(key)) && !isAbsent(value));
    return openEntries(of, entries, given, place);
  }
  if (field.kind === "list" && Array.isArray(given) && "dated" in field.of) return openRows(field.of, given, place);
  return openWhole(given, place);
}

/** A record within a record: read by itself, unless there are such in it. */
function openPart(of: RecordSpec | VariantsSpec, given: Readonly<Record<string, unknown>>, place: Place): Opened {
  const spec = "variants" in of ? variantOf(of, given) : of;
  if (spec === null) return openWhole(given, place);
  const opened = openRecord(spec, given, { isPart: holdsRecords, ...place });
  const { value, period, records, problems } = opened;
  return records.length > 0 ? opened : { value, records: [dated(place, period)], problems };
}

/** Whether a field of a subject matter is a record, a list or a map, which are all read by themselves. */
function isRead({ kind }: FieldSpec): boolean {
  return kind === "record" || kind === "map" || kind === "list";
}

/** Whether what is in a field of a part is read by itself: it says what it is of, or is a list of what does. */
function holdsRecords(field: FieldSpec): boolean {
  if (field.kind !== "record" && field.kind !== "map" && field.kind !== "list") return false;
  if ("kind" in field.of || "variants" in field.of) return false;
  return field.kind === "list" ? field.of.dated !== undefined : Object.hasOwn(field.of.fields, "period");
}

/** A map of records, such as the stages. */
function openEntries(
  of: RecordSpec,
  entries: readonly (readonly [string, unknown])[],
  given: Readonly<Record<string, unknown>>,
  place: Place,
): Opened {
  const opened = entries.map(([key, value]) => {
    const below = { ...place, path: [...place.path, key] };
    return { key, ...(isRecord(value) ? openPart(of, value, below) : openWhole(value, below)) };
  });
  const changed = opened.filter(({ key, value }) => value !== given[key]);
  return {
    value: changed.length === 0 ? given : { ...given, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) },
    records: opened.flatMap((each) => each.records),
    problems: opened.flatMap((each) => each.problems),
  };
}

/** What is of one period as a whole: a list, or what is no record. */
function openWhole(given: unknown, place: Place): Opened {
  const record = dated(place, place.outer);
  return { value: record.isLater ? undefined : given, records: [record], problems: [] };
}

/** Rows with a day or a year of their own. What happened on a day is no later than the record it is told in. */
function openRows(spec: RecordSpec, given: readonly unknown[], { asOf, path, outer }: Place): Opened {
  const isAllLater = spec.dated === "event" && isAfter(outer, asOf);
  // Also where a list has holes.
  const records = Array.from(given, (row, index): DatedRecord => {
    const own = isAllLater ? null : periodOfRow(spec, row);
    const place = { asOf, path: [...path, index], outer };
    if (own === null) return dated(place, outer);
    const counted = "day" in own ? { year: Number(own.day.slice(0, 4)) } : own;
    return { path: place.path, period: own, isLater: isRowAfter(spec, row, asOf), counted };
  });
  return { value: given, records, problems: [] };
}

function dated({ path, asOf }: Place, period: Period | null): DatedRecord {
  return { path, period, isLater: isAfter(period, asOf), counted: period };
}

/** Whether figures of a period are of a day after another: on the day itself they are there. */
function isAfter(period: Period | null, asOf: CalendarDate): boolean {
  return period !== null && lastDayIn(period) > asOf;
}

/** What a row that has a day or a year of its own is of; `null` where it cannot be read. */
function periodOfRow({ dated: by }: RecordSpec, row: unknown): Period | null {
  if (!isRecord(row)) return null;
  const { date, year } = row;
  if (by === "event" && !isAbsent(date)) return valueProblem({ kind: "day" }, date) === null ? { day: date as CalendarDate } : null;
  return typeof year === "number" && figureProblem(year, "count") === null && year <= LAST_YEAR ? { year: year + 0 } : null;
}

/**
 * Whether a row that has a day or a year of its own is of a later day than that of the assessment. Figures of a year are there
 * when it has ended; something that happened in the running year may have happened before.
 */
export function isRowAfter(spec: RecordSpec, row: unknown, asOf: CalendarDate): boolean {
  if (spec.dated === undefined) return false;
  const period = periodOfRow(spec, row);
  if (period === null) return false;
  return spec.dated === "event" && "year" in period ? period.year > Number(asOf.slice(0, 4)) : lastDayIn(period) > asOf;
}
