export type { AssessedCounty, AssessmentOptions } from "./call.js";
export {
  assessBasicBalance,
  assessBasicBalanceFromCoefficients,
  type BasicBalanceAssessment,
  type BasicBalanceCoefficients,
  type BasicBalanceInput,
  type BasicBalancePart,
  type CoefficientAssessment,
  type StageBalance,
  type StageCoefficients,
  type StageComposite,
} from "./basicBalance/assessBasicBalance.js";
export {
  assessChecklist,
  type ChecklistAssessment,
  type ChecklistOptions,
  type ChecklistWeights,
  type ItemResult,
  type ItemState,
  type WeightedShare,
} from "./assessChecklist.js";
export {
  assessClassSizes,
  type Certainty,
  type ClassSizeAssessment,
  type ClassSizeOptions,
  type SizeCount,
  type SizeDefinition,
  type StageClassSizes,
} from "./assessClassSizes.js";
export {
  assessTargets,
  type TargetAssessment,
  type TargetOptions,
  type TargetResult,
  type TargetStatus,
} from "./assessTargets.js";
export { coefficientsByCounty, type CoefficientsByCounty, type CountyCoefficients } from "./basicBalance/coefficientsByCounty.js";
export { staffYearRecords, type StaffYearOptions, type StaffYearRecords } from "./topics/staffYearRecords.js";
export { dataRequirements, type DataRequirement, type DataRequirements } from "./dataRequirements.js";
export {
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  type QualityBalanceAssessment,
  type QualityBalanceCoefficients,
  type QualityBlock,
  type QualityCoefficientAssessment,
  type QualityCoefficients,
  type QualityItem,
  type QualityPart,
} from "./qualityBalance/assessQualityBalance.js";
export type {
  GovernmentFigures,
  MonitoredSubject,
  QualityBalanceInput,
  QualityBalanceOptions,
  QualityBalanceProfile,
  QualityFigures,
  RecognitionOfBasicBalance,
  RecognitionSurvey,
} from "./qualityBalance/input.js";
export type { QualityStage, SchoolCheck } from "./qualityBalance/resources.js";
export {
  assessGovernmentWork,
  type GovernmentWorkAssessment,
  type GovernmentWorkInput,
  type WorkItemResult,
  type WorkPoints,
  type WorkPointsRange,
  type WorkState,
} from "./basicBalance/assessGovernmentWork.js";
export { assessLeftBehindChildren } from "./topics/assessLeftBehindChildren.js";
export { assessManagement } from "./topics/assessManagement.js";
export { assessMigrantChildren } from "./topics/assessMigrantChildren.js";
export type { ByStage, ByStageAndTogether } from "./topics/engine/rows.js";
export { assessStaffing } from "./topics/assessStaffing.js";
export type { PostPlace } from "./topics/judgePosts.js";
export { assessRotation, type RotationAssessment } from "./topics/assessRotation.js";
export { assessTraining, type TrainingAssessment, type TrainingCompletion } from "./topics/assessTraining.js";
export {
  assessSatisfaction,
  type GroupSpread,
  type SatisfactionAssessment,
  type SurveyFigures,
} from "./basicBalance/assessSatisfaction.js";
export {
  assessSchoolStandards,
  type SchoolStandardsAssessment,
  type SchoolStandardsInput,
  type StandardSchool,
  type StandardSchoolResult,
} from "./basicBalance/assessSchoolStandards.js";
export type { BasicBalancePartResults, BasicBalanceParts, InterSchoolGap } from "./basicBalance/assessBasicBalance.js";
export type { PartAssessment, PartOptions } from "./basicBalance/basicBalanceParts.js";
export type {
  AllOrNothingRule,
  AwardedRule,
  DeductionRule,
  OccurrenceRule,
  PercentagePointRule,
  PointCounting,
  StateRule,
  WorkAnswer,
} from "./basicBalance/deductionRules.js";
export {
  monitorBasicBalance,
  type BasicBalanceMonitoring,
  type CompositePoint,
  type MonitoredYear,
  type MonitorOptions,
  type Relapse,
  type StageTrend,
  type TrendPoint,
  type YearResult,
} from "./basicBalance/monitorBasicBalance.js";
export type { PointsItem, PointsTable, WorkGroup } from "./basicBalance/pointsTable.js";
export type { SchoolStandardProfile, StandardItem, StandardLimit } from "./basicBalance/schoolStandardProfile.js";
export type { Interpretation, TopicAssessment, TopicOptions } from "./topics/engine/context.js";
export { assessStandards } from "./topics/assessStandards.js";
export { assessWeakSchools } from "./topics/assessWeakSchools.js";
export { assessLayout } from "./topics/assessLayout.js";
export { assessSchoolModels, type SchoolModel, type SchoolModelsAssessment } from "./topics/assessSchoolModels.js";
export { assessCurriculum, type CurriculumAssessment, type TeachingModelGroup } from "./topics/assessCurriculum.js";
export { assessTechnology } from "./topics/assessTechnology.js";
export { assessSpecialEducation, type DisabilityDefinition, type SpecialEducationAssessment } from "./topics/assessSpecialEducation.js";
export { assessStudentAid, type StudentAidAssessment } from "./topics/assessStudentAid.js";
export { assessLeadership } from "./topics/assessLeadership.js";
export { assessDepartments } from "./topics/assessDepartments.js";
export { assessSupervision, type SupervisionAssessment } from "./topics/assessSupervision.js";
export { assessFundingGrowth } from "./topics/assessFundingGrowth.js";
export { assessPublicFunds } from "./topics/assessPublicFunds.js";
export { publicFundsDue, type FundingRegion, type PublicFundsDue } from "./topics/funding/publicFundsDue.js";

export { assessEarmarkedFunds } from "./topics/assessEarmarkedFunds.js";
export {
  assessShuozhou2016,
  type AccountabilityFlag,
  type ClauseState,
  type CountyClause,
  type CountyRow,
  type ShuozhouAssessment,
} from "./shuozhou2016/assessShuozhou2016.js";
export type { BalanceRecord } from "./shuozhou2016/balance.js";
export type { DueItem, Gap, VariancePart } from "./shuozhou2016/compareCounties.js";
export type { CityRecords, CountyRecords, ShuozhouOptions } from "./shuozhou2016/records.js";
export type { StandardisationRecord } from "./shuozhou2016/standardisation.js";
export type { CityAchievements } from "./shuozhou2016/targets.js";
