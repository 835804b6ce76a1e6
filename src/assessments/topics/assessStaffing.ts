import { certifiedTeacherShare } from "../../indicators/rates/certifiedTeacherShare.js";
import { postsFilledShare } from "../../indicators/rates/postsFilledShare.js";
import { teacherPayParity } from "../../indicators/rates/teacherPayParity.js";
import { teacherReplacementRate } from "../../indicators/rates/teacherReplacementRate.js";
import { staffingRecord, type StaffingRecord } from "../../model/records/staffing.js";
import { type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import { judgeRows, type TopicRows } from "./engine/table.js";
import { readClassRule } from "./staffing/classRule.js";
import { judgeAges } from "./staffing/judgeAges.js";
import { judgePeArts } from "./staffing/judgePeArts.js";
import { judgePupilsPerPost } from "./staffing/judgePupilsPerPost.js";
import { judgeSmallSchools } from "./staffing/judgeSmallSchools.js";
import { judgeStaffGaps, type StaffGap } from "./staffing/judgeStaffGaps.js";
import { judgeStructure } from "./staffing/judgeStructure.js";
import { judgeSubjects } from "./staffing/judgeSubjects.js";
import { judgeTeacherRatios } from "./staffing/judgeTeacherRatios.js";
import { readSchoolStaff } from "./staffing/readSchoolStaff.js";

/** The parts beside the groups of pupils and the staff by school, each of which is judged in several ways. */
type OtherParts = Omit<StaffingRecord, "pupilGroups" | "schoolStaff">;

/** Result of {@link assessStaffing}. */
export interface StaffingAssessment extends TopicAssessment<"staffing"> {
  /** What each school has above or below its need, where both are known, by stage and in the order given. */
  readonly staffGaps: readonly StaffGap[];
}

const ROWS: TopicRows<OtherParts> = {
  smallSchools: judgeSmallSchools,
  posts: { rate: postsFilledShare },
  structure: judgeStructure,
  ages: judgeAges,
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
 * `schoolStaff`: staff by school and stage. `pupilTeacherRatio` (生师比) and `teachersPerClass` (师班比) are of full-time teachers, by
 * stage and kind of place, ratios of sums and described: the standard of posts counts all staff. `staffInPost`: the staff in post of
 * each school against the whole number the standard requires of it, ⌈pupils / standard⌉, and of a school below the size of small ones
 * the larger of that and classes × posts per class. `staffShortage` and `staffSurplus`: what schools are short of and have above it,
 * by stage, each sum by itself and never netted; a small school without posts per class is in neither and is named. Where only
 * full-time teachers are reported, their gaps are described and nothing is judged. Rounding up is this library's.
 *
 * The make-up of the staff (改善教师队伍结构) is described: `structure`, degrees and titles by stage; `ages`, shares of the caller's own age
 * bands, which must not overlap; `schoolsWithoutSubjectTeacher`, schools without a teacher of music, physical education, art, English
 * or IT, by name.
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
export function assessStaffing(record: StaffingRecord, options: TopicOptions): StaffingAssessment {
  const call = openRecord(staffingRecord, record, options);
  const { schoolStaff, smallSchools } = call.record;
  const staff = readSchoolStaff(call, schoolStaff, ["schoolStaff"]);
  const { findings, gaps } = judgeStaffGaps(call, staff, readClassRule(call, smallSchools?.rule, ["smallSchools", "rule"]));
  const result = topicResult("staffing", call, [
    judgePupilsPerPost(call, call.record),
    { findings: [...judgeTeacherRatios(call, staff), ...findings, ...judgeSubjects(call, staff)], problems: staff.problems },
    ...judgeRows<OtherParts>(call, ROWS, call.record),
  ]);
  return { ...result, staffGaps: gaps };
}
