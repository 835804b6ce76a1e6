import { smallSchoolPostFigures, type SmallSchoolPostFigures } from "../../model/records/staffing.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { ratioOfSums } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const FIELDS = Object.keys(smallSchoolPostFigures.fields);

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
  const { pupils, pupilsPerPost, classes, postsPerClass } = figures;
  const reasons: readonly Reason[] = [
    ...gapsIn(smallSchoolPostFigures, figures, FIELDS),
    ...(pupilsPerPost === 0 ? [{ code: "zeroDenominator", fields: ["pupilsPerPost"] } as const] : []),
  ];
  if (reasons.length > 0) return { value: null, reasons };
  const byPupils = ratioOfSums([pupils ?? 0], 1, [pupilsPerPost ?? 1]);
  // 100 classes at 1.1 posts are 110, not the double above it.
  const byClasses = ratioOfSums([classes ?? 0], postsPerClass ?? 0, [1]);
  return { value: Math.max(byPupils, byClasses), reasons: [] };
}
