import { describe, expect, it } from "vitest";
import {
  accountabilityTriggers,
  aidCoverage,
  assessSchoolStandards,
  assessShuozhou2016,
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  attributeVariation,
  betweenClassVarianceShare,
  booksPerPupilOf,
  classSizeSpread,
  compareMethods,
  dataRequirements,
  documentsInForce,
  inductionTrained,
  indicators,
  interSchoolVariation,
  monitorBasicBalance,
  parameterAt,
  parameters,
  postMismatch,
  practiceBasesOf,
  publicFundsDue,
  qualityIndicators,
  rotationEligible,
  rotationShareOf,
  specialSchoolProvision,
  stageUnits,
  trainingHours,
  type QualityBalanceInput,
  type SchoolStandardsInput,
  type School,
  type StageUnit,
} from "edu-balance";
import { decomposeTheilL, decomposeTheilT, decomposeVariance, linearTrend, mergeMoments, momentsOf } from "edu-balance/statistics";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { inventedCounty } from "../../examples/demo/inventedCounty.js";
import { cases } from "../branches/cases.js";
import { unit } from "../support/county.js";
import { qualityCounty } from "../support/qualityCounty.js";
import { fullRecords } from "./fullRecords.js";
import { faultsOf, nameOfResult } from "./resultSchema.js";
import { branchesOf, leavesOf, topics, withValue } from "./topics.js";

const days = ["2009-12-31", "2013-12-31", "2016-05-15", "2018-12-31", "2024-12-31"];
const county = { id: "c", name: "C", place: "140621" };

describe("the results of the assessments follow their schemas", () => {
  it("in every branch case", () => {
    for (const { name, result } of cases) {
      const value = result() as object;
      expect(faultsOf(nameOfResult(value), value), name).toEqual([]);
    }
  });

  it.each(topics)("for $record, whole, empty and with any field wrong", ({ full, assess }) => {
    for (const asOf of days) {
      for (const record of [full, {}]) {
        const value = assess(record, { asOf, county, allowUnverified: true });
        expect(faultsOf(nameOfResult(value), value), asOf).toEqual([]);
      }
    }
    for (const path of [...leavesOf(full), ...branchesOf(full)]) {
      for (const wrong of [undefined, null, -1, 0, 1.5, 1e308, Number.NaN, "text", true, [], {}]) {
        const value = assess(withValue(full, path, wrong), { asOf: "2018-12-31", county, allowUnverified: true });
        expect(faultsOf(nameOfResult(value), value), `${path.join(".")} ${JSON.stringify(wrong)}`).toEqual([]);
      }
    }
  });

  it("for quality balance with a unit that has no id", () => {
    for (const wrong of [undefined, null, 5, "", {}]) {
      const value = assessQualityBalance(withValue(qualityCounty(), ["units", "0", "schoolId"], wrong) as QualityBalanceInput, {
        asOf: "2023-12-31",
      });
      expect(faultsOf("qualityBalanceAssessment", value), JSON.stringify(wrong)).toEqual([]);
    }
  });

  it("for the standard of schools and the monitoring of years", () => {
    const standards = fullRecords.standardisation as SchoolStandardsInput;
    expect(faultsOf("schoolStandardsAssessment", assessSchoolStandards(standards, { asOf: "2018-12-31" }))).toEqual([]);
    const years = [2017, 2018].map((year) => ({ year, units: fullRecords.balance.units ?? [] }));
    expect(faultsOf("basicBalanceMonitoring", monitorBasicBalance(county, years, { asOf: "2018-12-31" }))).toEqual([]);
  });

  it("for the invented county and the invented city of the demo", () => {
    const { schools, classSizes } = inventedCounty();
    const units = stageUnits(schools);
    const classes = classSizes.flatMap(({ schoolId, stage, grades }) =>
      grades.flatMap((sizes, at) =>
        sizes.map((pupils, index) => ({ schoolId, stage, grade: at + 1, classId: `${String(at + 1)}.${String(index + 1)}`, pupils })),
      ),
    );
    expect(faultsOf("stageUnits", units)).toEqual([]);
    for (const asOf of days) {
      expect(faultsOf("basicBalanceAssessment", assessBasicBalance({ county, ...units }, { asOf })), asOf).toEqual([]);
      expect(faultsOf("classSizeAssessment", assessClassSizes(classes, { asOf })), asOf).toEqual([]);
    }
    const city = inventedCity();
    for (const asOf of city.dates) {
      expect(faultsOf("shuozhouAssessment", assessShuozhou2016(cityRecordsAt(city, asOf, "en"), { asOf })), asOf).toEqual([]);
    }
  });

  it("for a city whose counties report everything, and one that reports nothing", () => {
    const counties = [{ county, ...fullRecords }, { county: { id: "d" } }];
    expect(faultsOf("shuozhouAssessment", assessShuozhou2016({ counties }, { asOf: "2018-12-31" }))).toEqual([]);
    expect(faultsOf("shuozhouAssessment", assessShuozhou2016({}, { asOf: "2018-12-31" }))).toEqual([]);
  });
});

