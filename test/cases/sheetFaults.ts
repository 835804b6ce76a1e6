import type { ReadRowsResult } from "edu-balance/intake";
import type { Expected, ExpectedProblem } from "./cases.js";

/** What of the expectation does not hold of a sheet that was read; where any of several outcomes is right, the faults of each. */
export function faultsOf(result: SheetRead, expected: Expected): string[] {
  if (expected.anyOf !== undefined) {
    const each = expected.anyOf.map((outcome) => faultsOf(result, outcome));
    return each.some((faults) => faults.length === 0) ? [] : each.flat();
  }
  const records = result.records as readonly Readonly<Record<string, unknown>>[];
  const faults: string[] = [];
  if (expected.records !== undefined) {
    const right =
      records.length === expected.records.length && expected.records.every((wanted, index) => holds(records[index] ?? {}, wanted));
    if (!right) faults.push(`records ${JSON.stringify(records)}`);
  }
  if (expected.ids !== undefined) {
    const ids = records.map((record) => record["schoolId"] ?? record["countyId"] ?? record["id"]);
    if (JSON.stringify(ids) !== JSON.stringify(expected.ids)) faults.push(`ids ${JSON.stringify(ids)}`);
  }
  for (const unwanted of expected.noRecordWith ?? []) {
    if (records.some((record) => holds(record, unwanted))) faults.push(`a record with ${JSON.stringify(unwanted)}`);
  }
  for (const row of expected.aside ?? []) {
    if (!result.ledger.setAside.some((each) => each.row === row)) faults.push(`row ${String(row)} is not set aside`);
  }
  for (const row of expected.notExcluded ?? []) {
    if (result.ledger.excluded.some((each) => each.row === row)) faults.push(`row ${String(row)} is excluded`);
  }
  for (const wanted of expected.problems ?? []) {
    if (!result.problems.some((problem) => isProblem(problem, wanted))) {
      faults.push(`no problem ${JSON.stringify(wanted)} among ${JSON.stringify(result.problems.map(shortly))}`);
    }
  }
  return faults;
}

/** What is looked at of a sheet that was read. */
export type SheetRead = Pick<ReadRowsResult<unknown>, "records" | "ledger" | "problems">;
type SheetProblem = ReadRowsResult<unknown>["problems"][number];

function isProblem(problem: SheetProblem, { row, field, code, severity, column }: ExpectedProblem): boolean {
  const { column: at } = problem;
  return (
    (row === undefined || problem.row === row) &&
    (field === undefined || problem.field === field) &&
    (code === undefined || problem.code === code) &&
    (severity === undefined || problem.severity === severity) &&
    (column === undefined || (typeof column === "number" ? at?.index === column : at?.header.includes(column) === true))
  );
}

function shortly({ row, column, field, code, severity }: SheetProblem): readonly unknown[] {
  return [row, column?.index, field, code, severity];
}

/** Whether a record has these values; `null` means that there is none: the key is absent, or an end is open. */
function holds(record: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return record === wanted;
  if (typeof record !== "object" || record === null) return false;
  return Object.entries(wanted).every(([key, value]) => {
    const own: unknown = Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
    return value === null ? own === undefined || own === null : holds(own, value);
  });
}
