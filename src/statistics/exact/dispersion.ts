import { divide, leading, multiply, roundedWhenCertain, squareRoot, subtract } from "./doubleDouble.js";
import { exactDispersion, type Dispersion, type SumParts } from "./nearestFigures.js";

/**
 * The exact sums behind a weighted mean and variance, as plain JSON. Each list is one number written as a sum of
 * doubles, largest first, in the only spelling it has; adding the lists of two parts gives the lists of the whole.
 */
export interface MomentSums extends SumParts {
  /** `false` when Σ amount²/weight holds quotients, each rounded to 106 bits. */
  readonly squaresExact: boolean;
}

// Below this share of Q·W the spread has lost too many of the 104 bits, and the exact way is taken.
const CANCELLATION = 2 ** -12;
// Within this range of Q·W no step of double-double arithmetic over- or underflows.
const RANGE = 2 ** 800;

/** Mean and spread from exact sums, each figure correctly rounded. */
export function finishDispersion(sums: MomentSums): Dispersion {
  if (sums.weights.length === 0) return { mean: null, variance: null, standardDeviation: null, coefficient: null };
  return quickDispersion(sums) ?? exactDispersion(sums, sums.squaresExact);
}

/** The figures in double-double arithmetic, `null` where that cannot prove each of them. */
function quickDispersion(sums: MomentSums): Dispersion | null {
  const weight = leading(sums.weights);
  const product = leading(sums.products);
  const squaresTimesWeight = multiply(leading(sums.squares), weight);
  const size = squaresTimesWeight.high;
  if (!(size > 1 / RANGE && size < RANGE)) return null;
  const spread = subtract(squaresTimesWeight, multiply(product, product));
  if (!(spread.high > size * CANCELLATION)) return null;
  const root = squareRoot(spread);
  const mean = roundedWhenCertain(divide(product, weight));
  const variance = roundedWhenCertain(divide(divide(spread, weight), weight));
  const standardDeviation = roundedWhenCertain(divide(root, weight));
  const coefficient = product.high === 0 ? 0 : roundedWhenCertain(divide(root, product));
  if (mean === null || variance === null || standardDeviation === null || coefficient === null) return null;
  return { mean, variance, standardDeviation, coefficient: product.high === 0 ? null : Math.abs(coefficient) };
}
