import { satisfactionShareMeasure } from "../../policy/records/measures/targets.js";
import { satisfactionFigures, type SatisfactionFigures } from "../../model/records/survey.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of valid questionnaires that say satisfied. Source: 教督〔2012〕3号; 教督〔2017〕6号 社会认可度. */
export const satisfactionShare: Rate<keyof SatisfactionFigures> = rate(satisfactionShareMeasure, satisfactionFigures, {
  numerator: ["satisfied"],
  denominator: ["valid"],
  clauses: [
    { document: "basicBalance2012", clause: "（公众满意度）" },
    { document: "basicBalanceBriefing2022", clause: "（满意度）" },
    { document: "qualityBalance2017", clause: "（社会认可度）" },
    { document: "guangdong2014No13", clause: "（通过标准）" },
  ],
  limitsOfMeaning: {
    zh: "何种回答算满意由调查规定；只反映答卷者的看法，与抽样有关，未计抽样误差。",
    en: "Which answers say satisfied is the survey's rule. It is the view of those who answered, depends on the sample, and comes without a sampling error.",
  },
});

/**
 * Share of valid questionnaires that say satisfied: satisfied / valid.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no valid questionnaires.
 *
 * @example
 * ```ts
 * import { satisfactionShareOf } from "edu-balance";
 *
 * satisfactionShareOf({ satisfied: 552, valid: 600 }).value; // => 0.92
 * satisfactionShareOf({ satisfied: 552 }).reasons; // => [{ code: "missingFigure", field: "valid", units: [] }]
 * ```
 */
export function satisfactionShareOf(figures: SatisfactionFigures): IndicatorValue {
  return rateOf(satisfactionShare, figures);
}
