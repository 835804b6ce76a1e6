import type { Stage } from "../policy/records/types.js";
import { STAGES } from "../model/stageUnit.js";
import { cellOf, isEmptyCell, type Cell } from "./cellText.js";
import { countUnit, type Column } from "./columns.js";
import { wordKey, type FieldValue, type IntakeField, type RowValues } from "./field.js";
import type { CellReason } from "./intakeLedger.js";
import { intakeProblem, type IntakeProblem, type SheetColumn } from "./intakeProblem.js";
import type { KindDefinition } from "./kindOfRecord.js";
import { readDraft } from "./readDraft.js";
import { readValue } from "./readValue.js";
import { doubtsOf } from "./rowChecks.js";
import { RowReport } from "./rowReport.js";

/** A row that was read. */
export interface ReadRow<Row> {
  readonly row: number;
  /** Usually one; empty where something keeps the row out. */
  readonly records: readonly Row[];
  readonly id: string | null;
  readonly stage: Stage | null;
  /** What no other row may share. */
  readonly keys: readonly string[];
  readonly idColumn: SheetColumn | null;
  /** Required fields that no column is for. */
  readonly lacking: readonly string[];
  readonly problems: readonly IntakeProblem[];
}

/** A row with what of it is not in its record. */
export interface RowReading<Row> {
  readonly read: ReadRow<Row>;
  readonly values: RowValues;
  /** Whether something of a field is reported. */
  readonly isReported: (field: string) => boolean;
  /** Figures that are right and not in the record. */
  readonly aside: readonly { readonly column: Column; readonly reason: CellReason }[];
}

/** Reads one row after the other; `cells` is `null` for what is no row. */
export function rowReader<Row>(
  definition: KindDefinition<Row>,
  columns: readonly Column[],
  constants: ReadonlyMap<string, FieldValue>,
): (cells: readonly unknown[] | null, row: number) => RowReading<Row> {
  const used = columns.flatMap((column) => (column.match.field === null ? [] : [{ column, field: column.match.field }]));
  const unused = columns.filter(({ match }) => match.field === null);
  const columnOf = new Map(used.map(({ column, field }) => [field.id, column.shown]));
  const fieldOf = new Map([...definition.fields, ...used.map(({ field }) => field)].map((field) => [field.id, field]));
  const own = used.flatMap(({ field }) => (field.path === undefined ? [] : [field]));
  const paths = pathsOf([...definition.fields, ...own]);
  const pathOf = new Map(paths.map((path) => [path.id, path]));
  const parts = Object.keys(definition.empty);
  const standing = [...constants].filter(([id]) => !columnOf.has(id));
  const idField = definition.fields[0]?.id ?? "";
  const idColumn = columnOf.get(idField) ?? null;
  const hasSpread = used.some(({ field }) => !definition.fields.includes(field));
  const table = { columnOf, fieldOf };

  return (cells, row) => {
    if (cells === null) {
      const problem = intakeProblem({ row, column: null, field: null, severity: "error" }, "notAnObject", null, null);
      const read = { row, records: [], id: null, stage: null, keys: [], idColumn, lacking: [], problems: [problem] };
      return { read, values: new Map(), isReported: () => false, aside: [] };
    }
    for (const column of unused) {
      const cell = cells[column.at];
      if (isEmptyCell(cell)) continue;
      column.cells += 1;
      if (isFigure(cell)) column.figures += 1;
    }

    const report = new RowReport(table, row);
    const values: RowValues = new Map(standing);
    const given: { readonly column: Column; readonly field: IntakeField }[] = [];
    for (const each of used) {
      const { column, field } = each;
      const cell = cells[column.at];
      if (!isEmptyCell(cell)) column.cells += 1;
      const { value, problem, severity, unit } = readValue(mappedCell(cellOf(cell), column), field, column.unit);
      if (problem !== undefined && severity !== undefined) report.add(field.id, problem, severity, { value: cell });
      if (severity === "error") continue;
      if (value === undefined || (value === null && field.kind === "mark")) {
        column.notReported += 1;
        if (value === null) values.set(field.id, null);
        continue;
      }
      values.set(field.id, value);
      if (!Array.isArray(value)) given.push(each);
      countUnit(column, unit);
      if (field.kind === "yuan" && unit === undefined && column.match.code !== "fieldName") column.unitless = true;
    }
    const compared = definition.complete(values, (id, code, severity, value) => {
      report.add(id, code, severity, { value });
    });
    for (const { field, code, ...doubt } of doubtsOf(definition, values)) report.add(field, code, "warning", doubt);

    const spread = hasSpread ? (definition.ownColumns?.spread(values) ?? []) : [];
    const drafts = spread.length > 0 ? spread : [values];
    const records: Row[] = [];
    for (const each of drafts) {
      const reading = readDraft(definition, draftOf(paths, parts, each));
      for (const { path, code, value } of reading.faults) {
        const id = fieldAt(path.join("."), fieldOf);
        if (!report.isError(id)) report.add(id, code, "error", { value });
      }
      if (reading.row !== null) records.push(reading.row);
    }
    const sound = report.isSound();
    const id = values.get(idField);
    const read = {
      row,
      records: sound ? records : [],
      id: id === undefined ? null : String(id),
      stage: STAGES.find((stage) => stage === values.get("stage")) ?? null,
      keys: drafts.flatMap((each) => definition.keyOf(each) ?? []),
      idColumn,
      lacking: report.lacking,
      problems: report.problems,
    };
    const isReported = (field: string): boolean => report.has(field);
    const aside: { readonly column: Column; readonly reason: CellReason }[] = [];
    for (const { column, field } of sound ? given : []) {
      const path = pathOf.get(field.id);
      if (compared.includes(field.id)) aside.push({ column, reason: "comparedOnly" });
      else if (path !== undefined && !(values.has(field.id) ? isIn(records, path) : isReported(field.id)))
        aside.push({ column, reason: "leftOut" });
    }
    return { read, values, isReported, aside };
  };
}

