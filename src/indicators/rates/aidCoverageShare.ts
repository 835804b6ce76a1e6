import { aidCoverageShareMeasure } from "../../policy/records/measures/pupils.js";
import { aidCoverageFigures, type AidCoverageFigures } from "../../model/records/studentAid.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Coverage of aid to poor pupils, the measure `aidCoverage`. Source: 朔政办发〔2016〕45号 十九. */
export const aidCoverageShare: Rate<keyof AidCoverageFigures> = rate(aidCoverageShareMeasure, aidCoverageFigures, {
  numerator: ["aided"],
  denominator: ["eligible"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "十九" }],
  limitsOfMeaning: {
    zh: "只反映是否获得资助，不反映金额是否足够；未列入应助名单的困难学生不在分母中。",
    en: "Says that some aid arrived, not that it was enough. Poor pupils who are not on the list are not counted.",
  },
});

/**
 * Coverage of aid to poor pupils: aided / eligible.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody eligible.
 *
 * @example
 * ```ts
 * import { aidCoverageShareOf } from "edu-balance";
 *
 * aidCoverageShareOf({ aided: 1188, eligible: 1200 }).value; // => 0.99
 * aidCoverageShareOf({ aided: 1188 }).reasons; // => [{ code: "missingFigure", field: "eligible", units: [] }]
 * ```
 */
export function aidCoverageShareOf(figures: AidCoverageFigures): IndicatorValue {
  return rateOf(aidCoverageShare, figures);
}
