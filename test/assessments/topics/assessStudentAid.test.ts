import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessStudentAid,
  UsageError,
  type Finding,
  type FundingRegion,
  type Stage,
  type StudentAidRecord,
  type TopicOptions,
  type Verdict,
} from "edu-balance";

const county = { id: "c", place: "140602" };
const at = (asOf: string, more: Partial<TopicOptions> = {}): TopicOptions => ({ asOf, county, ...more });
const all = (record: object, options = at("2018-01-01")): readonly Finding[] => assessStudentAid(record, options).findings;
const find = (record: object, indicator: string, options = at("2018-01-01"), stage?: Stage): Finding => {
  const finding = all(record, options).find((each) => each.indicator === indicator && (stage === undefined || each.stage === stage));
  if (finding === undefined) throw new Error(indicator);
  return finding;
};
const problemsOf = (record: object): unknown[] =>
  assessStudentAid(record as StudentAidRecord, at("2018-01-01")).problems.map(({ path, code, value }) => [path.join("."), code, value]);

describe("assessStudentAid", () => {
  it.each(["2013-12-31", "2016-12-31", "2018-01-01", "2024-01-01"])(
    "has a finding for every measure with nothing given on %s, and none is met",
    (asOf) => {
      const result = assessStudentAid(Object.freeze({}), at(asOf));
      expect(result.findings.map(({ indicator, stage }) => [indicator, stage])).toEqual([
        ["aidCoverageShare", undefined],
        ["aidMissed", undefined],
        ["aidDuplicated", undefined],
        ["boarderAidPaid", "primary"],
        ["boarderAidPaid", "juniorSecondary"],
        ["nonBoarderAidPaid", "primary"],
        ["nonBoarderAidPaid", "juniorSecondary"],
        ["povertyDropouts", undefined],
      ]);
      for (const { verdict, reasons } of result.findings) {
        expect(["undetermined", "notApplicable"]).toContain(verdict);
        expect(reasons.map(({ code }) => code)).toContain("recordMissing");
      }
      expect(result).toMatchObject({ standard: "studentAid", problems: [], coverage: null });
    },
  );

  it("refuses what is no record", () => {
    expect(() => assessStudentAid([], at("2018-01-01"))).toThrow(UsageError);
  });

  it("lets what is not met beat what is not known", () => {
    const aidCounts = { aided: 10, eligible: 10, duplicated: 0 };
    const paid = { paidYuan: 1250, eligibleBoarders: 1 };
    const met = {
      aidCounts: { ...aidCounts, missed: 0 },
      boarderAid: { primary: paid, juniorSecondary: paid },
      povertyDropouts: { pupils: 0 },
    };
    expect(assessStudentAid(met, at("2018-01-01")).verdict).toBe("met");
    expect(assessStudentAid({ ...met, boarderAid: { primary: paid } }, at("2018-01-01")).verdict).toBe("undetermined");
    expect(assessStudentAid({ aidCounts: { ...aidCounts, aided: 9 }, boarderAid: { primary: paid } }, at("2018-01-01")).verdict).toBe(
      "notMet",
    );
  });
});

