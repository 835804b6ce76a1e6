import { pupilSpaceShareMeasure } from "../../policy/records/measures/teaching.js";
import { pupilSpaceFigures, type PupilSpaceFigures } from "../../model/records/technology.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of pupils with an online learning space. Source: 教育信息化方案 (2015); 朔政办发〔2016〕45号 十四. */
export const pupilSpaceShare: Rate<keyof PupilSpaceFigures> = rate(pupilSpaceShareMeasure, pupilSpaceFigures, {
  numerator: ["pupilsWithSpace"],
  denominator: ["pupils"],
  clauses: [
    { document: "ictPlan2015", clause: "（网络学习空间）" },
    { document: "shuozhouOpinion2016", clause: "十四" },
  ],
  limitsOfMeaning: {
    zh: "只计初中及以上学生；按实名开通计，不反映是否使用。",
    en: "Only pupils from junior secondary up. Spaces opened in a person's own name; it does not say whether they are used.",
  },
});

/**
 * Share of pupils from junior secondary up with an online learning space: pupilsWithSpace / pupils.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no such pupils.
 *
 * @example
 * ```ts
 * import { pupilSpaceShareOf } from "edu-balance";
 *
 * pupilSpaceShareOf({ pupilsWithSpace: 1500, pupils: 4000 }).value; // => 0.375
 * pupilSpaceShareOf({ pupilsWithSpace: 1500 }).reasons; // => [{ code: "missingFigure", field: "pupils", units: [] }]
 * ```
 */
export function pupilSpaceShareOf(figures: PupilSpaceFigures): IndicatorValue {
  return rateOf(pupilSpaceShare, figures);
}
