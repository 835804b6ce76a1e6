/**
 * The arithmetic of plans: amounts of schools that are raised or lowered so that the least is changed.
 *
 * With P the pupils and x the amounts of the schools, S = Σx and Q = Σx²/P, the coefficient of variation is
 * √(ΣP·Q/S² − 1). For a given S it is least where Q is, and Q is a sum of convex functions of one amount each.
 */
import { max, min } from "simple-statistics";

/** Amounts of the schools of one stage, none with 0 pupils. */
export interface Amounts {
  readonly amounts: readonly number[];
  readonly pupils: readonly number[];
}

/** Units that are put on, or taken off, one after the other where each changes Q least. */
export interface UnitsByCost {
  /** How many of each school are taken so far. */
  readonly taken: readonly number[];
  /** The change of Q by the next unit; `Infinity` where no school has room for one. */
  readonly cost: () => number;
  /** Takes the next unit. */
  readonly take: () => void;
}

/** What {@link unitsByCost} starts from. */
export interface CostStart extends Amounts {
  /** 1 to put on, −1 to take off. */
  readonly sign: 1 | -1;
  /** How many whole units each school has room for; `Infinity` without a bound. */
  readonly room: readonly number[];
  /** How many units are taken at once at the start; the cheapest. */
  readonly first: number;
}

/**
 * Whole units in the order of what they cost.
 *
 * The (k+1)-th unit put on a school changes Q by ((x+k+1)² − (x+k)²)/P = (2x+2k+1)/P, which grows with k; taken off it changes Q by
 * (−2x+2k+1)/P, which grows as well. The units of a school are thus taken in their own order by whoever takes the cheapest of all,
 * and any n units cost at least what the n cheapest cost: an exchange of one that was left for one that was taken never lowers Q.
 * Among equal costs the earlier school goes first, so the result does not depend on anything but the order that was given.
 */
export function unitsByCost({ amounts, pupils, sign, room, first }: CostStart): UnitsByCost {
  const base = amounts.map((amount) => 2 * sign * amount + 1);
  const costAt = (school: number, units: number): number =>
    units < (room[school] ?? 0) ? ((base[school] ?? 0) + 2 * units) / (pupils[school] ?? 1) : Number.POSITIVE_INFINITY;
  // All units that cost less than a mark, the mark as high as can be.
  const belowAt = (mark: number, start: number, school: number): number =>
    Math.min(room[school] ?? 0, Math.max(0, Math.ceil((mark * (pupils[school] ?? 1) - start) / 2)));
  const below = (mark: number): number[] => base.map((start, school) => belowAt(mark, start, school));
  const countBelow = (mark: number): number => base.reduce((sum, start, school) => sum + belowAt(mark, start, school), 0);
  const taken = first <= 0 ? base.map(() => 0) : below(highestMark((mark) => countBelow(mark) <= first, markRange(base, pupils, first)));
  const costs = taken.map((units, school) => costAt(school, units));
  const cheapest = (): number =>
    costs.reduce((best, cost, school) => (cost < (costs[best] ?? Number.POSITIVE_INFINITY) ? school : best), 0);
  const take = (): void => {
    const school = cheapest();
    taken[school] = (taken[school] ?? 0) + 1;
    costs[school] = costAt(school, taken[school]);
  };
  for (let missing = first - total(taken); missing > 0 && costs.some(Number.isFinite); missing -= 1) take();
  return { taken, cost: () => costs[cheapest()] ?? Number.POSITIVE_INFINITY, take };
}

/** From a mark that no unit is below to one that more are below than are wanted, of any school with room for them; what is left is taken singly. */
function markRange(base: readonly number[], pupils: readonly number[], first: number): MarkRange {
  const costs = base.map((start, school) => start / (pupils[school] ?? 1));
  const high = max(costs) + (2 * (first + 1)) / min(pupils);
  return { low: min(costs) - 1, high, within: 2 / total(pupils) };
}

