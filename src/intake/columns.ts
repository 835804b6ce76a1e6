import type { LocalText } from "../foundation/localText.js";
import { dimensionOf, type FieldValue, type IntakeField } from "./field.js";
import type { IntakeLedger, LedgerColumn, UnitConversion } from "./intakeLedger.js";
import { intakeProblem, type IntakeProblem, type IntakeProblemCode, type SheetColumn } from "./intakeProblem.js";
import { suggestion, type HeaderMatch } from "./matchHeader.js";
import { changesFigures, shownUnit, type KnownUnit, type UnitDimension } from "./units.js";

/** A column while its sheet is read, with what is counted on the way. */
export interface Column {
  readonly at: number;
  readonly shown: SheetColumn;
  readonly match: HeaderMatch;
  /** The unit of the header or of the sheet. */
  readonly unit: KnownUnit | null;
  cells: number;
  notReported: number;
  /** Whether a figure in money stood there without any unit. */
  unitless: boolean;
  readonly conversions: Map<string, { readonly unit: KnownUnit; cells: number }>;
}

/** The columns of a sheet; `noted` are units stated for all of it. */
export function columnsOf(
  headers: readonly string[],
  matches: readonly HeaderMatch[],
  noted: ReadonlyMap<UnitDimension, KnownUnit>,
): Column[] {
  return matches.map((match, at) => {
    const dimension = match.field === null ? null : dimensionOf(match.field);
    const ofSheet = dimension === null || dimension === "number" ? null : (noted.get(dimension) ?? null);
    return {
      at,
      shown: { header: headers[at] ?? "", index: at + 1 },
      match,
      unit: match.unit ?? ofSheet,
      cells: 0,
      notReported: 0,
      unitless: false,
      conversions: new Map(),
    };
  });
}

/** Counts a unit that changed a figure. */
export function countUnit(column: Column, unit: KnownUnit | undefined): void {
  if (unit === undefined || !changesFigures(unit)) return;
  const found = column.conversions.get(unit.name) ?? { unit, cells: 0 };
  found.cells += 1;
  column.conversions.set(unit.name, found);
}

/** What the ledger says of the columns. */
export function columnsLedger(columns: readonly Column[]): Pick<IntakeLedger, "columns" | "conversions" | "notReported"> {
  return {
    columns: columns.map(
      ({ shown, at, match, cells }): LedgerColumn => ({ ...suggestion(shown.header, at, match), used: match.field !== null, cells }),
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

/** Problems of whole columns; they keep no row out by themselves, and so are warnings. */
export function columnProblems(
  columns: readonly Column[],
  fields: readonly IntakeField[],
  constants: ReadonlyMap<string, FieldValue>,
  row: number,
): IntakeProblem[] {
  const about = (
    column: SheetColumn | null,
    field: string | null,
    code: IntakeProblemCode,
    name: LocalText,
    value: unknown,
  ): IntakeProblem => intakeProblem({ row, column, field, severity: "warning" }, code, name, value);
  const named = ({ shown: { header } }: Column): LocalText => ({ zh: `“${header}”`, en: `“${header}”` });
  const used = new Set([...columns.flatMap(({ match: { field } }) => field?.id ?? []), ...constants.keys()]);
  const perColumn = columns.flatMap((column) => {
    const { shown, match, unitless } = column;
    const { code, field, candidates } = match;
    if (code === "ambiguous") return [about(shown, null, "columnAmbiguous", named(column), candidates.join(", "))];
    if (code === "partial" || code === "tableCell") return [about(shown, null, "columnUnsure", named(column), candidates.join(", "))];
    if (code === "unitUnexpected") return [about(shown, candidates[0] ?? null, "unitUnexpected", named(column), match.unit?.name)];
    const [repeated] = candidates;
    if (code === "repeated" && repeated !== undefined && !used.has(repeated))
      return [about(shown, repeated, "columnRepeated", named(column), shown.header)];
    return field !== null && unitless ? [about(shown, field.id, "unitNotStated", field.name, shown.header)] : [];
  });
  // The type of school can stand in for the stage.
  const wanting = fields.filter(({ id, required }) => required && !used.has(id) && !(id === "stage" && used.has("schoolType")));
  return [...perColumn, ...wanting.map(({ id, name }) => about(null, id, "columnMissing", name, null))];
}
