import { assessSchoolStandards } from "../basicBalance/assessSchoolStandards.js";
import type { TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "../topics/engine/question.js";
import { topicResult, type TopicAssessment } from "../topics/engine/result.js";
import { standardisationRecord, type StandardisationRecord } from "../../model/records/schoolStandards.js";

export type { StandardisationRecord } from "../../model/records/schoolStandards.js";

/** Clause 四: every school held against the province's items. The findings name each school once, not every item of it. */
export function assessStandardisation(
  given: StandardisationRecord,
  options: TopicOptions,
): Pick<TopicAssessment, "verdict" | "findings" | "ledger" | "periods" | "problems"> {
  const call = openRecord(standardisationRecord, given, options, ["schools"]);
  const { profile, schools } = call.record;
  if (profile === undefined || schools === undefined) {
    const path = [profile === undefined ? "profile" : "schools"];
    const missing = judgeValue(call, { indicator: "basicStandardItemsShare", unit: "share", path }, null);
    return topicResult("standardisation", call, [{ findings: [{ ...missing, verdict: "undetermined" }], problems: [] }]);
  }
  const result = assessSchoolStandards({ profile, schools }, options);
  // The share of such schools is a target of clause 三, where its own record is judged.
  const findings = result.schools.map(({ finding }) => ({ ...finding, ...call.account.periodAt(["schools"]) }));
  const { ledger, periods, problems } = call.account;
  return { verdict: result.verdict, findings, ledger, periods, problems: [...problems, ...result.problems] };
}
