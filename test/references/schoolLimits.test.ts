import { describe, expect, it } from "vitest";
import { compareLimits } from "./compareLimits.js";
import { nearestDouble, over, written } from "./fraction.js";

describe("the reference", () => {
  it("rounds as division of whole numbers does", () => {
    for (const [top, bottom] of [
      [1, 3],
      [2, 3],
      [7, 10],
      [1, 10],
      [9007199254740991, 3],
      [9007199254740991, 2],
      [1, 9007199254740991],
      [4503599627370497, 2],
    ] as const)
      expect(nearestDouble(over(top, bottom))).toBe(top / bottom);
    expect([0, 0.1, 12.296, 1e21, 5e-7, 123456.789].map((value) => nearestDouble(written(value)))).toEqual([
      0, 0.1, 12.296, 1e21, 5e-7, 123456.789,
    ]);
    // Half a unit of the last bit above 2^53: to the even one.
    expect([nearestDouble(over(9007199254740993n)), nearestDouble(over(9007199254740995n))]).toEqual([9007199254740992, 9007199254740996]);
  });
});

describe("schools of random counties with figures at their limits", () => {
  it("have the values, the verdicts and the coefficients that fractions give", () => {
    const { indicators, atLimit, verdicts, wrong } = compareLimits(20160516, 40_000);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(indicators).toBeGreaterThanOrEqual(40_000);
    // Enough of them where it matters.
    expect(atLimit).toBeGreaterThan(2_000);
    expect(verdicts).toBeGreaterThan(20_000);
  });
});
