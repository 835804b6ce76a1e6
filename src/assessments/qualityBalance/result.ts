import { combineVerdicts, type Finding, type Verdict } from "../../findings/finding.js";
import type { QualityBlock } from "./lists.js";

/** One of the 32 items. */
export interface QualityItem {
  /** Id of the indicator for resources, of the clause for the others; its name is in their records. */
  readonly id: string;
  readonly block: QualityBlock;
  /** Position within its block, from 1. */
  readonly number: number;
  readonly verdict: Verdict;
  /** All findings the verdict follows from; none for resources, whose findings are with the schools and the stages. */
  readonly findings: readonly Finding[];
  /** For resources: where in the result the findings are that the verdict follows from, as JSON Pointers. */
  readonly at: readonly string[];
}

/** A part of the assessment and what it follows from. */
export interface QualityPart {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Findings as a part: its verdict follows from them. */
export function partFrom(findings: readonly Finding[]): QualityPart {
  return { verdict: combineVerdicts(findings.map((finding) => finding.verdict)), findings };
}
