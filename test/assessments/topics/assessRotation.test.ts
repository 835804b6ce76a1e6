import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessRotation, type Finding, type RotationRecord, type TopicOptions } from "edu-balance";

const AT: TopicOptions = { asOf: "2016-12-31", county: { id: "yingxian", place: "140622" } };
const ANHUI: TopicOptions = { asOf: "2016-12-31", county: { id: "feixi", place: "340123" } };
const MEASURES = ["rotationShare", "backboneRotationShare", "rotationEligibleTeachers", "countyManagedShare", "postMismatch"];

const assess = (record: unknown, options: TopicOptions = AT) => assessRotation(record as RotationRecord, options);
const of = (record: unknown, indicator: string, options: TopicOptions = AT): Finding | undefined =>
  assess(record, options).findings.find((finding) => finding.indicator === indicator);
const problemsOf = (record: unknown) => assess(record).problems.map(({ path, code, value }) => [path.join("."), code, value]);

const counts = { rotated: 20, eligible: 200, backboneRotated: 4, backboneDenominator: "rotated" } as const;
const schools = [
  { schoolId: "s-1", posts: 60, postsNeeded: 75, standing: "strong" },
  { schoolId: "s-2", posts: 30, postsNeeded: 20, standing: "weak" },
] as const;
const full: RotationRecord = { counts, countyManaged: { teachersPlacedByDepartment: 3, teachers: 4 }, schools };
/** Some eligible by six years, some not, and some of whom it is not known. */
const teachers = (eligible: number, not: number, unknown: number) => {
  const years = [...Array<number>(eligible).fill(6), ...Array<number>(not).fill(5), ...Array<null>(unknown).fill(null)];
  return years.map((yearsAtSchool, index) => ({ id: `t-${String(index)}`, role: "teacher" as const, yearsAtSchool }));
};
const roster = (eligible: number, not: number, unknown: number) => ({
  rule: { yearsAtSchool: 6 },
  teachers: teachers(eligible, not, unknown),
});

describe("assessRotation", () => {
  it("judges what has a number and describes the rest", () => {
    const before = structuredClone(full);
    const result = assess(full);
    expect(result).toMatchObject({ standard: "rotation", verdict: "met", problems: [], eligibility: null });
    expect(full).toEqual(before);
    expect(result.findings.map(({ indicator, value, verdict }) => [indicator, value, verdict])).toEqual([
      ["rotationShare", 0.1, "met"],
      ["backboneRotationShare", 0.2, "met"],
      ["rotationEligibleTeachers", 200, "described"],
      ["countyManagedShare", 0.75, "described"],
      ["postMismatch", 10, "described"],
    ]);
  });

  it("has a finding for every measure where nothing is given, and none of them is met", () => {
    for (const asOf of ["2013-01-01", "2016-12-31", "2020-01-01"]) {
      const { findings, problems } = assess({}, { ...AT, asOf });
      expect(findings.map(({ indicator }) => indicator)).toEqual(MEASURES);
      for (const { verdict, value, reasons } of findings) {
        expect(verdict).not.toBe("met");
        expect(value).toBeNull();
        expect(reasons[0]?.code).toBe("recordMissing");
      }
      expect(problems).toEqual([]);
    }
    expect(assess({}).verdict).toBe("undetermined");
  });

  it("lets notMet beat undetermined, and undetermined beat met", () => {
    expect(assess({ counts: { rotated: 20, eligible: 200 } }).verdict).toBe("undetermined");
    expect(assess({ counts: { rotated: 19, eligible: 200 } }).verdict).toBe("notMet");
  });
});

