import * as z from "zod";
import {
  TURNS,
  type AssessmentComparison,
  type ComparedResult,
  type SingleFinding,
  type TurnedClause,
  type TurnedFinding,
} from "../../assessments/summary/compareAssessments.js";
import type { ComparedState, ComparedSubject } from "../../assessments/summary/parts/pairFindings.js";
import { VERDICTS } from "../../findings/finding.js";
import { STAGES, TARGET_GOALS } from "../../model/records/lists.js";
import { whole } from "../fields.js";
import { subjectSchema } from "./finding.js";

const about = {
  clause: z.string(),
  county: z.string().nullable(),
  school: z.string().nullable(),
  indicator: z.string(),
  stage: z.enum(STAGES).nullable(),
  goal: z.enum(TARGET_GOALS).nullable(),
  of: z.string().nullable(),
};
const state = { verdict: z.enum(VERDICTS), value: z.number().nullable(), at: z.string() };

/** A {@link ComparedSubject}. */
export const comparedSubjectSchema: z.ZodType<ComparedSubject> = z.strictObject(about);

/** A {@link ComparedState}. */
export const comparedStateSchema: z.ZodType<ComparedState> = z.strictObject(state);

/** A {@link TurnedFinding}. */
export const turnedFindingSchema: z.ZodType<TurnedFinding> = z.strictObject({
  ...about,
  turn: z.enum(TURNS),
  before: comparedStateSchema,
  after: comparedStateSchema,
});

/** A {@link SingleFinding}. */
export const singleFindingSchema: z.ZodType<SingleFinding> = z.strictObject({ ...about, ...state });

/** A {@link TurnedClause}. */
export const turnedClauseSchema: z.ZodType<TurnedClause> = z.strictObject({
  clause: z.string(),
  county: z.string().nullable(),
  turn: z.enum(TURNS),
  before: z.enum(VERDICTS),
  after: z.enum(VERDICTS),
});

/** A {@link ComparedResult}. */
export const comparedResultSchema: z.ZodType<ComparedResult> = z.strictObject({
  asOf: z.iso.date(),
  subject: subjectSchema,
  verdict: z.enum(VERDICTS),
});

/** An {@link AssessmentComparison}. */
export const assessmentComparisonSchema: z.ZodType<AssessmentComparison> = z.strictObject({
  standard: z.literal("shuozhou2016"),
  before: comparedResultSchema,
  after: comparedResultSchema,
  clauses: z.array(turnedClauseSchema),
  turned: z.array(turnedFindingSchema),
  appeared: z.array(singleFindingSchema),
  gone: z.array(singleFindingSchema),
  unchanged: whole(),
});
