import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError, betweenClassVarianceShare, type BetweenClassVarianceShare, type IntakeScore } from "edu-balance";

const place = { schoolId: "a", stage: "juniorSecondary", grade: 1 } as const;
const pupils = (classId: string, scores: readonly number[], more: Partial<IntakeScore> = {}): IntakeScore[] =>
  scores.map((score) => ({ ...place, classId, score, ...more }));
const of = (records: readonly unknown[]): BetweenClassVarianceShare => betweenClassVarianceShare(records as IntakeScore[]);

describe("betweenClassVarianceShare", () => {
  it("is the spread between the classes over all spread", () => {
    // Means 2 and 6 around 4: 2·4 + 2·4 = 16 between; 9 + 1 + 1 + 9 = 20 in all.
    expect(betweenClassVarianceShare([...pupils("1", [1, 3]), ...pupils("2", [5, 7])])).toEqual({
      value: 0.8,
      reasons: [],
      problems: [],
      grades: [{ ...place, classes: 2, pupils: 4, value: 0.8, reasons: [] }],
    });
    // Unequal classes: 6 alone and 0, 0, 0 have the means 6 and 0 around 1.5: 20.25 + 3·2.25 = 27 of 27.
    expect(betweenClassVarianceShare([...pupils("1", [6]), ...pupils("2", [0, 0, 0])]).value).toBe(1);
    // 0, 4 and 1, 7 around 3: means 2 and 4, 2·1 + 2·1 = 4 between; 9 + 1 + 4 + 16 = 30 in all.
    expect(betweenClassVarianceShare([...pupils("1", [0, 4]), ...pupils("2", [1, 7])]).value).toBe(4 / 30);
  });

  it("is exactly 0 where the means are the same and exactly 1 where classes differ in themselves by nothing", () => {
    expect(betweenClassVarianceShare([...pupils("1", [0.1, 0.3]), ...pupils("2", [0.3, 0.1])]).value).toBe(0);
    expect(betweenClassVarianceShare([...pupils("1", [0.1, 0.1, 0.1]), ...pupils("2", [0.7, 0.7])]).value).toBe(1);
    expect(betweenClassVarianceShare(pupils("1", [80, 90])).value).toBe(0);
  });

  it("takes scores of any scale, below 0 too", () => {
    expect(betweenClassVarianceShare([...pupils("1", [-3, -1]), ...pupils("2", [1, 3])]).value).toBe(0.8);
  });

  it("is taken by grade and by school; in all it is that of the worst", () => {
    const { value, grades } = betweenClassVarianceShare([
      ...pupils("1", [1, 3], { schoolId: "b" }),
      ...pupils("2", [5, 7], { schoolId: "b" }),
      ...pupils("1", [1, 7]),
      ...pupils("2", [5, 3]),
      ...pupils("1", [9, 9], { grade: 2 }),
    ]);
    expect(value).toBe(0.8);
    expect(grades.map((each) => [each.schoolId, each.grade, each.classes, each.pupils, each.value])).toEqual([
      ["a", 1, 2, 4, 0],
      ["a", 2, 1, 2, null],
      ["b", 1, 2, 4, 0.8],
    ]);
  });

  it("has no value where all scores are the same, or there are none", () => {
    const same: unknown = { value: null, reasons: [{ code: "zeroDenominator", fields: ["totalSumOfSquares"] }] };
    expect(betweenClassVarianceShare([...pupils("1", [5, 5]), ...pupils("2", [5])])).toMatchObject(same as object);
    expect(betweenClassVarianceShare(pupils("1", [5]))).toMatchObject(same as object);
    expect(betweenClassVarianceShare([])).toEqual({ value: null, reasons: [{ code: "noUnits" }], grades: [], problems: [] });
  });

  it.each([undefined, null])("has no value while a pupil's score is not reported (%s)", (score) => {
    const reasons = [{ code: "missingFigure", field: "score", units: ["#4"] }];
    expect(of([...pupils("1", [1, 3]), ...pupils("2", [5, 7]), { ...place, classId: "2", score }])).toEqual({
      value: null,
      reasons,
      problems: [],
      grades: [{ ...place, classes: 2, pupils: 4, value: null, reasons }],
    });
  });

  const sound = { ...place, classId: "2", score: 3 };
  it.each<[string, unknown, (string | number)[], string, number]>([
    ["no record", null, [4], "notAnObject", 1],
    ["no school", { ...sound, schoolId: null }, [4, "schoolId"], "missing", 1],
    ["a stage that is none", { ...sound, stage: "senior" }, [4, "stage"], "notInList", 1],
    ["no grade", { ...sound, grade: null }, [4, "grade"], "missing", 1],
    ["a grade in words", { ...sound, grade: "one" }, [4, "grade"], "notANumber", 1],
    ["W22 a grade that junior secondary schools do not have", { ...sound, grade: 5 }, [4, "grade"], "notInList", 1],
    ["no class", { ...sound, classId: " " }, [4, "classId"], "notText", 0],
    ["a score in words", { ...sound, score: "A" }, [4, "score"], "notANumber", 0],
    ["a score that is no number", { ...sound, score: Number.NaN }, [4, "score"], "notFinite", 0],
    ["a score too large", { ...sound, score: -(2 ** 53) }, [4, "score"], "tooLarge", 0],
  ])("has no value with a record in error: %s", (_case, record, path, code, known) => {
    const { value, reasons, problems, grades } = of([...pupils("1", [1, 3]), ...pupils("2", [5, 7]), record]);
    expect([value, reasons]).toEqual([null, [{ code: "invalidRecord", units: ["#4"] }]]);
    expect(problems.map((each) => [each.path, each.code])).toEqual([[path, code]]);
    expect(grades.filter((each) => each.value !== null)).toHaveLength(known);
  });

  it("throws where it is given no list", () => {
    expect(() => betweenClassVarianceShare({} as IntakeScore[])).toThrow(UsageError);
  });

  const scores = fc.array(
    fc.record({
      schoolId: fc.constant("a"),
      stage: fc.constant("primary" as const),
      grade: fc.integer({ min: 1, max: 2 }),
      classId: fc.constantFrom("1", "2", "3"),
      score: fc.integer({ min: -100, max: 100 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it("is what the sums of squares give, within 0 and 1", () => {
    fc.assert(
      fc.property(scores, (given) => {
        for (const each of betweenClassVarianceShare(given).grades) {
          const own = given.filter(({ grade }) => grade === each.grade);
          const mean = (list: readonly { score: number }[]): number => list.reduce((sum, { score }) => sum + score, 0) / list.length;
          const centre = mean(own);
          const total = own.reduce((sum, { score }) => sum + (score - centre) ** 2, 0);
          const between = own.reduce((sum, { classId }) => sum + (mean(own.filter((other) => other.classId === classId)) - centre) ** 2, 0);
          if (each.value === null) {
            expect(total).toBeCloseTo(0, 9);
            continue;
          }
          expect(each.value).toBeCloseTo(between / total, 9);
          expect(each.value).toBeGreaterThanOrEqual(0);
          expect(each.value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("does not depend on the order of the pupils, the zero of the scale or its unit, and leaves the scores as they were", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(-3, 0.5, 2, 7), (given, shift, factor) => {
        const frozen = Object.freeze(given.map((each) => Object.freeze(each)));
        const result = betweenClassVarianceShare(frozen);
        expect(betweenClassVarianceShare([...frozen].reverse())).toEqual(result);
        expect(betweenClassVarianceShare(frozen.map((each) => ({ ...each, score: each.score * factor + shift })))).toEqual(result);
        expect(betweenClassVarianceShare([...frozen, ...frozen]).value).toBe(result.value);
      }),
    );
  });
});
