import { isAbsent, listProblem } from "../../model/checkFigure.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { quotientOf, type QuotientFigures, type QuotientIndicator, type QuotientTerm } from "./rate.js";

/** The value of a quotient over the denominator the caller chose. No choice stands in for one that was not made. */
export function quotientBy<Field extends string, Choice extends string>(
  indicator: QuotientIndicator<Field>,
  denominators: Readonly<Record<Choice, readonly QuotientTerm<Field>[]>>,
  chosen: Choice,
  figures: QuotientFigures<Field>,
): IndicatorValue {
  if (listProblem(chosen, Object.keys(denominators)) !== null) {
    return { value: null, reasons: [{ code: isAbsent(chosen) ? "missingFigure" : "invalidFigure", field: "denominator", units: [] }] };
  }
  return quotientOf({ ...indicator, denominator: denominators[chosen] }, figures);
}
