import { describe, expect, it } from "vitest";
import { assessDepartments, assessLeadership, UsageError, type Finding, type LeadershipRecord, type TopicOptions } from "edu-balance";

const at = (more: Partial<TopicOptions> = {}): TopicOptions => ({ asOf: "2017-12-31", county: { id: "c", place: "140602" }, ...more });
const leadership = (record: object, more: Partial<TopicOptions> = {}): readonly Finding[] => assessLeadership(record, at(more)).findings;
const problemsOf = (record: object): unknown[] =>
  assessLeadership(record as LeadershipRecord, at()).problems.map(({ path, code, value }) => [path.join("."), code, value]);

describe("assessLeadership", () => {
  it("has a finding for every measure with nothing given, and none is met", () => {
    const result = assessLeadership(Object.freeze({}), at());
    expect(result).toMatchObject({ standard: "leadership", verdict: "described", problems: [] });
    expect(
      result.findings.map(({ indicator, value, verdict, reasons }) => [indicator, value, verdict, reasons.map(({ code }) => code)]),
    ).toEqual([
      ["weakSchoolLeaderShare", null, "described", ["recordMissing", "noNumberSet"]],
      ["studyMeetings", null, "described", ["recordMissing", "noNumberSet"]],
    ]);
    expect(() => assessLeadership(null as unknown as LeadershipRecord, at())).toThrow(UsageError);
  });

  it("describes what the text sets no number for", () => {
    const record = { weakSchools: { weakSchoolsWithLeader: 3, weakSchools: 4 }, studyMeetings: { meetings: 2 } };
    expect(leadership(record).map(({ value, unit, verdict, requirement }) => [value, unit, verdict, requirement])).toEqual([
      [0.75, "share", "described", null],
      [2, "count", "described", null],
    ]);
  });

  it("judges by the caller's reading, the limit included, and names whose it is", () => {
    const interpretations = {
      weakSchoolLeaderShare: { comparator: ">=", limit: 0.75, name: "example" },
      studyMeetings: { comparator: ">=", limit: 2, name: "example" },
    } as const;
    const verdicts = (leaders: number, meetings: number): unknown[] =>
      leadership({ weakSchools: { weakSchoolsWithLeader: leaders, weakSchools: 4 }, studyMeetings: { meetings } }, { interpretations }).map(
        ({ verdict, requirement }) => [verdict, requirement?.overlay],
      );
    expect(verdicts(3, 2)).toEqual([
      ["met", "example"],
      ["met", "example"],
    ]);
    expect(verdicts(2, 1)).toEqual([
      ["notMet", "example"],
      ["notMet", "example"],
    ]);
    expect(verdicts(4, 3)).toEqual([
      ["met", "example"],
      ["met", "example"],
    ]);
    const [share, meetings] = leadership({ weakSchools: { weakSchools: 4 }, studyMeetings: {} }, { interpretations });
    expect(share).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "weakSchoolsWithLeader" }, { code: "unverifiedRuleUsed" }, { code: "overlayUsed" }],
    });
    expect(meetings).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "meetings" }, { code: "unverifiedRuleUsed" }, { code: "overlayUsed" }],
    });
  });

  it("counts a list of the weak schools", () => {
    const list = [
      { schoolId: "a", hasLeader: true },
      { schoolId: "b", hasLeader: false },
    ];
    const [share] = leadership({ weakSchoolList: list });
    expect(share?.value).toBe(0.5);
    const open = (more: unknown): Finding | undefined => leadership({ weakSchoolList: [...list, more] })[0];
    expect(open({ schoolId: "c" })).toMatchObject({
      value: null,
      reasons: [{ code: "missingFigure", field: "hasLeader", units: ["c"] }, {}],
    });
    expect(open({ schoolId: "c", hasLeader: "yes" })).toMatchObject({
      value: null,
      reasons: [{ code: "invalidFigure", field: "hasLeader", units: ["c"] }, {}],
    });
    expect(open({ schoolId: "a", hasLeader: true })).toMatchObject({ value: null, reasons: [{ code: "duplicateUnit", units: ["a"] }, {}] });
    expect(open(7)).toMatchObject({ value: null, reasons: [{ code: "invalidRecord", units: ["#2"] }, {}] });
    expect(leadership({ weakSchoolList: [] })[0]).toMatchObject({ value: null, reasons: [{ code: "noUnits" }, {}] });
    expect(leadership({ weakSchoolList: "all" })[0]).toMatchObject({
      value: null,
      reasons: [{ code: "invalidRecord", units: ["weakSchoolList"] }, {}],
    });
  });

  it("reports what cannot be right", () => {
    expect(problemsOf({ weakSchools: { weakSchoolsWithLeader: 5, weakSchools: 4 }, studyMeetings: { meetings: 1.5 } })).toEqual([
      ["weakSchools", "partExceedsWhole", null],
      ["studyMeetings.meetings", "notWhole", 1.5],
    ]);
    expect(problemsOf({ weakSchools: 4, studyMeetings: "often" })).toEqual([
      ["weakSchools", "notAnObject", 4],
      ["studyMeetings", "notAnObject", "often"],
    ]);
    expect(problemsOf({ weakSchools: { weakSchools: 1 }, weakSchoolList: [{ schoolId: "a", hasLeader: 1 }] })).toEqual([
      ["weakSchools", "notExpected", "object"],
      ["weakSchoolList.0.hasLeader", "notInList", 1],
    ]);
  });
});

