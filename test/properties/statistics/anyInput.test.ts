import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coefficientOfVariation,
  mergeMoments,
  momentsOf,
  momentsOfRatios,
  StatisticsError,
  weightedMean,
  weightedVariance,
  type Moments,
} from "edu-balance/statistics";
import { signed, tenTo } from "../../support/drawnRows.js";

describe("any input at all", () => {
  const refusals = ["empty", "lengthMismatch", "notFinite", "negativeWeight", "zeroWeight", "zeroMean"];

  function outcomeOf<Result>(statistic: () => Result): Result | null {
    try {
      return statistic();
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error;
      expect(refusals).toContain(error.code);
      return null;
    }
  }

  function finiteOrNull(figures: Moments | null): void {
    if (figures === null) return;
    const { count, weight, mean, variance, standardDeviation, coefficient } = figures;
    const odd = [count, weight, mean, variance, standardDeviation, coefficient].filter(
      (figure) => figure !== null && !Number.isFinite(figure),
    );
    expect(odd).toEqual([]);
    expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures);
  }

  // Denormals, both ends of the doubles and everything between, in one set.
  const special = fc.constantFrom(
    0,
    -0,
    5e-324,
    -5e-324,
    2 ** -1022,
    2 ** -300,
    2 ** 300,
    1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    1,
    NaN,
    Infinity,
    -Infinity,
  );
  const anyNumber = fc.oneof(
    { weight: 3, arbitrary: fc.double() },
    { weight: 3, arbitrary: signed(tenTo(-90, 89)) },
    { weight: 3, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
    { weight: 1, arbitrary: special },
  );
  const anyNumbers = fc.array(anyNumber, { maxLength: 8 });
  const anyWeights = fc.array(fc.oneof({ weight: 9, arbitrary: anyNumber.map(Math.abs) }, { weight: 1, arbitrary: anyNumber }), {
    maxLength: 8,
  });

  it("gives finite figures, null or a refusal, as plain JSON, from values and weights", () => {
    fc.assert(
      fc.property(anyNumbers, anyWeights, (values, drawn) => {
        const weights = values.map((_, index) => drawn[index] ?? 1);
        for (const moments of [
          outcomeOf(() => momentsOf(values)),
          outcomeOf(() => momentsOf(values, weights)),
          outcomeOf(() => momentsOf(values, drawn)),
        ]) {
          if (moments === null) continue;
          finiteOrNull(moments);
          expect(moments.variance ?? 0).toBeGreaterThanOrEqual(0);
          expect(moments.coefficient ?? 0).toBeGreaterThanOrEqual(0);
          const twice = outcomeOf(() => mergeMoments(moments, moments));
          if (twice !== null) {
            finiteOrNull(twice);
            expect(twice.count).toBe(2 * moments.count);
          }
        }
      }),
      {
        numRuns: 1500,
        examples: [
          [[37.07, 3.58, 5e-324, 74.9, 5e-324], []],
          [
            [2 ** 300, -(2 ** 300), 2 ** -300],
            [1, 1, 2 ** -300],
          ],
          [[-5e-324, 0, 0], []],
        ],
      },
    );
  });

  it("gives a finite number or a refusal from the single statistics", () => {
    fc.assert(
      fc.property(anyNumbers, anyWeights, (values, drawn) => {
        const weights = values.map((_, index) => drawn[index] ?? 1);
        for (const statistic of [weightedMean, weightedVariance, coefficientOfVariation]) {
          for (const figure of [
            outcomeOf(() => statistic(values)),
            outcomeOf(() => statistic(values, weights)),
            outcomeOf(() => statistic(values, drawn)),
          ]) {
            if (figure === null) continue;
            expect(Number.isFinite(figure)).toBe(true);
            expect(Object.is(figure, -0)).toBe(false);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives finite figures, null or a refusal, as plain JSON, from amounts and weights", () => {
    // Ratios up to 1e150, whose squares a double holds.
    const amount = fc.oneof(
      { weight: 3, arbitrary: fc.double() },
      { weight: 9, arbitrary: signed(tenTo(-90, 89)) },
      { weight: 1, arbitrary: special },
    );
    const weight = fc.oneof(
      { weight: 12, arbitrary: tenTo(-60, 89) },
      { weight: 1, arbitrary: special.filter((each) => !(Math.abs(each) < 1e-60)) },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, weight), { maxLength: 8 }), (rows) => {
        const moments = outcomeOf(() =>
          momentsOfRatios(
            rows.map(([drawn]) => drawn),
            rows.map(([, drawn]) => drawn),
          ),
        );
        finiteOrNull(moments);
        if (moments !== null) finiteOrNull(outcomeOf(() => mergeMoments(moments, moments)));
      }),
      { numRuns: 3000 },
    );
  });
});
