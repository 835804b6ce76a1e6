import { leftBehindFilesShareMeasure } from "../../policy/records/measures/pupils.js";
import { leftBehindFilesFigures, type LeftBehindFilesFigures } from "../../model/records/leftBehindChildren.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of left-behind children on file. Source: 朔政办发〔2016〕45号 clause 十七; 国发〔2016〕13号. */
export const leftBehindFilesShare: Rate<keyof LeftBehindFilesFigures> = rate(leftBehindFilesShareMeasure, leftBehindFilesFigures, {
  numerator: ["onFile"],
  denominator: ["leftBehindChildren"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十七" }],
  limitsOfMeaning: {
    zh: "分子分母须同一口径；不反映档案是否及时更新，也不反映关爱是否到位。",
    en: "Both counts must follow one definition. The share does not say whether files are kept up to date, nor whether the children are cared for.",
  },
});

/**
 * Share of left-behind children on file: onFile / leftBehindChildren.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no left-behind children.
 *
 * @example
 * ```ts
 * import { leftBehindFilesShareOf } from "edu-balance";
 *
 * leftBehindFilesShareOf({ onFile: 1140, leftBehindChildren: 1200 }).value; // => 0.95
 * leftBehindFilesShareOf({ onFile: 1140 }).reasons; // => [{ code: "missingFigure", field: "leftBehindChildren", units: [] }]
 * ```
 */
export function leftBehindFilesShareOf(figures: LeftBehindFilesFigures): IndicatorValue {
  return rateOf(leftBehindFilesShare, figures);
}
