import { KINDS } from "./fields/kinds.js";
import type { HeaderIndex } from "./header.js";
import { headerFinder } from "./headerRows.js";
import type { IntakeKind } from "./kindOfRecord.js";
import { constantsOf, mappingOf, type ColumnMapping, type FieldConstants } from "./mapping.js";
import { nameHeader } from "./matchHeader.js";
import type { OpenedSheet } from "./openSheet.js";

/** A kind the rows of a sheet may be of. */
export interface KindGuess {
  readonly kind: IntakeKind;
  /** From 0 to 1, the library's own estimate. */
  readonly confidence: number;
}

/** What helps to tell the kind of a sheet. */
export interface SheetHints {
  readonly mapping?: ColumnMapping;
  readonly constants?: FieldConstants;
}

/** Fields of which one at least has to be there, for kinds whose other fields are those of others. */
const MARKS: Readonly<Partial<Record<IntakeKind, RegExp>>> = {
  class: /^(?:kind|classId|grade|classes|least|most|band(?:\..*)?)$/u,
  county: /^coefficients\./u,
};
/** Any column may be an item of a standard: the caller has to say so. */
const GUESSED: readonly IntakeKind[] = (Object.keys(KINDS) as IntakeKind[]).filter((kind) => kind !== "schoolStandard");
const NOT_COUNTED = /^(?:序号?|行号|行次|no\.?|#|备注|remarks?)$/iu;

/**
 * The kinds a sheet may be of, the likeliest first: by the share of its columns that are known as fields of the kind, and of
 * the required fields that have a column. A second kind that fits nearly as well halves the confidence.
 */
export function guessKinds(opened: OpenedSheet, hints: SheetHints): KindGuess[] {
  const fits = GUESSED.map((kind) => ({ kind, fit: fitOf(opened, kind, hints) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  return fits.map(({ kind, fit }, at) => {
    const rival = fits[at === 0 ? 1 : 0]?.fit ?? 0;
    const confidence = fit * (1 - Math.min(rival / fit, 1) / 2);
    return { kind, confidence: Math.round(confidence * 100) / 100 };
  });
}

function fitOf(opened: OpenedSheet, kind: IntakeKind, { mapping, constants }: SheetHints): number {
  const { fields } = KINDS[kind];
  const index = opened.indexOf(kind);
  if (!knowsAll(index, mapping, constants)) return 0;
  const { matchOf } = mappingOf(mapping, index);
  const header = headerFinder(opened, index, matchOf).first();
  if (header === null) return 0;
  const columns = header.columns.filter(({ header: text }) => text !== "" && !NOT_COUNTED.test(text));
  const named = new Set<string>();
  let known = 0;
  for (const [at, column] of header.columns.entries()) {
    const match = matchOf(column, at) ?? nameHeader(index, column.levels);
    if (match === null || match.code === "noHeader") continue;
    known += 1;
    if (match.field !== null) named.add(match.field.id);
  }
  for (const id of Object.keys(constants ?? {})) named.add(id);
  const mark = MARKS[kind];
  if (named.size === 0 || columns.length === 0 || (mark !== undefined && ![...named].some((id) => mark.test(id)))) return 0;
  const required = fields.filter((field) => field.required);
  const there = required.filter(({ id }) => named.has(id) || (id === "stage" && named.has("schoolType"))).length;
  const share = Math.min(known / columns.length, 1);
  return share * share * (required.length === 0 ? 1 : there / required.length);
}

/** Whether the caller speaks of fields of this kind. */
function knowsAll(index: HeaderIndex, mapping: ColumnMapping | undefined, constants: FieldConstants | undefined): boolean {
  try {
    mappingOf(mapping, index);
    constantsOf(constants, index);
    return true;
  } catch {
    return false;
  }
}
