export {
  attributeVariation,
  type SchoolAttribution,
  type VariationAttribution,
} from "./attributeVariation.js";
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
export { pupilsPerPost, pupilsPerPostOf, type PupilsPerPostFigures } from "./pupilsPerPost.js";
export { postsRequired, type PostStandard } from "./postsRequired.js";
export { smallSchoolPosts, type SmallSchoolPostFigures } from "./smallSchoolPosts.js";
export { postsFilledShare, postsFilledShareOf, type PostsFilledFigures } from "./postsFilledShare.js";
export { teacherReplacementRate, teacherReplacementRateOf, type TeacherReplacementFigures } from "./teacherReplacementRate.js";
export { rotationEligible, type RotationEligibility, type RotationRule, type RotationTeacher } from "./rotationEligible.js";
export { countyManagedShare, countyManagedShareOf, type CountyManagedFigures } from "./countyManagedShare.js";
export { postMismatch, type PostBalance, type PostMismatch, type SchoolPosts, type SchoolStanding } from "./postMismatch.js";
export { trainingCycleCompletionShare, trainingCycleCompletionShareOf, type TrainingCycleFigures } from "./trainingCycleCompletionShare.js";
export {
  trainingHours,
  type TeacherHours,
  type TrainingEntry,
  type TrainingHoursCount,
  type TrainingHoursOptions,
} from "./trainingHours.js";
export { inductionTrainingShare, inductionTrainingShareOf, type InductionTrainingFigures } from "./inductionTrainingShare.js";
export { inductionTrained, type InductionTrainedCount, type NewTeacher } from "./inductionTrained.js";
export { trainingUrbanRuralGap, type UrbanRuralTraining } from "./trainingUrbanRuralGap.js";
export { nearbyEnrolmentShare, nearbyEnrolmentShareOf, type NearbyEnrolmentFigures } from "./nearbyEnrolmentShare.js";
export { seniorHighQuotaShare, seniorHighQuotaShareOf, type SeniorHighQuotaFigures } from "./seniorHighQuotaShare.js";
export {
  betweenClassVarianceShare,
  type BetweenClassVarianceShare,
  type GradeVarianceShare,
  type IntakeScore,
} from "./betweenClassVarianceShare.js";
export { classSizeSpread, type ClassSizeSpread, type GradeClassSizes } from "./classSizeSpread.js";
export { dropoutRate, dropoutRateOf, type DropoutFigures } from "./dropoutRate.js";
export type { GradeOfSchool } from "./gradeOfSchool.js";
export { leftBehindFilesShare, leftBehindFilesShareOf, type LeftBehindFilesFigures } from "./leftBehindFilesShare.js";
export { leftBehindShare, leftBehindShareOf, type LeftBehindDefinition, type LeftBehindFigures } from "./leftBehindShare.js";
export { migrantPublicSchoolShare, migrantPublicSchoolShareOf, type MigrantPublicSchoolFigures } from "./migrantPublicSchoolShare.js";
export {
  nineYearRetention,
  nineYearRetentionOf,
  type NineYearRetentionDenominator,
  type NineYearRetentionFigures,
} from "./nineYearRetention.js";
export { schoolChoiceShare, schoolChoiceShareOf, type SchoolChoiceFigures } from "./schoolChoiceShare.js";
export { teacherEthicsCases, teacherEthicsCasesOf, type TeacherEthicsFigures } from "./teacherEthicsCases.js";
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
export {
  schoolsAtBasicStandardShare,
  schoolsAtBasicStandardShareOf,
  type BasicStandardFigures,
} from "./schoolsAtBasicStandardShare.js";
export { managementStandardShare, managementStandardShareOf, type ManagementStandardFigures } from "./managementStandardShare.js";
export { dilapidatedAreaOf, type DilapidatedAreaFigures } from "./dilapidatedArea.js";
export { desksPerPupilOf, type DeskFigures } from "./desksPerPupil.js";
export { bedsPerBoarder, bedsPerBoarderOf, type BedFigures } from "./bedsPerBoarder.js";
export { femaleToMaleToiletRatio, femaleToMaleToiletRatioOf, type ToiletFigures } from "./femaleToMaleToiletRatio.js";
export { weakSchoolItemsShareOf, type BottomLineItems } from "./weakSchoolItemsShare.js";
export { projectFundsSpentShare, projectFundsSpentShareOf, type ProjectFundFigures } from "./projectFundsSpentShare.js";
export { schoolsOverSizeLimitOf, type SchoolSizeLimits, type SizedSchool, type SizeLimit } from "./schoolsOverSizeLimit.js";
export { smallSchoolShareOf } from "./smallSchoolShare.js";
export { boardingCoverage, boardingCoverageOf, type BoardingCoverageFigures } from "./boardingCoverage.js";
export { seatGapOf, type SeatFigures } from "./seatGap.js";
export { schoolModelCoverage, schoolModelCoverageOf, type SchoolModelFigures } from "./schoolModelCoverage.js";
export { newTeachingModelShare, newTeachingModelShareOf, type NewTeachingModelFigures } from "./newTeachingModelShare.js";
export { curriculumOfferedShare, curriculumOfferedShareOf, type CurriculumFigures } from "./curriculumOfferedShare.js";
export { practiceBasesOf, type PracticeBaseFigures, type PracticeBases } from "./practiceBases.js";
export { broadbandSchoolShare, broadbandSchoolShareOf, type BroadbandFigures } from "./broadbandSchoolShare.js";
export {
  multimediaClassroomShare,
  multimediaClassroomShareOf,
  type MultimediaClassroomFigures,
} from "./multimediaClassroomShare.js";
export { teacherSpaceShare, teacherSpaceShareOf, type TeacherSpaceFigures } from "./teacherSpaceShare.js";
export { pupilSpaceShare, pupilSpaceShareOf, type PupilSpaceFigures } from "./pupilSpaceShare.js";
export { individualPlanShare, individualPlanShareOf, type IndividualPlanFigures } from "./individualPlanShare.js";
export {
  specialSchoolProvision,
  type PopulationBasis,
  type SpecialSchoolFigures,
  type SpecialSchoolProvision,
} from "./specialSchoolProvision.js";
export { resourceRoomShare, resourceRoomShareOf, type ResourceRoomFigures } from "./resourceRoomShare.js";
export { inclusiveFundingParity, type InclusiveFundingFigures } from "./inclusiveFundingParity.js";
export { aidCoverage, type AidCoverage, type AidGrant, type DuplicatedGrant } from "./aidCoverage.js";
export { aidCoverageShare, aidCoverageShareOf, type AidCoverageFigures } from "./aidCoverageShare.js";
export { boarderAidPaid, type BoarderAidFigures } from "./boarderAidPaid.js";
export { nonBoarderAidPaid, type NonBoarderAidFigures } from "./nonBoarderAidPaid.js";
export { weakSchoolLeaderShare, weakSchoolLeaderShareOf, type WeakSchoolLeaderFigures } from "./weakSchoolLeaderShare.js";
export { educationLandSuppliedShare, educationLandSuppliedShareOf, type EducationLandFigures } from "./educationLandSuppliedShare.js";
export { postsTimelyShare, postsTimelyShareOf, type PostsTimelyFigures } from "./postsTimelyShare.js";
export { annualAssessmentShare, type AssessedYear } from "./annualAssessmentShare.js";
export {
  accountabilityTriggers,
  type AccountabilityFlags,
  type AccountabilityTrigger,
  type AccountabilityTriggers,
} from "./accountabilityTriggers.js";
export { supervisionInterval } from "./supervisionInterval.js";
export { publicFundsPerPupil, publicFundsPerPupilOf, type PublicFundsFigures } from "./publicFundsPerPupil.js";
export { heatingAddOn, heatingAddOnOf, type HeatingFigures } from "./heatingAddOn.js";
export {
  educationSpendingShareOfGdp,
  educationSpendingShareOfGdpOf,
  type GdpShareFigures,
} from "./educationSpendingShareOfGdp.js";
export { earmarkedFundsSpentShare, earmarkedFundsSpentShareOf, type EarmarkedFundsFigures } from "./earmarkedFundsSpentShare.js";
export { capitalSpendingConcentrationOf, type SchoolCapital } from "./capitalSpendingConcentration.js";
export type { FundingFigure, FundingYear } from "./fundingYear.js";
export type { PublishedCoefficients } from "./publishedCoefficients.js";
export type { StaffYear, StaffYearFigure } from "./staffYear.js";
export { appropriationGrowthMarginOf } from "./appropriationGrowthMargin.js";
export { spendingPerPupilGrowthOf } from "./spendingPerPupilGrowth.js";
export { staffPayGrowthOf } from "./staffPayGrowth.js";
export { publicFundsPerPupilGrowthOf } from "./publicFundsPerPupilGrowth.js";
export { educationSurchargeDueOf, type SurchargeTaxFigures } from "./educationSurchargeDue.js";
export { localEducationSurchargeDueOf } from "./localEducationSurchargeDue.js";
export { landSaleEducationFundsDueOf, type LandSaleFigures } from "./landSaleEducationFundsDue.js";
export { ruralFundingRatioOf, type RuralFundingFigures } from "./ruralFundingRatio.js";
export {
  opportunityGapOf,
  type OpportunityCounts,
  type OpportunityFigures,
  type OpportunityGroup,
  type OpportunityRate,
} from "./opportunityGap.js";
