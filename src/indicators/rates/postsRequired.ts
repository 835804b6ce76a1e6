import { postStandard, type PostStandard } from "../../model/records/staffing.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { gapsIn } from "../../model/reading/readFigures.js";
import { decimalOf, nearestRatio, plus, times, ZERO } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const FIELDS = Object.keys(postStandard.fields);

/**
 * Staff posts required by the standard of posts: Σ(pupils / pupilsPerPost) over the stages, and before 2014 the kinds of
 * place. The sum is exact, standards taken as they are written, and rounded to a double once. It is not rounded to whole
 * posts: no rule was seen that says which way.
 *
 * Source: 朔政办发〔2016〕45号 九; 中央编办发〔2014〕72号; before 2014 国办发〔2001〕74号.
 *
 * @param parts - Pupils and their standard, one entry a stage.
 * @returns Posts, or `null` with the reasons: a figure not reported or in error, a standard of 0, no entries.
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { postsRequired } from "edu-balance";
 *
 * const primary = { pupils: 9500, pupilsPerPost: 19 };
 * postsRequired([primary, { pupils: 4050, pupilsPerPost: 13.5 }]).value; // => 800
 * postsRequired([{ pupils: 50, pupilsPerPost: 12.5 }, { pupils: 27, pupilsPerPost: 18 }]).value; // => 5.5
 * postsRequired([primary, { pupilsPerPost: 13.5 }]).reasons; // => [{ code: "missingFigure", field: "pupils", units: ["#1"] }]
 * ```
 */
export function postsRequired(parts: readonly PostStandard[]): IndicatorValue {
  requireArray(parts, "parts");
  if (parts.length === 0) return { value: null, reasons: [{ code: "noUnits" }] };
  const reasons = Array.from(parts).flatMap((part: PostStandard | null, index): Reason[] => [
    ...gapsIn(postStandard, part ?? {}, FIELDS, [`#${String(index)}`]),
    ...(part?.pupilsPerPost === 0 ? [{ code: "zeroDenominator", fields: ["pupilsPerPost"] } as const] : []),
  ]);
  if (reasons.length > 0) return { value: null, reasons };
  let top = ZERO;
  let bottom = decimalOf(1);
  for (const { pupils, pupilsPerPost } of parts) {
    const standard = decimalOf(pupilsPerPost ?? 1);
    top = plus(times(top, standard), times(decimalOf(pupils ?? 0), bottom));
    bottom = times(bottom, standard);
  }
  // A standard of hardly any pupil a post asks for more posts than a number can hold.
  const value = nearestRatio(top, bottom);
  return Number.isFinite(value)
    ? { value, reasons: [] }
    : { value: null, reasons: [{ code: "zeroDenominator", fields: ["pupilsPerPost"] }] };
}
