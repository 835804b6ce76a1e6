/**
 * What a caller waits for, call by call. The unit is Y, `JSON.stringify` of 70 units in the same run: it moves with the
 * machine, so that only what a call costs beside it is compared.
 */
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { interleave, WrongAnswer, type AnyVariant, type Rounds } from "../measure.js";
import { makeSchools, makeUnits, type Roll, type Unit } from "../nation.js";
import { callsOfUsers, type School } from "../ours.js";
import { shown, withSeparators, type Section } from "../section.js";
import { LEAST } from "../table.js";

const YARDSTICK = "JSON.stringify of 70 units";
const HEADER = ["学校标识码", "学段", "在校生数", "专任教师数", "高于规定学历教师数"].concat([
  "教学及辅助用房面积（㎡）",
  "体育运动场地面积",
  "教学仪器设备资产值",
  "教学用计算机数",
  "图书册数",
]);

export async function perCall(rounds: Rounds): Promise<Section> {
  const { some, primary, schools, rolls } = makeCounty();
  const city = cityRecordsAt(inventedCity(), "2021-12-31", "zh");
  const calls = callsOfUsers();
  const list: readonly (readonly [name: string, run: () => unknown])[] = [
    [YARDSTICK, () => JSON.stringify(some)],
    ["parameterAt, county → nation", calls.limit],
    ["interSchoolVariation, 35 units", () => calls.variation(primary)],
    ["assessBasicBalance, 70 units", () => calls.basicBalance(some)],
    ["stageUnits, 100 schools", () => calls.stageUnits(schools)],
    ["assessClassSizes, 2,500 rolls", () => calls.classSizes(rolls)],
    ["assessQualityBalance, 70 units and their schools", () => calls.qualityBalance(some, schools.slice(0, 70))],
    ["readRows, 70 rows of 10 columns", () => calls.readRows(sheetOf(some))],
    ["readSheet, the same rows", () => calls.readSheet(sheetOf(some))],
    ["assessShuozhou2016, six counties with all records", () => calls.city(city)],
    ["assessShuozhou2016, no record", () => calls.city({})],
  ];
  const variants = list.map(
    ([name, run]): AnyVariant => ({
      name,
      run,
      check: (result: unknown) => {
        const read = name.startsWith("read") ? (result as { readonly records: readonly unknown[] }).records.length : some.length;
        if (read !== some.length) throw new WrongAnswer(`${String(read)} records.`);
      },
    }),
  );
  const timings = await interleave(variants, rounds);
  const unit = timings.find(({ name }) => name === YARDSTICK);
  const inY = timings.map(({ name, median, least }) => ({
    name,
    median: median / (unit?.median ?? Number.NaN),
    least: least / (unit?.least ?? Number.NaN),
  }));
  return {
    title: "What a call costs",
    tables: [
      {
        columns: ["call", "in Y", "in Y by least times", "result, bytes of JSON"],
        rows: inY.map(({ name, median, least }, index) => [name, shown(median), shown(least), withSeparators(bytesOf(list[index][1]()))]),
      },
    ],
    notes: [`Y is ${YARDSTICK}, ${shown((unit?.median ?? Number.NaN) * 1000)} µs here.`],
    figures: Object.fromEntries(
      inY.flatMap(({ name, median, least }) => [
        [`call: ${name}`, median],
        [`call: ${name}${LEAST}`, least],
      ]),
    ),
  };
}

interface County {
  readonly some: readonly Unit[];
  readonly primary: readonly Unit[];
  readonly schools: readonly School[];
  readonly rolls: readonly Roll[];
}

/** One invented county. The nation it is taken from is let go, so that no call pays for walking through it. */
function makeCounty(): County {
  const units = makeUnits(makeSchools());
  const some = units.slice(0, 70).map((unit): Unit => ({ ...unit, county: 0 }));
  const primary = units.filter(({ stage }) => stage === "primary").slice(0, 35);
  const schools = units.slice(0, 100).map(schoolOf);
  const rolls = units
    .slice(0, 100)
    .flatMap(({ schoolId, stage }): Roll[] =>
      Array.from({ length: 25 }, (_, index) => ({ schoolId, classId: `c${String(index)}`, stage, county: 0, pupils: 35 + (index % 20) })),
    );
  return { some, primary, schools, rolls };
}

function bytesOf(result: unknown): number {
  return Buffer.byteLength(typeof result === "string" ? result : JSON.stringify(result));
}

/** Ten columns as a county keeps them. */
function sheetOf(units: readonly Unit[]): unknown[][] {
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
function schoolOf(unit: Unit): School {
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
