import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { readRows } from "edu-balance/intake";
import { OPTIONS, report } from "./report.js";

// #region encoding
/** Reading the file is the caller's: the encoding has to be known. TextDecoder takes off a byte order mark. */
function sheetIn(file: string, encoding: "utf-8" | "gb18030"): string[][] {
  const bytes = readFileSync(new URL(file, import.meta.url));
  return Papa.parse<string[]>(new TextDecoder(encoding).decode(bytes).trimEnd()).data;
}
// #endregion

const result = readRows(sheetIn("schools.csv", "utf-8"), OPTIONS);
const same = readRows(sheetIn("schools.gb18030.csv", "gb18030"), OPTIONS);

console.log(report("schools.csv, as first sent in (invented)", result));
console.log(`schools.gb18030.csv gives the same: ${String(JSON.stringify(same) === JSON.stringify(result))}`);
