import { describe, expect, it } from "vitest";
import * as library from "edu-balance";
import { QUERY_KEYS } from "../../../src/policy/lookup/parameterAt.js";
import { VARIATION_CHOICES } from "../../../src/indicators/school/interSchoolVariation.js";
import { variationOptions } from "../../../src/model/records/options.js";
import { parameterQuery } from "../../../src/model/records/parameters.js";
import { unit } from "../../support/county.js";

const asOf = "2018-12-31";
const county = { id: "c" };

/** A call with an option as a program in plain JavaScript may write it. */
type Call = (options: never) => unknown;

function errorOf(call: () => unknown): { readonly code: string; readonly message: string; readonly input: unknown } | null {
  try {
    call();
    return null;
  } catch (error) {
    if (!(error instanceof library.UsageError)) throw error;
    return { code: error.code, message: error.message, input: error.input };
  }
}

describe("options that do not exist", () => {
  const calls: readonly (readonly [string, object, Call])[] = [
    ["parameterAt", { asOf }, (options) => library.parameterAt("compositeCoefficientLimit", options)],
    ["interSchoolVariation", {}, (options) => library.interSchoolVariation([], "booksPerPupil", options)],
    ["stageUnits", {}, (options) => library.stageUnits([], options)],
    ["assessClassSizes", { asOf }, (options) => library.assessClassSizes([], options)],
    ["assessBasicBalance", { asOf }, (options) => library.assessBasicBalance({ county, units: [] }, options)],
    ["assessQualityBalance", { asOf }, (options) => library.assessQualityBalance({ county, units: [] }, options)],
    ["monitorBasicBalance", { asOf }, (options) => library.monitorBasicBalance(county, [], options)],
    ["assessShuozhou2016", { asOf }, (options) => library.assessShuozhou2016({}, options)],
    ["assessTargets", { asOf, dateBasis: "listYear" }, (options) => library.assessTargets([], [], options)],
    ["assessChecklist", {}, (options) => library.assessChecklist([], [], options)],
    ["assessSatisfaction", { asOf }, (options) => library.assessSatisfaction({}, options)],
    ["assessLayout", { asOf }, (options) => library.assessLayout({}, options)],
    ["staffYearRecords", {}, (options) => library.staffYearRecords({ id: "c", year: 2018 }, options)],
    ["trainingHours", { asOf, windowYears: 5, hours: 1, roster: [] }, (options) => library.trainingHours([], options)],
  ];

  it.each(calls)("are refused by %s", (_name, sound, call) => {
    expect(errorOf(() => call(sound as never))).toBeNull();
    expect(errorOf(() => call({ ...sound, wrongOption: 1 } as never))).toMatchObject({ code: "badOption", input: "wrongOption" });
  });

  it("are named, with those permitted and the nearest", () => {
    expect(errorOf(() => library.interSchoolVariation([], "booksPerPupil", { mising: "exclude" } as never))?.message).toBe(
      "options has no mising; it must be one of stage, missing, indoorSportsInTeachingArea. Did you mean missing?",
    );
    expect(errorOf(() => library.parameterAt("compositeCoefficientLimit", { asOf, stagee: "primary" } as never))?.message).toBe(
      "query has no stagee; it must be one of asOf, place, stage, scope, allowUnverified, parameters. Did you mean stage?",
    );
  });

  it("and words that are in no list are too", () => {
    expect(errorOf(() => library.assessClassSizes([], { asOf, scope: "quality" } as never))).toEqual({
      code: "badOption",
      message: "scope cannot be quality; it must be one of qualityBalance, weakSchoolUpgrading.",
      input: "quality",
    });
    expect(errorOf(() => library.parameterAt("compositeCoefficientLimit", { asOf, stage: "初中" } as never))?.code).toBe("badOption");
    expect(errorOf(() => library.interSchoolVariation([], "booksPerPupil", { missing: 1 } as never))?.code).toBe("badOption");
  });

  it("are those of the literal in a look-up too", () => {
    expect([...QUERY_KEYS]).toEqual(Object.keys(parameterQuery.fields));
    const choices = Object.entries(variationOptions.fields).map(([key, field]) => [key, "of" in field ? field.of : null]);
    expect(VARIATION_CHOICES).toEqual(Object.fromEntries(choices));
  });
});

describe("what comes with the units", () => {
  it("does not reach the variations: a figure that is missing leaves the county undetermined", () => {
    const units = (["primary", "juniorSecondary"] as const).flatMap((stage) => [
      unit("a", stage, 100),
      unit("b", stage, 100, { books: null }),
    ]);
    const input = { county, units, missing: "exclude" };
    expect(library.assessBasicBalance(input, { asOf: "2016-12-31" }).stages.primary).toMatchObject({
      verdict: "undetermined",
      composite: null,
    });
    const quality = { county, units: units.map((each) => ({ ...each, equipmentYuan: null })), missing: "exclude" };
    const { primary } = library.assessQualityBalance(quality, { asOf }).stages;
    expect(primary.findings.find(({ indicator }) => indicator === "equipmentValuePerPupil")?.value ?? null).toBeNull();
  });

  it("is said of a record of a county that no clause takes", () => {
    const counties = [{ county, fundinGrowth: { years: [] } }];
    const { problems } = library.assessShuozhou2016({ counties }, { asOf });
    expect(problems.map(({ path, code }) => [path, code])).toContainEqual([["counties", 0, "fundinGrowth"], "notExpected"]);
  });
});
