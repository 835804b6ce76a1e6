import * as z from "zod";
import { ITEM_STATES } from "../../assessments/lists.js";
import type {
  AccountabilityFlag,
  ClauseState,
  CountyClause,
  CountyRow,
  ShuozhouAssessment,
} from "../../assessments/shuozhou2016/assessShuozhou2016.js";
import type { DueItem, Gap, VariancePart } from "../../assessments/shuozhou2016/compareCounties.js";
import { VERDICTS } from "../../findings/finding.js";
import { RESOURCE_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { STAGES } from "../../model/records/lists.js";
import { CLAUSE_KINDS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { itemResultSchema } from "./checklist.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";
import { localTextSchema } from "./texts.js";

/** A {@link CountyClause}. */
export const countyClauseSchema: z.ZodType<CountyClause> = z.strictObject({
  county: z.string(),
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  items: z.array(itemResultSchema),
  wanting: z.array(z.string()),
});

/** A {@link DueItem}. */
export const dueItemSchema: z.ZodType<DueItem> = z.strictObject({
  clause: z.string(),
  county: z.string(),
  indicator: z.string(),
  parameterId: z.string(),
  dueBy: z.iso.date(),
  daysLeft: whole(),
  verdict: z.enum(VERDICTS),
});

/** A {@link ClauseState}. */
export const clauseStateSchema: z.ZodType<ClauseState> = z.strictObject({
  id: z.string(),
  number: z.string(),
  heading: localTextSchema,
  kind: z.enum(CLAUSE_KINDS),
  verdict: z.enum(VERDICTS),
  cityFindings: z.array(findingSchema),
  counties: z.array(countyClauseSchema),
  checklist: z.record(z.enum(ITEM_STATES), z.number()),
  concerned: z.array(z.string()),
  wanting: z.array(z.string()),
  due: z.array(dueItemSchema),
});

/** A {@link CountyRow}. */
export const countyRowSchema: z.ZodType<CountyRow> = z.strictObject({
  county: subjectSchema,
  verdicts: z.record(z.string(), z.enum(VERDICTS)),
});

/** A {@link Gap}. */
export const gapSchema: z.ZodType<Gap> = z.strictObject({
  clause: z.string(),
  county: z.string(),
  indicator: z.string(),
  stage: z.enum(STAGES).nullable(),
  value: z.number(),
  limit: z.number(),
  margin: z.number(),
  relative: z.number().nullable(),
  finding: findingSchema,
});

/** An {@link AccountabilityFlag}. */
export const accountabilityFlagSchema: z.ZodType<AccountabilityFlag> = z.strictObject({
  county: z.string(),
  condition: z.enum(["gapTooLarge", "slowProgress"]),
  finding: findingSchema,
});

/** A {@link VariancePart}. */
export const variancePartSchema: z.ZodType<VariancePart> = z.strictObject({
  indicator: z.enum(RESOURCE_INDICATOR_IDS),
  stage: z.enum(STAGES),
  by: z.enum(["county", "locale"]),
  total: z.number().nullable(),
  between: z.number().nullable(),
  within: z.number().nullable(),
  groups: z.array(z.strictObject({ id: z.string(), mean: z.number().nullable(), pupils: whole() })),
  reasons: z.array(reasonSchema),
});

/** A {@link ShuozhouAssessment}. */
export const shuozhouAssessmentSchema: z.ZodType<ShuozhouAssessment> = z.strictObject({
  standard: z.literal("shuozhou2016"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  clauses: z.array(clauseStateSchema),
  matrix: z.array(countyRowSchema),
  gaps: z.array(gapSchema),
  due: z.array(dueItemSchema),
  flags: z.array(accountabilityFlagSchema),
  decomposition: z.array(variancePartSchema),
  findings: z.array(findingSchema),
  ledger: ledgerSchema,
  problems: z.array(problemSchema),
});
