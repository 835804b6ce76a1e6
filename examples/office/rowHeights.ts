import type { Cell, CellObject } from "write-excel-file/universal";

const POINTS_PER_LINE = 1.35;
const PADDING = 4;
const USUAL_SIZE = 11;

/** Gives each row the height that its texts need: spreadsheets that open a file do not work it out for themselves. */
export function withHeights(rows: readonly (readonly Cell[])[], widths: readonly number[]): Cell[][] {
  return rows.map((row) => {
    const height = Math.max(PADDING, ...row.map((cell, column) => (isStyled(cell) ? heightOf(cell, column, widths) : 0)));
    return row.map((cell) => (isStyled(cell) ? { ...cell, height } : cell));
  });
}

/** Of a cell that reaches over several rows only its share. */
function heightOf(
  { value, fontSize = USUAL_SIZE, columnSpan = 1, rowSpan = 1 }: CellObject,
  column: number,
  widths: readonly number[],
): number {
  const room = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0) * (USUAL_SIZE / fontSize);
  const text = typeof value === "string" ? value : "";
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, room - 1))), 0);
  return (lines * fontSize * POINTS_PER_LINE) / rowSpan + PADDING;
}

/** In characters as spreadsheets count them: those of Chinese take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]/u.test(character) ? 2 : 1.1),
    0,
  );
}

function isStyled(cell: Cell): cell is CellObject {
  return typeof cell === "object" && cell !== null && !(cell instanceof Date);
}
