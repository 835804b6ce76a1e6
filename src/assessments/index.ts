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
