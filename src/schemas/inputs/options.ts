import * as z from "zod";
import type { ClassSizeOptions } from "../../assessments/assessClassSizes.js";
import type { AssessedCounty, AssessmentOptions } from "../../assessments/call.js";
import type { PartOptions } from "../../assessments/basicBalance/basicBalanceParts.js";
import type { MonitorOptions } from "../../assessments/basicBalance/assessYear.js";
import type { ShuozhouOptions } from "../../assessments/shuozhou2016/records.js";
import type { Interpretation, TopicOptions } from "../../assessments/topics/engine/context.js";
import type { IndicatorOptions } from "../../indicators/school/indicator.js";
import type { VariationOptions } from "../../indicators/school/interSchoolVariation.js";
import type { TrainingHoursOptions } from "../../indicators/lists/trainingHours.js";
import { CLASS_SIZE_SCOPES, INDOOR_SPORTS_CHOICES, MISSING_CHOICES, SCHOOL_STAGES, STAGES } from "../../model/records/lists.js";
import type { StageUnitsOptions } from "../../model/stageUnits.js";
import type { ParameterQuery } from "../../policy/lookup/parameterAt.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import type { SchoolScope } from "../../policy/records/schoolScopes.js";
import { amount, count, day, flag, list, number, oneOf, record, text } from "../fields.js";
import { parameterSchema } from "./parameters.js";

const indicatorOptions = { indoorSportsInTeachingArea: oneOf(INDOOR_SPORTS_CHOICES).exactOptional() };

/** {@link IndicatorOptions}. */
export const indicatorOptionsSchema: z.ZodType<IndicatorOptions> = record(indicatorOptions);

/** {@link VariationOptions}. */
export const variationOptionsSchema: z.ZodType<VariationOptions> = record({
  ...indicatorOptions,
  stage: oneOf(STAGES).exactOptional(),
  missing: oneOf(MISSING_CHOICES).exactOptional(),
});

/** An {@link AssessedCounty}. */
export const assessedCountySchema: z.ZodType<AssessedCounty> = record({
  id: text(),
  name: z.string().exactOptional(),
  place: z.string().exactOptional(),
});

const assessmentOptions = { asOf: day(), allowUnverified: flag().exactOptional(), parameters: list(parameterSchema).exactOptional() };

/** {@link AssessmentOptions}. */
export const assessmentOptionsSchema: z.ZodType<AssessmentOptions> = record(assessmentOptions);

/** {@link PartOptions}. */
export const partOptionsSchema: z.ZodType<PartOptions> = record({ ...assessmentOptions, county: assessedCountySchema.optional() });

/** {@link MonitorOptions}. */
export const monitorOptionsSchema: z.ZodType<MonitorOptions> = record({ ...assessmentOptions, ...indicatorOptions });

/** {@link ClassSizeOptions}. */
export const classSizeOptionsSchema: z.ZodType<ClassSizeOptions> = record({
  ...assessmentOptions,
  county: assessedCountySchema.exactOptional(),
  scope: oneOf(CLASS_SIZE_SCOPES).exactOptional(),
});

/** An {@link Interpretation}. */
export const interpretationSchema: z.ZodType<Interpretation> = record({ comparator: oneOf(COMPARATORS), limit: number(), name: text() });

const readings = { ...assessmentOptions, interpretations: z.record(z.string(), interpretationSchema).exactOptional() };

/** {@link TopicOptions}. */
export const topicOptionsSchema: z.ZodType<TopicOptions> = record({ ...readings, county: assessedCountySchema.exactOptional() });

/** {@link ShuozhouOptions}. */
export const shuozhouOptionsSchema: z.ZodType<ShuozhouOptions> = record({ ...readings, dueWithinDays: count().exactOptional() });

/** A {@link SchoolScope}. */
export const schoolScopeSchema: z.ZodType<SchoolScope> = record({
  privateSchools: flag(),
  notCountyRun: flag(),
  teachingPoints: flag(),
  teachingPointPupils: count(),
  specialSchools: flag(),
  vocationalSchools: flag(),
});

/** {@link StageUnitsOptions}. */
export const stageUnitsOptionsSchema: z.ZodType<StageUnitsOptions> = record({
  scope: record({
    privateSchools: flag().exactOptional(),
    notCountyRun: flag().exactOptional(),
    teachingPoints: flag().exactOptional(),
    teachingPointPupils: count().exactOptional(),
    specialSchools: flag().exactOptional(),
    vocationalSchools: flag().exactOptional(),
  }).exactOptional(),
});

/** A {@link ParameterQuery}. */
export const parameterQuerySchema: z.ZodType<ParameterQuery> = record({
  asOf: day(),
  place: z.string().exactOptional(),
  stage: oneOf(SCHOOL_STAGES).exactOptional(),
  scope: text().exactOptional(),
  allowUnverified: flag().exactOptional(),
  parameters: list(parameterSchema).exactOptional(),
});

/** {@link TrainingHoursOptions}. */
export const trainingHoursOptionsSchema: z.ZodType<TrainingHoursOptions> = record({
  asOf: day(),
  windowYears: count(),
  hours: amount(),
  roster: list(text()),
  complete: flag().optional(),
});