describe("rotationShare", () => {
  it.each([
    ["2014-09-01", "340123", 19, "notApplicable"],
    ["2014-09-02", "340123", 19, "notMet"],
    ["2014-09-02", "340123", 20, "met"],
    ["2014-09-02", "340123", 21, "met"],
    ["2013-12-31", "140622", 19, "notApplicable"],
    ["2014-01-01", "140622", 19, "notMet"],
    ["2014-01-01", "140622", 20, "met"],
  ])("on %s in %s: %d of 200 is %s", (asOf, place, rotated, verdict) => {
    expect(of({ counts: { rotated, eligible: 200 } }, "rotationShare", { asOf, county: { id: "c", place } })).toMatchObject({ verdict });
  });

  it.each(["rotated", "eligible"])("is undetermined without %s, or with it in error", (field) => {
    expect(of({ counts: { ...counts, [field]: undefined } }, "rotationShare")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field, units: [] }],
    });
    const wrong = { counts: { ...counts, [field]: 1.5 } };
    expect(of(wrong, "rotationShare")).toMatchObject({ verdict: "undetermined", reasons: [{ code: "invalidFigure", field, units: [] }] });
    expect(problemsOf(wrong)).toEqual([[`counts.${field}`, "notWhole", 1.5]]);
  });

  it("does not apply to nobody, and reports more rotated than eligible", () => {
    expect(of({ counts: { rotated: 0, eligible: 0 } }, "rotationShare")?.verdict).toBe("notApplicable");
    expect(problemsOf({ counts: { rotated: 9, eligible: 8 } })).toEqual([["counts", "partExceedsWhole", null]]);
  });

  it("counts the eligible from the roster by the province's rule", () => {
    const record = { counts: { rotated: 2 }, roster: roster(20, 7, 0) };
    expect(of(record, "rotationShare")).toMatchObject({ value: 0.1, verdict: "met", reasons: [] });
    expect(of(record, "rotationEligibleTeachers")).toMatchObject({
      value: 20,
      unit: "count",
      verdict: "described",
      reasons: [{ code: "noNumberSet" }],
    });
    expect(assess(record).eligibility).toMatchObject({ value: 20, persons: 27 });
  });

  it("has a verdict where both ends of the range lead to it", () => {
    const share = (rotated: number, eligible: number, unknown: number) =>
      of({ counts: { rotated }, roster: roster(eligible, 0, unknown) }, "rotationShare");
    // 3 of 20 to 30: 10 % to 15 %
    expect(share(3, 20, 10)).toMatchObject({ value: null, margin: null, verdict: "met", requirement: { limit: 0.1 } });
    expect(share(3, 20, 10)?.reasons).toContainEqual({ code: "knownWithinRange", least: 0.1, most: 0.15 });
    // 3 of 20 to 31
    expect(share(3, 20, 11)).toMatchObject({ verdict: "undetermined" });
    // 3 of 31 to 40
    expect(share(3, 31, 9)).toMatchObject({ verdict: "notMet" });
    // Nobody certain: the 3 who rotated were eligible at least.
    expect(share(3, 0, 30)?.reasons).toContainEqual({ code: "knownWithinRange", least: 0.1, most: 1 });
    expect(share(3, 0, 30)?.verdict).toBe("met");
    // Nobody rotated, of perhaps nobody.
    expect(share(0, 0, 30)).toMatchObject({ value: null, verdict: "undetermined" });
    expect(share(0, 1, 29)).toMatchObject({ value: null, verdict: "notMet" });
  });

  it("takes more rotated than can be eligible for an error", () => {
    const record = { counts: { rotated: 31 }, roster: roster(20, 0, 10) };
    expect(of(record, "rotationShare")).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "rotated", units: [] }],
    });
    expect(problemsOf(record)).toEqual([["counts.rotated", "partExceedsWhole", 31]]);
    // 21 of exactly 20.
    expect(problemsOf({ counts: { rotated: 21 }, roster: roster(20, 0, 0) })).toEqual([["counts.rotated", "partExceedsWhole", 21]]);
  });

  it("reports more backbone teachers than rotated or were eligible, whichever of the two they are held against", () => {
    const given = { rotated: 3, backboneRotated: 4, backboneEligible: 8 };
    for (const backboneDenominator of ["rotated", "eligible"])
      expect(problemsOf({ counts: { ...given, backboneDenominator } })).toEqual([["counts", "partExceedsWhole", null]]);
  });

  it("names what is wrong in a roster without a rule too", () => {
    expect(problemsOf({ roster: { teachers: [{ id: "x", role: "cook" }, 7] } })).toEqual([
      ["roster.teachers.0.role", "notInList", "cook"],
      ["roster.teachers.1", "notAnObject", 7],
    ]);
  });

  it("is open where the roster is open: without rotated, with somebody twice", () => {
    expect(of({ counts: {}, roster: roster(20, 0, 10) }, "rotationShare")?.reasons).toEqual([
      { code: "missingFigure", field: "rotated", units: [] },
    ]);
    const wrong = { counts: { rotated: -1 }, roster: roster(20, 0, 10) };
    expect(of(wrong, "rotationShare")?.reasons).toEqual([{ code: "invalidFigure", field: "rotated", units: [] }]);
    expect(problemsOf(wrong)).toEqual([["counts.rotated", "negative", -1]]);
    const twice = { counts: { rotated: 2 }, roster: { ...roster(2, 0, 0), teachers: [...teachers(2, 0, 0), ...teachers(1, 0, 0)] } };
    expect(of(twice, "rotationShare")).toMatchObject({ verdict: "undetermined", reasons: [{ code: "duplicateUnit", units: ["t-0"] }] });
    expect(problemsOf(twice)).toEqual([["roster.teachers.2.id", "duplicateId", "t-0"]]);
  });

  it("shows errors of the roster where they stand, and no others", () => {
    const list = [...teachers(1, 0, 0), { id: "x", role: "teacher", yearsAtSchool: -2 }];
    const record = { counts: { rotated: 1 }, roster: { rule: { yearsAtSchool: 6 }, teachers: list } };
    expect(problemsOf(record)).toEqual([["roster.teachers.1.yearsAtSchool", "negative", -2]]);
    expect(of(record, "rotationShare")).toMatchObject({ verdict: "met", value: null });
  });

  it("wants the eligible that are given to be those of the roster", () => {
    const both = (eligible: number) => ({ counts: { rotated: 3, eligible }, roster: roster(20, 0, 10) });
    expect(of(both(20), "rotationShare")?.value).toBe(0.15);
    expect(of(both(30), "rotationEligibleTeachers")?.value).toBe(30);
    for (const eligible of [19, 31]) {
      expect(of(both(eligible), "rotationShare")).toMatchObject({
        value: null,
        verdict: "undetermined",
        reasons: [{ code: "conflictingRecords" }],
      });
      expect(of(both(eligible), "rotationEligibleTeachers")).toMatchObject({ value: null });
      expect(problemsOf(both(eligible))).toEqual([["counts.eligible", "contradicts", eligible]]);
    }
  });

  it("W13 names the count and what the roster says against it", () => {
    const words = (record: unknown) => assess(record).problems.map(({ message }) => [message.zh, message.en]);
    expect(words({ counts: { rotated: 3, eligible: 31 }, roster: roster(20, 0, 10) })).toEqual([
      [
        "符合条件人数：与“名册中符合条件人数至多：30”等其他数据矛盾",
        "persons eligible: contradicts other figures (most eligible by the roster: 30)",
      ],
    ]);
    expect(words({ counts: { rotated: 3, eligible: 19 }, roster: roster(20, 0, 10) })[0]?.[0]).toBe(
      "符合条件人数：与“名册中符合条件人数至少：20”等其他数据矛盾",
    );
    expect(words({ counts: { rotated: 31 }, roster: roster(20, 0, 10) })[0]?.[0]).toBe(
      "实际交流人数：部分大于整体（名册中符合条件人数至多：30）",
    );
  });

  it("does not depend on the order of the roster", () => {
    const size = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(size, size, size, fc.integer({ min: 0, max: 12 }), (eligible, not, unknown, rotated) => {
        const given = roster(eligible, not, unknown);
        const one = of({ counts: { rotated }, roster: given }, "rotationShare");
        const other = of({ counts: { rotated }, roster: { ...given, teachers: [...given.teachers].reverse() } }, "rotationShare");
        expect([other?.value, other?.verdict]).toEqual([one?.value, one?.verdict]);
        if (one?.verdict === "met") expect(10 * rotated).toBeGreaterThanOrEqual(eligible);
        if (one?.verdict === "notMet") expect(10 * rotated).toBeLessThan(eligible + unknown);
      }),
    );
  });
});

