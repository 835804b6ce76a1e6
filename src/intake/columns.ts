import { familyOf, unitFor } from "./field.js";
import type { IntakeLedger, LedgerColumn, UnitConversion } from "./intakeLedger.js";
import type { SheetColumn } from "./intakeProblem.js";
import { suggestion, type HeaderMatch } from "./columnSuggestion.js";
import { changesFigures, sameFactor, shownUnit, type KnownUnit, type UnitFamily } from "./units.js";

/** A column while its sheet is read, with what is counted on the way. */
export interface Column {
  readonly at: number;
  readonly shown: SheetColumn;
  readonly match: HeaderMatch;
  /** The unit of the header or of the sheet. */
  readonly unit: KnownUnit | null;
  cells: number;
  /** Cells with a figure, counted where the column is for no field. */
  figures: number;
  notReported: number;
  /** Whether a figure in money stood there without any unit. */
  unitless: boolean;
  readonly conversions: Map<string, { readonly unit: KnownUnit; cells: number }>;
}

/** Units that a table states besides its headers. */
export interface StatedUnits {
  /** For all of it, in notes; `null` where these disagree. */
  readonly noted: ReadonlyMap<UnitFamily, KnownUnit | null>;
  /** By column, in a row under the header; `null` for one that is not known. */
  readonly below: ReadonlyMap<number, KnownUnit | null>;
}

const UNFIT = { field: null, code: "unitUnexpected" } as const;

/** The columns of a table. A unit in the header holds before one below it, and that before one noted for the table. */
export function columnsOf(headers: readonly string[], matches: readonly HeaderMatch[], { noted, below }: StatedUnits): Column[] {
  return matches.map((match, at) => {
    const { field } = match;
    const shown = { header: headers[at] ?? "", index: at + 1 };
    if (field === null) return newColumn(shown, match, match.unit);
    const stated = below.get(at);
    const own = stated === undefined || stated === null ? null : unitFor(field, stated);
    const agrees = own !== null && (match.unit === null || sameFactor(match.unit, own));
    if (stated !== undefined && !agrees) return newColumn(shown, { ...UNFIT, unit: stated, candidates: [field.id] }, null);
    const [nearest, family] = [match.unit ?? own, familyOf(field)];
    const ofSheet = family === null ? undefined : noted.get(family);
    if (nearest !== null || ofSheet === undefined || (ofSheet === null && family === "money")) return newColumn(shown, match, nearest);
    const unit = ofSheet === null ? null : unitFor(field, ofSheet);
    return unit === null ? newColumn(shown, { ...UNFIT, unit: ofSheet, candidates: [field.id] }, null) : newColumn(shown, match, unit);
  });
}

/** A column before anything of it is read. */
export function newColumn(shown: SheetColumn, match: HeaderMatch, unit: KnownUnit | null): Column {
  return { at: shown.index - 1, shown, match, unit, cells: 0, figures: 0, notReported: 0, unitless: false, conversions: new Map() };
}

/** Counts a unit that changed a figure. */
export function countUnit(column: Column, unit: KnownUnit | undefined): void {
  if (unit === undefined || !changesFigures(unit)) return;
  const found = column.conversions.get(unit.name) ?? { unit, cells: 0 };
  found.cells += 1;
  column.conversions.set(unit.name, found);
}

/** What the ledger says of the columns of a table. */
export function columnsLedger(columns: readonly Column[], table: number): Pick<IntakeLedger, "columns" | "conversions" | "notReported"> {
  return {
    columns: columns.map(
      ({ shown, at, match, cells }): LedgerColumn => ({ ...suggestion(shown.header, at, match), table, used: match.field !== null, cells }),
    ),
    conversions: columns.flatMap(({ shown, match: { field }, conversions }) =>
      field === null
        ? []
        : [...conversions.values()].map(
            ({ unit, cells }): UnitConversion => ({ column: shown, field: field.id, unit: shownUnit(unit), cells }),
          ),
    ),
    notReported: columns.flatMap(({ match: { field }, notReported }) =>
      field === null || notReported === 0 ? [] : [{ field: field.id, rows: notReported }],
    ),
  };
}
