import type { Problem } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/lists.js";
import { bySchool, named, planUnits, requireLimit, type PlannedUnits } from "./planUnits.js";
import {
  CAUTION,
  highestMark,
  levelFinder,
  nudged,
  raisedTo,
  squaredCoefficient,
  sumsOf,
  total,
  unitsByCost,
  type Amounts,
} from "./spread.js";

/** Options of {@link redistribute}. */
export interface RedistributeOptions {
  /** The coefficient to come down to, included. */
  readonly limit: number;
  /** The stage, where units of both are given. */
  readonly stage?: Stage;
  /** The value of the indicator below which nobody gives: what each school has to keep by its standard. */
  readonly donorsKeep?: number;
  /** How much may leave single schools at most, by id: who may rotate. */
  readonly eligible?: Readonly<Record<string, number>>;
  /** How much may move in all. */
  readonly atMost?: number;
  /** Ids of schools that neither give nor get. */
  readonly frozen?: readonly string[];
}

/** What goes from one school to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** Result of {@link redistribute}. */
export interface RedistributionPlan {
  readonly indicator: IndicatorId;
  readonly stage: Stage | null;
  /** The figure that moves; `null` where there is no plan. */
  readonly figure: UnitFigure | null;
  /** The coefficient as it is. */
  readonly before: number | null;
  /** The least that has to move; `null` where there is no plan, and the reasons say why. */
  readonly moved: number | null;
  readonly moves: readonly Move[];
  /** What `interSchoolVariation` gives after the moves. */
  readonly coefficient: number | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/**
 * The least that has to move between schools, with the total as it is, until the inter-school coefficient of an indicator comes down to
 * a limit: whole teachers, computers and books, real amounts of money.
 *
 * **Why it is the least.** The total is fixed, so the coefficient is least where Q = Σx²/P is. A unit taken off a school changes Q by
 * −(2x − 1)/P, a smaller relief for each that follows, a unit put on by (2x + 1)/P, more for each that follows. Of n units that move,
 * the n greatest reliefs and the n smallest costs lower Q most, as an exchange shows (see `equalise`); no school is on both sides, since
 * its own unit costs more than its relief. The relief of the next pair shrinks from pair to pair, so the least Q falls with each until
 * it falls no more: the first number of moves at which the exact coefficient passes is the least, and where it falls no
 * more there is no plan (`limitOutOfReach`). Schools that keep their standard, who may leave and schools left alone only bound how
 * much a school gives or gets.
 *
 * Who goes to whom decides nothing: givers and receivers are joined in the order of their ids.
 *
 * @param units - Units of one stage, or of both with `stage`.
 * @param indicatorId - An id of the eight indicators of basic balance or the seven of quality balance.
 * @param options - The limit, and who may give how much.
 * @returns The plan; `moved` is 0 where the limit holds already.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `unknownId`, `unknownIndicator`.
 *
 * Source: the coefficient of 教督〔2012〕3号; rotation of 晋教师〔2015〕21号 and 教师〔2014〕4号 is what such moves are for; the plan is
 * the library's own.
 *
 * @example
 * ```ts
 * import { redistribute } from "edu-balance/planning";
 *
 * const units = [
 *   { schoolId: "village", stage: "primary" as const, pupils: 100, fullTimeTeachers: 4 },
 *   { schoolId: "town", stage: "primary" as const, pupils: 100, fullTimeTeachers: 12 },
 * ];
 * // 4 and 12: mean 8, deviation 4, coefficient 0.5; 6 and 10: 0.25.
 * const plan = redistribute(units, "teacherPupilRatio", { limit: 0.3 });
 * plan.moves; // => [{ from: "town", to: "village", amount: 2 }]
 * plan.coefficient; // => 0.25
 * redistribute(units, "teacherPupilRatio", { limit: 0.3, donorsKeep: 0.11 }).reasons; // => [{ code: "limitOutOfReach", least: 0.375 }]
 * ```
 */
export function redistribute(units: readonly StageUnit[], indicatorId: IndicatorId, options: RedistributeOptions): RedistributionPlan {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, ["limit", "stage", "donorsKeep", "eligible", "atMost", "frozen"], "options");
  const { limit, stage, donorsKeep = 0, atMost = Number.POSITIVE_INFINITY } = options;
  requireLimit(limit);
  if (!(donorsKeep >= 0)) throw new UsageError("badOption", "donorsKeep must be a value of the indicator of 0 or more.", donorsKeep);
  if (!(atMost >= 0)) throw new UsageError("badOption", "atMost must be an amount of 0 or more.", atMost);
  const { variation, planned } = planUnits(units, indicatorId, stage === undefined ? {} : { stage });
  const start = { indicator: indicatorId, stage: variation.stage, before: variation.coefficient, problems: variation.problems };
  if (planned === null) return { ...start, ...NO_PLAN, reasons: variation.reasons };
  const rooms = roomsOf(planned, { ...options, donorsKeep });
  const found = planned.isWhole ? moveUnits(planned, rooms, { limit, atMost }) : moveAmounts(planned, rooms, { limit, atMost });
  if ("least" in found) return { ...start, ...NO_PLAN, reasons: [{ code: "limitOutOfReach", least: found.least }] };
  return {
    ...start,
    figure: planned.field,
    moved: total(found.given),
    moves: joined(planned, found),
    coefficient: found.coefficient,
    reasons: [],
  };
}

