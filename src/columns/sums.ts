import type { IndicatorId } from "../indicators/school/indicator.js";
import type { RowCounts } from "./variationColumns.js";

/** The exact sums of one indicator, by slot. */
export interface IndicatorSums {
  readonly used: Uint32Array;
  readonly missing: Uint32Array;
  readonly invalid: Uint32Array;
  /** Nine doubles a slot: ΣP as the sum of two, Σx of three, Σx²/P of four. */
  readonly parts: Float64Array;
  /** What these could not hold, by the place of the sum among all (slot × 3 + 0, 1 or 2); as good as always empty. */
  readonly spilled: Readonly<Record<string, readonly number[]>>;
}

/**
 * Exact sums of rows by slot, mergeable with those of other rows. Typed arrays: they can be handed to another thread; what JSON
 * makes of them is taken too.
 */
export interface VariationSums {
  readonly slots: number;
  readonly counts: RowCounts;
  readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorSums>>>;
}

/** Where the doubles of each sum begin among those of a slot. */
export const PART_STARTS = [0, 2, 5, 9] as const;
/** Doubles of a slot. */
export const PARTS = 9;

/** Sums that are being added to. */
export interface OpenSums extends IndicatorSums {
  readonly spilled: Record<string, number[]>;
}

/** Sums of nothing. */
export function emptySums(slots: number): OpenSums {
  const counts = (): Uint32Array => new Uint32Array(slots);
  return { used: counts(), missing: counts(), invalid: counts(), parts: new Float64Array(slots * PARTS), spilled: {} };
}
