import { requireOptions } from "../../model/reading/requireOptions.js";
import { indicatorOptions } from "../../model/records/options.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { teachingAreaPerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BOTH_STANDARDS, resourceIndicator, type Indicator, type IndicatorTerms, type IndicatorOptions } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const teachingAreaPerPupilTerms: IndicatorTerms<"teachingAreaPerPupil"> = {
  id: "teachingAreaPerPupil",
  numerator: [
    { field: "teachingAreaM2", sign: 1 },
    { field: "indoorSportsAreaM2", sign: -1 },
  ],
  multiplier: 1,
};

/** Teaching and auxiliary floor area per pupil in m², indoor sports area taken off by default. Source: 教督〔2012〕3号; 教督〔2017〕6号, 资源配置. */
export const teachingAreaPerPupil: Indicator<"teachingAreaPerPupil"> = /* @__PURE__ */ resourceIndicator(
  teachingAreaPerPupilMeasure,
  teachingAreaPerPupilTerms,
  {
    clauses: BOTH_STANDARDS,
    limitsOfMeaning: {
      zh: "不反映用房质量与安全；统计报表的总面积含体育馆，此处扣除。",
      en: "Says nothing of the state of the rooms. The statistics' total includes indoor sports area, which is taken off here.",
    },
  },
);

/**
 * Teaching area per pupil of one unit: (teaching and auxiliary area − indoor sports area) / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { teachingAreaPerPupilOf } from "edu-balance";
 *
 * teachingAreaPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, teachingAreaM2: 1000, indoorSportsAreaM2: 100 }).value; // => 4.5
 * ```
 */
export function teachingAreaPerPupilOf(unit: StageUnit, options?: IndicatorOptions): IndicatorValue {
  if (options !== undefined) requireOptions(indicatorOptions, options);
  return indicatorValue(teachingAreaPerPupilTerms, unit, options);
}