const NO_PLAN = { figure: null, moved: null, moves: [], coefficient: null } as const;

/** How much each school can give and get. */
interface Rooms {
  readonly give: readonly number[];
  readonly get: readonly number[];
}

/** How far to go. */
interface Aim {
  readonly limit: number;
  readonly atMost: number;
}

/** What each school gives and gets. */
export interface Shift {
  readonly given: readonly number[];
  readonly got: readonly number[];
}

function roomsOf(
  { units, amounts, pupils, isWhole, multiplier }: PlannedUnits,
  { donorsKeep, eligible, frozen }: Pick<RedistributeOptions, "eligible" | "frozen"> & { readonly donorsKeep: number },
): Rooms {
  const still = named("frozen", frozen, units);
  const allowed = bySchool("eligible", eligible, units, () => Number.POSITIVE_INFINITY);
  const give = amounts.map((amount, school) => {
    if (still[school] === true) return 0;
    const spare = Math.max(0, amount - (donorsKeep * (pupils[school] ?? 1)) / multiplier);
    const most = Math.min(spare, allowed[school] ?? 0);
    // 2.3 × 10 of a standard is 23, not a hair less: a whole number that rounding took a hair from is whole.
    return isWhole ? Math.floor(most + CAUTION) : most;
  });
  return { give, get: still.map((isStill) => (isStill ? 0 : Number.POSITIVE_INFINITY)) };
}

/** A shift and the coefficient after it, or the lowest coefficient where the limit is out of reach. */
type Found = (Shift & { readonly coefficient: number }) | { readonly least: number };

/** Whole units, pair by pair, until the exact coefficient comes down to the limit. */
function moveUnits(planned: PlannedUnits, { give, get }: Rooms, { limit, atMost }: Aim): Found {
  const first = Math.max(0, Math.floor(leastRealMove(planned, { give, get }, limit) * (1 - CAUTION)) - 1);
  const start = Math.min(first, Math.floor(atMost));
  const off = unitsByCost({ ...planned, sign: -1, room: give, first: start });
  const on = unitsByCost({ ...planned, sign: 1, room: get, first: start });
  const shift = { given: off.taken, got: on.taken };
  const coefficient = (): number => planned.coefficientAfter(changesOf(shift));
  const people = total(planned.pupils);
  const { sum, square: before } = sumsOf({ ...planned, amounts: amountsAfter(planned, shift) });
  let square = before;
  for (let moved = start; ; moved += 1) {
    const mayPass = squaredCoefficient(people, { sum, square }) <= limit * limit + CAUTION;
    const now = mayPass ? coefficient() : Number.POSITIVE_INFINITY;
    if (now <= limit) return { ...shift, coefficient: now };
    const relief = off.cost() + on.cost();
    if (moved + 1 > atMost || !(relief < 0)) return { least: coefficient() };
    off.take();
    on.take();
    square += relief;
  }
}

