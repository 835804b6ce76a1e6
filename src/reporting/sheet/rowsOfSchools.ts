import type { Finding } from "../../findings/finding.js";
import { idKey } from "../../foundation/idKey.js";
import { headerText } from "../../intake/cellText.js";
import type { IntakeLedger } from "../../intake/intakeLedger.js";
import { readId } from "../../intake/readId.js";
import { comparatorSign } from "../../naming/comparatorSign.js";
import { nameOf } from "../../naming/nameOf.js";
import { languageOf, type ReportLocale } from "../../naming/reportLocale.js";
import { VERDICT_NAMES } from "../../findings/finding.js";
import { STAGE_NAMES } from "../../policy/records/lists.js";
import { amountRun } from "../amount.js";
import { fillRuns, textOfRuns } from "../fillRuns.js";
import { wordsOf } from "../words/wordsOf.js";
import { columnLetters } from "./columnLetters.js";
import type { SheetLine } from "./markedSheet.js";

/** Fields that say which school a row is of. */
const ID_FIELDS: readonly (string | null)[] = ["schoolId", "id"];

/** What is not met at the schools of the rows, at the cells that have their ids. */
export function linesOfFindings(
  cellsOf: (row: number) => readonly unknown[],
  { tables, columns }: Pick<IntakeLedger, "tables" | "columns">,
  { findings, locale }: { readonly findings: readonly Finding[]; readonly locale: ReportLocale },
): SheetLine[] {
  const notMet = findings.filter(({ subject, verdict }) => subject.kind === "school" && verdict === "notMet");
  if (notMet.length === 0) return [];
  return tables.flatMap(({ table, firstRow, lastRow }) => {
    const id = columns.find((each) => each.table === table && each.used && ID_FIELDS.includes(each.field));
    if (id === undefined) return [];
    return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => firstRow + index).flatMap((row) => {
      const key = keyOf(cellsOf(row)[id.column - 1]);
      return notMet
        .filter(({ subject }) => key !== null && idKey(subject.id) === key)
        .map((finding): SheetLine => {
          const where = { row, column: columnLetters(id.column), header: id.header };
          return { mark: "finding", ...where, code: finding.indicator, value: finding.value, text: findingText(finding, locale) };
        });
    });
  });
}

function keyOf(cell: unknown): unknown {
  const text = headerText(cell).trim();
  return text === "" ? null : idKey(readId(text, { spaced: true }).id);
}

function findingText({ indicator, stage, value, unit, requirement, verdict }: Finding, locale: ReportLocale): string {
  const language = languageOf(locale);
  const limit = requirement?.limit;
  const from = { from: [] };
  return textOfRuns(
    fillRuns(wordsOf(locale).problemSheet.finding, {
      stage: stage === undefined ? "" : STAGE_NAMES[stage][language],
      name: nameOf(indicator)[language],
      value: value === null ? "" : amountRun(value, unit, from, limit === undefined ? { locale } : { locale, limit }),
      sign: requirement === null ? "" : comparatorSign(requirement.comparator, language),
      limit: limit === undefined ? "" : amountRun(limit, unit, from, { locale }),
      verdict: VERDICT_NAMES[verdict][language],
    }),
  );
}
