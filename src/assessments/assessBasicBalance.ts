import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../findings/finding.js";
import { isDefect, type Ledger } from "../findings/ledger.js";
import { problem, type Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { IndicatorOptions, ResourceIndicatorId } from "../indicators/indicator.js";
import { indicators } from "../indicators/indicators.js";
import { variationOf, type InterSchoolVariation } from "../indicators/interSchoolVariation.js";
import { figureProblem, isAbsent } from "../model/checkFigure.js";
import { checkUnits } from "../model/checkUnits.js";
import { STAGES, type StageUnit } from "../model/stageUnit.js";
import { parameterAt } from "../policy/parameterAt.js";
import type { Stage } from "../policy/types.js";
import { weightedMean } from "../statistics/weighted.js";
import { queryFor, subjectOf, type AssessedCounty, type AssessmentOptions } from "./assessedCounty.js";

/** Input of {@link assessBasicBalance}; the result of `stageUnits` can be spread into it. */
export interface BasicBalanceInput extends IndicatorOptions {
  readonly county: AssessedCounty;
  readonly units: readonly StageUnit[];
  /** The ledger of the schools the units came from: schools left out as defective make the result undetermined. */
  readonly ledger?: Ledger;
  /** Problems found before; they are handed on. */
  readonly problems?: readonly Problem[];
}

/** Coefficients of one stage by indicator; absent or `null` means not known. */
export type StageCoefficients = Partial<Readonly<Record<ResourceIndicatorId, number | null>>>;

/** Input of {@link assessBasicBalanceFromCoefficients}. */
export interface BasicBalanceCoefficients {
  readonly county: AssessedCounty;
  readonly coefficients: Partial<Readonly<Record<Stage, StageCoefficients>>>;
}

/** Composite and verdict of one stage. */
export interface StageComposite {
  /** Plain mean of the eight unrounded coefficients; `null` unless all eight are known. */
  readonly composite: number | null;
  readonly verdict: Verdict;
  /** The composite against its limit. */
  readonly finding: Finding;
}

/** {@link StageComposite} with the coefficients it rests on. */
export interface StageBalance extends StageComposite {
  readonly variation: Readonly<Record<ResourceIndicatorId, InterSchoolVariation>>;
}

/** Parts of the standard that this assessment does not look at. */
export type BasicBalancePart = "schoolStandards" | "governmentWork" | "publicSatisfaction";

interface BasicBalanceBase {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** Verdict on the inter-school gap alone: `notMet` beats `undetermined`, which beats `met`. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** What recognition also takes and is not judged here. */
  readonly notAssessed: readonly BasicBalancePart[];
  readonly problems: readonly Problem[];
}

/** Result of {@link assessBasicBalance}. */
export interface BasicBalanceAssessment extends BasicBalanceBase {
  readonly stages: Readonly<Record<Stage, StageBalance>>;
  /** Units given; each variation has a ledger of its own for its stage and indicator. */
  readonly ledger: Ledger;
}

/** Result of {@link assessBasicBalanceFromCoefficients}. */
export interface CoefficientAssessment extends BasicBalanceBase {
  readonly stages: Readonly<Record<Stage, StageComposite>>;
}

const NOT_ASSESSED: readonly BasicBalancePart[] = ["schoolStandards", "governmentWork", "publicSatisfaction"];

/**
 * Assesses the inter-school gap of a county by 教督〔2012〕3号: eight coefficients for primary and for junior secondary
 * schools, their plain mean as the composite, and the composite against its limit (primary ≤ 0.65, junior secondary
 * ≤ 0.55). Single coefficients have no limit of their own.
 *
 * A composite needs all eight coefficients of all schools in scope: when one cannot be computed it is `null` and the
 * verdict `undetermined`. Recognition also takes school standards, government work and satisfaction, which are listed
 * as not assessed.
 *
 * @param input - The county and its units, best made by `stageUnits`.
 * @param options - `asOf`, the day whose rules hold.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance } from "edu-balance";
 *
 * const figures = {
 *   fullTimeTeachers: 20, higherDegreeTeachers: 18, midSeniorTeachers: 12, teachingAreaM2: 1500, indoorSportsAreaM2: 0,
 *   sportsGroundAreaM2: 3000, equipmentYuan: 450000, computers: 40, books: 9000,
 * };
 * const units = (["primary", "juniorSecondary"] as const).flatMap((stage) =>
 *   ["a", "b"].map((id) => ({ schoolId: id, stage, pupils: 300, ...figures })),
 * );
 * const result = assessBasicBalance({ county: { id: "example" }, units }, { asOf: "2016-12-31" });
 * result.verdict; // => "met"
 * result.stages.primary.composite; // => 0
 * result.stages.primary.finding.requirement?.limit; // => 0.65
 * ```
 */
export function assessBasicBalance(input: BasicBalanceInput, options: AssessmentOptions): BasicBalanceAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireArray(input.units, "input.units");
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const checked = checkUnits(input.units);
  const defects = [...checked.defects, ...(input.ledger?.excluded ?? []).filter(isDefect)];
  const all = { ...checked, defects };
  const balanceOf = (stage: Stage): StageBalance => {
    const variation = Object.fromEntries(
      indicators.map((indicator) => [indicator.id, variationOf(all, stage, indicator, input)]),
    ) as Record<ResourceIndicatorId, InterSchoolVariation>;
    const coefficients = Object.fromEntries(indicators.map(({ id }) => [id, variation[id].coefficient]));
    // What stands in the way of a single coefficient shows in the finding, not only below it.
    const common = distinct(indicators.flatMap(({ id }) => variation[id].reasons));
    return { ...compositeOf(input.county, stage, coefficients, common, options), variation };
  };
  const stages = { primary: balanceOf("primary"), juniorSecondary: balanceOf("juniorSecondary") };
  return {
    ...assessmentBase(input.county, stages, options),
    stages,
    ledger: {
      given: checked.given,
      used: checked.given - checked.defects.length,
      excluded: checked.defects,
      missing: distinct(
        STAGES.flatMap((stage) => indicators.flatMap(({ id }) => stages[stage].variation[id].ledger.missing)),
      ),
    },
    problems: [...(input.problems ?? []), ...checked.problems],
  };
}

