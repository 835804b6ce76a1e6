import * as z from "zod";
import { SUBJECT_KINDS, VERDICTS, type Finding, type Requirement, type Subject } from "../../findings/finding.js";
import type { FindingRule, JudgedValue } from "../../findings/judgedValue.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { STAGES } from "../../model/records/lists.js";
import { COMPARATORS, CONFIRMATIONS, ORIGINS } from "../../policy/records/lists.js";
import { heldPeriod } from "./period.js";
import { reasonSchema } from "./reason.js";
import { citationSchema } from "./texts.js";

/** A {@link Subject}. */
export const subjectSchema: z.ZodType<Subject> = z.strictObject({
  kind: z.enum(SUBJECT_KINDS),
  id: z.string(),
  name: z.string().exactOptional(),
});

/** A {@link Requirement}. */
export const requirementSchema: z.ZodType<Requirement> = z.strictObject({
  comparator: z.enum(COMPARATORS),
  limit: z.number(),
  parameterId: z.string(),
  effectiveFrom: z.iso.date(),
  dueBy: z.iso.date().exactOptional(),
  confirmation: z.enum(CONFIRMATIONS),
  overlay: z.string().exactOptional(),
});

/** A {@link Finding}. */
export const findingSchema: z.ZodType<Finding> = z.strictObject({
  indicator: z.string(),
  subject: subjectSchema,
  stage: z.enum(STAGES).exactOptional(),
  period: heldPeriod.exactOptional(),
  value: z.number().nullable(),
  unit: z.string(),
  requirement: requirementSchema.nullable(),
  verdict: z.enum(VERDICTS),
  margin: z.number().nullable(),
  achievedOn: z.iso.date().exactOptional(),
  reasons: z.array(reasonSchema),
  basis: z.array(citationSchema),
  origin: z.enum(ORIGINS),
});

/** A {@link FindingRule}. */
export const findingRuleSchema: z.ZodType<FindingRule> = z.strictObject({
  indicator: z.string(),
  stage: z.enum(STAGES).exactOptional(),
  period: heldPeriod.exactOptional(),
  unit: z.string(),
  requirement: requirementSchema.nullable(),
  basis: z.array(citationSchema),
  origin: z.enum(ORIGINS),
});

/** A {@link JudgedValue}. */
export const judgedValueSchema: z.ZodType<JudgedValue> = z.strictObject({
  value: z.number().nullable(),
  requirement: requirementSchema.nullable().exactOptional(),
  verdict: z.enum(VERDICTS),
  margin: z.number().nullable(),
  reasons: z.array(reasonSchema),
  basis: z.array(citationSchema).exactOptional(),
  origin: z.enum(ORIGINS).exactOptional(),
});

/** An {@link IndicatorValue}. */
export const indicatorValueSchema: z.ZodType<IndicatorValue> = z.strictObject({
  value: z.number().nullable(),
  reasons: z.array(reasonSchema),
});
