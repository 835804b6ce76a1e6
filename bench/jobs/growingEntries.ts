/** The entries that take objects, and how so many rows are made for each. */
import type { ClassRoll } from "edu-balance";
import type { Build } from "../build.js";
import { callsOfUsers } from "../userCalls.js";
import { schoolOf, sheetOf } from "./county.js";
import type { Unit } from "../nation.js";

/** An entry that takes any number of rows. */
export interface GrowingEntry {
  /** What a row is, in one word. */
  readonly unit: string;
  /** The largest number of rows that one of its users has. */
  readonly most: number;
  /** Makes the rows, and hands back the call. */
  readonly prepare: (build: Build, rows: number) => () => unknown;
}

const COUNTY_SCHOOLS = 70;
const CLASSES_OF_SCHOOL = 18;

export const GROWING_ENTRIES = {
  "readRows, 10 columns": {
    unit: "row",
    most: 1e6,
    prepare: (build, rows) => {
      const sheet = sheetOf(unitsOf(rows));
      return () => callsOfUsers(build).readRows(sheet);
    },
  },
  "readSheet, 10 columns": {
    unit: "row",
    most: 1e6,
    prepare: (build, rows) => {
      const sheet = sheetOf(unitsOf(rows));
      return () => callsOfUsers(build).readSheet(sheet);
    },
  },
  stageUnits: {
    unit: "school",
    most: 1e6,
    prepare: (build, rows) => {
      const schools = unitsOf(rows).map(schoolOf);
      return () => callsOfUsers(build).stageUnits(schools);
    },
  },
  checkStageUnits: {
    unit: "unit",
    most: 1e6,
    prepare: ({ core }, rows) => {
      const units = unitsOf(rows);
      return () => core.checkStageUnits(units);
    },
  },
  "assessBasicBalance, one county": {
    unit: "unit",
    most: 1e6,
    prepare: (build, rows) => {
      const units = unitsOf(rows);
      return () => callsOfUsers(build).basicBalance(units);
    },
  },
  "assessQualityBalance, counties of 70 schools": {
    unit: "school",
    most: 1e5,
    prepare: (build, rows) => {
      const { qualityBalance } = callsOfUsers(build);
      const units = unitsOf(rows);
      const counties = Array.from({ length: Math.ceil(rows / COUNTY_SCHOOLS) }, (_, county) => {
        const own = units.slice(county * COUNTY_SCHOOLS, (county + 1) * COUNTY_SCHOOLS);
        return { own, schools: own.map(schoolOf) };
      });
      return () => {
        // As whoever stores one county after the other.
        for (const { own, schools } of counties) qualityBalance(own, schools);
      };
    },
  },
  "assessClassSizes, one county": {
    unit: "class",
    most: 1e6,
    prepare: (build, rows) => {
      const rolls = Array.from({ length: rows }, (_, row) => rollOf(row));
      return () => callsOfUsers(build).classSizes(rolls);
    },
  },
} as const satisfies Readonly<Record<string, GrowingEntry>>;

export type EntryName = keyof typeof GROWING_ENTRIES;

/** Units of which no two neighbours are alike. */
function unitsOf(rows: number): Unit[] {
  return Array.from({ length: rows }, (_, row) => unitAt(row));
}

function unitAt(row: number): Unit {
  const pupils = 100 + ((row * 37) % 1400);
  const fullTimeTeachers = Math.ceil(pupils / (12 + (row % 7)));
  const higherDegreeTeachers = fullTimeTeachers - (row % 4);
  const hundredths = (perPupil: number): number => Math.round(pupils * (perPupil + (row % 11) / 10) * 100) / 100;
  return {
    schoolId: `s-${String(row)}`,
    stage: row % 3 === 0 ? "juniorSecondary" : "primary",
    county: 0,
    pupils,
    fullTimeTeachers,
    higherDegreeTeachers,
    midSeniorTeachers: Math.floor(higherDegreeTeachers / 2),
    backboneTeachers: Math.ceil(pupils / 100),
    peArtsTeachers: Math.ceil(pupils / 110),
    teachingAreaM2: hundredths(5.9),
    indoorSportsAreaM2: hundredths(0.5),
    sportsGroundAreaM2: hundredths(9.1),
    equipmentYuan: hundredths(2450),
    computers: Math.ceil(pupils / (6 + (row % 5))),
    books: pupils * (20 + (row % 13)),
    multimediaRooms: Math.ceil(pupils / 45),
  };
}

function rollOf(row: number): ClassRoll {
  return {
    schoolId: `s-${String(Math.floor(row / CLASSES_OF_SCHOOL))}`,
    classId: `c${String(row % CLASSES_OF_SCHOOL)}`,
    stage: row % 3 === 0 ? "juniorSecondary" : "primary",
    pupils: 25 + ((row * 7) % 40),
  };
}
