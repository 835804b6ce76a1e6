/**
 * Small inputs after troubles that people reported in public, each with the outcome that the meaning of the sheet or an independent
 * computation gives. Every case is one of a kind: its note says what the kind is.
 */
import { describe, expect, it } from "vitest";
import * as columns from "edu-balance/columns";
import * as core from "edu-balance";
import { readRows, type ReadRowsOptions } from "edu-balance/intake";
import * as statistics from "edu-balance/statistics";
import { fieldCases, type FieldCase } from "./cases.js";
import { faultsOf } from "./sheetFaults.js";

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
