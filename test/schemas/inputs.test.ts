import { describe, expect, it } from "vitest";
import { parameters, shuozhouTargets, stageUnits, type School, type StageUnit } from "edu-balance";
import { problemsOf } from "edu-balance/schemas";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { inventedCounty } from "../../examples/demo/inventedCounty.js";
import { unit } from "../support/county.js";
import { answersFor, qualityCounty } from "../support/qualityCounty.js";
import { fullRecords } from "./fullRecords.js";
import { jsonErrors } from "./jsonValidator.js";
import { schemaOf } from "./resultSchema.js";
import { branchesOf, leavesOf, topics, withValue } from "./topics.js";

const asOf = "2018-12-31";
const county = { id: "c", name: "C", place: "140621" };
const subject = { kind: "county", id: "c" };
const document = { document: "example", clause: "1" };
const name = { zh: "甲", en: "a" };
const school: School = { id: "s", kind: "primary", ownership: "public", countyRun: true, stages: { primary: { pupils: 3 } } };
const table = {
  name: "example",
  source: document,
  total: 10,
  items: [
    { item: "a", group: "access", name, splits: "b", points: 2, rule: { kind: "awarded" } },
    { item: "c", group: "teachers", points: 2, rule: { kind: "byState", partly: 1, notMet: "all" } },
    {
      item: "d",
      group: "quality",
      points: 2,
      rule: { kind: "perPercentagePoint", comparator: ">=", target: 0.8, deduct: 1, counting: "whole" },
    },
    { item: "e", group: "safeguards", points: 2, rule: { kind: "perOccurrence", deduct: 1 } },
    { item: "f", group: "quality", points: 2, rule: { kind: "allOrNothing", comparator: "<=", target: 0.006 } },
  ],
};
const survey = {
  residents: 300_000,
  distributed: 500,
  parents: 260,
  valid: 480,
  satisfied: 430,
  otherGroups: { deputies: 60 },
  share: null,
};
const parts = {
  schoolStandards: fullRecords.standardisation,
  governmentWork: {
    table,
    answers: [{ item: "d", points: 1, state: "met", value: -0.1, occurrences: 0, evidence: [{ kind: "url", reference: "x", date: asOf }] }],
  },
  satisfaction: survey,
};
const coefficients = { primary: { booksPerPupil: 0.5, teacherPupilRatio: null }, juniorSecondary: {} };
const parameter = { ...parameters[0], notes: ["yearOnly"], note: name, unusedBecause: name, combine: "strictest", overlay: "own" };
const options = { asOf, allowUnverified: true, parameters: [parameter] };
const interpretations = { dropoutRate: { comparator: "<=", limit: 0.01, name: "own reading" } };

