import { judge, NOTHING_ASKED, type Finding, type RuleLookup, type Subject, type Verdict } from "../../findings/finding.js";
import { judgedValue, type FindingRule, type JudgedValue } from "../../findings/judgedValue.js";
import type { Exclusion } from "../../findings/ledger.js";
import type { Period } from "../../foundation/period.js";
import type { Reason } from "../../findings/reason.js";
import type { Indicator, QualityIndicatorId } from "../../indicators/school/indicator.js";
import { gapIn, numeratorOf, valuePerPupil, type Numerator } from "../../indicators/school/indicatorValue.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { READ_FIGURE, type StageUnit } from "../../model/stageUnit.js";
import { missFloorAt } from "../../policy/lookup/missFloorAt.js";
import type { Parameter, Stage } from "../../policy/records/types.js";
import { queryFor } from "../call.js";
import type { Addition, Additions } from "./additions.js";
import { judgeItem, lookUp, type QualityContext } from "./context.js";

/** One school held against the seven thresholds. */
export interface SchoolCheck {
  readonly schoolId: string;
  readonly schoolName?: string;
  /** How many of the seven reach their threshold. */
  readonly met: number;
  /** Those that do not. */
  readonly missed: readonly QualityIndicatorId[];
  /** Those that are not known. */
  readonly unknown: readonly QualityIndicatorId[];
  /**
   * `met`: at least six reach their threshold and the seventh is not below its floor. `notMet`: this is ruled out by
   * what is known. Otherwise `undetermined`.
   */
  readonly verdict: Verdict;
  /** The seven in the order of the text, each against its threshold: what that asks is in `rules` of the stage, by the same keys. */
  readonly findings: readonly JudgedValue[];
  /** How many are met, against how many must be; its verdict is the school's. */
  readonly finding: JudgedValue;
}

/** What the standard asks of all schools of a stage. */
export interface SchoolRules {
  /** The thresholds of the seven, in the order of the text. */
  readonly findings: readonly FindingRule[];
  /** How many of them a school has to reach. */
  readonly finding: FindingRule;
}

/** The schools of a stage, and what they are held against. */
export interface CheckedStage {
  readonly rules: SchoolRules;
  readonly schools: readonly SchoolCheck[];
}

/** The rules of one indicator in one stage. */
interface Threshold {
  readonly indicator: Indicator<QualityIndicatorId>;
  readonly numerator: Numerator;
  readonly period: Period | undefined;
  readonly lookup: RuleLookup;
  /** What even a permitted miss has to reach. */
  readonly floor: Parameter | null;
  /** What its findings have in common. */
  readonly rule: FindingRule;
}

/** The rules of a stage. */
interface StageRules {
  readonly thresholds: readonly Threshold[];
  /** How many thresholds a school has to reach. */
  readonly count: RuleLookup;
  readonly countRule: FindingRule;
}

/** Every school of a stage that has pupils, and every one whose record cannot be used, held against the thresholds. */
export function checkSchoolsOfStage(context: QualityContext, checked: CheckedUnits, stage: Stage, additions: Additions): CheckedStage {
  const { period } = context.call.account.periodAt(["units"]);
  const thresholds = qualityIndicators.map((indicator): Threshold => {
    const id = `${indicator.id}Floor`;
    const lookup = lookUp(context, id, stage);
    const { requirement, basis, origin } = lookup.asked ?? NOTHING_ASKED;
    return {
      indicator,
      numerator: numeratorOf(indicator, context.input),
      period,
      lookup,
      rule: {
        indicator: indicator.id,
        stage,
        ...(period === undefined ? {} : { period }),
        unit: indicator.unit,
        requirement: context.notYet === null ? requirement : null,
        basis,
        origin,
      },
      floor: missFloorAt(id, queryFor(context.input.county, stage, context.options)),
    };
  });
  const count = lookUp(context, "qualityIndicatorsMetFloor", stage);
  const { requirement, basis, origin } = count.asked ?? NOTHING_ASKED;
  const countRule: FindingRule = { ...COUNTED, stage, requirement, basis, origin };
  const rules: StageRules = { thresholds, count, countRule };
  const judged = checked.units[stage]
    .filter(({ pupils }) => pupils > 0)
    .map((unit) => {
      const { schoolId: id, name } = unit;
      const subject: Subject = name === undefined ? { kind: "school", id } : { kind: "school", id, name };
      const school = { unit, subject, additions: additions.get(unit) ?? NONE };
      const held = thresholds.map((threshold) => ({ threshold, finding: thresholdFinding(context, checked, threshold, school) }));
      return judgeSchool(subject, held, rules);
    });
  const defective = checked.defects
    .filter((defect) => defect.stage === undefined || defect.stage === stage)
    .map((defect) => defectiveSchool(defect, stage, rules));
  return { rules: { findings: thresholds.map(({ rule }) => rule), finding: countRule }, schools: [...judged, ...defective] };
}

const COUNTED = { indicator: "qualityIndicatorsMet", unit: "count" } as const;

const NONE: readonly never[] = [];

interface JudgedUnit {
  readonly unit: StageUnit;
  readonly subject: Subject;
  readonly additions: readonly Addition[];
}

