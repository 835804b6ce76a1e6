import type { Period } from "../foundation/period.js";
import type { Stage } from "../policy/records/types.js";

/** The reasons for which a school or unit is left out. */
export const EXCLUSION_REASONS = [
  "privateSchool",
  "notCountyRun",
  "teachingPoint",
  "smallTeachingPoint",
  "specialSchool",
  "vocationalSchool",
  "parentExcluded",
  "otherStage",
  "otherTarget",
  "laterThanDate",
  "zeroPupils",
  "missingFigure",
  "invalidFigure",
  "invalidRecord",
  "duplicateUnit",
] as const;
/** Why a school or unit is not among those used. The last four are defects of the data, the others rules. */
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** A unit that was left out. */
export interface Exclusion {
  /** The unit's id, or `#` and its position where it has none. */
  readonly id: string;
  readonly stage?: Stage;
  readonly reason: ExclusionReason;
  /** The figure that was not reported or is invalid, where the reason is that of a figure. */
  readonly field?: string;
}

/** A figure a unit did not report. */
export interface MissingFigure {
  readonly id: string;
  readonly stage?: Stage;
  readonly field: string;
}

/** What became of every unit: given = used + excluded. */
export interface Ledger {
  readonly given: number;
  readonly used: number;
  readonly excluded: readonly Exclusion[];
  readonly missing: readonly MissingFigure[];
}

/** A record that was set aside: its figures are of a later day than that of the assessment. */
export interface LaterRecord {
  /** Its path in the record of the subject matter, with a dot between the keys. */
  readonly id: string;
  readonly reason: "laterThanDate";
  readonly period: Period;
}

/** What became of every record that a subject matter reads by itself: given = used + excluded. */
export interface RecordLedger {
  readonly given: number;
  readonly used: number;
  readonly excluded: readonly LaterRecord[];
  /** Paths of records that were used and do not say what period they are of. */
  readonly periodNotGiven: readonly string[];
}

const DEFECTS: ReadonlySet<ExclusionReason> = new Set(["missingFigure", "invalidFigure", "invalidRecord", "duplicateUnit"]);

/** Whether a unit was left out because its data are missing or invalid, not because a rule leaves it out. */
export function isDefect(exclusion: Exclusion): boolean {
  return DEFECTS.has(exclusion.reason);
}
