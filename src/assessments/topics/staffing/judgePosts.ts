import { aboutRule, findingOf, judge, type Finding, type Subject } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import type { Period } from "../../../foundation/period.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Stage } from "../../../policy/records/types.js";
import type { PostRule } from "./postRule.js";

/** What a finding of posts is about: those that somebody has, and those the rules require. */
export interface PostQuestion {
  readonly indicator: "pupilsPerPost" | "smallSchoolPosts" | "staffInPost";
  readonly subject: Subject;
  readonly stage?: Stage;
  readonly period?: Period;
  readonly approved: IndicatorValue;
  /** Default: posts. */
  readonly unit?: "posts" | "persons";
  readonly required: IndicatorValue;
  readonly rules: readonly PostRule[];
  /** Name of the caller's own rule, where that rule sets what is required. */
  readonly setBy?: string;
}

/**
 * Posts approved, or staff in post, held against what is required, which the rules and the figures make together. While it is unknown how many
 * are required, nothing is judged.
 */
export function judgePosts({ indicator, subject, stage, period, approved, unit = "posts", required, rules, setBy }: PostQuestion): Finding {
  const base = { indicator, subject, stage, period, unit, value: approved.value };
  const without = rules.find(({ lookup, needsPlace }) => lookup.parameter === null && !needsPlace);
  const open: readonly Reason[] = [...approved.reasons, ...required.reasons];
  if (without !== undefined) return judge({ lookup: without.lookup, reasons: open, ...base });
  const [first, ...others] = rules.map(({ lookup }) => lookup);
  const basis = distinct(rules.flatMap(({ lookup }) => (lookup.parameter === null ? [] : [lookup.parameter.source])));
  const rule = first?.parameter ?? null;
  if (first === undefined || rule === null || required.value === null) {
    const used = distinct(rules.flatMap(({ lookup }) => reasonsOfUse(lookup)));
    const origin = rule?.level ?? "library";
    return findingOf({ requirement: null, verdict: "undetermined", margin: null, reasons: [...open, ...used], basis, origin, ...base });
  }
  const own = setBy === undefined ? {} : { overlay: setBy };
  const parameter = { ...rule, ...own, value: required.value, unit: "count", comparator: ">=" } as const;
  const shown = judge({ lookup: { ...first, parameter }, reasons: open, ...base });
  return { ...shown, reasons: distinct([...shown.reasons, ...others.flatMap(reasonsOfUse)]), basis };
}

function reasonsOfUse(lookup: ParameterLookup): readonly Reason[] {
  return lookup.parameter === null ? [] : aboutRule(lookup);
}
