import * as z from "zod";
import type { Failure } from "../../assessments/summary/failures.js";
import type { PlacedFinding } from "../../assessments/summary/findingsOf.js";
import type { AmountShort } from "../../assessments/summary/parts/amountShort.js";
import type { SummaryClause, SummaryCounty, VerdictCounts } from "../../assessments/summary/parts/countVerdicts.js";
import type { DataAsOf, DataPeriod } from "../../assessments/summary/parts/dataAsOf.js";
import type { SummaryLengths } from "../../assessments/summary/parts/fitRoom.js";
import { GRAVITIES } from "../../assessments/summary/parts/gravity.js";
import type { DepartmentGaps } from "../../assessments/summary/parts/listDepartments.js";
import type { SummaryMissing } from "../../assessments/summary/parts/listMissingData.js";
import type { OpenDue } from "../../assessments/summary/parts/listOpenDue.js";
import type { CityTotal } from "../../assessments/summary/parts/listTotals.js";
import type { SchoolsShort, SummaryLine } from "../../assessments/summary/parts/summaryLine.js";
import type { ShuozhouSummary } from "../../assessments/summary/summarise.js";
import { VERDICTS } from "../../findings/finding.js";
import { STAGES, TARGET_GOALS } from "../../model/records/lists.js";
import { COMPARATORS, DEPARTMENTS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { heldPeriod } from "./period.js";
import { localTextSchema } from "./texts.js";

/** A {@link PlacedFinding}. */
export const placedFindingSchema: z.ZodType<PlacedFinding> = z.strictObject({ at: z.string(), finding: findingSchema });

/** A {@link Failure}. */
export const failureSchema: z.ZodType<Failure> = z.strictObject({
  county: z.string().nullable(),
  school: z.string().nullable(),
  clause: z.string().nullable(),
  indicator: z.string(),
  nameZh: z.string().nullable(),
  nameEn: z.string().nullable(),
  stage: z.enum(STAGES).nullable(),
  value: z.number().nullable(),
  comparator: z.enum(COMPARATORS).nullable(),
  limit: z.number().nullable(),
  margin: z.number().nullable(),
  unit: z.string(),
  dueBy: z.iso.date().nullable(),
  at: z.string(),
});

const ids = z.array(z.string());

/** {@link VerdictCounts}. */
export const verdictCountsSchema: z.ZodType<VerdictCounts> = z.partialRecord(z.enum(VERDICTS), whole());

/** An {@link AmountShort}. */
export const amountShortSchema: z.ZodType<AmountShort> = z.strictObject({ amount: z.number(), unit: z.string() });

/** A {@link SummaryClause}. */
export const summaryClauseSchema: z.ZodType<SummaryClause> = z.strictObject({
  number: z.string(),
  verdict: z.enum(VERDICTS),
  at: z.string(),
  city: verdictCountsSchema,
  counties: z.record(z.string(), verdictCountsSchema),
});

/** A {@link SummaryCounty}. */
export const summaryCountySchema: z.ZodType<SummaryCounty> = z.strictObject({ county: subjectSchema, clauses: verdictCountsSchema });

/** {@link SchoolsShort}. */
export const schoolsShortSchema: z.ZodType<SchoolsShort> = z.strictObject({ count: whole(), first: ids });

/** A {@link SummaryLine}. */
export const summaryLineSchema: z.ZodType<SummaryLine> = z.strictObject({
  gravity: z.enum(GRAVITIES),
  clause: z.string(),
  county: z.string().nullable(),
  indicator: z.string(),
  stage: z.enum(STAGES).nullable(),
  goal: z.enum(TARGET_GOALS).nullable(),
  findings: whole(),
  schools: schoolsShortSchema,
  short: amountShortSchema.nullable(),
  relative: z.number().nullable(),
  daysOverdue: whole().nullable(),
  text: localTextSchema,
  at: ids,
});

/** An {@link OpenDue}. */
export const openDueSchema: z.ZodType<OpenDue> = z.strictObject({
  clause: z.string(),
  indicator: z.string(),
  goal: z.enum(TARGET_GOALS).nullable(),
  name: localTextSchema,
  dueBy: z.iso.date(),
  daysLeft: z.number(),
  verdict: z.enum(VERDICTS),
  counties: ids,
  findings: whole(),
  at: ids,
});

/** {@link DepartmentGaps}. */
export const departmentGapsSchema: z.ZodType<DepartmentGaps> = z.strictObject({
  department: z.enum(DEPARTMENTS),
  name: localTextSchema,
  lines: whole(),
  clauses: ids,
  counties: ids,
  indicators: ids,
});

/** A {@link CityTotal}. */
export const cityTotalSchema: z.ZodType<CityTotal> = z.strictObject({
  clause: z.string(),
  indicator: z.string(),
  name: localTextSchema,
  stage: z.enum(STAGES).nullable(),
  counties: whole(),
  schools: whole(),
  short: amountShortSchema.nullable(),
});

/** A {@link DataPeriod}. */
export const dataPeriodSchema: z.ZodType<DataPeriod> = z.strictObject({ period: heldPeriod, clauses: ids });

/** {@link DataAsOf}. */
export const dataAsOfSchema: z.ZodType<DataAsOf> = z.strictObject({ periods: z.array(dataPeriodSchema), periodNotGiven: ids });

/** A {@link SummaryMissing}. */
export const summaryMissingSchema: z.ZodType<SummaryMissing> = z.strictObject({
  name: z.string(),
  text: localTextSchema,
  findings: whole(),
  clauses: ids,
  counties: ids,
  at: ids,
});

/** {@link SummaryLengths}. */
export const summaryLengthsSchema: z.ZodType<SummaryLengths> = z.strictObject({
  lines: whole(),
  due: whole(),
  totals: whole(),
  missing: whole(),
});

/** A {@link ShuozhouSummary}. */
export const shuozhouSummarySchema: z.ZodType<ShuozhouSummary> = z.strictObject({
  standard: z.literal("shuozhou2016"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  headline: localTextSchema,
  clauses: z.array(summaryClauseSchema),
  counties: z.array(summaryCountySchema),
  lines: z.array(summaryLineSchema),
  due: z.array(openDueSchema),
  departments: z.array(departmentGapsSchema),
  totals: z.array(cityTotalSchema),
  dataAsOf: dataAsOfSchema,
  missing: z.array(summaryMissingSchema),
  inAll: summaryLengthsSchema,
});
