import { daysBetween, type CalendarDate } from "../../foundation/calendarDate.js";
import { relativeMargin } from "../../findings/finding.js";
import type { Placed } from "./placeFindings.js";
import type { AccountabilityFlag, DueItem, FindingRow, Gap } from "./result.js";

function rowsOf({ clause, counties, finding, at }: Placed): FindingRow[] {
  return counties.map((county) => ({ clause, county, indicator: finding.indicator, at }));
}

function isNotMet({ finding }: Placed): boolean {
  return finding.verdict === "notMet";
}

/** What is not met, the largest relative gap first, those whose limit is 0 after them; equals in the order of the clauses. */
export function rankGaps(placed: readonly Placed[]): Gap[] {
  const gaps = placed.filter(isNotMet).flatMap((each): Gap[] => {
    const { stage = null, value, requirement, margin } = each.finding;
    if (value === null || requirement === null || margin === null) return [];
    const { limit } = requirement;
    return rowsOf(each).map(({ clause, county, indicator, at }) => {
      return { clause, county, indicator, at, stage, value, limit, margin, relative: relativeMargin(each.finding) };
    });
  });
  const depth = ({ relative }: Gap): number => relative ?? Number.POSITIVE_INFINITY;
  return gaps.sort((one, other) => (depth(one) < depth(other) ? -1 : Number(depth(one) > depth(other))));
}

/** What is not done and falls due from the day on, within a number of days where one is given; the earliest first. */
export function listDue(placed: readonly Placed[], asOf: CalendarDate, withinDays: number | undefined): DueItem[] {
  const open = placed.filter(({ finding: { requirement, verdict } }) => {
    // What is reached is done; what does not apply, or is judged by nothing, never falls due.
    if (verdict === "met" || verdict === "notApplicable" || verdict === "described") return false;
    return requirement?.dueBy !== undefined && requirement.dueBy >= asOf;
  });
  const items = open.flatMap((each): DueItem[] => {
    const { requirement, verdict } = each.finding;
    if (requirement?.dueBy === undefined) return [];
    const { parameterId, dueBy } = requirement;
    const daysLeft = daysBetween(asOf, dueBy);
    if (withinDays !== undefined && daysLeft > withinDays) return [];
    return rowsOf(each).map((row) => ({ ...row, parameterId, dueBy, daysLeft, verdict }));
  });
  return items.sort((one, other) => one.daysLeft - other.daysLeft);
}

/** Clause 二十二 names too large a gap and too slow progress; other clauses show when they are present. */
export function listFlags(placed: readonly Placed[]): AccountabilityFlag[] {
  return placed.filter(isNotMet).flatMap((each): AccountabilityFlag[] => {
    const { indicator } = each.finding;
    if (indicator === "compositeCoefficient") return rowsOf(each).map((row) => ({ ...row, condition: "gapTooLarge" }));
    return indicator === "targetSlackDays" ? rowsOf(each).map((row) => ({ ...row, condition: "slowProgress" })) : [];
  });
}
