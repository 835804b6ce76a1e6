import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "edu-balance";
import {
  mergeVariationSums,
  variationByGroup,
  variationFromSums,
  variationSums,
  type GroupVariation,
  type VariationColumns,
} from "edu-balance/columns";
import { ALL_IDS, arbitraryRows, columnsOf, type Row } from "./nation.js";

const GROUPS = 3;
const sumsOf = (rows: readonly Row[]): ReturnType<typeof variationSums> => variationSums(columnsOf(rows, GROUPS, ALL_IDS));

/** Rows and a number of the part that each goes to. */
const parted = arbitraryRows(GROUPS, { defects: true }).chain((rows) =>
  fc.tuple(fc.constant(rows), fc.array(fc.nat(3), { minLength: rows.length, maxLength: rows.length })),
);

const money = (pupils: readonly number[], yuan: readonly number[]): VariationColumns => ({
  group: new Uint32Array(pupils.length),
  groupCount: 1,
  weight: Float64Array.from(pupils),
  amounts: { equipmentValuePerPupil: Float64Array.from(yuan) },
});

const coefficient = (result: GroupVariation): number | undefined => result.indicators.equipmentValuePerPupil?.coefficient[0];

describe("variationSums", () => {
  it("merged over any partition gives what all rows at once give, to the last bit", () => {
    fc.assert(
      fc.property(parted, fc.constantFrom("refuse" as const, "exclude" as const), ([rows, parts], missing) => {
        const whole = variationByGroup(columnsOf(rows, GROUPS, ALL_IDS), { missing });
        const part = (number: number): ReturnType<typeof variationSums> => sumsOf(rows.filter((_, index) => parts[index] === number));
        const [a, b, c, d] = [part(0), part(1), part(2), part(3)];
        expect(variationFromSums(mergeVariationSums(a, b, c, d), { missing })).toEqual(whole);
        expect(variationFromSums(mergeVariationSums(d, mergeVariationSums(mergeVariationSums(c, a), b)), { missing })).toEqual(whole);
        expect(variationFromSums(sumsOf(rows), { missing })).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps sums that its doubles cannot hold", () => {
    // The squares reach from 2^104 down to 2^-230 and beyond what four doubles span.
    const yuan = [2 ** 52 + 1, 1e-30, 1e-60, 3e-80, 7 / 3e50, 1e15, 0.1, 1e-45];
    const pupils = [3, 7, 11, 13, 17, 19, 23, 29];
    const one = variationSums(money(pupils, yuan));
    const parts = pupils.map((number, index) => variationSums(money([number], [yuan[index] ?? 0])));
    const [first, ...others] = parts;
    if (first === undefined) throw new Error("no parts");
    const merged = mergeVariationSums(first, ...others);
    expect(Object.keys(one.indicators.equipmentValuePerPupil?.spilled ?? {}).length).toBeGreaterThan(0);
    expect(coefficient(variationFromSums(merged))).toBe(coefficient(variationByGroup(money(pupils, yuan))));
    expect(variationFromSums(merged)).toEqual(variationFromSums(one));
  });

  it("survives the way to another thread", () => {
    const sums = variationSums(money([10, 20, 30], [5, 1e-30, 2 ** 52]));
    expect(variationFromSums(structuredClone(sums))).toEqual(variationFromSums(sums));
  });

  it("leaves the parts as they are", () => {
    const [a, b] = [variationSums(money([10], [5])), variationSums(money([20], [7]))];
    const before = structuredClone([a, b]);
    mergeVariationSums(a, b);
    variationFromSums(a);
    expect([a, b]).toEqual(before);
  });

  it("refuses parts that do not fit each other, and calls that are wrong", () => {
    const a = variationSums(money([10], [5]));
    const other = variationSums({ ...money([10], [5]), groupCount: 2 });
    const books = variationSums({ ...money([10], []), amounts: { booksPerPupil: Float64Array.of(1) } });
    for (const call of [
      () => mergeVariationSums(a, other),
      () => mergeVariationSums(a, books),
      () => variationFromSums(a, { missing: "zero" as "exclude" }),
      () => variationSums({ ...money([10], [5]), weight: new Float64Array(2) }),
    ]) {
      expect(call).toThrow(UsageError);
    }
  });
});

describe("sums that went through JSON", () => {
  const part = (pupils: number[], books: number[]) =>
    variationSums({
      group: new Uint32Array(pupils.length),
      groupCount: 1,
      weight: Float64Array.from(pupils),
      amounts: { booksPerPupil: Float64Array.from(books) },
    });
  const [one, other] = [part([45, 37], [0.1, 1e200]), part([89, 76], [1e-200, 935])];
  const back = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

  it("give the same results to the last bit, merged before or after", () => {
    const expected = variationFromSums(mergeVariationSums(one, other));
    expect(variationFromSums(back(mergeVariationSums(one, other)))).toEqual(expected);
    expect(variationFromSums(mergeVariationSums(back(one), other))).toEqual(expected);
  });

  it.each([
    ["a count is missing", { ...one, counts: {} }],
    ["the slots are others", { ...one, slots: 2 }],
    ["a sum is no number", { ...one, indicators: { booksPerPupil: { ...one.indicators.booksPerPupil, parts: [null] } } }],
    ["what spilled over is not there", { ...one, indicators: { booksPerPupil: { ...one.indicators.booksPerPupil, spilled: undefined } } }],
  ])("are refused where %s", (_, given) => {
    expect(() => variationFromSums(given as never)).toThrow(UsageError);
    expect(() => mergeVariationSums(one, given as never)).toThrow(UsageError);
  });
});
