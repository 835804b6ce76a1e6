import { max, min } from "simple-statistics";
import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/lists.js";
import { bySchool, named, planUnits, requireLimit, type PlannedUnits } from "./planUnits.js";
import { CAUTION, highestMark, nudged, raisedTo, squaredCoefficient, sumsOf, total, unitsByCost, type Amounts } from "./spread.js";

/** Options of {@link equalise}. */
export interface EqualiseOptions {
  /** The coefficient to come down to, included. */
  readonly limit: number;
  /** The stage, where units of both are given. */
  readonly stage?: Stage;
  /** How much single schools can take at most, by id: space, posts. */
  readonly atMost?: Readonly<Record<string, number>>;
  /** Ids of schools that get nothing. */
  readonly exclude?: readonly string[];
  /** Yuan for one unit of the figure. */
  readonly price?: number;
}

/** What one school gets. */
export interface Addition {
  readonly schoolId: string;
  readonly amount: number;
}

/** Result of {@link equalise}. */
export interface EqualisePlan {
  readonly indicator: IndicatorId;
  readonly stage: Stage | null;
  /** The figure that is added to; `null` where there is no plan. */
  readonly figure: UnitFigure | null;
  /** The coefficient as it is. */
  readonly before: number | null;
  /** The least that has to be added in all; `null` where there is no plan, and the reasons say why. */
  readonly total: number | null;
  /** Who gets it, in the order of ids; schools that get nothing are left out. */
  readonly additions: readonly Addition[];
  /** What `interSchoolVariation` gives after the additions. */
  readonly coefficient: number | null;
  /** The least value of the indicator among the schools afterwards. */
  readonly level: number | null;
  /** Yuan, where a price was given. */
  readonly cost: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * The least that has to be added, and to which schools, until the inter-school coefficient of an indicator comes down to a limit: whole
 * teachers, rooms, computers and books, real square metres and yuan. Nothing is taken from anybody.
 *
 * **Why it is the least.** Let P be the pupils of a school, x its amount, S = Σx and Q = Σx²/P. The coefficient is √(ΣP·Q/S² − 1), so for
 * a given total added, and thus a given S, it is least where Q is. Q is a sum of one convex function a school, and a unit put on a
 * school costs (2x + 1)/P, more for each that follows. Hence n units cost least when each goes where the next is cheapest: any other
 * choice has left out a cheaper unit for a dearer one, and exchanging the two does not raise Q. Bounds of single schools only shorten
 * their rows of units and leave the argument as it is. For real amounts the same argument raises all schools that have room to one
 * level λ of x/P.
 *
 * **Why the first total that passes is found by walking.** In whole numbers the least coefficient of a total is not monotone: one
 * more unit may raise it. The walk begins at the total from which real amounts reach the limit: the least of whole numbers is never
 * below that of real ones, so no smaller total passes. Each total that seems to pass is confirmed by the exact coefficient.
 *
 * **When there is none.** In real amounts the least coefficient falls while λ < Q/S and rises afterwards, since λ then grows at least as
 * fast as Q/S; so the totals that can pass are one interval, and a plan that needs more than its end does not exist
 * (`limitOutOfReach`, with the lowest coefficient of real amounts).
 *
 * @param units - Units of one stage, or of both with `stage`.
 * @param indicatorId - An id of the eight indicators of basic balance or the seven of quality balance. Where an indicator adds several
 * figures up, the first is added to.
 * @param options - The limit, and what single schools can take.
 * @returns The plan; `total` is 0 where the limit holds already.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `unknownId`, `unknownIndicator`.
 *
 * Source: the coefficient of 教督〔2012〕3号; the plan is the library's own.
 *
 * @example
 * ```ts
 * import { equalise } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, computers: 2 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, computers: 10 },
 * ];
 * // 4 and 10: mean 7, deviation 3, coefficient 3/7; with 3 it would be 3.5/6.5.
 * const plan = equalise(units, "computersPer100Pupils", { limit: 0.43, price: 4000 });
 * plan.additions; // => [{ schoolId: "village", amount: 2 }]
 * [plan.total, plan.level, plan.cost]; // => [2, 4, 8000]
 * plan.coefficient; // => 0.42857142857142855
 * ```
 */
export function equalise(units: readonly StageUnit[], indicatorId: IndicatorId, options: EqualiseOptions): EqualisePlan {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, ["limit", "stage", "atMost", "exclude", "price"], "options");
  const { limit, stage, atMost, exclude, price } = options;
  requireLimit(limit);
  if (price !== undefined && !(price >= 0)) throw new UsageError("badOption", "price must be yuan of 0 or more.", price);
  const { variation, planned } = planUnits(units, indicatorId, stage === undefined ? {} : { stage });
  const start = { indicator: indicatorId, stage: variation.stage, before: variation.coefficient, problems: variation.problems };
  if (planned === null) return { ...start, ...NO_PLAN, reasons: variation.reasons };
  const excluded = named("exclude", exclude, planned.units);
  const room = bySchool("atMost", atMost, planned.units, () => Number.POSITIVE_INFINITY).map((most, school) =>
    excluded[school] === true ? 0 : most,
  );
  const found = planned.isWhole ? addUnits(planned, room, limit) : addAmounts(planned, room, limit);
  if ("least" in found) return { ...start, ...NO_PLAN, reasons: [{ code: "limitOutOfReach", least: found.least }] };
  const { changes, coefficient } = found;
  const after = planned.amounts.map((amount, school) => amount + (changes[school] ?? 0));
  const sum = total(changes);
  return {
    ...start,
    figure: planned.field,
    total: sum,
    additions: planned.units.flatMap(({ schoolId }, school) => {
      const amount = changes[school] ?? 0;
      return amount > 0 ? [{ schoolId, amount }] : [];
    }),
    coefficient,
    level: min(after.map((amount, school) => (amount * planned.multiplier) / (planned.pupils[school] ?? 1))),
    cost: price === undefined ? null : sum * price,
    reasons: [],
  };
}

