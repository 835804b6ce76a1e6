import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  assessStaffing,
  type CountyRecords,
  type Finding,
  type StaffedSchool,
  type StaffingRecord,
  type TopicOptions,
} from "edu-balance";
import { listFindings } from "../../../support/listFindings.js";

const AT: TopicOptions = { asOf: "2018-12-31", county: { id: "yingxian", place: "140622" } };

const assess = (schools: unknown, more: object = {}, options: TopicOptions = AT) =>
  assessStaffing({ schoolStaff: { schools }, ...more } as StaffingRecord, options);
const of = (schools: unknown, indicator: string, more: object = {}, options: TopicOptions = AT): readonly Finding[] =>
  assess(schools, more, options).findings.filter((finding) => finding.indicator === indicator);
const localeOf = ({ reasons }: Finding): string | null =>
  reasons.flatMap((reason) => (reason.code === "inLocale" ? [reason.locale] : []))[0] ?? null;

const primary = (schoolId: string, figures: Omit<StaffedSchool, "schoolId" | "stage">): StaffedSchool => ({
  schoolId,
  stage: "primary",
  ...figures,
});

const schools: readonly StaffedSchool[] = [
  primary("u", { name: "U", locale: "urban", pupils: 1140, classes: 24, fullTimeTeachers: 50, postsFilled: 59 }),
  primary("t", { locale: "town", pupils: 570, classes: 12, fullTimeTeachers: 30, postsFilled: 30 }),
  primary("r", { locale: "rural", pupils: 190, classes: 6, fullTimeTeachers: 16, postsFilled: 12 }),
];

describe("pupilTeacherRatio and teachersPerClass", () => {
  it("are ratios of sums, of the stage and of each kind of place, city and town also together", () => {
    // 1900/96; 1140/50; 570/30; (1140 + 570)/(50 + 30) = 1710/80; 190/16.
    expect(of(schools, "pupilTeacherRatio").map((each) => [each.stage, localeOf(each), each.value, each.verdict])).toEqual([
      ["primary", null, 1900 / 96, "described"],
      ["primary", "urban", 22.8, "described"],
      ["primary", "town", 19, "described"],
      ["primary", "townAndCity", 21.375, "described"],
      ["primary", "rural", 11.875, "described"],
      ["juniorSecondary", null, null, "described"],
    ]);
    // 96/42; 50/24; 30/12; 80/36; 16/6.
    expect(of(schools, "teachersPerClass").map((each) => [localeOf(each), each.value, each.unit])).toEqual([
      [null, 96 / 42, "perClass"],
      ["urban", 50 / 24, "perClass"],
      ["town", 2.5, "perClass"],
      ["townAndCity", 80 / 36, "perClass"],
      ["rural", 16 / 6, "perClass"],
      [null, null, "perClass"],
    ]);
  });

  it("say of the whole which kind of place it is where there is one only", () => {
    expect(of(schools.slice(2), "pupilTeacherRatio").map((each) => [each.stage, localeOf(each), each.value])).toEqual([
      ["primary", "rural", 11.875],
      ["juniorSecondary", null, null],
    ]);
  });

  it("take city and town together only where there are both", () => {
    expect(of(schools.slice(1), "pupilTeacherRatio").map(localeOf)).toEqual([null, "town", "rural", null]);
  });

  it("have no value where a school lacks a figure, which is named, and one in the groups it is not of", () => {
    const lacking = [schools[0], { ...schools[1], fullTimeTeachers: null }, schools[2]];
    expect(of(lacking, "pupilTeacherRatio").map((each) => [localeOf(each), each.value])).toEqual([
      [null, null],
      ["urban", 22.8],
      ["town", null],
      ["townAndCity", null],
      ["rural", 11.875],
      [null, null],
    ]);
    expect(of(lacking, "pupilTeacherRatio")[0]?.reasons).toEqual([
      { code: "missingFigure", field: "fullTimeTeachers", units: ["t"] },
      { code: "noNumberSet" },
    ]);
  });

  it("say of no kind of place while a school does not say where it lies", () => {
    const { locale: _, ...unplaced } = schools[0] ?? primary("u", {});
    const found = of([unplaced, ...schools.slice(1)], "pupilTeacherRatio").slice(0, 3);
    expect(found.map((each) => [localeOf(each), each.value])).toEqual([
      [null, 1900 / 96],
      ["townAndCity", null],
      ["rural", null],
    ]);
    expect(found[2]?.reasons).toContainEqual({ code: "missingFigure", field: "locale", units: ["u"] });
  });

  it("are unknown where a school is given twice, without pupils of nobody where there are no teachers", () => {
    expect(of([...schools, schools[2]], "pupilTeacherRatio")[0]).toMatchObject({
      value: null,
      reasons: [{ code: "duplicateUnit", units: ["r"] }, {}],
    });
    expect(assess([...schools, schools[2]]).problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["schoolStaff.schools.2.schoolId", "duplicateId"],
      ["schoolStaff.schools.3.schoolId", "duplicateId"],
    ]);
    expect(of([primary("x", { pupils: 20, fullTimeTeachers: 0 })], "pupilTeacherRatio")[0]).toMatchObject({
      value: null,
      reasons: [{ code: "zeroDenominator", fields: ["fullTimeTeachers"] }, {}],
    });
  });

  it("keep the stages of a school apart", () => {
    const both = [
      primary("n", { pupils: 200, fullTimeTeachers: 10 }),
      { schoolId: "n", stage: "juniorSecondary", pupils: 108, fullTimeTeachers: 9 },
    ];
    const whole = of(both, "pupilTeacherRatio").filter((each) => localeOf(each) === null);
    expect(whole.map(({ stage, value }) => [stage, value])).toEqual([
      ["primary", 20],
      ["juniorSecondary", 12],
    ]);
    expect(assess(both).problems).toEqual([]);
  });
});

