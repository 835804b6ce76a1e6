import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coefficientOfVariation, momentsOf, momentsOfRatios, weightedMean, weightedVariance } from "edu-balance/statistics";
import {
  allValues,
  anyRows,
  commonSize,
  constant,
  decimals,
  expectFigures,
  figuresOf,
  fractions,
  manyOf,
  nearlyZeroMean,
  ones,
  realisticRatios,
  rowsOf,
  similarRatios,
  tameValues,
  tameWeights,
  type Rows,
  wholes,
} from "../../support/drawnRows.js";
import { exactMoments, exactMomentsOfRatios, rounded } from "../../support/exactReference.js";

describe("the moments are the exact ones, correctly rounded", () => {
  it("of values, weighted and of many shapes", () => {
    fc.assert(
      fc.property(anyRows, ({ values, weights }) => {
        expectFigures(momentsOf(values, weights), rounded(exactMoments(values, weights)));
      }),
      { numRuns: 4000 },
    );
  });

  it("of values without weights", () => {
    const sets = rowsOf(allValues, [ones]).map(({ values }) => values);
    fc.assert(
      fc.property(sets, (values) => {
        expectFigures(momentsOf(values), rounded(exactMoments(values)));
      }),
      { numRuns: 3000 },
    );
  });

  it("of two or three values, where ties between doubles are common", () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(1, 2 ** 52, 2 ** -52))
      .map(([step, unit]) => (1 + step * 2 ** -52) * unit);
    fc.assert(
      fc.property(fc.array(fc.tuple(near, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 }), (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight);
        expect(figuresOf(momentsOf(values, weights))).toEqual(rounded(exactMoments(values, weights)));
      }),
      { numRuns: 3000 },
    );
  });

  it("of amounts over pupils, wherever the coefficient is above 0.0001", () => {
    fc.assert(
      fc.property(fc.oneof(realisticRatios, similarRatios), ({ values: amounts, weights }) => {
        const expected = rounded(exactMomentsOfRatios(amounts, weights));
        const { mean, weight } = expected;
        const actual = momentsOfRatios(amounts, weights);
        expect(actual).toMatchObject({ mean, weight });
        const coefficient = expected.coefficient ?? 1;
        if (coefficient === 0 || coefficient > 1e-4) expect(figuresOf(actual)).toEqual(expected);
      }),
      { numRuns: 4000 },
    );
  });

  it("of amounts over pupils down to a coefficient c of 2^-50: within a part in 2^100·c²", () => {
    const equalToTheCent = fc
      .tuple(fc.integer({ min: 100, max: 100_000_000 }), fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 12 }))
      .map(
        ([tenThousandths, weights]): Rows => ({
          values: weights.map((weight) => Math.round((tenThousandths * weight) / 100) / 100),
          weights,
        }),
      );
    fc.assert(
      fc.property(fc.oneof(equalToTheCent, similarRatios), ({ values: amounts, weights }) => {
        const { coefficient } = rounded(exactMomentsOfRatios(amounts, weights));
        fc.pre(coefficient !== null);
        const actual = momentsOfRatios(amounts, weights).coefficient;
        if (coefficient < 2 ** -50) expect(actual).toBe(0);
        else expect(Math.abs((actual ?? NaN) / coefficient - 1)).toBeLessThanOrEqual(2 ** -52 + 2 ** -100 / coefficient ** 2);
      }),
      { numRuns: 2000 },
    );
  });

  it("of amounts over weights that are powers of two: then they are those of the ratios", () => {
    const powers = manyOf(fc.integer({ min: -10, max: 10 }).map((exponent) => 2 ** exponent));
    fc.assert(
      fc.property(rowsOf([wholes, decimals], [powers]), ({ values, weights }) => {
        const ratios = values.map((amount, index) => amount / (weights[index] ?? 1));
        expect(figuresOf(momentsOfRatios(values, weights))).toEqual(figuresOf(momentsOf(ratios, weights)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the single statistics on any size of numbers", () => {
  it("are those of the moments within what these hold", () => {
    fc.assert(
      fc.property(rowsOf([...tameValues, commonSize], tameWeights), ({ values, weights }) => {
        const expected = rounded(exactMoments(values, weights));
        expect(weightedMean(values, weights)).toBe(expected.mean);
        expect(weightedVariance(values, weights)).toBe(expected.variance);
        if (expected.coefficient !== null) expect(coefficientOfVariation(values, weights)).toBe(expected.coefficient);
      }),
      { numRuns: 1500 },
    );
  });

  it("are correctly rounded where one scale, from one end of the doubles to the other, holds all values", () => {
    const rows = rowsOf([wholes, decimals, fractions, nearlyZeroMean, constant], tameWeights);
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: -800, max: 800 }),
        ({ values, weights }, power, weightPower) => {
          const largest = Math.max(...values.map(Math.abs));
          fc.pre(largest === 0 || Math.abs(Math.log2(largest) + power) < 850);
          const scaledValues = values.map((value) => value * 2 ** power);
          const scaledWeights = weights.map((weight) => weight * 2 ** weightPower);
          const expected = rounded(exactMoments(scaledValues, scaledWeights));
          expect(weightedMean(scaledValues, scaledWeights)).toBe(expected.mean);
          const { variance } = expected;
          if (variance !== null && variance >= 2 ** -1022) expect(weightedVariance(scaledValues, scaledWeights)).toBe(variance);
          if (expected.coefficient !== null) expect(coefficientOfVariation(scaledValues, scaledWeights)).toBe(expected.coefficient);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