/**
 * The same assessment from coefficients that were published without the figures behind them.
 *
 * @param input - The county and, by stage, its eight coefficients. A coefficient that is absent, negative or no finite
 * number leaves the composite `null` and the verdict `undetermined`.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessBasicBalanceFromCoefficients, indicators } from "edu-balance";
 *
 * const each = (coefficient: number) => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
 * const result = assessBasicBalanceFromCoefficients(
 *   { county: { id: "example" }, coefficients: { primary: each(0.65), juniorSecondary: each(0.56) } },
 *   { asOf: "2016-12-31" },
 * );
 * result.stages.primary.verdict; // => "met"
 * result.stages.juniorSecondary.verdict; // => "notMet"
 * result.verdict; // => "notMet"
 * ```
 */
export function assessBasicBalanceFromCoefficients(
  input: BasicBalanceCoefficients,
  options: AssessmentOptions,
): CoefficientAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireObject(input.coefficients, "input.coefficients");
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const problems: Problem[] = [];
  const stageOf = (stage: Stage): StageComposite => {
    const given = input.coefficients[stage] ?? {};
    const sound = Object.fromEntries(
      indicators.map(({ id }) => {
        const coefficient = given[id];
        const code = isAbsent(coefficient) ? null : figureProblem(coefficient, "amount");
        if (code !== null) problems.push(problem(["coefficients", stage, id], code, coefficient));
        return [id, isAbsent(coefficient) || code !== null ? null : coefficient];
      }),
    );
    return compositeOf(input.county, stage, sound, [], options);
  };
  const stages = { primary: stageOf("primary"), juniorSecondary: stageOf("juniorSecondary") };
  return { ...assessmentBase(input.county, stages, options), stages, problems };
}

function compositeOf(
  county: AssessedCounty,
  stage: Stage,
  coefficients: Readonly<Record<string, number | null>>,
  reasons: readonly Reason[],
  options: AssessmentOptions,
): StageComposite {
  const known = Object.values(coefficients).filter((coefficient) => coefficient !== null);
  const lacking = indicators.map(({ id }) => id).filter((id) => isAbsent(coefficients[id]));
  const composite = lacking.length === 0 ? weightedMean(known) : null;
  const finding = judge({
    indicator: "compositeCoefficient",
    subject: subjectOf(county),
    stage,
    value: composite,
    unit: "coefficient",
    lookup: parameterAt("compositeCoefficientLimit", queryFor(county, stage, options)),
    reasons: lacking.length === 0 ? reasons : [{ code: "coefficientUnavailable", indicators: lacking }, ...reasons],
  });
  return { composite, verdict: finding.verdict, finding };
}

function assessmentBase(
  county: AssessedCounty,
  stages: Readonly<Record<Stage, StageComposite>>,
  options: AssessmentOptions,
): Omit<BasicBalanceBase, "problems"> {
  const findings = STAGES.map((stage) => stages[stage].finding);
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject: subjectOf(county),
    verdict: combineVerdicts(findings.map((finding) => finding.verdict)),
    findings,
    notAssessed: NOT_ASSESSED,
  };
}

/** Plain records, each once, in the order of their first appearance. */
function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
