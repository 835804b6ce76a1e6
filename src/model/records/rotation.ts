import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { BACKBONE_DENOMINATORS, GENDERS, SCHOOL_STANDINGS, STAFF_ROLES } from "./lists.js";
import { period } from "./period.js";

/** {@link RotationFigures} as data. */
export const rotationFigures = {
  id: "rotationFigures",
  zh: "交流轮岗人数",
  en: "rotation",
  fields: {
    rotated: { kind: "count", unit: "persons", zh: "实际交流人数", en: "persons who rotated" },
    eligible: { kind: "count", unit: "persons", zh: "符合条件人数", en: "persons eligible" },
  },
  rules: [{ part: ["rotated"], whole: ["eligible"] }],
} as const;
/** Heads and teachers of a county who rotated, and those eligible to. */
export interface RotationFigures extends RecordOf<typeof rotationFigures> {}

/** {@link BackboneRotationFigures} as data. */
export const backboneRotationFigures = {
  id: "backboneRotationFigures",
  zh: "骨干教师交流人数",
  en: "rotation of backbone teachers",
  fields: {
    denominator: {
      kind: "choice",
      of: BACKBONE_DENOMINATORS as typeof BACKBONE_DENOMINATORS,
      required: true,
      zh: "分母口径",
      en: "denominator",
    },
    backboneRotated: { kind: "count", unit: "persons", zh: "交流的骨干教师数", en: "backbone teachers who rotated" },
    rotated: { kind: "count", unit: "persons", zh: "实际交流人数", en: "persons who rotated" },
    eligible: { kind: "count", unit: "persons", zh: "符合条件人数", en: "persons eligible" },
  },
  rules: [
    { part: ["backboneRotated"], whole: ["rotated"] },
    { part: ["backboneRotated"], whole: ["eligible"] },
  ],
} as const;
/** Backbone teachers who rotated, and whom they are measured against. */
export interface BackboneRotationFigures extends RecordOf<typeof backboneRotationFigures> {}

const qualityRotationFiguresOwn = {
  id: "qualityRotationFigures",
  zh: "校长教师交流轮岗",
  en: "rotation of heads and teachers",
  fields: {
    backboneRotated: { kind: "count", unit: "persons", zh: "交流的骨干教师数", en: "backbone teachers who rotated" },
    backboneEligible: { kind: "count", unit: "persons", zh: "符合交流条件的骨干教师数", en: "backbone teachers eligible to rotate" },
    backboneDenominator: {
      kind: "choice",
      of: BACKBONE_DENOMINATORS as typeof BACKBONE_DENOMINATORS,
      optional: true,
      zh: "骨干教师交流比例的分母",
      en: "what rotated backbone teachers are measured against",
    },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [
    { part: ["backboneRotated"], whole: ["rotated"] },
    { part: ["backboneRotated"], whole: ["backboneEligible"] },
    { part: ["backboneEligible"], whole: ["eligible"] },
  ],
} as const;

/** {@link QualityRotationFigures} as data. */
export const qualityRotationFigures: Extended<typeof qualityRotationFiguresOwn, readonly [typeof rotationFigures]> = /* @__PURE__ */ extend(
  qualityRotationFiguresOwn,
  [rotationFigures],
);
/** Rotation of a school year, backbone teachers included. */
export interface QualityRotationFigures extends RecordOf<typeof qualityRotationFigures> {}

/** {@link RotationTeacher} as data. */
export const rotationTeacher = {
  id: "rotationTeacher",
  zh: "校长或教师",
  en: "head or teacher",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    role: { kind: "choice", of: STAFF_ROLES as typeof STAFF_ROLES, required: true, zh: "职务", en: "role" },
    yearsAtSchool: { kind: "amount", unit: "years", zh: "在本校任教年限", en: "years at the school" },
    age: { kind: "count", unit: "years", zh: "年龄", en: "age" },
    termsAsHead: { kind: "count", unit: "count", zh: "任校长届数", en: "terms as head" },
    gender: { kind: "choice", of: GENDERS as typeof GENDERS, zh: "性别", en: "gender" },
  },
} as const;
/** One head or teacher, for who has to rotate. */
export interface RotationTeacher extends RecordOf<typeof rotationTeacher> {}

