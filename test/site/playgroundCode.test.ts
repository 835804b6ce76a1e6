import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stageUnits, type ClassRecord, type School } from "edu-balance";
import { readSheet, toRows, type SheetCell } from "edu-balance/intake";
import { assessSheet } from "../../docs/.vitepress/playground/model/assessSheet.js";
import type { Settings } from "../../docs/.vitepress/playground/model/settings.js";
import { openSession } from "../../docs/.vitepress/playground/model/session.js";
import { snippetOf, type SnippetTask } from "../../docs/.vitepress/playground/model/snippet.js";
import county from "../../examples/data/invented-county.json" with { type: "json" };
import { root } from "../docs/fences.js";
import { gb18030 } from "../support/gb18030.js";
import { sheetRows, workbookOf, zipFile } from "../support/zipFile.js";

const folder = join(root, ".cache/playground-code");
const SETTINGS: Settings = { standard: "basicBalance2012", asOf: "2018-12-31", place: "", allowUnverified: false };
const QUALITY: Settings = { standard: "qualityBalance2017", asOf: "2023-12-31", place: "140622", allowUnverified: true };
const SCHOOLS = county.schools as readonly School[];
/** A school that errors keep out: its pupils are no number. */
const WRONG = SCHOOLS.map((school, at) => (at === 0 ? { ...school, id: "" } : school));

function csv(rows: readonly (readonly SheetCell[])[]): string {
  return Papa.unparse(rows.map((row) => [...row]));
}

function classes(): ClassRecord[] {
  return county.classSizes.flatMap(({ schoolId, stage, grades }) =>
    (grades[0] ?? []).map((pupils, at) => ({ schoolId, classId: `1-${String(at)}`, stage: stage as "primary", grade: 1, pupils })),
  );
}

const units = (): SheetCell[][] => toRows(stageUnits(SCHOOLS).units, { kind: "stageUnit" });

type Case = readonly [title: string, text: () => string, task: Omit<SnippetTask, "isWorkbook">];
const CASES: readonly Case[] = [
  ["schools by the standard of 2012", () => csv(toRows(SCHOOLS, { kind: "school" })), { kind: "school", settings: SETTINGS, mapping: {} }],
  ["schools with one kept out", () => csv(toRows(WRONG, { kind: "school" })), { kind: "school", settings: SETTINGS, mapping: {} }],
  ["schools by quality balance", () => csv(toRows(SCHOOLS, { kind: "school" })), { kind: "school", settings: QUALITY, mapping: {} }],
  ["units", () => csv(units()), { kind: "stageUnit", settings: SETTINGS, mapping: {} }],
  ["units by quality balance", () => csv(units()), { kind: "stageUnit", settings: QUALITY, mapping: { "#1": "schoolId" } }],
  [
    "classes with one kept out",
    () => csv(toRows([...classes(), { ...classes()[0], classId: "x", pupils: -1 } as ClassRecord], { kind: "class" })),
    { kind: "class", settings: SETTINGS, mapping: {} },
  ],
  ["classes", () => csv(toRows(classes(), { kind: "class" })), { kind: "class", settings: SETTINGS, mapping: {} }],
];

/** What the page found: the numbers that the code prints. */
function foundBy(text: string, { kind, settings, mapping }: Case[2]): unknown[][] {
  const sheet = readSheet(Papa.parse<string[]>(text).data, { kind, mapping });
  const assessed = assessSheet(sheet, settings, "x");
  if (assessed === null) return [];
  if (assessed.standard === "classSize")
    return assessed.result.findings.map(({ stage, indicator, value, verdict }) => [stage, indicator, value, verdict]);
  if (assessed.standard === "basicBalance2012") {
    return Object.values(assessed.result.stages).map(({ composite, verdict, finding }) => [
      finding.stage,
      composite,
      finding.requirement?.limit,
      verdict,
    ]);
  }
  return Object.values(assessed.result.stages).flatMap(({ findings }) =>
    findings.map(({ stage, indicator, value, verdict }) => [stage, indicator, value, verdict]),
  );
}

/** Runs the code beside the file that it reads. */
function run(code: string, file: string, content: string | Buffer): { readonly lines: string[]; readonly error: string } {
  writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, "code.ts"), code);
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), NO_COLOR: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "code.ts"], { cwd: folder, env, encoding: "utf8" });
  return { lines: stdout.trim().split("\n"), error: stderr };
}

const HEADER = ["学校代码", "学段", "在校生数", "图书册数"];
const workbookWith = (cell: Parameters<typeof sheetRows>[0][number][number]): Buffer =>
  workbookOf(sheetRows([HEADER, ["01", "小学", 100, 400], ["02", "小学", 100, cell]]));