describe("assessDepartments", () => {
  const departments = (record: object, more: Partial<TopicOptions> = {}): readonly Finding[] =>
    assessDepartments(record, at(more)).findings;
  const land = { suppliedHectares: 4.5, plannedHectares: 6 };
  const posts = { postsApprovedAndFilled: 3, postsNeeded: 8 };

  it("has a finding for every measure with nothing given, and none is met", () => {
    const result = assessDepartments(Object.freeze({}), at());
    expect(result).toMatchObject({ standard: "departments", verdict: "described", problems: [] });
    expect(result.findings.map(({ indicator, value, verdict, reasons }) => [indicator, value, verdict, reasons[0]])).toEqual([
      ["educationLandSuppliedShare", null, "described", { code: "recordMissing", record: "educationLand", units: [] }],
      ["postsTimelyShare", null, "described", { code: "recordMissing", record: "posts", units: [] }],
    ]);
    expect(() => assessDepartments(7, at())).toThrow(UsageError);
  });

  it("describes, and judges by the caller's reading", () => {
    expect(departments({ educationLand: land, posts }).map(({ value, verdict }) => [value, verdict])).toEqual([
      [0.75, "described"],
      [0.375, "described"],
    ]);
    const reading = (limit: number) => ({ comparator: ">=", limit, name: "example" }) as const;
    const verdicts = (one: number, other: number): unknown[] =>
      departments(
        { educationLand: land, posts },
        { interpretations: { educationLandSuppliedShare: reading(one), postsTimelyShare: reading(other) } },
      ).map(({ verdict }) => verdict);
    expect(verdicts(0.75, 0.375)).toEqual(["met", "met"]);
    expect(verdicts(0.76, 0.376)).toEqual(["notMet", "notMet"]);
  });

  it.each([
    ["educationLand", "suppliedHectares", land],
    ["educationLand", "plannedHectares", land],
    ["posts", "postsApprovedAndFilled", posts],
    ["posts", "postsNeeded", posts],
  ])("has no value of %s without %s, nor with one that cannot be right", (record, field, figures) => {
    const found = departments({ [record]: { ...figures, [field]: null } }).find(({ reasons }) =>
      reasons.some(({ code }) => code === "missingFigure"),
    );
    expect(found).toMatchObject({ value: null, reasons: [{ code: "missingFigure", field, units: [] }, { code: "noNumberSet" }] });
    const { problems } = assessDepartments({ [record]: { ...figures, [field]: -1 } }, at());
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([[`${record}.${field}`, "negative", -1]]);
  });

  it("takes part of a hectare and no part of a post", () => {
    expect(
      assessDepartments(
        { educationLand: { suppliedHectares: 7, plannedHectares: 6 }, posts: { ...posts, postsNeeded: 8.5 } },
        at(),
      ).problems.map(({ path, code }) => [path.join("."), code]),
    ).toEqual([
      ["educationLand", "partExceedsWhole"],
      ["posts.postsNeeded", "notWhole"],
    ]);
  });
});
