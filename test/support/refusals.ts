import { describe, expect, it } from "vitest";
import { StatisticsError, type NumericArray, type StatisticsErrorCode } from "edu-balance/statistics";

/** What a statistic refused and why. */
export interface Refusal {
  readonly code: StatisticsErrorCode;
  readonly index: number | null;
  readonly input: unknown;
}

/** The refusal without its wording. */
export function refusalOf(statistic: () => unknown): Refusal {
  try {
    statistic();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    expect(error.name).toBe("StatisticsError");
    expect(error.message).not.toBe("");
    const { code, index, input } = error;
    return { code, index, input };
  }
  throw new Error("The input was not refused.");
}

// Smuggled past the types, as data read from a file would be.
export const smuggled = (...numbers: readonly unknown[]): NumericArray => numbers as readonly number[];

const bytes = new DataView(new ArrayBuffer(8));
const nothing = undefined as never;
const holed = [1, , 3] as number[];

/** The refusals that every statistic of values and weights shares. */
export function rowRefusals(name: string, statistic: (values: NumericArray, weights?: NumericArray) => number): void {
  describe(`${name} refuses`, () => {
    it.each<{ why: string; values: NumericArray; weights?: NumericArray } & Refusal>([
      { why: "no values", values: [], code: "empty", index: null, input: null },
      { why: "no values with weights", values: [], weights: [], code: "empty", index: null, input: null },
      { why: "fewer weights than values", values: [1, 2], weights: [1], code: "lengthMismatch", index: null, input: 1 },
      { why: "weights without values", values: [], weights: [1], code: "lengthMismatch", index: null, input: 1 },
      { why: "nothing at all", values: nothing, code: "notAnArray", index: null, input: null },
      { why: "a number", values: 7 as never, code: "notAnArray", index: null, input: 7 },
      { why: "a text of digits", values: "12" as never, code: "notAnArray", index: null, input: "12" },
      { why: "bytes without a type", values: bytes as never, code: "notAnArray", index: null, input: bytes },
      { why: "weights of null", values: [1, 2], weights: null as never, code: "notAnArray", index: null, input: null },
      { why: "one weight for all", values: [1, 2], weights: 1 as never, code: "notAnArray", index: null, input: 1 },
      { why: "NaN", values: [1, NaN], code: "notFinite", index: 1, input: NaN },
      { why: "Infinity before NaN", values: [Infinity, NaN], code: "notFinite", index: 0, input: Infinity },
      { why: "-Infinity", values: new Float64Array([1, 2, -Infinity]), code: "notFinite", index: 2, input: -Infinity },
      { why: "a string", values: smuggled(1, "2"), code: "notFinite", index: 1, input: "2" },
      { why: "null", values: smuggled(null, 2), code: "notFinite", index: 0, input: null },
      { why: "a bigint", values: smuggled(1, 2n), code: "notFinite", index: 1, input: 2n },
      { why: "a hole", values: holed, code: "notFinite", index: 1, input: null },
      { why: "a NaN weight", values: [1, 2], weights: [1, NaN], code: "notFinite", index: 1, input: NaN },
      { why: "an infinite weight", values: [1, 2], weights: [Infinity, 1], code: "notFinite", index: 0, input: Infinity },
      { why: "a weight in words", values: [1, 2], weights: smuggled(1, "1"), code: "notFinite", index: 1, input: "1" },
      { why: "a negative weight", values: [1, 2, 3], weights: [1, 0, -2], code: "negativeWeight", index: 2, input: -2 },
      {
        why: "a value that is not finite though it weighs nothing",
        values: [1, Infinity],
        weights: [1, 0],
        code: "notFinite",
        index: 1,
        input: Infinity,
      },
      { why: "all weights zero", values: [1, 2], weights: [0, -0], code: "zeroWeight", index: null, input: 0 },
    ])("$why", ({ values, weights, code, index, input }) => {
      expect(refusalOf(() => statistic(values, weights))).toEqual({ code, index, input });
    });
  });
}
