import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dissimilarity, type NumericArray } from "edu-balance/statistics";
import { refusalOf, smuggled, type Refusal } from "../support/refusals.js";

describe("dissimilarity", () => {
  it("is half the sum of the differences of the shares", () => {
    // 1/2, 1/4, 1/4 against 1/8, 5/8, 2/8: 3/8 + 3/8 + 0, halved
    expect(dissimilarity([2, 1, 1], [1, 5, 2])).toBe(3 / 8);
    expect(dissimilarity([5], [7])).toBe(0);
    expect(dissimilarity([1, 0, 3], [0, 9, 0])).toBe(1);
    expect(dissimilarity([0, 1, 3], [0, 1, 1])).toBe(1 / 4);
    expect(dissimilarity(new Uint16Array([2, 1, 1]), new Float32Array([1, 5, 2]))).toBe(3 / 8);
  });

  it("is exactly 0 for the same spread, also where shares have no double", () => {
    expect(dissimilarity([0.1, 0.2, 0.7], [1, 2, 7])).toBe(0);
    expect(dissimilarity([1, 2, 4], [3, 6, 12])).toBe(0);
    expect(dissimilarity([1e300, 3e300], [1e-300, 3e-300])).toBe(0);
  });

  it.each<{ why: string; a: NumericArray; b: NumericArray } & Refusal>([
    { why: "no units", a: [], b: [], code: "empty", index: null, input: null },
    { why: "groups of other lengths", a: [1, 2], b: [1], code: "lengthMismatch", index: null, input: 1 },
    { why: "NaN", a: [1, NaN], b: [1, 1], code: "notFinite", index: 1, input: NaN },
    { why: "a string", a: [1, 1], b: smuggled("1", 1), code: "notFinite", index: 0, input: "1" },
    { why: "a negative number", a: [1, 1], b: [1, -1], code: "negativeValue", index: 1, input: -1 },
    { why: "no second group", a: [1, 1], b: undefined as never, code: "notAnArray", index: null, input: null },
    { why: "a first group without members", a: [0, 0], b: [1, 1], code: "zeroDenominator", index: null, input: 0 },
    { why: "a second group without members", a: [1, 1], b: [0, -0], code: "zeroDenominator", index: null, input: 0 },
  ])("refuses $why", ({ a, b, code, index, input }) => {
    expect(refusalOf(() => dissimilarity(a, b))).toEqual({ code, index, input });
  });

  const units = fc
    .array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { minLength: 1, maxLength: 30 })
    .filter((drawn) => drawn.some(([a]) => a > 0) && drawn.some(([, b]) => b > 0));
  const of = (drawn: readonly (readonly [number, number])[]): number =>
    dissimilarity(
      drawn.map(([a]) => a),
      drawn.map(([, b]) => b),
    );

  it("agrees with the formula as it is written, between 0 and 1", () => {
    fc.assert(
      fc.property(units, (drawn) => {
        const totalA = drawn.reduce((sum, [a]) => sum + a, 0);
        const totalB = drawn.reduce((sum, [, b]) => sum + b, 0);
        const expected = drawn.reduce((sum, [a, b]) => sum + Math.abs(a / totalA - b / totalB), 0) / 2;
        expect(of(drawn)).toBeCloseTo(expected, 13);
        expect(of(drawn)).toBeGreaterThanOrEqual(0);
        expect(of(drawn)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not change with the order, the sides, the scale, an empty unit or a unit cut in two of the same mix", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 2, max: 1000 }), (drawn, factor) => {
        const figure = of(drawn);
        expect(of([...drawn].reverse())).toBe(figure);
        expect(of(drawn.map(([a, b]) => [b, a]))).toBe(figure);
        expect(of(drawn.map(([a, b]) => [a * factor, b]))).toBe(figure);
        expect(of([...drawn, [0, 0]])).toBe(figure);
        expect(
          of(
            drawn.flatMap(
              ([a, b]) =>
                [
                  [a, b],
                  [a * factor, b * factor],
                ] as const,
            ),
          ),
        ).toBe(figure);
      }),
    );
  });

  it("is the share of one group that has to move", () => {
    // Moving 3 of 8 members from the first unit to the second makes the spreads alike.
    expect(dissimilarity([4, 4], [1, 7])).toBe(3 / 8);
    expect(dissimilarity([4 - 3, 4 + 3], [1, 7])).toBe(0);
  });
});
