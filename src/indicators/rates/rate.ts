import type { Reason } from "../../findings/reason.js";
import type { LocalText } from "../../foundation/localText.js";
import { figureProblem, isAbsent, type FigureKind } from "../../model/checkFigure.js";
import type { Reported } from "../../model/stageUnit.js";
import type { Citation, Measure } from "../../policy/records/types.js";
import type { UnitId } from "../../policy/records/units.js";
import { nearestSum, ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** A figure that is added to a sum or taken off it. */
export interface QuotientTerm<Field extends string = string> {
  readonly field: Field;
  readonly sign: 1 | -1;
}

/** Figures of a quotient by name; absent or `null` means not reported. */
export type QuotientFigures<Field extends string = string> = Readonly<Partial<Record<Field, Reported>>>;

/** A rate of a county, a school or a survey as data: Σ(sign × figure) / Σ(sign × figure). */
export interface QuotientIndicator<Field extends string = string> {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: UnitId;
  readonly formula: LocalText;
  readonly numerator: readonly QuotientTerm<Field>[];
  readonly denominator: readonly QuotientTerm<Field>[];
  /** Whether the figures are counts of persons or things, or amounts such as yuan. */
  readonly figures: FigureKind;
  /** Whether the numerator is part of the denominator and can never be more. */
  readonly partOfWhole: boolean;
  readonly clauses: readonly Citation[];
  /** What a figure that was not reported does. */
  readonly missingValues: LocalText;
  /** What the number does not say. */
  readonly limitsOfMeaning: LocalText;
}

/** What a record of a quotient says itself; id, name, unit and formula are those of its measure. */
export type QuotientDefinition<Field extends string> = Pick<
  QuotientIndicator<Field>,
  "figures" | "partOfWhole" | "clauses" | "limitsOfMeaning"
> & { readonly numerator: readonly (Field | `-${Field}`)[]; readonly denominator: readonly (Field | `-${Field}`)[] };

const MISSING: LocalText = {
  zh: "未填报不作0；缺任何一个数即无值。",
  en: "A figure not reported is not 0: without any one of them there is no value.",
};

/** The record of a quotient: its terms beside the id, name, unit and formula of its measure. */
export function quotientIndicator<Field extends string>(measure: Measure, definition: QuotientDefinition<Field>): QuotientIndicator<Field> {
  const { id, name, unit, formula } = measure;
  const { numerator, denominator, ...rest } = definition;
  return {
    id,
    name,
    unit,
    formula,
    numerator: numerator.map(termOf),
    denominator: denominator.map(termOf),
    missingValues: MISSING,
    ...rest,
  };
}

function termOf<Field extends string>(term: Field | `-${Field}`): QuotientTerm<Field> {
  return term.startsWith("-") ? { field: term.slice(1) as Field, sign: -1 } : { field: term as Field, sign: 1 };
}

/** The value of a quotient: sums first, then one division. `null` with the reasons where a figure is missing or cannot be right. */
export function quotientOf<Field extends string>(indicator: QuotientIndicator<Field>, figures: QuotientFigures<Field>): IndicatorValue {
  const units: readonly string[] = [];
  const reasons: Reason[] = [];
  const fields = new Set([...indicator.numerator, ...indicator.denominator].map((term) => term.field));
  for (const field of fields) {
    const figure: Reported = figures[field];
    if (isAbsent(figure)) reasons.push({ code: "missingFigure", field, units });
    else if (figureProblem(figure, indicator.figures) !== null) reasons.push({ code: "invalidFigure", field, units });
  }
  if (reasons.length > 0) return { value: null, reasons };
  const part = totalOf(indicator.numerator, figures);
  const whole = totalOf(indicator.denominator, figures);
  const named = indicator.denominator.map((term) => term.field);
  if (part < 0 || whole < 0 || (indicator.partOfWhole && part > whole)) {
    return { value: null, reasons: [{ code: "invalidFigure", field: indicator.numerator.map((term) => term.field).join("+"), units }] };
  }
  if (whole === 0) return { value: null, reasons: [{ code: "zeroDenominator", fields: named }] };
  return { value: ratioOfSums(termsOf(indicator.numerator, figures), 1, termsOf(indicator.denominator, figures)), reasons: [] };
}

function termsOf<Field extends string>(terms: readonly QuotientTerm<Field>[], figures: QuotientFigures<Field>): number[] {
  return terms.map(({ field, sign }) => sign * (figures[field] ?? 0));
}

function totalOf<Field extends string>(terms: readonly QuotientTerm<Field>[], figures: QuotientFigures<Field>): number {
  return nearestSum(termsOf(terms, figures));
}
