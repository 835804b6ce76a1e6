import { weakSchoolLeaderShareMeasure } from "../../policy/records/measures/governance.js";
import { weakSchoolLeaderFigures, type WeakSchoolLeaderFigures } from "../../model/records/leadership.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of weak schools that a named official looks after. Source: 朔政办发〔2016〕45号 二十; the formula is this library's. */
export const weakSchoolLeaderShare: Rate<keyof WeakSchoolLeaderFigures> = rate(weakSchoolLeaderShareMeasure, weakSchoolLeaderFigures, {
  numerator: ["weakSchoolsWithLeader"],
  denominator: ["weakSchools"],
  clauses: [{ document: "shuozhouOpinion2016", clause: "二十" }],
  limitsOfMeaning: {
    zh: "薄弱学校的认定由调用者给出；只反映有无联系人，不反映指导和帮助的成效。",
    en: "Which schools are weak is the caller's list. Says that somebody is named, not what the help came to.",
  },
});

/**
 * Share of weak schools that a named official looks after: weakSchoolsWithLeader / weakSchools.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no weak schools.
 *
 * @example
 * ```ts
 * import { weakSchoolLeaderShareOf } from "edu-balance";
 *
 * weakSchoolLeaderShareOf({ weakSchoolsWithLeader: 7, weakSchools: 8 }).value; // => 0.875
 * weakSchoolLeaderShareOf({ weakSchools: 8 }).reasons; // => [{ code: "missingFigure", field: "weakSchoolsWithLeader", units: [] }]
 * ```
 */
export function weakSchoolLeaderShareOf(figures: WeakSchoolLeaderFigures): IndicatorValue {
  return rateOf(weakSchoolLeaderShare, figures);
}
