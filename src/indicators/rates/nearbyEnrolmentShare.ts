import { nearbyEnrolmentShareMeasure } from "../../policy/records/measures/schools.js";
import { nearbyEnrolmentFigures, type NearbyEnrolmentFigures } from "../../model/records/layout.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of new pupils enrolled near home by zone. Source: 教督〔2017〕6号 政府保障13. */
export const nearbyEnrolmentShare: Rate<keyof NearbyEnrolmentFigures> = rate(nearbyEnrolmentShareMeasure, nearbyEnrolmentFigures, {
  numerator: ["admittedByZone"],
  denominator: ["admitted"],
  clauses: [{ document: "qualityBalance2017", clause: "政府保障13" }],
  limitsOfMeaning: {
    zh: "小学、初中分别计算；只含城区和镇区公办非寄宿学校；划片入学不等于路程近。",
    en: "Primary and junior schools apart; only public non-boarding schools of cities and towns. A place by zone need not be a short way to school.",
  },
});

/**
 * Share of new pupils enrolled near home by zone: admittedByZone / admitted.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody admitted.
 *
 * @example
 * ```ts
 * import { nearbyEnrolmentShareOf } from "edu-balance";
 *
 * nearbyEnrolmentShareOf({ admittedByZone: 480, admitted: 500 }).value; // => 0.96
 * nearbyEnrolmentShareOf({ admittedByZone: 480 }).reasons; // => [{ code: "missingFigure", field: "admitted", units: [] }]
 * ```
 */
export function nearbyEnrolmentShareOf(figures: NearbyEnrolmentFigures): IndicatorValue {
  return rateOf(nearbyEnrolmentShare, figures);
}
