import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  difference,
  exactMoments,
  exactMomentsOfRatios,
  exactSum,
  exactlyEqual,
  nearestDouble,
  nearestDoubleToRoot,
  neighbour,
  product,
  quotient,
  rationalOf,
  rounded,
} from "./exactReference.js";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const aboveZero = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, minExcluded: true });

// IEEE 754 rounds +, −, ×, ÷ and √ of two doubles correctly: the reference has to land on the same double.
describe("the reference itself", () => {
  it("agrees with the hardware on sums, differences, products and quotients of two doubles", () => {
    fc.assert(
      fc.property(finite, aboveZero, (a, b) => {
        const [exactA, exactB] = [rationalOf(a), rationalOf(b)];
        expect(nearestDouble(exactSum([a, b]))).toBe(a + b + 0);
        expect(nearestDouble(difference(exactA, exactB))).toBe(a - b);
        expect(nearestDouble(product(exactA, exactB))).toBe(a * b + 0);
        expect(nearestDouble(quotient(exactA, exactB))).toBe(a / b + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("agrees with the hardware on square roots", () => {
    fc.assert(
      fc.property(aboveZero, (a) => {
        expect(nearestDoubleToRoot(rationalOf(a))).toBe(Math.sqrt(a));
      }),
      { numRuns: 1000 },
    );
  });

  it("sends a tie to the even neighbour and anything beside it to the nearer one", () => {
    const tie = 2n ** 53n + 1n;
    expect(nearestDouble({ top: tie, bottom: 1n })).toBe(2 ** 53);
    expect(nearestDouble({ top: tie + 2n, bottom: 1n })).toBe(2 ** 53 + 4);
    expect(nearestDouble({ top: tie * 2n ** 200n + 1n, bottom: 2n ** 200n })).toBe(2 ** 53 + 2);
    expect(nearestDouble({ top: -(tie * 2n ** 200n + 1n), bottom: 2n ** 200n })).toBe(-(2 ** 53) - 2);
  });

  it("knows the two ends of the doubles", () => {
    const tiny = rationalOf(Number.MIN_VALUE);
    expect(nearestDouble({ top: tiny.top, bottom: tiny.bottom * 2n })).toBe(0);
    expect(nearestDouble({ top: -tiny.top, bottom: tiny.bottom * 3n })).toBe(0);
    expect(nearestDouble({ top: tiny.top * 3n, bottom: tiny.bottom * 4n })).toBe(Number.MIN_VALUE);
    expect(nearestDouble({ top: 2n ** 1024n - 2n ** 970n - 1n, bottom: 1n })).toBe(Number.MAX_VALUE);
    expect(nearestDouble({ top: 2n ** 1024n - 2n ** 970n, bottom: 1n })).toBe(Infinity);
    expect(neighbour(1, 1n)).toBe(1 + 2 ** -52);
    expect(neighbour(1, -1n)).toBe(1 - 2 ** -53);
  });

  it("gives the textbook figures", () => {
    expect(rounded(exactMoments([2, 4, 4, 4, 5, 5, 7, 9]))).toEqual({
      weight: 8,
      mean: 5,
      variance: 4,
      standardDeviation: 2,
      coefficient: 0.4,
    });
    expect(rounded(exactMoments([1, 5], [3, 1]))).toEqual({
      weight: 4,
      mean: 2,
      variance: 3,
      standardDeviation: Math.sqrt(3),
      coefficient: Math.sqrt(0.75),
    });
  });

  it("has one answer for amounts over weights and for ratios that doubles can hold", () => {
    const ratios = [0.5, 3, 7.25, 11];
    const weights = [4, 16, 0.5, 64];
    const amounts = ratios.map((ratio, index) => ratio * (weights[index] ?? 0));
    const [fromAmounts, fromRatios] = [exactMomentsOfRatios(amounts, weights), exactMoments(ratios, weights)];
    expect(exactlyEqual(fromAmounts.mean, fromRatios.mean)).toBe(true);
    expect(exactlyEqual(fromAmounts.variance, fromRatios.variance)).toBe(true);
    expect(exactlyEqual(fromAmounts.weight, fromRatios.weight)).toBe(true);
    expect(exactlyEqual(fromAmounts.mean, fromRatios.variance)).toBe(false);
  });
});
