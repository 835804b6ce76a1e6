import type { Finding, Verdict } from "../../findings/finding.js";
import type { Stage } from "../../policy/records/types.js";

export type { StandardSchool } from "../../model/records/schoolStandards.js";

/** One school held against the items. */
export interface StandardSchoolResult {
  readonly schoolId: string;
  readonly stage: Stage;
  /** Ids of the items met, missed and not known. */
  readonly met: readonly string[];
  readonly missed: readonly string[];
  readonly unknown: readonly string[];
  readonly verdict: Verdict;
  /** Share of items met; its verdict is the school's. */
  readonly finding: Finding;
  /** One finding an item, in the order of the profile. */
  readonly findings: readonly Finding[];
}
