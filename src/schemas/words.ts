import type { BasicBalancePart } from "../assessments/basicBalance/assessBasicBalance.js";
import type { ItemState } from "../assessments/assessChecklist.js";
import type { Certainty } from "../assessments/assessClassSizes.js";
import type { WorkState } from "../assessments/basicBalance/assessGovernmentWork.js";
import type { QualityBlock } from "../assessments/qualityBalance/assessQualityBalance.js";
import type { SchoolModel } from "../assessments/topics/assessSchoolModels.js";
import type { DisabilityDefinition } from "../assessments/topics/assessSpecialEducation.js";
import type { TargetStatus } from "../assessments/assessTargets.js";
import type { TrainingCompletion } from "../assessments/topics/assessTraining.js";
import type { PointCounting } from "../assessments/basicBalance/deductionRules.js";
import type { FundingRegion } from "../assessments/topics/funding/publicFundsDue.js";
import type { PostPlace } from "../assessments/topics/judgePosts.js";
import type { WorkGroup } from "../assessments/basicBalance/pointsTable.js";
import type { Subject, Verdict } from "../findings/finding.js";
import type { ExclusionReason } from "../findings/ledger.js";
import type { ProblemCode } from "../findings/problem.js";
import type { BackboneDenominator } from "../indicators/rates/backboneRotationShare.js";
import type { VariationMethod } from "../indicators/school/compareMethods.js";
import type { IndicatorId, QualityIndicatorId, ResourceIndicatorId } from "../indicators/school/indicator.js";
import type { JuniorRetentionDenominator } from "../indicators/rates/juniorRetention.js";
import type { LeftBehindDefinition } from "../indicators/rates/leftBehindShare.js";
import type { NineYearRetentionDenominator } from "../indicators/rates/nineYearRetention.js";
import type { OpportunityRate } from "../indicators/lists/opportunityGap.js";
import type { SchoolStanding } from "../indicators/lists/postMismatch.js";
import type { PopulationBasis } from "../indicators/rates/specialSchoolProvision.js";
import type { BalanceStandard } from "../policy/records/procedures.js";
import type { StatisticalEdition } from "../policy/records/statisticalTables.js";
import type {
  ClauseKind,
  Comparator,
  Confirmation,
  Department,
  ExceptionId,
  Level,
  Obligation,
  Origin,
  ParameterUnit,
} from "../policy/records/types.js";

// The words that records and results may hold, where the model keeps no list of them. The lists of the floors above the model
// are not taken: with them their assessments, and all policy records, would load.

