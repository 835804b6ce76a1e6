import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import { isDefect, type Ledger } from "../../findings/ledger.js";
import { problem, problemsUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { distinct } from "../../foundation/distinct.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { IndicatorOptions, ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { measureVariation, openVariations, type InterSchoolVariation } from "../../indicators/school/interSchoolVariation.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { checkUnits } from "../../model/checkUnits.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import { parameterAt } from "../../policy/lookup/parameterAt.js";
import type { Stage } from "../../policy/records/types.js";
import { plainMean } from "../../statistics/rows/plainMean.js";
import { queryFor, requireOrigin, subjectOf, type AssessedCounty, type AssessmentOptions } from "../call.js";
import { assessGovernmentWork, type GovernmentWorkAssessment, type GovernmentWorkInput } from "./assessGovernmentWork.js";
import { assessSatisfaction, type SatisfactionAssessment, type SurveyFigures } from "./assessSatisfaction.js";
import { assessSchoolStandards, type SchoolStandardsAssessment, type SchoolStandardsInput } from "./assessSchoolStandards.js";
import type { BasicBalancePart } from "./lists.js";

export type { BasicBalancePart } from "./lists.js";

/** The parts of the standard besides the inter-school gap; what is not given is not assessed. */
export interface BasicBalanceParts {
  readonly schoolStandards?: SchoolStandardsInput | undefined;
  readonly governmentWork?: GovernmentWorkInput | undefined;
  readonly satisfaction?: SurveyFigures | undefined;
}

/** Input of {@link assessBasicBalance}; the result of `stageUnits` can be spread into it. */
export interface BasicBalanceInput extends IndicatorOptions, BasicBalanceParts {
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
export interface BasicBalanceCoefficients extends BasicBalanceParts {
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

/** The inter-school gap as a part of the standard; what it rests on stands under `stages`. */
export interface InterSchoolGap {
  readonly verdict: Verdict;
  /** The composites of the two stages. */
  readonly findings: readonly Finding[];
}

/** The four parts; `null` for what was not given. */
export interface BasicBalancePartResults {
  readonly schoolStandards: SchoolStandardsAssessment | null;
  readonly interSchoolGap: InterSchoolGap;
  readonly governmentWork: GovernmentWorkAssessment | null;
  readonly publicSatisfaction: SatisfactionAssessment | null;
}

interface BasicBalanceBase {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** Verdict on the parts given: `notMet` beats `undetermined`, which beats `met`. */
  readonly verdict: Verdict;
  /** Verdict on the whole standard: a part that was not given counts as `undetermined`. */
  readonly recognition: Verdict;
  readonly parts: BasicBalancePartResults;
  /** The two composites first, then the findings of the other parts in their order. */
  readonly findings: readonly Finding[];
  /** What recognition also takes and was not given. */
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

const OTHER_PARTS: readonly BasicBalancePart[] = ["schoolStandards", "governmentWork", "publicSatisfaction"];

/**
 * Assesses a county by the four parts of 教督〔2012〕3号. The inter-school gap is always assessed: eight coefficients for
 * primary and for junior secondary schools, their plain mean as the composite, and the composite against its limit
 * (primary ≤ 0.65, junior secondary ≤ 0.55). Single coefficients have no limit of their own. The schools' basic standard,
 * the government's work and public satisfaction are assessed where they are given; see `assessSchoolStandards`,
 * `assessGovernmentWork` and `assessSatisfaction`.
 *
 * `verdict` is that of the parts given, `recognition` that of the whole standard, for which a part that was not given is
 * undetermined. A composite needs all eight coefficients of all schools in scope: when one cannot be computed it is
 * `null` and the verdict `undetermined`.
 *
 * @param input - The county and its units, best made by `stageUnits`, and what is known of the other parts.
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
 * [result.recognition, result.notAssessed]; // => ["undetermined", ["schoolStandards", "governmentWork", "publicSatisfaction"]]
 *
 * const satisfaction = { residents: 300000, distributed: 600, parents: 300, valid: 500, satisfied: 424 };
 * const surveyed = assessBasicBalance({ county: { id: "example" }, units, satisfaction }, { asOf: "2016-12-31" });
 * [surveyed.parts.publicSatisfaction?.share, surveyed.verdict]; // => [0.848, "notMet"]
 * ```
 */
export function assessBasicBalance(input: BasicBalanceInput, options: AssessmentOptions): BasicBalanceAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireArray(input.units, "input.units");
  requireOrigin(input);
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const checked = checkUnits(input.units);
  const defects = [...checked.defects, ...(input.ledger?.excluded ?? []).filter(isDefect)];
  const all = { ...checked, defects };
  const call = openVariations(all, input);
  const balanceOf = (stage: Stage): StageBalance => {
    const variation = Object.fromEntries(
      indicators.map((indicator) => [indicator.id, measureVariation(call, all, stage, indicator)]),
    ) as Record<ResourceIndicatorId, InterSchoolVariation>;
    const coefficients = Object.fromEntries(indicators.map(({ id }) => [id, variation[id].coefficient]));
    // What stands in the way of a single coefficient shows in the finding, not only below it.
    const common = distinct(indicators.flatMap(({ id }) => variation[id].reasons));
    return { ...compositeOf(input.county, stage, coefficients, common, options), variation };
  };
  const stages = { primary: balanceOf("primary"), juniorSecondary: balanceOf("juniorSecondary") };
  const base = assessmentBase(input, stages, options);
  return {
    ...base,
    stages,
    ledger: {
      given: checked.given,
      used: checked.given - checked.defects.length,
      excluded: checked.defects,
      missing: distinct(STAGES.flatMap((stage) => indicators.flatMap(({ id }) => stages[stage].variation[id].ledger.missing))),
    },
    problems: [...(input.problems ?? []), ...checked.problems, ...base.problems],
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
export function assessBasicBalanceFromCoefficients(input: BasicBalanceCoefficients, options: AssessmentOptions): CoefficientAssessment {
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
  const base = assessmentBase(input, stages, options);
  return { ...base, stages, problems: [...problems, ...base.problems] };
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
  const composite = lacking.length === 0 ? plainMean(known) : null;
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

/** What both assessments share; the problems are those of the parts besides the inter-school gap. */
function assessmentBase(
  input: BasicBalanceParts & { readonly county: AssessedCounty },
  stages: Readonly<Record<Stage, StageComposite>>,
  options: AssessmentOptions,
): BasicBalanceBase {
  const composites = STAGES.map((stage) => stages[stage].finding);
  const gap = { verdict: combineVerdicts(composites.map(({ verdict }) => verdict)), findings: composites };
  const parts = { interSchoolGap: gap, ...otherParts(input, options) };
  const given = OTHER_PARTS.map((part) => parts[part]).filter((part) => part !== null);
  const notAssessed = OTHER_PARTS.filter((part) => parts[part] === null);
  const verdict = combineVerdicts([gap, ...given].map((part) => part.verdict));
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject: subjectOf(input.county),
    verdict,
    // Before the measures nothing of the standard applied, given or not.
    recognition:
      gap.verdict === "notApplicable" ? gap.verdict : combineVerdicts([verdict, ...notAssessed.map(() => "undetermined" as const)]),
    parts,
    findings: [...composites, ...given.flatMap(({ findings }) => findings)],
    notAssessed,
    problems: [
      ...problemsUnder(["schoolStandards"], parts.schoolStandards?.problems ?? []),
      ...problemsUnder(["governmentWork"], parts.governmentWork?.problems ?? []),
      ...problemsUnder(["satisfaction"], parts.publicSatisfaction?.problems ?? []),
    ],
  };
}

function otherParts(
  { county, schoolStandards, governmentWork, satisfaction }: BasicBalanceParts & { readonly county: AssessedCounty },
  options: AssessmentOptions,
): Omit<BasicBalancePartResults, "interSchoolGap"> {
  const own = { ...options, county };
  return {
    schoolStandards: isAbsent(schoolStandards) ? null : assessSchoolStandards(schoolStandards, own),
    governmentWork: isAbsent(governmentWork) ? null : assessGovernmentWork(governmentWork, own),
    publicSatisfaction: isAbsent(satisfaction) ? null : assessSatisfaction(satisfaction, own),
  };
}
