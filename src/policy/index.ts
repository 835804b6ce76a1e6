export { checklistItems } from "./checklistItems.js";
export { clauses } from "./clauses.js";
export { documents } from "./documents.js";
export { documentsInForce, type DocumentInForce, type DocumentsInForce } from "./documentsInForce.js";
export { exceptions } from "./exceptions.js";
export { measures } from "./measures.js";
export { parameterAt, parameterHistory, type ParameterLookup, type ParameterQuery, type PathStep } from "./parameterAt.js";
export { parameters } from "./parameters.js";
export { evaluationUnits, placeCodeAt, placeCodes, type EvaluationUnit, type PlaceCode } from "./places.js";
export { procedures, type BalanceStandard, type ProcedureStep } from "./procedures.js";
export { currentId, renames, type Rename } from "./renames.js";
export { basicBalanceScope, qualityBalanceScope, type SchoolScope, type ScopeRecord } from "./schoolScopes.js";
export { shuozhouTargets } from "./shuozhouTargets.js";
export {
  statisticalSources,
  statisticalTables,
  type StatisticalEdition,
  type StatisticalFigure,
  type StatisticalSource,
  type StatisticalTable,
} from "./statisticalTables.js";
export type {
  ChecklistItem,
  Citation,
  ClauseKind,
  Comparator,
  Confirmation,
  Department,
  Direction,
  EvidenceKind,
  ExceptionCondition,
  ExceptionFact,
  ExceptionId,
  Level,
  Measure,
  Obligation,
  Origin,
  Parameter,
  ParameterUnit,
  PolicyClause,
  PolicyDocument,
  PolicyException,
  SchoolStage,
  Stage,
  TargetGoal,
  TargetRecord,
  TargetUnit,
  VagueTerm,
} from "./types.js";
export { withParameters, type ParameterOverlay, type ParameterSet } from "./withParameters.js";
