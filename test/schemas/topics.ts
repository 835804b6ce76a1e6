import type * as z from "zod";
import {
  assessCurriculum,
  assessDepartments,
  assessEarmarkedFunds,
  assessFundingGrowth,
  assessLayout,
  assessLeadership,
  assessLeftBehindChildren,
  assessManagement,
  assessMigrantChildren,
  assessPublicFunds,
  assessRotation,
  assessSchoolModels,
  assessSpecialEducation,
  assessStaffing,
  assessStandards,
  assessStudentAid,
  assessSupervision,
  assessTechnology,
  assessTraining,
  assessWeakSchools,
  type CountyRecords,
  type Problem,
  type TopicOptions,
} from "edu-balance";
import * as schemas from "edu-balance/schemas";
import { fullRecords } from "./fullRecords.js";

/** A subject matter with the schema of its record and its assessment. */
export interface Topic {
  readonly record: Exclude<keyof CountyRecords, "county" | "answers" | "balance" | "standardisation">;
  readonly schema: z.ZodType;
  readonly full: unknown;
  readonly assess: (record: unknown, options: TopicOptions) => { readonly problems: readonly Problem[] };
}

function topic<Key extends Topic["record"]>(
  record: Key,
  schema: z.ZodType<NonNullable<CountyRecords[Key]>>,
  assess: (record: NonNullable<CountyRecords[Key]>, options: TopicOptions) => { readonly problems: readonly Problem[] },
): Topic {
  return {
    record,
    schema,
    full: fullRecords[record],
    assess: (given, options) => assess(given as NonNullable<CountyRecords[Key]>, options),
  };
}

/** The twenty subject matters. */
export const topics: readonly Topic[] = [
  topic("standards", schemas.standardsRecordSchema, assessStandards),
  topic("weakSchools", schemas.weakSchoolsRecordSchema, assessWeakSchools),
  topic("layout", schemas.layoutRecordSchema, assessLayout),
  topic("fundingGrowth", schemas.fundingGrowthRecordSchema, assessFundingGrowth),
  topic("publicFunds", schemas.publicFundsRecordSchema, assessPublicFunds),
  topic("earmarkedFunds", schemas.earmarkedFundsRecordSchema, assessEarmarkedFunds),
  topic("staffing", schemas.staffingRecordSchema, assessStaffing),
  topic("rotation", schemas.rotationRecordSchema, assessRotation),
  topic("training", schemas.trainingRecordSchema, assessTraining),
  topic("schoolModels", schemas.schoolModelsRecordSchema, assessSchoolModels),
  topic("curriculum", schemas.curriculumRecordSchema, assessCurriculum),
  topic("technology", schemas.technologyRecordSchema, assessTechnology),
  topic("management", schemas.managementRecordSchema, assessManagement),
  topic("migrantChildren", schemas.migrantChildrenRecordSchema, assessMigrantChildren),
  topic("leftBehindChildren", schemas.leftBehindChildrenRecordSchema, assessLeftBehindChildren),
  topic("specialEducation", schemas.specialEducationRecordSchema, assessSpecialEducation),
  topic("studentAid", schemas.studentAidRecordSchema, assessStudentAid),
  topic("leadership", schemas.leadershipRecordSchema, assessLeadership),
  topic("departments", schemas.departmentsRecordSchema, assessDepartments),
  topic("supervision", schemas.supervisionRecordSchema, assessSupervision),
];

/** Every place in a record where a value stands that is neither a record nor a list. */
export function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

/** Every record and list within a record. */
export function branchesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return [...(path.length === 0 ? [] : [[...path]]), ...Object.entries(value).flatMap(([key, each]) => branchesOf(each, [...path, key]))];
}

/** A copy with another value at a place; `undefined` takes the field away. */
export function withValue(record: unknown, path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
