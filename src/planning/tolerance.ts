import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { interSchoolVariation } from "../indicators/school/interSchoolVariation.js";
import { RESOURCE_INDICATOR_IDS } from "../indicators/school/lists.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/lists.js";
import { plainMean } from "../statistics/rows/plainMean.js";
import { changeFigure } from "./changeFigure.js";
import { PLANNED_FIELDS } from "./plannedFigure.js";
import { planSeveral, requireLimit, type PlannedUnits } from "./planUnits.js";
import { CAUTION, squaredCoefficient, sumsOf, total, type Sums } from "./spread.js";

/** Options of {@link tolerance}. */
export interface ToleranceOptions {
  /** The coefficient that must not be exceeded. */
  readonly limit: number;
  /** The stage, where units of both are given. */
  readonly stage?: Stage;
}

/** How far one figure of one school may be wrong. */
export interface FigureTolerance {
  readonly schoolId: string;
  readonly figure: UnitFigure | "pupils";
  readonly value: number;
  /** The least value with which the outcome is as it is, all other figures being right; `null`: it is down to the least there can be. */
  readonly least: number | null;
  /** The greatest; `null`: it is whatever the value above. */
  readonly most: number | null;
  /** The error that turns the outcome, over the value, in the direction where it is smaller; `null` where none does or the value is 0. */
  readonly share: number | null;
}

/** The outcome without one school. */
export interface WithoutSchool {
  readonly schoolId: string;
  /** `null` where the others have no coefficient. */
  readonly value: number | null;
  /** Whether the outcome is another one. */
  readonly turns: boolean;
}

/** Result of {@link tolerance}. */
export interface Tolerance {
  readonly measure: IndicatorId | "compositeCoefficient";
  readonly stage: Stage | null;
  readonly value: number | null;
  /** Whether the value is at most the limit; `null` where it is not known, and the reasons say why. */
  readonly isWithin: boolean | null;
  /** What turns with the smallest share first; what no error of this figure alone turns comes last. */
  readonly figures: readonly FigureTolerance[];
  readonly withoutSchool: readonly WithoutSchool[];
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * How firm an outcome is: for each figure of each school the values between which a coefficient, or the composite of basic balance, stays on
 * its side of a limit while all other figures are right; and the outcome with each school left out.
 *
 * **How the nearest turn is found.** With everything else fixed, let a school have the amount x and the pupils p, the others S₀ = Σx,
 * Q₀ = Σx²/P and P₀ pupils. The square of a coefficient is (P₀ + p)·(Q₀ + x²/p)/(S₀ + x)² − 1: as x grows it falls to x = Q₀·p/S₀
 * and rises from there, and as p grows it falls to p = x·√(P₀/Q₀) and rises from there. So over an interval the greatest value is at one
 * of its ends, and the least at an end or at that turn. The sum of such bounds says of an interval that all of it keeps
 * the outcome, or it is halved: no turn is passed over, and the first one is found. Of what is counted the exact
 * coefficient confirms both the last whole number that keeps the outcome and the first that does not.
 *
 * @param units - Units of one stage, or of both with `stage`.
 * @param measure - An indicator of either standard, or `"compositeCoefficient"`: the plain mean of the eight of basic balance.
 * @param options - The limit, included.
 * @returns Pupils and what is counted in whole numbers; areas and yuan to a billionth of the value.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `unknownIndicator`.
 *
 * Source: the coefficient and the composite of 教督〔2012〕3号; the tolerance is the library's own.
 *
 * @example
 * ```ts
 * import { tolerance } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, computers: 5 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, computers: 10 },
 * ];
 * // (10 − 5)/(10 + 5) is a third; (b − 5)/(b + 5) ≤ 0.5 up to b = 15, (10 − a)/(10 + a) ≤ 0.5 from a = 10/3 on.
 * const { value, isWithin, figures } = tolerance(units, "computersPer100Pupils", { limit: 0.5 });
 * [value, isWithin]; // => [0.3333333333333333, true]
 * figures.find(({ schoolId, figure }) => schoolId === "village" && figure === "computers")?.least; // => 4
 * figures.find(({ schoolId, figure }) => schoolId === "town" && figure === "computers")?.most; // => 15
 * ```
 */
export function tolerance(
  units: readonly StageUnit[],
  measure: IndicatorId | "compositeCoefficient",
  options: ToleranceOptions,
): Tolerance {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, ["limit", "stage"], "options");
  const { limit, stage } = options;
  requireLimit(limit);
  const ids = measure === "compositeCoefficient" ? RESOURCE_INDICATOR_IDS : [measure];
  const { planned, reasons, stage: planStage, problems } = planSeveral(units, ids, stage === undefined ? {} : { stage });
  const about = { measure, stage: planStage, problems };
  if (planned === null) return { ...about, value: null, isWithin: null, figures: [], withoutSchool: [], reasons };
  const value = plainMean(planned.map(({ coefficient }) => coefficient));
  const [one] = planned;
  const outcome: Outcome = { ids, limit, isWithin: value <= limit, units: one.units, planned };
  return {
    ...about,
    value,
    isWithin: outcome.isWithin,
    figures: one.units.flatMap((_unit, school) => figuresOf(outcome, school)).sort(byShare),
    withoutSchool: one.units.map((left) => withoutOne(outcome, left)),
    reasons: [],
  };
}

