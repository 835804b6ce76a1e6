import type { SmallSchoolPostFigures } from "../../model/records/staffing.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const KINDS = { pupils: "count", pupilsPerPost: "amount", classes: "count", postsPerClass: "amount" } as const;
const FIELDS = Object.keys(KINDS) as (keyof typeof KINDS)[];

/**
 * Staff posts required by a small school: the larger of pupils / pupilsPerPost and classes × postsPerClass. Not rounded to
 * whole posts: no rule was seen that says which way.
 *
 * Source: 朔政办发〔2016〕45号 九; 国办发〔2015〕43号 (posts by pupils and by classes together).
 *
 * @returns Posts, or `null` with the reasons: a figure not reported or in error, a standard of 0.
 * @throws UsageError `notAnObject`.
 *
 * @example
 * ```ts
 * import { smallSchoolPosts } from "edu-balance";
 *
 * const school = { pupils: 57, pupilsPerPost: 19, classes: 6 };
 * smallSchoolPosts({ ...school, postsPerClass: 1.5 }).value; // => 9
 * smallSchoolPosts({ ...school, postsPerClass: 0.25 }).value; // => 3
 * smallSchoolPosts(school).reasons; // => [{ code: "missingFigure", field: "postsPerClass", units: [] }]
 * ```
 */
export function smallSchoolPosts(figures: SmallSchoolPostFigures): IndicatorValue {
  requireObject(figures, "figures");
  const reasons: Reason[] = [];
  for (const field of FIELDS) {
    const value: unknown = figures[field];
    if (isAbsent(value)) reasons.push({ code: "missingFigure", field, units: [] });
    else if (figureProblem(value, KINDS[field]) !== null) reasons.push({ code: "invalidFigure", field, units: [] });
  }
  const { pupils, pupilsPerPost, classes, postsPerClass } = figures;
  if (pupilsPerPost === 0) reasons.push({ code: "zeroDenominator", fields: ["pupilsPerPost"] });
  if (reasons.length > 0) return { value: null, reasons };
  const byPupils = ratioOfSums([pupils ?? 0], 1, [pupilsPerPost ?? 1]);
  // 100 classes at 1.1 posts are 110, not the double above it.
  const byClasses = ratioOfSums([classes ?? 0], postsPerClass ?? 0, [1]);
  return { value: Math.max(byPupils, byClasses), reasons: [] };
}
