export type { AssessedCounty, AssessmentOptions } from "./assessedCounty.js";
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
} from "./assessBasicBalance.js";
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
} from "./assessQualityBalance.js";
export type {
  GovernmentFigures,
  MonitoredSubject,
  QualityBalanceInput,
  QualityBalanceOptions,
  QualityBalanceProfile,
  QualityFigures,
  QualityRotationFigures,
  RecognitionOfBasicBalance,
} from "./qualityBalance/input.js";
export type { QualityStage, SchoolCheck } from "./qualityBalance/resources.js";
export {
  assessGovernmentWork,
  type GovernmentWorkAssessment,
  type GovernmentWorkInput,
  type Points,
  type PointsRange,
  type WorkItemResult,
  type WorkState,
} from "./assessGovernmentWork.js";
export { assessSatisfaction, type GroupSpread, type SatisfactionAssessment, type SurveyFigures } from "./assessSatisfaction.js";
export {
  assessSchoolStandards,
  type SchoolStandardsAssessment,
  type SchoolStandardsInput,
  type StandardSchool,
  type StandardSchoolResult,
} from "./assessSchoolStandards.js";
export type { BasicBalancePartResults, BasicBalanceParts, InterSchoolGap } from "./assessBasicBalance.js";
export type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
export type {
  AllOrNothingRule,
  AwardedRule,
  DeductionRule,
  OccurrenceRule,
  PercentagePointRule,
  PointCounting,
  StateRule,
  WorkAnswer,
} from "./deductionRules.js";
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
} from "./monitorBasicBalance.js";
export type { PointsItem, PointsTable, WorkGroup } from "./pointsTable.js";
export type { SchoolStandardProfile, StandardItem, StandardLimit } from "./schoolStandardProfile.js";
