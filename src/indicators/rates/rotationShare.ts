import { rotationShareMeasure } from "../../policy/records/measures/teachers.js";
import { rotationFigures, type RotationFigures } from "../../model/records/rotation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of eligible heads and teachers who rotated. Source: 教师〔2014〕4号; 教督〔2017〕6号 政府保障11. */
export const rotationShare: Rate<keyof RotationFigures> = rate(rotationShareMeasure, rotationFigures, {
  numerator: ["rotated"],
  denominator: ["eligible"],
  clauses: [
    { document: "teacherRotation2014", clause: "（交流比例）" },
    { document: "qualityBalance2017", clause: "政府保障11" },
  ],
  limitsOfMeaning: {
    zh: "谁符合交流条件由各省规定；不反映交流的方向和时间。",
    en: "Who is eligible is each province's rule; the share does not say from where to where, nor for how long.",
  },
});

/**
 * Share of eligible heads and teachers who rotated: rotated / eligible.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, nobody eligible.
 *
 * @example
 * ```ts
 * import { rotationShareOf } from "edu-balance";
 *
 * rotationShareOf({ rotated: 36, eligible: 300 }).value; // => 0.12
 * rotationShareOf({ rotated: 36 }).reasons; // => [{ code: "missingFigure", field: "eligible", units: [] }]
 * ```
 */
export function rotationShareOf(figures: RotationFigures): IndicatorValue {
  return rateOf(rotationShare, figures);
}
