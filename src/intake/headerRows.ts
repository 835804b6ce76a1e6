import { halfWidth } from "./cellText.js";
import { dimensionOf } from "./field.js";
import type { HeaderIndex } from "./header.js";
import { headerColumns, type HeaderColumn } from "./headerLevels.js";
import type { HeaderMatch } from "./columnSuggestion.js";
import { nameHeader } from "./matchHeader.js";
import { isNote, isTitle, numbersColumns } from "./rowReason.js";
import type { OpenedSheet } from "./openSheet.js";
import { headersOfKeys, titlesOfKeys } from "./sheet.js";
import { textRow, type TextRow } from "./textRow.js";
import { addsNothing } from "./titles.js";
import { isUnitsRow } from "./rowsBelowHeader.js";

/** The header of a table. */
export interface SheetHeader {
  readonly columns: readonly HeaderColumn[];
  /** Position of its first row, and how many rows it takes; the keys of objects are one of them. */
  readonly first: number;
  readonly rows: number;
  /** The words of the header rows as they stand in the sheet. */
  readonly written: readonly (readonly string[])[];
}

/** Rows among which the first header is looked for. */
const WITHIN = 30;
/** The most rows a header has: printed statistics have four. */
const MOST_ROWS = 4;

/** What the caller says of a column, or `null`. */
export type MappedColumnMatch = (column: HeaderColumn, at: number) => HeaderMatch | null;

/** Looks for the headers of a sheet. */
export interface HeaderFinder {
  /** The header of the first table. */
  readonly first: () => SheetHeader | null;
  /** The header that begins at a row below, if the row is one. */
  readonly at: (position: number, cells: readonly unknown[]) => SheetHeader | null;
  /** A row as a header, whether or not its words are known. */
  readonly unknown: (position: number) => SheetHeader;
}

interface Candidate extends SheetHeader {
  /** How many fields it names; 0 for too few to be a header. */
  readonly named: number;
}

/**
 * A header is the rows in which the most fields are named: two at least, or one that the caller has mapped. Rows without a
 * figure belong to it as long as the columns of ids, names and words are blank in them or say the same again.
 */
export function headerFinder({ sheet, rowAt }: OpenedSheet, index: HeaderIndex, mapped: MappedColumnMatch): HeaderFinder {
  const known = new Map<string, HeaderMatch | null>();
  const match = (column: HeaderColumn, at: number): HeaderMatch | null => {
    const fixed = mapped(column, at);
    if (fixed !== null) return fixed;
    const key = column.levels.join("\n");
    const found = known.get(key);
    if (found !== undefined) return found;
    const own = nameHeader(index, column.levels);
    known.set(key, own);
    return own;
  };
  const keys = sheet.start < 0 ? rowAt(-1).texts : null;
  const build = (first: number, depth: number): Candidate => {
    const written = Array.from({ length: depth }, (_each, row) => rowAt(first + row).texts);
    const [top = []] = written;
    const shown = first < 0 ? [depth > 1 ? titlesOfKeys(top) : headersOfKeys(top), ...written.slice(1)] : written;
    const columns = headerColumns(shown, first < 0 ? keys : null);
    return { columns, first, rows: depth, written, named: namedIn(columns.map(match)) };
  };
  /** The header that begins at a row: the deepest that the rows below force, or the best of those they allow. */
  const from = (first: number, least: number): Candidate | null => {
    let best: Candidate | null = null;
    let words = 0;
    for (let depth = 1; depth <= MOST_ROWS && first + depth <= sheet.given; depth += 1) {
      words += rowAt(first + depth - 1).words;
      if (words === 0) return null;
      const next = nextRow(first + depth);
      const going = next !== null && next.words > 0 && !next.figures;
      if (words < least && !going) break;
      const built = build(first, depth);
      const matches = built.columns.map(match);
      const open = depth < MOST_ROWS && going && continues(next, built.columns, matches);
      if (!open && built.named > (best?.named ?? 0)) best = built;
      if (!going || (!open && isUnitsRow(next.texts, matches))) break;
    }
    return best;
  };
  /** The row that may go on with a header; one blank row within it is passed over. */
  const nextRow = (position: number): TextRow | null => {
    const last = Math.min(sheet.given, position + 2);
    for (let below = position; below < last; below += 1) {
      const row = rowAt(below);
      if (row.words > 0 || row.figures) return row;
    }
    return null;
  };
  const first = (): SheetHeader | null => {
    let best: Candidate | null = null;
    const all: Candidate[] = [];
    const last = Math.min(sheet.given, WITHIN + sheet.start);
    for (let position = sheet.start; position < last; position += 1) {
      const found = from(position, best?.named ?? 0);
      if (found === null) continue;
      all.push(found);
      const better = best === null || found.named > best.named || (found.named === best.named && found.rows < best.rows);
      if (better) best = found;
    }
    if (best === null) return keys === null ? null : build(-1, 1);
    const { first: place } = best;
    const earlier = all.find((each) => each.first < place && hasFigures(each.first + each.rows, place));
    return withTitles(earlier ?? best);
  };
  const hasFigures = (start: number, end: number): boolean => {
    for (let position = start; position < end; position += 1) if (rowAt(position).figures) return true;
    return false;
  };
  /** With the row above, if a title there changes what the columns are. */
  const withTitles = (header: Candidate): SheetHeader => {
    const above = header.first - 1;
    if (above < sheet.start || header.rows === MOST_ROWS) return header;
    const { texts, figures, words } = rowAt(above);
    if (figures || words === 0 || isNote(texts) || texts.every((text, at) => text === "" || at === 0)) return header;
    const changing = texts.some(
      (text, at) => at > 0 && text !== "" && text.length <= LONGEST_TITLE && !isTitle(text) && !addsNothing(text),
    );
    return changing ? build(above, header.rows + 1) : header;
  };
  const at = (position: number, cells: readonly unknown[]): SheetHeader | null => {
    if (textRow(cells).figures) return null;
    return from(position, 0);
  };
  const unknown = (position: number): SheetHeader => build(position, 1);
  return { first, at, unknown };

  /** How many fields are named. */
  function namedIn(matches: readonly (HeaderMatch | null)[]): number {
    const fields = new Set<string>();
    let chosen = false;
    for (const found of matches) {
      if (found === null) continue;
      const { field, code, candidates } = found;
      chosen ||= code === "mapping";
      // What is a column of its own whatever its words does not tell a header.
      if (field !== null && field.path === undefined) fields.add(field.id);
      else if (field === null && (code === "ambiguous" || code === "unitUnexpected" || code === "partOfTitle"))
        fields.add(candidates.join(" "));
    }
    return fields.size > 1 || chosen ? fields.size : 0;
  }
}

const LONGEST_TITLE = 20;

/** Whether a row below goes on with the header: where ids, names and words stand, it is blank or says the same again. */
function continues({ texts }: TextRow, columns: readonly HeaderColumn[], matches: readonly (HeaderMatch | null)[]): boolean {
  if (isNote(texts) || isUnitsRow(texts, matches) || numbersColumns(texts)) return false;
  const keys = matches.flatMap((match, at) => (isKey(match) ? [at] : []));
  const again = (at: number): boolean => columns[at]?.levels.includes(texts[at] ?? "") === true;
  return (
    keys.length > 0 &&
    keys.every((at) => (texts[at] ?? "") === "" || again(at)) &&
    texts.some((text, at) => text !== "" && halfWidth(text).trim() !== "" && !again(at))
  );
}

function isKey(match: HeaderMatch | null): boolean {
  return match !== null && match.field !== null && dimensionOf(match.field) === null;
}
