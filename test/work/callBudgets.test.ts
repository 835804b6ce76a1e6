import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  assessShuozhou2016,
  interSchoolVariation,
  stageUnits,
  type ClassRoll,
  type School,
  type StageUnit,
} from "edu-balance";
import { readRows } from "edu-balance/intake";
import { equalise, redistribute } from "edu-balance/planning";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { randomFrom } from "../support/random.js";
import { countCalls } from "./countCalls.js";

const AS_OF = "2021-12-31";
const COUNTY = { id: "county", place: "140602" };

const random = randomFrom(2026);
const draw = (from: number, to: number): number => from + Math.floor(random() * (to - from));
const SCHOOLS: readonly School[] = Array.from({ length: 100 }, (_, at): School => {
  const stage = at % 3 === 2 ? "juniorSecondary" : "primary";
  const pupils = draw(80, 1200);
  return {
    id: `school-${String(at)}`,
    kind: stage,
    ownership: "public",
    countyRun: true,
    locale: "town",
    stages: {
      [stage]: {
        pupils,
        fullTimeTeachers: draw(10, 80),
        higherDegreeTeachers: draw(5, 10),
        midSeniorTeachers: draw(3, 10),
        backboneTeachers: draw(0, 9),
        peArtsTeachers: draw(0, 9),
      },
    },
    facilities: {
      teachingAreaM2: draw(900, 6000),
      indoorSportsAreaM2: draw(0, 800),
      sportsGroundAreaM2: draw(900, 9000),
      equipmentYuan: draw(1e5, 3e6),
      computers: draw(5, 200),
      books: draw(500, 40_000),
      multimediaRooms: draw(1, 40),
    },
  };
});
const UNITS: readonly StageUnit[] = stageUnits(SCHOOLS.slice(0, 70)).units;
const PRIMARY = UNITS.filter(({ stage }) => stage === "primary");
const ROLLS: readonly ClassRoll[] = UNITS.slice(0, 50).flatMap(({ schoolId, stage }) =>
  Array.from({ length: 50 }, (_, at): ClassRoll => ({ schoolId, classId: `c${String(at)}`, stage, pupils: 35 + (at % 20) })),
);
const ROWS = [
  ["学校标识码", "学段", "在校生数", "专任教师数", "教学用计算机数", "图书册数"],
  ...UNITS.map((unit) => [
    unit.schoolId,
    unit.stage === "primary" ? "小学" : "初中",
    unit.pupils,
    unit.fullTimeTeachers,
    unit.computers,
    unit.books,
  ]),
];
const CITY = cityRecordsAt(inventedCity(), AS_OF, "zh");

/** What a call may cost: calls of the library's own functions, findings made, and rules looked up. Lower them with whatever gets cheaper. */
const BUDGETS: readonly {
  readonly name: string;
  readonly run: () => unknown;
  readonly calls: number;
  readonly findings?: number;
  readonly lookUps?: number;
}[] = [
  { name: "interSchoolVariation, 47 units", run: () => interSchoolVariation(PRIMARY, "booksPerPupil"), calls: 5_600 },
  {
    name: "assessBasicBalance, 70 units",
    run: () => assessBasicBalance({ county: COUNTY, units: UNITS }, { asOf: AS_OF }),
    calls: 5_900,
    findings: 2,
    lookUps: 2,
  },
  { name: "stageUnits, 100 schools", run: () => stageUnits(SCHOOLS), calls: 26_000 },
  {
    name: "assessClassSizes, 2,500 rolls",
    run: () => assessClassSizes(ROLLS, { asOf: AS_OF, county: COUNTY }),
    calls: 55_500,
    findings: 6,
    lookUps: 12,
  },
  {
    name: "assessQualityBalance, 70 units with their schools",
    run: () => assessQualityBalance({ county: COUNTY, units: UNITS, schools: SCHOOLS.slice(0, 70) }, { asOf: AS_OF }),
    calls: 90_500,
    findings: 870,
    lookUps: 65,
  },
  {
    name: "assessShuozhou2016, all records",
    run: () => assessShuozhou2016(CITY, { asOf: AS_OF }),
    calls: 470_000,
    findings: 1_181,
    lookUps: 121,
  },
  { name: "assessShuozhou2016, no record", run: () => assessShuozhou2016({}, { asOf: AS_OF }), calls: 51_500, findings: 135, lookUps: 83 },
  { name: "readRows, 70 rows of six columns", run: () => readRows(ROWS, { kind: "stageUnit" }), calls: 29_500 },
  { name: "equalise, 47 units", run: () => equalise(PRIMARY, "booksPerPupil", { limit: 0.3 }), calls: 24_300 },
  { name: "redistribute, 47 units", run: () => redistribute(PRIMARY, "teacherPupilRatio", { limit: 0.3 }), calls: 30_600 },
];

describe("what a call costs, counted instead of timed", () => {
  it.each(BUDGETS)("$name", async ({ run, calls, findings, lookUps }) => {
    run();
    const count = await countCalls(run);
    const found = { calls: count.total, findings: count.of("findingBy"), lookUps: count.of("lookUpRule") };
    expect(found.calls).toBeLessThanOrEqual(calls);
    // A guard that is far above what is needed guards nothing.
    expect(found.calls).toBeGreaterThan(calls * 0.8);
    if (findings !== undefined) expect(found.findings).toBeLessThanOrEqual(findings);
    if (lookUps !== undefined) expect(found.lookUps).toBeLessThanOrEqual(lookUps);
  });
});