describe("rotationEligibleTeachers", () => {
  it("needs a rule and a list, and takes neither by itself", () => {
    const reasons = (given: unknown) => of({ roster: given }, "rotationEligibleTeachers")?.reasons.slice(0, -1);
    expect(reasons({ teachers: teachers(1, 0, 0) })).toEqual([{ code: "missingFigure", field: "rule", units: [] }]);
    expect(reasons({ rule: { yearsAtSchool: 6 } })).toEqual([{ code: "recordMissing", record: "roster.teachers", units: [] }]);
    expect(reasons({ rule: { yearsAtSchool: -6 }, teachers: [] })).toEqual([{ code: "invalidFigure", field: "rule", units: [] }]);
    expect(problemsOf({ roster: { rule: { yearsAtSchool: -6, ageAtMost: {} }, teachers: "all" } })).toEqual([
      ["roster.teachers", "notAList", "all"],
      ["roster.rule.yearsAtSchool", "negative", -6],
      ["roster.rule.ageAtMost.female", "missing", null],
      ["roster.rule.ageAtMost.male", "missing", null],
    ]);
    expect(problemsOf({ roster: 6 })).toEqual([["roster", "notAnObject", 6]]);
  });

  it("says within what it lies, and is judged by the caller's reading where both ends agree", () => {
    expect(of({ roster: roster(5, 1, 2) }, "rotationEligibleTeachers")).toMatchObject({ value: null, verdict: "described" });
    expect(of({ roster: roster(5, 1, 2) }, "rotationEligibleTeachers")?.reasons).toContainEqual({
      code: "knownWithinRange",
      least: 5,
      most: 7,
    });
    const read = (limit: number) => ({
      ...AT,
      interpretations: { rotationEligibleTeachers: { comparator: ">=" as const, limit, name: "reading" } },
    });
    expect([5, 6, 7, 8].map((limit) => of({ roster: roster(5, 1, 2) }, "rotationEligibleTeachers", read(limit))?.verdict)).toEqual([
      "met",
      "undetermined",
      "undetermined",
      "notMet",
    ]);
  });
});

