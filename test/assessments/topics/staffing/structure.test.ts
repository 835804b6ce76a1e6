import { describe, expect, it } from "vitest";
import { assessStaffing, reasonText, type Finding, type TopicOptions } from "edu-balance";

const AT: TopicOptions = { asOf: "2018-12-31", county: { id: "yingxian", place: "140622" } };
const assess = (record: object) => assessStaffing(record, AT);
const of = (record: object, indicator: string): readonly Finding[] =>
  assess(record).findings.filter((each) => each.indicator === indicator);
const problemsOf = (record: object) => assess(record).problems.map(({ path, code }) => [path.join("."), code]);

describe("degrees and titles", () => {
  const primary = {
    fullTimeTeachers: 200,
    qualifiedTeachers: 198,
    higherDegreeTeachers: 150,
    intermediateTitleTeachers: 90,
    seniorTitleTeachers: 30,
  };

  it("are shares of the full-time teachers of a stage, and described", () => {
    const record = { structure: { primary, juniorSecondary: { ...primary, qualifiedTeachers: 200, seniorTitleTeachers: null } } };
    // 198/200, 200/200; 150/200; 90/200; 30/200, and unknown.
    expect(of(record, "qualifiedTeacherShare").map(({ stage, value }) => [stage, value])).toEqual([
      ["primary", 0.99],
      ["juniorSecondary", 1],
    ]);
    expect(of(record, "higherDegreeTeacherShare").map(({ value }) => value)).toEqual([0.75, 0.75]);
    expect(of(record, "intermediateTitleShare").map(({ value }) => value)).toEqual([0.45, 0.45]);
    expect(of(record, "seniorTitleShare").map(({ value, verdict }) => [value, verdict])).toEqual([
      [0.15, "described"],
      [null, "described"],
    ]);
    expect(problemsOf(record)).toEqual([]);
  });

  it("cannot be more than the teachers, nor above the degree without being up to it, nor both titles more than all", () => {
    const record = (more: object): object => ({ structure: { primary: { ...primary, ...more } } });
    expect(problemsOf(record({ qualifiedTeachers: 201 }))).toEqual([["structure.primary", "partExceedsWhole"]]);
    expect(problemsOf(record({ qualifiedTeachers: 149 }))).toEqual([["structure.primary", "partExceedsWhole"]]);
    expect(problemsOf(record({ intermediateTitleTeachers: 171 })).map(([, code]) => code)).toEqual(["partExceedsWhole"]);
    expect(problemsOf(record({ intermediateTitleTeachers: 170 }))).toEqual([]);
    expect(of(record({ qualifiedTeachers: 201 }), "qualifiedTeacherShare")[0]?.value).toBeNull();
  });
});

