import type { CalendarDate } from "../foundation/calendarDate.js";
import type { TargetGoal } from "./records/lists.js";

export { DATE_BASES, TARGET_GOALS, type DateBasis } from "./records/lists.js";

/** What is known of a target: that it was achieved, with its dates, or that it was not by a certain day. */
export interface Achievement {
  readonly unitId: string;
  readonly goal: TargetGoal;
  readonly achieved: boolean;
  /** Year of the list on which the unit stands. */
  readonly listYear?: number | undefined;
  /** First day of the public notice. */
  readonly noticeDate?: CalendarDate | undefined;
  /** Day of the decision. */
  readonly decisionDate?: CalendarDate | undefined;
  /** For `achieved: false`: the day on which this was known. */
  readonly knownOn?: CalendarDate | undefined;
}
