export { basicBalanceLists, type BasicBalanceList } from "./records/basicBalanceLists.js";
export { checklistItems } from "./records/checklistItems.js";
export { clauses } from "./records/clauses.js";
export { documents } from "./records/documents.js";
export { documentsInForce, type DocumentInForce, type DocumentsInForce } from "./lookup/documentsInForce.js";
export { exceptions } from "./records/exceptions.js";
export { furtherParameterNames, type FurtherParameterId } from "./records/furtherParameterNames.js";
export { measures } from "./records/measures.js";
export { parameterAt, parameterHistory, type ParameterLookup, type ParameterQuery, type PathStep } from "./lookup/parameterAt.js";
export { parameterNames, type ParameterId } from "./records/parameterNames.js";
export { noteText } from "./lookup/noteText.js";
export { parameterNotes } from "./records/parameterNotes.js";
export { knownOverlays, type KnownOverlay } from "./records/overlays.js";
export { parameters } from "./records/parameters.js";
export { evaluationUnits, placeCodeAt, placeCodes, type EvaluationUnit, type PlaceCode } from "./records/places.js";
export type { EvaluationUnitId } from "./records/lists.js";
export { procedures, type BalanceStandard, type ProcedureStep } from "./records/procedures.js";
export { currentId, renames, type Rename } from "./records/renames.js";
export { basicBalanceScope, qualityBalanceScope, type SchoolScope, type ScopeRecord } from "./records/schoolScopes.js";
export type { ScopeId } from "./records/scopes.js";
export { shuozhouTargets } from "./records/shuozhouTargets.js";
export {
  statisticalSources,
  statisticalTables,
  type StatisticalEdition,
  type StatisticalFigure,
  type StatisticalSource,
  type StatisticalTable,
} from "./records/statisticalTables.js";
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
  ListedItem,
  PolicyClause,
  PolicyDocument,
  PolicyException,
  SchoolStage,
  Stage,
  TargetGoal,
  TargetRecord,
  TargetUnit,
  VagueTerm,
} from "./records/types.js";
export { triggerParameters } from "./records/triggers.js";
export { unitWords, type UnitId, type UnitWords } from "./records/units.js";
export type { ParameterOverlay, ParameterSet } from "./lookup/joinParameters.js";
