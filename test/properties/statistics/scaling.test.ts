import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, momentsOfRatios } from "edu-balance/statistics";
import {
  closeTo,
  figuresOf,
  manyOf,
  ones,
  pupils,
  realisticRatios,
  rowsOf,
  tameRows,
  tenTo,
  wholes,
  withZeros,
} from "../../support/drawnRows.js";

describe("changes of scale and place", () => {
  const exponent = fc.integer({ min: -90, max: 90 });
  const timesPower = (numbers: readonly number[], power: number): number[] => numbers.map((each) => each * 2 ** power);

  it("a power of two on the values goes straight through, and leaves the coefficient alone", () => {
    fc.assert(
      fc.property(tameRows, exponent, ({ values, weights }, power) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(timesPower(values, power), weights);
        expect(figuresOf(after)).toEqual({
          weight: before.weight,
          mean: (before.mean ?? NaN) * 2 ** power,
          variance: (before.variance ?? NaN) * 2 ** power * 2 ** power,
          standardDeviation: (before.standardDeviation ?? NaN) * 2 ** power,
          coefficient: before.coefficient,
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("a power of two on the weights changes nothing but the total weight", () => {
    fc.assert(
      fc.property(tameRows, exponent, ({ values, weights }, power) => {
        const before = momentsOf(values, weights);
        expect(figuresOf(momentsOf(values, timesPower(weights, power)))).toEqual({
          ...figuresOf(before),
          weight: before.weight * 2 ** power,
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("powers of two on amounts and weights of ratios go straight through", () => {
    fc.assert(
      fc.property(realisticRatios, exponent, exponent, ({ values, weights }, amountPower, weightPower) => {
        const before = momentsOfRatios(values, weights);
        const after = momentsOfRatios(timesPower(values, amountPower), timesPower(weights, weightPower));
        expect(after.coefficient).toBe(before.coefficient);
        expect(after.mean).toBe((before.mean ?? NaN) * 2 ** amountPower * 2 ** -weightPower);
        expect(after.weight).toBe(before.weight * 2 ** weightPower);
      }),
      { numRuns: 1000 },
    );
  });

  const positiveRows = rowsOf([manyOf(fc.integer({ min: 1, max: 300 }))], [ones, pupils]);

  it("any constant on the values scales mean, variance and deviation and keeps the coefficient within 1e-12", () => {
    fc.assert(
      fc.property(positiveRows, tenTo(-30, 30), ({ values, weights }, factor) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value * factor),
          weights,
        );
        closeTo(after.mean, (before.mean ?? NaN) * factor);
        closeTo(after.variance, (before.variance ?? NaN) * factor * factor);
        closeTo(after.standardDeviation, (before.standardDeviation ?? NaN) * factor);
        closeTo(after.coefficient, before.coefficient ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });

  it("any constant on the weights keeps mean, variance and coefficient within 1e-12", () => {
    fc.assert(
      fc.property(positiveRows, tenTo(-30, 30), ({ values, weights }, factor) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values,
          weights.map((weight) => weight * factor),
        );
        closeTo(after.weight, before.weight * factor);
        closeTo(after.mean, before.mean ?? NaN);
        closeTo(after.variance, before.variance ?? NaN);
        closeTo(after.coefficient, before.coefficient ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });

  it("a whole number added to whole values leaves the variance alone, to the bit", () => {
    const wholeRows = rowsOf([wholes], [ones, pupils, withZeros]);
    fc.assert(
      fc.property(wholeRows, fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), ({ values, weights }, shift) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value + shift),
          weights,
        );
        expect(after.variance).toBe(before.variance);
        expect(after.standardDeviation).toBe(before.standardDeviation);
      }),
      { numRuns: 1000 },
    );
  });

  it("a number added to decimals moves the mean and leaves the variance alone but for the rounding of the values", () => {
    const cents = manyOf(fc.integer({ min: 0, max: 10_000 }).map((digits) => digits / 100));
    fc.assert(
      fc.property(rowsOf([cents], [ones, pupils]), fc.integer({ min: -1e9, max: 1e9 }), ({ values, weights }, digits) => {
        const shift = digits / 1e7;
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value + shift),
          weights,
        );
        expect(Math.abs((after.mean ?? NaN) - (before.mean ?? NaN) - shift)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs((after.variance ?? NaN) - (before.variance ?? NaN))).toBeLessThanOrEqual(1e-10);
      }),
      { numRuns: 500 },
    );
  });
});
