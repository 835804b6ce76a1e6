import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  federalRangeRatio,
  mcLoone,
  quantile,
  rangeRatio,
  restrictedRange,
  verstegen,
  weightedMean,
  type NumericArray,
} from "edu-balance/statistics";
import { refusalOf, rowRefusals } from "../support/refusals.js";

const statistics: readonly { name: string; statistic: (values: NumericArray, weights?: NumericArray) => number; ratio: boolean }[] = [
  { name: "rangeRatio", statistic: rangeRatio, ratio: true },
  { name: "restrictedRange", statistic: restrictedRange, ratio: false },
  { name: "federalRangeRatio", statistic: federalRangeRatio, ratio: true },
  { name: "mcLoone", statistic: mcLoone, ratio: true },
  { name: "verstegen", statistic: verstegen, ratio: true },
];

for (const { name, statistic } of statistics) rowRefusals(name, statistic);

describe.each(statistics.filter(({ ratio }) => ratio))("$name, a ratio,", ({ statistic }) => {
  it("refuses a negative value, unless it weighs nothing", () => {
    expect(refusalOf(() => statistic([3, -1, -2]))).toEqual({ code: "negativeValue", index: 1, input: -1 });
    expect(refusalOf(() => statistic([3, -1, -2], [1, 0, 1]))).toEqual({ code: "negativeValue", index: 2, input: -2 });
    expect(statistic([-1, 3, 3], [0, 1, 1])).toBe(statistic([3, 3]));
  });

  it("refuses a divisor of zero", () => {
    expect(refusalOf(() => statistic([0, 0, 0]))).toEqual({ code: "zeroDenominator", index: null, input: 0 });
    expect(refusalOf(() => statistic([-0, 0, 1]))).toEqual({ code: "zeroDenominator", index: null, input: 0 });
  });

  it("does not need a value of weight zero to be above zero", () => {
    expect(statistic([0, 2, 2], [0, 1, 1])).toBe(statistic([2, 2]));
  });
});

describe("by hand", () => {
  it("rangeRatio", () => {
    expect(rangeRatio([8])).toBe(1);
    expect(rangeRatio([8, 2, 4])).toBe(4);
    expect(rangeRatio([1, 8, 2, 4], [0, 1, 1, 1])).toBe(4);
    expect(refusalOf(() => rangeRatio([5e-324, 1]))).toEqual({ code: "notFinite", index: null, input: Infinity });
  });

  it("restrictedRange", () => {
    // Of 20 values the 5th percentile is between the first and the second, the 95th between the last two.
    const twenty = Array.from({ length: 20 }, (_, index) => index);
    expect(restrictedRange(twenty)).toBe(18);
    // Of 40 between the second and the third.
    expect(restrictedRange(Array.from({ length: 40 }, (_, index) => index))).toBe(36);
    // Of 21 it is the second, 1.05 rounded up.
    expect(restrictedRange([...twenty, 20])).toBe(18);
    expect(restrictedRange([-5, 5])).toBe(10);
    expect(restrictedRange([3])).toBe(0);
    expect(refusalOf(() => restrictedRange([-Number.MAX_VALUE, Number.MAX_VALUE]))).toMatchObject({ code: "notFinite" });
  });

  it("federalRangeRatio", () => {
    // Of 1 … 20 the 5th percentile is 1.5 and the 95th 19.5: 18 over 1.5.
    expect(federalRangeRatio(Array.from({ length: 20 }, (_, index) => index + 1))).toBe(12);
    expect(federalRangeRatio([2, 2, 2])).toBe(0);
    // The 0 has 4 of 104 of the weight, less than a twentieth.
    expect(federalRangeRatio([0, 10, 15], [4, 50, 50])).toBe(0.5);
    expect(refusalOf(() => federalRangeRatio([0, 10, 15], [6, 50, 50]))).toMatchObject({ code: "zeroDenominator" });
    expect(refusalOf(() => federalRangeRatio([5e-324, 1]))).toMatchObject({ code: "notFinite", input: Infinity });
  });

  it("mcLoone and verstegen", () => {
    // The median of an even number lies between two: 2 and 4 below, 6 and 8 above 5.
    expect(mcLoone([2, 4, 6, 8])).toBe(3 / 5);
    expect(verstegen([2, 4, 6, 8])).toBe(7 / 5);
    // All three at the median of 4 count in both: (1 + 12)/16 and (12 + 7)/16.
    expect(mcLoone([1, 4, 4, 4, 7])).toBe(13 / 16);
    expect(verstegen([1, 4, 4, 4, 7])).toBe(19 / 16);
    // One unit at the median with its whole weight of 6: (2·0 + 6·5)/(8·5) and (6·5 + 2·10)/(8·5).
    expect(mcLoone([0, 5, 10], [2, 6, 2])).toBe(0.75);
    expect(verstegen([0, 5, 10], [2, 6, 2])).toBe(1.25);
    expect(refusalOf(() => verstegen([5e-324, 5e-324, 1e300]))).toMatchObject({ code: "notFinite" });
  });
});

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 400 }).map((n) => n / 8),
    fc.integer({ min: 1, max: 9 }),
  ),
  { minLength: 1, maxLength: 40 },
);
type Rows = readonly (readonly [number, number])[];
const valuesOf = (drawn: Rows): number[] => drawn.map(([value]) => value);
const weightsOf = (drawn: Rows): number[] => drawn.map(([, weight]) => weight);

