import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishDispersion, type MomentSums } from "../../../src/statistics/exact/dispersion.js";
import { addTo, canonical, type Expansion } from "../../../src/statistics/exact/expansion.js";
import { exactMoments, rounded } from "../../support/exactReference.js";

const plain: MomentSums = { weights: [], products: [], squares: [], squaresExact: true };
const nothing = { mean: null, variance: null, standardDeviation: null, coefficient: null };

/** Sums of whole numbers small enough that every product fits a double. */
function sumsOf(values: readonly number[], weights: readonly number[]): MomentSums {
  const total = (figure: (value: number, weight: number) => number): Expansion => {
    const parts: Expansion = [];
    values.forEach((value, index) => {
      addTo(parts, figure(value, weights[index] ?? 0));
    });
    return canonical(parts);
  };
  return {
    ...plain,
    weights: total((_, weight) => weight),
    products: total((value, weight) => weight * value),
    squares: total((value, weight) => weight * value * value),
  };
}

describe("finishDispersion", () => {
  it("has nothing to say about an empty set", () => {
    expect(finishDispersion(plain)).toEqual(nothing);
  });

  it("finishes the textbook sums", () => {
    expect(finishDispersion({ ...plain, weights: [8], products: [40], squares: [232] })).toEqual({
      mean: 5,
      variance: 4,
      standardDeviation: 2,
      coefficient: 0.4,
    });
  });

  it("has no coefficient where the mean is zero, with spread or without", () => {
    expect(finishDispersion({ ...plain, weights: [2], products: [], squares: [18] })).toEqual({
      mean: 0,
      variance: 9,
      standardDeviation: 3,
      coefficient: null,
    });
    expect(finishDispersion({ ...plain, weights: [2], products: [], squares: [] })).toEqual({
      mean: 0,
      variance: 0,
      standardDeviation: 0,
      coefficient: null,
    });
    const rounding = { ...plain, squaresExact: false, weights: [2], products: [], squares: [] };
    expect(finishDispersion(rounding)).toEqual({ mean: 0, variance: 0, standardDeviation: 0, coefficient: null });
  });

  it("measures the coefficient against the size of a negative mean", () => {
    expect(finishDispersion({ ...plain, weights: [8], products: [-40], squares: [232] })).toMatchObject({ mean: -5, coefficient: 0.4 });
  });

  it("gives exactly zero for constant values, by the quick way and by the exact way", () => {
    const none = { variance: 0, standardDeviation: 0, coefficient: 0 };
    expect(finishDispersion({ ...plain, weights: [3], products: [21], squares: [147] })).toEqual({ mean: 7, ...none });
    expect(finishDispersion({ ...plain, squaresExact: false, weights: [3], products: [21], squares: [147] })).toEqual({ mean: 7, ...none });
  });

  it("takes what rounded quotients leave below 2^-100 of the squares for zero, and only there", () => {
    const noise = { ...plain, weights: [3], products: [21], squares: [147, 147 * 2 ** -102] };
    expect(finishDispersion({ ...noise, squaresExact: false })).toMatchObject({ variance: 0, standardDeviation: 0, coefficient: 0 });
    expect(finishDispersion({ ...noise, squaresExact: true }).coefficient).toBe(2 ** -51);
    const spread = { ...plain, weights: [3], products: [21], squares: [147, 147 * 2 ** -98] };
    expect(finishDispersion({ ...spread, squaresExact: false }).coefficient).toBe(2 ** -49);
  });

  it("never lets a difference that came out negative become a negative variance", () => {
    const below = { ...plain, weights: [3], products: [21], squares: [147, -(2 ** -60)] };
    expect(finishDispersion(below)).toEqual({ mean: 7, variance: 0, standardDeviation: 0, coefficient: 0 });
    expect(finishDispersion({ ...below, squaresExact: false })).toEqual({ mean: 7, variance: 0, standardDeviation: 0, coefficient: 0 });
  });

  it("uses every part of the sums where the leading two cancel", () => {
    // The values 1 and 1 + 2^-60: what tells them apart stands in the third part of Σx².
    const tiny = 2 ** -60;
    const sums = { ...plain, weights: [2], products: [2, tiny], squares: [2, 2 * tiny, tiny * tiny] };
    expect(finishDispersion(sums)).toEqual({ mean: 1, variance: 2 ** -122, standardDeviation: 2 ** -61, coefficient: 2 ** -61 });
  });

  it("gives null for a coefficient beyond the largest double", () => {
    const sums = { ...plain, weights: [2], products: [2 ** -600], squares: [2 ** 601] };
    expect(finishDispersion(sums)).toEqual({ mean: 2 ** -601, variance: 2 ** 600, standardDeviation: 2 ** 300, coefficient: 2 ** 901 });
    expect(finishDispersion({ ...sums, products: [2 ** -800] })).toEqual({
      mean: 2 ** -801,
      variance: 2 ** 600,
      standardDeviation: 2 ** 300,
      coefficient: null,
    });
  });

  it("finishes sums whose products exceed the largest double or fall below the smallest", () => {
    const figures = { mean: 5, variance: 4, standardDeviation: 2, coefficient: 0.4 };
    for (const power of [2 ** 800, 2 ** -800]) {
      expect(finishDispersion({ ...plain, weights: [8 * power], products: [40 * power], squares: [232 * power] })).toEqual(figures);
      expect(finishDispersion({ ...plain, weights: [2 * power], products: [], squares: [18 * power] })).toEqual({
        mean: 0,
        variance: 9,
        standardDeviation: 3,
        coefficient: null,
      });
      const noise = { ...plain, weights: [3 * power], products: [21 * power], squares: [147 * power, 147 * power * 2 ** -102] };
      expect(finishDispersion({ ...noise, squaresExact: false })).toEqual({ mean: 7, variance: 0, standardDeviation: 0, coefficient: 0 });
      expect(finishDispersion(noise).coefficient).toBe(2 ** -51);
    }
  });

  it("rounds each figure correctly from exact sums", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -1000, max: 100_000 }), fc.integer({ min: 1, max: 5000 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (drawn) => {
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        expect(rounded(exactMoments(values, weights))).toMatchObject(finishDispersion(sumsOf(values, weights)));
      }),
      { numRuns: 1000 },
    );
  });

  it("rounds figures that lie exactly half-way between two doubles to the even one", () => {
    // Mean 1 + 2^-53 and mean 1 + 3·2^-53.
    expect(finishDispersion(sumsOf([1, 1 + 2 ** -52], [1, 1])).mean).toBe(1);
    expect(finishDispersion(sumsOf([1 + 2 ** -52, 1 + 2 ** -51], [1, 1])).mean).toBe(1 + 2 ** -51);
    // Deviation (2^53 + 1)/2 doubled: variance and deviation are ties too.
    const deviation = { ...plain, weights: [1], products: [], squares: [2 ** 106, 2 ** 54, 1] };
    expect(finishDispersion(deviation)).toMatchObject({ standardDeviation: 2 ** 53, variance: 2 ** 106 + 2 ** 54 });
  });
});
