import { decimalOf } from "./decimal.js";
import { nearestQuotient } from "./dyadic.js";
import { productError } from "./expansion.js";
import { quotientOfPairs } from "./ratioSums.js";
import { writtenRest } from "./writtenRest.js";

/** Numbers as they are written, held exactly: Σshared × weight / totalWeight + Σown. */
export interface SharedAmount {
  readonly shared: readonly number[];
  /** What is not shared. */
  readonly own: readonly number[];
  readonly weight: number;
  /** Not 0; it and the weight are whole. */
  readonly totalWeight: number;
}

/** The double nearest to the sum of numbers as they are written, as `nearestSum` gives it; numbers of many digits take no longer. */
export function writtenSum(own: readonly number[]): number {
  return own.length === 1 ? (own[0] as number) : nearestShare({ shared: [], own, weight: 1, totalWeight: 1 }, 1, 1);
}

/** The double nearest to an amount × multiplier / divisor; both are whole, and the divisor is not 0. */
export function nearestShare(amount: SharedAmount, multiplier: number, divisor: number): number {
  const nearest = shareByPairs(amount, multiplier, divisor);
  if (!Number.isNaN(nearest)) return nearest;
  const { shared, own, weight, totalWeight } = amount;
  const sum = digitsOf(shared) * BigInt(weight) + digitsOf(own) * BigInt(totalWeight);
  const whole = BigInt(totalWeight) * BigInt(divisor) * 10n ** PLACES;
  return nearestQuotient({ digits: sum * BigInt(multiplier), exponent: 0 }, { digits: whole, exponent: 0 });
}

/** No double has more places. */
const PLACES = 400n;

function digitsOf(figures: readonly number[]): bigint {
  return figures.reduce((sum, figure) => {
    const { digits, places } = decimalOf(figure);
    return sum + digits * 10n ** (PLACES - BigInt(places));
  }, 0n);
}

// 2^-100 and room for terms of second order.
const DOUBT = 2 ** -99;

/**
 * The same without the digits of the figures: each is a double and a small rest. `NaN` where that leaves two doubles to choose
 * from, for figures out of range, and where figures cancel.
 *
 * A rest is at most half a last place of its figure and known to 2^-50 of it, so a figure times a whole number is known to 2^-102;
 * n of them are added exactly but for the sum of their rests, which errs by n²·2^-104 of their sizes at most.
 */
function shareByPairs({ shared, own, weight, totalWeight }: SharedAmount, multiplier: number, divisor: number): number {
  const bottom = totalWeight * divisor;
  const largest = totalWeight * multiplier;
  let count = 0;
  let high = 0;
  let low = 0;
  let size = 0;
  for (const figures of [shared, own]) {
    const factor = figures === own ? largest : weight * multiplier;
    for (const figure of figures) {
      const product = figure * factor;
      const sum = high + product;
      const seen = sum - high;
      low += high - (sum - seen) + (product - seen);
      // Nearly all figures are whole and leave nothing.
      const isExact = Number.isSafeInteger(figure) && Number.isSafeInteger(product);
      if (!isExact) low += productError(figure, factor, product) + writtenRest(figure) * factor;
      high = sum;
      size += Math.abs(product);
      count += 1;
    }
  }
  if (size === 0) return 0;
  const isInRange = Number.isSafeInteger(bottom) && Number.isSafeInteger(largest);
  return isInRange ? quotientOfPairs(high, low, bottom, 0, 1 / bottom, (count * count * DOUBT * size) / Math.abs(high)) : Number.NaN;
}