/** {@link AgeLimits} as data. */
export const ageLimits = {
  id: "ageLimits",
  zh: "年龄上限",
  en: "age limits",
  fields: {
    female: { kind: "count", unit: "years", required: true, zh: "女", en: "women" },
    male: { kind: "count", unit: "years", required: true, zh: "男", en: "men" },
  },
} as const;
/** The highest age at which women and men still rotate. */
export interface AgeLimits extends RecordOf<typeof ageLimits> {}

/** {@link RotationRule} as data. */
export const rotationRule = {
  id: "rotationRule",
  zh: "应交流条件",
  en: "rule of rotation",
  fields: {
    yearsAtSchool: { kind: "amount", unit: "years", required: true, zh: "在本校任教年限", en: "years at the school" },
    headYears: { kind: "amount", unit: "years", optional: true, zh: "校长在本校任职年限", en: "years as head of the school" },
    headTerms: { kind: "count", unit: "count", optional: true, zh: "校长任职届数", en: "terms as head" },
    ageAtMost: { kind: "record", of: ageLimits as typeof ageLimits, optional: true },
  },
} as const;
/** Who has to rotate, by the rule of the province. */
export interface RotationRule extends RecordOf<typeof rotationRule> {}

/** {@link RotationRoster} as data. */
export const rotationRoster = {
  id: "rotationRoster",
  zh: "应交流人员名册",
  en: "roster of rotation",
  fields: {
    rule: { kind: "record", of: rotationRule as typeof rotationRule, zh: "适用标准", en: "rule that holds" },
    teachers: { kind: "list", of: rotationTeacher as typeof rotationTeacher, zh: "校长教师名册", en: "heads and teachers" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Heads and teachers, and the rule that says who has to rotate. */
export interface RotationRoster extends RecordOf<typeof rotationRoster> {}

/** {@link CountyManagedFigures} as data. */
export const countyManagedFigures = {
  id: "countyManagedFigures",
  zh: "教师“县管校聘”",
  en: "county-managed teachers",
  fields: {
    teachersPlacedByDepartment: { kind: "count", unit: "persons", zh: "由县级统一管理的教师数", en: "teachers placed by the department" },
    teachers: { kind: "count", unit: "persons", zh: "教师数", en: "teachers" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["teachersPlacedByDepartment"], whole: ["teachers"] }],
} as const;
/** Teachers, and those placed by the county's department. */
export interface CountyManagedFigures extends RecordOf<typeof countyManagedFigures> {}

/** {@link SchoolPosts} as data. */
export const schoolPosts = {
  id: "schoolPosts",
  zh: "学校岗位余缺",
  en: "posts of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    posts: { kind: "count", unit: "posts", zh: "现有编制（岗位）数", en: "posts held" },
    postsNeeded: { kind: "amount", unit: "posts", zh: "所需编制数", en: "posts needed" },
    standing: { kind: "choice", of: SCHOOL_STANDINGS as typeof SCHOOL_STANDINGS, zh: "强校或弱校", en: "strong or weak" },
  },
} as const;
/** Posts that one school has and needs. */
export interface SchoolPosts extends RecordOf<typeof schoolPosts> {}

/** {@link RotationRecord} as data. */
export const rotationRecord = {
  id: "rotationRecord",
  zh: "校长教师交流轮岗情况",
  en: "rotation",
  fields: {
    counts: { kind: "record", of: qualityRotationFigures as typeof qualityRotationFigures, zh: "汇总数", en: "counts" },
    roster: { kind: "record", of: rotationRoster as typeof rotationRoster, zh: "名册", en: "roster" },
    countyManaged: { kind: "record", of: countyManagedFigures as typeof countyManagedFigures },
    schools: { kind: "list", of: schoolPosts as typeof schoolPosts, key: "schoolId", zh: "学校情况", en: "schools" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of rotation. Absent or `null` means not reported. */
export interface RotationRecord extends RecordOf<typeof rotationRecord> {}
