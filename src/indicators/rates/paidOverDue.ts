import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent, type FigureKind } from "../../model/checkFigure.js";
import type { RateFigures } from "./rate.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** An amount over what was due: part / (factor × factor × …), multiplied first. Every field has its kind. */
export function overProduct<Field extends string>(
  figures: RateFigures<Field>,
  kinds: Readonly<Record<Field, FigureKind>>,
  part: Field,
  factors: readonly Field[],
): IndicatorValue {
  const reasons: Reason[] = [];
  for (const field of [part, ...factors]) {
    const figure = figures[field];
    if (isAbsent(figure)) reasons.push({ code: "missingFigure", field, units: [] });
    else if (figureProblem(figure, kinds[field]) !== null) reasons.push({ code: "invalidFigure", field, units: [] });
  }
  if (reasons.length > 0) return { value: null, reasons };
  const due = factors.reduce((product, field) => product * (figures[field] ?? 0), 1);
  if (due === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: factors }] };
  return { value: (figures[part] ?? 0) / due, reasons: [] };
}
