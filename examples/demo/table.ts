import type { Formatter } from "picocolors/types";
import stringWidth from "string-width";
import { enumerated, remark, type Page } from "./page.js";
import { widestPiece, wrap } from "./wrap.js";

/** A column of a table. */
export interface Column {
  readonly header: string;
  readonly align?: "left" | "right";
  /** Columns that may go where the terminal is narrow; the lowest number goes first. */
  readonly dropFirst?: number;
  /** May be broken into several lines where the terminal is narrow. */
  readonly flexible?: boolean;
  /** Its share of the width next to those of the others, where not all have room. Default 1. */
  readonly share?: number;
}

/** Text, or text with a colour. */
export type Cell = string | { readonly text: string; readonly paint: Formatter };

/** A row of cells, or a line of its own above the rows that belong to it. */
export type Row = readonly Cell[] | { readonly group: string };

const GAP = "  ";

/**
 * A table whose columns line up for Chinese and Latin text alike. Bars belong in the last column: terminals do not agree
 * on the width of their signs, and there nothing stands behind them.
 */
export function table(page: Page, columns: readonly Column[], rows: readonly Row[]): string[] {
  const natural = columns.map((column, index) =>
    Math.max(stringWidth(column.header), ...rows.map((row) => ("group" in row ? 0 : stringWidth(textOf(row[index]))))),
  );
  const narrowest = columns.map((column, index) =>
    column.flexible === true
      ? Math.max(widestPiece(column.header), ...rows.map((row) => ("group" in row ? 0 : widestPiece(textOf(row[index])))))
      : (natural[index] ?? 0),
  );
  const { kept, widths } = fit(columns, natural, narrowest, page.width);
  const left = columns.filter((_, index) => !kept.includes(index)).map((column) => column.header);
  const line = (cells: readonly Cell[], paintAll?: Formatter): string[] => {
    const broken = kept.map((index) => wrap(textOf(cells[index]), widths[index] ?? 0));
    const height = Math.max(...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, level) =>
      kept
        .map((index, position) => {
          const text = broken[position]?.[level] ?? "";
          const padding = " ".repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(text)));
          const painted = (paintAll ?? paintOf(cells[index]))(text);
          return columns[index]?.align === "right" ? padding + painted : painted + padding;
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  const body = rows.flatMap((row) => ("group" in row ? wrap(row.group, page.width) : line(row)));
  const header = line(
    columns.map((column) => column.header),
    page.colours.dim,
  );
  return [...header, ...body, ...narrowNote(page, left)];
}

interface Fit {
  readonly kept: readonly number[];
  readonly widths: readonly number[];
}

function fit(columns: readonly Column[], natural: readonly number[], narrowest: readonly number[], width: number): Fit {
  const total = (sizes: readonly number[], indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (sizes[index] ?? 0), 0) + GAP.length * (indexes.length - 1);
  let kept = columns.map((_, index) => index);
  const droppable = kept
    .filter((index) => columns[index]?.dropFirst !== undefined)
    .sort((a, b) => (columns[a]?.dropFirst ?? 0) - (columns[b]?.dropFirst ?? 0));
  for (const index of droppable) {
    if (total(narrowest, kept) <= width) break;
    kept = kept.filter((each) => each !== index);
  }
  // What is still too wide is taken from the flexible columns, first from the one furthest above its share.
  const excess = (index: number): number => (widths[index] ?? 0) / (columns[index]?.share ?? 1);
  const widths = [...natural];
  for (let over = total(natural, kept) - width; over > 0; over -= 1) {
    const widest = kept.filter((index) => (widths[index] ?? 0) > (narrowest[index] ?? 0)).sort((a, b) => excess(b) - excess(a))[0];
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return { kept, widths };
}

/** Names the columns that went; bars have no name and only repeat a figure. */
function narrowNote(page: Page, headers: readonly string[]): string[] {
  const named = headers.filter((header) => header !== "");
  if (named.length === 0) return [];
  const list = enumerated(page, named);
  return remark(page, { zh: `终端较窄，未列出：${list}`, en: `Left out for want of room: ${list}` });
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : typeof cell === "string" ? cell : cell.text;
}

function paintOf(cell: Cell | undefined): Formatter {
  return cell === undefined || typeof cell === "string" ? String : cell.paint;
}
