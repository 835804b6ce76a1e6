import type { Finding, Verdict } from "../../findings/finding.js";
import type { Stage } from "../../policy/records/types.js";

/** A school, or the part of a combined school of one stage, with its values by item id. */
export interface StandardSchool {
  readonly schoolId: string;
  readonly name?: string | undefined;
  readonly stage: Stage;
  /** `true` and `false` are the 1 and 0 of yes-no items; absent or `null` means not reported. */
  readonly values: Readonly<Record<string, number | boolean | null>>;
}

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
