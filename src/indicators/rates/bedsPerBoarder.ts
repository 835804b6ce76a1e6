import { requireObject } from "../../foundation/usageError.js";
import { bedsPerBoarderMeasure } from "../../policy/records/measures/schools.js";
import { bedFigures, type BedFigures } from "../../model/records/weakSchools.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Beds per boarder. Source: 全面改薄底线要求 (2014). */
export const bedsPerBoarder: Rate<keyof BedFigures> = rate(bedsPerBoarderMeasure, bedFigures, {
  numerator: ["beds"],
  denominator: ["boarders"],
  clauses: [
    { document: "weakSchoolBottomLine2014", clause: "（床位）" },
    { document: "shuozhouOpinion2016", clause: "五" },
  ],
  limitsOfMeaning: {
    zh: "不反映是否仍有大通铺，也不反映男女生床位是否各自够用。",
    en: "Does not tell whether shared bed platforms remain, nor whether girls and boys each have beds enough.",
  },
});

/**
 * Beds per boarder: beds / boarders.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no boarders. A school without
 * boarders need not report beds.
 *
 * @example
 * ```ts
 * import { bedsPerBoarderOf } from "edu-balance";
 *
 * bedsPerBoarderOf({ beds: 126, boarders: 120 }).value; // => 1.05
 * bedsPerBoarderOf({ boarders: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["boarders"] }]
 * ```
 */
export function bedsPerBoarderOf(figures: BedFigures): IndicatorValue {
  requireObject(figures, "figures");
  if (figures.boarders === 0 && isAbsent(figures.beds))
    return { value: null, reasons: [{ code: "zeroDenominator", fields: ["boarders"] }] };
  return rateOf(bedsPerBoarder, figures);
}
