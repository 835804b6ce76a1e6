import type { Reason } from "../../findings/reason.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { StageUnit } from "../../model/stageUnit.js";
import type { Moments } from "../../statistics/exact/moments.js";
import { momentsOfRatios } from "../../statistics/momentsOfRatios.js";
import type { Indicator, IndicatorOptions } from "./indicator.js";
import { amountOf, numeratorOf } from "./indicatorValue.js";

/** Units that were checked together, some or all of them, and how their indicators are read. */
export interface UnitGroup {
  readonly checked: Pick<CheckedUnits, "invalid">;
  readonly units: readonly StageUnit[];
  readonly options: IndicatorOptions;
}

/** The moments of all units of some groups, or the first figure that is missing or invalid. Units without pupils weigh nothing. */
export function momentsOfGroups(
  groups: readonly UnitGroup[],
  indicator: Indicator,
): { readonly moments: Moments } | { readonly reason: Reason } {
  const amounts: number[] = [];
  const weights: number[] = [];
  for (const { checked, units, options } of groups) {
    const numerator = numeratorOf(indicator, options);
    for (const unit of units) {
      if (unit.pupils === 0) continue;
      const amount = amountOf(unit, numerator, checked.invalid.get(unit));
      if (typeof amount !== "number") return { reason: { code: amount.reason, field: amount.field, units: [unit.schoolId] } };
      amounts.push(amount);
      weights.push(unit.pupils);
    }
  }
  return { moments: momentsOfRatios(amounts, weights) };
}
