import type * as z from "zod";
import {
  type AssessedCounty,
  type AssessmentOptions,
  type ClassSizeOptions,
  type IndicatorOptions,
  type Interpretation,
  type MonitorOptions,
  type PartOptions,
  type ShuozhouOptions,
  type StageUnitsOptions,
  type TopicOptions,
  type TrainingHoursOptions,
  type VariationOptions,
  type CompareOptions,
  assessedCounty,
  assessmentOptions,
  classSizeOptions,
  indicatorOptions,
  interpretation,
  monitorOptions,
  partOptions,
  shuozhouOptions,
  stageUnitsOptions,
  topicOptions,
  trainingHoursOptions,
  variationOptions,
  compareOptions,
} from "../../model/records/options.js";
import { parameterQuery, schoolScope } from "../../model/records/parameters.js";
import type { ParameterQuery } from "../../policy/lookup/parameterAt.js";
import type { SchoolScope } from "../../policy/records/schoolScopes.js";
import { recordSchema } from "../recordSchema.js";

/** {@link IndicatorOptions}. */
export const indicatorOptionsSchema: z.ZodType<IndicatorOptions> = /* @__PURE__ */ recordSchema(indicatorOptions);

/** {@link VariationOptions}. */
export const variationOptionsSchema: z.ZodType<VariationOptions> = /* @__PURE__ */ recordSchema(variationOptions);

/** {@link CompareOptions} */
export const compareOptionsSchema: z.ZodType<CompareOptions> = /* @__PURE__ */ recordSchema(compareOptions);

/** An {@link AssessedCounty}. */
export const assessedCountySchema: z.ZodType<AssessedCounty> = /* @__PURE__ */ recordSchema(assessedCounty);

/** {@link AssessmentOptions}. */
export const assessmentOptionsSchema: z.ZodType<AssessmentOptions> = /* @__PURE__ */ recordSchema(assessmentOptions);

/** {@link PartOptions}. */
export const partOptionsSchema: z.ZodType<PartOptions> = /* @__PURE__ */ recordSchema(partOptions);

/** {@link MonitorOptions}. */
export const monitorOptionsSchema: z.ZodType<MonitorOptions> = /* @__PURE__ */ recordSchema(monitorOptions);

/** {@link ClassSizeOptions}. */
export const classSizeOptionsSchema: z.ZodType<ClassSizeOptions> = /* @__PURE__ */ recordSchema(classSizeOptions);

/** An {@link Interpretation}. */
export const interpretationSchema: z.ZodType<Interpretation> = /* @__PURE__ */ recordSchema(interpretation);

/** {@link TopicOptions}. */
export const topicOptionsSchema: z.ZodType<TopicOptions> = /* @__PURE__ */ recordSchema(topicOptions);

/** {@link ShuozhouOptions}. */
export const shuozhouOptionsSchema: z.ZodType<ShuozhouOptions> = /* @__PURE__ */ recordSchema(shuozhouOptions);

/** {@link StageUnitsOptions}. */
export const stageUnitsOptionsSchema: z.ZodType<StageUnitsOptions> = /* @__PURE__ */ recordSchema(stageUnitsOptions);

/** {@link TrainingHoursOptions}. */
export const trainingHoursOptionsSchema: z.ZodType<TrainingHoursOptions> = /* @__PURE__ */ recordSchema(trainingHoursOptions);

/** A {@link SchoolScope}. */
export const schoolScopeSchema: z.ZodType<SchoolScope> = /* @__PURE__ */ recordSchema(schoolScope);

/** A {@link ParameterQuery}. */
export const parameterQuerySchema: z.ZodType<ParameterQuery> = /* @__PURE__ */ recordSchema(parameterQuery);
