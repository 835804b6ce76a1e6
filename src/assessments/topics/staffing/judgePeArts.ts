import { changed } from "../../../findings/finding.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { peArtsTeachersPer100PupilsOf } from "../../../indicators/school/peArtsTeachersPer100Pupils.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import { readParts, readRecord, type Path } from "../../../model/reading/readRecord.js";
import { STAGES } from "../../../model/records/lists.js";
import { peArtsFigures, type PeArtsFigures } from "../../../model/records/staffing.js";
import type { Stage } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";
import { judgeValue } from "../engine/question.js";
import type { Judged } from "../engine/row.js";

/** Teachers of physical education and the arts by stage; their number is asked of schools, not of the county. */
export function judgePeArts(call: Call, given: unknown, path: Path): Judged {
  const { value: stages, problems } = readParts(given, path);
  const judged = STAGES.map((stage) => judgeStage(call, stage, stages?.[stage], [...path, stage]));
  return { findings: judged.flatMap(({ findings }) => findings), problems: [...problems, ...judged.flatMap((each) => each.problems)] };
}

function judgeStage(call: Call, stage: Stage, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(peArtsFigures, given, { path, asOf: call.asOf });
  const question = {
    indicator: "peArtsTeachersPer100Pupils",
    unit: "per100Pupils",
    path,
    parameter: "peArtsTeachersPer100PupilsFloor",
    stage,
  } as const;
  const finding = judgeValue(call, question, value === null ? null : teachersPer100(call, stage, value));
  const isOfNobody = finding.reasons.some(({ code }) => code === "zeroPupils");
  return { findings: [isOfNobody ? changed(finding, { verdict: "notApplicable" }) : finding], problems };
}

/** The measure of a school, of the county as one; its reasons name no school. */
function teachersPer100({ county }: Call, stage: Stage, figures: PeArtsFigures): IndicatorValue {
  const pupils = figureIn(peArtsFigures, figures, "pupils");
  if (pupils.value === null) return pupils;
  const { peArtsTeachers } = figures;
  const { value, reasons } = peArtsTeachersPer100PupilsOf({ schoolId: county.id, stage, pupils: pupils.value, peArtsTeachers });
  return { value, reasons: reasons.map((reason) => ("units" in reason ? { ...reason, units: [] } : reason)) };
}
