import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { postMismatch, postsRequired, smallSchoolPosts, UsageError, type SchoolPosts } from "edu-balance";

describe("postsRequired", () => {
  it("adds what every stage requires, exactly and not rounded to whole posts", () => {
    // 190/19 + 27/13.5 + 25/12.5 = 10 + 2 + 2
    const parts = [
      { pupils: 190, pupilsPerPost: 19 },
      { pupils: 27, pupilsPerPost: 13.5 },
      { pupils: 25, pupilsPerPost: 12.5 },
    ];
    expect(postsRequired(parts)).toEqual({ value: 14, reasons: [] });
    expect(postsRequired([{ pupils: 27, pupilsPerPost: 18 }]).value).toBe(1.5);
    expect(postsRequired([{ pupils: 0, pupilsPerPost: 18 }]).value).toBe(0);
    // 600 over the smallest number there is, 5e-324, is more than any number can hold.
    expect(postsRequired([{ pupils: 600, pupilsPerPost: 5e-324 }])).toEqual({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["pupilsPerPost"] }],
    });
  });

  it("is whole where the fractions make a whole", () => {
    // 1/3 + 2/3, 1/7 six times and 1/7
    expect(
      postsRequired([
        { pupils: 1, pupilsPerPost: 3 },
        { pupils: 2, pupilsPerPost: 3 },
      ]).value,
    ).toBe(1);
    expect(postsRequired(Array.from({ length: 49 }, () => ({ pupils: 1, pupilsPerPost: 49 }))).value).toBe(1);
  });

  it("has no value without any one figure, with one in error, and of nothing", () => {
    const missing = (field: string) => [{ code: "missingFigure", field, units: ["#1"] }];
    const fine = { pupils: 10, pupilsPerPost: 19 };
    expect(postsRequired([fine, { pupilsPerPost: 19 }])).toEqual({ value: null, reasons: missing("pupils") });
    expect(postsRequired([fine, { pupils: 10, pupilsPerPost: null }])).toEqual({ value: null, reasons: missing("pupilsPerPost") });
    expect(postsRequired([{ pupils: 1.5, pupilsPerPost: 19 }]).reasons).toEqual([
      { code: "invalidFigure", field: "pupils", units: ["#0"] },
    ]);
    expect(postsRequired([{ pupils: 1, pupilsPerPost: -19 }]).reasons).toEqual([
      { code: "invalidFigure", field: "pupilsPerPost", units: ["#0"] },
    ]);
    expect(postsRequired([{ pupils: 1, pupilsPerPost: 0 }]).reasons).toEqual([{ code: "zeroDenominator", fields: ["pupilsPerPost"] }]);
    expect(postsRequired([])).toEqual({ value: null, reasons: [{ code: "noUnits" }] });
    expect(postsRequired([null] as never).reasons).toHaveLength(2);
    expect(() => postsRequired({} as never)).toThrow(UsageError);
  });

  it("does not depend on the order, nor on how the pupils of a stage are split", () => {
    const part = fc.record({ pupils: fc.integer({ min: 0, max: 100_000 }), pupilsPerPost: fc.constantFrom(19, 13.5, 12.5, 23, 18, 16) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (parts, cut) => {
        const whole = postsRequired(parts).value;
        expect(postsRequired([...parts].reverse()).value).toBe(whole);
        const split = parts.flatMap(({ pupils, pupilsPerPost }) => {
          const some = Math.floor(pupils * cut);
          return [
            { pupils: some, pupilsPerPost },
            { pupils: pupils - some, pupilsPerPost },
          ];
        });
        expect(postsRequired(split).value).toBe(whole);
      }),
    );
  });
});

describe("smallSchoolPosts", () => {
  const school = { pupils: 38, pupilsPerPost: 19, classes: 6, postsPerClass: 1.5 };

  it("is the larger of the two ways", () => {
    expect(smallSchoolPosts(school)).toEqual({ value: 9, reasons: [] });
    expect(smallSchoolPosts({ ...school, pupils: 190 }).value).toBe(10);
    expect(smallSchoolPosts({ ...school, pupils: 171 }).value).toBe(9);
    expect(smallSchoolPosts({ ...school, postsPerClass: 0 }).value).toBe(2);
    expect(smallSchoolPosts({ ...school, pupils: 0, classes: 0 }).value).toBe(0);
    // 100 × 1.1 in doubles is 110.00000000000001
    expect(smallSchoolPosts({ ...school, classes: 100, postsPerClass: 1.1 }).value).toBe(110);
  });

  it.each(["pupils", "pupilsPerPost", "classes", "postsPerClass"])("has no value without %s, or with it in error", (field) => {
    expect(smallSchoolPosts({ ...school, [field]: undefined })).toEqual({
      value: null,
      reasons: [{ code: "missingFigure", field, units: [] }],
    });
    expect(smallSchoolPosts({ ...school, [field]: -1 })).toEqual({ value: null, reasons: [{ code: "invalidFigure", field, units: [] }] });
  });

  it("has no value by a standard of 0, and wants an object", () => {
    expect(smallSchoolPosts({ ...school, pupilsPerPost: 0 }).reasons).toEqual([{ code: "zeroDenominator", fields: ["pupilsPerPost"] }]);
    expect(() => smallSchoolPosts(null as never)).toThrow(UsageError);
  });
});

