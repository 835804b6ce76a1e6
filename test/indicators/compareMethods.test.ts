import { describe, expect, it } from "vitest";
import { compareMethods, type VariationMethod } from "edu-balance";
import type { StatisticsError } from "edu-balance/statistics";

const pupils = [45, 37, 89, 76, 55];
const perPupil = [279, 137, 935, 160, 402].map((books, index) => books / (pupils[index] ?? 1));

describe("compareMethods", () => {
  // The figures of the worked example's rivals, as found in the study of public programs.
  it.each<[VariationMethod, number]>([
    ["official", 0.5153],
    ["unweightedPopulation", 0.4888],
    ["unweightedSample", 0.5465],
    ["unweightedAroundCountyMean", 0.4639],
    ["unweightedSampleAroundCountyMean", 0.5187],
    ["weightedAroundMeanOfSchools", 0.5507],
    ["weightedSample", 0.5761],
    ["frequencyWeighted", 0.5161],
  ])("%s gives %d on the worked example", (method, expected) => {
    const result = compareMethods(perPupil, pupils).find((each) => each.method === method);
    expect(result?.coefficient).toBeCloseTo(expected, 4);
  });

  it("marks one definition as official, first", () => {
    expect(compareMethods(perPupil, pupils).map(({ official }) => official)).toEqual([true, ...Array.from({ length: 7 }, () => false)]);
  });

  it("has no sample form for one school", () => {
    const undefinedMethods = compareMethods([3], [10])
      .filter(({ coefficient }) => coefficient === null)
      .map(({ method }) => method);
    expect(undefinedMethods).toEqual(["unweightedSample", "unweightedSampleAroundCountyMean", "weightedSample"]);
  });

  it("refuses what has no coefficient", () => {
    expect(() => compareMethods([], [])).toThrow(expect.objectContaining({ code: "empty" }) as StatisticsError);
    expect(() => compareMethods([1], [0])).toThrow(expect.objectContaining({ code: "zeroWeight" }) as StatisticsError);
    expect(() => compareMethods([0], [1])).toThrow(expect.objectContaining({ code: "zeroMean" }) as StatisticsError);
  });
});
