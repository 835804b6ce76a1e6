import { fileURLToPath } from "node:url";
import { readSheet } from "read-excel-file/node";
import { readRows } from "edu-balance/intake";
import { OPTIONS, report } from "./report.js";

// #region workbook
const rows = await readSheet(fileURLToPath(new URL("schools.xlsx", import.meta.url)));
console.log(report("schools.xlsx, as corrected (invented)", readRows(rows, OPTIONS)));
// #endregion
