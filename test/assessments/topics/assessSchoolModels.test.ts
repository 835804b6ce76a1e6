import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSchoolModels, type ModelSchool, type SchoolModel, type SchoolModelsRecord } from "edu-balance";

const asOf = "2016-12-31";
const schools: readonly ModelSchool[] = [
  { schoolId: "a", weak: false, models: ["alliance", "group"] },
  { schoolId: "b", weak: false, models: ["group"] },
  { schoolId: "c", weak: true, models: ["pairedSupport"] },
  { schoolId: "d", weak: true, models: [] },
  { schoolId: "e", weak: true, models: [] },
];
const reading = (limit: number) => ({
  interpretations: { schoolModelCoverage: { comparator: ">=", limit, name: "our reading" } as const },
});
const row = (record: SchoolModelsRecord, options: object = {}) =>
  assessSchoolModels(record, { asOf, ...options }).findings.map(({ value, verdict, reasons }) => [
    value,
    verdict,
    reasons.map(({ code }) => code),
  ]);

describe("assessSchoolModels", () => {
  it("describes the share of all schools, of weak schools and of each model", () => {
    const result = assessSchoolModels({ schools }, { asOf });
    expect(result.findings).toMatchObject([
      { indicator: "schoolModelCoverage", value: 0.6, verdict: "described", reasons: [{ code: "noNumberSet" }] },
      {
        indicator: "schoolModelCoverage",
        value: 1 / 3,
        verdict: "described",
        reasons: [{ code: "denominatorChosen", denominator: "weakSchools" }, { code: "noNumberSet" }],
      },
    ]);
    expect(Object.entries(result.byModel).map(([model, { value }]) => [model, value])).toEqual([
      ["alliance", 0.2],
      ["group", 0.4],
      ["district", 0],
      ["pairedSupport", 0.2],
    ]);
    expect(result).toMatchObject({ standard: "schoolModels", verdict: "described", problems: [] });
  });

  it("takes counts instead of the list", () => {
    const record = { counts: { covered: 3, schools: 4 }, weakCounts: { covered: 1, schools: 4 } };
    expect(row(record)).toEqual([
      [0.75, "described", ["noNumberSet"]],
      [0.25, "described", ["denominatorChosen", "noNumberSet"]],
    ]);
    expect(assessSchoolModels(record, { asOf }).byModel.group).toEqual({
      value: null,
      reasons: [{ code: "recordMissing", record: "schools", units: [] }],
    });
    expect(row({ counts: { covered: 3, schools: 4 } })[1]?.[0]).toBeNull();
  });

  it("holds the share of all schools, and not that of weak ones, against the caller's reading", () => {
    expect(row({ schools }, reading(0.6)).map(([, verdict]) => verdict)).toEqual(["met", "described"]);
    expect(row({ schools }, reading(0.61)).map(([, verdict]) => verdict)).toEqual(["notMet", "described"]);
  });

  it("knows a range where models are not known, and judges what that decides", () => {
    const some = schools.map((school) => (school.schoolId === "e" ? { ...school, models: null } : school));
    const [all] = assessSchoolModels({ schools: some }, { asOf }).findings;
    expect(all).toMatchObject({
      value: null,
      reasons: [
        { code: "missingFigure", field: "models", units: ["e"] },
        { code: "knownWithinRange", least: 0.6, most: 0.8 },
        { code: "noNumberSet" },
      ],
    });
    const verdict = (limit: number) => row({ schools: some }, reading(limit))[0]?.[1];
    expect([0.6, 0.7, 0.8, 0.81].map(verdict)).toEqual(["met", "undetermined", "undetermined", "notMet"]);
    const exactly = assessSchoolModels(
      { schools: some },
      { asOf, interpretations: { schoolModelCoverage: { comparator: "=", limit: 0.7, name: "odd" } } },
    );
    expect(exactly.findings[0]?.verdict).toBe("undetermined");
  });

  it("does not guess which schools are weak", () => {
    const unknown = [...schools, { schoolId: "f", models: [] }, { schoolId: "g", weak: null, models: [] }];
    expect(assessSchoolModels({ schools: unknown }, { asOf }).findings[1]).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "weak", units: ["f", "g"] }, {}, {}],
    });
    const none = schools.filter(({ weak }) => weak !== true);
    expect(assessSchoolModels({ schools: none }, { asOf }).findings[1]).toMatchObject({ value: null, verdict: "notApplicable" });
  });

  it("has both findings with nothing given, and none is met", () => {
    for (const record of [{}, { schools: null, counts: null, weakCounts: null }]) {
      expect(row(record)).toEqual([
        [null, "described", ["recordMissing", "noNumberSet"]],
        [null, "described", ["recordMissing", "denominatorChosen", "noNumberSet"]],
      ]);
    }
    expect(row({}, reading(0.5))[0]?.[1]).toBe("undetermined");
    expect(row({ counts: { covered: 1 } }, reading(0.5))[0]?.[1]).toBe("undetermined");
    expect(row({ counts: { schools: 1 } }, reading(0.5))[0]?.[1]).toBe("undetermined");
    expect(row({ schools: [] })[0]?.[2]).toEqual(["noUnits", "noNumberSet"]);
    expect(row({ schools: [] }, reading(0.5))[0]?.[1]).toBe("undetermined");
  });

  it("has no value over a list that is not whole", () => {
    const given = { schools: [...schools, schools[0], 7, { schoolId: "", models: [] }] as never };
    const result = assessSchoolModels(given, { asOf });
    expect(result.findings[0]?.reasons).toEqual([
      { code: "invalidRecord", units: ["#6", "#7"] },
      { code: "duplicateUnit", units: ["a"] },
      { code: "noNumberSet" },
    ]);
    expect(result.byModel.group.value).toBeNull();
    expect(result.problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["schools.0.schoolId", "duplicateId"],
      ["schools.5.schoolId", "duplicateId"],
      ["schools.6", "notAnObject"],
      ["schools.7.schoolId", "notText"],
    ]);
  });

  it("says what else is wrong", () => {
    const problems = (record: object) =>
      assessSchoolModels(record, { asOf }).problems.map(({ path, code, value }) => [path.join("."), code, value]);
    expect(problems({ schools: { a: 1 } })).toEqual([["schools", "notAList", "object"]]);
    expect(
      problems({
        schools: [
          { schoolId: "a", weak: "yes", models: ["union", "group"] },
          { schoolId: "b", models: "group" },
        ],
      }),
    ).toEqual([
      ["schools.0.weak", "notInList", "yes"],
      ["schools.0.models.0", "notInList", "union"],
      ["schools.1.models", "notAList", "group"],
    ]);
    expect(problems({ schools, counts: { covered: 1, schools: 5 } })).toEqual([["counts", "notExpected", "object"]]);
    expect(problems({ counts: { covered: 6, schools: 5 }, weakCounts: { covered: 0.5 } })).toEqual([
      ["counts", "partExceedsWhole", null],
      ["weakCounts.covered", "notWhole", 0.5],
    ]);
  });

  it("adds up: schools in no model and schools in some are all, in any order", () => {
    const models = fc.subarray<SchoolModel>(["alliance", "group", "district", "pairedSupport"]);
    fc.assert(
      fc.property(fc.array(models, { minLength: 1, maxLength: 30 }), (lists) => {
        const given = lists.map((list, at): ModelSchool => ({ schoolId: String(at), weak: at % 2 === 0, models: list }));
        const { findings, byModel } = assessSchoolModels({ schools: given }, { asOf });
        expect(findings[0]?.value).toBe(lists.filter(({ length }) => length > 0).length / lists.length);
        expect(assessSchoolModels({ schools: [...given].reverse() }, { asOf }).findings).toEqual(findings);
        for (const share of Object.values(byModel)) expect(share.value).toBeLessThanOrEqual(findings[0]?.value ?? 0);
      }),
    );
  });
});
