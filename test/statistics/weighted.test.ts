import fc from "fast-check";
import * as simple from "simple-statistics";
import { describe, expect, it } from "vitest";
import { coefficientOfVariation, momentsOf, weightedMean, weightedVariance } from "edu-balance/statistics";
import { refusalOf, rowRefusals } from "../support/refusals.js";

const functions = [
  { name: "weightedMean", statistic: weightedMean },
  { name: "weightedVariance", statistic: weightedVariance },
  { name: "coefficientOfVariation", statistic: coefficientOfVariation },
] as const;

describe("the three statistics", () => {
  // Beyond 2^300 figures are scaled first: what is told apart is one unit in the last of 53 bits, 2^248 above it, 2^247 below.
  it.each([2 ** 300 - 2 ** 247, 2 ** 300, 2 ** 300 + 2 ** 248])("hold %d, next to the edge of what is scaled, to the last bit", (edge) => {
    expect([weightedMean([edge, edge]), weightedVariance([edge, edge]), coefficientOfVariation([edge, edge])]).toEqual([edge, 0, 0]);
    expect(weightedMean([edge, edge], [edge, 1])).toBe(edge);
    // Half and one and a half of it lie half of it off the mean.
    expect(coefficientOfVariation([edge / 2, edge * 1.5])).toBeCloseTo(0.5, 15);
  });

  it("give the textbook figures, weighted and not", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(weightedMean(values)).toBe(5);
    expect(weightedVariance(values)).toBe(4);
    expect(coefficientOfVariation(values)).toBe(0.4);
    expect(weightedMean([1, 5], [3, 1])).toBe(2);
    expect(weightedVariance([1, 5], [3, 1])).toBe(3);
    expect(coefficientOfVariation([1, 5], [3, 1])).toBe(Math.sqrt(0.75));
  });

  it("are the figures of momentsOf", () => {
    const values = [6.2, 3.7027, 10.5056, 2.1052, 7.3091];
    const weights = [45, 37, 89, 76, 55];
    for (const given of [weights, undefined]) {
      const moments = momentsOf(values, given);
      expect(weightedMean(values, given)).toBe(moments.mean);
      expect(weightedVariance(values, given)).toBe(moments.variance);
      expect(coefficientOfVariation(values, given)).toBe(moments.coefficient);
    }
  });

  it("divide by the total weight, not by one less", () => {
    expect(weightedVariance([1, 3])).toBe(1);
    expect(weightedVariance([1, 3], [2, 2])).toBe(1);
    expect(coefficientOfVariation([1, 3])).toBe(0.5);
  });

  it("find no spread in one value", () => {
    for (const value of [7, -0.1, 1e-300, Number.MAX_VALUE, Number.MIN_VALUE]) {
      expect(weightedMean([value], [3])).toBe(value);
      expect(weightedVariance([value], [3])).toBe(0);
      expect(coefficientOfVariation([value], [3])).toBe(0);
    }
  });

  it("take the size of a negative mean", () => {
    expect(coefficientOfVariation([-2, -4, -4, -4, -5, -5, -7, -9])).toBe(0.4);
  });

  it("answer where only the variance exceeds the largest double", () => {
    expect(weightedMean([1e200, 3e200])).toBe(2e200);
    expect(coefficientOfVariation([1e200, 3e200])).toBe(0.5);
  });
});

for (const { name, statistic } of functions) rowRefusals(name, statistic);

describe("one figure alone", () => {
  it("coefficientOfVariation refuses a mean of zero", () => {
    expect(refusalOf(() => coefficientOfVariation([1, -1]))).toEqual({ code: "zeroMean", index: null, input: 0 });
    expect(refusalOf(() => coefficientOfVariation([0, 0]))).toEqual({ code: "zeroMean", index: null, input: 0 });
    expect(refusalOf(() => coefficientOfVariation([3, -1], [1, 3]))).toEqual({ code: "zeroMean", index: null, input: 0 });
    expect(weightedMean([1, -1])).toBe(0);
    expect(weightedVariance([1, -1])).toBe(1);
  });

  it("weightedVariance refuses a variance beyond the largest double", () => {
    expect(refusalOf(() => weightedVariance([1e200, 3e200]))).toMatchObject({ code: "notFinite", index: null });
    expect(refusalOf(() => weightedVariance([Number.MAX_VALUE, -Number.MAX_VALUE], [2, 1]))).toMatchObject({ code: "notFinite" });
    expect(weightedVariance([1e154, -1e154])).toBe(1e154 ** 2);
  });
});

