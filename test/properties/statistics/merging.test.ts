import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeMoments, momentsOf, momentsOfRatios, type Moments } from "edu-balance/statistics";
import {
  type Rows,
  allValues,
  commonSize,
  commonWeight,
  decimalWeights,
  decimals,
  mixedSizes,
  mixedWeights,
  ones,
  pupils,
  realisticRatios,
  rowsOf,
  similarRatios,
  wholes,
} from "../../support/drawnRows.js";

/** A way to cut rows into parts: each row draws the part it goes to; some parts stay empty. */
const PARTS = 5;
function dealt(rows: Arbitrary<Rows>): Arbitrary<{ whole: Rows; shuffled: Rows; parts: Rows[] }> {
  return rows
    .chain((whole) => {
      const places = whole.values.map((_, index) => index);
      return fc.record({
        whole: fc.constant(whole),
        order: fc.shuffledSubarray(places, { minLength: places.length }),
        hands: fc.array(fc.nat({ max: PARTS - 1 }), { minLength: places.length, maxLength: places.length }),
      });
    })
    .map(({ whole, order, hands }) => ({
      whole,
      shuffled: picked(whole, order),
      parts: Array.from({ length: PARTS }, (_, part) =>
        picked(
          whole,
          order.filter((place) => hands[place] === part),
        ),
      ),
    }));
}

function picked({ values, weights }: Rows, places: readonly number[]): Rows {
  return { values: places.map((place) => values[place] ?? NaN), weights: places.map((place) => weights[place] ?? NaN) };
}

// Weights above zero: a part whose weights are all zero has no moments to merge.
const partableRows = rowsOf(allValues, [ones, pupils, decimalWeights, mixedWeights, commonWeight]);
const ways: readonly { name: string; rows: Arbitrary<Rows>; moments: (rows: Rows) => Moments }[] = [
  { name: "momentsOf", rows: partableRows, moments: ({ values, weights }) => momentsOf(values, weights) },
  { name: "momentsOf without weights", rows: partableRows, moments: ({ values }) => momentsOf(values) },
  {
    name: "momentsOfRatios",
    rows: fc.oneof(
      realisticRatios,
      similarRatios,
      rowsOf([wholes, decimals, mixedSizes, commonSize], [pupils, decimalWeights, mixedWeights, commonWeight]),
    ),
    moments: ({ values, weights }) => momentsOfRatios(values, weights),
  },
];

describe.each(ways)("$name to the last bit", ({ rows, moments }) => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, shuffled }) => {
        expect(JSON.stringify(moments(shuffled))).toBe(JSON.stringify(moments(whole)));
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on how the rows are cut into parts, in what order the parts merge, or in what groups", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, parts }) => {
        const expected = JSON.stringify(moments(whole));
        const each = parts.map(moments);
        const [first, second, ...others] = each;
        if (first === undefined || second === undefined) throw new Error("There are five parts.");
        expect(JSON.stringify(mergeMoments(...each))).toBe(expected);
        expect(JSON.stringify(mergeMoments(...[...each].reverse()))).toBe(expected);
        expect(JSON.stringify(each.reduce((left, right) => mergeMoments(left, right)))).toBe(expected);
        expect(JSON.stringify(mergeMoments(first, mergeMoments(second, mergeMoments(...others))))).toBe(expected);
        expect(JSON.stringify(mergeMoments(first, second))).toBe(JSON.stringify(mergeMoments(second, first)));
      }),
      { numRuns: 1000 },
    );
  });

  it("survives JSON between the parts", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, parts }) => {
        const thawed = parts.map((part) => JSON.parse(JSON.stringify(moments(part))) as Moments);
        expect(mergeMoments(...thawed)).toStrictEqual(moments(whole));
      }),
      { numRuns: 300 },
    );
  });
});
