import type { Reason } from "../../findings/reason.js";
import { opportunityGapOf, opportunityProblems } from "../../indicators/lists/opportunityGap.js";
import { managementStandardShare } from "../../indicators/rates/managementStandardShare.js";
import { schoolsAtBasicStandardShare } from "../../indicators/rates/schoolsAtBasicStandardShare.js";
import { listProblem } from "../../model/checkFigure.js";
import { readParts, type Path } from "../../model/reading/readRecord.js";
import { OPPORTUNITY_RATES } from "../../model/records/lists.js";
import { standardsRecord, type OpportunityFigures, type StandardsRecord } from "../../model/records/standards.js";
import type { Call, TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "./engine/question.js";
import type { TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<StandardsRecord> = {
  basicStandard: { rate: schoolsAtBasicStandardShare, parameter: "schoolsAtBasicStandardShareTarget" },
  managementStandard: { rate: managementStandardShare },
  opportunity: judgeOpportunity,
};

/**
 * Clause 三 apart from its dated targets of balance: schools at the basic standard (all of them by the end of 2018 in
 * Shuozhou), schools at the management standards, and the gap in opportunity between groups. The last two have no number
 * and are described unless `interpretations` reads one into them.
 *
 * @param record - The figures of the county.
 * @param options - `asOf`, the county with its `place`, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 三.
 *
 * @example
 * ```ts
 * import { assessStandards } from "edu-balance";
 *
 * const county = { id: "yingxian", place: "140622" };
 * const record = { basicStandard: { schoolsAtBasicStandard: 57, schools: 60 } };
 * assessStandards(record, { asOf: "2018-12-30", county }).findings.map(({ indicator, verdict }) => [indicator, verdict]);
 * // => [["schoolsAtBasicStandardShare", "pending"], ["managementStandardShare", "described"], ["opportunityGap", "described"]]
 * assessStandards(record, { asOf: "2018-12-31", county }).verdict; // => "notMet"
 * ```
 */
export function assessStandards(record: StandardsRecord, options: TopicOptions): TopicAssessment<"standards"> {
  return assessRows("standards", ROWS, openRecord(standardsRecord, record, options));
}

/** The gap in opportunity, which says of which rate. */
function judgeOpportunity(call: Call, given: unknown, path: Path): Judged {
  const question = { indicator: "opportunityGap", unit: "share", path } as const;
  const { value, problems } = readParts(given, path);
  if (value === null) return { findings: [judgeValue(call, question, null)], problems };
  const figures = value as unknown as OpportunityFigures;
  const chosen: readonly Reason[] =
    listProblem(figures.rate, OPPORTUNITY_RATES) === null ? [{ code: "denominatorChosen", denominator: figures.rate }] : [];
  return { findings: [judgeValue(call, question, opportunityGapOf(figures), chosen)], problems: opportunityProblems(figures, path) };
}
