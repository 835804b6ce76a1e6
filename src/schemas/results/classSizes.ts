import * as z from "zod";
import type {
  ClassSizeAssessment,
  ClassSizeBreakdown,
  GradeSizes,
  KnownPupils,
  LocaleSizes,
  PartSizes,
  SchoolOver,
  SchoolSizes,
  SizeCount,
  SizeDefinition,
  StageClassSizes,
} from "../../assessments/assessClassSizes.js";
import { CERTAINTIES } from "../../assessments/lists.js";
import { VERDICTS } from "../../findings/finding.js";
import { LOCALES, STAGES } from "../../model/records/lists.js";
import { COMPARATORS, CONFIRMATIONS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { ledgerSchema, recordLedgerSchema } from "./ledger.js";
import { heldPeriod } from "./period.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";

/** A {@link SizeDefinition}. */
export const sizeDefinitionSchema: z.ZodType<SizeDefinition> = z.strictObject({
  parameterId: z.string(),
  comparator: z.enum(COMPARATORS),
  limit: z.number(),
  effectiveFrom: z.iso.date(),
  confirmation: z.enum(CONFIRMATIONS),
});

/** A {@link SizeCount}. */
export const sizeCountSchema: z.ZodType<SizeCount> = z.strictObject({
  certainty: z.enum(CERTAINTIES),
  count: whole().nullable(),
  share: z.number().nullable(),
  range: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
  definition: sizeDefinitionSchema,
  reasons: z.array(reasonSchema),
});

/** {@link KnownPupils}. */
export const knownPupilsSchema: z.ZodType<KnownPupils> = z.strictObject({ classes: whole(), pupils: whole(), mean: z.number() });

/** {@link StageClassSizes}. */
export const stageClassSizesSchema: z.ZodType<StageClassSizes> = z.strictObject({
  classes: whole(),
  pupils: whole().nullable(),
  mean: z.number().nullable(),
  pupilsKnown: knownPupilsSchema.nullable(),
  largest: whole().nullable(),
  overStandard: sizeCountSchema,
  oversized: sizeCountSchema,
  superSized: sizeCountSchema,
});

const rangeSchema = z.strictObject({ least: whole(), most: whole() });

const partShape = {
  stage: z.enum(STAGES),
  classes: whole(),
  pupils: whole().nullable(),
  mean: z.number().nullable(),
  largest: whole().nullable(),
  overStandard: whole().nullable(),
  oversized: whole().nullable(),
  superSized: whole().nullable(),
  between: z
    .strictObject({
      overStandard: rangeSchema.exactOptional(),
      oversized: rangeSchema.exactOptional(),
      superSized: rangeSchema.exactOptional(),
    })
    .exactOptional(),
  incomplete: z.boolean().exactOptional(),
};

const gradeSchema = z.union([z.number(), z.literal("multigrade")]).nullable();

/** {@link PartSizes}. */
export const partSizesSchema: z.ZodType<PartSizes> = z.strictObject(partShape);

/** {@link GradeSizes}. */
export const gradeSizesSchema: z.ZodType<GradeSizes> = z.strictObject({ ...partShape, grade: gradeSchema, entry: z.boolean().nullable() });

/** {@link LocaleSizes}. */
export const localeSizesSchema: z.ZodType<LocaleSizes> = z.strictObject({ ...partShape, locale: z.enum(LOCALES).nullable() });

/** {@link SchoolSizes}. */
export const schoolSizesSchema: z.ZodType<SchoolSizes> = z.strictObject({
  ...partShape,
  schoolId: z.string().nullable(),
  schoolName: z.string().exactOptional(),
});

/** A {@link SchoolOver}. */
export const schoolOverSchema: z.ZodType<SchoolOver> = z.strictObject({
  schoolId: z.string(),
  schoolName: z.string().exactOptional(),
  stage: z.enum(STAGES),
  grade: gradeSchema,
  locale: z.enum(LOCALES).nullable(),
  overStandard: whole(),
  oversized: whole(),
  superSized: whole(),
  largest: whole().nullable(),
});

/** A {@link ClassSizeBreakdown}. */
export const classSizeBreakdownSchema: z.ZodType<ClassSizeBreakdown> = z.strictObject({
  byGrade: z.array(gradeSizesSchema),
  byLocale: z.array(localeSizesSchema),
  bySchool: z.array(schoolSizesSchema),
  schoolsOver: z.array(schoolOverSchema),
});

/** A {@link ClassSizeAssessment}. */
export const classSizeAssessmentSchema: z.ZodType<ClassSizeAssessment> = z.strictObject({
  standard: z.literal("classSize"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  stages: z.strictObject({ primary: stageClassSizesSchema, juniorSecondary: stageClassSizesSchema }),
  breakdown: classSizeBreakdownSchema.exactOptional(),
  ledger: ledgerSchema,
  records: recordLedgerSchema,
  periods: z.array(heldPeriod),
  problems: z.array(problemSchema),
});
