import * as z from "zod";
import { VERDICTS } from "../../findings/finding.js";
import { INDICATOR_IDS } from "../../indicators/school/lists.js";
import { FACILITY_FIGURES, STAGES, TEACHER_FIGURES } from "../../model/stageUnit.js";
import { CLASS_AIMS, type ClassPlan, type ClassPlanGrade, type ClassPlanTotal } from "../../planning/classPlan.js";
import type { Addition, EqualisePlan } from "../../planning/equalise.js";
import type { BudgetPlan, Purchase, YearOfPlan } from "../../planning/planWithin.js";
import { PROJECTION_STATES, type Projection } from "../../planning/projectToDeadline.js";
import type { Move, RedistributionPlan } from "../../planning/redistribute.js";
import type { CoefficientOfPlan, TeacherMove, TeacherPlan } from "../../planning/redistributeTeachers.js";
import type { FigureTolerance, Tolerance, WithoutSchool } from "../../planning/tolerance.js";
import type { Counterpart, LedgerRow, LedgerTotal, PlanWithout, RectificationLedger } from "../../planning/rectificationLedger.js";
import type { SchoolShortfall, ShortfallLine, Shortfalls, ShortfallTotal } from "../../planning/shortfalls.js";
import { BALANCE_STANDARDS, COMPARATORS } from "../../policy/records/lists.js";
import { whole } from "../fields.js";
import { officeNameSchema } from "./policy.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";
import { citationSchema } from "./texts.js";

/** An {@link Addition}. */
export const additionSchema: z.ZodType<Addition> = z.strictObject({ schoolId: z.string(), amount: z.number() });

/** A {@link Move}. */
export const moveSchema: z.ZodType<Move> = z.strictObject({ from: z.string(), to: z.string(), amount: z.number() });

const plan = {
  indicator: z.enum(INDICATOR_IDS),
  stage: z.enum(STAGES).nullable(),
  figure: z.enum([...TEACHER_FIGURES, ...FACILITY_FIGURES]).nullable(),
  before: z.number().nullable(),
  coefficient: z.number().nullable(),
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
};

/** An {@link EqualisePlan}. */
export const equalisePlanSchema: z.ZodType<EqualisePlan> = z.strictObject({
  ...plan,
  total: z.number().nullable(),
  additions: z.array(additionSchema),
  level: z.number().nullable(),
  cost: z.number().nullable(),
});

/** A {@link RedistributionPlan}. */
export const redistributionPlanSchema: z.ZodType<RedistributionPlan> = z.strictObject({
  ...plan,
  moved: z.number().nullable(),
  moves: z.array(moveSchema),
});

/** A {@link Purchase}. */
export const purchaseSchema: z.ZodType<Purchase> = z.strictObject({
  indicator: z.enum(INDICATOR_IDS),
  figure: z.enum([...TEACHER_FIGURES, ...FACILITY_FIGURES]),
  schoolId: z.string(),
  amount: z.number(),
  yuan: z.number(),
});

/** A {@link YearOfPlan}. */
export const yearOfPlanSchema: z.ZodType<YearOfPlan> = z.strictObject({
  year: z.number().nullable(),
  available: z.number(),
  spent: z.number(),
  purchases: z.array(purchaseSchema),
  coefficients: z.partialRecord(z.enum(INDICATOR_IDS), z.number()),
  mean: z.number(),
});

/** A {@link BudgetPlan}. */
export const budgetPlanSchema: z.ZodType<BudgetPlan> = z.strictObject({
  standard: z.enum(BALANCE_STANDARDS),
  stage: z.enum(STAGES).nullable(),
  before: z.number().nullable(),
  years: z.array(yearOfPlanSchema),
  after: z.number().nullable(),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  unspent: z.number().nullable(),
  withoutPrice: z.array(z.enum(INDICATOR_IDS)),
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
});

