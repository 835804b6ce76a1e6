import { recordSchema } from "../recordSchema.js";
import {
  type CertifiedTeacherFigures,
  type ClassTeacherFigures,
  type TeacherAgeBand,
  type TeacherStructureFigures,
  type PupilTeacherFigures,
  type SchoolStaffRecord,
  type StaffedSchool,
  type ClassPostRule,
  type PeArtsFigures,
  type PostGroup,
  type PostStandard,
  type PostsFilledFigures,
  type PupilsPerPostFigures,
  type SmallSchool,
  type SmallSchoolPostFigures,
  type SmallSchoolRecord,
  type StaffingRecord,
  type TeacherPayFigures,
  type TeacherReplacementFigures,
  certifiedTeacherFigures,
  classTeacherFigures,
  teacherAgeBand,
  teacherStructureFigures,
  pupilTeacherFigures,
  schoolStaffRecord,
  staffedSchool,
  classPostRule,
  peArtsFigures,
  postGroup,
  postStandard,
  postsFilledFigures,
  pupilsPerPostFigures,
  smallSchool,
  smallSchoolPostFigures,
  smallSchoolRecord,
  staffingRecord,
  teacherPayFigures,
  teacherReplacementFigures,
} from "../../model/records/staffing.js";
import type * as z from "zod";

/** {@link PostsFilledFigures}. */
export const postsFilledFiguresSchema: z.ZodType<PostsFilledFigures> = /* @__PURE__ */ recordSchema(postsFilledFigures);

/** A {@link PostGroup}. */
export const postGroupSchema: z.ZodType<PostGroup> = /* @__PURE__ */ recordSchema(postGroup);

/** A {@link SmallSchool}. */
export const smallSchoolSchema: z.ZodType<SmallSchool> = /* @__PURE__ */ recordSchema(smallSchool);

/** A {@link ClassPostRule}. */
export const classPostRuleSchema: z.ZodType<ClassPostRule> = /* @__PURE__ */ recordSchema(classPostRule);

/** A {@link SmallSchoolRecord}. */
export const smallSchoolRecordSchema: z.ZodType<SmallSchoolRecord> = /* @__PURE__ */ recordSchema(smallSchoolRecord);

/** A {@link StaffedSchool}. */
export const staffedSchoolSchema: z.ZodType<StaffedSchool> = /* @__PURE__ */ recordSchema(staffedSchool);

/** A {@link SchoolStaffRecord}. */
export const schoolStaffRecordSchema: z.ZodType<SchoolStaffRecord> = /* @__PURE__ */ recordSchema(schoolStaffRecord);

/** {@link PupilTeacherFigures}. */
export const pupilTeacherFiguresSchema: z.ZodType<PupilTeacherFigures> = /* @__PURE__ */ recordSchema(pupilTeacherFigures);

/** {@link ClassTeacherFigures}. */
export const classTeacherFiguresSchema: z.ZodType<ClassTeacherFigures> = /* @__PURE__ */ recordSchema(classTeacherFigures);

/** {@link TeacherStructureFigures}. */
export const teacherStructureFiguresSchema: z.ZodType<TeacherStructureFigures> = /* @__PURE__ */ recordSchema(teacherStructureFigures);

/** A {@link TeacherAgeBand}. */
export const teacherAgeBandSchema: z.ZodType<TeacherAgeBand> = /* @__PURE__ */ recordSchema(teacherAgeBand);

/** {@link PeArtsFigures}. */
export const peArtsFiguresSchema: z.ZodType<PeArtsFigures> = /* @__PURE__ */ recordSchema(peArtsFigures);

/** {@link CertifiedTeacherFigures}. */
export const certifiedTeacherFiguresSchema: z.ZodType<CertifiedTeacherFigures> = /* @__PURE__ */ recordSchema(certifiedTeacherFigures);

/** {@link TeacherPayFigures}. */
export const teacherPayFiguresSchema: z.ZodType<TeacherPayFigures> = /* @__PURE__ */ recordSchema(teacherPayFigures);

/** {@link TeacherReplacementFigures}. */
export const teacherReplacementFiguresSchema: z.ZodType<TeacherReplacementFigures> =
  /* @__PURE__ */ recordSchema(teacherReplacementFigures);

/** A {@link StaffingRecord}. */
export const staffingRecordSchema: z.ZodType<StaffingRecord> = /* @__PURE__ */ recordSchema(staffingRecord);

/** {@link PupilsPerPostFigures}. */
export const pupilsPerPostFiguresSchema: z.ZodType<PupilsPerPostFigures> = /* @__PURE__ */ recordSchema(pupilsPerPostFigures);

/** A {@link PostStandard}. */
export const postStandardSchema: z.ZodType<PostStandard> = /* @__PURE__ */ recordSchema(postStandard);

/** {@link SmallSchoolPostFigures}. */
export const smallSchoolPostFiguresSchema: z.ZodType<SmallSchoolPostFigures> = /* @__PURE__ */ recordSchema(smallSchoolPostFigures);
