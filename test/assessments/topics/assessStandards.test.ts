import { describe, expect, it } from "vitest";
import { assessStandards, type StandardsRecord, type TopicOptions } from "edu-balance";

const shuozhou = { id: "yingxian", place: "140622" };
const due: TopicOptions = { asOf: "2018-12-31", county: shuozhou };
const group = { enrolled: 9, children: 10 };
const record: StandardsRecord = {
  basicStandard: { schoolsAtBasicStandard: 60, schools: 60 },
  managementStandard: { schoolsAtManagementStandard: 30, schools: 60 },
  opportunity: {
    rate: "enrolment",
    groups: {
      migrant: group,
      leftBehind: group,
      disabled: { enrolled: 4, children: 5 },
      poor: group,
      all: { enrolled: 95, children: 100 },
    },
  },
};
const row = (given: StandardsRecord, options: TopicOptions = due) =>
  assessStandards(given, options).findings.map(({ indicator, value, verdict }) => [indicator, value, verdict]);

describe("assessStandards", () => {
  it("judges the basic standard and describes the rest", () => {
    // Gap: 95 % of all less 80 % of the disabled.
    expect(row(record)).toEqual([
      ["schoolsAtBasicStandardShare", 1, "met"],
      ["managementStandardShare", 0.5, "described"],
      ["opportunityGap", 0.15, "described"],
    ]);
    const result = assessStandards(record, due);
    expect(result).toMatchObject({ standard: "standards", asOf: "2018-12-31", verdict: "met", problems: [] });
    expect(result.findings[0]).toMatchObject({ requirement: { comparator: ">=", limit: 1, dueBy: "2018-12-31" }, origin: "municipal" });
    expect(result.findings[1]?.reasons).toEqual([{ code: "noNumberSet" }]);
    expect(result.findings[2]?.reasons).toEqual([{ code: "denominatorChosen", denominator: "enrolment" }, { code: "noNumberSet" }]);
  });

  it("waits for the last day of 2018", () => {
    const short = { basicStandard: { schoolsAtBasicStandard: 59, schools: 60 } };
    expect(assessStandards(short, due).verdict).toBe("notMet");
    const early = assessStandards(short, { ...due, asOf: "2018-12-30" });
    expect(early.verdict).toBe("pending");
    expect(early.findings[0]?.reasons).toEqual([{ code: "notYetDue", dueBy: "2018-12-31", daysLeft: 1 }]);
    expect(assessStandards(record, { ...due, asOf: "2016-05-16" }).verdict).toBe("met");
  });

  it("asks it in Shuozhou only, from the day of the opinion on", () => {
    for (const options of [
      { asOf: "2016-05-15" },
      { asOf: "2019-01-01", county: { id: "c", place: "140200" } },
      { ...due, asOf: "2016-05-15" },
    ]) {
      const [basic] = assessStandards(record, options).findings;
      expect(basic).toMatchObject({ value: 1, verdict: "notApplicable", requirement: null });
      expect(basic?.reasons[0]?.code).toBe("noRuleInForce");
    }
    const [nowhere] = assessStandards(record, { asOf: "2019-01-01" }).findings;
    expect(nowhere).toMatchObject({
      value: 1,
      verdict: "undetermined",
      requirement: null,
      reasons: [{ code: "placeUnknown", parameterId: "schoolsAtBasicStandardShareTarget" }],
    });
  });

  it("has a finding for each measure with nothing given, and none is met", () => {
    expect(row({})).toEqual([
      ["schoolsAtBasicStandardShare", null, "undetermined"],
      ["managementStandardShare", null, "described"],
      ["opportunityGap", null, "described"],
    ]);
    const records = assessStandards({}, due).findings.map(({ reasons }) => reasons[0]);
    expect(records).toEqual(
      ["basicStandard", "managementStandard", "opportunity"].map((name) => ({ code: "recordMissing", record: name, units: [] })),
    );
    expect(row({ basicStandard: null, managementStandard: null, opportunity: null })).toEqual(row({}));
  });

  it("does not take a missing figure for none", () => {
    for (const basicStandard of [{ schools: 60 }, { schoolsAtBasicStandard: 60, schools: null }]) {
      expect(assessStandards({ basicStandard }, due).verdict).toBe("undetermined");
    }
    const ofNone = { schoolsAtBasicStandard: 0, schools: 0 };
    expect(row({ basicStandard: ofNone })[0]).toEqual(["schoolsAtBasicStandardShare", null, "notApplicable"]);
    expect(assessStandards({ basicStandard: ofNone }, due).verdict).toBe("described");
  });

  it("goes by the caller's reading where there is no number", () => {
    const interpretations = {
      opportunityGap: { comparator: "<=", limit: 0.15, name: "county reading" },
      managementStandardShare: { comparator: ">", limit: 0.5, name: "county reading" },
    } as const;
    const { findings, verdict } = assessStandards(record, { ...due, interpretations });
    expect(findings.map((finding) => finding.verdict)).toEqual(["met", "notMet", "met"]);
    expect(findings[2]?.requirement?.overlay).toBe("county reading");
    expect(verdict).toBe("notMet");
    // Without the groups the reading has nothing to be held against.
    expect(assessStandards({ basicStandard: record.basicStandard }, { ...due, interpretations }).verdict).toBe("undetermined");
  });

  it("says which figures are wrong", () => {
    const problems = (given: object) => assessStandards(given, due).problems.map(({ path, code, value }) => [path.join("."), code, value]);
    expect(problems({ basicStandard: { schoolsAtBasicStandard: -1, schools: 6.5 } })).toEqual([
      ["basicStandard.schoolsAtBasicStandard", "negative", -1],
      ["basicStandard.schools", "notWhole", 6.5],
    ]);
    expect(problems({ managementStandard: { schoolsAtManagementStandard: 7, schools: 6 } })).toEqual([
      ["managementStandard", "partExceedsWhole", null],
    ]);
    expect(problems({ opportunity: 5 })).toEqual([["opportunity", "notAnObject", 5]]);
    expect(problems({ opportunity: { rate: "x", groups: [], rates: "y" } })).toEqual([
      ["opportunity.rate", "notInList", "x"],
      ["opportunity.groups", "notAnObject", "array"],
      ["opportunity.rates", "notAnObject", "y"],
    ]);
    expect(problems({ opportunity: {} })).toEqual([["opportunity.rate", "missing", null]]);
    const groups = {
      migrant: { enrolled: 11, children: 10 },
      poor: { enrolled: 1, children: 101 },
      leftBehind: { enrolled: "1" },
      all: { enrolled: 95, children: 100 },
      disabled: 4,
    };
    expect(problems({ opportunity: { rate: "enrolment", groups, rates: { all: 0.9, disabled: 1.5 } } })).toEqual([
      ["opportunity.groups.migrant.enrolled", "partExceedsWhole", 11],
      ["opportunity.groups.leftBehind.enrolled", "notANumber", "1"],
      ["opportunity.groups.disabled", "notAnObject", 4],
      ["opportunity.rates.disabled", "partExceedsWhole", 1.5],
      ["opportunity.groups.poor.children", "partExceedsWhole", 101],
      ["opportunity.rates.all", "notExpected", 0.9],
    ]);
    expect(problems({ opportunity: { rate: "enrolment", rates: { all: -0.5 } } })).toEqual([["opportunity.rates.all", "negative", -0.5]]);
  });
});
