import { educationLandSuppliedShare } from "../../indicators/rates/educationLandSuppliedShare.js";
import { postsTimelyShare } from "../../indicators/rates/postsTimelyShare.js";
import { departmentsRecord, type DepartmentsRecord } from "../../model/records/departments.js";
import type { TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import type { TopicAssessment } from "./engine/result.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<DepartmentsRecord> = { educationLand: { rate: educationLandSuppliedShare }, posts: { rate: postsTimelyShare } };

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
 * [verdict, ...findings.map(({ value }) => value)]; // => ["described", 0.625, 0.625]
 * ```
 */
export function assessDepartments(record: DepartmentsRecord, options: TopicOptions): TopicAssessment<"departments"> {
  return assessRows("departments", ROWS, openRecord(departmentsRecord, record, options));
}