/** A {@link TeacherMove}. */
export const teacherMoveSchema: z.ZodType<TeacherMove> = z.strictObject({
  from: z.string(),
  to: z.string(),
  amount: z.number(),
  kind: z.string(),
  figures: z.array(z.enum(TEACHER_FIGURES)),
});

/** A {@link CoefficientOfPlan}. */
export const coefficientOfPlanSchema: z.ZodType<CoefficientOfPlan> = z.strictObject({
  indicator: z.enum(INDICATOR_IDS),
  limit: z.number(),
  before: z.number().nullable(),
  after: z.number().nullable(),
});

/** A {@link TeacherPlan}. */
export const teacherPlanSchema: z.ZodType<TeacherPlan> = z.strictObject({
  stage: z.enum(STAGES).nullable(),
  moved: z.number().nullable(),
  moves: z.array(teacherMoveSchema),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  coefficients: z.array(coefficientOfPlanSchema),
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
});

/** A {@link FigureTolerance}. */
export const figureToleranceSchema: z.ZodType<FigureTolerance> = z.strictObject({
  schoolId: z.string(),
  figure: z.enum([...TEACHER_FIGURES, ...FACILITY_FIGURES, "pupils"]),
  value: z.number(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  share: z.number().nullable(),
});

/** A {@link WithoutSchool}. */
export const withoutSchoolSchema: z.ZodType<WithoutSchool> = z.strictObject({
  schoolId: z.string(),
  value: z.number().nullable(),
  turns: z.boolean(),
});

/** A {@link Tolerance}. */
export const toleranceSchema: z.ZodType<Tolerance> = z.strictObject({
  measure: z.enum([...INDICATOR_IDS, "compositeCoefficient"]),
  stage: z.enum(STAGES).nullable(),
  value: z.number().nullable(),
  isWithin: z.boolean().nullable(),
  figures: z.array(figureToleranceSchema),
  withoutSchool: z.array(withoutSchoolSchema),
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
});

/** A {@link Projection}. */
export const projectionSchema: z.ZodType<Projection> = z.strictObject({
  state: z.enum(PROJECTION_STATES),
  last: z.strictObject({ day: z.string(), value: z.number() }).nullable(),
  neededYearly: z.number().nullable(),
  trendYearly: z.number().nullable(),
  expected: z.number().nullable(),
  expectedOn: z.string().nullable(),
  interval: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
  points: whole(),
  withoutValue: z.array(z.string()),
  beforeBreak: z.array(z.string()),
  gaps: z.array(z.strictObject({ from: z.string(), to: z.string(), days: whole() })),
});

/** A {@link ShortfallLine}. */
export const shortfallLineSchema: z.ZodType<ShortfallLine> = z.strictObject({
  indicator: z.string(),
  figure: z.string(),
  unit: z.string(),
  verdict: z.enum(VERDICTS),
  value: z.number().nullable(),
  comparator: z.enum(COMPARATORS).nullable(),
  limit: z.number().nullable(),
  floor: z.number().nullable(),
  amount: z.number().nullable(),
  toLimit: z.number().nullable(),
  toFloor: z.number().nullable(),
  needed: z.number().nullable(),
  yuan: z.number().nullable(),
  dueBy: z.iso.date().nullable(),
  basis: z.array(citationSchema),
  reasons: z.array(reasonSchema),
});

/** A {@link SchoolShortfall}. */
export const schoolShortfallSchema: z.ZodType<SchoolShortfall> = z.strictObject({
  schoolId: z.string(),
  name: z.string().exactOptional(),
  stage: z.enum(STAGES),
  verdict: z.enum(VERDICTS),
  lines: z.array(shortfallLineSchema),
  leave: z.array(z.string()).nullable(),
  cost: z.number().nullable(),
  reasons: z.array(reasonSchema),
});

/** A {@link ShortfallTotal}. */
export const shortfallTotalSchema: z.ZodType<ShortfallTotal> = z.strictObject({
  indicator: z.string(),
  figure: z.string(),
  stage: z.enum(STAGES),
  unit: z.string(),
  schools: whole(),
  unknown: z.array(z.string()),
  toLimit: z.number().nullable(),
  toFloor: z.number().nullable(),
  needed: z.number().nullable(),
  yuan: z.number().nullable(),
});

/** {@link Shortfalls}. */
export const shortfallsSchema: z.ZodType<Shortfalls> = z.strictObject({
  standard: z.enum(BALANCE_STANDARDS),
  asOf: z.iso.date(),
  judged: whole(),
  passing: whole(),
  schools: z.array(schoolShortfallSchema),
  totals: z.array(shortfallTotalSchema),
  cost: z.number().nullable(),
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
});

/** A {@link Counterpart}. */
export const counterpartSchema: z.ZodType<Counterpart> = z.strictObject({ schoolId: z.string(), amount: z.number() });

/** A {@link LedgerRow}. */
export const ledgerRowSchema: z.ZodType<LedgerRow> = z.strictObject({
  schoolId: z.string(),
  name: z.string().exactOptional(),
  stage: z.enum(STAGES),
  grade: whole().exactOptional(),
  indicator: z.string(),
  figure: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  amount: z.number().nullable(),
  unit: z.string(),
  yuan: z.number().nullable(),
  counterparts: z.array(counterpartSchema),
  clause: citationSchema.nullable(),
  dueBy: z.iso.date().nullable(),
  offices: z.array(officeNameSchema),
  reasons: z.array(reasonSchema),
});

/** A {@link LedgerTotal}. */
export const ledgerTotalSchema: z.ZodType<LedgerTotal> = z.strictObject({
  indicator: z.string(),
  figure: z.string(),
  stage: z.enum(STAGES),
  unit: z.string(),
  schools: whole(),
  amount: z.number().nullable(),
  yuan: z.number().nullable(),
});

/** A {@link PlanWithout}. */
export const planWithoutSchema: z.ZodType<PlanWithout> = z.strictObject({
  indicator: z.string().nullable(),
  stage: z.enum(STAGES).nullable(),
  reasons: z.array(reasonSchema),
});

/** A {@link RectificationLedger}. */
export const rectificationLedgerSchema: z.ZodType<RectificationLedger> = z.strictObject({
  standard: z.enum(BALANCE_STANDARDS),
  asOf: z.iso.date(),
  rows: z.array(ledgerRowSchema),
  totals: z.array(ledgerTotalSchema),
  yuan: z.number().nullable(),
  without: z.array(planWithoutSchema),
});

const more = { added: whole().nullable(), teachers: whole().nullable() };

/** A {@link ClassPlanGrade}. */
export const classPlanGradeSchema: z.ZodType<ClassPlanGrade> = z.strictObject({
  schoolId: z.string(),
  name: z.string().exactOptional(),
  stage: z.enum(STAGES),
  grade: whole().nullable(),
  pupils: whole(),
  classes: whole(),
  largest: whole(),
  needed: whole(),
  added: whole(),
  sizes: z.strictObject({ least: whole(), most: whole() }),
});

/** A {@link ClassPlanTotal}. */
export const classPlanTotalSchema: z.ZodType<ClassPlanTotal> = z.strictObject({
  stage: z.enum(STAGES),
  grade: whole().nullable(),
  schools: whole(),
  ...more,
});

const pupilsByStage = z.strictObject({ primary: z.number().nullable(), juniorSecondary: z.number().nullable() });

/** A {@link ClassPlan}. */
export const classPlanSchema: z.ZodType<ClassPlan> = z.strictObject({
  aim: z.enum(CLASS_AIMS),
  asOf: z.iso.date(),
  indicator: z.enum(["overStandardClassShare", "oversizedClassShare"]),
  mostPupils: pupilsByStage,
  grades: z.array(classPlanGradeSchema),
  totals: z.array(classPlanTotalSchema),
  ...more,
  reasons: z.array(reasonSchema),
  problems: z.array(problemSchema),
});
