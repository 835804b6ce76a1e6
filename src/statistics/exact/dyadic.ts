/**
 * Correctly rounded quotients and square roots of quotients of exact sums, in integers of any length. This is the certain
 * way; `dispersion.ts`, asked for many figures of few units, takes it only where double-double arithmetic cannot prove the
 * last bit.
 */

/** An exact binary fraction: `digits * 2^exponent`. */
export interface Dyadic {
  readonly digits: bigint;
  readonly exponent: number;
}

// Enough quotient bits that the sticky bit below them decides every rounding.
const QUOTIENT_BITS = 66;
// Significant bits of a double, and one for a logarithm that is rounded up.
const DOUBLE_BITS = 54;

function dyadicOf(value: number): Dyadic {
  if (value === 0) return { digits: 0n, exponent: 0 };
  const exponent = Math.ceil(Math.log2(Math.abs(value))) - DOUBLE_BITS;
  return { digits: BigInt(scaleByPowerOfTwo(value, -exponent)), exponent };
}

/** The exact value of an expansion. */
export function dyadicSum(parts: readonly number[]): Dyadic {
  return parts.map(dyadicOf).reduce(add, { digits: 0n, exponent: 0 });
}

/** `a + b`, exactly. */
export function add(a: Dyadic, b: Dyadic): Dyadic {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: (a.digits << BigInt(a.exponent - exponent)) + (b.digits << BigInt(b.exponent - exponent)), exponent };
}

/** `a * b`, exactly. */
export function multiply(a: Dyadic, b: Dyadic): Dyadic {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** `-a`, exactly. */
export function negate(a: Dyadic): Dyadic {
  return { digits: -a.digits, exponent: a.exponent };
}

/** `value * 2^exponent` in steps that neither overflow nor lose bits before the last one. */
export function scaleByPowerOfTwo(value: number, exponent: number): number {
  let scaled = value;
  let left = exponent;
  const step = Math.sign(exponent) * 1000;
  while (Math.abs(left) > 1000) {
    scaled *= 2 ** step;
    left -= step;
  }
  return scaled * 2 ** left;
}

/** The double nearest to `numerator / denominator`, for results that are normal doubles; the denominator is not zero. */
export function nearestQuotient(numerator: Dyadic, denominator: Dyadic): number {
  const negative = numerator.digits < 0n !== denominator.digits < 0n;
  const top = absolute(numerator.digits);
  const bottom = absolute(denominator.digits);
  const exponent = numerator.exponent - denominator.exponent;
  const shift = QUOTIENT_BITS - bitLength(top) + bitLength(bottom);
  const scaledTop = shift > 0 ? top << BigInt(shift) : top;
  const scaledBottom = shift < 0 ? bottom << BigInt(-shift) : bottom;
  const quotient = withSticky(scaledTop / scaledBottom, scaledTop % scaledBottom !== 0n);
  const size = scaleByPowerOfTwo(Number(quotient), exponent - shift - 1);
  return negative && size !== 0 ? -size : size;
}

/** The double nearest to the square root of `numerator / denominator`, the numerator not negative, the denominator positive. */
export function nearestRootOfQuotient(numerator: Dyadic, denominator: Dyadic): number {
  const exponent = numerator.exponent - denominator.exponent;
  const shift = 2 * QUOTIENT_BITS - bitLength(numerator.digits) + bitLength(denominator.digits);
  // The power of two left over must be even to leave the root whole.
  const evenShift = (exponent - shift) % 2 === 0 ? shift : shift + 1;
  const top = evenShift > 0 ? numerator.digits << BigInt(evenShift) : numerator.digits;
  const bottom = evenShift < 0 ? denominator.digits << BigInt(-evenShift) : denominator.digits;
  const quotient = top / bottom;
  const root = integerRoot(quotient);
  const exact = root * root === quotient && top % bottom === 0n;
  return scaleByPowerOfTwo(Number(withSticky(root, !exact)), (exponent - evenShift) / 2 - 1);
}

/** One bit more than the quotient: set when something was cut off, so that no tie is seen where there is none. */
function withSticky(quotient: bigint, inexact: boolean): bigint {
  return (quotient << 1n) | BigInt(inexact);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}

/** The whole part of the square root of a number within the range of the doubles. */
function integerRoot(value: bigint): bigint {
  // Newton's way down, from a little above the root of the nearest double.
  let root = BigInt(Math.ceil(Math.sqrt(Number(value)) * (1 + 2 ** -50)));
  for (;;) {
    const next = root === 0n ? root : (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
