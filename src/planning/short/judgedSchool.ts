import type { Finding } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { Stage } from "../../policy/records/types.js";

/** An indicator or item of a school: how it was judged, and how far an amount is from a limit. */
export interface JudgedItem {
  readonly finding: Finding;
  /** Id of the figure that is added to or taken off: of a unit, or the item itself. */
  readonly figure: string;
  /** What amounts are in: a unit of the library, or as the caller's standard writes it. */
  readonly unit: string;
  /** Whether amounts of several schools add up. */
  readonly addsUp: boolean;
  /** What the school has; `null` where that is not known. */
  readonly amount: number | null;
  /** What even a permitted miss has to reach; `null` where there is no floor. */
  readonly floor: number | null;
  /** The least amount between the value and a limit; 0 where it holds, `null` where it is not known. */
  readonly amountTo: (limit: number) => number | null;
  /** Why an amount is not known though the value is. */
  readonly gap: Reason | null;
}

/** A school with all of its items. */
export interface JudgedSchool {
  /** How many schools reach the standard, and how many items this one may leave at their floor; its verdict. */
  readonly finding: Finding;
  readonly stage: Stage;
  readonly mayMiss: number;
  /** Made when asked for: those of 100,000 schools at once would fill the memory. */
  readonly itemsOf: () => readonly JudgedItem[];
}

/** The schools of a county as a standard judges them. */
export interface JudgedSchools {
  readonly schools: readonly JudgedSchool[];
  /** Why there are none. */
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}
