import type { ReportLocale } from "../../naming/reportLocale.js";
import type { TableBlock, TableCell, TableColumn } from "../document.js";
import { cellSign } from "../print/cellSign.js";
import { tableGrid } from "../print/tableGrid.js";
import { escapeHtml } from "./escapeHtml.js";
import { runsHtml } from "./runsHtml.js";

/** A table that can be scrolled where it is wider than the screen; its head is repeated on each page. */
export function tableHtml(table: TableBlock, id: string, locale: ReportLocale): string {
  const { caption, columns, head, rows, notes } = table;
  const headRows = head.map((row) => `<tr>${row.map((cell) => headCellHtml(cell)).join("")}</tr>`);
  const bodyRows = tableGrid(rows).map((places) => {
    const cells = places.map((place, index) => (place?.isFirst === true ? cellHtml(place.cell, columns[index], locale) : ""));
    return `<tr>${cells.join("")}</tr>`;
  });
  const below = notes.map((runs) => `<p>${runsHtml(runs)}</p>`).join("");
  return [
    `<div class="wide" role="group" aria-labelledby="${id}" tabindex="0">`,
    `<table><caption id="${id}">${escapeHtml(caption)}</caption>${columnsHtml(columns)}`,
    headRows.length === 0 ? "" : `<thead>${headRows.join("\n")}</thead>`,
    `<tbody>${bodyRows.join("\n")}</tbody></table></div>`,
    below === "" ? "" : `<div class="notes">${below}</div>`,
  ].join("\n");
}

function columnsHtml(columns: readonly TableColumn[]): string {
  if (columns.every(({ width }) => width === undefined)) return "";
  const shares = columns.map(({ width = 1 }) => width);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return `<colgroup>${shares.map((share) => `<col style="width:${((100 * share) / total).toFixed(2)}%">`).join("")}</colgroup>`;
}

function headCellHtml(cell: TableCell): string {
  const text = runsHtml(cell.runs);
  // An empty header heads nothing.
  return text === "" ? `<td${spans(cell)}></td>` : `<th scope="col"${spans(cell)}>${text}</th>`;
}

function cellHtml(cell: TableCell, column: TableColumn | undefined, locale: ReportLocale): string {
  const { isRowHeader, mark, runs } = cell;
  const align = isRowHeader === true || column === undefined || column.align === "left" ? [] : [column.align];
  const classes = [...align, ...(mark === undefined ? [] : [mark])];
  const shape = `${classes.length === 0 ? "" : ` class="${escapeHtml(classes.join(" "))}"`}${spans(cell)}`;
  const text = signHtml(cell, locale) + runsHtml(runs);
  return isRowHeader === true && text !== "" ? `<th scope="row"${shape}>${text}</th>` : `<td${shape}>${text}</td>`;
}

/** The sign for those who see it, the word for those who hear it. */
function signHtml(cell: TableCell, locale: ReportLocale): string {
  const sign = cellSign(cell, locale);
  if (sign === null) return "";
  if (sign.sign !== "") return `<span class="sign" role="img" aria-label="${escapeHtml(sign.word)}">${sign.sign}</span>`;
  return cell.runs.length === 0 ? `<span class="hidden">${escapeHtml(sign.word)}</span>` : "";
}

function spans({ columnSpan = 1, rowSpan = 1 }: TableCell): string {
  return `${columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : ""}${rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : ""}`;
}
