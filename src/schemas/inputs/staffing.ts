import type * as z from "zod";
import type {
  ClassPostRule,
  PeArtsFigures,
  PostGroup,
  SmallSchool,
  SmallSchoolRecord,
  StaffingRecord,
} from "../../assessments/topics/assessStaffing.js";
import type { CertifiedTeacherFigures } from "../../indicators/rates/certifiedTeacherShare.js";
import type { PostsFilledFigures } from "../../indicators/rates/postsFilledShare.js";
import type { PostStandard } from "../../indicators/rates/postsRequired.js";
import type { PupilsPerPostFigures } from "../../indicators/rates/pupilsPerPost.js";
import type { SmallSchoolPostFigures } from "../../indicators/rates/smallSchoolPosts.js";
import type { TeacherPayFigures } from "../../indicators/rates/teacherPayParity.js";
import type { TeacherReplacementFigures } from "../../indicators/rates/teacherReplacementRate.js";
import { SCHOOL_STAGES } from "../../model/school.js";
import { STAGES } from "../../model/stageUnit.js";
import { amount, list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { POST_PLACES } from "../words.js";

/** {@link PostsFilledFigures}. */
export const postsFilledFiguresSchema: z.ZodType<PostsFilledFigures> = record({
  postsFilled: reportedCount(),
  postsApproved: reportedCount(),
});

/** A {@link PostGroup}. */
export const postGroupSchema: z.ZodType<PostGroup> = record({
  stage: oneOf(SCHOOL_STAGES),
  place: oneOf(POST_PLACES).nullish(),
  pupils: reportedCount(),
  postsApproved: reportedCount(),
});

/** A {@link SmallSchool}. */
export const smallSchoolSchema: z.ZodType<SmallSchool> = record({
  schoolId: text(),
  name: text().nullish(),
  stage: oneOf(STAGES),
  place: oneOf(POST_PLACES).nullish(),
  pupils: reportedCount(),
  classes: reportedCount(),
  postsApproved: reportedCount(),
});

/** A {@link ClassPostRule}. */
export const classPostRuleSchema: z.ZodType<ClassPostRule> = record({ postsPerClass: amount(), name: text() });

/** A {@link SmallSchoolRecord}. */
export const smallSchoolRecordSchema: z.ZodType<SmallSchoolRecord> = record({
  rule: classPostRuleSchema.nullish(),
  schools: list(smallSchoolSchema).nullish(),
});

/** {@link PeArtsFigures}. */
export const peArtsFiguresSchema: z.ZodType<PeArtsFigures> = record({ peArtsTeachers: reportedCount(), pupils: reportedCount() });

/** {@link CertifiedTeacherFigures}. */
export const certifiedTeacherFiguresSchema: z.ZodType<CertifiedTeacherFigures> = record({
  certifiedTeachers: reportedCount(),
  fullTimeTeachers: reportedCount(),
});

/** {@link TeacherPayFigures}. */
export const teacherPayFiguresSchema: z.ZodType<TeacherPayFigures> = record({
  teacherMeanPayYuan: reportedAmount(),
  civilServantMeanPayYuan: reportedAmount(),
});

/** {@link TeacherReplacementFigures}. */
export const teacherReplacementFiguresSchema: z.ZodType<TeacherReplacementFigures> = record({
  hired: reportedCount(),
  retired: reportedCount(),
  left: reportedCount(),
});

/** A {@link StaffingRecord}. */
export const staffingRecordSchema: z.ZodType<StaffingRecord> = record({
  posts: postsFilledFiguresSchema.nullish(),
  pupilGroups: list(postGroupSchema).nullish(),
  smallSchools: smallSchoolRecordSchema.nullish(),
  peArts: record({
    primary: peArtsFiguresSchema.nullable().exactOptional(),
    juniorSecondary: peArtsFiguresSchema.nullable().exactOptional(),
  }).nullish(),
  certification: certifiedTeacherFiguresSchema.nullish(),
  pay: teacherPayFiguresSchema.nullish(),
  replacement: teacherReplacementFiguresSchema.nullish(),
});

/** {@link PupilsPerPostFigures}. */
export const pupilsPerPostFiguresSchema: z.ZodType<PupilsPerPostFigures> = record({
  pupils: reportedCount(),
  postsApproved: reportedCount(),
});

/** A {@link PostStandard}. */
export const postStandardSchema: z.ZodType<PostStandard> = record({ pupils: reportedCount(), pupilsPerPost: reportedAmount() });

/** {@link SmallSchoolPostFigures}. */
export const smallSchoolPostFiguresSchema: z.ZodType<SmallSchoolPostFigures> = record({
  pupils: reportedCount(),
  pupilsPerPost: reportedAmount(),
  classes: reportedCount(),
  postsPerClass: reportedAmount(),
});
