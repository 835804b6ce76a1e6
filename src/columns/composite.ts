import { plainMean } from "../statistics/plainMean.js";
import { STATE, type ColumnVariation } from "./variationColumns.js";

/** The plain mean of the coefficients of a slot, correctly rounded; `NaN` where one has no value. */
export function compositeAt(parts: readonly ColumnVariation[], slot: number): number {
  if (parts.some(({ state }) => state[slot] !== STATE.defined)) return Number.NaN;
  return plainMean(parts.map(({ coefficient }) => coefficient[slot] as number));
}
