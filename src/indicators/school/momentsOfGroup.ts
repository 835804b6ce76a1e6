import type { Reason } from "../../findings/reason.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { finishMoments, type Moments } from "../../statistics/exact/moments.js";
import { sumRatioRows } from "../../statistics/exact/rowSums.js";
import { amountOf, type Numerator } from "./indicatorValue.js";

/** Units that were checked together, some or all of them, and how their indicator is read. */
export interface UnitGroup {
  readonly checked: Pick<CheckedUnits, "invalid">;
  readonly units: readonly StageUnit[];
  readonly numerator: Numerator;
}

/** The moments of all units of some groups, or the first figure that is missing or invalid. Units without pupils weigh nothing. */
export function momentsOfGroups(groups: readonly UnitGroup[]): { readonly moments: Moments } | { readonly reason: Reason } {
  const columns = columnsOf(groups);
  return "reason" in columns ? columns : { moments: momentsOf(columns) };
}

/** The mean of all units of a group, `null` where none has pupils; or the first figure that is missing or invalid. */
export function meanOfGroup(group: UnitGroup): { readonly mean: number | null } | { readonly reason: Reason } {
  const columns = columnsOf([group]);
  if ("reason" in columns) return columns;
  const [total, weight] = [wholeSum(columns.amounts), wholeSum(columns.weights)];
  // Two sums that are exact leave one rounding; those of other figures are added up with their rests.
  return { mean: total === null || weight === null || weight === 0 ? momentsOf(columns).mean : total / weight };
}

/** The sum of whole numbers; `null` where one is not whole, or the sum may not be exact. */
function wholeSum(numbers: readonly number[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (!Number.isInteger(number)) return null;
    sum += number;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}

interface Columns {
  readonly amounts: readonly number[];
  readonly weights: readonly number[];
}

/** The moments of figures, which were checked with their units. */
function momentsOf({ amounts, weights }: Columns): Moments {
  const count = amounts.length;
  return finishMoments(count, sumRatioRows(amounts, weights, count, 1), count === 0);
}

function columnsOf(groups: readonly UnitGroup[]): Columns | { readonly reason: Reason } {
  const amounts: number[] = [];
  const weights: number[] = [];
  for (const { checked, units, numerator } of groups) {
    for (const unit of units) {
      if (unit.pupils === 0) continue;
      const amount = amountOf(unit, numerator, checked.invalid.get(unit));
      if (typeof amount !== "number") return { reason: { code: amount.reason, field: amount.field, units: [unit.schoolId] } };
      amounts.push(amount);
      weights.push(unit.pupils);
    }
  }
  return { amounts, weights };
}
