import * as z from "zod";
import type { YearResult } from "../../assessments/basicBalance/assessYear.js";
import type { CompositePoint, Relapse, StageTrend, TrendPoint } from "../../assessments/basicBalance/followStages.js";
import type { BasicBalanceMonitoring } from "../../assessments/basicBalance/monitorBasicBalance.js";
import { VERDICTS } from "../../findings/finding.js";
import { RESOURCE_INDICATOR_IDS } from "../../indicators/school/lists.js";
import { STAGES } from "../../model/records/lists.js";
import { whole } from "../fields.js";
import { basicBalanceAssessmentSchema, coefficientAssessmentSchema } from "./basicBalance.js";
import { subjectSchema } from "./finding.js";
import { ledgerSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";

/** A {@link YearResult}. */
export const yearResultSchema: z.ZodType<YearResult> = z.strictObject({
  year: whole(),
  verdict: z.enum(VERDICTS),
  assessment: z.union([basicBalanceAssessmentSchema, coefficientAssessmentSchema]).nullable(),
});

const trendPoint = { year: whole(), value: z.number().nullable(), change: z.number().nullable() };

/** A {@link TrendPoint}. */
export const trendPointSchema: z.ZodType<TrendPoint> = z.strictObject(trendPoint);

/** A {@link CompositePoint}. */
export const compositePointSchema: z.ZodType<CompositePoint> = z.strictObject({ ...trendPoint, verdict: z.enum(VERDICTS) });

/** A {@link StageTrend}. */
export const stageTrendSchema: z.ZodType<StageTrend> = z.strictObject({
  composite: z.array(compositePointSchema),
  coefficients: z.record(z.enum(RESOURCE_INDICATOR_IDS), z.array(trendPointSchema)),
});

/** A {@link Relapse}. */
export const relapseSchema: z.ZodType<Relapse> = z.strictObject({
  stage: z.enum(STAGES),
  indicator: z.literal("compositeCoefficient"),
  metIn: whole(),
  notMetIn: whole(),
});

/** A {@link BasicBalanceMonitoring}. */
export const basicBalanceMonitoringSchema: z.ZodType<BasicBalanceMonitoring> = z.strictObject({
  standard: z.literal("basicBalance2012"),
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
  years: z.array(yearResultSchema),
  ledger: ledgerSchema,
  problems: z.array(problemSchema),
  relapsed: z.boolean(),
  relapses: z.array(relapseSchema),
  missingYears: z.array(z.number()),
  stages: z.strictObject({ primary: stageTrendSchema, juniorSecondary: stageTrendSchema }),
});
