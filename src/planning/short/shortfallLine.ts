import type { Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { Citation, Comparator, Stage } from "../../policy/records/types.js";

/** An indicator or item that a school misses, or of which nobody knows. */
export interface ShortfallLine {
  /** Id of the indicator, or of the item of the caller's standard. */
  readonly indicator: string;
  /** Id of the figure whose amounts these are: the first that is added up in the indicator, or the item itself. */
  readonly figure: string;
  /** What amounts are in. */
  readonly unit: string;
  /** `undetermined` where nobody knows. */
  readonly verdict: Verdict;
  readonly value: number | null;
  readonly comparator: Comparator | null;
  readonly limit: number | null;
  /** What even a permitted miss has to reach. */
  readonly floor: number | null;
  /** What there is; `null` where that is not known. */
  readonly amount: number | null;
  /** The least amount to the limit, and to the floor; whole for what is counted. With `<=` and `<` it is too much, and not too little. */
  readonly toLimit: number | null;
  readonly toFloor: number | null;
  /** What the school needs of it to reach the standard at the least cost: `toLimit`, or `toFloor` where it is left. */
  readonly needed: number | null;
  /** Yuan for what is needed. */
  readonly yuan: number | null;
  readonly dueBy: CalendarDate | null;
  readonly basis: readonly Citation[];
  readonly reasons: readonly Reason[];
}

/** A school that misses something, or of which something is not known. */
export interface SchoolShortfall {
  readonly schoolId: string;
  readonly name?: string;
  readonly stage: Stage;
  /** Whether it reaches the standard as it is. */
  readonly verdict: Verdict;
  readonly lines: readonly ShortfallLine[];
  /** Ids of what it may leave at the floor: those whose rest would cost most; `null` where it cannot be said, and the reasons say why. */
  readonly leave: readonly string[] | null;
  /** Yuan for the school to reach the standard. */
  readonly cost: number | null;
  readonly reasons: readonly Reason[];
}
