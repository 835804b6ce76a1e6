import * as z from "zod";
import type { ChecklistAssessment } from "../../assessments/assessChecklist.js";
import type { ItemResult } from "../../assessments/checklist/judgeItem.js";
import type { WeightedShare } from "../../assessments/checklist/weighItems.js";
import { evidenceSchema } from "../inputs/checklist.js";
import { ITEM_STATES } from "../../assessments/lists.js";
import { VERDICTS } from "../../findings/finding.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";

/** An {@link ItemResult}. */
export const itemResultSchema: z.ZodType<ItemResult> = z.strictObject({
  item: z.string(),
  state: z.enum(ITEM_STATES),
  verdict: z.enum(VERDICTS),
  evidence: z.array(evidenceSchema),
  finding: findingSchema,
});

/** A {@link WeightedShare}. */
export const weightedShareSchema: z.ZodType<WeightedShare> = z.strictObject({
  value: z.number().nullable(),
  range: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
});

/** A {@link ChecklistAssessment}. */
export const checklistAssessmentSchema: z.ZodType<ChecklistAssessment> = z.strictObject({
  standard: z.literal("checklist"),
  asOf: z.iso.date().nullable(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  items: z.array(itemResultSchema),
  ledger: ledgerSchema,
  problems: z.array(problemSchema),
  counts: z.record(z.enum(ITEM_STATES), z.number()),
  share: weightedShareSchema.nullable(),
});
