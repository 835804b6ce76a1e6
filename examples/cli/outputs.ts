import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "edu-balance";
import { problemSheet, reportOf, toHtml, toMarkdown, type FormOptions, type MarkedSheet, type ReportDocument } from "edu-balance/reporting";
import { writeDocx } from "../office/docx.js";
import { writeXlsx } from "../office/xlsx.js";
import type { Assessed, Records } from "./assess.js";
import type { Command, Form } from "./commandLine.js";
import { markedWorkbook } from "./markedWorkbook.js";
import { Refusal } from "./refusal.js";
import { FILE_NAMES, WORDS } from "./words.js";
import type { SheetRead } from "./workbook.js";

/** A file that is to be written. */
interface Output {
  readonly name: string;
  readonly make: () => string | Promise<Uint8Array>;
}

const ENDINGS: Readonly<Record<string, (document: ReportDocument) => string | Promise<Uint8Array>>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
  html: (document) => toHtml(document),
  md: toMarkdown,
};

/** What is written for a workbook: the form, the report of one page, the list of problems, the sheets with theirs marked. */
export function outputsOf(command: Command, assessed: Assessed, records: Records, sheets: readonly SheetRead[]): readonly Output[] {
  const language: Language = command.locale === "en" ? "en" : "zh";
  const options = { locale: command.locale, ...(command.notice === null ? {} : { notice: command.notice }) };
  const { basic, units } = assessed;
  const marked = sheets.flatMap(({ name, rows, reading }) =>
    reading === null ? [] : [{ name, marked: problemSheet(rows, reading, { locale: command.locale }) }],
  );
  const page = reportOf(basic, {
    ...options,
    form: "countyPage",
    units,
    ...(records.classes.length === 0 ? {} : { classes: records.classes }),
  });
  const problems = reportOf(assessed.quality ?? basic, { ...options, form: "problemList" });
  return [
    ...files(FILE_NAMES.form[language], filledForm(command.form, assessed, records, options), Object.keys(ENDINGS)),
    ...files(FILE_NAMES.page[language], page, ["docx", "html", "md"]),
    ...files(FILE_NAMES.problems[language], problems, ["xlsx", "md"]),
    { name: `${FILE_NAMES.marked[language]}.xlsx`, make: () => markedWorkbook(marked) },
    { name: `${FILE_NAMES.marked[language]}.md`, make: () => markedLines(marked, language) },
  ];
}

function filledForm(
  form: Form,
  { basic, quality, funding }: Assessed,
  { schools, funding: years }: Records,
  options: FormOptions,
): ReportDocument {
  switch (form) {
    case "declaration2012":
      return reportOf(basic, {
        ...options,
        form,
        ...(schools.length === 0 ? {} : { schools }),
        ...(funding === null ? {} : { funding: { years }, fundingGrowth: funding }),
      });
    case "coefficientTable":
      return reportOf(basic, { ...options, form });
    case "qualityBalance2017":
      return quality === null ? reportOf(basic, { ...options, form: "coefficientTable" }) : reportOf(quality, { ...options, form });
  }
}

function files(name: string, document: ReportDocument, endings: readonly string[]): Output[] {
  return endings.map((ending) => ({ name: `${name}.${ending}`, make: () => ENDINGS[ending]?.(document) ?? "" }));
}

/** Everything that is to be put right, as text: sheet, cell, what is wrong. */
function markedLines(sheets: readonly { readonly name: string; readonly marked: MarkedSheet }[], language: Language): string {
  const parts = sheets.map(({ name, marked }) => {
    const lines = marked.lines.map(
      ({ row, column, text }) => `- ${`${column ?? ""}${row === null ? "" : String(row)}`.padEnd(5)} ${plain(text)}`,
    );
    return [`# ${plain(name)}`, "", marked.summary, "", ...(lines.length === 0 ? [WORDS.noProblems[language]] : lines), ""].join("\n");
  });
  return parts.join("\n");
}

/** A name or value of the sheet as one line that makes no markup. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>#|@]/gu, (mark) => `\\${mark}`);
}

/** Writes the files: all of them, or none where one of them is there. @throws Refusal */
export async function writeAll(
  outputs: readonly Output[],
  { out, isOverwriting }: Command,
  onWritten: (path: string) => void,
): Promise<void> {
  const there = isOverwriting ? [] : outputs.filter(({ name }) => existsSync(join(out, name)));
  if (there.length > 0) throw new Refusal("exists", { what: out, files: there.map(({ name }) => name).join("、") });
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    throw new Refusal("notWritable", { what: out });
  }
  for (const { name, make } of outputs) {
    const content = await make();
    const path = join(out, name);
    try {
      // “x” fails where a file came to be in the meantime.
      writeFileSync(path, content, { flag: isOverwriting ? "w" : "wx" });
    } catch {
      throw new Refusal("notWritable", { what: path });
    }
    onWritten(path);
  }
}
