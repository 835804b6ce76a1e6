export type { AssessedCounty, AssessmentOptions } from "./call.js";
export {
  assessBasicBalance,
  type BasicBalanceAssessment,
  type BasicBalanceInput,
  type StageBalance,
} from "./basicBalance/assessBasicBalance.js";
export {
  assessBasicBalanceFromCoefficients,
  type BasicBalanceCoefficients,
  type CoefficientAssessment,
} from "./basicBalance/assessBasicBalanceFromCoefficients.js";
export type { StageCoefficients, StageComposite } from "./basicBalance/judgeComposite.js";
export type { BasicBalancePartResults, BasicBalanceParts, InterSchoolGap } from "./basicBalance/assessParts.js";
export type { BasicBalancePart, PointCounting, WorkGroup, WorkState } from "./basicBalance/lists.js";
export { assessChecklist, type ChecklistAssessment, type ChecklistOptions } from "./assessChecklist.js";
export type { ItemResult } from "./checklist/judgeItem.js";
export type { ChecklistWeights, WeightedShare } from "./checklist/weighItems.js";
export type { ItemState } from "./lists.js";
export {
  assessClassSizes,
  type Certainty,
  type ClassSizeAssessment,
  type ClassSizeBreakdown,
  type ClassSizeOptions,
  type GradeSizes,
  type KnownPupils,
  type LocaleSizes,
  type PartSizes,
  type SchoolOver,
  type SchoolSizes,
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
export { blankCounty } from "./blankCounty.js";
export {
  dataRequirements,
  type AnswerRequirement,
  type DataRequirement,
  type DataRequirements,
  type OfficeName,
} from "./dataRequirements.js";
export { assessQualityBalance, type QualityBalanceAssessment } from "./qualityBalance/assessQualityBalance.js";
export {
  assessQualityBalanceFromCoefficients,
  type QualityBalanceCoefficients,
  type QualityCoefficientAssessment,
  type QualityCoefficients,
} from "./qualityBalance/assessQualityBalanceFromCoefficients.js";
export type { QualityBlock } from "./qualityBalance/lists.js";
export type { QualityItem, QualityPart } from "./qualityBalance/result.js";
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
export type { SchoolCheck, SchoolRules } from "./qualityBalance/judgeSchool.js";
export type { Attained } from "./countAttained.js";
export type {
  AttainmentGroup,
  AttainmentSchool,
  AttainmentSchools,
  IndicatorAttained,
  PassingSchools,
  QualityAttainment,
} from "./qualityBalance/tabulateAttainment.js";
export type { QualityStage } from "./qualityBalance/resources.js";
export { assessGovernmentWork, type GovernmentWorkAssessment, type GovernmentWorkInput } from "./basicBalance/assessGovernmentWork.js";
export type { WorkItemResult, WorkPoints, WorkPointsRange } from "./basicBalance/scoreItems.js";
export { assessLeftBehindChildren } from "./topics/assessLeftBehindChildren.js";
export { assessManagement } from "./topics/assessManagement.js";
export { assessMigrantChildren } from "./topics/assessMigrantChildren.js";
export { assessStaffing, type StaffingAssessment } from "./topics/assessStaffing.js";
export type { StaffGap } from "./topics/staffing/judgeStaffGaps.js";
export type { PostPlace } from "../model/records/lists.js";
export { assessRotation, type RotationAssessment } from "./topics/assessRotation.js";
export { assessTraining, type TrainingAssessment, type TrainingCompletion } from "./topics/assessTraining.js";
export {
  assessSatisfaction,
  type GroupSpread,
  type SatisfactionAssessment,
  type SurveyFigures,
} from "./basicBalance/assessSatisfaction.js";
export { assessSchoolStandards, type SchoolStandardsAssessment, type SchoolStandardsInput } from "./basicBalance/assessSchoolStandards.js";
export type { ItemAttainment, ItemMiss } from "./basicBalance/tabulateItems.js";
export type { StandardSchool, StandardSchoolResult } from "./basicBalance/standardSchool.js";
export type { PartAssessment, PartOptions } from "./basicBalance/basicBalanceParts.js";
export type {
  AllOrNothingRule,
  AwardedRule,
  DeductionRule,
  OccurrenceRule,
  PercentagePointRule,
  StateRule,
  WorkAnswer,
} from "./basicBalance/deductionRules.js";
export { monitorBasicBalance, type BasicBalanceMonitoring } from "./basicBalance/monitorBasicBalance.js";
export type { MonitoredYear, MonitorOptions, YearResult } from "./basicBalance/assessYear.js";
export type { CompositePoint, Relapse, StageTrend, TrendPoint } from "./basicBalance/followStages.js";
export type { PointsItem, PointsTable } from "./basicBalance/pointsTable.js";
export type { SchoolStandardProfile, StandardItem, StandardLimit } from "./basicBalance/schoolStandardProfile.js";
export type { Interpretation, TopicOptions } from "./call.js";
export type { TopicAssessment } from "./topics/engine/result.js";
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
export { assessShuozhou2016, type ShuozhouAssessment } from "./shuozhou2016/assessShuozhou2016.js";
export type {
  AccountabilityFlag,
  ClauseState,
  ClauseTables,
  CountyClause,
  CountyItem,
  CountyRow,
  DueItem,
  FindingRow,
  Gap,
  MissingThing,
  SchoolsMet,
  SharedFindings,
} from "./shuozhou2016/result.js";
export type { BalanceRecord } from "./shuozhou2016/balance.js";
export type { VariancePart } from "./shuozhou2016/decomposeCity.js";
export type { CityRecords, CountyRecords, ShuozhouOptions } from "./shuozhou2016/records.js";
export type { StandardisationRecord } from "./shuozhou2016/standardisation.js";
export type { CityAchievements } from "./shuozhou2016/targets.js";
export { failures, type Failure } from "./summary/failures.js";
export { findingAt } from "./summary/findingAt.js";
export { findingsOf, type PlacedFinding } from "./summary/findingsOf.js";
export { summarise, type ShuozhouSummary } from "./summary/summarise.js";
export type { AmountShort } from "./summary/parts/amountShort.js";
export type { SummaryClause, SummaryCounty, VerdictCounts } from "./summary/parts/countVerdicts.js";
export type { DataAsOf, DataPeriod } from "./summary/parts/dataAsOf.js";
export type { SummaryLengths } from "./summary/parts/fitRoom.js";
export type { Gravity } from "./summary/parts/gravity.js";
export type { DepartmentGaps } from "./summary/parts/listDepartments.js";
export type { SummaryMissing } from "./summary/parts/listMissingData.js";
export type { OpenDue } from "./summary/parts/listOpenDue.js";
export type { CityTotal } from "./summary/parts/listTotals.js";
export type { SchoolsShort, SummaryLine } from "./summary/parts/summaryLine.js";
export {
  compareAssessments,
  type AssessmentComparison,
  type ComparedResult,
  type SingleFinding,
  type Turn,
  type TurnedClause,
  type TurnedFinding,
} from "./summary/compareAssessments.js";
export type { ComparedState, ComparedSubject } from "./summary/parts/pairFindings.js";
