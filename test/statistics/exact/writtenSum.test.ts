import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, exactSum, numberOf, plus } from "../../../src/statistics/exact/decimal.js";
import { writtenRest, writtenSum } from "../../../src/statistics/exact/writtenSum.js";

/** Figures as they come: whole, with places, thirds and sevenths, parts of a part, doubles of any digits, large and small. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.tuple(fc.integer({ min: 0, max: 900_000_000 }), fc.integer({ min: 1, max: 9 })).map(([digits, places]) => digits / 10 ** places),
  fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 3, max: 2999 })).map(([part, whole]) => part / whole),
  fc.tuple(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.integer({ min: -4, max: 22 })).map(([share, power]) => share * 10 ** power),
  fc.double({ min: 0, max: 1e16, noNaN: true }),
);
/** The doubles around powers of ten and two and around halves of a place, where the number of digits changes. */
const borderline = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -6, max: 15 }).map((power) => Number(`1e${String(power)}`)),
      fc.integer({ min: -20, max: 52 }).map((power) => 2 ** power),
      fc.integer({ min: 1, max: 2 ** 52 }).map((whole) => whole / 16),
      fc.integer({ min: 1, max: 2 ** 52 }).map((whole) => whole / 1024),
    ),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([number, steps]) => number + (steps * 2 ** Math.floor(Math.log2(number))) / 2 ** 52);
const signed = fc.tuple(fc.oneof(figure, borderline), fc.boolean()).map(([size, negative]) => (negative ? -size : size));

describe("writtenRest", () => {
  it("is what the written decimal has more than the double", () => {
    fc.assert(
      fc.property(signed, (value) => {
        const rest = writtenRest(value);
        if (Number.isNaN(rest)) return;
        // The double in full, by toFixed, less which the decimal leaves the rest: to 2^-50 of it, and the 100th place that toFixed rounds.
        const left = plus(decimalOf(value), exactDecimal(-value));
        expect(Math.abs(numberOf(left) - rest)).toBeLessThanOrEqual(Math.abs(rest) * 2 ** -50);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves out what lies between two decimals, and numbers out of range", () => {
    // 562949953421312.25: 16 digits end in 2 or in 3, both of which read back, and one is as near as the other.
    expect(writtenRest(562_949_953_421_312.25)).toBeNaN();
    expect([0, 7, -1_000_000].map(writtenRest)).toEqual([0, 0, 0]);
    // Of a third of 10^-9 fifteen digits begin where no power of ten is exact.
    expect([1e-9 / 3, 4e15 + 0.5, 2 ** 60, Number.NaN, Infinity].map(writtenRest)).toEqual(Array.from({ length: 5 }, () => Number.NaN));
  });

  it("knows nearly all figures there are", () => {
    // 2/3, 100/7 … of 17 digits and of 16.
    for (const value of [2 / 3, 100 / 7, 1e6 / 3, 12_345.678_9 / 11, 0.1 + 0.2, 516.3 - 12.3]) expect(writtenRest(value)).not.toBeNaN();
  });
});

/** The double as a decimal of all its digits: times 2^n it is whole. */
function exactDecimal(value: number): { readonly digits: bigint; readonly places: number } {
  let whole = value;
  let places = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    places += 1;
  }
  return { digits: BigInt(whole) * 5n ** BigInt(places), places };
}

describe("writtenSum", () => {
  it("is to the last bit the sum of all digits", () => {
    fc.assert(
      fc.property(fc.array(signed, { minLength: 1, maxLength: 6 }), (terms) => {
        expect(writtenSum(terms)).toBe(numberOf(exactSum(terms)));
      }),
      { numRuns: 8000 },
    );
  });

  it("decides by the digits where the sum lies between two doubles, and where it is nothing", () => {
    // 2^53 and a half of the last place there: a tie to even. 0.3 less 0.3, whose rests leave nothing.
    expect(writtenSum([2 ** 53, 0.5, 0.5])).toBe(2 ** 53);
    expect(writtenSum([2 ** 53, 1.5, 1.5])).toBe(2 ** 53 + 4);
    expect(writtenSum([0.3, -0.3])).toBe(0);
    expect(writtenSum([1 / 3, -1 / 3, 7])).toBe(7);
    expect(writtenSum([])).toBe(0);
  });
});