describe("backboneRotationShare", () => {
  it.each([
    [AT, "rotated", 3, "notMet"],
    [AT, "rotated", 4, "met"],
    [AT, "rotated", 5, "met"],
    [{ ...AT, asOf: "2014-09-01" }, "rotated", 3, "notApplicable"],
    [{ ...AT, asOf: "2014-09-02" }, "rotated", 3, "notMet"],
    [ANHUI, "eligible", 9, "notMet"],
    [ANHUI, "eligible", 10, "met"],
    [{ ...ANHUI, asOf: "2014-09-01" }, "eligible", 9, "notApplicable"],
    [{ ...ANHUI, asOf: "2014-09-02" }, "eligible", 9, "notMet"],
    [AT, "eligible", 9, "described"],
  ])("%o by %s: %d is %s", (options, backboneDenominator, backboneRotated, verdict) => {
    const given = { rotated: 20, eligible: 200, backboneEligible: 50, backboneRotated, backboneDenominator };
    const finding = of({ counts: given }, "backboneRotationShare", options);
    expect(finding?.verdict).toBe(verdict);
    expect(finding?.reasons).toContainEqual({ code: "denominatorChosen", denominator: backboneDenominator });
  });

  it("W13 more backbone teachers than eligible ones of all are a problem that names both, and nothing is judged by them", () => {
    const given = { rotated: 20, eligible: 200, backboneEligible: 201, backboneRotated: 20 };
    const record = (backboneDenominator: string) => ({ counts: { ...given, backboneDenominator } });
    for (const by of ["rotated", "eligible"]) {
      expect(problemsOf(record(by))).toEqual([["counts", "partExceedsWhole", null]]);
      expect(assess(record(by)).problems[0]?.message.zh).toBe(
        "校长教师交流轮岗：部分大于整体（符合交流条件的骨干教师数：201，符合条件人数：200）",
      );
    }
    expect(of(record("eligible"), "backboneRotationShare", ANHUI)).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "conflictingRecords" }, { code: "denominatorChosen", denominator: "eligible" }],
    });
    // Those who rotated are not in doubt.
    expect(of(record("rotated"), "backboneRotationShare")).toMatchObject({ value: 1, verdict: "met" });
  });

  it("judges nothing without a choice of the denominator", () => {
    const { backboneDenominator: _, ...rest } = counts;
    expect(of({ counts: rest }, "backboneRotationShare")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "backboneDenominator", units: [] }],
    });
    const wrong = { counts: { ...rest, backboneDenominator: "all" } };
    expect(of(wrong, "backboneRotationShare")).toMatchObject({ verdict: "undetermined" });
    expect(problemsOf(wrong)).toEqual([["counts.backboneDenominator", "notInList", "all"]]);
  });

  it.each([
    ["rotated", "backboneRotated"],
    ["rotated", "rotated"],
    ["eligible", "backboneRotated"],
    ["eligible", "backboneEligible"],
  ])("by %s, is undetermined without %s", (backboneDenominator, field) => {
    const given = { rotated: 20, backboneEligible: 50, backboneRotated: 10, backboneDenominator, [field]: null };
    expect(of({ counts: given }, "backboneRotationShare", ANHUI)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field, units: [] }, { code: "denominatorChosen" }],
    });
  });
});

