import { broadbandSchoolShare } from "../../indicators/rates/broadbandSchoolShare.js";
import { multimediaClassroomShare } from "../../indicators/rates/multimediaClassroomShare.js";
import { pupilSpaceShare } from "../../indicators/rates/pupilSpaceShare.js";
import { teacherSpaceShare } from "../../indicators/rates/teacherSpaceShare.js";
import { technologyRecord, type TechnologyRecord } from "../../model/records/technology.js";
import type { TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import type { TopicAssessment } from "./engine/result.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<TechnologyRecord> = {
  broadband: { rate: broadbandSchoolShare, parameter: "broadbandSchoolShareTarget" },
  multimediaClassrooms: { rate: multimediaClassroomShare },
  teacherSpaces: { rate: teacherSpaceShare, parameter: "teacherSpaceShareTarget" },
  pupilSpaces: { rate: pupilSpaceShare, parameter: "pupilSpaceShareTarget", stage: "juniorSecondary" },
};

/**
 * Clause 十四: broadband, multimedia classrooms and online learning spaces of teachers and pupils. The clause has no
 * number; three of the four are held against the national goals to the end of 2015. One that was missed stays so until it
 * is reached; what reached them, and the fourth unless `interpretations` reads a number into it, is described. The goal for
 * pupils is for those from junior secondary up.
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
 * // => [[0.5, "described"], [null, "described"], [0.7, "described"], [0.29, "notMet"]]
 * ```
 */
export function assessTechnology(record: TechnologyRecord, options: TopicOptions): TopicAssessment<"technology"> {
  return assessRows("technology", ROWS, openRecord(technologyRecord, record, options));
}
