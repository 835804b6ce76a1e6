import { aboutRule, changed, judge, type Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Comparator } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";
import { isOfNobody, judgeValue, notGiven, type Question } from "./question.js";

/** A finding whose value may be known only within a range; it is judged when both ends fall on the same side. */
export function judgeRange(call: Call, question: Question, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const open = judgeValue(call, question, result, more);
  const range = result?.reasons.find((reason) => reason.code === "knownWithinRange");
  if (result === null || range === undefined || open.value !== null || open.requirement === null || open.requirement.comparator === "=")
    return open;
  const least = judgeValue(call, question, { ...result, value: range.least }, more);
  const most = judgeValue(call, question, { ...result, value: range.most }, more);
  return least.verdict === most.verdict ? changed(least, { value: null, margin: null }) : open;
}

/** A finding of a figure per head; one of nobody does not apply. */
export function judgeUnlessNobody(call: Call, question: Question, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  return unlessNobody(judgeValue(call, question, result, more));
}

/** One finding held against a rule that was looked up before. What there is none of does not apply. */
export function judgeByRule(
  call: Call,
  { indicator, unit, path, stage, subject }: Omit<Question, "parameter" | "scope">,
  result: IndicatorValue | null,
  lookup: ParameterLookup,
): Finding {
  const { value, reasons } = result ?? notGiven(path);
  const { period } = call.account.periodAt(path);
  return unlessNobody(judge({ indicator, subject: subject ?? call.subject, stage, period, value, unit, lookup, reasons }));
}

/** A figure per head of nobody does not apply. */
export function unlessNobody(finding: Finding): Finding {
  const isOpen = finding.verdict === "undetermined" || finding.verdict === "described";
  return isOpen && isOfNobody(finding) ? changed(finding, { verdict: "notApplicable" }) : finding;
}

/** A rule as it reads in the unit of the figure held against it: an amount as 1 of a ratio to it, a duty as 1 for yes. */
export function asOne(lookup: ParameterLookup, comparator?: Comparator): ParameterLookup {
  const { parameter } = lookup;
  return parameter === null ? lookup : { ...lookup, parameter: { ...parameter, value: 1, comparator: comparator ?? parameter.comparator } };
}

/** Why a number to count by was not found; that there is one of another scope is not said. */
export function reasonsOfAbsence(lookup: ParameterLookup): readonly Reason[] {
  return aboutRule({ ...lookup, otherScopes: [] });
}
