import { requireObject } from "../../foundation/usageError.js";
import type { Reason } from "../../findings/reason.js";
import { checkUnits } from "../../model/checkUnits.js";
import { isAbsent } from "../../model/checkFigure.js";
import { READ_FIGURE, type FacilityFigure, type Reported, type StageUnit, type UnitFigure } from "../../model/stageUnit.js";
import { inThousandths, THOUSAND } from "../../statistics/exact/decimal.js";
import { nearestShare, type SharedAmount } from "../../statistics/exact/sharedAmount.js";
import type { IndicatorOptions, IndicatorTerm, IndicatorTerms } from "./indicator.js";

/** An indicator's value for one unit. */
export interface IndicatorValue {
  /** `null` when it cannot be computed; the reasons say why. */
  readonly value: number | null;
  readonly reasons: readonly Reason[];
}

/** The value of an indicator for one unit: the double nearest to the quotient of its figures as they are written. */
export function indicatorValue(indicator: IndicatorTerms, unit: StageUnit, options?: IndicatorOptions): IndicatorValue {
  requireObject(unit, "unit");
  const { defects, invalid } = checkUnits([unit]);
  const units = [unitId(unit)];
  if (defects.length > 0) return { value: null, reasons: [{ code: "invalidRecord", units }] };
  const numerator = numeratorOf(indicator, options);
  const gap = gapIn(unit, numerator, invalid.get(unit));
  if (gap !== null) return { value: null, reasons: [{ code: gap.reason, field: gap.field, units }] };
  if (unit.pupils === 0) return { value: null, reasons: [{ code: "zeroPupils", units }] };
  return { value: valuePerPupil(unit, numerator), reasons: [] };
}

/** A term of a numerator and the reader of its figure. */
export interface AmountTerm extends IndicatorTerm {
  readonly read: (unit: StageUnit) => Reported;
}

/** What is divided by pupils: the terms added up, times the multiplier. */
export interface Numerator {
  readonly terms: readonly AmountTerm[];
  readonly multiplier: number;
}

/** The numerator under the caller's choices. */
export function numeratorOf({ id, numerator, multiplier }: IndicatorTerms, options: IndicatorOptions = {}): Numerator {
  const whole = id === "teachingAreaPerPupil" && options.indoorSportsInTeachingArea === "included";
  const terms = numerator.map(({ field, sign }) => ({ field, sign, read: READ_FIGURE[field] }));
  return { terms: whole ? terms.filter((term) => term.sign === 1) : terms, multiplier };
}

/** Why a unit has no amount. */
export interface AmountGap {
  readonly reason: "missingFigure" | "invalidFigure";
  readonly field: UnitFigure;
}

/** The first figure that stands in the way of a unit's numerator, `null` where none does. */
export function gapIn(unit: StageUnit, { terms }: Numerator, invalid: ReadonlySet<UnitFigure> | undefined): AmountGap | null {
  for (const { field, read } of terms) {
    if (isAbsent(read(unit))) return { reason: "missingFigure", field };
    if (invalid?.has(field) === true) return { reason: "invalidFigure", field };
  }
  return null;
}

/** The numerator of one unit, or the first figure that stands in the way: the double nearest to it, shares of figures not rounded before. */
export function amountOf(unit: StageUnit, numerator: Numerator, invalid: ReadonlySet<UnitFigure> | undefined): number | AmountGap {
  const { terms, multiplier } = numerator;
  let amount = 0;
  let thousandths = 0;
  let isShared = false;
  // One pass for nearly all units: this is the hot loop of a coefficient, and an iterator takes as long as what it walks through.
  for (let at = 0; at < terms.length; at += 1) {
    const { field, sign, read } = terms[at] as AmountTerm;
    const figure = read(unit);
    if (isAbsent(figure)) return { reason: "missingFigure", field };
    if (invalid?.has(field) === true) return { reason: "invalidFigure", field };
    amount += sign * figure;
    if (terms.length > 1) thousandths += sign * inThousandths(figure);
    isShared ||= !isAbsent(unit.share?.figures[field as FacilityFigure]);
  }
  if (!isShared && terms.length === 1) return amount * multiplier;
  // As written: 516.3 − 12.3 is 504, not the double below it.
  if (!isShared && Number.isSafeInteger(thousandths)) return (thousandths / THOUSAND) * multiplier;
  return nearestShare(writtenAmount(unit, terms), multiplier, 1);
}

/** The numerator over the pupils of a unit that has pupils and all figures: multiplied first, divided and rounded once. */
export function valuePerPupil(unit: StageUnit, { terms, multiplier }: Numerator): number {
  return nearestShare(writtenAmount(unit, terms), multiplier, unit.pupils);
}

/** The terms of a unit as they are written, and figures that were shared out as they were before. */
function writtenAmount(unit: StageUnit, terms: readonly AmountTerm[]): SharedAmount {
  const shared: number[] = [];
  const own: number[] = [];
  for (const { field, sign, read } of terms) {
    const reported = unit.share?.figures[field as FacilityFigure];
    if (isAbsent(reported)) own.push(sign * (read(unit) ?? 0));
    else for (const figure of reported) shared.push(sign * figure);
  }
  // What is not shared is whole, whatever the weights.
  const parts = shared.length === 0 ? null : unit.share;
  return { shared, own, weight: parts?.weight ?? 1, totalWeight: parts?.totalWeight ?? 1 };
}

function unitId(unit: unknown): string {
  const id: unknown = typeof unit === "object" && unit !== null ? (unit as Partial<StageUnit>).schoolId : undefined;
  return typeof id === "string" && id !== "" ? id : "#0";
}