/** What must not turn. */
interface Outcome {
  readonly ids: readonly IndicatorId[];
  readonly limit: number;
  readonly isWithin: boolean;
  readonly units: readonly StageUnit[];
  readonly planned: readonly PlannedUnits[];
}

/** The nearest first; what nothing turns comes last. */
function byShare({ share: one }: FigureTolerance, { share: other }: FigureTolerance): number {
  return (one ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY) ? -1 : one === other ? 0 : 1;
}

function withoutOne({ units, ids, limit, isWithin }: Outcome, left: StageUnit): WithoutSchool {
  const others = units.filter((unit) => unit !== left);
  const value = others.length === 0 ? null : valueOf(others, ids);
  return { schoolId: left.schoolId, value, turns: value !== null && value <= limit !== isWithin };
}

/** The exact value; `null` where a coefficient is not defined. */
function valueOf(units: readonly StageUnit[], ids: readonly IndicatorId[]): number | null {
  const coefficients = ids.flatMap((id) => interSchoolVariation(units, id).coefficient ?? []);
  return coefficients.length < ids.length ? null : plainMean(coefficients);
}

/** A coefficient along one figure, by how much the figure is changed: it falls to a turn and rises from there. */
interface Curve {
  readonly at: (change: number) => number;
  readonly turn: number;
}

function figuresOf(outcome: Outcome, school: number): FigureTolerance[] {
  const unit = outcome.units[school];
  if (unit === undefined) return [];
  const fields = new Set(outcome.ids.flatMap((id) => termsById(id).numerator.map(({ field }) => field)));
  return ["pupils" as const, ...fields].map((figure): FigureTolerance => {
    const value = unit[figure] ?? 0;
    const isWhole = figure === "pupils" || PLANNED_FIELDS[figure].kind === "count";
    const reach = (direction: 1 | -1): number | null => turnOf(outcome, { school, figure, value, isWhole, direction });
    const [down, up] = [reach(-1), reach(1)];
    const nearest = Math.min(down ?? Number.POSITIVE_INFINITY, up ?? Number.POSITIVE_INFINITY);
    const kept = (change: number): number => (isWhole ? change - 1 : change);
    return {
      schoolId: unit.schoolId,
      figure,
      value,
      least: down === null ? null : value - kept(down),
      most: up === null ? null : value + kept(up),
      share: value === 0 || nearest === Number.POSITIVE_INFINITY ? null : nearest / value,
    };
  });
}

/** One figure of one school, and which way it may be wrong. */
interface Slip {
  readonly school: number;
  readonly figure: UnitFigure | "pupils";
  readonly value: number;
  readonly isWhole: boolean;
  readonly direction: 1 | -1;
}

/** The first change that turns the outcome, in whole numbers; in real ones the last that keeps it. `null` where none turns it. */
function turnOf(outcome: Outcome, error: Slip): number | null {
  const { isWhole, value } = error;
  const { curves, fixed, most } = curvesOf(outcome, error);
  const { limit, isWithin, ids } = outcome;
  const mean = (of: (curve: Curve) => number): number => (fixed + total(curves.map(of))) / ids.length;
  const isKept = (a: number, b: number): boolean =>
    isWithin
      ? mean(({ at }) => Math.max(at(a), at(b))) <= limit
      : mean(({ at, turn }) => (turn > a && turn < b ? at(turn) : Math.min(at(a), at(b)))) > limit;
  const found = firstTurn({ isKept, fine: isWhole ? 1 : (Math.abs(value) + 1) * FINE, most });
  if (found === null) return null;
  if (!isWhole) return found * (1 - CAUTION);
  let change = Math.max(1, found);
  // Rounded numbers may be one off where the value is a hair from the limit.
  while (change > 1 && turnsAt(outcome, error, change - 1)) change -= 1;
  for (const last = Math.min(most, change + HAIR); change <= last; change += 1) if (turnsAt(outcome, error, change)) return change;
  return null;
}

