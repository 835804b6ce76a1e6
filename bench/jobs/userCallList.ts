/** The calls of the per-call table, each with what it is called with. */
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import type { Build } from "../build.js";
import type { Rounds } from "../measure.js";
import type { Unit } from "../nation.js";
import { AS_OF, callsOfUsers } from "../userCalls.js";
import { sheetOf, type County } from "./county.js";

/** A call with what it is called with. */
export interface UserCall {
  readonly name: string;
  readonly run: () => unknown;
}

/** What all calls are measured in. */
export const YARDSTICK = "JSON.stringify of 70 units";

/** The rows of the table: the yardstick and each call. */
export function userCalls(build: Build, { some, primary, schools, combined, rolls }: County): readonly UserCall[] {
  const calls = callsOfUsers(build);
  const thirds = some.map(inThirds);
  const shared = build.core.stageUnits(combined).units as readonly Unit[];
  const city = cityRecordsAt(inventedCity(), AS_OF, "zh");
  const list: readonly (readonly [name: string, run: () => unknown])[] = [
    [YARDSTICK, () => JSON.stringify(some)],
    ["parameterAt, county → nation", calls.limit],
    ["interSchoolVariation, 35 units", () => calls.variation(primary)],
    ["assessBasicBalance, 70 units", () => calls.basicBalance(some)],
    ["assessBasicBalance, 70 units with areas in thirds", () => calls.basicBalance(thirds)],
    ["assessBasicBalance, 70 units of 35 nine-year schools", () => calls.basicBalance(shared)],
    ["stageUnits, 100 schools", () => calls.stageUnits(schools)],
    ["assessClassSizes, 2,500 rolls", () => calls.classSizes(rolls)],
    ["assessQualityBalance, 70 units and their schools", () => calls.qualityBalance(some, schools.slice(0, 70))],
    ["readRows, 70 rows of 10 columns", () => calls.readRows(sheetOf(some))],
    ["readSheet, the same rows", () => calls.readSheet(sheetOf(some))],
    ["assessShuozhou2016, six counties with all records", () => calls.city(city)],
    ["assessShuozhou2016, no record", () => calls.city({})],
  ];
  return list.map(([name, run]) => ({ name, run }));
}

/** The unit with areas of many digits. */
function inThirds(unit: Unit): Unit {
  const { teachingAreaM2, indoorSportsAreaM2, sportsGroundAreaM2 } = unit;
  return {
    ...unit,
    teachingAreaM2: teachingAreaM2 / 3,
    indoorSportsAreaM2: indoorSportsAreaM2 / 3,
    sportsGroundAreaM2: sportsGroundAreaM2 / 3,
  };
}

/** Makes each call until it is compiled: by the time of the processor, of which a busy machine gives less. */
export function warmUp(calls: readonly UserCall[], { callWarmMs }: Rounds): void {
  for (const { run } of calls) {
    const before = process.cpuUsage();
    let spent = 0;
    while (spent < callWarmMs) {
      run();
      spent = process.cpuUsage(before).user / 1000;
    }
  }
}
