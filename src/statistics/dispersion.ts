import { divide, leading, multiply, roundedWhenCertain, squareRoot, subtract, type DoubleDouble } from "./exact/doubleDouble.js";
import { add, dyadicSum, multiply as multiplyDyadic, nearestQuotient, nearestRootOfQuotient, negate } from "./exact/dyadic.js";

/**
 * The exact sums behind a weighted mean and variance, as plain JSON. Each list is one number written as a sum of
 * doubles, largest first, in the only spelling it has; adding the lists of two parts gives the lists of the whole.
 */
export interface MomentSums {
  /** Σw. */
  readonly weights: readonly number[];
  /** Σw·x, or Σ of the amounts when the moments come from amounts. */
  readonly products: readonly number[];
  /** Σw·x², or Σ amount²/weight when the moments come from amounts. */
  readonly squares: readonly number[];
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

// With W = Σw, T = Σwx, Q = Σwx²: the spread is N = Q·W − T², never negative. Below this share of Q·W the difference
// has lost too many of the 104 bits, and the exact way is taken.
const CANCELLATION = 2 ** -12;
// Quotients of 106 bits leave about this much of Q·W in N where the true N is zero.
const NOISE_EXPONENT = -100;
// Within this range of Q·W no step of double-double arithmetic over- or underflows.
const RANGE = 2 ** 800;

/** Finishes mean and spread from exact sums, each result correctly rounded. */
export function dispersionOf(sums: MomentSums): Dispersion {
  const weight = leading(sums.weights);
  if (weight.high === 0) return UNDEFINED;
  const product = leading(sums.products);
  const mean = roundedWhenCertain(divide(product, weight)) ?? nearestQuotient(dyadicSum(sums.products), dyadicSum(sums.weights));
  return { mean, ...spreadOf(sums, weight, product) };
}

interface Spread {
  readonly variance: number | null;
  readonly standardDeviation: number;
  readonly coefficient: number | null;
}

function spreadOf(sums: MomentSums, weight: DoubleDouble, product: DoubleDouble): Spread {
  const squaresTimesWeight = multiply(leading(sums.squares), weight);
  const size = squaresTimesWeight.high;
  if (!(size > 1 / RANGE && size < RANGE)) return exactSpread(sums);
  const spread = subtract(squaresTimesWeight, multiply(product, product));
  if (spread.high > size * CANCELLATION) {
    const root = squareRoot(spread);
    const variance = roundedWhenCertain(divide(divide(spread, weight), weight));
    const standardDeviation = roundedWhenCertain(divide(root, weight));
    const coefficient = product.high === 0 ? null : roundedWhenCertain(divide(root, product));
    const certain = variance !== null && standardDeviation !== null && (coefficient !== null || product.high === 0);
    if (certain) return { variance, standardDeviation, coefficient: coefficient === null ? null : Math.abs(coefficient) };
  }
  return exactSpread(sums);
}

function noSpread(zeroMean: boolean): Spread {
  return { variance: 0, standardDeviation: 0, coefficient: zeroMean ? null : 0 };
}

function exactSpread(sums: MomentSums): Spread {
  const weight = dyadicSum(sums.weights);
  const product = dyadicSum(sums.products);
  const productSquared = multiplyDyadic(product, product);
  const weightSquared = multiplyDyadic(weight, weight);
  const squaresTimesWeight = multiplyDyadic(dyadicSum(sums.squares), weight);
  const spread = add(squaresTimesWeight, negate(productSquared));
  const noise = { digits: squaresTimesWeight.digits, exponent: squaresTimesWeight.exponent + NOISE_EXPONENT };
  const isNoise = !sums.squaresExact && add(spread, negate(noise)).digits < 0n;
  // A negative spread comes only of sums that no data can have.
  if (isNoise || spread.digits <= 0n) return noSpread(product.digits === 0n);
  const variance = nearestQuotient(spread, weightSquared);
  const coefficient = product.digits === 0n ? null : nearestRootOfQuotient(spread, productSquared);
  return {
    variance: variance === Infinity ? null : variance,
    standardDeviation: nearestRootOfQuotient(spread, weightSquared),
    coefficient: coefficient === Infinity ? null : coefficient,
  };
}