describe.each(statistics)("$name, for any rows,", ({ statistic, ratio }) => {
  it("knows no order, counts weights as copies and takes equal weights for none", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const figure = statistic(valuesOf(drawn), weightsOf(drawn));
        const reversed = [...drawn].reverse();
        expect(statistic(valuesOf(reversed), weightsOf(reversed))).toBe(figure);
        const copies = drawn.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
        expect(statistic(copies)).toBe(figure);
        expect(
          statistic(
            valuesOf(drawn),
            drawn.map(() => 7),
          ),
        ).toBe(statistic(valuesOf(drawn)));
        expect(statistic([...valuesOf(drawn), 1e9], [...weightsOf(drawn), 0])).toBe(figure);
        expect(statistic(Float64Array.from(valuesOf(drawn)), Uint8Array.from(weightsOf(drawn)))).toBe(figure);
      }),
    );
  });

  it(ratio ? "does not change with the unit of the values" : "grows with the unit of the values", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -600, max: 600 }), (drawn, exponent) => {
        const figure = statistic(valuesOf(drawn), weightsOf(drawn));
        const scaled = statistic(
          valuesOf(drawn).map((value) => value * 2 ** exponent),
          weightsOf(drawn),
        );
        expect(scaled).toBe(ratio ? figure : figure * 2 ** exponent);
      }),
    );
  });
});

describe("the school-finance ratios keep to their bounds and definitions:", () => {
  it("mcLoone and verstegen are the sums over what the median would make, straight from the definition", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const median = quantile(valuesOf(drawn), 0.5, weightsOf(drawn));
        const against = (among: Rows): number =>
          among.reduce((sum, [value, weight]) => sum + value * weight, 0) / among.reduce((sum, [, weight]) => sum + median * weight, 0);
        const low = mcLoone(valuesOf(drawn), weightsOf(drawn));
        const high = verstegen(valuesOf(drawn), weightsOf(drawn));
        expect(low).toBeCloseTo(against(drawn.filter(([value]) => value <= median)), 12);
        expect(high).toBeCloseTo(against(drawn.filter(([value]) => value >= median)), 12);
        expect(low).toBeGreaterThan(0);
        expect(low).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(1);
        // Where no unit is at the median, the sides are halves and their mean is that of all.
        if (drawn.some(([value]) => value === median)) return;
        expect(((low + high) / 2) * median).toBeCloseTo(weightedMean(valuesOf(drawn), weightsOf(drawn)), 10);
      }),
    );
  });

  it("the ranges are ordered", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const [values, weights] = [valuesOf(drawn), weightsOf(drawn)];
        const range = Math.max(...values) - Math.min(...values);
        expect(restrictedRange(values, weights)).toBeGreaterThanOrEqual(0);
        expect(restrictedRange(values, weights)).toBeLessThanOrEqual(range);
        expect(rangeRatio(values, weights)).toBe(Math.max(...values) / Math.min(...values));
        expect(federalRangeRatio(values, weights)).toBeLessThanOrEqual(rangeRatio(values, weights) - 1 + 1e-9);
        expect(federalRangeRatio(values, weights)).toBeCloseTo(restrictedRange(values, weights) / quantile(values, 0.05, weights), 12);
      }),
    );
  });
});
