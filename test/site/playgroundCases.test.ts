import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { IntakeKind } from "edu-balance/intake";
import { openSource, readOpened } from "../../docs/.vitepress/playground/model/readSource.js";
import { Refusal } from "../../docs/.vitepress/playground/model/refusal.js";
import { fieldCases, type FieldCase } from "../cases/cases.js";
import { faultsOf, type SheetRead } from "../cases/sheetFaults.js";
import { sheetRows, workbookOf } from "../support/zipFile.js";

const nothing = (): void => undefined;

/** What stands in the cells of a sheet that is saved; what readers of workbooks make of links and dates is not among it. */
type Cell = string | number | null;

const SHEETS = fieldCases.filter(
  ({ call, input }) =>
    call === "intake.readRows" &&
    (input["rows"] as readonly unknown[]).every(
      (row) => Array.isArray(row) && row.every((cell) => cell === null || typeof cell === "string" || typeof cell === "number"),
    ),
);

/** Cases about what numbers become within workbooks, and about rows as one of their readers hands them on. */
const NOT_AS_TEXT: readonly string[] = ["binary-noise-of-workbooks", "reader-shapes"];

const csv = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${Papa.unparse(rows.map((row) => [...row]))}`);
const xlsx = (rows: readonly (readonly Cell[])[]): Uint8Array => workbookOf(sheetRows(rows));

/** What the playground makes of a file, or the sentence it refuses it with. */
async function readAs(write: typeof csv, { input }: FieldCase): Promise<SheetRead | Refusal> {
  const { kind, mapping = {} } = input["options"] as { readonly kind: IntakeKind; readonly mapping?: Record<string, string> };
  const bytes = new Uint8Array(write(input["rows"] as readonly (readonly Cell[])[])).buffer;
  try {
    const opened = await openSource({ bytes }, { onText: nothing, onShare: nothing });
    return readOpened(opened, { sheet: null, kind, mapping }, (rows) => rows).reading;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe.each([
  ["a CSV file", csv, SHEETS.filter(({ kind }) => !NOT_AS_TEXT.includes(kind))],
  ["a workbook", xlsx, SHEETS.filter(({ kind }) => kind !== "reader-shapes")],
] as const)("troubles reported in public, given to the playground as %s", (_form, write, cases) => {
  it.each(cases.map((each) => [`${each.id} ${each.kind}`, each] as const))("%s", async (_title, each) => {
    const found = await readAs(write, each);
    if (found instanceof Refusal) expect(found.key).toBe("refusedNoHeader");
    else expect(faultsOf(found, each.expected)).toEqual([]);
  });
});
