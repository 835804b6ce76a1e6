import type { DepartmentsRecord } from "../../model/records/departments.js";
import { requireObject } from "../../foundation/usageError.js";
import { educationLandSuppliedShareOf } from "../../indicators/rates/educationLandSuppliedShare.js";
import { postsTimelyShareOf } from "../../indicators/rates/postsTimelyShare.js";
import { figuresOf, findingOf, topicContext, topicResult, type TopicAssessment, type TopicOptions } from "./engine/context.js";
import { recordOf } from "./engine/read.js";

/**
 * Clause 二十一: school land comes first, and posts are approved and filled in good time. The text sets no number for
 * either, so both are described; a reading of the caller's judges them. What each department has to do is asked by the
 * checklist.
 *
 * @param record - School land in hectares, and posts.
 * @param options - `asOf`, the county, and readings by measure id.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 二十一.
 *
 * @example
 * ```ts
 * import { assessDepartments } from "edu-balance";
 *
 * const record = { educationLand: { suppliedHectares: 7.5, plannedHectares: 12 }, posts: { postsApprovedAndFilled: 30, postsNeeded: 48 } };
 * const { verdict, findings } = assessDepartments(record, { asOf: "2017-12-31" });
 * [verdict, ...findings.map(({ value }) => value)]; // => ["notApplicable", 0.625, 0.625]
 * ```
 */
export function assessDepartments(record: DepartmentsRecord, options: TopicOptions): TopicAssessment<"departments"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const land = figuresOf(context, "educationLand", recordOf(context, ["educationLand"], record.educationLand), "amount");
  const posts = figuresOf(context, "posts", recordOf(context, ["posts"], record.posts), "count");
  return topicResult("departments", context, [
    findingOf(
      context,
      { indicator: "educationLandSuppliedShare", unit: "share", record: "educationLand" },
      land === null ? null : educationLandSuppliedShareOf(land),
    ),
    findingOf(
      context,
      { indicator: "postsTimelyShare", unit: "share", record: "posts" },
      posts === null ? null : postsTimelyShareOf(posts),
    ),
  ]);
}
