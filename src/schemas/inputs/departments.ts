import { recordSchema } from "../recordSchema.js";
import {
  type DepartmentsRecord,
  type EducationLandFigures,
  type PostsTimelyFigures,
  departmentsRecord,
  educationLandFigures,
  postsTimelyFigures,
} from "../../model/records/departments.js";
import type * as z from "zod";

/** {@link EducationLandFigures}. */
export const educationLandFiguresSchema: z.ZodType<EducationLandFigures> = /* @__PURE__ */ recordSchema(educationLandFigures);

/** {@link PostsTimelyFigures}. */
export const postsTimelyFiguresSchema: z.ZodType<PostsTimelyFigures> = /* @__PURE__ */ recordSchema(postsTimelyFigures);

/** A {@link DepartmentsRecord}. */
export const departmentsRecordSchema: z.ZodType<DepartmentsRecord> = /* @__PURE__ */ recordSchema(departmentsRecord);
