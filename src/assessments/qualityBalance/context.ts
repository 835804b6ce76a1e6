import { judge, type Finding, type Judgement, type RuleLookup, type Subject } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { exceptions } from "../../policy/records/exceptions.js";
import type { ExceptionId, PolicyException, Stage } from "../../policy/records/types.js";
import type { Call } from "../call.js";
import { openRecord } from "../openRecord.js";
import { qualityBalanceInput } from "../../model/records/qualityBalance.js";
import type { QualityBalanceInput, QualityBalanceOptions } from "./input.js";

/** The scope of the parameters of 教督〔2017〕6号. */
export const QUALITY_SCOPE = "qualityBalance";

/** The rule by which the measures are known to be in force. */
const MARK = "qualityIndicatorsMetFloor";

/** What every part of the assessment needs. */
export interface QualityContext {
  readonly input: QualityBalanceInput;
  readonly options: QualityBalanceOptions;
  /** Its rules, looked up once. */
  readonly call: Call;
  /** The county. */
  readonly subject: Subject;
  /** Why nothing is judged: the measures were not in force on the day. `null` where they were. */
  readonly notYet: Reason | null;
  /** Exceptions the profile grants. */
  readonly granted: readonly PolicyException[];
}

/** What a part of the assessment found: findings, and what is wrong with the data, by paths from the input down. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** The fields of the input that hold figures. */
const FIGURES = ["units", "schools", "classes", "government", "quality", "recognition"] as const;

/** Opens the context of one call. */
export function openContext(given: QualityBalanceInput, options: QualityBalanceOptions): QualityContext {
  const ids: readonly ExceptionId[] = options.profile?.exceptions ?? [];
  const { profile: _profile, ...rules } = options;
  const call = openRecord(qualityBalanceInput, given, { ...rules, county: given.county }, FIGURES);
  const input = { ...call.record, units: (call.record as Partial<QualityBalanceInput>).units ?? [] };
  const context = { input, options, call, subject: call.subject, notYet: null, granted: exceptions.filter(({ id }) => ids.includes(id)) };
  const { parameter, nextFrom } = lookUp(context, MARK, null);
  return { ...context, notYet: parameter === null ? { code: "noRuleInForce", parameterId: MARK, nextFrom } : null };
}

/** The rule of the measures for a stage, or for the whole county; with the scope `null` the general rule. */
export function lookUp(context: QualityContext, id: string, stage: Stage | null, scope: string | null = QUALITY_SCOPE): RuleLookup {
  return context.call.rule(id, { stage: stage ?? undefined, scope: scope ?? undefined });
}

/** The limit an exception sets instead. Turning it on is the caller's leave to use it unconfirmed. */
export function relaxedLookUp(context: QualityContext, id: string, stage: Stage, scope: string): RuleLookup {
  return context.call.rule(id, { stage, scope, allowUnverified: true });
}

/**
 * Judges what the standard asks. While it is in force, an item without a usable rule is not waived but unknown; only
 * where the whole is zero, so that there is nobody the item could be about, it does not apply.
 */
export function judgeItem(context: QualityContext, judgement: Judgement): Finding {
  const { reasons = [] } = judgement;
  const told = context.call.account.tell(reasons);
  return notWaived(context, judge(told === reasons ? judgement : { ...judgement, reasons: told }));
}

/** A finding of the standard that was judged elsewhere. */
export function notWaived({ notYet }: QualityContext, finding: Finding): Finding {
  if (notYet !== null) return { ...finding, requirement: null, verdict: "notApplicable", margin: null, reasons: [notYet] };
  return finding.requirement === null ? { ...finding, verdict: "undetermined" } : finding;
}
