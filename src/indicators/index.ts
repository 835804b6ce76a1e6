export {
  attributeVariation,
  type SchoolAttribution,
  type VariationAttribution,
} from "./school/attributeVariation.js";
export { compareMethods, type CompareOptions, type MethodComparison, type VariationMethod } from "./school/compareMethods.js";
export type { MethodClaim } from "./school/claimedMethod.js";
export type { MethodResult } from "./school/methodResults.js";
export type { MethodVariant, VariantScope } from "./school/methodVariants.js";
export type {
  Indicator,
  IndicatorId,
  IndicatorOptions,
  IndicatorTerm,
  QualityIndicatorId,
  ResourceIndicatorId,
} from "./school/indicator.js";
export { resourceGaps, type ResourceGap, type SchoolValue } from "./school/resourceGaps.js";
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
export type { Rate, RateTerm } from "./rates/rate.js";
export { rates } from "./rates/rates.js";
export { rotationShare, rotationShareOf } from "./rates/rotationShare.js";
export { backboneRotationShare, backboneRotationShareOf, type BackboneDenominator } from "./rates/backboneRotationShare.js";
export { certifiedTeacherShare, certifiedTeacherShareOf } from "./rates/certifiedTeacherShare.js";
export { teacherPayParity, teacherPayParityOf } from "./rates/teacherPayParity.js";
export { trainingHoursCompletionShare, trainingHoursCompletionShareOf } from "./rates/trainingHoursCompletionShare.js";
export { pupilTeacherRatio, pupilTeacherRatioOf } from "./rates/pupilTeacherRatio.js";
export { pupilsPerPost, pupilsPerPostOf } from "./rates/pupilsPerPost.js";
export { postsRequired } from "./rates/postsRequired.js";
export { smallSchoolPosts } from "./rates/smallSchoolPosts.js";
export { postsFilledShare, postsFilledShareOf } from "./rates/postsFilledShare.js";
export { teacherReplacementRate, teacherReplacementRateOf } from "./rates/teacherReplacementRate.js";
export { rotationEligible, type RotationEligibility } from "./lists/rotationEligible.js";
export { countyManagedShare, countyManagedShareOf } from "./rates/countyManagedShare.js";
export { postMismatch, type PostBalance, type PostMismatch, type SchoolStanding } from "./lists/postMismatch.js";
export { teachersPerClass, teachersPerClassOf } from "./rates/teachersPerClass.js";
export { trainingCycleCompletionShare, trainingCycleCompletionShareOf } from "./rates/trainingCycleCompletionShare.js";
export { trainingHours, type TeacherHours, type TrainingHoursCount, type TrainingHoursOptions } from "./lists/trainingHours.js";
export { inductionTrainingShare, inductionTrainingShareOf } from "./rates/inductionTrainingShare.js";
export { inductionTrained, type InductionTrainedCount } from "./lists/inductionTrained.js";
export { trainingUrbanRuralGap } from "./rates/trainingUrbanRuralGap.js";
export { nearbyEnrolmentShare, nearbyEnrolmentShareOf } from "./rates/nearbyEnrolmentShare.js";
export { seniorHighQuotaShare, seniorHighQuotaShareOf } from "./rates/seniorHighQuotaShare.js";
export { betweenClassVarianceShare, type BetweenClassVarianceShare, type GradeVarianceShare } from "./lists/betweenClassVarianceShare.js";
export { classSizeSpread, type ClassSizeSpread, type GradeClassSizes } from "./lists/classSizeSpread.js";
export { dropoutRate, dropoutRateOf } from "./rates/dropoutRate.js";

