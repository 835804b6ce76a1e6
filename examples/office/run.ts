/** A document of `edu-balance/reporting`, in JSON, as a file of the kind that the ending of its name says. */
import { readFileSync, writeFileSync } from "node:fs";
import { toHtml, toMarkdown, type ReportDocument } from "edu-balance/reporting";
import { writeDocx } from "./docx.js";
import { writeXlsx } from "./xlsx.js";

const WRITERS: Readonly<Record<string, (document: ReportDocument) => string | Promise<Uint8Array>>> = {
  docx: writeDocx,
  xlsx: writeXlsx,
  html: (document) => toHtml(document),
  md: toMarkdown,
};

const [from, ...files] = process.argv.slice(2);
const writers = files.map((file) => WRITERS[file.slice(file.lastIndexOf(".") + 1)]);
if (from === undefined || files.length === 0 || writers.includes(undefined)) {
  console.error(`Usage: tsx examples/office/run.ts DOCUMENT.json FILE.(${Object.keys(WRITERS).join("|")}) …`);
  process.exitCode = 1;
} else {
  // #region files
  const document = JSON.parse(readFileSync(from, "utf8")) as ReportDocument;
  for (const [index, file] of files.entries()) writeFileSync(file, (await writers[index]?.(document)) ?? "");
  // #endregion
}
