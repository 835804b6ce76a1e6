import type * as z from "zod";
import type { ManagementRecord } from "../../assessments/topics/assessManagement.js";
import type { IntakeScore } from "../../indicators/lists/betweenClassVarianceShare.js";
import type { SchoolChoiceFigures } from "../../indicators/rates/schoolChoiceShare.js";
import type { SeniorHighQuotaFigures } from "../../indicators/rates/seniorHighQuotaShare.js";
import type { TeacherEthicsFigures } from "../../indicators/rates/teacherEthicsCases.js";
import { STAGES } from "../../model/stageUnit.js";
import { count, list, number, oneOf, record, reportedCount, text } from "../fields.js";
import { classRecordSchema } from "./classes.js";

/** {@link SchoolChoiceFigures}. */
export const schoolChoiceFiguresSchema: z.ZodType<SchoolChoiceFigures> = record({
  fromOutsideZone: reportedCount(),
  admitted: reportedCount(),
});

/** An {@link IntakeScore}. */
export const intakeScoreSchema: z.ZodType<IntakeScore> = record({
  schoolId: text(),
  stage: oneOf(STAGES),
  grade: count(),
  classId: text(),
  score: number().nullish(),
});

/** {@link SeniorHighQuotaFigures}. */
export const seniorHighQuotaFiguresSchema: z.ZodType<SeniorHighQuotaFigures> = record({
  allottedPlaces: reportedCount(),
  places: reportedCount(),
});

/** {@link TeacherEthicsFigures}. */
export const teacherEthicsFiguresSchema: z.ZodType<TeacherEthicsFigures> = record({ cases: reportedCount(), teachers: reportedCount() });

/** A {@link ManagementRecord}. */
export const managementRecordSchema: z.ZodType<ManagementRecord> = record({
  classes: list(classRecordSchema).nullish(),
  schoolChoice: schoolChoiceFiguresSchema.nullish(),
  intakeScores: list(intakeScoreSchema).nullish(),
  seniorHighQuota: seniorHighQuotaFiguresSchema.nullish(),
  teacherEthics: teacherEthicsFiguresSchema.nullish(),
});
