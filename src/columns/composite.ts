import { plainMean } from "../statistics/rows/plainMean.js";
import { isMarked } from "./inOrder.js";
import { STATE, type ColumnVariation } from "./variationColumns.js";

/** The composites of the marked slots, or of all: the plain mean of the coefficients, correctly rounded; `NaN` where one has no value. */
export function setComposites(parts: readonly ColumnVariation[], composite: Float64Array, marked: Uint8Array | null): void {
  const own = parts.map(() => 0);
  for (let slot = 0; slot < composite.length; slot += 1) {
    if (isMarked(marked, slot)) composite[slot] = readCoefficients(parts, slot, own) ? plainMean(own) : Number.NaN;
  }
}

/** Reads the coefficients of a slot; whether each of them has a value. */
function readCoefficients(parts: readonly ColumnVariation[], slot: number, into: number[]): boolean {
  for (let index = 0; index < parts.length; index += 1) {
    const { state, coefficient } = parts[index] as ColumnVariation;
    if (state[slot] !== STATE.defined) return false;
    into[index] = coefficient[slot] as number;
  }
  return true;
}
