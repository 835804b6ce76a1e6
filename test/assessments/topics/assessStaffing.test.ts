import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessStaffing, parameters, withParameters, type Finding, type StaffingRecord, type TopicOptions } from "edu-balance";

const AT: TopicOptions = { asOf: "2018-12-31", county: { id: "yingxian", place: "140622" } };
const MEASURES = [
  "pupilsPerPost",
  "pupilTeacherRatio",
  "teachersPerClass",
  "staffInPost",
  "staffShortage",
  "staffSurplus",
  "schoolsWithoutSubjectTeacher",
  "smallSchoolPosts",
  "postsFilledShare",
  "qualifiedTeacherShare",
  "higherDegreeTeacherShare",
  "intermediateTitleShare",
  "seniorTitleShare",
  "teacherAgeShare",
  "peArtsTeachersPer100Pupils",
  "certifiedTeacherShare",
  "teacherPayParity",
  "teacherReplacementRate",
];

const assess = (record: unknown, options: TopicOptions = AT) => assessStaffing(record as StaffingRecord, options);
const of = (record: unknown, indicator: string, options: TopicOptions = AT): readonly Finding[] =>
  assess(record, options).findings.filter((finding) => finding.indicator === indicator);
const problemsOf = (record: unknown, options: TopicOptions = AT) =>
  assess(record, options).problems.map(({ path, code, value }) => [path.join("."), code, value]);

// 9500/19 + 4050/13.5 = 500 + 300
const pupilGroups = [
  { stage: "primary", pupils: 9500, postsApproved: 500 },
  { stage: "juniorSecondary", pupils: 4050, postsApproved: 300 },
] as const;
const rule = { postsPerClass: 1.5, name: "the province's rule" };
const small = { schoolId: "s-1", name: "East Village", stage: "primary", pupils: 38, classes: 6, postsApproved: 9 } as const;
const full: StaffingRecord = {
  posts: { postsApproved: 800, postsFilled: 800 },
  pupilGroups,
  smallSchools: { rule, schools: [small] },
  // 1140 / 19 = 60 and 270 / 13.5 = 20.
  schoolStaff: {
    schools: [
      { schoolId: "s-2", stage: "primary", locale: "town", pupils: 1140, postsFilled: 60 },
      { schoolId: "s-3", stage: "juniorSecondary", locale: "town", pupils: 270, postsFilled: 20 },
    ],
  },
  peArts: { primary: { peArtsTeachers: 90, pupils: 9500 }, juniorSecondary: { peArtsTeachers: 40, pupils: 4050 } },
  certification: { certifiedTeachers: 780, fullTimeTeachers: 780 },
  pay: { teacherMeanPayYuan: 80_000.5, civilServantMeanPayYuan: 80_000.5 },
  replacement: { hired: 30, retired: 20, left: 10 },
};

describe("assessStaffing", () => {
  it("is met where everything in force is", () => {
    const result = assess(full);
    expect(result).toMatchObject({
      standard: "staffing",
      asOf: "2018-12-31",
      subject: { kind: "county", id: "yingxian" },
      verdict: "met",
      problems: [],
    });
    expect(result.findings.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
      ["pupilsPerPost", "met"],
      ["pupilsPerPost", "met"],
      ["pupilsPerPost", "met"],
      // Once each: no school reports teachers.
      ["pupilTeacherRatio", "described"],
      ["teachersPerClass", "described"],
      ["staffInPost", "met"],
      ["staffShortage", "described"],
      ["staffSurplus", "described"],
      ["staffInPost", "met"],
      ["staffShortage", "described"],
      ["staffSurplus", "described"],
      ["schoolsWithoutSubjectTeacher", "described"],
      ["smallSchoolPosts", "met"],
      ["postsFilledShare", "described"],
      ["qualifiedTeacherShare", "described"],
      ["higherDegreeTeacherShare", "described"],
      ["intermediateTitleShare", "described"],
      ["seniorTitleShare", "described"],
      ["teacherAgeShare", "described"],
      ["peArtsTeachersPer100Pupils", "described"],
      ["peArtsTeachersPer100Pupils", "described"],
      ["certifiedTeacherShare", "met"],
      ["teacherPayParity", "met"],
      ["teacherReplacementRate", "described"],
    ]);
  });

  it("has a finding for every measure where nothing is given, and none of them is met", () => {
    for (const options of [AT, { asOf: "2016-05-16" }, { asOf: "2012-01-01" }]) {
      const result = assess({}, options);
      expect([...new Set(result.findings.map(({ indicator }) => indicator))]).toEqual(MEASURES);
      for (const { verdict, value, reasons } of result.findings) {
        expect(verdict).not.toBe("met");
        expect(value).toBeNull();
        expect(reasons.some(({ code }) => code === "recordMissing" || code === "missingFigure")).toBe(true);
      }
      expect(result).toMatchObject({ verdict: "undetermined", problems: [] });
    }
  });

  it("lets notMet beat undetermined, and undetermined beat met", () => {
    expect(assess({ ...full, certification: null }).verdict).toBe("undetermined");
    expect(assess({ ...full, certification: null, pay: { teacherMeanPayYuan: 1, civilServantMeanPayYuan: 2 } }).verdict).toBe("notMet");
  });
});

