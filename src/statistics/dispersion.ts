import { divide, leading, multiply, roundedWhenCertain, squareRoot, subtract, type DoubleDouble } from "./doubleDouble.js";
import {
  add,
  dyadicSum,
  multiply as multiplyDyadic,
  nearestQuotient,
  nearestRootOfQuotient,
  negate,
  scaleByPowerOfTwo,
} from "./exactQuotient.js";

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
  /** The sums are of values × 2^-valueExponent: 0 unless magnitudes beyond 2^256 or below 2^-256 are in play. */
  readonly valueExponent: number;
  /** Likewise for the weights. */
  readonly weightExponent: number;
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
  /** Standard deviation over the size of the mean, `null` where the mean is zero. */
  readonly coefficient: number | null;
}

const UNDEFINED: Dispersion = { mean: null, variance: null, standardDeviation: null, coefficient: null };

// With W = Σw, T = Σwx, Q = Σwx²: the spread is N = Q·W − T², never negative. Below this share of Q·W the difference
// has lost too many of the 104 bits, and the exact way is taken.
const CANCELLATION = 2 ** -12;
// Quotients of 106 bits leave about this much of Q·W in N where the true N is zero.
const QUOTIENT_NOISE = 2 ** -100;

/** Finishes mean and spread from exact sums, each result correctly rounded. */
export function dispersionOf(sums: MomentSums): Dispersion {
  const weight = leading(sums.weights);
  if (weight.high === 0) return UNDEFINED;
  const product = leading(sums.products);
  const mean = scaleByPowerOfTwo(
    roundedWhenCertain(divide(product, weight)) ?? nearestQuotient(dyadicSum(sums.products), dyadicSum(sums.weights)),
    sums.valueExponent,
  );
  const spread = spreadOf(sums, weight, product);
  const variance = scaleByPowerOfTwo(spread.variance, 2 * sums.valueExponent);
  const standardDeviation = scaleByPowerOfTwo(spread.standardDeviation, sums.valueExponent);
  return {
    mean,
    variance: Number.isFinite(variance) ? variance : null,
    standardDeviation: Number.isFinite(standardDeviation) ? standardDeviation : null,
    coefficient: spread.coefficient,
  };
}

interface Spread {
  readonly variance: number;
  readonly standardDeviation: number;
  readonly coefficient: number | null;
}

function spreadOf(sums: MomentSums, weight: DoubleDouble, product: DoubleDouble): Spread {
  const squaresTimesWeight = multiply(leading(sums.squares), weight);
  const spread = subtract(squaresTimesWeight, multiply(product, product));
  if (!sums.squaresExact && spread.high < squaresTimesWeight.high * QUOTIENT_NOISE) {
    return { variance: 0, standardDeviation: 0, coefficient: product.high === 0 ? null : 0 };
  }
  if (spread.high > squaresTimesWeight.high * CANCELLATION) {
    const root = squareRoot(spread);
    const variance = roundedWhenCertain(divide(divide(spread, weight), weight));
    const standardDeviation = roundedWhenCertain(divide(root, weight));
    const coefficient = product.high === 0 ? null : roundedWhenCertain(divide(root, product));
    const certain = variance !== null && standardDeviation !== null && (coefficient !== null || product.high === 0);
    if (certain) return { variance, standardDeviation, coefficient: coefficient === null ? null : Math.abs(coefficient) };
  }
  return exactSpread(sums);
}

function exactSpread(sums: MomentSums): Spread {
  const weight = dyadicSum(sums.weights);
  const product = dyadicSum(sums.products);
  const productSquared = multiplyDyadic(product, product);
  const weightSquared = multiplyDyadic(weight, weight);
  const spread = add(multiplyDyadic(dyadicSum(sums.squares), weight), negate(productSquared));
  // Only products that fell below the smallest double can push the difference under zero.
  if (spread.digits <= 0n) return { variance: 0, standardDeviation: 0, coefficient: product.digits === 0n ? null : 0 };
  return {
    variance: nearestQuotient(spread, weightSquared),
    standardDeviation: nearestRootOfQuotient(spread, weightSquared),
    coefficient: product.digits === 0n ? null : nearestRootOfQuotient(spread, productSquared),
  };
}
