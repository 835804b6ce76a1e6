/**
 * From verdict to plan: what is short, where, and the least that mends it.
 *
 * @module planning
 */
export { equalise, type Addition, type EqualiseOptions, type EqualisePlan } from "./equalise.js";
export {
  planWithin,
  type BudgetOptions,
  type BudgetPlan,
  type Purchase,
  type YearBudget,
  type YearOfPlan,
} from "./planWithin.js";
export { redistribute, type Move, type RedistributeOptions, type RedistributionPlan } from "./redistribute.js";
export {
  shortfalls,
  type SchoolShortfall,
  type ShortfallInput,
  type ShortfallLine,
  type ShortfallOptions,
  type Shortfalls,
  type ShortfallTotal,
} from "./shortfalls.js";
export {
  rectificationLedger,
  type Counterpart,
  type LedgerAim,
  type LedgerOptions,
  type LedgerRow,
  type LedgerTotal,
  type PlanWithout,
  type RectificationLedger,
  type RectificationPlan,
} from "./rectificationLedger.js";
export { classPlan, type ClassAim, type ClassPlan, type ClassPlanGrade, type ClassPlanOptions, type ClassPlanTotal } from "./classPlan.js";
export { changesFromPlan } from "./changesFromPlan.js";
export {
  whatIf,
  type AddChange,
  type BuildChange,
  type ChangedFigure,
  type CloseChange,
  type FindingDifference,
  type MergeChange,
  type MoveChange,
  type RegroupChange,
  type SchoolChange,
  type WhatIf,
  type WhatIfInputs,
  type WhatIfOptions,
  type WhatIfResults,
} from "./whatIf.js";
export {
  projectToDeadline,
  PROJECTION_STATES,
  type Projection,
  type ProjectionOptions,
  type ProjectionState,
  type ProjectionTarget,
  type SeriesPoint,
} from "./projectToDeadline.js";
export { tolerance, type FigureTolerance, type Tolerance, type ToleranceOptions, type WithoutSchool } from "./tolerance.js";
export {
  redistributeTeachers,
  type CoefficientOfPlan,
  type TeacherMove,
  type TeacherOptions,
  type TeacherPlan,
  type TeacherRoster,
} from "./redistributeTeachers.js";
