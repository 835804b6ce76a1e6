import type { Reason } from "../../findings/reason.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { StageUnit } from "../../model/stageUnit.js";
import type { Moments } from "../../statistics/exact/moments.js";
import { momentsOfRatios } from "../../statistics/momentsOfRatios.js";
import type { Indicator, IndicatorOptions } from "./indicator.js";
import { amountOf, numeratorOf } from "./indicatorValue.js";

/** The moments of a group of units, or the figure that is missing or invalid. Units without pupils weigh nothing. */
export function momentsOfGroup(
  checked: CheckedUnits,
  units: readonly StageUnit[],
  indicator: Indicator,
  options: IndicatorOptions,
): { readonly moments: Moments } | { readonly reason: Reason } {
  const amounts: number[] = [];
  const weights: number[] = [];
  const numerator = numeratorOf(indicator, options);
  for (const unit of units) {
    if (unit.pupils === 0) continue;
    const amount = amountOf(unit, numerator, checked.invalid.get(unit));
    if (typeof amount !== "number") return { reason: { code: amount.reason, field: amount.field, units: [unit.schoolId] } };
    amounts.push(amount);
    weights.push(unit.pupils);
  }
  return { moments: momentsOfRatios(amounts, weights) };
}