describe("coverage of aid", () => {
  const aidLists = {
    eligible: ["a", "b", "c", "d"],
    grants: [
      { pupilId: "a", item: "living" },
      { pupilId: "b", item: "living" },
      { pupilId: "b", item: "living" },
      { pupilId: "b", item: "books" },
      { pupilId: "b", item: "books" },
      { pupilId: "x", item: "books" },
      { pupilId: "c", item: "books" },
    ],
  };

  it("from lists: who was missed, who was paid twice, who was not on the list", () => {
    const { findings, coverage, problems } = assessStudentAid({ aidLists }, at("2018-01-01"));
    // Three of four covered; one pupil twice under two items is one pupil.
    expect(findings.slice(0, 3).map(({ indicator, value, unit, verdict }) => [indicator, value, unit, verdict])).toEqual([
      ["aidCoverageShare", 0.75, "share", "notMet"],
      ["aidMissed", 1, "pupils", "notMet"],
      ["aidDuplicated", 1, "pupils", "notMet"],
    ]);
    expect(coverage).toEqual({
      covered: ["a", "b", "c"],
      missed: ["d"],
      duplicated: [
        { pupilId: "b", item: "living", times: 2 },
        { pupilId: "b", item: "books", times: 2 },
      ],
      notEligible: ["x"],
    });
    expect(problems).toEqual([]);
  });

  it("is judged by the clause: all, from its day on, in Shuozhou", () => {
    const covered = { aidLists: { ...aidLists, eligible: ["a", "b", "c"] } };
    expect(find(covered, "aidCoverageShare")).toMatchObject({ value: 1, verdict: "met", origin: "municipal" });
    expect(find({ aidLists }, "aidCoverageShare", at("2016-05-16")).verdict).toBe("notMet");
    expect(find({ aidLists }, "aidCoverageShare", at("2016-05-15")).verdict).toBe("notApplicable");
    expect(find({ aidLists }, "aidCoverageShare", { asOf: "2018-01-01", county: { id: "x", place: "130100" } }).verdict).toBe(
      "notApplicable",
    );
    expect(find({ aidLists: { eligible: [], grants: [] } }, "aidCoverageShare")).toMatchObject({ value: null, verdict: "notApplicable" });
  });

  it("holds the counts against 0, as the clause's absolute words have it, in Shuozhou alone", () => {
    const options = at("2018-01-01");
    const elsewhere = { asOf: "2018-01-01", county: { id: "x", place: "130100" } };
    expect(find({ aidLists }, "aidDuplicated", elsewhere)).toMatchObject({ value: 1, verdict: "notApplicable" });
    expect(find({ aidLists }, "aidMissed", options).verdict).toBe("notMet");
    expect(find({ aidLists }, "aidDuplicated", options).verdict).toBe("notMet");
    expect(find({ aidCounts: { missed: 0, duplicated: 0 } }, "aidMissed", options).verdict).toBe("met");
    expect(find({ aidCounts: { missed: 0, duplicated: 0 } }, "aidDuplicated", options).verdict).toBe("met");
    expect(find({ povertyDropouts: { pupils: 0 } }, "povertyDropouts", options).verdict).toBe("met");
    expect(find({ povertyDropouts: { pupils: 1 } }, "povertyDropouts", options).verdict).toBe("notMet");
    expect(find({ povertyDropouts: {} }, "povertyDropouts", options).verdict).toBe("undetermined");
  });

  it("leaves open what an entry that cannot be read could change", () => {
    const broken = (lists: object): (number | null)[] =>
      all({ aidLists: { ...aidLists, ...lists } })
        .slice(0, 3)
        .map(({ value }) => value);
    expect(broken({ eligible: ["a", null] })).toEqual([null, null, 1]);
    expect(broken({ grants: [{ pupilId: 7, item: "living" }] })).toEqual([null, null, null]);
    expect(broken({ grants: ["a"] })).toEqual([null, null, null]);
    expect(broken({ grants: [{ pupilId: "a" }] })).toEqual([0.25, 3, null]);
    expect(broken({ eligible: null })).toEqual([null, null, 1]);
    expect(broken({ grants: undefined })).toEqual([null, null, null]);
    expect(broken({ grants: {} })).toEqual([null, null, null]);
    // Listed twice, still one pupil.
    expect(broken({ eligible: ["a", "a", "z"] })).toEqual([0.5, 1, 1]);
    expect(problemsOf({ aidLists: { eligible: ["a", "a", ""], grants: {} } })).toEqual([
      ["aidLists.grants", "notAList", "object"],
      ["aidLists.eligible.1", "duplicateId", "a"],
      ["aidLists.eligible.2", "notText", ""],
    ]);
    expect(assessStudentAid({ aidLists: { eligible: ["a"] } }, at("2018-01-01")).coverage).toBeNull();
    expect(problemsOf({ aidLists: [] })).toEqual([["aidLists", "notAnObject", "array"]]);
  });

  it("from counts, with the rest worked out", () => {
    const of = (aidCounts: object): unknown[] =>
      all({ aidCounts })
        .slice(0, 3)
        .map(({ value }) => value);
    expect(of({ aided: 99, eligible: 100, missed: 1, duplicated: 2 })).toEqual([0.99, 1, 2]);
    expect(of({ aided: 99, eligible: 100 })).toEqual([0.99, 1, null]);
    expect(of({ aided: 99, missed: 3 })).toEqual([null, 3, null]);
    expect(of({ eligible: 100 })).toEqual([null, null, null]);
    expect(of({ aided: 101, eligible: 100 })).toEqual([null, null, null]);
    expect(problemsOf({ aidCounts: { aided: 101, eligible: 100 } })).toEqual([["aidCounts", "partExceedsWhole", null]]);
    expect(problemsOf({ aidCounts: { aided: -1, eligible: 0.5, missed: "1", duplicated: Number.NaN } })).toEqual([
      ["aidCounts.aided", "negative", -1],
      ["aidCounts.eligible", "notWhole", 0.5],
      ["aidCounts.missed", "notANumber", "1"],
      ["aidCounts.duplicated", "notFinite", "NaN"],
    ]);
  });

  it("does not choose between counts that contradict each other", () => {
    const aidCounts = { aided: 99, eligible: 100, missed: 2, duplicated: 0 };
    expect(find({ aidCounts }, "aidCoverageShare")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "conflictingRecords" }],
    });
    expect(find({ aidCounts }, "aidMissed").value).toBeNull();
    expect(find({ aidCounts }, "aidDuplicated").value).toBe(0);
    expect(problemsOf({ aidCounts })).toEqual([["aidCounts.missed", "contradicts", 2]]);
    expect(problemsOf({ aidCounts: { eligible: 100, missed: 101 } })).toEqual([["aidCounts.missed", "contradicts", 101]]);
    expect(problemsOf({ aidCounts, aidLists })).toEqual([["aidCounts", "notExpected", "object"]]);
  });

  it("comes to the same from lists and from their counts", () => {
    const id = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1 }),
        fc.array(fc.record({ pupilId: id, item: fc.constantFrom("x", "y") })),
        (eligible, grants) => {
          const one = assessStudentAid({ aidLists: { eligible, grants } }, at("2018-01-01"));
          const aided = eligible.filter((each) => grants.some(({ pupilId }) => pupilId === each)).length;
          const duplicated = new Set((one.coverage?.duplicated ?? []).map(({ pupilId }) => pupilId)).size;
          const other = assessStudentAid({ aidCounts: { aided, eligible: eligible.length, duplicated } }, at("2018-01-01"));
          expect(one.findings).toEqual(other.findings);
        },
      ),
    );
  });
});

