import { averageTerms, preciseMean, type Units } from "../rows/scaledRows.js";
import { deviationFrom, type Deviation } from "./deviation.js";

/** Theil's T of checked units whose mean is not zero. */
export function averageTheilT(units: Units): number {
  const mean = preciseMean(units);
  return averageTerms(units, (value) => theilTTerm(deviationFrom({ high: value, low: 0 }, mean)));
}

/** Theil's L of checked units whose values are above zero. */
export function averageTheilL(units: Units): number {
  const mean = preciseMean(units);
  return averageTerms(units, (value) => theilLTerm(deviationFrom({ high: value, low: 0 }, mean)));
}

/**
 * r·ln r − (r − 1), the term of Theil's T. The part r − 1 averages 0 and takes away what cancels between the units, so
 * every term is ≥ 0 and small differences keep their digits. A ratio of 0 gives 1.
 */
export function theilTTerm(deviation: Deviation): number {
  const { ratio, excess } = deviation;
  if (Math.abs(excess) < NEAR) return powerSeries(excess, (power) => 1 / (power * (power - 1)));
  return ratio === 0 ? 1 : ratio * Math.log(ratio) - excess;
}

/** (r − 1) − ln r, the term of Theil's L: as {@link theilTTerm}, without a value for a ratio of 0. */
export function theilLTerm({ ratio, excess }: Deviation): number {
  if (Math.abs(excess) < NEAR) return powerSeries(excess, (power) => 1 / power);
  return excess - Math.log(ratio);
}

// Below it the terms above would lose more than a digit to cancellation.
const NEAR = 1 / 16;
// 16^-14 of the first term is below the last bit.
const LAST_POWER = 16;

/** Σ (−1)^k·c(k)·x^k from k = 2. */
function powerSeries(x: number, coefficient: (power: number) => number): number {
  let sum = 0;
  for (let power = LAST_POWER; power >= 2; power -= 1) sum = coefficient(power) - x * sum;
  return x * x * sum;
}
