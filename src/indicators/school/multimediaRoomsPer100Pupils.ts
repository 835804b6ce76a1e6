import type { StageUnit } from "../../model/stageUnit.js";
import { multimediaRoomsPer100PupilsMeasure } from "../../policy/records/measures/qualityBalance.js";
import { QUALITY_BALANCE, resourceIndicator, type Indicator, type IndicatorTerms } from "./indicator.js";
import { indicatorValue, type IndicatorValue } from "./indicatorValue.js";

/** What is computed, apart from its words. */
export const multimediaRoomsPer100PupilsTerms: IndicatorTerms<"multimediaRoomsPer100Pupils"> = {
  id: "multimediaRoomsPer100Pupils",
  numerator: [{ field: "multimediaRooms", sign: 1 }],
  multiplier: 100,
};

/** Networked multimedia rooms per 100 pupils. Source: 教督〔2017〕6号, 资源配置. */
export const multimediaRoomsPer100Pupils: Indicator<"multimediaRoomsPer100Pupils"> = /* @__PURE__ */ resourceIndicator(
  multimediaRoomsPer100PupilsMeasure,
  multimediaRoomsPer100PupilsTerms,
  {
    clauses: QUALITY_BALANCE,
    limitsOfMeaning: { zh: "不反映设备是否能用、是否常用。", en: "Says nothing of whether the equipment works or is used." },
  },
);

/**
 * Networked multimedia rooms per 100 pupils, of one unit: networked multimedia rooms × 100 / pupils.
 *
 * @returns The value, or `null` with the reason: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { multimediaRoomsPer100PupilsOf } from "edu-balance";
 *
 * multimediaRoomsPer100PupilsOf({ schoolId: "s-1", stage: "primary", pupils: 1000, multimediaRooms: 9 }).value; // => 0.9
 * ```
 */
export function multimediaRoomsPer100PupilsOf(unit: StageUnit): IndicatorValue {
  return indicatorValue(multimediaRoomsPer100PupilsTerms, unit);
}
