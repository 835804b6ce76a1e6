export { clauses } from "./clauses.js";
export { documents } from "./documents.js";
export { parameterAt, parameterHistory, type ParameterLookup, type ParameterQuery, type PathStep } from "./parameterAt.js";
export { parameters } from "./parameters.js";
export { shuozhouTargets } from "./shuozhouTargets.js";
export type {
  Citation,
  Comparator,
  Confirmation,
  Level,
  Origin,
  Parameter,
  ParameterUnit,
  PolicyClause,
  PolicyDocument,
  SchoolStage,
  Stage,
  TargetGoal,
  TargetRecord,
  TargetUnit,
} from "./types.js";
export { basicBalanceScope, type SchoolScope, type ScopeRecord } from "./schoolScopes.js";
