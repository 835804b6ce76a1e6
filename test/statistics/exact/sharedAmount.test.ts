import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestSum } from "../../../src/statistics/exact/decimal.js";
import { nearestShare, writtenSum } from "../../../src/statistics/exact/sharedAmount.js";
import { nearestDouble, product, quotient, rationalOf, type Rational } from "../../support/exactReference.js";
import { figure, signed, writtenRational } from "../../support/writtenFigures.js";

const ZERO: Rational = { top: 0n, bottom: 1n };

function plus(a: Rational, b: Rational): Rational {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

function sumOf(figures: readonly number[]): Rational {
  return figures.map(writtenRational).reduce(plus, ZERO);
}

describe("writtenSum", () => {
  it("is the double nearest to the fraction that the digits say, in any order", () => {
    fc.assert(
      fc.property(fc.array(signed, { maxLength: 6 }), (terms) => {
        const exact = nearestDouble(sumOf(terms));
        expect(writtenSum(terms) + 0).toBe(exact);
        expect(writtenSum([...terms].reverse()) + 0).toBe(exact);
        expect(nearestSum(terms) + 0).toBe(exact);
      }),
      { numRuns: 3000 },
    );
  });

  it("decides by the digits where the sum lies between two doubles, and where it is nothing", () => {
    // 2^53 and a half of the last place there: a tie to even. 0.3 less 0.3, whose rests leave nothing.
    expect(writtenSum([2 ** 53, 0.5, 0.5])).toBe(2 ** 53);
    expect(writtenSum([2 ** 53, 1.5, 1.5])).toBe(2 ** 53 + 4);
    expect(writtenSum([1 / 3, -1 / 3])).toBe(0);
    expect(writtenSum([1 / 3, -1 / 3, 7])).toBe(7);
    expect(writtenSum([])).toBe(0);
  });
});

describe("nearestShare", () => {
  it("is the double nearest to (Σshared × weight / totalWeight + Σown) × multiplier / divisor of the digits, in any order", () => {
    const weights = fc.tuple(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 1, max: 900_000 }));
    const figures = fc.array(fc.oneof(figure, signed), { maxLength: 4 });
    fc.assert(
      fc.property(
        figures,
        figures,
        weights,
        fc.constantFrom(1, 100),
        fc.integer({ min: 1, max: 6000 }),
        (shared, own, parts, multiplier, divisor) => {
          const [weight, more] = parts;
          const totalWeight = weight + more;
          const whole = plus(product(sumOf(shared), quotient(rationalOf(weight), rationalOf(totalWeight))), sumOf(own));
          const exact = nearestDouble(product(whole, quotient(rationalOf(multiplier), rationalOf(divisor))));
          expect(nearestShare({ shared, own, weight, totalWeight }, multiplier, divisor) + 0).toBe(exact);
          const turned = { shared: [...shared].reverse(), own: [...own].reverse(), weight, totalWeight };
          expect(nearestShare(turned, multiplier, divisor) + 0).toBe(exact);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("takes weights, multipliers and divisors that no double holds together by their digits", () => {
    // Weight × 100 is above 2^53, and 0.3333333333333333 is shared whole: 33.33333333333333.
    const weight = Number.MAX_SAFE_INTEGER;
    const exact = nearestDouble(product(writtenRational(1 / 3), rationalOf(100)));
    expect(nearestShare({ shared: [1 / 3], own: [], weight, totalWeight: weight }, 100, 1)).toBe(exact);
  });
});
