import { namedSupervisorFigures, type NamedSupervisorFigures } from "../../model/records/supervision.js";
import { namedSupervisorShareMeasure } from "../../policy/records/measures/governance.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools that name a supervisor at their gate (责任督学挂牌). Source: 朔政办发〔2016〕45号 二十二; the number is not set. */
export const namedSupervisorShare: Rate<keyof NamedSupervisorFigures> = rate(namedSupervisorShareMeasure, namedSupervisorFigures, {
  numerator: ["schoolsWithSupervisor"],
  denominator: ["schools"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "二十二" }],
  limitsOfMeaning: { zh: "只反映是否挂牌公布，不反映督学是否到校。", en: "Says whether a supervisor is named, not whether they come." },
});

/**
 * Share of schools with a named supervisor (责任督学挂牌): schoolsWithSupervisor / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, a denominator of 0.
 *
 * @example
 * ```ts
 * import { namedSupervisorShareOf } from "edu-balance";
 *
 * namedSupervisorShareOf({ schoolsWithSupervisor: 18, schools: 24 }).value; // => 0.75
 * ```
 */
export function namedSupervisorShareOf(figures: NamedSupervisorFigures): IndicatorValue {
  return rateOf(namedSupervisorShare, figures);
}
