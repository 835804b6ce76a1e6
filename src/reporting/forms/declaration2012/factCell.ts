import { figureProblem, isAbsent } from "../../../model/checkFigure.js";
import type { ReportLocale } from "../../../naming/reportLocale.js";
import { cellRun } from "../../amount.js";
import type { NumberRun } from "../../numberRun.js";
import { wordsOf } from "../../words/wordsOf.js";
import { blankCell, filled, type FormCell } from "../formTable.js";

const TEN_THOUSAND = 10_000;
const THOUSAND = 1000;

/** The units a form prints figures in, and how: people in 万人 with two decimals, yuan in 千元. */
const PRINTED = {
  whole: (value: number): string => cellText(value, "count"),
  yuan: (value: number): string => cellText(value, "yuan"),
  share: (value: number): string => cellText(value, "share"),
  tenThousands: (value: number): string => (value / TEN_THOUSAND).toFixed(2),
  thousandYuan: (value: number): string => (value / THOUSAND).toFixed(0),
} as const;
/** How a figure of the form is printed. */
export type FigurePrint = keyof typeof PRINTED;

/** A figure that was handed in beside the result. */
export interface GivenFigure {
  /** The column it fills. */
  readonly column: string;
  readonly value: unknown;
  /** Where it is: `facts#/population`. */
  readonly from: string;
  readonly print: FigurePrint;
}

/** A cell with a figure that was handed in; blank where there is none, with what it would take. */
export function figureCell({ column, value, from, print }: GivenFigure, why: string, locale: ReportLocale): FormCell {
  if (isAbsent(value)) return blankCell(column, why);
  if (figureProblem(value, "amount") !== null) return blankCell(column, wordsOf(locale).coefficientTable.notANumber, "unknown");
  return filled(figureRun(value as number, from, print));
}

/** A figure as the form prints it. */
function figureRun(value: number, from: string, print: FigurePrint): NumberRun {
  return { text: PRINTED[print](value), value, how: "value", from: [from] };
}

/** A figure that can be right, or `null`. */
export function soundFigure(value: unknown): number | null {
  return isAbsent(value) || figureProblem(value, "amount") !== null ? null : (value as number);
}

function cellText(value: number, unit: string): string {
  return cellRun(value, unit, { from: [] }).text;
}
