export { compareMethods, type MethodResult, type VariationMethod } from "./compareMethods.js";
export type { Indicator, IndicatorId, IndicatorOptions, IndicatorTerm, QualityIndicatorId, ResourceIndicatorId } from "./indicator.js";
export type { IndicatorValue } from "./indicatorValue.js";
export { indicators } from "./indicators.js";
export { qualityIndicators } from "./qualityIndicators.js";
export {
  interSchoolVariation,
  type CheckedVariation,
  type InterSchoolVariation,
  type VariationOptions,
} from "./interSchoolVariation.js";
export { booksPerPupil, booksPerPupilOf } from "./booksPerPupil.js";
export { computersPer100Pupils, computersPer100PupilsOf } from "./computersPer100Pupils.js";
export { equipmentValuePerPupil, equipmentValuePerPupilOf } from "./equipmentValuePerPupil.js";
export { higherDegreeTeachersPerPupil, higherDegreeTeachersPerPupilOf } from "./higherDegreeTeachersPerPupil.js";
export { midSeniorTeachersPerPupil, midSeniorTeachersPerPupilOf } from "./midSeniorTeachersPerPupil.js";
export { sportsAreaPerPupil, sportsAreaPerPupilOf } from "./sportsAreaPerPupil.js";
export { teacherPupilRatio, teacherPupilRatioOf } from "./teacherPupilRatio.js";
export { teachingAreaPerPupil, teachingAreaPerPupilOf } from "./teachingAreaPerPupil.js";
export { backboneTeachersPer100Pupils, backboneTeachersPer100PupilsOf } from "./backboneTeachersPer100Pupils.js";
export { higherDegreeTeachersPer100Pupils, higherDegreeTeachersPer100PupilsOf } from "./higherDegreeTeachersPer100Pupils.js";
export { multimediaRoomsPer100Pupils, multimediaRoomsPer100PupilsOf } from "./multimediaRoomsPer100Pupils.js";
export { peArtsTeachersPer100Pupils, peArtsTeachersPer100PupilsOf } from "./peArtsTeachersPer100Pupils.js";
export type { QuotientIndicator, QuotientTerm } from "./quotient.js";
export { rotationShare, rotationShareOf, type RotationFigures } from "./rotationShare.js";
export {
  backboneRotationShare,
  backboneRotationShareOf,
  type BackboneDenominator,
  type BackboneRotationFigures,
} from "./backboneRotationShare.js";
export { certifiedTeacherShare, certifiedTeacherShareOf, type CertifiedTeacherFigures } from "./certifiedTeacherShare.js";
export { teacherPayParity, teacherPayParityOf, type TeacherPayFigures } from "./teacherPayParity.js";
export {
  trainingHoursCompletionShare,
  trainingHoursCompletionShareOf,
  type TrainingHoursFigures,
} from "./trainingHoursCompletionShare.js";
export { nearbyEnrolmentShare, nearbyEnrolmentShareOf, type NearbyEnrolmentFigures } from "./nearbyEnrolmentShare.js";
export { seniorHighQuotaShare, seniorHighQuotaShareOf, type SeniorHighQuotaFigures } from "./seniorHighQuotaShare.js";
export {
  migrantPublicOrPurchasedShare,
  migrantPublicOrPurchasedShareOf,
  type MigrantPlaceFigures,
} from "./migrantPublicOrPurchasedShare.js";
export {
  juniorRetention,
  juniorRetentionOf,
  type JuniorRetentionDenominator,
  type JuniorRetentionFigures,
} from "./juniorRetention.js";
export { disabledEnrolmentShare, disabledEnrolmentShareOf, type DisabledEnrolmentFigures } from "./disabledEnrolmentShare.js";
export { trainingFundsShare, trainingFundsShareOf, type TrainingFundsFigures } from "./trainingFundsShare.js";
export {
  specialEducationFundsPerPupil,
  specialEducationFundsPerPupilOf,
  type SpecialEducationFigures,
} from "./specialEducationFundsPerPupil.js";
export { satisfactionShare, satisfactionShareOf, type SatisfactionFigures } from "./satisfactionShare.js";
export { surveyParentShare, surveyParentShareOf, type SurveyParentFigures } from "./surveyParentShare.js";
export { surveyValidReturnShare, surveyValidReturnShareOf, type SurveyReturnFigures } from "./surveyValidReturnShare.js";
export type { FigureKind } from "../model/checkFigure.js";