/** How finely real amounts are told apart, as a share of the value. */
const FINE = 1e-12;

/** How many whole numbers a search in rounded numbers may end before the exact coefficient turns. */
const HAIR = 3;

/** Beyond what a figure is not looked at. */
const FARTHEST = 2 ** 60;

/** The first change at which something is no longer kept: intervals of which all is kept are passed over, others are halved. */
function firstTurn({
  isKept,
  fine,
  most,
}: {
  readonly isKept: (a: number, b: number) => boolean;
  readonly fine: number;
  readonly most: number;
}): number | null {
  // What is still to be looked at, the nearest last.
  const open = [{ from: 0, to: most }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, to } = next;
    if (to <= from || from > FARTHEST || isKept(from, to)) continue;
    if (to - from <= fine) return to;
    const half = to === Number.POSITIVE_INFINITY ? Math.max(1, 2 * from) : from + (to - from) / 2;
    const middle = fine === 1 ? Math.max(from + 1, Math.floor(half)) : half;
    open.push({ from: middle, to }, { from, to: middle });
  }
  return null;
}

/** The coefficients that a figure has a part in, along it; the sum of the others; and how far it can change at all. */
function curvesOf(
  { planned, units }: Outcome,
  { school, figure, value, isWhole, direction }: Slip,
): { readonly curves: readonly Curve[]; readonly fixed: number; readonly most: number } {
  let fixed = 0;
  const curves: Curve[] = [];
  const floor = figure === "pupils" ? 1 : 0;
  let most = direction === 1 ? Number.POSITIVE_INFINITY : value - floor;
  const pupils = units[school]?.pupils ?? 1;
  for (const of of planned) {
    const sign = termsById(of.indicator).numerator.find(({ field }) => field === figure)?.sign;
    const amount = of.amounts[school] ?? 0;
    const sums = sumsOf(of);
    const others = { sum: sums.sum - amount, square: sums.square - (amount * amount) / pupils, people: total(of.pupils) - pupils };
    if (figure === "pupils") {
      const turn = others.square > 0 ? amount * Math.sqrt(others.people / others.square) : Number.POSITIVE_INFINITY;
      curves.push({ at: (change) => coefficientWith(others, amount, pupils + direction * change), turn: direction * (turn - pupils) });
    } else if (sign === undefined) {
      fixed += Math.sqrt(Math.max(0, squaredCoefficient(total(of.pupils), sums)));
    } else {
      const way = direction * sign;
      // An amount does not fall below 0.
      if (way === -1) most = Math.min(most, amount);
      const turn = others.sum > 0 ? (others.square * pupils) / others.sum : 0;
      curves.push({ at: (change) => coefficientWith(others, amount + way * change, pupils), turn: way * (turn - amount) });
    }
  }
  return { curves, fixed, most: isWhole ? Math.floor(most + CAUTION) : most };
}

/** The coefficient with a school of so much and so many pupils beside the others; without end it is what it comes close to. */
function coefficientWith({ sum, square, people }: Sums & { readonly people: number }, amount: number, pupils: number): number {
  if (pupils === Number.POSITIVE_INFINITY) return square > 0 ? pupils : 0;
  if (amount === Number.POSITIVE_INFINITY) return Math.sqrt(people / pupils);
  return Math.sqrt(Math.max(0, squaredCoefficient(people + pupils, { sum: sum + amount, square: square + (amount * amount) / pupils })));
}

/** Whether the outcome is another one, by the exact coefficients. */
function turnsAt({ units, ids, limit, isWithin }: Outcome, { school, figure, direction }: Slip, change: number): boolean {
  const changed = units.map((unit, at) => {
    if (at !== school) return unit;
    if (figure !== "pupils") return changeFigure(unit, figure, direction * change);
    const { share: _share, ...own } = unit;
    return { ...own, pupils: unit.pupils + direction * change };
  });
  const value = valueOf(changed, ids);
  return value !== null && value <= limit !== isWithin;
}