/** Where a mark is looked for. */
export interface MarkRange {
  readonly low: number;
  readonly high: number;
  /** How far below the highest a mark may be; the highest itself where nothing is said. */
  readonly within?: number;
}

/** The highest double between two bounds of which something holds, where it holds below some mark and not above. */
export function highestMark(holds: (mark: number) => boolean, { low, high, within = 0 }: MarkRange): number {
  if (holds(high)) return high;
  let [yes, no] = [low, high];
  for (;;) {
    const middle = yes + (no - yes) / 2;
    if (middle <= yes || middle >= no || no - yes <= within) return yes;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
}

/** How far a search in rounded numbers stays on the safe side of what the exact coefficient decides. */
export const CAUTION = 1e-9;

/** The first answer at a number or a few last bits above it: a search in rounded numbers ends a hair from where the exact coefficient does. */
export function nudged<Answer>(found: number, at: (number: number) => Answer | null): Answer | null {
  for (let step = 1; step <= 2 ** 20; step *= 2) {
    const answer = at(found * (1 + step * Number.EPSILON));
    if (answer !== null) return answer;
  }
  return null;
}

/** Σx, rounded as it goes: for searches whose end is confirmed by the exact coefficient. */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Σx and Σx²/P, rounded as they go. */
export interface Sums {
  readonly sum: number;
  readonly square: number;
}

/** The sums of amounts raised to a level, as far as each school has room; of the amounts as they are without a level. */
export function sumsOf({ amounts, pupils }: Amounts, level: number = Number.NEGATIVE_INFINITY, room?: readonly number[]): Sums {
  let [sum, square] = [0, 0];
  for (let school = 0; school < amounts.length; school += 1) {
    const raised = raisedAmount(amounts[school] ?? 0, level * (pupils[school] ?? 1), room?.[school] ?? 0);
    sum += raised;
    square += (raised * raised) / (pupils[school] ?? 1);
  }
  return { sum, square };
}

/** ΣP·Q/S² − 1, the square of the coefficient, rounded as it goes; `Infinity` where nothing is there. */
export function squaredCoefficient(people: number, { sum, square }: Sums): number {
  return sum === 0 ? Number.POSITIVE_INFINITY : (people * square) / (sum * sum) - 1;
}

/** Amounts raised to a level, as far as each school has room. */
export function raisedTo(level: number, { amounts, pupils }: Amounts, room: readonly number[]): number[] {
  return amounts.map((amount, school) => raisedAmount(amount, level * (pupils[school] ?? 1), room[school] ?? 0));
}

function raisedAmount(amount: number, to: number, room: number): number {
  return Math.min(amount + room, Math.max(amount, to));
}

/**
 * The level up to which so much in all raises amounts, each as far as it has room. What a level takes grows with it in straight pieces,
 * which change where a school joins and where its room ends.
 */
export function levelFinder({ amounts, pupils }: Amounts, room: readonly number[]): (raised: number) => number {
  const turns = amounts
    .flatMap((amount, school) => {
      const own = pupils[school] ?? 1;
      const joins = { level: amount / own, pupils: own };
      return [joins, { level: (amount + (room[school] ?? 0)) / own, pupils: -own }];
    })
    .sort((one, other) => one.level - other.level);
  let [raised, people] = [0, 0];
  const pieces = turns.map((turn, at) => {
    raised += people === 0 ? 0 : people * (turn.level - (turns[at - 1]?.level ?? 0));
    people += turn.pupils;
    return { level: turn.level, raised, people };
  });
  return (wanted) => {
    const next = pieces.findIndex((piece) => piece.raised > wanted);
    const piece = pieces.at(next === -1 ? -1 : next - 1);
    if (piece === undefined || piece.people <= 0) return piece?.level ?? 0;
    return piece.level + (wanted - piece.raised) / piece.people;
  };
}
