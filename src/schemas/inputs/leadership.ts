import type * as z from "zod";
import type { LeadershipRecord, WeakSchool } from "../../assessments/topics/assessLeadership.js";
import type { WeakSchoolLeaderFigures } from "../../indicators/rates/weakSchoolLeaderShare.js";
import { flag, list, record, reportedCount, text } from "../fields.js";

/** {@link WeakSchoolLeaderFigures}. */
export const weakSchoolLeaderFiguresSchema: z.ZodType<WeakSchoolLeaderFigures> = record({
  weakSchoolsWithLeader: reportedCount(),
  weakSchools: reportedCount(),
});

/** A {@link WeakSchool}. */
export const weakSchoolSchema: z.ZodType<WeakSchool> = record({ schoolId: text(), hasLeader: flag().nullish() });

/** A {@link LeadershipRecord}. */
export const leadershipRecordSchema: z.ZodType<LeadershipRecord> = record({
  weakSchools: weakSchoolLeaderFiguresSchema.nullish(),
  weakSchoolList: list(weakSchoolSchema).nullish(),
  studyMeetings: record({ meetings: reportedCount() }).nullish(),
});