/** A cell, or what the caller says that its word means. */
function mappedCell(cell: Cell, { match: { values } }: Column): Cell {
  if (values === undefined || cell.kind === "blank") return cell;
  const text = cell.kind === "text" ? cell.text : cell.kind === "number" || cell.kind === "flag" ? String(cell.value) : null;
  const key = text === null ? undefined : wordKey(text);
  if (key === undefined || !values.has(key)) return cell;
  const meant = values.get(key);
  return meant === null ? { kind: "blank", sign: key } : cellOf(meant);
}

const FIGURE = /^[+-]?\d[\d,. ]*%?$/u;

/** Whether a cell holds a figure, whatever it is of. */
export function isFigure(given: unknown): boolean {
  const cell = cellOf(given);
  return cell.kind === "number" || (cell.kind === "text" && FIGURE.test(cell.text));
}

/** Whether a field is in one of the records of its row. */
function isIn(records: readonly unknown[], { above, last }: FieldPath): boolean {
  const key = above[0] ?? last;
  return records.some((record) => typeof record === "object" && record !== null && Object.hasOwn(record, key));
}

/** The field a path of the record is about: its own, the first below it, or the one it is an entry of. */
function fieldAt(path: string, fields: ReadonlyMap<string, IntakeField>): string {
  if (fields.has(path)) return path;
  for (const id of fields.keys()) if (id.startsWith(`${path}.`)) return id;
  const above = path.slice(0, Math.max(path.lastIndexOf("."), 0));
  return fields.has(above) ? above : path;
}

/** A field of the record: the keys on the way to it and its own. */
interface FieldPath {
  readonly id: string;
  readonly above: readonly string[];
  readonly last: string;
}

function pathsOf(fields: readonly IntakeField[]): readonly FieldPath[] {
  return fields
    .filter(({ helper }) => !helper)
    .map(({ id, path }) => {
      const keys = path ?? id.split(".");
      return { id, above: keys.slice(0, -1), last: keys.at(-1) ?? id };
    });
}

/** Values under the paths of their fields. Keys come from the table of fields alone. */
function draftOf(paths: readonly FieldPath[], parts: readonly string[], values: RowValues): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const key of parts) draft[key] = {};
  for (const { id, above, last } of paths) {
    const value = values.get(id);
    if (value === undefined) continue;
    let at = draft;
    for (const key of above) {
      const below = (at[key] ?? {}) as Record<string, unknown>;
      at[key] = below;
      at = below;
    }
    at[last] = value;
  }
  return draft;
}
