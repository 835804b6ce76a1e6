import type { RecordOf } from "../reading/spec.js";
import { period } from "./period.js";

/** {@link BroadbandFigures} as data. */
export const broadbandFigures = {
  id: "broadbandFigures",
  zh: "宽带网络校校通",
  en: "broadband in schools",
  fields: {
    schoolsWithBroadband: { kind: "count", unit: "schools", zh: "接入宽带的学校数", en: "schools with broadband" },
    schools: { kind: "count", unit: "schools", zh: "学校数", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["schoolsWithBroadband"], whole: ["schools"] }],
} as const;
/** Schools, and those with broadband. */
export interface BroadbandFigures extends RecordOf<typeof broadbandFigures> {}

/** {@link MultimediaClassroomFigures} as data. */
export const multimediaClassroomFigures = {
  id: "multimediaClassroomFigures",
  zh: "优质资源班班通",
  en: "multimedia in classrooms",
  fields: {
    multimediaClassrooms: { kind: "count", unit: "rooms", zh: "多媒体教室数", en: "classrooms with multimedia" },
    classrooms: { kind: "count", unit: "rooms", zh: "教室数", en: "classrooms" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["multimediaClassrooms"], whole: ["classrooms"] }],
} as const;
/** Classrooms, and those with multimedia. */
export interface MultimediaClassroomFigures extends RecordOf<typeof multimediaClassroomFigures> {}

/** {@link TeacherSpaceFigures} as data. */
export const teacherSpaceFigures = {
  id: "teacherSpaceFigures",
  zh: "教师网络学习空间人人通",
  en: "online learning spaces of teachers",
  fields: {
    teachersWithSpace: { kind: "count", unit: "persons", zh: "开通网络学习空间的教师数", en: "teachers with an online learning space" },
    teachers: { kind: "count", unit: "persons", zh: "教师数", en: "teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["teachersWithSpace"], whole: ["teachers"] }],
} as const;
/** Teachers, and those with an online learning space. */
export interface TeacherSpaceFigures extends RecordOf<typeof teacherSpaceFigures> {}

/** {@link PupilSpaceFigures} as data. */
export const pupilSpaceFigures = {
  id: "pupilSpaceFigures",
  zh: "学生网络学习空间人人通",
  en: "online learning spaces of pupils",
  fields: {
    pupilsWithSpace: { kind: "count", unit: "persons", zh: "开通网络学习空间的学生数", en: "pupils with an online learning space" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["pupilsWithSpace"], whole: ["pupils"] }],
} as const;
/** Pupils from junior secondary up, and those with an online learning space. */
export interface PupilSpaceFigures extends RecordOf<typeof pupilSpaceFigures> {}

/** {@link TechnologyRecord} as data. */
export const technologyRecord = {
  id: "technologyRecord",
  zh: "教育信息化",
  en: "information technology",
  fields: {
    broadband: { kind: "record", of: broadbandFigures as typeof broadbandFigures },
    multimediaClassrooms: { kind: "record", of: multimediaClassroomFigures as typeof multimediaClassroomFigures },
    teacherSpaces: { kind: "record", of: teacherSpaceFigures as typeof teacherSpaceFigures },
    pupilSpaces: { kind: "record", of: pupilSpaceFigures as typeof pupilSpaceFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Information technology in a county's schools (三通两平台). Absent or `null` means not reported. */
export interface TechnologyRecord extends RecordOf<typeof technologyRecord> {}
