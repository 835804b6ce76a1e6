import { productError } from "./expansion.js";

/**
 * A number as the unevaluated sum of two doubles: about 32 significant digits. Used to finish a statistic from exact
 * sums; each operation below is accurate to about one unit in 2^100.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** `high + low` for `|high| >= |low|`, respelled so that `high` is the nearest double. */
export function fastSum(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return { high: sum, low: low - (sum - high) };
}

/** The first two parts of a canonical expansion; what they leave out is below one unit in 2^106. */
export function leading(parts: readonly number[]): DoubleDouble {
  return { high: parts[0] ?? 0, low: parts[1] ?? 0 };
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = a.high - b.high;
  const bSeen = a.high - high;
  const highError = a.high - (high + bSeen) + (bSeen - b.high);
  const low = a.low - b.low;
  const bLowSeen = a.low - low;
  const lowError = a.low - (low + bLowSeen) + (bLowSeen - b.low);
  const first = fastSum(high, highError + low);
  return fastSum(first.high, first.low + lowError);
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = a.high * b.high;
  return fastSum(high, productError(a.high, b.high, high) + (a.high * b.low + a.low * b.high));
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  const rest = subtract(a, multiply(b, { high: first, low: 0 }));
  return fastSum(first, rest.high / b.high);
}

/** The square root of a positive number. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  const first = Math.sqrt(a.high);
  const square = first * first;
  const rest = subtract(a, { high: square, low: productError(first, first, square) });
  return fastSum(first, rest.high / (2 * first));
}

/**
 * The double nearest to the number that `approximation` stands for, or `null` when the error, at most one unit in
 * 2^90 of it, could change the last bit (about once in 2^37 inputs).
 */
export function roundedWhenCertain(approximation: DoubleDouble): number | null {
  const doubt = Math.abs(approximation.high) * 2 ** -90;
  const below = approximation.high + (approximation.low - doubt);
  const above = approximation.high + (approximation.low + doubt);
  return below === above ? below : null;
}
