import { describe, expect, it } from "vitest";
import { assessTechnology, type TechnologyRecord } from "edu-balance";

/** The last day of the plan. */
const asOf = "2015-12-31";
const record: TechnologyRecord = {
  broadband: { schoolsWithBroadband: 50, schools: 100 },
  multimediaClassrooms: { multimediaClassrooms: 77, classrooms: 100 },
  teacherSpaces: { teachersWithSpace: 500, teachers: 1000 },
  pupilSpaces: { pupilsWithSpace: 300, pupils: 1000 },
};
const verdicts = (given: TechnologyRecord, day = asOf) => assessTechnology(given, { asOf: day }).findings.map(({ verdict }) => verdict);
const INDICATORS = ["broadbandSchoolShare", "multimediaClassroomShare", "teacherSpaceShare", "pupilSpaceShare"];

describe("assessTechnology", () => {
  it("is met with every figure at the goal of 2015", () => {
    const { findings, verdict, problems, standard } = assessTechnology(record, { asOf });
    expect(findings.map(({ indicator, value }) => [indicator, value])).toEqual(
      INDICATORS.map((indicator, at) => [indicator, [0.5, 0.77, 0.5, 0.3][at]]),
    );
    expect(findings.map((finding) => finding.verdict)).toEqual(["met", "described", "met", "met"]);
    expect({ standard, verdict, problems }).toEqual({ standard: "technology", verdict: "met", problems: [] });
    expect(findings.map(({ stage }) => stage)).toEqual([undefined, undefined, undefined, "juniorSecondary"]);
  });

  it.each<[string, TechnologyRecord, number]>([
    ["one school fewer", { broadband: { schoolsWithBroadband: 49, schools: 100 } }, 0],
    ["one teacher fewer", { teacherSpaces: { teachersWithSpace: 499, teachers: 1000 } }, 2],
    ["one pupil fewer", { pupilSpaces: { pupilsWithSpace: 299, pupils: 1000 } }, 3],
  ])("is not met with %s, and waits for the end of 2015", (_name, change, at) => {
    expect(verdicts({ ...record, ...change })[at]).toBe("notMet");
    expect(verdicts({ ...record, ...change }, "2015-12-30")[at]).toBe("pending");
    // It stays missed as long as it is not reached.
    expect(verdicts({ ...record, ...change }, "2016-01-01")[at]).toBe("notMet");
  });

  it("W4: the plan to 2015 judges nothing later, and what was missed by then stays missed until it is reached", () => {
    const at = (schoolsWithBroadband: number) =>
      assessTechnology({ broadband: { schoolsWithBroadband, schools: 90 } }, { asOf: "2025-12-31" }).findings[0];
    expect(at(46)).toMatchObject({ value: 46 / 90, verdict: "described", requirement: null, margin: null });
    expect(at(46)?.reasons).toEqual([{ code: "noRuleInForce", parameterId: "broadbandSchoolShareTarget", nextFrom: null }]);
    expect(at(45)?.verdict).toBe("described");
    expect(at(44)).toMatchObject({ verdict: "notMet", requirement: { limit: 0.5, dueBy: "2015-12-31" } });
    expect(at(44)?.reasons).toEqual([
      { code: "supersededTarget", parameterId: "broadbandSchoolShareTarget", limit: 0.5, dueBy: "2015-12-31", daysPast: 3653 },
    ]);
    expect(assessTechnology(record, { asOf: "2016-01-01" })).toMatchObject({ verdict: "described" });
    expect(verdicts(record, "2016-01-01")).toEqual(["described", "described", "described", "described"]);
    expect(verdicts({}, "2016-01-01")).toEqual(["described", "described", "described", "described"]);
  });

  it("has a finding for each with nothing given, and none is met", () => {
    const { findings, verdict } = assessTechnology({}, { asOf });
    expect(findings.map(({ indicator }) => indicator)).toEqual(INDICATORS);
    expect(findings.map((finding) => finding.verdict)).toEqual(["undetermined", "described", "undetermined", "undetermined"]);
    expect(findings.map(({ reasons }) => reasons[0])).toEqual(
      ["broadband", "multimediaClassrooms", "teacherSpaces", "pupilSpaces"].map((name) => ({
        code: "recordMissing",
        record: name,
        units: [],
      })),
    );
    expect(verdict).toBe("undetermined");
  });

  it("is unknown without any one figure of a judged rate", () => {
    for (const change of [
      { broadband: { schools: 100 } },
      { broadband: { schoolsWithBroadband: 50 } },
      { teacherSpaces: { teachers: 1000 } },
      { teacherSpaces: { teachersWithSpace: 500, teachers: null } },
      { pupilSpaces: { pupils: 1000 } },
      { pupilSpaces: { pupilsWithSpace: 300 } },
    ]) {
      expect(assessTechnology({ ...record, ...change }, { asOf }).verdict).toBe("undetermined");
    }
  });

  it("holds multimedia classrooms against the caller's reading", () => {
    const interpretations = { multimediaClassroomShare: { comparator: ">=", limit: 0.78, name: "our reading" } } as const;
    expect(assessTechnology(record, { asOf, interpretations }).verdict).toBe("notMet");
  });

  it("lets what is not met outweigh what is unknown", () => {
    expect(assessTechnology({ broadband: { schoolsWithBroadband: 0, schools: 9 } }, { asOf }).verdict).toBe("notMet");
  });

  it("says which figures are wrong", () => {
    const { problems } = assessTechnology(
      { broadband: { schoolsWithBroadband: -1, schools: 100 }, teacherSpaces: { teachersWithSpace: 11, teachers: 10 }, pupilSpaces: 3 },
      { asOf },
    );
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value])).toEqual([
      ["broadband.schoolsWithBroadband", "negative", -1],
      ["teacherSpaces", "partExceedsWhole", null],
      ["pupilSpaces", "notAnObject", 3],
    ]);
  });
});
