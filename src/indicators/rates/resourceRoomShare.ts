import { resourceRoomShareMeasure } from "../../policy/records/measures/pupils.js";
import { resourceRoomFigures, type ResourceRoomFigures } from "../../model/records/specialEducation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of schools with the resource room they need. Source: the second plan for special education. */
export const resourceRoomShare: Rate<keyof ResourceRoomFigures> = rate(resourceRoomShareMeasure, resourceRoomFigures, {
  numerator: ["schoolsWithRoom"],
  denominator: ["schoolsWithEnoughPupils"],
  clauses: [
    { document: "shuozhouOpinion2016", clause: "十八" },
    { document: "specialEducation2017", clause: "（资源教室）" },
  ],
  limitsOfMeaning: {
    zh: "只反映有无资源教室，不反映设备、教师和使用情况；人数不足的学校不计。",
    en: "Says that there is a room, not what is in it, who teaches there, or whether it is used. Schools with fewer disabled pupils are left out.",
  },
});

/**
 * Share of schools with the resource room they need: schoolsWithRoom / schoolsWithEnoughPupils.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no such school.
 *
 * @example
 * ```ts
 * import { resourceRoomShareOf } from "edu-balance";
 *
 * resourceRoomShareOf({ schoolsWithRoom: 9, schoolsWithEnoughPupils: 12 }).value; // => 0.75
 * resourceRoomShareOf({ schoolsWithRoom: 0, schoolsWithEnoughPupils: 0 }).reasons; // => [{ code: "zeroDenominator", fields: ["schoolsWithEnoughPupils"] }]
 * ```
 */
export function resourceRoomShareOf(figures: ResourceRoomFigures): IndicatorValue {
  return rateOf(resourceRoomShare, figures);
}
