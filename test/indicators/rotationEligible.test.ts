import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rotationEligible, UsageError, type RotationRule, type RotationTeacher } from "edu-balance";

const SIX: RotationRule = { yearsAtSchool: 6 };
const CAPPED: RotationRule = { yearsAtSchool: 6, ageAtMost: { female: 45, male: 50 } };

const teacher = (more: object, role: "head" | "teacher" = "teacher"): RotationTeacher => ({ id: "t", role, ...more });
/** The range of one person: 0 not eligible, 1 eligible, "?" not known. */
const one = (more: object, rule: RotationRule, role?: "head" | "teacher"): 0 | 1 | "?" => {
  const { value, range } = rotationEligible([teacher(more, role)], rule);
  if (value === null) expect(range).toEqual({ least: 0, most: 1 });
  return value === null ? "?" : value === 1 ? 1 : 0;
};

describe("rotationEligible", () => {
  it.each([
    [{ yearsAtSchool: 5.5 }, 0],
    [{ yearsAtSchool: 6 }, 1],
    [{ yearsAtSchool: 6.5 }, 1],
    [{}, "?"],
    [{ yearsAtSchool: null }, "?"],
    [{ yearsAtSchool: -1 }, "?"],
  ])("by years: %j is %s", (more, expected) => {
    expect(one(more, SIX)).toBe(expected);
  });

  it.each([
    [{ age: 45, gender: "female" }, 1],
    [{ age: 46, gender: "female" }, 0],
    [{ age: 50, gender: "male" }, 1],
    [{ age: 51, gender: "male" }, 0],
    [{ age: 45 }, 1],
    [{ age: 46 }, "?"],
    [{ age: 50 }, "?"],
    [{ age: 51 }, 0],
    [{ gender: "female" }, "?"],
    [{ age: 46, gender: "other" }, "?"],
    [{ age: 44.5, gender: "female" }, "?"],
  ])("by the cap of age, the limit itself included: %j is %s", (more, expected) => {
    expect(one({ yearsAtSchool: 7, ...more }, CAPPED)).toBe(expected);
  });

  it("does not ask for what cannot change the answer", () => {
    expect(one({ yearsAtSchool: 2 }, CAPPED)).toBe(0);
    expect(one({ age: 60 }, CAPPED)).toBe(0);
    expect(one({ yearsAtSchool: 8 }, SIX)).toBe(1);
  });

  it("takes heads by years of their own, by terms, by either, or as teachers", () => {
    expect(one({ yearsAtSchool: 6 }, SIX, "head")).toBe(1);
    expect(one({ yearsAtSchool: 9 }, { ...SIX, headYears: 10 }, "head")).toBe(0);
    expect(one({ yearsAtSchool: 10 }, { ...SIX, headYears: 10 }, "head")).toBe(1);
    expect(one({ yearsAtSchool: 9 }, { ...SIX, headYears: 10 }, "teacher")).toBe(1);
    expect(one({ termsAsHead: 2 }, { ...SIX, headTerms: 2 }, "head")).toBe(1);
    expect(one({ termsAsHead: 1, yearsAtSchool: 20 }, { ...SIX, headTerms: 2 }, "head")).toBe(0);
    expect(one({ yearsAtSchool: 20 }, { ...SIX, headTerms: 2 }, "head")).toBe("?");
    const either = { ...SIX, headTerms: 2, headYears: 10 };
    expect(one({ termsAsHead: 2 }, either, "head")).toBe(1);
    expect(one({ yearsAtSchool: 10 }, either, "head")).toBe(1);
    expect(one({ termsAsHead: 1, yearsAtSchool: 9 }, either, "head")).toBe(0);
    expect(one({ termsAsHead: 1 }, either, "head")).toBe("?");
    expect(one({ yearsAtSchool: 9 }, either, "head")).toBe("?");
  });

  it("counts those of whom it cannot be told apart, and says what they lack", () => {
    const result = rotationEligible(
      [
        { id: "a", role: "teacher", yearsAtSchool: 9, age: 40 },
        { id: "b", role: "teacher", age: 40 },
        { id: "c", role: "teacher", yearsAtSchool: 9, age: 48 },
        { id: "d", role: "teacher", yearsAtSchool: 1 },
        { id: "e", role: "teacher" },
      ],
      CAPPED,
    );
    expect(result).toEqual({
      value: null,
      range: { least: 1, most: 4 },
      persons: 5,
      unknown: ["b", "c", "e"],
      reasons: [
        { code: "missingFigure", field: "yearsAtSchool", units: ["b", "e"] },
        { code: "missingFigure", field: "gender", units: ["c"] },
        { code: "missingFigure", field: "age", units: ["e"] },
        { code: "knownWithinRange", least: 1, most: 4 },
      ],
      problems: [],
    });
  });

  it("takes down what cannot be right, also where it does not decide", () => {
    const given = [
      { id: "a", role: "teacher", yearsAtSchool: 9, age: 40.5, termsAsHead: -1, gender: "x" },
      { id: "b", role: "cook", yearsAtSchool: 9 },
      { id: "c", role: "teacher", yearsAtSchool: "9" },
      7,
    ];
    const result = rotationEligible(given as never, SIX);
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [[0, "age"], "notWhole", 40.5],
      [[0, "termsAsHead"], "negative", -1],
      [[0, "gender"], "notInList", "x"],
      [[1, "role"], "notInList", "cook"],
      [[2, "yearsAtSchool"], "notANumber", "9"],
      [[3], "notAnObject", 7],
    ]);
    expect(result.range).toEqual({ least: 1, most: 4 });
    expect(result.unknown).toEqual(["#1", "c", "#3"]);
    expect(result.reasons.map(({ code }) => code)).toEqual(["invalidRecord", "invalidFigure", "knownWithinRange"]);
  });

  it("does not count where somebody stands twice", () => {
    const result = rotationEligible([teacher({ yearsAtSchool: 9 }), teacher({ yearsAtSchool: 9 })], SIX);
    expect(result).toMatchObject({ value: null, range: null, reasons: [{ code: "duplicateUnit", units: ["t"] }] });
    expect(result.problems.map(({ path, code }) => [path, code])).toEqual([[[1, "id"], "duplicateId"]]);
  });

  it("is 0 of nobody", () => {
    expect(rotationEligible([], SIX)).toMatchObject({ value: 0, range: { least: 0, most: 0 }, reasons: [] });
  });

  it("refuses a rule that cannot be right", () => {
    const bad: unknown[] = [
      {},
      { yearsAtSchool: -1 },
      { yearsAtSchool: 6, headYears: "10" },
      { yearsAtSchool: 6, headTerms: 1.5 },
      { yearsAtSchool: 6, ageAtMost: 50 },
      { yearsAtSchool: 6, ageAtMost: { female: 45 } },
    ];
    for (const rule of bad) expect(() => rotationEligible([], rule as never)).toThrow(expect.objectContaining({ code: "badOption" }));
    expect(() => rotationEligible([], null as never)).toThrow(expect.objectContaining({ code: "notAnObject" }));
    expect(() => rotationEligible({} as never, SIX)).toThrow(UsageError);
  });

  it("does not depend on the order, and more years never make fewer", () => {
    const years = fc.option(fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(years, { maxLength: 20 }), (list) => {
        const given = list.map((yearsAtSchool, index) => ({ id: `t-${String(index)}`, role: "teacher" as const, yearsAtSchool }));
        const { range } = rotationEligible(given, SIX);
        expect(rotationEligible([...given].reverse(), SIX).range).toEqual(range);
        const longer = given.map((each) => ({ ...each, yearsAtSchool: each.yearsAtSchool === null ? null : each.yearsAtSchool + 1 }));
        expect(rotationEligible(longer, SIX).range?.least).toBeGreaterThanOrEqual(range?.least ?? Number.NaN);
        expect(range?.least).toBe(list.filter((each) => each !== null && each >= 6).length);
        expect((range?.most ?? 0) - (range?.least ?? 0)).toBe(list.filter((each) => each === null).length);
      }),
    );
  });
});
