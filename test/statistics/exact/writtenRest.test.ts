import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf, numberOf, plus } from "../../../src/statistics/exact/decimal.js";
import { writtenRest } from "../../../src/statistics/exact/writtenRest.js";
import { signed } from "../../support/writtenFigures.js";

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