describe("ages", () => {
  const bands = [
    { stage: "primary", oldest: 35, fullTimeTeachers: 50 },
    { stage: "primary", youngest: 36, oldest: 50, fullTimeTeachers: 100 },
    { stage: "primary", youngest: 51, fullTimeTeachers: 50 },
  ];
  const agesOf = ({ reasons }: Finding) => reasons.flatMap((reason) => (reason.code === "ofAges" ? [reasonText(reason).zh] : []))[0];

  it("are shares of all bands of the stage, each with its ages in words", () => {
    // 50, 100 and 50 of 200.
    expect(of({ ages: bands }, "teacherAgeShare").map((each) => [each.stage, agesOf(each), each.value])).toEqual([
      ["primary", "年龄：≤35岁", 0.25],
      ["primary", "年龄：36–50岁", 0.5],
      ["primary", "年龄：≥51岁", 0.25],
    ]);
  });

  it("touch where one band begins in the year after the other, and overlap in a year that both have", () => {
    expect(problemsOf({ ages: bands })).toEqual([]);
    const overlapping = [bands[0], { ...bands[1], youngest: 35 }, bands[2]];
    expect(problemsOf({ ages: overlapping })).toEqual([["ages.1.youngest", "contradicts"]]);
    expect(of({ ages: overlapping }, "teacherAgeShare").map(({ value }) => value)).toEqual([null, null, null]);
    expect(of({ ages: overlapping }, "teacherAgeShare")[0]?.reasons).toContainEqual({ code: "conflictingRecords" });
    // The other stage has ages of its own.
    expect(problemsOf({ ages: [...bands, { stage: "juniorSecondary", youngest: 20, oldest: 60, fullTimeTeachers: 9 }] })).toEqual([]);
  });

  it("have no share while the teachers of a band are missing, or nobody is of any band", () => {
    const lacking = of({ ages: [bands[0], { ...bands[1], fullTimeTeachers: null }] }, "teacherAgeShare");
    expect(lacking.map(({ value }) => value)).toEqual([null, null]);
    expect(lacking[0]?.reasons).toContainEqual({ code: "missingFigure", field: "fullTimeTeachers", units: ["#1"] });
    expect(of({ ages: [{ ...bands[0], fullTimeTeachers: 0 }] }, "teacherAgeShare")[0]).toMatchObject({
      value: null,
      verdict: "notApplicable",
    });
  });

  it("need an end, the lower one not above the other", () => {
    expect(problemsOf({ ages: [{ stage: "primary", fullTimeTeachers: 3 }] }).map(([, code]) => code)).toEqual(["missing"]);
    expect(problemsOf({ ages: [{ stage: "primary", youngest: 50, oldest: 36, fullTimeTeachers: 3 }] }).map(([, code]) => code)).toEqual([
      "partExceedsWhole",
    ]);
  });
});

describe("teachers of a subject", () => {
  const all = { music: 1, physicalEducation: 2, art: 1, english: 3, informationTechnology: 1 };
  const school = (schoolId: string, subjectTeachers: object | null, stage = "primary"): object => ({ schoolId, stage, subjectTeachers });
  const judge = (...schools: object[]) => of({ schoolStaff: { schools } }, "schoolsWithoutSubjectTeacher");
  const bySubject = (findings: readonly Finding[]) =>
    Object.fromEntries(
      findings.map(({ value, reasons }) => [
        reasons.flatMap((reason) => (reason.code === "ofSubject" ? [reason.subject] : []))[0] ?? "",
        [value, ...reasons.flatMap((reason) => (reason.code === "schoolsWithout" ? reason.units : []))],
      ]),
    );

  it("names the schools that have none, subject by subject", () => {
    expect(bySubject(judge(school("a", all), school("b", { ...all, music: 0, art: 0 }), school("c", { ...all, music: 0 })))).toEqual({
      music: [2, "b", "c"],
      physicalEducation: [0],
      art: [1, "b"],
      english: [0],
      informationTechnology: [0],
    });
  });

  it("counts a school with all its stages", () => {
    const both = [school("n", { ...all, music: 0 }), school("n", { ...all, art: 0 }, "juniorSecondary")];
    expect(bySubject(judge(...both))).toMatchObject({ music: [0], art: [0] });
    expect(
      bySubject(judge(...both, school("m", { ...all, music: 0 }), school("m", { ...all, music: 0 }, "juniorSecondary"))),
    ).toMatchObject({ music: [1, "m"] });
  });

  it("gives a range while a school says nothing of a subject: not reported is not none", () => {
    const [music] = judge(school("a", { ...all, music: 0 }), school("b", { ...all, music: null }), school("c", all));
    expect(music).toMatchObject({
      value: null,
      unit: "schools",
      verdict: "described",
      reasons: [
        { code: "ofSubject", subject: "music" },
        { code: "missingFigure", field: "subjectTeachers", units: ["b"] },
        { code: "knownWithinRange", least: 1, most: 2 },
        { code: "schoolsWithout", units: ["a"] },
        { code: "noNumberSet" },
      ],
    });
    expect(music?.reasons.map((reason) => reasonText(reason).zh)[0]).toBe("学科：音乐");
  });

  it("is asked once where no school says anything of its subjects", () => {
    expect(judge(school("a", null), school("b", null))).toMatchObject([
      {
        value: null,
        reasons: [{ code: "recordMissing", record: "schoolStaff.schools.subjectTeachers", units: [] }, { code: "noNumberSet" }],
      },
    ]);
  });
});
