import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, momentsOfRatios } from "edu-balance/statistics";
import { anyRows, figuresOf, manyOf, realisticRatios, rowsOf, tameRows, tameValues } from "../../support/drawnRows.js";

describe("what a mean and a variance must be", () => {
  it("the mean lies between the least and the greatest value, the variance is not negative, constants have none", () => {
    fc.assert(
      fc.property(anyRows, ({ values, weights }) => {
        const weighed = values.filter((_, index) => (weights[index] ?? 0) > 0);
        const { mean, standardDeviation, variance, coefficient } = momentsOf(values, weights);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...weighed));
        expect(mean).toBeLessThanOrEqual(Math.max(...weighed));
        expect(variance ?? 0).toBeGreaterThanOrEqual(0);
        expect(standardDeviation).toBeLessThanOrEqual(((Math.max(...weighed) - Math.min(...weighed)) / 2) * (1 + 2 ** -52));
        const constants = momentsOf(
          values.map(() => values[0] ?? NaN),
          weights,
        );
        expect(constants).toMatchObject({ mean: values[0], variance: 0, standardDeviation: 0 });
        expect(constants.coefficient ?? 0).toBe(0);
        expect(coefficient === null).toBe(mean === 0);
        if (new Set(weighed).size > 1) expect(standardDeviation).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("equal weights are no weights", () => {
    fc.assert(
      fc.property(tameRows, fc.integer({ min: 1, max: 5000 }), ({ values }, weight) => {
        const plain = momentsOf(values);
        const equal = momentsOf(
          values,
          values.map(() => weight),
        );
        expect(figuresOf(equal)).toEqual({ ...figuresOf(plain), weight: weight * values.length });
      }),
      { numRuns: 1000 },
    );
  });

  it("a weight of n is the value n times over", () => {
    fc.assert(
      fc.property(rowsOf(tameValues, [manyOf(fc.integer({ min: 1, max: 6 }))]), ({ values, weights }) => {
        const repeated = values.flatMap((value, index) => Array.from({ length: weights[index] ?? 0 }, () => value));
        expect(figuresOf(momentsOf(repeated))).toEqual(figuresOf(momentsOf(values, weights)));
      }),
      { numRuns: 1000 },
    );
  });

  it("the same rows several times over change only count and weight", () => {
    fc.assert(
      fc.property(tameRows, realisticRatios, fc.integer({ min: 2, max: 7 }), (rows, ratios, times) => {
        const over = (numbers: readonly number[]): number[] => Array.from({ length: times }, () => numbers).flat();
        const { mean, variance, standardDeviation, coefficient } = momentsOf(rows.values, rows.weights);
        const repeated = { mean, variance, standardDeviation, coefficient, count: rows.values.length * times };
        expect(momentsOf(over(rows.values), over(rows.weights))).toMatchObject(repeated);
        const once = momentsOfRatios(ratios.values, ratios.weights);
        const often = momentsOfRatios(over(ratios.values), over(ratios.weights));
        expect(often.mean).toBe(once.mean);
        expect(often.coefficient).toBe(once.coefficient);
        expect(often.variance).toBe(once.variance);
      }),
      { numRuns: 1000 },
    );
  });

  it("a row of weight zero changes nothing but the count", () => {
    fc.assert(
      fc.property(
        tameRows,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.nat({ max: 16 }),
        ({ values, weights }, extra, place) => {
          const inserted = (numbers: readonly number[], added: number): number[] => [
            ...numbers.slice(0, place),
            added,
            ...numbers.slice(place),
          ];
          const before = momentsOf(values, weights);
          expect(momentsOf(inserted(values, extra), inserted(weights, 0))).toEqual({ ...before, count: before.count + 1 });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("equal ratios have no spread, whatever their denominators", () => {
    const rows = fc.tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(rows, ([numerator, denominator, sizes]) => {
        const moments = momentsOfRatios(
          sizes.map((size) => numerator * size),
          sizes.map((size) => denominator * size),
        );
        expect(moments).toMatchObject({ mean: numerator / denominator, variance: 0, standardDeviation: 0 });
        expect(moments.coefficient).toBe(numerator === 0 ? null : 0);
      }),
      { numRuns: 1000, examples: [[[1, 3, [1, 2, 100, 7]]]] },
    );
  });
});
