import { backboneRotationShareMeasure } from "../../policy/records/measures/teachers.js";
import type { BackboneRotationFigures } from "../../model/records/rotation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { quotientIndicator, type QuotientIndicator } from "./rate.js";
import { quotientBy } from "./rateBy.js";
import type { BackboneDenominator } from "../../model/records/lists.js";

export type { BackboneDenominator } from "../../model/records/lists.js";

/** Rotation share of backbone teachers, over the national base. Source: 教师〔2014〕4号; 教督〔2017〕6号 政府保障11; Anhui's own rule. */
export const backboneRotationShare: QuotientIndicator<Exclude<keyof BackboneRotationFigures, "denominator">> = quotientIndicator(
  backboneRotationShareMeasure,
  {
    numerator: ["backboneRotated"],
    denominator: ["rotated"],
    figures: "count",
    partOfWhole: true,
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

const DENOMINATORS: Readonly<Record<BackboneDenominator, typeof backboneRotationShare.denominator>> = {
  rotated: backboneRotationShare.denominator,
  eligible: [{ field: "eligible", sign: 1 }],
};

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
  return quotientBy(backboneRotationShare, DENOMINATORS, figures.denominator, figures);
}
