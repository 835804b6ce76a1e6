import { describe, expect, it } from "vitest";
import * as z from "zod";
import { interSchoolVariation } from "edu-balance";
import { interSchoolVariationSchema, problemsOf, schoolSchema, stageUnitSchema, technologyRecordSchema } from "edu-balance/schemas";

function found(schema: z.ZodType, input: unknown): unknown[] {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : problemsOf(error, input).map(({ code, message }) => [code, message.zh, message.en]);
}

describe("problemsOf", () => {
  it("takes the code that stands in the issue, whatever its message says", () => {
    const { error } = stageUnitSchema.safeParse({ schoolId: "a", stage: "primary", pupils: 1.5 });
    const [issue] = error?.issues ?? [];
    expect(issue).toMatchObject({ params: { code: "notWhole" }, message: "应为整数 / must be a whole number" });
    const reworded = new z.ZodError([{ ...(issue as z.core.$ZodIssueCustom), message: "not whole" }]);
    expect(problemsOf(reworded)[0]?.code).toBe("notWhole");
  });

  it("has the code without the input too, and null for the value", () => {
    const { error } = stageUnitSchema.safeParse({ schoolId: "a", stage: "primary" });
    expect(error === undefined ? [] : problemsOf(error)).toMatchObject([{ path: ["pupils"], code: "missing", value: null }]);
  });

  it("names the field, its place and its stage", () => {
    const school = {
      id: "s",
      kind: "primary",
      ownership: "public",
      countyRun: true,
      stages: { primary: { pupils: 3, fullTimeTeachers: -3 } },
    };
    expect(found(z.array(schoolSchema), [school])).toEqual([
      [
        "negative",
        "第1条，小学，专任教师数：不得为负（所填：-3）",
        "entry 1, primary, full-time teachers: must not be negative (given: -3)",
      ],
    ]);
    expect(found(technologyRecordSchema, { broadband: { schools: 2, schoolsWithBroadband: 3 } })).toEqual([
      [
        "partExceedsWhole",
        "接入宽带的学校数：部分大于整体（所填：3）",
        expect.stringContaining(": is larger than the whole it is part of"),
      ],
    ]);
  });

  it("says which words are permitted", () => {
    expect(found(stageUnitSchema, { schoolId: "a", stage: "小学", pupils: 3 })).toEqual([
      [
        "notInList",
        "学段：应为primary（小学）或juniorSecondary（初中）（所填：小学）",
        "stage: must be primary or juniorSecondary (given: 小学)",
      ],
    ]);
  });

  it("calls a field that a result does not have unexpected", () => {
    const result = { ...interSchoolVariation([], "booksPerPupil", { stage: "primary" }), more: 1 };
    expect(found(interSchoolVariationSchema, result)).toMatchObject([["notExpected", "数据：此处不应填写", "value: is not expected here"]]);
  });
});