describe("pupilsPerPost of the county", () => {
  const county = (groups: unknown, posts: object | null, options: TopicOptions = AT) =>
    of({ pupilGroups: groups, posts }, "pupilsPerPost", options)[0];
  const bare = pupilGroups.map(({ stage, pupils }) => ({ stage, pupils }));

  it.each([
    [799, "notMet", -1],
    [800, "met", 0],
    [801, "met", 1],
  ])("%d posts approved of 800 required: %s", (postsApproved, verdict, margin) => {
    expect(county(bare, { postsApproved })).toMatchObject({
      value: postsApproved,
      unit: "posts",
      verdict,
      margin,
      requirement: { comparator: ">=", limit: 800, parameterId: "pupilsPerStaffPost", effectiveFrom: "2014-11-01" },
      origin: "national",
    });
    expect(county(bare, { postsApproved })?.stage).toBeUndefined();
  });

  it("is exact and not rounded: a fraction of a post is missed", () => {
    // 9519 pupils of 19 are 501 posts, one pupil more is 1/19 of a post more.
    expect(county([{ stage: "primary", pupils: 9519 }], { postsApproved: 501 })?.verdict).toBe("met");
    expect(county([{ stage: "primary", pupils: 9520 }], { postsApproved: 501 })).toMatchObject({
      verdict: "notMet",
      requirement: { limit: 9520 / 19 },
    });
  });

  it("counts the senior stage where it is given, without a finding of its own", () => {
    const findings = of({ pupilGroups: [...pupilGroups, { stage: "seniorSecondary", pupils: 1250, postsApproved: 100 }] }, "pupilsPerPost");
    expect(findings[0]).toMatchObject({ value: 900, requirement: { limit: 900 }, verdict: "met" });
    expect(findings.map(({ stage }) => stage)).toEqual([undefined, "primary", "juniorSecondary"]);
  });

  it("takes the sum of the groups where the county's own figure is not given", () => {
    expect(county(pupilGroups, null)).toMatchObject({ value: 800, verdict: "met" });
    expect(county([pupilGroups[0], bare[1]], null)).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "posts.postsApproved", units: [] }],
    });
  });

  it("judges nothing where the two contradict each other", () => {
    const record = { pupilGroups, posts: { postsApproved: 801 } };
    expect(of(record, "pupilsPerPost")[0]).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "conflictingRecords" }],
    });
    expect(problemsOf(record)).toEqual([["posts.postsApproved", "contradicts", 801]]);
    expect(assess(record).problems[0]?.message).toEqual({
      zh: "核定教职工编制数：与“各组核定教职工编制数之和：800”等其他数据矛盾",
      en: "posts approved: contradicts other figures (posts approved of the groups together: 800)",
    });
  });

  it("W13 judges no stage by pupils that another part of the record contradicts, and names both", () => {
    const record = { pupilGroups, peArts: { primary: { peArtsTeachers: 90, pupils: 9400 }, juniorSecondary: { pupils: 4050 } } };
    expect(problemsOf(record)).toEqual([["peArts.primary.pupils", "contradicts", 9400]]);
    expect(assess(record).problems[0]?.message.zh).toBe("小学，学生数：与“小学，各组学生数之和：9500”等其他数据矛盾");
    expect(of(record, "pupilsPerPost").map(({ stage, verdict }) => [stage, verdict])).toEqual([
      [undefined, "undetermined"],
      ["primary", "undetermined"],
      ["juniorSecondary", "met"],
    ]);
    expect(of(record, "pupilsPerPost")[0]?.reasons).toEqual([{ code: "conflictingRecords" }]);
  });

  it("W13 small schools have no more pupils than all schools of their stage", () => {
    const schools = [
      { ...small, pupils: 9400 },
      { ...small, schoolId: "s-2", pupils: 101 },
    ];
    const record = { pupilGroups, smallSchools: { rule, schools } };
    expect(problemsOf(record)).toEqual([["smallSchools.schools", "partExceedsWhole", 9501]]);
    expect(assess(record).problems[0]?.message.zh).toBe("小学，小规模学校学生数之和：部分大于整体（小学，各组学生数之和：9500）");
    expect(of(record, "pupilsPerPost")[1]).toMatchObject({ stage: "primary", verdict: "undetermined" });
    expect(problemsOf({ pupilGroups, smallSchools: { rule, schools: [{ ...small, pupils: 9500 }] } })).toEqual([]);
    // Of a stage whose pupils are not all known nothing can be said.
    const [primary, junior] = pupilGroups;
    expect(problemsOf({ pupilGroups: [{ ...primary, pupils: null }, junior], smallSchools: { rule, schools } })).toEqual([]);
    expect(problemsOf({ pupilGroups: [junior], smallSchools: { rule, schools } })).toEqual([]);
  });

  it("does not judge by a part of the pupils", () => {
    const open = (groups: readonly unknown[]) => county(groups, { postsApproved: 1 });
    expect(open([bare[0], { stage: "juniorSecondary" }])).toMatchObject({
      value: 1,
      requirement: null,
      margin: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "pupils", units: ["juniorSecondary"] }],
    });
    expect(open([])?.reasons).toEqual([{ code: "noUnits" }]);
    expect(open([bare[0], bare[0]])).toMatchObject({ verdict: "undetermined", reasons: [{ code: "duplicateUnit", units: ["primary"] }] });
    expect(open([bare[0], { stage: "college", pupils: 3 }])).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "invalidRecord", units: ["#1"] }],
    });
    expect(county(null, { postsApproved: 1 })).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "recordMissing", record: "pupilGroups", units: [] }],
    });
  });

  it("reports what cannot be right", () => {
    expect(
      problemsOf({ pupilGroups: [{ stage: "primary", pupils: -1, postsApproved: 1.5, place: "town" }, null, 3, { pupils: 1 }] }),
    ).toEqual([
      ["pupilGroups.0.place", "notInList", "town"],
      ["pupilGroups.0.pupils", "negative", -1],
      ["pupilGroups.0.postsApproved", "notWhole", 1.5],
      ["pupilGroups.1", "notAnObject", null],
      ["pupilGroups.2", "notAnObject", 3],
      ["pupilGroups.3.stage", "missing", null],
    ]);
    expect(problemsOf({ pupilGroups: {} })).toEqual([["pupilGroups", "notAList", "object"]]);
    expect(problemsOf({ pupilGroups: [pupilGroups[0], pupilGroups[0]] })).toEqual([["pupilGroups.1", "duplicateId", "primary"]]);
    expect(problemsOf({ posts: { postsApproved: "8" }, pupilGroups: bare })).toEqual([["posts.postsApproved", "notANumber", "8"]]);
    expect(county(bare, { postsApproved: "8" })?.reasons).toEqual([{ code: "invalidFigure", field: "posts.postsApproved", units: [] }]);
  });

  it("does not depend on the order of the groups, nor does more posts ever make it worse", () => {
    const count = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 3000 }), (primary, junior, postsApproved) => {
        const groups = [
          { stage: "primary", pupils: primary },
          { stage: "juniorSecondary", pupils: junior },
        ];
        const finding = county(groups, { postsApproved });
        expect(county([...groups].reverse(), { postsApproved })).toEqual(finding);
        // 513 = 27 × 19: pupils / 19 + 2 × pupils / 27 in whole numbers
        expect(finding?.verdict).toBe(513 * postsApproved >= 27 * primary + 38 * junior ? "met" : "notMet");
      }),
    );
  });
});

