/** The calls whose first one in a process is clocked. */
import { openBuild } from "../build.js";
import { BUILD } from "../setting.js";
import { AS_OF, callsOfUsers } from "../userCalls.js";
import { makeCounty, sheetOf } from "./county.js";

const calls = callsOfUsers(await openBuild(BUILD));

/** Each makes its input and hands back the call. */
export const COLD_CALLS = {
  "readRows, 70 rows of 10 columns": () => {
    const rows = sheetOf(makeCounty().some);
    return () => calls.readRows(rows);
  },
  "assessQualityBalance, 70 units and their schools": () => {
    const { some, schools } = makeCounty();
    return () => calls.qualityBalance(some, schools.slice(0, 70));
  },
  "assessBasicBalance, 70 units": () => {
    const { some } = makeCounty();
    return () => calls.basicBalance(some);
  },
  "assessClassSizes, 2,500 rolls": () => {
    const { rolls } = makeCounty();
    return () => calls.classSizes(rolls);
  },
  "stageUnits, 100 schools": () => {
    const { schools } = makeCounty();
    return () => calls.stageUnits(schools);
  },
  "assessShuozhou2016, six counties with all records": async () => {
    // Only here: it takes longer to load than the library.
    const { cityRecordsAt, inventedCity } = await import("../../examples/demo/inventedCity.js");
    const city = cityRecordsAt(inventedCity(), AS_OF, "zh");
    return () => calls.city(city);
  },
} as const;

export type ColdCall = keyof typeof COLD_CALLS;
