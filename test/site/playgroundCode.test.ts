import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stageUnits, type ClassRecord, type School } from "edu-balance";
import { readSheet, toRows, type SheetCell } from "edu-balance/intake";
import { assessSheet } from "../../docs/.vitepress/playground/model/assessSheet.js";
import type { Settings } from "../../docs/.vitepress/playground/model/settings.js";
import { snippetOf, type SnippetTask } from "../../docs/.vitepress/playground/model/snippet.js";
import county from "../../examples/data/invented-county.json" with { type: "json" };
import { root } from "../docs/fences.js";

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
    writeFileSync(join(folder, "schools.csv"), `\uFEFF${sheet}`);
    writeFileSync(join(folder, "code.ts"), snippetOf({ ...task, isWorkbook: false }));
    const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), NO_COLOR: "1" };
    const printed = execFileSync(process.execPath, ["--import", "tsx", "code.ts"], { cwd: folder, env, encoding: "utf8" });
    const found = foundBy(sheet, task).map((values) => values.map(String).join(" "));
    expect(found.length).toBeGreaterThan(0);
    // Problems of the sheet are printed first.
    expect(printed.trim().split("\n").slice(-found.length)).toEqual(found);
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
