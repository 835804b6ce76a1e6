import { example, findingOf, findingWithin, type WorkedExample } from "./example.js";

const asOf = { asOf: "2023-12-31" };
const ample = {
  higherDegreeTeachers: 50,
  backboneTeachers: 12,
  peArtsTeachers: 9,
  teachingAreaM2: 5000,
  indoorSportsAreaM2: 0,
  sportsGroundAreaM2: 8000,
  equipmentYuan: 2_100_000,
  multimediaRooms: 24,
};
const units = [
  { schoolId: "a", stage: "primary", pupils: 1000, ...ample },
  { schoolId: "b", stage: "primary", pupils: 1000, ...ample, teachingAreaM2: 3800 },
];

/** A county of which this alone is known, read from the finding of the measure. */
function quality(measure: string, given: Readonly<Record<string, unknown>>): Omit<WorkedExample, "steps"> {
  const input = { county: { id: "c" }, units: [], ...given };
  return { measure, call: "assessQualityBalance", given: [input, asOf], read: findingWithin(measure) };
}

const school = { id: "s-1", kind: "primary", ownership: "public", countyRun: true };
const monitored = { quality: { performance: [{ subject: "chinese", level: 3, difference: 0.14 }] } };
const target = {
  id: "c.basicBalance",
  unit: { id: "c", name: { zh: "某县", en: "a county" }, kind: "county", place: "140602" },
  goal: "basicBalance",
  dueBy: "2016-12-31",
  source: { document: "shuozhouOpinion2016", clause: "三" },
  confirmation: "primary",
};
const achieved = { unitId: "c", goal: "basicBalance", achieved: true, decisionDate: "2016-12-20" };
const profile = {
  name: "example province",
  mayMiss: 0,
  items: [
    { id: "books", name: { zh: "图书", en: "books" }, unit: "volumes per pupil", comparator: ">=", limit: 20 },
    { id: "area", name: { zh: "校舍面积", en: "floor area" }, unit: "m² per pupil", comparator: ">=", limit: 5 },
  ],
};

/** A primary school with rooms for the arts. */
function arts(classes: number, rooms: Readonly<Record<string, readonly number[]>>): Readonly<Record<string, unknown>> {
  const stages = { primary: { pupils: 800 } };
  return { schools: [{ ...school, stages, conditions: { classes: { primary: classes }, ...rooms } }] };
}

/** The table of points is the province's; here each item has five points, but for the one whose points go down with the figure. */
const GOVERNMENT_WORK: readonly string[] = [
  `const groups = ["access", "safeguards", "teachers", "quality"] as const;`,
  "const items = groups.flatMap((group) =>",
  "  checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) =>",
  `    id === "basicDisabledEnrolment"`,
  `      ? { item: id, group, points: 20, rule: { kind: "perPercentagePoint" as const, comparator: ">=" as const, target: 0.8, deduct: 1, counting: "whole" as const } }`,
  `      : { item: id, group, points: 5, rule: { kind: "byState" as const, partly: 2, notMet: "all" as const } },`,
  "  ),",
  ");",
  `const evidence = [{ kind: "document" as const, reference: "report no. 7" }];`,
  `const answers = items.map(({ item }) => ({ item, state: "met" as const, value: 0.77, evidence }));`,
  `const table = { name: "example province", total: 100, items };`,
  `assessGovernmentWork({ table, answers }, { asOf: "2016-12-31" }).points;`,
];

const survey = { residents: 410_000, distributed: 620, parents: 310, valid: 600, satisfied: 510 };

