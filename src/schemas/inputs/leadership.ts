import { studyMeetingFigures, type StudyMeetingFigures } from "../../model/records/leadership.js";
import { recordSchema } from "../recordSchema.js";
import {
  type LeadershipRecord,
  type WeakSchool,
  type WeakSchoolLeaderFigures,
  leadershipRecord,
  weakSchool,
  weakSchoolLeaderFigures,
} from "../../model/records/leadership.js";
import type * as z from "zod";

/** {@link WeakSchoolLeaderFigures}. */
export const weakSchoolLeaderFiguresSchema: z.ZodType<WeakSchoolLeaderFigures> = /* @__PURE__ */ recordSchema(weakSchoolLeaderFigures);

/** A {@link WeakSchool}. */
export const weakSchoolSchema: z.ZodType<WeakSchool> = /* @__PURE__ */ recordSchema(weakSchool);

/** A {@link LeadershipRecord}. */
export const leadershipRecordSchema: z.ZodType<LeadershipRecord> = /* @__PURE__ */ recordSchema(leadershipRecord);

/** {@link StudyMeetingFigures}. */
export const studyMeetingFiguresSchema: z.ZodType<StudyMeetingFigures> = /* @__PURE__ */ recordSchema(studyMeetingFigures);