describe("pupilsPerPost by stage", () => {
  const stage = (group: object, options: TopicOptions = AT) => of({ pupilGroups: [group] }, "pupilsPerPost", options)[1];

  it.each([
    ["primary", 1900, "met"],
    ["primary", 1901, "notMet"],
    ["juniorSecondary", 1350, "met"],
    ["juniorSecondary", 1351, "notMet"],
  ])("%s, %d pupils and 100 posts: %s", (name, pupils, verdict) => {
    expect(stage({ stage: name, pupils, postsApproved: 100 })).toMatchObject({
      value: pupils / 100,
      unit: "perPost",
      stage: name,
      verdict,
      requirement: { comparator: "<=" },
    });
  });

  it("needs both figures, and no posts have no pupils each", () => {
    expect(stage({ stage: "primary", pupils: 1900 })).toBeUndefined();
    expect(stage({ stage: "primary", postsApproved: 100 })).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "pupils", units: ["primary"] }],
    });
    expect(stage({ stage: "primary", pupils: 1900, postsApproved: -1 })).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "postsApproved", units: ["primary"] }],
    });
    expect(stage({ stage: "primary", pupils: 1900, postsApproved: 0 })).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "zeroDenominator", fields: ["postsApproved"] }],
    });
  });

  it("goes by the kind of place before November 2014, and by one standard from then on", () => {
    const group = (place: string | undefined, pupils: number) => ({ stage: "primary", place, pupils, postsApproved: 100 });
    const verdict = (asOf: string, place: string | undefined, pupils: number) => {
      const findings = of({ pupilGroups: [group(place, pupils)] }, "pupilsPerPost", { ...AT, asOf, allowUnverified: true });
      expect(findings[0]?.verdict).toBe(findings[1]?.verdict);
      return [findings[1]?.requirement?.limit ?? null, findings[1]?.verdict];
    };
    // 100 posts: 19 × 100, 21 × 100 and 23 × 100 pupils are the most.
    for (const asOf of ["2001-10-11", "2014-10-31"]) {
      for (const [place, limit] of [
        ["city", 19],
        ["countyTown", 21],
        ["rural", 23],
      ] as const) {
        expect(verdict(asOf, place, limit * 100 - 1)).toEqual([limit, "met"]);
        expect(verdict(asOf, place, limit * 100)).toEqual([limit, "met"]);
        expect(verdict(asOf, place, limit * 100 + 1)).toEqual([limit, "notMet"]);
      }
      expect(verdict(asOf, undefined, 1900)).toEqual([null, "undetermined"]);
      expect(verdict(asOf, "town", 1900)).toEqual([null, "undetermined"]);
    }
    expect(verdict("2001-10-10", "rural", 2301)).toEqual([null, "notApplicable"]);
    for (const place of ["city", "countyTown", "rural", undefined]) {
      expect(verdict("2014-11-01", place, 1900)).toEqual([19, "met"]);
      expect(verdict("2014-11-01", place, 1901)).toEqual([19, "notMet"]);
    }
    expect(verdict("2014-11-01", "town", 1900)).toEqual([null, "undetermined"]);
  });

  it("does not use the unconfirmed row of cities unless it is allowed", () => {
    const groups = [{ stage: "primary", place: "city", pupils: 1901, postsApproved: 100 }];
    const [county] = of({ pupilGroups: groups }, "pupilsPerPost", { ...AT, asOf: "2013-12-31" });
    expect(county?.verdict).not.toBe("notMet");
    expect(county?.reasons).toContainEqual({ code: "unverifiedRuleRefused", parameterId: "pupilsPerStaffPost" });
  });

  it("says that the place is wanting where it decides", () => {
    const findings = of({ pupilGroups: [pupilGroups[0]] }, "pupilsPerPost", { ...AT, asOf: "2013-12-31" });
    for (const { reasons, requirement } of findings) {
      expect(requirement).toBeNull();
      expect(reasons).toContainEqual({ code: "missingFigure", field: "place", units: ["primary"] });
    }
  });

  it("adds kinds of place up in the county", () => {
    // 2100/21 + 2300/23 = 200
    const groups = [
      { stage: "primary", place: "countyTown", pupils: 2100 },
      { stage: "primary", place: "rural", pupils: 2300 },
    ];
    const at = { ...AT, asOf: "2013-12-31" };
    expect(of({ pupilGroups: groups, posts: { postsApproved: 200 } }, "pupilsPerPost", at)).toMatchObject([
      { verdict: "met", requirement: { limit: 200 } },
    ]);
    expect(of({ pupilGroups: groups, posts: { postsApproved: 199 } }, "pupilsPerPost", at)).toMatchObject([{ verdict: "notMet" }]);
  });

  it("names the caller's own standard, of whichever stage", () => {
    const standard = parameters.filter(
      ({ id, stage: each, scope }) => id === "pupilsPerStaffPost" && each === "juniorSecondary" && scope === undefined,
    );
    const own = withParameters(parameters, {
      name: "county rule",
      parameters: standard.map((each) => ({ ...each, value: 15, place: "140622" })),
    });
    const finding = of({ pupilGroups }, "pupilsPerPost", { ...AT, parameters: own })[0];
    expect(finding).toMatchObject({ value: 800, requirement: { limit: 770 }, verdict: "met" });
    expect(finding?.reasons).toEqual([{ code: "overlayUsed", parameterId: "pupilsPerStaffPost", overlay: "county rule" }]);
  });
});

