import type { Finding } from "../findings/finding.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { IntakeLedger } from "../intake/intakeLedger.js";
import type { IntakeProblem } from "../intake/intakeProblem.js";
import { REASON_HEADER } from "../intake/reasonColumn.js";
import { languageOf, type ReportLocale } from "../naming/reportLocale.js";
import { fillRuns, textOfRuns } from "./fillRuns.js";
import { columnLetters } from "./sheet/columnLetters.js";
import { givenRows, type GivenRows } from "./sheet/givenRows.js";
import type { MarkedCell, MarkedSheet, SheetLine, SheetMark } from "./sheet/markedSheet.js";
import { linesOfFindings } from "./sheet/rowsOfSchools.js";
import { wordsOf } from "./words/wordsOf.js";

/** How a sheet is given back. */
export interface ProblemSheetOptions {
  readonly locale: ReportLocale;
  /** Number of the first row, where one was given to `readRows` or `readSheet`. */
  readonly firstRow?: number;
  /** What an assessment found, as `findingsOf` lists it: schools at which something is not met are marked, too. */
  readonly findings?: readonly Finding[];
}

/** What `readRows` and `readSheet` say of a sheet. */
export interface SheetReading {
  readonly problems: readonly IntakeProblem[];
  readonly ledger: IntakeLedger;
}

const OPTIONS = ["locale", "firstRow", "findings"];
/** The gravest first. */
const MARKS: readonly SheetMark[] = ["error", "warning", "finding"];
/** More reasons than these in a row are counted: the lines have them all, and readers do not look at texts without end. */
const MOST_REASONS = 12;

/**
 * The sender's own sheet back with its problems: every cell as it was, those at fault marked, and at the end of each row its reasons,
 * in a column that `readRows` takes no notice of. Read again the sheet has the same problems; put right it has none. A column of
 * reasons from before is replaced.
 *
 * What is wrong with the sheet or with a whole column is in no row: it is among the `lines`, which list everything.
 *
 * @param rows - The rows as they were given to `readRows` or `readSheet`.
 * @param result - What that returned.
 * @param options - Locale, number of the first row, and perhaps findings of an assessment.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { readRows } from "edu-balance/intake";
 * import { problemSheet } from "edu-balance/reporting";
 *
 * const rows = [
 *   ["学校代码", "学段", "在校生数"],
 *   ["0101", "小学", 1200],
 *   ["0102", "小学", "三百"],
 * ];
 * const sheet = problemSheet(rows, readRows(rows, { kind: "stageUnit" }), { locale: "zh-CN" });
 * sheet.summary; // => "须改正1处，请核对0处。"
 * sheet.rows[2]?.[2]; // => { value: "三百", mark: "error", reason: "学生数：应为数字" }
 * sheet.rows.map((cells) => cells.at(-1)?.value); // => ["问题备注", "", "学生数：应为数字"]
 * sheet.lines.map(({ row, column }) => [row, column]); // => [[3, "C"]]
 * ```
 */
export function problemSheet(rows: readonly unknown[], result: SheetReading, options: ProblemSheetOptions): MarkedSheet {
  requireArray(rows, "rows");
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, OPTIONS, "options");
  const { locale, firstRow, findings = [] } = options;
  requireArray(findings, "options.findings");
  const language = languageOf(locale);
  const given = givenRows(rows, result.ledger, firstRow);
  const ofReading = result.problems.map(({ row, column, code, value, message, severity }): SheetLine => {
    const where = { column: column === null ? null : columnLetters(column.index), header: column?.header ?? null };
    return { mark: severity, row, ...where, code, value, text: message[language] };
  });
  const cellsOf = (row: number): readonly unknown[] => given.rows[row - given.firstRow] ?? [];
  const lines = [...ofReading, ...linesOfFindings(cellsOf, result.ledger, { findings, locale })];
  return { locale, summary: summaryOf(lines, locale), rows: markedRows(given, lines, locale), firstRow: given.firstRow, lines };
}

function summaryOf(lines: readonly SheetLine[], locale: ReportLocale): string {
  const { summary, summaryFindings } = wordsOf(locale).problemSheet;
  const [errors, warnings, findings] = MARKS.map((mark) => String(lines.filter((line) => line.mark === mark).length));
  const template = findings === "0" ? summary : summaryFindings;
  return textOfRuns(fillRuns(template, { errors: errors ?? "", warnings: warnings ?? "", findings: findings ?? "" }));
}

function markedRows({ rows, firstRow, headers }: GivenRows, lines: readonly SheetLine[], locale: ReportLocale): MarkedCell[][] {
  const header = REASON_HEADER[languageOf(locale)];
  const byRow = new Map<number | null, SheetLine[]>(lines.map(({ row }) => [row, []]));
  for (const line of lines) byRow.get(line.row)?.push(line);
  return rows.map((cells, index) => {
    const row = firstRow + index;
    const own = byRow.get(row) ?? [];
    const at = (column: number): SheetLine[] => (own.length === 0 ? own : own.filter((line) => line.column === columnLetters(column + 1)));
    const marked = cells.map((value, column) => markedCell(value, at(column), locale));
    // What is wrong with columns is said at their headers, not below the header of the reasons.
    return [...marked, { value: headers.has(row) ? header : reasonsText(own, locale) }];
  });
}

function markedCell(value: unknown, lines: readonly SheetLine[], locale: ReportLocale): MarkedCell {
  const mark = MARKS.find((each) => lines.some((line) => line.mark === each));
  return mark === undefined ? { value } : { value, mark, reason: reasonsText(lines, locale) };
}

function reasonsText(lines: readonly SheetLine[], locale: ReportLocale): string {
  const { common, problemSheet: words } = wordsOf(locale);
  const shown = lines.slice(0, MOST_REASONS).map(({ text }) => text);
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [textOfRuns(fillRuns(words.more, { count: String(rest) }))];
  return [...shown, ...more].join(common.semicolon);
}