/** Inputs in order, by the name of their schema. */
const sound: readonly (readonly [string, unknown])[] = [
  ["school", qualityCounty().schools?.[0]],
  ["stageUnit", unit("s", "primary", 10)],
  ["classRecord", { schoolId: "s", stage: "primary", pupils: 40 }],
  ["classRecord", { kind: "total", stage: "primary", classes: 4, pupils: 40 }],
  ["classRecord", { kind: "band", stage: "primary", least: 46, most: null, classes: 4 }],
  ["checklistAnswer", answersFor("qualityBalance2017.vetoes")[0]],
  ["checklistItem", { id: "a", clause: "b", text: name, obligation: "must", departments: ["finance"], evidence: ["photo"] }],
  ["targetRecord", shuozhouTargets[0]],
  [
    "achievement",
    { unitId: "huairen", goal: "basicBalance", achieved: true, listYear: 2018, noticeDate: asOf, decisionDate: asOf, knownOn: asOf },
  ],
  ["cityAchievements", { achievements: [], dateBasis: "listYear" }],
  ["basicBalanceInput", { county, units: [unit("s", "primary", 10)], indoorSportsInTeachingArea: "included", ...parts }],
  ["basicBalanceInput", { county, ...stageUnits([school, { ...school, id: "" }]) }],
  ["basicBalanceCoefficients", { county, coefficients, ...parts }],
  ["monitoredYear", { year: 2018, coefficients }],
  ["monitoredYear", { year: 2018, ...stageUnits([school]) }],
  ["governmentWorkInput", parts.governmentWork],
  ["pointsTable", table],
  ["surveyFigures", survey],
  ["schoolStandardsInput", fullRecords.standardisation],
  ["schoolStandardProfile", fullRecords.standardisation.profile],
  ["qualityBalanceInput", qualityCounty()],
  ["qualityBalanceCoefficients", { county, coefficients: { primary: { teachingAreaPerPupil: 0.4 } } }],
  ["publicFundsDueFigures", { stage: "primary", locale: "rural", pupils: 40, boarders: 3, fundingRegion: "west" }],
  ["balanceRecord", fullRecords.balance],
  ["standardisationRecord", fullRecords.standardisation],
  ["countyRecords", { county, ...fullRecords }],
  [
    "cityRecords",
    { city: county, counties: [{ county, ...fullRecords }], targets: { achievements: [], dateBasis: "noticeDate" }, answers: [] },
  ],
  ["parameter", parameter],
  ...parameters.map((each) => ["parameter", each] as const),
  ["parameterOverlay", { name: "own", parameters: [parameter] }],
  ["parameterQuery", { asOf, place: "CN", stage: "seniorSecondary", scope: "x", allowUnverified: false, parameters: [] }],
  ["interpretation", interpretations.dropoutRate],
  ["assessmentOptions", options],
  ["partOptions", { ...options, county }],
  ["monitorOptions", { ...options, indoorSportsInTeachingArea: "excluded" }],
  ["classSizeOptions", { ...options, county, scope: "qualityBalance" }],
  ["checklistOptions", { asOf, subject, weights: { items: { a: 1 }, partly: 0.5 } }],
  ["targetOptions", { asOf, dateBasis: "decisionDate" }],
  ["topicOptions", { ...options, county, interpretations }],
  ["qualityBalanceOptions", { ...options, profile: { exceptions: ["olderArtsRooms"], vetoes: [] } }],
  ["shuozhouOptions", { ...options, interpretations, dueWithinDays: 30 }],
  ["stageUnitsOptions", { scope: { privateSchools: true } }],
  ["variationOptions", { stage: "primary", missing: "exclude" }],
  ["trainingHoursOptions", { asOf, windowYears: 5, hours: 360, roster: ["t"], complete: true }],
];

describe("inputs that are in order", () => {
  it("are taken by the zod schema, nothing dropped, and by the JSON Schema", () => {
    for (const [schema, input] of sound) {
      const { data, error } = schemaOf(schema).safeParse(input);
      expect(error, schema).toBeUndefined();
      if (!("ledger" in Object(input))) expect(data, schema).toEqual(input);
      expect(jsonErrors(schema, JSON.parse(JSON.stringify(input))), schema).toEqual([]);
    }
  });

  it.each(topics)("a full record of $record is", ({ record, schema, full }) => {
    expect(schema.parse(full)).toEqual(full);
    expect(jsonErrors(`${record}Record`, full)).toEqual([]);
  });

  it("the invented county and the invented city of the demo are", () => {
    for (const each of inventedCounty().schools) {
      expect(schemaOf("school").safeParse(each).error).toBeUndefined();
      expect(jsonErrors("school", each)).toEqual([]);
    }
    const city = inventedCity();
    for (const date of city.dates) {
      const records = cityRecordsAt(city, date, "en");
      expect(schemaOf("cityRecords").safeParse(records).error).toBeUndefined();
      expect(jsonErrors("cityRecords", JSON.parse(JSON.stringify(records)))).toEqual([]);
    }
  });
});

