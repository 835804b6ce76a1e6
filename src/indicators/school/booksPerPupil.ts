import type { StageUnit } from "../../model/stageUnit.js";
import { booksPerPupilMeasure } from "../../policy/records/measures/resources.js";
import { BASIC_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const booksPerPupilTerms: IndicatorTerms<"booksPerPupil"> = {
  id: "booksPerPupil",
  numerator: [{ field: "books", sign: 1 }],
  multiplier: 1,
};

/** Library volumes per pupil. Source: 教督〔2012〕3号. */
export const booksPerPupil: Indicator<"booksPerPupil"> = /* @__PURE__ */ resourceIndicator(booksPerPupilMeasure, booksPerPupilTerms, {
  clauses: BASIC_BALANCE,
  limitsOfMeaning: { zh: "不反映图书质量与借阅。", en: "Says nothing of what the books are or whether they are read." },
});

/**
 * Books per pupil of one unit: library volumes / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { booksPerPupilOf } from "edu-balance";
 *
 * booksPerPupilOf({ schoolId: "s-1", stage: "primary", pupils: 45, books: 279 }).value; // => 6.2
 * ```
 */
export function booksPerPupilOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(booksPerPupilTerms, unit);
}
