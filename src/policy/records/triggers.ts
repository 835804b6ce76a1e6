import type { ParameterId } from "./parameterNames.js";

/**
 * The parameters that say from when on a duty holds, or what counts, and not how much is to be reached. Of two such numbers the
 * one that catches more asks for more: the lower where they are met from a number on (`>=`), the higher where they are met
 * below one (`<`). Look-ups weigh them so; see `parameterAt`.
 *
 * @example
 * ```ts
 * import { triggerParameters } from "edu-balance";
 *
 * triggerParameters.includes("specialSchoolPopulation"); // => true
 * triggerParameters.includes("publicFundsPerPupilBase"); // => false
 * ```
 */
export const triggerParameters: readonly ParameterId[] = [
  "specialSchoolPopulation",
  "resourceRoomPupils",
  "oversizedClassSize",
  "superSizedClassSize",
  "smallSchoolPupils",
  "teachingPointScopePupils",
];
