import { postsTimelyShareMeasure } from "../../policy/records/measures/governance.js";
import { postsTimelyFigures, type PostsTimelyFigures } from "../../model/records/departments.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of the posts needed that were approved and filled within the year. Source: 朔政办发〔2016〕45号 二十一; the formula is this library's. */
export const postsTimelyShare: Rate<keyof PostsTimelyFigures> = rate(postsTimelyShareMeasure, postsTimelyFigures, {
  numerator: ["postsApprovedAndFilled"],
  denominator: ["postsNeeded"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "二十一" }],
  limitsOfMeaning: {
    zh: "以年为界是本库的口径；不反映年内拖了多久，也不反映学科和城乡分布。",
    en: "The year as the limit is this library's choice; the share does not say how long it took within it, nor for which subjects and schools.",
  },
});

/**
 * Share of the posts needed that were approved and filled within the year: postsApprovedAndFilled / postsNeeded.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no posts needed.
 *
 * @example
 * ```ts
 * import { postsTimelyShareOf } from "edu-balance";
 *
 * postsTimelyShareOf({ postsApprovedAndFilled: 30, postsNeeded: 48 }).value; // => 0.625
 * postsTimelyShareOf({ postsApprovedAndFilled: 30, postsNeeded: null }).reasons; // => [{ code: "missingFigure", field: "postsNeeded", units: [] }]
 * ```
 */
export function postsTimelyShareOf(figures: PostsTimelyFigures): IndicatorValue {
  return rateOf(postsTimelyShare, figures);
}
