import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOfRatios } from "edu-balance/statistics";
import { ratioDispersion, ratioWorkspace, weighUnits } from "../../../src/statistics/exact/ratioDispersion.js";
import {
  addRatios,
  finishRatioSums,
  LONGEST_RUN,
  ratioTile,
  RATIO_RESULT_SIZE,
  RATIO_SUMS_SIZE,
  tileWeights,
} from "../../../src/statistics/exact/ratioSums.js";
import { exactMomentsOfRatios, exactSum, quotient, rationalOf, rounded, type Rational } from "../../support/exactReference.js";

interface Sums {
  readonly sums: Float64Array;
  readonly certain: boolean;
  readonly result: readonly number[];
}

/** The sums of one set and what is made of them; the first guess of a bound may be as wrong as it likes. */
function sweep(amounts: readonly number[], weights: readonly number[], bound = 0): Sums {
  const tile = ratioTile(LONGEST_RUN);
  const sums = new Float64Array(RATIO_SUMS_SIZE);
  const result = new Float64Array(RATIO_RESULT_SIZE);
  const [a, w] = [Float64Array.from(amounts), Float64Array.from(weights)];
  let guess = bound;
  for (let from = 0; from < amounts.length; from += LONGEST_RUN) {
    tile.starts[1] = Math.min(LONGEST_RUN, amounts.length - from);
    expect(tileWeights(tile, 1, w, from)).toBe(true);
    guess = addRatios(tile, 1, a, w, from, 1, sums, guess);
    expect(tile.unsound[0]).toBe(0);
  }
  return { sums, certain: finishRatioSums(sums, 0, result), result: [...result] };
}

const pupils = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 4000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 40 }) },
);
const hundredths = fc.integer({ min: 0, max: 2 ** 40 }).map((number) => number / 100);
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.nat(5000) },
  { weight: 5, arbitrary: hundredths },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 2 ** 52, noNaN: true }).filter((number) => number === 0 || number > 1e-80) },
);
const schools = fc.array(fc.tuple(amount, pupils), { minLength: 1, maxLength: 50 });

/** |found − exact| ≤ bound, exactly. */
function isWithin(parts: readonly number[], exact: Rational, bound: number): boolean {
  const found = exactSum(parts);
  const off = found.top * exact.bottom - exact.top * found.bottom;
  const limit = rationalOf(bound);
  return (off < 0n ? -off : off) * limit.bottom <= limit.top * found.bottom * exact.bottom;
}

describe("sums of ratios", () => {
  it("err by no more than they say", () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(0, 1, 1e3, 1e9, 2 ** 60), (units, bound) => {
        const { sums } = sweep(
          units.map(([each]) => each),
          units.map(([, each]) => each),
          bound,
        );
        const at = (index: number): number => sums[index] ?? Number.NaN;
        expect(at(0)).toBe(units.length);
        expect(at(1)).toBe(units.reduce((total, [, each]) => total + each, 0));
        expect(isWithin([at(2), at(3)], exactSum(units.map(([each]) => each)), at(6))).toBe(true);
        const squares = units.map(([each, weight]) => {
          const square = rationalOf(each);
          return quotient({ top: square.top ** 2n, bottom: square.bottom ** 2n }, rationalOf(weight));
        });
        const total = squares.reduce((sum, each) => ({
          top: sum.top * each.bottom + each.top * sum.bottom,
          bottom: sum.bottom * each.bottom,
        }));
        if (at(7) !== Infinity) expect(isWithin([at(4), at(5)], total, at(7))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("call certain only what is the double nearest to the exact figure", () => {
    fc.assert(
      fc.property(schools, (units) => {
        const [amounts, weights] = [units.map(([each]) => each), units.map(([, each]) => each)];
        const { certain, result } = sweep(amounts, weights);
        if (!certain) return;
        const exact = rounded(exactMomentsOfRatios(amounts, weights));
        expect(result).toEqual([exact.mean, exact.standardDeviation, exact.coefficient].map((figure) => figure ?? Number.NaN));
      }),
      { numRuns: 500 },
    );
  });

  it("are certain of nearly all that tables hold", () => {
    let doubtful = 0;
    const table = fc.array(
      fc.tuple(
        hundredths.filter((area) => area > 0 && area < 1e6),
        fc.integer({ min: 10, max: 3000 }),
      ),
      { minLength: 5, maxLength: 60 },
    );
    const samples = fc.sample(table, { numRuns: 2000, seed: 7 });
    for (const units of samples) {
      if (
        !sweep(
          units.map(([each]) => each),
          units.map(([, each]) => each),
        ).certain
      )
        doubtful += 1;
    }
    expect(doubtful).toBeLessThan(20);
  });

  it("do not take what they cannot hold", () => {
    const tile = ratioTile(4);
    tile.starts[1] = 2;
    expect(tileWeights(tile, 1, Float64Array.of(1, 2 ** 51), 0)).toBe(true);
    for (const weight of [0, -1, 1.5, Number.NaN, Infinity, 2 ** 51 + 1, 2 ** 53])
      expect(tileWeights(tile, 1, Float64Array.of(1, weight), 0)).toBe(false);
    for (const wrong of [-1, Number.NaN, Infinity, 2 ** 53]) {
      const sums = new Float64Array(RATIO_SUMS_SIZE);
      tileWeights(tile, 1, Float64Array.of(1, 2), 0);
      addRatios(tile, 1, Float64Array.of(1, wrong), Float64Array.of(1, 2), 0, 1, sums, 0);
      expect([tile.unsound[0], ...sums]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    }
  });
});

describe("ratioDispersion", () => {
  it("is momentsOfRatios to the last bit, certain or not", () => {
    const extreme = fc.oneof(amount, fc.constantFrom(5e-324, 1e-300, 2 ** 53 - 1, 9e15));
    fc.assert(
      fc.property(fc.array(fc.tuple(extreme, pupils), { minLength: 1, maxLength: 40 }), (units) => {
        const workspace = ratioWorkspace(units.length);
        units.forEach(([each, weight], index) => {
          workspace.amounts[index] = each;
          workspace.weights[index] = weight;
        });
        weighUnits(workspace, units.length);
        const { mean, standardDeviation, coefficient, weight } = momentsOfRatios(
          units.map(([each]) => each),
          units.map(([, each]) => each),
        );
        expect(ratioDispersion(workspace, units.length)).toEqual({ mean, standardDeviation, coefficient, weight });
        // Used again, it starts anew.
        expect(ratioDispersion(workspace, units.length)).toEqual({ mean, standardDeviation, coefficient, weight });
      }),
      { numRuns: 500 },
    );
  });
});
