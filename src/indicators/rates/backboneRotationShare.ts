import { backboneRotationShareMeasure } from "../../policy/records/measures/teachers.js";
import { backboneRotationFigures, type BackboneRotationFigures } from "../../model/records/rotation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

export type { BackboneDenominator } from "../../model/records/lists.js";

/** Rotation share of backbone teachers, over the national base. Source: 教师〔2014〕4号; 教督〔2017〕6号 政府保障11; Anhui's own rule. */
export const backboneRotationShare: Rate<Exclude<keyof BackboneRotationFigures, "denominator">> = rate(
  backboneRotationShareMeasure,
  backboneRotationFigures,
  {
    numerator: ["backboneRotated"],
    denominator: ["rotated"],
    choices: { rotated: ["rotated"], eligible: ["eligible"] },
    clauses: [
      { document: "teacherRotation2014", clause: "（交流比例）" },
      { document: "anhuiRotation", clause: "（骨干交流）" },
      { document: "qualityBalance2017", clause: "政府保障11" },
    ],
    limitsOfMeaning: {
      zh: "两种口径不可比；谁是骨干教师、谁符合交流条件由各地规定；不反映交流的方向和时间。",
      en: "The two bases give shares that do not compare. Who is a backbone teacher and who is eligible is a local rule; the share does not say from where to where, nor for how long.",
    },
  },
);

/**
 * Rotation share of backbone teachers: backboneRotated / rotated, or backboneRotated / eligible, as `denominator` says.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody in the base.
 *
 * @example
 * ```ts
 * import { backboneRotationShareOf } from "edu-balance";
 *
 * const figures = { backboneRotated: 9, rotated: 36, eligible: 60 };
 * backboneRotationShareOf({ ...figures, denominator: "rotated" }).value; // => 0.25
 * backboneRotationShareOf({ ...figures, denominator: "eligible" }).value; // => 0.15
 * ```
 */
export function backboneRotationShareOf(figures: BackboneRotationFigures): IndicatorValue {
  return rateOf(backboneRotationShare, figures);
}
