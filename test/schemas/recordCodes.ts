import type { StageUnit } from "edu-balance";
import { checkUnits } from "../../src/model/checkUnits.js";

/** What the core's own check says of a unit, in the shape of the schema tests. */
export function checkUnitsCodes(input: unknown): [string, string][] {
  return checkUnits([input as StageUnit]).problems.map(({ path, code }) => [path.slice(1).join("."), code]);
}
