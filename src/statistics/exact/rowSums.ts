import { addProductTo, addTo, productError, type Expansion } from "./expansion.js";
import type { SumParts } from "./nearestFigures.js";

/** Sums over rows that are added to, each in any spelling. */
export type RowSums = Record<keyof SumParts, Expansion>;

/** The sums over no rows. */
export function emptySums(): RowSums {
  return { weights: [], products: [], squares: [] };
}

/** Largest magnitude the exact sums take; below its inverse a magnitude counts as zero. No product then over- or underflows. */
export const LARGEST_MAGNITUDE: number = 2 ** 300;
/** Smaller magnitudes count as zero. */
export const SMALLEST_MAGNITUDE: number = 2 ** -300;

/** The sums of checked rows within the range of magnitudes; without weights every value weighs 1. */
export function sumRows(values: ArrayLike<number>, weights: ArrayLike<number> | undefined): RowSums {
  const sums = emptySums();
  for (let index = 0; index < values.length; index += 1) {
    const value = orZero(values[index] as number);
    if (weights === undefined) {
      addTo(sums.products, value);
      addProductTo(sums.squares, value, value);
    } else {
      const weight = orZero(weights[index] as number);
      if (weight === 0) continue;
      const product = weight * value;
      const rest = productError(weight, value, product);
      addTo(sums.weights, weight);
      addTo(sums.products, product);
      addTo(sums.products, rest);
      addProductTo(sums.squares, product, value);
      addProductTo(sums.squares, rest, value);
    }
  }
  if (weights === undefined) addTo(sums.weights, values.length);
  return sums;
}

/** The sums of the ratios amount/weight of the first `count` checked rows, amounts times `scale`; every weight counts. */
export function sumRatioRows(amounts: ArrayLike<number>, weights: ArrayLike<number>, count: number, scale: number): RowSums {
  const sums = emptySums();
  for (let index = 0; index < count; index += 1) {
    const amount = orZero((amounts[index] as number) * scale);
    const weight = weights[index] as number;
    const quotient = (amount * amount) / weight;
    addTo(sums.weights, weight);
    addTo(sums.products, amount);
    addTo(sums.squares, quotient);
    addTo(sums.squares, squareRemainder(amount, weight, quotient));
  }
  return sums;
}

/** amount²/weight − quotient, to the 53 bits below those of the quotient. */
export function squareRemainder(amount: number, weight: number, quotient: number): number {
  const square = amount * amount;
  const back = quotient * weight;
  return (square - back - productError(quotient, weight, back) + productError(amount, amount, square)) / weight;
}

function orZero(magnitude: number): number {
  return Math.abs(magnitude) < SMALLEST_MAGNITUDE ? 0 : magnitude;
}