describe("postMismatch", () => {
  const schools: readonly SchoolPosts[] = [
    { schoolId: "a", posts: 50, postsNeeded: 62, standing: "strong" },
    { schoolId: "b", posts: 40, postsNeeded: 37.5, standing: "strong" },
    { schoolId: "c", posts: 30, postsNeeded: 22, standing: "weak" },
    { schoolId: "d", posts: 12, postsNeeded: 12 },
    { schoolId: "e", posts: 9, postsNeeded: 10 },
  ];

  it("is the smaller of surplus and deficit, and tells both by school and by standing", () => {
    expect(postMismatch(schools)).toEqual({
      value: 10.5,
      reasons: [],
      total: { surplus: 10.5, deficit: 13 },
      strong: { surplus: 2.5, deficit: 12 },
      weak: { surplus: 8, deficit: 0 },
      unmarked: { surplus: 0, deficit: 1 },
      schools: [
        { schoolId: "a", surplus: 0, deficit: 12 },
        { schoolId: "b", surplus: 2.5, deficit: 0 },
        { schoolId: "c", surplus: 8, deficit: 0 },
        { schoolId: "d", surplus: 0, deficit: 0 },
        { schoolId: "e", surplus: 0, deficit: 1 },
      ],
      problems: [],
    });
  });

  it("takes numbers as they are written", () => {
    // 10 − 9.9 in doubles is 0.09999999999999964, and three times 0.1 is not 0.3
    const tenths = [1, 2, 3].map((each) => ({ schoolId: `t-${String(each)}`, posts: 10, postsNeeded: 9.9 }));
    expect(postMismatch([...tenths, { schoolId: "u", posts: 0, postsNeeded: 5 }])).toMatchObject({
      value: 0.3,
      total: { surplus: 0.3, deficit: 5 },
    });
  });

  it("is 0 where nothing can move: one school, or none over", () => {
    expect(postMismatch(schools.slice(0, 1)).value).toBe(0);
    expect(postMismatch(schools.filter(({ schoolId }) => schoolId !== "b" && schoolId !== "c")).value).toBe(0);
  });

  it("has no value of no school, and none while a figure is wanting", () => {
    expect(postMismatch([])).toMatchObject({ value: null, reasons: [{ code: "noUnits" }], total: null });
    const without = postMismatch([...schools, { schoolId: "f", posts: 3 }, { schoolId: "g", posts: 3, postsNeeded: null }]);
    expect(without).toMatchObject({
      value: null,
      total: null,
      strong: null,
      reasons: [{ code: "missingFigure", field: "postsNeeded", units: ["f", "g"] }],
    });
    expect(without.schools).toHaveLength(5);
  });

  it("takes down what cannot be right", () => {
    const wrong = [
      { schoolId: "a", posts: 1.5, postsNeeded: -1 },
      { schoolId: "", posts: 1, postsNeeded: 1 },
      { schoolId: "b", posts: 1, postsNeeded: 1, standing: "good" },
      { schoolId: "a", posts: 1, postsNeeded: 1 },
      null,
    ];
    const result = postMismatch(wrong as never);
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [[0, "posts"], "notWhole", 1.5],
      [[0, "postsNeeded"], "negative", -1],
      [[1, "schoolId"], "notText", ""],
      [[2, "standing"], "notInList", "good"],
      [[3, "schoolId"], "duplicateId", "a"],
      [[4], "notAnObject", null],
    ]);
    expect(result.reasons).toEqual([
      { code: "invalidRecord", units: ["#1", "b", "#4"] },
      { code: "duplicateUnit", units: ["a"] },
      { code: "invalidFigure", field: "posts", units: ["a"] },
      { code: "invalidFigure", field: "postsNeeded", units: ["a"] },
    ]);
    expect(result.value).toBeNull();
    expect(() => postMismatch({} as never)).toThrow(UsageError);
  });

  it("does not depend on the order, and its parts add up to the whole", () => {
    const one = fc.record({
      posts: fc.integer({ min: 0, max: 300 }),
      postsNeeded: fc.integer({ min: 0, max: 1200 }).map((quarter) => quarter / 4),
      standing: fc.constantFrom("strong" as const, "weak" as const, null),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (list) => {
        const given = list.map((school, index) => ({ schoolId: `s-${String(index)}`, ...school }));
        const result = postMismatch(given);
        expect(postMismatch([...given].reverse()).value).toBe(result.value);
        for (const side of ["surplus", "deficit"] as const) {
          const parts = [result.strong, result.weak, result.unmarked].map((part) => part?.[side] ?? Number.NaN);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(result.total?.[side]);
        }
        const posts = given.reduce((sum, { posts: each, postsNeeded }) => sum + each - postsNeeded, 0);
        expect((result.total?.surplus ?? 0) - (result.total?.deficit ?? 0)).toBe(posts);
      }),
    );
  });
});
