import type { RecordOf } from "../reading/spec.js";
import { period } from "./period.js";

/** {@link WeakSchoolLeaderFigures} as data. */
export const weakSchoolLeaderFigures = {
  id: "weakSchoolLeaderFigures",
  zh: "薄弱学校领导联系",
  en: "leaders of weak schools",
  fields: {
    weakSchoolsWithLeader: { kind: "count", unit: "schools", zh: "有领导联系的薄弱学校数", en: "weak schools with a leader" },
    weakSchools: { kind: "count", unit: "schools", zh: "薄弱学校数", en: "weak schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["weakSchoolsWithLeader"], whole: ["weakSchools"] }],
} as const;
/** Weak schools, and those with a leader assigned. */
export interface WeakSchoolLeaderFigures extends RecordOf<typeof weakSchoolLeaderFigures> {}

/** {@link WeakSchool} as data. */
export const weakSchool = {
  id: "weakSchool",
  zh: "薄弱学校",
  en: "weak school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    hasLeader: { kind: "flag", zh: "是否有领导联系", en: "whether a leader is assigned" },
  },
} as const;
/** One weak school. */
export interface WeakSchool extends RecordOf<typeof weakSchool> {}

/** {@link StudyMeetingFigures} as data. */
export const studyMeetingFigures = {
  id: "studyMeetingFigures",
  zh: "专题研究会议",
  en: "meetings",
  fields: {
    meetings: { kind: "count", unit: "count", zh: "专题研究会议次数", en: "meetings that studied the matter" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Meetings of the year that studied balanced development. */
export interface StudyMeetingFigures extends RecordOf<typeof studyMeetingFigures> {}

/** {@link LeadershipRecord} as data. */
export const leadershipRecord = {
  id: "leadershipRecord",
  zh: "组织领导",
  en: "leadership",
  fields: {
    weakSchools: { kind: "record", of: weakSchoolLeaderFigures as typeof weakSchoolLeaderFigures },
    weakSchoolList: { kind: "list", of: weakSchool as typeof weakSchool, key: "schoolId", zh: "薄弱学校名单", en: "weak schools by name" },
    studyMeetings: { kind: "record", of: studyMeetingFigures as typeof studyMeetingFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of leadership. Absent or `null` means not reported. */
export interface LeadershipRecord extends RecordOf<typeof leadershipRecord> {}
