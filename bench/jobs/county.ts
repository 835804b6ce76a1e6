/** One invented county as the callers of single functions have it. */
import type { School } from "edu-balance";
import { makeSchools, makeUnits, type Roll, type Unit } from "../nation.js";

const HEADER = ["学校标识码", "学段", "在校生数", "专任教师数", "高于规定学历教师数"].concat([
  "教学及辅助用房面积（㎡）",
  "体育运动场地面积",
  "教学仪器设备资产值",
  "教学用计算机数",
  "图书册数",
]);

export interface County {
  readonly some: readonly Unit[];
  readonly primary: readonly Unit[];
  readonly schools: readonly School[];
  /** Nine-year schools, whose areas, equipment and books are shared by weighted pupils. */
  readonly combined: readonly School[];
  readonly rolls: readonly Roll[];
}

/** One invented county. The nation it is taken from is let go, so that no call pays for walking through it. */
export function makeCounty(): County {
  const units = makeUnits(makeSchools());
  const some = units.slice(0, 70).map((unit): Unit => ({ ...unit, county: 0 }));
  const primary = units.filter(({ stage }) => stage === "primary").slice(0, 35);
  const schools = units.slice(0, 100).map(schoolOf);
  const combined = units.slice(0, 35).map(schoolOf).map(combinedSchool);
  const rolls = units
    .slice(0, 100)
    .flatMap(({ schoolId, stage }): Roll[] =>
      Array.from({ length: 25 }, (_, index) => ({ schoolId, classId: `c${String(index)}`, stage, county: 0, pupils: 35 + (index % 20) })),
    );
  return { some, primary, schools, combined, rolls };
}

/** Ten columns as a county keeps them. */
export function sheetOf(units: readonly Unit[]): unknown[][] {
  return [
    HEADER,
    ...units.map((unit) => [
      unit.schoolId,
      unit.stage === "primary" ? "小学" : "初中",
      unit.pupils,
      unit.fullTimeTeachers,
      unit.higherDegreeTeachers,
      unit.teachingAreaM2,
      unit.sportsGroundAreaM2,
      unit.equipmentYuan,
      unit.computers,
      unit.books,
    ]),
  ];
}

/** A school of one stage that has the unit's figures. */
export function schoolOf(unit: Unit): School {
  const { schoolId, stage, pupils, fullTimeTeachers, higherDegreeTeachers, midSeniorTeachers, backboneTeachers, peArtsTeachers } = unit;
  const { teachingAreaM2, indoorSportsAreaM2, sportsGroundAreaM2, equipmentYuan, computers, books, multimediaRooms } = unit;
  return {
    id: schoolId,
    kind: stage,
    ownership: "public",
    countyRun: true,
    locale: "town",
    stages: { [stage]: { pupils, fullTimeTeachers, higherDegreeTeachers, midSeniorTeachers, backboneTeachers, peArtsTeachers } },
    facilities: { teachingAreaM2, indoorSportsAreaM2, sportsGroundAreaM2, equipmentYuan, computers, books, multimediaRooms },
    conditions: { classes: { [stage]: Math.ceil(pupils / 45) }, largestClass: 48, musicRoomAreasM2: [96], artRoomAreasM2: [90] },
  };
}

/** A nine-year school with the pupils and teachers of a school in each stage. */
function combinedSchool({ kind, stages, ...rest }: School): School {
  const figures = stages[kind as "primary" | "juniorSecondary"];
  return { ...rest, kind: "nineYear", stages: { primary: figures, juniorSecondary: figures }, conditions: {} };
}