/** A workbook whose second sheet is the one that is known. */
function twoSheets(): Buffer {
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const called = ["说明", "学校 “表”"];
  return zipFile([
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="r"><sheets>${called.map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="r${String(at)}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${called.map((_name, at) => `<Relationship Id="r${String(at)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${String(at)}.xml"/>`).join("")}</Relationships>`,
    },
    { name: "xl/worksheets/sheet0.xml", content: sheet(sheetRows([["请先读说明"]])) },
    { name: "xl/worksheets/sheet1.xml", content: sheet(sheetRows([HEADER, ["01", "小学", 100, "三"]])) },
  ]);
}

/** What the page says of a workbook. */
const assessed = (bytes: Buffer) =>
  openSession().answer(
    "assess",
    {
      source: { bytes: new Uint8Array(bytes).buffer },
      choices: { language: "en", settings: SETTINGS, county: "", sheet: null, kind: null, mapping: {} },
    },
    () => undefined,
  );

describe("the code that the playground shows", () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(CASES)("runs as it stands and finds what the page finds: %s", (_title, text, task) => {
    const sheet = text();
    const { lines } = run(snippetOf({ ...task, isWorkbook: false }), "schools.csv", `\uFEFF${sheet}`);
    const found = foundBy(sheet, task).map((values) => values.map(String).join(" "));
    expect(found.length).toBeGreaterThan(0);
    // Problems of the sheet are printed first.
    expect(lines.slice(-found.length)).toEqual(found);
  });

  it("reads text in GB18030", () => {
    const rows = gb18030("学校代码,学段,在校生数,图书册数\n01,小学,100,三\n");
    const code = snippetOf({ kind: "stageUnit", settings: SETTINGS, mapping: {}, isWorkbook: false });
    expect(run(code, "schools.csv", rows).lines[0]).toBe("2 图书册数 books must be a number");
  });

  it.each([
    ["an error of the spreadsheet", workbookWith({ type: "e", within: "<f>1/0</f><v>#DIV/0!</v>" }), 1],
    ["an error without a formula", workbookWith({ type: "e", within: "<v>#N/A</v>" }), 1],
    ["results of formulas", workbookWith({ within: "<f>SUM(A1)</f><v>100</v>" }), 0],
    ["another sheet before it", twoSheets(), 1],
  ])("tells of a workbook with %s what the page tells", async (_title, bytes, count) => {
    const { code, sheet } = await assessed(bytes);
    const problems = sheet.problems.rows.map(([row, column, , problem]) =>
      [row, column, problem].map((each) => each?.text ?? "").join(" "),
    );
    expect(problems).toHaveLength(count);
    expect(run(code, "schools.xlsx", bytes).lines.slice(0, -2)).toEqual(problems);
  });

  it.each([
    ["no result", { within: "<f>SUM(A1)</f>" }],
    ["an empty result", { within: "<f>SUM(A1)</f><v></v>" }],
    ["an empty tag for a result", { within: "<f>SUM(A1)</f><v/>" }],
    ["no result of a text", { type: "str", within: "<f>A1</f>" }],
  ])("stops as the page does at a formula with %s, and names its cell", async (_title, cell) => {
    const bytes = workbookWith(cell);
    await expect(assessed(bytes)).rejects.toMatchObject({ key: "refusedNoResults", detail: "D3" });
    const code = snippetOf({ kind: "stageUnit", settings: SETTINGS, mapping: {}, isWorkbook: true });
    expect(run(code, "schools.xlsx", bytes).error).toContain("The formula in D3 has no result: open the workbook in a spreadsheet");
  });

  it("reads a formula that comes to an empty text as the page does", async () => {
    const bytes = workbookWith({ type: "str", within: "<f>A1</f><v></v>" });
    const { code, sheet } = await assessed(bytes);
    expect(sheet.problems.rows).toEqual([]);
    expect(run(code, "schools.xlsx", bytes).error).toBe("");
  });

  it("has no errors in its types", () => {
    const tasks = CASES.flatMap(([, , task]) => [false, true].map((isWorkbook) => ({ ...task, isWorkbook })));
    const other: SnippetTask = { kind: "staffYear", settings: SETTINGS, mapping: { "“列”\u2028": null }, isWorkbook: false };
    const files = [...tasks, other].map((task, at) => {
      const file = join(folder, `code${String(at)}.ts`);
      writeFileSync(file, snippetOf(task));
      return file;
    });
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys)).config,
      ts.sys,
      root,
    );
    const program = ts.createProgram(files, { ...options, isolatedDeclarations: false, declaration: false, noUnusedLocals: true });
    const wrong = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });
});
