import type { StageUnit } from "edu-balance";

/** A small county by its computers and pupils. */
export interface SmallCounty {
  readonly computers: readonly number[];
  readonly pupils: readonly number[];
}

export function unitsIn({ computers, pupils }: SmallCounty): StageUnit[] {
  return computers.map((count, school) => ({
    schoolId: `s-${String(school)}`,
    stage: "primary",
    pupils: pupils[school] ?? 0,
    computers: count,
  }));
}

/** Whether the coefficient is at most a/b, in whole numbers: b²·(ΣP·Q − S²) ≤ a²·S² with Q over the product of all pupils. */
export function isWithin(amounts: readonly number[], pupils: readonly number[], [a, b]: readonly [number, number]): boolean {
  const people = pupils.map(BigInt);
  const whole = people.reduce((product, each) => product * each, 1n);
  const count = people.reduce((sum, each) => sum + each, 0n);
  const sum = amounts.map(BigInt).reduce((all, each) => all + each, 0n);
  const squares = amounts.reduce((all, amount, school) => all + (BigInt(amount) * BigInt(amount) * whole) / (people[school] ?? 1n), 0n);
  const variance = count * squares - sum * sum * whole;
  return sum > 0n && variance * BigInt(b) * BigInt(b) <= BigInt(a) * BigInt(a) * sum * sum * whole;
}

/** All ways to put so many units on so many schools. */
export function* waysToShare(units: number, schools: number): Generator<readonly number[]> {
  if (schools === 1) {
    yield [units];
    return;
  }
  for (let own = 0; own <= units; own += 1) for (const rest of waysToShare(units - own, schools - 1)) yield [own, ...rest];
}

/** The least addition by trying all, up to so many units; `null` where none of them is enough. */
export function leastAddition({ computers, pupils }: SmallCounty, limit: readonly [number, number], most: number): number | null {
  for (let units = 0; units <= most; units += 1) {
    for (const way of waysToShare(units, pupils.length)) {
      if (
        isWithin(
          computers.map((count, school) => count + (way[school] ?? 0)),
          pupils,
          limit,
        )
      )
        return units;
    }
  }
  return null;
}

/** The least movement by trying all amounts with the same total; `null` where none is within the limit. */
export function leastMovement({ computers, pupils }: SmallCounty, limit: readonly [number, number]): number | null {
  const all = computers.reduce((sum, count) => sum + count, 0);
  let least: number | null = null;
  for (const way of waysToShare(all, pupils.length)) {
    const moved = way.reduce((sum, count, school) => sum + Math.max(0, count - (computers[school] ?? 0)), 0);
    if ((least === null || moved < least) && isWithin(way, pupils, limit)) least = moved;
  }
  return least;
}

/**
 * The least addition by walking: one computer after the other, each where (2x + 1)/P is least, and every total held against the limit in whole
 * numbers. No total is jumped over. `null` where so many are not enough.
 */
export function walkedAddition(county: SmallCounty, limit: readonly [number, number], most: number): number | null {
  const [computers, { pupils }] = [[...county.computers], county];
  for (let added = 0; added <= most; added += 1) {
    if (mayBeWithin(computers, pupils, limit) && isWithin(computers, pupils, limit)) return added;
    const next = cheapest(computers, pupils, (count) => 2 * count + 1);
    computers[next] = (computers[next] ?? 0) + 1;
  }
  return null;
}

/** The least movement by walking: one computer after the other from where (2x − 1)/P is greatest to where (2x + 1)/P is least; `null` where that lowers nothing. */
export function walkedMovement(county: SmallCounty, limit: readonly [number, number]): number | null {
  const [computers, { pupils }] = [[...county.computers], county];
  for (let moved = 0; ; moved += 1) {
    if (mayBeWithin(computers, pupils, limit) && isWithin(computers, pupils, limit)) return moved;
    const to = cheapest(computers, pupils, (count) => 2 * count + 1);
    const from = cheapest(computers, pupils, (count) => (count === 0 ? Number.MAX_SAFE_INTEGER / 2 ** 20 : 1 - 2 * count));
    const [gain, relief] = [2 * (computers[to] ?? 0) + 1, 2 * (computers[from] ?? 0) - 1];
    if (gain * (pupils[from] ?? 1) >= relief * (pupils[to] ?? 1)) return null;
    computers[to] = (computers[to] ?? 0) + 1;
    computers[from] = (computers[from] ?? 0) - 1;
  }
}

/** The first school of which a whole number over its pupils is least, compared crosswise. */
function cheapest(computers: readonly number[], pupils: readonly number[], numerator: (count: number) => number): number {
  let best = 0;
  for (let school = 1; school < computers.length; school += 1)
    if (numerator(computers[school] ?? 0) * (pupils[best] ?? 1) < numerator(computers[best] ?? 0) * (pupils[school] ?? 1)) best = school;
  return best;
}

/** Whether the whole numbers are worth asking: in rounded ones the limit is reached, or missed by a hair. */
function mayBeWithin(amounts: readonly number[], pupils: readonly number[], [a, b]: readonly [number, number]): boolean {
  const sum = amounts.reduce((all, each) => all + each, 0);
  const people = pupils.reduce((all, each) => all + each, 0);
  const square = amounts.reduce((all, amount, school) => all + (amount * amount) / (pupils[school] ?? 1), 0);
  return sum > 0 && (people * square) / (sum * sum) - 1 <= (a / b) ** 2 + 1e-9;
}
