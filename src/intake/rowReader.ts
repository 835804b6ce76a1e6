import { remarks, type LocalText } from "../foundation/localText.js";
import type { Stage } from "../policy/records/types.js";
import { STAGES } from "../model/stageUnit.js";
import { cellOf, isEmptyCell } from "./cellText.js";
import { countUnit, type Column } from "./columns.js";
import type { FieldValue, IntakeField, RowValues } from "./field.js";
import { intakeProblem, type IntakeProblem, type IntakeProblemCode, type Severity, type SheetColumn } from "./intakeProblem.js";
import type { KindDefinition } from "./kindOfRecord.js";
import { readDraft } from "./readDraft.js";
import { readValue } from "./readValue.js";
import { doubtsOf } from "./rowChecks.js";

/** A row that was read. */
export interface ReadRow<Row> {
  readonly row: number;
  /** `null` where something keeps the row out. */
  readonly record: Row | null;
  readonly id: string | null;
  readonly stage: Stage | null;
  /** What no other row may share. */
  readonly key: string | null;
  readonly idColumn: SheetColumn | null;
  readonly problems: readonly IntakeProblem[];
}

/** Reads one row after the other; `cells` is `null` for what is no row. */
export function rowReader<Row>(
  definition: KindDefinition<Row>,
  columns: readonly Column[],
  constants: ReadonlyMap<string, FieldValue>,
): (cells: readonly unknown[] | null, row: number) => ReadRow<Row> {
  const used = columns.flatMap((column) => (column.match.field === null ? [] : [{ column, field: column.match.field }]));
  const columnOf = new Map(used.map(({ column, field }) => [field.id, column.shown]));
  const fieldOf = new Map(definition.fields.map((field) => [field.id, field]));
  const paths = pathsOf(definition.fields);
  const parts = Object.keys(definition.empty);
  const standing = [...constants].filter(([id]) => !columnOf.has(id));
  const idField = definition.fields[0]?.id ?? "";
  const idColumn = columnOf.get(idField) ?? null;

  return (cells, row) => {
    const problems: IntakeProblem[] = [];
    const failed = new Set<string>();
    const report = (id: string, code: IntakeProblemCode, severity: Severity, value: unknown, detail?: LocalText): void => {
      if (severity === "error") failed.add(id);
      const name = fieldOf.get(id)?.name ?? { zh: id, en: id };
      const built = intakeProblem({ row, column: columnOf.get(id) ?? null, field: id, severity }, code, name, value);
      problems.push(
        detail === undefined ? built : { ...built, message: remarks(built.message, { zh: `（${detail.zh}）`, en: `(${detail.en})` }) },
      );
    };
    if (cells === null) {
      const problem = intakeProblem({ row, column: null, field: null, severity: "error" }, "notAnObject", null, null);
      return { row, record: null, id: null, stage: null, key: null, idColumn, problems: [problem] };
    }
    for (const column of columns) if (!isEmptyCell(cells[column.at])) column.cells += 1;

    const values: RowValues = new Map(standing);
    for (const { column, field } of used) {
      const given = cells[column.at];
      const { value, problem, severity, unit } = readValue(cellOf(given), field, column.unit);
      if (problem !== undefined && severity !== undefined) report(field.id, problem, severity, given);
      if (severity === "error") continue;
      if (value === undefined) {
        column.notReported += 1;
        continue;
      }
      values.set(field.id, value);
      countUnit(column, unit);
      if (field.kind === "yuan" && unit === undefined && column.match.code !== "fieldName") column.unitless = true;
    }
    definition.complete(values, report);
    for (const { field, code, value, detail } of doubtsOf(definition, values)) report(field, code, "warning", value, detail);

    const draft = draftOf(paths, parts, values);
    const reading = readDraft(definition, draft);
    for (const { path, code, value } of reading.faults) {
      const id = fieldAt(path.join("."), fieldOf);
      if (!failed.has(id)) report(id, code, "error", value);
    }
    const id = values.get(idField);
    return {
      row,
      record: failed.size === 0 ? reading.row : null,
      id: id === undefined ? null : String(id),
      stage: STAGES.find((stage) => stage === values.get("stage")) ?? null,
      key: definition.keyOf(values),
      idColumn,
      problems,
    };
  };
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
    .map(({ id }) => {
      const keys = id.split(".");
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