describe("countyManagedShare and postMismatch", () => {
  it.each(["teachersPlacedByDepartment", "teachers"])("have no share without %s", (field) => {
    const record = { countyManaged: { ...full.countyManaged, [field]: null } };
    expect(of(record, "countyManagedShare")?.reasons[0]).toEqual({ code: "missingFigure", field, units: [] });
  });

  it("report more placed than there are", () => {
    expect(problemsOf({ countyManaged: { teachersPlacedByDepartment: 5, teachers: 4 } })).toEqual([
      ["countyManaged", "partExceedsWhole", null],
    ]);
  });

  it("tell the posts out of place by school and by standing", () => {
    const { mismatch } = assess({ schools });
    expect(mismatch).toMatchObject({
      value: 10,
      strong: { surplus: 0, deficit: 15 },
      weak: { surplus: 10, deficit: 0 },
      unmarked: { surplus: 0, deficit: 0 },
    });
    const read = { ...AT, interpretations: { postMismatch: { comparator: "<=" as const, limit: 10, name: "relieved" } } };
    expect(of({ schools }, "postMismatch", read)?.verdict).toBe("met");
    expect(of({ schools: [...schools, { schoolId: "s-3", posts: 2, postsNeeded: 1 }] }, "postMismatch", read)?.verdict).toBe("notMet");
  });

  it("tell nothing while a figure is wanting", () => {
    expect(of({ schools: [...schools, { schoolId: "s-3", posts: 1 }] }, "postMismatch")).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "postsNeeded", units: ["s-3"] }, { code: "noNumberSet" }],
    });
    expect(problemsOf({ schools: [{ schoolId: "s-3", posts: -1, postsNeeded: 2 }] })).toEqual([["schools.0.posts", "negative", -1]]);
    expect(problemsOf({ schools: {} })).toEqual([["schools", "notAList", "object"]]);
    expect(assess({ schools: {} }).mismatch).toBeNull();
  });
});