/** Examples of what only an evaluation as a whole counts. */
export const evaluationExamples: readonly WorkedExample[] = [
  {
    ...example("targetSlackDays", "assessTargets", [[target], [achieved], { asOf: "2017-12-31", dateBasis: "decisionDate" }], "31 − 20"),
    read: { list: ["results"], path: ["slackDays"] },
  },
  {
    measure: "certifiedCountyShare",
    call: "assessShuozhou2016",
    given: [
      {
        counties: [{ county: { id: "a" } }, { county: { id: "b" } }],
        targets: {
          dateBasis: "decisionDate",
          achievements: [
            { ...achieved, unitId: "a" },
            { unitId: "b", goal: "basicBalance", achieved: false, knownOn: "2016-12-31" },
          ],
        },
      },
      { asOf: "2016-12-31" },
    ],
    read: findingWithin("certifiedCountyShare"),
    steps: ["1 ÷ 2"],
  },
  {
    measure: "governmentWorkPoints",
    call: "assessGovernmentWork",
    given: [],
    code: GOVERNMENT_WORK,
    read: { path: ["points"] },
    steps: ["D = (80 − 77) × 1", "16 × 5 + 20 − D"],
  },
  {
    ...example("surveySampleSize", "assessSatisfaction", [survey, { asOf: "2016-12-31" }], "max(410000 × 0.0015, 400)", "620"),
    read: findingOf("surveySampleSize"),
  },
  {
    measure: "basicStandardItemsShare",
    call: "assessSchoolStandards",
    given: [{ profile, schools: [{ schoolId: "a", stage: "primary", values: { books: 22, area: 4.5 } }] }, { asOf: "2016-12-31" }],
    read: findingWithin("basicStandardItemsShare"),
    steps: ["((22 ≥ 20) + (4.5 ≥ 5)) ÷ 2"],
  },
  {
    ...quality("schoolSize", {
      schools: [{ ...school, kind: "nineYear", stages: { primary: { pupils: 1200 }, juniorSecondary: { pupils: 900 } } }],
    }),
    steps: ["1200 + 900"],
  },
  { ...quality("qualityIndicatorsMet", { units: units.slice(0, 1) }), steps: ["1 + 1 + 1 + 1 + 1 + 1 + 1"] },
  {
    ...quality("schoolsAtQualityIndicatorShare", { units }),
    read: { path: ["attainment", "groups", 0, "indicators", 3, "least"] },
    steps: ["((5000 ÷ 1000 ≥ 4.5) + (3800 ÷ 1000 ≥ 4.5)) ÷ 2"],
  },
  {
    ...quality("schoolsPassingQualityShare", { units }),
    read: { path: ["attainment", "groups", 0, "passing", "least"] },
    steps: ["(1 + 0) ÷ 2"],
  },
  {
    ...quality("qualityCoefficient", {
      units: units.map(({ schoolId, stage, pupils, teachingAreaM2 }) => ({
        schoolId,
        stage,
        pupils,
        teachingAreaM2,
        indoorSportsAreaM2: 0,
      })),
    }),
    read: { path: ["stages", "primary", "findings", 3, "value"] },
    steps: ["M = (5000 + 3800) ÷ (1000 + 1000)", "S = √((1000 × (5000 ÷ 1000 − M)² + 1000 × (3800 ÷ 1000 − M)²) ÷ (1000 + 1000))", "S ÷ M"],
    decimals: 4,
  },
  { ...quality("yearsSinceBasicBalance", { basicBalance: { recognisedOn: "2018-12-31" } }), steps: ["2023 − 2018"] },
  {
    ...quality("smallSchoolFundedPupils", {
      schools: [{ ...school, locale: "rural", stages: { primary: { pupils: 60 } }, conditions: { fundedPupils: 100 } }],
    }),
    steps: ["100"],
  },
  { ...quality("musicRooms", arts(20, { musicRoomAreasM2: [96, 96] })), steps: ["⌈20 ÷ 12⌉", "(96 ≥ 96) + (96 ≥ 96)"] },
  { ...quality("artRooms", arts(20, { artRoomAreasM2: [90, 90] })), steps: ["⌈20 ÷ 12⌉", "(90 ≥ 90) + (90 ≥ 90)"] },
  {
    ...quality("musicRoomArea", arts(10, { musicRoomAreasM2: [96, 60] })),
    read: findingWithin("musicRooms"),
    steps: ["(96 ≥ 96) + (60 ≥ 96)"],
  },
  { ...quality("artRoomArea", arts(10, { artRoomAreasM2: [90, 60] })), read: findingWithin("artRooms"), steps: ["(90 ≥ 90) + (60 ≥ 90)"] },
  { ...quality("performanceLevel", monitored), steps: ["3"] },
  { ...quality("performanceDifference", monitored), steps: ["0.14"] },
];
