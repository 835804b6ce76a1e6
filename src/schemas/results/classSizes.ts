import * as z from "zod";
import type { ClassSizeAssessment, SizeCount, SizeDefinition, StageClassSizes } from "../../assessments/assessClassSizes.js";
import { CERTAINTIES } from "../../assessments/lists.js";
import { VERDICTS } from "../../findings/finding.js";
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

/** {@link StageClassSizes}. */
export const stageClassSizesSchema: z.ZodType<StageClassSizes> = z.strictObject({
  classes: whole(),
  pupils: whole().nullable(),
  mean: z.number().nullable(),
  largest: whole().nullable(),
  overStandard: sizeCountSchema,
  oversized: sizeCountSchema,
  superSized: sizeCountSchema,
});

/** A {@link ClassSizeAssessment}. */
export const classSizeAssessmentSchema: z.ZodType<ClassSizeAssessment> = z.strictObject({
  standard: z.literal("classSize"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  stages: z.strictObject({ primary: stageClassSizesSchema, juniorSecondary: stageClassSizesSchema }),
  ledger: ledgerSchema,
  records: recordLedgerSchema,
  periods: z.array(heldPeriod),
  problems: z.array(problemSchema),
});
