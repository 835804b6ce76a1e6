export {
  attributeVariation,
  type SchoolAttribution,
  type VariationAttribution,
} from "./school/attributeVariation.js";
export { compareMethods, type MethodResult, type VariationMethod } from "./school/compareMethods.js";
export type {
  Indicator,
  IndicatorId,
  IndicatorOptions,
  IndicatorTerm,
  QualityIndicatorId,
  ResourceIndicatorId,
} from "./school/indicator.js";
export type { IndicatorValue } from "./school/indicatorValue.js";
export { indicators } from "./school/indicators.js";
export { qualityIndicators } from "./school/qualityIndicators.js";
export {
  interSchoolVariation,
  type CheckedVariation,
  type InterSchoolVariation,
  type VariationOptions,
} from "./school/interSchoolVariation.js";
export { booksPerPupil, booksPerPupilOf } from "./school/booksPerPupil.js";
export { computersPer100Pupils, computersPer100PupilsOf } from "./school/computersPer100Pupils.js";
export { equipmentValuePerPupil, equipmentValuePerPupilOf } from "./school/equipmentValuePerPupil.js";
export { higherDegreeTeachersPerPupil, higherDegreeTeachersPerPupilOf } from "./school/higherDegreeTeachersPerPupil.js";
export { midSeniorTeachersPerPupil, midSeniorTeachersPerPupilOf } from "./school/midSeniorTeachersPerPupil.js";
export { sportsAreaPerPupil, sportsAreaPerPupilOf } from "./school/sportsAreaPerPupil.js";
export { teacherPupilRatio, teacherPupilRatioOf } from "./school/teacherPupilRatio.js";
export { teachingAreaPerPupil, teachingAreaPerPupilOf } from "./school/teachingAreaPerPupil.js";
export { backboneTeachersPer100Pupils, backboneTeachersPer100PupilsOf } from "./school/backboneTeachersPer100Pupils.js";
export { higherDegreeTeachersPer100Pupils, higherDegreeTeachersPer100PupilsOf } from "./school/higherDegreeTeachersPer100Pupils.js";
export { multimediaRoomsPer100Pupils, multimediaRoomsPer100PupilsOf } from "./school/multimediaRoomsPer100Pupils.js";
export { peArtsTeachersPer100Pupils, peArtsTeachersPer100PupilsOf } from "./school/peArtsTeachersPer100Pupils.js";
export type { QuotientIndicator, QuotientTerm } from "./rates/rate.js";
export { rotationShare, rotationShareOf, type RotationFigures } from "./rates/rotationShare.js";
export {
  backboneRotationShare,
  backboneRotationShareOf,
  type BackboneDenominator,
  type BackboneRotationFigures,
} from "./rates/backboneRotationShare.js";
export { certifiedTeacherShare, certifiedTeacherShareOf, type CertifiedTeacherFigures } from "./rates/certifiedTeacherShare.js";
export { teacherPayParity, teacherPayParityOf, type TeacherPayFigures } from "./rates/teacherPayParity.js";
export {
  trainingHoursCompletionShare,
  trainingHoursCompletionShareOf,
  type TrainingHoursFigures,
} from "./rates/trainingHoursCompletionShare.js";
export { pupilsPerPost, pupilsPerPostOf, type PupilsPerPostFigures } from "./rates/pupilsPerPost.js";
export { postsRequired, type PostStandard } from "./rates/postsRequired.js";
export { smallSchoolPosts, type SmallSchoolPostFigures } from "./rates/smallSchoolPosts.js";
export { postsFilledShare, postsFilledShareOf, type PostsFilledFigures } from "./rates/postsFilledShare.js";
export { teacherReplacementRate, teacherReplacementRateOf, type TeacherReplacementFigures } from "./rates/teacherReplacementRate.js";
export { rotationEligible, type RotationEligibility, type RotationRule, type RotationTeacher } from "./lists/rotationEligible.js";
export { countyManagedShare, countyManagedShareOf, type CountyManagedFigures } from "./rates/countyManagedShare.js";
export { postMismatch, type PostBalance, type PostMismatch, type SchoolPosts, type SchoolStanding } from "./lists/postMismatch.js";
export {
  trainingCycleCompletionShare,
  trainingCycleCompletionShareOf,
  type TrainingCycleFigures,
} from "./rates/trainingCycleCompletionShare.js";
export {
  trainingHours,
  type TeacherHours,
  type TrainingEntry,
  type TrainingHoursCount,
  type TrainingHoursOptions,
} from "./lists/trainingHours.js";
export { inductionTrainingShare, inductionTrainingShareOf, type InductionTrainingFigures } from "./rates/inductionTrainingShare.js";
export { inductionTrained, type InductionTrainedCount, type NewTeacher } from "./lists/inductionTrained.js";
export { trainingUrbanRuralGap, type UrbanRuralTraining } from "./rates/trainingUrbanRuralGap.js";
export { nearbyEnrolmentShare, nearbyEnrolmentShareOf, type NearbyEnrolmentFigures } from "./rates/nearbyEnrolmentShare.js";
export { seniorHighQuotaShare, seniorHighQuotaShareOf, type SeniorHighQuotaFigures } from "./rates/seniorHighQuotaShare.js";
export {
  betweenClassVarianceShare,
  type BetweenClassVarianceShare,
  type GradeVarianceShare,
  type IntakeScore,
} from "./lists/betweenClassVarianceShare.js";
export { classSizeSpread, type ClassSizeSpread, type GradeClassSizes } from "./lists/classSizeSpread.js";
export { dropoutRate, dropoutRateOf, type DropoutFigures } from "./rates/dropoutRate.js";
export type { GradeOfSchool } from "./lists/gradeOfSchool.js";
export { leftBehindFilesShare, leftBehindFilesShareOf, type LeftBehindFilesFigures } from "./rates/leftBehindFilesShare.js";
export { leftBehindShare, leftBehindShareOf, type LeftBehindDefinition, type LeftBehindFigures } from "./rates/leftBehindShare.js";
export { migrantPublicSchoolShare, migrantPublicSchoolShareOf, type MigrantPublicSchoolFigures } from "./rates/migrantPublicSchoolShare.js";
export {
  nineYearRetention,
  nineYearRetentionOf,
  type NineYearRetentionDenominator,
  type NineYearRetentionFigures,
} from "./rates/nineYearRetention.js";
export { schoolChoiceShare, schoolChoiceShareOf, type SchoolChoiceFigures } from "./rates/schoolChoiceShare.js";
export { teacherEthicsCases, teacherEthicsCasesOf, type TeacherEthicsFigures } from "./rates/teacherEthicsCases.js";
export {
  migrantPublicOrPurchasedShare,
  migrantPublicOrPurchasedShareOf,
  type MigrantPlaceFigures,
} from "./rates/migrantPublicOrPurchasedShare.js";
export {
  juniorRetention,
  juniorRetentionOf,
  type JuniorRetentionDenominator,
  type JuniorRetentionFigures,
} from "./rates/juniorRetention.js";
export { disabledEnrolmentShare, disabledEnrolmentShareOf, type DisabledEnrolmentFigures } from "./rates/disabledEnrolmentShare.js";
export { trainingFundsShare, trainingFundsShareOf, type TrainingFundsFigures } from "./rates/trainingFundsShare.js";
export {
  specialEducationFundsPerPupil,
  specialEducationFundsPerPupilOf,
  type SpecialEducationFigures,
} from "./rates/specialEducationFundsPerPupil.js";
export { satisfactionShare, satisfactionShareOf, type SatisfactionFigures } from "./rates/satisfactionShare.js";
export { surveyParentShare, surveyParentShareOf, type SurveyParentFigures } from "./rates/surveyParentShare.js";
export { surveyValidReturnShare, surveyValidReturnShareOf, type SurveyReturnFigures } from "./rates/surveyValidReturnShare.js";
export type { FigureKind } from "../model/checkFigure.js";
export {
  schoolsAtBasicStandardShare,
  schoolsAtBasicStandardShareOf,
  type BasicStandardFigures,
} from "./rates/schoolsAtBasicStandardShare.js";
export { managementStandardShare, managementStandardShareOf, type ManagementStandardFigures } from "./rates/managementStandardShare.js";
export { dilapidatedAreaOf, type DilapidatedAreaFigures } from "./lists/dilapidatedArea.js";
export { desksPerPupilOf, type DeskFigures } from "./rates/desksPerPupil.js";
export { bedsPerBoarder, bedsPerBoarderOf, type BedFigures } from "./rates/bedsPerBoarder.js";
export { femaleToMaleToiletRatio, femaleToMaleToiletRatioOf, type ToiletFigures } from "./rates/femaleToMaleToiletRatio.js";
export { weakSchoolItemsShareOf, type BottomLineItems } from "./rates/weakSchoolItemsShare.js";
export { projectFundsSpentShare, projectFundsSpentShareOf, type ProjectFundFigures } from "./rates/projectFundsSpentShare.js";
export { schoolsOverSizeLimitOf, type SchoolSizeLimits, type SizedSchool, type SizeLimit } from "./lists/schoolsOverSizeLimit.js";
export { smallSchoolShareOf } from "./lists/smallSchoolShare.js";
export { boardingCoverage, boardingCoverageOf, type BoardingCoverageFigures } from "./rates/boardingCoverage.js";
export { seatGapOf, type SeatFigures } from "./rates/seatGap.js";
export { schoolModelCoverage, schoolModelCoverageOf, type SchoolModelFigures } from "./rates/schoolModelCoverage.js";
export { newTeachingModelShare, newTeachingModelShareOf, type NewTeachingModelFigures } from "./rates/newTeachingModelShare.js";
export { curriculumOfferedShare, curriculumOfferedShareOf, type CurriculumFigures } from "./rates/curriculumOfferedShare.js";
export { practiceBasesOf, type PracticeBaseFigures, type PracticeBases } from "./rates/practiceBases.js";
export { broadbandSchoolShare, broadbandSchoolShareOf, type BroadbandFigures } from "./rates/broadbandSchoolShare.js";
export {
  multimediaClassroomShare,
  multimediaClassroomShareOf,
  type MultimediaClassroomFigures,
} from "./rates/multimediaClassroomShare.js";
export { teacherSpaceShare, teacherSpaceShareOf, type TeacherSpaceFigures } from "./rates/teacherSpaceShare.js";
export { pupilSpaceShare, pupilSpaceShareOf, type PupilSpaceFigures } from "./rates/pupilSpaceShare.js";
export { individualPlanShare, individualPlanShareOf, type IndividualPlanFigures } from "./rates/individualPlanShare.js";
export {
  specialSchoolProvision,
  type PopulationBasis,
  type SpecialSchoolFigures,
  type SpecialSchoolProvision,
} from "./rates/specialSchoolProvision.js";
export { resourceRoomShare, resourceRoomShareOf, type ResourceRoomFigures } from "./rates/resourceRoomShare.js";
export { inclusiveFundingParity, type InclusiveFundingFigures } from "./rates/inclusiveFundingParity.js";
export { aidCoverage, type AidCoverage, type AidGrant, type DuplicatedGrant } from "./lists/aidCoverage.js";
export { aidCoverageShare, aidCoverageShareOf, type AidCoverageFigures } from "./rates/aidCoverageShare.js";
export { boarderAidPaid, type BoarderAidFigures } from "./rates/boarderAidPaid.js";
export { nonBoarderAidPaid, type NonBoarderAidFigures } from "./rates/nonBoarderAidPaid.js";
export { weakSchoolLeaderShare, weakSchoolLeaderShareOf, type WeakSchoolLeaderFigures } from "./rates/weakSchoolLeaderShare.js";
export { educationLandSuppliedShare, educationLandSuppliedShareOf, type EducationLandFigures } from "./rates/educationLandSuppliedShare.js";
export { postsTimelyShare, postsTimelyShareOf, type PostsTimelyFigures } from "./rates/postsTimelyShare.js";
export { annualAssessmentShare, type AssessedYear } from "./lists/annualAssessmentShare.js";
export {
  accountabilityTriggers,
  type AccountabilityFlags,
  type AccountabilityTrigger,
  type AccountabilityTriggers,
} from "./lists/accountabilityTriggers.js";
export { supervisionInterval } from "./lists/supervisionInterval.js";
export { publicFundsPerPupil, publicFundsPerPupilOf, type PublicFundsFigures } from "./rates/publicFundsPerPupil.js";
export { heatingAddOn, heatingAddOnOf, type HeatingFigures } from "./rates/heatingAddOn.js";
export {
  educationSpendingShareOfGdp,
  educationSpendingShareOfGdpOf,
  type GdpShareFigures,
} from "./rates/educationSpendingShareOfGdp.js";
export { earmarkedFundsSpentShare, earmarkedFundsSpentShareOf, type EarmarkedFundsFigures } from "./rates/earmarkedFundsSpentShare.js";
export { capitalSpendingConcentrationOf, type SchoolCapital } from "./lists/capitalSpendingConcentration.js";
export type { FundingFigure, FundingYear } from "./rates/fundingYear.js";
export type { PublishedCoefficients } from "./school/publishedCoefficients.js";
export type { StaffYear, StaffYearFigure } from "./rates/staffYear.js";
export { appropriationGrowthMarginOf } from "./rates/appropriationGrowthMargin.js";
export { spendingPerPupilGrowthOf } from "./rates/spendingPerPupilGrowth.js";
export { staffPayGrowthOf } from "./rates/staffPayGrowth.js";
export { publicFundsPerPupilGrowthOf } from "./rates/publicFundsPerPupilGrowth.js";
export { educationSurchargeDueOf, type SurchargeTaxFigures } from "./rates/educationSurchargeDue.js";
export { localEducationSurchargeDueOf } from "./rates/localEducationSurchargeDue.js";
export { landSaleEducationFundsDueOf, type LandSaleFigures } from "./rates/landSaleEducationFundsDue.js";
export { ruralFundingRatioOf, type RuralFundingFigures } from "./rates/ruralFundingRatio.js";
export {
  opportunityGapOf,
  type OpportunityCounts,
  type OpportunityFigures,
  type OpportunityGroup,
  type OpportunityRate,
} from "./lists/opportunityGap.js";
