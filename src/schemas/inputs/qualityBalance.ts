import type * as z from "zod";
import {
  type QualityBalanceCoefficients,
  type QualityCoefficients,
  qualityBalanceCoefficients,
  qualityCoefficients,
} from "../../model/records/coefficients.js";
import {
  type GovernmentFigures,
  type MonitoredSubject,
  type QualityBalanceInput,
  type QualityBalanceOptions,
  type QualityBalanceProfile,
  type QualityFigures,
  type RecognitionOfBasicBalance,
  governmentFigures,
  monitoredSubject,
  qualityBalanceInput,
  qualityBalanceOptions,
  qualityBalanceProfile,
  qualityFigures,
  recognitionOfBasicBalance,
} from "../../model/records/qualityBalance.js";
import {
  type JuniorRetentionFigures,
  type RecognitionSurvey,
  juniorRetentionFigures,
  recognitionSurvey,
} from "../../model/records/survey.js";
import { recordSchema } from "../recordSchema.js";

/** A {@link RecognitionOfBasicBalance}. */
export const recognitionOfBasicBalanceSchema: z.ZodType<RecognitionOfBasicBalance> =
  /* @__PURE__ */ recordSchema(recognitionOfBasicBalance);

/** {@link GovernmentFigures}. */
export const governmentFiguresSchema: z.ZodType<GovernmentFigures> = /* @__PURE__ */ recordSchema(governmentFigures);

/** A {@link MonitoredSubject}. */
export const monitoredSubjectSchema: z.ZodType<MonitoredSubject> = /* @__PURE__ */ recordSchema(monitoredSubject);

/** {@link QualityFigures}. */
export const qualityFiguresSchema: z.ZodType<QualityFigures> = /* @__PURE__ */ recordSchema(qualityFigures);

/** A {@link QualityBalanceInput}. */
export const qualityBalanceInputSchema: z.ZodType<QualityBalanceInput> = /* @__PURE__ */ recordSchema(qualityBalanceInput);

/** A {@link QualityBalanceProfile}. */
export const qualityBalanceProfileSchema: z.ZodType<QualityBalanceProfile> = /* @__PURE__ */ recordSchema(qualityBalanceProfile);

/** {@link QualityBalanceOptions}. */
export const qualityBalanceOptionsSchema: z.ZodType<QualityBalanceOptions> = /* @__PURE__ */ recordSchema(qualityBalanceOptions);

/** {@link JuniorRetentionFigures}. */
export const juniorRetentionFiguresSchema: z.ZodType<JuniorRetentionFigures> = /* @__PURE__ */ recordSchema(juniorRetentionFigures);

/** A {@link RecognitionSurvey}. */
export const recognitionSurveySchema: z.ZodType<RecognitionSurvey> = /* @__PURE__ */ recordSchema(recognitionSurvey);

/** {@link QualityCoefficients}. */
export const qualityCoefficientsSchema: z.ZodType<QualityCoefficients> = /* @__PURE__ */ recordSchema(qualityCoefficients);

/** {@link QualityBalanceCoefficients}. */
export const qualityBalanceCoefficientsSchema: z.ZodType<QualityBalanceCoefficients> =
  /* @__PURE__ */ recordSchema(qualityBalanceCoefficients);
