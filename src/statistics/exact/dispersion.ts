import { divide, leading, multiply, roundedWhenCertain, squareRoot, subtract } from "./doubleDouble.js";
import { add, dyadicSum, multiply as multiplyDyadic, negate, type Dyadic } from "./dyadic.js";
import { exactSpread, nearestCoefficient, nearestDeviation, nearestMean, nearestVariance, type SumParts } from "./nearestFigures.js";

/**
 * The exact sums behind a weighted mean and variance, as plain JSON. Each list is one number written as a sum of
 * doubles, largest first, in the only spelling it has; adding the lists of two parts gives the lists of the whole.
 */
export interface MomentSums extends SumParts {
  /** `false` when Σ amount²/weight holds quotients, each rounded to 106 bits. */
  readonly squaresExact: boolean;
}

/** Mean and spread of a set; every figure is `null` where it is not defined. */
export interface Dispersion {
  /** Weighted mean, `null` for an empty set. */
  readonly mean: number | null;
  /** Weighted population variance, `null` for an empty set or where it exceeds the largest double. */
  readonly variance: number | null;
  /** Square root of the variance, rounded from the exact root, `null` for an empty set. */
  readonly standardDeviation: number | null;
  /** Standard deviation over the size of the mean, `null` where the mean is zero or the quotient exceeds the largest double. */
  readonly coefficient: number | null;
}

const UNDEFINED: Dispersion = { mean: null, variance: null, standardDeviation: null, coefficient: null };

// Below this share of Q·W the spread has lost too many of the 104 bits, and the exact way is taken.
const CANCELLATION = 2 ** -12;
// Quotients of 106 bits leave about this much of Q·W in the spread where the true one is zero.
const NOISE_EXPONENT = -100;
// Within this range of Q·W no step of double-double arithmetic over- or underflows.
const RANGE = 2 ** 800;

/** Mean and spread from exact sums, each figure correctly rounded. */
export function finishDispersion(sums: MomentSums): Dispersion {
  if (sums.weights.length === 0) return UNDEFINED;
  return quickDispersion(sums) ?? exactDispersion(sums);
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

function exactDispersion(sums: MomentSums): Dispersion {
  const spread = spreadWithoutNoise(sums);
  return {
    mean: nearestMean(sums),
    variance: defined(nearestVariance(sums, spread)),
    standardDeviation: nearestDeviation(sums, spread),
    coefficient: defined(nearestCoefficient(sums, spread)),
  };
}

/** The spread, zero where it is no more than quotients leave of nothing. A negative one comes only of sums that no data can have. */
function spreadWithoutNoise(sums: MomentSums): Dyadic {
  const spread = exactSpread(sums);
  const { digits, exponent } = multiplyDyadic(dyadicSum(sums.squares), dyadicSum(sums.weights));
  const least = sums.squaresExact ? spread : add(spread, negate({ digits, exponent: exponent + NOISE_EXPONENT }));
  return least.digits < 0n ? { digits: 0n, exponent: 0 } : spread;
}

function defined(figure: number | null): number | null {
  return figure === Infinity ? null : figure;
}
