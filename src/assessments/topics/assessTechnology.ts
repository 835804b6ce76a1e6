import type { TechnologyRecord } from "../../model/records/technology.js";
import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import { broadbandSchoolShareOf } from "../../indicators/rates/broadbandSchoolShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { multimediaClassroomShareOf } from "../../indicators/rates/multimediaClassroomShare.js";
import { pupilSpaceShareOf } from "../../indicators/rates/pupilSpaceShare.js";
import { teacherSpaceShareOf } from "../../indicators/rates/teacherSpaceShare.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type Asked,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";

/**
 * Clause 十四: broadband, multimedia classrooms and online learning spaces of teachers and pupils. The clause has no
 * number; three of the four are held against the national goals for 2015. The fourth is described unless
 * `interpretations` reads a number into it. The goal for pupils is for those from junior secondary up.
 *
 * @param record - The figures of the county.
 * @param options - `asOf`, the county, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十四; 到2015年教育信息化目标（五部门方案）.
 *
 * @example
 * ```ts
 * import { assessTechnology } from "edu-balance";
 *
 * const record = {
 *   broadband: { schoolsWithBroadband: 45, schools: 90 },
 *   teacherSpaces: { teachersWithSpace: 700, teachers: 1000 },
 *   pupilSpaces: { pupilsWithSpace: 2900, pupils: 10_000 },
 * };
 * const { findings } = assessTechnology(record, { asOf: "2016-12-31" });
 * findings.map(({ value, verdict }) => [value, verdict]);
 * // => [[0.5, "met"], [null, "notApplicable"], [0.7, "met"], [0.29, "notMet"]]
 * ```
 */
export function assessTechnology(record: TechnologyRecord, options: TopicOptions): TopicAssessment<"technology"> {
  requireObject(record, "record");
  const context = topicContext(options);
  return topicResult("technology", context, [
    rate(context, record.broadband, broadbandSchoolShareOf, {
      indicator: "broadbandSchoolShare",
      record: "broadband",
      parameter: "broadbandSchoolShareTarget",
    }),
    rate(context, record.multimediaClassrooms, multimediaClassroomShareOf, {
      indicator: "multimediaClassroomShare",
      record: "multimediaClassrooms",
    }),
    rate(context, record.teacherSpaces, teacherSpaceShareOf, {
      indicator: "teacherSpaceShare",
      record: "teacherSpaces",
      parameter: "teacherSpaceShareTarget",
    }),
    rate(context, record.pupilSpaces, pupilSpaceShareOf, {
      indicator: "pupilSpaceShare",
      record: "pupilSpaces",
      parameter: "pupilSpaceShareTarget",
      stage: "juniorSecondary",
    }),
  ]);
}

function rate<Figures extends object>(
  context: TopicContext,
  given: Figures | null | undefined,
  of: (figures: Figures) => IndicatorValue,
  asked: Omit<Asked, "unit">,
): Finding {
  const figures = figuresOf(context, asked.record, given, "count");
  return findingOf(context, { ...asked, unit: "share" }, figures === null ? null : of(figures));
}
