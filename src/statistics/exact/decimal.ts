import { nearestQuotient } from "./dyadic.js";

/**
 * A decimal number held exactly: `digits / 10^places`. Points are counted in these, since 0.8 − 0.77 in doubles is a
 * little more than 0.03 and would be a fourth point begun.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

export const ZERO: Decimal = { digits: 0n, places: 0 };

/** The decimal a finite double is written as: the shortest that is read back as the same double. */
export function decimalOf(value: number): Decimal {
  return decimalOfText(String(value));
}

/** The decimal that digits say, with a point and an exponent where there are any. */
export function decimalOfText(text: string): Decimal {
  const [mantissa = "0", exponent = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { digits, places } : { digits: digits * tenTo(-places), places: 0 };
}

/** The double nearest to a decimal. */
export function numberOf({ digits, places }: Decimal): number {
  return Number(`${String(digits)}e-${String(places)}`);
}

/** `a + b`, exactly. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) + scaled(b, places), places };
}

/** `a - b`, exactly. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { digits: -b.digits, places: b.places });
}

/** `a * b`, exactly. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** Exact sum of any number of decimals. */
export function sumOf(terms: readonly Decimal[]): Decimal {
  return terms.reduce(plus, ZERO);
}

/** Exact sum of numbers as they are written. */
export function exactSum(numbers: readonly number[]): Decimal {
  return sumOf(numbers.map(decimalOf));
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { digits } = minus(a, b);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}

/** `value`, or 0 where it is negative. */
export function atLeastZero(value: Decimal): Decimal {
  return value.digits < 0n ? ZERO : value;
}

/** The largest whole number that is not above a decimal ≥ 0. */
export function floorOf({ digits, places }: Decimal): Decimal {
  return { digits: digits / tenTo(places), places: 0 };
}

/** The smallest whole number that is not below a decimal ≥ 0. */
export function ceilingOf({ digits, places }: Decimal): Decimal {
  return { digits: (digits + tenTo(places) - 1n) / tenTo(places), places: 0 };
}

/** The double nearest to `numerator / denominator`; the denominator is not zero. */
export function nearestRatio(numerator: Decimal, denominator: Decimal): number {
  const top = { digits: numerator.digits * tenTo(denominator.places), exponent: 0 };
  const bottom = { digits: denominator.digits * tenTo(numerator.places), exponent: 0 };
  return nearestQuotient(top, bottom);
}

/**
 * Σterms × multiplier / denominator, with every number taken as the decimal it is written as: 516.3 − 12.3 is 504, and
 * 504 / 112 is 4.5, not the double below it. The denominator is not zero.
 */
export function ratioOfSums(terms: readonly number[], multiplier: number, denominators: readonly number[]): number {
  // Whole numbers of thousandths within range: one division, correctly rounded as it is.
  const top = sumInThousandths(terms) * multiplier;
  const bottom = sumInThousandths(denominators);
  if (Number.isInteger(multiplier) && Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  return nearestRatio(times(exactSum(terms), decimalOf(multiplier)), exactSum(denominators));
}

/** The double nearest to the sum of numbers as they are written. */
export function nearestSum(terms: readonly number[]): number {
  const sum = sumInThousandths(terms);
  return Number.isSafeInteger(sum) ? sum / THOUSAND : numberOf(exactSum(terms));
}

/** Whether a double is written as the sum of numbers as they are written. */
export function isSumExact(terms: readonly number[]): boolean {
  if (terms.length < 2 || Number.isSafeInteger(sumInThousandths(terms))) return true;
  const sum = exactSum(terms);
  return compare(decimalOf(numberOf(sum)), sum) === 0;
}

/** Parts of one that sums are counted in where all numbers have at most three places. */
export const THOUSAND = 1000;
// Decimals of up to 15 digits are told apart by the doubles nearest to them.
const LONGEST_DECIMAL = 1e15;

/** Exact sum in thousandths, or `NaN` where a term has more places or digits. */
export function sumInThousandths(terms: readonly number[]): number {
  let sum = 0;
  for (const term of terms) sum += inThousandths(term);
  return sum;
}

/** A number in thousandths, or `NaN` where it has more places or digits. */
export function inThousandths(number: number): number {
  const thousandths = Math.round(number * THOUSAND);
  return Math.abs(thousandths) < LONGEST_DECIMAL && thousandths / THOUSAND === number ? thousandths : Number.NaN;
}

function scaled(value: Decimal, places: number): bigint {
  return value.digits * tenTo(places - value.places);
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
