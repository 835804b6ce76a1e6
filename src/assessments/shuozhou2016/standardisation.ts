import type { Finding } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { Verdict } from "../../findings/finding.js";
import { assessSchoolStandards, type SchoolStandardsInput } from "../basicBalance/assessSchoolStandards.js";
import { findingOf, topicContext, topicResult, type TopicOptions } from "../topics/engine/context.js";

/** The province's basic standard and the schools that are to reach it, for clause 四. */
export type StandardisationRecord = Partial<SchoolStandardsInput>;

/** Clause 四: every school held against the province's items. The findings name each school once, not every item of it. */
export function assessStandardisation(
  { profile, schools }: StandardisationRecord,
  options: TopicOptions,
): { readonly verdict: Verdict; readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  if (profile === undefined || schools === undefined) {
    const context = topicContext(options);
    const record = profile === undefined ? "standardisation.profile" : "standardisation.schools";
    const missing = findingOf(context, { indicator: "basicStandardItemsShare", unit: "share", record }, null);
    return topicResult("standardisation", context, [{ ...missing, verdict: "undetermined" }]);
  }
  const result = assessSchoolStandards({ profile, schools }, options);
  // The share of such schools is a target of clause 三, where its own record is judged.
  return { verdict: result.verdict, findings: result.schools.map(({ finding }) => finding), problems: result.problems };
}
