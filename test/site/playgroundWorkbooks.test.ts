import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Choices, Progress } from "../../docs/.vitepress/playground/model/protocol.js";
import { openSession } from "../../docs/.vitepress/playground/model/session.js";
import { root } from "../docs/fences.js";
import { sheetRows, workbookOf, zipFile } from "../support/zipFile.js";

const CHOICES: Choices = {
  language: "zh",
  settings: { standard: "basicBalance2012", asOf: "2018-12-31", place: "", allowUnverified: false },
  county: "",
  sheet: null,
  kind: null,
  mapping: {},
};
const HEADER = ["学校代码", "学段", "在校生数", "图书册数"];
const ROWS = sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, 100]]);

function given(bytes: Buffer): { readonly bytes: ArrayBuffer } {
  return { bytes: new Uint8Array(bytes).buffer };
}

const told: Progress[] = [];
const assess = (bytes: Buffer): ReturnType<typeof run> => run(bytes);
async function run(bytes: Buffer) {
  told.length = 0;
  return await openSession().answer("assess", { source: given(bytes), choices: CHOICES }, (progress) => told.push(progress));
}

/** The coefficient of books that is shown. */
async function booksOf(bytes: Buffer): Promise<string | undefined> {
  const { verdict } = await assess(bytes);
  return verdict?.tables[0]?.rows.find(([name]) => name?.text === "生均图书册数")?.[1]?.text;
}

describe("a workbook in the playground", () => {
  it("is read by the results of its formulas", async () => {
    const formula = (result: number): { within: string } => ({ within: `<f>SUM(A1:A9)</f><v>${String(result)}</v>` });
    const rows = sheetRows([HEADER, ["01", "小学", formula(100), 400], ["02", "小学", 100, formula(100)]]);
    // (4 − 1) ÷ (4 + 1), schools of one size.
    expect(await booksOf(workbookOf(rows))).toBe("0.6");
  });

  it.each([
    ["no result at all", { within: "<f>SUM(A1:A9)</f>" }],
    ["an empty result", { within: "<f>SUM(A1:A9)</f><v/>" }],
    ["an empty result in two tags", { within: "<f>SUM(A1:A9)</f><v></v>" }],
    ["no result of a text", { type: "str", within: "<f>A1</f>" }],
  ])("is refused with its cell where a formula has %s, since it would be read as empty", async (_title, cell) => {
    const rows = sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, cell]]);
    await expect(assess(workbookOf(rows))).rejects.toMatchObject({ key: "refusedNoResults", detail: "D3" });
  });

  it("may have a formula that comes to an empty text", async () => {
    const rows = sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, 100, { type: "str", within: "<f>A1</f><v></v>" }]]);
    expect(await booksOf(workbookOf(rows))).toBe("0.6");
  });

  it("tells of cells with an error of the spreadsheet, and takes none for a number", async () => {
    const rows = sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, { type: "e", within: "<f>1/0</f><v>#DIV/0!</v>" }]]);
    const { sheet, verdict } = await assess(workbookOf(rows));
    expect(sheet.problems.rows.map((row) => row.map(({ text }) => text).slice(0, 3))).toEqual([["3", "图书册数", "#DIV/0!"]]);
    expect(verdict?.tables[0]?.rows.find(([name]) => name?.text === "生均图书册数")?.[1]?.text).toBe("无法算出");
  });

  it("has its header in the fourth row, below merged titles", async () => {
    const title = sheetRows([
      ["某县学校基本情况表", null, null, null],
      ["填报单位：某县教育局", null, null, null],
      [null, null, null, null],
      HEADER,
      ["01", "小学", 100, 400],
      ["02", "小学", 100, 100],
    ]);
    const merged = `<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="A2:D2"/></mergeCells>`;
    const bytes = workbookOf(Buffer.from(`<worksheet><sheetData>${title}</sheetData>${merged}</worksheet>`));
    expect(await booksOf(bytes)).toBe("0.6");
  });

  it("tells how far it is open, in order, and the numbers are those of the reader", async () => {
    const many = sheetRows([HEADER, ...Array.from({ length: 20_000 }, (_each, at) => [`s${String(at)}`, "小学", 100, at % 7])]);
    await assess(workbookOf(many));
    const shares = told.map(({ done }) => done);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(told.filter(({ word }) => word === "opening").length).toBeGreaterThan(2);
  });

  const cell = (address: string, row: number): string => `<row r="${String(row)}"><c r="${address}"><v>1</v></c></row>`;
  const bomb = Buffer.alloc(401 * 1024 * 1024, "<row/>");
  it.each([
    ["unpacks to more than a browser has", () => workbookOf(bomb), "refusedUnpacked"],
    [
      "unpacks to more than it says",
      () => zipFile([{ name: "xl/worksheets/sheet1.xml", content: "<row/>".repeat(1e6), size: 100 }]),
      "refusedDamaged",
    ],
    ["has one cell in the last corner", () => workbookOf(ROWS + cell("XFD1048576", 1_048_576)), "refusedTooWide"],
    ["has a row that no spreadsheet has", () => workbookOf(`${ROWS}<row r="4000000000"></row>`), "refusedTooWide"],
    ["is locked", () => zipFile([{ name: "xl/workbook.xml", content: "x", isLocked: true }]), "refusedOldWorkbook"],
    ["is cut off", () => workbookOf(ROWS).subarray(0, 700), "refusedDamaged"],
    ["has a hole in the middle", () => holed(workbookOf(ROWS)), "refusedDamaged"],
    ["is a document of another kind", () => zipFile([{ name: "word/document.xml", content: "<w:document/>" }]), "refusedDamaged"],
    ["is an empty zip file", () => zipFile([]), "refusedDamaged"],
    [
      "has a sheet that breaks off",
      () => workbookOf(Buffer.from(`<worksheet><sheetData>${ROWS}<row r="9"><c r="A9"><v>1`)),
      "refusedDamaged",
    ],
  ])("is refused in words where it %s", async (_title, bytes, key) => {
    await expect(assess(bytes())).rejects.toMatchObject({ key });
  });

  it("may have styled cells without content in the last corner, and a comment at its end", async () => {
    const bytes = workbookOf(`${ROWS}<row r="5"><c r="XFD5" s="0"/></row>`);
    bytes.writeUInt16LE(7, bytes.length - 2);
    expect(await booksOf(Buffer.concat([bytes, Buffer.from("comment")]))).toBe("0.6");
  });

  it("of the examples is read as before", async () => {
    const { sheet } = await assess(readFileSync(`${root}examples/intake/schools.xlsx`));
    expect(sheet.counts.map(({ count }) => count)[0]).toBe(12);
  });
});

/** A file of which a part in the middle was lost. */
function holed(bytes: Buffer): Buffer {
  const middle = bytes.indexOf("worksheets/sheet1.xml") + 30;
  return Buffer.from(bytes.map((byte, at) => (at >= middle && at < middle + 60 ? 0 : byte)));
}
