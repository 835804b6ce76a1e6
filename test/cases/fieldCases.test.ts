/**
 * Small inputs after troubles that people reported in public, each with the outcome that the meaning of the sheet or an independent
 * computation gives. Every case is one of a kind: its note says what the kind is.
 */
import { describe, expect, it } from "vitest";
import * as columns from "edu-balance/columns";
import * as core from "edu-balance";
import { readRows, type ReadRowsOptions, type ReadRowsResult } from "edu-balance/intake";
import * as statistics from "edu-balance/statistics";
import { fieldCases, type Expected, type ExpectedProblem, type FieldCase } from "./cases.js";

describe("troubles reported in public", () => {
  it.each(fieldCases.map((each) => [`${each.id} ${each.kind}: ${each.call}`, each] as const))("%s", (_title, each) => {
    if (each.call === "intake.readRows") checkSheet(each);
    else checkCall(each);
  });
});

function checkSheet({ input, expected }: FieldCase): void {
  const result = readRows(input["rows"] as readonly unknown[], input["options"] as ReadRowsOptions);
  const faults = faultsOf(result, expected);
  expect(faults).toEqual([]);
}

/** What of the expectation does not hold; where any of several outcomes is right, the faults of each. */
function faultsOf(result: ReadRowsResult<unknown>, expected: Expected): string[] {
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

function checkCall({ call, input, expected: { value, rel, throws } }: FieldCase): void {
  if (throws !== undefined) {
    const code = codeOf(() => run(call, input));
    expect(typeof code).toBe("string");
    if (throws !== true) expect(throws).toContain(code);
    return;
  }
  const result = run(call, input);
  if (typeof value === "number" && rel !== undefined) expect(Math.abs(Number(result) / value - 1)).toBeLessThanOrEqual(rel);
  else if (typeof value === "object") expect(result).toMatchObject(value as object);
  else expect(result).toBe(value);
}

function codeOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : null;
  }
  return null;
}

function run(call: string, input: Readonly<Record<string, unknown>>): unknown {
  if (call === "core.interSchoolVariation") {
    const units = input["units"] as Parameters<typeof core.interSchoolVariation>[0];
    return core.interSchoolVariation(units, input["indicator"] as Parameters<typeof core.interSchoolVariation>[1]);
  }
  if (call === "core.publicFundsDue with overlay") return fundsDue(input as unknown as FundsInput);
  const [entry = "", name = ""] = call.split(".");
  const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { core, columns, statistics };
  const exported = entries[entry]?.[name];
  if (typeof exported !== "function") throw new Error(`There is no ${call}.`);
  return (exported as (...args: readonly unknown[]) => unknown)(...(input["args"] as readonly unknown[]));
}

interface FundsInput {
  readonly figures: Parameters<typeof core.publicFundsDue>[0];
  readonly options: Parameters<typeof core.publicFundsDue>[1];
  readonly overlay: {
    readonly name: string;
    readonly place: string;
    readonly effectiveFrom: string;
    readonly records: readonly { readonly id: string; readonly stage: core.Stage; readonly value: number }[];
  } | null;
}

/** The province's records go before the library's own, each made from the first record of its id, without scope and end. */
function fundsDue({ figures, options, overlay }: FundsInput): unknown {
  if (overlay === null) return core.publicFundsDue(figures, options);
  const { name, place, effectiveFrom } = overlay;
  const parameters = overlay.records.map((record): core.Parameter => {
    const first = core.parameters.find(({ id }) => id === record.id);
    if (first === undefined) throw new Error(`There is no ${record.id}.`);
    const { scope: _scope, effectiveTo: _end, ...kept } = first;
    return { ...kept, ...record, place, level: "provincial", effectiveFrom };
  });
  return core.publicFundsDue(figures, { ...options, parameters: core.withParameters(core.parameters, { name, parameters }) });
}
