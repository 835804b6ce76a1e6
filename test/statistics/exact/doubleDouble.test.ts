import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  divide,
  fastSum,
  leading,
  multiply,
  roundedWhenCertain,
  squareRoot,
  subtract,
  type DoubleDouble,
} from "../../../src/statistics/exact/doubleDouble.js";
import {
  difference,
  exactlyEqual,
  exactSum,
  nearestDouble,
  product,
  quotient,
  rationalOf,
  type Rational,
} from "../../support/exactReference.js";

/** `high + low` with |low| at most half a unit in the last place of `high`, sizes 2^-150…2^150. */
const positive = fc
  .tuple(
    fc.bigInt({ min: 2n ** 52n, max: 2n ** 53n - 1n }),
    fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
    fc.integer({ min: -200, max: 98 }),
    fc.integer({ min: 53, max: 56 }),
  )
  .map(([digits, lowDigits, exponent, gap]): DoubleDouble => fastSum(Number(digits) * 2 ** exponent, lowDigits * 2 ** (exponent - gap)));
const signed = fc.tuple(positive, fc.boolean()).map(([{ high, low }, negative]) => (negative ? { high: -high, low: -low } : { high, low }));

function valueOf({ high, low }: DoubleDouble): Rational {
  return exactSum([high, low]);
}

/** |result − exact| ≤ |exact| · 2^-bits, compared without rounding. */
function withinBits(result: DoubleDouble, exact: Rational, bits: bigint): boolean {
  const error = difference(valueOf(result), exact);
  const size = (whole: bigint): bigint => (whole < 0n ? -whole : whole);
  return size(error.top) * exact.bottom * 2n ** bits <= size(exact.top) * error.bottom;
}

const FEW_UNITS_IN_2_104 = 101n;

describe("fastSum", () => {
  it("keeps the sum and rounds its high part", () => {
    fc.assert(
      fc.property(signed, ({ high, low }) => {
        const again = fastSum(high, low);
        expect(again).toEqual({ high, low });
        expect(high).toBe(high + low);
      }),
    );
    expect(fastSum(1, 2 ** -53)).toEqual({ high: 1, low: 2 ** -53 });
    expect(fastSum(2 ** 53, 3)).toEqual({ high: 2 ** 53 + 4, low: -1 });
  });
});

describe("leading", () => {
  it("takes two parts and reads a missing one as zero", () => {
    expect(leading([])).toEqual({ high: 0, low: 0 });
    expect(leading([3])).toEqual({ high: 3, low: 0 });
    expect(leading([3, 2 ** -60, 2 ** -120])).toEqual({ high: 3, low: 2 ** -60 });
  });
});

describe("arithmetic on pairs of doubles", () => {
  it("multiplies and divides to a few units in 2^104", () => {
    fc.assert(
      fc.property(signed, signed, (a, b) => {
        expect(withinBits(multiply(a, b), product(valueOf(a), valueOf(b)), FEW_UNITS_IN_2_104)).toBe(true);
        expect(withinBits(divide(a, b), quotient(valueOf(a), valueOf(b)), FEW_UNITS_IN_2_104)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("subtracts to a few units in 2^104, also where most of the digits cancel", () => {
    const neighbours = fc
      .tuple(positive, fc.integer({ min: -4096, max: 4096 }), fc.double({ min: -1, max: 1, noNaN: true }))
      .map(([a, ulps, fraction]) => {
        const ulp = Math.abs(a.high) * 2 ** -52;
        return [a, fastSum(a.high + ulps * ulp, fraction * ulp)] as const;
      });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(signed, signed), neighbours), ([a, b]) => {
        expect(withinBits(subtract(a, b), difference(valueOf(a), valueOf(b)), FEW_UNITS_IN_2_104)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes square roots to a few units in 2^104", () => {
    fc.assert(
      fc.property(positive, (a) => {
        const root = squareRoot(a);
        // An error of e in the root is one of 2e in its square.
        expect(withinSquare(root, valueOf(a), FEW_UNITS_IN_2_104 - 1n)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(squareRoot({ high: 9, low: 0 })).toEqual({ high: 3, low: 0 });
  });

  it("leaves the exact results exact", () => {
    const [six, three] = [leading([6]), leading([3])];
    expect(multiply(six, three)).toEqual({ high: 18, low: 0 });
    expect(divide(six, three)).toEqual({ high: 2, low: 0 });
    expect(subtract(six, three)).toEqual({ high: 3, low: 0 });
    expect(subtract(six, six)).toEqual({ high: 0, low: 0 });
    expect(subtract(leading([1, 2 ** -60]), leading([1]))).toEqual({ high: 2 ** -60, low: 0 });
  });
});

function withinSquare(root: DoubleDouble, square: Rational, bits: bigint): boolean {
  const exact = valueOf(root);
  const error = difference(product(exact, exact), square);
  const size = error.top < 0n ? -error.top : error.top;
  return size * square.bottom * 2n ** bits <= square.top * error.bottom;
}

describe("roundedWhenCertain", () => {
  const half = 2 ** -53;

  it("is the nearest double when the doubt cannot reach a boundary", () => {
    fc.assert(
      fc.property(signed, (a) => {
        const result = roundedWhenCertain(a);
        if (result !== null) expect(result).toBe(nearestDouble(valueOf(a)));
      }),
      { numRuns: 2000 },
    );
    expect(roundedWhenCertain({ high: 1, low: 0 })).toBe(1);
    expect(roundedWhenCertain({ high: 0, low: 0 })).toBe(0);
    expect(roundedWhenCertain({ high: 1, low: half - 2 ** -80 })).toBe(1);
    expect(roundedWhenCertain({ high: 1, low: half + 2 ** -80 })).toBe(1 + 2 ** -52);
  });

  it("refuses to decide a tie and whatever lies within one unit in 2^90 of one", () => {
    expect(roundedWhenCertain({ high: 1, low: half })).toBeNull();
    expect(roundedWhenCertain({ high: -1, low: -half })).toBeNull();
    expect(roundedWhenCertain({ high: 1 + 2 ** -52, low: half })).toBeNull();
    expect(roundedWhenCertain({ high: 1, low: half - 2 ** -91 })).toBeNull();
    expect(roundedWhenCertain({ high: 1, low: half + 2 ** -91 })).toBeNull();
  });

  it("does not take the loss of an overflow for certainty", () => {
    expect(roundedWhenCertain({ high: Infinity, low: NaN })).toBeNull();
    expect(roundedWhenCertain({ high: NaN, low: NaN })).toBeNull();
  });

  it("is undecided rarely: 53 random bits below the last one are seldom a tie", () => {
    const undecided = Array.from({ length: 1000 }, (_, index) => divide(leading([index + 1]), leading([1009]))).filter(
      (each) => roundedWhenCertain(each) === null,
    );
    expect(undecided).toEqual([]);
  });

  it("reads the exact value of the pair, not only its high part", () => {
    expect(exactlyEqual(valueOf({ high: 1, low: half }), exactSum([1, half]))).toBe(true);
    expect(roundedWhenCertain({ high: 1, low: 3 * half })).toBeNull();
    expect(roundedWhenCertain({ high: 1, low: 2.5 * half })).toBe(1 + 2 ** -52);
    expect(rationalOf(half).bottom).toBe(2n ** 53n);
  });
});
