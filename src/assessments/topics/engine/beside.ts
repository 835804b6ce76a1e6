import { problem, type DatumName, type Problem } from "../../../findings/problem.js";
import { isAbsent } from "../../../model/checkFigure.js";
import type { Path } from "../../../model/reading/readRecord.js";

/** What is wrong with figures given beside the list they are counted from: the list is used, and the figures are reported. */
export function refuseBeside(path: Path, given: unknown, name?: DatumName): Problem[] {
  return isAbsent(given) ? [] : [problem(path, "notExpected", given, name)];
}
