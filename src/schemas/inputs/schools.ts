import type * as z from "zod";
import { school, schoolConditions, schoolStages, stageUnit } from "../../model/records/school.js";
import { kindProblems, type School, type SchoolConditions, type SchoolStages } from "../../model/school.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { issueAt } from "../fields.js";
import { closedSchema, recordSchema } from "../recordSchema.js";

/**
 * A {@link StageUnit}. Facility figures need not be whole, since combined schools are split without rounding.
 *
 * @example
 * ```ts
 * import { problemsOf, stageUnitSchema } from "edu-balance/schemas";
 *
 * const parsed = stageUnitSchema.safeParse({ schoolId: "s-1", stage: "primary", pupils: 45, books: -3 });
 * parsed.success ? [] : problemsOf(parsed.error).map((problem) => [problem.path, problem.code]);
 * // => [[["books"], "negative"]]
 * ```
 */
export const stageUnitSchema: z.ZodType<StageUnit> = /* @__PURE__ */ recordSchema(stageUnit);

/** A {@link StageUnit} that `stageUnits` made: with nothing but its own fields. */
export const preparedUnit: z.ZodType<StageUnit> = /* @__PURE__ */ closedSchema(stageUnit);

/** {@link SchoolStages}. */
export const schoolStagesSchema: z.ZodType<SchoolStages> = /* @__PURE__ */ recordSchema(schoolStages);

/** {@link SchoolConditions}. */
export const schoolConditionsSchema: z.ZodType<SchoolConditions> = /* @__PURE__ */ recordSchema(schoolConditions);

/** A {@link School}: as registered, with the stages its kind must have. */
export const schoolSchema: z.ZodType<School> = /* @__PURE__ */ recordSchema(school).superRefine(refineByKind);

/** The rules that depend on the kind of school, and on whether it is a campus. */
function refineByKind(given: School, context: z.core.$RefinementCtx<School>): void {
  for (const { path, code } of kindProblems(given)) context.addIssue(issueAt(path, code));
}