describe("the other results follow theirs", () => {
  const units: readonly StageUnit[] = [
    unit("a", "primary", 10),
    unit("b", "primary", 20, { books: 1 }),
    unit("c", "primary", 5, { books: null }),
  ];

  it("variation, its attribution and the methods", () => {
    for (const { id } of [...indicators, ...qualityIndicators]) {
      for (const missing of ["refuse", "exclude"] as const) {
        expect(faultsOf("checkedVariation", interSchoolVariation(units, id, { missing })), id).toEqual([]);
        expect(faultsOf("variationAttribution", attributeVariation(units, id, { missing })), id).toEqual([]);
      }
    }
    for (const method of compareMethods([1, 2, 3], [1, 1, 1])) expect(faultsOf("methodResult", method)).toEqual([]);
    const schools = (["public", "private"] as const).map(
      (ownership): School => ({
        id: ownership,
        kind: "primary",
        ownership,
        countyRun: true,
        stages: { primary: { pupils: 10 } },
        facilities: { teachingAreaM2: 50, indoorSportsAreaM2: 5 },
      }),
    );
    for (const rows of [units, schools])
      expect(faultsOf("methodComparison", compareMethods(rows, "teachingAreaPerPupil", { stage: "primary", claimed: 0.5 }))).toEqual([]);
    for (const given of units) expect(faultsOf("indicatorValue", booksPerPupilOf(given))).toEqual([]);
    expect(faultsOf("indicatorValue", rotationShareOf({ rotated: 1, eligible: 0 }))).toEqual([]);
  });

  it("policy look-ups and what data are needed", () => {
    for (const { id } of parameters) {
      for (const asOf of days)
        expect(faultsOf("parameterLookup", parameterAt(id, { asOf, place: "140621", stage: "primary" })), id).toEqual([]);
    }
    for (const asOf of days) expect(faultsOf("documentsInForce", documentsInForce(asOf)), asOf).toEqual([]);
    for (const standard of ["basicBalance2012", "qualityBalance2017", "shuozhou2016"] as const)
      expect(faultsOf("dataRequirements", dataRequirements(standard))).toEqual([]);
  });

  it("counts from lists, and what is due", () => {
    const { roster } = fullRecords.rotation;
    const { register } = fullRecords.training;
    const options = { asOf: "2018-12-31", windowYears: 5, hours: 360, roster: register?.roster ?? [] };
    const results: readonly [string, unknown][] = [
      ["rotationEligibility", rotationEligible(roster?.teachers ?? [], roster?.rule ?? { yearsAtSchool: 6 })],
      ["postMismatch", postMismatch(fullRecords.rotation.schools ?? [])],
      ["trainingHoursCount", trainingHours(register?.records ?? [], options)],
      ["inductionTrainedCount", inductionTrained(fullRecords.training.newTeachers ?? [], 120)],
      ["betweenClassVarianceShare", betweenClassVarianceShare(fullRecords.management.intakeScores ?? [])],
      ["classSizeSpread", classSizeSpread(fullRecords.management.classes ?? [])],
      ["specialSchoolProvision", specialSchoolProvision({ population: 300_000, populationBasis: "resident", specialSchools: 0 }, 300_000)],
      [
        "aidCoverage",
        aidCoverage(
          ["a", "b"],
          [
            { pupilId: "a", item: "x" },
            { pupilId: "a", item: "x" },
            { pupilId: "c", item: "x" },
          ],
        ),
      ],
      ["accountabilityTriggers", accountabilityTriggers({ compositeNotMet: true })],
      ["practiceBases", practiceBasesOf({ bases: 0, pupils: 10 })],
      [
        "publicFundsDue",
        publicFundsDue({ stage: "primary", pupils: 40, locale: "rural", boarders: 3, fundingRegion: "central" }, { asOf: "2018-12-31" }),
      ],
      ["publicFundsDue", publicFundsDue({ stage: "primary" }, { asOf: "2018-12-31" })],
    ];
    for (const [name, value] of results) expect(faultsOf(name, value), name).toEqual([]);
  });

  it("statistics", () => {
    const [values, weights] = [
      [1, 2, 4, 8],
      [1, 2, 1, 0],
    ];
    const groups = ["a", "b", "a", "c"];
    expect(faultsOf("moments", momentsOf(values, weights))).toEqual([]);
    expect(faultsOf("moments", mergeMoments(momentsOf([]), momentsOf([0])))).toEqual([]);
    for (const decompose of [decomposeTheilT, decomposeTheilL, decomposeVariance])
      expect(faultsOf("decomposition", decompose(values, weights, groups))).toEqual([]);
    expect(faultsOf("linearTrend", linearTrend(values, weights))).toEqual([]);
  });
});

describe("a result with something undocumented in it", () => {
  const { finding } = assessBasicBalance({ county, units: [] }, { asOf: "2018-12-31" }).stages.primary;

  it.each<[string, unknown]>([
    ["finding", { ...finding, remark: "by hand" }],
    ["finding", { ...finding, reasons: [{ code: "becauseISaySo" }] }],
    ["finding", { ...finding, reasons: [{ code: "singleUnit" }] }],
    ["finding", { ...finding, reasons: [{ code: "noUnits", unit: "a" }] }],
    ["finding", { ...finding, verdict: "passed" }],
    ["finding", { ...finding, margin: "0" }],
    ["finding", { ...finding, subject: { kind: "province", id: "x" } }],
    ["reason", { code: "notYetDue", dueBy: "2018-02-30", daysLeft: 3 }],
    ["problem", { path: ["a"], code: "odd", value: 1, message: { zh: "a", en: "b" } }],
    ["problem", { path: ["a"], code: "missing", value: {}, message: { zh: "a", en: "b" } }],
    ["ledger", { given: -1, used: 0, excluded: [], missing: [] }],
    ["ledger", { given: 1.5, used: 0, excluded: [], missing: [] }],
    ["ledger", { given: 1, used: 0, excluded: [{ id: "a", reason: "disliked" }], missing: [] }],
  ])("is refused: case %# of %s", (name, value) => {
    expect(faultsOf(name, value).length).toBeGreaterThan(1);
  });
});
