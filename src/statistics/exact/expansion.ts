import { StatisticsError } from "../statisticsError.js";

/**
 * Exact sums of doubles.
 *
 * A sum is kept as an expansion: a short list of doubles whose exact, unevaluated sum is the total. Adding a number
 * pushes its rounding error down the list instead of dropping it (the error-free transformations of Knuth, Dekker and
 * Shewchuk, the same idea as double-double arithmetic without its fixed length). A total is therefore the same
 * whatever the order of the terms and however they are split into parts, and {@link canonical} gives it one spelling.
 */
export type Expansion = number[];

// 2^27 + 1 cuts a 53-bit significand into two halves whose products are exact.
const SPLITTER = 134_217_729;

/** The error of `product = a * b`, exactly, for `|a|, |b|` below 2^996 and products well above the subnormal range. */
export function productError(a: number, b: number, product: number): number {
  const aCut = SPLITTER * a;
  const aHigh = aCut - (aCut - a);
  const aLow = a - aHigh;
  const bCut = SPLITTER * b;
  const bHigh = bCut - (bCut - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** Adds `term` to `total` in place, exactly. */
export function addTo(total: Expansion, term: number): void {
  let rest = term;
  for (let index = 0; rest !== 0; index += 1) {
    const part = total[index];
    if (part === undefined) {
      total.push(rest);
      return;
    }
    const sum = part + rest;
    const partSeen = sum - rest;
    rest = part - partSeen + (rest - (sum - partSeen));
    total[index] = sum;
  }
}

/** Adds `a * b` to `total` in place, exactly. */
export function addProductTo(total: Expansion, a: number, b: number): void {
  const product = a * b;
  addTo(total, product);
  addTo(total, productError(a, b, product));
}

/** Adds every part of `other` to `total` in place, exactly. */
export function addAllTo(total: Expansion, other: readonly number[]): void {
  for (const part of other) addTo(total, part);
}

/**
 * The unique spelling of an exact sum: the double nearest to it (ties to even), then the double nearest to what is
 * left, and so on. Zero is the empty list.
 */
export function canonical(total: readonly number[]): Expansion {
  const result: Expansion = [];
  let rest = nonOverlapping(total);
  while (rest.length > 0) {
    const nearest = roundedSum(rest);
    if (!Number.isFinite(nearest)) throw new StatisticsError("notFinite", "The sums are not finite numbers.", null, nearest);
    result.push(nearest);
    rest = nonOverlapping([...rest, -nearest]);
  }
  return result;
}

/** The same sum as parts that share no bits, smallest first, without zeros. */
function nonOverlapping(total: readonly number[]): Expansion {
  const parts: Expansion = [];
  for (const term of total) {
    let carried = term;
    let kept = 0;
    for (const part of parts) {
      const sum = carried + part;
      const partSeen = sum - carried;
      const error = carried - (sum - partSeen) + (part - partSeen);
      if (error !== 0) parts[kept++] = error;
      carried = sum;
    }
    // Nearly always none or one is left over: setting the length would leave compiled code.
    while (parts.length > kept) parts.pop();
    if (carried !== 0) parts.push(carried);
  }
  return parts;
}

/** The double nearest to the sum of non-overlapping parts given smallest first. */
function roundedSum(parts: readonly number[]): number {
  let index = parts.length - 1;
  let high = parts[index] ?? 0;
  let low = 0;
  while (index > 0) {
    index -= 1;
    const part = parts[index] ?? 0;
    const sum = high + part;
    low = part - (sum - high);
    high = sum;
    if (low !== 0) break;
  }
  // A tie was rounded to even without regard to the parts below it: they decide which side is nearer.
  const below = index > 0 ? (parts[index - 1] ?? 0) : 0;
  if ((low < 0 && below < 0) || (low > 0 && below > 0)) {
    const twice = low * 2;
    const other = high + twice;
    if (other - high === twice) return other;
  }
  return high;
}

/** The double nearest to the exact sum of finite numbers. */
export function exactTotal(terms: readonly number[]): number {
  const total: Expansion = [];
  addAllTo(total, terms);
  return canonical(total)[0] ?? 0;
}
