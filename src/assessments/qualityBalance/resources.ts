import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import { isDefect, type Exclusion } from "../../findings/ledger.js";
import type { Reason } from "../../findings/reason.js";
import type { Indicator, QualityIndicatorId } from "../../indicators/school/indicator.js";
import { amountOf, numeratorOf } from "../../indicators/school/indicatorValue.js";
import { measureVariation, openVariations, type InterSchoolVariation } from "../../indicators/school/interSchoolVariation.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import type { StageUnit, UnitFigure } from "../../model/stageUnit.js";
import { missFloorAt } from "../../policy/lookup/missFloorAt.js";
import type { ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { Parameter, PolicyException, Stage } from "../../policy/records/types.js";
import { ratioOfSums } from "../../statistics/exact/decimal.js";
import { queryFor } from "../call.js";
import { judgeItem, lookUp, type QualityContext } from "./context.js";
import { exceptionState, type ExceptionFacts } from "./exceptionRules.js";
import type { SchoolFigures } from "./schoolFigures.js";

/** One school held against the seven thresholds. */
export interface SchoolCheck {
  readonly schoolId: string;
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
  /** The seven in the order of the text, each against its threshold. */
  readonly findings: readonly Finding[];
  /** How many are met, against how many must be; its verdict is the school's. */
  readonly finding: Finding;
}

/** The resources of one stage. */
export interface QualityStage {
  /** `notMet` if any school or coefficient is; see `assessQualityBalance`. */
  readonly verdict: Verdict;
  /** Every school of the stage that has pupils. */
  readonly schools: readonly SchoolCheck[];
  readonly variation: Readonly<Record<QualityIndicatorId, InterSchoolVariation>>;
  /** The seven coefficients, each against the limit. */
  readonly findings: readonly Finding[];
}

/** Units of the county with what the exceptions granted would add to them. */
export interface ResourceUnits {
  readonly checked: CheckedUnits;
  /** The schools the units belong to, for facts that exceptions depend on. */
  readonly schools: ReadonlyMap<string, SchoolFigures>;
}

/** Thresholds of all schools of the stage, and the coefficient of each indicator. */
export function assessResources(context: QualityContext, units: ResourceUnits, stage: Stage): QualityStage {
  const additions = additionsOf(context, units, stage);
  const schools = schoolChecks(context, units.checked, stage, additions);
  const { variation, findings } = coefficients(context, units.checked, stage, additions);
  const verdicts = [...schools.map((school) => school.verdict), ...findings.map((finding) => finding.verdict)];
  return { verdict: combineVerdicts(verdicts), schools, variation, findings };
}

/** What an exception adds to a figure of a unit, as far as the unit claims it. */
interface Addition {
  readonly exception: PolicyException;
  readonly field: UnitFigure;
  readonly amount: number;
  /** Whether the exception holds for the unit; `null` when a fact is unknown. */
  readonly holds: true | null;
  readonly unknown: string | null;
}

type Additions = ReadonlyMap<StageUnit, readonly Addition[]>;

function additionsOf(context: QualityContext, { checked, schools }: ResourceUnits, stage: Stage): Additions {
  const additions = new Map<StageUnit, Addition[]>();
  const adding = context.granted.filter((exception) => exception.adds !== null);
  if (adding.length === 0) return additions;
  for (const unit of checked.units[stage]) {
    for (const exception of adding) {
      if (exception.adds === null) continue;
      const { from, to } = exception.adds;
      const amount = unit[from];
      if (isAbsent(amount) || amount === 0) continue;
      const state = exceptionState(exception, factsOf(unit, checked, schools.get(unit.schoolId)));
      if (state.holds === false) continue;
      // A claim that cannot be right may stand for any amount.
      const faulty = figureProblem(amount, "amount") !== null;
      const unknown = faulty ? from : state.holds === null ? state.unknown : null;
      const addition = {
        exception,
        field: to,
        amount: faulty ? Number.POSITIVE_INFINITY : amount,
        holds: unknown === null ? true : null,
        unknown,
      } as const;
      additions.set(unit, [...(additions.get(unit) ?? []), addition]);
    }
  }
  return additions;
}

/** The facts of the registered school, or those that its units tell. */
function factsOf(unit: StageUnit, checked: CheckedUnits, school: SchoolFigures | undefined): ExceptionFacts {
  if (school !== undefined) return { ...school.facts, locale: school.facts.locale ?? unit.locale ?? null };
  const parts = [...checked.units.primary, ...checked.units.juniorSecondary].filter(({ schoolId }) => schoolId === unit.schoolId);
  return {
    builtYear: null,
    migrantShare: null,
    largestClass: null,
    pupils: parts.reduce((pupils, part) => pupils + part.pupils, 0),
    locale: unit.locale ?? null,
    denseCityCentre: null,
  };
}

/** The rules of one indicator in one stage. */
interface Threshold {
  readonly indicator: Indicator<QualityIndicatorId>;
  readonly lookup: ParameterLookup;
  /** What even a permitted miss has to reach. */
  readonly floor: Parameter | null;
}

function schoolChecks(context: QualityContext, checked: CheckedUnits, stage: Stage, additions: Additions): SchoolCheck[] {
  const thresholds = qualityIndicators.map((indicator): Threshold => {
    const id = `${indicator.id}Floor`;
    return {
      indicator,
      lookup: lookUp(context, id, stage),
      floor: missFloorAt(id, queryFor(context.input.county, stage, context.options)),
    };
  });
  const count = lookUp(context, "qualityIndicatorsMetFloor", stage);
  const schools: SchoolCheck[] = [];
  for (const unit of checked.units[stage]) {
    if (unit.pupils === 0) continue;
    const subject: Subject = { kind: "school", id: unit.schoolId, ...(unit.name === undefined ? {} : { name: unit.name }) };
    const findings = thresholds.map((threshold) => thresholdFinding(context, unit, checked, threshold, subject, additions.get(unit) ?? []));
    schools.push(schoolCheck(subject, stage, findings, thresholds, count));
  }
  for (const defect of checked.defects) {
    if (defect.stage === undefined || defect.stage === stage) schools.push(defectiveSchool(defect, stage, thresholds, count));
  }
  return schools;
}

function thresholdFinding(
  context: QualityContext,
  unit: StageUnit,
  checked: CheckedUnits,
  { indicator, lookup, floor }: Threshold,
  subject: Subject,
  additions: readonly Addition[],
): Finding {
  const amount = amountOf(unit, numeratorOf(indicator, context.input), checked.invalid.get(unit));
  const known = typeof amount === "number";
  const base = { indicator: indicator.id, subject, stage: unit.stage, unit: indicator.unit, lookup };
  const valueWith = (more: number): number | null => (known ? ratioOfSums([amount, more], indicator.multiplier, [unit.pupils]) : null);
  const reasons: Reason[] = known ? [] : [{ code: amount.reason, field: amount.field, units: [unit.schoolId] }];
  const plain = judgeItem(context, { ...base, value: valueWith(0), reasons });
  if (plain.verdict !== "notMet") return plain;
  const own = additions.filter(({ field }) => indicator.numerator.some((term) => term.field === field));
  if (own.length === 0) return plain;
  const certain = own.filter((each) => each.holds === true);
  const used = certain.map(({ exception }): Reason => ({ code: "exceptionUsed", exception: exception.id, units: [] }));
  const withCertain = certain.length === 0 ? plain : judgeItem(context, { ...base, value: valueWith(sumOf(certain)), reasons: used });
  const open = own.find((each) => each.holds === null);
  if (open === undefined || withCertain.verdict !== "notMet") return withCertain;
  // What is open matters only if it could lift the school over the threshold, or over the floor of a permitted miss.
  const most = sumOf(own);
  const best = Number.isFinite(most) ? valueWith(most) : most;
  const reach = (limit: number | undefined, value: number | null): boolean => limit !== undefined && value !== null && value >= limit;
  const helps = [lookup.parameter?.value, floor?.value].some((limit) => reach(limit, best) && !reach(limit, withCertain.value));
  if (!helps) return withCertain;
  const unknown: Reason = { code: "exceptionUnknown", exception: open.exception.id, field: open.unknown ?? "", units: [] };
  return { ...withCertain, verdict: "undetermined", reasons: [...used, unknown] };
}

function sumOf(additions: readonly Addition[]): number {
  return additions.reduce((sum, { amount }) => sum + amount, 0);
}

function schoolCheck(
  subject: Subject,
  stage: Stage,
  plain: readonly Finding[],
  thresholds: readonly Threshold[],
  count: ParameterLookup,
): SchoolCheck {
  const idsOf = (verdict: Verdict): QualityIndicatorId[] =>
    thresholds.flatMap(({ indicator }, at) => (plain[at]?.verdict === verdict ? [indicator.id] : []));
  const missed = idsOf("notMet");
  const unknown = idsOf("undetermined");
  const met = idsOf("met").length;
  const permitted = count.parameter === null ? 0 : qualityIndicators.length - count.parameter.value;
  const findings = plain.map((finding, at) => withFloor(finding, thresholds[at]?.floor ?? null, missed.length <= permitted));
  const belowFloor = findings.some((finding) => finding.reasons.some(({ code }) => code === "belowMissFloor"));
  const summary = judge({
    indicator: "qualityIndicatorsMet",
    subject,
    stage,
    value: unknown.length === 0 ? met : null,
    unit: "count",
    lookup: count,
    reasons: missed.length + unknown.length === 0 ? [] : [{ code: "indicatorsMissed", indicators: [...missed, ...unknown] }],
  });
  const verdict = schoolVerdict(summary.verdict, missed.length > permitted || belowFloor, unknown.length);
  return { schoolId: subject.id, met, missed, unknown, verdict, findings, finding: { ...summary, verdict } };
}

function schoolVerdict(rule: Verdict, failed: boolean, unknown: number): Verdict {
  if (rule === "notApplicable") return rule;
  if (failed) return "notMet";
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
function defectiveSchool(defect: Exclusion, stage: Stage, thresholds: readonly Threshold[], count: ParameterLookup): SchoolCheck {
  const subject: Subject = { kind: "school", id: defect.id };
  const code = defect.reason === "missingFigure" || defect.reason === "duplicateUnit" ? defect.reason : "invalidRecord";
  const reason: Reason = code === "missingFigure" ? { code, field: defect.field ?? "", units: [defect.id] } : { code, units: [defect.id] };
  const findings = thresholds.map(({ indicator, lookup }) =>
    judge({ indicator: indicator.id, subject, stage, value: null, unit: indicator.unit, lookup, reasons: [reason] }),
  );
  return schoolCheck(subject, stage, findings, thresholds, count);
}

function coefficients(
  context: QualityContext,
  checked: CheckedUnits,
  stage: Stage,
  additions: Additions,
): Pick<QualityStage, "variation" | "findings"> {
  const lookup = lookUp(context, "qualityCoefficientLimit", stage);
  const defects = [...checked.defects, ...(context.input.ledger?.excluded ?? []).filter(isDefect)];
  const call = openVariations(checked, context.input);
  const variations = qualityIndicators.map((indicator) => {
    const claims = claimsFor(indicator, additions);
    const adjusted = claims.certain.length === 0 ? checked : withAdditions(checked, stage, additions);
    const variation = measureVariation(call, { ...adjusted, defects }, stage, indicator);
    const used = claims.certain.map(([exception, units]): Reason => ({ code: "exceptionUsed", exception, units }));
    const open = claims.open.map(([exception, field, units]): Reason => ({ code: "exceptionUnknown", exception, field, units }));
    const finding = judgeItem(context, {
      indicator: indicator.id,
      subject: context.subject,
      stage,
      value: open.length === 0 ? variation.coefficient : null,
      unit: "coefficient",
      lookup,
      reasons: [...variation.reasons, ...used, ...open],
    });
    return { id: indicator.id, variation, finding };
  });
  return {
    variation: Object.fromEntries(variations.map(({ id, variation }) => [id, variation])) as Record<
      QualityIndicatorId,
      InterSchoolVariation
    >,
    findings: variations.map(({ finding }) => finding),
  };
}

interface Claims {
  readonly certain: readonly (readonly [exception: string, units: readonly string[]])[];
  readonly open: readonly (readonly [exception: string, field: string, units: readonly string[]])[];
}

/** The exceptions that touch an indicator, with the units that claim them. */
function claimsFor(indicator: Indicator, additions: Additions): Claims {
  const certain = new Map<string, string[]>();
  const open = new Map<string, { readonly field: string; readonly units: string[] }>();
  for (const [unit, list] of additions) {
    for (const { exception, field, holds, unknown } of list) {
      if (!indicator.numerator.some((term) => term.field === field)) continue;
      if (holds === true) certain.set(exception.id, [...(certain.get(exception.id) ?? []), unit.schoolId]);
      else {
        const entry = open.get(exception.id) ?? { field: unknown ?? "", units: [] };
        entry.units.push(unit.schoolId);
        open.set(exception.id, entry);
      }
    }
  }
  return { certain: [...certain], open: [...open].map(([exception, { field, units }]) => [exception, field, units]) };
}

/** The same units with what the exceptions that hold add to their figures. */
function withAdditions(checked: CheckedUnits, stage: Stage, additions: Additions): CheckedUnits {
  const invalid = new Map(checked.invalid);
  const units = checked.units[stage].map((unit) => {
    const own = (additions.get(unit) ?? []).filter(({ holds }) => holds === true);
    if (own.length === 0) return unit;
    const adjusted: { -readonly [Key in keyof StageUnit]: StageUnit[Key] } = { ...unit };
    for (const { field, amount } of own) {
      const figure = adjusted[field];
      if (!isAbsent(figure)) adjusted[field] = figure + amount;
    }
    const wrong = invalid.get(unit);
    if (wrong !== undefined) invalid.set(adjusted, wrong);
    return adjusted;
  });
  return { ...checked, units: { ...checked.units, [stage]: units }, invalid };
}
