import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { checkUnitsCodes } from "./recordCodes.js";
import {
  achievementSchema,
  checklistAnswerSchema,
  classRecordSchema,
  classRollSchema,
  problemsOf,
  schoolSchema,
  stageUnitSchema,
  targetRecordSchema,
} from "edu-balance/schemas";
import { shuozhouTargets, type School } from "edu-balance";
import { FIGURES, unit } from "../support/county.js";
import { answersFor, qualitySchool } from "../support/qualityCounty.js";

const codes = (schema: z.ZodType, input: unknown): [string, string][] => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : problemsOf(error, input).map(({ path, code }) => [path.join("."), code]);
};

describe("stageUnitSchema", () => {
  it("takes a unit with every figure, with none, and with nulls", () => {
    expect(codes(stageUnitSchema, unit("s", "primary", 10))).toEqual([]);
    expect(codes(stageUnitSchema, { schoolId: "s", stage: "primary", pupils: 0 })).toEqual([]);
    expect(codes(stageUnitSchema, { schoolId: "s", stage: "primary", pupils: 0, books: null, computers: 12.5 })).toEqual([]);
  });

  it.each([undefined, null, "12", Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 1e308, true, {}])(
    "calls %s by the same code as the functions of the core do, for every figure",
    (value) => {
      for (const field of ["pupils", ...FIGURES] as const) {
        const input = { ...unit("s", "primary", 10), indoorSportsAreaM2: 0, [field]: value };
        expect(codes(stageUnitSchema, input), field).toEqual(checkUnitsCodes(input));
      }
    },
  );

  it("gives the offending value and words in both languages", () => {
    const input = { ...unit("s", "primary", 10), books: -3 };
    const { error } = stageUnitSchema.safeParse(input);
    expect(error?.issues[0]?.message).toBe("不得为负 / must not be negative");
    expect(error === undefined ? [] : problemsOf(error, input)).toEqual([
      {
        path: ["books"],
        code: "negative",
        value: -3,
        message: { zh: "图书册数：不得为负（所填：-3）", en: "books: must not be negative (given: -3)" },
      },
    ]);
  });

  it("needs the indoor sports area to be part of the whole", () => {
    expect(codes(stageUnitSchema, unit("s", "primary", 10, { teachingAreaM2: 5, indoorSportsAreaM2: 6 }))).toEqual([
      ["indoorSportsAreaM2", "partExceedsWhole"],
    ]);
  });

  it("calls what is no record so", () => {
    expect(codes(stageUnitSchema, [])).toEqual([["", "notAnObject"]]);
    expect(codes(stageUnitSchema, "school")).toEqual([["", "notAnObject"]]);
  });
});

describe("schoolSchema", () => {
  const school: School = { id: "s", kind: "primary", ownership: "public", countyRun: true, stages: { primary: { pupils: 3 } } };

  it.each<[unknown, [string, string][]]>([
    [school, []],
    [{ ...school, kind: "nineYear" }, [["stages.juniorSecondary", "stageMissing"]]],
    [{ ...school, stages: { primary: { pupils: 3 }, seniorSecondary: { pupils: 3 } } }, [["stages.seniorSecondary", "stageUnexpected"]]],
    [{ ...school, countedSeparately: false }, [["parentId", "missing"]]],
    [{ ...school, countyRun: "yes" }, [["countyRun", "notInList"]]],
    [{ ...school, facilities: { books: 1.5 } }, [["facilities.books", "notWhole"]]],
    [{ ...school, facilities: { teachingAreaM2: 1.5 } }, []],
    [{ ...school, ownership: undefined }, [["ownership", "missing"]]],
  ])("%j", (input, expected) => {
    expect(codes(schoolSchema, input)).toEqual(expected);
  });
});

describe("what quality balance asks of single schools", () => {
  const school = qualitySchool("s", "nineYear", { primary: 400, juniorSecondary: 300 });
  it("is taken as the assessment takes it, nothing dropped", () => {
    expect(schoolSchema.parse(school)).toEqual(school);
    const unknown = {
      ...school,
      conditions: { classes: { primary: null }, musicRoomAreasM2: [96, null], artRoomAreasM2: null, denseCityCentre: null },
    };
    expect(schoolSchema.parse(unknown)).toEqual(unknown);
    const claims = {
      ...school,
      facilities: { additionalSportsAreaM2: 20.5 },
      stages: { ...school.stages, primary: { pupils: 400, sharedPeArtsTeachers: 1 } },
    };
    expect(schoolSchema.parse(claims)).toEqual(claims);
  });

  it.each<[unknown, string, string]>([
    [{ builtYear: 2010.5 }, "builtYear", "notWhole"],
    [{ classes: { primary: -1 } }, "classes.primary", "negative"],
    [{ musicRoomAreasM2: 96 }, "musicRoomAreasM2", "notAList"],
    [{ artRoomAreasM2: [90, -1] }, "artRoomAreasM2.1", "negative"],
    [{ denseCityCentre: "yes" }, "denseCityCentre", "notInList"],
    [5, "", "notAnObject"],
  ])("%j", (given, path, code) => {
    expect(codes(schoolSchema, { ...school, conditions: given })).toEqual([
      [["conditions", path].filter((key) => key !== "").join("."), code],
    ]);
  });
});

describe("the other schemas", () => {
  it("take answers with a state, with occurrences, or with both", () => {
    for (const answer of answersFor("qualityBalance2017.vetoes", "qualityBalance2017.layout"))
      expect(checklistAnswerSchema.parse(answer)).toEqual(answer);
    expect(codes(checklistAnswerSchema, { item: "qualityLayout" })).toEqual([["state", "missing"]]);
    expect(codes(checklistAnswerSchema, { item: "qualityLayout", state: "met", evidence: [{ kind: "rumour", reference: "" }] })).toEqual([
      ["evidence.0.kind", "notInList"],
      ["evidence.0.reference", "notText"],
    ]);
  });

  it("take class rolls, totals and bands", () => {
    expect(codes(classRollSchema, { schoolId: "s", stage: "primary", pupils: 40 })).toEqual([]);
    expect(codes(classRollSchema, { schoolId: "s", stage: "primary", pupils: 40.5 })).toEqual([["pupils", "notWhole"]]);
    for (const record of [
      { schoolId: "s", stage: "primary", pupils: 40 },
      { kind: "total", stage: "primary", classes: 4, pupils: 40 },
      { kind: "band", stage: "primary", least: 46, most: null, classes: 4 },
    ]) {
      expect(classRecordSchema.safeParse(record)).toEqual({ success: true, data: record });
    }
    expect(classRecordSchema.safeParse({ kind: "band", stage: "primary", least: 4, most: 3, classes: 1 }).success).toBe(false);
  });

  it("take the targets of the policy records as they are", () => {
    for (const target of shuozhouTargets) expect(targetRecordSchema.parse(target)).toEqual(target);
    expect(codes(targetRecordSchema, { ...shuozhouTargets[2], dueBy: "2016-02-30" })).toEqual([["dueBy", "notADate"]]);
  });

  it("take achievements with real days only", () => {
    const record = { unitId: "huairen", goal: "basicBalance", achieved: true, noticeDate: "2018-02-22" };
    expect(codes(achievementSchema, record)).toEqual([]);
    expect(codes(achievementSchema, { ...record, noticeDate: "2018-02-29" })).toEqual([["noticeDate", "notADate"]]);
    expect(codes(achievementSchema, { ...record, goal: "best" })).toEqual([["goal", "notInList"]]);
  });
});
