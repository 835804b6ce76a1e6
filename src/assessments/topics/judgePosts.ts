import { aboutRule, judge, type Finding, type Subject } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { parameterAt, type ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { SchoolStage, Stage } from "../../policy/records/types.js";
import { queryFor } from "../call.js";
import type { TopicContext } from "./engine/context.js";
import { POST_PLACES, type PostPlace } from "../../model/records/lists.js";

export { POST_PLACES, type PostPlace } from "../../model/records/lists.js";

/** The standard of posts of a stage, and whether it can be told without the kind of place. */
export interface PostRule {
  readonly lookup: ParameterLookup;
  /** Standards are in force, and which one holds is not known. */
  readonly placeWanted: boolean;
}

/** The standard of posts of the day. */
export function postRule({ county, options }: TopicContext, stage: SchoolStage, place: PostPlace | null): PostRule {
  const query = { ...queryFor(county, null, options), stage, ...(place === null ? {} : { scope: place }) };
  const lookup = parameterAt("pupilsPerStaffPostLimit", query);
  return { lookup, placeWanted: place === null && POST_PLACES.some((each) => lookup.otherScopes.includes(each)) };
}

/** Posts that somebody has, and the posts the rules require. */
export interface HeldPosts {
  readonly indicator: "pupilsPerPost" | "smallSchoolPosts";
  readonly subject: Subject;
  readonly stage?: Stage;
  readonly approved: IndicatorValue;
  readonly required: IndicatorValue;
  readonly rules: readonly PostRule[];
  /** Name of the caller's own rule, where that rule sets what is required. */
  readonly setBy?: string;
}

/**
 * Posts approved held against posts required, which the rules and the figures make together. While these do not tell what
 * is required, nothing is judged.
 */
export function heldPosts({ indicator, subject, stage, approved, required, rules, setBy }: HeldPosts): Finding {
  const base = { indicator, subject, ...(stage === undefined ? {} : { stage }), unit: "posts", value: approved.value } as const;
  const without = rules.find(({ lookup, placeWanted }) => lookup.parameter === null && !placeWanted);
  const open: readonly Reason[] = [...approved.reasons, ...required.reasons];
  if (without !== undefined) return judge({ ...base, lookup: without.lookup, reasons: open });
  const [first, ...others] = rules.map(({ lookup }) => lookup);
  const basis = distinct(rules.flatMap(({ lookup }) => (lookup.parameter === null ? [] : [lookup.parameter.source])));
  const rule = first?.parameter ?? null;
  if (first === undefined || rule === null || required.value === null) {
    const used = distinct(rules.flatMap(({ lookup }) => reasonsOfUse(lookup)));
    const origin = rule?.level ?? "library";
    return { ...base, requirement: null, verdict: "undetermined", margin: null, reasons: [...open, ...used], basis, origin };
  }
  const own = setBy === undefined ? {} : { overlay: setBy };
  const parameter = { ...rule, ...own, value: required.value, unit: "count", comparator: ">=" } as const;
  const shown = judge({ ...base, lookup: { ...first, parameter }, reasons: open });
  return { ...shown, reasons: distinct([...shown.reasons, ...others.flatMap(reasonsOfUse)]), basis };
}

function reasonsOfUse(lookup: ParameterLookup): readonly Reason[] {
  return lookup.parameter === null ? [] : aboutRule(lookup);
}
