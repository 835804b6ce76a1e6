/// <reference types="vite/client" />
import type { IntakeKind } from "edu-balance/intake";
import readable from "../../../../examples/intake/readable.ts?raw";
import type { Settings } from "./settings.js";

/** What the code is written for. */
export interface SnippetTask {
  readonly kind: IntakeKind;
  readonly settings: Settings;
  /** What the reader said of columns, by header or position. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** A workbook is read in another way than text; `sheet` is the worksheet, where there are several. */
  readonly isWorkbook: boolean;
  readonly sheet?: string;
}

/** What a workbook goes through before it is read, from the example that is run by the tests. */
const READABLE = (/^\/\/ #region readable\n([\s\S]*?)\n\/\/ #endregion/mu.exec(readable)?.[1] ?? "").replace("export function", "function");

/** Code that does with a file what the page did with the sheet: it is shown, and runs as it stands. */
export function snippetOf({ kind, settings, mapping, isWorkbook, sheet }: SnippetTask): string {
  const { standard, place } = settings;
  const county = place === "" ? `{ id: "county" }` : `{ id: ${literal(place)}, place: ${literal(place)} }`;
  const options = `asOf: ${literal(settings.asOf)}${settings.allowUnverified ? ", allowUnverified: true" : ""}`;
  const isQuality = standard === "qualityBalance2017";
  const isAssessed = kind === "school" || kind === "stageUnit" || kind === "class";
  const read = readLines(kind, mapping, { isWorkbook, isAssessed, sheet });
  if (kind === "class") {
    const result = [
      "// A row that errors kept out is a class of which nothing is known: no share is known then.",
      "const classes = [...records, ...rows.excluded.map(({ id }) => ({ classId: id }) as ClassRecord)];",
      `const result = assessClassSizes(classes, { ${options}, county: ${county} });`,
    ];
    return program(["assessClassSizes", "type ClassRecord"], read, [...result, "", ...printClasses()], isWorkbook);
  }
  if (kind !== "school" && kind !== "stageUnit") return program([], read, ["console.log(records, problems);"], isWorkbook);
  const scope = isQuality ? ", { scope: qualityBalanceScope }" : "";
  const assess = isQuality ? "assessQualityBalance" : "assessBasicBalance";
  const names = [assess, ...(kind === "school" ? [...(isQuality ? ["qualityBalanceScope"] : []), "stageUnits"] : [])];
  const made =
    kind === "school"
      ? [`const made = stageUnits(records${scope});`]
      : [
          "const made = { units: records, ledger: { given: records.length, used: records.length, excluded: [], missing: [] }, problems: [] };",
        ];
  const schools = isQuality && kind === "school" ? ", schools: records" : "";
  return program(
    names,
    read,
    [
      ...made,
      "// Rows that errors kept out stay in the ledger: a county with a school missing cannot pass.",
      "const excluded = [...made.ledger.excluded, ...rows.excluded];",
      "const ledger = { ...made.ledger, given: made.ledger.given + rows.excluded.length, excluded };",
      `const result = ${assess}({ county: ${county}, ...made, ledger${schools} }, { ${options} });`,
      "",
      ...(isQuality ? printQuality() : printBasic()),
    ],
    isWorkbook,
  );
}

function program(names: readonly string[], read: readonly string[], rest: readonly string[], isWorkbook: boolean): string {
  const reader = isWorkbook
    ? [
        "// npm install edu-balance read-excel-file fflate",
        `import { readFileSync } from "node:fs";`,
        `import { readSheet } from "read-excel-file/node";`,
      ]
    : [
        "// npm install edu-balance papaparse",
        `import { isUtf8 } from "node:buffer";`,
        `import { readFileSync } from "node:fs";`,
        `import Papa from "papaparse";`,
      ];
  const library = names.length === 0 ? [] : [`import { ${names.join(", ")} } from "edu-balance";`];
  const before = isWorkbook ? [READABLE] : [];
  return [...reader, ...library, `import { readRows } from "edu-balance/intake";`, ...before, "", ...read, "", ...rest, ""].join("\n");
}

function readLines(
  kind: IntakeKind,
  mapping: SnippetTask["mapping"],
  about: { readonly isWorkbook: boolean; readonly isAssessed: boolean; readonly sheet: string | undefined },
): string[] {
  const entries = Object.entries(mapping).map(([column, field]) => `${literal(column)}: ${field === null ? "null" : literal(field)}`);
  const columns = entries.length === 0 ? "" : `, mapping: { ${entries.join(", ")} }`;
  return [
    ...(about.isWorkbook
      ? [
          `const sheet = await readSheet(readable(readFileSync("schools.xlsx"))${about.sheet === undefined ? "" : `, ${literal(about.sheet)}`});`,
        ]
      : [
          `const file = readFileSync("schools.csv");`,
          `const text = new TextDecoder(isUtf8(file) ? "utf-8" : "gb18030").decode(file);`,
          "const sheet = Papa.parse<string[]>(text.trimEnd()).data;",
        ]),
    `const { records, problems${about.isAssessed ? ", ledger: rows" : ""} } = readRows(sheet, { kind: ${literal(kind)}${columns} });`,
    `for (const { row, column, message } of problems) console.log(row, column?.header, message.en);`,
  ];
}

function printBasic(): string[] {
  return [
    "for (const { composite, verdict, finding } of Object.values(result.stages)) {",
    "  console.log(finding.stage, composite, finding.requirement?.limit, verdict);",
    "}",
  ];
}

function printQuality(): string[] {
  return [
    "for (const { findings } of Object.values(result.stages)) {",
    "  for (const { stage, indicator, value, verdict } of findings) console.log(stage, indicator, value, verdict);",
    "}",
  ];
}

function printClasses(): string[] {
  return ["for (const { stage, indicator, value, verdict } of result.findings) console.log(stage, indicator, value, verdict);"];
}

/** A text as it is written in code. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
