import { namedSupervisorFigures, type NamedSupervisorFigures } from "../../model/records/supervision.js";
import { schoolsPerSupervisorMeasure } from "../../policy/records/measures/governance.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Schools per supervisor in charge. Source: 朔政办发〔2016〕45号 二十二; no national number was confirmed. */
export const schoolsPerSupervisor: Rate<keyof NamedSupervisorFigures> = rate(schoolsPerSupervisorMeasure, namedSupervisorFigures, {
  numerator: ["schoolsWithSupervisor"],
  denominator: ["supervisors"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "二十二" }],
  limitsOfMeaning: {
    zh: "各督学负责的学校多少不一，平均数不反映差别；全国性数值未经证实，不作判定。",
    en: "A mean: single supervisors may have many more. No national number was confirmed, so nothing is judged.",
  },
});

/**
 * Schools per supervisor in charge: schoolsWithSupervisor / supervisors.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, a denominator of 0.
 *
 * @example
 * ```ts
 * import { schoolsPerSupervisorOf } from "edu-balance";
 *
 * schoolsPerSupervisorOf({ schoolsWithSupervisor: 24, supervisors: 5 }).value; // => 4.8
 * ```
 */
export function schoolsPerSupervisorOf(figures: NamedSupervisorFigures): IndicatorValue {
  return rateOf(schoolsPerSupervisor, figures);
}