/** What each school has more or less of after a shift. */
function changesOf({ given, got }: Shift): number[] {
  return given.map((amount, school) => (got[school] ?? 0) - amount);
}

function amountsAfter({ amounts }: Pick<Amounts, "amounts">, shift: Shift): number[] {
  const changes = changesOf(shift);
  return amounts.map((amount, school) => amount + (changes[school] ?? 0));
}

/** What is given and got once so much has moved: the highest are lowered to one level, the lowest raised to another. */
function shiftFinder({ amounts, pupils }: PlannedUnits, { give, get }: Rooms): (moved: number) => Shift & { readonly gap: number } {
  const low = { amounts, pupils };
  const high = { amounts: amounts.map((amount) => -amount), pupils };
  const [raiseTo, lowerTo] = [levelFinder(low, get), levelFinder(high, give)];
  const changes = (level: number, of: Amounts, room: readonly number[]): number[] =>
    raisedTo(level, of, room).map((amount, school) => amount - (of.amounts[school] ?? 0));
  return (moved) => {
    const [raised, lowered] = [raiseTo(moved), lowerTo(moved)];
    return { given: changes(lowered, high, give), got: changes(raised, low, get), gap: -lowered - raised };
  };
}

/** From how much on real amounts reach the limit, or how much lowers the coefficient as far as it goes. */
function leastRealMove(planned: PlannedUnits, rooms: Rooms, limit: number): number {
  const { pupils } = planned;
  const people = total(pupils);
  const shifted = shiftFinder(planned, rooms);
  const isOnTheWay = (moved: number): boolean => {
    const { gap, ...shift } = shifted(moved);
    return gap > 0 && squaredCoefficient(people, sumsOf({ amounts: amountsAfter(planned, shift), pupils })) > limit * limit;
  };
  // Whole units are walked one by one from the one before: which it is need not be known closer.
  const within = planned.isWhole ? 1 / 4 : 0;
  return isOnTheWay(0) ? highestMark(isOnTheWay, { low: 0, high: total(rooms.give), within }) : 0;
}

/** Real amounts: the least at which the exact coefficient comes down to the limit. */
function moveAmounts(planned: PlannedUnits, rooms: Rooms, { limit, atMost }: Aim): Found {
  const after = (shift: Shift): number => planned.coefficientAfter(changesOf(shift));
  const none = { given: planned.units.map(() => 0), got: planned.units.map(() => 0) };
  if (planned.coefficient <= limit) return { ...none, coefficient: planned.coefficient };
  const shifted = shiftFinder(planned, rooms);
  const moved = leastRealMove(planned, rooms, limit);
  const reached = nudged(moved, (more) => {
    const shift = shifted(more);
    const coefficient = more <= atMost ? after(shift) : Number.POSITIVE_INFINITY;
    return coefficient <= limit ? { ...shift, coefficient } : null;
  });
  return reached ?? { least: after(shifted(Math.min(moved, atMost))) };
}

/** Who gives to whom: givers and receivers side by side, in the order of their ids. */
export function joined({ units }: Pick<PlannedUnits, "units">, { given, got }: Shift): Move[] {
  const givers = units.flatMap(({ schoolId }, school) => ((given[school] ?? 0) > 0 ? [{ id: schoolId, left: given[school] ?? 0 }] : []));
  const moves: Move[] = [];
  for (const [school, { schoolId }] of units.entries()) {
    let wanted = got[school] ?? 0;
    for (const giver of givers) {
      const amount = Math.min(wanted, giver.left);
      if (amount > 0) moves.push({ from: giver.id, to: schoolId, amount });
      wanted -= amount;
      giver.left -= amount;
    }
  }
  return moves;
}
