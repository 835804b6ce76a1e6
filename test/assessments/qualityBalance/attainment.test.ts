import { describe, expect, it } from "vitest";
import { assessQualityBalance, type Attained, type QualityAttainment, type QualityBalanceInput, type StageUnit } from "edu-balance";
import { qualityUnit } from "../../support/qualityCounty.js";

const asOf = "2023-12-31";

function attainment(units: readonly StageUnit[], more: Partial<QualityBalanceInput> = {}): QualityAttainment {
  return assessQualityBalance({ county: { id: "c" }, units, ...more }, { asOf }).attainment;
}

const unit = (schoolId: string, more: Partial<StageUnit> = {}): StageUnit =>
  qualityUnit(schoolId, "primary", 1000, { indoorSportsAreaM2: 0, ...more });

/** Teaching space is at 4.5 m² a primary pupil: 1000 pupils take 4500. */
const at = unit("at", { name: "甲校", locale: "rural", teachingAreaM2: 4500 });
const below = unit("below", { name: "乙校", locale: "rural", teachingAreaM2: 4499 });
const above = unit("above", { locale: "town", teachingAreaM2: 4501 });
// Below its floor of 3.825 a miss is not permitted.
const tooLow = unit("tooLow", { locale: "town", teachingAreaM2: 3824 });
const unread = unit("unread", { teachingAreaM2: null });
const junior = qualityUnit("above", "juniorSecondary", 1000, { locale: "town" });
const units = [at, below, above, tooLow, unread, junior];

const area = ({ indicators }: QualityAttainment["groups"][number]): Attained | undefined => {
  const found = indicators.find(({ indicator }) => indicator === "teachingAreaPerPupil");
  if (found === undefined) return undefined;
  const { indicator: _indicator, ...counts } = found;
  return counts;
};

describe("the table of the seven indicators", () => {
  const { groups, schools } = attainment(units);
  const group = (stage: "primary" | "juniorSecondary" | null, locale: "rural" | "town" | "unknown" | null) => {
    const found = groups.find((each) => each.stage === stage && each.locale === locale);
    if (found === undefined) throw new Error("no such group");
    return found;
  };

  it("has the county, the stages, the locales and both, without groups that have no school", () => {
    expect(groups.map(({ stage, locale }) => [stage, locale])).toEqual([
      [null, null],
      ["primary", null],
      ["juniorSecondary", null],
      [null, "town"],
      [null, "rural"],
      [null, "unknown"],
      ["primary", "town"],
      ["primary", "rural"],
      ["primary", "unknown"],
      ["juniorSecondary", "town"],
    ]);
  });

  it("counts a school at the limit and above it, not one below, and shows the undetermined one apart", () => {
    // Of 5 primary schools 2 reach the limit, 2 miss it, 1 is not known: 2/5 to 3/5.
    expect(area(group("primary", null))).toEqual({ schools: 5, reached: 2, missed: 2, undetermined: 1, least: 0.4, most: 0.6 });
    // With the junior part of the school "above" 3 of 6: 3/6 to 4/6.
    expect(area(group(null, null))).toEqual({ schools: 6, reached: 3, missed: 2, undetermined: 1, least: 0.5, most: 4 / 6 });
  });

  it("counts by locale; a school without one is in a group of its own", () => {
    expect(area(group("primary", "rural"))).toMatchObject({ schools: 2, reached: 1, least: 0.5, most: 0.5 });
    expect(area(group(null, "town"))).toMatchObject({ schools: 3, reached: 2, missed: 1 });
    expect(area(group("primary", "unknown"))).toMatchObject({ schools: 1, reached: 0, undetermined: 1, least: 0, most: 1 });
  });

  it("lets a school pass with six of seven where the seventh is at its floor", () => {
    // "at", "below" and "above" pass, "tooLow" does not: 3/5 to 4/5.
    expect(group("primary", null).passing).toEqual({
      schools: 5,
      reached: 3,
      missed: 1,
      undetermined: 1,
      least: 0.6,
      most: 0.8,
      verdict: "notMet",
    });
    expect(attainment([unit("floor", { teachingAreaM2: 3825 })]).groups[0]?.passing).toMatchObject({ reached: 1, verdict: "met" });
    expect(attainment([unit("under", { teachingAreaM2: 3824 })]).groups[0]?.passing).toMatchObject({ reached: 0, verdict: "notMet" });
    expect(attainment([unit("two", { teachingAreaM2: 4400, multimediaRooms: 22 })]).groups[0]?.passing).toMatchObject({ missed: 1 });
  });

  it("names the schools once, by stage and indicator", () => {
    expect(schools).toEqual([
      {
        stage: "primary",
        indicator: "teachingAreaPerPupil",
        missed: [{ id: "below", name: "乙校" }, { id: "tooLow" }],
        undetermined: [{ id: "unread" }],
      },
      { stage: "primary", indicator: "qualityIndicatorsMet", missed: [{ id: "tooLow" }], undetermined: [{ id: "unread" }] },
    ]);
  });

  it("never counts a school as reaching that was left out as defective, here or before", () => {
    const excluded = [
      { id: "lost", stage: "primary", reason: "invalidRecord" } as const,
      { id: "private", reason: "privateSchool" } as const,
    ];
    const result = attainment([at, { ...below, pupils: -1 }, unit("twice"), unit("twice")], {
      ledger: { given: 5, used: 3, excluded, missing: [] },
    });
    // "at" reaches it; "below", "twice" (one school) and "lost" are not known.
    expect(result.groups[0]?.passing).toMatchObject({ schools: 4, reached: 1, undetermined: 3, least: 0.25, most: 1 });
  });

  it("leaves out schools without pupils, and is empty without schools or before the standard", () => {
    expect(attainment([at, unit("empty", { pupils: 0 })]).groups[0]?.passing.schools).toBe(1);
    expect(attainment([])).toEqual({ groups: [], schools: [] });
    expect(assessQualityBalance({ county: { id: "c" }, units }, { asOf: "2017-04-25" }).attainment).toEqual({ groups: [], schools: [] });
  });
});
