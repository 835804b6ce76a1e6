import { daysBetween, type CalendarDate } from "../foundation/calendarDate.js";
import type { Period } from "../foundation/period.js";
import type { LocalText } from "../foundation/localText.js";
import type { ParameterLookup } from "../policy/lookup/parameterAt.js";
import type { Citation, Comparator, Confirmation, Origin, Parameter, Stage } from "../policy/records/types.js";
import type { UnitId } from "../policy/records/units.js";
import type { Reason } from "./reason.js";

/** The verdicts. */
export const VERDICTS = ["met", "declared", "pending", "described", "undetermined", "notMet", "notApplicable"] as const;
/**
 * The outcome of holding something against a rule, the same for a finding, an item, a clause and a whole:
 *
 * - `met`: held against a rule in force and reached; an answer only where somebody else has checked it.
 * - `declared`: nothing is short, and what is said rests on the county's own answers (items and wholes only).
 * - `pending`: short of a rule that falls due after the day.
 * - `described`: no rule judges it, because the text sets no number, nobody could confirm the number, or the target has ended.
 * - `undetermined`: a rule is in force and something it needs is missing, invalid or contradicted.
 * - `notMet`: short of a rule that is due, or of a target that fell due and was replaced before it was reached.
 * - `notApplicable`: it concerns nobody here, or no document asked it on that day.
 */
export type Verdict = (typeof VERDICTS)[number];
/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, LocalText>> = {
  met: { zh: "达标", en: "met" },
  declared: { zh: "仅有自报", en: "declared only" },
  pending: { zh: "推进中", en: "under way" },
  described: { zh: "仅作说明", en: "described only" },
  undetermined: { zh: "无法判定", en: "undetermined" },
  notMet: { zh: "未达标", en: "not met" },
  notApplicable: { zh: "不涉及", en: "not applicable" },
};

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
  /** What its figures are of, where they say so. */
  readonly period?: Period;
  /** Never rounded; `null` when it is not known. */
  readonly value: number | null;
  /** A unit of the library; for an item of a caller's own profile, the unit as the caller writes it. */
  readonly unit: UnitId | (string & {});
  readonly requirement: Requirement | null;
  readonly verdict: Verdict;
  /** Distance from the limit, positive when met, in the unit of the value. */
  readonly margin: number | null;
  /** The day a target was achieved, where it was: on time or late. */
  readonly achievedOn?: CalendarDate;
  readonly reasons: readonly Reason[];
  readonly basis: readonly Citation[];
  readonly origin: Origin;
}

/** A rule as it was looked up, with what it asks where an assessment has said so once. */
export interface RuleLookup extends ParameterLookup {
  readonly asked?: AskedRule;
}

/** What {@link judge} needs to know. */
export interface Judgement {
  readonly indicator: string;
  readonly subject: Subject;
  readonly stage?: Stage | undefined;
  readonly period?: Period | undefined;
  readonly value: number | null;
  /** Where the value is not known exactly: its two ends, both included. */
  readonly range?: { readonly least: number; readonly most: number };
  readonly unit: UnitId;
  readonly lookup: RuleLookup;
  readonly reasons?: readonly Reason[];
}

/**
 * Holds a value against the rule in force and says so in full. The comparison is made on the unrounded value. A value
 * known only within a range is judged when both ends fall on the same side. A target that had fallen due and was not
 * reached stays `notMet`, whatever rule came after it.
 */
export function judge(judgement: Judgement): Finding {
  const { lookup } = judgement;
  const { parameter } = lookup;
  const own = judgement.reasons ?? [];
  const verdict = parameter === null ? verdictWithoutRule(lookup) : heldAt(lookup.asOf, judgement, parameter);
  const missed = verdict === "notMet" || verdict === "undetermined" ? undefined : missedTarget(judgement);
  if (missed !== undefined) {
    const { id: parameterId, value: limit, dueBy = lookup.asOf } = missed;
    const superseded = { code: "supersededTarget", parameterId, limit, dueBy, daysPast: daysBetween(dueBy, lookup.asOf) } as const;
    return findingBy(judgement, askedBy(missed), { verdict: "notMet", reasons: [...own, superseded, ...aboutUsed(missed, lookup.asOf)] });
  }
  const about = aboutRule(lookup);
  const reasons = about.length === 0 ? own : [...own, ...about];
  if (parameter === null) return findingBy(judgement, NOTHING_ASKED, { verdict, reasons });
  const asked = lookup.asked?.parameter === parameter ? lookup.asked : askedBy(parameter);
  if (mayHaveMissed(judgement) && verdict !== "notMet") return findingBy(judgement, asked, { verdict: "undetermined", reasons });
  const isOpen = verdict === "pending" && parameter.dueBy !== undefined;
  return findingBy(judgement, asked, {
    verdict,
    reasons: isOpen ? [...reasons, untilDue(lookup.asOf, parameter.dueBy ?? lookup.asOf)] : reasons,
  });
}

