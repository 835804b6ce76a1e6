import { surveyValidReturnShareMeasure } from "../../policy/records/measures/targets.js";
import { surveyReturnFigures, type SurveyReturnFigures } from "../../model/records/survey.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of valid returns in the survey. Source: 教督〔2012〕3号, the survey. */
export const surveyValidReturnShare: Rate<keyof SurveyReturnFigures> = rate(surveyValidReturnShareMeasure, surveyReturnFigures, {
  numerator: ["valid"],
  denominator: ["distributed"],
  clauses: [{ document: "basicBalance2012", clause: "（问卷调查）" }],
  limitsOfMeaning: {
    zh: "何为有效由调查规定；不反映未答者是哪些人。",
    en: "What makes a return valid is the survey's rule; the share does not say who did not answer.",
  },
});

/**
 * Share of valid returns in the survey: valid / distributed.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nothing handed out.
 *
 * @example
 * ```ts
 * import { surveyValidReturnShareOf } from "edu-balance";
 *
 * surveyValidReturnShareOf({ valid: 570, distributed: 600 }).value; // => 0.95
 * surveyValidReturnShareOf({ valid: 601, distributed: 600 }).reasons; // => [{ code: "invalidFigure", field: "valid", units: [] }]
 * ```
 */
export function surveyValidReturnShareOf(figures: SurveyReturnFigures): IndicatorValue {
  return rateOf(surveyValidReturnShare, figures);
}
