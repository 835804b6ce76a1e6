import * as statistics from "edu-balance/statistics";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../support/refusals.js";

const { StatisticsError, ...functions } = statistics;
type Row = { readonly name: string; readonly call: (values: never, weights?: never) => unknown };

/** How each function that takes values and weights is called with them. */
const special: Readonly<Record<string, Row["call"]>> = {
  atkinson: (values, weights) => functions.atkinson(values, 1, weights),
  quantile: (values, weights) => functions.quantile(values, 0.5, weights),
  decomposeTheilL: (values, weights) => functions.decomposeTheilL(values, weights, ["a", "b"]),
  decomposeTheilT: (values, weights) => functions.decomposeTheilT(values, weights, ["a", "b"]),
  decomposeVariance: (values, weights) => functions.decomposeVariance(values, weights, ["a", "b"]),
};
const others = ["dissimilarity", "isStatisticsError", "linearTrend", "mergeMoments"];
const all: readonly Row[] = Object.entries(functions)
  .filter(([name]) => !others.includes(name))
  .map(([name, statistic]) => ({ name, call: special[name] ?? (statistic as unknown as Row["call"]) }));

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof StatisticsError) return error.message;
  }
  return "";
}

describe("the statistics of values and weights", () => {
  it("are nineteen", () => {
    expect(all).toHaveLength(19);
  });

  it.each(all)("$name refuses what is not an array", ({ call }) => {
    for (const input of [undefined, null, 7, "12", { length: 2 }]) {
      expect(refusalOf(() => call(input as never, [1, 2] as never))).toEqual({ code: "notAnArray", index: null, input: input ?? null });
    }
    expect(refusalOf(() => call([1, 2] as never, "12" as never))).toEqual({ code: "notAnArray", index: null, input: "12" });
  });

  it.each(all)("$name says what is wrong in the same words", ({ call }) => {
    const said = (values: readonly unknown[], weights: readonly unknown[]): string =>
      messageOf(() => call(values as never, weights as never));
    expect(said([1, NaN], [1, 1])).toBe("The value at index 1 is not a finite number. Given: NaN.");
    expect(said([1, 2], [1, "2"])).toBe('The weight at index 1 is not a finite number. Given: "2".');
    expect(said([1, 2], [1, -2])).toBe("The weight at index 1 is negative. Given: -2.");
    expect(said([1, 2], [1])).toBe("2 values and 1 weights: there must be as many of both. Given: 1.");
  });

  it("say where the array belongs when it changed places with a number", () => {
    expect(messageOf(() => functions.quantile(0.5 as never, [1, 2] as never))).toBe(
      "The values must be an array of numbers or a typed array: quantile(values, probability, weights). Given: 0.5.",
    );
    expect(messageOf(() => functions.atkinson(0.5 as never, [1, 2] as never))).toBe(
      "The values must be an array of numbers or a typed array: atkinson(values, epsilon, weights). Given: 0.5.",
    );
    expect(messageOf(() => functions.gini(undefined as never))).toBe("The values must be an array of numbers or a typed array.");
  });

  it("take typed arrays of numbers, not of integers of any length", () => {
    expect(functions.gini(new Uint8Array([1, 3]))).toBe(0.25);
    expect(refusalOf(() => functions.gini(new BigInt64Array(2) as never))).toEqual({ code: "notFinite", index: 0, input: 0n });
  });
});
