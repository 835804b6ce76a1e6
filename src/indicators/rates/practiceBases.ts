import { figureIn } from "../../model/reading/readFigures.js";
import { practiceBaseFigures, type PracticeBaseFigures } from "../../model/records/curriculum.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Number of bases for practical education, and pupils per base. */
export interface PracticeBases {
  /** The number of bases. */
  readonly bases: IndicatorValue;
  /** Pupils per base; no value without bases. */
  readonly pupilsPerBase: IndicatorValue;
}

/**
 * Bases for practical education: their number, and pupils / bases. Neither says how often pupils go there.
 *
 * Source: 朔政办发〔2016〕45号 十三, which asks for “a number of” them.
 *
 * @returns Both values, each `null` with the reasons where a figure it needs is not reported or in error.
 *
 * @example
 * ```ts
 * import { practiceBasesOf } from "edu-balance";
 *
 * const { bases, pupilsPerBase } = practiceBasesOf({ bases: 4, pupils: 30_000 });
 * [bases.value, pupilsPerBase.value]; // => [4, 7500]
 * practiceBasesOf({ bases: 0, pupils: 30_000 }).pupilsPerBase.reasons; // => [{ code: "zeroDenominator", fields: ["bases"] }]
 * ```
 */
export function practiceBasesOf(figures: PracticeBaseFigures): PracticeBases {
  const bases = figureIn(practiceBaseFigures, figures, "bases");
  const pupils = figureIn(practiceBaseFigures, figures, "pupils");
  if (bases.value === null || pupils.value === null) {
    return { bases, pupilsPerBase: { value: null, reasons: [...pupils.reasons, ...bases.reasons] } };
  }
  const pupilsPerBase: IndicatorValue =
    bases.value === 0
      ? { value: null, reasons: [{ code: "zeroDenominator", fields: ["bases"] }] }
      : { value: pupils.value / bases.value, reasons: [] };
  return { bases, pupilsPerBase };
}
