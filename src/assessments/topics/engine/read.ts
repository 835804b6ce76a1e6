import { problem, reporterUnder, type ProblemCode, type Report } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { isCalendarDate, type CalendarDate } from "../../../foundation/calendarDate.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem, isAbsent, textProblem, type FigureKind } from "../../../model/checkFigure.js";
import type { Reported } from "../../../model/stageUnit.js";
import { readParts, repeatedKeys, type Path } from "../../../model/reading/readRecord.js";
import type { TopicContext } from "./context.js";

/** A datum as it was read. */
export interface Read<Value> {
  /** `null` where it was not reported or cannot be right. */
  readonly value: Value | null;
  /** Which of the two; `null` beside a value. */
  readonly gap: "missingFigure" | "invalidFigure" | null;
}

/** A record that holds others, or `null` where it is absent or, which is reported, none. */
export function recordOf<Value extends object>(context: TopicContext, path: Path, given: Value | null | undefined): Value | null {
  const { value, problems } = readParts(given, path);
  context.problems.push(...problems);
  return value as Value | null;
}

/** A list; `null` without it, or where it is none, which is reported. */
export function listOf<Entry>(context: TopicContext, path: Path, given: readonly Entry[] | null | undefined): readonly Entry[] | null {
  if (isAbsent(given)) return null;
  if (Array.isArray(given)) return given as readonly Entry[];
  context.problems.push(problem(path, "notAList", given));
  return null;
}

function read<Value>(context: TopicContext, path: Path, given: unknown, codeOf: (value: unknown) => ProblemCode | null): Read<Value> {
  if (isAbsent(given)) return { value: null, gap: "missingFigure" };
  const code = codeOf(given);
  if (code === null) return { value: given as Value, gap: null };
  context.problems.push(problem(path, code, given));
  return { value: null, gap: "invalidFigure" };
}

/** Reads a figure and takes down what is wrong with it. */
export function readFigure(context: TopicContext, path: Path, given: unknown, kind: FigureKind): Read<number> {
  return read(context, path, given, (value) => figureProblem(value, kind));
}

/** Reads yes or no. */
export function readFlag(context: TopicContext, path: Path, given: unknown): Read<boolean> {
  return read(context, path, given, (value) => (typeof value === "boolean" ? null : "notInList"));
}

/** Reads one of a list of words. */
export function readChoice<Word extends string>(context: TopicContext, path: Path, given: unknown, words: readonly Word[]): Read<Word> {
  return read(context, path, given, (value) => (words.some((word) => word === value) ? null : "notInList"));
}

/** Reads the day of something that happened. What is dated after the day of the assessment cannot have. */
export function readDay(context: TopicContext, path: Path, given: unknown): Read<CalendarDate> {
  return read(context, path, given, (value) => (!isCalendarDate(value) ? "notADate" : value > context.options.asOf ? "contradicts" : null));
}

/** Why a field that was read has no value; nothing beside a value. */
export function gapReasons(field: string, { gap }: Read<unknown>, units: readonly string[] = []): Reason[] {
  return gap === null ? [] : [{ code: gap, field, units }];
}

/** One datum as the value of a finding. */
export function valueOf(field: string, datum: Read<number>, units: readonly string[] = []): IndicatorValue {
  return { value: datum.value, reasons: gapReasons(field, datum, units) };
}

/** A figure of a record whose problems are taken down elsewhere, or why there is none. */
export function reportedFigure(figure: Reported, field: string, kind: FigureKind): IndicatorValue {
  if (isAbsent(figure)) return { value: null, reasons: [{ code: "missingFigure", field, units: [] }] };
  return figureProblem(figure, kind) === null
    ? { value: figure, reasons: [] }
    : { value: null, reasons: [{ code: "invalidFigure", field, units: [] }] };
}

/** The sound rows of a list of schools, and why it is not whole. */
export interface SchoolRows<Row> {
  readonly rows: readonly { readonly row: Row; readonly index: number }[];
  readonly wanting: readonly Reason[];
}

/** Checks one row; a code it reports as a defect leaves the row out. */
interface RowReport {
  readonly defect: Report;
  /** Something wrong with a figure: the row stays, the figure cannot be used. */
  readonly figure: Report;
}

/** The sound rows of a list of schools with unique ids. `null` without the list. */
export function schoolRows<Row extends { readonly schoolId: string }>(
  context: TopicContext,
  field: string,
  given: readonly Row[] | null | undefined,
  checkRow: (row: Row, report: RowReport) => void,
): SchoolRows<Row> | null {
  const list = listOf(context, [field], given);
  if (list === null) return isAbsent(given) ? null : { rows: [], wanting: [{ code: "invalidRecord", units: [field] }] };
  const repeated = repeatedKeys(list, "schoolId");
  const faulty: string[] = [];
  const sound: { row: Row; index: number }[] = [];
  list.forEach((row, index) => {
    let defects = 0;
    const figure = reporterUnder(context.problems, [field, index]);
    const defect: Report = (path, code, value) => {
      if (code !== null) defects += 1;
      figure(path, code, value);
    };
    if (typeof row !== "object" || isAbsent(row)) {
      defect([], "notAnObject", row);
    } else {
      defect(["schoolId"], textProblem(row.schoolId), row.schoolId);
      checkRow(row, { defect, figure });
      if (repeated.has(row.schoolId)) figure(["schoolId"], "duplicateId", row.schoolId);
    }
    if (defects > 0) faulty.push(`#${String(index)}`);
    else if (!repeated.has(row.schoolId)) sound.push({ row, index });
  });
  return {
    rows: sound,
    wanting: [
      ...(list.length === 0 ? [{ code: "noUnits" } as const] : []),
      ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
      ...(repeated.size === 0 ? [] : [{ code: "duplicateUnit", units: [...repeated] } as const]),
    ],
  };
}