export const BACKBONE_DENOMINATORS: readonly BackboneDenominator[] = ["rotated", "eligible"];
export const BALANCE_STANDARDS: readonly BalanceStandard[] = ["basicBalance2012", "qualityBalance2017"];
export const BASIC_BALANCE_PARTS: readonly BasicBalancePart[] = ["schoolStandards", "governmentWork", "publicSatisfaction"];
export const CERTAINTIES: readonly Certainty[] = ["certain", "possible", "cannotTell"];
export const CLAUSE_KINDS: readonly ClauseKind[] = ["measurable", "checklist", "mixed"];
export const COMPARATORS: readonly Comparator[] = ["<=", ">=", "<", ">", "="];
export const CONFIRMATIONS: readonly Confirmation[] = ["primary", "secondary", "unverified"];
export const DEPARTMENTS: readonly Department[] = [
  "countyGovernment",
  "cityGovernment",
  "education",
  "developmentAndReform",
  "landResources",
  "planning",
  "housing",
  "finance",
  "staffingOffice",
  "humanResources",
  "schools",
];
export const DISABILITY_DEFINITIONS: readonly DisabilityDefinition[] = ["threeTypes", "allTypes"];
export const EXCEPTION_IDS: readonly ExceptionId[] = [
  "largerSchoolSize",
  "olderArtsRooms",
  "smallRuralArtsRooms",
  "sharedPeArtsTeachers",
  "cityCentreSportsAreas",
];
export const EXCLUSION_REASONS: readonly ExclusionReason[] = [
  "privateSchool",
  "notCountyRun",
  "teachingPoint",
  "smallTeachingPoint",
  "specialSchool",
  "vocationalSchool",
  "parentExcluded",
  "otherStage",
  "otherTarget",
  "zeroPupils",
  "missingFigure",
  "invalidFigure",
  "invalidRecord",
  "duplicateUnit",
];
export const FUNDING_REGIONS: readonly FundingRegion[] = ["east", "central", "west"];
export const ITEM_STATES: readonly ItemState[] = ["met", "partly", "notMet", "notApplicable", "unknown", "unevidenced"];
export const JUNIOR_RETENTION_DENOMINATORS: readonly JuniorRetentionDenominator[] = ["entrantsLessDeceased", "entrants"];
export const LEFT_BEHIND_DEFINITIONS: readonly LeftBehindDefinition[] = ["civilAffairs", "education"];
export const LEVELS: readonly Level[] = ["national", "provincial", "municipal"];
export const NINE_YEAR_RETENTION_DENOMINATORS: readonly NineYearRetentionDenominator[] = ["intake", "intakeAdjustedForMoves"];
export const OBLIGATIONS: readonly Obligation[] = ["must", "should", "prohibited"];
export const OPPORTUNITY_RATES: readonly OpportunityRate[] = ["enrolment", "retention"];
export const ORIGINS: readonly Origin[] = ["national", "provincial", "municipal", "library"];
export const PARAMETER_UNITS: readonly ParameterUnit[] = [
  "coefficient",
  "count",
  "hours",
  "minutes",
  "points",
  "pupilWeight",
  "pupils",
  "pupilsPerClass",
  "pupilsPerStaffPost",
  "ratio",
  "residents",
  "share",
  "squareMetres",
  "squareMetresPerPupil",
  "teachersPerPupil",
  "per100Pupils",
  "years",
  "yuanPerPupil",
  "yuanPerYear",
];
export const POINT_COUNTINGS: readonly PointCounting[] = ["whole", "started", "proportional"];
export const POPULATION_BASES: readonly PopulationBasis[] = ["registered", "resident"];
export const POST_PLACES: readonly PostPlace[] = ["countyTown", "rural"];
export const PROBLEM_CODES: readonly ProblemCode[] = [
  "missing",
  "notANumber",
  "notFinite",
  "negative",
  "notWhole",
  "tooLarge",
  "notText",
  "notADate",
  "notAnObject",
  "notAList",
  "notExpected",
  "notInList",
  "duplicateId",
  "partExceedsWhole",
  "contradicts",
  "parentNotFound",
  "stageMissing",
  "stageUnexpected",
];
export const QUALITY_BLOCKS: readonly QualityBlock[] = ["resources", "government", "quality", "recognition"];
export const QUALITY_INDICATOR_IDS: readonly QualityIndicatorId[] = [
  "higherDegreeTeachersPer100Pupils",
  "backboneTeachersPer100Pupils",
  "peArtsTeachersPer100Pupils",
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "multimediaRoomsPer100Pupils",
];
export const RESOURCE_INDICATOR_IDS: readonly ResourceIndicatorId[] = [
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "computersPer100Pupils",
  "booksPerPupil",
  "teacherPupilRatio",
  "higherDegreeTeachersPerPupil",
  "midSeniorTeachersPerPupil",
];
/** Both lists in one; three stand in both. */
export const INDICATOR_IDS: readonly IndicatorId[] = [...new Set<IndicatorId>([...RESOURCE_INDICATOR_IDS, ...QUALITY_INDICATOR_IDS])];
export const SCHOOL_MODELS: readonly SchoolModel[] = ["alliance", "group", "district", "pairedSupport"];
export const SCHOOL_STANDINGS: readonly SchoolStanding[] = ["strong", "weak"];
export const STATISTICAL_EDITIONS: readonly StatisticalEdition[] = ["since2021", "before2021"];
export const SUBJECT_KINDS: readonly Subject["kind"][] = ["county", "city", "school"];
export const TARGET_STATUSES: readonly TargetStatus[] = ["metOnTime", "metLate", "pending", "overdue", "unknown"];
export const TRAINING_COMPLETIONS: readonly TrainingCompletion[] = ["cycle", "hours"];
export const VARIATION_METHODS: readonly VariationMethod[] = [
  "official",
  "unweightedPopulation",
  "unweightedSample",
  "unweightedAroundCountyMean",
  "unweightedSampleAroundCountyMean",
  "weightedAroundMeanOfSchools",
  "weightedSample",
  "frequencyWeighted",
];
export const VERDICTS: readonly Verdict[] = ["met", "notMet", "undetermined", "notApplicable"];
export const WORK_GROUPS: readonly WorkGroup[] = ["access", "safeguards", "teachers", "quality"];
export const WORK_STATES: readonly WorkState[] = ["full", "reduced", "none", "unevidenced", "unknown"];
