import type { Finding } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { Verdict } from "../../findings/finding.js";
import { assessSchoolStandards } from "../basicBalance/assessSchoolStandards.js";
import { openCall, type TopicOptions } from "../call.js";
import { judgeValue } from "../topics/engine/question.js";
import { topicResult } from "../topics/engine/result.js";
import type { StandardisationRecord } from "../../model/records/schoolStandards.js";

export type { StandardisationRecord } from "../../model/records/schoolStandards.js";

/** Clause 四: every school held against the province's items. The findings name each school once, not every item of it. */
export function assessStandardisation(
  { profile, schools }: StandardisationRecord,
  options: TopicOptions,
): { readonly verdict: Verdict; readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  if (profile === undefined || schools === undefined) {
    const call = openCall(options);
    const path = ["standardisation", profile === undefined ? "profile" : "schools"];
    const missing = judgeValue(call, { indicator: "basicStandardItemsShare", unit: "share", path }, null);
    return topicResult("standardisation", call, [{ findings: [{ ...missing, verdict: "undetermined" }], problems: [] }]);
  }
  const result = assessSchoolStandards({ profile, schools }, options);
  // The share of such schools is a target of clause 三, where its own record is judged.
  return { verdict: result.verdict, findings: result.schools.map(({ finding }) => finding), problems: result.problems };
}