describe("living aid of boarders", () => {
  const judged = (paidYuan: number, asOf: string, stage: Stage, fundingRegion?: FundingRegion): Finding =>
    find({ boarderAid: { [stage]: { paidYuan, eligibleBoarders: 8 } }, fundingRegion }, "boarderAidPaid", at(asOf), stage);

  // 8 boarders: 8000 and 10,000 yuan by 1000 and 1250; 10,000 and 12,000 by 1250 and 1500.
  it.each<[string, Stage, FundingRegion | undefined, number]>([
    ["2016-01-01", "primary", "central", 8000],
    ["2016-12-31", "juniorSecondary", "west", 10_000],
    ["2017-01-01", "primary", undefined, 8000],
    ["2023-12-31", "juniorSecondary", "east", 10_000],
    ["2024-01-01", "primary", undefined, 10_000],
    ["2024-01-01", "juniorSecondary", "central", 12_000],
  ])("on %s, %s, %s: %d yuan are due", (asOf, stage, region, due) => {
    expect(judged(due, asOf, stage, region)).toMatchObject({
      value: 1,
      verdict: "met",
      unit: "ratio",
      requirement: { limit: 1, parameterId: "boarderLivingAid" },
    });
    expect(judged(due - 0.01, asOf, stage, region).verdict).toBe("notMet");
    expect(judged(due * 2, asOf, stage, region)).toMatchObject({ value: 2, verdict: "met" });
    expect(judged(due / 2, asOf, stage, region)).toMatchObject({ value: 0.5, verdict: "notMet", margin: -0.5 });
  });

  it("depends on the part of the country in 2016, which has no default", () => {
    const finding = judged(8000, "2016-12-31", "primary");
    expect(finding).toMatchObject({ value: null, verdict: "undetermined", requirement: null });
    expect(finding.reasons).toEqual([
      { code: "missingFigure", field: "fundingRegion", units: [] },
      { code: "ruleOfOtherScope", parameterId: "boarderLivingAid", scopes: ["central", "west"] },
    ]);
    expect(judged(8000, "2016-12-31", "primary", "east")).toMatchObject({
      verdict: "described",
      reasons: [{ code: "ruleOfOtherScope", parameterId: "boarderLivingAid", scopes: ["central", "west"] }],
    });
    expect(judged(8000, "2016-12-31", "primary", "north" as FundingRegion)).toMatchObject({
      verdict: "undetermined",
      reasons: [{ code: "invalidFigure", field: "fundingRegion" }, {}],
    });
    expect(problemsOf({ fundingRegion: "north" })).toEqual([["fundingRegion", "notInList", "north"]]);
    expect(judged(8000, "2015-12-31", "primary", "central").verdict).toBe("notApplicable");
  });

  it("has no value without a figure, and does not apply where nobody is eligible", () => {
    const of = (primary: object): Finding => find({ boarderAid: { primary } }, "boarderAidPaid", at("2018-01-01"), "primary");
    expect(of({ eligibleBoarders: 8 })).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "paidYuan" }],
    });
    expect(of({ paidYuan: 8 })).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "eligibleBoarders" }],
    });
    expect(of({ paidYuan: 0, eligibleBoarders: 0 }).verdict).toBe("notApplicable");
    expect(problemsOf({ boarderAid: { primary: { paidYuan: -1, eligibleBoarders: 1.5 }, juniorSecondary: 7 } })).toEqual([
      ["boarderAid.primary.paidYuan", "negative", -1],
      ["boarderAid.primary.eligibleBoarders", "notWhole", 1.5],
      ["boarderAid.juniorSecondary", "notAnObject", 7],
    ]);
    expect(problemsOf({ boarderAid: [] })).toEqual([["boarderAid", "notAnObject", "array"]]);
  });
});

