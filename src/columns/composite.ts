import { plainMean } from "../statistics/rows/plainMean.js";
import { STATE, type ColumnVariation } from "./variationColumns.js";

/** The composite of every slot; left as it is where not all eight indicators were given. */
export function setComposites(parts: readonly ColumnVariation[] | null, composite: Float64Array): void {
  if (parts === null) return;
  for (let slot = 0; slot < composite.length; slot += 1) composite[slot] = compositeAt(parts, slot);
}

/** The plain mean of the coefficients of a slot, correctly rounded; `NaN` where one has no value. */
export function compositeAt(parts: readonly ColumnVariation[], slot: number): number {
  if (parts.some(({ state }) => state[slot] !== STATE.defined)) return Number.NaN;
  return plainMean(parts.map(({ coefficient }) => coefficient[slot] as number));
}
