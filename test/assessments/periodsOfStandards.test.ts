import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  assessQualityBalance,
  assessRotation,
  assessSchoolStandards,
  assessShuozhou2016,
  assessTraining,
  indicators,
  staffYearRecords,
  findingAt,
  type ClauseState,
} from "edu-balance";
import { unit } from "../support/county.js";
import { qualityCounty } from "../support/qualityCounty.js";
import { fullRecords } from "../schemas/fullRecords.js";

const county = { id: "yingxian", name: "应县", place: "140622" };
const period = { schoolYear: 2018 };
const [before, on] = ["2018-08-31", "2018-09-01"] as const;

describe("basic balance", () => {
  const units = ["a", "b"].flatMap((id) => (["primary", "juniorSecondary"] as const).map((stage) => unit(id, stage, 100)));

  it("sets units of a later day aside, uses them on the day, and says what they are of", () => {
    const early = assessBasicBalance({ county, units, period }, { asOf: before });
    expect([early.verdict, early.periods]).toEqual(["undetermined", []]);
    expect(early.records).toEqual({ given: 1, used: 0, excluded: [{ id: "units", reason: "laterThanDate", period }], periodNotGiven: [] });
    expect(early.stages.primary.finding.reasons).toContainEqual({ code: "recordLaterThanDate", record: "units", day: on });
    const late = assessBasicBalance({ county, units, period }, { asOf: on });
    expect([late.verdict, late.periods, late.stages.primary.finding.period]).toEqual(["met", [period], period]);
    expect(assessBasicBalance({ county, units }, { asOf: before }).records.periodNotGiven).toEqual(["units"]);
  });

  it("does so with published coefficients", () => {
    const each = Object.fromEntries(indicators.map(({ id }) => [id, 0.3]));
    const given = { county, coefficients: { primary: each, juniorSecondary: each }, period };
    const early = assessBasicBalanceFromCoefficients(given, { asOf: before });
    expect([early.verdict, early.records.excluded.map(({ id }) => id)]).toEqual([
      "undetermined",
      ["coefficients.primary", "coefficients.juniorSecondary"],
    ]);
    const late = assessBasicBalanceFromCoefficients(given, { asOf: on });
    expect([late.verdict, late.periods, late.stages.primary.finding.period]).toEqual(["met", [period], period]);
  });

  it("does so with the schools held against a province's standard", () => {
    const { profile, schools } = fullRecords.standardisation;
    if (profile === undefined || schools === undefined) throw new Error("no schools");
    const early = assessSchoolStandards({ profile, schools, period }, { asOf: before });
    expect([early.verdict, early.schools]).toEqual(["undetermined", []]);
    expect(early.finding.reasons).toContainEqual({ code: "recordLaterThanDate", record: "schools", day: on });
    const late = assessSchoolStandards({ profile, schools, period }, { asOf: on });
    expect(late.schools).toEqual(assessSchoolStandards({ profile, schools }, { asOf: on }).schools);
    expect(late.finding.period).toEqual(period);
  });
});

describe("quality balance", () => {
  it("sets what is of a later day aside, record by record", () => {
    const school2023 = { schoolYear: 2023 };
    const given = qualityCounty();
    const late = assessQualityBalance({ ...given, period: school2023 }, { asOf: "2023-09-01" });
    const without = assessQualityBalance(given, { asOf: "2023-09-01" });
    expect([late.verdict, late.blocks]).toEqual([without.verdict, without.blocks]);
    expect([late.periods, late.records.periodNotGiven]).toEqual([[school2023], []]);
    expect(findingAt(late, "/stages/primary/schools/0/findings/0")?.period).toEqual(school2023);
    const early = assessQualityBalance({ ...given, period: school2023 }, { asOf: "2023-08-31" });
    expect(early.records.used).toBe(0);
    expect([early.verdict, early.blocks.government]).toEqual(["undetermined", "undetermined"]);
    const own = assessQualityBalance({ ...given, government: { ...given.government, period: school2023 } }, { asOf: "2023-08-31" });
    expect(own.records.excluded.every(({ id }) => id.startsWith("government."))).toBe(true);
    expect(own.blocks.resources).toBe(without.blocks.resources);
  });
});

