import { isRecord } from "../../model/reading/readRecord.js";
import type { TrainingCycleFigures, UrbanRuralTraining } from "../../model/records/training.js";
import { requireObject } from "../../foundation/usageError.js";
import { add, multiply, nearestQuotient, negate, dyadicSum, type Dyadic } from "../../statistics/exact/dyadic.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { trainingCycleCompletionShareOf } from "./trainingCycleCompletionShare.js";

const PARTS = ["urban", "rural"] as const;

/**
 * How far training in town is ahead of training in the country: urban teachersTrained / teachers − rural teachersTrained /
 * teachers. Between −1 and 1, below 0 where the country is ahead; from exact products, divided once.
 *
 * Source: 朔政办发〔2016〕45号 十一 (“城乡教师”); the formula is this library's.
 *
 * @returns A difference of shares, or `null` with the reasons: a figure not reported or in error (named `urban.teachers` and
 *   so on), no teachers in one of the two.
 * @throws UsageError `notAnObject`.
 *
 * @example
 * ```ts
 * import { trainingUrbanRuralGap } from "edu-balance";
 *
 * const urban = { teachersTrained: 450, teachers: 500 };
 * trainingUrbanRuralGap({ urban, rural: { teachersTrained: 480, teachers: 600 } }).value; // => 0.1
 * trainingUrbanRuralGap({ urban, rural: { teachers: 600 } }).reasons; // => [{ code: "missingFigure", field: "rural.teachersTrained", units: [] }]
 * ```
 */
export function trainingUrbanRuralGap(training: UrbanRuralTraining): IndicatorValue {
  requireObject(training, "training");
  const reasons = PARTS.flatMap((part) => reasonsOf(part, isRecord(training[part]) ? training[part] : {}));
  if (reasons.length > 0) return { value: null, reasons };
  const [urban, rural] = [training.urban ?? {}, training.rural ?? {}];
  const top = add(
    multiply(exact(urban.teachersTrained), exact(rural.teachers)),
    negate(multiply(exact(rural.teachersTrained), exact(urban.teachers))),
  );
  return { value: nearestQuotient(top, multiply(exact(urban.teachers), exact(rural.teachers))), reasons: [] };
}

/** What stands in the way of one part's share, its fields named with the part. */
function reasonsOf(part: string, figures: TrainingCycleFigures): IndicatorValue["reasons"] {
  const named = (field: string): string => `${part}.${field}`;
  return trainingCycleCompletionShareOf(figures).reasons.map((reason) => {
    if (reason.code === "zeroDenominator") return { ...reason, fields: reason.fields.map(named) };
    return "field" in reason && reason.code !== "exceptionUnknown" ? { ...reason, field: named(reason.field) } : reason;
  });
}

function exact(figure: number | null | undefined): Dyadic {
  return dyadicSum([figure ?? 0]);
}