describe("smallSchoolPosts", () => {
  const school = (more: object, given: object | null = rule, options: TopicOptions = AT) =>
    of({ smallSchools: { rule: given, schools: [{ ...small, ...more }] } }, "smallSchoolPosts", options)[0];

  it.each([
    [8, "notMet"],
    [9, "met"],
    [10, "met"],
  ])("%d posts of 9 required by classes: %s", (postsApproved, verdict) => {
    expect(school({ postsApproved })).toMatchObject({
      subject: { kind: "school", id: "s-1", name: "East Village" },
      stage: "primary",
      value: postsApproved,
      unit: "posts",
      verdict,
      requirement: { limit: 9, comparator: ">=", overlay: "the province's rule" },
      reasons: [{ code: "overlayUsed", parameterId: "pupilsPerStaffPost", overlay: "the province's rule" }],
    });
  });

  it.each([
    [9, "notMet"],
    [10, "met"],
  ])("%d posts of 10 required by pupils: %s", (postsApproved, verdict) => {
    const finding = school({ pupils: 190, postsApproved });
    expect(finding).toMatchObject({ verdict, requirement: { limit: 10 }, reasons: [] });
    expect(finding?.requirement).not.toHaveProperty("overlay");
  });

  it("takes no number of posts per class by itself", () => {
    expect(school({}, null)).toMatchObject({
      value: 9,
      requirement: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "rule.postsPerClass", units: [] }],
    });
    for (const bad of [{ postsPerClass: 1.5 }, { name: "x" }, { postsPerClass: -1, name: "x" }, 3]) {
      expect(school({}, bad as object)?.verdict).toBe("undetermined");
    }
    expect(problemsOf({ smallSchools: { rule: { postsPerClass: -1, name: " " }, schools: [small] } })).toEqual([
      ["smallSchools.rule.postsPerClass", "negative", -1],
      ["smallSchools.rule.name", "notText", " "],
    ]);
  });

  it.each(["pupils", "classes", "postsApproved"])("is undetermined without %s, or with it in error", (field) => {
    expect(school({ [field]: null })).toMatchObject({
      verdict: "undetermined",
      reasons: expect.arrayContaining([{ code: "missingFigure", field, units: [] }]) as unknown,
    });
    const record = { smallSchools: { rule, schools: [{ ...small, [field]: 0.5 }] } };
    expect(of(record, "smallSchoolPosts")[0]).toMatchObject({ verdict: "undetermined" });
    expect(problemsOf(record)).toEqual([[`smallSchools.schools.0.${field}`, "notWhole", 0.5]]);
  });

  it("goes by the kind of place before November 2014", () => {
    const at = { ...AT, asOf: "2013-12-31" };
    // 230/23 = 10, 210/21 = 10
    expect(school({ pupils: 230, place: "rural", postsApproved: 10 }, rule, at)).toMatchObject({
      verdict: "met",
      requirement: { limit: 10 },
    });
    expect(school({ pupils: 210, place: "countyTown", postsApproved: 9 }, rule, at)).toMatchObject({
      verdict: "notMet",
      requirement: { limit: 10 },
    });
    expect(school({ pupils: 230 }, rule, at)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "place", units: [] }],
    });
    expect(school({ place: "town" })).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "place", units: [] }],
    });
    expect(school({ pupils: 190, place: "city", postsApproved: 9 }, rule, { ...at, allowUnverified: true })).toMatchObject({
      verdict: "notMet",
      requirement: { limit: 10 },
    });
    expect(school({}, rule, { ...AT, asOf: "2001-10-10" })?.verdict).toBe("notApplicable");
  });

  it("does not apply where there is no small school, and is open where they are not known", () => {
    expect(of({ smallSchools: { rule, schools: [] } }, "smallSchoolPosts")).toMatchObject([
      { verdict: "notApplicable", reasons: [{ code: "noUnits" }] },
    ]);
    expect(of({ smallSchools: { rule } }, "smallSchoolPosts")).toMatchObject([{ verdict: "undetermined" }]);
    expect(of({ smallSchools: 3 }, "smallSchoolPosts")).toMatchObject([{ verdict: "undetermined" }]);
    expect(problemsOf({ smallSchools: { rule, schools: "none" } })).toEqual([["smallSchools.schools", "notAList", "none"]]);
  });

  it("keeps the sound schools and says that others cannot be used", () => {
    const schools = [
      small,
      { ...small, schoolId: "s-2" },
      { ...small, schoolId: "s-2" },
      { ...small, schoolId: "" },
      null,
      { ...small, schoolId: "s-3", stage: "seniorSecondary" },
    ];
    const record = { smallSchools: { rule, schools } };
    const findings = of(record, "smallSchoolPosts");
    expect(findings.map(({ subject, verdict }) => [subject.id, verdict])).toEqual([
      ["s-1", "met"],
      ["yingxian", "undetermined"],
    ]);
    expect(findings[1]?.reasons).toEqual([
      { code: "invalidRecord", units: ["#3", "#4", "s-3"] },
      { code: "duplicateUnit", units: ["s-2"] },
    ]);
    expect(problemsOf(record)).toEqual([
      ["smallSchools.schools.1.schoolId", "duplicateId", "s-2"],
      ["smallSchools.schools.2.schoolId", "duplicateId", "s-2"],
      ["smallSchools.schools.3.schoolId", "notText", ""],
      ["smallSchools.schools.4", "notAnObject", null],
      ["smallSchools.schools.5.stage", "notInList", "seniorSecondary"],
    ]);
  });

  it("names a school that is given twice as such only, whatever else is wrong with it", () => {
    const schools = [small, { ...small, schoolId: "s-2" }, { ...small, schoolId: "s-2", stage: "college", pupils: 0.5 }];
    const record = { smallSchools: { rule, schools } };
    expect(of(record, "smallSchoolPosts")[1]?.reasons).toEqual([{ code: "duplicateUnit", units: ["s-2"] }]);
    expect(problemsOf(record)).toEqual([
      ["smallSchools.schools.1.schoolId", "duplicateId", "s-2"],
      ["smallSchools.schools.2.stage", "notInList", "college"],
      ["smallSchools.schools.2.pupils", "notWhole", 0.5],
      ["smallSchools.schools.2.schoolId", "duplicateId", "s-2"],
    ]);
  });
});

