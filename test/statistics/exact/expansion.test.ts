import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAllTo, addTo, canonical, exactTotal, productError, type Expansion } from "../../../src/statistics/exact/expansion.js";
import { difference, exactlyEqual, exactSum, nearestDouble, product, rationalOf } from "../../support/exactReference.js";

/** A double of any size in 2^-300…2^300, any sign, and some short significands so that sums cancel and tie. */
const term = fc
  .tuple(
    fc.oneof(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.maxSafeInteger(), fc.constantFrom(1, -1, 3, -3)),
    fc.oneof(fc.integer({ min: -300, max: 247 }), fc.integer({ min: -110, max: 0 }), fc.constantFrom(0, -53, -106)),
  )
  .map(([digits, exponent]) => digits * 2 ** exponent);
const terms = fc.array(term, { maxLength: 20 });

function summed(numbers: readonly number[]): Expansion {
  const total: Expansion = [];
  addAllTo(total, numbers);
  return total;
}

describe("productError", () => {
  it("is what the rounded product leaves out, exactly", () => {
    fc.assert(
      fc.property(term, term, (a, b) => {
        const rest = difference(product(rationalOf(a), rationalOf(b)), rationalOf(a * b));
        expect(exactlyEqual(rationalOf(productError(a, b, a * b)), rest)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("is zero where the product fits a double, and not where it does not", () => {
    expect(productError(3, 5, 15)).toBe(0);
    expect(productError(1 + 2 ** -52, 1 + 2 ** -52, 1 + 2 ** -51)).toBe(2 ** -104);
    expect(productError(0.1, 10, 1)).toBe(2 ** -54);
  });
});

describe("addTo and addAllTo", () => {
  it("keep the sum exactly", () => {
    fc.assert(
      fc.property(terms, (numbers) => {
        expect(exactlyEqual(exactSum(summed(numbers)), exactSum(numbers))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("keep what a plain sum drops", () => {
    const total: Expansion = [];
    addTo(total, 1e100);
    addTo(total, 1);
    addTo(total, -1e100);
    expect(canonical(total)).toEqual([1]);
  });

  it("do not grow the list for zeros", () => {
    const total: Expansion = [];
    addTo(total, 0);
    addTo(total, -0);
    expect(total).toEqual([]);
  });

  it("stay short: a long sum of like terms needs only a few parts", () => {
    const total: Expansion = [];
    for (let index = 1; index <= 100_000; index += 1) addTo(total, 1 / index);
    expect(total.length).toBeLessThanOrEqual(5);
  });
});

describe("canonical", () => {
  it("spells the same sum", () => {
    fc.assert(
      fc.property(terms, (numbers) => {
        expect(exactlyEqual(exactSum(canonical(summed(numbers))), exactSum(numbers))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives each part as the double nearest to what the parts before it leave", () => {
    fc.assert(
      fc.property(terms, (numbers) => {
        let rest = exactSum(numbers);
        for (const part of canonical(summed(numbers))) {
          expect(part).toBe(nearestDouble(rest));
          rest = difference(rest, rationalOf(part));
        }
        expect(rest.top).toBe(0n);
      }),
      { numRuns: 3000 },
    );
  });

  it("has one spelling for a sum, whatever the order and however it was put together", () => {
    const cases = terms.chain((numbers) =>
      fc.tuple(fc.constant(numbers), fc.shuffledSubarray(numbers, { minLength: numbers.length }), fc.nat({ max: numbers.length })),
    );
    fc.assert(
      fc.property(cases, ([numbers, shuffled, cut]) => {
        const spelling = canonical(summed(numbers));
        expect(canonical(summed(shuffled))).toEqual(spelling);
        expect(canonical(summed([...canonical(summed(shuffled.slice(cut))), ...summed(shuffled.slice(0, cut))]))).toEqual(spelling);
        expect(canonical(spelling)).toEqual(spelling);
      }),
      { numRuns: 2000 },
    );
  });

  it("lets the parts below decide a tie", () => {
    const ulp = 2 ** -52;
    expect(canonical([1, ulp / 2])).toEqual([1, ulp / 2]);
    expect(canonical([1 + ulp, ulp / 2])).toEqual([1 + 2 * ulp, -ulp / 2]);
    expect(canonical([1, ulp / 2, 2 ** -200])).toEqual([1 + ulp, -ulp / 2, 2 ** -200]);
    expect(canonical([1 + ulp, ulp / 2, -(2 ** -200)])).toEqual([1 + ulp, ulp / 2, -(2 ** -200)]);
    expect(canonical([-1, -ulp / 2, -(2 ** -200)])).toEqual([-1 - ulp, ulp / 2, -(2 ** -200)]);
  });

  it("spells zero as the empty list", () => {
    expect(canonical([])).toEqual([]);
    expect(canonical([0, -0])).toEqual([]);
    expect(canonical(summed([0.1, 0.2, -0.1, -0.2]))).toEqual([]);
  });

  it("leaves its input alone", () => {
    const input = Object.freeze([1, 2 ** -60, 2 ** 60]);
    expect(canonical(input)).toEqual([2 ** 60, 1, 2 ** -60]);
  });
});

describe("exactTotal", () => {
  it("is the double nearest to the exact sum", () => {
    fc.assert(
      fc.property(terms, (numbers) => {
        expect(exactTotal(numbers)).toBe(nearestDouble(exactSum(numbers)));
      }),
      { numRuns: 2000 },
    );
  });

  it("does what a plain sum does not", () => {
    const tenths = Array.from({ length: 10 }, () => 0.1);
    expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).not.toBe(1);
    expect(exactTotal(tenths)).toBe(1);
    expect(exactTotal([1e16, 1, -1e16])).toBe(1);
    expect(exactTotal([])).toBe(0);
  });
});
