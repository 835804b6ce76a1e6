import { aboutRule } from "../../../findings/finding.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { resourceRoomShare, resourceRoomShareOf } from "../../../indicators/rates/resourceRoomShare.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureIn, gapsIn, joinGaps } from "../../../model/reading/readFigures.js";
import { readList, type ListReading } from "../../../model/reading/readList.js";
import {
  resourceRoomFigures,
  resourceRoomSchool,
  specialEducationRecord,
  type ResourceRoomSchool,
  type SpecialEducationRecord,
} from "../../../model/records/specialEducation.js";
import type { Call } from "../../call.js";
import { refuseBeside } from "../engine/beside.js";
import { judgeValue } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { judgeRate } from "../engine/table.js";

/** Resource rooms, from the list of schools where there is one, otherwise from the counts. */
export function judgeResourceRooms(call: Call, { resourceRooms, resourceRoomSchools }: SpecialEducationRecord): Judged {
  if (isAbsent(resourceRoomSchools)) return judgeRate(call, { rate: resourceRoomShare }, resourceRooms, ["resourceRooms"]);
  const path = ["resourceRoomSchools"];
  const list = readList(specialEducationRecord.fields.resourceRoomSchools, resourceRoomSchools, { path, asOf: call.asOf });
  return {
    findings: [judgeValue(call, { indicator: "resourceRoomShare", unit: "share", path }, shareOfList(call, list))],
    problems: [...refuseBeside(["resourceRooms"], resourceRooms, resourceRoomFigures), ...list.problems],
  };
}

/** The share among the schools that have as many disabled pupils as the rule of the day asks. */
function shareOfList(call: Call, list: ListReading<ResourceRoomSchool>): IndicatorValue {
  const lookup = call.rule("resourceRoomPupils");
  const rule = aboutRule(lookup);
  if (lookup.parameter === null) return { value: null, reasons: [...list.reasons, ...rule] };
  const enough = lookup.parameter.value;
  const schools = list.rows.map(({ row }) => ({ row, pupils: figureIn(resourceRoomSchool, row, "disabledPupils").value }));
  // A school too small for a room does not have to say whether it has one.
  const gaps = schools.flatMap(({ row, pupils }) =>
    pupils === null || pupils >= enough
      ? gapsIn(resourceRoomSchool, row, [pupils === null ? "disabledPupils" : "resourceRoom"], [row.schoolId])
      : [],
  );
  const reasons = [...list.reasons, ...joinGaps(gaps)];
  if (reasons.length > 0) return { value: null, reasons };
  const counted = schools.filter(({ pupils }) => pupils !== null && pupils >= enough);
  const share = resourceRoomShareOf({
    schoolsWithRoom: counted.filter(({ row }) => row.resourceRoom === true).length,
    schoolsWithEnoughPupils: counted.length,
  });
  return { ...share, reasons: [...share.reasons, ...rule] };
}