const NO_PLAN = { figure: null, total: null, additions: [], coefficient: null, level: null, cost: null } as const;

/** What each school gets, or the lowest coefficient where the limit is out of reach. */
type Found = { readonly changes: readonly number[]; readonly coefficient: number } | { readonly least: number };

/** The levels between which real amounts reach the limit; `null` where they never do, with the lowest coefficient. */
function levelsWithin(
  of: Amounts,
  room: readonly number[],
  limit: number,
): { readonly from: number; readonly to: number } | { readonly least: number } {
  const { pupils } = of;
  const people = total(pupils);
  const ratios = of.amounts.map((amount, school) => amount / (pupils[school] ?? 1));
  const range = { low: min(ratios), high: max(ratios) };
  // Falls while the level is below Q/S.
  const turn = highestMark((level) => {
    const { sum, square } = sumsOf(of, level, room);
    return level * sum <= square;
  }, range);
  const squared = (level: number): number => squaredCoefficient(people, sumsOf(of, level, room));
  const isAbove = (level: number): boolean => squared(level) > limit * limit;
  if (isAbove(turn)) return { least: Math.sqrt(Math.max(0, squared(turn))) };
  const from = isAbove(range.low) ? highestMark(isAbove, { low: range.low, high: turn }) : range.low;
  const farthest = Math.max(turn, range.high) * 2 ** 60;
  return {
    from,
    to: isAbove(farthest) ? highestMark((level) => !isAbove(level), { low: turn, high: farthest }) : Number.POSITIVE_INFINITY,
  };
}

/** Whole units, one after the other, until the exact coefficient comes down to the limit. */
function addUnits(planned: PlannedUnits, given: readonly number[], limit: number): Found {
  const { coefficient: before } = planned;
  if (before <= limit) return { changes: planned.units.map(() => 0), coefficient: before };
  const room = given.map(Math.floor);
  const levels = levelsWithin(planned, room, limit);
  if ("least" in levels) return levels;
  const { pupils } = planned;
  const sumAt = (level: number): number => sumsOf(planned, level, room).sum - total(planned.amounts);
  const last = levels.to === Number.POSITIVE_INFINITY ? levels.to : sumAt(levels.to) * (1 + CAUTION) + 1;
  const units = unitsByCost({ ...planned, sign: 1, room, first: Math.max(0, Math.floor(sumAt(levels.from) * (1 - CAUTION)) - 1) });
  const start = { amounts: planned.amounts.map((amount, school) => amount + (units.taken[school] ?? 0)), pupils };
  let added = total(units.taken);
  let { sum, square } = sumsOf(start);
  const people = total(pupils);
  for (;;) {
    const mayPass = people * square <= (1 + limit * limit) * sum * sum * (1 + CAUTION);
    const coefficient = mayPass ? planned.coefficientAfter(units.taken) : Number.POSITIVE_INFINITY;
    if (coefficient <= limit) return { changes: units.taken, coefficient };
    const cost = units.cost();
    if (cost === Number.POSITIVE_INFINITY || added > last) return { least: leastOf(planned, room) };
    units.take();
    [added, sum, square] = [added + 1, sum + 1, square + cost];
  }
}

function leastOf(of: Amounts, room: readonly number[]): number {
  const levels = levelsWithin(of, room, Number.MIN_VALUE);
  return "least" in levels ? levels.least : 0;
}

/** Real amounts: the lowest level at which the exact coefficient comes down to the limit. */
function addAmounts(planned: PlannedUnits, room: readonly number[], limit: number): Found {
  const changesAt = (level: number): number[] =>
    raisedTo(level, planned, room).map((amount, school) => amount - (planned.amounts[school] ?? 0));
  const { coefficient: before } = planned;
  if (before <= limit) return { changes: planned.units.map(() => 0), coefficient: before };
  const levels = levelsWithin(planned, room, limit);
  if ("least" in levels) return levels;
  const reached = nudged(levels.from, (level) => {
    const changes = changesAt(level);
    const coefficient = planned.coefficientAfter(changes);
    return coefficient <= limit ? { changes, coefficient } : null;
  });
  return reached ?? { least: leastOf(planned, room) };
}
