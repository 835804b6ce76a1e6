import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readRows, type ReadRowsResult } from "edu-balance/intake";
import type { StageUnit } from "edu-balance";
import { root } from "../docs/fences.js";
import { MESSY, MESSY_EXCLUDED, MESSY_PROBLEMS, MESSY_RECORDS, MESSY_SET_ASIDE } from "./messySheet.js";

const csv = Papa.unparse(MESSY.map((row) => [...row]));
const parsed = (text: string): unknown[] => Papa.parse<unknown[]>(text).data;

/** The sheet as each reader gives it back. */
const SHEETS: readonly (readonly [string, () => Promise<readonly unknown[]>])[] = [
  ["as it is", () => Promise.resolve(MESSY)],
  ["after CSV in UTF-8 with a byte order mark", () => Promise.resolve(parsed(`\uFEFF${csv}`))],
  [
    "after CSV in GB18030",
    () => Promise.resolve(parsed(new TextDecoder("gb18030").decode(readFileSync(`${root}test/intake/fixtures/messy.gb18030.csv`)))),
  ],
  [
    "after XLSX",
    async () => {
      const cells = MESSY.map((row) => [...row]);
      return readSheet(await writeExcelFile(cells).toBuffer());
    },
  ],
];

it("has a GB18030 file that holds the same sheet", () => {
  const text = new TextDecoder("gb18030").decode(readFileSync(`${root}test/intake/fixtures/messy.gb18030.csv`));
  expect(parsed(text)).toEqual(parsed(csv));
});

describe.each(SHEETS)("a messy sheet, %s", (_name, sheet) => {
  const read = async (): Promise<ReadRowsResult<StageUnit>> => readRows(await sheet(), { kind: "stageUnit" });

  it("gives the records of the rows without errors", async () => {
    expect((await read()).records).toEqual(MESSY_RECORDS);
  });

  it("reports every problem with its row and column", async () => {
    const { problems } = await read();
    const found = problems.map(({ row, column, field, code, severity }) => [row, column?.index ?? null, field, code, severity]);
    expect(found).toEqual(MESSY_PROBLEMS);
    for (const { message } of problems) expect(message.zh.length + message.en.length).toBeLessThan(400);
  });

  it("accounts for every row", async () => {
    const { ledger } = await read();
    expect(ledger.setAside.map(({ row, reason }) => [row, reason])).toEqual(MESSY_SET_ASIDE);
    expect(ledger.excluded.map(({ row, id }) => [row, id])).toEqual(MESSY_EXCLUDED);
    expect([ledger.given, ledger.used]).toEqual([29, 4]);
    expect(ledger.used + ledger.excluded.length + ledger.setAside.length).toBe(ledger.given);
  });

  it("records the units", async () => {
    const { ledger } = await read();
    expect(ledger.conversions.map(({ column, field, unit, cells }) => [column.index, field, unit, cells])).toEqual([
      // 亩: rows 7, 9 to 11, 13, and of 17 to 26 all ten; "无" and "N/A" are none.
      [11, "sportsGroundAreaM2", { name: "亩", factor: 2000, divisor: 3 }, 15],
      // 万元, from the note above the header: 17 rows, less the one in 元.
      [12, "equipmentYuan", { name: "万元", factor: 10000 }, 16],
    ]);
  });

  it("says which columns were used", async () => {
    const { ledger } = await read();
    const unused = ledger.columns.filter(({ used }) => !used).map(({ column, reason, cells }) => [column, reason.code, cells]);
    expect(unused).toEqual([
      [1, "unknown", 17],
      [14, "repeated", 1],
      [15, "repeated", 1],
      [16, "ambiguous", 1],
      [17, "unknown", 1],
    ]);
    expect(ledger.notReported).toContainEqual({ field: "schoolId", rows: 1 });
  });
});
