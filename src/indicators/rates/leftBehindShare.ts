import { leftBehindShareMeasure } from "../../policy/records/measures/pupils.js";
import { leftBehindFigures, type LeftBehindFigures } from "../../model/records/leftBehindChildren.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

export type { LeftBehindDefinition } from "../../model/records/lists.js";

/** Share of pupils who are left behind. Source: 朔政办发〔2016〕45号 clause 十七; description only. */
export const leftBehindShare: Rate<Exclude<keyof LeftBehindFigures, "definition">> = rate(leftBehindShareMeasure, leftBehindFigures, {
  numerator: ["leftBehindChildren"],
  denominator: ["pupils"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十七" }],
  limitsOfMeaning: {
    zh: "民政与教育部门定义不同，两种口径不可比；只作描述，高低本身不是好坏。",
    en: "Civil affairs and education define left-behind children differently, and the two shares do not compare. It describes: high or low is neither good nor bad.",
  },
});

/**
 * Share of pupils who are left behind, by the definition named: leftBehindChildren / pupils.
 *
 * @returns The value, or `null` with the reasons: no definition named, a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { leftBehindShareOf } from "edu-balance";
 *
 * leftBehindShareOf({ definition: "education", leftBehindChildren: 1055, pupils: 10000 }).value; // => 0.1055
 * leftBehindShareOf({ definition: "civilAffairs", pupils: 10000 }).reasons; // => [{ code: "missingFigure", field: "leftBehindChildren", units: [] }]
 * ```
 */
export function leftBehindShareOf(figures: LeftBehindFigures): IndicatorValue {
  const reasons = gapsIn(leftBehindFigures, figures, ["definition"]);
  return reasons.length > 0 ? { value: null, reasons } : rateOf(leftBehindShare, figures);
}
