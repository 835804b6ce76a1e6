import { decimalOf, exactSum, nearestRatio, plus, sumInThousandths, THOUSAND, times } from "./decimal.js";

/** Numbers as they are written, held exactly: Σshared × weight / totalWeight + Σown. */
export interface SharedAmount {
  readonly shared: readonly number[];
  /** What is not shared. */
  readonly own: readonly number[];
  readonly weight: number;
  /** Not 0; it and the weight are whole. */
  readonly totalWeight: number;
}

/** The double nearest to an amount × multiplier / divisor; both are whole, and the divisor is not 0. */
export function nearestShare({ shared, own, weight, totalWeight }: SharedAmount, multiplier: number, divisor: number): number {
  const sharedTop = sumInThousandths(shared) * weight;
  const ownTop = sumInThousandths(own) * totalWeight;
  const top = (sharedTop + ownTop) * multiplier;
  const bottom = totalWeight * divisor * THOUSAND;
  // Whole numbers within range: one division, correctly rounded as it is.
  const inRange = Number.isSafeInteger(sharedTop) && Number.isSafeInteger(ownTop);
  if (inRange && Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const sum = plus(times(exactSum(shared), decimalOf(weight)), times(exactSum(own), decimalOf(totalWeight)));
  return nearestRatio(times(sum, decimalOf(multiplier)), times(decimalOf(totalWeight), decimalOf(divisor)));
}
