import type { Finding } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import { checklistItems } from "../../../policy/records/checklistItems.js";
import { TARGET_GOALS, type TargetGoal } from "../../../policy/records/lists.js";
import type { ChecklistItem } from "../../../policy/records/types.js";
import type { CalendarDate } from "../../../foundation/calendarDate.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import type { ClauseState } from "../../shuozhou2016/result.js";
import { findingsOf } from "../findingsOf.js";
import { pathOf, pointerTo } from "../jsonPointer.js";

/** A finding of a clause, and one of the counties that it is said of: once for each of them. */
export interface ClauseFinding {
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the county; `null` for the city as a whole. */
  readonly county: string | null;
  readonly finding: Finding;
  /** Where it is in the result. */
  readonly at: string;
}

/** Every finding of the clauses, for each county that it is said of, in the order of the result. */
export function clauseFindings({ clauses }: ShuozhouAssessment): ClauseFinding[] {
  return clauses.flatMap((clause, index) =>
    findingsOf(clause).flatMap(({ at, finding }) =>
      countiesAt(clause, pathOf(at)).map((county) => ({
        clause: clause.number,
        county,
        finding,
        at: `${pointerTo(["clauses", index])}${at}`,
      })),
    ),
  );
}

/** The counties that what is at a place of a clause is said of. */
function countiesAt({ shared, counties }: ClauseState, [list, index = ""]: readonly string[]): readonly (string | null)[] {
  if (list === "shared") return shared[Number(index)]?.counties ?? [];
  return list === "counties" ? [counties[Number(index)]?.county ?? null] : [null];
}

/** The counties that something is said of, each once. */
export function countiesIn(said: readonly { readonly county: string | null }[]): string[] {
  return distinct(said.flatMap(({ county }) => county ?? []));
}

/** The goal of the target that a finding is about; `null` for other findings, and where the text sets no date. */
export function goalOf({ indicator, requirement }: Finding): TargetGoal | null {
  if (indicator !== "targetSlackDays" || requirement === null) return null;
  return TARGET_GOALS.find((goal) => requirement.parameterId.endsWith(`.${goal}`)) ?? null;
}

/** The item that a finding is about; `undefined` for a measure. */
export function itemOf({ indicator }: Finding): ChecklistItem | undefined {
  return checklistItems.find(({ id }) => id === indicator);
}

/** The day by which the text asks for it; `null` where it names none. */
export function dueDayOf(finding: Finding): CalendarDate | null {
  return finding.requirement?.dueBy ?? itemOf(finding)?.dueBy ?? null;
}
