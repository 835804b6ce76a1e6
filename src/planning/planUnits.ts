import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { distinct } from "../foundation/distinct.js";
import { UsageError } from "../foundation/usageError.js";
import { amountOf, numeratorOf } from "../indicators/school/indicatorValue.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { interSchoolVariation, type CheckedVariation, type VariationOptions } from "../indicators/school/interSchoolVariation.js";
import { checkManyUnits } from "../model/checkManyUnits.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/lists.js";
import { changeFigure } from "./changeFigure.js";
import { plannedFigure } from "./plannedFigure.js";
import type { Amounts } from "./spread.js";

/** The schools of a stage with their amounts of one indicator, in the order of their ids. */
export interface PlannedUnits extends Amounts {
  readonly indicator: IndicatorId;
  readonly units: readonly StageUnit[];
  /** The figure that a plan changes: the first that is added up in the indicator. */
  readonly field: UnitFigure;
  /** Whether it is counted in whole numbers. */
  readonly isWhole: boolean;
  /** What an amount is multiplied by before it is divided by pupils. */
  readonly multiplier: number;
  /** The exact coefficient as it is. */
  readonly coefficient: number;
  /** The exact coefficient after each school's figure changes by so much. */
  readonly coefficientAfter: (changes: readonly number[]) => number;
}

/** What a plan starts from: the coefficient as it is, and the schools where there is one. */
export interface PlanStart {
  readonly variation: CheckedVariation;
  readonly planned: PlannedUnits | null;
}

/** Reads the units of a plan. A coefficient that cannot be computed has no plan: its reasons say what is missing. */
export function planUnits(given: readonly StageUnit[], indicatorId: IndicatorId, { stage }: Pick<VariationOptions, "stage">): PlanStart {
  const variation = interSchoolVariation(given, indicatorId, stage === undefined ? {} : { stage });
  if (variation.coefficient === null || variation.stage === null) return { variation, planned: null };
  const terms = termsById(indicatorId);
  const numerator = numeratorOf(terms);
  const checked = checkManyUnits(given);
  const units = checked.units[variation.stage].filter(({ pupils }) => pupils > 0).sort(byId);
  const { field, isWhole } = plannedFigure(terms);
  const amounts = units.map((unit) => Number(amountOf(unit, { ...numerator, multiplier: 1 }, checked.invalid.get(unit))));
  const coefficientAfter = (changes: readonly number[]): number => {
    const changed = units.map((unit, school) => changeFigure(unit, field, changes[school] ?? 0));
    return interSchoolVariation(changed, indicatorId).coefficient ?? Number.POSITIVE_INFINITY;
  };
  const planned: PlannedUnits = {
    indicator: indicatorId,
    units,
    amounts,
    pupils: units.map(({ pupils }) => pupils),
    field,
    isWhole,
    multiplier: terms.multiplier,
    coefficient: variation.coefficient,
    coefficientAfter,
  };
  return { variation, planned };
}

/** What a plan for several indicators starts from. */
export interface SeveralStart {
  readonly stage: Stage | null;
  readonly problems: readonly Problem[];
  /** The coefficients as they are, in the order of the indicators; `null` where one is not known. */
  readonly coefficients: readonly (number | null)[];
  /** One for each indicator; `null` where a coefficient is not known, and the reasons say why. */
  readonly planned: readonly [PlannedUnits, ...PlannedUnits[]] | null;
  readonly reasons: readonly Reason[];
}

/** Reads the units of a plan for several indicators, all of which have to have a coefficient. */
export function planSeveral(
  units: readonly StageUnit[],
  ids: readonly IndicatorId[],
  options: Pick<VariationOptions, "stage">,
): SeveralStart {
  const starts = ids.map((id) => planUnits(units, id, options));
  const [one, ...others] = starts.flatMap(({ planned }) => planned ?? []);
  const first = starts[0]?.variation;
  const isKnown = one !== undefined && others.length + 1 === ids.length;
  return {
    stage: first?.stage ?? null,
    problems: first?.problems ?? [],
    coefficients: starts.map(({ variation }) => variation.coefficient),
    planned: isKnown ? [one, ...others] : null,
    reasons: isKnown ? [] : distinct(starts.flatMap(({ planned, variation }) => (planned === null ? variation.reasons : []))),
  };
}

/** In the order of the ids' characters, so that the order of the rows decides nothing. */
function byId({ schoolId: one }: StageUnit, { schoolId: other }: StageUnit): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Throws unless a limit is a coefficient that can be aimed at. @throws UsageError `badOption`. */
export function requireLimit(limit: unknown): void {
  if (typeof limit === "number" && Number.isFinite(limit) && limit > 0) return;
  throw new UsageError("badOption", "limit must be a coefficient above 0, as 0.55.", limit);
}

/** The numbers an option gives school by school, in the order of the units; `otherwise` for the rest. @throws UsageError `badOption`, `unknownId`. */
export function bySchool(
  name: string,
  given: Readonly<Record<string, number>> | undefined,
  units: readonly StageUnit[],
  otherwise: (school: number) => number,
): number[] {
  const entries = Object.entries(given ?? {});
  for (const [id, amount] of entries) {
    if (!units.some(({ schoolId }) => schoolId === id))
      throw new UsageError("unknownId", `${name} names a school that is not given: ${id}.`, id);
    if (typeof amount !== "number" || !(amount >= 0)) throw new UsageError("badOption", `${name} must give amounts of 0 or more.`, amount);
  }
  const amounts = new Map(entries);
  return units.map(({ schoolId }, school) => amounts.get(schoolId) ?? otherwise(school));
}

/** The schools that an option names, as a list of yes and no. @throws UsageError `unknownId`. */
export function named(name: string, ids: readonly string[] | undefined, units: readonly StageUnit[]): boolean[] {
  const unknown = (ids ?? []).find((id) => !units.some(({ schoolId }) => schoolId === id));
  if (unknown !== undefined) throw new UsageError("unknownId", `${name} names a school that is not given: ${unknown}.`, unknown);
  const all = new Set(ids);
  return units.map(({ schoolId }) => all.has(schoolId));
}
