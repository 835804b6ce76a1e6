import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { groupBy } from "../../foundation/groupBy.js";
import { isAbsent } from "../checkFigure.js";
import { fieldProblem, isPlain } from "./checkValue.js";
import { isRowAfter } from "./readPeriods.js";
import { duplicateProblem, fieldName, isRecord, recordProblems, repeatedKeys, type ReadPlace, variantOf } from "./readRecord.js";
import type { ListSpec, RecordOf, RecordSpec, VariantsSpec } from "./spec.js";

/** A list of records. */
export interface RecordListSpec extends ListSpec {
  readonly of: RecordSpec | VariantsSpec;
}

/** A row that can be used, and where it is in the list. */
export interface Row<Value> {
  readonly row: Value;
  readonly index: number;
}

/** A list of records as it was read. */
export interface ListReading<Value> {
  /** Whether there is a list, usable or not. */
  readonly given: boolean;
  /** The rows that can be used. Figures with a problem are still in them. */
  readonly rows: readonly Row<Value>[];
  readonly problems: readonly Problem[];
  /** Why the rows are not all there should be: an empty list, records that cannot be used, records given twice. */
  readonly reasons: readonly Reason[];
}

/**
 * Reads a list of records. A row that lacks what no record can do without is left out, and so are all rows of a key that is
 * given twice; a figure that is wrong leaves its row in. Rows with a year of their own that ends after the day are set aside
 * without a word: the ledger of the record has them.
 */
export function readList<const Spec extends RecordListSpec>(
  field: Spec,
  given: unknown,
  place: ReadPlace,
): ListReading<RecordOf<Spec["of"]>> {
  if (isAbsent(given)) return { given: false, rows: [], problems: [], reasons: [] };
  const { path } = place;
  if (!Array.isArray(given)) {
    const problems = [problem(path, "notAList", given, fieldName(field))];
    return { given: true, rows: [], problems, reasons: [{ code: "invalidRecord", units: [String(path.at(-1) ?? "")] }] };
  }
  const entries: readonly unknown[] = Array.from(given as readonly unknown[]);
  const repeated: ReadonlySet<string> = field.key === undefined ? new Set() : repeatedKeys(entries, field.key);
  const rows: Row<RecordOf<Spec["of"]>>[] = [];
  const problems: Problem[] = [];
  const faulty: string[] = [];
  entries.forEach((entry, index) => {
    const below = [...path, index];
    const isLater = isLaterRow(field.of, entry, place);
    const own = isLater ? [] : recordProblems(field.of, entry, { ...place, path: below });
    const again = repeated.size === 0 ? [] : duplicateProblem(field, entry, repeated, below);
    problems.push(...own, ...again);
    const isSound = own.length === 0 || isUsable(field.of, entry);
    if (!isSound) faulty.push(`#${String(index)}`);
    else if (!isLater && again.length === 0) rows.push({ row: entry as RecordOf<Spec["of"]>, index });
  });
  return {
    given: true,
    rows,
    problems,
    reasons: [
      ...(entries.length === 0 ? [{ code: "noUnits" } as const] : []),
      ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
      ...(repeated.size === 0 ? [] : [{ code: "duplicateUnit", units: [...repeated] } as const]),
    ],
  };
}

function isLaterRow(of: RecordSpec | VariantsSpec, entry: unknown, { asOf }: ReadPlace): boolean {
  return asOf !== undefined && !("variants" in of) && isRowAfter(of, entry, asOf);
}

/** Whether an entry is a record with all that no record can do without. */
function isUsable(spec: RecordSpec | VariantsSpec, entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const own = "variants" in spec ? variantOf(spec, entry) : spec;
  if (own === null) return false;
  return Object.keys(own.fields).every((key) => {
    const field = own.fields[key];
    if (field?.required !== true) return true;
    return isPlain(field) ? fieldProblem(field, entry[key]) === null : !isAbsent(entry[key]);
  });
}

/** The problems of each row by its index, for records that have their index at `depth` in the path. */
export function problemsByRow(problems: readonly Problem[], depth: number): ReadonlyMap<number, readonly Problem[]> {
  return groupBy(problems, ({ path }) => Number(path[depth]));
}

/** Problems in the order of the rows they are of, for records that have their index at `depth` in the path. */
export function sortByRow(problems: readonly Problem[], depth: number): Problem[] {
  return [...problems].sort((one, other) => Number(one.path[depth]) - Number(other.path[depth]));
}
