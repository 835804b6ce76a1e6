import type { StageUnit } from "../../model/stageUnit.js";
import { midSeniorTeachersPerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BASIC_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const midSeniorTeachersPerPupilTerms: IndicatorTerms<"midSeniorTeachersPerPupil"> = {
  id: "midSeniorTeachersPerPupil",
  numerator: [{ field: "midSeniorTeachers", sign: 1 }],
  multiplier: 1,
};

/** Teachers with a middle or senior professional title per pupil. Source: 教督〔2012〕3号. */
export const midSeniorTeachersPerPupil: Indicator<"midSeniorTeachersPerPupil"> = /* @__PURE__ */ resourceIndicator(
  midSeniorTeachersPerPupilMeasure,
  midSeniorTeachersPerPupilTerms,
  {
    clauses: BASIC_BALANCE,
    limitsOfMeaning: { zh: "职称结构受评聘指标影响。", en: "Titles also depend on how many the authorities grant." },
  },
);

/**
 * Teachers of middle or senior title per pupil of one unit: teachers of middle or senior title / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { midSeniorTeachersPerPupilOf } from "edu-balance";
 *
 * midSeniorTeachersPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, midSeniorTeachers: 7 }).value; // => 0.035
 * ```
 */
export function midSeniorTeachersPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(midSeniorTeachersPerPupilTerms, unit);
}
