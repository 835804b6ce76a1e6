export { checklistItems } from "./checklistItems.js";
export { clauses } from "./clauses.js";
export { documents } from "./documents.js";
export { documentsInForce, type DocumentInForce, type DocumentsInForce } from "./documentsInForce.js";
export { measures } from "./measures.js";
export { parameterAt, parameterHistory, type ParameterLookup, type ParameterQuery, type PathStep } from "./parameterAt.js";
export { parameters } from "./parameters.js";
export { evaluationUnits, placeCodeAt, placeCodes, type EvaluationUnit, type PlaceCode } from "./places.js";
export { currentId, renames, type Rename } from "./renames.js";
export { basicBalanceScope, type SchoolScope, type ScopeRecord } from "./schoolScopes.js";
export { shuozhouTargets } from "./shuozhouTargets.js";
export type {
  ChecklistItem,
  Citation,
  ClauseKind,
  Comparator,
  Confirmation,
  Department,
  Direction,
  EvidenceKind,
  Level,
  Measure,
  Obligation,
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
  VagueTerm,
} from "./types.js";
export { withParameters, type ParameterOverlay, type ParameterSet } from "./withParameters.js";
