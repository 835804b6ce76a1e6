import { schoolModelCoverageMeasure } from "../../policy/records/measures/teaching.js";
import { schoolModelFigures, type SchoolModelFigures } from "../../model/records/schoolModels.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools in a joint model. Source: 朔政办发〔2016〕45号 十二. */
export const schoolModelCoverage: Rate<keyof SchoolModelFigures> = rate(schoolModelCoverageMeasure, schoolModelFigures, {
  numerator: ["covered"],
  denominator: ["schools"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十二" }],
  limitsOfMeaning: {
    zh: "参加不等于真正共享资源；不反映牵头校与成员校之别。",
    en: "To take part is not yet to share. It does not tell the schools that lead from those that are led.",
  },
});

/**
 * Share of schools in a joint model: covered / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no schools.
 *
 * @example
 * ```ts
 * import { schoolModelCoverageOf } from "edu-balance";
 *
 * schoolModelCoverageOf({ covered: 36, schools: 48 }).value; // => 0.75
 * schoolModelCoverageOf({ covered: 36 }).reasons; // => [{ code: "missingFigure", field: "schools", units: [] }]
 * ```
 */
export function schoolModelCoverageOf(figures: SchoolModelFigures): IndicatorValue {
  return rateOf(schoolModelCoverage, figures);
}