describe("the rates of staff", () => {
  const one = (record: object, indicator: string, options: TopicOptions = AT) => of(record, indicator, options)[0];

  it("describes posts filled, above 1 too, and judges by the caller's reading", () => {
    const filled = (postsFilled: number, options: TopicOptions = AT) =>
      one({ posts: { postsFilled, postsApproved: 800 } }, "postsFilledShare", options);
    expect(filled(776)).toMatchObject({ value: 0.97, verdict: "described", requirement: null, reasons: [{ code: "noNumberSet" }] });
    expect(filled(840)).toMatchObject({ value: 1.05, verdict: "described" });
    const read = { ...AT, interpretations: { postsFilledShare: { comparator: ">=" as const, limit: 1, name: "no post left empty" } } };
    expect([799, 800, 801].map((posts) => filled(posts, read)?.verdict)).toEqual(["notMet", "met", "met"]);
    expect(filled(800, read)?.reasons).toContainEqual({
      code: "overlayUsed",
      parameterId: "interpretation.postsFilledShare",
      overlay: "no post left empty",
    });
  });

  it("describes teachers of physical education and the arts by stage: their number is asked of schools", () => {
    const findings = of({ peArts: { primary: { peArtsTeachers: 9, pupils: 1000 } } }, "peArtsTeachersPer100Pupils");
    expect(findings).toMatchObject([
      { stage: "primary", value: 0.9, verdict: "described" },
      { stage: "juniorSecondary", value: null, reasons: [{ code: "recordMissing", record: "peArts.juniorSecondary", units: [] }, {}] },
    ]);
    expect(findings[0]?.reasons.map(({ code }) => code)).toEqual(["ruleOfOtherScope"]);
    const reasonsOf = (primary: object) => of({ peArts: { primary } }, "peArtsTeachersPer100Pupils")[0]?.reasons[0];
    expect(reasonsOf({ peArtsTeachers: 9 })).toEqual({ code: "missingFigure", field: "pupils", units: [] });
    expect(reasonsOf({ pupils: 9 })).toEqual({ code: "missingFigure", field: "peArtsTeachers", units: [] });
    expect(reasonsOf({ peArtsTeachers: 9, pupils: -1 })).toEqual({ code: "invalidFigure", field: "pupils", units: [] });
    expect(reasonsOf({ peArtsTeachers: 9, pupils: 0 })).toEqual({ code: "zeroPupils", units: [] });
    expect(of({ peArts: { primary: { peArtsTeachers: 9, pupils: 0 } } }, "peArtsTeachersPer100Pupils")[0]?.verdict).toBe("notApplicable");
  });

  it.each([
    ["1993-12-31", 199, "notApplicable"],
    ["1994-01-01", 199, "notMet"],
    ["1994-01-01", 200, "met"],
    ["2018-12-31", 199, "notMet"],
  ])("certified on %s: %d of 200 is %s", (asOf, certifiedTeachers, verdict) => {
    expect(one({ certification: { certifiedTeachers, fullTimeTeachers: 200 } }, "certifiedTeacherShare", { ...AT, asOf })).toMatchObject({
      verdict,
    });
  });

  it.each([
    ["2006-08-31", 79_999.99, "notApplicable"],
    ["2006-09-01", 79_999.99, "notMet"],
    ["2006-09-01", 80_000, "met"],
    ["2018-12-31", 80_000.01, "met"],
  ])("pay on %s: %d to 80,000 is %s", (asOf, teacherMeanPayYuan, verdict) => {
    expect(one({ pay: { teacherMeanPayYuan, civilServantMeanPayYuan: 80_000 } }, "teacherPayParity", { ...AT, asOf })).toMatchObject({
      verdict,
    });
  });

  it("describes the replacement of teachers", () => {
    expect(one({ replacement: { hired: 9, retired: 8, left: 4 } }, "teacherReplacementRate")).toMatchObject({
      value: 0.75,
      unit: "ratio",
      verdict: "described",
    });
  });

  it.each([
    ["posts", "postsFilled", "postsFilledShare"],
    ["posts", "postsApproved", "postsFilledShare"],
    ["certification", "certifiedTeachers", "certifiedTeacherShare"],
    ["certification", "fullTimeTeachers", "certifiedTeacherShare"],
    ["pay", "teacherMeanPayYuan", "teacherPayParity"],
    ["pay", "civilServantMeanPayYuan", "teacherPayParity"],
    ["replacement", "hired", "teacherReplacementRate"],
    ["replacement", "retired", "teacherReplacementRate"],
    ["replacement", "left", "teacherReplacementRate"],
  ] as const)("%s.%s missing or in error leaves %s without a value", (record, field, indicator) => {
    const without = { ...full, [record]: { ...full[record], [field]: null } };
    expect(one(without, indicator)).toMatchObject({
      value: null,
      reasons: expect.arrayContaining([{ code: "missingFigure", field, units: [] }]) as unknown,
    });
    const wrong = { ...full, [record]: { ...full[record], [field]: -5 } };
    expect(one(wrong, indicator)?.value).toBeNull();
    expect(problemsOf(wrong)).toEqual([[`${record}.${field}`, "negative", -5]]);
    expect(assess(wrong).verdict).not.toBe(indicator === "certifiedTeacherShare" || indicator === "teacherPayParity" ? "met" : "notMet");
  });

  it("reports a part above its whole", () => {
    const record = { certification: { certifiedTeachers: 201, fullTimeTeachers: 200 } };
    expect(one(record, "certifiedTeacherShare")).toMatchObject({ value: null, verdict: "undetermined" });
    expect(problemsOf(record)).toEqual([["certification", "partExceedsWhole", null]]);
  });
});
