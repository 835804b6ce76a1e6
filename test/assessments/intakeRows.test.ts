import { describe, expect, it } from "vitest";
import {
  assessBasicBalanceFromCoefficients,
  assessRotation,
  assessStaffing,
  assessTraining,
  coefficientsByCounty,
  indicators,
  staffYearRecords,
  UsageError,
  type PublishedCoefficients,
  type StaffYear,
} from "edu-balance";

describe("staffYearRecords", () => {
  const row: StaffYear = {
    id: "county",
    year: 2016,
    postsApproved: 800,
    postsFilled: 776,
    fullTimeTeachers: 750,
    certifiedTeachers: 750,
    teacherMeanPayYuan: 61200,
    civilServantMeanPayYuan: 61200,
    hired: 24,
    retired: 18,
    left: 6,
    eligible: 240,
    rotated: 24,
    backboneRotated: 6,
    teachers: 760,
    teachersPlacedByDepartment: 380,
    teachersTrained: 760,
    teachersWithHours: 570,
    newTeachers: 24,
    newTeachersWithHours: 12,
  };
  const options = { asOf: "2016-12-31" };

  it("hands every figure to its assessment", () => {
    const { staffing, rotation, training } = staffYearRecords(row, { backboneDenominator: "rotated" });
    const findings = [
      ...assessStaffing(staffing, options).findings,
      ...assessRotation(rotation, options).findings,
      ...assessTraining(training, options).findings,
    ];
    const values = Object.fromEntries(findings.map(({ indicator, value }) => [indicator, value]));
    expect(values).toMatchObject({
      postsFilledShare: 0.97,
      certifiedTeacherShare: 1,
      teacherPayParity: 1,
      teacherReplacementRate: 1,
      rotationShare: 0.1,
      backboneRotationShare: 0.25,
      countyManagedShare: 0.5,
      trainingCycleCompletionShare: 1,
      trainingHoursCompletionShare: 0.75,
      inductionTrainingShare: 0.5,
    });
  });

  it("chooses no denominator and makes up no figure", () => {
    const { staffing, rotation } = staffYearRecords({ id: "county", year: 2016 });
    expect(
      assessStaffing(staffing, options)
        .findings.map(({ value }) => value)
        .filter((value) => value !== null),
    ).toEqual([]);
    expect(
      assessRotation(rotation, options)
        .findings.map(({ value }) => value)
        .filter((value) => value !== null),
    ).toEqual([]);
    expect(() => staffYearRecords([] as never)).toThrow(UsageError);
  });
});

describe("coefficientsByCounty", () => {
  const each = (coefficient: number): PublishedCoefficients["coefficients"] =>
    Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
  const rows: PublishedCoefficients[] = [
    { countyId: "a", name: "甲县", stage: "primary", coefficients: each(0.65) },
    { countyId: "b", place: "140602", stage: "primary", coefficients: each(0.3) },
    { countyId: "a", place: "140621", stage: "juniorSecondary", coefficients: each(0.55) },
    { countyId: "b", stage: "juniorSecondary", coefficients: each(0.3) },
    { countyId: "b", stage: "juniorSecondary", coefficients: each(0.4) },
  ];

  it("brings the stages of each county together", () => {
    const { counties, problems } = coefficientsByCounty(rows);
    expect(counties.map(({ county }) => county)).toEqual([
      { id: "a", name: "甲县", place: "140621" },
      { id: "b", place: "140602" },
    ]);
    const verdicts = counties.map((county) => assessBasicBalanceFromCoefficients(county, { asOf: "2016-12-31" }).verdict);
    expect(verdicts).toEqual(["met", "undetermined"]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [[3, "countyId"], "duplicateId"],
      [[4, "countyId"], "duplicateId"],
    ]);
  });

  it("reports rows that cannot be used", () => {
    const wrong = [
      null,
      { stage: "primary", coefficients: {} },
      { countyId: "a", stage: "senior", coefficients: {} },
      { countyId: "a", stage: "primary" },
    ];
    const { counties, problems } = coefficientsByCounty(wrong as never);
    expect(counties).toEqual([]);
    expect(problems.map(({ path, code }) => [path.join("."), code])).toEqual([
      ["0", "notAnObject"],
      ["1.countyId", "missing"],
      ["2.stage", "notInList"],
      ["3.coefficients", "notAnObject"],
    ]);
    expect(() => coefficientsByCounty({} as never)).toThrow(UsageError);
  });
});
