import type { LeadershipRecord, WeakSchool } from "../../model/records/leadership.js";
import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { weakSchoolLeaderShareOf } from "../../indicators/rates/weakSchoolLeaderShare.js";
import { isAbsent } from "../../model/checkFigure.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { gapReasons, perField, readFigure, readFlag, recordOf, refuseBeside, schoolRows, valueOf } from "./engine/read.js";

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
 * findings.map(({ value, verdict }) => [value, verdict]); // => [[0.875, "notApplicable"], [4, "met"]]
 * ```
 */
export function assessLeadership(record: LeadershipRecord, options: TopicOptions): TopicAssessment<"leadership"> {
  requireObject(record, "record");
  const context = topicContext(options);
  return topicResult("leadership", context, [weakSchoolLeaders(context, record), studyMeetings(context, record)]);
}

function weakSchoolLeaders(context: TopicContext, { weakSchools, weakSchoolList }: LeadershipRecord): Finding {
  const asked = { indicator: "weakSchoolLeaderShare", unit: "share" } as const;
  if (!isAbsent(weakSchoolList)) {
    refuseBeside(context, "weakSchools", weakSchools);
    return findingOf(context, { ...asked, record: "weakSchoolList" }, shareOfList(context, weakSchoolList));
  }
  const figures = figuresOf(context, "weakSchools", recordOf(context, ["weakSchools"], weakSchools), "count");
  return findingOf(context, { ...asked, record: "weakSchools" }, figures === null ? null : weakSchoolLeaderShareOf(figures));
}

function shareOfList(context: TopicContext, list: readonly WeakSchool[]): IndicatorValue | null {
  const schools = schoolRows(context, "weakSchoolList", list, () => undefined);
  if (schools === null) return null;
  const leaders = schools.rows.map(({ row, index }) => ({
    units: [row.schoolId],
    flag: readFlag(context, ["weakSchoolList", index, "hasLeader"], row.hasLeader),
  }));
  const reasons = [...schools.wanting, ...perField(leaders.flatMap(({ units, flag }) => gapReasons("hasLeader", flag, units)))];
  if (reasons.length > 0) return { value: null, reasons };
  return weakSchoolLeaderShareOf({
    weakSchoolsWithLeader: leaders.filter(({ flag }) => flag.value === true).length,
    weakSchools: leaders.length,
  });
}

function studyMeetings(context: TopicContext, record: LeadershipRecord): Finding {
  const given = recordOf(context, ["studyMeetings"], record.studyMeetings);
  const asked = { indicator: "studyMeetings", unit: "count", record: "studyMeetings" } as const;
  if (given === null) return findingOf(context, asked, null);
  return findingOf(context, asked, valueOf("meetings", readFigure(context, ["studyMeetings", "meetings"], given.meetings, "count")));
}
