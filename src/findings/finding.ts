import { daysBetween, type CalendarDate } from "../foundation/calendarDate.js";
import type { ParameterLookup } from "../policy/lookup/parameterAt.js";
import type { Citation, Comparator, Confirmation, Origin, Stage } from "../policy/records/types.js";
import type { UnitId } from "../policy/records/units.js";
import type { Reason } from "./reason.js";

/** The verdicts. */
export const VERDICTS = ["met", "notMet", "undetermined", "notApplicable"] as const;
/**
 * The outcome of holding a value against a rule. `undetermined`: data are missing or invalid. `notApplicable`: no
 * rule was in force, or the value is short of a requirement that has not fallen due.
 */
export type Verdict = (typeof VERDICTS)[number];

/** The kinds of subject. */
export const SUBJECT_KINDS = ["county", "city", "school"] as const;

/** Whom a finding is about. */
export interface Subject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly id: string;
  readonly name?: string;
}

/** What was required. */
export interface Requirement {
  readonly comparator: Comparator;
  readonly limit: number;
  readonly parameterId: string;
  readonly effectiveFrom: CalendarDate;
  readonly dueBy?: CalendarDate;
  readonly confirmation: Confirmation;
  /** Name of the caller's overlay that set the limit; absent for the library's own rules. */
  readonly overlay?: string;
}

/** One judgement: a value, the rule it was held against, and everything needed to check it. */
export interface Finding {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly subject: Subject;
  readonly stage?: Stage;
  /** Never rounded; `null` when it is not known. */
  readonly value: number | null;
  /** A unit of the library; for an item of a caller's own profile, the unit as the caller writes it. */
  readonly unit: UnitId | (string & {});
  readonly requirement: Requirement | null;
  readonly verdict: Verdict;
  /** Distance from the limit, positive when met, in the unit of the value. */
  readonly margin: number | null;
  readonly reasons: readonly Reason[];
  readonly basis: readonly Citation[];
  readonly origin: Origin;
}

/** What {@link judge} needs to know. */
export interface Judgement {
  readonly indicator: string;
  readonly subject: Subject;
  readonly stage?: Stage;
  readonly value: number | null;
  /** Where the value is not known exactly: its two ends, both included. */
  readonly range?: { readonly least: number; readonly most: number };
  readonly unit: UnitId;
  readonly lookup: ParameterLookup;
  readonly reasons?: readonly Reason[];
}

/**
 * Holds a value against the rule in force and says so in full. The comparison is made on the unrounded value. A value
 * known only within a range is judged when both ends fall on the same side.
 */
export function judge(judgement: Judgement): Finding {
  const { lookup } = judgement;
  const { parameter } = lookup;
  const reasons: Reason[] = [...(judgement.reasons ?? []), ...aboutRule(lookup)];
  const base = {
    indicator: judgement.indicator,
    subject: judgement.subject,
    ...(judgement.stage === undefined ? {} : { stage: judgement.stage }),
    value: judgement.value,
    unit: judgement.unit,
  };
  if (parameter === null) {
    return {
      ...base,
      requirement: null,
      verdict: isRefused(lookup) ? "undetermined" : "notApplicable",
      margin: null,
      reasons,
      basis: [],
      origin: "library",
    };
  }
  let verdict = verdictOf(judgement, parameter.comparator, parameter.value);
  if (verdict === "notMet" && parameter.dueBy !== undefined && lookup.asOf < parameter.dueBy) {
    verdict = "notApplicable";
    reasons.push({ code: "notYetDue", dueBy: parameter.dueBy, daysLeft: daysBetween(lookup.asOf, parameter.dueBy) });
  }
  return {
    ...base,
    requirement: {
      comparator: parameter.comparator,
      limit: parameter.value,
      parameterId: parameter.id,
      effectiveFrom: parameter.effectiveFrom,
      ...(parameter.dueBy === undefined ? {} : { dueBy: parameter.dueBy }),
      confirmation: parameter.confirmation,
      ...(parameter.overlay === undefined ? {} : { overlay: parameter.overlay }),
    },
    verdict,
    margin: judgement.value === null ? null : marginOf(judgement.value, parameter.comparator, parameter.value),
    reasons,
    basis: [parameter.source, ...(parameter.interpretedBy === undefined ? [] : [parameter.interpretedBy])],
    origin: parameter.level,
  };
}

/** The verdict of a whole from those of its parts: `notMet` beats `undetermined`, which beats `met`; parts that do not apply are left aside. */
export function combineVerdicts(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("notMet")) return "notMet";
  if (verdicts.includes("undetermined")) return "undetermined";
  return verdicts.includes("met") ? "met" : "notApplicable";
}

/** What there is to say of a rule: why there is none, or how sure it is and whose. */
export function aboutRule(lookup: ParameterLookup): readonly Reason[] {
  const { id, parameter, otherScopes, nextFrom } = lookup;
  if (parameter === null) {
    if (isRefused(lookup)) return [{ code: "unverifiedRuleRefused", parameterId: id }];
    return [
      otherScopes.length > 0
        ? { code: "ruleOfOtherScope", parameterId: id, scopes: otherScopes }
        : { code: "noRuleInForce", parameterId: id, nextFrom },
    ];
  }
  return [
    ...(parameter.confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: id } as const] : []),
    ...(parameter.overlay === undefined ? [] : [{ code: "overlayUsed", parameterId: id, overlay: parameter.overlay } as const]),
  ];
}

function isRefused({ path }: ParameterLookup): boolean {
  return path.some(({ outcome }) => outcome === "unverifiedRefused");
}

function verdictOf(judgement: Judgement, comparator: Comparator, limit: number): Verdict {
  const { value, range } = judgement;
  if (value !== null) return holds(value, comparator, limit) ? "met" : "notMet";
  if (range === undefined) return "undetermined";
  const atLeast = holds(range.least, comparator, limit);
  return atLeast === holds(range.most, comparator, limit) && comparator !== "=" ? (atLeast ? "met" : "notMet") : "undetermined";
}

/** Whether a value satisfies a comparison with a limit. */
export function holds(value: number, comparator: Comparator, limit: number): boolean {
  switch (comparator) {
    case "<=":
      return value <= limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    case ">":
      return value > limit;
    case "=":
      return value === limit;
  }
}

function marginOf(value: number, comparator: Comparator, limit: number): number {
  if (comparator === "=") return -Math.abs(value - limit) + 0;
  return comparator === ">=" || comparator === ">" ? value - limit : limit - value;
}
