import fc from "fast-check";
import * as simple from "simple-statistics";
import { describe, expect, it } from "vitest";
import { quantile } from "edu-balance/statistics";
import { refusalOf, rowRefusals } from "../support/refusals.js";

describe("quantile", () => {
  it("is the smallest value that reaches the share, averaged with the next where it is just reached", () => {
    const values = [40, 10, 30, 20];
    for (const [probability, expected] of [
      [0, 10],
      [0.1, 10],
      [0.25, 15],
      [0.26, 20],
      [0.5, 25],
      [0.75, 35],
      [0.8, 40],
      [1, 40],
    ] as const) {
      expect(quantile(values, probability)).toBe(expected);
    }
  });

  it("weighs", () => {
    // cumulative weights 3, 4, 10 of 10
    const values = [5, 1, 2];
    const weights = [6, 3, 1];
    for (const [probability, expected] of [
      [0.29, 1],
      [0.3, 1.5],
      [0.31, 2],
      [0.4, 3.5],
      [0.41, 5],
    ] as const) {
      expect(quantile(values, probability, weights)).toBe(expected);
    }
  });

  it("gives ties their weight together", () => {
    expect(quantile([7, 7, 7, 9], 0.75)).toBe(8);
    expect(quantile([7, 7, 7, 9], 0.5)).toBe(7);
    expect(quantile([7, 7, 9], 0.5, [1, 2, 3])).toBe(8);
  });

  it("meets a share as it is written, not as the double near it", () => {
    // 0.05, 0.07, 0.29, 0.57 of a hundred are no whole numbers in doubles.
    for (let percent = 1; percent < 100; percent += 1) {
      const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
      expect(quantile(hundred, percent / 100)).toBe(percent + 0.5);
    }
    // 0.1 + 0.2 in doubles is above 0.3, half of the rest.
    expect(quantile([1, 2, 3], 0.5, [0.1, 0.2, 0.3])).toBe(2.5);
    expect(quantile([1, 2, 3], 0.5, [1e-9, 2e-9, 3e-9])).toBe(2.5);
    expect(quantile([1, 2], 0.1, [0.7, 6.3])).toBe(1.5);
  });

  it("holds weights that no double holds the sum of", () => {
    expect(quantile([1, 2], 0.5, [2 ** 53, 2 ** 53 + 2])).toBe(2);
    expect(quantile([1, 2], 0.5, [2 ** 60, 2 ** 60])).toBe(1.5);
    expect(quantile([1, 2, 3], 0.5, [1e300, 1e-300, 1e300])).toBe(2);
    expect(quantile([1, 2], 0.5, [Number.MAX_VALUE, Number.MAX_VALUE])).toBe(1.5);
    expect(quantile([1, 2], 1e-320, [1, 1e-300])).toBe(1);
  });

  it("holds any finite value and never gives minus zero", () => {
    const max = Number.MAX_VALUE;
    expect(quantile([max, max], 0.5)).toBe(max);
    expect(quantile([-max, max], 0.5)).toBe(0);
    expect(quantile([max, max / 2], 0.5)).toBe(max * 0.75);
    expect(quantile([-0, -0], 0.5)).toBe(0);
    expect(quantile([5, -3, -8], 0.5)).toBe(-3);
  });

  it("takes typed arrays and leaves its arguments as they were", () => {
    const values = new Float64Array([3, 1, 2]);
    expect(quantile(values, 0.5, new Uint16Array([1, 1, 1]))).toBe(2);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it("does not see a value of weight zero", () => {
    expect(quantile([1, 2, 1000], 1, [1, 1, 0])).toBe(2);
    expect(quantile([-9, 1, 2, 1.5], 0.5, [0, 1, 1, 0])).toBe(1.5);
  });

  it.each([-0.01, 1.01, NaN, Infinity, "0.5", null, undefined])("refuses the probability %s", (probability) => {
    expect(refusalOf(() => quantile([1, 2], probability as number))).toEqual({
      code: "badParameter",
      index: null,
      input: probability ?? null,
    });
  });
});

rowRefusals("quantile", (values, weights) => quantile(values, 0.5, weights));

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: -50, max: 50 }).map((n) => n / 4),
    fc.integer({ min: 1, max: 6 }),
  ),
  { minLength: 1, maxLength: 25 },
);
const percent = fc.integer({ min: 0, max: 100 });

describe("quantile, for any rows,", () => {
  it("is what counting copies of the values gives, which is type 2", () => {
    fc.assert(
      fc.property(rows, percent, (drawn, hundredths) => {
        const copies = drawn.flatMap(([value, weight]) => Array.from({ length: weight }, () => value)).sort((a, b) => a - b);
        // Type 2 in whole numbers: n·p/100 is whole, or rounded up.
        const position = copies.length * hundredths;
        const at = (rank: number): number => copies[Math.min(Math.max(rank, 1), copies.length) - 1] ?? NaN;
        const rank = Math.ceil(position / 100);
        const expected = position % 100 === 0 ? (at(rank) + at(rank + (hundredths === 0 ? 0 : 1))) / 2 : at(rank);
        const values = drawn.map(([value]) => value);
        const weights = drawn.map(([, weight]) => weight);
        expect(quantile(values, hundredths / 100, weights)).toBe(expected + 0);
        expect(quantile(copies, hundredths / 100)).toBe(expected + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("has at most p of the weight below it and at most 1 − p above", () => {
    fc.assert(
      fc.property(rows, percent, (drawn, hundredths) => {
        const result = quantile(
          drawn.map(([value]) => value),
          hundredths / 100,
          drawn.map(([, weight]) => weight),
        );
        const weightOf = (among: typeof drawn): number => among.reduce((sum, [, weight]) => sum + weight, 0);
        const total = weightOf(drawn);
        expect(100 * weightOf(drawn.filter(([value]) => value < result))).toBeLessThanOrEqual(total * hundredths);
        expect(100 * weightOf(drawn.filter(([value]) => value > result))).toBeLessThanOrEqual(total * (100 - hundredths));
      }),
    );
  });

  it("knows no order, no common factor of the weights, and grows with p", () => {
    fc.assert(
      fc.property(rows, percent, percent, fc.constantFrom(3, 1e6, 0.25, 1000), (drawn, one, other, factor) => {
        const of = (among: typeof drawn, hundredths: number, times = 1): number =>
          quantile(
            among.map(([value]) => value),
            hundredths / 100,
            among.map(([, weight]) => weight * times),
          );
        expect(of([...drawn].reverse(), one)).toBe(of(drawn, one));
        expect(of(drawn, one, factor)).toBe(of(drawn, one));
        expect(of(drawn, Math.min(one, other))).toBeLessThanOrEqual(of(drawn, Math.max(one, other)));
      }),
    );
  });

  it("mirrors: the quantile at 1 − p of the negatives is its negative", () => {
    fc.assert(
      fc.property(rows, percent, (drawn, hundredths) => {
        const weights = drawn.map(([, weight]) => weight);
        const mirrored = quantile(
          drawn.map(([value]) => -value),
          (100 - hundredths) / 100,
          weights,
        );
        expect(mirrored).toBe(
          0 -
            quantile(
              drawn.map(([value]) => value),
              hundredths / 100,
              weights,
            ),
        );
      }),
    );
  });

  it("is simple-statistics' median, and another type of quantile", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const values = drawn.map(([value]) => value);
        expect(quantile(values, 0.5)).toBe(simple.median(values) + 0);
      }),
    );
    // Type 7 interpolates: 1 + 0.25·3 = 1.75. Type 2 takes the mean of the first two.
    expect(simple.quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.5);
  });
});
