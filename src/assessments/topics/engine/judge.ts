import { aboutRule, judge, type Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Comparator } from "../../../policy/records/types.js";
import type { UnitId } from "../../../policy/records/units.js";
import { findingOf, notGiven, type Asked, type TopicContext } from "./context.js";

/** A finding whose value may be known only within a range; it is judged when both ends fall on the same side. */
export function rangedFinding(context: TopicContext, asked: Asked, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const open = findingOf(context, asked, result, more);
  const range = result?.reasons.find((reason) => reason.code === "knownWithinRange");
  if (result === null || range === undefined || open.value !== null || open.requirement === null || open.requirement.comparator === "=")
    return open;
  const [least, most] = [range.least, range.most].map((value) => findingOf(context, asked, { ...result, value }, more));
  return least === undefined || least.verdict !== most?.verdict ? open : { ...least, value: null, margin: null };
}

/** A figure per head of nobody does not apply. */
export function ofNobody(finding: Finding): Finding {
  const nobody = finding.verdict === "undetermined" && finding.reasons.some(({ code }) => code === "zeroDenominator");
  return nobody ? { ...finding, verdict: "notApplicable" } : finding;
}

/** One finding held against a rule that was looked up before. What there is none of does not apply. */
export function judgedBy(
  context: TopicContext,
  { indicator, unit, record, stage }: Pick<Asked, "indicator" | "record" | "stage"> & { readonly unit: UnitId },
  result: IndicatorValue | null,
  lookup: ParameterLookup,
): Finding {
  const { value, reasons } = result ?? notGiven(record);
  return ofNobody(judge({ indicator, subject: context.subject, ...(stage === undefined ? {} : { stage }), value, unit, lookup, reasons }));
}

/** A rule as it reads in the unit of the figure held against it: an amount as 1 of a ratio to it, a duty as 1 for yes. */
export function asOne(lookup: ParameterLookup, comparator?: Comparator): ParameterLookup {
  const { parameter } = lookup;
  return parameter === null ? lookup : { ...lookup, parameter: { ...parameter, value: 1, comparator: comparator ?? parameter.comparator } };
}

/** Why a number to count by was not found; that there is one of another scope is not said. */
export function absenceOf(lookup: ParameterLookup): readonly Reason[] {
  return aboutRule({ ...lookup, otherScopes: [] });
}
