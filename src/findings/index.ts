export { VERDICT_NAMES } from "./finding.js";
export type { Finding, Requirement, Subject, Verdict } from "./finding.js";
export type { FindingRule, JudgedValue } from "./judgedValue.js";
export type { Exclusion, ExclusionReason, LaterRecord, Ledger, MissingFigure, RecordLedger } from "./ledger.js";
export type { Problem, ProblemCode } from "./problem.js";
export type { Reason, ReasonCode } from "./reason.js";
