import { weightedMean } from "../statistics/weighted.js";
import { STATE, type ColumnVariation } from "./variationColumns.js";

/** The plain mean of the coefficients of a slot, correctly rounded; `NaN` where one has no value. */
export function compositeAt(parts: readonly ColumnVariation[], slot: number): number {
  let high = 0;
  let low = 0;
  let exact = true;
  for (const { coefficient, state } of parts) {
    if (state[slot] !== STATE.defined) return Number.NaN;
    const part = coefficient[slot] as number;
    const sum = high + part;
    const seen = sum - high;
    const rest = high - (sum - seen) + (part - seen);
    if (low + rest - low !== rest || low + rest - rest !== low) exact = false;
    low += rest;
    high = sum;
  }
  // Eight parts: to divide by a power of two rounds nothing.
  if (exact) return (high + low) / parts.length;
  return weightedMean(parts.map(({ coefficient }) => coefficient[slot] as number));
}