describe("inputs that are not", () => {
  const wrong: readonly (readonly [string, unknown, string, string])[] = [
    ["stageUnit", { stage: "primary", pupils: 3 }, "schoolId", "missing"],
    ["stageUnit", { schoolId: " ", stage: "primary", pupils: 3 }, "schoolId", "notText"],
    ["stageUnit", { schoolId: "s", stage: "kindergarten", pupils: 3 }, "stage", "notInList"],
    ["stageUnit", { schoolId: "s", stage: "primary", pupils: -3 }, "pupils", "negative"],
    ["stageUnit", { schoolId: "s", stage: "primary", pupils: 2.5 }, "pupils", "notWhole"],
    ["stageUnit", { schoolId: "s", stage: "primary", pupils: null }, "pupils", "missing"],
    ["stageUnit", [], "", "notAnObject"],
    ["school", { ...school, kind: "palace" }, "kind", "notInList"],
    ["school", { ...school, countyRun: 1 }, "countyRun", "notInList"],
    ["classRecord", { kind: "heap", schoolId: "s", stage: "primary", pupils: 3 }, "kind", "notInList"],
    ["classRecord", { kind: "total", stage: "primary", classes: 3 }, "pupils", "missing"],
    ["classRecord", "class", "", "notAnObject"],
    ["checklistAnswer", { item: "a", state: "perhaps" }, "state", "notInList"],
    ["achievement", { unitId: "a", goal: "basicBalance", achieved: true, noticeDate: "2018-02-30" }, "noticeDate", "notADate"],
    ["staffingRecord", { posts: { postsFilled: -1 } }, "posts.postsFilled", "negative"],
    ["staffingRecord", { pupilGroups: {} }, "pupilGroups", "notAList"],
    ["staffingRecord", { pupilGroups: [{ stage: "kindergarten" }] }, "pupilGroups.0.stage", "notInList"],
    ["fundingGrowthRecord", { years: [{ spendingYuan: 3 }] }, "years.0.year", "missing"],
    ["fundingGrowthRecord", { years: [{ year: 2018, spendingYuan: 1e308 }] }, "years.0.spendingYuan", "tooLarge"],
    [
      "pointsTable",
      { ...table, items: [{ item: "a", group: "access", points: 1, rule: { kind: "byMood" } }] },
      "items.0.rule.kind",
      "notInList",
    ],
    ["basicBalanceInput", { units: [] }, "county", "missing"],
    [
      "basicBalanceCoefficients",
      { county, coefficients: { primary: { booksPerPupil: "0.5" } } },
      "coefficients.primary.booksPerPupil",
      "notANumber",
    ],
    ["qualityBalanceInput", { county, units: 5 }, "units", "notAList"],
    ["assessmentOptions", { asOf: "last year" }, "asOf", "notADate"],
    [
      "topicOptions",
      { asOf, interpretations: { dropoutRate: { comparator: "<=", limit: "low", name: "x" } } },
      "interpretations.dropoutRate.limit",
      "notANumber",
    ],
    ["cityRecords", { counties: [{ county: {} }] }, "counties.0.county.id", "missing"],
  ];

  it.each(wrong)("%s %j", (schema, input, path, code) => {
    const { error } = schemaOf(schema).safeParse(input);
    expect(error === undefined ? [] : problemsOf(error, input).map((each) => [each.path.join("."), each.code])).toEqual([[path, code]]);
    expect(jsonErrors(schema, input)).not.toEqual([]);
  });

  it.each(topics)("the two schemas of $record agree on any wrong value", ({ record, schema, full }) => {
    for (const path of [...leavesOf(full), ...branchesOf(full)]) {
      for (const value of [undefined, null, -1, 0, 1.5, 1e308, "text", "", "2018-02-30", true, [], {}]) {
        // A list keeps its place: JSON has no way to leave one empty.
        const input: unknown = JSON.parse(JSON.stringify(withValue(full, path, value)));
        const { error } = schema.safeParse(input);
        const beyond = error?.issues.every(({ code }) => code === "custom") === true;
        if (!beyond)
          expect(jsonErrors(`${record}Record`, input).length > 0, `${path.join(".")} ${JSON.stringify(value)}`).toBe(error !== undefined);
      }
    }
  });

  it("W22 a grade is one of its stage", () => {
    const grade = { schoolId: "s", stage: "juniorSecondary", grade: 5 };
    const input = { classes: [{ ...grade, pupils: 40 }], intakeScores: [{ ...grade, classId: "1", score: 1 }] };
    const { error } = schemaOf("managementRecord").safeParse(input);
    expect(error === undefined ? [] : problemsOf(error, input).map((each) => [each.path.join("."), each.code])).toEqual([
      ["classes.0.grade", "notInList"],
      ["intakeScores.0.grade", "notInList"],
    ]);
  });

  it("fields that are not named do no harm", () => {
    const more: StageUnit & { readonly remark: string } = { ...unit("s", "primary", 3), remark: "by hand" };
    expect(schemaOf("stageUnit").safeParse(more).success).toBe(true);
    expect(jsonErrors("stageUnit", more)).toEqual([]);
  });
});
