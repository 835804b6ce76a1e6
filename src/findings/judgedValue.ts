import { findingOf, type Finding, type Subject } from "./finding.js";

/** What the findings of several schools by one rule have in common: it is said once for all of them. */
export type FindingRule = Pick<Finding, "indicator" | "stage" | "period" | "unit" | "requirement" | "basis" | "origin">;

/**
 * What is left to say of one of them. It has a requirement of its own where the value was held against another rule than the others,
 * such as a target that had fallen due before that rule took its place.
 */
export type JudgedValue = Pick<Finding, "value" | "verdict" | "margin" | "reasons"> &
  Partial<Pick<Finding, "requirement" | "basis" | "origin">>;

/** A finding without what its rule says. */
export function judgedValue(finding: Finding, rule: FindingRule): JudgedValue {
  const { value, verdict, margin, reasons, requirement, basis, origin } = finding;
  const isCommon = requirement === rule.requirement && basis === rule.basis && origin === rule.origin;
  return isCommon ? { value, verdict, margin, reasons } : { value, requirement, verdict, margin, reasons, basis, origin };
}

/** The whole finding: what its rule says, whom it is about, and what was found. */
export function wholeFinding(rule: FindingRule, subject: Subject, judged: JudgedValue): Finding {
  const { indicator, stage, period, unit } = rule;
  const { value, verdict, margin, reasons, requirement = rule.requirement, basis = rule.basis, origin = rule.origin } = judged;
  return findingOf({ indicator, subject, stage, period, value, unit, requirement, verdict, margin, reasons, basis, origin });
}

/** The fields of what is left of a finding without its rule. */
const FIELDS = ["value", "verdict", "margin", "reasons"] as const;

/** Whether a part of a result is what is left of a finding without its rule. */
export function isJudgedValue(part: unknown): part is JudgedValue {
  return (
    typeof part === "object" && part !== null && FIELDS.every((field) => Object.hasOwn(part, field)) && !Object.hasOwn(part, "indicator")
  );
}
