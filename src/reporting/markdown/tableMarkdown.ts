import type { ReportLocale } from "../../naming/reportLocale.js";
import { distinct } from "../../foundation/distinct.js";
import type { TableBlock, TableCell, TableColumn } from "../document.js";
import { textOfRuns } from "../fillRuns.js";
import { cellSign } from "../print/cellSign.js";
import { tableGrid, type GridPlace } from "../print/tableGrid.js";
import { escapeMarkdown } from "./escapeMarkdown.js";

const RULES: Readonly<Record<TableColumn["align"], string>> = { left: ":--", right: "--:", centre: ":-:" };
/** Says "as above". */
const DITTO = "〃";
const BETWEEN_HEADS = " · ";

/**
 * A table in the pipes of GitHub. It has one row of heads: those above one another are joined. What a merged cell says is in its first
 * place; below it the name of a row is repeated and all else is a ditto mark, beside it stays empty.
 */
export function tableMarkdown({ columns, head, rows }: TableBlock, locale: ReportLocale): string {
  const heads = tableGrid(head);
  const body = tableGrid(rows);
  const width = Math.max(columns.length, heads[0]?.length ?? 0, body[0]?.length ?? 0, 1);
  const places = Array.from({ length: width }, (_, index) => index);
  return [
    rowOf(places.map((index) => joinHeads(heads.map((row) => row[index])))),
    rowOf(places.map((index) => RULES[columns[index]?.align ?? "left"])),
    ...body.map((row) => rowOf(places.map((index) => placeText(row[index], locale)))),
  ].join("\n");
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function joinHeads(column: readonly (GridPlace | null | undefined)[]): string {
  const cells = distinct(column.flatMap((place) => (place ? [place.cell] : [])));
  return cells
    .map(({ runs }) => escapeMarkdown(textOfRuns(runs)))
    .filter((text) => text !== "")
    .join(BETWEEN_HEADS);
}

function placeText(place: GridPlace | null | undefined, locale: ReportLocale): string {
  if (!place) return "";
  const { cell, isFirst, isLeft } = place;
  if (isFirst) return cellText(cell, locale);
  // Beside its first place a merged cell has nothing; below it each line is read for itself.
  return isLeft ? (cell.isRowHeader === true ? cellText(cell, locale) : DITTO) : "";
}

function cellText(cell: TableCell, locale: ReportLocale): string {
  const text = escapeMarkdown(textOfRuns(cell.runs)).trim();
  const sign = cellSign(cell, locale)?.sign ?? "";
  const shown = sign === "" ? text : `${sign} ${text}`.trim();
  return cell.mark === "notMet" && shown !== "" ? `**${shown}**` : shown;
}
