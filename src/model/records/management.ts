import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { LAST_GRADES, STAGES } from "./lists.js";
import { classRecord } from "./classRecord.js";
import { period } from "./period.js";

/** {@link SchoolChoiceFigures} as data. */
export const schoolChoiceFigures = {
  id: "schoolChoiceFigures",
  zh: "择校",
  en: "school choice",
  fields: {
    fromOutsideZone: { kind: "count", unit: "persons", zh: "片外择校新生数", en: "pupils admitted from outside the zone" },
    admitted: { kind: "count", unit: "persons", zh: "新生数", en: "pupils admitted" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["fromOutsideZone"], whole: ["admitted"] }],
} as const;
/** Pupils admitted in a year, and those from outside the zone. */
export interface SchoolChoiceFigures extends RecordOf<typeof schoolChoiceFigures> {}

/** {@link SeniorHighQuotaFigures} as data. */
export const seniorHighQuotaFigures = {
  id: "seniorHighQuotaFigures",
  zh: "优质高中招生名额分配",
  en: "places of good senior schools",
  fields: {
    allottedPlaces: {
      kind: "count",
      unit: "places",
      zh: "分配到初中的优质高中招生名额",
      en: "places at good senior schools allotted to junior schools",
    },
    places: { kind: "count", unit: "places", zh: "优质高中招生计划", en: "places planned at good senior schools" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["allottedPlaces"], whole: ["places"] }],
} as const;
/** Places of good senior high schools, and those allotted to junior schools. */
export interface SeniorHighQuotaFigures extends RecordOf<typeof seniorHighQuotaFigures> {}

/** {@link TeacherEthicsFigures} as data. */
export const teacherEthicsFigures = {
  id: "teacherEthicsFigures",
  zh: "师德师风",
  en: "teachers' ethics",
  fields: {
    cases: { kind: "count", unit: "incidents", zh: "查实的师德违规案件数", en: "proven breaches of ethics" },
    teachers: { kind: "count", unit: "persons", zh: "教师数", en: "teachers" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Proven breaches of teachers' ethics in one year, and all teachers. */
export interface TeacherEthicsFigures extends RecordOf<typeof teacherEthicsFigures> {}

/** {@link GradeOfSchool} as data. */
export const gradeOfSchool = {
  id: "gradeOfSchool",
  zh: "学校年级",
  en: "grade of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    grade: { kind: "count", required: true, zh: "年级（学段内）", en: "grade within the stage" },
  },
  bounds: [{ field: "grade", by: "stage", least: 1, most: LAST_GRADES as typeof LAST_GRADES }],
} as const;
/** A grade of a stage of a school. */
export interface GradeOfSchool extends RecordOf<typeof gradeOfSchool> {}

const intakeScoreOwn = {
  id: "intakeScore",
  zh: "新生分班成绩",
  en: "intake score",
  fields: {
    classId: { kind: "id", required: true, zh: "班级编号", en: "class id" },
    score: { kind: "number", unit: "points", zh: "入学成绩", en: "intake score" },
  },
} as const;

/** {@link IntakeScore} as data. */
export const intakeScore: Extended<typeof intakeScoreOwn, readonly [typeof gradeOfSchool]> = /* @__PURE__ */ extend(intakeScoreOwn, [
  gradeOfSchool,
]);
/** The intake score of one pupil with the class. */
export interface IntakeScore extends RecordOf<typeof intakeScore> {}

/** {@link ManagementRecord} as data. */
export const managementRecord = {
  id: "managementRecord",
  zh: "学校管理",
  en: "management of schools",
  fields: {
    classes: { kind: "list", of: classRecord as typeof classRecord, zh: "班级情况", en: "classes" },
    schoolChoice: { kind: "record", of: schoolChoiceFigures as typeof schoolChoiceFigures },
    intakeScores: { kind: "list", of: intakeScore as typeof intakeScore, zh: "新生分班成绩", en: "intake scores" },
    seniorHighQuota: { kind: "record", of: seniorHighQuotaFigures as typeof seniorHighQuotaFigures },
    teacherEthics: { kind: "record", of: teacherEthicsFigures as typeof teacherEthicsFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Enrolment, classes and conduct in a county. Absent or `null` means not reported. */
export interface ManagementRecord extends RecordOf<typeof managementRecord> {}
