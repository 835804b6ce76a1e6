import type { Finding } from "../findings/finding.js";
import { problem, type ProblemCode, type Report } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import type { IndicatorValue } from "../indicators/indicatorValue.js";
import { isAbsent, textProblem } from "../model/checkFigure.js";
import { findingOf, type Asked, type TopicContext } from "./topic.js";

/** The sound rows of a list of schools, and why it is not whole. */
export interface SchoolRows<Row> {
  readonly rows: readonly { readonly row: Row; readonly index: number }[];
  readonly wanting: readonly Reason[];
}

/** Checks one row; a code it reports as a defect leaves the row out. */
export interface RowReport {
  readonly defect: Report;
  /** Something wrong with a figure: the row stays, the figure cannot be used. */
  readonly figure: Report;
}

/** A record that holds others, or `null` where it is absent or, which is reported, none. */
export function recordOf<Value extends object>(context: TopicContext, path: readonly (string | number)[], given: Value | null | undefined): Value | null {
  if (isAbsent(given)) return null;
  if (typeof given === "object" && !Array.isArray(given)) return given;
  context.problems.push(problem(path, "notAnObject", given));
  return null;
}

/** The sound rows of a list of schools with unique ids. `null` without the list. */
export function schoolRows<Row extends { readonly schoolId: string }>(
  context: TopicContext,
  field: string,
  given: readonly Row[] | null | undefined,
  checkRow: (row: Row, report: RowReport) => void,
): SchoolRows<Row> | null {
  if (isAbsent(given)) return null;
  if (!Array.isArray(given)) {
    context.problems.push(problem([field], "notAList", given));
    return { rows: [], wanting: [{ code: "invalidRecord", units: [field] }] };
  }
  const repeated = repeatedIds(given);
  const faulty: string[] = [];
  const sound: { row: Row; index: number }[] = [];
  given.forEach((row: Row, index) => {
    let defects = 0;
    const figure: Report = (path, code, value) => {
      if (code !== null) context.problems.push(problem([field, index, ...path], code, value));
    };
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
      ...(given.length === 0 ? [{ code: "noUnits" } as const] : []),
      ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
      ...(repeated.size === 0 ? [] : [{ code: "duplicateUnit", units: [...repeated] } as const]),
    ],
  };
}

function repeatedIds(rows: readonly unknown[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const id: unknown = typeof row === "object" && row !== null ? (row as { readonly schoolId?: unknown }).schoolId : undefined;
    if (typeof id !== "string" || textProblem(id) !== null) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return repeated;
}

/** Reports the figures of a row that cannot be right. */
export function reportFigures(
  row: object,
  fields: readonly string[],
  report: RowReport,
  problemOf: (value: unknown) => ProblemCode | null,
): void {
  for (const field of fields) {
    const value: unknown = (row as Readonly<Record<string, unknown>>)[field];
    if (!isAbsent(value)) report.figure([field], problemOf(value), value);
  }
}

/** A finding whose value may be known only within a range; it is judged when both ends fall on the same side. */
export function rangedFinding(context: TopicContext, asked: Asked, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const open = findingOf(context, asked, result, more);
  const range = result?.reasons.find((reason) => reason.code === "knownWithinRange");
  if (result === null || range === undefined || open.value !== null || open.requirement === null || open.requirement.comparator === "=") return open;
  const [least, most] = [range.least, range.most].map((value) => findingOf(context, asked, { ...result, value }, more));
  return least === undefined || least.verdict !== most?.verdict ? open : { ...least, value: null, margin: null };
}

/** A figure per head of nobody does not apply. */
export function ofNobody(finding: Finding): Finding {
  const nobody = finding.verdict === "undetermined" && finding.reasons.some(({ code }) => code === "zeroDenominator");
  return nobody ? { ...finding, verdict: "notApplicable" } : finding;
}
