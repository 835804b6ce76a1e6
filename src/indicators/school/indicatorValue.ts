import type { Reason } from "../../findings/reason.js";
import { checkUnits } from "../../model/checkUnits.js";
import { isAbsent } from "../../model/checkFigure.js";
import { READ_FIGURE, type Reported, type StageUnit, type UnitFigure } from "../../model/stageUnit.js";
import { nearestSum, ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorOptions, IndicatorTerm, IndicatorTerms } from "./indicator.js";

/** An indicator's value for one unit. */
export interface IndicatorValue {
  /** `null` when it cannot be computed; the reasons say why. */
  readonly value: number | null;
  readonly reasons: readonly Reason[];
}

/** The value of an indicator for one unit: multiplied first, divided once. */
export function indicatorValue(indicator: IndicatorTerms, unit: StageUnit, options?: IndicatorOptions): IndicatorValue {
  const { defects, invalid } = checkUnits([unit]);
  const units = [unitId(unit)];
  if (defects.length > 0) return { value: null, reasons: [{ code: "invalidRecord", units }] };
  const amount = amountOf(unit, numeratorOf(indicator, options), invalid.get(unit));
  if (typeof amount !== "number") return { value: null, reasons: [{ code: amount.reason, field: amount.field, units }] };
  if (unit.pupils === 0) return { value: null, reasons: [{ code: "zeroPupils", units }] };
  return { value: ratioOfSums([amount], indicator.multiplier, [unit.pupils]), reasons: [] };
}

/** A term of a numerator and the reader of its figure. */
export interface AmountTerm extends IndicatorTerm {
  readonly read: (unit: StageUnit) => Reported;
}

/** The terms of the numerator under the caller's choices. */
export function numeratorOf(indicator: IndicatorTerms, options: IndicatorOptions = {}): readonly AmountTerm[] {
  const whole = indicator.id === "teachingAreaPerPupil" && options.indoorSportsInTeachingArea === "included";
  const terms = indicator.numerator.map(({ field, sign }) => ({ field, sign, read: READ_FIGURE[field] }));
  return whole ? terms.filter((term) => term.sign === 1) : terms;
}

/** Why a unit has no amount. */
export interface AmountGap {
  readonly reason: "missingFigure" | "invalidFigure";
  readonly field: UnitFigure;
}

/** The numerator of one unit, or the first figure that stands in the way. */
export function amountOf(
  unit: StageUnit,
  numerator: readonly AmountTerm[],
  invalid: ReadonlySet<UnitFigure> | undefined,
): number | AmountGap {
  let amount = 0;
  let whole = true;
  for (const { field, sign, read } of numerator) {
    const figure = read(unit);
    if (isAbsent(figure)) return { reason: "missingFigure", field };
    if (invalid?.has(field) === true) return { reason: "invalidFigure", field };
    amount += sign * figure;
    whole &&= Number.isInteger(figure);
  }
  if (whole || numerator.length === 1) return amount;
  // As written: 516.3 − 12.3 is 504, not the double below it.
  return nearestSum(numerator.map(({ sign, read }) => sign * (read(unit) ?? 0)));
}

function unitId(unit: unknown): string {
  const id: unknown = typeof unit === "object" && unit !== null ? (unit as Partial<StageUnit>).schoolId : undefined;
  return typeof id === "string" && id !== "" ? id : "#0";
}
