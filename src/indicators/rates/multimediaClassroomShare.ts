import { multimediaClassroomShareMeasure } from "../../policy/records/measures/teaching.js";
import { multimediaClassroomFigures, type MultimediaClassroomFigures } from "../../model/records/technology.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of classrooms with multimedia. Source: 朔政办发〔2016〕45号 十四. */
export const multimediaClassroomShare: Rate<keyof MultimediaClassroomFigures> = rate(
  multimediaClassroomShareMeasure,
  multimediaClassroomFigures,
  {
    numerator: ["multimediaClassrooms"],
    denominator: ["classrooms"],
    clauses: [{ document: "shuozhouOpinion2016", clause: "十四" }],
    limitsOfMeaning: {
      zh: "设备不等于优质资源到班，也不反映是否使用。",
      en: "Equipment alone brings no good resources into the classroom, and may stand unused.",
    },
  },
);

/**
 * Share of classrooms with multimedia: multimediaClassrooms / classrooms.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no classrooms.
 *
 * @example
 * ```ts
 * import { multimediaClassroomShareOf } from "edu-balance";
 *
 * multimediaClassroomShareOf({ multimediaClassrooms: 77, classrooms: 100 }).value; // => 0.77
 * multimediaClassroomShareOf({ multimediaClassrooms: 77 }).reasons; // => [{ code: "missingFigure", field: "classrooms", units: [] }]
 * ```
 */
export function multimediaClassroomShareOf(figures: MultimediaClassroomFigures): IndicatorValue {
  return rateOf(multimediaClassroomShare, figures);
}
