/**
 * Reference answers in whole-number arithmetic: coefficients with more than sixty correct digits, from which the nearest
 * double is taken. Slow, and as simple as can be, since everything else is held against it.
 */

// Fractional bits carried: beyond 60 decimal digits at any size of figure that occurs.
const BITS = 260n;
const ONE = 1n << BITS;

/** A finite double ≥ 0 as a whole number of units in 2^-260, exactly. */
function fixed(value: number): bigint {
  let scaled = value;
  let shift = 0;
  while (!Number.isSafeInteger(scaled)) {
    scaled *= 2;
    shift += 1;
    if (shift > 200) throw new RangeError(`${String(value)} is no sum of powers of two from 2^-200 up.`);
  }
  return BigInt(scaled) << (BITS - BigInt(shift));
}

/** √(Σx²/P · ΣP − (Σx)²)/Σx over the rows from `from` to `to`, as a whole number of units in 2^-260, off by a few units. */
export function exactCoefficient(amounts: Float64Array, pupils: Float64Array, from: number, to: number): bigint {
  let weight = 0n;
  let total = 0n;
  let squares = 0n;
  for (let row = from; row < to; row += 1) {
    const count = BigInt(pupils[row]);
    const amount = fixed(amounts[row]);
    weight += count;
    total += amount;
    squares += (amount * amount) / count;
  }
  // Squares have 2 · 260 fractional bits; so has the spread.
  const spread = squares * weight - total * total;
  if (spread <= 0n) return 0n;
  return squareRoot((spread << (2n * BITS)) / (total * total));
}

function squareRoot(value: bigint): bigint {
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** The double nearest to a fixed number. What is left of a difference of equals, below 2^-100, is 0. */
export function nearestDouble(value: bigint): number {
  if (value < ONE >> 100n) return 0;
  const length = value.toString(2).length;
  const dropped = BigInt(length - 53);
  const half = 1n << (dropped - 1n);
  const kept = value >> dropped;
  const rest = value & ((1n << dropped) - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return Number(kept + (up ? 1n : 0n)) * 2 ** Number(dropped - BITS);
}

/** How far a double is from a fixed number, in units of the last place of that number's nearest double. */
export function errorInUlps(value: number, exact: bigint): number {
  const nearest = nearestDouble(exact);
  if (nearest === 0) return value === 0 ? 0 : Infinity;
  const ulp = 2 ** (Math.floor(Math.log2(nearest)) - 52);
  const difference = fixed(Math.abs(value)) - exact;
  // Scaled so that the quotient of two whole numbers keeps its digits.
  return Math.abs(Number((difference * 1_000_000n) / fixed(ulp)) / 1e6);
}
