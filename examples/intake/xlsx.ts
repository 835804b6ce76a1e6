import { readFileSync } from "node:fs";
import { readSheet } from "read-excel-file/node";
import { readRows } from "edu-balance/intake";
import { readable } from "./readable.js";
import { OPTIONS, report } from "./report.js";

// #region workbook
const workbook = readFileSync(new URL("schools.xlsx", import.meta.url));
const rows = await readSheet(readable(workbook));
console.log(report("schools.xlsx, as corrected (invented)", readRows(rows, OPTIONS)));
// #endregion