export { leftBehindFilesShare, leftBehindFilesShareOf } from "./rates/leftBehindFilesShare.js";
export { leftBehindShare, leftBehindShareOf, type LeftBehindDefinition } from "./rates/leftBehindShare.js";
export { migrantPublicSchoolShare, migrantPublicSchoolShareOf } from "./rates/migrantPublicSchoolShare.js";
export { nineYearRetention, nineYearRetentionOf, type NineYearRetentionDenominator } from "./rates/nineYearRetention.js";
export { schoolChoiceShare, schoolChoiceShareOf } from "./rates/schoolChoiceShare.js";
export { teacherEthicsCases, teacherEthicsCasesOf } from "./rates/teacherEthicsCases.js";
export { migrantPublicOrPurchasedShare, migrantPublicOrPurchasedShareOf } from "./rates/migrantPublicOrPurchasedShare.js";
export { juniorRetention, juniorRetentionOf, type JuniorRetentionDenominator } from "./rates/juniorRetention.js";
export { disabledEnrolmentShare, disabledEnrolmentShareOf } from "./rates/disabledEnrolmentShare.js";
export { trainingFundsShare, trainingFundsShareOf } from "./rates/trainingFundsShare.js";
export { specialEducationFundsPerPupil, specialEducationFundsPerPupilOf } from "./rates/specialEducationFundsPerPupil.js";
export { satisfactionShare, satisfactionShareOf } from "./rates/satisfactionShare.js";
export { surveyParentShare, surveyParentShareOf } from "./rates/surveyParentShare.js";
export { surveyValidReturnShare, surveyValidReturnShareOf } from "./rates/surveyValidReturnShare.js";
export type { FigureKind } from "../model/checkFigure.js";
export { schoolsAtBasicStandardShare, schoolsAtBasicStandardShareOf } from "./rates/schoolsAtBasicStandardShare.js";
export { managementStandardShare, managementStandardShareOf } from "./rates/managementStandardShare.js";
export { dilapidatedAreaOf } from "./lists/dilapidatedArea.js";
export { desksPerPupilOf } from "./rates/desksPerPupil.js";
export { bedsPerBoarder, bedsPerBoarderOf } from "./rates/bedsPerBoarder.js";
export { femaleToMaleToiletRatio, femaleToMaleToiletRatioOf } from "./rates/femaleToMaleToiletRatio.js";
export { weakSchoolItemsShareOf, type BottomLineItems } from "./rates/weakSchoolItemsShare.js";
export { projectFundsSpentShare, projectFundsSpentShareOf } from "./rates/projectFundsSpentShare.js";
export { schoolsOverSizeLimitOf, type SchoolSizeLimits, type SizeLimit } from "./lists/schoolsOverSizeLimit.js";
export { ruralSchools } from "./lists/ruralSchools.js";
export { smallSchoolShareOf } from "./lists/smallSchoolShare.js";
export { boardingCoverage, boardingCoverageOf } from "./rates/boardingCoverage.js";
export { seatGapOf } from "./rates/seatGap.js";
export { seatsShortOf, seatsSpareOf } from "./lists/seatsByZone.js";
export { schoolModelCoverage, schoolModelCoverageOf } from "./rates/schoolModelCoverage.js";
export { newTeachingModelShare, newTeachingModelShareOf } from "./rates/newTeachingModelShare.js";
export { curriculumOfferedShare, curriculumOfferedShareOf } from "./rates/curriculumOfferedShare.js";
export { practiceBasesOf, type PracticeBases } from "./rates/practiceBases.js";
export { broadbandSchoolShare, broadbandSchoolShareOf } from "./rates/broadbandSchoolShare.js";
export { multimediaClassroomShare, multimediaClassroomShareOf } from "./rates/multimediaClassroomShare.js";
export { teacherSpaceShare, teacherSpaceShareOf } from "./rates/teacherSpaceShare.js";
export { pupilSpaceShare, pupilSpaceShareOf } from "./rates/pupilSpaceShare.js";
export { individualPlanShare, individualPlanShareOf } from "./rates/individualPlanShare.js";
export { specialSchoolProvision, type PopulationBasis, type SpecialSchoolProvision } from "./rates/specialSchoolProvision.js";
export { resourceRoomShare, resourceRoomShareOf } from "./rates/resourceRoomShare.js";
export { inclusiveFundingParity } from "./rates/inclusiveFundingParity.js";
export { aidCoverage, type AidCoverage, type DuplicatedGrant } from "./lists/aidCoverage.js";
export { aidCoverageShare, aidCoverageShareOf } from "./rates/aidCoverageShare.js";
export { boarderAidPaid } from "./rates/boarderAidPaid.js";
export { nonBoarderAidPaid } from "./rates/nonBoarderAidPaid.js";
export { namedSupervisorShare, namedSupervisorShareOf } from "./rates/namedSupervisorShare.js";
export { schoolsPerSupervisor, schoolsPerSupervisorOf } from "./rates/schoolsPerSupervisor.js";
export { qualifiedTeacherShare, qualifiedTeacherShareOf } from "./rates/qualifiedTeacherShare.js";
export { higherDegreeTeacherShare, higherDegreeTeacherShareOf } from "./rates/higherDegreeTeacherShare.js";
export { intermediateTitleShare, intermediateTitleShareOf } from "./rates/intermediateTitleShare.js";
export { seniorTitleShare, seniorTitleShareOf } from "./rates/seniorTitleShare.js";
export { weakSchoolLeaderShare, weakSchoolLeaderShareOf } from "./rates/weakSchoolLeaderShare.js";
export { educationLandSuppliedShare, educationLandSuppliedShareOf } from "./rates/educationLandSuppliedShare.js";
export { postsTimelyShare, postsTimelyShareOf } from "./rates/postsTimelyShare.js";
export { annualAssessmentShare } from "./lists/annualAssessmentShare.js";
export { accountabilityTriggers, type AccountabilityTrigger, type AccountabilityTriggers } from "./lists/accountabilityTriggers.js";
export { supervisionInterval } from "./lists/supervisionInterval.js";
export { publicFundsPerPupil, publicFundsPerPupilOf } from "./rates/publicFundsPerPupil.js";
export { heatingAddOn, heatingAddOnOf } from "./rates/heatingAddOn.js";
export { educationSpendingShareOfGdp, educationSpendingShareOfGdpOf } from "./rates/educationSpendingShareOfGdp.js";
export { earmarkedFundsSpentShare, earmarkedFundsSpentShareOf } from "./rates/earmarkedFundsSpentShare.js";
export { capitalSpendingConcentrationOf } from "./lists/capitalSpendingConcentration.js";
export type { FundingFigure } from "./rates/fundingYear.js";
export type { PublishedCoefficients } from "./school/publishedCoefficients.js";
export type { StaffYearFigure } from "./rates/staffYear.js";
export { appropriationGrowthMarginOf } from "./rates/appropriationGrowthMargin.js";
export { spendingPerPupilGrowthOf } from "./rates/spendingPerPupilGrowth.js";
export { staffPayGrowthOf } from "./rates/staffPayGrowth.js";
export { publicFundsPerPupilGrowthOf } from "./rates/publicFundsPerPupilGrowth.js";
export { educationSurchargeDueOf } from "./rates/educationSurchargeDue.js";
export { localEducationSurchargeDueOf } from "./rates/localEducationSurchargeDue.js";
export { landSaleEducationFundsDueOf } from "./rates/landSaleEducationFundsDue.js";
export { ruralFundingRatioOf } from "./rates/ruralFundingRatio.js";
export { opportunityGapOf, type OpportunityGroup, type OpportunityRate } from "./lists/opportunityGap.js";