describe("staffInPost, staffShortage and staffSurplus", () => {
  it("judge each school by the whole number it needs, and never net", () => {
    // 1140/19 = 60: 1 short of it; 570/19 = 30; 190/19 = 10: 2 above it.
    expect(
      of(schools, "staffInPost").map(({ subject, value, requirement, verdict, margin, unit }) => [
        subject,
        value,
        requirement?.limit,
        verdict,
        margin,
        unit,
      ]),
    ).toEqual([
      [{ kind: "school", id: "u", name: "U" }, 59, 60, "notMet", -1, "persons"],
      [{ kind: "school", id: "t" }, 30, 30, "met", 0, "persons"],
      [{ kind: "school", id: "r" }, 12, 10, "met", 2, "persons"],
    ]);
    expect([of(schools, "staffShortage")[0]?.value, of(schools, "staffSurplus")[0]?.value]).toEqual([1, 2]);
    expect(assess(schools).staffGaps[0]).toEqual({
      schoolId: "u",
      name: "U",
      stage: "primary",
      counted: "postsFilled",
      inPost: 59,
      required: 60,
      shortage: 1,
      surplus: 0,
    });
    expect(of(schools, "staffShortage")[0]).toMatchObject({ verdict: "described", unit: "persons", requirement: null });
  });

  it.each([
    // 13.5 pupils a post: 270 need 20, one pupil more needs 20.07 and so 21.
    [270, 20, "met", 20, 0],
    [271, 20, "notMet", 21, -1],
    [270, 19, "notMet", 20, -1],
    [270, 21, "met", 20, 1],
  ])("%d junior pupils and %d staff: %s", (pupils, postsFilled, verdict, limit, margin) => {
    const [finding] = of([{ schoolId: "j", stage: "juniorSecondary", pupils, postsFilled }], "staffInPost");
    expect(finding).toMatchObject({ verdict, margin, requirement: { limit, parameterId: "pupilsPerStaffPost", comparator: ">=" } });
  });

  it("follow the standard of the day: before November 2014 that of the kind of place", () => {
    const rural = [primary("r", { place: "rural", pupils: 230, postsFilled: 10 })];
    // 230/23 = 10 by the table of 2001; 230/19 = 12.1 and so 13 by that of 2014.
    expect(of(rural, "staffInPost", {}, { ...AT, asOf: "2014-10-31" })[0]).toMatchObject({ verdict: "met", requirement: { limit: 10 } });
    expect(of(rural, "staffInPost", {}, { ...AT, asOf: "2014-11-01" })[0]).toMatchObject({ verdict: "notMet", requirement: { limit: 13 } });
    const unplaced = of([primary("r", { pupils: 230, postsFilled: 10 })], "staffInPost", {}, { ...AT, asOf: "2014-10-31" })[0];
    expect(unplaced).toMatchObject({ verdict: "undetermined", reasons: [{ code: "missingFigure", field: "place", units: ["r"] }] });
  });

  it("describe the gap of full-time teachers where only they are known, and judge nobody", () => {
    const teachers = schools.map(({ postsFilled: _, ...school }) => school);
    expect(of(teachers, "staffInPost")).toEqual([]);
    // 50 of 60, 30 of 30, 16 of 10.
    expect(of(teachers, "staffShortage")[0]).toMatchObject({
      value: 10,
      verdict: "described",
      reasons: [{ code: "teachersNotStaff" }, { code: "noNumberSet" }],
    });
    expect(of(teachers, "staffSurplus")[0]).toMatchObject({ value: 6, verdict: "described" });
    expect(assess(teachers).staffGaps.map(({ schoolId, counted, shortage, surplus }) => [schoolId, counted, shortage, surplus])).toEqual([
      ["u", "fullTimeTeachers", 10, 0],
      ["t", "fullTimeTeachers", 0, 0],
      ["r", "fullTimeTeachers", 0, 6],
    ]);
  });

  it("name the schools without staff where others report theirs, and sum nothing", () => {
    const some = [schools[0], { ...schools[1], postsFilled: null }];
    expect(of(some, "staffInPost").map(({ subject }) => subject.id)).toEqual(["u"]);
    expect(of(some, "staffShortage")[0]).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "postsFilled", units: ["t"] }, {}],
    });
    expect(assess(some).staffGaps.map(({ schoolId }) => schoolId)).toEqual(["u"]);
  });

  describe("of a small school", () => {
    const small = primary("s", { pupils: 57, classes: 6, postsFilled: 8 });
    const rule = (postsPerClass: number): object => ({ smallSchools: { rule: { postsPerClass, name: "province" } } });

    it("count the larger of pupils and classes, where the province's posts per class are given", () => {
      // 57/19 = 3; 6 × 1.5 = 9; 6 × 0.25 = 1.5.
      expect(of([small], "staffInPost", rule(1.5))[0]).toMatchObject({ verdict: "notMet", margin: -1, requirement: { limit: 9 } });
      expect(of([small], "staffInPost", rule(0.25))[0]).toMatchObject({ verdict: "met", margin: 5, requirement: { limit: 3 } });
      expect(of([small], "staffSurplus", rule(0.25))[0]?.value).toBe(5);
    });

    it("leave it out of both sums and name it without them", () => {
      expect(of([...schools, small], "staffSurplus")[0]).toMatchObject({
        value: 2,
        reasons: [{ code: "postsByClassUnknown", units: ["s"] }, {}],
      });
      expect(of([small], "staffInPost")[0]).toMatchObject({
        verdict: "undetermined",
        reasons: [{ code: "postsByClassUnknown", units: ["s"] }],
      });
    });

    it("judge what is short of the need by pupils alone", () => {
      expect(of([{ ...small, postsFilled: 2 }], "staffInPost")[0]).toMatchObject({ verdict: "notMet", requirement: { limit: 3 } });
      expect(of([{ ...small, postsFilled: 3 }], "staffInPost")[0]?.verdict).toBe("undetermined");
    });

    it("take the size of the school with all its stages: 99 pupils are few, 100 are not", () => {
      const stages = (pupils: number): readonly StaffedSchool[] => [
        primary("n", { pupils: 57, postsFilled: 3 }),
        { schoolId: "n", stage: "juniorSecondary", pupils, postsFilled: 4 },
      ];
      expect(of(stages(42), "staffInPost").map(({ verdict }) => verdict)).toEqual(["undetermined", "undetermined"]);
      // 43/13.5 = 3.2, so 4.
      expect(of(stages(43), "staffInPost").map(({ verdict, margin }) => [verdict, margin])).toEqual([
        ["met", 0],
        ["met", 0],
      ]);
    });
  });

  it("add up: staff − need = surplus − shortage, whatever the schools", () => {
    const row = fc.record({ pupils: fc.integer({ min: 100, max: 4000 }), postsFilled: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const given = rows.map((each, index) => primary(String(index), each));
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
        const [shortage, surplus] = [of(given, "staffShortage")[0]?.value ?? NaN, of(given, "staffSurplus")[0]?.value ?? NaN];
        const need = sum(rows.map(({ pupils }) => Math.trunc((pupils + 18) / 19)));
        expect(surplus - shortage).toBe(sum(rows.map(({ postsFilled }) => postsFilled)) - need);
        expect(Math.min(shortage, surplus)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("in a city", () => {
  const county = { id: "yingxian", place: "140622" };
  const units = [
    { schoolId: "a", name: "A", stage: "primary", locale: "rural", pupils: 380, fullTimeTeachers: 19 },
    { schoolId: "b", stage: "primary", locale: "town", pupils: 190, fullTimeTeachers: 10 },
  ] as const;
  const judge = (records: Omit<CountyRecords, "county">) =>
    assessShuozhou2016({ counties: [{ county, ...records }] }, { asOf: "2018-12-31" });
  const valuesOf = (records: Omit<CountyRecords, "county">, indicator: string) =>
    listFindings(judge(records))
      .filter((finding) => finding.indicator === indicator && finding.stage === "primary")
      .map(({ value }) => value);

  it("pupils, teachers and the kind of place of units are entered once", () => {
    // (380 + 190)/29; town 190/10; rural 380/19.
    expect(valuesOf({ balance: { units } }, "pupilTeacherRatio")).toEqual([570 / 29, 19, 20]);
    const staffing = {
      schoolStaff: {
        schools: [
          { schoolId: "a", stage: "primary", postsFilled: 21, classes: 12 } as const,
          { schoolId: "b", stage: "primary", postsFilled: 8, classes: 6 } as const,
        ],
      },
    };
    // 380/19 = 20 and one more, which is met and only counted in a city; 190/19 = 10 and two fewer.
    expect(valuesOf({ balance: { units }, staffing }, "staffInPost")).toEqual([8]);
    expect([
      ...valuesOf({ balance: { units }, staffing }, "staffShortage"),
      ...valuesOf({ balance: { units }, staffing }, "staffSurplus"),
    ]).toEqual([2, 1]);
    expect(valuesOf({ balance: { units }, staffing }, "teachersPerClass")[0]).toBe(29 / 18);
  });

  it("what the staff says itself takes precedence, and pupils that differ are a problem", () => {
    const staffing = {
      schoolStaff: {
        schools: [{ schoolId: "a", stage: "primary", pupils: 400 } as const, { schoolId: "b", stage: "primary", pupils: 190 } as const],
      },
    };
    expect(valuesOf({ balance: { units }, staffing }, "pupilTeacherRatio")[0]).toBe(590 / 29);
    expect(
      judge({ balance: { units }, staffing })
        .problems.filter(({ path }) => path.length > 1)
        .map(({ path, code }) => [path.join("."), code]),
    ).toEqual([["counties.0.staffing.schoolStaff.schools", "recordsDisagree"]]);
  });

  it("nothing is put in from units of another period", () => {
    const staffing = {
      period: { schoolYear: 2016 },
      schoolStaff: { schools: [{ schoolId: "a", stage: "primary", postsFilled: 20 } as const] },
    };
    expect(valuesOf({ balance: { units, period: { schoolYear: 2017 } }, staffing }, "pupilTeacherRatio")).toEqual([]);
  });
});
