import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedMean } from "edu-balance/statistics";
import { plainMean } from "../../../src/statistics/rows/plainMean.js";
import { exactSum, nearestDouble, quotient, rationalOf } from "../../support/exactReference.js";

describe("plainMean", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -1e60, max: 1e60 }).map((each) => (Math.abs(each) < 1e-10 ? 0 : each)),
    fc.constantFrom(0, 0.1, 0.3, 1 + 2 ** -52, 2 ** -53),
  );

  it("is the correctly rounded mean of any number of numbers", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 9 }), (numbers) => {
        expect(plainMean(numbers)).toBe(nearestDouble(quotient(exactSum(numbers), rationalOf(numbers.length))));
      }),
      { numRuns: 1000 },
    );
  });

  it("is what weightedMean gives, to the ends of the doubles", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (numbers) => {
        expect(plainMean(numbers)).toBe(weightedMean(numbers));
      }),
      { numRuns: 500 },
    );
  });
});
