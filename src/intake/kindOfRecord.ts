import type { ClassRecord } from "../model/records/classRecord.js";
import type { FundingYear } from "../model/records/fundingGrowth.js";
import type { StandardSchool } from "../model/records/schoolStandards.js";
import type { StaffYear } from "../model/records/staffYear.js";

import type { PublishedCoefficients } from "../indicators/school/publishedCoefficients.js";

import type { School } from "../model/school.js";
import type { StageUnit } from "../model/stageUnit.js";
import type { ProblemCode } from "../findings/problem.js";
import type { RecordSpec, VariantsSpec } from "../model/reading/spec.js";
import type { IntakeField, RowValues } from "./field.js";
import type { ColumnField } from "./header.js";
import type { IntakeProblemCode, Severity } from "./intakeProblem.js";
import type { PlausibleRatio } from "./plausibleBounds.js";

/** The record that a row of each kind becomes. */
export interface RecordOfKind {
  readonly school: School;
  readonly stageUnit: StageUnit;
  readonly class: ClassRecord;
  readonly staffYear: StaffYear;
  readonly fundingYear: FundingYear;
  /** One county and stage with its coefficients as published. */
  readonly county: PublishedCoefficients;
  /** One school and stage against the items of a standard, as in 表Ⅱ of the national form: a blank among marks is not met, "—" not reported. */
  readonly schoolStandard: StandardSchool;
}

/** Kinds of rows that can be read. */
export type IntakeKind = keyof RecordOfKind;

/** Takes down what is wrong with a field of the row at hand. */
export type ReportField = (field: string, code: IntakeProblemCode, severity: Severity, value: unknown) => void;

/** A figure that cannot be more than another; where it is, one of them is in doubt. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
}

/** Everything that is particular to one kind of rows. */
export interface KindDefinition<Row> {
  readonly fields: readonly IntakeField[];
  /** The record without any value. */
  readonly empty: Readonly<Record<string, object>>;
  /** What no two rows may share, or `null` where the row is without. */
  readonly keyOf: (values: RowValues) => string | null;
  /** Fills fields from helpers, and reports what contradicts. Gives the fields that were only compared with others. */
  readonly complete: (values: RowValues, report: ReportField) => readonly string[];
  /** Fields of columns whose figures become records of their own, and the values of those records. */
  readonly ownColumns?: {
    readonly field: ColumnField;
    readonly spread: (values: RowValues) => readonly RowValues[];
    /** The field a caller names by its id, and those that records have. */
    readonly named?: (id: string) => IntakeField | null;
    readonly of?: (records: readonly Row[]) => readonly IntakeField[];
  };
  /** Reads the records of a sheet against each other. */
  readonly finish?: (records: readonly Row[]) => readonly Row[];
  readonly parts: readonly PartOfWhole[];
  readonly ratios: readonly PlausibleRatio[];
  /** The literal that says what a record is. */
  readonly record: RecordSpec | VariantsSpec;
  /** What else may be wrong with a record whose fields are all right. */
  readonly beyondRecord?: (record: Row) => readonly { readonly path: readonly string[]; readonly code: ProblemCode }[];
  /** A record for forms; everything in it is invented. */
  readonly example: Row;
}
