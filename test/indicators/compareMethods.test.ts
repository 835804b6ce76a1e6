import { describe, expect, it } from "vitest";
import { compareMethods, interSchoolVariation, type School, type StageUnit, type VariationMethod } from "edu-balance";
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
    // By fractions: the variance over 1 − 20116/302² is 0.5836; √Σ(w/W)(x − mean of the schools)² over the county mean is 0.5186.
    ["reliabilityWeighted", 0.5836],
    ["weightedAroundMeanOfSchoolsOverCountyMean", 0.5186],
  ])("%s gives %d on the worked example", (method, expected) => {
    const result = compareMethods(perPupil, pupils).find((each) => each.method === method);
    expect(result?.coefficient).toBeCloseTo(expected, 4);
  });

  it("marks one definition as official, first", () => {
    expect(compareMethods(perPupil, pupils).map(({ official }) => official)).toEqual([true, ...Array.from({ length: 9 }, () => false)]);
  });

  it("has no sample form for one school", () => {
    const undefinedMethods = compareMethods([3], [10])
      .filter(({ coefficient }) => coefficient === null)
      .map(({ method }) => method);
    expect(undefinedMethods).toEqual(["unweightedSample", "unweightedSampleAroundCountyMean", "weightedSample", "reliabilityWeighted"]);
  });

  it("refuses what has no coefficient", () => {
    expect(() => compareMethods([], [])).toThrow(expect.objectContaining({ code: "empty" }) as StatisticsError);
    expect(() => compareMethods([1], [0])).toThrow(expect.objectContaining({ code: "zeroWeight" }) as StatisticsError);
    expect(() => compareMethods([0], [1])).toThrow(expect.objectContaining({ code: "zeroMean" }) as StatisticsError);
  });
});

describe("compareMethods over units", () => {
  const unit = (schoolId: string, count: number, books: number | null): StageUnit => ({ schoolId, stage: "primary", pupils: count, books });

  it("has the variation of its sibling, to the last bit, and every method beside it", () => {
    const units = pupils.map((count, index) => unit(`s${String(index)}`, count, [279, 137, 935, 160, 402][index] ?? 0));
    const { methods, claim, ...variation } = compareMethods(units, "booksPerPupil");
    expect(variation).toEqual(interSchoolVariation(units, "booksPerPupil"));
    expect(methods[0]?.coefficient).toBe(variation.coefficient);
    const plain = compareMethods(perPupil, pupils);
    expect(methods.map(({ method }) => method)).toEqual(plain.map(({ method }) => method));
    methods.forEach(({ coefficient }, index) => {
      expect(coefficient).toBeCloseTo(plain[index]?.coefficient ?? Number.NaN, 12);
    });
    expect(claim).toBeNull();
  });

  it("has no coefficient by any method where its sibling has none", () => {
    const { coefficient, methods, reasons } = compareMethods([unit("a", 10, 20), unit("b", 10, null)], "booksPerPupil");
    expect([coefficient, ...methods.map((each) => each.coefficient)]).toEqual(Array.from({ length: 11 }, () => null));
    expect(reasons).toEqual([{ code: "missingFigure", field: "books", units: ["b"] }]);
  });

  // 4 and 8 a pupil for 300 and 100: weighted 5 ± √3 is 0.3464; with a third of 50 pupils and no books
  // the mean is 2000/450 and the mean square (300·16 + 100·64)/450, which is 0.5099.
  it.each([
    [0.35, [["official", "exclude"]]],
    [0.51, [["official", "zero"]]],
    [0.33, [["unweightedPopulation", "exclude"]]],
    [0.9, []],
  ])("a claim of %d is found by what gives it", (claimed, expected) => {
    const units = [unit("a", 300, 1200), unit("b", 100, 800), unit("c", 50, null)];
    const { claim } = compareMethods(units, "booksPerPupil", { claimed });
    const least = Math.min(...(claim?.matches ?? []).map(({ changes }) => changes));
    expect(
      claim?.matches.filter(({ changes }) => changes === least && changes < 3).map(({ method, missing }) => [method, missing]),
    ).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(claim?.matches).toEqual([]);
    expect(claim?.closest).not.toBeNull();
  });

  it("a claim that counts the indoor sports area in the teaching area is found", () => {
    const areas = (schoolId: string, teachingAreaM2: number, indoorSportsAreaM2: number): StageUnit => ({
      schoolId,
      stage: "primary",
      pupils: 100,
      teachingAreaM2,
      indoorSportsAreaM2,
    });
    // 3 and 5 a pupil around 4 with it: 0.25. Without it 3 and 4 around 3.5: 0.1429.
    const { coefficient, claim } = compareMethods([areas("a", 300, 0), areas("b", 500, 100)], "teachingAreaPerPupil", { claimed: 0.25 });
    expect(coefficient).toBeCloseTo(1 / 7, 14);
    expect(claim?.matches[0]).toMatchObject({ method: "official", indoorSportsInTeachingArea: "included", changes: 1, scope: null });
  });

  it("a claim that counts private schools is found where schools are given", () => {
    const school = (id: string, ownership: "public" | "private", books: number): School => ({
      id,
      kind: "primary",
      ownership,
      countyRun: true,
      stages: { primary: { pupils: 100 } },
      facilities: { books },
    });
    // 4 and 4 are the same; with the 10 of a private school the mean is 6, the deviation √8: 0.4714.
    const schools = [school("a", "public", 400), school("b", "public", 400), school("c", "private", 1000)];
    const { coefficient, ledger, claim } = compareMethods(schools, "booksPerPupil", { claimed: 0.471 });
    expect([coefficient, ledger.given, ledger.used]).toEqual([0, 3, 2]);
    expect(claim?.matches[0]).toMatchObject({ method: "official", changes: 1, units: 3, scope: { privateSchools: true } });
  });

  it("refuses what its siblings refuse, and a claim that is no coefficient", () => {
    const units = [unit("a", 1, 1)];
    expect(() => compareMethods(units, "bookPerPupil" as never)).toThrow(expect.objectContaining({ code: "unknownIndicator" }));
    expect(() => compareMethods(units, "booksPerPupil", { claim: 0.4 } as never)).toThrow(expect.objectContaining({ code: "badOption" }));
    expect(() => compareMethods(units, "booksPerPupil", { claimed: -1 })).toThrow(expect.objectContaining({ code: "badOption" }));
  });
});
