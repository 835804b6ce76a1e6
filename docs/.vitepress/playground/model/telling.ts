import { nameOf, reasonText, VERDICT_NAMES, type Finding, type Language, type Reason, type Verdict } from "edu-balance";
import { shownNumber, shownPair } from "../../../../src/naming/shownNumber.js";
import { unitWords, type UnitWords } from "../../../../src/policy/records/units.js";
import { ownValue } from "../../../../src/foundation/ownValue.js";
import { comparatorSign } from "../../../../src/naming/comparatorSign.js";
import { sayIn, type Say } from "../words/say.js";
import { MOST_ROWS, type CellView, type HeadView, type TableView } from "./tableView.js";

/** How a view speaks. */
export interface Telling {
  readonly language: Language;
  readonly say: Say;
}

export function openTelling(language: Language): Telling {
  return { language, say: sayIn(language) };
}

/** The name of what an id stands for. */
export function named({ language }: Telling, id: string): string {
  return nameOf(id)[language];
}

/** What keeps something from being known, as one sentence. */
export function reasonsText({ language }: Telling, reasons: readonly Reason[]): string {
  return reasons.map((reason) => reasonText(reason)[language]).join(language === "zh" ? "；" : "; ");
}

export function numberText({ language, say }: Telling, value: number | null, unit: string): string {
  return value === null ? say("unknown") : shownNumber(value, unit)[language];
}

/**
 * What is needed of something, never less: what is counted in full, of areas and yuan the next hundredth. A reader who adds what is
 * printed reaches what was promised.
 */
export function neededText({ language, say }: Telling, amount: number | null, unit: string): string {
  if (amount === null) return say("unknown");
  const shown = Number.isInteger(amount) ? String(amount) : (Math.ceil(amount * 100) / 100).toFixed(2);
  return `${shown}${ownValue<UnitWords>(unitWords, unit)?.sign[language] ?? ""}`;
}

/** A sentence as it begins: in English with a capital. */
export function sentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A value, and the limit it is held against, with digits enough to see that they differ. */
export function judgedText(
  { language, say }: Telling,
  { value, unit, requirement }: Finding,
): { readonly value: string; readonly limit: string } {
  if (requirement === null) return { value: value === null ? say("unknown") : shownNumber(value, unit)[language], limit: "—" };
  const shown = value === null ? null : shownPair(value, requirement.limit, unit);
  const limit = (shown?.limit ?? shownNumber(requirement.limit, unit))[language];
  return {
    value: shown === null ? say("unknown") : shown.value[language],
    limit: `${comparatorSign(requirement.comparator, language)}${limit}`,
  };
}

export function verdictName({ language }: Telling, verdict: Verdict): string {
  return VERDICT_NAMES[verdict][language];
}

export function verdictCell(telling: Telling, verdict: Verdict): CellView {
  return { text: verdictName(telling, verdict), verdict };
}

/** More signs of a cell than this are no use to a reader, and millions would keep the page. */
const LONGEST_CELL = 300;

export function cell(text: string | number | null): CellView {
  const whole = text === null ? "" : String(text);
  return { text: whole.length > LONGEST_CELL ? `${whole.slice(0, LONGEST_CELL)}…` : whole };
}

/** A head of the table: with `#` in front of it that of a column of numbers. */
export function heads(texts: readonly string[]): HeadView[] {
  return texts.map((text) => (text.startsWith("#") ? { text: text.slice(1), isNumber: true } : { text }));
}

/** A table of as many rows as a page can hold, which says how many there are. Only these are made. */
export function tableOf<Row>(
  { say }: Telling,
  table: { readonly caption: string; readonly heads: readonly string[]; readonly rows: readonly Row[] },
  cellsOf: (row: Row) => readonly CellView[],
): TableView {
  const { caption, rows } = table;
  const shown = rows.slice(0, MOST_ROWS);
  const rest = shown.length === rows.length ? "" : say("rest", { shown: shown.length, total: rows.length });
  return { caption, heads: heads(table.heads), rows: shown.map(cellsOf), rest };
}