describe("any size of numbers", () => {
  it("holds the figures of values and weights from one end of the doubles to the other", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    const weights = [3, 1, 4, 1, 5, 9, 2, 6];
    for (const exponent of [-1000, -900, -400, -300, -100, -50, 50, 250, 300, 400, 900, 1000]) {
      const scaled = values.map((value) => value * 2 ** exponent);
      const scaledWeights = weights.map((weight) => weight * 2 ** exponent);
      expect(weightedMean(scaled)).toBe(5 * 2 ** exponent);
      expect(coefficientOfVariation(scaled)).toBe(0.4);
      expect(coefficientOfVariation(scaled, scaledWeights)).toBe(coefficientOfVariation(values, weights));
      expect(weightedMean(values, scaledWeights)).toBe(weightedMean(values, weights));
      expect(weightedVariance(values, scaledWeights)).toBe(weightedVariance(values, weights));
      if (Math.abs(exponent) <= 500) expect(weightedVariance(scaled)).toBe(4 * 2 ** exponent * 2 ** exponent);
    }
  });

  it("does not see a value of weight zero, however large", () => {
    for (const { statistic } of functions) {
      for (const factor of [1, 1e-200, 1e150]) {
        const figure = statistic([1.1 * factor, 1.3 * factor], [1, 2]);
        expect(statistic([Number.MAX_VALUE, 1.1 * factor, -1e300, 1.3 * factor], [0, 1, 0, 2])).toBe(figure);
      }
    }
  });

  it("holds the largest and the smallest doubles", () => {
    const max = Number.MAX_VALUE;
    expect(weightedMean([max, max, max])).toBe(max);
    expect(weightedMean([1, 2], [max, max])).toBe(1.5);
    expect(weightedMean([1, 3], [5e-324, 5e-324])).toBe(2);
    expect(coefficientOfVariation([max, max / 3])).toBe(0.5);
    expect(weightedMean([5e-324, 15e-324])).toBe(10e-324);
    expect(Object.is(weightedMean([-5e-324, 0, 0]), 0)).toBe(true);
    expect(weightedMean([37.07, 3.58, 5e-324, 74.9, 5e-324])).toBe(weightedMean([37.07, 3.58, 0, 74.9, 0]));
  });
});

describe("simple-statistics as a second opinion", () => {
  const rows = fc.array(
    fc.tuple(
      fc.integer({ min: 100, max: 100_000 }).map((cents) => cents / 100),
      fc.integer({ min: 1, max: 5000 }),
    ),
    { minLength: 2, maxLength: 60 },
  );

  function closeTo(actual: number, expected: number): void {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * Math.max(Math.abs(expected), Number.MIN_VALUE));
  }

  it("agrees on weighted means and variances and on the population standard deviation", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        closeTo(weightedMean(values, weights), simple.weightedMean(values, weights));
        closeTo(weightedMean(values), simple.mean(values));
        // Rounding of the mean leaves simple-statistics a variance near 1e-24 where the true one is zero.
        const spread = coefficientOfVariation(values, weights);
        fc.pre(spread === 0 || spread > 1e-5);
        if (spread === 0) return;
        closeTo(weightedVariance(values, weights), simple.weightedVariance(values, weights));
        closeTo(coefficientOfVariation(values), simple.standardDeviation(values) / simple.mean(values));
      }),
      { numRuns: 500 },
    );
  });

  it("has another coefficient of variation, with n−1", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(coefficientOfVariation(values)).toBe(0.4);
    expect(simple.coefficientOfVariation(values)).toBeCloseTo(0.4 * Math.sqrt(8 / 7), 12);
    expect(simple.coefficientOfVariation(values)).not.toBeCloseTo(coefficientOfVariation(values), 2);
  });
});

describe("the ends of the range", () => {
  it("a refusal names the weight as it was given, scaled set or not", () => {
    expect(refusalOf(() => weightedMean([1, 2], [1e200, -3]))).toEqual({ code: "negativeWeight", index: 1, input: -3 });
  });

  it("the coefficient does not depend on the scale, down to the smallest doubles", () => {
    expect(coefficientOfVariation([5e-324, 0, 0])).toBe(Math.SQRT2);
  });
});
