import * as z from "zod";
import type { Decomposition, DecompositionGroup } from "../../statistics/inequality/decompose.js";
import type { MomentSums } from "../../statistics/exact/dispersion.js";
import type { Dispersion } from "../../statistics/exact/nearestFigures.js";
import type { LinearTrend } from "../../statistics/linearTrend.js";
import type { Moments } from "../../statistics/exact/moments.js";
import { whole } from "../fields.js";

/** {@link MomentSums}. */
export const momentSumsSchema: z.ZodType<MomentSums> = z.strictObject({
  weights: z.array(z.number()),
  products: z.array(z.number()),
  squares: z.array(z.number()),
  squaresExact: z.boolean(),
});

const dispersion = {
  mean: z.number().nullable(),
  variance: z.number().nullable(),
  standardDeviation: z.number().nullable(),
  coefficient: z.number().nullable(),
};

/** A {@link Dispersion}. */
export const dispersionSchema: z.ZodType<Dispersion> = z.strictObject(dispersion);

/** {@link Moments}. */
export const momentsSchema: z.ZodType<Moments> = z.strictObject({
  ...dispersion,
  count: whole(),
  weight: z.number(),
  sums: momentSumsSchema,
});

/** A {@link DecompositionGroup}. */
export const decompositionGroupSchema: z.ZodType<DecompositionGroup> = z.strictObject({
  group: z.union([z.string(), z.number()]),
  weight: z.number(),
  mean: z.number().nullable(),
  value: z.number().nullable(),
  part: z.number(),
  betweenPart: z.number(),
});

/** A {@link Decomposition}. */
export const decompositionSchema: z.ZodType<Decomposition> = z.strictObject({
  total: z.number(),
  between: z.number(),
  within: z.number(),
  groups: z.array(decompositionGroupSchema),
});

/** A {@link LinearTrend}. */
export const linearTrendSchema: z.ZodType<LinearTrend> = z.strictObject({ slope: z.number(), intercept: z.number() });
