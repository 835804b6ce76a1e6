import { readRows } from "edu-balance/intake";
import { OPTIONS, report } from "./report.js";
// #region workbook
import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { readable } from "./readable.js";

const workbook = readFileSync(new URL("schools.xlsx", import.meta.url));
const rows = await readSheet(readable(workbook));
// #endregion

console.log(report("schools.xlsx, as corrected (invented)", readRows(rows, OPTIONS)));
