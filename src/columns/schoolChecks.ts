import type { GroupColumns } from "./rows.js";

/** Numbers of the verdicts there are on a school or a coefficient. A county's own answers are not asked about here, and no rule has a day it falls due. */
export const MET = 0;
export const UNDETERMINED = 4;
export const NOT_MET = 5;
export const NOT_APPLICABLE = 6;

/** What every school reaches, one entry a row; bit k of a mask is the k-th of `qualityIndicators`. */
export interface SchoolChecks {
  /** Number in {@link VERDICTS}; {@link WITHOUT_PUPILS} for a school without pupils, which is not judged. */
  readonly verdict: Uint8Array;
  /** How many of the seven reach their threshold. */
  readonly met: Uint8Array;
  readonly missed: Uint8Array;
  readonly unknown: Uint8Array;
  /** Missed, and below the floor that even the one permitted miss must reach. */
  readonly belowFloor: Uint8Array;
}

/** Stands in place of a verdict on a school without pupils. */
export const WITHOUT_PUPILS = 255;

/** Schools by verdict, an entry a slot. */
export type SchoolCounts = Readonly<Record<"met" | "notMet" | "undetermined" | "notApplicable", Uint32Array>>;

/** The columns of the schools that are held against the rules: the amounts in the order of `qualityIndicators`. */
export interface SchoolColumns {
  readonly given: GroupColumns;
  readonly weight: Float64Array;
  readonly stage: Uint8Array;
  readonly amounts: readonly Float64Array[];
}

/** Bits of a mask of seven. */
export const BITS: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  { length: 128 },
  (_, mask) => [0, 1, 2, 3, 4, 5, 6].filter((bit) => ((mask >> bit) & 1) === 1).length,
);
