import type { OfficeName } from "../assessments/dataRequirements.js";
import type { Reason } from "../findings/reason.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { Citation, Stage } from "../policy/records/types.js";

/** A school that gives or gets in return. */
export interface Counterpart {
  readonly schoolId: string;
  /** What comes from it; below 0 what goes to it. */
  readonly amount: number;
}

/** A line of a ledger of rectification (整改台账): what is done in one school for one indicator. */
export interface LedgerRow {
  readonly schoolId: string;
  readonly name?: string;
  readonly stage: Stage;
  /** The grade, where classes are split. */
  readonly grade?: number;
  /** Id of the indicator, or of the item of the caller's standard. */
  readonly indicator: string;
  /** Id of the figure that changes. */
  readonly figure: string;
  /** What there is and what there is to be; `null` where that is not known. */
  readonly from: number | null;
  readonly to: number | null;
  /** What is added, below 0 what is taken away; `null` where no plan can be made, and the reasons say why. */
  readonly amount: number | null;
  readonly unit: string;
  readonly yuan: number | null;
  /** Where it comes from or goes to; empty for what is new. */
  readonly counterparts: readonly Counterpart[];
  /** The clause that asks for it. */
  readonly clause: Citation | null;
  readonly dueBy: CalendarDate | null;
  /** The departments that the clause makes responsible; where it names none, the offices that hold the figure. */
  readonly offices: readonly OfficeName[];
  /** What is not known of the line. */
  readonly reasons: readonly Reason[];
}

/** What a plan changes in one school, before the ledger says who, by when and by which clause. */
export interface PlannedChange
  extends Pick<
    LedgerRow,
    "schoolId" | "name" | "stage" | "grade" | "indicator" | "figure" | "from" | "to" | "amount" | "unit" | "counterparts" | "reasons"
  > {
  /** Yuan, where the plan has them. */
  readonly yuan: number | null;
  /** What the plan itself rests on, where it says so. */
  readonly clause: Citation | null;
  readonly dueBy: CalendarDate | null;
}

/** A plan that could not be made. */
export interface PlanWithout {
  /** Id of the indicator; `null` where it is about all of a standard. */
  readonly indicator: string | null;
  readonly stage: Stage | null;
  readonly reasons: readonly Reason[];
}

/** What plans change, and those that could not be made. */
export interface PlannedChanges {
  readonly changes: readonly PlannedChange[];
  readonly without: readonly PlanWithout[];
}
