import type { Reason } from "../../findings/reason.js";
import { isAbsent } from "../../model/checkFigure.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import type { RecordSpec } from "../../model/reading/spec.js";
import type { Reported } from "../../model/stageUnit.js";
import { decimalOf, nearestRatio, ZERO, type Decimal } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Figures of a record as exact decimals, and what stands in the way of some. */
export interface ExactFigures<Field extends string> {
  /** Which figures are missing or cannot be right; empty where all can be used. */
  readonly reasons: readonly Reason[];
  readonly at: (field: Field) => Decimal;
}

/** Reads figures as they are written: growth of 10 % is the same growth from 100 to 110 and from 0.1 to 0.11. */
export function exactFigures<Field extends string>(
  spec: RecordSpec,
  figures: Readonly<Partial<Record<Field, Reported>>>,
  fields: readonly Field[],
  units: readonly string[] = [],
): ExactFigures<Field> {
  return {
    reasons: gapsIn(spec, figures, fields, units),
    at: (field) => {
      const figure: Reported = figures[field];
      return isAbsent(figure) ? ZERO : decimalOf(figure);
    },
  };
}

/**
 * The double nearest to `top / bottom`. Its sign is that of the exact quotient, so a comparison with 0 is never decided
 * by rounding.
 *
 * @param fields - Named where they make the denominator 0, or so small that the quotient is no finite number.
 */
export function exactQuotient(top: Decimal, bottom: Decimal, fields: readonly string[]): IndicatorValue {
  const none: IndicatorValue = { value: null, reasons: [{ code: "zeroDenominator", fields }] };
  if (bottom.digits === 0n) return none;
  if (top.digits === 0n) return { value: 0, reasons: [] };
  const value = nearestRatio(top, bottom);
  if (!Number.isFinite(value)) return none;
  return { value: value === 0 ? Number.MIN_VALUE * (top.digits < 0n ? -1 : 1) : value, reasons: [] };
}
