import { requireObject } from "../../foundation/usageError.js";
import type { Reason } from "../../findings/reason.js";
import type { LocalText } from "../../foundation/localText.js";
import { isAbsent, listProblem } from "../../model/checkFigure.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import type { RecordSpec } from "../../model/reading/spec.js";
import type { Reported } from "../../model/stageUnit.js";
import type { Citation, Measure } from "../../policy/records/types.js";
import type { UnitId } from "../../policy/records/units.js";
import { nearestSum, ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** A figure that is added to a sum or taken off it. */
export interface RateTerm<Field extends string = string> {
  readonly field: Field;
  readonly sign: 1 | -1;
}

/** Figures of a rate by name; absent or `null` means not reported. What period they are of is no figure. */
export type RateFigures<Field extends string = string> = Readonly<Partial<Record<Exclude<Field, "period">, Reported>>>;

/** A rate of a county, a school or a survey as data: per × Σ(sign × figure) / Σ(sign × figure). */
export interface Rate<Field extends string = string> {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: UnitId;
  readonly formula: LocalText;
  /** The record of its figures. */
  readonly record: RecordSpec;
  readonly numerator: readonly RateTerm<Field>[];
  readonly denominator: readonly RateTerm<Field>[];
  /** What the quotient is multiplied by. */
  readonly per: 1 | 100 | 1000;
  /** The denominators a caller chooses among, by the word of the record's field `denominator`; `null` where there is one only. */
  readonly choices: Readonly<Record<string, readonly RateTerm<Field>[]>> | null;
  /** Whether the numerator is part of the denominator and can never be more. */
  readonly partOfWhole: boolean;
  readonly clauses: readonly Citation[];
  /** What a figure that was not reported does. */
  readonly missingValues: LocalText;
  /** What the number does not say. */
  readonly limitsOfMeaning: LocalText;
}

/** What a rate says itself; id, name, unit and formula are those of its measure, kinds of figures those of its record. */
export interface RateDefinition<Field extends string> extends Pick<Rate<Field>, "clauses" | "limitsOfMeaning"> {
  readonly numerator: readonly Term<Field>[];
  readonly denominator: readonly Term<Field>[];
  readonly per?: Rate["per"];
  readonly choices?: Readonly<Record<string, readonly Term<Field>[]>>;
}

type Term<Field extends string> = Field | `-${Field}`;

const MISSING: LocalText = {
  zh: "未填报不作0；缺任何一个数即无值。",
  en: "A figure not reported is not 0: without any one of them there is no value.",
};

/** A rate: its terms beside the words of its measure and the record of its figures. */
export function rate<Field extends string>(measure: Measure, record: RecordSpec, definition: RateDefinition<Field>): Rate<Field> {
  const { id, name, unit, formula } = measure;
  const { numerator, denominator, per = 1, choices, clauses, limitsOfMeaning } = definition;
  return {
    id,
    name,
    unit,
    formula,
    record,
    numerator: numerator.map(termOf),
    denominator: denominator.map(termOf),
    per,
    choices: choices === undefined ? null : Object.fromEntries(Object.entries(choices).map(([word, terms]) => [word, terms.map(termOf)])),
    partOfWhole: isWithin(record, numerator, denominator),
    clauses,
    missingValues: MISSING,
    limitsOfMeaning,
  };
}

function termOf<Field extends string>(term: Term<Field>): RateTerm<Field> {
  return term.startsWith("-") ? { field: term.slice(1) as Field, sign: -1 } : { field: term as Field, sign: 1 };
}

/** Whether the record says that the one sum is part of the other. */
function isWithin({ rules = [] }: RecordSpec, part: readonly string[], whole: readonly string[]): boolean {
  return rules.some((rule) => rule.part.join() === part.join() && rule.whole.join() === whole.join());
}

/**
 * The value of a rate: sums first, then one division. `null` with the reasons where a figure is missing or invalid, or where the
 * denominator is the caller's choice and was not chosen: no choice takes the place of one that was not made.
 *
 * @throws UsageError `notAnObject`.
 */
export function rateOf<Field extends string>(
  of: Rate<Field>,
  figures: RateFigures<Field> & { readonly denominator?: unknown },
): IndicatorValue {
  requireObject(figures, "figures");
  const { numerator, record, per } = of;
  const chosen = figures.denominator;
  if (of.choices !== null && listProblem(chosen, Object.keys(of.choices)) !== null) {
    return noValue({ code: isAbsent(chosen) ? "missingFigure" : "invalidFigure", field: "denominator", units: [] });
  }
  const denominator = of.choices?.[String(chosen)] ?? of.denominator;
  const reasons: Reason[] = gapsIn(record, figures, [...new Set(fieldsOf([...numerator, ...denominator]))]);
  if (reasons.length > 0) return noValue(...reasons);
  const [parts, wholes] = [amountsOf(numerator, figures), amountsOf(denominator, figures)];
  const [part, whole] = [nearestSum(parts), nearestSum(wholes)];
  if (part < 0 || whole < 0 || (part > whole && isWithin(record, signed(numerator), signed(denominator)))) {
    return noValue({ code: "invalidFigure", field: fieldsOf(numerator).join("+"), units: [] });
  }
  if (whole === 0) return noValue({ code: "zeroDenominator", fields: fieldsOf(denominator) });
  const value = ratioOfSums(parts, per, wholes);
  return Number.isFinite(value) ? { value, reasons: [] } : noValue({ code: "zeroDenominator", fields: fieldsOf(denominator) });
}

function noValue(...reasons: readonly Reason[]): IndicatorValue {
  return { value: null, reasons };
}

function signed(terms: readonly RateTerm[]): string[] {
  return terms.map(({ field, sign }) => (sign === 1 ? field : `-${field}`));
}

function fieldsOf(terms: readonly RateTerm[]): string[] {
  return terms.map(({ field }) => field);
}

function amountsOf(terms: readonly RateTerm[], figures: RateFigures): number[] {
  return terms.map(({ field, sign }) => sign * (figures[field] ?? 0));
}
