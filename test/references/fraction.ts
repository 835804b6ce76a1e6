// Fractions of whole numbers of any length, for references: nothing here comes from src.

/** `top / bottom`, exactly; the bottom is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** A whole number over another. */
export function over(top: number | bigint, bottom: number | bigint = 1n): Fraction {
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

/** The decimal that a number is written as: 12.296 is 12296/1000. */
export function written(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", places = ""] = mantissa.split(".");
  const shift = places.length - Number(exponent);
  const digits = BigInt(whole + places);
  return shift >= 0 ? { top: digits, bottom: 10n ** BigInt(shift) } : { top: digits * 10n ** BigInt(-shift), bottom: 1n };
}

export function sum(...terms: readonly Fraction[]): Fraction {
  return terms.reduce((a, b) => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }), NOTHING);
}

export function product(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }), over(1));
}

/** `a / b`; `b` is positive. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

export function negative({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}

/** Whether `a` is at least `b`. */
export function reaches(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom >= b.top * a.bottom;
}

/** The double nearest to a fraction ≥ 0 in the range of normal doubles, a tie going to the even one. */
export function nearestDouble({ top, bottom }: Fraction): number {
  if (top === 0n) return 0;
  // 53 bits of the quotient, and the exponent of the last one.
  let exponent = length(top) - length(bottom) - 53;
  let whole = scaledQuotient(top, bottom, exponent);
  if (length(whole.digits) > 53) {
    exponent += 1;
    whole = scaledQuotient(top, bottom, exponent);
  }
  const twice = 2n * whole.rest;
  const up = twice > whole.divisor || (twice === whole.divisor && whole.digits % 2n === 1n);
  return Number(up ? whole.digits + 1n : whole.digits) * 2 ** exponent;
}

function scaledQuotient(top: bigint, bottom: bigint, exponent: number): { digits: bigint; rest: bigint; divisor: bigint } {
  const dividend = exponent < 0 ? top << BigInt(-exponent) : top;
  const divisor = exponent < 0 ? bottom : bottom << BigInt(exponent);
  return { digits: dividend / divisor, rest: dividend % divisor, divisor };
}

/** Binary digits of a number > 0. */
function length(value: bigint): number {
  const digits = value.toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits.charAt(0), 16)) + 28;
}
