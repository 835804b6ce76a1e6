import type { StageUnit } from "../../model/stageUnit.js";
import { peArtsTeachersPer100PupilsMeasure } from "../../policy/records/measures/qualityBalance.js";
import { QUALITY_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const peArtsTeachersPer100PupilsTerms: IndicatorTerms<"peArtsTeachersPer100Pupils"> = {
  id: "peArtsTeachersPer100Pupils",
  numerator: [{ field: "peArtsTeachers", sign: 1 }],
  multiplier: 100,
};

/** Full-time teachers of physical education, music, fine arts and arts per 100 pupils. Source: 教督〔2017〕6号, 资源配置. */
export const peArtsTeachersPer100Pupils: Indicator<"peArtsTeachersPer100Pupils"> = /* @__PURE__ */ resourceIndicator(
  peArtsTeachersPer100PupilsMeasure,
  peArtsTeachersPer100PupilsTerms,
  {
    clauses: QUALITY_BALANCE,
    limitsOfMeaning: {
      zh: "体育与健康、音乐、美术、艺术四列之和，漏一列即偏低；兼课教师不计。",
      en: "The sum of four columns of the statistics: physical education, music, fine arts, arts. Teachers who give such lessons beside another subject do not count.",
    },
  },
);

/**
 * Full-time teachers of physical education, music, fine arts and arts per 100 pupils, of one unit: teachers of physical education and the arts × 100 / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { peArtsTeachersPer100PupilsOf } from "edu-balance";
 *
 * peArtsTeachersPer100PupilsOf({ schoolId: "s-1", stage: "primary", pupils: 1000, peArtsTeachers: 9 }).value; // => 0.9
 * ```
 */
export function peArtsTeachersPer100PupilsOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(peArtsTeachersPer100PupilsTerms, unit);
}
