import * as z from "zod";
import type { TargetAssessment, TargetResult } from "../../assessments/assessTargets.js";
import { TARGET_STATUSES } from "../../assessments/lists.js";
import { VERDICTS } from "../../findings/finding.js";
import { DATE_BASES } from "../../model/records/lists.js";
import { targetRecordSchema } from "../inputs/targets.js";
import { findingSchema } from "./finding.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";

/** A {@link TargetResult}. */
export const targetResultSchema: z.ZodType<TargetResult> = z.strictObject({
  target: targetRecordSchema,
  status: z.enum(TARGET_STATUSES),
  achievedOn: z.iso.date().nullable(),
  slackDays: z.number().nullable(),
  reasons: z.array(reasonSchema),
});

/** A {@link TargetAssessment}. */
export const targetAssessmentSchema: z.ZodType<TargetAssessment> = z.strictObject({
  standard: z.literal("targets"),
  asOf: z.iso.date(),
  dateBasis: z.enum(DATE_BASES),
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  results: z.array(targetResultSchema),
  counts: z.record(z.enum(TARGET_STATUSES), z.number()),
  ledger: ledgerSchema,
  problems: z.array(problemSchema),
});
