import type * as z from "zod";
import type { DepartmentsRecord } from "../../assessments/topics/assessDepartments.js";
import type { EducationLandFigures } from "../../indicators/rates/educationLandSuppliedShare.js";
import type { PostsTimelyFigures } from "../../indicators/rates/postsTimelyShare.js";
import { record, reportedAmount, reportedCount } from "../fields.js";

/** {@link EducationLandFigures}. */
export const educationLandFiguresSchema: z.ZodType<EducationLandFigures> = record({
  suppliedHectares: reportedAmount(),
  plannedHectares: reportedAmount(),
});

/** {@link PostsTimelyFigures}. */
export const postsTimelyFiguresSchema: z.ZodType<PostsTimelyFigures> = record({
  postsApprovedAndFilled: reportedCount(),
  postsNeeded: reportedCount(),
});

/** A {@link DepartmentsRecord}. */
export const departmentsRecordSchema: z.ZodType<DepartmentsRecord> = record({
  educationLand: educationLandFiguresSchema.nullish(),
  posts: postsTimelyFiguresSchema.nullish(),
});
