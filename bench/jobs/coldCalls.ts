/** The calls whose first one in a process is clocked. */
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { callsOfUsers } from "../ours.js";
import { makeCounty, sheetOf } from "./county.js";

/** Each makes its input and hands back the call. */
export const COLD_CALLS = {
  "readRows, 70 rows of 10 columns": () => {
    const rows = sheetOf(makeCounty().some);
    return () => callsOfUsers().readRows(rows);
  },
  "assessQualityBalance, 70 units and their schools": () => {
    const { some, schools } = makeCounty();
    return () => callsOfUsers().qualityBalance(some, schools.slice(0, 70));
  },
  "assessBasicBalance, 70 units": () => {
    const { some } = makeCounty();
    return () => callsOfUsers().basicBalance(some);
  },
  "assessClassSizes, 2,500 rolls": () => {
    const { rolls } = makeCounty();
    return () => callsOfUsers().classSizes(rolls);
  },
  "stageUnits, 100 schools": () => {
    const { schools } = makeCounty();
    return () => callsOfUsers().stageUnits(schools);
  },
  "assessShuozhou2016, six counties with all records": () => {
    const city = cityRecordsAt(inventedCity(), "2021-12-31", "zh");
    return () => callsOfUsers().city(city);
  },
} as const;

export type ColdCall = keyof typeof COLD_CALLS;
