import { higherDegreeTeacherShare } from "../../../indicators/rates/higherDegreeTeacherShare.js";
import { intermediateTitleShare } from "../../../indicators/rates/intermediateTitleShare.js";
import { qualifiedTeacherShare } from "../../../indicators/rates/qualifiedTeacherShare.js";
import type { Rate } from "../../../indicators/rates/rate.js";
import { seniorTitleShare } from "../../../indicators/rates/seniorTitleShare.js";
import { readParts, type Path } from "../../../model/reading/readRecord.js";
import type { Call } from "../../call.js";
import { judgeValue } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { judgeByStage } from "../engine/stages.js";

const SHARES: readonly Rate[] = [qualifiedTeacherShare, higherDegreeTeacherShare, intermediateTitleShare, seniorTitleShare];

/** Degrees and titles of teachers by stage; what was not given at all is said once for each share. */
export function judgeStructure(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readParts(given, path);
  if (value === null) return { findings: SHARES.map(({ id, unit }) => judgeValue(call, { indicator: id, unit, path }, null)), problems };
  const shares = SHARES.map((share) => judgeByStage(call, { rate: share }, given, path));
  // All four are read from the same record.
  return { findings: shares.flatMap(({ findings }) => findings), problems: shares[0]?.problems ?? [] };
}