describe("living aid of day pupils", () => {
  const judged = (paidYuan: number, options: TopicOptions, stage: Stage): Finding =>
    find({ nonBoarderAid: { [stage]: { paidYuan, eligibleNonBoarders: 8 } } }, "nonBoarderAidPaid", options, stage);

  // Half of the boarders' amount: 8 × 625 and 8 × 750 from 2024 on; 8 × 500 and 8 × 625 before.
  it.each<[TopicOptions, Stage, number, Verdict, Verdict]>([
    [at("2024-01-01"), "primary", 5000, "met", "notMet"],
    [at("2024-01-01"), "juniorSecondary", 6000, "met", "notMet"],
    [at("2023-12-31", { allowUnverified: true }), "primary", 4000, "met", "notMet"],
    [at("2019-09-01", { allowUnverified: true }), "juniorSecondary", 5000, "met", "notMet"],
    [{ asOf: "2019-09-01", county: { id: "s", place: "610100" } }, "primary", 4000, "met", "notMet"],
  ])("%o, %s: %d yuan are due", (options, stage, due, enough, short) => {
    expect(judged(due, options, stage)).toMatchObject({
      value: 1,
      verdict: enough,
      requirement: { limit: 1, parameterId: "nonBoarderLivingAidShare" },
    });
    expect(judged(due - 0.01, options, stage).verdict).toBe(short);
  });

  it("rests on two rules and names both", () => {
    expect(judged(5000, at("2024-01-01"), "primary").basis).toEqual([
      { document: "financeNotice2024", clause: "（寄宿生生活补助）" },
      { document: "financeNotice2024", clause: "（寄宿生生活补助）" },
    ]);
  });

  it("is not judged before there was a share, and by the half from autumn 2019 on", () => {
    expect(judged(4000, at("2019-08-31"), "primary")).toMatchObject({ value: null, verdict: "notApplicable" });
    // 8 pupils × half of 1000 yuan
    for (const day of ["2019-09-01", "2023-12-31"]) {
      expect(judged(4000, at(day), "primary").verdict).toBe("met");
      expect(judged(3999.99, at(day), "primary").verdict).toBe("notMet");
    }
  });

  it("has no value without a figure, and does not apply where nobody is eligible", () => {
    const of = (primary: object): Finding => find({ nonBoarderAid: { primary } }, "nonBoarderAidPaid", at("2024-01-01"), "primary");
    expect(of({ eligibleNonBoarders: 8 })).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "paidYuan" }],
    });
    expect(of({ paidYuan: 8 })).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "eligibleNonBoarders" }],
    });
    expect(of({ paidYuan: 0, eligibleNonBoarders: 0 }).verdict).toBe("notApplicable");
    expect(problemsOf({ nonBoarderAid: { primary: { paidYuan: Number.NaN, eligibleNonBoarders: "8" } } })).toEqual([
      ["nonBoarderAid.primary.paidYuan", "notFinite", "NaN"],
      ["nonBoarderAid.primary.eligibleNonBoarders", "notANumber", "8"],
    ]);
  });
});

describe("children out of school for poverty", () => {
  it("are counted and described", () => {
    expect(find({ povertyDropouts: { pupils: 3 } }, "povertyDropouts")).toMatchObject({
      value: 3,
      unit: "pupils",
      verdict: "notMet",
      margin: -3,
    });
    expect(find({ povertyDropouts: { pupils: null } }, "povertyDropouts")).toMatchObject({
      value: null,
      verdict: "undetermined",
      reasons: [{ code: "missingFigure", field: "pupils" }],
    });
    expect(problemsOf({ povertyDropouts: { pupils: 0.5 } })).toEqual([["povertyDropouts.pupils", "notWhole", 0.5]]);
    expect(problemsOf({ povertyDropouts: 3 })).toEqual([["povertyDropouts", "notAnObject", 3]]);
  });
});
