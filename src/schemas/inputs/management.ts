import { recordSchema } from "../recordSchema.js";
import {
  type IntakeScore,
  type ManagementRecord,
  type SchoolChoiceFigures,
  type SeniorHighQuotaFigures,
  type TeacherEthicsFigures,
  intakeScore,
  managementRecord,
  schoolChoiceFigures,
  seniorHighQuotaFigures,
  teacherEthicsFigures,
} from "../../model/records/management.js";
import type * as z from "zod";

/** {@link SchoolChoiceFigures}. */
export const schoolChoiceFiguresSchema: z.ZodType<SchoolChoiceFigures> = /* @__PURE__ */ recordSchema(schoolChoiceFigures);

/** An {@link IntakeScore}. */
export const intakeScoreSchema: z.ZodType<IntakeScore> = /* @__PURE__ */ recordSchema(intakeScore);

/** {@link SeniorHighQuotaFigures}. */
export const seniorHighQuotaFiguresSchema: z.ZodType<SeniorHighQuotaFigures> = /* @__PURE__ */ recordSchema(seniorHighQuotaFigures);

/** {@link TeacherEthicsFigures}. */
export const teacherEthicsFiguresSchema: z.ZodType<TeacherEthicsFigures> = /* @__PURE__ */ recordSchema(teacherEthicsFigures);

/** A {@link ManagementRecord}. */
export const managementRecordSchema: z.ZodType<ManagementRecord> = /* @__PURE__ */ recordSchema(managementRecord);
