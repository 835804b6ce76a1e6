import { recordSchema } from "../recordSchema.js";
import { type JuniorRetentionFigures, juniorRetentionFigures } from "../../model/records/survey.js";
import type * as z from "zod";
import type {
  QualityBalanceCoefficients,
  QualityCoefficients,
} from "../../assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import type {
  GovernmentFigures,
  MonitoredSubject,
  QualityBalanceInput,
  QualityBalanceOptions,
  QualityBalanceProfile,
  QualityFigures,
  RecognitionOfBasicBalance,
  RecognitionSurvey,
} from "../../assessments/qualityBalance/input.js";
import { FUNDS_ACCOUNTS, INDOOR_SPORTS_CHOICES } from "../../model/records/lists.js";
import { EXCEPTION_IDS } from "../../policy/records/lists.js";

import { amount, day, flag, list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { checklistAnswerSchema, checklistItemSchema } from "./checklist.js";
import { classRecordSchema } from "./classes.js";
import { givenLedger, givenProblem } from "./given.js";
import { nearbyEnrolmentFiguresSchema } from "./layout.js";
import { seniorHighQuotaFiguresSchema } from "./management.js";
import { migrantPlaceFiguresSchema } from "./migrantChildren.js";
import { assessedCountySchema } from "./options.js";
import { parameterSchema } from "./parameters.js";
import { qualityRotationFiguresSchema } from "./rotation.js";
import { schoolSchema, stageUnitSchema } from "./schools.js";
import { disabledEnrolmentFiguresSchema } from "./specialEducation.js";
import { certifiedTeacherFiguresSchema, teacherPayFiguresSchema } from "./staffing.js";
import { trainingHoursFiguresSchema } from "./training.js";

/** A {@link RecognitionOfBasicBalance}. */
export const recognitionOfBasicBalanceSchema: z.ZodType<RecognitionOfBasicBalance> = record({
  recognisedOn: day().nullish(),
  recognised: flag().optional(),
  answers: list(checklistAnswerSchema).optional(),
});

/** {@link JuniorRetentionFigures}. */
export const juniorRetentionFiguresSchema: z.ZodType<JuniorRetentionFigures> = /* @__PURE__ */ recordSchema(juniorRetentionFigures);

/** {@link GovernmentFigures}. */
export const governmentFiguresSchema: z.ZodType<GovernmentFigures> = record({
  pay: teacherPayFiguresSchema.optional(),
  training: trainingHoursFiguresSchema.optional(),
  rotation: qualityRotationFiguresSchema.optional(),
  certification: certifiedTeacherFiguresSchema.optional(),
  nearbyEnrolment: record({
    primary: nearbyEnrolmentFiguresSchema.exactOptional(),
    juniorSecondary: nearbyEnrolmentFiguresSchema.exactOptional(),
  }).optional(),
  seniorHighQuota: seniorHighQuotaFiguresSchema.optional(),
  migrantChildren: migrantPlaceFiguresSchema.optional(),
  answers: list(checklistAnswerSchema).optional(),
});

/** A {@link MonitoredSubject}. */
export const monitoredSubjectSchema: z.ZodType<MonitoredSubject> = record({
  subject: text(),
  level: reportedCount(),
  difference: reportedAmount(),
});

/** {@link QualityFigures}. */
export const qualityFiguresSchema: z.ZodType<QualityFigures> = record({
  juniorRetention: juniorRetentionFiguresSchema.optional(),
  disabledEnrolment: disabledEnrolmentFiguresSchema.optional(),
  trainingFundsAccounts: oneOf(FUNDS_ACCOUNTS).optional(),
  performance: list(monitoredSubjectSchema).optional(),
  answers: list(checklistAnswerSchema).optional(),
});

/** A {@link RecognitionSurvey}. */
export const recognitionSurveySchema: z.ZodType<RecognitionSurvey> = record({
  satisfied: reportedCount(),
  valid: reportedCount(),
  share: reportedAmount(),
});

/** A {@link QualityBalanceInput}. */
export const qualityBalanceInputSchema: z.ZodType<QualityBalanceInput> = record({
  indoorSportsInTeachingArea: oneOf(INDOOR_SPORTS_CHOICES).exactOptional(),
  county: assessedCountySchema,
  units: list(stageUnitSchema),
  ledger: givenLedger.optional(),
  problems: list(givenProblem).optional(),
  schools: list(schoolSchema).optional(),
  classes: list(classRecordSchema).optional(),
  basicBalance: recognitionOfBasicBalanceSchema.optional(),
  government: governmentFiguresSchema.optional(),
  quality: qualityFiguresSchema.optional(),
  recognition: recognitionSurveySchema.optional(),
  vetoes: list(checklistAnswerSchema).optional(),
});

/** A {@link QualityBalanceProfile}. */
export const qualityBalanceProfileSchema: z.ZodType<QualityBalanceProfile> = record({
  exceptions: list(oneOf(EXCEPTION_IDS)).exactOptional(),
  vetoes: list(checklistItemSchema).exactOptional(),
});

/** {@link QualityBalanceOptions}. */
export const qualityBalanceOptionsSchema: z.ZodType<QualityBalanceOptions> = record({
  asOf: day(),
  allowUnverified: flag().exactOptional(),
  parameters: list(parameterSchema).exactOptional(),
  profile: qualityBalanceProfileSchema.exactOptional(),
});

/** {@link QualityCoefficients}. */
export const qualityCoefficientsSchema: z.ZodType<QualityCoefficients> = record({
  higherDegreeTeachersPer100Pupils: amount().nullable().exactOptional(),
  backboneTeachersPer100Pupils: amount().nullable().exactOptional(),
  peArtsTeachersPer100Pupils: amount().nullable().exactOptional(),
  teachingAreaPerPupil: amount().nullable().exactOptional(),
  sportsAreaPerPupil: amount().nullable().exactOptional(),
  equipmentValuePerPupil: amount().nullable().exactOptional(),
  multimediaRoomsPer100Pupils: amount().nullable().exactOptional(),
});

/** {@link QualityBalanceCoefficients}. */
export const qualityBalanceCoefficientsSchema: z.ZodType<QualityBalanceCoefficients> = record({
  county: assessedCountySchema,
  coefficients: record({ primary: qualityCoefficientsSchema.exactOptional(), juniorSecondary: qualityCoefficientsSchema.exactOptional() }),
});