function thresholdFinding(
  context: QualityContext,
  checked: CheckedUnits,
  { indicator, numerator, period, lookup, floor }: Threshold,
  { unit, subject, additions }: JudgedUnit,
): Finding {
  const gap = gapIn(unit, numerator, checked.invalid.get(unit));
  const reasons: readonly Reason[] = gap === null ? NONE : [{ code: gap.reason, field: gap.field, units: [unit.schoolId] }];
  const judgeValue = (value: number | null, why: readonly Reason[]): Finding =>
    judgeItem(context, { indicator: indicator.id, subject, stage: unit.stage, period, value, unit: indicator.unit, lookup, reasons: why });
  const plain = judgeValue(gap === null ? valuePerPupil(unit, numerator) : null, reasons);
  if (plain.verdict !== "notMet" || additions.length === 0) return plain;
  const valueWith = (more: readonly Addition[]): number | null => (gap === null ? valuePerPupil(unit, withTerms(numerator, more)) : null);
  const own = additions.filter(({ field }) => indicator.numerator.some((term) => term.field === field));
  if (own.length === 0) return plain;
  const certain = own.filter((each) => each.holds === true);
  const used = certain.map(({ exception }): Reason => ({ code: "exceptionUsed", exception: exception.id, units: [] }));
  const withCertain = certain.length === 0 ? plain : judgeValue(valueWith(certain), used);
  const open = own.find((each) => each.holds === null);
  if (open === undefined) return withCertain;
  // What is open matters only if it could lift the school over the threshold, or over the floor of a permitted miss.
  const best = own.every(({ amount }) => Number.isFinite(amount)) ? valueWith(own) : Number.POSITIVE_INFINITY;
  const reach = (limit: number | undefined, value: number | null): boolean => limit !== undefined && value !== null && value >= limit;
  const helps = [lookup.parameter?.value, floor?.value].some((limit) => reach(limit, best) && !reach(limit, withCertain.value));
  if (!helps) return withCertain;
  const unknown: Reason = { code: "exceptionUnknown", exception: open.exception.id, field: open.unknown ?? "", units: [] };
  return { ...withCertain, verdict: "undetermined", reasons: [...used, unknown] };
}

/** The numerator with what additions add to its figures. */
function withTerms({ terms, multiplier }: Numerator, additions: readonly Addition[]): Numerator {
  const added = additions.map(({ from }) => ({ field: from, sign: 1, read: READ_FIGURE[from] }) as const);
  return { terms: [...terms, ...added], multiplier };
}

/** A threshold and what was found of a school by it. */
interface HeldThreshold {
  readonly threshold: Threshold;
  readonly finding: Finding;
}

function judgeSchool({ id, name }: Subject, held: readonly HeldThreshold[], { count, countRule }: StageRules): SchoolCheck {
  const idsOf = (wanted: Verdict): QualityIndicatorId[] =>
    held.filter(({ finding }) => finding.verdict === wanted).map(({ threshold }) => threshold.indicator.id);
  const missed = idsOf("notMet");
  const unknown = idsOf("undetermined");
  const met = idsOf("met").length;
  const permitted = count.parameter === null ? 0 : qualityIndicators.length - count.parameter.value;
  const findings = held.map(({ threshold, finding }) =>
    judgedValue(withFloor(finding, threshold.floor, missed.length <= permitted), threshold.rule),
  );
  const belowFloor = findings.some(({ reasons }) => reasons.some(({ code }) => code === "belowMissFloor"));
  const summary = judge({
    ...COUNTED,
    subject: { kind: "school", id },
    value: unknown.length === 0 ? met : null,
    lookup: count,
    reasons: missed.length + unknown.length === 0 ? NONE : [{ code: "indicatorsMissed", indicators: [...missed, ...unknown] }],
  });
  const verdict = schoolVerdict(summary.verdict, missed.length > permitted || belowFloor, unknown.length);
  const finding = judgedValue({ ...summary, verdict }, countRule);
  if (name === undefined) return { schoolId: id, met, missed, unknown, verdict, findings, finding };
  return { schoolId: id, schoolName: name, met, missed, unknown, verdict, findings, finding };
}

function schoolVerdict(rule: Verdict, failed: boolean, unknown: number): Verdict {
  if (rule === "notApplicable") return rule;
  if (failed) return "notMet";
  // How many a school has to reach is not known: the standard is in force, and nothing is waived.
  if (rule === "described") return "undetermined";
  // Whatever is unknown may be below its floor.
  return unknown > 0 ? "undetermined" : "met";
}

/** Says of a miss whether it is the permitted one or too low even for that. */
function withFloor(finding: Finding, floor: Parameter | null, withinCount: boolean): Finding {
  if (finding.verdict !== "notMet" || floor === null || finding.value === null) return finding;
  const at = { parameterId: floor.id, floor: floor.value };
  if (finding.value < floor.value) return { ...finding, reasons: [...finding.reasons, { code: "belowMissFloor", ...at }] };
  return withinCount ? { ...finding, reasons: [...finding.reasons, { code: "permittedMiss", ...at }] } : finding;
}

/** A school whose record cannot be used: nothing is known of it, and it is not left out. */
function defectiveSchool(defect: Exclusion, stage: Stage, rules: StageRules): SchoolCheck {
  const subject: Subject = { kind: "school", id: defect.id };
  const code = defect.reason === "missingFigure" || defect.reason === "duplicateUnit" ? defect.reason : "invalidRecord";
  const reason: Reason = code === "missingFigure" ? { code, field: defect.field ?? "", units: [defect.id] } : { code, units: [defect.id] };
  const held = rules.thresholds.map((threshold): HeldThreshold => {
    const { indicator, period, lookup } = threshold;
    const judgement = { indicator: indicator.id, subject, stage, period, value: null, unit: indicator.unit, lookup, reasons: [reason] };
    return { threshold, finding: judge(judgement) };
  });
  return judgeSchool(subject, held, rules);
}
