import type { Dispersion } from "../statistics/exact/nearestFigures.js";
import { finishRatioSums, RATIO_SUMS_SIZE } from "../statistics/exact/ratioSums.js";
import { isMarked } from "./inOrder.js";
import { STATE, type ColumnVariation, type RowCounts } from "./variationColumns.js";

/** Sums of slots, ready to be finished. */
export interface SlotSums {
  readonly sums: Float64Array;
  /** Room for the figures of one slot. */
  readonly result: Float64Array;
  /** The exact result of a slot, for those that the sums leave in doubt. */
  readonly settle: (slot: number) => Dispersion;
}

/** Turns the sums of the slots from `first` to `last` that are marked, or of all, into results; the rows that could not be used are counted already. */
export function finishVariation(
  { sums, result, settle }: SlotSums,
  { missingPupils, invalidPupils }: RowCounts,
  { mean, standardDeviation, coefficient, state, used, pupils, missing, invalid }: ColumnVariation,
  refuse: boolean,
  first: number,
  last: number,
  marked: Uint8Array | null,
): void {
  for (let slot = first; slot < last; slot += 1) {
    if (!isMarked(marked, slot)) continue;
    const entry = (slot - first) * RATIO_SUMS_SIZE;
    const count = sums[entry] as number;
    let outcome = STATE.defined;
    if (count === 0) outcome = STATE.noUnits;
    else if (refuse && (missing[slot] as number) + (missingPupils[slot] as number) > 0) outcome = STATE.missingFigure;
    else if (refuse && (invalid[slot] as number) + (invalidPupils[slot] as number) > 0) outcome = STATE.invalidFigure;
    if (outcome === STATE.defined) {
      if (!finishRatioSums(sums, entry, result)) {
        const exact = settle(slot);
        result[0] = exact.mean ?? Number.NaN;
        result[1] = exact.standardDeviation ?? Number.NaN;
        result[2] = exact.coefficient ?? Number.NaN;
      }
      if (Number.isNaN(result[2])) outcome = STATE.zeroMean;
    } else {
      result.fill(Number.NaN);
    }
    state[slot] = outcome;
    used[slot] = count;
    pupils[slot] = sums[entry + 1] as number;
    mean[slot] = result[0] as number;
    standardDeviation[slot] = result[1] as number;
    coefficient[slot] = result[2] as number;
  }
}
