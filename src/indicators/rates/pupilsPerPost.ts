import { pupilsPerPostMeasure } from "../../policy/records/measures/teachers.js";
import { pupilsPerPostFigures, type PupilsPerPostFigures } from "../../model/records/staffing.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Pupils per staff post. Source: 朔政办发〔2016〕45号 九; 中央编办发〔2014〕72号; before 2014 国办发〔2001〕74号. */
export const pupilsPerPost: Rate<keyof PupilsPerPostFigures> = rate(pupilsPerPostMeasure, pupilsPerPostFigures, {
  numerator: ["pupils"],
  denominator: ["postsApproved"],
  clauses: [
    { document: "stateOffice2001No74", clause: "（编制标准）" },
    { document: "staffingOffice2014No72", clause: "（编制标准）" },
    { document: "shuozhouOpinion2016", clause: "九" },
  ],
  limitsOfMeaning: {
    zh: "只计编制，不计实有教师；各学段标准不同，不可混算；2014年前县镇与农村标准不同。",
    en: "Counts posts, not the teachers who hold them. Each stage has a standard of its own, and before 2014 so had county towns and the country.",
  },
});

/**
 * Pupils per staff post of one stage: pupils / postsApproved.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no posts.
 *
 * @example
 * ```ts
 * import { pupilsPerPostOf } from "edu-balance";
 *
 * pupilsPerPostOf({ pupils: 9500, postsApproved: 500 }).value; // => 19
 * pupilsPerPostOf({ pupils: 9500 }).reasons; // => [{ code: "missingFigure", field: "postsApproved", units: [] }]
 * ```
 */
export function pupilsPerPostOf(figures: PupilsPerPostFigures): IndicatorValue {
  return rateOf(pupilsPerPost, figures);
}
