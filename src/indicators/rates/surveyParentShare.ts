import { surveyParentShareMeasure } from "../../policy/records/measures/targets.js";
import { surveyParentFigures, type SurveyParentFigures } from "../../model/records/survey.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of parents in the survey. Source: 教督〔2012〕3号, the survey. */
export const surveyParentShare: Rate<keyof SurveyParentFigures> = rate(surveyParentShareMeasure, surveyParentFigures, {
  numerator: ["parents"],
  denominator: ["distributed"],
  clauses: [{ document: "basicBalance2012", clause: "（问卷调查）" }],
  limitsOfMeaning: {
    zh: "按发放数计算，不反映收回的问卷中家长占多少，也不反映其余各类人员是否大体相当。",
    en: "Counts what was handed out: not the parents among those who answered, nor whether the other groups are about equal.",
  },
});

/**
 * Share of parents in the survey: parents / distributed.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nothing handed out.
 *
 * @example
 * ```ts
 * import { surveyParentShareOf } from "edu-balance";
 *
 * surveyParentShareOf({ parents: 330, distributed: 600 }).value; // => 0.55
 * surveyParentShareOf({ distributed: 600 }).reasons; // => [{ code: "missingFigure", field: "parents", units: [] }]
 * ```
 */
export function surveyParentShareOf(figures: SurveyParentFigures): IndicatorValue {
  return rateOf(surveyParentShare, figures);
}
