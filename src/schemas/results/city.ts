import * as z from "zod";
import type { ShuozhouAssessment } from "../../assessments/shuozhou2016/assessShuozhou2016.js";
import type { VariancePart } from "../../assessments/shuozhou2016/decomposeCity.js";
import type {
  AccountabilityFlag,
  ClauseState,
  ClauseTables,
  CountyClause,
  CountyItem,
  CountyRow,
  DueItem,
  FindingRow,
  Gap,
  MissingThing,
  SchoolsMet,
  SharedFindings,
} from "../../assessments/shuozhou2016/result.js";
import { ITEM_STATES } from "../../assessments/lists.js";
import { VERDICTS } from "../../findings/finding.js";
import { RESOURCE_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { STAGES } from "../../model/records/lists.js";
import { whole } from "../fields.js";
import { headed } from "./assessed.js";
import { itemAttainmentSchema } from "./basicBalance.js";
import { evidenceSchema } from "../inputs/checklist.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { ledgerSchema, recordLedgerSchema } from "./ledger.js";
import { heldPeriod } from "./period.js";
import { reasonSchema } from "./reason.js";
import { resourceGapSchema } from "./variation.js";

/** {@link SchoolsMet}. */
export const schoolsMetSchema: z.ZodType<SchoolsMet> = z.strictObject({ indicator: z.string(), schools: z.array(z.string()) });

/** A {@link CountyItem}. */
export const countyItemSchema: z.ZodType<CountyItem> = z.strictObject({
  item: z.string(),
  state: z.enum(ITEM_STATES),
  verdict: z.enum(VERDICTS),
  evidence: z.array(evidenceSchema),
  finding: findingSchema.exactOptional(),
});

const clauseTables = { gaps: z.array(resourceGapSchema).exactOptional(), standardItems: z.array(itemAttainmentSchema).exactOptional() };

/** {@link ClauseTables}. */
export const clauseTablesSchema: z.ZodType<ClauseTables> = z.strictObject(clauseTables);

/** A {@link CountyClause}. */
export const countyClauseSchema: z.ZodType<CountyClause> = z.strictObject({
  county: z.string(),
  verdict: z.enum(VERDICTS),
  findings: z.array(findingSchema),
  schoolsMet: z.array(schoolsMetSchema),
  items: z.array(countyItemSchema),
  ...clauseTables,
  ledger: recordLedgerSchema.exactOptional(),
  periods: z.array(heldPeriod).exactOptional(),
});

/** {@link SharedFindings}. */
export const sharedFindingsSchema: z.ZodType<SharedFindings> = z.strictObject({
  counties: z.array(z.string()),
  findings: z.array(findingSchema),
});

/** A {@link MissingThing}. */
export const missingThingSchema: z.ZodType<MissingThing> = z.strictObject({ name: z.string(), at: z.array(z.string()) });

/** A {@link ClauseState}. */
export const clauseStateSchema: z.ZodType<ClauseState> = z.strictObject({
  id: z.string(),
  number: z.string(),
  verdict: z.enum(VERDICTS),
  cityFindings: z.array(findingSchema),
  shared: z.array(sharedFindingsSchema),
  counties: z.array(countyClauseSchema),
  checklist: z.record(z.enum(ITEM_STATES), z.number()),
  concerned: z.array(z.string()),
  missing: z.array(missingThingSchema),
});

/** A {@link CountyRow}. */
export const countyRowSchema: z.ZodType<CountyRow> = z.strictObject({
  county: subjectSchema,
  verdicts: z.record(z.string(), z.enum(VERDICTS)),
});

const findingRow = { clause: z.string(), county: z.string(), indicator: z.string(), at: z.string() };

/** A {@link FindingRow}. */
export const findingRowSchema: z.ZodType<FindingRow> = z.strictObject(findingRow);

/** A {@link Gap}. */
export const gapSchema: z.ZodType<Gap> = z.strictObject({
  ...findingRow,
  stage: z.enum(STAGES).nullable(),
  value: z.number(),
  limit: z.number(),
  margin: z.number(),
  relative: z.number().nullable(),
});

/** A {@link DueItem}. */
export const dueItemSchema: z.ZodType<DueItem> = z.strictObject({
  ...findingRow,
  parameterId: z.string(),
  dueBy: z.iso.date(),
  daysLeft: whole(),
  verdict: z.enum(VERDICTS),
});

/** An {@link AccountabilityFlag}. */
export const accountabilityFlagSchema: z.ZodType<AccountabilityFlag> = z.strictObject({
  ...findingRow,
  condition: z.enum(["gapTooLarge", "slowProgress"]),
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
  ...headed(z.literal("shuozhou2016")),
  clauses: z.array(clauseStateSchema),
  ledger: ledgerSchema,
  matrix: z.array(countyRowSchema),
  gaps: z.array(gapSchema),
  due: z.array(dueItemSchema),
  flags: z.array(accountabilityFlagSchema),
  decomposition: z.array(variancePartSchema),
});
