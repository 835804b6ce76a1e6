import { managementStandardShareMeasure } from "../../policy/records/measures/targets.js";
import { managementStandardFigures, type ManagementStandardFigures } from "../../model/records/standards.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools at the management standards. Source: 朔政办发〔2016〕45号 三, which asks it of Pinglu and Youyu. */
export const managementStandardShare: Rate<keyof ManagementStandardFigures> = rate(
  managementStandardShareMeasure,
  managementStandardFigures,
  {
    numerator: ["schoolsAtManagementStandard"],
    denominator: ["schools"],
    clauses: [{ document: "shuozhouOpinion2016", clause: "三" }],
    limitsOfMeaning: {
      zh: "文件只对平鲁区、右玉县提出，未写标准、数值和期限。",
      en: "The text asks it of Pinglu and Youyu alone and sets no standard, no number and no day.",
    },
  },
);

/**
 * Share of schools at the management standards: schoolsAtManagementStandard / schools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no schools.
 *
 * @example
 * ```ts
 * import { managementStandardShareOf } from "edu-balance";
 *
 * managementStandardShareOf({ schoolsAtManagementStandard: 30, schools: 40 }).value; // => 0.75
 * managementStandardShareOf({ schoolsAtManagementStandard: 30 }).reasons; // => [{ code: "missingFigure", field: "schools", units: [] }]
 * ```
 */
export function managementStandardShareOf(figures: ManagementStandardFigures): IndicatorValue {
  return rateOf(managementStandardShare, figures);
}
