import { describe, expect, it } from "vitest";
import { assessCurriculum, parameterHistory, type CurriculumRecord } from "edu-balance";

const asOf = "2018-12-31";
const record: CurriculumRecord = {
  newTeachingModel: {
    upperPrimary: { adopting: 32, schools: 40 },
    juniorSecondary: { adopting: 18, schools: 20 },
    seniorSecondary: { adopting: 3, schools: 4 },
  },
  subjects: { offered: 10, required: 10 },
  hours: { offered: 95, required: 100 },
  practiceBases: { bases: 4, pupils: 10_000 },
};
const reading = { comparator: ">=", limit: 0.8, name: "four in five" } as const;

describe("assessCurriculum", () => {
  it("describes what no number is set for, and judges subjects by the nation's rule", () => {
    const result = assessCurriculum(record, { asOf });
    expect(result.findings.map(({ indicator, stage, value, verdict }) => [indicator, stage ?? null, value, verdict])).toEqual([
      ["newTeachingModelShare", "primary", 0.8, "described"],
      ["newTeachingModelShare", "juniorSecondary", 0.9, "described"],
      ["newTeachingModelShare", null, 0.75, "described"],
      ["curriculumOfferedShare", null, 1, "met"],
      ["curriculumOfferedShare", null, 0.95, "described"],
      ["practiceBases", null, 4, "described"],
    ]);
    expect(
      result.findings.map(({ reasons }) =>
        reasons.map((reason) => (reason.code === "denominatorChosen" ? reason.denominator : reason.code)),
      ),
    ).toEqual([
      ["upperPrimary", "noNumberSet"],
      ["juniorSecondary", "noNumberSet"],
      ["seniorSecondary", "noNumberSet"],
      ["subjects"],
      ["hours", "noNumberSet"],
      ["noNumberSet"],
    ]);
    expect(result).toMatchObject({
      standard: "curriculum",
      verdict: "met",
      problems: [],
      pupilsPerPracticeBase: { value: 2500, reasons: [] },
    });
  });

  it("judges the great majority by the caller's reading alone", () => {
    const { findings, verdict } = assessCurriculum(record, { asOf, interpretations: { newTeachingModelShare: reading } });
    expect(findings.map((finding) => finding.verdict)).toEqual(["met", "met", "notMet", "met", "described", "described"]);
    expect(verdict).toBe("notMet");
    const others = { curriculumOfferedShare: { ...reading, limit: 1 }, practiceBases: { ...reading, limit: 4 } };
    expect(
      assessCurriculum(record, { asOf, interpretations: others })
        .findings.slice(3)
        .map((finding) => finding.verdict),
    ).toEqual(["met", "notMet", "met"]);
  });

  it("asks for all prescribed subjects from 2012-09-05 on: one of 13 short is not met, hours are described", () => {
    const judged = (offered: number, day: string) => {
      const given = { subjects: { offered, required: 13 }, hours: { offered: 26, required: 30 } };
      const { findings } = assessCurriculum(given, { asOf: day });
      return findings.slice(3, 5).map(({ verdict }) => verdict);
    };
    expect(judged(13, asOf)).toEqual(["met", "described"]);
    expect(judged(12, asOf)).toEqual(["notMet", "described"]);
    // More than all cannot be right.
    expect(judged(14, asOf)).toEqual(["undetermined", "described"]);
    expect(judged(12, "2012-09-05")).toEqual(["notMet", "described"]);
    // The day before, no rule asks it.
    expect(judged(12, "2012-09-04")).toEqual(["notApplicable", "described"]);
    const [rule] = parameterHistory("curriculumOfferedShareFloor");
    expect(rule).toMatchObject({ value: 1, place: "CN", effectiveFrom: "2012-09-05", confirmation: "secondary" });
  });

  it("asks nothing of a group without schools", () => {
    const newTeachingModel = { ...record.newTeachingModel, seniorSecondary: { adopting: 0, schools: 0 } };
    const given = { newTeachingModel, subjects: { offered: 10, required: 10 } };
    const { findings, verdict } = assessCurriculum(given, { asOf, interpretations: { newTeachingModelShare: reading } });
    expect(findings[2]).toMatchObject({ value: null, verdict: "notApplicable" });
    expect(verdict).toBe("met");
  });

  it("has a finding for each with nothing given, and none is met", () => {
    const { findings, pupilsPerPracticeBase } = assessCurriculum({}, { asOf });
    // The fourth are the subjects, which a rule of the nation judges.
    expect(findings.map(({ value, verdict }) => [value, verdict])).toEqual(
      Array.from({ length: 6 }, (_, at) => [null, at === 3 ? "undetermined" : "described"]),
    );
    const names = [
      "newTeachingModel.upperPrimary",
      "newTeachingModel.juniorSecondary",
      "newTeachingModel.seniorSecondary",
      "subjects",
      "hours",
      "practiceBases",
    ];
    expect(findings.map(({ reasons }) => reasons[0])).toEqual(names.map((name) => ({ code: "recordMissing", record: name, units: [] })));
    expect(pupilsPerPracticeBase).toEqual({ value: null, reasons: [{ code: "recordMissing", record: "practiceBases", units: [] }] });
    const interpretations = { newTeachingModelShare: reading, curriculumOfferedShare: reading, practiceBases: reading };
    expect(assessCurriculum({}, { asOf, interpretations }).findings.every(({ verdict }) => verdict === "undetermined")).toBe(true);
  });

  it("is unknown without any one figure", () => {
    const interpretations = { newTeachingModelShare: reading, curriculumOfferedShare: reading, practiceBases: reading };
    const undetermined = (given: CurriculumRecord, at: number) => {
      const finding = assessCurriculum(given, { asOf, interpretations }).findings[at];
      expect(finding).toMatchObject({ value: null, verdict: "undetermined" });
      expect(finding?.reasons[0]?.code).toBe("missingFigure");
    };
    (["upperPrimary", "juniorSecondary", "seniorSecondary"] as const).forEach((group, at) => {
      undetermined({ newTeachingModel: { [group]: { adopting: 3 } } }, at);
      undetermined({ newTeachingModel: { [group]: { schools: 3 } } }, at);
    });
    undetermined({ subjects: { offered: 3 } }, 3);
    undetermined({ hours: { required: 3 } }, 4);
    undetermined({ practiceBases: { pupils: 3 } }, 5);
  });

  it("says which figures are wrong", () => {
    const { problems } = assessCurriculum(
      {
        newTeachingModel: { upperPrimary: { adopting: 5, schools: 4 }, juniorSecondary: { adopting: 0.5, schools: 1 } },
        subjects: { offered: 11, required: 10 },
        practiceBases: { bases: -2 },
      },
      { asOf },
    );
    expect(problems.map(({ path, code, value }) => [path.join("."), code, value]).sort()).toEqual([
      ["newTeachingModel.juniorSecondary.adopting", "notWhole", 0.5],
      ["newTeachingModel.upperPrimary", "partExceedsWhole", null],
      ["practiceBases.bases", "negative", -2],
      ["subjects", "partExceedsWhole", null],
    ]);
    expect(assessCurriculum({ newTeachingModel: [] as never }, { asOf }).problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["newTeachingModel", "notAnObject"],
    ]);
  });
});
