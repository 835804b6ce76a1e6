import { certifiedTeacherShare } from "../../indicators/rates/certifiedTeacherShare.js";
import { postsFilledShare } from "../../indicators/rates/postsFilledShare.js";
import { teacherPayParity } from "../../indicators/rates/teacherPayParity.js";
import { teacherReplacementRate } from "../../indicators/rates/teacherReplacementRate.js";
import { staffingRecord, type StaffingRecord } from "../../model/records/staffing.js";
import { type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import { judgeRows, type TopicRows } from "./engine/table.js";
import { judgePeArts } from "./staffing/judgePeArts.js";
import { judgePupilsPerPost } from "./staffing/judgePupilsPerPost.js";
import { judgeSmallSchools } from "./staffing/judgeSmallSchools.js";

/** The parts beside the groups of pupils, which are held against the posts of the county. */
type OtherParts = Omit<StaffingRecord, "pupilGroups">;

const ROWS: TopicRows<OtherParts> = {
  smallSchools: judgeSmallSchools,
  posts: { rate: postsFilledShare },
  peArts: judgePeArts,
  certification: { rate: certifiedTeacherShare, parameter: "certifiedTeacherShareFloor" },
  pay: { rate: teacherPayParity, parameter: "teacherPayParityFloor" },
  replacement: { rate: teacherReplacementRate },
};

/**
 * Clause 九: staff posts, qualification, pay and replacement of teachers.
 *
 * `pupilsPerPost`: posts approved for the county are held against those its pupils require, Σ(pupils / standard) over the
 * stages, in posts and not rounded to whole ones; and by stage pupils per post against the standard, where posts are
 * approved by stage. Since 2014 the standard is one for town and country, before it the kind of place decides; without it
 * nothing is judged. `smallSchoolPosts`: each small school by itself, against the larger of pupils / standard and
 * classes × posts per class, a number the caller brings.
 *
 * The share of posts filled and the rate of replacement have no number and are described unless `interpretations` reads
 * one into them: to leave posts empty is forbidden, which makes 1 the natural reading of the first. Teachers of physical
 * education and the arts have a number in quality balance alone, for each school; here they are described for the county.
 *
 * @param record - Figures of the county.
 * @param options - `asOf`, the county with its place, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 九; 中央编办发〔2014〕72号, 国办发〔2001〕74号; 国办发〔2015〕43号; 教师法 第10条; 义务教育法 第31条.
 *
 * @example
 * ```ts
 * import { assessStaffing } from "edu-balance";
 *
 * const pupilGroups = [
 *   { stage: "primary", pupils: 9500, postsApproved: 490 },
 *   { stage: "juniorSecondary", pupils: 4050, postsApproved: 310 },
 * ] as const;
 * const posts = { postsApproved: 800, postsFilled: 776 };
 * const { findings } = assessStaffing({ posts, pupilGroups }, { asOf: "2016-12-31" });
 * findings.slice(0, 3).map(({ unit, value, requirement, verdict }) => [unit, value, requirement?.limit, verdict]);
 * // => [["posts", 800, 800, "met"], ["perPost", 9500 / 490, 19, "notMet"], ["perPost", 4050 / 310, 13.5, "met"]]
 * findings.find(({ indicator }) => indicator === "postsFilledShare")?.value; // => 0.97
 * ```
 */
export function assessStaffing(record: StaffingRecord, options: TopicOptions): TopicAssessment<"staffing"> {
  const call = openRecord(staffingRecord, record, options);
  return topicResult("staffing", call, [judgePupilsPerPost(call, call.record), ...judgeRows<OtherParts>(call, ROWS, call.record)]);
}
