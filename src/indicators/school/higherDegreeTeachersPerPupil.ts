import type { StageUnit } from "../../model/stageUnit.js";
import { higherDegreeTeachersPerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BASIC_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const higherDegreeTeachersPerPupilTerms: IndicatorTerms<"higherDegreeTeachersPerPupil"> = {
  id: "higherDegreeTeachersPerPupil",
  numerator: [{ field: "higherDegreeTeachers", sign: 1 }],
  multiplier: 1,
};

/** Teachers above the required degree per pupil: college and up in primary, bachelor and up in junior secondary schools. Source: 教督〔2012〕3号. */
export const higherDegreeTeachersPerPupil: Indicator<"higherDegreeTeachersPerPupil"> = /* @__PURE__ */ resourceIndicator(
  higherDegreeTeachersPerPupilMeasure,
  higherDegreeTeachersPerPupilTerms,
  {
    clauses: BASIC_BALANCE,
    limitsOfMeaning: {
      zh: "规定学历小学与初中不同，不跨学段比较。",
      en: "The required degree differs between the stages, which are not compared with each other.",
    },
  },
);

/**
 * Teachers above the required degree per pupil of one unit: teachers above the required degree / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { higherDegreeTeachersPerPupilOf } from "edu-balance";
 *
 * higherDegreeTeachersPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 200, higherDegreeTeachers: 10 }).value; // => 0.05
 * ```
 */
export function higherDegreeTeachersPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(higherDegreeTeachersPerPupilTerms, unit);
}
