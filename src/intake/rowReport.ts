import { remarks, type LocalText } from "../foundation/localText.js";
import type { IntakeField } from "./field.js";
import { intakeProblem, type IntakeProblem, type IntakeProblemCode, type Severity, type SheetColumn } from "./intakeProblem.js";

/** The fields of a table, and the columns they come from. */
export interface FieldsOfTable {
  readonly columnOf: ReadonlyMap<string, SheetColumn>;
  readonly fieldOf: ReadonlyMap<string, IntakeField>;
}

/** What is reported of one row. */
export class RowReport {
  private readonly table: FieldsOfTable;
  private readonly row: number;
  readonly problems: IntakeProblem[] = [];
  /** Required fields that no column is for. */
  readonly lacking: string[] = [];
  /** By field, an error before a warning; most rows have nothing to report. */
  private severities: Map<string, Severity> | null = null;

  constructor(table: FieldsOfTable, row: number) {
    this.table = table;
    this.row = row;
  }

  add(id: string, code: IntakeProblemCode, severity: Severity, given: { readonly value: unknown; readonly detail?: LocalText }): void {
    this.severities ??= new Map();
    if (!this.isError(id)) this.severities.set(id, severity);
    if (code === "missing" && this.isAbsent(id)) {
      this.lacking.push(id);
      return;
    }
    const { columnOf, fieldOf } = this.table;
    const where = { row: this.row, column: columnOf.get(id) ?? null, field: id, severity };
    const built = intakeProblem(where, code, fieldOf.get(id)?.name ?? { zh: id, en: id }, given.value);
    const { detail } = given;
    this.problems.push(
      detail === undefined ? built : { ...built, message: remarks(built.message, { zh: `（${detail.zh}）`, en: `(${detail.en})` }) },
    );
  }

  /** Whether anything is reported of a field. */
  has(id: string): boolean {
    return this.severities?.has(id) === true;
  }

  isError(id: string): boolean {
    return this.severities?.get(id) === "error";
  }

  /** Whether nothing keeps the row out. */
  isSound(): boolean {
    return this.severities === null || ![...this.severities.values()].includes("error");
  }

  /** Whether a field can come from no cell of the sheet. */
  private isAbsent(id: string): boolean {
    const { columnOf, fieldOf } = this.table;
    return !columnOf.has(id) && fieldOf.has(id) && !(id === "stage" && columnOf.has("schoolType"));
  }
}
