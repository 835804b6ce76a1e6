import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireObject } from "../foundation/usageError.js";
import { isFormula } from "../intake/literalText.js";
import type { MarkedSheet } from "./sheet/markedSheet.js";

/** How a marked sheet is written as plain cells. */
export interface PlainRowsOptions {
  /**
   * What becomes of texts that a spreadsheet program would run, such as `=1+1` or `@SUM(A1)`: by default an apostrophe is put before
   * them; `"asIs"` leaves them, for files in which text is text.
   */
  readonly formulas?: "escape" | "asIs";
}

/**
 * A marked sheet as plain cells, for CSV and whatever knows no marks: the reasons are in its last column.
 *
 * @param sheet - What `problemSheet` returns.
 * @param options - What becomes of formulas.
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { readRows } from "edu-balance/intake";
 * import { plainRows, problemSheet } from "edu-balance/reporting";
 *
 * const rows = [["学校代码", "学段", "在校生数"], ["0102", "小学", "=1+1"]];
 * const sheet = problemSheet(rows, readRows(rows, { kind: "stageUnit" }), { locale: "en" });
 * plainRows(sheet)[1]; // => ["0102", "小学", "'=1+1", "pupils is a formula, which is not computed"]
 * ```
 */
export function plainRows({ rows }: MarkedSheet, options: PlainRowsOptions = {}): unknown[][] {
  requireObject(options, "options");
  requireKeys(options, ["formulas"], "options");
  const { formulas = "escape" } = options;
  requireWord("formulas", formulas, ["escape", "asIs"]);
  return rows.map((cells) =>
    cells.map(({ value }) => (formulas === "escape" && typeof value === "string" && isRun(value) ? `'${value}` : value)),
  );
}

/** A number as text, or a dash for what is not known, does nothing. */
function isRun(text: string): boolean {
  return isFormula(text) && /[\p{L}\p{N}(]/u.test(text) && !/^[+-]?\d+(?:\.\d+)?%?$/u.test(text);
}
