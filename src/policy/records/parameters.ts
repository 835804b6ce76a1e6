import { basicBalanceParameters } from "./parameters/basicBalance.js";
import { classParameters } from "./parameters/classes.js";
import { exceptionParameters } from "./parameters/exceptions.js";
import { fundingParameters } from "./parameters/funding.js";
import { pupilParameters } from "./parameters/pupils.js";
import { qualityBalanceParameters } from "./parameters/qualityBalance.js";
import { schoolParameters } from "./parameters/schools.js";
import { teacherParameters } from "./parameters/teachers.js";
import type { Parameter } from "./types.js";

/** Every number the library judges or counts by, with its dates, its source and how far it is confirmed. */
export const parameters: readonly Parameter[] = [
  ...classParameters,
  ...basicBalanceParameters,
  ...schoolParameters,
  ...fundingParameters,
  ...teacherParameters,
  ...pupilParameters,
  ...qualityBalanceParameters,
  ...exceptionParameters,
];
