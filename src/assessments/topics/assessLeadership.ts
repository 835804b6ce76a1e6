import { weakSchoolLeaderShare, weakSchoolLeaderShareOf } from "../../indicators/rates/weakSchoolLeaderShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { figureIn, gapsIn, joinGaps } from "../../model/reading/readFigures.js";
import { readList, type ListReading } from "../../model/reading/readList.js";
import { readRecord } from "../../model/reading/readRecord.js";
import {
  leadershipRecord,
  studyMeetingFigures,
  weakSchool,
  weakSchoolLeaderFigures,
  type LeadershipRecord,
  type WeakSchool,
} from "../../model/records/leadership.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { refuseBeside } from "./engine/beside.js";
import { judgeValue } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";

/**
 * Clause 二十: leading officials look after weak schools, and the county government studies balanced education at
 * intervals. The text sets no number for either, so both are described; a reading of the caller's judges them.
 *
 * @param record - Weak schools, counted or one by one, and meetings.
 * @param options - `asOf`, the county, and readings by measure id.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 二十.
 *
 * @example
 * ```ts
 * import { assessLeadership } from "edu-balance";
 *
 * const record = { weakSchools: { weakSchoolsWithLeader: 7, weakSchools: 8 }, studyMeetings: { meetings: 4 } };
 * const interpretations = { studyMeetings: { comparator: ">=" as const, limit: 2, name: "example county" } };
 * const { findings } = assessLeadership(record, { asOf: "2017-12-31", interpretations });
 * findings.map(({ value, verdict }) => [value, verdict]); // => [[0.875, "described"], [4, "met"]]
 * ```
 */
export function assessLeadership(record: LeadershipRecord, options: TopicOptions): TopicAssessment<"leadership"> {
  const call = openRecord(leadershipRecord, record, options);
  return topicResult("leadership", call, [judgeLeaders(call, call.record), judgeMeetings(call, call.record)]);
}

/** Leaders of weak schools, by the list of them where there is one. */
function judgeLeaders(call: Call, { weakSchools, weakSchoolList }: LeadershipRecord): Judged {
  if (isAbsent(weakSchoolList)) return judgeRate(call, { rate: weakSchoolLeaderShare }, weakSchools, ["weakSchools"]);
  const path = ["weakSchoolList"];
  const list = readList(leadershipRecord.fields.weakSchoolList, weakSchoolList, { path, asOf: call.asOf });
  const { id: indicator, unit } = weakSchoolLeaderShare;
  return {
    findings: [judgeValue(call, { indicator, unit, path }, shareOfList(list))],
    problems: [...refuseBeside(["weakSchools"], weakSchools, weakSchoolLeaderFigures), ...list.problems],
  };
}

function shareOfList({ rows, reasons: own }: ListReading<WeakSchool>): IndicatorValue {
  const reasons = [...own, ...joinGaps(rows.flatMap(({ row }) => gapsIn(weakSchool, row, ["hasLeader"], [row.schoolId])))];
  if (reasons.length > 0) return { value: null, reasons };
  const weakSchoolsWithLeader = rows.filter(({ row }) => row.hasLeader === true).length;
  return weakSchoolLeaderShareOf({ weakSchoolsWithLeader, weakSchools: rows.length });
}

function judgeMeetings(call: Call, { studyMeetings }: LeadershipRecord): Judged {
  const path = ["studyMeetings"];
  const { value, problems } = readRecord(studyMeetingFigures, studyMeetings, { path, asOf: call.asOf });
  const meetings = value === null ? null : figureIn(studyMeetingFigures, value, "meetings");
  return { findings: [judgeValue(call, { indicator: "studyMeetings", unit: "count", path }, meetings)], problems };
}
