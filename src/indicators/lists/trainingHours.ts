import type { TrainingEntry } from "../../model/records/training.js";
import { problem, reporterUnder, type Problem, type Report } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { isCalendarDate, requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { requireArray, UsageError } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, textProblem } from "../../model/checkFigure.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import type { TrainingHoursOptions } from "../../model/records/options.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { trainingHoursOptions } from "../../model/records/options.js";

export type { TrainingHoursOptions } from "../../model/records/options.js";

/** Hours of one teacher in the window. */
export interface TeacherHours {
  readonly teacherId: string;
  readonly least: number;
  /** `null` where nothing bounds it: hours not reported, or no records at all. */
  readonly most: number | null;
}

/** Result of {@link trainingHours}: its value is the share of teachers with the hours. */
export interface TrainingHoursCount extends IndicatorValue {
  /** Both ends of the share where it is not known exactly; `null` where it is, and where it cannot be told at all. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** The window: days after `after`, up to and with `to`. */
  readonly window: { readonly after: string; readonly to: CalendarDate };
  readonly teachers: number;
  /** Teachers with the hours: those certain, and with them those of whom it cannot be told. */
  readonly withHours: { readonly least: number; readonly most: number };
  /** The teachers of the roster in its order. */
  readonly each: readonly TeacherHours[];
  /** Teachers of whom it cannot be told whether they have the hours. */
  readonly unknown: readonly string[];
  /** Teachers with records who are not on the roster; their records are left aside. */
  readonly notOnRoster: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Share of teachers with the hours of a training cycle, from records of training, in the window that ends on `asOf`. The
 * window holds `asOf` and not the same day `windowYears` earlier, so that it is exactly that long and windows that follow
 * one another share no day: five years up to 2016-12-31 are the years 2012 to 2016.
 *
 * A record of a year that lies in the window in part may or may not count, as may one without hours or with a time in
 * error: the teacher's hours then lie within two ends, and the teacher counts as soon as the lower one is enough.
 * Teachers without any record have 0 hours only where `complete` says so; of those who have some they are taken to be all.
 *
 * Source: 朔政办发〔2016〕45号 十一 (a round every five years); the hours: 中小学教师继续教育规定, 教师〔2011〕1号, 教督〔2017〕6号.
 *
 * @param records - Records of training, of any time.
 * @param options - Window, norm and roster.
 * @returns The share with what it rests on; `null` with the reasons where it cannot be told, nobody is on the roster, or
 *   somebody stands on it twice.
 * @throws UsageError `notAnArray`, `notAnObject`, `badDate`, `badOption` (a window that is not whole years, hours that cannot be right).
 *
 * @example
 * ```ts
 * import { trainingHours } from "edu-balance";
 *
 * const records = [
 *   { teacherId: "t-1", year: 2012, hours: 200 },
 *   { teacherId: "t-1", date: "2016-12-31", hours: 160 },
 *   { teacherId: "t-2", date: "2011-12-31", hours: 400 },
 * ];
 * const options = { asOf: "2016-12-31", windowYears: 5, hours: 360, roster: ["t-1", "t-2"] };
 * trainingHours(records, options).value; // => 0.5
 * trainingHours(records, { ...options, roster: ["t-1", "t-3"] }).range; // => { least: 0.5, most: 1 }
 * trainingHours(records, { ...options, roster: ["t-1", "t-3"], complete: true }).value; // => 0.5
 * ```
 */
export function trainingHours(records: readonly TrainingEntry[], options: TrainingHoursOptions): TrainingHoursCount {
  requireArray(records, "records");
  requireOptions(trainingHoursOptions, options);
  const { asOf, windowYears, hours, roster } = options;
  requireDate(asOf, "asOf");
  requireArray(roster, "roster");
  if (figureProblem(windowYears, "count") !== null || windowYears === 0) {
    throw new UsageError("badOption", "windowYears must be a whole number of years above 0.", windowYears);
  }
  if (figureProblem(hours, "amount") !== null) throw new UsageError("badOption", "hours must be a number that is not negative.", hours);
  const first = Math.max(Number(asOf.slice(0, 4)) - windowYears, 0);
  const window = { after: `${String(first).padStart(4, "0")}${asOf.slice(4)}`, to: asOf };
  const problems: Problem[] = [];
  const { ids, repeated, faulty } = checkRoster(roster, problems);
  const { entries, unnamed } = checkRecords(records, window, problems);
  const each = ids.map((teacherId) => hoursOf(teacherId, entries.get(teacherId), unnamed.length > 0, options.complete === true));
  const least = each.filter((teacher) => teacher.least >= hours).length;
  const unknown = each.filter((teacher) => teacher.least < hours && (teacher.most === null || teacher.most >= hours));
  const most = least + unknown.length;
  const teachers = ids.length;
  const spoilt: Reason[] = [
    ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
    ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
  ];
  const nobody: Reason[] = roster.length === 0 ? [{ code: "zeroDenominator", fields: ["roster"] }] : [];
  const countable = spoilt.length === 0 && nobody.length === 0;
  const range = countable && least < most ? { least: least / teachers, most: most / teachers } : null;
  const onRoster = new Set(ids);
  return {
    value: countable && least === most ? least / teachers : null,
    reasons: [
      ...spoilt,
      ...nobody,
      ...(unnamed.length === 0 ? [] : [{ code: "invalidRecord", units: unnamed } as const]),
      ...lackingOf(unknown, entries),
      ...(range === null ? [] : [{ code: "knownWithinRange", ...range } as const]),
    ],
    range,
    window,
    teachers,
    withHours: { least, most },
    each,
    unknown: unknown.map(({ teacherId }) => teacherId),
    notOnRoster: [...entries.keys()].filter((teacherId) => !onRoster.has(teacherId)),
    problems,
  };
}

/** What a record lacks that leaves open whether its hours count. */
type Lack = Pick<Extract<Reason, { readonly code: "missingFigure" | "invalidFigure" }>, "code" | "field">;

const NO_HOURS: Lack = { code: "missingFigure", field: "hours" };

/** Records of one teacher: hours that lie in the window, and those that may; `null` for an amount that is not known. */
interface Entry {
  readonly certain: number[];
  readonly possible: { readonly hours: number | null; readonly lack: Lack }[];
}

/** What is wanting about the teachers of whom it cannot be told, as reasons. */
function lackingOf(unknown: readonly TeacherHours[], entries: ReadonlyMap<string, Entry>): Reason[] {
  const found = new Map<string, Lack & { readonly units: string[] }>();
  for (const { teacherId } of unknown) {
    const lacks = entries.get(teacherId)?.possible.map(({ lack }) => lack) ?? [NO_HOURS];
    for (const { code, field } of lacks) {
      const key = `${code} ${field}`;
      const lack = found.get(key) ?? { code, field, units: [] };
      if (!lack.units.includes(teacherId)) lack.units.push(teacherId);
      found.set(key, lack);
    }
  }
  return [...found.values()];
}

interface CheckedRoster {
  readonly ids: readonly string[];
  readonly repeated: readonly string[];
  readonly faulty: readonly string[];
}

function checkRoster(roster: readonly unknown[], problems: Problem[]): CheckedRoster {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const faulty: string[] = [];
  roster.forEach((id, index) => {
    const code = textProblem(id);
    if (code !== null) {
      problems.push(problem(["roster", index], code, id));
      faulty.push(`#${String(index)}`);
    } else if (ids.has(id as string)) {
      problems.push(problem(["roster", index], "duplicateId", id));
      repeated.add(id as string);
    } else {
      ids.add(id as string);
    }
  });
  return { ids: [...ids], repeated: [...repeated], faulty };
}

interface CheckedRecords {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Records that name nobody: any teacher may have their hours. */
  readonly unnamed: readonly string[];
}

function checkRecords(records: readonly unknown[], window: TrainingHoursCount["window"], problems: Problem[]): CheckedRecords {
  const entries = new Map<string, Entry>();
  const unnamed: string[] = [];
  const found: Problem[] = [];
  records.forEach((given, index) => {
    const report = reporterUnder(found, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
      unnamed.push(`#${String(index)}`);
      return;
    }
    const record = given as TrainingEntry;
    const badId = textProblem(record.teacherId);
    report(["teacherId"], badId, record.teacherId);
    const inside = isInside(record, window, report);
    const amount: unknown = record.hours;
    const badHours = isAbsent(amount) ? null : figureProblem(amount, "amount");
    report(["hours"], badHours, amount);
    if (inside === false) {
      if (badId === null && !entries.has(record.teacherId)) entries.set(record.teacherId, { certain: [], possible: [] });
      return;
    }
    if (badId !== null) {
      unnamed.push(`#${String(index)}`);
      return;
    }
    const entry = entries.get(record.teacherId) ?? { certain: [], possible: [] };
    entries.set(record.teacherId, entry);
    const known = typeof amount === "number" && badHours === null ? amount : null;
    if (known === null) entry.possible.push({ hours: null, lack: isAbsent(amount) ? NO_HOURS : { code: "invalidFigure", field: "hours" } });
    else if (inside === true) entry.certain.push(known);
    else entry.possible.push({ hours: known, lack: lackOfTime(record) });
  });
  problems.push(...found.map((each) => problem(["records", ...each.path], each.code, each.value)));
  return { entries, unnamed };
}

/** Whether a record lies in the window; `null` where its time cannot tell. */
function isInside({ date, year }: TrainingEntry, { after, to }: TrainingHoursCount["window"], report: Report): boolean | null {
  const badYear = isAbsent(year) ? null : figureProblem(year, "count");
  report(["year"], badYear, year);
  if (!isAbsent(date)) {
    if (!isCalendarDate(date)) {
      report(["date"], "notADate", date);
      return null;
    }
    if (badYear === null && !isAbsent(year) && Number(date.slice(0, 4)) !== year) {
      report(["year"], "contradicts", year);
      return null;
    }
    return date > after && date <= to;
  }
  if (isAbsent(year)) report(["date"], "missing", date);
  if (isAbsent(year) || badYear !== null) return null;
  const [firstYear, lastYear] = [Number(after.slice(0, 4)), Number(to.slice(0, 4))];
  if (year < firstYear || year > lastYear) return false;
  const wholeYears = to.endsWith("-12-31");
  if (year === firstYear) return wholeYears ? false : null;
  return year < lastYear || wholeYears ? true : null;
}

/** Why the time of a record cannot tell: no day beside the year, or a time in error. */
function lackOfTime({ date, year }: TrainingEntry): Lack {
  const wrong = !isAbsent(date) || (!isAbsent(year) && figureProblem(year, "count") !== null);
  return { code: wrong ? "invalidFigure" : "missingFigure", field: "date" };
}

function hoursOf(teacherId: string, entry: Entry | undefined, unbounded: boolean, complete: boolean): TeacherHours {
  if (entry === undefined) return { teacherId, least: 0, most: complete && !unbounded ? 0 : null };
  const least = nearestSum(entry.certain);
  const possible = entry.possible.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  const known = possible.length === entry.possible.length && !unbounded;
  return { teacherId, least, most: known ? nearestSum([...entry.certain, ...possible]) : null };
}
