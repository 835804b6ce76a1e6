import { finishDispersion, type Dispersion, type MomentSums } from "./dispersion.js";
import { addProductTo, addTo, canonical, productError, type Expansion } from "./expansion.js";

/** Weighted moments of a set of units, mergeable with those of any other set. */
export interface Moments extends Dispersion {
  /** Units counted, those of weight zero included. */
  readonly count: number;
  /** Total weight Σw. */
  readonly weight: number;
  /** What `mergeMoments` adds up. */
  readonly sums: MomentSums;
}

/** Largest magnitude the exact sums take; below its inverse a magnitude counts as zero. No product then over- or underflows. */
export const LARGEST_MAGNITUDE: number = 2 ** 300;
/** Smaller magnitudes count as zero. */
export const SMALLEST_MAGNITUDE: number = 2 ** -300;

/** The sums of checked rows within the range of magnitudes; without weights every value weighs 1. */
export function sumRows(values: ArrayLike<number>, weights: ArrayLike<number> | undefined): MomentSums {
  const weightSum: Expansion = [];
  const productSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = orZero(values[index] as number);
    if (weights === undefined) {
      addTo(productSum, value);
      addProductTo(squareSum, value, value);
    } else {
      const weight = orZero(weights[index] as number);
      if (weight === 0) continue;
      const product = weight * value;
      const rest = productError(weight, value, product);
      addTo(weightSum, weight);
      addTo(productSum, product);
      addTo(productSum, rest);
      addProductTo(squareSum, product, value);
      addProductTo(squareSum, rest, value);
    }
  }
  if (weights === undefined) addTo(weightSum, values.length);
  return spellSums(weightSum, productSum, squareSum, true);
}

/** The sums of the ratios amount/weight of the first `count` checked rows, amounts times `scale`; every weight counts. */
export function sumRatioRows(amounts: ArrayLike<number>, weights: ArrayLike<number>, count: number, scale: number): MomentSums {
  const weightSum: Expansion = [];
  const amountSum: Expansion = [];
  const squareSum: Expansion = [];
  for (let index = 0; index < count; index += 1) {
    const amount = orZero((amounts[index] as number) * scale);
    const weight = weights[index] as number;
    const quotient = (amount * amount) / weight;
    addTo(weightSum, weight);
    addTo(amountSum, amount);
    addTo(squareSum, quotient);
    addTo(squareSum, squareRemainder(amount, weight, quotient));
  }
  return spellSums(weightSum, amountSum, squareSum, count === 0);
}

/** amount²/weight − quotient, to the 53 bits below those of the quotient. */
export function squareRemainder(amount: number, weight: number, quotient: number): number {
  const square = amount * amount;
  const back = quotient * weight;
  return (square - back - productError(quotient, weight, back) + productError(amount, amount, square)) / weight;
}

/** The sums in the only spelling they have. */
export function spellSums(weights: Expansion, products: Expansion, squares: Expansion, squaresExact: boolean): MomentSums {
  return { weights: canonical(weights), products: canonical(products), squares: canonical(squares), squaresExact };
}

/** The moments that sums over so many units tell. */
export function finishMoments(count: number, sums: MomentSums): Moments {
  return { count, weight: sums.weights[0] ?? 0, ...finishDispersion(sums), sums };
}

function orZero(magnitude: number): number {
  return Math.abs(magnitude) < SMALLEST_MAGNITUDE ? 0 : magnitude;
}
