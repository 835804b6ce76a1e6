import fc from "fast-check";
import { linearRegression } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { linearTrend, type NumericArray } from "edu-balance/statistics";
import { refusalOf, smuggled, type Refusal } from "../support/refusals.js";

describe("linearTrend", () => {
  it("is the line of least squares", () => {
    expect(linearTrend([0, 1], [3, 5])).toEqual({ slope: 2, intercept: 3 });
    // Around 2 and 4: (−2)(−3) + (−1)(1) + 0 + 1·(−1) + 2·3 = 10 over 4 + 1 + 0 + 1 + 4 = 10.
    expect(linearTrend([0, 1, 2, 3, 4], [1, 5, 4, 3, 7])).toEqual({ slope: 1, intercept: 2 });
    // x may repeat: the line goes through the means 2 and 6.
    expect(linearTrend([0, 0, 1, 1], [1, 3, 5, 7])).toEqual({ slope: 4, intercept: 2 });
  });

  it("is exact through years and level figures", () => {
    expect(linearTrend([2013, 2014, 2015, 2016], [10, 8, 6, 4])).toEqual({ slope: -2, intercept: 4036 });
    expect(linearTrend(new Uint16Array([2013, 2014, 2016]), [0.1, 0.1, 0.1])).toEqual({ slope: 0, intercept: 0.1 });
    const { slope, intercept } = linearTrend([1, 2], [-0, -0]);
    expect([Object.is(slope, 0), Object.is(intercept, 0)]).toEqual([true, true]);
  });

  it("holds numbers of any size", () => {
    for (const exponent of [-1000, -600, -300, 300, 600, 900]) {
      const size = 2 ** exponent;
      expect(linearTrend([1, 2, 3], [size, 5 * size, 3 * size])).toEqual({ slope: size, intercept: size });
      expect(linearTrend([size, 2 * size, 3 * size], [1, 5, 3])).toEqual({ slope: 2 ** -exponent, intercept: 1 });
    }
  });

  it.each<{ why: string; xs: NumericArray; ys: NumericArray } & Refusal>([
    { why: "no points", xs: [], ys: [], code: "empty", index: null, input: null },
    { why: "no y at all", xs: [1, 2], ys: undefined as never, code: "notAnArray", index: null, input: null },
    { why: "an x without y", xs: [1, 2], ys: [1], code: "lengthMismatch", index: null, input: 1 },
    { why: "an x of NaN", xs: [1, NaN], ys: [1, 2], code: "notFinite", index: 1, input: NaN },
    { why: "a y of Infinity", xs: [1, 2], ys: [Infinity, 2], code: "notFinite", index: 0, input: Infinity },
    { why: "a y that was not reported", xs: [1, 2], ys: smuggled(1, null), code: "notFinite", index: 1, input: null },
    { why: "a single point", xs: [2013], ys: [4], code: "badParameter", index: null, input: 2013 },
    { why: "one x for all points", xs: [5, 5, 5], ys: [1, 2, 3], code: "badParameter", index: null, input: 5 },
    { why: "the two zeros as different x", xs: [0, -0], ys: [1, 2], code: "badParameter", index: null, input: 0 },
    { why: "a slope beyond the largest double", xs: [0, 5e-324], ys: [0, 1], code: "notFinite", index: null, input: Infinity },
    {
      why: "a spread beyond the largest double",
      xs: [-1.7e308, 1.7e308, 1.7e308],
      ys: [0, 1, 2],
      code: "notFinite",
      index: null,
      input: -Infinity,
    },
  ])("refuses $why", ({ xs, ys, code, index, input }) => {
    expect(refusalOf(() => linearTrend(xs, ys))).toEqual({ code, index, input });
  });

  const points = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100),
      ),
      { minLength: 2, maxLength: 30 },
    )
    .filter((drawn) => new Set(drawn.map(([x]) => x)).size > 1);
  const of = (drawn: readonly (readonly [number, number])[]) =>
    linearTrend(
      drawn.map(([x]) => x),
      drawn.map(([, y]) => y),
    );

  it("agrees with the normal equations in whole numbers and with simple-statistics", () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const { slope, intercept } = of(drawn);
        const n = BigInt(drawn.length);
        const sum = (term: (x: bigint, cents: bigint) => bigint): bigint =>
          drawn.reduce((total, [x, y]) => total + term(BigInt(x), BigInt(Math.round(y * 100))), 0n);
        const below = n * sum((x) => x * x) - sum((x) => x) ** 2n;
        const exactSlope = Number(n * sum((x, y) => x * y) - sum((x) => x) * sum((_, y) => y)) / Number(below) / 100;
        const exactIntercept = Number(sum((x) => x * x) * sum((_, y) => y) - sum((x) => x) * sum((x, y) => x * y)) / Number(below) / 100;
        expect(slope).toBeCloseTo(exactSlope, 10);
        expect(intercept).toBeCloseTo(exactIntercept, 7);
        const { m, b } = linearRegression(drawn.map(([x, y]) => [x, y]));
        expect(slope).toBeCloseTo(m, 9);
        expect(intercept).toBeCloseTo(b, 6);
      }),
    );
  });

  it("does not depend on the order, to the last bit", () => {
    fc.assert(
      fc.property(
        points.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length }))),
        ([drawn, shuffled]) => {
          expect(of(shuffled)).toEqual(of(drawn));
        },
      ),
    );
  });

  it("turns with y and moves with a constant", () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const { slope, intercept } = of(drawn);
        const doubled = of(drawn.map(([x, y]) => [x, 2 * y]));
        expect(doubled).toEqual({ slope: 2 * slope, intercept: 2 * intercept });
        const raised = of(drawn.map(([x, y]) => [x, y + 50]));
        expect(raised.slope).toBeCloseTo(slope, 9);
        expect(raised.intercept).toBeCloseTo(intercept + 50, 6);
      }),
    );
  });
});
