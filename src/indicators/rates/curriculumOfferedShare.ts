import { curriculumOfferedShareMeasure } from "../../policy/records/measures/teaching.js";
import { curriculumFigures, type CurriculumFigures } from "../../model/records/curriculum.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of the required curriculum that is taught. Source: 国发〔2012〕48号; 教督〔2012〕3号; 朔政办发〔2016〕45号 十三. */
export const curriculumOfferedShare: Rate<keyof CurriculumFigures> = rate(curriculumOfferedShareMeasure, curriculumFigures, {
  numerator: ["offered"],
  denominator: ["required"],
  clauses: [
    { document: "stateCouncil2012No48", clause: "（国家课程）" },
    { document: "basicBalance2012", clause: "（质量与管理）" },
    { document: "shuozhouOpinion2016", clause: "十三" },
  ],
  limitsOfMeaning: {
    zh: "科目与课时分别计算，不相加；不反映由谁任教、教得如何。",
    en: "Subjects and hours are reckoned apart and never added. It does not say who teaches, nor how well.",
  },
});

/**
 * Share of the required curriculum that is taught, in subjects or in hours: offered / required.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nothing required.
 *
 * @example
 * ```ts
 * import { curriculumOfferedShareOf } from "edu-balance";
 *
 * curriculumOfferedShareOf({ offered: 9, required: 10 }).value; // => 0.9
 * curriculumOfferedShareOf({ offered: 9 }).reasons; // => [{ code: "missingFigure", field: "required", units: [] }]
 * ```
 */
export function curriculumOfferedShareOf(figures: CurriculumFigures): IndicatorValue {
  return rateOf(curriculumOfferedShare, figures);
}