describe("the scorecard", () => {
  it("says clause by clause what was set aside, and nothing of counties that gave nothing", () => {
    const studentAid = { povertyDropouts: { pupils: 0 }, period: { year: 2017 } };
    const clauseAt = (asOf: string, number: string): ClauseState | undefined =>
      assessShuozhou2016({ counties: [{ county, studentAid }] }, { asOf }).clauses.find((clause) => clause.number === number);
    const early = clauseAt("2017-12-30", "十九");
    expect(early?.counties[0]?.ledger).toEqual({
      given: 1,
      used: 0,
      excluded: [{ id: "studentAid.povertyDropouts", reason: "laterThanDate", period: { year: 2017 } }],
      periodNotGiven: [],
    });
    const missed = early?.counties[0]?.findings.find(({ indicator }) => indicator === "povertyDropouts");
    expect([missed?.verdict, missed?.reasons]).toEqual([
      "undetermined",
      [{ code: "recordLaterThanDate", record: "studentAid.povertyDropouts", day: "2017-12-31" }],
    ]);
    expect(early?.missing.map(({ name }) => name)).toContain("studentAid.povertyDropouts");
    expect(clauseAt("2017-12-30", "十三")?.counties[0]).not.toHaveProperty("ledger");
    const late = clauseAt("2017-12-31", "十九")?.counties[0];
    expect(late?.periods).toEqual([{ year: 2017 }]);
    expect(late?.findings.find(({ indicator }) => indicator === "povertyDropouts")).toMatchObject({
      verdict: "met",
      period: { year: 2017 },
    });
    expect(JSON.stringify(assessShuozhou2016({}, { asOf: "2018-12-31" })).length).toBeLessThan(150_000);
  });
});

it("nothing follows from a list of a later day", () => {
  const classes = ["1", "2"].map((classId) => ({ schoolId: "s", classId, stage: "primary" as const, grade: 1, pupils: 40 }));
  const management = { classes, period: { schoolYear: 2018 } };
  const seats = { seats: { primary: { pupilsToPlace: 100 } } };
  const gapAt = (asOf: string, layout: object = seats): number | null | undefined =>
    assessShuozhou2016({ counties: [{ county, management, layout }] }, { asOf })
      .clauses.find(({ number }) => number === "六")
      ?.counties[0]?.findings.find(({ indicator, stage }) => indicator === "seatGap" && stage === "primary")?.value;
  // 100 pupils less 2 classes of 45 places.
  expect([gapAt(before), gapAt(on)]).toEqual([null, 10]);
  // Nor from a list of another year than the record that it would complete.
  expect(gapAt(on, { ...seats, period: { schoolYear: 2017 } })).toBeNull();
  expect(gapAt(on, { ...seats, period: { schoolYear: 2018 } })).toBe(10);
});

describe("records with a time of their own", () => {
  it("are set aside training by training, and counted under their year", () => {
    const records = [
      { teacherId: "t", date: "2016-12-31", hours: 90 },
      { teacherId: "t", date: "2017-01-01", hours: 90 },
      { teacherId: "t", year: 2016, hours: 90 },
      { teacherId: "t", year: 2017, hours: 90 },
    ];
    const { ledger, periods } = assessTraining({ register: { roster: ["t"], records } }, { asOf: "2016-12-31" });
    expect(ledger.excluded.map(({ id }) => id)).toEqual(["register.records.1", "register.records.3"]);
    expect([ledger.given, ledger.used, periods]).toEqual([4, 2, [{ year: 2016 }]]);
  });

  it("are of their school year where a row of staff figures makes them", () => {
    const { rotation } = staffYearRecords({ id: "c", year: 2016, rotated: 24, eligible: 240 }, { backboneDenominator: "rotated" });
    expect(rotation.period).toEqual({ schoolYear: 2016 });
    expect(assessRotation(rotation, { asOf: "2016-08-31" }).findings[0]?.value).toBeNull();
    expect(assessRotation(rotation, { asOf: "2016-09-01" }).findings[0]?.value).toBe(0.1);
  });
});
