import { postsFilledShareMeasure } from "../../policy/records/measures/teachers.js";
import { postsFilledFigures, type PostsFilledFigures } from "../../model/records/staffing.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of staff posts filled; above 1 there is staff beyond the posts. Source: 朔政办发〔2016〕45号 九, “有效利用”. */
export const postsFilledShare: Rate<keyof PostsFilledFigures> = rate(postsFilledShareMeasure, postsFilledFigures, {
  numerator: ["postsFilled"],
  denominator: ["postsApproved"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "九" }],
  limitsOfMeaning: {
    zh: "大于1为超编；全县合计可掩盖校际超缺；不计编外教师；“有编不补”虽被禁止，未见规定满编率下限。",
    en: "Above 1 there is staff beyond the posts; a county total can hide schools over and under. Staff without a post do not count. To leave posts empty is forbidden, but no floor of the share was seen.",
  },
});

/**
 * Share of staff posts filled: postsFilled / postsApproved.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no posts.
 *
 * @example
 * ```ts
 * import { postsFilledShareOf } from "edu-balance";
 *
 * postsFilledShareOf({ postsFilled: 485, postsApproved: 500 }).value; // => 0.97
 * postsFilledShareOf({ postsFilled: 510, postsApproved: 500 }).value; // => 1.02
 * ```
 */
export function postsFilledShareOf(figures: PostsFilledFigures): IndicatorValue {
  return rateOf(postsFilledShare, figures);
}
