import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalOf,
  exactSum,
  nearestRatio,
  nearestSum,
  numberOf,
  ratioOfSums,
  times,
} from "../../../src/statistics/exact/decimal.js";

/** The double that the digits of `hundredths / 100` read as. */
const written = (whole: bigint, places: number): number => {
  const digits = String(whole).padStart(places + 1, "0");
  return Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
};

describe("decimals", () => {
  it("take numbers as they are written", () => {
    expect(516.3 - 12.3).not.toBe(504);
    expect(numberOf(exactSum([516.3, -12.3]))).toBe(504);
    expect(numberOf(exactSum([0.1, 0.2]))).toBe(0.3);
    expect(numberOf(decimalOf(1e-7))).toBe(1e-7);
    expect(numberOf(decimalOf(1.5e300))).toBe(1.5e300);
    expect(compare(exactSum([0.8, -0.77]), decimalOf(0.03))).toBe(0);
  });

  it("divide to the figure that stands on paper", () => {
    expect((516.3 - 12.3) / 112).toBeLessThan(4.5);
    expect(ratioOfSums([516.3, -12.3], 1, [112])).toBe(4.5);
    expect(ratioOfSums([1081.1, 0.1], 1, [106])).toBe(10.2);
    expect(ratioOfSums([386.325], 1, [101])).toBe(3.825);
    expect(ratioOfSums([10.2], 100, [500])).toBe(2.04);
    expect(ratioOfSums([5000.03], 1, [100_000.6])).toBe(0.05);
    expect(ratioOfSums([9], 100, [1000])).toBe(0.9);
    expect(ratioOfSums([0], 1, [7.5])).toBe(0);
  });

  it("reach a limit exactly whenever the written amounts do", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 0, max: 900_000 }),
        (limit, pupils, part) => {
          const whole = BigInt(limit) * BigInt(pupils);
          const indoor = BigInt(part);
          expect(ratioOfSums([written(whole + indoor, 3), -written(indoor, 3)], 1, [pupils])).toBe(limit / 1000);
          expect(ratioOfSums([written(whole + indoor - 1n, 3), -written(indoor, 3)], 1, [pupils])).toBeLessThan(limit / 1000);
          expect(ratioOfSums([written(whole + indoor + 1n, 3), -written(indoor, 3)], 1, [pupils])).toBeGreaterThan(limit / 1000);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("agree with plain division on whole numbers, also beyond the safe range", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1_000_000 }), (top, bottom) => {
        expect(ratioOfSums([top], 1, [bottom])).toBe(top / bottom);
        expect(ratioOfSums([top], 100, [bottom])).toBe(nearestRatio(decimalOf(top * 1), decimalOf(bottom / 100)));
      }),
    );
  });

  it("take the short way only where it is the same", () => {
    const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const number = fc.oneof(
      whole,
      whole.map((each) => each / 100),
      whole.map((each) => each / 1000),
      whole.map((each) => each / 10_000),
      fc.double({ noNaN: true, min: -1e17, max: 1e17 }),
      fc.constantFrom(0.1 + 0.2, 1e15, 999_999_999_999.999, 2 ** 53, 1e-7, 0),
    );
    const terms = fc.array(number, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(1, 100, 0.1, 1.5),
        fc.array(
          number.map(Math.abs).filter((each) => each > 0),
          { minLength: 1, maxLength: 3 },
        ),
        (top, multiplier, bottom) => {
          expect(nearestSum(top)).toBe(numberOf(exactSum(top)) + 0);
          expect(ratioOfSums(top, multiplier, bottom)).toBe(
            nearestRatio(times(exactSum(top), decimalOf(multiplier)), exactSum(bottom)) + 0,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