/** What all findings by one rule say of it. */
export interface AskedRule extends Pick<Finding, "requirement" | "basis" | "origin"> {
  readonly parameter: Parameter | null;
}

/** What is asked where no rule is. */
export const NOTHING_ASKED: AskedRule = { parameter: null, requirement: null, basis: /* @__PURE__ */ Object.freeze([]), origin: "library" };

/** A finding by what is asked, with its margin. */
export function findingBy(
  { indicator, subject, stage, period, value: given, unit }: Omit<Judgement, "lookup" | "reasons">,
  { parameter, requirement, basis, origin }: AskedRule,
  { verdict, reasons }: Pick<Finding, "verdict" | "reasons">,
): Finding {
  // JSON has no negative zero.
  const value = given === null ? null : given + 0;
  const margin = value === null || parameter === null ? null : marginOf(value, parameter.comparator, parameter.value);
  return findingOf({ indicator, subject, stage, period, value, unit, requirement, verdict, margin, reasons, basis, origin });
}

/** The parts of a finding, a stage and a period only where there are. */
export type FindingParts = Omit<Finding, "stage" | "period"> & Pick<Judgement, "stage" | "period">;

/** A literal a shape: thousands of findings are made, and a spread inside a literal takes twenty times as long. */
export function findingOf(parts: FindingParts): Finding {
  const { indicator, subject, stage, period, value, unit, requirement, verdict, margin, reasons, basis, origin } = parts;
  if (stage === undefined) {
    if (period === undefined) return { indicator, subject, value, unit, requirement, verdict, margin, reasons, basis, origin };
    return { indicator, subject, period, value, unit, requirement, verdict, margin, reasons, basis, origin };
  }
  if (period === undefined) return { indicator, subject, stage, value, unit, requirement, verdict, margin, reasons, basis, origin };
  return { indicator, subject, stage, period, value, unit, requirement, verdict, margin, reasons, basis, origin };
}

/** A finding with other reasons; the same one where they are the same. */
export function withReasons(finding: Finding, reasons: readonly Reason[]): Finding {
  return reasons === finding.reasons ? finding : changed(finding, { reasons });
}

/** A finding with something said otherwise, in one of the shapes of all findings: a spread makes a new one each, which are slow to read. */
export function changed(finding: Finding, to: Partial<Omit<Finding, "indicator" | "stage" | "period" | "achievedOn">>): Finding {
  if (finding.achievedOn !== undefined) return { ...finding, ...to };
  const { indicator, stage, period } = finding;
  const {
    subject = finding.subject,
    value = finding.value,
    unit = finding.unit,
    requirement = finding.requirement,
    verdict = finding.verdict,
  } = to;
  const { margin = finding.margin, reasons = finding.reasons, basis = finding.basis, origin = finding.origin } = to;
  return findingOf({ indicator, subject, stage, period, value, unit, requirement, verdict, margin, reasons, basis, origin });
}

/** A finding with the period its figures are of, where there is one. */
export function withPeriod(finding: Finding, { period }: Pick<Finding, "period">): Finding {
  if (period === undefined) return finding;
  const { period: _own, ...parts } = finding;
  return findingOf({ period, ...parts });
}

/** Why there is no rule decides what its absence says: see {@link Verdict}. */
function verdictWithoutRule(lookup: ParameterLookup): Verdict {
  if (lookup.placeUnknown) return "undetermined";
  return isRefused(lookup) || lookup.ended || lookup.otherScopes.length > 0 ? "described" : "notApplicable";
}

/** The verdict by one rule: what falls short is pending before the day it falls due. */
function heldAt(asOf: CalendarDate, judgement: Judgement, { comparator, value, dueBy }: Parameter): Verdict {
  const verdict = verdictOf(judgement, comparator, value);
  return verdict === "notMet" && dueBy !== undefined && asOf < dueBy ? "pending" : verdict;
}

