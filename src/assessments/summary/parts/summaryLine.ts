import type { LocalText } from "../../../foundation/localText.js";
import type { Stage, TargetGoal } from "../../../policy/records/lists.js";
import type { AmountShort } from "./amountShort.js";
import type { Gravity } from "./gravity.js";

/** What is not met of one kind in one county, or in the city as a whole. */
export interface SummaryLine {
  readonly gravity: Gravity;
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the county; `null` for the city as a whole. */
  readonly county: string | null;
  /** Id of the measure or of the item. */
  readonly indicator: string;
  /** The stage, where all of its findings are of one. */
  readonly stage: Stage | null;
  /** The goal, where it is a target of clause 三. */
  readonly goal: TargetGoal | null;
  /** How many findings it stands for: those of this clause, county, indicator, stage and goal that are not met. */
  readonly findings: number;
  readonly schools: SchoolsShort;
  /** The total short, in whole units where it is counted; `null` for shares, ratios and answers. */
  readonly short: AmountShort | null;
  /** Margin over limit of its worst finding; `null` where there is no number, or the limit is 0. */
  readonly relative: number | null;
  /** Days since it fell due; `null` where no day is set. */
  readonly daysOverdue: number | null;
  readonly text: LocalText;
  /** Where its first findings are in the result, the one of the county before those of its schools: JSON Pointers, three at most. */
  readonly at: readonly string[];
}

/** Schools that are short. */
export interface SchoolsShort {
  readonly count: number;
  /** Ids of the first, three at most. */
  readonly first: readonly string[];
}
