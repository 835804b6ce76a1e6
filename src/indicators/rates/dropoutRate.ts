import { dropoutRateMeasure } from "../../policy/records/measures/pupils.js";
import { dropoutFigures, type DropoutFigures } from "../../model/records/leftBehindChildren.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Dropout rate of one stage. Source: the standard of the “two basics”; 朔政办发〔2016〕45号 clause 十七. */
export const dropoutRate: Rate<keyof DropoutFigures> = rate(dropoutRateMeasure, dropoutFigures, {
  numerator: ["dropouts"],
  denominator: ["pupils"],
  clauses: [
    { document: "twoBasicsStandard", clause: "（辍学率）" },
    { document: "shuozhouOpinion2016", clause: "十七" },
  ],
  limitsOfMeaning: {
    zh: "小学、初中分别计算；从未入学的儿童不在其中，长期缺课未销学籍的也不在其中。",
    en: "Primary and junior secondary stand apart. Children who never entered school do not show, nor do those long absent and still on the roll.",
  },
});

/**
 * Dropout rate of one stage: dropouts / pupils.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { dropoutRateOf } from "edu-balance";
 *
 * dropoutRateOf({ dropouts: 12, pupils: 4800 }).value; // => 0.0025
 * dropoutRateOf({ dropouts: 12 }).reasons; // => [{ code: "missingFigure", field: "pupils", units: [] }]
 * ```
 */
export function dropoutRateOf(figures: DropoutFigures): IndicatorValue {
  return rateOf(dropoutRate, figures);
}
