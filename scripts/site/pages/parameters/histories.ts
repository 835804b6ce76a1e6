import { parameterHistory } from "../../../../src/policy/index.js";
import { furtherParameterNames } from "../../../../src/policy/records/furtherParameterNames.js";
import { knownOverlays } from "../../../../src/policy/records/overlays.js";
import { parameterNames } from "../../../../src/policy/records/parameterNames.js";
import type { Parameter } from "../../../../src/policy/records/types.js";

/** Ids of all parameters that have a page: the library's own, and those that only overlays use. */
export const PARAMETER_IDS: readonly string[] = [...Object.keys(parameterNames), ...Object.keys(furtherParameterNames)];

/** The records of a parameter that judge by themselves, oldest first; none for a parameter of overlays alone. */
export function ownHistory(id: string): readonly Parameter[] {
  return Object.hasOwn(parameterNames, id) ? parameterHistory(id) : [];
}

/** The records of a parameter that hold only where a caller lays them over the library's own. */
export function overlayHistory(id: string): readonly Parameter[] {
  return knownOverlays.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.id === id));
}

/** All records of a parameter, those of overlays last. */
export function wholeHistory(id: string): readonly Parameter[] {
  return [...ownHistory(id), ...overlayHistory(id)];
}

/** Ids of the parameters that have such a record. */
export function parametersWith(isSuch: (record: Parameter) => boolean): string[] {
  return PARAMETER_IDS.filter((id) => wholeHistory(id).some(isSuch));
}
