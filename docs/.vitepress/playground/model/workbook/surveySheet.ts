/** What a worksheet holds, as far as it has to be known before it is read. */
export interface SheetSeen {
  /** The last row of all, also an empty one. */
  readonly last: number;
  /** The last row and column with something in it. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that may hold a number. */
  readonly numbers: number;
  /** Formulas of which the file has no result, and the address of the first. */
  readonly withoutResult: number;
  readonly first: string;
  readonly faults: readonly FaultyCell[];
}

/** A cell whose value is an error of the spreadsheet, such as `#DIV/0!`; row and column from 1 on. */
export interface FaultyCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Looks at the text of a worksheet piece by piece. */
export interface SheetSurvey {
  readonly take: (text: string) => void;
  readonly seen: () => SheetSeen;
}

/** A tag that matters, what it says, and the first signs after it; writers may put a prefix before the name. */
const TAG = /<(?:\w+:)?(?<name>row|c|f|v|is)\b(?<about>[^<>]*)>(?<after>[^<]{0,16})/gu;
const ROW = /\br="(?<row>\d+)"/u;
const ADDRESS = /\br="(?<letters>[A-Z]+)(?<row>\d+)"/u;
const TYPE = /\bt="(?<type>\w+)"/u;
/** No tag of a cell is longer. */
const LONGEST_TAG = 10_000;

interface Cell {
  readonly about: string;
  hasFormula: boolean;
  hasValue: boolean;
  isFilled: boolean;
  text: string;
}

/** Opens a survey of one worksheet. */
export function openSurvey(): SheetSurvey {
  let rest = "";
  let cell: Cell | null = null;
  const faults: FaultyCell[] = [];
  let [last, rows, columns, numbers, withoutResult, first] = [0, 0, 0, 0, 0, ""];

  function takeTag(name: string, about: string, after: string): void {
    if (name === "row" || name === "c") endCell();
    if (name === "row") last = Math.max(last, Number(ROW.exec(about)?.groups?.["row"] ?? 0));
    if (name === "c") cell = { about, hasFormula: false, hasValue: false, isFilled: false, text: "" };
    if (cell === null) return;
    if (name === "f") cell.hasFormula = true;
    if (name === "v") [cell.hasValue, cell.isFilled, cell.text] = [true, after !== "" && !about.endsWith("/"), after];
    if (name === "is") cell.isFilled = true;
  }

  function endCell(): void {
    if (cell === null) return;
    const { about, hasFormula, hasValue, isFilled, text } = cell;
    cell = null;
    const { letters = "", row = "0" } = ADDRESS.exec(about)?.groups ?? {};
    const type = TYPE.exec(about)?.groups?.["type"] ?? "n";
    last = Math.max(last, Number(row));
    if (isFilled) [rows, columns] = [Math.max(rows, Number(row)), Math.max(columns, columnOf(letters))];
    if (isFilled && type === "n") numbers += 1;
    if (isFilled && type === "e") faults.push({ row: Number(row), column: columnOf(letters), text });
    // A formula may come to an empty text, and then says so.
    if (!hasFormula || isFilled || (type === "str" && hasValue)) return;
    withoutResult += 1;
    first ||= letters + row;
  }

  return {
    take: (text) => {
      const all = rest + text;
      let end = 0;
      for (const match of all.matchAll(TAG)) {
        // What follows it is in the next piece.
        if (match.index + match[0].length === all.length) break;
        const { name = "", about = "", after = "" } = match.groups ?? {};
        takeTag(name, about, after);
        end = match.index + match[0].length;
      }
      const tail = all.slice(Math.max(end, all.lastIndexOf("<")));
      rest = tail.length > LONGEST_TAG ? "" : tail;
    },
    seen: () => {
      endCell();
      return { last, rows, columns, numbers, withoutResult, first, faults };
    },
  };
}

/** `A` is 1, `AA` is 27. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