/** The last target that had fallen due before another rule took its place, and that the value is short of. */
function missedTarget(judgement: Judgement): Parameter | undefined {
  const { superseded } = judgement.lookup;
  return superseded.length === 0
    ? undefined
    : superseded.find(({ comparator, value }) => verdictOf(judgement, comparator, value) === "notMet");
}

/** Whether a value known within a range only may be short of a target that had fallen due. */
function mayHaveMissed(judgement: Judgement): boolean {
  const { lookup, range } = judgement;
  return (
    range !== undefined && lookup.superseded.some(({ comparator, value }) => verdictOf(judgement, comparator, value) === "undetermined")
  );
}

/** That something need not be reached before a day to come. */
export function untilDue(asOf: CalendarDate, dueBy: CalendarDate): Reason {
  return { code: "notYetDue", dueBy, daysLeft: daysBetween(asOf, dueBy) };
}

/** What a rule asks, said once for all findings by it: they share it, and so it is frozen. */
export function askedBy(parameter: Parameter): AskedRule {
  const { comparator, value: limit, id: parameterId, effectiveFrom, dueBy, confirmation, overlay, source, interpretedBy } = parameter;
  const asked: Requirement =
    dueBy === undefined
      ? { comparator, limit, parameterId, effectiveFrom, confirmation }
      : { comparator, limit, parameterId, effectiveFrom, dueBy, confirmation };
  const requirement = overlay === undefined ? asked : { ...asked, overlay };
  const basis = interpretedBy === undefined ? [source] : [source, interpretedBy];
  return { parameter, requirement: Object.freeze(requirement), basis: Object.freeze(basis), origin: parameter.level };
}

/**
 * The verdict of a whole from those of its parts: `notMet` beats `undetermined`, `pending`, `declared` and `met`. What is
 * described or does not apply is left aside, and says something only where nothing else is there.
 */
export function combineVerdicts(verdicts: readonly Verdict[]): Verdict {
  for (const verdict of VERDICTS_BY_WEIGHT) if (verdicts.includes(verdict)) return verdict;
  return "notApplicable";
}

/** The verdicts in the order in which they decide a whole, the worst first; the last two judge nothing. */
export const VERDICTS_BY_WEIGHT: readonly Verdict[] = [
  "notMet",
  "undetermined",
  "pending",
  "declared",
  "met",
  "described",
  "notApplicable",
];

/** Margin over limit, which makes gaps of different units comparable; `null` where there is no number, or the limit is 0. */
export function relativeMargin({ margin, requirement }: Pick<Finding, "margin" | "requirement">): number | null {
  if (margin === null || requirement === null || requirement.limit === 0) return null;
  return margin / Math.abs(requirement.limit);
}

/** What there is to say of a rule: why there is none, or how sure it is and whose. */
export function aboutRule(lookup: ParameterLookup): readonly Reason[] {
  const { id, parameter, otherScopes, nextFrom, placeUnknown, ownStages } = lookup;
  const ofStages: readonly Reason[] = ownStages.length === 0 ? [] : [{ code: "ruleOfStage", parameterId: id, stages: ownStages }];
  if (parameter !== null) {
    const used = aboutUsed(parameter, lookup.asOf);
    return ofStages.length === 0 ? used : [...used, ...ofStages];
  }
  if (placeUnknown) return [{ code: "placeUnknown", parameterId: id }];
  if (isRefused(lookup)) return [{ code: "unverifiedRuleRefused", parameterId: id }, ...ofStages];
  if (ofStages.length > 0) return ofStages;
  return [
    otherScopes.length > 0
      ? { code: "ruleOfOtherScope", parameterId: id, scopes: otherScopes }
      : { code: "noRuleInForce", parameterId: id, nextFrom },
  ];
}

/** How sure a rule that is used is, whose, and whether it was public on the day. */
function aboutUsed({ id: parameterId, announcedOn, confirmation, overlay }: Parameter, asOf: CalendarDate): readonly Reason[] {
  const about: Reason[] = [];
  if (announcedOn !== undefined && announcedOn > asOf) about.push({ code: "announcedLater", parameterId, announcedOn });
  if (confirmation === "unverified") about.push({ code: "unverifiedRuleUsed", parameterId });
  if (overlay !== undefined) about.push({ code: "overlayUsed", parameterId, overlay });
  return about;
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
