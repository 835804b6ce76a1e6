import * as z from "zod";
import { INDICATOR_IDS } from "../../indicators/school/lists.js";
import { FACILITY_FIGURES, STAGES, TEACHER_FIGURES } from "../../model/stageUnit.js";
import type { Addition, EqualisePlan } from "../../planning/equalise.js";
import { PROJECTION_STATES, type Projection } from "../../planning/projectToDeadline.js";
import type { Move, RedistributionPlan } from "../../planning/redistribute.js";
import { whole } from "../fields.js";
import { problemSchema } from "./problem.js";
import { reasonSchema } from "./reason.js";

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
